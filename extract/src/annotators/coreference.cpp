#include "coreference.hpp"

#include "bodies.hpp"
#include "coreference/persons.hpp"
#include "grammar.hpp"
#include "offices.hpp"
#include "offices/tools.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t nobody = static_cast<std::uint32_t>(-1);

class Resolver {
public:
    explicit Resolver(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        titles();
        mark_quotations(analysis_);
        add_compatriots(analysis_);
        add_nouns(analysis_);
        add_delegations(analysis_);
        add_guests(analysis_);
        add_descriptions(analysis_);
        add_pronouns(analysis_);
        add_speakers(analysis_);
        add_first_person(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    Mention& add(TokenRange range, MentionKind kind, MentionForm form, std::uint32_t entity,
                 std::string_view rule)
    {
        pending_.push_back(mention_of(analysis_, range, kind, form, entity, rule));
        return pending_.back();
    }

    void flush()
    {
        analysis_.mentions.insert(analysis_.mentions.end(), pending_.begin(), pending_.end());
        pending_.clear();
        order_mentions(analysis_);
    }

    std::vector<Mention> pending_;

    // --- titles alone ---

    void titles()
    {
        std::vector<bool> held(analysis_.posts.size(), false);
        for (const Person& person : analysis_.people) {
            for (const HeldPost& post : person.posts) {
                held[post.post] = true;
            }
        }
        std::vector<bool> covered(tokens_.size() + 1, false);
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::person) {
                std::fill(covered.begin() + mention.tokens.first,
                          covered.begin() + mention.tokens.last, true);
            }
        }
        for (std::uint32_t i = 0; i < analysis_.posts.size(); ++i) {
            const Post& post = analysis_.posts[i];
            if (!held[i] && !covered[post.tokens.first] && !post.plural &&
                analysis_.sentences[post.sentence].zone != Zone::furniture) {
                title(i);
            }
        }
        flush();
    }

    void title(std::uint32_t index)
    {
        Post& post = analysis_.posts[index];
        TokenRange range = post.tokens;
        if (range.first > 0 && post.definite) {
            --range.first;
        }
        const bool capital = tokens_[post.tokens.last - 1].is_capitalised() ||
                             tokens_[post.tokens.first].is_capitalised();
        if (!post.definite && !capital && post.country.empty()) {
            return;
        }
        // "a senior envoy" is nobody who was named
        const bool another = ends_with_word(analysis_, post.tokens.first, {"a", "an", "another"});
        if (const std::uint32_t person = another ? nobody : holder(post); person != nobody) {
            analysis_.people[person].sentences.insert(post.sentence);
            add(range, MentionKind::person, MentionForm::title, person, "coreference.title")
                .confidence = 0.8;
            return;
        }
        if (const std::uint32_t person = known_holder(post); person != nobody) {
            hold(person, index);
            add(range, MentionKind::person, MentionForm::title, person, "coreference.known_office")
                .confidence = 0.7;
            return;
        }
        if (post.country.empty() && post.body) {
            post.country = analysis_.bodies[*post.body].country;
        }
        if (post.type != TitleClass::generic || !post.country.empty()) {
            add(range, MentionKind::post, MentionForm::title, index, "coreference.unnamed_post")
                .confidence = 0.7;
        }
    }

    /// Who bears the title: the one named last before, else the only one of the article.
    [[nodiscard]] std::uint32_t holder(const Post& post) const
    {
        if (post.counterpart || post.former) {
            return nobody;
        }
        const auto words = title_words(post.title);
        std::uint32_t best = nobody;
        std::int64_t best_score = -1;
        std::uint32_t countryman = nobody;
        std::int64_t countryman_score = 0;
        int fitting = 0;
        const bool visiting = tokens_[post.tokens.first].is("visiting") ||
                              ends_with_word(analysis_, post.tokens.first, {"visiting"});
        for (std::uint32_t person = 0; person < analysis_.people.size(); ++person) {
            if (!fits(post, words, analysis_.people[person])) {
                continue;
            }
            ++fitting;
            std::int64_t score = last_mention(person, post.tokens.first);
            if (visiting && is_host_in(analysis_, person, post.sentence)) {
                continue;
            }
            // "the President" without a country is the home paper's own, whoever was named last
            const bool own = post.country.empty() && !analysis_.home.empty() &&
                             analysis_.people[person].country == analysis_.home;
            score += own && score > 0 ? 1'000'000 : 0;
            const bool same = !post.country.empty() && score > 0 && holds_in(person, post.country);
            if (score > 0 && (meets_countryman(analysis_, person, post.tokens.last - 1) ||
                              is_met_before(person, post))) {
                countryman = score > countryman_score ? person : countryman;
                countryman_score = std::max(score, countryman_score);
                continue; // "the head of state met B": one of another country than B, if near;
                          // "At his meeting with B, the minister said": not B
            }
            score += visiting && score > 0 && has_come(analysis_, person) ? 2'000'000 : 0;
            score += same ? 1'000'000 : 0; // rather than a minister whose country is not told
            if (score > best_score) {
                best = person;
                best_score = score;
            }
        }
        if (countryman != nobody && (best_score <= 0 || !is_near(best, post))) {
            return countryman;
        }
        const bool specific = !post.country.empty() || post.body;
        return best_score > 0 || (fitting == 1 && specific) ? best : nobody;
    }

