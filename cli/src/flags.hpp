#pragma once

#include "options.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace entente {

/// Every option that a command may take. It means the same in each of them; what two commands spell
/// alike but mean otherwise is two.
enum class Flag : std::uint8_t {
    output,
    own_output,     ///< also `-o`
    picture_output, ///< also `-o`
    format,
    picture_format, ///< also `-f`
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

/// A switch: sets the member to the value.
template <typename Value> struct Setting {
    Value Options::*member;
    Value value;
};

/// A text, which is not empty.
struct Text {
    std::string Options::*member;
};

/// Several: one each time that the flag is given, with commas between, or just two at once.
struct Texts {
    enum class Form : std::uint8_t { each, list, pair };
    std::vector<std::string> Options::*member;
    Form form = Form::each;
};

/// A whole number from `least` to `most`.
struct Count {
    std::optional<std::size_t> Options::*member;
    std::size_t least;
    std::size_t most;
};

/// A number from 0 to 1.
struct Share {
    double Options::*member;
};

/// What a flag fills, and with what.
using FlagTarget = std::variant<Setting<bool>, Setting<std::optional<bool>>, Setting<int>, Text,
                                Texts, Count, Share>;

struct FlagSpec {
    Flag flag;
    std::string_view names;   ///< "-o,--output"
    std::string_view operand; ///< "FILE", empty for a switch
    std::string_view help;    ///< one sentence
    FlagTarget target;        ///< what it fills
};

[[nodiscard]] const FlagSpec& spec_of(Flag flag);

/// Those that all commands take.
[[nodiscard]] std::span<const Flag> common_flags();

} // namespace entente
