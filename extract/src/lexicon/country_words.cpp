#include "country_words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace entente {
namespace {

/// Forms of state, and parts of names that stand in no form of one word.
constexpr std::array<std::string_view, 8> words_of_states{
    "federation", "islamic", "nam", "republic", "rican", "soviet", "ussr", "viet"};

/// Parts of one country's name that mean more elsewhere: "Central Bank", "City Council".
constexpr std::array<std::string_view, 20> plain_words{
    "cape", "car",   "caribbean", "central", "christmas", "city",       "coast",
    "cook", "east",  "heard",     "isle",    "ivory",     "man",        "minor",
    "ni",   "ocean", "outlying",  "reunion", "sandwich",  "territories"};

std::vector<std::string> words_of(std::string_view form)
{
    std::vector<std::string> words(1);
    for (const char c : fold(form)) {
        const bool inside = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (inside) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase_if(words, [](const std::string& word) { return word.size() < 2; });
    return words;
}

bool is_plain(const std::string& word)
{
    return std::ranges::find(plain_words, word) != plain_words.end();
}

/// Gathers forms of one word, and the words of longer ones with the countries that they stand for.
class Gatherer {
public:
    void add(const CountryEntry& country)
    {
        add_form(country.name, country.iso, true);
        for (const std::string& form : country.adjectives) {
            add_form(form, country.iso, true);
        }
        for (const std::string& form : country.other_names) {
            add_form(form, country.iso, false);
        }
    }

    [[nodiscard]] std::vector<std::string> take()
    {
        for (const std::string& word : parts_) {
            if (countries_[word].size() == 1) {
                words_.insert(word);
            }
        }
        words_.insert(words_of_states.begin(), words_of_states.end());
        std::erase_if(words_, is_plain);
        return {words_.begin(), words_.end()};
    }

private:
    /// Official names ("the Socialist Republic of ...") count against a word, never for it.
    void add_form(const std::string& form, const std::string& iso, bool is_short_name)
    {
        const auto words = words_of(form);
        if (words.size() == 1 && form.find_first_of(" .-'") == std::string::npos) {
            words_.insert(words.front());
            return;
        }
        for (const std::string& word : words) {
            countries_[word].insert(iso);
            if (is_short_name) {
                parts_.insert(word);
            }
        }
    }

    std::set<std::string> words_;
    std::set<std::string> parts_;
    std::map<std::string, std::set<std::string>> countries_;
};

} // namespace

std::vector<std::string> country_words(const Lexicon& lexicon)
{
    Gatherer gatherer;
    for (const CountryEntry& country : lexicon.countries) {
        gatherer.add(country);
    }
    return gatherer.take();
}

} // namespace entente
