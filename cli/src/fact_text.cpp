#include "fact_text.hpp"

#include "terminal.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t least_room = 20;
constexpr std::string_view fact_indent = "  ";
constexpr std::string_view citation_indent = "      ";

} // namespace

void FactText::append(std::string_view first_indent, std::string_view indent, std::string_view text)
{
    const std::size_t room = std::max(width_, indent.size() + least_room) - indent.size();
    text_ += first_indent;
    text_ += wrap(text, room, indent);
    text_ += '\n';
}

void FactText::heading(std::string_view text)
{
    text_ += text_.empty() ? "" : "\n";
    append("", "", text);
}

void FactText::fact(std::string_view key, std::size_t key_width, std::string_view text)
{
    const std::string head = std::string(fact_indent) + padded(key, key_width) + "  ";
    append(head, std::string(fact_indent.size() + key_width + 2, ' '), text);
}

void FactText::row(std::string_view text)
{
    text_.append(fact_indent).append(text).append("\n");
}

void FactText::line(std::string_view text)
{
    append(fact_indent, "    ", text);
}

void FactText::citation(std::span<const EvidenceIndex> evidence)
{
    if (evidence.empty()) {
        return;
    }
    const EvidenceIndex first = evidence.front();
    std::string source = "-- the same sentence";
    if (cited_ != first) {
        append(citation_indent, citation_indent, "\"" + graph_->evidence()[first].text + "\"");
        source = "-- " + describe_source(*graph_, first);
        cited_ = first;
    }
    if (evidence.size() > 1) {
        source += ", and " + std::to_string(evidence.size() - 1) +
                  (evidence.size() == 2 ? " more sentence" : " more sentences");
    }
    append(citation_indent, "         ", source);
}

} // namespace entente
