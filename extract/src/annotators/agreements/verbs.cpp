#include "verbs.hpp"

#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

enum class Form : std::uint8_t { base, third, past, gerund, noun };

struct Verb {
    std::string_view word;
    Deed deed = Deed::none;
    Form form = Form::base;
};

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
    {{"renew", "renews", "renewed", "renewing"}, Deed::keep},
    {{"extend", "extends", "extended", "extending"}, Deed::keep},
    {{"ratify", "ratifies", "ratified", "ratifying"}, Deed::keep},
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
    {{"approve", "approves", "approved", "approving"}, Deed::keep},
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

constexpr auto deed_nouns = std::to_array<Verb>({
    {"signature", Deed::sign, Form::noun},
    {"signatory", Deed::keep, Form::noun},
    {"conclusion", Deed::sign, Form::noun},
    {"exchange", Deed::sign, Form::noun},
    {"ratification", Deed::sign, Form::noun},
    {"negotiation", Deed::negotiate, Form::noun},
    {"negotiations", Deed::negotiate, Form::noun},
    {"talks", Deed::negotiate, Form::noun},
    {"proposal", Deed::negotiate, Form::noun},
    {"proposals", Deed::negotiate, Form::noun},
    {"discussions", Deed::negotiate, Form::noun},
    {"hope", Deed::negotiate, Form::noun},
    {"hopes", Deed::negotiate, Form::noun},
    {"possibility", Deed::negotiate, Form::noun},
    {"prospect", Deed::negotiate, Form::noun},
    {"prospects", Deed::negotiate, Form::noun},
    {"efforts", Deed::negotiate, Form::noun},
    {"call", Deed::negotiate, Form::noun},
    {"calls", Deed::negotiate, Form::noun},
    {"finalisation", Deed::negotiate, Form::noun},
    {"finalization", Deed::negotiate, Form::noun},
    {"implementation", Deed::keep, Form::noun},
    {"framework", Deed::keep, Form::noun},
    {"violation", Deed::keep, Form::noun},
    {"violations", Deed::keep, Form::noun},
    {"anniversary", Deed::keep, Form::noun},
    {"party", Deed::keep, Form::noun},
    {"withdrawal", Deed::keep, Form::noun},
    {"establishment", Deed::establish, Form::noun},
    {"elevation", Deed::establish, Form::noun},
    {"partners", Deed::keep, Form::noun},
});

std::optional<Verb> find_verb(const Token& token)
{
    if (token.shape == Shape::punctuation || token.shape == Shape::number) {
        return std::nullopt;
    }
    for (const VerbRow& row : verb_rows) {
        const auto found = std::ranges::find(row.forms, token.folded);
        if (found != row.forms.end()) {
            return Verb{token.folded, row.deed, static_cast<Form>(found - row.forms.begin())};
        }
    }
    const auto noun = std::ranges::find(deed_nouns, token.folded, &Verb::word);
    return noun == deed_nouns.end() ? std::nullopt : std::optional(*noun);
}

template <std::size_t Size>
bool one_of(const Token& token, const std::array<std::string_view, Size>& words)
{
    return std::ranges::find(words, token.folded) != words.end();
}

constexpr auto modals =
    std::to_array<std::string_view>({"will", "would", "shall", "to", "could", "may", "might", "can",
                                     "should", "must", "'ll", "let"});
constexpr auto negations = std::to_array<std::string_view>(
    {"not", "never", "without", "refused", "declined", "failed", "n't", "no", "haven"});
constexpr auto wishes = std::to_array<std::string_view>(
    {"hope",        "hopes",     "hoped",       "want",      "wants",       "wanted",
     "possibility", "proposed",  "proposes",    "suggested", "seek",        "seeks",
     "sought",      "urged",     "called",      "consider",  "considering", "would",
     "could",       "might",     "may",         "aim",       "aims",        "wish",
     "wishes",      "discussed", "negotiating", "negotiate", "push",        "towards",
     "toward",      "trying",    "if",          "ready",     "talks",       "negotiations",
     "committed",   "propose"});

class GovernorFinder {
public:
    GovernorFinder(const Analysis& analysis, const AgreementName& name)
        : analysis_(analysis), name_(name), tokens_(analysis.tokens()),
          begin_(sentence_begin(analysis, name.noun)), end_(sentence_end(analysis, name.noun))
    {
    }

    Governor find()
    {
        if (Governor behind = participle_behind(); behind.found) {
            return behind;
        }
        if (Governor behind = verb_behind(); behind.found && !under_preposition()) {
            return behind;
        }
        return before();
    }

private:
    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;
    std::uint32_t end_;

