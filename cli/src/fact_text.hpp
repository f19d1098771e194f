#pragma once

#include "table.hpp"
#include "terminal.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace entente {

/// Lays out facts for people: headings, facts in aligned columns, and under each fact the sentence
/// that says so and its article.
class FactText {
public:
    FactText(const KnowledgeGraph& graph, std::size_t width, bool colour = shows_colour())
        : graph_(&graph), width_(width), colour_(colour)
    {
    }

    /// A line of its own, after a blank line unless it is the first.
    void heading(std::string_view text);
    /// "  key   text": the text starts at column `indent + key_width + 2` and is wrapped there.
    void fact(std::string_view key, std::size_t key_width, std::string_view text);
    /// A line that stays as it is.
    void row(std::string_view text);
    /// All of a table, its heads first.
    void table(const Table& table);
    /// A line that is wrapped under itself.
    void line(std::string_view text);
    /// The sentence that tells most of the fact above and of what the whole is about (the first
    /// heading), its article, and how many more sentences there are. A sentence that stands right
    /// above is not repeated.
    void citation(std::span<const EvidenceIndex> evidence);

    /// More about the fact above, where its sentence stands.
    void note(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void append(std::string_view first_indent, std::string_view indent, std::string_view text,
                Emphasis emphasis = Emphasis::none);
    [[nodiscard]] std::string paint(std::string_view text, Emphasis emphasis) const;

    const KnowledgeGraph* graph_;
    std::size_t width_;
    bool colour_;
    std::string text_;
    std::string subject_;                ///< the first heading
    std::string said_;                   ///< the last fact or line
    std::optional<EvidenceIndex> cited_; ///< by the last citation
};

} // namespace entente
