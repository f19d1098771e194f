#include "people.hpp"

#include "bodies.hpp"
#include "grammar.hpp"
#include "names.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::uint32_t nobody = static_cast<std::uint32_t>(-1);

/// A name with what stands around it.
struct NameContext {
    NameRun run;
    TokenRange whole;                       ///< with titles, forms of address and appositions
    std::vector<std::uint32_t> posts;       ///< indices into Analysis::posts
    std::string rank;
    std::string honorific;
    std::string country;                    ///< "Hun Sen of Cambodia"
    bool occupation = false;                ///< "analyst Jane Doe": no official by that
    bool anchored = false;                  ///< title, rank or form of address beside it
    Tenure tenure = Tenure::holds;          ///< of the posts
    bool female = false;
    bool male = false;
    std::vector<std::string> words;
    std::uint32_t person = nobody;
    std::string_view rule = "people.name";
};

class PeopleFinder {
public:
    explicit PeopleFinder(Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens()), taken_(analysis.posts.size(), false)
    {
        for (std::uint32_t i = 0; i < analysis.posts.size(); ++i) {
            starts_.emplace_back(analysis.posts[i].tokens.first, i);
            ends_.emplace_back(analysis.posts[i].tokens.last, i);
        }
        std::ranges::sort(starts_);
        std::ranges::sort(ends_);
    }

