#pragma once

#include <cstddef>
#include <istream>
#include <iterator>
#include <vector>

namespace entente {

/// A stream's bytes as an iterator over blocks: nlohmann's own way through the stream buffer takes
/// a third longer.
class StreamBytes {
public:
    explicit StreamBytes(std::istream& in) : in_(in) { fill(); }

    [[nodiscard]] bool done() const { return at_ == end_; }
    [[nodiscard]] char get() const { return *at_; }
    /// How many have been taken from the stream.
    [[nodiscard]] std::size_t count() const { return count_; }
    void next()
    {
        if (++at_ == end_) {
            fill();
        }
    }

private:
    void fill()
    {
        in_.read(block_.data(), static_cast<std::streamsize>(block_.size()));
        at_ = block_.data();
        end_ = at_ + in_.gcount();
        count_ += static_cast<std::size_t>(in_.gcount());
    }

    std::istream& in_;
    std::vector<char> block_ = std::vector<char>(std::size_t{1} << 16U);
    const char* at_ = nullptr;
    const char* end_ = nullptr;
    std::size_t count_ = 0;
};

struct ByteIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    StreamBytes* bytes = nullptr; ///< null for the end

    char operator*() const { return bytes->get(); }
    ByteIterator& operator++()
    {
        bytes->next();
        return *this;
    }
    ByteIterator operator++(int)
    {
        bytes->next();
        return *this;
    }
    bool operator==(const ByteIterator& other) const { return at_end() == other.at_end(); }

private:
    [[nodiscard]] bool at_end() const { return bytes == nullptr || bytes->done(); }
};

} // namespace entente
