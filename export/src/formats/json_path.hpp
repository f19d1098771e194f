#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// The way from the root of a JSON file to a value: a chain on the stack that becomes text
/// ("$.edges[3].kind") only when something is wrong.
class JsonPath {
public:
    explicit JsonPath(const std::string& file) : file_(file) {}
    /// The root in a file of another form: what stands in this line ("edge").
    JsonPath(const std::string& file, std::size_t line, std::string_view what)
        : file_(file), line_(line), key_(what)
    {
    }

    [[nodiscard]] JsonPath member(std::string_view key) const { return {*this, key, 0}; }
    [[nodiscard]] JsonPath item(std::size_t index) const { return {*this, {}, index}; }

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] std::string text() const;
    /// Throws the DataError that names the file and the path.
    [[noreturn]] void fail(const std::string& message) const;

private:
    JsonPath(const JsonPath& parent, std::string_view key, std::size_t index)
        : file_(parent.file_), line_(parent.line_), parent_(&parent), key_(key), index_(index)
    {
    }

    const std::string& file_;
    std::size_t line_ = 0;
    const JsonPath* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
};

} // namespace entente
