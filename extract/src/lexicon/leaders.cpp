#include "lexicon.hpp"

#include <algorithm>

namespace entente {
namespace {

std::string leader_key(std::vector<std::string> words)
{
    std::ranges::sort(words);
    std::string key;
    for (const auto& word : words) {
        key += word + ' ';
    }
    return key;
}

/// Where people are called by the first word of the name. In Vietnam it is the last one.
bool is_family_name_first(std::string_view iso)
{
    return iso == "CN" || iso == "KP" || iso == "KR" || iso == "TW";
}

} // namespace

void Lexicon::index_leader(std::string_view name, std::uint32_t row)
{
    std::vector<std::string> words;
    const TokenizedText text = tokenize(name);
    for (const Token& token : text.tokens) {
        if (token.is_word()) {
            std::string word(token.folded);
            std::erase(word, '.');
            std::erase(word, '\'');
            words.push_back(std::move(word));
        }
    }
    const auto add = [&](const std::string& key) {
        auto& rows = leaders_by_name_[key];
        if (rows.empty() || rows.back() != row) {
            rows.push_back(row);
        }
    };
    if (!words.empty()) {
        add(leader_key({words.back()}));
        if (is_family_name_first(leaders[row].iso)) {
            add(leader_key({words.front()})); // "President Xi"
        }
        add(leader_key(words));
    }
}

std::vector<std::uint32_t> Lexicon::find_leaders(std::vector<std::string> words) const
{
    const auto* rows = leaders_by_name_.find(leader_key(std::move(words)));
    return rows == nullptr ? std::vector<std::uint32_t>() : *rows;
}

} // namespace entente
