#pragma once

#include "annotators/offices/destinations.hpp"

#include <string>
#include <vector>

namespace entente {

/// The country of whoever the sentence of the journey names first; empty where that is not known.
[[nodiscard]] std::string traveller_country(const Analysis& analysis, const Destination& journey);

/// "Prime Minister A left Oslo on Monday for Nairobi": of the capital that the person leaves, where
/// the article names no other home.
[[nodiscard]] std::string origin_country(const Analysis& analysis, const Mention& person);

/// "held talks in Oslo with A": the place between the talks and whom they are with; null for none.
[[nodiscard]] const Mention* place_of_talks(const Analysis& analysis, const Mention& person);

/// "At the invitation of Prime Minister A, Norwegian Prime Minister B will visit Kenya": where the
/// one who invites is at home.
[[nodiscard]] std::string inviter_country(const Analysis& analysis,
                                          const std::vector<Destination>& journeys,
                                          const Mention& person);

/// "B arrived in Nairobi. Foreign Minister A received her": where `person`, who receives whoever
/// came, is at home. `verb` is what the person does.
[[nodiscard]] std::string greeter_country(const Analysis& analysis,
                                          const std::vector<Destination>& journeys,
                                          const Mention& person, std::uint32_t verb);

} // namespace entente
