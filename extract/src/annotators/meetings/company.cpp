#include "company.hpp"

#include "annotators/grammar.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t longest_head = 18;

/// The noun that takes up what was told: "the *meeting*", "this *occasion*"; nothing at 0.
struct EventNamed {
    std::uint32_t last = 0; ///< one past the noun
    std::optional<std::size_t> trigger;
    bool bare = false; ///< nothing behind it says which

    [[nodiscard]] bool found() const { return last > 0; }
};

class CompanyFinder {
public:
    CompanyFinder(const ArticleView& view, const TextSentence& sentence,
                  std::span<const MeetingTrigger> triggers)
        : view_(view), sentence_(sentence.tokens), triggers_(triggers)
    {
    }

    std::vector<Company> find()
    {
        if (auto list = inverted()) {
            return {std::move(*list)};
        }
        std::vector<Company> found;
        for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
            if (view_.is_quoted(at) || view_.mention_at(at) != nullptr) {
                continue;
            }
            std::optional<Company> one;
            for (const auto read :
                 {&CompanyFinder::present, &CompanyFinder::attending, &CompanyFinder::attended_by,
                  &CompanyFinder::accompanied, &CompanyFinder::listed_members}) {
                one = one ? std::move(one) : (this->*read)(at);
            }
            if (one && one->members.found) {
                at = std::max(at, one->words.last - 1);
                at = one->members.tokens.first > at ? std::max(at, one->members.tokens.last - 1)
                                                    : at;
                found.push_back(std::move(*one));
            }
        }
        return found;
    }

