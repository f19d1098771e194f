#include "annotators/grammar.hpp"
#include "annotators/posts.hpp"
#include "annotators/posts/post_parser.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {

void PostParser::parse_right()
{
    elect_behind();
    if (post_.counterpart) {
        counterpart_of();
        return;
    }
    bool more = true;
    while (more && last_ < end_) {
        more = realm_behind() || superior_behind() || charge_behind() || listed_body_behind() ||
               body_behind() || told_body_behind() || mission_behind() || unit_behind() || owner_behind() ||
               branch_behind() || section_behind() || bare_region_behind() || task_behind() ||
               field_behind() || bare_field_behind() || place_behind() || posting_behind() ||
               purpose_behind();
    }
    past_term_behind();
}

void PostParser::past_term_behind()
{
    constexpr std::uint32_t longest = 6;
    if (last_ >= end_ ||
        !(tokens_[last_].is("in") || tokens_[last_].is("under") || tokens_[last_].is("during"))) {
        return;
    }
    const std::uint32_t end = std::min(end_, last_ + longest);
    if (last_ + 1 < end && (tokens_[last_ + 1].is("his") || tokens_[last_ + 1].is("her"))) {
        return; // "the president in his first term" may hold it still
    }
    for (std::uint32_t at = last_ + 1; at + 1 < end && tokens_[at].is_word(); ++at) {
        const bool past = tokens_[at].is("first") || tokens_[at].is("previous");
        if (past && is_a(analysis_, at + 1, BodyWord::term)) {
            post_.former = true;
            return;
        }
    }
}

void PostParser::elect_behind()
{
    if (last_ < end_ && (tokens_[last_].is("designate") || tokens_[last_].is("elect"))) {
        right_words_ +=
            (tokens_[last_].after_hyphen ? "-" : " ") + std::string(tokens_[last_].folded);
        ++last_;
    }
}

void PostParser::counterpart_of()
{
    if (last_ + 1 >= end_ ||
        !(tokens_[last_].is("from") || tokens_[last_].is("of") || tokens_[last_].is("in"))) {
        return;
    }
    const std::uint32_t at = behind_preposition();
    if (post_.succession != Succession::none) { // "her successor in Paris, B"
        const Mention* place = find_mention_at(analysis_, at, MentionKind::place);
        last_ = place != nullptr ? place->tokens.last : last_;
        return;
    }
    const Mention* country = find_mention_at(analysis_, at, MentionKind::country);
    if (country != nullptr && post_.plural && post_.countries.empty()) {
        std::uint32_t end = at;
        for (const Mention* next = country; next != nullptr && next->form == MentionForm::name;) {
            post_.countries.push_back(analysis_.countries[next->entity].iso);
            end = next->tokens.last; // "from Ecuador and Bolivia, A and B"
            std::uint32_t behind = end + (end < end_ && tokens_[end].is(",") ? 1U : 0U);
            behind += behind < end_ && tokens_[behind].is("and") ? 1U : 0U;
            next = behind > end && behind < end_
                       ? find_mention_at(analysis_, behind, MentionKind::country)
                       : nullptr;
        }
        if (post_.countries.size() < 2) {
            post_.countries.clear();
        } else {
            last_ = end;
        }
        return;
    }
    if (country != nullptr && post_.country.empty()) {
        post_.country = analysis_.countries[country->entity].iso;
        last_ = country->tokens.last;
    }
}

bool PostParser::is_of(std::uint32_t at) const
{
    return at < end_ && (tokens_[at].is("of") || tokens_[at].is("for"));
}

std::uint32_t PostParser::behind_preposition() const
{
    const std::uint32_t at = last_ + 1;
    return at < end_ && tokens_[at].is("the") ? at + 1 : at;
}

