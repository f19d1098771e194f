#pragma once

#include <entente/core/report.hpp>

#include <array>
#include <optional>
#include <string_view>

/// Names in the JSON form of a report, for what core/kinds.hpp does not name. Shared by its writer
/// and its reader.
namespace entente::report_json {

inline constexpr std::string_view schema = "entente-report/1";

inline constexpr std::array<std::string_view, 4> actor_kinds{"official", "organization", "country",
                                                             "place"};
inline constexpr std::array<std::string_view, 4> tenures{"holds", "begins", "ends", "former"};
inline constexpr std::array<std::string_view, 3> severities{"note", "warning", "error"};

/// The enumerator whose name stands at its number in the table, or nothing.
template <typename Kind, std::size_t size>
[[nodiscard]] std::optional<Kind> find_in(const std::array<std::string_view, size>& names,
                                          std::string_view name)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (names[i] == name) {
            return static_cast<Kind>(i);
        }
    }
    return std::nullopt;
}

} // namespace entente::report_json
