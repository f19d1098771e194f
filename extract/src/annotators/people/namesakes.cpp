#include "annotators/people/namesakes.hpp"

#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {
namespace {

/// In the same sentence or in the one before.
bool is_just_named(const Analysis& analysis, const NameContext& name, const NameContext& bare)
{
    return name.run.tokens.first < bare.run.tokens.first &&
           analysis.sentence_of[name.run.tokens.first] + 1 >=
               analysis.sentence_of[bare.run.tokens.first];
}

/// One who heads a state or a government, as the text or the lexicon says.
bool is_leader(const Analysis& analysis, const NameContext& name)
{
    const auto rows = analysis.lexicon->find_leaders(words_with_particles(analysis, name));
    return std::ranges::any_of(rows,
                               [&](std::uint32_t row) {
                                   return is_head_office(analysis.lexicon->leaders[row].office);
                               }) ||
           std::ranges::any_of(name.posts, [&](std::uint32_t post) {
               const Post& office = analysis.posts[post];
               return (is_head(office) || office.title == "leader") && !office.former;
           });
}

} // namespace

std::vector<std::string> words_with_particles(const Analysis& analysis, const NameContext& name)
{
    std::vector<std::string> words;
    for (std::uint32_t i = name.run.tokens.first; i < name.run.tokens.last; ++i) {
        std::string word(analysis.tokens()[i].folded);
        std::erase(word, '.');
        words.push_back(std::move(word));
    }
    return words;
}

std::int64_t namesake_score(const Analysis& analysis, const std::vector<NameContext>& names,
                            const NameContext& bare, std::uint32_t person)
{
    bool just_named = false;
    bool leader = false;
    bool meant = false;
    for (const NameContext& name : names) {
        if (name.person != person) {
            continue;
        }
        if (name.words.size() > 1) {
            just_named = just_named || is_just_named(analysis, name, bare);
            leader = leader || is_leader(analysis, name);
        } else {
            meant = meant || (name.words == bare.words && name.posts.empty() &&
                              !name.run.title_case &&
                              name.run.tokens.first < bare.run.tokens.first);
        }
    }
    return (just_named ? 500'000 : 0) + (leader ? 300'000 : 0) + (meant ? 100'000 : 0);
}

} // namespace entente
