#pragma once

#include "text_hash.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace entente {

/// The words of each class that a grammar asks for: `Class` is an enumeration of at most 64, whose
/// names the file's column `classes` holds. A word may be of several. Immutable after loading.
template <typename Class> class WordClasses {
public:
    static constexpr std::size_t most_classes = 64;

    void add(std::string_view folded, Class type) { masks_[std::string(folded)] |= bit(type); }

    /// One look into a hash table, whatever the number of classes and words.
    [[nodiscard]] bool has(std::string_view folded, Class type) const
    {
        const auto found = masks_.find(folded);
        return found != masks_.end() && (found->second & bit(type)) != 0;
    }

private:
    std::unordered_map<std::string, std::uint64_t, TextHash, std::equal_to<>> masks_;

    static constexpr std::uint64_t bit(Class type)
    {
        return std::uint64_t{1} << static_cast<unsigned>(type);
    }
};

} // namespace entente
