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
            international_offices(person, year);
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

    /// "High Representative Kallas", "Commissioner Kos", "Secretary-General Guterres": the body
    /// that the office of somebody known belongs to.
    void international_offices(const Person& person, int year)
    {
        for (const std::uint32_t row : person.leaders) {
            const LeaderEntry& leader = analysis_.lexicon->leaders[row];
            const BodyEntry* body = leader.iso.empty() && in_time(leader, year)
                                        ? body_of_office(leader.office)
                                        : nullptr;
            if (body == nullptr) {
                continue;
            }
            const auto office = title_words(leader.office);
            for (const HeldPost& held : person.posts) {
                Post& post = analysis_.posts[held.post];
                if (!post.body && post.country.empty() && post.entailed_body.empty() &&
                    !post.counterpart && std::ranges::includes(office, title_words(post.title))) {
                    post.entailed_body = body->name;
                    post.entailed_type = body->type;
                }
            }
        }
    }

    /// "president of the European Council" -> the European Council.
    [[nodiscard]] const BodyEntry* body_of_office(std::string_view office) const
    {
        const auto of = office.find(" of ");
        if (of == std::string_view::npos) {
            constexpr std::string_view commissioner = "European commissioner";
            return office == commissioner
                       ? find_international(*analysis_.lexicon, "European Commission")
                       : nullptr;
        }
        std::string_view body = office.substr(of + 4);
        body.remove_prefix(body.starts_with("the ") ? 4 : 0);
        return find_international(*analysis_.lexicon, body);
    }

    [[nodiscard]] static bool in_time(const LeaderEntry& leader, int year)
    {
        return year == 0 || ((leader.from == 0 || leader.from <= year + 1) &&
                             (leader.to == 0 || leader.to + 1 >= year));
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
        const auto office = title_words(leader.office);
        const bool titled = std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const auto own = title_words(analysis_.posts[held.post].title);
            return std::ranges::includes(office, own) || std::ranges::includes(own, office);
        });
        if (full) {
            return true;
        }
        return titled && in_time(leader, year) && (leader.from != 0 || leader.to != 0);
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
