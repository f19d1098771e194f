#pragma once

#include <entente/core/date.hpp>
#include <entente/core/diagnostic.hpp>
#include <entente/core/document.hpp>
#include <entente/core/kinds.hpp>
#include <entente/core/span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A Report is what one article states: the contract between extraction and the graph.
///
/// Actors are already one per person, body, country or place *within the article* (coreference is
/// done); who is who *across* articles is the graph's question. Everything refers to everything
/// else by index into the report's own vectors, so a report is a plain, copyable, mergeable value.
namespace entente {

/// A sentence that supports something in the report.
struct Sentence {
    Span span{};
    std::string text{}; ///< exactly the document's bytes at `span`

    auto operator<=>(const Sentence&) const = default;
};

/// Why a claim is believed.
struct Support {
    std::vector<std::uint32_t> sentences{}; ///< indices into Report::sentences, ascending, unique
    double confidence = 1.0;              ///< in (0, 1]

    auto operator<=>(const Support&) const = default;
};

/// A form of a name as the article writes it, without titles, NFC, and how often it stands there.
struct Alias {
    std::string text{};
    std::uint32_t count = 0;

    auto operator<=>(const Alias&) const = default;
};

struct OfficialClaim {
    std::string label{};           ///< the fullest form of the name
    std::vector<Alias> aliases{};  ///< every form, the label among them; label first
    std::string country{};         ///< ISO 3166-1 alpha-2 that the person speaks for, or empty
    std::string rank{};            ///< "General"
    std::string honorific{};       ///< "Sheikh"
    Support support{};

    auto operator<=>(const OfficialClaim&) const = default;
};

struct OrganizationClaim {
    std::string label{};
    std::vector<Alias> aliases{};
    OrganizationType type = OrganizationType::other;
    std::string country{};                     ///< empty for an international one, or unknown
    std::optional<std::uint32_t> part_of{};    ///< index into Report::organizations
    bool inferred = false;                   ///< only entailed by a title ("Minister of X")
    Support support{};

    auto operator<=>(const OrganizationClaim&) const = default;
};

struct CountryClaim {
    std::string iso{};
    std::string label{};
    std::vector<Alias> aliases{};  ///< forms seen; empty when no words of the text name it
    Support support{};             ///< no sentences when no words of the text name it

    auto operator<=>(const CountryClaim&) const = default;
};

struct PlaceClaim {
    std::string label{};
    std::vector<Alias> aliases{};
    std::string country{};  ///< or empty
    Support support{};

    auto operator<=>(const PlaceClaim&) const = default;
};

enum class ActorKind : std::uint8_t { official, organization, country, place };

/// One of the report's actors: an index into the vector of its kind.
struct Actor {
    ActorKind kind = ActorKind::official;
    std::uint32_t index = 0;

    auto operator<=>(const Actor&) const = default;
};

/// What the article says of the time at which a post was held.
enum class Tenure : std::uint8_t {
    holds,      ///< in the post at `date`
    begins,     ///< appointed, took office
    ends,       ///< left, was replaced
    former      ///< held it some time before `date`
};

struct PositionClaim {
    std::uint32_t official = 0;
    std::string title{};           ///< without country adjective or name: "Minister of Public Security"
    std::optional<std::uint32_t> organization{};
    std::string country{};         ///< of the post, or empty
    Tenure tenure = Tenure::holds;
    Date date{};                   ///< of the observation or change; empty when unknown
    bool inferred = false;       ///< by counterpart or context, not by words beside the name
    Support support{};

    auto operator<=>(const PositionClaim&) const = default;
};

/// An office whose holder the article does not name: "the Russian foreign minister". Who it was
/// is the graph's question.
struct UnnamedPost {
    std::string title{};           ///< as in PositionClaim
    std::optional<std::uint32_t> organization{};
    std::string country{};         ///< of the post
    bool inferred = false;         ///< title by counterpart: "his Turkish counterpart"
    Support support{};

    auto operator<=>(const UnnamedPost&) const = default;
};

struct Participant {
    Actor actor{};
    Role role = Role::none;
    /// Index into Report::unnamed_posts: the actor stands for who holds that post.
    std::optional<std::uint32_t> post{};

    auto operator<=>(const Participant&) const = default;
};

struct MeetingClaim {
    MeetingType type = MeetingType::meeting;
    std::string form{};            ///< "talks", "working session", "official visit"
    Date date{};
    MeetingStatus status = MeetingStatus::held;
    std::string cameo{};           ///< CAMEO event code, or empty
    std::vector<Participant> participants{};
    std::vector<Actor> places{};   ///< places or countries, most specific first
    Support support{};

    auto operator<=>(const MeetingClaim&) const = default;
};

struct AgreementClaim {
    AgreementType type = AgreementType::agreement;
    std::string label{};           ///< the fullest name
    std::vector<Alias> aliases{};
    Date date{};
    Date period{};                 ///< the years it covers ("2026/2028"), or empty
    AgreementStatus status = AgreementStatus::signed_;
    std::vector<Actor> parties{};  ///< countries or organizations
    std::vector<Actor> signers{};  ///< officials, organizations or countries
    /// Indices into Report::unnamed_posts: who held them signed.
    std::vector<std::uint32_t> signing_posts{};
    std::optional<std::uint32_t> concluded_at{}; ///< index into Report::meetings
    Support support{};

    auto operator<=>(const AgreementClaim&) const = default;
};

struct Report {
    DocumentInfo document{};
    std::vector<Sentence> sentences{}; ///< those that claims cite, in text order
    std::vector<OfficialClaim> officials{};
    std::vector<OrganizationClaim> organizations{};
    std::vector<CountryClaim> countries{};
    std::vector<PlaceClaim> places{};
    std::vector<PositionClaim> positions{};
    std::vector<UnnamedPost> unnamed_posts{};
    std::vector<MeetingClaim> meetings{};
    std::vector<AgreementClaim> agreements{};
    std::vector<Diagnostic> diagnostics{};

    auto operator<=>(const Report&) const = default;
};

} // namespace entente
