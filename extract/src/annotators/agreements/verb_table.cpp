#include "verb_table.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// The forms of a regular verb, spelled out: base, -s, -ed, -ing.
struct VerbRow {
    std::array<std::string_view, 4> forms;
    Deed deed;
};

constexpr auto verb_rows = std::to_array<VerbRow>({
    {{"sign", "signs", "signed", "signing"}, Deed::sign},
    {{"ink", "inks", "inked", "inking"}, Deed::sign},
    {{"co-sign", "co-signs", "co-signed", "co-signing"}, Deed::sign},
    {{"cosign", "cosigns", "cosigned", "cosigning"}, Deed::sign},
    {{"initial", "initials", "initialled", "initialling"}, Deed::sign},
    {{"initial", "initials", "initialed", "initialing"}, Deed::sign},
    {{"exchange", "exchanges", "exchanged", "exchanging"}, Deed::sign},
    {{"formalise", "formalises", "formalised", "formalising"}, Deed::sign},
    {{"formalize", "formalizes", "formalized", "formalizing"}, Deed::sign},
    {{"renew", "renews", "renewed", "renewing"}, Deed::bind},
    {{"extend", "extends", "extended", "extending"}, Deed::bind},
    {{"ratify", "ratifies", "ratified", "ratifying"}, Deed::bind},
    {{"amend", "amends", "amended", "amending"}, Deed::bind},
    {{"revise", "revises", "revised", "revising"}, Deed::bind},
    {{"suspend", "suspends", "suspended", "suspending"}, Deed::bind},
    {{"prolong", "prolongs", "prolonged", "prolonging"}, Deed::bind},
    {{"activate", "activates", "activated", "activating"}, Deed::bind},
    {{"operationalise", "operationalises", "operationalised", "operationalising"}, Deed::bind},
    {{"operationalize", "operationalizes", "operationalized", "operationalizing"}, Deed::bind},
    {{"announce", "announces", "announced", "announcing"}, Deed::reach},
    {{"adopt", "adopts", "adopted", "adopting"}, Deed::sign},
    {{"endorse", "endorses", "endorsed", "endorsing"}, Deed::sign},
    {{"seal", "seals", "sealed", "sealing"}, Deed::sign},
    {{"execute", "executes", "executed", "executing"}, Deed::sign},
    {{"conclude", "concludes", "concluded", "concluding"}, Deed::reach},
    {{"finalise", "finalises", "finalised", "finalising"}, Deed::reach},
    {{"finalize", "finalizes", "finalized", "finalizing"}, Deed::reach},
    {{"reach", "reaches", "reached", "reaching"}, Deed::reach},
    {{"strike", "strikes", "struck", "striking"}, Deed::reach},
    {{"clinch", "clinches", "clinched", "clinching"}, Deed::reach},
    {{"secure", "secures", "secured", "securing"}, Deed::reach},
    {{"broker", "brokers", "brokered", "brokering"}, Deed::reach},
    {{"enter", "enters", "entered", "entering"}, Deed::reach},
    {{"forge", "forges", "forged", "forging"}, Deed::reach},
    {{"cut", "cuts", "cut", "cutting"}, Deed::reach},
    {{"agree", "agrees", "agreed", "agreeing"}, Deed::reach},
    {{"approve", "approves", "approved", "approving"}, Deed::bind},
    {{"unveil", "unveils", "unveiled", "unveiling"}, Deed::reach},
    {{"negotiate", "negotiates", "negotiated", "negotiating"}, Deed::negotiate},
    {{"renegotiate", "renegotiates", "renegotiated", "renegotiating"}, Deed::keep},
    {{"propose", "proposes", "proposed", "proposing"}, Deed::negotiate},
    {{"discuss", "discusses", "discussed", "discussing"}, Deed::negotiate},
    {{"consider", "considers", "considered", "considering"}, Deed::negotiate},
    {{"explore", "explores", "explored", "exploring"}, Deed::negotiate},
    {{"seek", "seeks", "sought", "seeking"}, Deed::negotiate},
    {{"pursue", "pursues", "pursued", "pursuing"}, Deed::negotiate},
    {{"urge", "urges", "urged", "urging"}, Deed::negotiate},
    {{"mull", "mulls", "mulled", "mulling"}, Deed::negotiate},
    {{"draft", "drafts", "drafted", "drafting"}, Deed::negotiate},
    {{"prepare", "prepares", "prepared", "preparing"}, Deed::negotiate},
    {{"offer", "offers", "offered", "offering"}, Deed::negotiate},
    {{"demand", "demands", "demanded", "demanding"}, Deed::negotiate},
    {{"want", "wants", "wanted", "wanting"}, Deed::negotiate},
    {{"eye", "eyes", "eyed", "eyeing"}, Deed::negotiate},
    {{"push", "pushes", "pushed", "pushing"}, Deed::negotiate},
    {{"mediate", "mediates", "mediated", "mediating"}, Deed::negotiate},
    {{"need", "needs", "needed", "needing"}, Deed::negotiate},
    {{"implement", "implements", "implemented", "implementing"}, Deed::keep},
    {{"uphold", "upholds", "upheld", "upholding"}, Deed::keep},
    {{"violate", "violates", "violated", "violating"}, Deed::keep},
    {{"breach", "breaches", "breached", "breaching"}, Deed::keep},
    {{"honour", "honours", "honoured", "honouring"}, Deed::keep},
    {{"honor", "honors", "honored", "honoring"}, Deed::keep},
    {{"respect", "respects", "respected", "respecting"}, Deed::keep},
    {{"terminate", "terminates", "terminated", "terminating"}, Deed::keep},
    {{"scrap", "scraps", "scrapped", "scrapping"}, Deed::keep},
    {{"cancel", "cancels", "cancelled", "cancelling"}, Deed::keep},
    {{"cancel", "cancels", "canceled", "canceling"}, Deed::keep},
    {{"quit", "quits", "quit", "quitting"}, Deed::keep},
    {{"leave", "leaves", "left", "leaving"}, Deed::keep},
    {{"exit", "exits", "exited", "exiting"}, Deed::keep},
    {{"join", "joins", "joined", "joining"}, Deed::keep},
    {{"abandon", "abandons", "abandoned", "abandoning"}, Deed::keep},
    {{"review", "reviews", "reviewed", "reviewing"}, Deed::keep},
    {{"restore", "restores", "restored", "restoring"}, Deed::keep},
    {{"revive", "revives", "revived", "reviving"}, Deed::keep},
    {{"observe", "observes", "observed", "observing"}, Deed::keep},
    {{"welcome", "welcomes", "welcomed", "welcoming"}, Deed::keep},
    {{"share", "shares", "shared", "sharing"}, Deed::keep},
    {{"elevate", "elevates", "elevated", "elevating"}, Deed::establish},
    {{"upgrade", "upgrades", "upgraded", "upgrading"}, Deed::establish},
    {{"raise", "raises", "raised", "raising"}, Deed::establish},
    {{"lift", "lifts", "lifted", "lifting"}, Deed::establish},
    {{"establish", "establishes", "established", "establishing"}, Deed::establish},
    {{"form", "forms", "formed", "forming"}, Deed::establish},
    {{"forge", "forges", "forged", "forging"}, Deed::establish},
    {{"become", "becomes", "became", "becoming"}, Deed::establish},
    {{"launch", "launches", "launched", "launching"}, Deed::establish},
    {{"issue", "issues", "issued", "issuing"}, Deed::issue},
    {{"release", "releases", "released", "releasing"}, Deed::issue},
});

