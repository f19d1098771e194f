#include "annotators/grammar.hpp"
#include "annotators/posts/post_parser.hpp"

#include <algorithm>

namespace entente {

bool PostParser::place_behind()
{
    if (!(entry_.takes_place || entry_.takes_country) || !is_of(last_)) {
        return false;
    }
    std::uint32_t at = behind_preposition();
    std::string owner;
    if (const Mention* country = find_mention_at(analysis_, at, MentionKind::country);
        country != nullptr && country->possessive) {
        owner = analysis_.countries[country->entity].iso; // "of Russia's Pskov Oblast"
        at = country->tokens.last + 1;
    }
    const Mention* mention = find_mention_at(analysis_, at, MentionKind::place);
    const std::uint32_t end = mention != nullptr ? mention->tokens.last : unlisted_place_end(at);
    if (end == at) {
        return false;
    }
    const std::string link = tokens_[last_].is("for") ? " for " : " of ";
    const bool territory = end < end_ && is_a(analysis_, end, BodyWord::level);
    post_.country = post_.country.empty() ? owner : post_.country;
    right_words_ += link + analysis_.words({at, end + (territory ? 1U : 0U)});
    if (post_.country.empty() && mention != nullptr) {
        post_.country = analysis_.places[mention->entity].country;
    }
    last_ = end + (territory ? 1U : 0U);
    return true;
}

std::uint32_t PostParser::unlisted_place_end(std::uint32_t from) const
{
    constexpr std::uint32_t longest = 3;
    if (entry_.type != TitleClass::local || !entry_.takes_place) {
        return from;
    }
    std::uint32_t at = from;
    while (at < end_ && at < from + longest && tokens_[at].shape == Shape::capital &&
           tokens_[at].line_breaks_before == 0 && is_plain_name_word(analysis_, at) &&
           analysis_.phrase_at(at, Term::honorific) == nullptr) {
        ++at;
    }
    const bool closed =
        at < end_ && (tokens_[at].is(",") || is_a(analysis_, at, BodyWord::level));
    return at > from && closed ? at : from;
}

bool PostParser::posting_behind()
{
    if (!entry_.takes_to || last_ + 1 >= end_ ||
        !(tokens_[last_].is("to") || tokens_[last_].is("in"))) {
        return false;
    }
    return posted_to();
}

bool PostParser::posted_to()
{
    const std::uint32_t at = behind_preposition();
    for (const MentionKind kind : {MentionKind::country, MentionKind::place}) {
        if (const Mention* mention = find_mention_at(analysis_, at, kind);
            mention != nullptr && mention->form != MentionForm::adjective) {
            right_words_ += " " + std::string(tokens_[last_].folded) + " " +
                            analysis_.words({last_ + 1, mention->tokens.last});
            last_ = mention->tokens.last;
            more_postings_behind(kind);
            return true;
        }
    }
    return false;
}

/// "He was named Ambassador to Fiji and Kenya named": the country before `at` acts itself. Where
/// no verb stands before the post, its holder does: "The Ambassador to Fiji and Kenya said".
bool PostParser::opens_clause(std::uint32_t at) const
{
    const std::uint32_t begin = sentence_begin(analysis_, title_.first);
    const bool told = std::any_of(tokens_.begin() + begin, tokens_.begin() + title_.first,
                                  [](const Token& token) { return is_finite_verb(token); });
    const bool participle = at + 1 < end_ && tokens_[at].folded.ends_with("ed") &&
                            (tokens_[at + 1].is("in") || tokens_[at + 1].is("at") ||
                             tokens_[at + 1].is("to") || tokens_[at + 1].is("by"));
    return told && at < end_ && is_finite_verb(tokens_[at]) && !participle;
}

void PostParser::more_postings_behind(MentionKind kind)
{
    const std::uint32_t first = last_;
    std::uint32_t at = last_;
    while (at + 1 < end_ && (tokens_[at].is(",") || tokens_[at].is("and"))) {
        const bool last = tokens_[at].is("and") || tokens_[at + 1].is("and");
        if (at == first && tokens_[at].is(",") && tokens_[at + 1].is("and")) {
            return; // "to Fiji, and Tonga won"
        }
        std::uint32_t from = at + 1;
        from += tokens_[from].is("and") ? 1U : 0U;
        from += from < end_ && tokens_[from].is("the") ? 1U : 0U;
        const Mention* next = from < end_ ? find_mention_at(analysis_, from, kind) : nullptr;
        if (next == nullptr || next->form != MentionForm::name || next->possessive) {
            return;
        }
        at = next->tokens.last;
        if (last && opens_clause(at)) {
            return;
        }
        if (last) { // a comma alone may part the post from what follows
            right_words_ += analysis_.words({last_, last_ + 1}) == "," ? "" : " ";
            right_words_ += analysis_.words({last_, at});
            last_ = at;
        }
    }
}

} // namespace entente
