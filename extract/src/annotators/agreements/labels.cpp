#include "labels.hpp"

#include "split.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

/// "between the two countries" adds nothing to a name.
bool mentions_named_actor(const Analysis& analysis, TokenRange range)
{
    const auto begin = analysis.tokens().begin();
    return std::any_of(begin + range.first, begin + range.last,
                       [](const Token& token) { return token.is_capitalised(); });
}

void insert(const Analysis& analysis, std::string word, std::set<std::string>& out)
{
    if (word.size() > 3 && word.ends_with('s')) {
        word.pop_back();
    }
    if (!is_a(analysis, word, AgreementWord::empty)) {
        out.insert(std::move(word));
    }
}

} // namespace

void add_names(const Analysis& analysis, const AgreementName& name, AgreementClaim& claim)
{
    const std::string core = name.item ? singular(analysis, name) : analysis.words(name.core);
    claim.label = name.preposition.empty() ? core : core + " " + name.preposition;
    for (const TokenRange& topic : name.topics) {
        claim.label += " " + analysis.words(topic);
    }
    if (name.between && mentions_named_actor(analysis, *name.between)) {
        claim.label += " " + analysis.words(*name.between);
    }
    if (claim.label == core && !name.has_modifier() && name.with &&
        mentions_named_actor(analysis, *name.with)) {
        claim.label += " " + analysis.words(*name.with);
    }
    claim.aliases.push_back({claim.label, 1});
    if (core != claim.label && (name.core.first < name.noun || name.strong)) {
        claim.aliases.push_back({core, 1});
    }
    for (const std::string& acronym : name.acronyms) {
        claim.aliases.push_back({acronym, 1});
    }
}

void add_words(const Analysis& analysis, const AgreementName& name, AgreementReading& reading)
{
    const auto& tokens = analysis.tokens();
    const auto collect = [&](TokenRange range, std::set<std::string>& out) {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (tokens[i].shape != Shape::punctuation && i != name.noun) {
                insert(analysis, std::string(tokens[i].folded), out);
            }
        }
    };
    collect(name.core, reading.modifiers);
    for (std::uint32_t i = name.core.first; i < name.core.last; ++i) {
        const Token& token = tokens[i];
        reading.ceasefire = reading.ceasefire || is_a(analysis, token, AgreementWord::ceasefire);
        reading.many_sided = reading.many_sided || is_a(analysis, token, AgreementWord::many_sided);
        reading.two_sided = reading.two_sided || token.is("bilateral");
    }
    reading.plain = is_a(analysis, tokens[name.noun], AgreementWord::plain_noun);
    if (name.proper) { // what other names of the same one say: "the nuclear deal"
        for (const std::string& word : analysis.lexicon->agreements[name.row].words) {
            insert(analysis, word, reading.modifiers);
        }
    }
    for (const TokenRange& topic : name.topics) {
        collect(topic, reading.topic);
    }
}

} // namespace entente
