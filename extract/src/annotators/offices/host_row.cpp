#include "annotators/offices/host_row.hpp"

#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {

std::string country_before(const Analysis& analysis, const Mention& person)
{
    const auto behind =
        std::ranges::lower_bound(analysis.mentions, person.tokens.first, {},
                                 [](const Mention& mention) { return mention.tokens.first; });
    for (auto other = behind; other != analysis.mentions.begin();) {
        --other;
        if (other->kind == MentionKind::person && other->entity != person.entity &&
            !analysis.people[other->entity].country.empty()) {
            return analysis.people[other->entity].country;
        }
    }
    return {};
}

void HostRow::pass(const Mention& person, bool met, bool listed)
{
    if (!met) {
        country_.clear();
        return;
    }
    const std::string told = told_country(person);
    if (!listed) {
        country_ = country_before(analysis_, person) == told ? std::string() : told;
    } else if (!told.empty() && told != country_) {
        country_.clear(); // of a third country: whose the next are, nobody tells
    }
}

std::string HostRow::told_country(const Mention& person) const
{
    for (const HeldPost& held : analysis_.people[person.entity].posts) {
        const Post& post = analysis_.posts[held.post];
        if (person.tokens.contains(post.tokens) && !post.country.empty() &&
            !post.inferred_country && !is_foreign_posting(post)) {
            return post.country;
        }
    }
    const Person& self = analysis_.people[person.entity];
    const bool told_before = std::ranges::any_of(self.posts, [&](const HeldPost& held) {
        const Post& post = analysis_.posts[held.post];
        return post.country == self.country && !post.inferred_country;
    });
    return told_before ? self.country : std::string();
}

} // namespace entente