bool PostParser::charge_behind()
{
    if (last_ + 3 >= end_ || !tokens_[last_].is("in") || !tokens_[last_ + 1].is("charge") ||
        !tokens_[last_ + 2].is("of")) {
        return false;
    }
    const FieldPhrase fields = parse_fields(analysis_, last_ + 3);
    // "in charge of the Emergency Response Unit": a unit, no field of government
    if (fields.tokens.empty() ||
        (fields.tokens.last < end_ && tokens_[fields.tokens.last].is_capitalised() &&
         !is_plain_name_word(analysis_, fields.tokens.last))) {
        return false;
    }
    take_field(fields, "in charge of");
    return true;
}

bool PostParser::field_behind()
{
    const bool second = !field_.empty() && last_ < end_ && tokens_[last_].is("for") &&
                        (right_words_.empty() || (right_words_.starts_with(" of ") && !region_ &&
                                                  right_words_.find(" for ") == std::string::npos));
    if (!entry_.takes_portfolio || !is_of(last_) || (!field_.empty() && !second)) {
        return false;
    }
    const FieldPhrase fields = parse_fields(analysis_, last_ + 1);
    const bool official = entry_.type == TitleClass::official || entry_.type == TitleClass::generic;
    const bool place = entry_.type != TitleClass::minister &&
                       named_end(behind_preposition()) > behind_preposition();
    if (fields.tokens.empty() || place ||
        (!fields.listed && (official || !tokens_[title_.first].is_capitalised()))) {
        return false;
    }
    take_field(fields, tokens_[last_].folded);
    return true;
}

bool PostParser::branch_behind()
{
    constexpr std::uint32_t longest = 8;
    const bool branched = entry_.takes_portfolio || entry_.type == TitleClass::official ||
                          entry_.type == TitleClass::diplomat ||
                          entry_.type == TitleClass::secretary;
    if (tokens_[last_].is("(") && last_ + 2 < end_ && tokens_[last_ + 2].is(")") &&
        tokens_[last_ + 1].shape == Shape::upper &&
        find_mention_at(analysis_, last_ + 1, MentionKind::country) == nullptr) {
        last_ += 3; // "Chief of the Army Staff (COAS)"
        return true;
    }
    if (!branched || !right_words_.empty() || !tokens_[last_].is("(")) {
        return false;
    }
    for (std::uint32_t at = last_ + 1; at < end_ && at <= last_ + longest; ++at) {
        if (tokens_[at].is(")") && at > last_ + 1) {
            right_words_ += " " + analysis_.words({last_, at + 1});
            last_ = at + 1;
            return true;
        }
        const bool link = tokens_[at].is("and") || tokens_[at].is("&") || tokens_[at].is(",") ||
                          tokens_[at].is("of") || tokens_[at].is("the");
        const bool word = tokens_[at].shape == Shape::capital &&
                          find_mention_at(analysis_, at, MentionKind::organization) == nullptr &&
                          find_mention_at(analysis_, at, MentionKind::country) == nullptr &&
                          analysis_.phrase_at(at, Term::given_name) == nullptr;
        if (!link && !word) {
            return false;
        }
    }
    return false;
}

bool PostParser::bare_field_behind()
{
    if (!entry_.takes_portfolio || !field_.empty() || !right_words_.empty() || post_.body ||
        post_.plural || title_.size() > 1 || !tokens_[title_.first].is_capitalised() ||
        tokens_[last_].shape != Shape::capital ||
        analysis_.phrase_at(last_, Term::portfolio_of) == nullptr) {
        return false;
    }
    const FieldPhrase fields = parse_fields(analysis_, last_);
    const std::uint32_t behind = fields.tokens.last;
    if (!fields.listed ||
        (behind < end_ && (analysis_.phrase_at(behind, Term::title) != nullptr ||
                           analysis_.phrase_at(behind, Term::body_head) != nullptr))) {
        return false;
    }
    field_ = fields.label;
    right_words_ += " " + fields.label;
    last_ = behind;
    return true;
}

