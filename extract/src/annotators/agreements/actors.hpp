#pragma once

#include "names.hpp"
#include "verbs.hpp"

#include <set>
#include <string>
#include <vector>

namespace entente {

/// Who binds themselves and who signs.
struct AgreementActors {
    std::vector<Actor> parties;
    std::vector<Actor> signers;
    std::vector<std::uint32_t> signing_posts; ///< indices into Analysis::posts
    bool stated = false;                      ///< words of the sentence name them
};

/// Adds the actor unless it is there.
void add_once(std::vector<Actor>& actors, Actor actor);

/// The mentions when they are two states or more, or a word for both of them: one alone makes no
/// joint statement; none otherwise.
[[nodiscard]] std::vector<const Mention*> several(std::vector<const Mention*> mentions);

/// Finds the actors of agreements. Holds what the article as a whole says: its two sides, if it has
/// two.
class AgreementActorFinder {
public:
    explicit AgreementActorFinder(Analysis& analysis);

    [[nodiscard]] AgreementActors find(const AgreementName& name, const Governor& governor);

    /// The meeting at which something that the sentence tells was done.
    [[nodiscard]] std::optional<std::uint32_t> meeting_of(std::uint32_t sentence) const;

private:
    Analysis& analysis_;
    std::vector<Actor> sides_;      ///< the two countries that the article is about, or none
    bool lead_joins_sides_ = false; ///< title or first sentences name both
    std::vector<std::uint32_t>
        first_mention_; ///< by sentence: first mention that begins in it or later

    std::vector<Mention> plain_groups_; ///< by place

    [[nodiscard]] bool is_long_ago(const MeetingClaim& meeting) const;
    [[nodiscard]] std::optional<std::uint32_t> occasion_of(std::uint32_t sentence) const;
    void find_sides();
    void find_plain_groups();
    [[nodiscard]] const Mention* group_before(std::uint32_t verb) const;
    [[nodiscard]] std::vector<Actor> pair_before(std::uint32_t sentence);
    void add_hosts(const MeetingClaim& visit, std::vector<Actor>& countries);
    void add_meeting_sides(std::uint32_t sentence, AgreementActors& actors);
    [[nodiscard]] bool is_counted(const Mention& group) const;
    [[nodiscard]] bool tells_of_state(const Mention& adjective) const;
    [[nodiscard]] std::string country_of(const Mention& mention) const;
    [[nodiscard]] std::set<std::string> others_told(std::uint32_t sentence,
                                                    const std::string& theirs) const;
    [[nodiscard]] bool speaks_for_bloc(std::uint32_t sentence) const;
    void add_own_side(const AgreementName& name, bool news, AgreementActors& actors);
    [[nodiscard]] bool takes_part(const Governor& governor) const;
    [[nodiscard]] bool names_sides(std::uint32_t sentence) const;
    [[nodiscard]] bool joins_sides(std::uint32_t sentence);
    [[nodiscard]] std::vector<Actor> countries_of(const MeetingClaim& meeting);
    [[nodiscard]] std::optional<Actor> country_actor(const std::string& iso);
    [[nodiscard]] std::vector<const Mention*> mentions_in(TokenRange range) const;
    [[nodiscard]] const Mention* body_of_it(std::uint32_t begin, std::uint32_t verb) const;
    [[nodiscard]] std::uint32_t before_relative(std::uint32_t verb) const;
    [[nodiscard]] std::vector<const Mention*> subject_before(std::uint32_t verb) const;
    [[nodiscard]] bool is_joined(const Mention& first, const Mention& second) const;
    [[nodiscard]] bool is_country_of(const Mention& country, const Mention& body) const;
    [[nodiscard]] bool is_under_preposition(const Mention& mention) const;
    [[nodiscard]] bool is_witness(const Mention& mention) const;
    [[nodiscard]] bool is_represented(const Mention& mention) const;
    [[nodiscard]] std::vector<const Mention*> mentions_before_verb(std::uint32_t first,
                                                                   std::uint32_t end) const;
    [[nodiscard]] bool holds_clause(TokenRange range) const;
    [[nodiscard]] std::vector<const Mention*> speakers(const AgreementName& name) const;
    [[nodiscard]] std::vector<const Mention*> partners_behind(std::uint32_t verb) const;
    [[nodiscard]] std::vector<const Mention*> speakers_behind(const AgreementName& name) const;
    [[nodiscard]] std::vector<const Mention*> authors_of(const AgreementName& name) const;
    [[nodiscard]] bool is_fronted(const AgreementName& name) const;
    [[nodiscard]] std::vector<const Mention*> states_behind(const AgreementName& name) const;
    [[nodiscard]] std::vector<const Mention*> pair_at(std::uint32_t first, std::uint32_t end) const;
    [[nodiscard]] std::vector<const Mention*> offered_to(const AgreementName& name,
                                                         const Governor& governor) const;
    [[nodiscard]] std::vector<const Mention*> represented(const Governor& governor) const;
    [[nodiscard]] std::vector<const Mention*> agents_behind(std::uint32_t verb) const;
    [[nodiscard]] bool is_of_both(TokenRange between) const;
    [[nodiscard]] std::vector<const Mention*> partners_inside(std::uint32_t verb,
                                                              std::uint32_t name) const;
    [[nodiscard]] std::vector<const Mention*> other_agents(std::uint32_t first,
                                                           std::uint32_t end) const;
    [[nodiscard]] bool mediates(const Governor& governor) const;
    [[nodiscard]] bool names_doers(const Governor& governor) const;
    [[nodiscard]] std::vector<const Mention*> doers(const Governor& governor) const;
    void add(const std::vector<const Mention*>& mentions, const AgreementName& name, bool signing,
             AgreementActors& actors);
    void add_group(const Mention& mention, const AgreementName& name, bool signing,
                   AgreementActors& actors);
    void add_owners(const AgreementName& name, AgreementActors& actors);
    [[nodiscard]] bool names_third(const AgreementName& name) const;
    [[nodiscard]] bool is_bilateral(const AgreementName& name) const;
    [[nodiscard]] bool is_of_others(const AgreementName& name, const Governor& governor) const;
    void add_known(const AgreementName& name, AgreementActors& actors) const;
    void add_attendees(const AgreementName& name, AgreementActors& actors);
    [[nodiscard]] std::vector<const Mention*> subject_of_gerund(const Governor& governor) const;
    [[nodiscard]] std::vector<const Mention*> who_tells_of(const Governor& governor) const;
    [[nodiscard]] std::vector<const Mention*> cosigners(const Governor& governor) const;
    void add_nationals(const AgreementName& name, AgreementActors& actors);
    [[nodiscard]] std::uint32_t end_of_brokers(const AgreementName& name) const;
};

} // namespace entente