private:
    const ArticleView& view_;
    TokenRange sentence_;
    std::span<const MeetingTrigger> triggers_;

    [[nodiscard]] bool is_word(std::uint32_t at, EventWord type) const
    {
        return at < sentence_.last && is_a(view_, view_.word(at), type);
    }

    /// Officials, or those of a country or body whom a noun calls people: "*officials* of the
    /// ministry", not the ministry.
    [[nodiscard]] Party of_people(Party party) const
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

    /// Those in the list from `at` on.
    [[nodiscard]] Party members_behind(std::uint32_t at) const
    {
        const bool colon = at < sentence_.last && view_.word(at) == ":";
        Party members = people_listed(view_, {at + (colon ? 1U : 0U), sentence_.last});
        return members.found ? members : of_people(parties_from(view_, at, sentence_.last));
    }

    [[nodiscard]] std::optional<std::size_t> trigger_at(std::uint32_t at) const
    {
        const auto found = std::ranges::find_if(triggers_, [&](const MeetingTrigger& trigger) {
            return !trigger.verb && trigger.tokens.first <= at && at < trigger.tokens.last;
        });
        return found == triggers_.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - triggers_.begin()));
    }

    /// "the bilateral meeting" at the article.
    [[nodiscard]] EventNamed event_named(std::uint32_t at) const
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
                             opens_phrase_of_side(named.last);
                return named;
            }
            if (view_.token(i).shape != Shape::lower || view_.mention_at(i) != nullptr ||
                is_preposition(view_, view_.word(i))) {
                break;
            }
        }
        return {};
    }

    /// "the meeting *from the Kenyan side* were"
    [[nodiscard]] bool opens_phrase_of_side(std::uint32_t at) const { return past_side(at) != at; }

    /// One past "on the Kenyan side," or "from the Kenyan delegation" at `at`, else `at`.
    [[nodiscard]] std::uint32_t past_side(std::uint32_t at) const
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

    [[nodiscard]] bool opens_list(std::uint32_t at) const
    {
        return view_.mention_at(at) == nullptr &&
               (is_be_form(view_.word(at)) || lists_members(view_, at));
    }

    /// "Those *present*", "Key *participants*", "*Also in* the meeting", "*With the president*".
    [[nodiscard]] bool heads_list(std::uint32_t at, std::uint32_t begin) const
    {
        constexpr std::uint32_t near = 5;
        const std::string_view next = at + 1 < sentence_.last ? view_.word(at + 1) : "";
        if (at == begin && view_.word(at) == "also") {
            return is_preposition(view_, next) && event_named(at + 2).found();
        }
        if (at == begin && view_.word(at) == "with") {
            const Mention* whom = view_.mention_at(next == "the" ? at + 2 : at + 1);
            return whom != nullptr &&
                   (whom->kind == MentionKind::person || whom->kind == MentionKind::post);
        }
        return at < begin + near && (is_word(at, EventWord::presence) ||
                                     (is_word(at, EventWord::attendee) && at <= begin + 2));
    }

    /// "Also present at the meeting were A and B", "Accompanying A on the visit are B and C".
    [[nodiscard]] std::optional<Company> inverted() const
    {
        const std::uint32_t begin = past_side(sentence_.first);
        const std::uint32_t end = std::min(sentence_.last, begin + longest_head);
        Company company;
        bool there = false;
        bool person = false;
        for (std::uint32_t at = begin; at < end; ++at) {
            if (const Mention* mention = view_.mention_at(at)) {
                person = mention->kind == MentionKind::person && !there;
                if (person) {
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
                return list_behind(company, begin, at);
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

    /// The list behind the verb at `verb` of a sentence whose head begins at `begin`.
    [[nodiscard]] std::optional<Company> list_behind(Company company, std::uint32_t begin,
                                                     std::uint32_t verb) const
    {
        bool attendees = false;
        for (std::uint32_t at = begin; at < verb; ++at) {
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

    /// "A was *present*", "A and B were also *in attendance*": where the verb group begins.
    [[nodiscard]] std::optional<std::uint32_t> predicate_of_presence(std::uint32_t at) const
    {
        const bool attendance = view_.word(at) == "attendance";
        if (!(view_.word(at) == "present" || attendance) || at < sentence_.first + 2) {
            return std::nullopt;
        }
        std::uint32_t be = at - 1;
        if (attendance && view_.word(be) != "in") {
            return std::nullopt;
        }
        be -= attendance ? 1U : 0U;
        while (be > sentence_.first && (view_.word(be) == "also" || view_.word(be) == "both" ||
                                        view_.word(be) == "all" || view_.word(be) == "likewise" ||
                                        view_.word(be) == "among" || view_.word(be) == "those")) {
            --be;
        }
        return is_be_form(view_.word(be)) && be > sentence_.first ? std::optional(be)
                                                                  : std::nullopt;
    }

    /// "were *part of the Kenyan delegation*": one past it, else `at`.
    [[nodiscard]] std::uint32_t past_part_of_side(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 7;
        std::uint32_t of = at + 1;
        if (view_.word(at) != "part" && view_.word(at) != "members") {
            return at;
        }
        for (; of < sentence_.last && of < at + longest; ++of) {
            if (is_word(of, EventWord::side_noun)) {
                return of + 1;
            }
            if (view_.is_punctuation(of)) {
                break;
            }
        }
        return at;
    }

    /// Those before the verb at `verb`.
    [[nodiscard]] std::optional<Company> those_before(std::uint32_t verb) const
    {
        const Modality modality = modality_of_verb(view_, {verb, verb + 1}, sentence_);
        if (!modality.real) {
            return std::nullopt; // "was not present", "is not expected to attend"
        }
        Company company;
        company.status = modality.status;
        const std::uint32_t group = verb_group_begin(view_, verb, sentence_.first);
        company.members = people_listed_before(view_, group, sentence_);
        if (!company.members.found) {
            company.members = of_people(subject_before(view_, group, sentence_, true));
        }
        return company;
    }

    [[nodiscard]] std::optional<Company> present(std::uint32_t at)
    {
        if (const std::uint32_t side = past_part_of_side(at);
            side != at && at > sentence_.first + 1) {
            const std::uint32_t be = at - (view_.word(at - 1) == "also" ? 2U : 1U);
            auto company = is_be_form(view_.word(be)) ? those_before(be) : std::nullopt;
            if (company) {
                company->journey = true;
                company->words = {be, side};
            }
            return company;
        }
        const auto be = predicate_of_presence(at);
        if (!be) {
            return std::nullopt;
        }
        const std::uint32_t next = at + 1;
        EventNamed named;
        if (next + 1 < sentence_.last && is_preposition(view_, view_.word(next))) {
            named = event_named(next + 1);
            if (!named.bare) {
                return std::nullopt; // what it names is told by its own noun
            }
        }
        auto company = those_before(*be);
        if (company) {
            company->event = named.trigger;
            company->words = {*be, std::max(named.last, next)};
        }
        return company;
    }

    /// "The meeting, *which* A attended": the word before A.
    [[nodiscard]] bool is_of_other_thing(std::uint32_t verb) const
    {
        for (std::uint32_t at = verb; at > sentence_.first && at + longest_head > verb; --at) {
            if (view_.word(at - 1) == "which" || view_.word(at - 1) == "that") {
                std::uint32_t noun = at - 1;
                noun -= noun > sentence_.first && view_.word(noun - 1) == "," ? 1U : 0U;
                return noun == sentence_.first ||
                       !(trigger_at(noun - 1) || is_word(noun - 1, EventWord::occasion));
            }
        }
        return false;
    }

    /// "A and B also attended", "A took part in the discussion".
    [[nodiscard]] std::optional<Company> attending(std::uint32_t at)
    {
        const std::string_view word = view_.word(at);
        const bool part =
            word == "part" && at > sentence_.first && is_word(at - 1, EventWord::attending_verb);
        const bool attends = word.starts_with("attend") || word.starts_with("participat");
        if (!(part || attends) || word.ends_with("ing") || at <= sentence_.first ||
            word.ends_with("s") || word.ends_with("ion")) {
            return std::nullopt;
        }
        const std::uint32_t verb = part ? at - 1 : at;
        const std::uint32_t group = verb_group_begin(view_, verb, sentence_.first);
        for (std::uint32_t i = group; i < verb; ++i) {
            if (is_be_form(view_.word(i))) {
                return std::nullopt; // passive
            }
        }
        std::uint32_t next = at + 1;
        next += next < sentence_.last && view_.word(next) == "in" ? 1U : 0U;
        const bool alone = at + 1 >= sentence_.last || view_.is_punctuation(at + 1);
        const EventNamed named = alone ? EventNamed() : event_named(next);
        if (!alone &&
            !(named.bare && (named.last >= sentence_.last || view_.is_punctuation(named.last)))) {
            return std::nullopt;
        }
        if (alone && is_of_other_thing(group)) {
            return std::nullopt; // "the school, which A attended,"
        }
        auto company = those_before(verb);
        if (!company ||
            (alone && view_.word(verb - 1) != "also" &&
             past_side(sentence_.first) == sentence_.first && at + 2 < sentence_.last)) {
            return std::nullopt;
        }
        if (!company->members.found) {
            return std::nullopt;
        }
        company->event = named.trigger;
        company->words = {group, std::max(named.last, at + 1)};
        return company;
    }

    /// "*It* was also attended by A", "*The event* was attended by A", at the participle.
    [[nodiscard]] std::optional<Company> attended_by(std::uint32_t at)
    {
        const bool chaired = is_word(at, EventWord::hosting_verb);
        if (at + 2 >= sentence_.last || at == sentence_.first ||
            !(is_word(at, EventWord::attending_verb) || chaired) ||
            !view_.word(at).ends_with("ed") || view_.word(at + 1) != "by" ||
            view_.word(at) == "joined") {
            return std::nullopt;
        }
        const std::uint32_t group = verb_group_begin(view_, at, sentence_.first);
        std::uint32_t clause = group;
        while (clause > sentence_.first && view_.word(clause - 1) != "," &&
               view_.mention_at(clause - 1) == nullptr && clause + 6 > group) {
            --clause;
        }
        const auto named = event_named(clause);
        const bool it = group > sentence_.first && view_.word(group - 1) == "it";
        if (!it && named.last != group) {
            return std::nullopt;
        }
        Company company;
        company.event = it ? std::nullopt : named.trigger;
        company.words = {it ? group - 1 : clause, at};
        company.members = members_behind(at + 2);
        company.role = !chaired                               ? Role::attendee
                       : view_.word(at).starts_with("hosted") ? Role::host
                                                              : Role::chair;
        return company;
    }

    /// "A was accompanied by B and C", "B and C accompanied A".
    [[nodiscard]] std::optional<Company> accompanied(std::uint32_t at)
    {
        const std::string_view word = view_.word(at);
        const bool joined = word == "joined";
        if (!joined && !word.starts_with("accompan")) {
            return std::nullopt;
        }
        const std::uint32_t group = verb_group_begin(view_, at, sentence_.first);
        Company company;
        company.journey = true;
        company.words = {group, at + 1};
        if (at + 2 < sentence_.last && view_.word(at + 1) == "by") {
            if (joined && group == at && (at == sentence_.first || view_.word(at - 1) != ",")) {
                return std::nullopt;
            }
            company.members = members_behind(at + 2);
            company.beside = subject_before(view_, group, sentence_, true).actors;
            company.role = joined ? Role::attendee : Role::guest;
            return company;
        }
        if (joined || (word != "accompany" && word != "accompanied" && word != "accompanies")) {
            return std::nullopt;
        }
        company.members = subject_before(view_, group, sentence_, true);
        company.beside = party_at(view_, at + 1, sentence_.last).actors;
        company.role = Role::guest;
        return company;
    }

    /// "It comprises A and B", behind a sentence that tells of a delegation.
    [[nodiscard]] bool takes_up_side(std::uint32_t at) const
    {
        if (at != sentence_.first + 1 || view_.word(at - 1) != "it") {
            return false;
        }
        for (std::uint32_t i = sentence_.first; i > 0 && i + 40 > sentence_.first; --i) {
            if (is_a(view_, view_.word(i - 1), EventWord::side_noun)) {
                return true;
            }
        }
        return false;
    }

    /// "The Kenyan *side* included", "Kenyan *officials* included", "The *delegation* accompanying
    /// A comprised".
    [[nodiscard]] bool is_of_side(std::uint32_t at) const
    {
        const std::uint32_t longest = lists_members(view_, at) ? 12 : 3;
        for (std::uint32_t i = at; i > sentence_.first && i + longest > at; --i) {
            const std::string_view word = view_.word(i - 1);
            if (is_a(view_, word, EventWord::side_noun) ||
                (i == at && is_people_noun(view_, word) && word.ends_with('s'))) {
                return !view_.is_possessive(i);
            }
            if (view_.mention_at(i - 1) != nullptr) {
                continue;
            }
            if (!is_in_verb_group(view_, word) && !word.starts_with("accompan") &&
                word != "which" && word != "," &&
                (looks_like_verb(view_, word) || is_speech_verb(view_, word) ||
                 view_.is_punctuation(i - 1) || trigger_at(i - 1))) {
                break;
            }
        }
        return false;
    }

    [[nodiscard]] std::optional<Company> listed_members(std::uint32_t at)
    {
        if (!tells_membership(view_, at) || at == sentence_.first ||
            !(takes_up_side(at) || is_of_side(at))) {
            return std::nullopt;
        }
        const bool of = at + 1 < sentence_.last && view_.word(at + 1) == "of";
        Company company;
        company.journey = true;
        company.words = {at, at + (of ? 2U : 1U)};
        company.members = lists_members(view_, at)
                              ? members_behind(company.words.last)
                              : people_listed(view_, {company.words.last, sentence_.last});
        return company;
    }
};

} // namespace

std::vector<Company> find_company(const ArticleView& view, const TextSentence& sentence,
                                  std::span<const MeetingTrigger> triggers)
{
    return CompanyFinder(view, sentence, triggers).find();
}

} // namespace entente
