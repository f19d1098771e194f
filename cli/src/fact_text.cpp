#include "fact_text.hpp"

#include "terminal.hpp"
#include "words.hpp"

#include <entente/graph/telling.hpp>

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t least_room = 20;
constexpr std::string_view fact_indent = "  ";
constexpr std::string_view citation_indent = "      ";

} // namespace

std::string FactText::paint(std::string_view text, Emphasis emphasis) const
{
    return colour_ ? painted(text, emphasis) : std::string(text);
}

void FactText::append(std::string_view first_indent, std::string_view indent, std::string_view text,
                      Emphasis emphasis)
{
    const std::size_t room = std::max(width_, indent.size() + least_room) - indent.size();
    const std::string lines = wrap(text, room, "");
    std::string_view before = first_indent;
    for (std::size_t begin = 0; begin <= lines.size();) {
        const auto end = std::min(lines.find('\n', begin), lines.size());
        text_ += before;
        text_ += paint(std::string_view(lines).substr(begin, end - begin), emphasis);
        text_ += '\n';
        before = indent;
        begin = end + 1;
    }
}

void FactText::heading(std::string_view text)
{
    if (text_.empty()) {
        subject_ = text;
    } else {
        text_ += "\n";
    }
    append("", "", text, Emphasis::heading);
}

void FactText::fact(std::string_view key, std::size_t key_width, std::string_view text)
{
    std::string head(fact_indent);
    head += paint(padded(key, key_width), Emphasis::key);
    head += "  ";
    append(head, std::string(fact_indent.size() + key_width + 2, ' '), text);
    said_ = text;
}

void FactText::table(const Table& table)
{
    auto emphasis = Emphasis::heading;
    for (const auto& line : table.lines(width_, fact_indent)) {
        text_.append(paint(line, emphasis)).append("\n");
        emphasis = Emphasis::none;
    }
}

void FactText::row(std::string_view text)
{
    text_.append(fact_indent).append(text).append("\n");
}

void FactText::line(std::string_view text)
{
    append(fact_indent, "    ", text);
    said_ = text;
}

void FactText::citation(std::span<const EvidenceIndex> evidence)
{
    if (evidence.empty()) {
        return;
    }
    const EvidenceIndex shown = telling_sentence(*graph_, evidence, subject_ + " " + said_);
    std::string source = "-- the same sentence";
    if (cited_ != shown) {
        append(citation_indent, citation_indent, "\"" + graph_->evidence(shown).text + "\"");
        source = "-- " + describe_source(*graph_, shown);
        cited_ = shown;
    }
    if (evidence.size() > 1) {
        source += ", and " + std::to_string(evidence.size() - 1) +
                  (evidence.size() == 2 ? " more sentence" : " more sentences");
    }
    append(citation_indent, "         ", source, Emphasis::source);
}

void FactText::note(std::string_view text)
{
    append(citation_indent, citation_indent, text);
}

} // namespace entente
