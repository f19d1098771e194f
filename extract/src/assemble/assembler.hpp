#pragma once

#include "../pipeline.hpp"

#include <entente/core/text.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace entente {

/// Makes the report of an analysis: its actors that matter, numbered anew, with what they did.
class Assembler {
public:
    explicit Assembler(const Analysis& analysis) : analysis_(analysis) {}

    [[nodiscard]] Report run();

private:
    using Remap = std::map<std::uint32_t, std::uint32_t>; ///< from the analysis to the report

    const Analysis& analysis_;
    Report report_;
    std::set<std::uint32_t> used_bodies_;
    std::set<std::uint32_t> used_places_;
    Remap people_;
    Remap bodies_;
    Remap countries_;
    Remap places_;
    Remap meetings_;
    Remap unnamed_;

    void find_used();
    void countries();
    void places();
    void bodies();
    void people();
    void positions();
    void meetings();
    void agreements();
    void cite();

    [[nodiscard]] bool gives_facts(std::uint32_t sentence) const;
    [[nodiscard]] bool stands_in_text(const Person& person) const;
    [[nodiscard]] Support support(const std::set<std::uint32_t>& sentences,
                                  double confidence) const;
    /// The index in the report, where it is added when it is new. `entity` is its number in the
    /// analysis.
    std::uint32_t add_country(const std::string& iso,
                              std::optional<std::uint32_t> entity = std::nullopt);
    /// The time that the sentence of an appointment gives; none is better than the day of the
    /// paper.
    [[nodiscard]] Date date_of_change(const Post& post) const;
    /// The same post said again, or said shorter, adds its sentence to what is there.
    void merge_position(PositionClaim claim);
    /// The report's index of an actor; nothing for people who are no officials.
    [[nodiscard]] std::optional<Actor> remap(Actor actor) const;
    [[nodiscard]] std::vector<Actor> remap(const std::vector<Actor>& actors) const;
    /// The report's index of a post of the analysis, added when it is new.
    std::optional<std::uint32_t> unnamed_post(std::optional<std::uint32_t> index);
};

} // namespace entente
