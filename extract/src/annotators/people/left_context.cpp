#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/people/context.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

class LeftReader {
public:
    LeftReader(Analysis& analysis, PostPlaces& posts)
        : analysis_(analysis), tokens_(analysis.tokens()), posts_(posts)
    {
    }

    void read(NameContext& name)
    {
        const std::uint32_t begin = sentence_begin(analysis_, name.run.tokens.first);
        bool more = true;
        while (more && name.whole.first > begin &&
               tokens_[name.whole.first].line_breaks_before == 0) {
            more = post_before(name, begin) || address_before(name);
        }
        if (name.posts.empty() && name.words.size() >= 2) {
            post_with_unread_complement(name, begin);
        }
        if (const OwnerBefore owner = parse_owner_before(analysis_, name.whole.first);
            name.posts.empty() && !owner.iso.empty() && owner.first >= begin &&
            is_possessive_at(analysis_, name.whole.first - 1)) {
            name.country = owner.iso; // "China's Wang Yi"
            name.whole.first = owner.first;
        }
        signs_for(name, begin);
        if (const PhraseMatch* match = phrase_before(analysis_, name.whole.first, Term::occupation);
            match != nullptr && name.posts.empty()) {
            name.occupation = true;
            name.anchored = true;
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    PostPlaces& posts_;

    bool address_before(NameContext& name)
    {
        const std::uint32_t at = before_retired(analysis_, name.whole.first); // "Admiral (retd) A"
        if (const PhraseMatch* rank = rank_before(at)) {
            if (name.rank.empty()) {
                name.rank = analysis_.lexicon->ranks[rank->row];
            }
            name.whole.first = rank->first;
            name.anchored = true;
            return true;
        }
        if (const PhraseMatch* address = phrase_before(analysis_, at, Term::honorific)) {
            const HonorificEntry& form = analysis_.lexicon->honorifics[address->row];
            if (name.honorific.empty()) {
                name.honorific = form.text;
            }
            name.female = name.female || form.gender == Gender::female;
            name.male = name.male || form.gender == Gender::male;
            name.whole.first = address->first;
            name.anchored = true;
            return true;
        }
        return false;
    }

    /// "Chief of Staff Major General A": "Staff" is a word of the post, although there are Staff
    /// Major Generals.
    [[nodiscard]] const PhraseMatch* rank_before(std::uint32_t end) const
    {
        const PhraseMatch* rank = phrase_before(analysis_, end, Term::rank);
        for (std::uint32_t at = rank == nullptr ? end : rank->first + 1; at < end; ++at) {
            const PhraseMatch* shorter = analysis_.phrase_at(at, Term::rank);
            const auto post =
                shorter != nullptr && shorter->last == end ? posts_.find_ending(at) : std::nullopt;
            if (post && analysis_.posts[*post].tokens.first < rank->first) {
                return shorter;
            }
        }
        return rank;
    }

    /// "For Norway: A, Minister of Foreign Affairs", "On behalf of the Government of Kenya: B".
    void signs_for(NameContext& name, std::uint32_t begin)
    {
        const std::uint32_t colon = name.whole.first;
        if (colon < begin + 3 || !tokens_[colon - 1].is(":")) {
            return;
        }
        const Mention* country = find_mention_before(analysis_, colon - 1, MentionKind::country);
        const bool signature = (tokens_[begin].is("for") ||
                                (tokens_[begin].is("on") && tokens_[begin + 1].is("behalf")));
        if (country != nullptr && signature && country->form == MentionForm::name) {
            name.country = analysis_.countries[country->entity].iso;
        }
    }

    bool post_before(NameContext& name, std::uint32_t begin)
    {
        std::uint32_t at = name.whole.first;
        bool comma = false;
        if (!name.honorific.empty() && at > begin + 1 && tokens_[at - 1].is("the") &&
            tokens_[at - 2].is(",")) {
            --at; // "Minister of Foreign Affairs, the Honourable A"
        }
        const bool acronym =
            name.words.size() == 1 && tokens_[name.run.tokens.first].shape == Shape::upper;
        if (at > begin && (tokens_[at - 1].is(",") || (tokens_[at - 1].is("(") && !acronym))) {
            comma = true;
            --at;
        }
        const bool dash = !comma && at > begin + 1 &&
                          (tokens_[at - 1].is("\xE2\x80\x93") || tokens_[at - 1].is("-"));
        const auto post = posts_.find_ending(dash ? at - 1 : at);
        if (!post || posts_.is_taken(*post) || analysis_.posts[*post].tokens.first < begin ||
            (dash && !analysis_.posts[*post].plural)) { // "the ambassadors of Kenya - A, Fiji - B"
            return false;
        }
        // "his counterparts, A and B"; not "for Chinese leaders, A said"
        const bool plural = analysis_.posts[*post].plural && name.posts.empty() &&
                            (!comma || name.run.tokens.last - name.run.tokens.first > 1);
        if (comma && !plural && !fits_behind_comma(name, *post)) {
            return false;
        }
        posts_.take(name, *post);
        name.whole.first = analysis_.posts[*post].tokens.first;
        name.rule = comma ? "people.title_comma_name" : "people.title_name";
        double_post_before(name, *post, begin);
        return true;
    }

    /// "Minister for Law and Second Minister for Home Affairs Jane Doe": both are hers.
    void double_post_before(NameContext& name, std::uint32_t post, std::uint32_t begin)
    {
        const std::uint32_t at = name.whole.first;
        const bool conjunction = at > begin + 1 && tokens_[at - 1].is("and");
        const bool listed =
            at > begin + 1 && (tokens_[at - 1].is(",") || tokens_[at - 1].is("\xE2\x80\x93"));
        if (at > begin + 1 && tokens_[at - 1].is("/")) {
            slashed_post_before(name, post, begin);
            return;
        }
        if (!conjunction && !listed) {
            return;
        }
        const auto other = posts_.find_ending(at - 1);
        if (!other || posts_.is_taken(*other) || analysis_.posts[*other].plural ||
            analysis_.posts[*other].tokens.first < begin) {
            return;
        }
        const Post& first = analysis_.posts[*other];
        const Post& second = analysis_.posts[post];
        // "Chinese State Councilor and Foreign Minister A"; not "the President and Foreign Minister
        // A"
        const bool deputy = fold(first.title).starts_with("deputy");
        const bool head = is_head(first.type);
        const bool capital = tokens_[first.tokens.last - 1].is_capitalised() ||
                             tokens_[first.tokens.first].is_capitalised();
        // "Prime Minister and Minister of Finance A": he keeps a ministry
        const bool keeps_ministry = first.type == TitleClass::head_of_government &&
                                    second.type == TitleClass::minister &&
                                    !second.entailed_body.empty();
        if (listed) {
            const bool opens = deputy || fold(first.title) == "minister of state";
            if (opens && capital && second.type == TitleClass::minister && !first.definite &&
                first.country.empty() == !second.country.empty()) {
                posts_.take(name, *other);
                analysis_.posts[*other].country = first.country + second.country;
                name.whole.first = first.tokens.first;
            }
            return;
        }
        // "Kenyan President and East African Community Chair A": he heads both
        const bool chairs = head && !first.country.empty() && second.country.empty() &&
                            second.body && analysis_.bodies[*second.body].international;
        // "Minister of Trade and Minister of Ports of Fiji A": the country is of both
        // "the Dean of the Diplomatic Corps and Ambassador of Gabon to Kenya, A"
        const bool alike = first.country.empty() && first.type == TitleClass::diplomat &&
                           second.type == TitleClass::diplomat;
        const bool shared = first.country.empty() && ends_with_country(second);
        const bool parted = ends_with_word(analysis_, first.tokens.first, {"between"}); // two sides
        const bool closed = !first.definite || name.rule == "people.title_comma_name";
        if (capital && (!head || deputy || keeps_ministry || chairs) &&
            (second.country.empty() || first.type == TitleClass::party || shared || alike) &&
            !second.definite && closed && !parted &&
            (second.type != TitleClass::generic || chairs)) {
            posts_.take(name, *other);
            if (shared) {
                analysis_.posts[*other].country = second.country;
            }
            name.whole.first = first.tokens.first;
        }
    }

    /// "Vice Minister/Ambassador to Norway A": both are his.
    void slashed_post_before(NameContext& name, std::uint32_t post, std::uint32_t begin)
    {
        const auto other = posts_.find_ending(name.whole.first - 1);
        if (!other || posts_.is_taken(*other) || analysis_.posts[*other].plural ||
            analysis_.posts[*other].tokens.first < begin) {
            return;
        }
        Post& first = analysis_.posts[*other];
        posts_.take(name, *other);
        if (first.country.empty() && ends_with_country(analysis_.posts[post])) {
            first.country = analysis_.posts[post].country;
        }
        name.whole.first = first.tokens.first;
    }

    /// "Minister of Ports of Fiji".
    [[nodiscard]] bool ends_with_country(const Post& post) const
    {
        const Mention* country =
            find_mention_before(analysis_, post.tokens.last, MentionKind::country);
        return country != nullptr && country->tokens.first > post.tokens.first &&
               analysis_.countries[country->entity].iso == post.country;
    }

    /// "The Director of the Direction nationale, Mr A", "Secretary of the Commission (Asia) A",
    /// "Director General for Europe and Asia at the Foreign Ministry A": the title's complement is
    /// longer than what was read of it.
    void post_with_unread_complement(NameContext& name, std::uint32_t begin)
    {
        const std::uint32_t at = name.whole.first;
        if (at <= begin + 2) {
            return;
        }
        const bool addressed = !name.honorific.empty() && tokens_[at - 1].is(",");
        const bool bracket = tokens_[at - 1].is(")");
        const bool called = !name.honorific.empty() || !name.rank.empty();
        if (!addressed && !bracket && !called && !body_ends_at(at)) {
            return;
        }
        constexpr std::uint32_t longest = 14;
        const std::uint32_t end = addressed ? at - 1 : at;
        for (std::uint32_t last = end - 1; last > begin && last + longest > end; --last) {
            if (const auto post = posts_.find_ending(last)) {
                const Post& found = analysis_.posts[*post];
                const bool joined = bracket ? tokens_[last].is("(")
                                            : !tokens_[last].is("and") &&
                                                  (!called || addressed || is_of_complement(last));
                if (joined && found.tokens.first >= begin && !found.plural &&
                    !posts_.is_taken(*post)) {
                    posts_.take(name, *post);
                    name.whole.first = found.tokens.first;
                    name.rule = "people.title_name";
                }
                return;
            }
            const Token& word = tokens_[last];
            const bool breaks = word.is(",") || word.is(";") || is_finite_verb(word);
            if ((breaks && last + 1 < end && !body_covers(last)) || posts_.find_starting(last) ||
                (called && !addressed && !bracket && !is_of_complement(last))) {
                return;
            }
        }
    }

    /// "Commander of the Turkish Gendarmerie's training command Maj. Gen. A": a word of the
    /// complement; small nouns only behind a possessive.
    [[nodiscard]] bool is_of_complement(std::uint32_t at) const
    {
        static constexpr auto links = std::to_array<std::string_view>(
            {"of", "for", "the", "and", "at", "in", "to", "on", "'s", "&"});
        const Token& word = tokens_[at];
        return word.is_capitalised() || one_of(word, links) || is_possessive_at(analysis_, at) ||
               (at >= 2 && word.shape == Shape::lower &&
                (is_possessive_at(analysis_, at - 1) || is_possessive_at(analysis_, at - 2)));
    }

    /// The body that ends at a token, behind "of" or "at".
    [[nodiscard]] bool body_ends_at(std::uint32_t token) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            std::uint32_t before = mention.tokens.first;
            if (mention.kind != MentionKind::organization || mention.tokens.last != token ||
                before < 2) {
                return false;
            }
            before -= tokens_[before - 1].is("the") ? 2U : 1U;
            return tokens_[before].is("of") || tokens_[before].is("at");
        });
    }

    [[nodiscard]] bool body_covers(std::uint32_t token) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::organization && mention.tokens.contains(token);
        });
    }

    /// "The Chairman of the House, Igor Sergeyenko, ...": not "the minister, Jones said".
    [[nodiscard]] bool fits_behind_comma(const NameContext& name, std::uint32_t post) const
    {
        const std::uint32_t next = name.run.tokens.last;
        const std::uint32_t end = sentence_end(analysis_, name.run.tokens.first);
        const bool closed = next >= end || tokens_[next].is(",") || tokens_[next].is(")") ||
                            tokens_[next].is(".") || tokens_[next].is(";") ||
                            tokens_[next].is("and");
        const Post& title = analysis_.posts[post];
        const std::uint32_t begin = sentence_begin(analysis_, title.tokens.first);
        // "Malaysia's King, Sultan Ibrahim, ..."
        const bool crowned =
            title.type == TitleClass::royal && !title.country.empty() && !name.posts.empty();
        if ((name.run.tokens.last - name.run.tokens.first < 2 && !crowned) || title.plural) {
            return false;
        }
        return closed || !name.honorific.empty() || !name.rank.empty() ||
               (is_full_title(title) && !is_in_opening(title, begin));
    }

    /// "Sri Lanka's Minister of Agriculture", "the Russian Ambassador in Colombo": whoever stands
    /// behind its comma bears it, whatever the sentence goes on with.
    [[nodiscard]] bool is_full_title(const Post& title) const
    {
        const bool told = !title.country.empty() || title.body || !title.entailed_body.empty();
        return told && tokens_[title.tokens.last - 1].is_word() && !title.counterpart;
    }

    /// "After meeting the Foreign Minister of Kenya, A left": the comma ends an opening phrase.
    [[nodiscard]] bool is_in_opening(const Post& title, std::uint32_t begin) const
    {
        const Token& first = tokens_[begin];
        const bool subordinate = first.is_word() && title.tokens.first > begin &&
                                 analysis_.phrase_at(begin, Term::not_name) != nullptr &&
                                 !first.is("the") &&
                                 analysis_.phrase_at(begin, Term::title) == nullptr;
        for (std::uint32_t at = begin; subordinate && at < title.tokens.first; ++at) {
            if (tokens_[at].is(",")) {
                return false;
            }
        }
        return subordinate;
    }
};

} // namespace

void read_left_context(Analysis& analysis, PostPlaces& posts, NameContext& name)
{
    LeftReader(analysis, posts).read(name);
}

} // namespace entente
