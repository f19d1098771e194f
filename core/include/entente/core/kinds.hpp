#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// The closed sets of the graph contract, and their names in files.
namespace entente {

enum class NodeKind : std::uint8_t {
    official, organization, country, place, meeting, agreement, document
};

enum class EdgeKind : std::uint8_t {
    holds_position, represents, part_of, participated_in, held_in, located_in, signed_by_actor,
    party_to, concluded_at, met, states_met, mentioned_in, co_signed
};

enum class OrganizationType : std::uint8_t {
    ministry, agency, council, committee, parliament, party, armed_forces, police, government,
    presidency, court, bank, embassy, international, company, media, other
};

enum class MeetingType : std::uint8_t { meeting, visit, call, gathering };

enum class MeetingStatus : std::uint8_t { held, planned, proposed, cancelled };

enum class Role : std::uint8_t { none, host, guest, chair, signatory, attendee };

enum class AgreementType : std::uint8_t {
    treaty, convention, agreement, memorandum, protocol, plan, partnership, statement, contract
};

enum class AgreementStatus : std::uint8_t { signed_, in_force, planned, proposed };

/// The name that files use (`holds_position`, `signed`, ...). Never empty, but for `Role::none`.
[[nodiscard]] std::string_view name_of(NodeKind);
[[nodiscard]] std::string_view name_of(EdgeKind);
[[nodiscard]] std::string_view name_of(OrganizationType);
[[nodiscard]] std::string_view name_of(MeetingType);
[[nodiscard]] std::string_view name_of(MeetingStatus);
[[nodiscard]] std::string_view name_of(Role);
[[nodiscard]] std::string_view name_of(AgreementType);
[[nodiscard]] std::string_view name_of(AgreementStatus);

/// The kind of that name, or nothing. Instantiated for the enumerations above.
template <typename Kind>
[[nodiscard]] std::optional<Kind> find_kind(std::string_view name);

} // namespace entente
