#include "cell_check.hpp"

#include "faults.hpp"
#include "phrases.hpp"

#include <entente/core/kinds.hpp>

#include <algorithm>

namespace entente {
namespace {

bool is_code(std::string_view value)
{
    return value.size() == 2 &&
           std::ranges::all_of(value, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_year(std::string_view value)
{
    return value.size() == 4 &&
           std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
}

template <typename Kind> std::string kind_fault(std::string_view value, std::string_view what)
{
    return find_kind<Kind>(value) ? std::string()
                                  : in_quotes(value) + " is no " + std::string(what);
}

/// A phrase that begins or ends within a longer word, or has none, stands in no text.
bool can_match(std::string_view form)
{
    Phrases phrases;
    phrases.add(form, Term::title, 0);
    const std::string text = "x " + std::string(form) + ", y";
    TokenizedText tokenized = tokenize(text);
    for (Token& token : tokenized.tokens) {
        token.word = phrases.word(token.folded);
    }
    const std::vector<bool> headline(tokenized.tokens.size(), false);
    return !phrases.find(tokenized.tokens, headline).empty();
}

/// Nobody asks for a word that the tokenizer cuts.
bool is_single_word(std::string_view value)
{
    const bool clitic = value.starts_with('\'');
    const std::string text = (clitic ? "x" : "") + std::string(value);
    return tokenize(text).tokens.size() == (clitic ? 2 : 1);
}

} // namespace

std::string find_fault(const ColumnSpec& column, std::string_view value,
                       const CountryCodes& countries)
{
    switch (column.kind) {
    case CellKind::forms:
        return can_match(value) ? std::string()
                                : in_quotes(value) + " can match no text: it has no word in it";
    case CellKind::word:
    case CellKind::words:
        return is_single_word(value)
                   ? std::string()
                   : in_quotes(value) + " is not one word: a hyphen or a space parts words";
    case CellKind::folded_form:
    case CellKind::pattern:
    case CellKind::text:
    case CellKind::time_value:
        return {};
    case CellKind::new_country:
        return is_code(value) ? std::string()
                              : in_quotes(value) + " is no code of two capital letters";
    case CellKind::country:
        return countries.contains(value) ? std::string()
                                         : in_quotes(value) + " is no code of countries.tsv";
    case CellKind::year:
        return is_year(value) ? std::string() : in_quotes(value) + " is no year of four digits";
    case CellKind::choice:
    case CellKind::choices:
        return find_choice_fault(value, column.choices);
    case CellKind::organization_type:
        return kind_fault<OrganizationType>(value, "type of organizations");
    case CellKind::meeting_type:
        return kind_fault<MeetingType>(value, "type of meetings");
    case CellKind::agreement_type:
        return kind_fault<AgreementType>(value, "type of agreements");
    case CellKind::role:
        return kind_fault<Role>(value, "role of participants");
    }
    return {};
}

std::string matching_key(std::string_view form)
{
    std::string key;
    const TokenizedText text = tokenize(form);
    for (const Token& token : text.tokens) {
        key += key.empty() ? "" : " ";
        key += token.folded;
        switch (token.shape) {
        case Shape::capital:
        case Shape::initial:
            key += "/capital";
            break;
        case Shape::upper:
            key += "/upper";
            break;
        case Shape::lower:
        case Shape::number:
        case Shape::punctuation:
            break;
        }
    }
    return key;
}

} // namespace entente
