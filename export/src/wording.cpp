#include "wording.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <set>

namespace entente {

std::string_view xml_id(const std::string& id, std::string& storage)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '_' || c == ':' || c == '-';
    };
    if (std::ranges::all_of(id, plain)) {
        return id;
    }
    storage.clear();
    for (const char c : fold(id)) {
        storage += plain(c) ? c : '-';
    }
    storage.append(".").append(sha256_hex(id), 0, 16);
    return storage;
}

std::string short_label(const Node& node)
{
    if (node.kind == NodeKind::meeting) {
        const std::string_view form = node.attributes.text(Attribute::form);
        const std::string_view type = node.attributes.text(Attribute::type);
        const std::string_view date = node.attributes.text(Attribute::date);
        std::string label(form.empty() ? type : form);
        label.append(label.empty() || date.empty() ? "" : ", ").append(date);
        if (!label.empty()) {
            return label;
        }
    }
    // Counted in letters: no byte of one is left alone.
    constexpr std::size_t most = 40;
    const std::string& full = node.label;
    std::size_t letters = 0;
    std::size_t space = 0;
    for (std::size_t i = 0; i < full.size(); ++i) {
        if ((static_cast<unsigned char>(full[i]) & 0xC0U) == 0x80) {
            continue;
        }
        if (full[i] == ' ') {
            space = i;
        }
        if (++letters > most) {
            return full.substr(0, space > i / 2 ? space : i) + "…";
        }
    }
    return full;
}

std::string edge_label(const Edge& edge)
{
    const std::string_view title = edge.attributes.text(Attribute::title);
    if (!title.empty()) {
        return std::string(title);
    }
    std::string label(name_of(edge.kind));
    std::ranges::replace(label, '_', ' ');
    const std::string_view role = edge.attributes.text(Attribute::role);
    if (!role.empty()) {
        label.append(" (").append(role).append(")");
    }
    return label;
}

double weight_of(const Edge& edge)
{
    const auto* value = edge.attributes.find(Attribute::count);
    const auto* count = value != nullptr ? std::get_if<std::int64_t>(value) : nullptr;
    return count != nullptr && *count > 0 ? static_cast<double>(*count) : 1.0;
}

std::vector<EvidenceIndex> support_of(const KnowledgeGraph& graph, const Edge& edge)
{
    if (!edge.evidence.empty()) {
        return edge.evidence;
    }
    std::vector<EvidenceIndex> support;
    for (const std::string& id : edge.attributes.list(Attribute::meetings)) {
        if (const auto meeting = graph.find(id)) {
            const auto& evidence = graph.node(*meeting).evidence;
            support.insert(support.end(), evidence.begin(), evidence.end());
        }
    }
    return support;
}

std::string_view place_of(const DocumentInfo& document)
{
    return document.uri.empty() ? document.id : document.uri;
}

namespace {

/// The texts seen so far. Most are a few, which need no tree.
class SeenTexts {
public:
    /// False when it is there.
    bool add(std::string_view text)
    {
        if (std::ranges::find(few_, text) != few_.end()) {
            return false;
        }
        constexpr std::size_t enough = 16;
        if (few_.size() < enough) {
            few_.push_back(text);
            return true;
        }
        return others_.insert(text).second;
    }

private:
    std::vector<std::string_view> few_;
    std::set<std::string_view> others_;
};

} // namespace

std::string join_distinct(const std::vector<std::string_view>& parts)
{
    std::string joined;
    SeenTexts seen;
    for (const std::string_view part : parts) {
        if (!part.empty() && seen.add(part)) {
            joined.append(joined.empty() ? "" : "; ").append(part);
        }
    }
    return joined;
}

} // namespace entente
