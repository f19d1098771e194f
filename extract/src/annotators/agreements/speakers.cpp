#include "actors.hpp"
#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {

using namespace agreement_words;

std::vector<const Mention*> several(std::vector<const Mention*> mentions)
{
    constexpr std::size_t most = 5;
    const bool states = mentions.size() > 2 && mentions.size() <= most &&
                        std::ranges::all_of(mentions, [](const Mention* mention) {
                            return mention->kind == MentionKind::country;
                        });
    const bool both = mentions.size() == 2 || states ||
                      (mentions.size() == 1 && mentions.front()->kind == MentionKind::group);
    return both ? mentions : std::vector<const Mention*>();
}

/// "A and B called for peace in a joint statement", "..., they said in a joint statement".
std::vector<const Mention*> AgreementActorFinder::speakers(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    if (name.begin > begin + 2 && tokens[name.begin - 1].is("in") &&
        is_a(analysis_, tokens[name.begin - 2], AgreementWord::speech)) {
        return several(subject_before(name.begin - 2));
    }
    for (std::uint32_t i = name.begin; i > begin; --i) {
        if (is_finite_verb(tokens[i - 1])) {
            auto subject = subject_before(i - 1); // "he said A and B are close to concluding"
            if (subject.size() > 1) {
                return subject;
            }
        }
    }
    return {};
}

/// "In a joint statement, A and B condemned it".
std::vector<const Mention*> AgreementActorFinder::speakers_behind(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    const bool opens =
        name.begin <= begin + 2 || (tokens[begin].is("in") && !holds_clause({begin, name.begin}));
    if (name.begin <= begin + 1 && name.end + 2 < end &&
        is_a(analysis_, tokens[name.end], AgreementWord::speech)) {
        return several(mentions_before_verb(name.end + 1, end));
    }
    constexpr std::uint32_t longest_time = 9; // "In a joint statement on Friday, ..."
    std::uint32_t comma = name.end;
    while (comma < end && comma < name.end + longest_time && !tokens[comma].is(",") &&
           !ends_clause(analysis_, tokens[comma])) {
        ++comma;
    }
    if (!opens || comma >= end || !tokens[comma].is(",")) {
        return {};
    }
    return several(mentions_before_verb(comma + 1, end));
}

/// "a joint statement by A and B", "the declaration of A and B".
std::vector<const Mention*> AgreementActorFinder::authors_of(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    for (const TokenRange& topic : name.topics) {
        if (tokens[topic.first].is("of")) {
            return several(mentions_in({topic.first + 1, topic.last}));
        }
    }
    const bool leads = name.end + 1 < end && (tokens[name.end].is("by") ||
                                              tokens[name.end].is("from"));
    if (!leads) {
        return {};
    }
    std::uint32_t last = name.end + 1;
    while (last < end && !ends_clause(analysis_, tokens[last]) && !is_finite_verb(tokens[last]) &&
           !(tokens[last].shape == Shape::lower &&
             is_a(analysis_, tokens[last], AgreementWord::right_stop))) {
        ++last;
    }
    return several(mentions_in({name.end + 1, last}));
}

/// "Under the accord signed in 1998, ...": the sentence begins with it.
bool AgreementActorFinder::is_fronted(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    return name.begin == begin + 1 &&
           is_a(analysis_, tokens[begin], AgreementWord::keeping_preposition) &&
           name.type != AgreementType::convention && !name.proper;
}

/// "Under the accord, A and B share data": two states that do what the fronted name has them do.
std::vector<const Mention*> AgreementActorFinder::states_behind(const AgreementName& name) const
{
    constexpr std::uint32_t farthest = 14;
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    std::uint32_t comma = name.end;
    while (comma < end && comma < name.end + farthest && !tokens[comma].is(",") &&
           !ends_clause(analysis_, tokens[comma])) {
        ++comma;
    }
    if (comma >= end || !tokens[comma].is(",")) {
        return {};
    }
    return pair_at(comma + 1, end);
}

/// "A and B", where the subject of a clause stands: two states that are joined.
std::vector<const Mention*> AgreementActorFinder::pair_at(std::uint32_t first,
                                                          std::uint32_t end) const
{
    constexpr std::uint32_t longest = 8;
    const auto& tokens = analysis_.tokens();
    const auto found = mentions_in({first, std::min(end, first + longest)});
    const bool pair = found.size() > 1 && found[0]->tokens.first <= first + 1 &&
                      is_joined(*found[0], *found[1]) && found[1]->tokens.last < end &&
                      !found[1]->possessive && tokens[found[1]->tokens.last].is_word() &&
                      std::all_of(found.begin(), found.begin() + 2, [](const Mention* mention) {
                          return mention->kind == MentionKind::country &&
                                 mention->form != MentionForm::adjective;
                      });
    return pair ? std::vector<const Mention*>{found[0], found[1]} : std::vector<const Mention*>();
}

/// "offered B a treaty", "proposed a treaty to B".
std::vector<const Mention*> AgreementActorFinder::offered_to(const AgreementName& name,
                                                             const Governor& governor) const
{
    const auto& tokens = analysis_.tokens();
    if (governor.token >= name.begin) {
        return {};
    }
    auto partners = mentions_in({governor.token + 1, name.begin});
    if (partners.size() == 1 && partners.front()->tokens.first <= governor.token + 2 &&
        partners.front()->tokens.last == name.begin) {
        return partners;
    }
    // "wants an agreement on exports to B" offers nothing
    const bool offers =
        is_a(analysis_, tokens[governor.token], AgreementWord::modifier_of_proposed);
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    for (std::uint32_t i = offers ? name.noun + 1 : name.end; i + 1 < end && i <= name.end; ++i) {
        if (!tokens[i].is("to")) {
            continue;
        }
        const std::uint32_t first = behind_article(analysis_, i + 1, end);
        if (const Mention* state = find_mention_at(analysis_, first, MentionKind::country)) {
            return state->possessive ? std::vector<const Mention*>()
                                     : std::vector<const Mention*>{state};
        }
    }
    return {};
}

/// The subject of a clause that begins at `first`.
std::vector<const Mention*> AgreementActorFinder::mentions_before_verb(std::uint32_t first,
                                                                       std::uint32_t end) const
{
    const auto& tokens = analysis_.tokens();
    first += first < end && tokens[first].is("that") ? 1U : 0U;
    for (std::uint32_t i = first; i < end && (!ends_clause(analysis_, tokens[i]) ||
                                              is_a(analysis_, tokens[i], AgreementWord::speech));
         ++i) {
        if (is_finite_verb(tokens[i])) {
            return mentions_in({first, i});
        }
    }
    return {};
}

/// "A and B reached their goal of signing a deal", "A and B prepare the signing of": two who are
/// the subject of the verb before it. Whoever welcomes "the signing of" a deal need not be bound by
/// it.
std::vector<const Mention*> AgreementActorFinder::who_tells_of(const Governor& governor) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t at = governor.token;
    const bool gerund = tokens[at].folded.ends_with("ing") && !tokens[at + 1].is("of");
    if (!gerund && governor.status != AgreementStatus::planned) {
        return {};
    }
    const std::uint32_t farthest = gerund ? 10 : 3; // "the first signing"
    const std::uint32_t begin = sentence_begin(analysis_, at);
    for (std::uint32_t i = at; i > begin && i + farthest > at; --i) {
        if (is_finite_verb(tokens[i - 1])) {
            return several(subject_before(i - 1));
        }
    }
    return {};
}

} // namespace entente
