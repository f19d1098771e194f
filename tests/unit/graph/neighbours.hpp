#pragma once

#include "article.hpp"

#include <entente/graph/build.hpp>
#include <entente/graph/facts.hpp>

#include <span>
#include <string>
#include <vector>

namespace entente {

/// Two neighbours and a third country, over three years: a minister and later prime minister of
/// Norland (Ada), her successor (Eva), a minister of Sudland (Ben), an envoy of Estland (Cai).
inline KnowledgeGraph neighbours()
{
    Article first("first", "2023-03-02");
    {
        const auto norland = first.country("NO", "Norland");
        const auto sudland = first.country("SO", "Sudland");
        const auto ministry =
            first.organization("Ministry of Ports", OrganizationType::ministry, "NO");
        const auto ada = first.official("Ada Holm", "NO");
        const auto ben = first.official("Ben Sur", "SO");
        first.position(ada, "Minister of Ports", "2023-03-02").organization = ministry.index;
        const auto harbour = first.place("Nordhaven", "NO");
        first.meeting({{ada, Role::host}, {ben, Role::guest}}, "2023-03-01", {harbour});
        first.meeting({{ben, Role::guest}}, "2023-02", {norland}, "visit", MeetingType::visit);
        auto& pact = first.agreement("harbour pact", AgreementType::agreement, {norland, sudland},
                                     "2023-03-01");
        pact.signers = {ada, ben};
    }
    Article second("second", "2025-06-02");
    {
        second.country("NO", "Norland");
        second.country("EE", "Estland");
        const auto ministry =
            second.organization("Ministry of Ports", OrganizationType::ministry, "NO");
        const auto ada = second.official("Ada Holm", "NO");
        const auto eva = second.official("Eva Lund", "NO");
        const auto ben = second.official("Ben Sur", "SO");
        const auto cai = second.official("Cai Tamm", "EE");
        second.position(ada, "Prime Minister", "2025-06-02").country = "NO";
        second.position(eva, "Minister of Ports", "2025-06-02").organization = ministry.index;
        second.meeting({{ada, Role::none}, {ben, Role::none}}, "2025-06-01");
        second.meeting({{eva, Role::none}, {cai, Role::none}}, "2025-05");
        second.meeting({{ada, Role::none}, {cai, Role::none}}, "2025-05-31");
        second.meeting({{ada, Role::none}, {ben, Role::none}}).status = MeetingStatus::planned;
    }
    return build_graph({first, second});
}

/// "2023-03-01 meeting talks"; posts with the official and their moment.
inline std::vector<std::string> lines_of(const KnowledgeGraph& graph, std::span<const Fact> facts)
{
    std::vector<std::string> lines;
    for (const auto& fact : facts) {
        const auto& node = graph.node(fact.node);
        std::string what = node.label;
        switch (fact.kind) {
        case FactKind::meeting:
            what = node.attributes.text(Attribute::form);
            break;
        case FactKind::agreement:
            break;
        case FactKind::post_begin:
            what += " begins";
            break;
        case FactKind::post_seen:
            what += " seen";
            break;
        case FactKind::post_end:
            what += " ends";
            break;
        }
        lines.push_back(fact.date.edtf() + " " + what);
    }
    return lines;
}

} // namespace entente
