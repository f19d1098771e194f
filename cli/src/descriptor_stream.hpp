#pragma once

#include <array>
#include <exception>
#include <ostream>
#include <streambuf>
#include <string>

namespace entente {

/// The reader of standard output has gone. Nothing is wrong: `main` ends with success.
class BrokenPipe : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "the reader has gone"; }
};

/// An output stream onto a file descriptor that remembers why a write failed, so that a full disk
/// is told as such. Owns the descriptor unless it is a standard stream.
class DescriptorStream : public std::ostream {
public:
    /// `name` is what errors call it.
    DescriptorStream(int descriptor, std::string name);
    DescriptorStream(const DescriptorStream&) = delete;
    DescriptorStream& operator=(const DescriptorStream&) = delete;
    ~DescriptorStream() override; ///< closes; what was not finished may be lost

    /// Writes what is left, closes, and throws IoError (or BrokenPipe) when any write failed.
    void finish();

private:
    class Buffer : public std::streambuf {
    public:
        explicit Buffer(int descriptor);
        /// Gives the bytes in the buffer to the system; false when it refuses.
        bool drain();
        void close();
        /// errno of the first failure; 0 when there was none.
        [[nodiscard]] int error() const { return error_; }

    protected:
        int_type overflow(int_type c) override;
        std::streamsize xsputn(const char* bytes, std::streamsize count) override;
        int sync() override;

    private:
        bool write_all(const char* bytes, std::size_t count);

        int descriptor_;
        int error_ = 0;
        std::array<char, 65536> bytes_{};
    };

    Buffer buffer_;
    std::string name_;
};

} // namespace entente
