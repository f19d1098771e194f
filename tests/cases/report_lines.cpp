#include "report_lines.hpp"

#include <entente/core/error.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace entente::testing_support {
namespace {

std::string bracketed(const std::string& country)
{
    return country.empty() ? "" : " [" + country + "]";
}

/// " = FORM" for every form but the label.
std::string other_forms(const std::vector<Alias>& aliases, const std::string& label)
{
    std::string out;
    for (const Alias& alias : aliases) {
        if (alias.text != label) {
            out += " = " + alias.text;
        }
    }
    return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const std::string& part : parts) {
        out += out.empty() ? "" : separator;
        out += part;
    }
    return out;
}

std::string name_of_actor(const Report& report, Actor actor)
{
    switch (actor.kind) {
    case ActorKind::official:
        return report.officials.at(actor.index).label;
    case ActorKind::organization:
        return report.organizations.at(actor.index).label;
    case ActorKind::country:
        return report.countries.at(actor.index).iso;
    case ActorKind::place:
        return report.places.at(actor.index).label;
    }
    return {};
}

std::string names_of(const Report& report, const std::vector<Actor>& actors)
{
    std::vector<std::string> names;
    for (const Actor& actor : actors) {
        names.push_back(name_of_actor(report, actor));
    }
    std::ranges::sort(names);
    return joined(names, ", ");
}

std::vector<std::string> officials(const Report& report)
{
    std::vector<std::string> lines;
    for (const OfficialClaim& official : report.officials) {
        lines.push_back("official " + official.label + bracketed(official.country) +
                        (official.rank.empty() ? "" : " rank " + official.rank) +
                        (official.honorific.empty() ? "" : " honorific " + official.honorific) +
                        other_forms(official.aliases, official.label));
    }
    return lines;
}

std::string marks(const PositionClaim& position)
{
    std::string out;
    switch (position.tenure) {
    case Tenure::holds:
        break;
    case Tenure::begins:
        out = " begins";
        break;
    case Tenure::ends:
        out = " ends";
        break;
    case Tenure::former:
        out = " former";
        break;
    }
    return out + (position.inferred ? " inferred" : "");
}

std::vector<std::string> posts(const Report& report)
{
    std::vector<std::string> lines;
    for (const PositionClaim& position : report.positions) {
        const std::string body = position.organization
                                     ? " @ " + report.organizations.at(*position.organization).label
                                     : "";
        lines.push_back("post " + report.officials.at(position.official).label + ": " +
                        position.title + body + bracketed(position.country) + marks(position));
    }
    return lines;
}

std::vector<std::string> organizations(const Report& report)
{
    std::vector<std::string> lines;
    for (const OrganizationClaim& body : report.organizations) {
        lines.push_back(std::string(name_of(body.type)) + " " + body.label +
                        bracketed(body.country) +
                        (body.part_of ? " < " + report.organizations.at(*body.part_of).label : "") +
                        (body.inferred ? " inferred" : "") + other_forms(body.aliases, body.label));
    }
    return lines;
}

std::vector<std::string> countries(const Report& report)
{
    std::vector<std::string> lines;
    for (const CountryClaim& country : report.countries) {
        lines.push_back("country " + country.iso + " " + country.label +
                        other_forms(country.aliases, country.label));
    }
    return lines;
}

std::vector<std::string> places(const Report& report)
{
    std::vector<std::string> lines;
    for (const PlaceClaim& place : report.places) {
        lines.push_back("place " + place.label + bracketed(place.country) +
                        other_forms(place.aliases, place.label));
    }
    return lines;
}

std::string dated(const std::string& what, const Date& date)
{
    return date.empty() ? "" : " " + what + date.edtf();
}

std::vector<std::string> meetings(const Report& report)
{
    std::vector<std::string> lines;
    for (const MeetingClaim& meeting : report.meetings) {
        std::vector<std::string> people;
        for (const Participant& participant : meeting.participants) {
            const auto role = name_of(participant.role);
            people.push_back(name_of_actor(report, participant.actor) + (role.empty() ? "" : " ") +
                             std::string(role));
        }
        std::ranges::sort(people);
        lines.push_back(std::string(name_of(meeting.type)) +
                        (meeting.form.empty() ? "" : " (" + meeting.form + ")") +
                        dated("", meeting.date) + " " + std::string(name_of(meeting.status)) +
                        (people.empty() ? "" : ": ") + joined(people, ", ") +
                        (meeting.places.empty() ? "" : " in " + names_of(report, meeting.places)));
    }
    return lines;
}

std::vector<std::string> agreements(const Report& report)
{
    std::vector<std::string> lines;
    for (const AgreementClaim& agreement : report.agreements) {
        lines.push_back(
            std::string(name_of(agreement.type)) + " " + agreement.label +
            dated("", agreement.date) + " " + std::string(name_of(agreement.status)) +
            dated("for ", agreement.period) +
            (agreement.parties.empty() ? "" : " of " + names_of(report, agreement.parties)) +
            (agreement.signers.empty() ? "" : " by " + names_of(report, agreement.signers)) +
            (agreement.concluded_at ? " at a meeting" : "") +
            other_forms(agreement.aliases, agreement.label));
    }
    return lines;
}

struct Kind {
    std::string_view name;
    std::vector<std::string> (*lines)(const Report& report);
};

constexpr std::array kinds{
    Kind{"officials", officials},   Kind{"posts", posts},   Kind{"organizations", organizations},
    Kind{"countries", countries},   Kind{"places", places}, Kind{"meetings", meetings},
    Kind{"agreements", agreements},
};

} // namespace

std::vector<std::string> lines_of(const Report& report, const std::string& kind)
{
    const auto found = std::ranges::find(kinds, kind, &Kind::name);
    if (found == kinds.end()) {
        throw UsageError("`show:` knows no \"" + kind + "\"");
    }
    std::vector<std::string> lines = found->lines(report);
    std::ranges::sort(lines);
    return lines;
}

} // namespace entente::testing_support
