#pragma once

#include "analysis.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace entente {

/// Finds ministries, councils, parliaments, parties and other bodies by the grammar of their names
/// ("Ministry of X", "X Ministry", "Security Council of Belarus", "Central Committee (CC)"), and
/// later mentions by acronym. Adds bodies and mentions; makes country mentions inside a body's name
/// nested. Needs the gazetteer.
void annotate_bodies(Analysis& analysis);

/// What stands after "Ministry of" or "Minister of": fields of government or capitalised words,
/// joined by commas and "and".
struct FieldPhrase {
    TokenRange tokens;   ///< empty when there is none
    std::string label;   ///< as written, without a leading "the"
    bool listed = false; ///< made of the lexicon's portfolios
    std::string country; ///< whose nationals abroad it names ("Togolese Abroad"), else empty
};

[[nodiscard]] FieldPhrase parse_fields(const Analysis& analysis, std::uint32_t at);

/// A country that owns what ends at `at`: "of Vietnam", "of the Republic of Belarus", "(Vietnam)".
struct OwnerPhrase {
    std::uint32_t last = 0; ///< one past the phrase; `at` when there is none
    std::string iso;
};

[[nodiscard]] OwnerPhrase parse_owner(const Analysis& analysis, std::uint32_t at);

/// A country just before `at`: "Belarusian", "Vietnam's", "the Vietnam".
struct OwnerBefore {
    std::uint32_t first = 0; ///< where the phrase begins; `at` when there is none
    std::string iso;
};

[[nodiscard]] OwnerBefore parse_owner_before(const Analysis& analysis, std::uint32_t at);

/// All owners of a plural: "of Egypt, Libya and Chad", "Iranian and Russian"; moves `last` or
/// `first` past them.
[[nodiscard]] std::vector<std::string> parse_owners(const Analysis& analysis, std::uint32_t at,
                                                    std::uint32_t& last);
[[nodiscard]] std::vector<std::string> parse_owners_before(const Analysis& analysis,
                                                           std::uint32_t at, std::uint32_t& first);

/// "minister" -> "Minister".
[[nodiscard]] std::string with_capital(std::string text);
/// "foreign affairs and trade" -> "Foreign Affairs and Trade"; what is capitalised already stays.
[[nodiscard]] std::string in_title_case(const std::string& text);

/// The body of that label and country, added when it is new.
std::uint32_t add_body(Analysis& analysis, std::string_view label, OrganizationType type,
                       std::string_view country);

/// Makes each body one with the body that `target` has for it, which is its own target: names,
/// sentences, and all that refers to it.
void unite_bodies(Analysis& analysis, const std::vector<std::uint32_t>& target);

/// The longest mention of that kind that begins at `at`, or null. Mentions must be in order.
[[nodiscard]] const Mention* find_mention_at(const Analysis& analysis, std::uint32_t at,
                                             MentionKind kind);
/// The mention of that kind that ends just before `at`, or null.
[[nodiscard]] const Mention* find_mention_before(const Analysis& analysis, std::uint32_t at,
                                                 MentionKind kind);

/// Sorts mentions by first token, longer first, and marks those inside others as nested.
void order_mentions(Analysis& analysis);

} // namespace entente
