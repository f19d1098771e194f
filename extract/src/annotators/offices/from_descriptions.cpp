#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>
#include <set>

namespace entente {
namespace {

/// "Foreign Minister A will be in Oslo ... The Finnish and Icelandic Foreign Ministers will meet":
/// a title told of later with its country is that of the one holder whose country nothing tells.
class DescriptionReader {
public:
    explicit DescriptionReader(Analysis& analysis)
        : analysis_(analysis), held_(analysis.posts.size(), false)
    {
        for (const Person& person : analysis.people) {
            for (const HeldPost& held : person.posts) {
                held_[held.post] = true;
            }
        }
    }

    void run()
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (!post.country.empty() || !person.country.empty() || post.counterpart ||
                post.former || post.plural || post.type == TitleClass::generic ||
                is_international(analysis_, post) || is_foreign_posting(post)) {
                return;
            }
            const std::set<std::string> countries = countries_for(person, post);
            if (countries.size() == 1) {
                settle_inferred(analysis_, person, held, *countries.begin(), inherited_confidence);
            }
        });
    }

private:
    Analysis& analysis_;
    std::vector<bool> held_; ///< by post: a name bears it

    [[nodiscard]] std::set<std::string> countries_for(const Person& person, const Post& post) const
    {
        std::set<std::string> countries;
        for (std::size_t i = 0; i < held_.size(); ++i) {
            const Post& other = analysis_.posts[i];
            if (held_[i] || other.former || other.counterpart || other.sentence <= post.sentence ||
                !is_same_office(other, post) || person.sentences.contains(other.sentence) ||
                !may_describe(analysis_, other, person, post)) {
                continue;
            }
            std::vector<std::string> named = other.countries;
            if (named.empty() && !other.country.empty()) {
                named.push_back(other.country);
            }
            for (const std::string& country : named) {
                if (!has_holder(analysis_, country, post) && is_of_own_press(country)) {
                    countries.insert(country);
                }
            }
        }
        return countries;
    }

    /// An article of home leaves out the country of its own officials alone.
    [[nodiscard]] bool is_of_own_press(const std::string& country) const
    {
        return analysis_.home.empty() || analysis_.home == country ||
               !is_named(analysis_, analysis_.home);
    }
};

} // namespace

void complete_from_descriptions(Analysis& analysis)
{
    DescriptionReader(analysis).run();
}

} // namespace entente
