#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace entente {

/// Every option that a command may take. It means the same in each of them; what two commands spell
/// alike but mean otherwise is two.
enum class Flag : std::uint8_t {
    output,
    format,
    gephi_kind,
    merge,
    overwrite,
    strict,
    lexicon,
    threads,
    documents,
    document,
    country,
    at,
    why,
    same,
    json,
    csv,
    sentence,
    html,
    batch,
    schema,
    build,
    errors,
    calibration,
    around,
    hops,
    path,
    countries,
    between,
    posts,
    agreement,
    most,
    count,
    order,
    rank_order, ///< also `--by`
    via,
    avoid,
    most_hops,
    crowd,
    in_time,
    as_of,
    kinds,
    since,
    until,
    min_confidence,
    only_stated,
    evidence,
    projection,
    progress,
    no_progress,
    verbose,
    quiet,
    help
};

struct FlagSpec {
    Flag flag;
    std::string_view names;   ///< "-o,--output"
    std::string_view operand; ///< "FILE", empty for a switch
    std::string_view help;    ///< one sentence
};

[[nodiscard]] const FlagSpec& spec_of(Flag flag);

/// Those that all commands take.
[[nodiscard]] std::span<const Flag> common_flags();

} // namespace entente
