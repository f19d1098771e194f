#include "annotators/grammar.hpp"
#include "annotators/posts.hpp"
#include "annotators/posts/post_parser.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

bool is_determiner(const Token& token)
{
    static constexpr std::array<std::string_view, 14> words{"the",  "a",     "an",   "his",  "her",
                                                            "its",  "their", "our",  "my",   "this",
                                                            "that", "both",  "your", "these"};
    return std::ranges::find(words, token.folded) != words.end();
}

} // namespace

void PostParser::country_inside()
{
    for (std::uint32_t at = title_.first + 2; at + 1 < title_.last; ++at) {
        const PhraseMatch* adjective = analysis_.phrase_at(at, Term::country_adjective);
        const PhraseMatch* owner = analysis_.phrase_at(at, Term::country_name);
        const bool owned = adjective == nullptr && owner != nullptr &&
                           is_possessive_at(analysis_, owner->last);
        adjective = owned ? owner : adjective;
        if (adjective != nullptr) {
            divider_ = {tokens_[at - 1].is("the") ? at - 1 : at,
                        adjective->last + (owned ? 1U : 0U)};
            post_.country = analysis_.lexicon->countries[adjective->row].iso;
            return;
        }
    }
}

void PostParser::field_inside()
{
    const PhraseMatch* field = analysis_.phrase_at(title_.first, Term::portfolio_before);
    if (field != nullptr && title_.size() > field->size() &&
        (tokens_[title_.last - 1].is("minister") || tokens_[title_.last - 1].is("ministers"))) {
        field_ = analysis_.lexicon->portfolios[field->row].label;
    }
}

void PostParser::body_inside()
{
    // "Japanese House of Representatives Speaker": the mention may begin with its owner
    const Mention* mention = nullptr;
    for (std::uint32_t back = 0; back <= 3 && title_.first >= begin_ + back && mention == nullptr;
         ++back) {
        const Mention* found =
            find_mention_at(analysis_, title_.first - back, MentionKind::organization);
        mention = found != nullptr && found->head.first == title_.first ? found : nullptr;
    }
    if (mention != nullptr && mention->tokens.last < title_.last) {
        post_.body = mention->entity;
        post_.country = analysis_.bodies[mention->entity].country;
        return;
    }
    // "Iranian Parliament Speaker": the title names the house
    const PhraseMatch* head = analysis_.phrase_at(title_.first, Term::body_head);
    if (head != nullptr && head->last < title_.last &&
        analysis_.lexicon->body_heads[head->row].type == OrganizationType::parliament &&
        entry_.entails.empty()) {
        post_.entailed_body = in_title_case(analysis_.words({head->first, head->last}));
        post_.entailed_type = OrganizationType::parliament;
    }
}

void PostParser::parse_left()
{
    if (const PhraseMatch* seat = analysis_.phrase_at(title_.first, Term::seat);
        seat != nullptr && seat->last < title_.last) {
        post_.country = analysis_.lexicon->countries[seat->row].iso; // "White House chief of staff"
    }
    while (first_ > begin_ && (field_before() || modifier_before() || body_before() ||
                               body_of_region_before() || owner_before() || place_before())) {
    }
    if (first_ > begin_ && is_determiner(tokens_[first_ - 1])) {
        post_.definite = true;
    }
}

void PostParser::keep(std::uint32_t from)
{
    left_words_.push_back(analysis_.words({from, first_}));
    first_ = from;
}

bool PostParser::field_before()
{
    if (!entry_.takes_portfolio || !field_.empty() || !post_.country.empty() || post_.body) {
        return false;
    }
    const PhraseMatch* field = phrase_before(analysis_, first_, Term::portfolio_before);
    if (field == nullptr || field->first < begin_) {
        return false;
    }
    if (const Mention* body = find_mention_before(analysis_, first_, MentionKind::organization);
        body != nullptr && body->tokens.first < field->first) {
        return false; // "Department of the Treasury Deputy Secretary"
    }
    field_ = analysis_.lexicon->portfolios[field->row].label;
    region_ = is_region({field->first, field->last});
    std::uint32_t from = field->first;
    if (from >= begin_ + 2 && (tokens_[from - 1].is("and") || tokens_[from - 1].is("&"))) {
        const std::uint32_t end = tokens_[from - 2].is(",") ? from - 2 : from - 1;
        const PhraseMatch* other = phrase_before(analysis_, end, Term::portfolio_before);
        if (other != nullptr && other->first >= begin_ &&
            tokens_[other->first].is_capitalised() == tokens_[field->first].is_capitalised()) {
            field_ = analysis_.lexicon->portfolios[other->row].label + " and " + field_;
            from = fields_before_comma(other->first);
        }
    }
    keep(from);
    return true;
}

