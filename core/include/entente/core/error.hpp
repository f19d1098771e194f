#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace entente {

/// The root of all exceptions that end the work; caught once, in `main`.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The call was wrong: exit status 2.
class UsageError : public Error {
public:
    using Error::Error;
};

/// A file or stream could not be read or written: exit status 1.
class IoError : public Error {
public:
    using Error::Error;
};

/// Data that we were given is not of its form; says where. Exit status 1.
class DataError : public Error {
public:
    DataError(const std::string& file, std::size_t line, const std::string& message);

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] std::size_t line() const { return line_; } ///< 0 when there are no lines

private:
    std::string file_;
    std::size_t line_;
};

} // namespace entente
