#pragma once

#include <entente/graph/gold.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Judging a graph by what careful readers found in the same articles.
namespace entente {

/// What is judged: first the kinds of facts, then details of those that were found.
enum class Measure : std::uint8_t {
    officials,
    positions,
    organizations,
    countries,
    meetings,
    agreements,
    official_country,
    participants,
    meeting_date,
    meeting_place,
    meeting_type_status,
    agreement_parties,
    agreement_signers,
    agreement_date,
    agreement_type_status,
    evidence
};

constexpr std::size_t measure_count = static_cast<std::size_t>(Measure::evidence) + 1;
/// The measures before this one are kinds of facts; the headline is the mean of their F1.
constexpr std::size_t kind_count = static_cast<std::size_t>(Measure::agreements) + 1;

/// "meeting_date"
[[nodiscard]] std::string_view name_of(Measure measure);

struct Tally {
    std::size_t right = 0;
    std::size_t wrong = 0;  ///< in the graph, but not in the gold
    std::size_t missed = 0; ///< in the gold, but not in the graph

    /// Of what is in the graph, the share that is right. Without anything: 1 when nothing was to be
    /// found, else 0.
    [[nodiscard]] double precision() const;
    /// Of what was to be found, the share that is in the graph; 1 when there was nothing.
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;

    auto operator<=>(const Tally&) const = default;
};

enum class FindingKind : std::uint8_t {
    missed, ///< the gold has it, the graph does not
    wrong,  ///< the graph has it, the gold does not
    differs ///< both have it, with different dates, places, ...
};

struct Finding {
    FindingKind kind = FindingKind::missed;
    Measure measure = Measure::officials;
    std::string text{};     ///< one line
    std::string sentence{}; ///< of the gold for what is missed, of the graph for what is wrong

    auto operator<=>(const Finding&) const = default;
};

/// A fact of the graph that could be judged, with what the graph thought of it.
struct JudgedFact {
    Measure measure = Measure::officials;
    double confidence = 1.0;
    bool right = false;

    auto operator<=>(const JudgedFact&) const = default;
};

struct Evaluation {
    std::array<Tally, measure_count> tallies{};
    std::vector<Finding> findings{};
    std::vector<JudgedFact> facts{};

    [[nodiscard]] Tally& of(Measure measure)
    {
        return tallies.at(static_cast<std::size_t>(measure));
    }
    [[nodiscard]] const Tally& of(Measure measure) const
    {
        return tallies.at(static_cast<std::size_t>(measure));
    }
    /// Mean F1 of the kinds of facts.
    [[nodiscard]] double headline() const;
    void add(const Evaluation& other);
};

/// Words that only say of which country a body or post is ("vietnamese"): left out when their names
/// are compared. Folded.
using CountryWordSet = std::set<std::string, std::less<>>;

/// Judges the graph of one article. With `text`, the article's, evidence is checked too: each item
/// must be exactly the bytes that it claims.
[[nodiscard]] Evaluation evaluate(const KnowledgeGraph& graph, const Gold& gold,
                                  const CountryWordSet& country_words,
                                  const std::optional<std::string_view>& text = std::nullopt);

/// The document that a gold file is about: its file's stem, id, uri or part of the uri after `#` is
/// `id`. Nothing when there is none.
[[nodiscard]] std::optional<std::uint32_t> find_article(const KnowledgeGraph& graph,
                                                        std::string_view id);

/// What a graph of many articles says of one: the nodes and edges with evidence there, and that
/// evidence alone. Names, dates and confidence stay those of the whole.
[[nodiscard]] KnowledgeGraph article_part(const KnowledgeGraph& graph, std::uint32_t document);

/// How well one graph of many articles tells who is who.
struct Identity {
    double precision = 0; ///< B-cubed, over the mentions of required officials that were found
    double recall = 0;    ///< B-cubed, over all of them
    std::vector<std::string>
        findings{}; ///< who is split over several nodes, who is merged into one

    [[nodiscard]] double f1() const;
};

[[nodiscard]] Identity evaluate_identity(const KnowledgeGraph& graph, std::span<const Gold> golds);

/// Facts of one measure within one band of confidence.
struct CalibrationBand {
    Measure measure = Measure::officials;
    double from = 0; ///< inclusive
    double to = 0;   ///< exclusive, but for 1
    std::size_t facts = 0;
    std::size_t right = 0;

    auto operator<=>(const CalibrationBand&) const = default;
};

/// Whether confidence means what it says: for each kind the bands 0-0.5 (where there are any facts
/// in it), 0.5-0.6 ... 0.9-1. Facts that the gold leaves open are not counted.
[[nodiscard]] std::vector<CalibrationBand> calibrate(std::span<const JudgedFact> facts);

} // namespace entente
