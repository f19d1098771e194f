#include "joint_meetings.hpp"

#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

bool has_joint_word(const ArticleView& view, TokenRange range)
{
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        const std::string_view word = view.word(at);
        if (word == "trilateral" || word == "quadrilateral" ||
            ((word == "three" || word == "four") && at + 1 < range.last &&
             view.word(at + 1) == "way")) {
            return true;
        }
    }
    return false;
}

/// "Readout of A's *meeting with* B and C": one meeting of all that the headline names.
bool heads_joint_meeting(const ArticleView& view, const TextSentence& headline,
                         const std::vector<Actor>& others)
{
    const TokenRange range = headline.tokens;
    for (std::uint32_t at = range.first; at + 1 < range.last; ++at) {
        if (view.word(at) != "meeting" || view.word(at + 1) != "with") {
            continue;
        }
        return std::ranges::all_of(others, [&](const Actor& other) {
            return std::ranges::any_of(view.analysis().mentions, [&](const Mention& mention) {
                return mention.kind == MentionKind::person && mention.entity == other.index &&
                       mention.tokens.first > at && mention.tokens.last <= range.last;
            });
        });
    }
    return false;
}

/// "met *separately*", "held *separate bilateral talks*", not "two separate projects" or
/// "separately funded".
bool tells_of_events(const ArticleView& view, std::uint32_t apart, std::uint32_t end)
{
    constexpr std::uint32_t longest = 4;
    if (view.word(apart).ends_with("ly")) {
        return apart + 1 >= end || !looks_like_verb(view, view.word(apart + 1));
    }
    for (std::uint32_t at = apart + 1; at < std::min(end, apart + longest); ++at) {
        if (view.analysis().phrase_at(at, Term::meeting) != nullptr) {
            return true;
        }
    }
    return false;
}

} // namespace

bool tells_separate_meetings(const ArticleView& view, std::uint32_t number)
{
    const TokenRange range = view.analysis().sentences[number].tokens;
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        if (is_a(view, view.word(at), EventWord::apart) && tells_of_events(view, at, range.last)) {
            return true;
        }
    }
    return false;
}

bool names_counterparts(const ArticleView& view, const Party& others)
{
    if (others.actors.size() < 3) {
        return false;
    }
    for (std::uint32_t at = others.tokens.first; at < others.tokens.last; ++at) {
        if (view.word(at) == "counterparts" || view.word(at) == "homologues") {
            return true;
        }
    }
    return false;
}

bool are_single_officials(const ArticleView& view, const Party& others)
{
    const Analysis& analysis = view.analysis();
    for (std::uint32_t at = others.tokens.first; at < others.tokens.last; ++at) {
        const Mention* mention = view.mention_at(at);
        if (mention == nullptr || mention->tokens.first != at) {
            continue;
        }
        const bool single =
            mention->kind == MentionKind::person ||
            (mention->kind == MentionKind::post && !analysis.posts[mention->entity].plural);
        if (!single) {
            return false;
        }
    }
    for (std::size_t i = 0; i < others.actors.size(); ++i) {
        const auto country = country_of(analysis, others.actors[i]);
        for (std::size_t j = 0; j < i; ++j) {
            const bool named = is_official(others.actors[i]) && is_official(others.actors[j]);
            if (!named && country == country_of(analysis, others.actors[j])) {
                return false;
            }
        }
        if (!is_official(others.actors[i]) && others.actors[i].kind != ActorKind::country) {
            return false;
        }
    }
    return true;
}

bool tells_joint_meeting(const ArticleView& view, std::uint32_t number,
                         const std::vector<Actor>& others)
{
    const auto& sentences = view.analysis().sentences;
    if (tells_separate_meetings(view, number)) {
        return false;
    }
    return has_joint_word(view, sentences[number].tokens) ||
           std::ranges::any_of(sentences, [&](const TextSentence& sentence) {
               return sentence.zone == Zone::headline &&
                      (has_joint_word(view, sentence.tokens) ||
                       heads_joint_meeting(view, sentence, others));
           });
}

bool receive_apart(const Analysis& analysis, const Party& hosts)
{
    std::vector<TitleClass> offices;
    for (const Actor& host : hosts.actors) {
        if (!is_official(host) ||
            country_of(analysis, host) != country_of(analysis, hosts.actors.front())) {
            return false;
        }
        for (const HeldPost& held : analysis.people[host.index].posts) {
            const TitleClass type = analysis.posts[held.post].type;
            if (held.former || !(is_head(type) || type == TitleClass::legislator)) {
                continue;
            }
            if (std::ranges::find(offices, type) != offices.end()) {
                return false; // a king and his queen
            }
            offices.push_back(type);
            break;
        }
    }
    return offices.size() > 1 && hosts.actors.size() == hosts.sizes.size();
}

} // namespace entente
