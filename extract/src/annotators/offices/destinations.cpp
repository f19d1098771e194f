#include "annotators/offices/destinations.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Over "on Tuesday" of "a visit on Tuesday to Norway", which ends just before `at`.
std::uint32_t before_time(const Analysis& analysis, std::uint32_t at, std::uint32_t begin)
{
    const auto time = std::ranges::find_if(
        analysis.times, [&](const TimeMention& mention) { return mention.tokens.last == at; });
    if (time == analysis.times.end() || time->tokens.first <= begin) {
        return at;
    }
    const std::uint32_t first = time->tokens.first;
    return first - (ends_with_word(analysis, first, {"on", "in", "this"}) ? 1U : 0U);
}

/// "In Oslo, *she* will meet", "In Oslo, *President A* met", "In Oslo, *the minister* met"; not "In
/// Gaza, the war went on".
bool opens_for_person(const Analysis& analysis, const Mention& place)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t comma = place.tokens.last;
    const std::uint32_t next = comma + 1;
    if (next >= sentence_end(analysis, place.tokens.first) || !tokens[comma].is(",")) {
        return false;
    }
    const bool pronoun = tokens[next].is("he") || tokens[next].is("she") || tokens[next].is("they");
    const bool title = std::ranges::any_of(analysis.posts, [&](const Post& post) {
        return tokens[next].is("the") && post.tokens.first == next + 1 && !post.plural;
    });
    return pronoun || title || find_mention_at(analysis, next, MentionKind::person) != nullptr;
}

/// "visit to Norway", "In Norway, she", "visited Oslo", "arrived in Oslo", "left for Oslo",
/// "Ambassador to Norway".
bool is_goal(const Analysis& analysis, const Mention& place)
{
    const auto& tokens = analysis.tokens();
    std::uint32_t at = place.tokens.first;
    at -= ends_with_word(analysis, at, {"the"}) ? 1U : 0U;
    const std::uint32_t begin = sentence_begin(analysis, at);
    if (at <= begin) {
        return false;
    }
    const std::uint32_t opening = begin + (tokens[begin].is("while") ? 1U : 0U);
    if (at == opening + 1 && tokens[opening].is("in") && opens_for_person(analysis, place)) {
        return true;
    }
    const bool linked = ends_with_word(analysis, at, {"to", "in"});
    const std::uint32_t word = before_time(analysis, linked ? at - 1 : at, begin);
    if (word > begin && is_a(analysis, word - 1, PeopleWord::journey)) {
        return true;
    }
    if (tokens[at - 1].is("for") && at > begin + 1) {
        std::uint32_t origin = before_time(analysis, at - 1, begin); // "left Oslo on Monday for"
        if (const Mention* left = find_mention_before(analysis, origin, MentionKind::place)) {
            origin = left->tokens.first;
        }
        if (origin > begin && is_a(analysis, origin - 1, PeopleWord::departure)) {
            return true;
        }
    }
    return tokens[at - 1].is("to") && std::ranges::any_of(analysis.posts, [&](const Post& post) {
               const bool posted =
                   post.type == TitleClass::diplomat || post.type == TitleClass::envoy;
               return posted && post.tokens.contains(place.tokens.first);
           });
}

/// "visits to Norway and *Oman*".
bool is_next_goal(const Analysis& analysis, const Mention& goal, const Mention& next)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = next.tokens.last;
    const bool listed = goal.kind == MentionKind::country && next.kind == MentionKind::country &&
                        !goal.possessive && !next.possessive && goal.sentence == next.sentence &&
                        goal.tokens.last + 1 == next.tokens.first &&
                        tokens[goal.tokens.last].is("and");
    return listed && (end >= tokens.size() || !is_finite_verb(tokens[end]));
}

} // namespace

std::vector<Destination> find_destinations(const Analysis& analysis)
{
    std::vector<Destination> found;
    const Mention* last = nullptr; // goal
    for (const Mention& mention : analysis.mentions) {
        const bool country =
            mention.kind == MentionKind::country && mention.form != MentionForm::adjective;
        if ((!country && mention.kind != MentionKind::place) ||
            !(is_goal(analysis, mention) ||
              (last != nullptr && is_next_goal(analysis, *last, mention)))) {
            continue;
        }
        last = &mention;
        const std::string& iso = country ? analysis.countries[mention.entity].iso
                                         : analysis.places[mention.entity].country;
        if (!iso.empty()) {
            found.push_back({mention.tokens.first, iso});
        }
    }
    return found;
}

} // namespace entente
