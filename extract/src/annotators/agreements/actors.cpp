#include "actors.hpp"

#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>
#include <map>

namespace entente {
namespace {

using namespace agreement_words;

void add_once(std::vector<Actor>& actors, Actor actor)
{
    if (std::ranges::find(actors, actor) == actors.end()) {
        actors.push_back(actor);
    }
}

bool ends_clause(const Token& token)
{
    return token.is(";") || token.is(":") || token.is("that") || token.is("which") ||
           token.is("who") || token.is("where") || token.is("when") || token.is("while") ||
           token.is("said") || token.is("but") || token.is("\xE2\x80\x9C") ||
           token.is("\xE2\x80\x9D") || token.is("\"");
}

} // namespace

AgreementActorFinder::AgreementActorFinder(Analysis& analysis) : analysis_(analysis)
{
    first_mention_.assign(analysis.sentences.size() + 1,
                          static_cast<std::uint32_t>(analysis.mentions.size()));
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < analysis.mentions.size(); ++i) {
        for (const std::uint32_t sentence = analysis.sentence_of[analysis.mentions[i].tokens.first];
             next <= sentence; ++next) {
            first_mention_[next] = i;
        }
    }
    find_sides();
}

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

std::optional<std::uint32_t> AgreementActorFinder::meeting_of(std::uint32_t sentence) const
{
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
            if (told < sentence && sentence - told <= 3 && (!before || told > best)) {
                before = i;
                best = told;
            }
        }
    }
    return before;
}

std::vector<const Mention*> AgreementActorFinder::mentions_in(TokenRange range) const
{
    std::vector<const Mention*> found;
    if (range.empty()) {
        return found;
    }
    const std::uint32_t sentence = analysis_.sentence_of[range.first];
    for (std::uint32_t i = first_mention_[sentence];
         i < analysis_.mentions.size() && analysis_.mentions[i].tokens.first < range.last; ++i) {
        const Mention& mention = analysis_.mentions[i];
        const bool inside = range.contains(mention.tokens);
        const bool covered = !found.empty() && found.back()->tokens.contains(mention.tokens);
        if (inside && !covered && mention.kind != MentionKind::place) {
            found.push_back(&mention);
        }
    }
    return found;
}

/// "The ministry said it had signed": the body that "it" stands for.
const Mention* AgreementActorFinder::body_of_it(std::uint32_t begin, std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = verb; i > begin && i + 4 > verb; --i) {
        if (!tokens[i - 1].is("it")) {
            continue;
        }
        const auto before = mentions_in({sentence_begin(analysis_, verb), i - 1});
        const auto found = std::ranges::find_if(before, [](const Mention* mention) {
            return mention->kind == MentionKind::organization ||
                   mention->kind == MentionKind::country;
        });
        return found == before.end() ? nullptr : *found;
    }
    return nullptr;
}

/// The mentions just before the verb that are joined by "and" and commas.
std::vector<const Mention*> AgreementActorFinder::subject_before(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    std::uint32_t begin = sentence_begin(analysis_, verb);
    for (std::uint32_t i = verb; i > begin; --i) {
        if (ends_clause(tokens[i - 1])) {
            begin = i;
            break;
        }
    }
    if (const Mention* body = body_of_it(begin, verb)) {
        return {body};
    }
    const auto all = mentions_in({begin, verb});
    std::vector<const Mention*> subject;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const Mention& mention = **it;
        if (subject.empty()) {
            const bool time_or_object = mention.possessive;
            if (time_or_object) {
                continue;
            }
            subject.push_back(&mention);
            continue;
        }
        const std::uint32_t gap_begin = mention.tokens.last;
        const std::uint32_t gap_end = subject.back()->tokens.first;
        bool joined = gap_end >= gap_begin;
        for (std::uint32_t i = gap_begin; i < gap_end && joined; ++i) {
            joined = tokens[i].is("and") || tokens[i].is(",") || tokens[i].is("with") ||
                     tokens[i].is("the") || tokens[i].is("his") || tokens[i].is("her") ||
                     tokens[i].is("visiting") || tokens[i].is("&");
        }
        if (!joined) {
            break;
        }
        subject.push_back(&mention);
    }
    std::ranges::reverse(subject);
    return subject;
}

/// "A and B called for peace in a joint statement".
std::vector<const Mention*> AgreementActorFinder::speakers(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = sentence_begin(analysis_, name.noun); i < name.begin; ++i) {
        if (is_finite_verb(tokens[i])) {
            const auto subject = subject_before(i);
            return subject.size() > 1 ? subject : std::vector<const Mention*>();
        }
    }
    return {};
}