constexpr auto deed_nouns = std::to_array<AgreementVerb>({
    {"signature", Deed::sign, VerbForm::noun},
    {"signatory", Deed::keep, VerbForm::noun},
    {"conclusion", Deed::sign, VerbForm::noun},
    {"exchange", Deed::sign, VerbForm::noun},
    {"ratification", Deed::sign, VerbForm::noun},
    {"adoption", Deed::sign, VerbForm::noun},
    {"renewal", Deed::bind, VerbForm::noun},
    {"discussion", Deed::negotiate, VerbForm::noun},
    {"negotiation", Deed::negotiate, VerbForm::noun},
    {"negotiations", Deed::negotiate, VerbForm::noun},
    {"talks", Deed::negotiate, VerbForm::noun},
    {"proposal", Deed::negotiate, VerbForm::noun},
    {"proposals", Deed::negotiate, VerbForm::noun},
    {"discussions", Deed::negotiate, VerbForm::noun},
    {"hope", Deed::negotiate, VerbForm::noun},
    {"hopes", Deed::negotiate, VerbForm::noun},
    {"possibility", Deed::negotiate, VerbForm::noun},
    {"prospect", Deed::negotiate, VerbForm::noun},
    {"prospects", Deed::negotiate, VerbForm::noun},
    {"efforts", Deed::negotiate, VerbForm::noun},
    {"call", Deed::negotiate, VerbForm::noun},
    {"calls", Deed::negotiate, VerbForm::noun},
    {"finalisation", Deed::negotiate, VerbForm::noun},
    {"finalization", Deed::negotiate, VerbForm::noun},
    {"implementation", Deed::keep, VerbForm::noun},
    {"framework", Deed::keep, VerbForm::noun},
    {"violation", Deed::keep, VerbForm::noun},
    {"violations", Deed::keep, VerbForm::noun},
    {"anniversary", Deed::keep, VerbForm::noun},
    {"party", Deed::keep, VerbForm::noun},
    {"withdrawal", Deed::keep, VerbForm::noun},
    {"establishment", Deed::establish, VerbForm::noun},
    {"elevation", Deed::establish, VerbForm::noun},
    {"partners", Deed::keep, VerbForm::noun},
});

} // namespace

std::optional<AgreementVerb> find_agreement_verb(const Token& token)
{
    if (token.shape == Shape::punctuation || token.shape == Shape::number) {
        return std::nullopt;
    }
    for (const VerbRow& row : verb_rows) {
        const auto found = std::ranges::find(row.forms, token.folded);
        if (found != row.forms.end()) {
            return AgreementVerb{token.folded, row.deed,
                                 static_cast<VerbForm>(found - row.forms.begin())};
        }
    }
    const auto noun = std::ranges::find(deed_nouns, token.folded, &AgreementVerb::word);
    return noun == deed_nouns.end() ? std::nullopt : std::optional(*noun);
}

} // namespace entente