    [[nodiscard]] bool under_preposition() const
    {
        if (name_.begin <= begin_) {
            return false;
        }
        static constexpr auto prepositions = std::to_array<std::string_view>(
            {"under", "in", "within", "through", "with", "from", "by", "to", "via", "per", "into",
             "against", "on", "for", "of", "over", "about", "toward", "towards"});
        return one_of(tokens_[name_.begin - 1], prepositions);
    }

    /// "the memorandum signed in 2020", "the deal which was reached in May".
    [[nodiscard]] Governor participle_behind() const
    {
        std::uint32_t at = name_.end;
        bool relative = false;
        if (at < end_ && tokens_[at].is(",")) {
            ++at;
        }
        if (at + 1 < end_ && (tokens_[at].is("which") || tokens_[at].is("that"))) {
            relative = true;
            ++at;
            while (at + 1 < end_ && is_auxiliary(tokens_[at])) {
                ++at;
            }
        }
        // "the agreement the two countries signed", "the deal it first signed in 2004"
        for (std::uint32_t i = at; i < end_ && i < at + 5; ++i) {
            const auto verb = find_verb(tokens_[i]);
            if (verb && verb->form == Form::past &&
                (verb->deed == Deed::sign || verb->deed == Deed::reach)) {
                const bool adjacent =
                    i == at || (i == at + 1 && tokens_[at].folded.ends_with("ly"));
                const bool subject_between = i > at && !relative && is_subject(at);
                if (adjacent || subject_between) {
                    Governor governor = done(verb->deed, i, true);
                    governor.participle = true;
                    governor.passive = !subject_between && !(relative && !was_passive(i));
                    governor.subject_end = subject_between ? i : name_.begin;
                    return governor;
                }
            }
            if (tokens_[i].shape == Shape::punctuation) {
                break;
            }
        }
        return {};
    }

    [[nodiscard]] bool was_passive(std::uint32_t verb) const
    {
        return verb > begin_ && (tokens_[verb - 1].is("was") || tokens_[verb - 1].is("were") ||
                                 tokens_[verb - 1].is("been") || tokens_[verb - 1].is("be"));
    }

    [[nodiscard]] bool is_subject(std::uint32_t at) const
    {
        return tokens_[at].is("it") || tokens_[at].is("they") || tokens_[at].is("we") ||
               tokens_[at].is("he") || tokens_[at].is("the") || tokens_[at].is("both") ||
               tokens_[at].is_capitalised();
    }

    [[nodiscard]] static bool is_auxiliary(const Token& token)
    {
        static constexpr auto words = std::to_array<std::string_view>(
            {"was",      "were",     "is",       "are",        "be",      "been",
             "being",    "has",      "have",     "had",        "will",    "would",
             "also",     "to",       "can",      "could",      "may",     "should",
             "shall",    "expected", "likely",   "set",        "due",     "scheduled",
             "recently", "just",     "already",  "not",        "yet",     "going",
             "first",    "later",    "formally", "officially", "finally", "subsequently",
             "planned",  "slated"});
        return one_of(token, words);
    }

    Governor done(Deed deed, std::uint32_t verb, bool passive) const
    {
        Governor governor;
        governor.found = true;
        governor.deed = deed;
        governor.token = verb;
        governor.passive = passive;
        governor.subject_end = verb;
        governor.status = deed == Deed::negotiate ? AgreementStatus::proposed
                          : deed == Deed::keep || deed == Deed::establish
                              ? AgreementStatus::in_force
                              : AgreementStatus::signed_;
        return governor;
    }

    /// "A memorandum was signed", "the deal will be signed", "the signing of which".
    [[nodiscard]] Governor verb_behind() const
    {
        std::uint32_t at = name_.end;
        bool auxiliary = false;
        bool future = false;
        bool negated = false;
        const std::uint32_t limit = std::min(end_, at + 14);
        while (at < limit) {
            const Token& token = tokens_[at];
            if (is_auxiliary(token)) {
                const bool opens = !auxiliary;
                auxiliary = true;
                future = future || token.is("will") || token.is("would") || token.is("to") ||
                         token.is("may") || token.is("shall") || token.is("should") ||
                         token.is("could") || token.is("can");
                negated = negated || token.is("not") || token.is("yet");
                if (opens && token.is("to")) {
                    return {};
                }
            } else if (auxiliary) {
                break;
            } else if (token.shape == Shape::punctuation && !token.is("(") && !token.is(")") &&
                       !token.is(",")) {
                return {};
            } else if (token.is("and") || token.is("which") || token.is("that") ||
                       find_verb(token)) {
                return {};
            }
            ++at;
        }
        if (!auxiliary || at >= limit) {
            return {};
        }
        const auto verb = find_verb(tokens_[at]);
        if (!verb || verb->form != Form::past) {
            return {};
        }
        Governor governor = done(verb->deed, at, true);
        governor.subject_end = end_;
        if (governor.status == AgreementStatus::signed_) {
            if (negated) {
                governor.status = AgreementStatus::proposed;
            } else if (future) {
                governor.status =
                    verb->deed == Deed::sign ? AgreementStatus::planned : AgreementStatus::proposed;
            }
        }
        return governor;
    }

