#include "annotators/grammar.hpp"
#include "annotators/posts.hpp"
#include "annotators/posts/post_parser.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {

bool PostParser::body_behind()
{
    if (!(is_of(last_) || (last_ < end_ && (tokens_[last_].is("at") || tokens_[last_].is("in") ||
                                            tokens_[last_].is("to") || tokens_[last_].is("on") ||
                                            tokens_[last_].is("within"))))) {
        return false;
    }
    const bool posting = tokens_[last_].is("to") && entry_.type != TitleClass::minister;
    if (posting && !entry_.takes_to) {
        return false;
    }
    std::uint32_t at = behind_preposition();
    if (const PhraseMatch* word =
            at < end_ ? analysis_.phrase_at(at, Term::title_modifier) : nullptr;
        word != nullptr && !tokens_[at].is_capitalised()) {
        at = word->last; // "of the opposition National Coalition"
    }
    const Mention* mention = find_mention_at(analysis_, at, MentionKind::organization);
    if (mention == nullptr || mention->tokens.last > end_) {
        return false;
    }
    const Body& body = analysis_.bodies[mention->entity];
    const bool vague =
        body.type == OrganizationType::company || body.type == OrganizationType::other;
    if (vague && entry_.type == TitleClass::minister &&
        !parse_fields(analysis_, last_ + 1).tokens.empty()) {
        return false; // "Minister of Food Processing Industries"
    }
    const std::string preposition(tokens_[last_].folded);
    const bool article = behind_preposition() == last_ + 2;
    right_words_ += " " + preposition + (article ? " the " : " ") + analysis_.words(mention->head);
    if (!posting) {
        if (!post_.body) {
            post_.body = mention->entity;
        } else if (!analysis_.bodies[*post_.body].part_of && *post_.body != mention->entity) {
            analysis_.bodies[*post_.body].part_of = mention->entity;
        }
        if (post_.country.empty()) {
            post_.country = body.country;
        }
    }
    last_ = mention->tokens.last;
    if (posting && last_ + 1 < end_ && tokens_[last_].is("and")) { // "to UNEP and UN-Habitat"
        const Mention* second =
            find_mention_at(analysis_, behind_preposition(), MentionKind::organization);
        if (second != nullptr && second->tokens.last <= end_ &&
            analysis_.bodies[second->entity].international) {
            right_words_ += " " + analysis_.words({last_, second->tokens.last});
            last_ = second->tokens.last;
        }
    }
    mission_of_body_behind();
    if (body.type == OrganizationType::embassy && last_ + 1 < end_ &&
        (tokens_[last_].is("in") || tokens_[last_].is("to"))) {
        posted_to(); // "of the Kenyan Embassy in Oman"
    }
    head_of_body_behind();
    inner_body_behind();
    second_ministry_behind();
    skip_bracket();
    return true;
}

void PostParser::mission_of_body_behind()
{
    if (last_ < end_ && is_a(analysis_, last_, BodyWord::mission) &&
        tokens_[last_ - 1].is_capitalised()) {
        right_words_ += " " + analysis_.words({last_, last_ + 1});
        ++last_;
    }
    if (is_a(analysis_, last_ - 1, BodyWord::mission) && last_ + 1 < end_ &&
        (tokens_[last_].is("to") || tokens_[last_].is("in") || tokens_[last_].is("for"))) {
        posted_to();
    }
}

void PostParser::head_of_body_behind()
{
    const PhraseMatch* head = last_ < end_ ? analysis_.phrase_at(last_, Term::title) : nullptr;
    if (head != nullptr && head->last <= end_ && post_.body &&
        analysis_.bodies[*post_.body].international && tokens_[last_].is_capitalised() &&
        analysis_.lexicon->titles[head->row].type == TitleClass::international &&
        (head->last >= end_ || !is_plain_name_word(analysis_, head->last))) {
        right_words_ += " " + analysis_.words({head->first, head->last});
        last_ = head->last;
    }
}

