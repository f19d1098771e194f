#include "comparison.hpp"

#include <algorithm>
#include <iterator>

namespace entente::judging {
namespace {

struct OurAgreement {
    std::string_view type;
    std::string_view date;
    std::string_view period;
    std::string_view status;
    std::vector<WordSet> names;
    Actors parties; ///< bodies and countries that signed are parties too
    Actors signers; ///< officials
};

struct WantedAgreement {
    const GoldAgreement* agreement = nullptr;
    std::vector<WordSet> names;
};

bool is_official(const std::string& actor)
{
    return !actor.starts_with('@') && !actor.starts_with('#');
}

OurAgreement our_agreement(const Comparison& comparison, NodeIndex node)
{
    const Node& agreement = comparison.graph().node(node);
    OurAgreement ours{agreement.attributes.text(Attribute::type),
                      agreement.attributes.text(Attribute::date),
                      agreement.attributes.text(Attribute::period),
                      agreement.attributes.text(Attribute::status),
                      {},
                      comparison.actors_of(node, EdgeKind::party_to),
                      {}};
    for (const std::string_view name : names_of(agreement)) {
        ours.names.push_back(content_words(name));
    }
    for (const std::string& actor : comparison.actors_of(node, EdgeKind::signed_by_actor)) {
        (is_official(actor) ? ours.signers : ours.parties).insert(actor);
    }
    return ours;
}

WantedAgreement wanted_agreement(const GoldAgreement& agreement)
{
    WantedAgreement wanted{&agreement, {}};
    for (const std::string& name : agreement.names) {
        wanted.names.push_back(content_words(name));
    }
    return wanted;
}

bool has_date(const OurAgreement& ours, const GoldAgreement& wanted)
{
    return !ours.date.empty() && accepts(wanted.dates, ours.date);
}

double likeness(const OurAgreement& ours, const WantedAgreement& wanted)
{
    const GoldAgreement& agreement = *wanted.agreement;
    const double name = best_overlap(ours.names, wanted.names);
    const WordSet& fullest = wanted.names.front();
    const bool inside =
        !fullest.empty() && std::ranges::any_of(ours.names, [&](const WordSet& form) {
            return is_subset(fullest, form);
        });
    if (name < 0.2 && !inside) {
        return 0.0;
    }
    const bool date = has_date(ours, agreement);
    const bool clash = !ours.date.empty() && !agreement.dates.empty() && !date;
    const bool period = !agreement.period.empty() && ours.period == agreement.period;
    return std::max(name, inside ? 0.6 : 0.0) + (ours.type == agreement.type ? 0.2 : 0.0) +
           (date ? 0.2 : 0.0) + (period ? 0.3 : 0.0) - (clash ? 0.3 : 0.0);
}

/// What is signed may be in force: articles seldom say which.
bool same_status(std::string_view ours, std::string_view wanted)
{
    const auto concluded = [](std::string_view status) {
        return status == "signed" || status == "in_force";
    };
    return ours == wanted || (concluded(ours) && concluded(wanted));
}

GoldName named(const GoldAgreement& agreement)
{
    return {agreement.names.front(), agreement.quote};
}

void judge_actors(const Comparison& comparison, const OurAgreement& ours,
                  const GoldAgreement& wanted, Evaluation& result)
{
    const auto settle = [&](Measure measure, const Actors& found, const Actors& needed,
                            const Actors& tolerated) {
        settle_actors(result, measure, found, needed, tolerated);
        if (!all_expected(found, needed, tolerated)) {
            differ(result, measure, found.empty() ? "nobody" : listed(found),
                   {needed.begin(), needed.end()}, named(wanted));
        }
    };
    const Actors parties = comparison.gold_actors(wanted.parties);
    const Actors signers(wanted.signers.begin(), wanted.signers.end());
    const Actors optional = comparison.gold_actors(wanted.parties_optional);
    Actors tolerated = optional;
    tolerated.merge(comparison.countries_of(parties));
    tolerated.merge(comparison.countries_of(signers));
    tolerated.insert(signers.begin(), signers.end());
    settle(Measure::agreement_parties, ours.parties, parties, tolerated);

    tolerated = parties;
    tolerated.insert(optional.begin(), optional.end());
    settle(Measure::agreement_signers, ours.signers, signers, tolerated);
}

void judge_details(const Comparison& comparison, const OurAgreement& ours,
                   const GoldAgreement& wanted, Evaluation& result)
{
    judge_actors(comparison, ours, wanted, result);
    if (!wanted.dates.empty()) {
        judge_detail(result,
                     {Measure::agreement_date, has_date(ours, wanted), !ours.date.empty(),
                      dated(ours.date), wanted.dates},
                     named(wanted));
    }
    judge_detail(result,
                 {.measure = Measure::agreement_type_status,
                  .right = ours.type == wanted.type && same_status(ours.status, wanted.status),
                  .ours = std::string(ours.status) + " " + std::string(ours.type),
                  .accepted = {wanted.status + " " + wanted.type}},
                 named(wanted));
}

} // namespace

void judge_agreements(const Comparison& comparison, Evaluation& result)
{
    const auto nodes = comparison.nodes_of(NodeKind::agreement);
    std::vector<OurAgreement> agreements;
    std::vector<OurItem> ours;
    for (const NodeIndex node : nodes) {
        agreements.push_back(our_agreement(comparison, node));
        const OurAgreement& one = agreements.back();
        ours.push_back(comparison.item(node, std::string(one.status) + " " + std::string(one.type) +
                                                 ", " + dated(one.date) + ": " +
                                                 comparison.graph().node(node).label));
    }
    std::vector<WantedAgreement> wanted;
    std::vector<GoldItem> gold;
    for (const GoldAgreement& agreement : comparison.gold().agreements) {
        wanted.push_back(wanted_agreement(agreement));
        gold.push_back(
            {agreement.status + " " + agreement.type + ", " +
                 dated(agreement.dates.empty() ? std::string() : agreement.dates.front()) + ": " +
                 agreement.names.front(),
             agreement.quote, agreement.optional});
    }
    const auto pairs = match(ours.size(), gold.size(), 0.5, [&](std::size_t i, std::size_t j) {
        return likeness(agreements[i], wanted[j]);
    });
    settle(result, Measure::agreements, ours, gold, pairs);
    for (const Pair& pair : pairs) {
        if (!gold[pair.gold].optional) {
            judge_details(comparison, agreements[pair.ours], *wanted[pair.gold].agreement, result);
        }
    }
}

} // namespace entente::judging
