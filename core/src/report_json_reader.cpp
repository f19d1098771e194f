#include "report_json_value.hpp"

#include <entente/core/json_fault.hpp>
#include <entente/core/report_json.hpp>

#include <vector>

namespace entente {
namespace {

using report_json::Json;
using report_json::Value;

/// How many things of each kind the report has: what an index may point at.
struct Sizes {
    std::size_t sentences = 0;
    std::size_t officials = 0;
    std::size_t organizations = 0;
    std::size_t countries = 0;
    std::size_t places = 0;
    std::size_t unnamed_posts = 0;
    std::size_t meetings = 0;
};

void get(const Value& from, const char* key, std::string& to)
{
    from.with(key, [&](const Value& value) { to = value.text(); });
}

void get(const Value& from, const char* key, Date& to)
{
    from.with(key, [&](const Value& value) { to = value.date(); });
}

void get(const Value& from, const char* key, bool& to)
{
    from.with(key, [&](const Value& value) { to = value.flag(); });
}

template <typename Item, typename Read>
void get_list(const Value& from, const char* key, std::vector<Item>& to, Read read)
{
    from.with(key, [&](const Value& list) {
        to.reserve(from.count(key));
        list.each([&](const Value& item) { to.push_back(read(item)); });
    });
}

Support read_support(const Value& from, const Sizes& sizes)
{
    Support support;
    get_list(from, "sentences", support.sentences, [&](const Value& item) {
        const std::uint32_t index = item.index(sizes.sentences, "sentences");
        if (!support.sentences.empty() && index <= support.sentences.back()) {
            item.fail("sentences stand in ascending order, each once");
        }
        return index;
    });
    from.require("confidence",
                 [&](const Value& value) { support.confidence = value.confidence(); });
    return support;
}

Alias read_alias(const Value& from)
{
    from.expect_object({"text", "count"});
    Alias alias;
    from.require("text", [&](const Value& value) { alias.text = value.text(); });
    from.require("count", [&](const Value& value) { alias.count = value.natural(); });
    return alias;
}

Actor read_actor_members(const Value& from, const Sizes& sizes)
{
    Actor actor;
    from.require("kind", [&](const Value& value) {
        actor.kind = value.kind<ActorKind>(report_json::actor_kinds);
    });
    from.require("index", [&](const Value& value) {
        switch (actor.kind) {
        case ActorKind::official:
            actor.index = value.index(sizes.officials, "officials");
            break;
        case ActorKind::organization:
            actor.index = value.index(sizes.organizations, "organizations");
            break;
        case ActorKind::country:
            actor.index = value.index(sizes.countries, "countries");
            break;
        case ActorKind::place:
            actor.index = value.index(sizes.places, "places");
            break;
        }
    });
    return actor;
}

Actor read_actor(const Value& from, const Sizes& sizes)
{
    from.expect_object({"kind", "index"});
    return read_actor_members(from, sizes);
}

Participant read_participant(const Value& from, const Sizes& sizes)
{
    from.expect_object({"kind", "index", "role", "post"});
    Participant participant{.actor = read_actor_members(from, sizes)};
    from.with("role", [&](const Value& value) { participant.role = value.kind<Role>(); });
    from.with("post", [&](const Value& value) {
        participant.post = value.index(sizes.unnamed_posts, "unnamed_posts");
    });
    return participant;
}

Sentence read_sentence(const Value& from)
{
    from.expect_object({"begin", "end", "text"});
    Sentence sentence;
    from.require("begin", [&](const Value& value) { sentence.span.begin = value.natural(); });
    from.require("end", [&](const Value& value) { sentence.span.end = value.natural(); });
    from.require("text", [&](const Value& value) { sentence.text = value.text(); });
    if (sentence.span.end < sentence.span.begin || sentence.text.size() != sentence.span.size()) {
        from.fail("the text has " + std::to_string(sentence.text.size()) +
                  " bytes, which is not what lies between begin and end");
    }
    return sentence;
}

DocumentInfo read_document(const Value& from)
{
    from.expect_object({"id", "uri", "title", "source", "date", "sha256"});
    DocumentInfo document;
    get(from, "id", document.id);
    get(from, "uri", document.uri);
    get(from, "title", document.title);
    get(from, "source", document.source);
    get(from, "date", document.date);
    get(from, "sha256", document.sha256);
    return document;
}

OfficialClaim read_official(const Value& from, const Sizes& sizes)
{
    from.expect_object(
        {"label", "aliases", "country", "rank", "honorific", "sentences", "confidence"});
    OfficialClaim claim;
    from.require("label", [&](const Value& value) { claim.label = value.text(); });
    get_list(from, "aliases", claim.aliases, read_alias);
    get(from, "country", claim.country);
    get(from, "rank", claim.rank);
    get(from, "honorific", claim.honorific);
    claim.support = read_support(from, sizes);
    return claim;
}

OrganizationClaim read_organization(const Value& from, const Sizes& sizes)
{
    from.expect_object(
        {"label", "aliases", "type", "country", "part_of", "inferred", "sentences", "confidence"});
    OrganizationClaim claim;
    from.require("label", [&](const Value& value) { claim.label = value.text(); });
    get_list(from, "aliases", claim.aliases, read_alias);
    from.require("type", [&](const Value& value) { claim.type = value.kind<OrganizationType>(); });
    get(from, "country", claim.country);
    from.with("part_of", [&](const Value& value) {
        claim.part_of = value.index(sizes.organizations, "organizations");
    });
    get(from, "inferred", claim.inferred);
    claim.support = read_support(from, sizes);
    return claim;
}

CountryClaim read_country(const Value& from, const Sizes& sizes)
{
    from.expect_object({"iso", "label", "aliases", "sentences", "confidence"});
    CountryClaim claim;
    from.require("iso", [&](const Value& value) { claim.iso = value.text(); });
    from.require("label", [&](const Value& value) { claim.label = value.text(); });
    get_list(from, "aliases", claim.aliases, read_alias);
    claim.support = read_support(from, sizes);
    return claim;
}

PlaceClaim read_place(const Value& from, const Sizes& sizes)
{
    from.expect_object({"label", "aliases", "country", "sentences", "confidence"});
    PlaceClaim claim;
    from.require("label", [&](const Value& value) { claim.label = value.text(); });
    get_list(from, "aliases", claim.aliases, read_alias);
    get(from, "country", claim.country);
    claim.support = read_support(from, sizes);
    return claim;
}

PositionClaim read_position(const Value& from, const Sizes& sizes)
{
    from.expect_object({"official", "title", "organization", "country", "tenure", "date",
                        "inferred", "sentences", "confidence"});
    PositionClaim claim;
    from.require("official", [&](const Value& value) {
        claim.official = value.index(sizes.officials, "officials");
    });
    get(from, "title", claim.title);
    from.with("organization", [&](const Value& value) {
        claim.organization = value.index(sizes.organizations, "organizations");
    });
    get(from, "country", claim.country);
    from.require("tenure", [&](const Value& value) {
        claim.tenure = value.kind<Tenure>(report_json::tenures);
    });
    get(from, "date", claim.date);
    get(from, "inferred", claim.inferred);
    claim.support = read_support(from, sizes);
    return claim;
}

UnnamedPost read_unnamed_post(const Value& from, const Sizes& sizes)
{
    from.expect_object({"title", "organization", "country", "inferred", "sentences", "confidence"});
    UnnamedPost claim;
    get(from, "title", claim.title);
    from.with("organization", [&](const Value& value) {
        claim.organization = value.index(sizes.organizations, "organizations");
    });
    get(from, "country", claim.country);
    get(from, "inferred", claim.inferred);
    claim.support = read_support(from, sizes);
    return claim;
}

MeetingClaim read_meeting(const Value& from, const Sizes& sizes)
{
    from.expect_object({"type", "form", "date", "status", "cameo", "participants", "places",
                        "sentences", "confidence"});
    const auto actor = [&](const Value& item) { return read_actor(item, sizes); };
    MeetingClaim claim;
    from.require("type", [&](const Value& value) { claim.type = value.kind<MeetingType>(); });
    get(from, "form", claim.form);
    get(from, "date", claim.date);
    from.require("status", [&](const Value& value) { claim.status = value.kind<MeetingStatus>(); });
    get(from, "cameo", claim.cameo);
    get_list(from, "participants", claim.participants,
             [&](const Value& item) { return read_participant(item, sizes); });
    get_list(from, "places", claim.places, actor);
    claim.support = read_support(from, sizes);
    return claim;
}

AgreementClaim read_agreement(const Value& from, const Sizes& sizes)
{
    from.expect_object({"type", "label", "aliases", "date", "period", "status", "parties",
                        "signers", "signing_posts", "concluded_at", "sentences", "confidence"});
    const auto actor = [&](const Value& item) { return read_actor(item, sizes); };
    AgreementClaim claim;
    from.require("type", [&](const Value& value) { claim.type = value.kind<AgreementType>(); });
    get(from, "label", claim.label);
    get_list(from, "aliases", claim.aliases, read_alias);
    get(from, "date", claim.date);
    get(from, "period", claim.period);
    from.require("status",
                 [&](const Value& value) { claim.status = value.kind<AgreementStatus>(); });
    get_list(from, "parties", claim.parties, actor);
    get_list(from, "signers", claim.signers, actor);
    get_list(from, "signing_posts", claim.signing_posts,
             [&](const Value& item) { return item.index(sizes.unnamed_posts, "unnamed_posts"); });
    from.with("concluded_at", [&](const Value& value) {
        claim.concluded_at = value.index(sizes.meetings, "meetings");
    });
    claim.support = read_support(from, sizes);
    return claim;
}

Diagnostic read_diagnostic(const Value& from)
{
    from.expect_object({"severity", "where", "message"});
    Diagnostic diagnostic;
    from.require("severity", [&](const Value& value) {
        diagnostic.severity = value.kind<Diagnostic::Severity>(report_json::severities);
    });
    get(from, "where", diagnostic.where);
    get(from, "message", diagnostic.message);
    return diagnostic;
}

Report read_report(const Value& from)
{
    from.expect_object({"schema", "document", "sentences", "officials", "organizations",
                        "countries", "places", "positions", "unnamed_posts", "meetings",
                        "agreements", "diagnostics"});
    from.require("schema", [](const Value& value) {
        if (value.text() != report_json::schema) {
            value.fail("\"" + value.text() + "\" is not a schema that this version reads (" +
                       std::string(report_json::schema) + ")");
        }
    });
    const Sizes sizes{.sentences = from.count("sentences"),
                      .officials = from.count("officials"),
                      .organizations = from.count("organizations"),
                      .countries = from.count("countries"),
                      .places = from.count("places"),
                      .unnamed_posts = from.count("unnamed_posts"),
                      .meetings = from.count("meetings")};
    const auto list = [&](const char* key, auto& to, auto read) {
        get_list(from, key, to, [&](const Value& item) { return read(item, sizes); });
    };
    Report report;
    from.require("document", [&](const Value& value) { report.document = read_document(value); });
    get_list(from, "sentences", report.sentences, read_sentence);
    list("officials", report.officials, read_official);
    list("organizations", report.organizations, read_organization);
    list("countries", report.countries, read_country);
    list("places", report.places, read_place);
    list("positions", report.positions, read_position);
    list("unnamed_posts", report.unnamed_posts, read_unnamed_post);
    list("meetings", report.meetings, read_meeting);
    list("agreements", report.agreements, read_agreement);
    get_list(from, "diagnostics", report.diagnostics, read_diagnostic);
    return report;
}

} // namespace

Report report_from_json(std::string_view line, const std::string& where)
{
    const Json json = parse_json<Json>(line, where, "the line");
    return read_report(Value(json, where));
}

} // namespace entente
