#pragma once

#include "text_hash.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace entente {

/// Some of an enumeration of at most 64.
template <typename Class> class ClassSet {
public:
    void add(Class type) { mask_ |= bit(type); }

    [[nodiscard]] bool has(Class type) const { return (mask_ & bit(type)) != 0; }

private:
    std::uint64_t mask_ = 0;

    static constexpr std::uint64_t bit(Class type)
    {
        return std::uint64_t{1} << static_cast<unsigned>(type);
    }
};

/// The words of each class that a grammar asks for: `Class` is an enumeration of at most 64, whose
/// names the file's column `classes` holds. A word may be of several. Immutable after loading.
template <typename Class> class WordClasses {
public:
    static constexpr std::size_t most_classes = 64;

    void add(std::string_view folded, Class type) { classes_[std::string(folded)].add(type); }

    /// One look into a hash table, whatever the number of classes and words.
    [[nodiscard]] bool has(std::string_view folded, Class type) const
    {
        const auto found = classes_.find(folded);
        return found != classes_.end() && found->second.has(type);
    }

private:
    std::unordered_map<std::string, ClassSet<Class>, TextHash, std::equal_to<>> classes_;
};

} // namespace entente