    // --- verbs before the name ---

    [[nodiscard]] Governor before() const
    {
        constexpr std::uint32_t farthest = 34;
        std::uint32_t at = name_.begin;
        if (at <= begin_) {
            return {};
        }
        if (Governor governor = by_preposition(at - 1); governor.found) {
            return governor;
        }
        for (std::uint32_t steps = 0; at > begin_ && steps < farthest; ++steps) {
            --at;
            const Token& token = tokens_[at];
            const bool quote = token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D");
            if (quote && steps < 6) {
                continue; // a word in quotes inside the name
            }
            if (token.is(";") || token.is(":") || token.is("that") || token.is("which") ||
                token.is("who") || token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D") ||
                token.is("said")) {
                return {};
            }
            const auto verb = find_verb(token);
            if (!verb) {
                if (is_other_verb(at) || is_other_infinitive(at)) {
                    return {};
                }
                continue;
            }
            if (verb->form == Form::noun) {
                if (steps <= 3) {
                    return judge(*verb, at);
                }
                continue;
            }
            const bool agreed_thing =
                token.is("agreed") && at + 1 < end_ && !is_left_stop(tokens_[at + 1]);
            if (agreed_thing || (verb->form == Form::past && at + 1 < end_ && is_attributive(at))) {
                continue;
            }
            return judge(*verb, at);
        }
        return {};
    }

    /// "signed" of "the signed protocol".
    [[nodiscard]] bool is_attributive(std::uint32_t at) const
    {
        return at > begin_ && (is_definite(tokens_[at - 1]) || is_indefinite(tokens_[at - 1])) &&
               tokens_[at + 1].shape == Shape::lower && !is_left_stop(tokens_[at + 1]);
    }

    /// "to facilitate a truce": the verb that governs the name is none of ours.
    [[nodiscard]] bool is_other_infinitive(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        return at > begin_ && tokens_[at - 1].is("to") && token.shape == Shape::lower &&
               !is_definite(token) && !is_indefinite(token) && !token.is("be") &&
               !token.is("which");
    }

    [[nodiscard]] bool is_other_verb(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if (token.is("said") || token.is("says") || token.is("told")) {
            return true;
        }
        if (!is_finite_verb(token) || token.is("may") || token.is("also")) {
            return false;
        }
        const bool participle =
            at > begin_ && (is_definite(tokens_[at - 1]) || is_indefinite(tokens_[at - 1]) ||
                            tokens_[at - 1].is("of") || tokens_[at].after_hyphen);
        return !participle;
    }

    /// The name stands behind a preposition: "under the treaty", "elevated to a partnership",
    /// "talks on a deal".
    [[nodiscard]] Governor by_preposition(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        static constexpr auto keeping =
            std::to_array<std::string_view>({"under", "within", "through", "via", "from", "with",
                                             "against", "than", "by", "per", "beyond", "outside"});
        if (one_of(token, keeping)) {
            return done(Deed::keep, at, false);
        }
        if (token.is("in")) {
            return done(name_.type == AgreementType::statement ? Deed::issue : Deed::keep, at,
                        false);
        }
        if (token.is("of")) {
            static constexpr auto amounts = std::to_array<std::string_view>(
                {"series", "number", "range", "set", "package", "raft", "string", "couple", "host",
                 "dozens", "extension", "expansion", "terms", "text", "details"});
            for (std::uint32_t back = 1; back <= 2 && at >= begin_ + back; ++back) {
                if (find_verb(tokens_[at - back]) || one_of(tokens_[at - back], amounts)) {
                    return {};
                }
            }
            return done(Deed::keep, at, false);
        }
        if (token.is("to") || token.is("into")) {
            for (std::uint32_t back = 1; back <= 9 && at >= begin_ + back; ++back) {
                const auto verb = find_verb(tokens_[at - back]);
                if (verb && (verb->deed == Deed::establish ||
                             (token.is("into") && verb->deed == Deed::reach))) {
                    return judge(*verb, at - back);
                }
            }
            return done(Deed::keep, at, false);
        }
        if (token.is("on") || token.is("for") || token.is("over") || token.is("about") ||
            token.is("toward") || token.is("towards")) {
            for (std::uint32_t back = 1; back <= 3 && at >= begin_ + back; ++back) {
                const auto verb = find_verb(tokens_[at - back]);
                if (verb && (verb->deed == Deed::negotiate || verb->deed == Deed::reach)) {
                    return judge(*verb, at - back);
                }
            }
            Governor governor = done(Deed::keep, at, false);
            governor.deed = Deed::none;
            return governor;
        }
        return {};
    }