/// "signed by A and B", "signed between A and B", behind the verb.
std::vector<const Mention*> AgreementActorFinder::agents_behind(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, verb);
    constexpr std::uint32_t farthest = 14;
    for (std::uint32_t i = verb + 1; i < end && i < verb + farthest; ++i) {
        if (ends_clause(tokens[i]) || tokens[i].is("while")) {
            break;
        }
        if (!tokens[i].is("by") && !tokens[i].is("between") && !tokens[i].is("among")) {
            continue;
        }
        std::uint32_t last = i + 1;
        while (last < end && !ends_clause(tokens[last]) &&
               !(tokens[last].shape == Shape::lower && is_right_stop(tokens[last]))) {
            ++last;
        }
        return mentions_in({i + 1, last});
    }
    return {};
}

void AgreementActorFinder::add_group(const Mention& mention, bool signing, AgreementActors& actors)
{
    const auto meeting = meeting_of(mention.sentence);
    const bool people =
        signing && (analysis_.words(mention.tokens).find("leaders") != std::string::npos ||
                    mention.form == MentionForm::pronoun ||
                    analysis_.words(mention.tokens).find("inisters") != std::string::npos);
    std::vector<Actor> countries;
    if (meeting) {
        countries = lead_joins_sides_ ? sides_ : countries_of(analysis_.meetings[*meeting]);
        if (people) {
            for (const Participant& participant : analysis_.meetings[*meeting].participants) {
                const bool official = participant.actor.kind == ActorKind::official;
                if (official && analysis_.meetings[*meeting].type == MeetingType::meeting &&
                    analysis_.meetings[*meeting].participants.size() <= 4) {
                    add_once(actors.signers, participant.actor);
                }
            }
        }
    }
    if (countries.size() != 2) {
        countries = sides_;
    }
    for (const Actor country : countries) {
        add_once(actors.parties, country);
    }
}

void AgreementActorFinder::add(const std::vector<const Mention*>& mentions,
                               const AgreementName& name, bool signing, AgreementActors& actors)
{
    for (const Mention* mention : mentions) {
        if (mention->tokens.overlaps(name.core)) {
            continue;
        }
        actors.stated = true;
        switch (mention->kind) {
        case MentionKind::country:
            add_once(actors.parties, {ActorKind::country, mention->entity});
            break;
        case MentionKind::organization:
            if (analysis_.bodies[mention->entity].type == OrganizationType::government &&
                !analysis_.bodies[mention->entity].country.empty()) {
                if (const auto country = country_actor(analysis_.bodies[mention->entity].country)) {
                    add_once(actors.parties, *country); // a government binds its state
                }
            } else if (analysis_.bodies[mention->entity].type != OrganizationType::media) {
                add_once(actors.parties, {ActorKind::organization, mention->entity});
            }
            break;
        case MentionKind::person: {
            const Person& person = analysis_.people[mention->entity];
            if (signing) {
                add_once(actors.signers, {ActorKind::official, mention->entity});
            }
            if (const auto country = country_actor(person.country)) {
                add_once(actors.parties, *country);
            }
            break;
        }
        case MentionKind::post:
            if (const auto country = country_actor(analysis_.posts[mention->entity].country)) {
                add_once(actors.parties, *country);
            }
            break;
        case MentionKind::group:
            add_group(*mention, signing, actors);
            break;
        case MentionKind::place:
            break;
        }
    }
}

/// Countries inside the name: "Japan-EU economic partnership agreement".
void AgreementActorFinder::add_nationals(const AgreementName& name, AgreementActors& actors)
{
    const auto inside = mentions_in(name.core);
    std::uint32_t actors_named = 0;
    for (const Mention* mention : inside) {
        actors_named +=
            mention->kind == MentionKind::country || mention->kind == MentionKind::organization
                ? 1U
                : 0U;
    }
    if (actors_named < 2) {
        return;
    }
    for (const Mention* mention : inside) {
        if (mention->kind == MentionKind::country) {
            add_once(actors.parties, {ActorKind::country, mention->entity});
        } else if (mention->kind == MentionKind::organization && mention->tokens != name.core) {
            add_once(actors.parties, {ActorKind::organization, mention->entity});
        }
    }
    actors.stated = true;
}

