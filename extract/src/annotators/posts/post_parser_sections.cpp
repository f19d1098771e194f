#include "annotators/grammar.hpp"
#include "annotators/people/context.hpp"
#include "annotators/posts/post_parser.hpp"

#include <algorithm>

namespace entente {

bool PostParser::section_behind()
{
    static constexpr auto links = std::to_array<std::string_view>({"of", "at", "in", ",", "and"});
    constexpr std::uint32_t longest = 6;
    const std::uint32_t from = behind_preposition();
    if (!entry_.takes_body || post_.body || !is_of(last_) || from >= end_ ||
        find_mention_at(analysis_, from, MentionKind::organization) != nullptr) {
        return false;
    }
    for (std::uint32_t at = from; at < end_ && at < from + longest; ++at) {
        const Token& word = tokens_[at];
        if (at > from && is_a(analysis_, at, BodyWord::section)) {
            if (at + 1 < end_ && !one_of(tokens_[at + 1], links)) {
                return false;
            }
            right_words_ += " " + analysis_.words({last_, at + 1});
            last_ = at + 1;
            return true;
        }
        const bool part = (word.is_word() && !is_finite_verb(word)) || word.is("&");
        if (!part || word.is("of") || word.is("to") || word.line_breaks_before > 0 ||
            analysis_.phrase_at(at, Term::title) != nullptr) {
            return false;
        }
    }
    return false;
}

bool PostParser::unit_behind()
{
    constexpr std::uint32_t longest = 6;
    if (!entry_.takes_body || post_.body || !is_of(last_)) {
        return false;
    }
    const Mention* owner = find_mention_at(analysis_, behind_preposition(), MentionKind::country);
    if (owner == nullptr || !(owner->possessive || owner->form == MentionForm::adjective)) {
        return false;
    }
    const std::uint32_t from = owner->tokens.last + (owner->possessive ? 1U : 0U);
    for (std::uint32_t at = from; at < end_ && at < from + longest; ++at) {
        const Token& word = tokens_[at];
        if (word.shape != Shape::lower || is_finite_verb(word) || word.is("of")) {
            return false;
        }
        const bool ends = at + 1 >= end_ || tokens_[at + 1].shape != Shape::lower ||
                          is_finite_verb(tokens_[at + 1]);
        if (ends && is_a(analysis_, at, BodyWord::unit)) {
            right_words_ += " of " + analysis_.words({from, at + 1});
            post_.country =
                post_.country.empty() ? analysis_.countries[owner->entity].iso : post_.country;
            last_ = at + 1;
            return true;
        }
    }
    return false;
}

bool PostParser::bare_region_behind()
{
    const bool directs =
        entry_.type == TitleClass::official || entry_.type == TitleClass::international;
    if (!directs || last_ >= end_ || !right_words_.empty() ||
        !tokens_[title_.first].is_capitalised()) {
        return false;
    }
    const Mention* region = find_mention_at(analysis_, last_, MentionKind::place);
    if (region == nullptr || !is_region(region->tokens)) {
        return false;
    }
    std::uint32_t at = region->tokens.last;
    if (at + 1 < end_ && (tokens_[at].is("and") || tokens_[at].is("&"))) {
        const std::uint32_t next = at + (tokens_[at + 1].is("the") ? 2U : 1U);
        const Mention* other =
            next < end_ ? find_mention_at(analysis_, next, MentionKind::place) : nullptr;
        at = other != nullptr ? other->tokens.last : at;
    }
    right_words_ += " " + analysis_.words({last_, at});
    last_ = at;
    return true;
}

void PostParser::second_ministry_behind()
{
    if (last_ + 2 >= end_ || !tokens_[last_].is("and") || !post_.body ||
        analysis_.bodies[*post_.body].type != OrganizationType::ministry) {
        return;
    }
    const std::uint32_t at = last_ + (tokens_[last_ + 1].is("the") ? 2U : 1U);
    const Mention* other = find_mention_at(analysis_, at, MentionKind::organization);
    if (other == nullptr || other->tokens.last >= end_ ||
        analysis_.bodies[other->entity].type != OrganizationType::ministry ||
        !names_follow(analysis_, other->tokens.last, end_)) {
        return;
    }
    right_words_ += " " + analysis_.words({last_, at}) + " " + analysis_.words(other->head);
    post_.country = post_.country.empty() ? analysis_.bodies[other->entity].country : post_.country;
    last_ = other->tokens.last;
}

bool PostParser::body_of_region_before()
{
    const Mention* region = find_mention_before(analysis_, first_, MentionKind::place);
    if (post_.body || !entry_.takes_body || region == nullptr || !is_region(region->tokens) ||
        region->tokens.first <= begin_) {
        return false;
    }
    std::uint32_t at = region->tokens.first;
    if (at >= begin_ + 3 && tokens_[at - 1].is(")") && tokens_[at - 3].is("(")) {
        at -= 3; // "World Food Programme (WFP) Southern Africa Regional Director"
    }
    const Mention* body = find_mention_before(analysis_, at, MentionKind::organization);
    if (body == nullptr || body->tokens.first < begin_) {
        return false;
    }
    keep(region->tokens.first);
    return body_before();
}

} // namespace entente
