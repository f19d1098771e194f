#pragma once

#include "table.hpp"

#include <entente/graph/facts.hpp>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Lists of facts as every query gives them: for people, as JSON, as a table.
namespace entente {

class FactText;

/// "talks in Hanoi with Karl Voss"; "becomes Minister of Finance, Ministry of Finance". `except` is
/// whom the list is about and not named again.
[[nodiscard]] std::string describe_fact(const KnowledgeGraph& graph, const Fact& fact,
                                        std::optional<NodeIndex> except = std::nullopt);

/// Each with its date, and its sentence and article below.
void add_facts(FactText& out, const KnowledgeGraph& graph, std::span<const Fact> facts,
               std::optional<NodeIndex> except = std::nullopt);

/// The same below a heading, or nothing where there are none.
void add_facts(FactText& out, std::string_view heading, const KnowledgeGraph& graph,
               std::span<const Fact> facts);

[[nodiscard]] nlohmann::ordered_json facts_json(const KnowledgeGraph& graph,
                                                std::span<const Fact> facts);

/// How many sentences there are, the one that tells most of what is `said` of the fact, and before
/// it its article.
[[nodiscard]] std::vector<std::string> source_cells(const KnowledgeGraph& graph,
                                                    std::span<const EvidenceIndex> evidence,
                                                    std::string_view said);

/// The shortest digits that give the number again, in no locale.
[[nodiscard]] std::string number_text(double number);

/// One row a fact.
[[nodiscard]] Table facts_table(const KnowledgeGraph& graph, std::span<const Fact> facts);

} // namespace entente
