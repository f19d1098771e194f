#include "annotators/offices.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace entente {
namespace {

class LeaderReader {
public:
    explicit LeaderReader(Analysis& analysis) : analysis_(analysis) {}

    void run() { known_leaders(); }

private:
    Analysis& analysis_;

    /// "President Obama", "Putin": the country of someone whom the lexicon knows to hold such an
    /// office then.
    void known_leaders()
    {
        const int year = analysis_.published.begin().year;
        for (Person& person : analysis_.people) {
            find_leaders(person, year);
            std::set<std::string> countries;
            for (const std::uint32_t row : person.leaders) {
                countries.insert(analysis_.lexicon->leaders[row].iso);
            }
            if (countries.size() > 1) {
                std::erase_if(countries, [&](const std::string& iso) { return !is_named(iso); });
            }
            if (countries.size() != 1 || countries.begin()->empty()) {
                continue;
            }
            const std::string& country = *countries.begin();
            for (HeldPost& held : person.posts) {
                Post& post = analysis_.posts[held.post];
                if (post.country.empty() && !is_international(analysis_, post)) {
                    settle_inferred(analysis_, person, held, country, leader_confidence);
                }
            }
            if (person.country.empty()) {
                person.country = country;
            }
        }
    }

    [[nodiscard]] bool is_named(const std::string& iso) const
    {
        return std::ranges::any_of(analysis_.countries, [&](const NamedCountry& country) {
            return country.iso == iso && !country.names.empty();
        });
    }

    void find_leaders(Person& person, int year) const
    {
        std::size_t longest = 0;
        for (const auto& [form, count] : person.names) {
            std::vector<std::string> words = words_of(form);
            if (words.size() < longest) {
                continue;
            }
            std::vector<std::uint32_t> rows = analysis_.lexicon->find_leaders(words);
            std::erase_if(rows, [&](std::uint32_t row) {
                const LeaderEntry& leader = analysis_.lexicon->leaders[row];
                const bool stated =
                    !person.country.empty() && !leader.iso.empty() && leader.iso != person.country;
                return stated || !fits_leader(person, leader, words.size() > 1, year);
            });
            if (words.size() > longest || person.leaders.empty()) {
                person.leaders = std::move(rows);
                longest = words.size();
            }
        }
    }

    /// A full name fits unless its title speaks against it; a bare family name needs title and
    /// time.
    [[nodiscard]] bool fits_leader(const Person& person, const LeaderEntry& leader, bool full,
                                   int year) const
    {
        const bool in_time = year == 0 || ((leader.from == 0 || leader.from <= year + 1) &&
                                           (leader.to == 0 || leader.to + 1 >= year));
        const auto office = title_words(leader.office);
        const bool titled = std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const auto own = title_words(analysis_.posts[held.post].title);
            return std::ranges::includes(office, own) || std::ranges::includes(own, office);
        });
        if (full) {
            return true;
        }
        return titled && in_time && (leader.from != 0 || leader.to != 0);
    }

    static std::vector<std::string> words_of(std::string_view name)
    {
        std::vector<std::string> words;
        const TokenizedText text = tokenize(name);
        bool quoted = false; // 'Joko "Jokowi" Widodo': the nickname is left out
        for (const Token& token : text.tokens) {
            if (token.shape == Shape::punctuation) {
                quoted = !quoted;
                continue;
            }
            if (!quoted && token.is_word() && token.folded != "'s") {
                std::string word(token.folded);
                std::erase(word, '.');
                std::erase(word, '\'');
                words.push_back(std::move(word));
            }
        }
        return words;
    }
};

} // namespace

void complete_from_leaders(Analysis& analysis)
{
    LeaderReader(analysis).run();
}

} // namespace entente
