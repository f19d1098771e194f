#include "annotators/grammar.hpp"
#include "annotators/offices/encounters.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"
#include "annotators/offices/two_sides.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Gives those whom somebody of a country meets the country of the other side.
class OppositeReader {
public:
    explicit OppositeReader(Analysis& analysis) : analysis_(analysis) {}

    /// "Foreign Minister A received Norway's envoy B" in an article of Oman and Norway alone:
    /// whoever meets one side is of the other. "B met Foreign Minister A in Muscat": of where they
    /// met.
    void run()
    {
        const std::vector<std::string> sides = two_countries();
        const Mention* last = nullptr; // whom the sentence names first
        std::vector<const Mention*> beside;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::person || mention.nested) {
                continue;
            }
            if (last == nullptr || last->sentence != mention.sentence) {
                last = &mention;
                beside.clear();
                continue;
            }
            if (is_object(*last)) {
                continue;
            }
            if (meet(*last, mention)) {
                settle_other(*last, mention, sides);
                settle_other(mention, *last, sides);
                for (const Mention* other : beside) {
                    settle_other(*other, mention, sides); // "A and B received C"
                }
            } else if (is_listed_behind(analysis_, *last, mention)) {
                if (are_heads(*last, mention) || is_counterpart(mention)) {
                    settle_other(*last, mention, sides);
                    settle_other(mention, *last, sides);
                }
                beside.push_back(last);
                last = &mention; // "A and B met C"
            }
        }
    }

