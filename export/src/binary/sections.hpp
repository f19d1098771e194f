#pragma once

#include "binary/layout.hpp"
#include "binary/little_endian.hpp"

#include <map>
#include <string>
#include <string_view>

namespace entente {

/// The sections of an `.entente` file. Making one checks all but the records, which have checksums
/// of their own: magic, version, length, directory, and each section's place and checksum. Throws
/// DataError with what is wrong and what to do.
class BinarySections {
public:
    /// The bytes must live as long as what is read of them.
    BinarySections(std::string_view bytes, std::string where);

    [[nodiscard]] bool has(BinarySection section) const
    {
        return sections_.contains(static_cast<std::uint32_t>(section));
    }
    [[nodiscard]] std::string_view bytes(BinarySection section) const;

    template <typename Number> [[nodiscard]] NumberList<Number> numbers(BinarySection section) const
    {
        const std::string_view all = bytes(section);
        if (all.size() % sizeof(Number) != 0) {
            fail("a section is not a whole number of entries");
        }
        return NumberList<Number>(all);
    }

    /// A list that must have that many entries.
    template <typename Number>
    [[nodiscard]] NumberList<Number> column(BinarySection section, std::size_t count) const
    {
        auto list = numbers<Number>(section);
        if (list.size() != count) {
            fail("sections do not fit each other");
        }
        return list;
    }

    [[nodiscard]] const std::string& where() const { return where_; }
    [[noreturn]] void fail(const std::string& message) const;

private:
    void check_header(std::string_view bytes) const;
    [[nodiscard]] std::string_view find_directory(std::string_view bytes) const;
    void add(std::string_view bytes, std::string_view entry);

    std::string where_;
    std::map<std::uint32_t, std::string_view> sections_;
};

} // namespace entente
