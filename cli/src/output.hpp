#pragma once

#include "options.hpp"

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace entente {

class KnowledgeGraph;
struct Format;

/// One file that a command shall write; `-` is standard output.
struct OutputTarget {
    std::string path;
    const Format* format = nullptr;
};

/// The targets of `-o` and `--format`, checked before any work begins: a format that we know, no
/// path twice, a folder that exists, and no file there without `--overwrite`. Without `-o`: JSON on
/// standard output. Throws UsageError or IoError.
[[nodiscard]] std::vector<OutputTarget> plan_outputs(const Options& options);

/// The same checks for a command that writes one file of a form of its own.
[[nodiscard]] std::string plan_single_output(const Options& options);

/// Opens the path, lets `write` fill it and checks that all of it arrived. A regular file appears
/// whole or not at all: it is written beside its place and renamed.
void write_output(const std::string& path, const std::function<void(std::ostream&)>& write);

void write_graph(const KnowledgeGraph& graph, const std::vector<OutputTarget>& targets);

/// For text that commands print. Throws BrokenPipe when the reader has gone.
void print(const std::string& text);

} // namespace entente
