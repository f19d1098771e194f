#pragma once

#include "word_table.hpp"

#include <bitset>
#include <cstddef>
#include <string_view>

namespace entente {

/// What an enumeration of word classes may have at most.
inline constexpr std::size_t most_word_classes = 128;

/// Some of an enumeration of at most `most_word_classes`.
template <typename Class> class ClassSet {
public:
    void add(Class type) { mask_.set(static_cast<std::size_t>(type)); }

    [[nodiscard]] bool has(Class type) const { return mask_[static_cast<std::size_t>(type)]; }

private:
    std::bitset<most_word_classes> mask_;
};

/// The words of each class that a grammar asks for: `Class` is an enumeration of at most
/// `most_word_classes`, whose names the file's column `classes` holds. A word may be of several.
/// Immutable after loading.
template <typename Class> class WordClasses {
public:
    void add(std::string_view folded, Class type) { classes_[folded].add(type); }

    /// One look into a hash table, whatever the number of classes and words.
    [[nodiscard]] bool has(std::string_view folded, Class type) const
    {
        const auto* found = classes_.find(folded);
        return found != nullptr && found->has(type);
    }

private:
    WordTable<ClassSet<Class>> classes_;
};

} // namespace entente
