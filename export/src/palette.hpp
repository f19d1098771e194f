#pragma once

#include <entente/core/kinds.hpp>

#include <string_view>

namespace entente {

/// The colour of a kind in drawings, `#RRGGBB`: from the palette of Okabe and Ito, whose colours
/// people with any kind of colour vision can tell apart.
[[nodiscard]] constexpr std::string_view colour_of(NodeKind kind)
{
    switch (kind) {
    case NodeKind::official:
        return "#0072B2"; // blue
    case NodeKind::organization:
        return "#D55E00"; // vermilion
    case NodeKind::country:
        return "#009E73"; // bluish green
    case NodeKind::place:
        return "#56B4E9"; // sky blue
    case NodeKind::meeting:
        return "#E69F00"; // orange
    case NodeKind::agreement:
        return "#CC79A7"; // reddish purple
    case NodeKind::document:
        return "#999999"; // grey
    }
    return "#000000";
}

/// The kind's colour, mixed with white, so that black text reads well on it.
[[nodiscard]] constexpr std::string_view fill_of(NodeKind kind)
{
    switch (kind) {
    case NodeKind::official:
        return "#D6E8F5";
    case NodeKind::organization:
        return "#FAE0D0";
    case NodeKind::country:
        return "#D0EFE5";
    case NodeKind::place:
        return "#E2F2FB";
    case NodeKind::meeting:
        return "#FBEBCC";
    case NodeKind::agreement:
        return "#F6E3EE";
    case NodeKind::document:
        return "#EEEEEE";
    }
    return "#FFFFFF";
}

} // namespace entente
