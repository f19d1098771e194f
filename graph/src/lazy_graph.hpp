#pragma once

#include <entente/graph/graph_source.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace entente {

/// Values that are made when first asked for and stay where they are. They lie in pages, as most
/// of a large graph is never asked for.
template <typename Value> class Lazily {
public:
    explicit Lazily(std::size_t size) : size_(size), pages_(size / page_size + 1) {}

    template <typename Make> const Value& get(std::size_t index, Make make)
    {
        if (index >= size_) {
            throw std::out_of_range("no such thing in the graph");
        }
        auto& page = pages_[index / page_size];
        if (!page) {
            page = std::make_unique<Page>();
        }
        auto& value = (*page)[index % page_size];
        if (!value) {
            value.emplace(make());
        }
        return *value;
    }

private:
    static constexpr std::size_t page_size = 64;
    using Page = std::array<std::optional<Value>, page_size>;

    std::size_t size_;
    std::vector<std::unique_ptr<Page>> pages_;
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
