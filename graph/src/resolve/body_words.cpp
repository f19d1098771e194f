#include "body_words.hpp"

#include "general_words.hpp"

#include <algorithm>

namespace entente {
namespace {

bool has(const std::vector<std::string>& content, GeneralWord type)
{
    return std::ranges::any_of(content,
                               [&](const std::string& word) { return is_general(word, type); });
}

bool is_all(const std::vector<std::string>& content, GeneralWord type)
{
    return std::ranges::all_of(content,
                               [&](const std::string& word) { return is_general(word, type); });
}

} // namespace

bool is_generic_name(const std::vector<std::string>& content)
{
    return is_all(content, GeneralWord::body);
}

bool is_of_the_world(const std::vector<std::string>& content)
{
    return (content.size() > 1 && has(content, GeneralWord::world)) ||
           (content.size() > 2 && has(content, GeneralWord::wide));
}

bool is_plain_mission(const std::vector<std::string>& content)
{
    return is_all(content, GeneralWord::mission);
}

bool is_sole_mission(const std::vector<std::string>& content)
{
    return is_general(content, GeneralWord::sole_mission);
}

} // namespace entente
