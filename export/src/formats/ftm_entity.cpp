#include "formats/ftm_entity.hpp"

#include "json_text.hpp"
#include "xml_writer.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

std::string ftm_id(std::string_view id)
{
    std::string out(id);
    // Of `kind:name` the colon becomes a hyphen; a kind has none, so no two become one.
    if (const auto colon = out.find(':'); colon != std::string::npos) {
        out[colon] = '-';
    }
    const bool plain = std::ranges::all_of(
        out, [](char c) { return is_letter_or_digit(c) || c == '-' || c == '.'; });
    constexpr std::size_t longest = 180;
    if (plain && out.size() <= longest && is_letter_or_digit(out.front()) &&
        is_letter_or_digit(out.back())) {
        return out;
    }
    std::string stem;
    for (const char c : fold(id)) {
        stem += is_letter_or_digit(c) ? c : '-';
    }
    return "x-" + stem.substr(0, longest / 2) + "-" + sha256_hex(id).substr(0, 16);
}

void FtmEntity::add(std::string_view property, std::string_view value)
{
    std::string storage;
    const std::string_view text = trim(clean_xml_text(value, storage));
    if (text.empty()) {
        return;
    }
    auto found = std::ranges::find(properties_, property, [](const auto& it) { return it.first; });
    if (found == properties_.end()) {
        found = properties_.insert(properties_.end(), {property, {}});
    }
    if (std::ranges::find(found->second, text) == found->second.end()) {
        found->second.emplace_back(text);
    }
}

void FtmEntity::add_date(std::string_view property, CalendarPoint point)
{
    if (point.year != 0) {
        add(property, Date(point).edtf());
    }
}

void FtmEntity::add_country(std::string_view property, std::string_view code)
{
    add(property, fold(code));
}

void FtmEntity::append_to(std::string& out) const
{
    out += "{\"id\":";
    append_json_string(out, id_);
    append_json_member(out, "schema", schema_);
    out += ",\"properties\":{";
    bool first = true;
    for (auto [property, values] : properties_) {
        std::ranges::sort(values); // they are sets
        out += first ? "" : ",";
        first = false;
        append_json_string(out, property);
        out += ':';
        append_json_list(out, values);
    }
    out += "}}\n";
}

} // namespace entente
