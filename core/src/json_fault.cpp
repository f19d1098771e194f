#include <entente/core/json_fault.hpp>
#include <entente/core/text.hpp>

namespace entente {
namespace {

/// Drops the text as far as the mark, where it has one.
void drop_to(std::string_view& text, std::string_view mark)
{
    if (const auto at = text.find(mark); at != std::string_view::npos) {
        text.remove_prefix(at + mark.size());
    }
}

/// Without the parser's number of the error, its count of columns and what it read last.
std::string_view plain(std::string_view complaint)
{
    drop_to(complaint, "] ");
    if (complaint.starts_with("parse error")) {
        drop_to(complaint, ": ");
    }
    if (complaint.starts_with("syntax error")) {
        drop_to(complaint, " - ");
    }
    return complaint.substr(0, complaint.find("; last read: "));
}

} // namespace

std::string json_fault(std::string_view complaint, std::size_t position, std::size_t size,
                       std::string_view whole)
{
    std::string out = position == 0 ? "" : "byte " + std::to_string(position) + ": ";
    out += whole;
    if (position > size) {
        return out + " ends too early: it was cut short or is still being written";
    }
    return out + " is no JSON: " + one_line(plain(complaint));
}

} // namespace entente
