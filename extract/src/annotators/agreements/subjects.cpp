#include "actors.hpp"
#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

bool ends_clause(const Token& token)
{
    return token.is(";") || token.is(":") || token.is("that") || token.is("which") ||
           token.is("who") || token.is("where") || token.is("when") || token.is("while") ||
           token.is("said") || token.is("but") || token.is("\xE2\x80\x9C") ||
           token.is("\xE2\x80\x9D") || token.is("\"");
}

} // namespace

std::vector<const Mention*> AgreementActorFinder::mentions_in(TokenRange range) const
{
    std::vector<const Mention*> found;
    if (range.empty()) {
        return found;
    }
    const std::uint32_t sentence = analysis_.sentence_of[range.first];
    for (std::uint32_t i = first_mention_[sentence];
         i < analysis_.mentions.size() && analysis_.mentions[i].tokens.first < range.last; ++i) {
        const Mention& mention = analysis_.mentions[i];
        const bool inside = range.contains(mention.tokens);
        const bool covered = !found.empty() && found.back()->tokens.contains(mention.tokens);
        if (inside && !covered && mention.kind != MentionKind::place) {
            found.push_back(&mention);
        }
    }
    return found;
}

/// "The ministry said it had signed": the body that "it" stands for.
const Mention* AgreementActorFinder::body_of_it(std::uint32_t begin, std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = verb; i > begin && i + 4 > verb; --i) {
        if (!tokens[i - 1].is("it")) {
            continue;
        }
        const auto before = mentions_in({sentence_begin(analysis_, verb), i - 1});
        const auto found = std::ranges::find_if(before, [](const Mention* mention) {
            return mention->kind == MentionKind::organization ||
                   mention->kind == MentionKind::country;
        });
        return found == before.end() ? nullptr : *found;
    }
    return nullptr;
}

/// The mentions just before the verb that are joined by "and" and commas.
std::vector<const Mention*> AgreementActorFinder::subject_before(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    std::uint32_t begin = sentence_begin(analysis_, verb);
    for (std::uint32_t i = verb; i > begin; --i) {
        if (ends_clause(tokens[i - 1])) {
            begin = i;
            break;
        }
    }
    if (const Mention* body = body_of_it(begin, verb)) {
        return {body};
    }
    const auto all = mentions_in({begin, verb});
    std::vector<const Mention*> subject;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const Mention& mention = **it;
        if (subject.empty()) {
            const bool time_or_object = mention.possessive;
            if (time_or_object) {
                continue;
            }
            subject.push_back(&mention);
            continue;
        }
        const std::uint32_t gap_begin = mention.tokens.last;
        const std::uint32_t gap_end = subject.back()->tokens.first;
        bool joined = gap_end >= gap_begin;
        for (std::uint32_t i = gap_begin; i < gap_end && joined; ++i) {
            joined = tokens[i].is("and") || tokens[i].is(",") || tokens[i].is("with") ||
                     tokens[i].is("the") || tokens[i].is("his") || tokens[i].is("her") ||
                     tokens[i].is("visiting") || tokens[i].is("&");
        }
        if (!joined) {
            break;
        }
        subject.push_back(&mention);
    }
    std::ranges::reverse(subject);
    return subject;
}

/// "A and B called for peace in a joint statement".
std::vector<const Mention*> AgreementActorFinder::speakers(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = sentence_begin(analysis_, name.noun); i < name.begin; ++i) {
        if (is_finite_verb(tokens[i])) {
            const auto subject = subject_before(i);
            return subject.size() > 1 ? subject : std::vector<const Mention*>();
        }
    }
    return {};
}

/// "which she signed with B".
std::vector<const Mention*> AgreementActorFinder::partners_behind(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, verb);
    if (verb + 2 >= end || !tokens[verb + 1].is("with")) {
        return {};
    }
    std::uint32_t last = verb + 2;
    while (last < end && !tokens[last].is(",") && !ends_clause(tokens[last]) &&
           !(tokens[last].shape == Shape::lower &&
             is_a(analysis_, tokens[last], AgreementWord::right_stop))) {
        ++last;
    }
    if (const Mention* first = find_mention_at(analysis_, verb + 2, MentionKind::person)) {
        last = std::max(last, first->tokens.last); // "with A, then minister of B"
    }
    return mentions_in({verb + 2, std::min(last + 1, end)});
}

/// "In a joint statement, A and B condemned it".
std::vector<const Mention*> AgreementActorFinder::speakers_behind(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    const bool opens = name.begin <= sentence_begin(analysis_, name.noun) + 2;
    constexpr std::uint32_t longest_time = 5; // "In a joint statement on Friday, ..."
    std::uint32_t comma = name.end;
    while (comma < end && comma < name.end + longest_time && !tokens[comma].is(",") &&
           !ends_clause(tokens[comma])) {
        ++comma;
    }
    if (!opens || comma >= end || !tokens[comma].is(",")) {
        return {};
    }
    for (std::uint32_t i = comma + 1; i < end && !ends_clause(tokens[i]); ++i) {
        if (is_finite_verb(tokens[i])) {
            const auto subject = mentions_in({comma + 1, i});
            return subject.size() == 2 ? subject : std::vector<const Mention*>();
        }
    }
    return {};
}

/// "signed by A and B", "signed between A and B", behind the verb.
std::vector<const Mention*> AgreementActorFinder::agents_behind(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, verb);
    constexpr std::uint32_t farthest = 14;
    for (std::uint32_t i = verb + 1; i < end && i < verb + farthest; ++i) {
        if (ends_clause(tokens[i]) || tokens[i].is("while")) {
            break;
        }
        if (!tokens[i].is("by") && !tokens[i].is("between") && !tokens[i].is("among")) {
            continue;
        }
        std::uint32_t last = i + 1;
        while (last < end && !ends_clause(tokens[last]) && !tokens[last].is("presence") &&
               !(tokens[last].shape == Shape::lower &&
                 is_a(analysis_, tokens[last], AgreementWord::right_stop))) {
            ++last;
        }
        return mentions_in({i + 1, last});
    }
    return {};
}

} // namespace entente
