#include "output_buffer.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <ostream>
#include <string_view>

namespace entente {
namespace {

template <typename Number> std::string_view print(std::array<char, 32>& digits, Number value)
{
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), static_cast<std::size_t>(result.ptr - digits.data())};
}

/// Most numbers in graphs have at most two digits behind the point, and their shortest form is seen
/// at once. False for others. `value` is not negative.
bool append_hundredths(std::string& out, double value)
{
    constexpr double most =
        99999; // larger ones are shorter with an exponent when they end in zeros
    if (value > most) {
        return false;
    }
    const auto hundredths = static_cast<std::int64_t>(value * 100 + 0.5);
    if (static_cast<double>(hundredths) / 100 != value) {
        return false;
    }
    append_number(out, hundredths / 100);
    const auto rest = static_cast<int>(hundredths % 100);
    out += '.';
    out += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) {
        out += static_cast<char>('0' + rest % 10);
    }
    return true;
}

} // namespace

OutputBuffer::OutputBuffer(std::ostream& out) : out_(out)
{
    text.reserve(2 * limit);
}

void OutputBuffer::finish()
{
    out_.write(text.data(), static_cast<std::streamsize>(text.size()));
    text.clear();
}

ByteBuffer::ByteBuffer(std::ostream& out)
    : out_(out), bytes_(std::make_unique<char[]>(size)), at_(bytes_.get()), end_(at_ + size)
{
}

void ByteBuffer::finish()
{
    write({bytes_.get(), static_cast<std::size_t>(at_ - bytes_.get())});
    at_ = bytes_.get();
}

void ByteBuffer::write(std::string_view bytes)
{
    out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void append_number(std::string& out, std::int64_t value)
{
    std::array<char, 32> digits{};
    out += print(digits, value);
}

void append_number(std::string& out, double value)
{
    if (std::signbit(value)) {
        out += '-';
        value = -value;
    }
    if (append_hundredths(out, value)) {
        return;
    }
    std::array<char, 32> digits{};
    const std::string_view printed = print(digits, value);
    out += printed;
    if (printed.find_first_of(".e") == std::string_view::npos) {
        out += ".0";
    }
}

} // namespace entente
