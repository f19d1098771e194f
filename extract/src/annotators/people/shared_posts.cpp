#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/people/context.hpp"
#include "annotators/people/name_rows.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <utility>

namespace entente {
namespace {

class Sharer {
public:
    Sharer(Analysis& analysis, PostPlaces& posts, std::vector<NameContext>& names)
        : analysis_(analysis), tokens_(analysis.tokens()), posts_(posts), contexts_(names)
    {
    }

    void run()
    {
        share_owner_behind();
        share_plural_posts();
        share_plural_behind();
        share_introduced();
        share_counterparts();
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    PostPlaces& posts_;
    std::vector<NameContext>& contexts_;

    /// "Vice Foreign Minister A and Vice Defence Minister B of Korea": the country is of both.
    void share_owner_behind()
    {
        for (std::size_t i = contexts_.size(); i-- > 1;) {
            const NameContext& b = contexts_[i];
            NameContext& a = contexts_[i - 1];
            const bool open =
                !a.posts.empty() && !b.posts.empty() && a.country.empty() && !b.country.empty() &&
                a.run.sentence == b.run.sentence &&
                std::ranges::all_of(a.posts, [&](std::uint32_t post) {
                    return analysis_.posts[post].country.empty() && !analysis_.posts[post].body;
                });
            const std::uint32_t at = a.whole.last;
            if (open && at + 1 == b.whole.first && tokens_[at].is("and") &&
                are_colleagues(a.posts.front(), b.posts.front(), b.whole.first)) {
                a.country = b.country;
            }
        }
    }

    /// Posts that one state has side by side: not "President A and President B of Kenya".
    [[nodiscard]] bool are_colleagues(std::uint32_t one, std::uint32_t other,
                                      std::uint32_t first) const
    {
        const Post& a = analysis_.posts[one];
        const Post& b = analysis_.posts[other];
        return b.tokens.first == first && !is_head(a.type) && fold(a.title) != fold(b.title);
    }

    /// "Foreign Ministers Wang Yi and Sergey Lavrov", "Presidents A of X, B of Y and C": each has
    /// the post.
    void share_plural_posts()
    {
        for (std::size_t i = 0; i < contexts_.size(); ++i) {
            const auto plural = std::ranges::find_if(contexts_[i].posts, [&](std::uint32_t post) {
                return analysis_.posts[post].plural;
            });
            if (plural == contexts_[i].posts.end()) {
                continue;
            }
            const std::uint32_t post = *plural;
            const std::size_t first = i;
            std::vector<std::size_t> listed{i};
            while (i + 1 < contexts_.size()) {
                const auto country = next_of_row(analysis_, contexts_[i], contexts_[i + 1]);
                if (!country || (!country->empty() && !is_of_country(contexts_[first], post))) {
                    break;
                }
                ++i;
                listed.push_back(i);
                if (contexts_[i].country.empty()) {
                    contexts_[i].country = *country;
                }
            }
            const auto& countries = analysis_.posts[post].countries;
            for (std::size_t k = 0; k < listed.size() && countries.size() == listed.size(); ++k) {
                if (contexts_[listed[k]].country.empty()) {
                    contexts_[listed[k]].country = countries[k];
                }
            }
            for (std::size_t k = 1; k < listed.size(); ++k) {
                contexts_[listed[k]].posts.push_back(copy_post(analysis_, posts_, post, contexts_[listed[k]]));
                contexts_[listed[k]].anchored = true;
                contexts_[listed[k]].rule = "people.plural_title";
            }
            auto& own = contexts_[first].posts;
            std::ranges::replace(own, post, copy_post(analysis_, posts_, post, contexts_[first]));
        }
    }

    /// "the ministers of Spain A, ...": of a row that gives each a country.
    [[nodiscard]] bool is_of_country(const NameContext& name, std::uint32_t post) const
    {
        return !name.country.empty() || !analysis_.posts[post].country.empty();
    }

    /// "A and B, presidents of Egypt and Libya": the plural stands behind the names.
    void share_plural_behind()
    {
        for (std::size_t i = 0; i + 1 < contexts_.size(); ++i) {
            std::size_t last = i;
            while (last + 1 < contexts_.size() && contexts_[last].posts.empty() &&
                   is_listed_behind(contexts_[last], contexts_[last + 1])) {
                ++last;
            }
            if (last == i) {
                continue;
            }
            const std::uint32_t end = sentence_end(analysis_, contexts_[last].run.tokens.first);
            const std::uint32_t comma = contexts_[last].whole.last;
            if (!contexts_[last].posts.empty() || comma >= end) {
                i = last;
                continue;
            }
            Tenure tenure = Tenure::holds;
            const std::uint32_t at = tokens_[comma].is(",")
                                         ? behind_article(analysis_, comma + 1, end)
                                         : behind_copula(comma, end, tenure);
            const auto post = posts_.find_starting(at);
            if (post && at > comma && analysis_.posts[*post].plural && !posts_.is_taken(*post) &&
                !names_follow(analysis_, analysis_.posts[*post].tokens.last, end)) {
                share(*post, i, last);
                for (std::size_t k = i; k <= last; ++k) {
                    contexts_[k].tenure = tenure;
                }
            }
            i = last;
        }
    }

    /// "A and B *are* deputy ministers", "A and B *have been named* ambassadors": one past the
    /// verb, `at` where none stands there.
    [[nodiscard]] std::uint32_t behind_copula(std::uint32_t at, std::uint32_t end,
                                              Tenure& tenure) const
    {
        constexpr std::uint32_t longest = 5;
        if (!(tokens_[at].is("are") || tokens_[at].is("were") || tokens_[at].is("have"))) {
            return at;
        }
        const bool past = tokens_[at].is("were");
        std::uint32_t next = at + 1;
        while (next < end && next < at + longest && !posts_.find_starting(next)) {
            const PhraseMatch* word = analysis_.phrase_at(next, Term::tenure);
            const bool both = tokens_[next].is("both") || tokens_[next].is("all");
            if (word == nullptr && !both) {
                return at;
            }
            if (word != nullptr) {
                switch (analysis_.lexicon->tenure[word->row]) {
                case TenureEffect::begins:
                    tenure = Tenure::begins;
                    break;
                case TenureEffect::ends: // "have been dismissed as"
                    tenure = Tenure::ends;
                    break;
                case TenureEffect::held: // "have served as"
                    tenure = Tenure::former;
                    break;
                case TenureEffect::succeeds:
                case TenureEffect::replaces:
                    return at;
                case TenureEffect::holds:
                case TenureEffect::link:
                    break;
                }
            }
            next = word != nullptr ? word->last : next + 1;
        }
        tenure = past && tenure == Tenure::holds ? Tenure::former : tenure;
        return next;
    }

    void share(std::uint32_t post, std::size_t first, std::size_t last)
    {
        const std::vector<std::string> countries = analysis_.posts[post].countries;
        for (std::size_t k = first; k <= last; ++k) {
            NameContext& name = contexts_[k];
            if (countries.size() == last - first + 1 && name.country.empty()) {
                name.country = countries[k - first];
            }
            give_copy(post, name);
        }
        posts_.close(post);
    }

    void give_copy(std::uint32_t post, NameContext& name)
    {
        name.posts.push_back(copy_post(analysis_, posts_, post, name));
        name.anchored = true;
        name.rule = "people.plural_title";
    }

    /// "the ministers attending were A (Rwanda) and B (Angola)", "the foreign ministers of Jordan,
    /// A; Egypt, B; and Iraq, C": a plural that introduces names which each have their country.
    void share_introduced()
    {
        for (std::uint32_t post = 0; post < analysis_.posts.size(); ++post) {
            const Post& plural = analysis_.posts[post];
            if (!plural.plural || posts_.is_taken(post)) {
                continue;
            }
            std::vector<std::pair<std::size_t, std::string>> listed; // with their countries
            for (std::size_t i = 0; i < contexts_.size(); ++i) {
                const NameContext& name = contexts_[i];
                if (name.run.sentence != plural.sentence || name.whole.first < plural.tokens.last ||
                    !name.posts.empty()) {
                    continue;
                }
                std::string country = name.country.empty() ? country_before(name) : name.country;
                if (!country.empty() && name.words.size() > 1) {
                    listed.emplace_back(i, std::move(country));
                }
            }
            if (listed.size() > 1 && introduces(plural, contexts_[listed.front().first])) {
                for (const auto& [i, country] : listed) {
                    contexts_[i].country = country;
                    give_copy(post, contexts_[i]);
                }
                posts_.close(post);
            }
        }
    }

    /// "spoke with his Egyptian counterpart ... Egypt's A agreed": the counterpart's name comes
    /// later.
    void share_counterparts()
    {
        const std::size_t size = analysis_.posts.size();
        for (std::uint32_t post = 0; post < size; ++post) {
            const Post& counterpart = analysis_.posts[post];
            if (!counterpart.counterpart || posts_.is_taken(post)) {
                continue;
            }
            std::vector<std::string> countries = counterpart.countries;
            if (countries.empty() && !counterpart.country.empty()) {
                countries.push_back(counterpart.country);
            }
            const std::uint32_t sentence = counterpart.sentence;
            for (NameContext& name : contexts_) {
                constexpr std::uint32_t near = 3; // sentences
                const bool open = name.posts.empty() && name.words.size() > 1 &&
                                  name.run.sentence > sentence &&
                                  name.run.sentence <= sentence + near;
                const auto country = std::ranges::find(countries, name.country);
                if (open && country != countries.end()) {
                    give_copy(post, name);
                    countries.erase(country);
                }
            }
        }
    }

    /// Nothing but "attending were", "present included" or the first name's country between.
    [[nodiscard]] bool introduces(const Post& plural, const NameContext& name) const
    {
        constexpr std::uint32_t longest = 8;
        if (name.whole.first > plural.tokens.last + longest) {
            return false;
        }
        for (std::uint32_t at = plural.tokens.last; at < name.whole.first; ++at) {
            const bool country =
                std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
                    return mention.kind == MentionKind::country && mention.tokens.contains(at);
                });
            if (tokens_[at].is_capitalised() && !country) {
                return false;
            }
        }
        return true;
    }

