#pragma once

#include <entente/extract/document_formats.hpp>

#include <string>

namespace entente {

/// Adds what a file, or standard input for `-`, has of articles and reports to `batch`. A file that
/// cannot be read, and one that holds a graph, becomes a diagnostic that says what to do.
void read_articles(const std::string& path, Batch& batch);

} // namespace entente
