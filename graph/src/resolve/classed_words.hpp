#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A lexicon file of words and the classes that each row's words are of when they stand together,
/// in any order. Words are in the form of `content_words`.
class ClassedWords {
public:
    /// `class_names` are what the file's second column may hold. Throws Error for another.
    ClassedWords(std::string_view path, std::span<const std::string_view> class_names);

    /// A bit for each class, in the order of their names, of all rows whose words are all in
    /// `content`, which is sorted.
    [[nodiscard]] unsigned classes_of(std::span<const std::string> content) const;
    /// Of rows whose words are `content`.
    [[nodiscard]] unsigned classes_of_row(std::span<const std::string> content) const;
    /// Of a single word.
    [[nodiscard]] unsigned classes_of(std::string_view word) const;

private:
    struct Row {
        std::vector<std::string> words; ///< sorted
        unsigned classes = 0;
    };

    std::map<std::string, std::vector<Row>, std::less<>> rows_; ///< by first word
};

/// The bit of a class of an enumeration in the order of the names.
template <typename Class> [[nodiscard]] constexpr unsigned bit_of(Class type)
{
    return 1U << static_cast<unsigned>(type);
}

} // namespace entente
