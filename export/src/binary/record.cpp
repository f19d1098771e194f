#include "binary/record.hpp"

#include "binary/checksum.hpp"

#include <entente/core/error.hpp>

#include <cmath>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t sum_size = 4;

std::uint32_t sum_of(std::string_view bytes)
{
    return static_cast<std::uint32_t>(checksum(bytes));
}

} // namespace

void RecordWriter::number(std::uint64_t value)
{
    for (; value >= 0x80U; value >>= 7U) {
        bytes_ += static_cast<char>((value & 0x7FU) | 0x80U);
    }
    bytes_ += static_cast<char>(value);
}

void RecordWriter::signed_number(std::int64_t value)
{
    const auto twice = static_cast<std::uint64_t>(value) << 1U;
    number(value < 0 ? ~twice : twice);
}

void RecordWriter::text(std::string_view value)
{
    number(value.size());
    bytes_ += value;
}

void RecordWriter::ascending(std::span<const std::uint32_t> values)
{
    number(values.size());
    std::uint32_t before = 0;
    for (const std::uint32_t value : values) {
        number(value - std::exchange(before, value));
    }
}

std::string RecordWriter::take()
{
    append_number_bytes(bytes_, sum_of(bytes_));
    return std::exchange(bytes_, {});
}

RecordReader::RecordReader(std::string_view record, const std::string& where, const char* kind,
                           std::size_t index)
    : rest_(record), where_(where), kind_(kind), index_(index)
{
    if (record.size() < sum_size) {
        fail("is cut short");
    }
    rest_.remove_suffix(sum_size);
    if (read_number<std::uint32_t>(rest_.data() + rest_.size()) != sum_of(rest_)) {
        fail("its checksum is wrong: the file was damaged");
    }
}

std::uint64_t RecordReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const unsigned char next = byte();
        value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
        if (next < 0x80U) {
            return value;
        }
    }
    fail("a number is too long");
}

std::uint32_t RecordReader::number_below(std::uint64_t limit)
{
    const std::uint64_t value = number();
    if (value >= limit) {
        fail("a reference leads nowhere");
    }
    return static_cast<std::uint32_t>(value);
}

std::int64_t RecordReader::signed_number()
{
    const std::uint64_t twice = number();
    const auto half = static_cast<std::int64_t>(twice >> 1U);
    return (twice & 1U) != 0 ? ~half : half;
}

double RecordReader::real()
{
    if (rest_.size() < sizeof(double)) {
        fail("is cut short");
    }
    const auto value = read_number<double>(rest_.data());
    rest_.remove_prefix(sizeof(double));
    if (!std::isfinite(value)) {
        fail("holds a number that is none");
    }
    return value;
}

std::string_view RecordReader::text()
{
    const std::size_t size = count();
    const std::string_view text = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return text;
}

unsigned char RecordReader::byte()
{
    if (rest_.empty()) {
        fail("is cut short");
    }
    const auto value = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return value;
}

std::size_t RecordReader::count()
{
    const std::uint64_t value = number();
    if (value > rest_.size()) {
        fail("is cut short");
    }
    return static_cast<std::size_t>(value);
}

void RecordReader::end() const
{
    if (!rest_.empty()) {
        fail("has more in it than it should");
    }
}

void RecordReader::fail(const std::string& message) const
{
    throw DataError(where_, 0, std::string(kind_) + " " + std::to_string(index_) + ": " + message);
}

} // namespace entente
