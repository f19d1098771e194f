#pragma once

#include "output_buffer.hpp"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace entente {

/// Writes comma-separated values (RFC 4180, lines end with LF) cell by cell, row by row.
class CsvTable {
public:
    explicit CsvTable(std::ostream& out) : buffer_(out) {}

    /// Quotes it where it must be; what is in it stays.
    void cell(std::string_view value);
    void cell(std::int64_t value);
    void cell(double value);
    /// Text of articles: on one line, without what is no XML either.
    void line(std::string_view text);
    /// The same for spreadsheets: without what they run as a formula, and with the backslashes
    /// doubled that Gephi reads as escapes.
    void spreadsheet_text(std::string_view text);

    void end_row();
    /// Hands over the rest.
    void finish() { buffer_.finish(); }

private:
    OutputBuffer buffer_;
    std::string clean_;
    bool first_ = true; ///< no cell stands in the row yet
};

} // namespace entente