    [[nodiscard]] Governor judge(const Verb& verb, std::uint32_t at) const
    {
        Governor governor = done(verb.deed, at, false);
        governor.clause = verb.form == Form::gerund && at > begin_ && tokens_[at - 1].is(",");
        static constexpr auto being =
            std::to_array<std::string_view>({"is", "are", "was", "were", "been", "be"});
        governor.finite =
            verb.form != Form::noun && (verb.form != Form::gerund || has_before(at, being, 2));
        const bool completed = verb.form == Form::past || verb.form == Form::third;
        switch (verb.deed) {
        case Deed::none:
        case Deed::keep:
        case Deed::negotiate:
            return governor;
        case Deed::issue:
        case Deed::establish:
        case Deed::sign:
        case Deed::reach:
            break;
        }
        if (has_before(at, negations, 4)) {
            governor.status = AgreementStatus::proposed;
            return governor;
        }
        if (completed && !was_future_passive(at)) {
            return governor;
        }
        governor.status = open_status(verb, at);
        return governor;
    }

    template <std::size_t Size>
    [[nodiscard]] bool has_before(std::uint32_t at, const std::array<std::string_view, Size>& words,
                                  std::uint32_t farthest) const
    {
        for (std::uint32_t back = 1; back <= farthest && at >= begin_ + back; ++back) {
            if (one_of(tokens_[at - back], words)) {
                return true;
            }
            if (tokens_[at - back].is(";") || tokens_[at - back].is(".")) {
                return false;
            }
        }
        return false;
    }

    /// "will be signed": the verb form is past, the time is not.
    [[nodiscard]] bool was_future_passive(std::uint32_t at) const
    {
        return at > begin_ + 1 && tokens_[at - 1].is("be") && has_before(at - 1, modals, 3);
    }

    /// Status for a verb that is no finished deed: "to sign", "sign" of a headline, "the signing
    /// of".
    [[nodiscard]] AgreementStatus open_status(const Verb& verb, std::uint32_t at) const
    {
        const AgreementStatus ahead =
            verb.deed == Deed::reach ? AgreementStatus::proposed : AgreementStatus::planned;
        const AgreementStatus finished =
            verb.deed == Deed::establish ? AgreementStatus::in_force : AgreementStatus::signed_;
        if (has_before(at, wishes, 7) && verb.form != Form::noun) {
            return has_before(
                       at,
                       std::to_array<std::string_view>({"will", "scheduled", "expected", "due"}), 7)
                       ? ahead
                       : AgreementStatus::proposed;
        }
        if (verb.form == Form::gerund || verb.form == Form::noun) {
            return is_ahead(at) ? AgreementStatus::planned : finished;
        }
        if (verb.form == Form::past) {
            return ahead;
        }
        static constexpr auto occasions = std::to_array<std::string_view>({"ceremony", "event"});
        static constexpr auto presence =
            std::to_array<std::string_view>({"appeared", "together", "gathered", "met", "sat"});
        if (has_before(at, presence, 4)) {
            return finished;
        }
        if (has_before(at, occasions, 2) &&
            !has_before(at, std::to_array<std::string_view>({"will"}), 30)) {
            return finished;
        }
        return has_before(at, modals, 5) ? ahead : finished;
    }

    /// "for the signing of", "the signing of the treaty will take place", "will sign a treaty,
    /// sealing a deal".
    [[nodiscard]] bool is_ahead(std::uint32_t at) const
    {
        static constexpr auto done_before =
            std::to_array<std::string_view>({"after", "following", "since", "by"});
        static constexpr auto coming =
            std::to_array<std::string_view>({"for", "upcoming", "ahead", "forthcoming", "planned",
                                             "future", "before", "await", "awaiting"});
        static constexpr auto future =
            std::to_array<std::string_view>({"will", "scheduled", "expected", "slated"});
        if (has_before(at, done_before, 2)) {
            return false;
        }
        static constexpr auto approvals = std::to_array<std::string_view>(
            {"approved", "approve", "approval", "cleared", "authorised", "authorized", "proposal",
             "permission", "intention", "toward", "towards", "importance", "proceed", "consider",
             "considering"});
        if (has_before(at, coming, 3) || has_before(at, approvals, 5) ||
            has_before(at, future, 30)) {
            return true;
        }
        for (std::uint32_t i = name_.end; i < end_ && i < name_.end + 8; ++i) {
            if (one_of(tokens_[i], future)) {
                return true;
            }
            if (tokens_[i].shape == Shape::punctuation) {
                break;
            }
        }
        return false;
    }
};

} // namespace

Governor find_governor(const Analysis& analysis, const AgreementName& name)
{
    return GovernorFinder(analysis, name).find();
}

} // namespace entente
