#include "annotators/offices/own_country.hpp"

#include "annotators/offices/destinations.hpp"
#include "annotators/offices/encounters.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace entente {
namespace {

/// What speaks for a country and against it.
struct Standing {
    int named = 0;   ///< how often, twice for each headline
    int own = 0;     ///< those of it whose country nothing tells, diplomats sent to it
    int foreign = 0; ///< those who are said to be of it, diplomats of it, journeys to it
};

class OwnCountry {
public:
    explicit OwnCountry(const Analysis& analysis) : analysis_(analysis) {}

    /// The country that is named well and is nobody's whose country is told, if all others are.
    [[nodiscard]] std::string find()
    {
        constexpr int lead = 4;
        count_names();
        count_officials();
        count_diplomats();
        count_appointments();
        count_journeys();
        count_encounters();
        std::string best;
        int highest = 0;
        int second = 0;
        for (const auto& [iso, standing] : standings_) {
            const int score = score_of(standing);
            if (score > highest) {
                second = std::exchange(highest, score);
                best = iso;
            } else {
                second = std::max(second, score);
            }
        }
        return highest >= second + lead && !is_of_others(best) ? best : std::string();
    }

private:
    const Analysis& analysis_;
    std::map<std::string, Standing> standings_;

    /// One sign weighs as much as three names; more names count for nothing.
    static int score_of(const Standing& standing)
    {
        constexpr int enough = 3;
        return 2 * std::min(standing.named, enough) + 3 * standing.own - 3 * standing.foreign;
    }

    /// Only its name speaks for the country, and the article names another one far more often.
    [[nodiscard]] bool is_of_others(const std::string& iso) const
    {
        const Standing& own = standings_.at(iso);
        return own.own == 0 && std::ranges::any_of(standings_, [&](const auto& other) {
                   return 2 * other.second.named > 5 * own.named;
               });
    }

    void count_names()
    {
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::country) {
                const bool headline = analysis_.sentences[mention.sentence].zone == Zone::headline;
                standings_[analysis_.countries[mention.entity].iso].named += headline ? 2 : 1;
            }
        }
    }

    /// Not where the body's own name tells it: "Speaker of the Knesset".
    [[nodiscard]] bool is_told(const Post& post) const
    {
        return !post.country.empty() && !post.inferred_country &&
               !(post.body &&
                 find_national(*analysis_.lexicon, analysis_.bodies[*post.body].label));
    }

    /// "the Norwegian minister" is told by the press of others; "President Smith", whom the lexicon
    /// knows, by that of his own country.
    void count_officials()
    {
        for (const Person& person : analysis_.people) {
            if (person.country.empty() || person.posts.empty()) {
                continue;
            }
            bool told = false;
            bool diplomat = false;
            for (const HeldPost& held : person.posts) {
                const Post& post = analysis_.posts[held.post];
                told = told || is_told(post);
                diplomat = diplomat || post.type == TitleClass::diplomat;
            }
            Standing& standing = standings_[person.country];
            standing.foreign += told && !diplomat ? 2 : 0;
            standing.own += told || person.leaders.empty() ? 0 : 2;
        }
    }

    /// "the Norwegian ambassador" is abroad; "ambassador of Norway to Oman" may be told in either.
    ///
    /// "Norway's ambassador to Oman ... its new ambassador to Kenya": who sends several tells of
    /// its own. "Ambassador to Kenya A" of nobody is told of by those who send him.
    void count_diplomats()
    {
        std::map<std::string, std::set<std::string>> sent;
        for (const Post& post : analysis_.posts) {
            if (is_foreign_posting(post)) {
                sent[post.country].merge(receivers_of(post));
            }
        }
        for (const Post& post : analysis_.posts) {
            if (post.type != TitleClass::diplomat || post.inferred_country || post.former) {
                continue;
            }
            if (post.country.empty() && is_international(analysis_, post)) {
                continue; // "the UN representative to Oman"
            }
            if (post.country.empty()) {
                for (const std::string& receiver : receivers_of(post)) {
                    standings_[receiver].foreign += 2;
                }
                continue;
            }
            if (!is_foreign_posting(post)) {
                standings_[post.country].foreign += 3;
            } else if (sent[post.country].size() > 1) {
                standings_[post.country].own += 1;
            } else {
                for (const std::string& receiver : receivers_of(post)) {
                    standings_[receiver].own += 1;
                }
            }
        }
    }

    /// "named A as Norway's ambassador to Kenya": who sends tells of it.
    void count_appointments()
    {
        for (const Person& person : analysis_.people) {
            for (const HeldPost& held : person.posts) {
                const Post& post = analysis_.posts[held.post];
                if (held.tenure == Tenure::begins && is_foreign_posting(post) &&
                    !post.country.empty() && !post.inferred_country && !tells_of_host(post)) {
                    standings_[post.country].own += 1;
                }
            }
        }
    }

    /// A place of where the envoy is sent to, or his credentials: the host's news.
    [[nodiscard]] bool tells_of_host(const Post& post) const
    {
        const std::set<std::string> receivers = receivers_of(post);
        return std::ranges::any_of(analysis_.places,
                                   [&](const Place& place) {
                                       return receivers.contains(place.country);
                                   }) ||
               std::ranges::any_of(analysis_.tokens(), [](const Token& token) {
                   return token.is("credentials") || token.is("agrement");
               });
    }

    /// The other countries that the text of a diplomat's post names: where he is sent to.
    [[nodiscard]] std::set<std::string> receivers_of(const Post& post) const
    {
        std::set<std::string> receivers;
        const auto first =
            std::ranges::lower_bound(analysis_.mentions, post.tokens.first, {},
                                     [](const Mention& mention) { return mention.tokens.first; });
        for (auto mention = first;
             mention != analysis_.mentions.end() && mention->tokens.first < post.tokens.last;
             ++mention) {
            if (mention->kind == MentionKind::country && post.tokens.contains(mention->tokens) &&
                analysis_.countries[mention->entity].iso != post.country) {
                receivers.insert(analysis_.countries[mention->entity].iso);
            }
        }
        return receivers;
    }

    /// "The minister left for Norway and Oman": not for his own country, unless another one or
    /// somebody of that one is named before.
    void count_journeys()
    {
        const std::vector<Destination> goals = find_destinations(analysis_);
        const auto is_goal = [&](const Mention& mention) {
            return std::ranges::any_of(goals, [&](const Destination& goal) {
                return mention.tokens.contains({goal.token, goal.token + 1});
            });
        };
        for (const Destination& goal : goals) {
            const std::uint32_t sentence = analysis_.sentence_of[goal.token];
            const bool told = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
                return mention.sentence == sentence &&
                       ((mention.kind == MentionKind::country &&
                         mention.tokens.first < goal.token && !is_goal(mention) &&
                         analysis_.countries[mention.entity].iso != goal.country) ||
                        (mention.kind == MentionKind::person &&
                         analysis_.people[mention.entity].country == goal.country));
            });
            standings_[goal.country].foreign += told ? 0 : 2;
        }
    }

    /// Those whom somebody meets whose country nothing tells are of another one.
    void count_encounters()
    {
        for (const OfficialPair& encounter : find_encounters(analysis_)) {
            const Person& first = analysis_.people[encounter.first];
            const Person& second = analysis_.people[encounter.second];
            const bool open = first.country.empty() ? !first.posts.empty() : !second.posts.empty();
            if (first.country.empty() != second.country.empty() && open) {
                standings_[first.country + second.country].foreign += 2;
            }
        }
    }
};

} // namespace

std::string own_country(const Analysis& analysis)
{
    return OwnCountry(analysis).find();
}

} // namespace entente
