#include "output_buffer.hpp"

#include <array>
#include <charconv>
#include <ostream>
#include <string_view>

namespace entente {
namespace {

template <typename Number> std::string_view print(std::array<char, 32>& digits, Number value)
{
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), static_cast<std::size_t>(result.ptr - digits.data())};
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
    std::array<char, 32> digits{};
    const std::string_view printed = print(digits, value);
    out += printed;
    if (printed.find_first_of(".e") == std::string_view::npos) {
        out += ".0";
    }
}

} // namespace entente
