#include "posts.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/name_words.hpp"
#include "annotators/posts/post_parser.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace entente {
namespace {

/// Titles that are common words too; alone and small they name no office.
bool is_vague(const TitleEntry& entry)
{
    return entry.type == TitleClass::generic || entry.type == TitleClass::official;
}

/// "Julie Bishop", "Ms Indranee Rajah SC": behind a given name, and with no other name behind it,
/// such a title is a family name.
bool is_family_name(const Analysis& analysis, const PhraseMatch& match)
{
    const auto& tokens = analysis.tokens();
    const TitleClass type = analysis.lexicon->titles[match.row].type;
    const bool namesake = type == TitleClass::royal || type == TitleClass::religious ||
                          type == TitleClass::judge || type == TitleClass::local ||
                          type == TitleClass::police || type == TitleClass::legislator;
    if (!namesake || match.size() != 1 || match.first < 1 ||
        tokens[match.first].shape != Shape::capital || tokens[match.first].line_breaks_before > 0 ||
        tokens[match.first - 1].shape != Shape::capital ||
        is_title_case(analysis, analysis.sentences[analysis.sentence_of[match.first]].tokens)) {
        return false;
    }
    const bool ends_name = match.last >= tokens.size() || !tokens[match.last].is_capitalised() ||
                           is_post_nominal(analysis, match.last);
    const bool complement = match.last < tokens.size() && tokens[match.last].is("of") &&
                            !ends_with_term(analysis, match.first - 1, Term::title);
    const bool owned = match.last < tokens.size() && tokens[match.last].after_hyphen;
    const bool given = is_plain_name_word(analysis, match.first - 1) &&
                       (analysis.phrase_at(match.first - 1, Term::given_name) != nullptr ||
                        ends_with_term(analysis, match.first - 1, Term::honorific));
    return given && ends_name && !complement && !owned;
}

/// "Bishop said" behind "Julie Bishop": the family name alone.
bool repeats_family_name(const Analysis& analysis, const PhraseMatch& match,
                         const std::set<std::string_view>& families)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t at = match.first;
    if (match.size() != 1 || tokens[at].shape != Shape::capital ||
        !families.contains(tokens[at].folded) || match.last >= tokens.size() ||
        tokens[match.last].is_capitalised() || tokens[match.last].is("of")) {
        return false;
    }
    return !ends_with_word(analysis, at, {"the", "a", "his", "her", "their"}) &&
           !ends_with_term(analysis, at, Term::country_adjective) &&
           (at == 0 || !is_possessive_at(analysis, at - 1));
}

/// True when a title's words stand for something else here: "to head", "chiefs of staff meeting",
/// "Secretary's".
bool is_no_title(const Analysis& analysis, const PhraseMatch& match)
{
    const auto& tokens = analysis.tokens();
    const Token& token = tokens[match.first];
    const TitleEntry& entry = analysis.lexicon->titles[match.row];
    if (token.shape == Shape::lower && match.size() == 1 &&
        (token.is("head") || token.is("chair") || token.is("chief") || token.is("lead")) &&
        (ends_with_word(analysis, match.first, {"to", "will", "would", "who", "they"}) ||
         (ends_with_word(analysis, match.first, {"and"}) &&
          !(match.last < tokens.size() && tokens[match.last].is("of"))))) {
        return true;
    }
    // "assumed charge as Minister"
    if (const PhraseMatch* tenure =
            match.first > 0 ? analysis.phrase_at(match.first - 1, Term::tenure) : nullptr;
        tenure != nullptr && tenure->last >= match.last) {
        return true;
    }
    // "Hossein Amir-Abdollahian"; "Minister of State Sultan bin Saad": behind a title it is a name
    if (entry.type == TitleClass::royal && match.size() == 1 && match.last < tokens.size()) {
        const bool behind_post =
            !analysis.posts.empty() && analysis.posts.back().tokens.last == match.first;
        if (tokens[match.last].after_hyphen ||
            (behind_post && analysis.phrase_at(match.first, Term::given_name) != nullptr)) {
            return true;
        }
    }
    // "Hossein Amir Abdollahian": between two names
    if (entry.type == TitleClass::royal && match.size() == 1 && token.is_capitalised() &&
        match.first > 0 && match.last < tokens.size() &&
        tokens[match.first - 1].shape == Shape::capital &&
        is_plain_name_word(analysis, match.first - 1) &&
        analysis.phrase_at(match.first - 1, Term::given_name) != nullptr &&
        tokens[match.last].shape == Shape::capital && is_plain_name_word(analysis, match.last)) {
        return true;
    }
    // "Zayed bin Sultan Al Nahyan": behind a particle it is a name
    if (entry.type == TitleClass::royal && match.size() == 1 && token.is_capitalised() &&
        ends_with_word(analysis, match.first, {"bin", "ibn", "bint", "al", "el", "abu"})) {
        return true;
    }
    // "Foreign Minister Dr. Amir Abdollahian": a royal or religious title behind a title is a given
    // name
    if ((entry.type == TitleClass::royal || entry.type == TitleClass::religious) &&
        match.size() == 1 &&
        (ends_with_term(analysis, match.first, Term::honorific) ||
         ends_with_term(analysis, match.first, Term::title)) &&
        analysis.phrase_at(match.first, Term::given_name) != nullptr &&
        match.last < tokens.size() && is_plain_name_word(analysis, match.last)) {
        return true;
    }
    return is_vague(entry) && token.shape == Shape::lower && match.size() == 1 &&
           token.is("general");
}

