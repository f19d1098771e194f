#pragma once

#include <entente/core/kinds.hpp>
#include <entente/core/report.hpp>
#include <entente/graph/overrides.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// The reason for what a user said.
inline constexpr std::string_view by_override = "by the user's word";

/// What a side of an override names: an id or a name, and where it says so, of which post
/// (`Zhang Jun [judge]`) or in which article (`Zhang Jun @ court.txt`). A name without the kind
/// before it (`organization:`) is a person's.
struct OverrideName {
    NodeKind kind = NodeKind::official;
    std::string id;      ///< the whole of it, for comparing with ids
    std::string name;    ///< without kind, post and article
    std::string post;    ///< words of a title or body
    std::string article; ///< uri, its last part, or id of a document
};

[[nodiscard]] OverrideName parse_override_name(const std::string& text);

/// Whether a report is of the article that is asked for, if one is.
[[nodiscard]] bool names_article(const OverrideName& name, const DocumentInfo& document);

/// Whether one of the forms, as a name or as the id made of it, is what the override says.
[[nodiscard]] bool names_form(const OverrideName& name, const std::vector<Alias>& forms,
                              const std::string& country);

/// Which overrides a claim stands in (by number), and on which side: the first or the second.
using OverrideSides = std::vector<std::pair<std::uint32_t, bool>>;

[[nodiscard]] Diagnostic override_warning(const Override& said, const std::string& message);

/// What is said of a name that no article has.
[[nodiscard]] Diagnostic no_such_name(const Override& said, const std::string& text);

} // namespace entente
