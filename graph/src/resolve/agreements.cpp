#include "agreements.hpp"

#include "../words.hpp"
#include "event_sets.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace entente {
namespace {

bool is_generic(std::string_view word)
{
    static constexpr std::array<std::string_view, 34> generic{
        "accord",      "action",   "agreement",  "arrangement", "bilateral",   "comprehensive",
        "communique",  "contract", "convention", "cooperation", "cooperative", "deal",
        "declaration", "document", "framework",  "intent",      "joint",       "letter",
        "memorandum",  "mou",      "pact",       "partnership", "plan",        "program",
        "protocol",    "roadmap",  "statement",  "strategic",   "treaty",      "understanding"};
    return std::ranges::find(generic, word) != generic.end();
}

struct View {
    ClaimRef ref;
    const AgreementClaim* claim = nullptr;
    std::vector<std::string> content; ///< of the label
    bool telling = false;             ///< whether some word is of its own
    std::set<Entity> parties;
    std::set<std::string> sides; ///< countries of parties and signers
};

View view_of(std::span<const Report> reports, const ActorResolution& actors, ClaimRef ref)
{
    const auto& report = reports[ref.report];
    View view;
    view.ref = ref;
    view.claim = &report.agreements[ref.claim];
    view.content = content_words(view.claim->label);
    view.telling = !std::ranges::all_of(view.content, is_generic);
    for (const auto& party : view.claim->parties) {
        view.parties.insert(actors.of(ref.report, party));
        view.sides.insert(country_of(report, party));
    }
    for (const auto& signer : view.claim->signers) {
        view.parties.insert(actors.of(ref.report, signer));
        view.sides.insert(country_of(report, signer));
    }
    view.sides.erase(std::string());
    return view;
}

template <typename T> bool intersect(const std::set<T>& a, const std::set<T>& b)
{
    return std::ranges::any_of(a, [&](const T& element) { return b.contains(element); });
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
    if (a.telling && b.telling) {
        const bool common = intersect(a.parties, b.parties) || intersect(a.sides, b.sides);
        const bool unnamed = a.parties.empty() || b.parties.empty();
        const double score = common ? 0.9 : unnamed && a.content.size() >= 3 ? 0.6 : 0;
        return {i, j, score, "same name"};
    }
    const bool same_parties = a.sides.size() >= 2 && a.sides == b.sides;
    const bool same_day = !a.claim->date.empty() && a.claim->date == b.claim->date;
    const bool standing = a.claim->type == AgreementType::partnership;
    return {i, j, same_parties && (same_day || standing) ? 0.7 : 0, "same parties and date"};
}

/// Claims that can be of one agreement share a block: a name of theirs; general names with the
/// sides.
std::vector<std::string> blocks_of(const View& view)
{
    std::string own = join(view.content, " ");
    if (!view.telling) {
        for (const auto& side : view.sides) {
            own += "|" + side;
        }
    }
    std::set<std::string> names{own};
    for (const auto& alias : view.claim->aliases) {
        const auto content = content_words(alias.text);
        if (content.size() > 1 && !std::ranges::all_of(content, is_generic)) {
            names.insert(join(content, " "));
        }
    }
    return {names.begin(), names.end()};
}

/// Numbers for what the claims say: equal for claims that say the same.
std::vector<std::uint32_t> number_sameness(const std::vector<View>& views)
{
    const auto said = [](const View& view) {
        return std::tuple(view.claim->type, view.content, view.claim->date, view.claim->period,
                          view.parties, view.sides);
    };
    std::map<decltype(said(views.front())), std::uint32_t> numbers;
    std::vector<std::uint32_t> result;
    for (const auto& view : views) {
        const auto next = static_cast<std::uint32_t>(numbers.size());
        result.push_back(numbers.try_emplace(said(view), next).first->second);
    }
    return result;
}

} // namespace

Clustering resolve_agreements(std::span<const Report> reports, const ActorResolution& actors)
{
    std::vector<View> views;
    std::vector<std::size_t> counts;
    std::map<std::string, std::vector<std::uint32_t>> blocks;
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        counts.push_back(reports[r].agreements.size());
        for (std::uint32_t c = 0; c < reports[r].agreements.size(); ++c) {
            const auto item = static_cast<std::uint32_t>(views.size());
            views.push_back(view_of(reports, actors, {r, c}));
            for (auto& block : blocks_of(views.back())) {
                blocks[std::move(block)].push_back(item);
            }
        }
    }
    EventSets sets(std::move(counts));
    for (const auto& view : views) {
        sets.add(view.ref, view.claim->date);
    }
    const auto sameness = number_sameness(views);
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
