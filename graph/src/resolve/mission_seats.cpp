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

/// The forms of a name, in words.
using Forms = std::vector<std::vector<std::string>>;

Forms forms_of(const std::vector<Alias>& aliases)
{
    Forms forms;
    for (const auto& alias : aliases) {
        forms.push_back(words(alias.text));
    }
    return forms;
}

/// How many words of the text's start are the longest form of the name.
std::size_t length_of_name(Words text, const Forms& forms)
{
    std::size_t longest = 0;
    for (const auto& form : forms) {
        if (starts_with(text, form)) {
            longest = std::max(longest, form.size());
        }
    }
    return longest;
}

/// Claims of a report with their names in words.
template <class Claim> class NamedClaims {
public:
    explicit NamedClaims(const std::vector<Claim>& claims) : claims_(claims)
    {
        for (const auto& claim : claims) {
            forms_.push_back(forms_of(claim.aliases));
        }
    }

    /// The claim of the longest name at the text's start, or null.
    [[nodiscard]] const Claim* at_start(Words text) const
    {
        const Claim* found = nullptr;
        std::size_t longest = 0;
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            const auto length = length_of_name(text, forms_[i]);
            if (length > longest) {
                longest = length;
                found = &claims_[i];
            }
        }
        return found;
    }

private:
    const std::vector<Claim>& claims_;
    std::vector<Forms> forms_;
};

/// Reads what stands behind the name of a country's mission.
class SeatReader {
public:
    SeatReader(const Report& report, const std::string& sender)
        : countries_(report.countries), places_(report.places)
    {
        for (const auto& claim : report.countries) {
            if (claim.iso == sender) {
                sender_ = forms_of(claim.aliases);
            }
        }
    }

    /// The seat at the start of the text: `in Midtown`, `to Southland`, `Midtown`, also behind `of
    /// Norland`, the sender.
    [[nodiscard]] MissionSeat seat_at(Words text) const
    {
        text = skip_sender(text);
        if (text.empty()) {
            return {};
        }
        const auto name = skip(text.subspan(1), "the");
        if (text.front() == "to") {
            return country_at(name); // it may be on the move to a place
        }
        if (text.front() != "in") {
            return place_at(text);
        }
        const auto place = place_at(name);
        return place == MissionSeat{} ? country_at(name) : place;
    }

private:
    [[nodiscard]] Words skip_sender(Words text) const
    {
        if (text.empty() || text.front() != "of") {
            return text;
        }
        const auto name = skip(text.subspan(1), "the");
        const auto length = length_of_name(name, sender_);
        return length == 0 ? text : name.subspan(length);
    }

    [[nodiscard]] MissionSeat country_at(Words text) const
    {
        const auto* country = countries_.at_start(text);
        return country == nullptr ? MissionSeat{} : MissionSeat{country->iso, {}};
    }

    [[nodiscard]] MissionSeat place_at(Words text) const
    {
        const auto* place = places_.at_start(text);
        return place == nullptr ? MissionSeat{}
                                : MissionSeat{place->country, join(words(place->label), " ")};
    }

    NamedClaims<CountryClaim> countries_;
    NamedClaims<PlaceClaim> places_;
    Forms sender_;
};

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
    const SeatReader reader(report, mission.country);
    const auto names = forms_of(mission.aliases);
    std::set<MissionSeat> seats;
    for (const auto sentence : mission.support.sentences) {
        const auto text = words(report.sentences[sentence].text);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const Words rest = Words(text).subspan(i);
            if (const auto length = length_of_name(rest, names); length != 0) {
                seats.insert(reader.seat_at(rest.subspan(length)));
            }
        }
    }
    const auto seat = common_seat(std::move(seats));
    return seat.country == mission.country ? MissionSeat{} : seat;
}

} // namespace entente
