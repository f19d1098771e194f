#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {

void settle(Analysis& analysis, Person& person, Post& post, std::string_view country)
{
    post.country = country;
    if (post.body) {
        Body& body = analysis.bodies[*post.body];
        if (body.country.empty() && !body.international) {
            body.country = country;
        }
    }
    if (person.country.empty()) {
        person.country = country;
    }
}

bool is_international(const Analysis& analysis, const Post& post)
{
    return post.body ? analysis.bodies[*post.body].international
                     : find_international(*analysis.lexicon, post.entailed_body) != nullptr;
}

const BodyEntry* find_international(const Lexicon& lexicon, std::string_view name)
{
    const auto& table = lexicon.international;
    const auto found =
        name.empty() ? table.end() : std::ranges::find(table, name, &BodyEntry::name);
    return found == table.end() ? nullptr : &*found;
}

const BodyEntry* find_national(const Lexicon& lexicon, std::string_view name)
{
    const auto& table = lexicon.national_bodies;
    const auto found =
        name.empty() ? table.end() : std::ranges::find(table, name, &BodyEntry::name);
    return found == table.end() ? nullptr : &*found;
}

bool is_head(const Post& post)
{
    return post.type == TitleClass::head_of_state || post.type == TitleClass::head_of_government ||
           post.type == TitleClass::royal;
}

bool is_foreign_posting(const Post& post)
{
    return post.type == TitleClass::diplomat && post.title.find(" to ") != std::string::npos;
}

std::string only_country(const Analysis& analysis)
{
    return analysis.countries.size() == 1 ? analysis.countries.front().iso : std::string();
}

} // namespace entente
