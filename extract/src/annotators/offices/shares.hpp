#pragma once

#include "analysis.hpp"

/// What part of a sentence tells of the people of a country that it names as a side.
namespace entente {

/// "chaired by A from the Kenyan side and B from the Norwegian side": up to the side that is named
/// before, or from this one to the next where the first side opens the sentence; all of the
/// sentence where there is but one.
[[nodiscard]] TokenRange share_of_side(const Analysis& analysis, const Mention& country);

/// "Oman was represented by A; Kenya by B": behind the country, up to the next that is.
[[nodiscard]] TokenRange share_of_represented(const Analysis& analysis, const Mention& country);

/// "Oman was represented by A; Kenya by B": Kenya.
[[nodiscard]] bool is_represented_too(const Analysis& analysis, const Mention& country);

/// "Attending for Oman were Minister A; and for Egypt, Minister B": those behind stand for the
/// country.
[[nodiscard]] bool opens_share(const Analysis& analysis, const Mention& country);

/// "Canberra has announced that Minister A will come": what the government of a capital says of its
/// own; empty where `place` says nothing.
[[nodiscard]] TokenRange share_of_capital(const Analysis& analysis, const Mention& place);

/// Where the share of the next country begins, or the sentence ends.
[[nodiscard]] std::uint32_t share_end(const Analysis& analysis, const Mention& country);

/// "Representing Oman", "A represented Oman", "on behalf of Oman".
[[nodiscard]] bool stands_for(const Analysis& analysis, const Mention& country);

/// "Oman would be represented by A".
[[nodiscard]] bool is_represented_by(const Analysis& analysis, const Mention& country);

/// Where those who stand for the country are named: in all of the sentence, unless it has
/// another such country. Then behind an opening phrase ("Representing Oman, A ... while
/// representing Kenya, B"), before a verb ("A represented Oman and B represented Kenya").
[[nodiscard]] TokenRange share_of_stand_in(const Analysis& analysis, const Mention& country);

/// "*Minister A* led the Kenyan side": who leads those of the country; empty where nobody does.
[[nodiscard]] TokenRange share_of_leader(const Analysis& analysis, const Mention& country);

} // namespace entente
