#include "mission_seats.hpp"

#include "../words.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <span>
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

/// The place or country at the text's start.
MissionSeat seat_at(const Report& report, Words text)
{
    MissionSeat seat;
    std::size_t longest = 0;
    for (const auto& claim : report.countries) {
        const auto length = length_of_name(text, claim.aliases);
        if (length > longest) {
            longest = length;
            seat = {claim.iso, {}};
        }
    }
    for (const auto& claim : report.places) {
        const auto length = length_of_name(text, claim.aliases);
        if (length > longest) {
            longest = length;
            seat = {claim.country, join(words(claim.label), " ")};
        }
    }
    return seat;
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
            const auto behind = skip_sender(report, mission.country, rest.subspan(length));
            if (!behind.empty() && behind.front() == "in") {
                seats.insert(seat_at(report, skip(behind.subspan(1), "the")));
            }
        }
    }
    seats.erase(MissionSeat{});
    const bool only = seats.size() == 1 && seats.begin()->country != mission.country;
    return only ? *seats.begin() : MissionSeat{};
}

} // namespace entente