bool PostParser::told_body_behind()
{
    const std::uint32_t noun = last_ + 2;
    if (!(entry_.takes_body || entry_.takes_for || entry_.takes_to) || noun >= end_ || post_.body ||
        !(is_of(last_) || tokens_[last_].is("at")) || !tokens_[last_ + 1].is("the") ||
        tokens_[noun].shape != Shape::lower || !is_a(analysis_, noun, PeopleWord::body) ||
        noun + 1 >= end_ || !tokens_[noun + 1].is_capitalised() ||
        !is_plain_name_word(analysis_, noun + 1)) {
        return false;
    }
    right_words_ += " " + analysis_.words({last_, noun + 1});
    last_ = noun + 1;
    return true;
}

void PostParser::inner_body_behind()
{
    if (last_ + 1 >= end_ || !is_possessive_at(analysis_, last_) || !post_.body) {
        return;
    }
    const Mention* inner = find_mention_at(analysis_, last_ + 1, MentionKind::organization);
    if (inner == nullptr && tokens_[last_ + 1].is("secretariat")) {
        right_words_ += "'s " + analysis_.words({last_ + 1, last_ + 2});
        last_ += 2; // "of the Central Committee's Secretariat"
        return;
    }
    if (inner == nullptr || inner->tokens.last > end_) {
        return;
    }
    Body& body = analysis_.bodies[inner->entity];
    if (!body.part_of && inner->entity != *post_.body) {
        body.part_of = post_.body;
    }
    body.country = body.country.empty() ? post_.country : body.country;
    right_words_ += "'s " + analysis_.words(inner->head);
    post_.body = inner->entity;
    last_ = inner->tokens.last;
}

bool PostParser::superior_behind()
{
    if (!(is_of(last_) || tokens_[last_].is("to")) || !right_words_.empty()) {
        return false;
    }
    std::uint32_t at = behind_preposition();
    const bool article = at == last_ + 2;
    std::string country;
    if (const Mention* owner =
            at < end_ ? find_mention_at(analysis_, at, MentionKind::country) : nullptr;
        owner != nullptr && (owner->form == MentionForm::adjective || owner->possessive)) {
        country = analysis_.countries[owner->entity].iso;
        at = owner->tokens.last + (owner->possessive ? 1 : 0);
    }
    std::uint32_t office = at;
    const PhraseMatch* title = at < end_ ? analysis_.phrase_at(at, Term::title) : nullptr;
    const bool serves = !tokens_[last_].is("of"); // "Secretary to the Deputy Minister"
    while (serves && title == nullptr && office < end_) {
        const PhraseMatch* rank = analysis_.phrase_at(office, Term::title_modifier);
        if (rank == nullptr || rank->last >= end_ ||
            analysis_.lexicon->modifiers[rank->row].effect == ModifierEffect::former) {
            break; // "aide to the former President A": the name is the superior's
        }
        office = rank->last;
        title = analysis_.phrase_at(office, Term::title);
    }
    // "aide to French President Jane Doe": the name is the superior's
    const bool named =
        !article && title != nullptr && title->last < end_ && tokens_[title->last].is_capitalised();
    if (title == nullptr || title->last > end_ || (!article && country.empty()) || named ||
        is_possessive_at(analysis_, title->last)) { // "to the Prime Minister's Office"
        return false;
    }
    right_words_ += " " + std::string(tokens_[last_].folded) + (article ? " the " : " ") +
                    analysis_.words({at, title->last});
    if (post_.country.empty()) {
        post_.country = country;
    }
    last_ = title->last;
    return true;
}

bool PostParser::is_listed_body(const Mention& mention, bool comma) const
{
    switch (analysis_.bodies[mention.entity].type) {
    case OrganizationType::ministry:
        return true;
    case OrganizationType::agency:
    case OrganizationType::committee:
    case OrganizationType::council:
    case OrganizationType::court:
    case OrganizationType::bank:
    case OrganizationType::armed_forces:
    case OrganizationType::police:
        // "the Chairman, Senate Committee on Trade, A"; not "the chairman, the committee said"
        return comma && entry_.takes_body && tokens_[title_.first].is_capitalised() &&
               mention.tokens.last < end_ &&
               (tokens_[mention.tokens.last].is(",") || tokens_[mention.tokens.last].is("("));
    case OrganizationType::parliament:
    case OrganizationType::party:
    case OrganizationType::government:
    case OrganizationType::presidency:
    case OrganizationType::embassy:
    case OrganizationType::international:
    case OrganizationType::company:
    case OrganizationType::media:
    case OrganizationType::other:
        return false;
    }
    return false;
}

