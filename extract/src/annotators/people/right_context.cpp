#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/name_words.hpp"
#include "annotators/people/context.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

class RightReader {
public:
    RightReader(Analysis& analysis, PostPlaces& posts)
        : analysis_(analysis), tokens_(analysis.tokens()), posts_(posts)
    {
    }

    void read(NameContext& name)
    {
        const std::uint32_t end = sentence_end(analysis_, name.run.tokens.first);
        name.whole.last = behind_letters(analysis_, name.whole.last, end);
        name.whole.last = behind_retired(analysis_, name.whole.last, end);
        owner_behind(name, end);
        listed_owner_behind(name, end);
        while (name.whole.last < end && apposition_behind(name, end)) {
        }
        listed_owner_behind(name, end);
        ministry_behind(name, end);
        offices_below(name, end);
        if (name.posts.empty()) {
            occupation_behind(name, end);
            read_predicate(analysis_, posts_, name);
        } else {
            read_change(analysis_, posts_, name);
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    PostPlaces& posts_;

    /// The lines below a name that are nothing but titles.
    void offices_below(NameContext& name, std::uint32_t end)
    {
        if (name.whole.last != end || !is_heading(analysis_.sentence_of[end - 1])) {
            return;
        }
        for (std::uint32_t below = analysis_.sentence_of[end - 1] + 1;
             below < analysis_.sentences.size() && is_heading(below); ++below) {
            const TokenRange line = analysis_.sentences[below].tokens;
            const auto post = posts_.find_starting(line.first);
            if (!post || analysis_.posts[*post].tokens != line || posts_.is_taken(*post)) {
                return;
            }
            posts_.take(name, *post);
            name.rule = "people.letterhead";
        }
    }

    /// Stands by itself: nothing that is told.
    [[nodiscard]] bool is_heading(std::uint32_t sentence) const
    {
        return analysis_.sentences[sentence].zone == Zone::caption;
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

    /// "President A, Argentina; Prime Minister B, Norway": a list that gives each its country.
    void listed_owner_behind(NameContext& name, std::uint32_t end)
    {
        const bool open =
            !name.posts.empty() && name.country.empty() &&
            std::ranges::all_of(name.posts, [&](std::uint32_t post) {
                return analysis_.posts[post].country.empty() && !analysis_.posts[post].body;
            });
        const std::uint32_t at = name.whole.last;
        if (!open || at + 1 >= end || !tokens_[at].is(",")) {
            return;
        }
        const std::uint32_t from = behind_article(analysis_, at + 1, end);
        const Mention* country = find_mention_at(analysis_, from, MentionKind::country);
        if (country == nullptr || country->form != MentionForm::name) {
            return;
        }
        const std::uint32_t last = country->tokens.last;
        const bool closed = last >= end || tokens_[last].is(";") || tokens_[last].is("-") ||
                            tokens_[last].is("\xE2\x80\x93") || tokens_[last].is(".");
        const bool goes_on = last + 1 < end && (tokens_[last].is(",") || tokens_[last].is("and")) &&
                             posts_.find_starting(behind_article(analysis_, last + 1, end));
        const bool row = name.rule == "people.name_title" && last + 1 < end &&
                         parts_row(last, end); // "A, Minister of Trade, Fiji, and Mr B"
        if (closed || goes_on || row) {
            name.country = analysis_.countries[country->entity].iso;
            name.whole.last = last;
        }
    }

    /// "Deputy Minister A from the Norwegian Ministry of Trade", "State Secretary A of the Ministry
    /// of Trade".
    void ministry_behind(NameContext& name, std::uint32_t end)
    {
        const std::uint32_t at = name.whole.last;
        if (name.posts.size() != 1 || at + 1 >= end ||
            !(tokens_[at].is("from") || tokens_[at].is("of"))) {
            return;
        }
        Post& post = analysis_.posts[name.posts.front()];
        const Mention* ministry = find_mention_at(analysis_, behind_article(analysis_, at + 1, end),
                                                  MentionKind::organization);
        if (ministry == nullptr || ministry->tokens.last > end || post.body ||
            !post.entailed_body.empty() || is_head(post.type) ||
            analysis_.bodies[ministry->entity].type != OrganizationType::ministry) {
            return;
        }
        const std::string& country = analysis_.bodies[ministry->entity].country;
        if (!post.country.empty() && !country.empty() && post.country != country) {
            return;
        }
        post.body = ministry->entity;
        post.country = post.country.empty() ? country : post.country;
        name.whole.last = ministry->tokens.last;
    }

    /// Behind the country of one of a row: no other country, and no verb of the first one's.
    [[nodiscard]] bool parts_row(std::uint32_t at, std::uint32_t end) const
    {
        std::uint32_t next = at;
        while (next < end && (tokens_[next].is(",") || tokens_[next].is("and"))) {
            ++next;
        }
        return next > at && next < end &&
               find_mention_at(analysis_, behind_article(analysis_, next, end),
                               MentionKind::country) == nullptr &&
               (tokens_[at].is(",") || names_follow(analysis_, next, end));
    }

    bool apposition_behind(NameContext& name, std::uint32_t end)
    {
        std::uint32_t at = name.whole.last;
        const bool bracket = tokens_[at].is("(");
        if (!tokens_[at].is(",") && !bracket && !opens_office_by_dash(name, end)) {
            return joined_apposition(name, end) || bare_apposition(name, end) ||
                   definite_apposition(name, end);
        }
        ++at;
        if (at + 2 < end && tokens_[at].shape == Shape::number && tokens_[at + 1].is(",")) {
            at += 2; // ", 57, "
        }
        if (!posts_.find_starting(at)) { // "then German foreign minister" is read whole
            at = behind_article(analysis_, at, end);
            at = behind_epithet(at, end);
            at = behind_owner(at, end);
        }
        const std::uint32_t post = posts_.find_starting(at).value_or(nobody);
        if (at >= end || post == nobody || !may_stand_behind(name, post, at, end, bracket)) {
            return false;
        }
        posts_.take(name, post);
        name.whole.last = analysis_.posts[post].tokens.last;
        if (bracket) {
            close_bracket(name, end);
        }
        name.rule = "people.name_title";
        accredited_behind(name, end);
        return true;
    }

    /// Over ")" or ", Kenya)" behind "A (Minister of Trade".
    void close_bracket(NameContext& name, std::uint32_t end) const
    {
        const std::uint32_t at = name.whole.last;
        if (at < end && tokens_[at].is(")")) {
            ++name.whole.last;
            return;
        }
        const Mention* country = at + 2 < end && tokens_[at].is(",")
                                     ? find_mention_at(analysis_, at + 1, MentionKind::country)
                                     : nullptr;
        if (country != nullptr && country->form == MentionForm::name &&
            country->tokens.last < end && tokens_[country->tokens.last].is(")")) {
            name.country = analysis_.countries[country->entity].iso;
            name.whole.last = country->tokens.last + 1;
        }
    }

    /// "A – Minister of Trade; B – Minister of Health": a row of names and their offices.
    [[nodiscard]] bool opens_office_by_dash(const NameContext& name, std::uint32_t end) const
    {
        const std::uint32_t at = name.whole.last;
        const bool dash = tokens_[at].is("\xE2\x80\x93") || tokens_[at].is("\xE2\x80\x94") ||
                          tokens_[at].is("-");
        if (!dash || at + 1 >= end || !name.posts.empty() || name.words.size() < 2) {
            return false;
        }
        const auto post = posts_.find_starting(behind_article(analysis_, at + 1, end));
        if (!post) {
            return false;
        }
        const std::uint32_t last = analysis_.posts[*post].tokens.last;
        if (last < end && (tokens_[last].is(";") || tokens_[last].is(tokens_[at].folded))) {
            return true;
        }
        // the last of a row, or the only one behind a colon; not "Nobody will stop A – Minister"
        const bool row = name.whole.first == sentence_begin(analysis_, at) ||
                         ends_with_word(analysis_, name.whole.first, {";", ":", ","});
        return row && (last >= end || tokens_[last].is(",") || tokens_[last].is("."));
    }

    /// "a hawkish adviser to the President": one small word between the article and the title.
    [[nodiscard]] std::uint32_t behind_epithet(std::uint32_t at, std::uint32_t end) const
    {
        const bool article = tokens_[at - 1].is("a") || tokens_[at - 1].is("an");
        const bool epithet = article && at + 1 < end && tokens_[at].shape == Shape::lower &&
                             tokens_[at + 1].shape == Shape::lower && !posts_.find_starting(at) &&
                             posts_.find_starting(at + 1);
        return epithet ? at + 1 : at;
    }

    /// "A, Smith's national security adviser": the title stands behind the name of its giver.
    [[nodiscard]] std::uint32_t behind_owner(std::uint32_t at, std::uint32_t end) const
    {
        constexpr std::uint32_t longest = 3;
        std::uint32_t last = at;
        while (last < end && last < at + longest && is_plain_name_word(analysis_, last)) {
            ++last;
        }
        const bool owned = last > at && last + 1 < end && is_possessive_at(analysis_, last);
        return owned && posts_.find_starting(last + 1) ? last + 1 : at;
    }

    /// "Ambassador of Sweden to Kenya, concurrently accredited to Rwanda".
    void accredited_behind(NameContext& name, std::uint32_t end)
    {
        constexpr std::uint32_t longest = 6;
        const std::uint32_t post = name.posts.back();
        const std::size_t to = analysis_.posts[post].title.find(" to ");
        if (analysis_.posts[post].type != TitleClass::diplomat || to == std::string::npos) {
            return;
        }
        std::uint32_t at = name.whole.last;
        while (at < end && at < name.whole.last + longest && !tokens_[at].is("accredited")) {
            ++at;
        }
        if (at + 2 >= end || !tokens_[at].is("accredited") || !tokens_[at + 1].is("to")) {
            return;
        }
        const std::uint32_t from = behind_article(analysis_, at + 2, end);
        const Mention* country = find_mention_at(analysis_, from, MentionKind::country);
        if (country == nullptr || country->form != MentionForm::name) {
            return;
        }
        Post other = analysis_.posts[post];
        other.title = other.title.substr(0, to + 4) + analysis_.words(country->tokens);
        analysis_.posts.push_back(std::move(other));
        const auto added = static_cast<std::uint32_t>(analysis_.posts.size() - 1);
        posts_.close(added);
        name.posts.push_back(added);
        name.whole.last = country->tokens.last;
    }

    /// The title at `at` is this name's, not that of a name behind it.
    [[nodiscard]] bool may_stand_behind(const NameContext& name, std::uint32_t post,
                                        std::uint32_t at, std::uint32_t end, bool bracket) const
    {
        const Post& found = analysis_.posts[post];
        const bool own =
            tokens_[at - 1].is("his") || tokens_[at - 1].is("her") || tokens_[at - 1].is("their");
        const bool of_other =
            !found.country.empty() && std::ranges::any_of(name.posts, [&](std::uint32_t own_post) {
                const std::string& country = analysis_.posts[own_post].country;
                return !country.empty() && country != found.country;
            });
        if (of_other || posts_.is_taken(post) || found.tokens.last > end || found.plural ||
            found.counterpart != own ||
            names_follow(analysis_, analysis_.posts[post].tokens.last, end) ||
            is_possessive_at(analysis_, found.tokens.last)) {
            return false;
        }
        if (bracket) {
            return true;
        }
        return !is_next_subject(name, post, at, end) &&
               (has_no_office(name) || !names_follow_comma(post, end));
    }

    /// "Prince A, Minister of Foreign Affairs, Mr. B, Minister of Health": what he is called is no
    /// office.
    [[nodiscard]] bool has_no_office(const NameContext& name) const
    {
        return std::ranges::all_of(name.posts, [&](std::uint32_t post) {
            return analysis_.posts[post].type == TitleClass::royal &&
                   analysis_.posts[post].country.empty();
        });
    }

    /// "Alongside Ambassador A, the Special Envoy will speak": behind an opening phrase the title
    /// is the subject.
    [[nodiscard]] bool is_next_subject(const NameContext& name, std::uint32_t post,
                                       std::uint32_t at, std::uint32_t end) const
    {
        const std::uint32_t behind = analysis_.posts[post].tokens.last;
        const bool definite = tokens_[at - 1].is("the");
        const std::uint32_t begin = sentence_begin(analysis_, name.run.tokens.first);
        const bool opened = name.whole.first > begin && tokens_[begin].is_word() &&
                            analysis_.phrase_at(begin, Term::not_name) != nullptr &&
                            analysis_.phrase_at(begin, Term::title) == nullptr;
        return definite && opened && behind < end && is_finite_verb(tokens_[behind]);
    }

    /// "..., Minister for Law and Second Minister for Home Affairs"; "former" spans both.
    bool joined_apposition(NameContext& name, std::uint32_t end)
    {
        if (name.posts.empty() || name.rule != "people.name_title" ||
            !tokens_[name.whole.last].is("and")) {
            return false;
        }
        std::uint32_t at = behind_article(analysis_, name.whole.last + 1, end);
        const bool country = at + 1 < end && is_a(analysis_, at, PeopleWord::realm) &&
                             is_possessive_at(analysis_, at + 1);
        at += country ? 2U : 0U; // "and the country's Permanent Representative to the UN"
        const auto post = at < end ? posts_.find_starting(at) : std::nullopt;
        if (!post || posts_.is_taken(*post) ||
            names_follow(analysis_, analysis_.posts[*post].tokens.last, end) ||
            analysis_.posts[*post].plural) {
            return false;
        }
        Post& joined = analysis_.posts[*post];
        joined.former = joined.former || (at == name.whole.last + 1 && !is_held_now(at) &&
                                          analysis_.posts[name.posts.back()].former);
        posts_.take(name, *post);
        if (country && analysis_.posts[*post].country.empty()) {
            analysis_.posts[*post].country = analysis_.posts[name.posts.front()].country;
        }
        name.whole.last = analysis_.posts[*post].tokens.last;
        return true;
    }

    /// "the former minister and *current* chancellor"
    [[nodiscard]] bool is_held_now(std::uint32_t at) const
    {
        const PhraseMatch* modifier = analysis_.phrase_at(at, Term::title_modifier);
        if (modifier == nullptr) {
            return false;
        }
        const ModifierEffect effect = analysis_.lexicon->modifiers[modifier->row].effect;
        return effect == ModifierEffect::drop || effect == ModifierEffect::acting ||
               effect == ModifierEffect::elect;
    }

    /// "Elchin Huseynli Ambassador of the Republic of Azerbaijan": a list that leaves the comma
    /// out.
    bool bare_apposition(NameContext& name, std::uint32_t end)
    {
        const auto post = posts_.find_starting(name.whole.last);
        if (post && name.posts.empty() && is_elected(analysis_, name) && !posts_.is_taken(*post) &&
            !names_follow(analysis_, analysis_.posts[*post].tokens.last, end) &&
            !analysis_.posts[*post].plural && !analysis_.posts[*post].counterpart) {
            posts_.take(name, *post);
            name.tenure = Tenure::begins;
            name.rule = "people.predicate";
            return false;
        }
        if (!post || posts_.is_taken(*post) || !name.posts.empty() || name.words.size() < 2 ||
            names_follow(analysis_, analysis_.posts[*post].tokens.last, end) ||
            analysis_.posts[*post].tokens.last - analysis_.posts[*post].tokens.first < 3 ||
            analysis_.posts[*post].plural || !tokens_[name.whole.last].is_capitalised()) {
            return false;
        }
        posts_.take(name, *post);
        name.whole.last = analysis_.posts[*post].tokens.last;
        name.rule = "people.name_title";
        return true;
    }

    /// "Eric Walsh the Canadian High Commissioner to Kenya, met": a comma closes what none opened.
    bool definite_apposition(NameContext& name, std::uint32_t end)
    {
        const std::uint32_t at = name.whole.last;
        const auto post =
            at + 2 < end && tokens_[at].is("the") ? posts_.find_starting(at + 1) : std::nullopt;
        if (!post || posts_.is_taken(*post) || !name.posts.empty() || name.words.size() < 2) {
            return false;
        }
        const Post& found = analysis_.posts[*post];
        const std::uint32_t behind = found.tokens.last;
        if (found.country.empty() || found.plural || found.counterpart || behind >= end ||
            !tokens_[behind].is(",") || names_follow_comma(*post, end)) {
            return false;
        }
        posts_.take(name, *post);
        name.whole.last = behind;
        name.rule = "people.name_title";
        return true;
    }

    /// In a list of "title, name, title, name" the title behind a comma is the next one's.
    [[nodiscard]] bool names_follow_comma(std::uint32_t post, std::uint32_t end) const
    {
        const std::uint32_t comma = analysis_.posts[post].tokens.last;
        if (comma + 1 < end &&
            tokens_[comma].is("and")) { // "A, Deputy Premier and Foreign Minister B"
            const auto next = posts_.find_starting(behind_article(analysis_, comma + 1, end));
            return next && names_follow(analysis_, analysis_.posts[*next].tokens.last, end);
        }
        if (comma + 1 >= end || !tokens_[comma].is(",")) {
            return false;
        }
        const std::uint32_t at = comma + 1;
        return analysis_.phrase_at(at, Term::honorific) != nullptr ||
               analysis_.phrase_at(at, Term::rank) != nullptr ||
               (tokens_[at].is_capitalised() && is_plain_name_word(analysis_, at));
    }

    void occupation_behind(NameContext& name, std::uint32_t end)
    {
        if (name.whole.last + 1 >= end || !tokens_[name.whole.last].is(",")) {
            return;
        }
        const std::uint32_t at = behind_article(analysis_, name.whole.last + 1, end);
        for (std::uint32_t i = at; i < end && i < at + 5 && !tokens_[i].is(","); ++i) {
            if (analysis_.phrase_at(i, Term::occupation) != nullptr) {
                name.occupation = true;
                return;
            }
        }
    }
};

} // namespace

void read_right_context(Analysis& analysis, PostPlaces& posts, NameContext& name)
{
    RightReader(analysis, posts).read(name);
}

} // namespace entente
