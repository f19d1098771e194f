#include "people.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/names.hpp"
#include "annotators/people/clusters.hpp"
#include "annotators/people/context.hpp"

namespace entente {
namespace {

/// "Salim Al- Harthi" is written "Salim Al-Harthi".
std::string without_gap(std::string name)
{
    if (const std::size_t gap = name.find("- "); gap != std::string::npos) {
        name.erase(gap + 1, 1);
    }
    return name;
}

/// Writes a recognised name into its person, and adds the mention.
void record(Analysis& analysis, const NameContext& name)
{
    Person& person = analysis.people[name.person];
    ++person.names[without_gap(analysis.words(name.run.tokens))];
    person.sentences.insert(name.run.sentence);
    person.rank = person.rank.empty() ? name.rank : person.rank;
    person.honorific = person.honorific.empty() ? name.honorific : person.honorific;
    person.female = person.female || name.female;
    person.male = person.male || name.male;
    if (person.country.empty()) {
        person.country = name.country;
    }
    for (const std::uint32_t post : name.posts) {
        const Post held = analysis.posts[post];
        const bool of_states = held.body && analysis.bodies[*held.body].international;
        if (analysis.posts[post].country.empty() && !name.country.empty() && !of_states) {
            analysis.posts[post].country = name.country;
        }
        person.posts.push_back({post, held.former, held.counterpart, 0.9, name.rule, name.tenure});
    }
    Mention mention = mention_of(analysis, name.whole, MentionKind::person, MentionForm::name,
                                 name.person, name.rule);
    mention.head = name.run.tokens;
    analysis.mentions.push_back(mention);
}

} // namespace

void annotate_people(Analysis& analysis)
{
    PostPlaces posts(analysis);
    std::vector<NameContext> names;
    for (const NameRun& run : find_name_runs(analysis)) {
        NameContext name;
        name.run = run;
        name.whole = run.tokens;
        name.words = name_words(analysis, run.tokens);
        read_left_context(analysis, posts, name);
        read_right_context(analysis, posts, name);
        names.push_back(std::move(name));
    }
    share_posts(analysis, posts, names);
    pass_on_posts(analysis, posts, names);
    cluster_names(analysis, names);
    for (const NameContext& name : names) {
        if (name.person != nobody) {
            record(analysis, name);
        }
    }
    order_mentions(analysis);
}

} // namespace entente
