#include "annotators/offices/shares.hpp"

#include "annotators/grammar.hpp"
#include "annotators/offices/destinations.hpp"

#include <algorithm>

namespace entente {
namespace {

/// "on the Kenyan side", "from the Kenyan side".
bool is_side(const Analysis& analysis, const Mention& mention)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t last = mention.tokens.last;
    return mention.kind == MentionKind::country && last < tokens.size() &&
           tokens[last].is("side") && ends_with_word(analysis, mention.tokens.first, {"the"});
}

/// A post or name at `at`, behind an article, that does nothing there: "Minister A, and".
bool holder_follows(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    at += at < tokens.size() && tokens[at].is("the") ? 1U : 0U;
    return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        if (mention.kind != MentionKind::person || mention.tokens.first != at) {
            return false;
        }
        const std::uint32_t last = mention.tokens.last;
        return !mention.possessive &&
               (last >= sentence_end(analysis, at) || tokens[last].is(",") ||
                tokens[last].is("and") || tokens[last].is(";") || tokens[last].is("."));
    });
}

/// Where another side's signers or the witnesses begin: "and on behalf of Kenya by B, in the
/// presence of C".
std::uint32_t signers_end(const Analysis& analysis, std::uint32_t begin)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = sentence_end(analysis, begin);
    std::uint32_t at = begin;
    while (at < end && !tokens[at].is("behalf") && !tokens[at].is("presence") &&
           !tokens[at].is("while")) {
        ++at;
    }
    return at;
}

/// Behind the "by" of "on behalf of Oman by A", "on behalf of the Omani government by A".
std::uint32_t signers_begin(const Analysis& analysis, const Mention& country)
{
    static constexpr auto sides = std::to_array<std::string_view>({"government", "side"});
    const auto& tokens = analysis.tokens();
    std::uint32_t at = country.tokens.last;
    at += at < tokens.size() && one_of(tokens[at], sides) ? 1U : 0U;
    return at < tokens.size() && tokens[at].is("by") ? at + 1 : country.tokens.last;
}

} // namespace

TokenRange share_of_side(const Analysis& analysis, const Mention& country)
{
    TokenRange share = analysis.sentences[country.sentence].tokens;
    const auto& tokens = analysis.tokens();
    const std::uint32_t behind = country.tokens.last + 1; // "side"
    const std::uint32_t before = country.tokens.first - std::min(country.tokens.first, 3U);
    if (behind < share.last && before > share.first &&
        (tokens[behind].is(",") || tokens[behind].is(":")) &&
        (tokens[before].is(",") || tokens[before].is("and") || tokens[before].is(";"))) {
        share.first = behind; // "A and, from the Kenyan side, B and C"
        return share;
    }
    bool opened = true; // nobody is named before the first side
    bool first = true;
    for (const Mention& other : analysis.mentions) {
        if (other.sentence != country.sentence) {
            continue;
        }
        if (other.kind == MentionKind::person && first) {
            opened = false;
        }
        if (!is_side(analysis, other)) {
            continue;
        }
        first = false;
        const bool own = other.tokens == country.tokens;
        if (opened) {
            if (other.tokens.first > country.tokens.first) {
                share.last = std::min(share.last, other.tokens.first);
            } else if (own) {
                share.first = country.tokens.last;
            }
        } else if (other.tokens.first < country.tokens.first) {
            share.first = other.tokens.last;
        } else if (!own) {
            share.last = std::min(share.last, country.tokens.first);
        }
    }
    return share;
}

TokenRange share_of_represented(const Analysis& analysis, const Mention& country)
{
    TokenRange share{country.tokens.last, sentence_end(analysis, country.tokens.first)};
    for (const Mention& other : analysis.mentions) {
        if (other.sentence == country.sentence && other.tokens.first >= share.first &&
            is_represented_too(analysis, other)) {
            share.last = std::min(share.last, other.tokens.first);
        }
    }
    return share;
}

bool is_represented_too(const Analysis& analysis, const Mention& country)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t by = country.tokens.last;
    if (country.kind != MentionKind::country || country.form != MentionForm::name ||
        by >= tokens.size() || !tokens[by].is("by")) {
        return false;
    }
    for (std::uint32_t at = sentence_begin(analysis, by); at < country.tokens.first; ++at) {
        if (tokens[at].is("represented")) {
            return true;
        }
    }
    return false;
}

bool opens_share(const Analysis& analysis, const Mention& country)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t last = country.tokens.last;
    std::uint32_t first = country.tokens.first;
    first -= ends_with_word(analysis, first, {"the"}) ? 1U : 0U;
    if (country.form != MentionForm::name || last >= tokens.size() ||
        !ends_with_word(analysis, first, {"for", "from"})) {
        return false;
    }
    if (tokens[last].is("were") || tokens[last].is("was")) {
        return holder_follows(analysis, last + 1);
    }
    if (!(tokens[last].is(",") || tokens[last].is(":") || tokens[last].is("-") ||
          tokens[last].is("\xE2\x80\x93"))) {
        return false;
    }
    --first;
    first -= ends_with_word(analysis, first, {"and", "while"}) ? 1U : 0U;
    return ends_with_word(analysis, first, {";", ",", ":"}) && holder_follows(analysis, last + 1);
}

std::uint32_t share_end(const Analysis& analysis, const Mention& country)
{
    for (const Mention& other : analysis.mentions) {
        if (other.kind == MentionKind::country && other.sentence == country.sentence &&
            other.tokens.first >= country.tokens.last && opens_share(analysis, other)) {
            return other.tokens.first;
        }
    }
    return sentence_end(analysis, country.tokens.first);
}

