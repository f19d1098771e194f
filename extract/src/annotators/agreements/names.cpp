#include "names.hpp"

#include "annotators/grammar.hpp"
#include "annotators/name_words.hpp"
#include "name_parts.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

bool names_one(const AgreementEntry& entry)
{
    const char first = entry.noun.front();
    return !(first >= 'a' && first <= 'z');
}

/// The last word, or the one before "of", "on", "for".
std::uint32_t head_noun(const Analysis& analysis, TokenRange phrase)
{
    const auto& tokens = analysis.tokens();
    // "agreement" of "status of forces agreement"
    if (is_a(analysis, tokens[phrase.last - 1], AgreementWord::plain_noun)) {
        return phrase.last - 1;
    }
    for (std::uint32_t i = phrase.first + 1; i < phrase.last; ++i) {
        if (tokens[i].is("of") || tokens[i].is("on") || tokens[i].is("for")) {
            return i - 1;
        }
    }
    return phrase.last - 1;
}

bool has_capital_topic(const Analysis& analysis, const AgreementName& name)
{
    const auto& tokens = analysis.tokens();
    if (name.topics.empty() || tokens[name.noun].shape != Shape::capital) {
        return false;
    }
    const TokenRange topic = name.topics.front();
    for (std::uint32_t at = topic.first + 1; at < topic.last; ++at) {
        const bool country = analysis.phrase_at(at, Term::country_name) != nullptr ||
                             analysis.phrase_at(at, Term::country_adjective) != nullptr;
        if (tokens[at].is_capitalised() && !country) {
            return true;
        }
    }
    return false;
}

/// Capitalised modifiers, or a capitalised noun in the middle of a sentence.
bool is_proper_name(const Analysis& analysis, const AgreementName& name)
{
    const auto& tokens = analysis.tokens();
    if (name.proper) {
        return true;
    }
    const bool by_place = analysis.phrase_at(name.core.first, Term::capital) != nullptr ||
                          analysis.phrase_at(name.core.first, Term::city) != nullptr;
    if (name.type == AgreementType::statement && by_place && name.definite) {
        return true; // "the Oslo communique"
    }
    if (!tokens[name.noun].is_capitalised() || tokens[name.noun].shape == Shape::upper) {
        return false;
    }
    for (std::uint32_t i = name.core.first; i < name.noun; ++i) {
        if (tokens[i].is_capitalised() && i > sentence_begin(analysis, i)) {
            return true;
        }
    }
    return name.core.first == name.noun && name.noun > sentence_begin(analysis, name.noun) &&
           has_capital_topic(analysis, name); // "an Agreement on Critical Minerals"
}

AgreementName read_name(const Analysis& analysis, const TokenMarks& marks, const PhraseMatch& match)
{
    const AgreementEntry& entry = analysis.lexicon->agreements[match.row];
    AgreementName name;
    name.sentence = analysis.sentence_of[match.first];
    name.row = match.row;
    name.type = entry.type;
    name.phrase = {match.first, match.last};
    name.strong = entry.strength == NounStrength::name;
    name.proper = names_one(entry);
    name.noun = head_noun(analysis, name.phrase);
    const std::string_view noun = analysis.tokens()[name.noun].folded;
    const bool one = entry.noun.ends_with(noun) && noun.ends_with('s'); // "agreed minutes"
    name.plural = !name.proper && !one && is_plural(analysis, analysis.tokens()[name.noun]);
    read_modifiers(analysis, marks, name);
    read_complements(analysis, marks, name);
    if (!name.proper) {
        read_content(analysis, marks, name);
        read_others(analysis, marks, name);
    }
    name.capitals = is_proper_name(analysis, name);
    // "cease-fire" is one word
    name.modified = name.core.first < name.phrase.first ||
                    (name.phrase.first < name.noun && !analysis.tokens()[name.noun].after_hyphen);
    return name;
}

/// The name that this one only modifies: "framework agreement", "NAFTA agreement".
const PhraseMatch* modified_by(const Analysis& analysis, const PhraseMatch& match)
{
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = match.first + 1; at <= match.last && at < tokens.size(); ++at) {
        const PhraseMatch* next = analysis.phrase_at(at, Term::agreement);
        const bool joined = next != nullptr && next->last > match.last &&
                            tokens[match.last].line_breaks_before == 0 &&
                            !tokens[match.last].after_hyphen;
        if (joined) {
            return next;
        }
    }
    return nullptr;
}