void PostParser::take_field(const FieldPhrase& fields, std::string_view preposition)
{
    field_ =
        field_.empty() ? fields.label : field_; // "Deputy Foreign Minister for Political Affairs"
    region_ = region_ || is_region(fields.tokens);
    post_.country = post_.country.empty() ? fields.country : post_.country;
    right_words_ += " " + std::string(preposition) + " " + fields.label;
    last_ = fields.tokens.last;
}

bool PostParser::task_behind()
{
    const bool worker = entry_.type == TitleClass::official || entry_.type == TitleClass::envoy ||
                        entry_.type == TitleClass::diplomat || entry_.type == TitleClass::adviser;
    return worker && last_ < end_ && tokens_[last_].is("for") && purpose_behind();
}

bool PostParser::purpose_behind()
{
    if (!(entry_.takes_for || entry_.takes_body || entry_.takes_to) || last_ + 1 >= end_ ||
        !(tokens_[last_].is("for") || tokens_[last_].is("on") ||
          (entry_.takes_body && tokens_[last_].is("of")))) {
        return false;
    }
    const std::uint32_t from = behind_preposition();
    if (std::ranges::any_of(analysis_.times,
                            [&](const TimeMention& time) { return time.tokens.first == from; })) {
        return false; // "was named envoy on Friday"
    }
    std::uint32_t at = named_end(from);
    for (std::uint32_t next = at; next > from && next + 1 < end_ &&
                                  (tokens_[next].is("and") || tokens_[next].is(",")) &&
                                  named_end(behind_article(analysis_, next + 1, end_)) >
                                      behind_article(analysis_, next + 1, end_);) {
        const bool last = tokens_[next].is("and");
        next = named_end(behind_article(
            analysis_, next + 1, end_)); // "Europe and North America", "Kenya, Uganda and Malawi"
        at = last ? next : at;
    }
    if (at == from && !tokens_[last_].is("of")) {
        const PhraseMatch* field =
            at < end_ ? analysis_.phrase_at(at, Term::portfolio_of) : nullptr;
        const FieldPhrase fields = parse_fields(analysis_, last_ + 1);
        const bool place = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::place && fields.tokens.contains(mention.tokens);
        });
        if (field != nullptr) {
            at = place ? field->last : std::max(field->last, fields.tokens.last);
        }
    }
    if (at == from || (at < end_ && tokens_[at].after_hyphen)) {
        at = capitals_end(from); // "of the Sri Lanka-India Friendship Association"
    }
    if (at == from) {
        return false;
    }
    right_words_ += " " + analysis_.words({last_, at});
    last_ = at;
    return true;
}

std::uint32_t PostParser::named_end(std::uint32_t at) const
{
    std::uint32_t end = at;
    for (const MentionKind kind :
         {MentionKind::country, MentionKind::place, MentionKind::organization}) {
        if (const Mention* mention = at < end_ ? find_mention_at(analysis_, at, kind) : nullptr;
            mention != nullptr && !is_possessive_at(analysis_, mention->tokens.last) &&
            mention->form != MentionForm::adjective) {
            end = std::max(end, mention->tokens.last);
        }
    }
    return end;
}

std::uint32_t PostParser::capitals_end(std::uint32_t from) const
{
    std::uint32_t at = from;
    while (at < end_ && analysis_.phrase_at(at, Term::title) == nullptr) {
        const bool link = at > from && (tokens_[at].is("and") || tokens_[at].is("of")) &&
                          at + 1 < end_ && tokens_[at + 1].is_capitalised();
        const bool name = tokens_[at].shape == Shape::initial ||
                          analysis_.phrase_at(at, Term::honorific) != nullptr ||
                          (at > from && analysis_.phrase_at(at, Term::given_name) != nullptr);
        if (name) {
            break; // "of Government Information A. B. Silva"
        }
        if (!tokens_[at].is_capitalised() && !link) {
            break;
        }
        ++at;
    }
    return at;
}

} // namespace entente
