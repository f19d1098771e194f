#pragma once

#include "binary/little_endian.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Records: bytes with a checksum at their end.
namespace entente {

/// Puts one record together.
class RecordWriter {
public:
    void number(std::uint64_t value); ///< seven bits a byte, the lowest first
    void signed_number(std::int64_t value);
    void real(double value) { append_number_bytes(bytes_, value); }
    void text(std::string_view value);
    /// A count, and how far each is above the one before.
    void ascending(std::span<const std::uint32_t> values);

    [[nodiscard]] std::size_t size() const { return bytes_.size(); }
    /// The record with its checksum; the writer is empty again.
    [[nodiscard]] std::string take();

private:
    std::string bytes_;
};

/// Takes one record apart. Throws DataError where it is not as it was written.
class RecordReader {
public:
    /// `what` ("node 17") and `where` are for messages and must live as long as the reader.
    RecordReader(std::string_view record, const std::string& where, const char* kind,
                 std::size_t index);

    [[nodiscard]] std::uint64_t number();
    /// One below `limit`.
    [[nodiscard]] std::uint32_t number_below(std::uint64_t limit);
    [[nodiscard]] std::int64_t signed_number();
    [[nodiscard]] double real();
    [[nodiscard]] std::string_view text();
    [[nodiscard]] unsigned char byte();
    /// A list of numbers below `limit`; `take` is called with each.
    template <typename Take> void ascending(std::uint64_t limit, Take take)
    {
        std::uint64_t value = 0;
        for (std::size_t left = count(); left > 0; --left) {
            value += number_below(limit - value);
            take(static_cast<std::uint32_t>(value));
        }
    }
    /// For lists: no more than what is left of the record can hold.
    [[nodiscard]] std::size_t count();
    [[nodiscard]] bool at_end() const { return rest_.empty(); }
    void end() const;
    [[noreturn]] void fail(const std::string& message) const;

private:
    std::string_view rest_;
    const std::string& where_;
    const char* kind_;
    std::size_t index_;
};

} // namespace entente
