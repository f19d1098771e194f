#pragma once

#include <cstdint>
#include <cstring>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

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

/// The same for writers that append a few bytes many million times: adding to a string is a call
/// into the standard library each time, this is none. Spills by itself.
class ByteBuffer {
public:
    explicit ByteBuffer(std::ostream& out);

    void append(std::string_view bytes)
    {
        if (bytes.size() > static_cast<std::size_t>(end_ - at_)) {
            finish();
            if (bytes.size() > size) {
                write(bytes);
                return;
            }
        }
        std::memcpy(at_, bytes.data(), bytes.size());
        at_ += bytes.size();
    }
    void append(char c) { append(std::string_view(&c, 1)); }

    /// Hands over what there is. To be called at the end: the destructor does not.
    void finish();

private:
    void write(std::string_view bytes);

    static constexpr std::size_t size = std::size_t{1} << 16U;
    std::ostream& out_;
    std::unique_ptr<char[]> bytes_;
    char* at_;
    char* end_;
};

void append_number(std::string& out, std::int64_t value);
/// The shortest form that reads back as the same double, always with a point or an exponent, so
/// that readers do not take whole numbers of a column for integers. The value must be finite.
void append_number(std::string& out, double value);

} // namespace entente
