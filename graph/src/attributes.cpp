#include <entente/graph/attributes.hpp>

#include <algorithm>

namespace entente {
namespace {

using enum AttributeType;

bool is_empty(const AttributeValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) {
        return text->empty();
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        return list->empty();
    }
    return false;
}

} // namespace

const std::vector<AttributeSpec>& attribute_table()
{
    static const std::vector<AttributeSpec> table{
        {Attribute::aliases, "aliases", string_list, "forms of the name that were seen"},
        {Attribute::alias_counts, "alias_counts", string_list,
         "how often each alias was seen, in the order of aliases"},
        {Attribute::type, "type", string, "kind of organization, meeting or agreement"},
        {Attribute::joined, "joined", string_list,
         "why the mentions are one: score, reason, and the forms that were put together"},
        {Attribute::kept_apart, "kept_apart", string_list,
         "near candidates that stayed others: id, score of the names, reason"},
        {Attribute::iso, "iso", string, "ISO 3166-1 alpha-2 code of a country"},
        {Attribute::country, "country", string, "ISO 3166-1 alpha-2 code of the country it is of"},
        {Attribute::rank, "rank", string, "military or police rank"},
        {Attribute::honorific, "honorific", string, "form of address"},
        {Attribute::form, "form", string, "finer word for the meeting (talks, working session)"},
        {Attribute::date, "date", string, "EDTF date"},
        {Attribute::period, "period", string, "EDTF interval that an agreement covers"},
        {Attribute::status, "status", string, "held, planned, signed, in_force ..."},
        {Attribute::cameo, "cameo", string, "CAMEO event code"},
        {Attribute::during, "during", string, "id of the visit that a meeting was part of"},
        {Attribute::disagreements, "disagreements", string_list,
         "what some articles say otherwise: attribute, value, articles that say so"},
        {Attribute::inferred, "inferred", boolean, "true when only entailed, not named"},
        {Attribute::inferred_from, "inferred_from", string,
         "the post by which a participant or signer was found that the article does not name"},
        {Attribute::uri, "uri", string, "where the document was read from"},
        {Attribute::title, "title", string, "title of a post or a document"},
        {Attribute::source, "source", string, "outlet of a document"},
        {Attribute::former, "former", boolean, "true for a past post"},
        {Attribute::tenure, "tenure", string, "begins or ends, where the newest source says so"},
        {Attribute::valid, "valid", string, "EDTF interval in which a post was observed"},
        {Attribute::begin_known, "begin_known", string,
         "how the begin of valid is known: stated, observed (at least from) or open"},
        {Attribute::end_known, "end_known", string,
         "how the end of valid is known: stated, observed (at least until) or open"},
        {Attribute::ended_by, "ended_by", string,
         "EDTF date by which a former post was over, where its end is not stated"},
        {Attribute::role, "role", string, "host, guest, chair, signatory or attendee"},
        {Attribute::count, "count", integer, "number of meetings"},
        {Attribute::first, "first", string, "EDTF date of the first dated meeting"},
        {Attribute::last, "last", string, "EDTF date of the last dated meeting"},
        {Attribute::meetings, "meetings", string_list, "ids of the meetings"},
        {Attribute::agreements, "agreements", string_list, "ids of the agreements"},
    };
    return table;
}

const AttributeSpec& spec_of(Attribute attribute)
{
    return attribute_table().at(static_cast<std::size_t>(attribute));
}

std::optional<Attribute> find_attribute(std::string_view name)
{
    const auto& table = attribute_table();
    const auto found = std::ranges::find(table, name, &AttributeSpec::name);
    return found == table.end() ? std::nullopt : std::optional(found->attribute);
}

void Attributes::set(Attribute attribute, AttributeValue value)
{
    if (is_empty(value)) {
        erase(attribute);
        return;
    }
    const auto place = std::ranges::lower_bound(entries_, attribute, {}, &Entry::first);
    if (place != entries_.end() && place->first == attribute) {
        place->second = std::move(value);
    } else {
        entries_.emplace(place, attribute, std::move(value));
    }
}

void Attributes::erase(Attribute attribute)
{
    std::erase_if(entries_, [&](const Entry& entry) { return entry.first == attribute; });
}

const AttributeValue* Attributes::find(Attribute attribute) const
{
    const auto place = std::ranges::lower_bound(entries_, attribute, {}, &Entry::first);
    return place != entries_.end() && place->first == attribute ? &place->second : nullptr;
}

std::string_view Attributes::text(Attribute attribute) const
{
    const auto* value = find(attribute);
    const auto* text = value != nullptr ? std::get_if<std::string>(value) : nullptr;
    return text != nullptr ? std::string_view(*text) : std::string_view();
}

const std::vector<std::string>& Attributes::list(Attribute attribute) const
{
    static const std::vector<std::string> none;
    const auto* value = find(attribute);
    const auto* list = value != nullptr ? std::get_if<std::vector<std::string>>(value) : nullptr;
    return list != nullptr ? *list : none;
}

bool Attributes::flag(Attribute attribute) const
{
    const auto* value = find(attribute);
    const auto* flag = value != nullptr ? std::get_if<bool>(value) : nullptr;
    return flag != nullptr && *flag;
}

} // namespace entente
