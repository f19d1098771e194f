#include "split.hpp"

#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

/// The items of a list, as ranges without commas and "and".
std::vector<TokenRange> items_of(const std::vector<Token>& tokens, TokenRange list)
{
    std::vector<TokenRange> items;
    std::uint32_t begin = list.first;
    for (std::uint32_t i = list.first; i <= list.last; ++i) {
        const bool separates =
            i < list.last && (tokens[i].is(",") || tokens[i].is("and") || tokens[i].is("&"));
        if (i == list.last || separates) {
            if (i > begin) {
                items.push_back({begin, i});
            }
            begin = i + 1;
        }
    }
    return items;
}

/// "economic" of "trade, economic and cultural ties" is no item.
bool is_lone_adjective(const std::vector<Token>& tokens, TokenRange item)
{
    static constexpr std::array<std::string_view, 7> endings{"ic",  "al",  "ive", "ary",
                                                             "ese", "ian", "ble"};
    return item.last - item.first == 1 &&
           std::ranges::any_of(endings, [&](std::string_view ending) {
               return tokens[item.first].folded.ends_with(ending);
           });
}

bool has_comma(const std::vector<Token>& tokens, TokenRange range)
{
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        if (tokens[i].is(",")) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<TokenRange> partners_of(const Analysis& analysis, const AgreementName& name)
{
    if (!name.plural || !name.with || !name.has_modifier() || name.has_topic()) {
        return {};
    }
    auto items = items_of(analysis.tokens(), {name.with->first + 1, name.with->last});
    const bool states = std::ranges::all_of(items, [&](TokenRange item) {
        return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::country && item.contains(mention.tokens) &&
                   mention.tokens.last == item.last;
        });
    });
    return states && items.size() > 1 ? items : std::vector<TokenRange>();
}

std::vector<AgreementName> split_partners(const Analysis& analysis, const AgreementName& name)
{
    std::vector<AgreementName> names;
    for (const TokenRange partner : partners_of(analysis, name)) {
        AgreementName one = name;
        one.with = partner;
        one.count = 0;
        one.plural = false;
        one.item = true;
        names.push_back(std::move(one));
    }
    return names;
}

std::vector<AgreementName> split_others(const AgreementName& name)
{
    std::vector<AgreementName> names;
    if (name.others.empty()) {
        return names;
    }
    if (!name.plural) {
        names.push_back(name);
    }
    for (const OneOfSeveral& other : name.others) {
        AgreementName one = name;
        one.topics.clear();
        if (other.topic) {
            one.topics.push_back(*other.topic);
        }
        one.between = other.between ? other.between : name.between;
        one.with = other.with ? other.with : name.with;
        one.item = name.plural;
        one.plural = false;
        one.definite = false;
        one.count = 0;
        one.acronyms.clear();
        names.push_back(std::move(one));
    }
    return names;
}

std::vector<AgreementName> split_topics(const Analysis& analysis, const AgreementName& name)
{
    if (!name.plural || name.topics.size() != 1) {
        return {};
    }
    const auto& tokens = analysis.tokens();
    if (name.count == 0 && name.begin > 0 && tokens[name.begin - 1].is("of")) {
        return {}; // "a series of deals on A, B and C"
    }
    const TokenRange topic = name.topics.front();
    auto items = items_of(tokens, {topic.first + 1, topic.last});
    bool repeated = false;
    for (TokenRange& item : items) { // "on fish and on boats"
        const bool again = tokens[item.first].folded == tokens[topic.first].folded;
        repeated = repeated || again;
        item.first += again && item.first + 1 < item.last ? 1U : 0U;
    }
    const bool counted = name.count == items.size();
    const bool list = name.count == 0 && items.size() > 2 && has_comma(tokens, topic) &&
                      !tokens[topic.first].is("to") && !tokens[topic.first].is("in") &&
                      std::ranges::none_of(
                          items, [&](TokenRange item) { return is_lone_adjective(tokens, item); });
    const bool purposes = name.count == 0 && items.size() == 2 && tokens[topic.first].is("to") &&
                          is_a(analysis, tokens[items.back().first], AgreementWord::purpose_verb);
    const bool shared_object = std::ranges::any_of(items, [&](TokenRange item) {
        return tokens[topic.first].is("to") && item.last - item.first < 2;
    });
    const bool each = repeated && name.count == 0 && tokens[topic.first].is("on");
    if (shared_object || items.size() < 2 || !(counted || list || purposes || each)) {
        return {};
    }
    std::vector<AgreementName> names;
    for (const TokenRange item : items) {
        AgreementName one = name;
        one.topics = {item};
        one.count = 0;
        one.plural = false;
        one.item = true;
        one.preposition = tokens[topic.first].folded;
        names.push_back(std::move(one));
    }
    names.front().topics = {{topic.first, items.front().last}};
    names.front().preposition.clear();
    return names;
}

std::string singular(const Analysis& analysis, const AgreementName& name)
{
    const Token& noun = analysis.tokens()[name.noun];
    const std::string words = analysis.words(name.core);
    std::string one = analysis.words({name.core.first, name.noun + 1});
    const std::size_t head = one.size();
    if (is_a(analysis, noun, AgreementWord::latin_plural)) {
        one.replace(head - 1, 1, "um"); // memoranda
    } else if (noun.folded.ends_with("ies")) {
        one.replace(head - 3, 3, noun.shape == Shape::upper ? "Y" : "y"); // treaties
    } else if (noun.folded.ends_with('s')) {
        one.pop_back();
    }
    return one + words.substr(head);
}

} // namespace entente
