#include "command.hpp"
#include "logging.hpp"
#include "output.hpp"
#include "terminal.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>
#include <entente/graph/names.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

namespace entente {
namespace {

using nlohmann::ordered_json;

std::optional<NameSchema> find_schema(std::string_view word)
{
    const std::string folded = fold(word);
    if (folded == "person") {
        return NameSchema::person;
    }
    for (const std::string_view name : {"organization", "company", "publicbody"}) {
        if (folded == name) {
            return NameSchema::organization;
        }
    }
    if (folded.empty() || folded == "any" || folded == "legalentity") {
        return NameSchema::any;
    }
    return std::nullopt;
}

NameSchema schema_of(std::string_view word)
{
    if (const auto schema = find_schema(word)) {
        return *schema;
    }
    throw UsageError("there is no schema \"" + std::string(word) +
                     "\"; there are Person, Organization and any");
}

/// Three digits after the point, whatever the locale.
std::string number_text(double value)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::fixed, 3)
                         .ptr;
    return {digits.data(), end};
}

std::string result_text(const NameMatchResult& result)
{
    std::string out = number_text(result.score) + "  " +
                      (result.score >= 0.5 ? "the same, it seems" : "not the same, it seems") +
                      "\n";
    std::size_t left = 0;
    std::size_t right = 0;
    for (const PartMatch& part : result.parts) {
        left = std::max(left, display_width(part.left));
        right = std::max(right, display_width(part.right));
    }
    for (const PartMatch& part : result.parts) {
        out += "  x " + number_text(part.factor) + "  " + padded(part.left, left + 2) +
               padded(part.right, right + 2) + padded(name_of(part.role), 12) +
               std::string(name_of(part.reason)) + "\n";
    }
    return out;
}

/// For programs: four digits are more than the score means.
double rounded(double value)
{
    return std::round(value * 10000) / 10000;
}

ordered_json result_json(const NameMatchResult& result)
{
    ordered_json out = {{"score", rounded(result.score)}, {"parts", ordered_json::array()}};
    for (const PartMatch& part : result.parts) {
        out["parts"].push_back({{"left", part.left},
                                {"right", part.right},
                                {"role", name_of(part.role)},
                                {"reason", name_of(part.reason)},
                                {"similarity", rounded(part.similarity)},
                                {"factor", rounded(part.factor)}});
    }
    return out;
}

/// The cells of a line: two names and, where there is one, a schema.
std::array<std::string_view, 3> cells_of(std::string_view line)
{
    std::array<std::string_view, 3> cells;
    for (std::string_view& cell : cells) {
        const std::size_t end = line.find('\t');
        cell = line.substr(0, end);
        line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    }
    return cells;
}

/// One line of a batch.
struct Pair {
    std::string_view left;
    std::string_view right;
    NameSchema schema = NameSchema::any;
};

void require_utf8(std::string_view names)
{
    if (const auto bad = find_invalid_utf8(names)) {
        throw UsageError("byte " + std::to_string(*bad + 1) + " is not UTF-8: give names in UTF-8");
    }
}

/// Throws Error that says what is wrong with the line.
Pair pair_of(std::string_view line, NameSchema usual)
{
    require_utf8(line);
    if (line.find('\t') == std::string_view::npos) {
        throw Error("two names with a tab between them are expected");
    }
    const auto [left, right, word] = cells_of(line);
    if (trim(left).empty() || trim(right).empty()) {
        throw Error("a name is empty");
    }
    return {left, right, word.empty() ? usual : schema_of(word)};
}

std::string batch_line(const NameMatcher& matcher, const Pair& pair, std::string_view line,
                       bool as_json)
{
    if (!as_json) {
        return number_text(matcher.score(pair.left, pair.right, pair.schema)) + "\t" +
               std::string(line) + "\n";
    }
    ordered_json out = {{"left", pair.left}, {"right", pair.right}};
    out.update(result_json(matcher.explain(pair.left, pair.right, pair.schema)));
    return out.dump() + "\n";
}

/// Lines that are none are named and left out; false when there are any.
bool print_batch(const NameMatcher& matcher, NameSchema schema, bool as_json)
{
    constexpr std::size_t enough = 1U << 16U;
    std::string out;
    std::size_t number = 0;
    bool whole = true;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        try {
            out += batch_line(matcher, pair_of(line, schema), line, as_json);
        } catch (const Error& error) {
            log_error("standard input, line " + std::to_string(number) + ": " + error.what());
            whole = false;
        }
        if (out.size() > enough) {
            print(out);
            out.clear();
        }
    }
    print(out);
    return whole;
}

int run(const Options& options)
{
    const NameSchema schema = schema_of(options.schema);
    if (options.batch != options.operands.empty() || options.operands.size() == 1) {
        throw UsageError("give two names, or --batch and lines on standard input");
    }
    const NameMatcher matcher;
    if (options.batch) {
        return print_batch(matcher, schema, options.json) ? 0 : 1;
    }
    std::ranges::for_each(options.operands, require_utf8);
    const auto result = matcher.explain(options.operands[0], options.operands[1], schema);
    print(options.json ? result_json(result).dump(2) + "\n" : result_text(result));
    return 0;
}

constexpr std::array flags{Flag::schema, Flag::batch, Flag::json};

} // namespace

extern const Command names_command;
constinit const Command names_command{
    .name = "names",
    .operands = "[NAME NAME]",
    .fewest_operands = 0,
    .most_operands = 2,
    .summary = "Compare two names of persons or organizations, part by part",
    .details =
        "Prints a score from 0 to 1 (0.5 and more: rather the same than not) and the parts that it "
        "is the product of: spellings, scripts, word order, initials, titles and words left out "
        "are allowed for.\n"
        "\n"
        "With --batch, each line of standard input holds two names and, if you like, a schema as "
        "of --schema, with tabs between; it is printed again with its score before it, or with "
        "--json as an object of one line. A line that is none of that is named and left out: exit "
        "status 1.\n"
        "\n"
        "  entente names \"Sergey Lavrov\" \"Lawrow, Sergej Wiktorowitsch\"",
    .flags = flags,
    .run = run};

} // namespace entente
