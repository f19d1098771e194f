#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>

namespace entente {

/// Text on its way to a stream. Writers append to `text` and call `spill` between items, so that
/// memory stays bounded and the stream is called seldom: its formatting functions know locales and
/// cost several times what appending costs.
class OutputBuffer {
public:
    explicit OutputBuffer(std::ostream& out);

    std::string text;

    /// Hands the text to the stream when there is enough of it.
    void spill()
    {
        if (text.size() >= limit) {
            finish();
        }
    }

    /// Hands over what there is. To be called at the end: the destructor does not.
    void finish();

private:
    static constexpr std::size_t limit = std::size_t{1} << 16U;
    std::ostream& out_;
};

void append_number(std::string& out, std::int64_t value);
/// The shortest form that reads back as the same double, always with a point or an exponent, so
/// that readers do not take whole numbers of a column for integers. The value must be finite.
void append_number(std::string& out, double value);

} // namespace entente
