#include "descriptor_stream.hpp"

#include <entente/core/error.hpp>

#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace entente {

DescriptorStream::Buffer::Buffer(int descriptor) : descriptor_(descriptor)
{
    setp(bytes_.data(), bytes_.data() + bytes_.size());
}

bool DescriptorStream::Buffer::write_all(const char* bytes, std::size_t count)
{
    while (count != 0 && error_ == 0) {
        const ssize_t written = ::write(descriptor_, bytes, count);
        if (written < 0) {
            error_ = errno == EINTR ? 0 : errno;
            continue;
        }
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return error_ == 0;
}

bool DescriptorStream::Buffer::drain()
{
    const bool done = write_all(pbase(), static_cast<std::size_t>(pptr() - pbase()));
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    return done;
}

void DescriptorStream::Buffer::close()
{
    if (descriptor_ > STDERR_FILENO && ::close(descriptor_) != 0 && error_ == 0) {
        error_ = errno;
    }
    descriptor_ = -1;
}

std::streambuf::int_type DescriptorStream::Buffer::overflow(int_type c)
{
    if (!drain()) {
        return traits_type::eof();
    }
    if (!traits_type::eq_int_type(c, traits_type::eof())) {
        return sputc(traits_type::to_char_type(c));
    }
    return traits_type::not_eof(c);
}

std::streamsize DescriptorStream::Buffer::xsputn(const char* bytes, std::streamsize count)
{
    if (count <= epptr() - pptr()) {
        return std::streambuf::xsputn(bytes, count);
    }
    // Large pieces go past the buffer.
    const bool done = drain() && write_all(bytes, static_cast<std::size_t>(count));
    return done ? count : 0;
}

int DescriptorStream::Buffer::sync()
{
    return drain() ? 0 : -1;
}

DescriptorStream::DescriptorStream(int descriptor, std::string name)
    : std::ostream(nullptr), buffer_(descriptor), name_(std::move(name))
{
    rdbuf(&buffer_);
}

DescriptorStream::~DescriptorStream()
{
    buffer_.close();
}

void DescriptorStream::finish()
{
    flush();
    buffer_.close();
    if (buffer_.error() == EPIPE) {
        throw BrokenPipe();
    }
    if (buffer_.error() != 0) {
        throw IoError("cannot write " + name_ + ": " +
                      std::generic_category().message(buffer_.error()));
    }
}

} // namespace entente
