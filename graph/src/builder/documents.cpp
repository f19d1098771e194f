#include "steps.hpp"

#include <utility>

namespace entente {

void add_documents(const BuildContext& context, Draft& draft)
{
    const auto things = static_cast<DraftNode>(draft.nodes.size());
    std::vector<DraftNode> documents;
    for (const auto& report : context.reports) {
        const auto& info = report.document;
        Node node;
        node.kind = NodeKind::document;
        node.id = info.id;
        node.label = info.title.empty() ? info.uri : info.title;
        node.attributes.set(Attribute::uri, info.uri);
        node.attributes.set(Attribute::title, info.title);
        node.attributes.set(Attribute::source, info.source);
        node.attributes.set(Attribute::date, info.date.edtf());
        documents.push_back(draft.add_node(std::move(node), {}));
    }
    for (DraftNode thing = 0; thing < things; ++thing) {
        for (const auto& [report, part] : draft.backing[thing].by_report()) {
            if (!part.evidence().empty()) {
                draft.add_edge({thing, documents[report], EdgeKind::mentioned_in}, part);
            }
        }
    }
}

} // namespace entente
