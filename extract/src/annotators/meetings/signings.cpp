#include "annotators/grammar.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "same_event.hpp"
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

/// The countries that officials speak for who sign behind `at`, as far as known: their own, and
/// those "for" which they sign.
std::vector<std::string_view> countries_of(const ArticleView& view, const Party& signers,
                                           TokenRange clause)
{
    std::vector<std::string_view> sides;
    for (const Actor& actor : signers.actors) {
        sides.push_back(country_of(view.analysis(), actor));
    }
    for (std::uint32_t at = clause.first + 1; at + 1 < clause.last; ++at) {
        const Mention* signer = view.mention_at(at - 1);
        const Mention* country = view.mention_at(at + 1);
        if (view.word(at) == "for" && signer != nullptr && signer->kind == MentionKind::person &&
            country != nullptr && country->kind == MentionKind::country) {
            sides.emplace_back(view.analysis().countries[country->entity].iso);
        }
    }
    std::erase(sides, std::string_view());
    std::ranges::sort(sides);
    sides.erase(std::ranges::unique(sides).begin(), sides.end());
    return sides;
}

/// The noun at `at` stands behind a preposition: "a joint article *on the agreement*".
bool is_complement(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t i = at; i > begin && i + longest > at; --i) {
        const std::string_view word = view.word(i - 1);
        if (is_preposition(view, word)) {
            return word != "of"; // "a number of agreements"
        }
        if (view.is_punctuation(i - 1) || looks_like_verb(view, word)) {
            return false;
        }
    }
    return false;
}

/// An agreement is named in the range, and nothing else of which it is the topic.
bool names_agreement(const ArticleView& view, TokenRange range)
{
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        if (view.analysis().phrase_at(at, Term::agreement) != nullptr) {
            return !is_complement(view, at, range.first);
        }
    }
    return false;
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

/// "the accord, *which* she signed with": before the verb group at `group`.
bool is_relative_to_agreement(const ArticleView& view, std::uint32_t group, std::uint32_t begin)
{
    std::uint32_t at = group;
    while (at > begin && view.word(at) != "which" && view.word(at) != "that") {
        --at;
    }
    const std::uint32_t noun = at > begin && view.word(at - 1) == "," ? at - 1 : at;
    for (std::uint32_t i = begin; i < noun; ++i) {
        const PhraseMatch* agreement = view.analysis().phrase_at(i, Term::agreement);
        if (agreement != nullptr && agreement->last == noun) {
            return true;
        }
    }
    return false;
}

/// When and where the signature was given.
struct SigningSetting {
    Date date;
    std::vector<Actor> places;
    bool several = false; ///< they signed one here and one there, or one after the other
};

SigningSetting setting_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    SigningSetting setting;
    for (std::uint32_t i = at; i < end && !ends_signature(view, i); ++i) {
        if (const auto phrase = place_phrase_at(view, i, end)) {
            setting.several =
                setting.several || !places_agree(view.analysis(), setting.places, phrase->places);
            setting.places = setting.places.empty() ? phrase->places : setting.places;
        }
        const TimeMention* time = view.time_at(i);
        const bool period = time != nullptr && time->date.is_interval() &&
                            time->date.begin().month == 0; // "for the years 2024 to 2026"
        if (time != nullptr && time->tokens.first == i && !time->since && !time->until && !period) {
            setting.several = setting.several || !dates_agree(setting.date, time->date);
            setting.date = setting.date.empty() ? time->date : setting.date;
        }
    }
    return setting;
}

} // namespace

/// Those who signed an agreement by the verb at `at`.
Party SentenceReader::signers_at(std::uint32_t at) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t group = verb_group_begin(view_, at, begin);
    Party signers = signers_behind(view_, at + 1, end);
    if (signers.found) {
        return names_agreement(view_, {begin, group}) ? signers : Party();
    }
    if (!names_agreement(view_, {at + 1, end}) && !is_relative_to_agreement(view_, group, begin)) {
        return {};
    }
    signers = subject_before(view_, group, sentence_.tokens, true);
    if (const Party other = cosigner_behind(view_, at + 1, end); other.found) {
        signers.append(other);
    }
    return signers;
}

void SentenceReader::read_signing(std::uint32_t at)
{
    const std::string_view word = view_.word(at);
    if (!is_a(view_, word, EventWord::signing) || !looks_like_verb(view_, word) ||
        view_.mention_at(at) != nullptr || view_.is_said(at)) {
        return;
    }
    const Modality modality = modality_of_verb(view_, {at, at + 1}, sentence_.tokens);
    if (!modality.real || modality.status != MeetingStatus::held) {
        return;
    }
    Party signers = signers_at(at);
    std::erase_if(signers.actors, [](const Actor& actor) { return !is_official(actor); });
    const SigningSetting setting = setting_behind(view_, at + 1, sentence_.tokens.last);
    if (setting.several || signers.actors.size() < 2 ||
        countries_of(view_, signers, {at, sentence_.tokens.last}).size() < 2 ||
        are_told_together(readings_, signers)) {
        return;
    }
    EventReading reading =
        begin_untriggered(MeetingType::meeting, {at, at + 1}, "meeting.signed", 0.65);
    if (signers.actors.size() > 2) {
        set_type(reading, MeetingType::gathering);
        reading.form = "signing ceremony";
    }
    reading.places = setting.places;
    reading.date = setting.date;
    if (reading.date.empty()) {
        offer_date(reading, settings_.day_before(at), SettingSource::neighbour);
    }
    reading.background = tells_of_before();
    add_participants(reading, signers, Role::none);
    add(std::move(reading));
}

} // namespace entente
