#include "canonical.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace entente {
namespace {

/// Says what is wrong with the first broken reference, or nothing.
class Check {
public:
    explicit Check(const Report& report) : report_(report) {}

    [[nodiscard]] std::string run()
    {
        for (const auto& claim : report_.officials) {
            support(claim.support);
        }
        for (const auto& claim : report_.organizations) {
            support(claim.support);
            index(claim.part_of.value_or(0), claim.part_of ? report_.organizations.size() : 1,
                  "part_of");
        }
        for (const auto& claim : report_.countries) {
            support(claim.support);
            if (claim.iso.empty()) {
                fault_ = "a country has no ISO code";
            }
        }
        for (const auto& claim : report_.places) {
            support(claim.support);
        }
        positions();
        events();
        return fault_;
    }

private:
    void positions()
    {
        for (const auto& claim : report_.positions) {
            support(claim.support);
            index(claim.official, report_.officials.size(), "official");
            index(claim.organization.value_or(0),
                  claim.organization ? report_.organizations.size() : 1, "organization");
        }
    }

    void events()
    {
        for (const auto& claim : report_.unnamed_posts) {
            support(claim.support);
            index(claim.organization.value_or(0),
                  claim.organization ? report_.organizations.size() : 1, "organization");
        }
        for (const auto& claim : report_.meetings) {
            support(claim.support);
            for (const auto& participant : claim.participants) {
                actor(participant.actor);
                index(participant.post.value_or(0),
                      participant.post ? report_.unnamed_posts.size() : 1, "unnamed post");
            }
            std::ranges::for_each(claim.places, [&](Actor place) { actor(place); });
        }
        for (const auto& claim : report_.agreements) {
            support(claim.support);
            std::ranges::for_each(claim.parties, [&](Actor party) { actor(party); });
            std::ranges::for_each(claim.signers, [&](Actor signer) { actor(signer); });
            for (const auto post : claim.signing_posts) {
                index(post, report_.unnamed_posts.size(), "unnamed post");
            }
            index(claim.concluded_at.value_or(0), claim.concluded_at ? report_.meetings.size() : 1,
                  "meeting");
        }
    }

    void index(std::size_t value, std::size_t size, const char* what)
    {
        if (value >= size) {
            fault_ = std::string(what) + " number " + std::to_string(value) + " does not exist";
        }
    }

    void support(const Support& support)
    {
        for (const auto sentence : support.sentences) {
            index(sentence, report_.sentences.size(), "sentence");
        }
        if (!(support.confidence > 0 && support.confidence <= 1)) {
            fault_ = "a confidence is not in (0, 1]";
        }
    }

    void actor(Actor actor)
    {
        switch (actor.kind) {
        case ActorKind::official:
            return index(actor.index, report_.officials.size(), "official");
        case ActorKind::organization:
            return index(actor.index, report_.organizations.size(), "organization");
        case ActorKind::country:
            return index(actor.index, report_.countries.size(), "country");
        case ActorKind::place:
            return index(actor.index, report_.places.size(), "place");
        }
    }

    const Report& report_;
    std::string fault_;
};

/// Documents are one when their text is; without a hash, when their id is.
const std::string& text_of(const DocumentInfo& document)
{
    return document.sha256.empty() ? document.id : document.sha256;
}

} // namespace

std::vector<Report> canonical_reports(std::vector<Report> reports,
                                      std::vector<Diagnostic>* diagnostics)
{
    const auto tell = [&](Diagnostic::Severity severity, const Report& report,
                          std::string message) {
        if (diagnostics != nullptr) {
            diagnostics->push_back({severity, report.document.uri, std::move(message)});
        }
    };
    std::ranges::sort(reports, [](const Report& a, const Report& b) {
        const auto order = [](const Report& report) {
            return std::tie(text_of(report.document), report.document.uri);
        };
        return order(a) != order(b) ? order(a) < order(b) : a < b;
    });
    std::vector<Report> kept;
    for (auto& report : reports) {
        if (const auto fault = Check(report).run(); !fault.empty()) {
            tell(Diagnostic::Severity::error, report,
                 "left out, as the report is broken: " + fault);
        } else if (!kept.empty() && text_of(kept.back().document) == text_of(report.document)) {
            tell(Diagnostic::Severity::note, report,
                 "left out, as it is the same text as " + kept.back().document.uri);
        } else {
            kept.push_back(std::move(report));
        }
    }
    std::ranges::stable_sort(
        kept, {}, [](const Report& report) -> const std::string& { return report.document.id; });
    return kept;
}

} // namespace entente
