#pragma once

#include "options.hpp"
#include "output.hpp"
#include "selection_options.hpp"
#include "table.hpp"

#include <entente/graph/answer_part.hpp>

#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace entente {

class FactText;

/// What every question to a graph takes: how the answer is wanted, and of which part of the graph.
inline constexpr std::array question_flags{
    Flag::json,           Flag::csv,         Flag::output,  Flag::format, Flag::overwrite,
    Flag::since,          Flag::until,       Flag::country, Flag::around, Flag::hops,
    Flag::min_confidence, Flag::only_stated, Flag::evidence};

/// The same, and flags of the command's own.
template <std::size_t size>
[[nodiscard]] constexpr auto with_question(const std::array<Flag, size>& own)
{
    std::array<Flag, size + question_flags.size()> all{};
    std::ranges::copy(question_flags, std::ranges::copy(own, all.begin()).out);
    return all;
}

/// What a question came to, in each of the forms in which it may be asked for. Only the one that is
/// wanted gets made.
struct Answer {
    bool empty = false;
    std::string nothing{}; ///< said when it is empty
    std::function<void(FactText&)> text;
    std::function<nlohmann::ordered_json()> json;
    std::function<Table()> table;
    std::function<KnowledgeGraph()> part; ///< the graph that answers, written to `-o`
};

/// What a question about two names is about.
struct AskedPair {
    const KnowledgeGraph& graph;
    NodeIndex a = 0;
    NodeIndex b = 0;
};

/// A question as the switches put it, and the graph that it is put to.
class Question {
public:
    /// Checks all that can be told without the graph: one form only, `-o` as `plan_outputs` does,
    /// the switches that choose a part. Throws UsageError or IoError.
    explicit Question(const Options& options);

    /// `--country` then chooses no part: it says what else shall be of these countries.
    void keep_countries() { asked_countries_ = std::exchange(choice_.country, {}); }

    /// The chosen part then has no documents and no evidence but its own, which takes longer.
    void keep_own_evidence() { form_ = PartForm::copy; }

    /// Reads the graph, finds the nodes of the names in it and chooses the part. False when a name
    /// is not clear or nothing is left, which has been said. Throws DataError or IoError.
    [[nodiscard]] bool load(std::span<const std::string> names = {},
                            std::span<const NodeKind> kinds = {});

    [[nodiscard]] const KnowledgeGraph& graph() const { return graph_; }
    /// The nodes of the names, in their order.
    [[nodiscard]] const std::vector<NodeIndex>& about() const { return about_; }
    /// The first and the last of them.
    [[nodiscard]] AskedPair pair() const { return {graph_, about_.front(), about_.back()}; }
    /// ISO codes of the countries that were kept; none where none was given.
    [[nodiscard]] const std::vector<std::string>& countries() const { return countries_; }
    /// Whether `--kinds` has the kind, or has not been given. It chooses among what is found and
    /// not before, as it takes the whole to find it; only edges that were folded it does choose.
    [[nodiscard]] bool wants(NodeKind kind) const;
    [[nodiscard]] bool wants(EdgeKind kind) const;

    /// Prints or writes the answer. The exit status: 0, or 1 when it is empty.
    [[nodiscard]] int give(const Answer& answer) const;

private:
    [[nodiscard]] bool takes_all_kinds() const
    {
        return node_kinds_.empty() && edge_kinds_.empty();
    }

    const Options& options_;
    std::vector<OutputTarget> targets_; ///< none: the answer is printed
    SelectionChoice choice_;
    PartForm form_ = PartForm::view;
    std::vector<NodeKind> node_kinds_;
    std::vector<EdgeKind> edge_kinds_;
    std::string asked_countries_;
    std::vector<std::string> countries_;
    KnowledgeGraph graph_;
    std::vector<NodeIndex> about_;
};

} // namespace entente
