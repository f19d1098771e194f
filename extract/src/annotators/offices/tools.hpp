#pragma once

#include "analysis.hpp"

#include <string>
#include <string_view>

/// What the completion of offices needs in all its steps.
namespace entente {

constexpr double inherited_confidence = 0.8;
constexpr double leader_confidence = 0.85;
constexpr double home_confidence = 0.7;

/// Calls `use(person, held, post)` for every post that a person holds.
template <typename Use> void each_held(Analysis& analysis, Use use)
{
    for (Person& person : analysis.people) {
        for (HeldPost& held : person.posts) {
            use(person, held, analysis.posts[held.post]);
        }
    }
}

/// Gives the post its country, and with it the body and the person where they have none.
void settle(Analysis& analysis, Person& person, Post& post, std::string_view country);

/// The same where the text does not tell the country with the post: marked, and sure at most so
/// far.
void settle_inferred(Analysis& analysis, Person& person, HeldPost& held, std::string_view country,
                     double confidence);

/// Gives the country to the posts that the words tell of, where they and their holders have none
/// yet.
void settle_within(Analysis& analysis, TokenRange words, std::string_view country);

/// Gives the country to the posts that stand beside a name, where nothing else tells theirs; to
/// heads of state and government only where `heads` says so, to ambassadors to some country where
/// `postings` does.
void settle_here(Analysis& analysis, const Mention& name, std::string_view country, bool heads,
                 bool postings = false);

/// "A, B", "A and B", "A along with B": the second name stands in a list with the first.
[[nodiscard]] bool is_listed_behind(const Analysis& analysis, const Mention& a, const Mention& b);

/// The post belongs to an international body: it has no country.
[[nodiscard]] bool is_international(const Analysis& analysis, const Post& post);

/// The listed body of that label, or null.
[[nodiscard]] const BodyEntry* find_international(const Lexicon& lexicon, std::string_view name);
[[nodiscard]] const BodyEntry* find_national(const Lexicon& lexicon, std::string_view name);

/// The same office of some state: ministers of one field, deputies of one field, or one title.
[[nodiscard]] bool is_same_office(const Post& a, const Post& b);

/// Somebody of that country is said to hold that office.
[[nodiscard]] bool has_holder(const Analysis& analysis, std::string_view country,
                              const Post& office);

/// "Foreign Minister A will be in Oslo ... The Finnish Foreign Minister will speak": a title that no
/// name bears may tell of the person's office when it stands near, is no view of other days ("had
/// spoken"), and nobody else holds such an office without a country.
[[nodiscard]] bool may_describe(const Analysis& analysis, const Post& title, const Person& person,
                                const Post& office);

/// Heads of state and government: two who are named together are of different countries.
[[nodiscard]] bool is_head(const Post& post);

/// Offices whose holder is "the leader" of a country.
[[nodiscard]] bool is_head_office(std::string_view office);

/// A body that every state has: ministry, parliament, government, army. The rest may be of anybody.
[[nodiscard]] bool belongs_to_state(OrganizationType type);

/// "Deputy Minister", "Vice President".
[[nodiscard]] bool is_deputy(const Post& post);

/// An "Ambassador to X" speaks for another country than X; which one the text may not say.
[[nodiscard]] bool is_foreign_posting(const Post& post);

/// The article names the country, or a place of it.
[[nodiscard]] bool is_named(const Analysis& analysis, std::string_view iso);

/// The article tells of its home: by its name, or by a place in it where it was written or where
/// something happened.
[[nodiscard]] bool is_home_told(const Analysis& analysis);

/// The country of an article that names only one, else empty.
[[nodiscard]] std::string only_country(const Analysis& analysis);

} // namespace entente
