#include "actors.hpp"
#include "words.hpp"

#include <algorithm>
#include <map>

namespace entente {

using namespace agreement_words;

std::optional<Actor> AgreementActorFinder::country_actor(const std::string& iso)
{
    if (iso.empty()) {
        return std::nullopt;
    }
    const auto row = analysis_.lexicon->find_country(iso);
    return row ? std::optional(Actor{ActorKind::country, analysis_.add_country(*row)})
               : std::nullopt;
}

std::vector<Actor> AgreementActorFinder::countries_of(const MeetingClaim& meeting)
{
    std::vector<Actor> countries;
    for (const Participant& participant : meeting.participants) {
        const Actor actor = participant.actor;
        std::optional<Actor> country;
        switch (actor.kind) {
        case ActorKind::country:
            country = actor;
            break;
        case ActorKind::official:
            country = country_actor(analysis_.people[actor.index].country);
            break;
        case ActorKind::organization:
            country = country_actor(analysis_.bodies[actor.index].country);
            break;
        case ActorKind::place:
            break;
        }
        if (country) {
            add_once(countries, *country);
        }
    }
    return countries;
}

void AgreementActorFinder::find_sides()
{
    std::map<std::uint32_t, std::uint32_t> counts;
    for (const Mention& mention : analysis_.mentions) {
        const Zone zone = analysis_.sentences[mention.sentence].zone;
        if (zone == Zone::furniture || zone == Zone::caption) {
            continue;
        }
        std::optional<Actor> country;
        if (mention.kind == MentionKind::country) {
            country = Actor{ActorKind::country, mention.entity};
        } else if (mention.kind == MentionKind::person && !mention.nested) {
            country = country_actor(analysis_.people[mention.entity].country);
        }
        if (country) {
            counts[country->index] += zone == Zone::headline ? 3U : 1U;
        }
    }
    for (const MeetingClaim& meeting : analysis_.meetings) {
        const auto countries = countries_of(meeting);
        if (countries.size() == 2 && meeting.status != MeetingStatus::cancelled) {
            for (const Actor country : countries) {
                counts[country.index] += 2;
            }
        }
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranked(counts.begin(), counts.end());
    std::ranges::stable_sort(ranked,
                             [](const auto& a, const auto& b) { return a.second > b.second; });
    const bool two = ranked.size() >= 2 && ranked[1].second >= 2 &&
                     (ranked.size() == 2 || ranked[1].second >= ranked[2].second * 3 / 2 + 1);
    if (two) {
        sides_ = {{ActorKind::country, ranked[0].first}, {ActorKind::country, ranked[1].first}};
        std::uint32_t body = 0;
        for (std::uint32_t s = 0; s < analysis_.sentences.size() && body < 2 && !lead_joins_sides_;
             ++s) {
            const Zone zone = analysis_.sentences[s].zone;
            body += zone == Zone::body ? 1U : 0U;
            lead_joins_sides_ = (zone == Zone::body || zone == Zone::headline) && names_sides(s);
        }
    }
}

/// "recalling his trip in May 2004": years before the news, no occasion of it.
bool AgreementActorFinder::is_long_ago(const MeetingClaim& meeting) const
{
    const int year = meeting.date.begin().year;
    return year != 0 && year + 1 < analysis_.published.begin().year;
}

std::optional<std::uint32_t> AgreementActorFinder::meeting_of(std::uint32_t sentence) const
{
    if (const auto occasion = occasion_of(sentence)) {
        return occasion;
    }
    std::optional<std::uint32_t> before;
    std::uint32_t best = 0;
    for (std::uint32_t i = 0; i < analysis_.meetings.size(); ++i) {
        const MeetingClaim& meeting = analysis_.meetings[i];
        if (meeting.status == MeetingStatus::cancelled) {
            continue;
        }
        for (const std::uint32_t told : meeting.support.sentences) {
            if (told == sentence) {
                return i;
            }
            if (told < sentence && sentence - told <= 3 && (!before || told > best) &&
                !is_long_ago(meeting)) {
                before = i;
                best = told;
            }
        }
    }
    return before;
}

/// "After the talks, they signed": the article's first talks, however far back.
std::optional<std::uint32_t> AgreementActorFinder::occasion_of(std::uint32_t sentence) const
{
    const auto& tokens = analysis_.tokens();
    const TokenRange range = analysis_.sentences[sentence].tokens;
    for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
        const bool talks = is_a(analysis_, tokens[i], AgreementWord::noun_of_talks);
        const bool visit = is_a(analysis_, tokens[i], AgreementWord::noun_of_visiting);
        const bool named = (talks || visit) && i > range.first + 1 && tokens[i - 1].is("the");
        if (!named || !is_a(analysis_, tokens[i - 2], AgreementWord::before_occasion)) {
            continue;
        }
        for (std::uint32_t m = 0; m < analysis_.meetings.size(); ++m) {
            const MeetingClaim& meeting = analysis_.meetings[m];
            const bool fits = meeting.type == (talks ? MeetingType::meeting : MeetingType::visit);
            if (fits && meeting.status == MeetingStatus::held &&
                !meeting.support.sentences.empty() &&
                meeting.support.sentences.front() < sentence) {
                return m;
            }
        }
    }
    return std::nullopt;
}

bool AgreementActorFinder::names_sides(std::uint32_t sentence) const
{
    std::vector<bool> seen(sides_.size(), false);
    for (std::uint32_t i = first_mention_[sentence]; i < first_mention_[sentence + 1]; ++i) {
        const Mention& mention = analysis_.mentions[i];
        for (std::size_t side = 0; side < sides_.size(); ++side) {
            const std::string& iso = analysis_.countries[sides_[side].index].iso;
            const bool country =
                mention.kind == MentionKind::country && mention.entity == sides_[side].index;
            const bool person = mention.kind == MentionKind::person &&
                                analysis_.people[mention.entity].country == iso;
            seen[side] = seen[side] || country || person;
        }
    }
    return std::ranges::all_of(seen, [](bool found) { return found; });
}

/// The sentence, the one before it, or the meeting that it tells of joins both sides of the
/// article.
bool AgreementActorFinder::joins_sides(std::uint32_t sentence)
{
    if (const auto meeting = meeting_of(sentence)) {
        const auto countries = countries_of(analysis_.meetings[*meeting]);
        if (std::ranges::all_of(sides_, [&](const Actor& side) {
                return std::ranges::find(countries, side) != countries.end();
            })) {
            return true;
        }
    }
    for (const Mention* mention : mentions_in(analysis_.sentences[sentence].tokens)) {
        if (mention->kind == MentionKind::group && mention->form == MentionForm::nominal) {
            return true;
        }
    }
    return names_sides(sentence) || (sentence > 0 && names_sides(sentence - 1));
}

} // namespace entente
