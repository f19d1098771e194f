#pragma once

#include "organization.hpp"
#include "person.hpp"

#include <optional>
#include <string>

namespace entente {

/// A name read as what it may be; both for `NameSchema::any`.
struct PreparedNameData {
    std::string text;
    std::optional<PersonTokens> person;
    std::optional<OrganizationTokens> organization;
};

} // namespace entente
