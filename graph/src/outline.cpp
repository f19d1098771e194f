#include "involvement.hpp"

#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/outline.hpp>

#include <string_view>

namespace entente {
namespace {

Days days_of(std::string_view edtf)
{
    const auto date = edtf.empty() ? std::nullopt : Date::parse(edtf);
    return date ? Days{date->earliest_day(), date->latest_day()} : Days{};
}

Standing standing_of(std::string_view status)
{
    if (status == name_of(MeetingStatus::planned) || status == name_of(MeetingStatus::proposed)) {
        return Standing::planned;
    }
    return status == name_of(MeetingStatus::cancelled) ? Standing::cancelled : Standing::held;
}

Days days_of(const Edge& edge)
{
    const auto& attributes = edge.attributes;
    if (is_summary(edge.kind)) {
        return {days_of(attributes.text(Attribute::first)).first,
                days_of(attributes.text(Attribute::last)).last};
    }
    const auto valid = attributes.text(Attribute::valid);
    return valid.empty() ? Days{Days::always, days_of(attributes.text(Attribute::ended_by)).last}
                         : days_of(valid);
}

} // namespace

NodeOutline outline_of(const Node& node)
{
    return {node.kind, standing_of(node.attributes.text(Attribute::status)),
            days_of(node.attributes.text(Attribute::date))};
}

EdgeOutline outline_of(const Edge& edge)
{
    return {edge.source,     edge.target,  edge.kind, edge.attributes.flag(Attribute::former),
            edge.confidence, days_of(edge)};
}

} // namespace entente
