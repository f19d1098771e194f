#include "xml_ids.hpp"

#include "wording.hpp"

namespace entente {

XmlIds::XmlIds(const KnowledgeGraph& graph)
{
    std::string storage;
    begin_.reserve(graph.node_count() + 1);
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        begin_.push_back(text_.size());
        text_ += xml_id(graph.node(i).id, storage);
    }
    begin_.push_back(text_.size());
}

} // namespace entente
