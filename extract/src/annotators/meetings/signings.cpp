#include "annotators/grammar.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Signatures of officials of two sides, who were together to give them: "A and B signed", "was
/// signed in Oslo by A for Kenya and by B", "had signed with her counterpart B".
namespace entente {
namespace {

/// Nothing of the signature's clause stands behind it.
bool ends_signature(const ArticleView& view, std::uint32_t at)
{
    const std::string_view word = view.word(at);
    return view.mention_at(at) == nullptr && (word == ";" || word == "who" || word == "which" ||
                                              word == "while" || is_speech_verb(view, word));
}

/// Those behind each "by" of the clause: "signed by A for Kenya and by B for Norway".
Party signers_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    Party all;
    for (std::uint32_t i = at; i + 1 < end && !ends_signature(view, i); ++i) {
        if (view.word(i) == "by" && view.time_at(i) == nullptr) {
            const Party some = parties_from(view, i + 1, end);
            if (names_official(some)) {
                all.append(some);
                i = std::max(some.tokens.last, i + 1) - 1;
            }
        }
    }
    return all;
}

/// "signed the accord *with B*"
Party cosigner_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 16;
    for (std::uint32_t i = at; i + 1 < end && i < at + longest && !ends_signature(view, i); ++i) {
        if ((view.word(i) == "with" || view.word(i) == "alongside") &&
            view.mention_at(i) == nullptr) {
            const Party other = parties_from(view, i + 1, end);
            return names_official(other) ? other : Party();
        }
    }
    return {};
}

/// Two officials or more, who are not all known to be of one country.
bool are_of_two_sides(const Analysis& analysis, const Party& party)
{
    const std::string_view first =
        party.actors.empty() ? std::string_view() : country_of(analysis, party.actors.front());
    return std::ranges::count_if(party.actors, is_official) > 1 &&
           std::ranges::any_of(party.actors, [&](const Actor& actor) {
               const auto country = country_of(analysis, actor);
               return country != first;
           });
}

/// "was signed at a ceremony by A and B": told by the ceremony's own noun.
bool are_told_together(const std::vector<EventReading>& readings, const Party& party)
{
    return std::ranges::any_of(readings, [&](const EventReading& reading) {
        return std::ranges::all_of(party.actors, [&](const Actor& actor) {
            return std::ranges::find(reading.participants, actor, &Participant::actor) !=
                   reading.participants.end();
        });
    });
}

} // namespace

void SentenceReader::read_signing(std::uint32_t at)
{
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t end = sentence_.tokens.last;
    if (!is_a(view_, view_.word(at), EventWord::signing) || view_.word(at).ends_with("ing") ||
        view_.mention_at(at) != nullptr || view_.is_said(at)) {
        return;
    }
    const Modality modality = modality_of_verb(view_, {at, at + 1}, sentence_.tokens);
    if (!modality.real || modality.status != MeetingStatus::held) {
        return;
    }
    const std::uint32_t group = verb_group_begin(view_, at, begin);
    Party signers = signers_behind(view_, at + 1, end);
    if (!signers.found) {
        signers = subject_before(view_, group, sentence_.tokens, true);
        if (const Party other = cosigner_behind(view_, at + 1, end); other.found) {
            signers.append(other);
        }
    }
    std::erase_if(signers.actors, [](const Actor& actor) { return !is_official(actor); });
    if (!are_of_two_sides(view_.analysis(), signers) || are_told_together(readings_, signers)) {
        return;
    }
    EventReading reading =
        begin_untriggered(MeetingType::meeting, {at, at + 1}, "meeting.signed", 0.65);
    if (signers.actors.size() > 2) {
        set_type(reading, MeetingType::gathering);
        reading.form = "signing ceremony";
    }
    for (std::uint32_t i = at + 1; i < end && !ends_signature(view_, i); ++i) {
        if (const auto place =
                reading.places.empty() ? place_phrase_at(view_, i, end) : std::nullopt) {
            reading.places = place->places;
        }
        const TimeMention* time = view_.time_at(i);
        if (time != nullptr && reading.date.empty() && !time->since && !time->until) {
            reading.date = time->date;
        }
    }
    if (reading.date.empty()) {
        offer_date(reading, settings_.day_before(at), SettingSource::neighbour);
    }
    reading.background = tells_of_before();
    add_participants(reading, signers, Role::none);
    add(std::move(reading));
}

} // namespace entente