    /// "In his meeting with *B*, the minister said"
    [[nodiscard]] bool is_met_before(std::uint32_t person, const Post& post) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.sentence == post.sentence && mention.kind == MentionKind::person &&
                   mention.entity == person && mention.tokens.last < post.tokens.first &&
                   is_met(analysis_, mention);
        });
    }

    /// Spoken of in the sentence of the post or in the two before.
    [[nodiscard]] bool is_near(std::uint32_t person, const Post& post) const
    {
        const std::int64_t last = last_mention(person, post.tokens.first);
        return last > 0 && analysis_.sentence_of[static_cast<std::uint32_t>(last - 1)] + 2 >=
                               post.sentence;
    }

    /// The text says that he holds an office of that country.
    [[nodiscard]] bool holds_in(std::uint32_t person, const std::string& country) const
    {
        return std::ranges::any_of(analysis_.people[person].posts, [&](const HeldPost& held) {
            return analysis_.posts[held.post].country == country;
        });
    }

    /// "the French foreign minister" where the article names one whom the lexicon knows to be it:
    /// the text gives title and person, the lexicon only that they belong together.
    [[nodiscard]] std::uint32_t known_holder(const Post& post) const
    {
        if (post.counterpart || post.former || post.country.empty()) {
            return nobody;
        }
        const auto words = title_words(post.title);
        const int year = analysis_.published.begin().year;
        std::uint32_t found = nobody;
        for (std::uint32_t i = 0; i < analysis_.people.size(); ++i) {
            const bool knows =
                std::ranges::any_of(analysis_.people[i].leaders, [&](std::uint32_t row) {
                    const LeaderEntry& leader = analysis_.lexicon->leaders[row];
                    const bool in_time = year == 0 || ((leader.from == 0 || leader.from <= year) &&
                                                       (leader.to == 0 || leader.to >= year));
                    const bool heads = words == std::vector<std::string>{"leader"} &&
                                       is_head_office(leader.office);
                    return leader.iso == post.country && in_time &&
                           (heads || title_words(leader.office) == words);
                });
            if (knows && found != nobody) {
                return nobody; // two who may be meant
            }
            found = knows ? i : found;
        }
        return found;
    }

    /// Gives a person the post that the text says of them elsewhere.
    void hold(std::uint32_t person, std::uint32_t post)
    {
        HeldPost held;
        held.post = post;
        held.inferred = true;
        held.confidence = 0.8;
        held.rule = "coreference.known_office";
        analysis_.people[person].posts.push_back(held);
        analysis_.people[person].official = true;
        analysis_.people[person].sentences.insert(analysis_.posts[post].sentence);
    }

    /// "the premier", "the monarch": a title that is said of everybody of its class.
    [[nodiscard]] bool names_class(std::string_view title) const
    {
        return title == "head of state" || title == "head of government" ||
               analysis_.lexicon->people_words.has(fold(title), PeopleWord::any_holder);
    }

    /// "the UN chief", "the agency's head": whoever holds an office of that body.
    [[nodiscard]] bool names_head(std::string_view title) const
    {
        return analysis_.lexicon->people_words.has(title, PeopleWord::head);
    }

    /// "the parliament speaker", of whom the article only said that he is a speaker.
    static bool says_more(const Post& post, const std::vector<std::string>& words, const Post& own,
                          const std::vector<std::string>& own_words)
    {
        return post.entry == own.entry && post.body && !own.body && own_words.size() == 1 &&
               own_words.front() == "speaker" && std::ranges::includes(words, own_words);
    }

    /// Whose ministry the title tells: "Foreign Minister", "Minister of Trade", no minister of state.
    [[nodiscard]] bool names_ministry(const Post& post) const
    {
        const TitleEntry& entry = analysis_.lexicon->titles[post.entry];
        return !post.entailed_body.empty() && (!entry.entails.empty() || entry.title == "minister");
    }

    [[nodiscard]] bool fits(const Post& post, const std::vector<std::string>& words,
                            const Person& person) const
    {
        return std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const Post& own = analysis_.posts[held.post];
            if (own.former ||
                (!post.country.empty() && !own.country.empty() && post.country != own.country)) {
                return false;
            }
            if (post.type == TitleClass::minister && own.type == TitleClass::head_of_government) {
                return false; // "the minister" is no prime minister
            }
            const auto own_words = title_words(own.title);
            if (std::ranges::includes(own_words, words)) {
                return true;
            }
            if (post.entry == own.entry && post.body && own.body && *post.body == *own.body) {
                return true;
            }
            // "the chief of Kenyan diplomacy", "the Minister of Foreign Affairs", who was told of as
            // Foreign Minister
            const bool ministers = names_ministry(post) && names_ministry(own);
            if (ministers && (post.country.empty() || post.country == own.country) &&
                is_same_office(post, own)) {
                return true;
            }
            const std::string& title = analysis_.lexicon->titles[post.entry].title;
            const bool heads =
                names_head(title) && post.body && own.body && *post.body == *own.body;
            if (heads || says_more(post, words, own, own_words) ||
                (names_class(title) && post.definite && post.type == own.type)) {
                return true;
            }
            return title == "leader" && !post.country.empty() && post.country == own.country &&
                   is_head(own.type);
        });
    }

    [[nodiscard]] std::int64_t last_mention(std::uint32_t person, std::uint32_t before) const
    {
        std::int64_t last = 0;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.first >= before) {
                break;
            }
            if (mention.kind == MentionKind::person && mention.entity == person) {
                last = mention.tokens.first + 1;
            }
        }
        return last;
    }
};

} // namespace

void annotate_coreference(Analysis& analysis)
{
    Resolver(analysis).run();
}

} // namespace entente
