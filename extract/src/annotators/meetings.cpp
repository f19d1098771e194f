#include "meetings.hpp"

#include "meetings/merge.hpp"
#include "meetings/reader.hpp"

#include <algorithm>

namespace entente {
namespace {

/// "Readout of A's *call with* B"
bool is_headed_by_call(const Analysis& analysis)
{
    const auto& tokens = analysis.tokens();
    return std::ranges::any_of(analysis.sentences, [&](const TextSentence& sentence) {
        if (sentence.zone != Zone::headline) {
            return false;
        }
        for (std::uint32_t at = sentence.tokens.first; at + 1 < sentence.tokens.last; ++at) {
            if ((tokens[at].is("call") || tokens[at].is("calls")) && tokens[at + 1].is("with")) {
                return true;
            }
        }
        return false;
    });
}

bool speaks_of_telephone(const Analysis& analysis)
{
    return is_headed_by_call(analysis) ||
           std::ranges::any_of(analysis.tokens(), [](const Token& token) {
               return token.is("phone") || token.is("telephone") || token.is("phoned") ||
                      token.is("telephoned") || token.is("telephonic");
           });
}

/// "the President's return to the country": whoever goes to their own country visits nobody.
bool goes_home(const Analysis& analysis, const MeetingClaim& claim)
{
    if (claim.type != MeetingType::visit || claim.places.empty() ||
        !std::ranges::all_of(claim.places,
                             [](const Actor& place) { return place.kind == ActorKind::country; })) {
        return false;
    }
    const auto visited = country_of(analysis, claim.places.front());
    return std::ranges::all_of(claim.participants, [&](const Participant& participant) {
        return country_of(analysis, participant.actor) == visited;
    });
}

} // namespace

void annotate_meetings(Analysis& analysis)
{
    const ArticleView view(analysis);
    const bool telephone = speaks_of_telephone(analysis);
    std::vector<EventReading> readings;
    for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
        if (analysis.sentences[i].zone == Zone::furniture) {
            continue;
        }
        for (EventReading& reading : SentenceReader(view, i, telephone).read()) {
            readings.push_back(std::move(reading));
        }
    }
    analysis.meetings = merge_readings(analysis, std::move(readings));
    std::erase_if(analysis.meetings,
                  [&](const MeetingClaim& claim) { return goes_home(analysis, claim); });
}

} // namespace entente
