#include "annotators/people/name_rows.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/posts.hpp"

#include <entente/core/text.hpp>

namespace entente {
namespace {

/// The field of government that brackets behind `at` hold and nothing else; empty tokens where none
/// does.
FieldPhrase field_in_brackets(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    if (at + 2 >= tokens.size() || !tokens[at].is("(") || tokens[at].line_breaks_before > 0) {
        return {};
    }
    FieldPhrase field = parse_fields(analysis, at + 1);
    const std::uint32_t last = field.tokens.last;
    const bool whole = field.listed && last < tokens.size() && tokens[last].is(")");
    return whole ? field : FieldPhrase{};
}

bool is_dash(const Token& token)
{
    return token.is("\xE2\x80\x93") || token.is("\xE2\x80\x94") || token.is("-");
}

} // namespace

std::optional<std::string> next_of_row(const Analysis& analysis, const NameContext& a,
                                       const NameContext& b)
{
    const auto& tokens = analysis.tokens();
    if (!b.posts.empty() || a.run.sentence != b.run.sentence || b.whole.first <= a.whole.last) {
        return std::nullopt;
    }
    std::uint32_t at = a.whole.last;
    if (const FieldPhrase field = field_in_brackets(analysis, at); !field.tokens.empty()) {
        at = field.tokens.last + 1;
    }
    bool parted = false;
    while (at < b.whole.first && (tokens[at].is(",") || tokens[at].is(";") ||
                                  tokens[at].is("and") || tokens[at].is("&"))) {
        parted = true;
        ++at;
    }
    if (at == b.whole.first) {
        return parted ? std::optional(std::string()) : std::nullopt;
    }
    at += tokens[at].is("of") || tokens[at].is("from") ? 1U : 0U;
    at += at < b.whole.first && tokens[at].is("the") ? 1U : 0U;
    const Mention* country =
        at < b.whole.first ? find_mention_at(analysis, at, MentionKind::country) : nullptr;
    if (!parted || country == nullptr || country->form != MentionForm::name ||
        country->possessive || b.words.size() < 2) {
        return std::nullopt;
    }
    at = country->tokens.last;
    at += at < b.whole.first && (tokens[at].is(",") || is_dash(tokens[at])) ? 1U : 0U;
    return at == b.whole.first ? std::optional(analysis.countries[country->entity].iso)
                               : std::nullopt;
}

void take_field_in_brackets(Analysis& analysis, std::uint32_t post, const NameContext& name)
{
    const FieldPhrase field = field_in_brackets(analysis, name.whole.last);
    Post& own = analysis.posts[post];
    if (field.tokens.empty() || !analysis.lexicon->titles[own.entry].takes_portfolio || own.body ||
        !own.entailed_body.empty()) {
        return;
    }
    const bool secretary = own.type == TitleClass::secretary;
    own.title += (secretary ? " for " : " of ") + field.label;
    own.entailed_body = ministry_of_field(in_title_case(field.label), own.country, secretary);
}

} // namespace entente