/// "Assistant Foreign Secretary", "Justice Minister": a word that is a title alone, but part of the
/// title behind it here.
bool modifies_next(const Analysis& analysis, const PhraseMatch& match)
{
    const PhraseMatch* field = analysis.phrase_at(match.first, Term::portfolio_before);
    const PhraseMatch* title = match.last < analysis.tokens().size()
                                   ? analysis.phrase_at(match.last, Term::title)
                                   : nullptr;
    if (field != nullptr && field->last == match.last && title != nullptr &&
        analysis.lexicon->titles[title->row].takes_portfolio) {
        return true;
    }
    const PhraseMatch* modifier = analysis.phrase_at(match.first, Term::title_modifier);
    if (modifier == nullptr || modifier->last != match.last ||
        match.last >= analysis.tokens().size()) {
        return false;
    }
    std::uint32_t next = match.last;
    if (const PhraseMatch* behind = analysis.phrase_at(next, Term::portfolio_before)) {
        next = behind->last;
    }
    return next < analysis.tokens().size() && analysis.phrase_at(next, Term::title) != nullptr &&
           analysis.sentence_of[next] == analysis.sentence_of[match.first];
}

/// The match begins inside a body's name: "Committee Chairman" behind "State Security".
bool begins_in_body(const Analysis& analysis, const PhraseMatch& match)
{
    const auto after =
        std::ranges::upper_bound(analysis.mentions, match.first, {},
                                 [](const Mention& mention) { return mention.tokens.first; });
    for (auto found = after; found != analysis.mentions.begin();) {
        --found;
        if (found->tokens.first + 16 < match.first) {
            return false;
        }
        if (found->kind == MentionKind::organization && found->tokens.first < match.first &&
            match.first < found->tokens.last) {
            return true;
        }
    }
    return false;
}

/// "Chairman of the Board" in "Chairman of the Board of Investment", "Minister of the Republic" in
/// "Foreign Minister of the Republic of Malta": the title's end belongs to a body or country.
bool cuts_body(const Analysis& analysis, const PhraseMatch& match)
{
    for (std::uint32_t at = match.first + 1; at < match.last; ++at) {
        for (const MentionKind kind : {MentionKind::organization, MentionKind::country}) {
            const Mention* owner = find_mention_at(analysis, at, kind);
            if (owner != nullptr && owner->tokens.last > match.last) {
                return true;
            }
        }
    }
    return false;
}

/// "between Mexico's foreign minister and Secretary of State A": two people, whose titles make one
/// elsewhere.
bool joins_two(const Analysis& analysis, const PhraseMatch& match)
{
    constexpr std::uint32_t longest = 5; // words of the first one's owner
    const auto& tokens = analysis.tokens();
    std::uint32_t conjunction = match.first;
    while (conjunction < match.last && !tokens[conjunction].is("and")) {
        ++conjunction;
    }
    if (conjunction + 1 >= match.last ||
        tokens[match.first].is_capitalised() == tokens[conjunction + 1].is_capitalised()) {
        return false;
    }
    const std::uint32_t begin = sentence_begin(analysis, match.first);
    for (std::uint32_t at = match.first; at > begin && at + longest > match.first; --at) {
        if (tokens[at - 1].is("between")) {
            return true;
        }
    }
    return false;
}

