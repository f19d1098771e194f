#include "annotators/grammar.hpp"
#include "company_finder.hpp"
#include "complement_heads.hpp"
#include "people_lists.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Those who were there, told by verbs: "A also attended", "accompanied by A".
namespace entente {
namespace {

constexpr std::uint32_t longest_head = 18;

} // namespace

std::vector<Company> CompanyFinder::find()
{
    if (auto guests = guests_named()) {
        return {std::move(*guests)};
    }
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
            at = one->members.tokens.first > at ? std::max(at, one->members.tokens.last - 1) : at;
            found.push_back(std::move(*one));
        }
    }
    return found;
}

bool CompanyFinder::is_word(std::uint32_t at, EventWord type) const
{
    return at < sentence_.last && is_a(view_, view_.word(at), type);
}

std::optional<std::uint32_t> CompanyFinder::predicate_of_presence(std::uint32_t at) const
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
    return is_be_form(view_.word(be)) && be > sentence_.first ? std::optional(be) : std::nullopt;
}

std::uint32_t CompanyFinder::past_part_of_side(std::uint32_t at) const
{
    constexpr std::uint32_t longest = 7;
    std::uint32_t of = at + 1;
    if (view_.word(at) != "part" && view_.word(at) != "members") {
        return at;
    }
    for (; of < sentence_.last && of < at + longest; ++of) {
        if (is_word(of, EventWord::side_noun)) {
            return is_side_of_event(of, at + 1) ? of + 1 : at;
        }
        if (view_.is_punctuation(of)) {
            break;
        }
    }
    return at;
}

std::optional<Company> CompanyFinder::those_before(std::uint32_t verb) const
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

std::optional<Company> CompanyFinder::present(std::uint32_t at)
{
    if (const std::uint32_t side = past_part_of_side(at); side != at && at > sentence_.first + 1) {
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
    if (next < sentence_.last && is_word(next, EventWord::other_clause) &&
        std::ranges::none_of(triggers_, [&](const MeetingTrigger& trigger) {
            return trigger.tokens.first > next;
        })) {
        return std::nullopt; // "was present when the bomb fell"
    }
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

bool CompanyFinder::is_of_other_thing(std::uint32_t verb) const
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

std::optional<Company> CompanyFinder::attending(std::uint32_t at)
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
    const bool as = at + 1 < sentence_.last && view_.word(at + 1) == "as"; // "took part as guests"
    if (as && !ends_as_attendee(view_, at + 2, sentence_.last)) {
        return std::nullopt; // "took part as a student in the war", "as members of the alliance"
    }
    if (as && is_of_something(at + 1)) {
        return std::nullopt; // "attended as observers to the alliance"
    }
    const bool alone = as || at + 1 >= sentence_.last || view_.is_punctuation(at + 1);
    const EventNamed named = alone ? EventNamed() : event_named(next);
    if (!alone &&
        !(named.bare && (named.last >= sentence_.last || view_.is_punctuation(named.last)))) {
        return std::nullopt;
    }
    if (alone && is_of_other_thing(group)) {
        return std::nullopt; // "the school, which A attended,"
    }
    auto company = those_before(verb);
    if (!company || (alone && !as && view_.word(verb - 1) != "also" &&
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

std::optional<Company> CompanyFinder::attended_by(std::uint32_t at)
{
    const bool chaired = is_word(at, EventWord::hosting_verb);
    if (at + 2 >= sentence_.last || at == sentence_.first ||
        !(is_word(at, EventWord::attending_verb) || chaired) || !view_.word(at).ends_with("ed") ||
        view_.word(at + 1) != "by" || view_.word(at) == "joined") {
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
    if ((!it && named.last != group) || !modality_of_verb(view_, {at, at + 1}, sentence_).real) {
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

std::optional<Company> CompanyFinder::accompanied(std::uint32_t at)
{
    const std::string_view word = view_.word(at);
    const bool joined = word == "joined" || word == "flanked";
    if ((!joined && !word.starts_with("accompan")) ||
        !modality_of_verb(view_, {at, at + 1}, sentence_).real) {
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
        const Party principal = subject_before(view_, group, sentence_, true);
        if (!may_have_company(principal, group)) {
            return std::nullopt;
        }
        company.members = members_behind(at + 2);
        company.beside = principal.actors;
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

std::vector<Company> find_company(const ArticleView& view, const TextSentence& sentence,
                                  std::span<const MeetingTrigger> triggers)
{
    return CompanyFinder(view, sentence, triggers).find();
}

} // namespace entente
