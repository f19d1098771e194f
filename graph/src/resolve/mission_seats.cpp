#include "mission_seats.hpp"

#include "../words.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace entente {
namespace {

using Words = std::span<const std::string>;

bool starts_with(Words text, Words form)
{
    return !form.empty() && text.size() >= form.size() &&
           std::ranges::equal(text.first(form.size()), form);
}

Words skip(Words text, const std::string& word)
{
    return !text.empty() && text.front() == word ? text.subspan(1) : text;
}

/// How many words of the text's start are the longest form of the name.
std::size_t length_of_name(Words text, const std::vector<Alias>& forms)
{
    std::size_t longest = 0;
    for (const auto& form : forms) {
        const auto name = words(form.text);
        if (starts_with(text, name)) {
            longest = std::max(longest, name.size());
        }
    }
    return longest;
}

/// The text without `of Norland` at its start.
Words skip_sender(const Report& report, const std::string& country, Words text)
{
    if (text.empty() || text.front() != "of") {
        return text;
    }
    const auto name = skip(text.subspan(1), "the");
    for (const auto& claim : report.countries) {
        if (claim.iso == country) {
            return name.subspan(length_of_name(name, claim.aliases));
        }
    }
    return text;
}

/// The claim of the longest name at the text's start, or null.
template <class Claim> const Claim* claim_at(const std::vector<Claim>& claims, Words text)
{
    const Claim* found = nullptr;
    std::size_t longest = 0;
    for (const auto& claim : claims) {
        const auto length = length_of_name(text, claim.aliases);
        if (length > longest) {
            longest = length;
            found = &claim;
        }
    }
    return found;
}

MissionSeat country_at(const Report& report, Words text)
{
    const auto* country = claim_at(report.countries, text);
    return country == nullptr ? MissionSeat{} : MissionSeat{country->iso, {}};
}

MissionSeat place_at(const Report& report, Words text)
{
    const auto* place = claim_at(report.places, text);
    return place == nullptr ? MissionSeat{}
                            : MissionSeat{place->country, join(words(place->label), " ")};
}

/// The seat at the start of the words behind a mission's name: `in Midtown`, `to Southland`,
/// `Midtown`.
MissionSeat seat_at(const Report& report, Words text)
{
    if (text.empty()) {
        return {};
    }
    const auto name = skip(text.subspan(1), "the");
    if (text.front() == "to") {
        return country_at(report, name); // it may be on the move to a place
    }
    if (text.front() != "in") {
        return place_at(report, text);
    }
    const auto place = place_at(report, name);
    return place == MissionSeat{} ? country_at(report, name) : place;
}

/// What all seats have in common: one seat, or one country.
MissionSeat common_seat(std::set<MissionSeat> seats)
{
    seats.erase(MissionSeat{});
    if (seats.empty()) {
        return {};
    }
    const auto first = *seats.begin();
    if (seats.size() == 1) {
        return first;
    }
    const bool one_country = std::ranges::all_of(
        seats, [&](const MissionSeat& seat) { return seat.country == first.country; });
    return one_country ? MissionSeat{first.country, {}} : MissionSeat{};
}

} // namespace

MissionSeat seat_of(const Report& report, const OrganizationClaim& mission)
{
    std::set<MissionSeat> seats;
    for (const auto sentence : mission.support.sentences) {
        const auto text = words(report.sentences[sentence].text);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const Words rest = Words(text).subspan(i);
            const auto length = length_of_name(rest, mission.aliases);
            if (length == 0) {
                continue;
            }
            seats.insert(
                seat_at(report, skip_sender(report, mission.country, rest.subspan(length))));
        }
    }
    const auto seat = common_seat(std::move(seats));
    return seat.country == mission.country ? MissionSeat{} : seat;
}

} // namespace entente
