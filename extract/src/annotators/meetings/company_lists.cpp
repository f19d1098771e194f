#include "annotators/grammar.hpp"
#include "company_finder.hpp"
#include "people_lists.hpp"
#include "words.hpp"

#include <algorithm>

/// Lists of those who were there, behind a head: "Also present were A and B".
namespace entente {
namespace {

constexpr std::uint32_t longest_head = 18;

/// Whether the sentence before tells of several envoys: "received three ambassadors".
bool tells_of_envoys(const ArticleView& view, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 60;
    for (std::uint32_t at = begin; at > 0 && at + longest > begin; --at) {
        const Mention* mention = view.mention_at(at - 1);
        const bool post = mention != nullptr && mention->kind == MentionKind::post &&
                          view.analysis().posts[mention->entity].plural;
        if (post || (is_people_noun(view, view.word(at - 1)) && view.word(at - 1).ends_with('s'))) {
            return true;
        }
    }
    return false;
}

} // namespace

Party CompanyFinder::of_people(Party party) const
{
    bool people = false;
    for (std::uint32_t at = party.tokens.first; at < party.tokens.last; ++at) {
        people = people || is_people_noun(view_, view_.word(at));
    }
    if (!people || party.actors.size() < 2) { // "by senior Kenyan officials": who knows which
        std::erase_if(party.actors, [](const Actor& actor) { return !is_official(actor); });
    }
    party.found = !party.actors.empty();
    return party;
}

Party CompanyFinder::members_behind(std::uint32_t at) const
{
    const bool colon = at < sentence_.last && view_.word(at) == ":";
    Party members = people_listed(view_, {at + (colon ? 1U : 0U), sentence_.last});
    return members.found ? members : of_people(parties_from(view_, at, sentence_.last));
}

std::optional<std::size_t> CompanyFinder::trigger_at(std::uint32_t at) const
{
    const auto found = std::ranges::find_if(triggers_, [&](const MeetingTrigger& trigger) {
        return !trigger.verb && trigger.tokens.first <= at && at < trigger.tokens.last;
    });
    return found == triggers_.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - triggers_.begin()));
}

EventNamed CompanyFinder::event_named(std::uint32_t at) const
{
    constexpr std::uint32_t longest = 5;
    const std::string_view article = at < sentence_.last ? view_.word(at) : "";
    if (article != "the" && article != "this" && article != "these" && article != "both" &&
        article != "that") {
        return {};
    }
    for (std::uint32_t i = at + 1; i < sentence_.last && i < at + longest; ++i) {
        const auto trigger = trigger_at(i);
        if (trigger || is_word(i, EventWord::occasion)) {
            EventNamed named;
            named.last = trigger ? triggers_[*trigger].tokens.last : i + 1;
            named.trigger = trigger;
            named.bare = named.last >= sentence_.last ||
                         !(is_preposition(view_, view_.word(named.last)) ||
                           view_.mention_at(named.last) != nullptr) ||
                         past_side(named.last) != named.last; // "the meeting from the Kenyan side"
            return named;
        }
        if (view_.token(i).shape != Shape::lower || view_.mention_at(i) != nullptr ||
            is_preposition(view_, view_.word(i))) {
            break;
        }
    }
    return {};
}

std::uint32_t CompanyFinder::past_side(std::uint32_t at) const
{
    constexpr std::uint32_t longest = 6;
    const std::string_view word = at < sentence_.last ? view_.word(at) : "";
    if (word != "on" && word != "from" && word != "for") {
        return at;
    }
    for (std::uint32_t i = at + 1; i < sentence_.last && i < at + longest; ++i) {
        if (is_word(i, EventWord::side_noun)) {
            const bool comma = i + 1 < sentence_.last && view_.word(i + 1) == ",";
            return i + (comma ? 2 : 1);
        }
        if (view_.is_punctuation(i) || is_preposition(view_, view_.word(i))) {
            break;
        }
    }
    return at;
}

std::optional<Company> CompanyFinder::inverted() const
{
    const std::uint32_t begin = past_side(sentence_.first);
    const std::uint32_t end = std::min(sentence_.last, begin + longest_head);
    Company company;
    bool there = false;
    for (std::uint32_t at = begin; at < end; ++at) {
        if (const Mention* mention = view_.mention_at(at)) {
            if (mention->kind == MentionKind::person && !there) {
                return std::nullopt; // somebody's own clause
            }
            if (mention->kind == MentionKind::person && !mention->possessive) {
                company.beside = party_of(view_, *mention, at).actors;
            }
            at = std::max(at, mention->tokens.last - 1);
            continue;
        }
        const std::string_view word = view_.word(at);
        there = there || heads_list(at, begin);
        company.journey = company.journey || word == "accompanying" || word == "with";
        if (there && opens_list(at) && at > begin) {
            return begins_list(at + 1) ? list_behind(company, begin, at) : std::nullopt;
        }
        if (word == "will" && there) {
            company.status = MeetingStatus::planned;
            continue;
        }
        if (!there &&
            (looks_like_verb(view_, word) || is_speech_verb(view_, word) || is_be_form(word))) {
            return std::nullopt;
        }
        if (is_a(view_, word, EventWord::other_clause) ||
            (view_.is_punctuation(at) && word != "," && word != "(" && word != ")")) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Company> CompanyFinder::list_behind(Company company, std::uint32_t begin,
                                                  std::uint32_t verb) const
{
    bool attendees = false;
    for (std::uint32_t at = begin; at < verb; ++at) {
        if (is_elsewhere(at)) {
            return std::nullopt; // "Present at the wedding were A"
        }
        const auto named = event_named(at);
        attendees = attendees || is_word(at, EventWord::attendee);
        if (named.found() || (trigger_at(at) && !company.event)) {
            company.event = named.found() ? named.trigger : trigger_at(at);
            if (attendees && company.event && !named.bare) {
                return std::nullopt; // "Speakers at the Oslo forum included A"
            }
            at = named.found() ? named.last - 1 : at;
        }
    }
    company.words = {begin, verb};
    company.members = members_behind(verb + 1);
    return company.members.found ? std::optional(company) : std::nullopt;
}

std::optional<Company> CompanyFinder::guests_named() const
{
    constexpr std::uint32_t longest = 12;
    const std::string_view head = view_.word(sentence_.first);
    if ((head != "they" && head != "the" && head != "those") ||
        !tells_of_envoys(view_, sentence_.first)) {
        return std::nullopt;
    }
    bool presented = false;
    bool people = head == "they" || head == "those";
    const std::uint32_t end = std::min(sentence_.last, sentence_.first + longest);
    for (std::uint32_t at = sentence_.first + 1; at < end; ++at) {
        const std::string_view word = view_.word(at);
        if (opens_list(at)) {
            if (!begins_list(at + 1)) {
                return std::nullopt; // "They were praised by A and B"
            }
            Company company;
            company.words = {sentence_.first, at};
            company.role = Role::guest;
            company.members = people_listed(
                view_,
                {at + (at + 1 < end && (view_.word(at + 1) == ":" || view_.word(at + 1) == "-")
                           ? 2U
                           : 1U),
                 sentence_.last});
            const bool several = company.members.actors.size() > 1;
            return several && people && (head != "those" || presented) ? std::optional(company)
                                                                       : std::nullopt;
        }
        presented = presented || word == "presented" || word == "presenting";
        people = people || (is_people_noun(view_, word) && word.ends_with('s'));
        if (view_.is_punctuation(at) || (looks_like_verb(view_, word) && word != "presented")) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace entente
