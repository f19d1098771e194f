#include "agreements.hpp"

#include "../words.hpp"
#include "country_words.hpp"
#include "event_sets.hpp"
#include "general_words.hpp"
#include "sets.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace entente {
namespace {

/// What is left of a name without them is its topic.
bool is_type_word(std::string_view word)
{
    return is_general(word, GeneralWord::agreement_type);
}

bool has_capital_or_digit(std::string_view word)
{
    return std::ranges::any_of(
        word, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

/// Whether a name is one of its own (`Paris Agreement`, `2015 accord`): some word that is not
/// general is written with a capital letter or a digit.
bool is_proper_name(std::string_view name)
{
    while (!name.empty()) {
        const auto gap = name.find_first_of(" -\t");
        const auto word = name.substr(0, gap);
        name.remove_prefix(gap == std::string_view::npos ? name.size() : gap + 1);
        const auto content = content_words(word);
        if (has_capital_or_digit(word) && !content.empty() &&
            !is_general(content.front(), GeneralWord::agreement)) {
            return true;
        }
    }
    return false;
}

struct View {
    ClaimRef ref;
    const AgreementClaim* claim = nullptr;
    std::vector<std::string> content; ///< of the label, without its sides' names
    std::set<std::string> own_names;  ///< content words of names that are nobody else's
    std::set<Entity> parties;
    std::set<std::string> sides; ///< countries of parties and signers
};

/// "Belarus-Viet Nam Strategic Partnership" is the partnership of these two, whoever comes first
/// and however they are written.
std::vector<std::string> content_of(const std::string& name, const std::set<std::string>& sides,
                                    const CountryWords& countries)
{
    auto content = content_words(name);
    for (const auto& side : sides) {
        const auto others = countries.content(name, side);
        std::erase_if(content, [&](const std::string& word) {
            return !std::ranges::binary_search(others, word);
        });
    }
    return content;
}

View view_of(std::span<const Report> reports, const ActorResolution& actors,
             const CountryWords& countries, ClaimRef ref)
{
    const auto& report = reports[ref.report];
    View view;
    view.ref = ref;
    view.claim = &report.agreements[ref.claim];
    if (is_proper_name(view.claim->label)) {
        view.own_names.insert(join(content_words(view.claim->label), " "));
        for (const auto& alias : view.claim->aliases) {
            if (is_proper_name(alias.text)) {
                view.own_names.insert(join(content_words(alias.text), " "));
            }
        }
    }
    for (const auto& party : view.claim->parties) {
        view.parties.insert(actors.of(ref.report, party));
        view.sides.insert(country_of(report, party));
    }
    for (const auto& signer : view.claim->signers) {
        view.parties.insert(actors.of(ref.report, signer));
        view.sides.insert(country_of(report, signer));
    }
    view.sides.erase(std::string());
    view.content = content_of(view.claim->label, view.sides, countries);
    return view;
}

EventPair likeness(const std::vector<View>& views, std::uint32_t i, std::uint32_t j)
{
    const View& a = views[i];
    const View& b = views[j];
    const bool periods =
        a.claim->period.empty() || b.claim->period.empty() || a.claim->period == b.claim->period;
    if (a.ref.report == b.ref.report || a.claim->type != b.claim->type || !periods ||
        !compatible(a.claim->date, b.claim->date)) {
        return {};
    }
    if (intersect(a.own_names, b.own_names)) {
        const bool common = intersect(a.parties, b.parties) || intersect(a.sides, b.sides);
        const bool unnamed = a.parties.empty() || b.parties.empty();
        const double score = common ? 0.9 : unnamed && a.content.size() >= 3 ? 0.6 : 0;
        return {i, j, score, "same proper name"};
    }
    const bool same_sides = a.sides.size() >= 2 && a.sides == b.sides;
    const bool same_day = !a.claim->date.empty() && a.claim->date == b.claim->date;
    const bool has_topic = a.content == b.content && !std::ranges::all_of(a.content, is_type_word);
    const bool standing = a.claim->type == AgreementType::partnership || has_topic;
    return {i, j, same_sides && (same_day || standing) ? 0.7 : 0, "same sides, same topic or date"};
}

/// Claims that can be of one agreement share a block: a name of its own, or the content words and
/// the sides.
std::set<std::string> blocks_of(const View& view)
{
    std::string with_sides = join(view.content, " ");
    for (const auto& side : view.sides) {
        with_sides += "|" + side;
    }
    std::set<std::string> blocks = view.own_names;
    blocks.insert(std::move(with_sides));
    return blocks;
}

/// Equal for claims that say the same.
auto said(const View& view)
{
    return std::tuple(view.claim->type, view.content, view.own_names, view.claim->date,
                      view.claim->period, view.parties, view.sides);
}

} // namespace

Clustering resolve_agreements(std::span<const Report> reports, const ActorResolution& actors,
                              const CountryWords& countries)
{
    std::vector<View> views;
    std::vector<std::size_t> counts;
    std::map<std::string, std::vector<std::uint32_t>> blocks;
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        counts.push_back(reports[r].agreements.size());
        for (std::uint32_t c = 0; c < reports[r].agreements.size(); ++c) {
            const auto item = static_cast<std::uint32_t>(views.size());
            views.push_back(view_of(reports, actors, countries, {r, c}));
            for (const auto& block : blocks_of(views.back())) {
                blocks[block].push_back(item);
            }
        }
    }
    EventSets sets(std::move(counts));
    for (const auto& view : views) {
        sets.add(view.ref, view.claim->date);
    }
    const auto sameness = number_sameness(views, said);
    std::vector<ItemPair> compared;
    for (const auto& [key, block] : blocks) {
        add_pairs(block, sameness, compared);
    }
    sort_unique(compared);
    std::vector<EventPair> pairs;
    for (const auto& [a, b] : compared) {
        if (const auto pair = likeness(views, a, b); pair.score > 0) {
            pairs.push_back(pair);
        }
    }
    unite_all(sets, std::move(pairs));
    return sets.clustering();
}

} // namespace entente