/// "head of [the Chadian] diplomacy", "chief of Chadian diplomacy": a title that the country's
/// adjective divides, as a whole; `title` itself where none is divided.
PhraseMatch whole_title(const Analysis& analysis, const PhraseMatch& title)
{
    constexpr std::uint32_t longest = 3; // words behind the adjective
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = sentence_end(analysis, title.first);
    std::uint32_t at = title.last;
    if (title.term != Term::title || at + 2 >= end || !tokens[at].is("of")) {
        return title;
    }
    at += tokens[at + 1].is("the") ? 2U : 1U;
    const PhraseMatch* adjective =
        at < end ? analysis.phrase_at(at, Term::country_adjective) : nullptr;
    const PhraseMatch* owner = at < end && adjective == nullptr
                                   ? analysis.phrase_at(at, Term::country_name)
                                   : nullptr;
    if (owner != nullptr && owner->last + 1 < end && is_possessive_at(analysis, owner->last)) {
        adjective = owner; // "head of Chad's diplomacy"
    }
    if (adjective == nullptr || adjective->last >= end ||
        find_mention_at(analysis, adjective->first, MentionKind::organization) != nullptr ||
        find_mention_at(analysis, adjective->last, MentionKind::organization) != nullptr) {
        return title; // "head of the Chadian army": of a body
    }
    const std::uint32_t behind = adjective->last + (adjective == owner ? 1U : 0U);
    const std::span all(tokens);
    const auto front = all.subspan(title.first, title.size() + 1);
    const auto rest = all.subspan(behind, std::min(longest, end - behind));
    std::vector<Token> joined(front.begin(), front.end());
    joined.insert(joined.end(), rest.begin(), rest.end());
    for (const PhraseMatch& match :
         analysis.lexicon->phrases.find(joined, std::vector<bool>(joined.size(), false))) {
        const std::uint32_t last = behind + match.last - title.size() - 1;
        const bool cut = adjective == owner && last < end && // "Chad's intelligence *service*"
                         tokens[last].shape == Shape::lower && !is_finite_verb(tokens[last]);
        if (match.first == 0 && match.term == Term::title && match.last > title.size() + 1 &&
            !cut) {
            return {title.first, last, Term::title, match.row};
        }
    }
    return title;
}

/// "the Secretary-General's Special Envoy for Yemen": the superior's title is part of this one.
void join_superior(Analysis& analysis, Post& post)
{
    if (analysis.posts.empty() || post.tokens.first == 0 ||
        !is_possessive_at(analysis, post.tokens.first - 1)) {
        return;
    }
    const Post& superior = analysis.posts.back();
    if (superior.tokens.last + 1 != post.tokens.first || superior.sentence != post.sentence ||
        superior.plural || superior.counterpart) {
        return;
    }
    post.title = superior.title + "'s " + post.title;
    post.tokens.first = superior.tokens.first;
    post.definite = post.definite || superior.definite;
    post.country = post.country.empty() ? superior.country : post.country;
    if (!post.body && post.entailed_body.empty()) {
        post.body = superior.body;
        post.entailed_body = superior.entailed_body;
    }
    analysis.posts.pop_back();
}

} // namespace

std::string ministry_of_field(std::string_view field, std::string_view country, bool secretary)
{
    const bool department = secretary && country == "US";
    return (department ? "Department of " : "Ministry of ") + std::string(field);
}

void annotate_posts(Analysis& analysis)
{
    std::uint32_t at = 0;
    std::uint32_t free_from = 0;
    std::set<std::string_view> families; // that are titles too: "Julie Bishop"
    while (at < analysis.tokens().size()) {
        const PhraseMatch* best = nullptr;
        for (const PhraseMatch& match : analysis.phrases_at(at)) {
            if ((match.term == Term::title || match.term == Term::title_plural) &&
                !cuts_body(analysis, match) && !joins_two(analysis, match) &&
                !begins_in_body(analysis, match) && !modifies_next(analysis, match)) {
                best = &match;
                break;
            }
        }
        if (best == nullptr || is_no_title(analysis, *best)) {
            ++at;
            continue;
        }
        if (is_family_name(analysis, *best)) {
            families.insert(analysis.tokens()[at++].folded);
            continue;
        }
        if (repeats_family_name(analysis, *best, families)) {
            ++at;
            continue;
        }
        const PhraseMatch title = whole_title(analysis, *best);
        Post post = PostParser(analysis, title).parse(free_from);
        join_superior(analysis, post);
        at = std::max(post.tokens.last, title.last);
        free_from = at;
        analysis.posts.push_back(std::move(post));
    }
}

} // namespace entente
