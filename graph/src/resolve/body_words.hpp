#pragma once

#include <string>
#include <vector>

namespace entente {

/// Whether all content words say of what sort a body is, or with what it deals (`court supreme`,
/// `foreign ministry`), so that every state may have one of that name.
[[nodiscard]] bool is_generic_name(const std::vector<std::string>& content);

/// Whether content words, all generic, are more likely the world's than a state's (`World Bank`).
[[nodiscard]] bool is_of_the_world(const std::vector<std::string>& content);

/// Whether the content words say no more than that it is a mission abroad (`consulate general`):
/// a state has many.
[[nodiscard]] bool is_plain_mission(const std::vector<std::string>& content);

/// A mission that a state has once in a country: an embassy or a high commission, unlike
/// consulates.
[[nodiscard]] bool is_sole_mission(const std::vector<std::string>& content);

} // namespace entente