bool PostParser::mission_behind()
{
    if (entry_.type != TitleClass::diplomat || post_.body) {
        return false;
    }
    const bool comma = tokens_[last_].is(",");
    const Mention* mission =
        find_mention_at(analysis_, comma ? behind_preposition() : last_, MentionKind::organization);
    if (mission == nullptr || mission->tokens.last > end_) {
        return false;
    }
    const Body& body = analysis_.bodies[mission->entity];
    if (body.type != OrganizationType::embassy || body.country.empty() ||
        (!post_.country.empty() && post_.country != body.country)) {
        return false;
    }
    post_.body = mission->entity;
    post_.country = body.country;
    last_ = mission->tokens.last;
    return true;
}

bool PostParser::listed_body_behind()
{
    const bool comma = tokens_[last_].is(",");
    const bool conjunction = tokens_[last_].is("and") && listed_body_;
    if ((!comma && !conjunction) || (post_.body && !listed_body_) || !field_.empty()) {
        return false;
    }
    const Mention* mention =
        find_mention_at(analysis_, behind_preposition(), MentionKind::organization);
    if (mention == nullptr || mention->tokens.last > end_ || !is_listed_body(*mention, comma)) {
        return false;
    }
    if (!post_.body) {
        post_.body = mention->entity;
        right_words_ += ", " + analysis_.words(mention->head);
    }
    if (post_.country.empty()) {
        post_.country = analysis_.bodies[mention->entity].country;
    }
    listed_body_ = true;
    last_ = mention->tokens.last;
    return true;
}

void PostParser::skip_bracket()
{
    if (last_ < end_ && tokens_[last_].is("(")) {
        for (std::uint32_t at = last_ + 1; at < end_ && at < last_ + 5; ++at) {
            if (tokens_[at].is(")") &&
                (is_of(at + 1) || (at == last_ + 2 && tokens_[at - 1].shape == Shape::upper))) {
                last_ = at + 1;
                return;
            }
        }
    }
}

bool PostParser::realm_behind()
{
    if (last_ + 2 >= end_ || !tokens_[last_].is("of") || !right_words_.empty() ||
        !(tokens_[last_ + 1].is("the") || tokens_[last_ + 1].is("our") ||
          tokens_[last_ + 1].is("this") || tokens_[last_ + 1].is("that"))) {
        return false;
    }
    const std::uint32_t noun = last_ + (tokens_[last_ + 2].is("host") ? 3U : 2U);
    if (noun >= end_ || tokens_[noun].shape != Shape::lower ||
        !is_a(analysis_, noun, PeopleWord::realm)) {
        return false;
    }
    last_ = noun + 1;
    return true;
}

bool PostParser::owner_behind()
{
    if (post_.plural && post_.countries.empty() && last_ < end_ && tokens_[last_].is("of")) {
        std::uint32_t last = last_;
        post_.countries = parse_owners(analysis_, last_, last);
        if (post_.countries.size() > 1 && last <= end_) {
            last_ = last;
            return false;
        }
        post_.countries.clear();
    }
    const OwnerPhrase owner = parse_owner(analysis_, last_);
    if (owner.iso.empty() || tokens_[last_].is("(")) {
        return false;
    }
    if (post_.body && analysis_.bodies[*post_.body].country.empty() &&
        !analysis_.bodies[*post_.body].international) {
        analysis_.bodies[*post_.body].country = owner.iso;
    }
    if (post_.country.empty()) {
        post_.country = owner.iso;
    }
    last_ = owner.last;
    return true;
}

} // namespace entente