    void run()
    {
        for (const NameRun& run : find_name_runs(analysis_)) {
            contexts_.push_back(context(run));
        }
        share_plural_posts();
        pass_on_posts();
        cluster();
        for (const NameContext& name : contexts_) {
            if (name.person != nobody) {
                record(name);
            }
        }
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::vector<bool> taken_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> starts_; ///< (token, post)
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends_;
    std::vector<NameContext> contexts_;
    std::vector<std::vector<std::vector<std::string>>> known_; ///< by person: its names' words

    [[nodiscard]] std::optional<std::uint32_t> post_starting(std::uint32_t at) const
    {
        return lookup(starts_, at);
    }

    [[nodiscard]] std::optional<std::uint32_t> post_ending(std::uint32_t at) const { return lookup(ends_, at); }

    static std::optional<std::uint32_t> lookup(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& table,
                                               std::uint32_t at)
    {
        const auto found = std::ranges::lower_bound(table, at, {}, [](const auto& row) { return row.first; });
        return found != table.end() && found->first == at ? std::optional(found->second) : std::nullopt;
    }

    // --- what stands around a name ---

    NameContext context(const NameRun& run)
    {
        NameContext name;
        name.run = run;
        name.whole = run.tokens;
        name.words = name_words(analysis_, run.tokens);
        look_left(name);
        look_right(name);
        return name;
    }

    void look_left(NameContext& name)
    {
        const std::uint32_t begin = sentence_begin(analysis_, name.run.tokens.first);
        bool more = true;
        while (more && name.whole.first > begin && tokens_[name.whole.first].line_breaks_before == 0) {
            more = post_before(name, begin) || address_before(name);
        }
        if (const OwnerBefore owner = parse_owner_before(analysis_, name.whole.first);
            name.posts.empty() && !owner.iso.empty() && owner.first >= begin && is_possessive_at(analysis_, name.whole.first - 1)) {
            name.country = owner.iso; // "China's Wang Yi"
            name.whole.first = owner.first;
        }
        if (const PhraseMatch* match = phrase_before(analysis_, name.whole.first, Term::occupation);
            match != nullptr && name.posts.empty()) {
            name.occupation = true;
            name.anchored = true;
        }
    }

    bool address_before(NameContext& name)
    {
        std::uint32_t at = name.whole.first;
        if (at >= 3 && tokens_[at - 1].is(")") && tokens_[at - 3].is("(") && tokens_[at - 2].folded.starts_with("ret")) {
            at -= 3; // "Admiral (retd) A"
        }
        if (tokens_[at - 1].is(",") && at >= 2 && name.rank.empty() && name.honorific.empty()) {
            --at; // "Mr, Pavlovich"
            if (phrase_before(analysis_, at, Term::honorific) == nullptr) {
                return false;
            }
        }
        if (const PhraseMatch* rank = phrase_before(analysis_, at, Term::rank)) {
            if (name.rank.empty()) {
                name.rank = analysis_.lexicon->ranks[rank->row];
            }
            name.whole.first = rank->first;
            name.anchored = true;
            return true;
        }
        if (const PhraseMatch* address = phrase_before(analysis_, at, Term::honorific)) {
            const std::string& form = analysis_.lexicon->honorifics[address->row];
            if (name.honorific.empty()) {
                name.honorific = form;
            }
            note_gender(name, fold(form));
            name.whole.first = address->first;
            name.anchored = true;
            return true;
        }
        return false;
    }

    static void note_gender(NameContext& name, std::string_view form)
    {
        static constexpr std::array<std::string_view, 7> women{"mrs", "ms", "miss", "madam", "madame", "dame", "lady"};
        if (std::ranges::any_of(women, [&](std::string_view word) { return form.starts_with(word); })) {
            name.female = true;
        } else if (form == "mr" || form == "sir" || form == "lord" || form == "mr.") {
            name.male = true;
        }
    }

    bool post_before(NameContext& name, std::uint32_t begin)
    {
        std::uint32_t at = name.whole.first;
        bool comma = false;
        if (at > begin && (tokens_[at - 1].is(",") || tokens_[at - 1].is("("))) {
            comma = true;
            --at;
        }
        const auto post = post_ending(at);
        if (!post || taken_[*post] || analysis_.posts[*post].tokens.first < begin) {
            return false;
        }
        const bool plural = analysis_.posts[*post].plural; // "his counterparts, A and B"
        if (comma && !plural && !fits_behind_comma(name, *post)) {
            return false;
        }
        take(name, *post);
        name.whole.first = analysis_.posts[*post].tokens.first;
        name.rule = comma ? "people.title_comma_name" : "people.title_name";
        double_post_before(name, *post, begin);
        return true;
    }

    /// "Minister for Law and Second Minister for Home Affairs Jane Doe": both are hers.
    void double_post_before(NameContext& name, std::uint32_t post, std::uint32_t begin)
    {
        const std::uint32_t at = name.whole.first;
        if (at <= begin + 1 || !tokens_[at - 1].is("and")) {
            return;
        }
        const auto other = post_ending(at - 1);
        if (!other || taken_[*other] || analysis_.posts[*other].plural || analysis_.posts[*other].tokens.first < begin) {
            return;
        }
        const Post& first = analysis_.posts[*other];
        const Post& second = analysis_.posts[post];
        const bool portfolios = first.type == TitleClass::minister && second.type == TitleClass::minister &&
                                second.country.empty() && !first.entailed_body.empty() && !second.entailed_body.empty();
        if (portfolios && !first.definite) {
            take(name, *other);
            name.whole.first = first.tokens.first;
        }
    }

    /// "The Chairman of the House, Igor Sergeyenko, ...": not "the minister, Jones said".
    [[nodiscard]] bool fits_behind_comma(const NameContext& name, std::uint32_t post) const
    {
        const std::uint32_t next = name.run.tokens.last;
        const std::uint32_t end = sentence_end(analysis_, name.run.tokens.first);
        const bool closed = next >= end || tokens_[next].is(",") || tokens_[next].is(")") || tokens_[next].is(".") ||
                            tokens_[next].is(";") || tokens_[next].is("and");
        return name.run.tokens.last - name.run.tokens.first >= 2 && !analysis_.posts[post].plural &&
               (closed || !name.honorific.empty());
    }

    void look_right(NameContext& name)
    {
        const std::uint32_t end = sentence_end(analysis_, name.run.tokens.first);
        owner_behind(name, end);
        while (name.whole.last < end && apposition_behind(name, end)) {
        }
        if (name.posts.empty()) {
            occupation_behind(name, end);
            predicate_behind(name, end);
        }
    }

    /// "Hun Sen of Cambodia", "Wang Yi (China)".
    void owner_behind(NameContext& name, std::uint32_t end)
    {
        const OwnerPhrase owner = parse_owner(analysis_, name.whole.last);
        if (!owner.iso.empty() && owner.last <= end) {
            name.country = owner.iso;
            name.whole.last = owner.last;
        }
    }

    bool apposition_behind(NameContext& name, std::uint32_t end)
    {
        std::uint32_t at = name.whole.last;
        const bool bracket = tokens_[at].is("(");
        if (!tokens_[at].is(",") && !bracket) {
            return joined_apposition(name, end) || bare_apposition(name, end);
        }
        ++at;
        if (at + 2 < end && tokens_[at].shape == Shape::number && tokens_[at + 1].is(",")) {
            at += 2; // ", 57, "
        }
        at = behind_article(at, end);
        const auto post = at < end ? post_starting(at) : std::nullopt;
        const bool own = at > 0 && (tokens_[at - 1].is("his") || tokens_[at - 1].is("her") || tokens_[at - 1].is("their"));
        if (!post || taken_[*post] || analysis_.posts[*post].tokens.last > end || analysis_.posts[*post].counterpart != own ||
            analysis_.posts[*post].plural || (!bracket && is_next_subject(name, *post, at, end)) || names_follow(*post, end) || (!name.posts.empty() && !bracket && names_follow_comma(*post, end))) {
            return false;
        }
        take(name, *post);
        name.whole.last = analysis_.posts[*post].tokens.last;
        if (bracket && name.whole.last < end && tokens_[name.whole.last].is(")")) {
            ++name.whole.last;
        }
        name.rule = "people.name_title";
        return true;
    }

    /// "Alongside Ambassador A, the Special Envoy will speak": behind an opening phrase the title is the subject.
    [[nodiscard]] bool is_next_subject(const NameContext& name, std::uint32_t post, std::uint32_t at, std::uint32_t end) const
    {
        const std::uint32_t behind = analysis_.posts[post].tokens.last;
        const bool definite = tokens_[at - 1].is("the");
        const std::uint32_t begin = sentence_begin(analysis_, name.run.tokens.first);
        const bool opened = name.whole.first > begin && tokens_[begin].is_word() &&
                            analysis_.phrase_at(begin, Term::not_name) != nullptr && analysis_.phrase_at(begin, Term::title) == nullptr;
        return definite && opened && behind < end && is_finite_verb(tokens_[behind]);
    }

    /// "..., Minister for Law and Second Minister for Home Affairs".
    bool joined_apposition(NameContext& name, std::uint32_t end)
    {
        if (name.posts.empty() || name.rule != "people.name_title" || !tokens_[name.whole.last].is("and")) {
            return false;
        }
        const std::uint32_t at = behind_article(name.whole.last + 1, end);
        const auto post = at < end ? post_starting(at) : std::nullopt;
        if (!post || taken_[*post] || names_follow(*post, end) || analysis_.posts[*post].plural) {
            return false;
        }
        take(name, *post);
        name.whole.last = analysis_.posts[*post].tokens.last;
        return true;
    }

    /// "Elchin Huseynli Ambassador of the Republic of Azerbaijan": a list that leaves the comma out.
    bool bare_apposition(NameContext& name, std::uint32_t end)
    {
        const auto post = post_starting(name.whole.last);
        if (!post || taken_[*post] || !name.posts.empty() || name.words.size() < 2 || names_follow(*post, end) ||
            analysis_.posts[*post].tokens.last - analysis_.posts[*post].tokens.first < 3 || analysis_.posts[*post].plural ||
            !tokens_[name.whole.last].is_capitalised()) {
            return false;
        }
        take(name, *post);
        name.whole.last = analysis_.posts[*post].tokens.last;
        name.rule = "people.name_title";
        return true;
    }

    [[nodiscard]] std::uint32_t behind_article(std::uint32_t at, std::uint32_t end) const
    {
        return at < end && (tokens_[at].is("the") || tokens_[at].is("a") || tokens_[at].is("an") || tokens_[at].is("then") ||
                            tokens_[at].is("his") || tokens_[at].is("her") || tokens_[at].is("their"))
                   ? at + 1
                   : at;
    }

    /// The post belongs to another name that follows it: "A, Foreign Minister B and ...".
    [[nodiscard]] bool names_follow(std::uint32_t post, std::uint32_t end) const
    {
        std::uint32_t at = analysis_.posts[post].tokens.last;
        while (at < end) {
            const PhraseMatch* address = analysis_.phrase_at(at, Term::honorific);
            const PhraseMatch* rank = analysis_.phrase_at(at, Term::rank);
            if (address == nullptr && rank == nullptr) {
                if (tokens_[at].is("(") && at + 2 < end && tokens_[at + 1].folded.starts_with("ret") && tokens_[at + 2].is(")")) {
                    at += 3; // "Admiral (retd) A"
                    continue;
                }
                break;
            }
            at = address != nullptr ? address->last : rank->last;
        }
        return at < end && tokens_[at].is_capitalised() && tokens_[at].line_breaks_before == 0 && is_plain_name_word(analysis_, at);
    }

    /// In a list of "title, name, title, name" the title behind a comma is the next one's.
    [[nodiscard]] bool names_follow_comma(std::uint32_t post, std::uint32_t end) const
    {
        const std::uint32_t comma = analysis_.posts[post].tokens.last;
        if (comma + 1 >= end || !tokens_[comma].is(",")) {
            return false;
        }
        const std::uint32_t at = comma + 1;
        return analysis_.phrase_at(at, Term::honorific) != nullptr || analysis_.phrase_at(at, Term::rank) != nullptr ||
               (tokens_[at].is_capitalised() && is_plain_name_word(analysis_, at));
    }

    void occupation_behind(NameContext& name, std::uint32_t end)
    {
        if (name.whole.last + 1 >= end || !tokens_[name.whole.last].is(",")) {
            return;
        }
        const std::uint32_t at = behind_article(name.whole.last + 1, end);
        for (std::uint32_t i = at; i < end && i < at + 5 && !tokens_[i].is(","); ++i) {
            if (analysis_.phrase_at(i, Term::occupation) != nullptr) {
                name.occupation = true;
                return;
            }
        }
    }

    /// "A, who is foreign minister", "A was appointed ambassador", "A stepped down as prime minister".
    void predicate_behind(NameContext& name, std::uint32_t end)
    {
        constexpr std::uint32_t longest = 9;
        std::uint32_t at = name.whole.last;
        if (at < end && tokens_[at].is(",")) {
            ++at;
        }
        const std::uint32_t from = at;
        Tenure tenure = Tenure::holds;
        bool verb = false;
        while (at < end && at < from + longest) {
            if (const auto post = post_starting(at); post && at > from && verb) {
                if (!taken_[*post] && !names_follow(*post, end) && !analysis_.posts[*post].plural &&
                    !analysis_.posts[*post].counterpart) {
                    take(name, *post);
                    name.tenure = tenure;
                    name.rule = "people.predicate";
                }
                return;
            }
            const PhraseMatch* word = analysis_.phrase_at(at, Term::tenure);
            if (word == nullptr) {
                return;
            }
            switch (analysis_.lexicon->tenure[word->row]) {
            case TenureEffect::begins: tenure = Tenure::begins; verb = true; break;
            case TenureEffect::ends: tenure = Tenure::ends; verb = true; break;
            case TenureEffect::succeeds:
            case TenureEffect::replaces: return;
            case TenureEffect::link:
                verb = verb || tokens_[at].is("is") || tokens_[at].is("was") || tokens_[at].is("as") || tokens_[at].is("been");
                break;
            }
            at = word->last;
        }
    }

    void take(NameContext& name, std::uint32_t post)
    {
        taken_[post] = true;
        name.posts.push_back(post);
        name.anchored = true;
    }

    /// "Foreign Ministers Wang Yi and Sergey Lavrov", "Presidents A of X, B of Y and C": each has the post.
    void share_plural_posts()
    {
        for (std::size_t i = 0; i < contexts_.size(); ++i) {
            const auto plural = std::ranges::find_if(
                contexts_[i].posts, [&](std::uint32_t post) { return analysis_.posts[post].plural; });
            if (plural == contexts_[i].posts.end()) {
                continue;
            }
            const std::uint32_t post = *plural;
            const std::size_t first = i;
            std::vector<std::size_t> listed{i};
            while (i + 1 < contexts_.size() && is_listed_behind(contexts_[i], contexts_[i + 1])) {
                ++i;
                listed.push_back(i);
            }
            const auto& countries = analysis_.posts[post].countries;
            for (std::size_t k = 0; k < listed.size() && countries.size() == listed.size(); ++k) {
                if (contexts_[listed[k]].country.empty()) {
                    contexts_[listed[k]].country = countries[k];
                }
            }
            for (std::size_t k = 1; k < listed.size(); ++k) {
                contexts_[listed[k]].posts.push_back(copy_for(post, contexts_[listed[k]]));
                contexts_[listed[k]].anchored = true;
                contexts_[listed[k]].rule = "people.plural_title";
            }
            auto& own = contexts_[first].posts;
            std::ranges::replace(own, post, copy_for(post, contexts_[first]));
        }
    }

    /// "A succeeds B as finance minister", "Defence Minister A was replaced by B": one's post begins, the other's ends.
    void pass_on_posts()
    {
        for (std::size_t i = 0; i + 1 < contexts_.size(); ++i) {
            NameContext& a = contexts_[i];
            NameContext& b = contexts_[i + 1];
            if (a.run.sentence != b.run.sentence || b.whole.first <= a.whole.last || b.whole.first - a.whole.last > 5) {
                continue;
            }
            bool passes = false;
            bool passive = false;
            for (std::uint32_t at = a.whole.last; at < b.whole.first; ++at) {
                const PhraseMatch* word = analysis_.phrase_at(at, Term::tenure);
                const bool effect = word != nullptr && (analysis_.lexicon->tenure[word->row] == TenureEffect::succeeds ||
                                                        analysis_.lexicon->tenure[word->row] == TenureEffect::replaces);
                passes = passes || effect;
                passive = passive || tokens_[at].is("by");
            }
            if (passes) {
                pass_on(passive ? b : a, passive ? a : b, b.whole.last);
            }
        }
    }

    /// The post is named behind ("as finance minister"), else it is the one that either bears.
    void pass_on(NameContext& next, NameContext& last, std::uint32_t behind)
    {
        std::optional<std::uint32_t> post;
        if (behind + 1 < tokens_.size() && tokens_[behind].is("as")) {
            post = post_starting(behind_article(behind + 1, sentence_end(analysis_, behind)));
        }
        if (!post && !last.posts.empty()) {
            post = last.posts.front();
        } else if (!post && !next.posts.empty()) {
            post = next.posts.front();
        }
        if (!post) {
            return;
        }
        for (NameContext* name : {&next, &last}) {
            if (std::ranges::find(name->posts, *post) == name->posts.end()) {
                const std::uint32_t copy = copy_for(*post, *name);
                analysis_.posts[copy].former = false;
                name->posts.push_back(copy);
                name->anchored = true;
            }
            name->rule = "people.succession";
        }
        taken_[*post] = true;
        next.tenure = Tenure::begins;
        last.tenure = Tenure::ends;
    }

    std::uint32_t copy_for(std::uint32_t post, const NameContext& name)
    {
        Post copy = analysis_.posts[post];
        copy.plural = false;
        if (!name.country.empty()) {
            copy.country = name.country;
        }
        analysis_.posts.push_back(std::move(copy));
        taken_.push_back(true);
        return static_cast<std::uint32_t>(analysis_.posts.size() - 1);
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

    // --- who is who in the article ---

    void cluster()
    {
        // full names in running text first, so that bare family names and headlines find them
        for (NameContext& name : contexts_) {
            if (!name.run.title_case && name.words.size() >= 2 && may_be_person(name)) {
                assign(name);
            }
        }
        for (NameContext& name : contexts_) {
            if (name.person == nobody && !name.run.title_case) {
                assign_short(name);
            }
        }
        for (NameContext& name : contexts_) {
            if (name.run.title_case) {
                assign_headline(name);
            }
        }
    }

    [[nodiscard]] bool may_be_person(const NameContext& name) const
    {
        return name.anchored || name.occupation ||
               analysis_.phrase_at(name.run.tokens.first, Term::given_name) != nullptr ||
               is_known_by_words(name.words);
    }

    [[nodiscard]] bool is_known_by_words(const std::vector<std::string>& words) const
    {
        return std::ranges::any_of(known_, [&](const auto& names) {
            return std::ranges::any_of(names, [&](const auto& known) {
                return match_names(words, known) != NameMatch::none;
            });
        });
    }

    void assign(NameContext& name)
    {
        std::uint32_t best = nobody;
        NameMatch best_match = NameMatch::none;
        for (std::uint32_t person = 0; person < known_.size(); ++person) {
            for (const auto& known : known_[person]) {
                const NameMatch match = match_names(name.words, known);
                if (match > best_match && (match != NameMatch::part || shares_enough(name.words, known)) &&
                    !contradicts(name, person)) {
                    best = person;
                    best_match = match;
                }
            }
        }
        if (best == nobody) {
            best = static_cast<std::uint32_t>(known_.size());
            known_.emplace_back();
            analysis_.people.emplace_back();
        }
        remember(name, best);
    }

    /// A part must have two words in common, unless one of the names is a single word.
    static bool shares_enough(const std::vector<std::string>& a, const std::vector<std::string>& b)
    {
        return a.size() >= 2 && b.size() >= 2;
    }

    /// Posts in two countries speak against one person.
    [[nodiscard]] bool contradicts(const NameContext& name, std::uint32_t person) const
    {
        for (const std::uint32_t post : name.posts) {
            const std::string& country = analysis_.posts[post].country;
            if (!country.empty() && !analysis_.people[person].country.empty() &&
                analysis_.people[person].country != country) {
                return true;
            }
        }
        return false;
    }

    void remember(NameContext& name, std::uint32_t person)
    {
        name.person = person;
        if (std::ranges::find(known_[person], name.words) == known_[person].end()) {
            known_[person].push_back(name.words);
        }
        for (const std::uint32_t post : name.posts) {
            if (analysis_.people[person].country.empty()) {
                analysis_.people[person].country = analysis_.posts[post].country;
            }
        }
    }

    /// A single word, or a run that no rule calls a person: one already known, else a new one when a title,
    /// rank or form of address announces it.
    void assign_short(NameContext& name)
    {
        std::uint32_t best = nobody;
        std::int64_t best_score = -1;
        for (std::uint32_t person = 0; person < known_.size(); ++person) {
            const bool part = std::ranges::any_of(known_[person], [&](const auto& known) {
                const NameMatch match = match_names(name.words, known);
                return match == NameMatch::equal || (match == NameMatch::part && name.words.size() <= known.size());
            });
            if (part && !contradicts(name, person) && !gender_contradicts(name, person)) {
                const std::int64_t score = recency(name, person) + (agrees(name, person) ? 1'000'000 : 0);
                if (score > best_score) {
                    best = person;
                    best_score = score;
                }
            }
        }
        if (best != nobody) {
            remember(name, best);
        } else if (name.anchored && !name.words.empty() && name.words.front().size() > 1) {
            assign(name);
        }
    }

    [[nodiscard]] bool gender_contradicts(const NameContext& name, std::uint32_t person) const
    {
        return std::ranges::any_of(contexts_, [&](const NameContext& other) {
            return other.person == person && ((name.female && other.male) || (name.male && other.female));
        });
    }

    /// A title beside the short name that the person is known to bear.
    [[nodiscard]] bool agrees(const NameContext& name, std::uint32_t person) const
    {
        return std::ranges::any_of(contexts_, [&](const NameContext& other) {
            return other.person == person && std::ranges::any_of(other.posts, [&](std::uint32_t post) {
                return std::ranges::any_of(name.posts, [&](std::uint32_t own) {
                    return analysis_.posts[own].type == analysis_.posts[post].type;
                });
            });
        });
    }

    /// Where the person was last named before; later names count little.
    [[nodiscard]] std::int64_t recency(const NameContext& name, std::uint32_t person) const
    {
        std::int64_t last = 0;
        for (const NameContext& other : contexts_) {
            if (other.person == person && other.run.tokens.first < name.run.tokens.first) {
                last = std::max<std::int64_t>(last, other.run.tokens.first + 1);
            }
        }
        return last;
    }

    /// In a headline only a name that the text knows counts, and only its words: "Sabry To Visit Japan".
    void assign_headline(NameContext& name)
    {
        for (std::uint32_t last = name.run.tokens.last; last > name.run.tokens.first; --last) {
            const TokenRange part{name.run.tokens.first, last};
            const auto words = name_words(analysis_, part);
            for (std::uint32_t person = 0; person < known_.size(); ++person) {
                const bool known = std::ranges::any_of(known_[person], [&](const auto& names) {
                    const NameMatch match = match_names(words, names);
                    return match == NameMatch::equal || (match == NameMatch::part && words.size() <= names.size());
                });
                if (known) {
                    if (last != name.run.tokens.last) { // what stood behind the run is no longer beside the name
                        name.whole.last = last;
                    }
                    name.run.tokens = part;
                    name.words = words;
                    name.person = person;
                    return;
                }
            }
        }
        const std::size_t size = name.words.size();
        const std::uint32_t next = name.run.tokens.last;
        const bool closed = next >= sentence_end(analysis_, name.run.tokens.first) || tokens_[next].shape == Shape::lower;
        if (name.anchored && !name.posts.empty() && size >= 2 && size <= 3 && closed) {
            assign(name); // named only here: "Statement from Press Secretary Jane Doe on ..."
        }
    }

    // --- the result ---

    void record(const NameContext& name)
    {
        Person& person = analysis_.people[name.person];
        ++person.names[analysis_.words(name.run.tokens)];
        person.sentences.insert(name.run.sentence);
        person.rank = person.rank.empty() ? name.rank : person.rank;
        person.honorific = person.honorific.empty() ? name.honorific : person.honorific;
        person.female = person.female || name.female;
        person.male = person.male || name.male;
        if (person.country.empty()) {
            person.country = name.country;
        }
        for (const std::uint32_t post : name.posts) {
            const Post held = analysis_.posts[post];
            if (analysis_.posts[post].country.empty() && !name.country.empty()) {
                analysis_.posts[post].country = name.country;
            }
            person.posts.push_back({post, held.former, held.counterpart, 0.9, name.rule, name.tenure});
        }
        Mention mention;
        mention.tokens = name.whole;
        mention.head = name.run.tokens;
        mention.kind = MentionKind::person;
        mention.entity = name.person;
        mention.sentence = name.run.sentence;
        mention.possessive = is_possessive_at(analysis_, name.whole.last);
        mention.rule = name.rule;
        analysis_.mentions.push_back(mention);
    }
};

} // namespace

void annotate_people(Analysis& analysis)
{
    PeopleFinder(analysis).run();
}

} // namespace entente