std::uint32_t PostParser::fields_before_comma(std::uint32_t from)
{
    while (!post_.plural && from >= begin_ + 2 && tokens_[from - 1].is(",")) {
        const PhraseMatch* other = phrase_before(analysis_, from - 1, Term::portfolio_before);
        if (other == nullptr || other->first < begin_ || !tokens_[other->first].is_capitalised()) {
            break;
        }
        field_ = analysis_.lexicon->portfolios[other->row].label + ", " + field_;
        from = other->first;
    }
    return from;
}

bool PostParser::modifier_before()
{
    const PhraseMatch* match = phrase_before(analysis_, first_, Term::title_modifier);
    if (match == nullptr || match->first < begin_) {
        return false;
    }
    switch (analysis_.lexicon->modifiers[match->row].effect) {
    case ModifierEffect::former:
        post_.former = true;
        first_ = match->first;
        return true;
    case ModifierEffect::drop:
        first_ = match->first;
        return true;
    case ModifierEffect::acting:
    case ModifierEffect::elect:
    case ModifierEffect::deputy:
    case ModifierEffect::rank:
    case ModifierEffect::keep:
        keep(match->first);
        return true;
    }
    return false;
}

bool PostParser::body_before()
{
    if (post_.body || (!field_.empty() && entry_.type != TitleClass::international)) {
        return false; // but "EU Enlargement Commissioner"
    }
    std::uint32_t at = first_;
    if (at > begin_ && is_possessive_at(analysis_, at - 1)) {
        --at;
    }
    if (at >= begin_ + 3 && tokens_[at - 1].is(")") && tokens_[at - 3].is("(")) {
        at -= 3; // "Registration Authority (NADRA) Chairman"
    }
    const Mention* mention = find_mention_before(analysis_, at, MentionKind::organization);
    if (mention == nullptr || mention->tokens.first < begin_ ||
        tokens_[first_].line_breaks_before > 0) {
        return false;
    }
    post_.body = mention->entity;
    if (post_.country.empty()) {
        post_.country = analysis_.bodies[mention->entity].country;
    }
    left_words_.push_back(analysis_.words(mention->head));
    first_ = mention->tokens.first;
    return true;
}

bool PostParser::sender_before()
{
    if (receiver_.empty() || first_ <= begin_ || !is_possessive_at(analysis_, first_ - 1)) {
        return false;
    }
    const OwnerBefore sender = parse_owner_before(analysis_, first_);
    if (sender.iso.empty() || sender.first < begin_) {
        return false;
    }
    left_words_.push_back(analysis_.words(receiver_));
    receiver_ = {};
    post_.country = sender.iso;
    first_ = sender.first;
    return true;
}

bool PostParser::owner_before()
{
    if (sender_before()) {
        return true; // "Russia's U.S. ambassador", "Russia's then U.S. ambassador"
    }
    if (!post_.country.empty() || tokens_[first_].line_breaks_before > 0) {
        return false;
    }
    if (post_.plural) {
        std::uint32_t first = first_;
        post_.countries = parse_owners_before(analysis_, first_, first);
        if (post_.countries.size() > 1 && first >= begin_) {
            first_ = first;
            return false; // several owners: none is the post's own
        }
        post_.countries.clear();
    }
    const OwnerBefore owner = parse_owner_before(analysis_, first_);
    if (owner.iso.empty() || owner.first < begin_) {
        return false;
    }
    if (const PhraseMatch* seat = phrase_before(analysis_, first_, Term::seat)) {
        left_words_.push_back(
            analysis_.words({seat->first, seat->last})); // "White House press secretary"
    }
    post_.country = owner.iso;
    if (entry_.type == TitleClass::diplomat && left_words_.empty()) {
        receiver_ = {owner.first, first_};
    }
    first_ = owner.first;
    return true;
}

bool PostParser::place_before()
{
    if (!entry_.takes_place || !post_.country.empty()) {
        return false;
    }
    std::uint32_t at = first_;
    if (at > begin_ && is_possessive_at(analysis_, at - 1)) {
        --at;
    }
    const Mention* mention = find_mention_before(analysis_, at, MentionKind::place);
    if (mention == nullptr || mention->tokens.first < begin_) {
        return false;
    }
    post_.country = analysis_.places[mention->entity].country;
    left_words_.push_back(analysis_.words(mention->tokens));
    first_ = mention->tokens.first;
    return true;
}

} // namespace entente
