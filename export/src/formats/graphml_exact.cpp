#include "formats/graphml_exact.hpp"

#include "canonical_order.hpp"
#include "json_text.hpp"
#include "xml_writer.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Cuts a list by what its items weigh, about their bytes: escapes may make six of one.
class Cuts {
public:
    /// The list that the next item belongs to, from 1.
    std::size_t list_of(std::size_t weight)
    {
        constexpr std::size_t most = 1'000'000;
        if (weight_ > 0 && weight_ + weight > most) {
            weight_ = 0;
            ++number_;
        }
        weight_ += weight;
        return number_;
    }

    [[nodiscard]] std::size_t number() const { return number_; }

private:
    std::size_t weight_ = 0;
    std::size_t number_ = 1;
};

std::size_t weight_of(const DocumentInfo& document)
{
    return document.id.size() + document.uri.size() + document.title.size() +
           document.source.size() + document.sha256.size() + 100;
}

std::size_t weight_of(const Evidence& evidence)
{
    return evidence.text.size() + 40;
}

void append_hex_escape(std::string& out, unsigned unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (unsigned shift = 16; shift > 0; shift -= 4) {
        out += digits[(unit >> (shift - 4)) & 15U];
    }
}

/// Valid JSON with escapes for all letters beyond ASCII: nothing in it can be normalized.
std::string plain_json(std::string_view json)
{
    std::string out;
    for (std::size_t i = 0; i < json.size();) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(json[at]); };
        const unsigned first = byte(i);
        if (first < 0x80) {
            out += json[i++];
            continue;
        }
        const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        unsigned letter = first & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k) {
            letter = (letter << 6U) | (byte(i + k) & 0x3FU);
        }
        if (letter >= 0x10000) {
            append_hex_escape(out, 0xD800 + ((letter - 0x10000) >> 10U));
            append_hex_escape(out, 0xDC00 + ((letter - 0x10000) & 0x3FFU));
        } else {
            append_hex_escape(out, letter);
        }
        i += length;
    }
    return out;
}

/// Makes sure that XML carries the JSON as it is.
void make_safe(std::string& json, std::string& storage)
{
    if (clean_xml_text(json, storage) != json) {
        json = plain_json(json);
    }
}

} // namespace

GraphmlExact::GraphmlExact(const KnowledgeGraph& graph)
    : graph_(graph), documents_(canonical_documents(graph)), numbers_(documents_.size()),
      written_(graph.evidence().size())
{
    Cuts document_cuts;
    for (std::uint32_t i = 0; i < documents_.size(); ++i) {
        numbers_[documents_[i]] = i;
        document_cuts.list_of(weight_of(graph.documents()[documents_[i]]));
    }
    document_lists_ = document_cuts.number();
    const auto& texts = graph.evidence();
    const auto lists_of = [&](const std::vector<EvidenceIndex>& evidence) {
        Cuts cuts;
        for (const EvidenceIndex index : evidence) {
            cuts.list_of(weight_of(texts[index]));
        }
        return cuts.number();
    };
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        node_lists_ = std::max(node_lists_, lists_of(graph.node(i).evidence));
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        edge_lists_ = std::max(edge_lists_, lists_of(graph.edge(i).evidence));
    }
}

template <typename Append, typename Weigh>
void GraphmlExact::write_list(std::size_t size, Append append, Weigh weigh, const TakeList& take)
{
    Cuts cuts;
    list_ = "[";
    std::size_t number = 1;
    const auto close = [&] {
        if (list_.size() > 1) {
            list_.back() = ']';
            take(number, list_);
            list_ = "[";
        }
    };
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t list = cuts.list_of(weigh(i));
        if (list != number) {
            close();
            number = list;
        }
        item_.clear();
        append(i);
        make_safe(item_, clean_);
        list_.append(item_).append(",");
    }
    close();
}

void GraphmlExact::write_documents(const TakeList& take)
{
    const auto document = [&](std::size_t i) -> const DocumentInfo& {
        return graph_.documents()[documents_[i]];
    };
    write_list(
        documents_.size(), [&](std::size_t i) { append_json_document(item_, document(i)); },
        [&](std::size_t i) { return weight_of(document(i)); }, take);
}

void GraphmlExact::write_evidence(const std::vector<EvidenceIndex>& evidence, bool first_stands,
                                  const TakeList& take)
{
    const auto append = [&](std::size_t i) {
        const Evidence& said = graph_.evidence()[evidence[i]];
        for (const std::uint32_t number :
             {numbers_[said.document], said.span.begin, said.span.end}) {
            item_ += item_.empty() ? '[' : ',';
            append_number(item_, std::int64_t{number});
        }
        if (!(i == 0 && first_stands) && (i == 0 || !written_[evidence[i]])) {
            item_ += ',';
            append_json_string(item_, said.text);
        }
        written_[evidence[i]] = true;
        item_ += ']';
    };
    write_list(
        evidence.size(), append,
        [&](std::size_t i) { return weight_of(graph_.evidence()[evidence[i]]); }, take);
}

void GraphmlExact::add(std::string_view name, const AttributeValue& value)
{
    append_json_string(open_, name);
    open_ += ':';
    append_json_value(open_, value);
    open_ += ',';
}

void GraphmlExact::add(const Additions& additions)
{
    std::string members;
    append_json_additions(members, additions);
    open_.append(members, 1).append(",");
}

const std::string& GraphmlExact::take_members()
{
    members_.clear();
    if (!open_.empty()) {
        open_.back() = '}';
        members_.append("{").append(open_);
        open_.clear();
        make_safe(members_, clean_);
    }
    return members_;
}

} // namespace entente
