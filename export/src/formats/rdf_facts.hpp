#pragma once

#include "formats/rdf_writer.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <span>
#include <string>

/// What RDF says of one fact, and the words it is said in.
namespace entente {

/// The vocabularies, and the families of our own names.
[[nodiscard]] std::span<const RdfPrefix> rdf_prefixes();

/// All of them in our own words, so that nothing is lost where others have none.
void say_rdf_attributes(RdfWriter& rdf, const Attributes& attributes);

/// The fact as one triple, as a statement with its attributes, and a post as a membership too.
void write_rdf_fact(RdfWriter& rdf, const KnowledgeGraph& graph, const Edge& edge,
                    const std::string& claim);

} // namespace entente
