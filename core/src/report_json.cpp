#include "report_json_names.hpp"

#include <entente/core/error.hpp>
#include <entente/core/report_json.hpp>
#include <entente/core/text.hpp>

#include <nlohmann/json.hpp>

#include <vector>

namespace entente {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& out, const char* key, const std::string& text)
{
    if (!text.empty()) {
        out[key] = text;
    }
}

void put(Json& out, const char* key, const Date& date)
{
    put(out, key, date.edtf());
}

void put(Json& out, const char* key, bool flag)
{
    if (flag) {
        out[key] = true;
    }
}

void put(Json& out, const char* key, const std::optional<std::uint32_t>& index)
{
    if (index) {
        out[key] = *index;
    }
}

// Declared before the template that calls them.
Json write(const Alias&);
Json write(const Actor&);
Json write(const Participant&);
Json write(const Sentence&);
Json write(const OfficialClaim&);
Json write(const OrganizationClaim&);
Json write(const CountryClaim&);
Json write(const PlaceClaim&);
Json write(const PositionClaim&);
Json write(const UnnamedPost&);
Json write(const MeetingClaim&);
Json write(const AgreementClaim&);
Json write(const Diagnostic&);

template <typename Item> void put_list(Json& out, const char* key, const std::vector<Item>& items)
{
    if (items.empty()) {
        return;
    }
    Json& list = out[key] = Json::array();
    for (const Item& item : items) {
        list.push_back(write(item));
    }
}

Json write(const Alias& alias)
{
    return {{"text", alias.text}, {"count", alias.count}};
}

Json write(const Actor& actor)
{
    return {{"kind", report_json::actor_kinds.at(static_cast<std::size_t>(actor.kind))},
            {"index", actor.index}};
}

Json write(const Participant& participant)
{
    Json out = write(participant.actor);
    put(out, "role", std::string(name_of(participant.role)));
    put(out, "post", participant.post);
    return out;
}

Json write(const Sentence& sentence)
{
    return {{"begin", sentence.span.begin}, {"end", sentence.span.end}, {"text", sentence.text}};
}

/// Every claim ends with why it is believed.
void put_support(Json& out, const Support& support)
{
    if (!support.sentences.empty()) {
        out["sentences"] = support.sentences;
    }
    out["confidence"] = support.confidence;
}

Json write(const DocumentInfo& document)
{
    Json out = Json::object();
    put(out, "id", document.id);
    put(out, "uri", document.uri);
    put(out, "title", document.title);
    put(out, "source", document.source);
    put(out, "date", document.date);
    put(out, "sha256", document.sha256);
    return out;
}

Json write(const OfficialClaim& claim)
{
    Json out = Json::object();
    put(out, "label", claim.label);
    put_list(out, "aliases", claim.aliases);
    put(out, "country", claim.country);
    put(out, "rank", claim.rank);
    put(out, "honorific", claim.honorific);
    put_support(out, claim.support);
    return out;
}

Json write(const OrganizationClaim& claim)
{
    Json out = Json::object();
    put(out, "label", claim.label);
    put_list(out, "aliases", claim.aliases);
    out["type"] = name_of(claim.type);
    put(out, "country", claim.country);
    put(out, "part_of", claim.part_of);
    put(out, "inferred", claim.inferred);
    put_support(out, claim.support);
    return out;
}

Json write(const CountryClaim& claim)
{
    Json out = Json::object();
    put(out, "iso", claim.iso);
    put(out, "label", claim.label);
    put_list(out, "aliases", claim.aliases);
    put_support(out, claim.support);
    return out;
}

Json write(const PlaceClaim& claim)
{
    Json out = Json::object();
    put(out, "label", claim.label);
    put_list(out, "aliases", claim.aliases);
    put(out, "country", claim.country);
    put_support(out, claim.support);
    return out;
}

Json write(const PositionClaim& claim)
{
    Json out = Json::object();
    out["official"] = claim.official;
    put(out, "title", claim.title);
    put(out, "organization", claim.organization);
    put(out, "country", claim.country);
    out["tenure"] = report_json::tenures.at(static_cast<std::size_t>(claim.tenure));
    put(out, "date", claim.date);
    put(out, "inferred", claim.inferred);
    put_support(out, claim.support);
    return out;
}

Json write(const UnnamedPost& claim)
{
    Json out = Json::object();
    put(out, "title", claim.title);
    put(out, "organization", claim.organization);
    put(out, "country", claim.country);
    put(out, "inferred", claim.inferred);
    put_support(out, claim.support);
    return out;
}

Json write(const MeetingClaim& claim)
{
    Json out = Json::object();
    out["type"] = name_of(claim.type);
    put(out, "form", claim.form);
    put(out, "date", claim.date);
    out["status"] = name_of(claim.status);
    put(out, "cameo", claim.cameo);
    put_list(out, "participants", claim.participants);
    put_list(out, "places", claim.places);
    put_support(out, claim.support);
    return out;
}

Json write(const AgreementClaim& claim)
{
    Json out = Json::object();
    out["type"] = name_of(claim.type);
    put(out, "label", claim.label);
    put_list(out, "aliases", claim.aliases);
    put(out, "date", claim.date);
    put(out, "period", claim.period);
    out["status"] = name_of(claim.status);
    put_list(out, "parties", claim.parties);
    put_list(out, "signers", claim.signers);
    if (!claim.signing_posts.empty()) {
        out["signing_posts"] = claim.signing_posts;
    }
    put(out, "concluded_at", claim.concluded_at);
    put_support(out, claim.support);
    return out;
}

Json write(const Diagnostic& diagnostic)
{
    Json out = Json::object();
    out["severity"] = report_json::severities.at(static_cast<std::size_t>(diagnostic.severity));
    put(out, "where", diagnostic.where);
    put(out, "message", diagnostic.message);
    return out;
}

} // namespace

std::string to_json_line(const Report& report)
{
    Json out = Json::object();
    out["schema"] = report_json::schema;
    out["document"] = write(report.document);
    put_list(out, "sentences", report.sentences);
    put_list(out, "officials", report.officials);
    put_list(out, "organizations", report.organizations);
    put_list(out, "countries", report.countries);
    put_list(out, "places", report.places);
    put_list(out, "positions", report.positions);
    put_list(out, "unnamed_posts", report.unnamed_posts);
    put_list(out, "meetings", report.meetings);
    put_list(out, "agreements", report.agreements);
    put_list(out, "diagnostics", report.diagnostics);
    try {
        return out.dump();
    } catch (const Json::type_error&) {
        // The only thing dump() refuses.
        throw DataError(report.document.uri, 0, "the report holds text that is not UTF-8");
    }
}

bool is_report_line(std::string_view line)
{
    // The writer puts `schema` first; spaces between are allowed for people who reformat.
    for (const std::string_view expected : {"{", "\"schema\"", ":"}) {
        line = trim(line);
        if (!line.starts_with(expected)) {
            return false;
        }
        line.remove_prefix(expected.size());
    }
    return trim(line).starts_with("\"entente-report/");
}

} // namespace entente