bool stands_for(const Analysis& analysis, const Mention& country)
{
    const auto& words = analysis.tokens();
    const std::uint32_t behind = country.tokens.last;
    if (country.possessive && behind + 1 < words.size() && words[behind + 1].is("behalf") &&
        ends_with_word(analysis, country.tokens.first, {"on"})) {
        return true; // "on Oman's behalf"
    }
    std::uint32_t first = country.tokens.first;
    first -= first >= 1 && ends_with_word(analysis, first, {"the"}) ? 1U : 0U;
    if (first >= 2 && ends_with_word(analysis, first, {"of"}) &&
        ends_with_word(analysis, first - 1, {"government", "side", "people"})) {
        first -= 2; // "on behalf of the Government of Oman"
        first -= first >= 1 && ends_with_word(analysis, first, {"the"}) ? 1U : 0U;
    }
    return ends_with_word(analysis, first, {"representing", "represented"}) ||
           (first >= 3 && ends_with_word(analysis, first, {"of"}) &&
            ends_with_word(analysis, first - 1, {"behalf"}) &&
            ends_with_word(analysis, first - 2, {"on"}));
}

bool is_represented_by(const Analysis& analysis, const Mention& country)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = sentence_end(analysis, country.tokens.first);
    std::uint32_t at = country.tokens.last;
    while (at < end && (is_be_form(tokens[at].folded) || is_have_form(tokens[at].folded) ||
                        tokens[at].is("will") || tokens[at].is("would"))) {
        ++at;
    }
    return at > country.tokens.last && at + 1 < end && tokens[at].is("represented") &&
           tokens[at + 1].is("by");
}

TokenRange share_of_stand_in(const Analysis& analysis, const Mention& country)
{
    const auto& tokens = analysis.tokens();
    TokenRange range = analysis.sentences[country.sentence].tokens;
    const std::uint32_t behind = country.tokens.last;
    if (const std::uint32_t by = signers_begin(analysis, country); by > behind) {
        return {by, signers_end(analysis, by)};
    }
    const bool opens = behind < range.last &&
                       (tokens[behind].is(",") || tokens[behind].is(":") ||
                        tokens[behind].is("was") || tokens[behind].is("were")) &&
                       !ends_with_word(analysis, country.tokens.first, {"represented"});
    const std::uint32_t own = country.tokens.first;
    for (const Mention& other : analysis.mentions) {
        if (other.kind != MentionKind::country || other.sentence != country.sentence ||
            other.entity == country.entity || !stands_for(analysis, other)) {
            continue;
        }
        if (other.tokens.first > own) {
            range.last = opens ? std::min(range.last, other.tokens.first) : own;
        } else {
            range.first = opens ? own : std::max(range.first, other.tokens.last);
        }
    }
    return range;
}

TokenRange share_of_capital(const Analysis& analysis, const Mention& place)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t first = place.tokens.first;
    const std::uint32_t end = sentence_end(analysis, first);
    const std::uint32_t begin = sentence_begin(analysis, first);
    const bool opens = first == begin || (first <= begin + 4 && tokens[first - 1].is(","));
    std::uint32_t at = place.tokens.last;
    at += at < end && tokens[at].is("has") ? 1U : 0U;
    const bool named = place.kind == MentionKind::place || place.kind == MentionKind::country;
    if (!named || !opens || at + 1 >= end ||
        analysis.phrase_at(first, Term::capital) == nullptr ||
        !is_a(analysis, at, PeopleWord::speech) || !is_finite_verb(tokens[at]) ||
        tokens[at].folded.starts_with("sa")) { // "Oslo says" of anybody
        return {};
    }
    // of the first who is named, and who acts: "Canberra said that A will come"
    const auto person = std::ranges::find_if(analysis.mentions, [&](const Mention& mention) {
        return mention.kind == MentionKind::person && mention.tokens.first > at;
    });
    const std::uint32_t opening = at + 1 + (tokens[at + 1].is("that") ? 1U : 0U);
    if (person == analysis.mentions.end() || person->tokens.first > opening + 1 ||
        person->tokens.last >= end || !is_a(analysis, person->tokens.last, EventWord::modal)) {
        return {};
    }
    // abroad: whoever comes to the capital is announced there too
    const std::string& own = place.kind == MentionKind::place
                                 ? analysis.places[place.entity].country
                                 : analysis.countries[place.entity].iso;
    const std::vector<Destination> goals = find_destinations(analysis);
    const bool abroad = std::ranges::any_of(goals, [&](const Destination& goal) {
        return goal.token > person->tokens.last && goal.token < end && goal.country != own;
    });
    return abroad ? person->tokens : TokenRange{};
}

TokenRange share_of_leader(const Analysis& analysis, const Mention& country)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t begin = analysis.sentences[country.sentence].tokens.first;
    const std::uint32_t first =
        country.tokens.first - (ends_with_word(analysis, country.tokens.first, {"the"}) ? 1U : 0U);
    if (first < begin + 2 || country.tokens.last >= tokens.size() ||
        !is_a(analysis, country.tokens.last, EventWord::side_noun) ||
        !(is_a(analysis, first - 1, EventWord::leading) ||
          is_a(analysis, first - 1, EventWord::leading_act))) {
        return {};
    }
    const auto leader = std::ranges::find_if(analysis.mentions, [&](const Mention& mention) {
        return mention.kind == MentionKind::person && !mention.nested && !mention.possessive &&
               mention.sentence == country.sentence && mention.tokens.last <= first - 1 &&
               mention.tokens.last + 2 >= first;
    });
    return leader == analysis.mentions.end() ? TokenRange{}
                                             : TokenRange{leader->tokens.first, first - 1};
}

} // namespace entente