    /// "Egypt, A;" and "Egypt (A)".
    [[nodiscard]] std::string country_before(const NameContext& name) const
    {
        const std::uint32_t at = name.whole.first;
        if (at < 2 || !(tokens_[at - 1].is(",") || tokens_[at - 1].is("("))) {
            return {};
        }
        const Mention* country = find_mention_before(analysis_, at - 1, MentionKind::country);
        const std::uint32_t next = name.whole.last;
        const bool closed = next >= tokens_.size() || tokens_[next].is(";") ||
                            tokens_[next].is(")") || tokens_[next].is(",") || tokens_[next].is(".");
        return country != nullptr && closed && country->form == MentionForm::name
                   ? analysis_.countries[country->entity].iso
                   : std::string();
    }

    [[nodiscard]] bool is_listed_behind(const NameContext& a, const NameContext& b) const
    {
        if (!b.posts.empty() || a.run.sentence != b.run.sentence) {
            return false;
        }
        for (std::uint32_t at = a.whole.last; at < b.whole.first; ++at) {
            if (!tokens_[at].is(",") && !tokens_[at].is("and") && !tokens_[at].is("&")) {
                return false;
            }
        }
        return b.whole.first > a.whole.last;
    }
};

} // namespace

std::uint32_t copy_post(Analysis& analysis, PostPlaces& posts, std::uint32_t post,
                        const NameContext& name)
{
    Post copy = analysis.posts[post];
    copy.plural = false;
    if (!name.country.empty()) {
        copy.country = name.country;
    }
    analysis.posts.push_back(std::move(copy));
    const auto added = static_cast<std::uint32_t>(analysis.posts.size() - 1);
    take_field_in_brackets(analysis, added, name);
    posts.close(added);
    return added;
}

void share_posts(Analysis& analysis, PostPlaces& posts, std::vector<NameContext>& names)
{
    Sharer(analysis, posts, names).run();
}

} // namespace entente
