#include "body_words.hpp"

#include "general_words.hpp"

#include <algorithm>
#include <string_view>

namespace entente {
namespace {

bool has_word(const std::vector<std::string>& content, std::string_view word)
{
    return std::ranges::binary_search(content, word);
}

} // namespace

bool is_generic_name(const std::vector<std::string>& content)
{
    return std::ranges::all_of(
        content, [](const std::string& word) { return is_general(word, GeneralWord::body); });
}

bool is_of_the_world(const std::vector<std::string>& content)
{
    return (content.size() > 1 && (has_word(content, "european") || has_word(content, "world"))) ||
           (content.size() > 2 &&
            (has_word(content, "international") || has_word(content, "organization")));
}

bool is_plain_mission(const std::vector<std::string>& content)
{
    return std::ranges::all_of(
        content, [](const std::string& word) { return is_general(word, GeneralWord::mission); });
}

bool is_sole_mission(const std::vector<std::string>& content)
{
    return content == std::vector<std::string>{"embassy"} ||
           content == std::vector<std::string>{"commission", "high"};
}

} // namespace entente