private:
    Analysis& analysis_;

    void settle_other(const Mention& open, const Mention& told,
                      const std::vector<std::string>& sides)
    {
        const std::string country = analysis_.people[told.entity].country;
        const auto side = std::ranges::find(sides, country);
        if (!analysis_.people[open.entity].country.empty() || country.empty() ||
            !is_of_state(open)) {
            return;
        }
        if (side != sides.end()) {
            const std::string& other = side == sides.begin() ? sides[1] : sides[0];
            const bool both = has_diplomat(other, open.sentence); // "met the envoys of both"
            if (both || is_summoned(told) || is_told_as_side(analysis_, other, country)) {
                settle_open(open, both ? capital_of(open.sentence) : other);
            }
        } else if (const std::string here = capital_of(open.sentence);
                   !here.empty() && here != country && !is_own_minister(open, told)) {
            settle_open(open, here);
        }
    }

    /// "Minister A summoned Norway's ambassador B over a drone in Kenya": a host's act.
    [[nodiscard]] bool is_summoned(const Mention& told) const
    {
        const auto begin = analysis_.tokens().begin();
        return has_diplomat(analysis_.people[told.entity].country, told.sentence) &&
               std::any_of(begin + sentence_begin(analysis_, told.tokens.first),
                           begin + told.tokens.first, [](const Token& token) {
                               return token.is("summoned") || token.is("summons");
                           });
    }

    /// Of that country, unless somebody else of it holds the office.
    void settle_open(const Mention& open, const std::string& country)
    {
        const bool held = std::ranges::any_of(
            analysis_.people[open.entity].posts, [&](const HeldPost& office) {
                return is_head(analysis_.posts[office.post]) &&
                       has_holder(analysis_, country, analysis_.posts[office.post]);
            });
        if (!held) {
            settle_here(analysis_, open, country, true);
        }
    }

    /// "Prime Minister A met Foreign Minister B in London": may be a head with one of the cabinet.
    [[nodiscard]] bool is_own_minister(const Mention& open, const Mention& told) const
    {
        const auto has = [&](const Mention& name, auto&& is) {
            return std::ranges::any_of(
                analysis_.people[name.entity].posts, [&](const HeldPost& held) {
                    const Post& post = analysis_.posts[held.post];
                    return name.tokens.contains(post.tokens) && is(post);
                });
        };
        const auto is_minister = [](const Post& post) {
            return post.type == TitleClass::minister;
        };
        return has(told, [](const Post& post) { return is_head(post); }) &&
               has(open, is_minister);
    }

    /// The sentence names a diplomat of that country.
    [[nodiscard]] bool has_diplomat(const std::string& country, std::uint32_t sentence) const
    {
        return std::ranges::any_of(analysis_.people, [&](const Person& person) {
            return person.country == country && person.sentences.contains(sentence) &&
                   std::ranges::any_of(person.posts, [&](const HeldPost& held) {
                       return analysis_.posts[held.post].type == TitleClass::diplomat;
                   });
        });
    }

    /// The two countries that an article names, and no third, not even as its home.
    [[nodiscard]] std::vector<std::string> two_countries() const
    {
        std::vector<std::string> named = countries_by_name(analysis_);
        const bool pair = named.size() == 2 &&
                          (analysis_.home.empty() ||
                           std::ranges::find(named, analysis_.home) != named.end());
        return pair ? named : std::vector<std::string>();
    }

    /// The country in whose capital the sentence takes place, where the article knows no other home
    /// and no body of states has its seat there.
    [[nodiscard]] std::string capital_of(std::uint32_t sentence) const
    {
        const TokenRange range = analysis_.sentences[sentence].tokens;
        const bool sidelines =
            gathers(range) ||
            std::any_of(analysis_.tokens().begin() + range.first,
                        analysis_.tokens().begin() + range.last, [&](const Token& token) {
                            return token.is("both") || analysis_.lexicon->event_words.has(
                                                           token.folded, EventWord::sidelines);
                        });
        const bool shared = std::ranges::any_of(
            analysis_.bodies, [](const Body& body) { return body.international; });
        std::string found;
        for (const Mention& mention : analysis_.mentions) {
            if (sidelines || shared || mention.sentence != sentence || mention.nested ||
                mention.kind != MentionKind::place ||
                analysis_.phrase_at(mention.tokens.first, Term::capital) == nullptr ||
                !ends_with_word(analysis_, mention.tokens.first, {"in"})) {
                continue;
            }
            const std::string& here = analysis_.places[mention.entity].country;
            if (!found.empty() && found != here) {
                return {};
            }
            found = here;
        }
        const bool own = analysis_.home.empty() || analysis_.home == found ||
                         !is_named(analysis_, analysis_.home);
        return own ? found : std::string();
    }

    /// "before the summit", "attended the funeral": both may be guests there.
    [[nodiscard]] bool gathers(TokenRange range) const
    {
        for (std::uint32_t at = range.first; at < range.last; ++at) {
            const PhraseMatch* event = analysis_.phrase_at(at, Term::meeting);
            if (event != nullptr &&
                analysis_.lexicon->meetings[event->row].type == MeetingType::gathering) {
                return true;
            }
        }
        return false;
    }

    /// "A met B", "A received B", "A called on B", "talks between A and B"; not "A spoke before he
    /// met B".
    [[nodiscard]] bool meet(const Mention& a, const Mention& b) const
    {
        const auto& tokens = analysis_.tokens();
        bool told = false;
        for (std::uint32_t at = a.tokens.last; at < b.tokens.first; ++at) {
            if (!told && (tokens[at].is("he") || tokens[at].is("she") || tokens[at].is("they"))) {
                return false;
            }
            const bool reception = is_a(analysis_, at, PeopleWord::reception);
            told = told || (reception ? analysis_.home.empty() : tells_encounter(analysis_, at));
        }
        return told || are_between(a);
    }

    /// "Minister A and her Omani counterpart B".
    [[nodiscard]] bool is_counterpart(const Mention& name) const
    {
        return std::ranges::any_of(analysis_.people[name.entity].posts, [&](const HeldPost& held) {
            return held.rule == "offices.counterpart" && !held.former &&
                   name.tokens.contains(analysis_.posts[held.post].tokens);
        });
    }

    /// "Prime Minister A and Omani Prime Minister B": no state has two.
    [[nodiscard]] bool are_heads(const Mention& a, const Mention& b) const
    {
        for (const HeldPost& one : analysis_.people[a.entity].posts) {
            for (const HeldPost& other : analysis_.people[b.entity].posts) {
                const Post& first = analysis_.posts[one.post];
                const Post& second = analysis_.posts[other.post];
                if (is_head(first) && !is_deputy(first) && !is_deputy(second) &&
                    !first.former && !second.former &&
                    first.entry == second.entry && a.tokens.contains(first.tokens) &&
                    b.tokens.contains(second.tokens)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "The delegation called on A and met B": A meets nobody.
    [[nodiscard]] bool is_object(const Mention& name) const
    {
        for (std::uint32_t at = analysis_.sentences[name.sentence].tokens.first;
             at < name.tokens.first; ++at) {
            if (tells_encounter(analysis_, at)) {
                return true;
            }
        }
        return false;
    }

    /// "talks were held between the minister A": up to the first of two sides.
    [[nodiscard]] bool are_between(const Mention& a) const
    {
        constexpr std::uint32_t longest = 6;
        std::uint32_t first = a.tokens.first;
        first -= ends_with_word(analysis_, first, {"the"}) ? 1U : 0U;
        const std::uint32_t begin = analysis_.sentences[a.sentence].tokens.first;
        if (first < begin + 2 || !ends_with_word(analysis_, first, {"between"})) {
            return false;
        }
        for (std::uint32_t at = first - 1; at > begin && at + longest > first; --at) {
            if (is_a(analysis_, at - 1, PeopleWord::encounter)) {
                return true;
            }
        }
        return false;
    }

    /// Whose offices are all of some state, as far as the name's own words tell; no diplomat, who
    /// is received by his own.
    [[nodiscard]] bool is_of_state(const Mention& name) const
    {
        return std::ranges::all_of(analysis_.people[name.entity].posts, [&](const HeldPost& held) {
            const Post& post = analysis_.posts[held.post];
            return post.type != TitleClass::official && post.type != TitleClass::generic &&
                   post.type != TitleClass::diplomat &&
                   (!post.body || belongs_to_state(analysis_.bodies[*post.body].type));
        });
    }
};

} // namespace

void complete_from_opposites(Analysis& analysis)
{
    OppositeReader(analysis).run();
}

} // namespace entente
