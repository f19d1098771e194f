#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/skim.hpp>

namespace entente {
namespace {

void skim_texts(const Attributes& attributes, Attribute attribute, Skim& into)
{
    into.texts.clear();
    if (const std::string_view text = attributes.text(attribute); !text.empty()) {
        into.texts.push_back(text);
    }
    for (const std::string& text : attributes.list(attribute)) {
        into.texts.push_back(text);
    }
}

} // namespace

void skim(const Node& node, Attribute attribute, Skim& into)
{
    into.id = node.id;
    into.label = node.label;
    skim_texts(node.attributes, attribute, into);
    into.evidence = node.evidence;
}

void skim(const Edge& edge, Attribute attribute, Skim& into)
{
    into.id = {};
    into.label = {};
    skim_texts(edge.attributes, attribute, into);
    into.evidence = edge.evidence;
}

} // namespace entente