/// "Treaty Organization", "Deputy Secretary for Partnerships": part of a body's or a person's
/// mention.
std::vector<bool> inside_bodies(const Analysis& analysis)
{
    std::vector<bool> inside(analysis.tokens().size(), false);
    for (const Mention& mention : analysis.mentions) {
        if (mention.kind == MentionKind::organization || mention.kind == MentionKind::person ||
            mention.kind == MentionKind::post) {
            std::fill(inside.begin() + mention.tokens.first, inside.begin() + mention.tokens.last,
                      true);
        }
    }
    return inside;
}

TokenMarks mark_tokens(const Analysis& analysis)
{
    const std::size_t size = analysis.tokens().size() + 1;
    TokenMarks marks{std::vector<std::uint32_t>(size, 0), std::vector<std::uint32_t>(size, 0),
                     std::vector<bool>(size, false), std::vector<bool>(size, false)};
    for (const TimeMention& time : analysis.times) {
        marks.time_end[time.tokens.first] =
            std::max(marks.time_end[time.tokens.first], time.tokens.last);
    }
    for (const Mention& mention : analysis.mentions) {
        auto& end = marks.actor_end[mention.tokens.first];
        end = std::max(end, mention.tokens.last);
        for (std::uint32_t i = mention.tokens.first; i < mention.tokens.last; ++i) {
            marks.person[i] = marks.person[i] || mention.kind == MentionKind::person;
            marks.place[i] = marks.place[i] || mention.kind == MentionKind::place;
        }
    }
    return marks;
}

/// "the Red Sea Convention Hall".
bool names_venue(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    return at < tokens.size() && tokens[at].is_capitalised() &&
           is_a(analysis, tokens[at], AgreementWord::venue) &&
           tokens[at - 1].is_capitalised();
}

/// The name in "a post-Brexit deal": only a time is told by it.
bool is_prefixed(const Analysis& analysis, const PhraseMatch& match)
{
    const auto& tokens = analysis.tokens();
    return match.first > 0 && tokens[match.first].after_hyphen &&
           names_one(analysis.lexicon->agreements[match.row]) &&
           tokens[match.first - 1].shape == Shape::lower;
}

/// Part of an address on the web.
bool inside_url(const Analysis& analysis, std::uint32_t token)
{
    const auto& tokens = analysis.tokens();
    while (token > 0 && tokens[token].after_hyphen) {
        --token;
    }
    return token > 0 && !tokens[token].space_before && tokens[token - 1].is("/");
}

/// "the treaty and the protocol between A and B": both are between them.
void share_parties(const Analysis& analysis, AgreementName& first, const AgreementName& second)
{
    const auto& tokens = analysis.tokens();
    const bool joined = first.sentence == second.sentence && second.begin == first.end + 1 &&
                        tokens[first.end].is("and");
    if (joined && !first.between && !first.with && first.topics.empty()) {
        first.between = second.between;
        first.with = second.with;
    }
}

} // namespace

std::vector<AgreementName> find_agreement_names(const Analysis& analysis)
{
    std::vector<AgreementName> names;
    const TokenMarks marks = mark_tokens(analysis);
    const std::vector<bool> inside = inside_bodies(analysis);
    std::uint32_t free_from = 0;
    for (PhraseMatch match : analysis.phrases) {
        if (match.term != Term::agreement || match.first < free_from) {
            continue;
        }
        std::optional<AgreementType> name_type;
        if (const PhraseMatch* next = modified_by(analysis, match)) {
            if (!names_one(analysis.lexicon->agreements[match.row])) {
                continue;
            }
            match.last = next->last; // "NAFTA agreement" is NAFTA
            name_type = analysis.lexicon->agreements[next->row].type;
        }
        const std::uint32_t sentence = analysis.sentence_of[match.first];
        const Zone zone = analysis.sentences[sentence].zone;
        if (sentence != analysis.sentence_of[match.last - 1] ||
            (zone != Zone::body && zone != Zone::headline)) {
            continue;
        }
        if ((inside[match.first] && inside[match.last - 1]) || inside_url(analysis, match.first) ||
            names_venue(analysis, match.last) || is_prefixed(analysis, match) ||
            names_a_thing(analysis, match.last, sentence_end(analysis, match.first))) {
            continue;
        }
        AgreementName name = read_name(analysis, marks, match);
        if (!names.empty() && names.back().proper && name.core.first < names.back().phrase.last &&
            name.sentence == names.back().sentence) {
            names.back().end = name.end; // "New START arms reduction treaty"
            free_from = match.last;
            continue;
        }
        name.type = name_type.value_or(name.type);
        if (!names.empty()) {
            name.embedded =
                name.sentence == names.back().sentence && match.last <= names.back().end;
            share_parties(analysis, names.back(), name);
        }
        names.push_back(std::move(name));
        free_from = std::max(match.last, names.back().free_from);
    }
    return names;
}

} // namespace entente
