#include "sentence_before.hpp"

#include "../grammar.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "view.hpp"
#include "words.hpp"

#include <algorithm>
#include <ranges>

namespace entente {
namespace {

bool is_named_official(const Analysis& analysis, const Mention& mention)
{
    return mention.kind == MentionKind::person && !mention.nested &&
           analysis.people[mention.entity].official;
}

/// The sentence before in the text itself, or nothing.
std::optional<std::uint32_t> sentence_before(const Analysis& analysis, std::uint32_t sentence)
{
    if (sentence == 0 || analysis.sentences[sentence - 1].zone != Zone::body ||
        analysis.sentences[sentence].zone != Zone::body) {
        return std::nullopt;
    }
    return sentence - 1;
}

Party official(std::uint32_t person)
{
    Party party;
    party.found = true;
    party.actors.push_back({ActorKind::official, person});
    party.sizes.push_back(1);
    return party;
}

/// "The request *was made*", "this *came*": the verb at `at` says no more than that it was done.
bool says_done(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = view.word(at);
    const std::string_view next = at + 1 < end ? view.word(at + 1) : std::string_view();
    return word == "came" || word == "comes" || is_a(view, word, EventWord::coming_about) ||
           (word == "took" && next == "place") ||
           (is_be_form(word) && (next.ends_with("ed") || next == "subsequent" || next == "made" ||
                                 next == "said" || next == "put"));
}

} // namespace

Party subject_before_sentence(const ArticleView& view, std::uint32_t sentence)
{
    constexpr std::uint32_t longest = 8;
    const Analysis& analysis = view.analysis();
    const auto before = sentence_before(analysis, sentence);
    if (!before) {
        return {};
    }
    const std::uint32_t begin = analysis.sentences[*before].tokens.first;
    for (const Mention& mention :
         std::ranges::equal_range(analysis.mentions, *before, {}, &Mention::sentence)) {
        if (mention.nested || mention.kind != MentionKind::person) {
            continue;
        }
        const std::uint32_t next = mention.tokens.last;
        const bool alone = !mention.possessive && !view.is_possessive(next) &&
                           view.word(next) != "and" && view.word(next) != "&";
        const bool opens = mention.tokens.first == begin ||
                           (mention.tokens.first <= begin + longest &&
                            (view.word(mention.tokens.first - 1) == "," ||
                             is_determiner(view, view.word(mention.tokens.first - 1)) ||
                             opens_clause(view, view.word(mention.tokens.first - 1))));
        return is_named_official(analysis, mention) && alone && opens ? official(mention.entity)
                                                                      : Party();
    }
    return {};
}

Party two_of_sentence_before(const ArticleView& view, std::uint32_t sentence)
{
    const Analysis& analysis = view.analysis();
    const auto before = sentence_before(analysis, sentence);
    if (!before) {
        return {};
    }
    Party both;
    for (const Mention& mention :
         std::ranges::equal_range(analysis.mentions, *before, {}, &Mention::sentence)) {
        if (is_named_official(analysis, mention)) {
            const Party one = official(mention.entity);
            if (std::ranges::find(both.actors, one.actors.front()) == both.actors.end()) {
                both.actors.push_back(one.actors.front());
                both.sizes.push_back(1);
            }
        }
    }
    const bool two =
        both.actors.size() == 2 && !country_of(analysis, both.actors.front()).empty() &&
        !country_of(analysis, both.actors.back()).empty() &&
        country_of(analysis, both.actors.front()) != country_of(analysis, both.actors.back());
    both.found = both.plural = two;
    return two ? both : Party();
}

bool takes_up_act(const ArticleView& view, TokenRange sentence, std::uint32_t at)
{
    constexpr std::uint32_t longest = 12;
    if (at > sentence.first + longest || at <= sentence.first + 1) {
        return false;
    }
    const std::string_view first = view.word(sentence.first);
    const bool pointing = first == "this" || first == "that" || first == "these" || first == "it";
    bool act = is_a(view, first, EventWord::said_act); // "agreement was reached"
    if (!pointing && !act && !is_determiner(view, first)) {
        return false;
    }
    std::uint32_t verb = sentence.first + 1; // "this came", "the latest request was made"
    for (; verb < at && verb <= sentence.first + 5 && !says_done(view, verb, at); ++verb) {
        act = act || (is_a(view, view.word(verb), EventWord::said_act) &&
                      view.analysis().phrase_at(verb, Term::agreement) == nullptr);
        if (view.mention_at(verb) != nullptr || looks_like_verb(view, view.word(verb))) {
            return false; // "the proposal that A rejected"
        }
    }
    const bool bare = pointing && verb == sentence.first + 1;
    if (verb >= at || !says_done(view, verb, at) || !(bare || act)) {
        return false;
    }
    for (std::uint32_t i = sentence.first + 1; i < at; ++i) {
        if (view.is_punctuation(i) || view.word(i) == "by") {
            return false; // "were raised *by* the opposition"
        }
    }
    return true;
}

bool leads_to_nobody(const ArticleView& view, const Party& with, TokenRange sentence)
{
    constexpr std::uint32_t longest = 10;
    std::uint32_t at = with.tokens.last;
    while (at < sentence.last && view.word(at) != ",") {
        ++at;
    }
    if (at + 2 >= sentence.last) {
        return false;
    }
    const std::string_view subject = view.word(at + 1);
    if (subject == "he" || subject == "she") {
        return true;
    }
    for (std::uint32_t be = at + 1; be < sentence.last && be < at + longest; ++be) {
        if (view.mention_at(be) != nullptr || view.is_punctuation(be) ||
            is_people_noun(view, view.word(be)) || view.word(be) == "they") {
            return false;
        }
        if (is_be_form(view.word(be))) { // "*it was* agreed", "*fish was* discussed"
            const bool agent = std::ranges::any_of(
                std::views::iota(be, sentence.last),
                [&](std::uint32_t by) { return view.word(by) == "by"; });
            return subject == "it" || (says_done(view, be, sentence.last) && !agent);
        }
    }
    return false;
}

bool names_nobody_else(const ArticleView& view, std::uint32_t sentence, const Party& party)
{
    const Analysis& analysis = view.analysis();
    const auto mentions =
        std::ranges::equal_range(analysis.mentions, sentence, {}, &Mention::sentence);
    return std::ranges::none_of(mentions, [&](const Mention& mention) {
        if (!is_named_official(analysis, mention)) {
            return false;
        }
        const Actor actor{ActorKind::official, mention.entity};
        return std::ranges::none_of(party.actors, [&](const Actor& known) {
            return known == actor || (!country_of(analysis, actor).empty() &&
                                      country_of(analysis, known) == country_of(analysis, actor));
        });
    });
}

Party spokesman_of(const ArticleView& view, const Party& subject, TokenRange sentence)
{
    if (subject.actors.size() != 1 || subject.actors.front().kind != ActorKind::country ||
        subject.tokens.first <= sentence.first + 1) {
        return {};
    }
    std::uint32_t verb = subject.tokens.first - 1;
    verb -= view.word(verb) == "that" ? 1U : 0U;
    if (verb <= sentence.first || !is_speech_verb(view, view.word(verb))) {
        return {};
    }
    const Party speaker =
        subject_before(view, verb_group_begin(view, verb, sentence.first), sentence, true);
    const bool own = speaker.actors.size() == 1 && are_officials(speaker) &&
                     country_of(view.analysis(), speaker.actors.front()) ==
                         country_of(view.analysis(), subject.actors.front());
    return own ? speaker : Party();
}

bool is_between(const ArticleView& view, std::uint32_t behind, const Party& owner)
{
    if (owner.actors.size() != 1 || owner.tokens.first < behind) {
        return false;
    }
    for (std::uint32_t at = behind; at < owner.tokens.first; ++at) {
        if (view.word(at) == "between") {
            const std::string_view next = view.word(at + 1);
            return next == "its" || next == "their";
        }
    }
    return false;
}

} // namespace entente
