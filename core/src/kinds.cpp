#include <entente/core/kind_names.hpp>
#include <entente/core/kinds.hpp>

#include <array>

namespace entente {
namespace {

template <typename Kind> struct Names;

template <> struct Names<NodeKind> {
    static constexpr std::array<std::string_view, 7> all{
        "official", "organization", "country", "place", "meeting", "agreement", "document"};
};
template <> struct Names<EdgeKind> {
    static constexpr std::array<std::string_view, 13> all{
        "holds_position", "represents", "part_of", "participated_in", "held_in", "located_in",
        "signed", "party_to", "concluded_at", "met", "states_met", "mentioned_in",
        "co_signed"};
};
template <> struct Names<OrganizationType> {
    static constexpr std::array<std::string_view, 17> all{
        "ministry", "agency", "council", "committee", "parliament", "party", "armed_forces",
        "police", "government", "presidency", "court", "bank", "embassy", "international",
        "company", "media", "other"};
};
template <> struct Names<MeetingType> {
    static constexpr std::array<std::string_view, 4> all{"meeting", "visit", "call", "gathering"};
};
template <> struct Names<MeetingStatus> {
    static constexpr std::array<std::string_view, 4> all{"held", "planned", "proposed", "cancelled"};
};
template <> struct Names<Role> {
    static constexpr std::array<std::string_view, 6> all{
        "", "host", "guest", "chair", "signatory", "attendee"};
};
template <> struct Names<AgreementType> {
    static constexpr std::array<std::string_view, 9> all{
        "treaty", "convention", "agreement", "memorandum", "protocol", "plan", "partnership",
        "statement", "contract"};
};
template <> struct Names<AgreementStatus> {
    static constexpr std::array<std::string_view, 4> all{
        "signed", "in_force", "planned", "proposed"};
};

template <typename Kind> std::string_view name_in_table(Kind kind)
{
    return Names<Kind>::all.at(static_cast<std::size_t>(kind));
}

} // namespace

std::string_view name_of(NodeKind kind) { return name_in_table(kind); }
std::string_view name_of(EdgeKind kind) { return name_in_table(kind); }
std::string_view name_of(OrganizationType type) { return name_in_table(type); }
std::string_view name_of(MeetingType type) { return name_in_table(type); }
std::string_view name_of(MeetingStatus status) { return name_in_table(status); }
std::string_view name_of(Role role) { return name_in_table(role); }
std::string_view name_of(AgreementType type) { return name_in_table(type); }
std::string_view name_of(AgreementStatus status) { return name_in_table(status); }

template <typename Kind> std::optional<Kind> find_kind(std::string_view name)
{
    const auto& all = Names<Kind>::all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == name) {
            return static_cast<Kind>(i);
        }
    }
    return std::nullopt;
}

template std::optional<NodeKind> find_kind(std::string_view);
template std::optional<EdgeKind> find_kind(std::string_view);
template std::optional<OrganizationType> find_kind(std::string_view);
template std::optional<MeetingType> find_kind(std::string_view);
template std::optional<MeetingStatus> find_kind(std::string_view);
template std::optional<Role> find_kind(std::string_view);
template std::optional<AgreementType> find_kind(std::string_view);
template std::optional<AgreementStatus> find_kind(std::string_view);

template <typename Kind> std::span<const std::string_view> kind_names()
{
    return Names<Kind>::all;
}

template std::span<const std::string_view> kind_names<NodeKind>();
template std::span<const std::string_view> kind_names<EdgeKind>();
template std::span<const std::string_view> kind_names<OrganizationType>();
template std::span<const std::string_view> kind_names<MeetingType>();
template std::span<const std::string_view> kind_names<MeetingStatus>();
template std::span<const std::string_view> kind_names<Role>();
template std::span<const std::string_view> kind_names<AgreementType>();
template std::span<const std::string_view> kind_names<AgreementStatus>();

} // namespace entente
