#include "csv_table.hpp"

#include "xml_writer.hpp"

#include <entente/core/text.hpp>

namespace entente {

void CsvTable::cell(std::string_view value)
{
    std::string& out = buffer_.text;
    out += first_ ? "" : ",";
    first_ = false;
    if (value.find_first_of(",\"\n\r") == std::string_view::npos) {
        out += value;
        return;
    }
    out += '"';
    for (const char c : value) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    out += '"';
}

void CsvTable::cell(std::int64_t value)
{
    std::string digits;
    append_number(digits, value);
    cell(digits);
}

void CsvTable::cell(double value)
{
    std::string digits;
    append_number(digits, value);
    cell(digits);
}

void CsvTable::line(std::string_view text)
{
    cell(squeeze(clean_xml_text(text, clean_)));
}

void CsvTable::spreadsheet_text(std::string_view text)
{
    const std::string line = squeeze(clean_xml_text(text, clean_));
    std::string value;
    constexpr std::string_view formula = "=+-@";
    if (!line.empty() && formula.find(line.front()) != std::string_view::npos) {
        value += '\'';
    }
    for (const char c : line) {
        value += c;
        if (c == '\\') {
            value += c;
        }
    }
    cell(value);
}

void CsvTable::end_row()
{
    buffer_.text += '\n';
    first_ = true;
    buffer_.spill();
}

} // namespace entente
