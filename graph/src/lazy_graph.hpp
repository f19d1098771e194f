#pragma once

#include <entente/graph/graph_source.hpp>

#include <memory>
#include <utility>
#include <vector>

namespace entente {

/// Values that are made when first asked for and stay where they are.
template <typename Value> class Lazily {
public:
    explicit Lazily(std::size_t size) : values_(size) {}

    template <typename Make> const Value& get(std::size_t index, Make make)
    {
        auto& value = values_.at(index);
        if (!value) {
            value = std::make_unique<const Value>(make());
        }
        return *value;
    }

private:
    std::vector<std::unique_ptr<const Value>> values_;
};

/// What has been read so far of a source.
struct LazyGraph {
    explicit LazyGraph(std::shared_ptr<const GraphSource> from)
        : source(std::move(from)), nodes(source->node_count()), edges(source->edge_count()),
          documents(source->document_count()), evidence(source->evidence_count())
    {
    }

    std::shared_ptr<const GraphSource> source;
    Lazily<Node> nodes;
    Lazily<Edge> edges;
    Lazily<DocumentInfo> documents;
    Lazily<Evidence> evidence;
    /// Filled when somebody wants them all.
    std::vector<DocumentInfo> all_documents{};
    std::vector<Evidence> all_evidence{};
};

} // namespace entente
