#include "comparison.hpp"

#include <algorithm>
#include <iterator>

namespace entente::judging {
namespace {

struct OurPosition {
    const std::string* who = nullptr; ///< id in the gold; null for somebody whom it does not know
    WordSet title;
    std::string country;
    bool former = false;
};

struct WantedPosition {
    const GoldOfficial* official = nullptr;
    const GoldPosition* position = nullptr;
    std::vector<WordSet> titles;
};

/// Of titles that share little: whether one is a longer form of the other.
bool holds_other(const WordSet& title, const std::vector<WordSet>& wanted)
{
    return !title.empty() && std::ranges::any_of(wanted, [&](const WordSet& other) {
        return !other.empty() && (is_subset(other, title) || is_subset(title, other));
    });
}

double likeness(const OurPosition& ours, const WantedPosition& wanted)
{
    if (ours.who == nullptr || *ours.who != wanted.official->id) {
        return 0.0;
    }
    double best = 0.0;
    for (const WordSet& title : wanted.titles) {
        best = std::max(best, overlap(ours.title, title));
    }
    if (best < 0.5) {
        best = holds_other(ours.title, wanted.titles) ? 0.5 : 0.0;
    }
    const std::string& country = wanted.position->country;
    if (!ours.country.empty() && !country.empty() && ours.country != country) {
        return 0.0;
    }
    return best + (ours.former == wanted.position->former ? 0.1 : 0.0);
}

std::vector<WantedPosition> wanted_positions(const Comparison& comparison)
{
    std::vector<WantedPosition> wanted;
    for (const GoldOfficial& official : comparison.gold().officials) {
        for (const GoldPosition& position : official.positions) {
            WantedPosition one{&official, &position, {}};
            for (const std::string& title : position.titles) {
                one.titles.push_back(body_words(title, comparison.country_words()));
            }
            wanted.push_back(std::move(one));
        }
    }
    return wanted;
}

GoldItem item_of(const WantedPosition& wanted)
{
    return {wanted.official->names.front() + ": " + wanted.position->titles.front() +
                (wanted.position->former ? ", former" : "") +
                (wanted.position->country.empty() ? "" : " [" + wanted.position->country + "]"),
            {},
            wanted.position->optional || wanted.official->optional};
}

/// The wrong person is counted under officials, and a short form beside the full one is no mistake.
bool is_forgiven(const OurPosition& ours, const std::vector<WantedPosition>& wanted)
{
    return ours.who == nullptr || std::ranges::any_of(wanted, [&](const WantedPosition& one) {
               return likeness(ours, one) >= 0.5;
           });
}

bool is_optional(const Comparison& comparison, const std::string* who)
{
    return who != nullptr &&
           std::ranges::any_of(comparison.gold().officials, [&](const GoldOfficial& official) {
               return official.id == *who && official.optional;
           });
}

} // namespace

void judge_positions(const Comparison& comparison, Evaluation& result)
{
    const KnowledgeGraph& graph = comparison.graph();
    const auto wanted = wanted_positions(comparison);
    std::vector<GoldItem> gold;
    std::ranges::transform(wanted, std::back_inserter(gold), item_of);
    std::vector<OurPosition> positions;
    std::vector<OurItem> ours;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        if (edge.kind != EdgeKind::holds_position) {
            continue;
        }
        const auto title = edge.attributes.text(Attribute::title);
        OurPosition position{
            comparison.find_recognized(edge.source), body_words(title, comparison.country_words()),
            comparison.iso_of(edge.target), edge.attributes.flag(Attribute::former)};
        if (position.country.empty()) {
            position.country = graph.node(edge.target).attributes.text(Attribute::country);
        }
        ours.push_back({graph.node(edge.source).label + ": " + std::string(title) +
                            (position.former ? ", former" : "") +
                            (position.country.empty() ? "" : " [" + position.country + "]"),
                        comparison.first_sentence(edge.evidence), edge.confidence,
                        is_forgiven(position, wanted) || is_optional(comparison, position.who)});
        positions.push_back(std::move(position));
    }
    const auto pairs = match(ours.size(), gold.size(), 0.5, [&](std::size_t i, std::size_t j) {
        return likeness(positions[i], wanted[j]);
    });
    settle(result, Measure::positions, ours, gold, pairs);
}

} // namespace entente::judging
