#include "../bodies.hpp"
#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>
#include <optional>

namespace entente {
namespace {

constexpr std::uint32_t longest = 5; ///< words before the noun

/// The first official whom the sentence names, when no other stands beside him.
std::optional<std::uint32_t> subject_of(const Analysis& analysis, std::uint32_t sentence)
{
    const Mention* found = nullptr;
    for (const Mention& mention : analysis.mentions) {
        if (mention.sentence != sentence || mention.kind != MentionKind::person || mention.nested) {
            continue;
        }
        if (found == nullptr) {
            if (mention.tokens.first > analysis.sentences[sentence].tokens.first + 8 ||
                !analysis.people[mention.entity].official || mention.possessive) {
                return std::nullopt;
            }
            found = &mention;
        } else if (mention.tokens.first <= found->tokens.last + 1 &&
                   analysis.tokens()[found->tokens.last].is("and")) {
            return std::nullopt; // "A and B"
        }
    }
    return found == nullptr ? std::nullopt : std::optional(found->entity);
}

/// "A received B. The guest ...": the second of the two officials whom the sentence names, or the
/// one who is not at home where the article is written; else its subject.
std::optional<std::uint32_t> guest_of(const Analysis& analysis, std::uint32_t sentence)
{
    std::vector<std::uint32_t> officials;
    for (const Mention& mention : analysis.mentions) {
        if (mention.sentence == sentence && mention.kind == MentionKind::person &&
            !mention.nested && analysis.people[mention.entity].official &&
            std::ranges::find(officials, mention.entity) == officials.end()) {
            officials.push_back(mention.entity);
        }
    }
    if (officials.size() != 2) {
        return subject_of(analysis, sentence);
    }
    const std::string& home = analysis.home;
    const bool second_at_home = !home.empty() && analysis.people[officials.back()].country == home;
    return second_at_home ? officials.front() : officials.back();
}

/// "The former senator from Ohio spoke": the office was that person's.
void hold_former(Analysis& analysis, std::uint32_t noun, std::uint32_t holder)
{
    const auto found = std::ranges::find_if(analysis.posts, [&](const Post& post) {
        return post.former && !post.plural && !post.counterpart && post.tokens.contains(noun);
    });
    if (found == analysis.posts.end()) {
        return;
    }
    Person& person = analysis.people[holder];
    if (found->country.empty() && !found->body) {
        found->country = person.country;
    }
    HeldPost held;
    held.post = static_cast<std::uint32_t>(found - analysis.posts.begin());
    held.former = true;
    held.inferred = true;
    held.confidence = 0.6;
    held.rule = "coreference.description";
    person.posts.push_back(held);
}

} // namespace

void add_descriptions(Analysis& analysis)
{
    const auto& tokens = analysis.tokens();
    std::vector<Mention> found;
    for (std::uint32_t i = 1; i < analysis.sentences.size(); ++i) {
        const TextSentence& sentence = analysis.sentences[i];
        const std::uint32_t first = sentence.tokens.first;
        if (sentence.zone != Zone::body || sentence.tokens.empty() || !tokens[first].is("the")) {
            continue;
        }
        const std::uint32_t end = std::min(sentence.tokens.last, first + longest + 2);
        std::uint32_t noun = first + 1;
        while (noun < end && tokens[noun].is_word() &&
               !is_a(analysis, noun, PeopleWord::describing) && !is_finite_verb(tokens[noun])) {
            ++noun;
        }
        if (noun >= end || !is_a(analysis, noun, PeopleWord::describing)) {
            continue;
        }
        const bool taken = std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
            const bool unnamed =
                mention.kind == MentionKind::post && analysis.posts[mention.entity].country.empty();
            return (mention.tokens.contains(noun) && !unnamed) ||
                   (mention.tokens.first == noun + 1 && mention.kind == MentionKind::person);
        });
        const bool guest = tokens[noun].is("guest") || tokens[noun].is("visitor");
        const auto person = taken   ? std::nullopt
                            : guest ? guest_of(analysis, i - 1)
                                    : subject_of(analysis, i - 1);
        if (!person) {
            continue;
        }
        Mention mention = mention_of(analysis, {first, noun + 1}, MentionKind::person,
                                     MentionForm::title, *person, "coreference.description");
        mention.head = {noun, noun + 1};
        mention.confidence = 0.6;
        hold_former(analysis, noun, *person);
        std::erase_if(analysis.mentions, [&](const Mention& post) {
            return post.tokens.contains(noun); // "the former senator", an office that nobody fitted
        });
        found.push_back(mention);
        analysis.people[*person].sentences.insert(i);
    }
    analysis.mentions.insert(analysis.mentions.end(), found.begin(), found.end());
    order_mentions(analysis);
}

} // namespace entente
