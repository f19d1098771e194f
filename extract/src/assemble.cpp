#include "annotators/offices.hpp"
#include "pipeline.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace entente {
namespace {

using Remap = std::map<std::uint32_t, std::uint32_t>;

class Assembler {
public:
    explicit Assembler(const Analysis& analysis) : analysis_(analysis) {}

    Report run()
    {
        report_.document = analysis_.document->info;
        report_.document.date = analysis_.published;
        find_used();
        countries();
        places();
        bodies();
        people();
        positions();
        meetings();
        agreements();
        cite();
        return std::move(report_);
    }

private:
    const Analysis& analysis_;
    Report report_;
    std::set<std::uint32_t> used_bodies_;
    std::set<std::uint32_t> used_places_;
    Remap people_;
    Remap bodies_;
    Remap countries_;
    Remap places_;

    void find_used()
    {
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::organization && gives_facts(mention.sentence) &&
                is_public(analysis_.bodies[mention.entity])) {
                used_bodies_.insert(mention.entity);
            } else if (mention.kind == MentionKind::place) {
                used_places_.insert(mention.entity);
            }
        }
        for (const Person& person : analysis_.people) {
            if (!person.official) {
                continue;
            }
            for (const HeldPost& held : person.posts) {
                if (const auto body = analysis_.posts[held.post].body) {
                    used_bodies_.insert(*body);
                }
            }
        }
        const auto use = [&](const Actor& actor) {
            if (actor.kind == ActorKind::organization) {
                used_bodies_.insert(actor.index);
            } else if (actor.kind == ActorKind::place) {
                used_places_.insert(actor.index);
            }
        };
        for (const MeetingClaim& meeting : analysis_.meetings) {
            std::ranges::for_each(meeting.participants, use, &Participant::actor);
            std::ranges::for_each(meeting.places, use);
        }
        for (const AgreementClaim& agreement : analysis_.agreements) {
            std::ranges::for_each(agreement.parties, use);
            std::ranges::for_each(agreement.signers, use);
        }
        for (bool grown = true; grown;) {
            grown = false;
            const std::set<std::uint32_t> known = used_bodies_;
            for (const std::uint32_t body : known) {
                if (const auto whole = analysis_.bodies[body].part_of) {
                    grown = used_bodies_.insert(*whole).second || grown;
                }
            }
        }
    }

    /// Media, companies and the like come in only where a post or an event needs them; other bodies when their
    /// name is long enough to be one ("International Mediation Centre", not "Summer School").
    static bool is_public(const Body& body)
    {
        if (body.type == OrganizationType::other) {
            return std::ranges::count(body.label, ' ') >= 2;
        }
        return body.type != OrganizationType::media && body.type != OrganizationType::company;
    }

    [[nodiscard]] bool gives_facts(std::uint32_t sentence) const
    {
        return analysis_.sentences[sentence].zone != Zone::furniture;
    }

    [[nodiscard]] Support support(const std::set<std::uint32_t>& sentences, double confidence) const
    {
        Support out;
        for (const std::uint32_t sentence : sentences) {
            if (gives_facts(sentence)) {
                out.sentences.push_back(sentence);
            }
        }
        if (out.sentences.empty()) {
            out.sentences.assign(sentences.begin(), sentences.end());
        }
        out.confidence = confidence;
        return out;
    }

    /// All forms, the label first; forms that stand nowhere in the text are left out.
    static std::vector<Alias> aliases(const NameForms& forms, const std::string& label)
    {
        std::vector<Alias> out;
        for (const auto& [text, count] : forms) {
            if (count > 0) {
                out.push_back({text, count});
            }
        }
        std::ranges::stable_sort(out, [&](const Alias& a, const Alias& b) {
            return std::tuple(a.text != label, b.count, a.text) < std::tuple(b.text != label, a.count, b.text);
        });
        return out;
    }

    void countries()
    {
        for (std::uint32_t i = 0; i < analysis_.countries.size(); ++i) {
            const NamedCountry& country = analysis_.countries[i];
            const bool named = std::ranges::any_of(country.sentences, [&](auto s) { return gives_facts(s); });
            if (!named && !country.sentences.empty()) {
                continue; // only in a link list or caption credit
            }
            add_country(country.iso, i);
            CountryClaim& claim = report_.countries.back();
            claim.aliases = aliases(country.names, country.label);
            claim.support = support(country.sentences, 0.98);
        }
    }

    std::uint32_t add_country(const std::string& iso, std::optional<std::uint32_t> entity = std::nullopt)
    {
        const auto known = std::ranges::find(report_.countries, iso, &CountryClaim::iso);
        const auto index = static_cast<std::uint32_t>(known - report_.countries.begin());
        if (known == report_.countries.end()) {
            const auto row = analysis_.lexicon->find_country(iso);
            CountryClaim claim;
            claim.iso = iso;
            claim.label = row ? analysis_.lexicon->countries[*row].name : iso;
            report_.countries.push_back(std::move(claim));
        }
        if (entity) {
            countries_[*entity] = index;
        }
        return index;
    }

    void places()
    {
        for (const std::uint32_t i : used_places_) {
            const Place& place = analysis_.places[i];
            places_[i] = static_cast<std::uint32_t>(report_.places.size());
            PlaceClaim claim;
            claim.label = place.label;
            claim.aliases = aliases(place.names, place.label);
            claim.country = place.country;
            claim.support = support(place.sentences, 0.95);
            report_.places.push_back(std::move(claim));
        }
    }

    void bodies()
    {
        for (const std::uint32_t i : used_bodies_) {
            bodies_[i] = static_cast<std::uint32_t>(bodies_.size());
        }
        for (const std::uint32_t i : used_bodies_) {
            const Body& body = analysis_.bodies[i];
            OrganizationClaim claim;
            claim.label = body.label;
            claim.aliases = aliases(body.names, body.label);
            claim.type = body.type;
            claim.country = body.country;
            claim.inferred = body.inferred && body.names.empty();
            claim.support = support(body.sentences, claim.inferred ? 0.85 : 0.9 * body.confidence);
            if (body.part_of && *body.part_of != i) {
                claim.part_of = bodies_.at(*body.part_of);
            }
            report_.organizations.push_back(std::move(claim));
        }
    }

    void people()
    {
        for (std::uint32_t i = 0; i < analysis_.people.size(); ++i) {
            const Person& person = analysis_.people[i];
            if (!person.official || person.names.empty() || !stands_in_text(person)) {
                continue;
            }
            people_[i] = static_cast<std::uint32_t>(report_.officials.size());
            OfficialClaim claim;
            claim.label = person.label;
            claim.aliases = aliases(person.names, person.label);
            claim.country = person.country;
            claim.rank = person.rank;
            claim.honorific = person.honorific;
            claim.support = support(person.sentences, person_confidence(person));
            report_.officials.push_back(std::move(claim));
        }
    }

    [[nodiscard]] bool stands_in_text(const Person& person) const
    {
        return std::ranges::any_of(person.sentences, [&](auto s) { return gives_facts(s); });
    }

    static double person_confidence(const Person& person)
    {
        double best = 0.5;
        for (const HeldPost& held : person.posts) {
            best = std::max(best, held.confidence);
        }
        return std::min(0.97, best + (person.names.size() > 1 ? 0.05 : 0.0));
    }

    void positions()
    {
        for (const auto& [person, official] : people_) {
            for (const HeldPost& held : analysis_.people[person].posts) {
                const Post& post = analysis_.posts[held.post];
                if (post.title.empty()) {
                    continue;
                }
                PositionClaim claim;
                claim.official = official;
                claim.title = post.title;
                if (post.body) {
                    claim.organization = bodies_.at(*post.body);
                }
                claim.country = post.country;
                claim.tenure = held.former ? Tenure::former : held.tenure;
                claim.date = claim.tenure == Tenure::begins || claim.tenure == Tenure::ends
                                 ? date_of_change(post)
                                 : analysis_.published;
                claim.inferred = held.inferred || post.inferred_country;
                claim.support = support({post.sentence}, held.confidence);
                merge_position(std::move(claim));
            }
        }
        for (const PositionClaim& claim : report_.positions) {
            if (!claim.country.empty()) {
                add_country(claim.country);
            }
        }
        for (const OfficialClaim& claim : report_.officials) {
            if (!claim.country.empty()) {
                add_country(claim.country);
            }
        }
    }

    /// The time that the sentence of an appointment gives; none is better than the day of the paper.
    [[nodiscard]] Date date_of_change(const Post& post) const
    {
        for (const TimeMention& time : analysis_.times) {
            if (time.sentence == post.sentence && !time.since) {
                return time.date;
            }
        }
        return {};
    }

    /// The same post said again, or said shorter, adds its sentence to what is there.
    void merge_position(PositionClaim claim)
    {
        for (PositionClaim& known : report_.positions) {
            if (!is_same_post(known, claim)) {
                continue;
            }
            if (title_words(claim.title).size() > title_words(known.title).size()) {
                known.title = claim.title;
            }
            known.organization = known.organization ? known.organization : claim.organization;
            known.inferred = known.inferred && claim.inferred;
            known.support.sentences.insert(known.support.sentences.end(), claim.support.sentences.begin(),
                                           claim.support.sentences.end());
            known.support.confidence = std::max(known.support.confidence, claim.support.confidence);
            return;
        }
        report_.positions.push_back(std::move(claim));
    }

    /// "Minister" beside "Minister of Public Security": one title has all words of the other, and nothing else differs.
    static bool is_same_post(const PositionClaim& a, const PositionClaim& b)
    {
        const bool bodies_agree = a.organization == b.organization || !a.organization || !b.organization;
        if (a.official != b.official || a.tenure != b.tenure || a.country != b.country || !bodies_agree) {
            return false;
        }
        const auto first = title_words(a.title);
        const auto second = title_words(b.title);
        return std::ranges::includes(first, second) || std::ranges::includes(second, first);
    }

    /// The report's index of an actor; nothing for people who are no officials.
    [[nodiscard]] std::optional<Actor> remap(Actor actor) const
    {
        const Remap* table = &people_;
        switch (actor.kind) {
        case ActorKind::official: table = &people_; break;
        case ActorKind::organization: table = &bodies_; break;
        case ActorKind::country: table = &countries_; break;
        case ActorKind::place: table = &places_; break;
        }
        const auto found = table->find(actor.index);
        return found == table->end() ? std::nullopt : std::optional(Actor{actor.kind, found->second});
    }

    [[nodiscard]] std::vector<Actor> remap(const std::vector<Actor>& actors) const
    {
        std::vector<Actor> out;
        for (const Actor& actor : actors) {
            if (const auto mapped = remap(actor); mapped && std::ranges::find(out, *mapped) == out.end()) {
                out.push_back(*mapped);
            }
        }
        return out;
    }

    Remap meetings_;

    void meetings()
    {
        for (std::uint32_t i = 0; i < analysis_.meetings.size(); ++i) {
            MeetingClaim claim = analysis_.meetings[i];
            std::vector<Participant> participants;
            for (const Participant& participant : claim.participants) {
                const auto actor = remap(participant.actor);
                if (actor && std::ranges::find(participants, *actor, &Participant::actor) == participants.end()) {
                    participants.push_back({*actor, participant.role, unnamed_post(participant.post)});
                }
            }
            if (participants.empty()) {
                continue;
            }
            claim.participants = std::move(participants);
            claim.places = remap(claim.places);
            meetings_[i] = static_cast<std::uint32_t>(report_.meetings.size());
            report_.meetings.push_back(std::move(claim));
        }
    }

    /// The report's index of a post of the analysis, added when it is new.
    std::optional<std::uint32_t> unnamed_post(std::optional<std::uint32_t> index)
    {
        if (!index || analysis_.posts[*index].title.empty() || analysis_.posts[*index].country.empty()) {
            return std::nullopt;
        }
        const auto [place, added] =
            unnamed_.try_emplace(*index, static_cast<std::uint32_t>(report_.unnamed_posts.size()));
        if (added) {
            const Post& post = analysis_.posts[*index];
            UnnamedPost claim;
            claim.title = post.title;
            claim.country = post.country;
            if (const auto body = post.body ? bodies_.find(*post.body) : bodies_.end(); body != bodies_.end()) {
                claim.organization = body->second;
            }
            claim.inferred = post.inferred_country;
            claim.support = support({post.sentence}, 0.7);
            report_.unnamed_posts.push_back(std::move(claim));
            add_country(post.country);
        }
        return place->second;
    }

    Remap unnamed_;

    void agreements()
    {
        for (AgreementClaim claim : analysis_.agreements) {
            claim.parties = remap(claim.parties);
            claim.signers = remap(claim.signers);
            const auto signing = std::exchange(claim.signing_posts, {});
            for (const std::uint32_t post : signing) {
                if (const auto unnamed = unnamed_post(post)) {
                    claim.signing_posts.push_back(*unnamed);
                }
            }
            if (claim.concluded_at) {
                const auto meeting = meetings_.find(*claim.concluded_at);
                claim.concluded_at = meeting == meetings_.end() ? std::nullopt : std::optional(meeting->second);
            }
            report_.agreements.push_back(std::move(claim));
        }
    }

    /// Gathers the sentences that claims cite, in text order, and renumbers the citations.
    void cite()
    {
        std::set<std::uint32_t> cited;
        each_support([&](Support& support) { cited.insert(support.sentences.begin(), support.sentences.end()); });
        Remap numbers;
        for (const std::uint32_t sentence : cited) {
            numbers[sentence] = static_cast<std::uint32_t>(report_.sentences.size());
            const Span span = analysis_.sentences[sentence].span;
            report_.sentences.push_back({span, analysis_.document->text.substr(span.begin, span.size())});
        }
        each_support([&](Support& support) {
            for (std::uint32_t& sentence : support.sentences) {
                sentence = numbers.at(sentence);
            }
            std::ranges::sort(support.sentences);
            std::vector<std::uint32_t>& sentences = support.sentences;
            sentences.erase(std::unique(sentences.begin(), sentences.end()), sentences.end());
        });
    }

    template <typename Use> void each_support(Use use)
    {
        const auto each = [&](auto& claims) {
            for (auto& claim : claims) {
                use(claim.support);
            }
        };
        each(report_.officials);
        each(report_.organizations);
        each(report_.countries);
        each(report_.places);
        each(report_.positions);
        each(report_.unnamed_posts);
        each(report_.meetings);
        each(report_.agreements);
    }
};

} // namespace

Report assemble(const Analysis& analysis)
{
    return Assembler(analysis).run();
}

} // namespace entente