/// "China's and Russia's partnership", "Japan's agreement with ...".
void AgreementActorFinder::add_owners(const AgreementName& name, AgreementActors& actors)
{
    const std::uint32_t begin = sentence_begin(analysis_, name.begin);
    constexpr std::uint32_t farthest = 12;
    const std::uint32_t from = name.begin > begin + farthest ? name.begin - farthest : begin;
    const auto before = mentions_in({from, name.begin});
    if (before.empty() || !before.back()->possessive ||
        before.back()->kind == MentionKind::person || name.begin > before.back()->tokens.last + 1) {
        return;
    }
    std::vector<const Mention*> owners{before.back()};
    const auto& tokens = analysis_.tokens();
    for (std::size_t i = before.size() - 1; i > 0; --i) {
        const std::uint32_t gap = before[i - 1]->tokens.last;
        const std::uint32_t next = before[i]->tokens.first;
        const bool joined = gap < next && tokens[next - 1].is("and") && next - gap <= 2;
        if (!joined) {
            break;
        }
        owners.push_back(before[i - 1]);
    }
    add(owners, name, false, actors);
}

/// The two sides of the article may stand in where the text tells no parties: not for the treaties
/// of many.
bool AgreementActorFinder::is_bilateral(const AgreementName& name) const
{
    if (name.proper || name.type == AgreementType::convention) {
        return false;
    }
    if (name.type == AgreementType::statement) {
        return analysis_.tokens()[name.core.first].is("joint") || !name.capitals;
    }
    return !(name.type == AgreementType::treaty && name.capitals);
}

/// "withdrew from the treaty", "is a party to the deal", "will join the pact".
bool AgreementActorFinder::takes_part(const Governor& governor) const
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing", "party",      "join",
         "joins",    "joined",    "joining",  "quit",      "quits",       "leave",      "leaves",
         "left",     "leaving",   "exit",     "exits",     "exited",      "accede",     "acceded",
         "accedes",  "member",    "pull",     "pulls",     "pulled",      "rejoin",     "rejoined",
         "violated", "violating", "partners", "terminate", "terminates",  "terminated", "cancel",
         "cancels",  "cancelled", "canceled", "scrap",     "scraps",      "scrapped",   "ratify",
         "ratifies", "ratified",  "abandon",  "abandons",  "abandoned"});
    if (governor.deed != Deed::keep) {
        return false;
    }
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    for (std::uint32_t back = 0; back <= 4 && governor.token >= begin + back; ++back) {
        if (std::ranges::find(words, tokens[governor.token - back].folded) != words.end()) {
            return true;
        }
    }
    return false;
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

AgreementActors AgreementActorFinder::find(const AgreementName& name, const Governor& governor)
{
    AgreementActors actors;
    add_nationals(name, actors);
    if (name.between) {
        add(mentions_in(*name.between), name, false, actors);
    }
    const bool bound = governor.deed == Deed::sign || governor.deed == Deed::reach ||
                       governor.deed == Deed::establish || governor.deed == Deed::negotiate;
    const bool signing =
        governor.deed == Deed::sign && governor.status != AgreementStatus::proposed;
    if (governor.found && (bound || takes_part(governor))) {
        const auto subject = governor.passive || !governor.finite
                                 ? agents_behind(governor.token)
                                 : subject_before(governor.subject_end);
        // parties that the name itself tells are complete: the subject then only signs
        AgreementActors told;
        add(subject, name, signing, told);
        for (const Actor signer : told.signers) {
            add_once(actors.signers, signer);
        }
        if (actors.parties.size() < 2) {
            for (const Actor party : told.parties) {
                add_once(actors.parties, party);
            }
        }
        actors.stated = actors.stated || told.stated;
    }
    if (actors.parties.size() < 2) {
        add_owners(name, actors);
    }
    if (name.with) {
        add(mentions_in(*name.with), name, false, actors);
    }
    if (name.type == AgreementType::statement && actors.parties.size() < 2) {
        add(speakers(name), name, false, actors);
    }
    // one country and a body of the other side is enough; else the two sides of the article stand
    // in
    if (is_bilateral(name) && actors.parties.size() < 2 && sides_.size() == 2) {
        const bool fits = actors.parties.empty() ||
                          std::ranges::find(sides_, actors.parties.front()) != sides_.end();
        const bool alone = actors.parties.empty() ? !name.with : !name.between;
        if (fits && alone && (lead_joins_sides_ || joins_sides(name.sentence))) {
            for (const Actor side : sides_) {
                add_once(actors.parties, side);
            }
        }
    }
    return actors;
}

} // namespace entente
