#include "agreements.hpp"

#include "agreements/actors.hpp"
#include "agreements/names.hpp"
#include "agreements/reading.hpp"
#include "agreements/split.hpp"
#include "agreements/verbs.hpp"
#include "agreements/words.hpp"
#include "furniture.hpp"
#include "grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

class AgreementReader {
public:
    explicit AgreementReader(Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens()), actors_(analysis)
    {
    }

    void run()
    {
        for (const AgreementName& name : find_agreement_names(analysis_)) {
            const Governor governor = name.embedded ? Governor() : find_governor(analysis_, name);
            if (is_anaphor(name)) {
                merge_reading(readings_, read(name, governor, true), false);
            } else if (is_agreement(name, governor)) {
                add(name, governor);
            } else if (name.definite && !name.plural && !is_mere_word(name)) {
                merge_reading(readings_, read(name, governor, true),
                              false); // only what was named before
            }
        }
        for (AgreementReading& reading : readings_) {
            const bool hearsay =
                !reading.proper && !reading.capitals && reading.claim.parties.empty() &&
                reading.claim.status != AgreementStatus::signed_ && reading.claim.period.empty();
            if (hearsay) {
                continue; // nobody's treaty
            }
            // a programme of one country is no agreement
            const bool nobodys = reading.claim.type == AgreementType::partnership &&
                                 reading.claim.parties.size() < (reading.proper ? 2U : 1U);
            if (!nobodys) {
                finish(reading);
            }
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    AgreementActorFinder actors_;
    std::vector<AgreementReading> readings_;
    std::optional<TokenRange> dateline_ = find_dateline(analysis_);

    [[nodiscard]] static bool is_signed(const Governor& governor)
    {
        return governor.found && (governor.deed == Deed::sign || governor.deed == Deed::reach);
    }

    /// "the agreement", "this MoU", "the newly signed protocol": no words of its own.
    [[nodiscard]] bool is_anaphor(const AgreementName& name) const
    {
        return !name.proper && name.definite && !name.has_modifier() && !name.has_topic() &&
               !name.between && name.type != AgreementType::statement &&
               name.type != AgreementType::partnership && name.year.empty() &&
               name.period.empty() && name.phrase.first == name.noun;
    }

    [[nodiscard]] bool has_parties(const AgreementName& name) const
    {
        return name.between || name.with;
    }

    [[nodiscard]] bool is_agreement(const AgreementName& name, const Governor& governor) const
    {
        if (name.proper) {
            return true;
        }
        if (is_mere_word(name)) {
            return false;
        }
        switch (name.type) {
        case AgreementType::statement:
            return is_statement(name, governor);
        case AgreementType::partnership:
            return is_partnership(name, governor);
        case AgreementType::plan:
            return is_plan(name, governor);
        case AgreementType::convention:
            return is_convention(name, governor);
        case AgreementType::contract:
            return (is_signed(governor) || governor.deed == Deed::negotiate) &&
                   (has_parties(name) || name.has_modifier() || name.has_topic());
        case AgreementType::treaty:
        case AgreementType::agreement:
        case AgreementType::memorandum:
        case AgreementType::protocol:
            break;
        }
        if (name.plural && !is_counted(name, governor)) {
            return false;
        }
        const bool told =
            is_signed(governor) || governor.deed == Deed::negotiate || name.hint.has_value();
        const bool named = name.capitals || !name.year.empty() || names_two(name);
        if (name.strong) {
            const bool kept = governor.deed == Deed::keep &&
                              (name.definite || name.type == AgreementType::memorandum);
            return told || named || has_parties(name) || (name.has_topic() && has_article(name)) ||
                   kept;
        }
        if (named) {
            return true;
        }
        if (is_signed(governor)) {
            return name.has_modifier() || name.has_topic() || has_parties(name);
        }
        if (governor.deed == Deed::negotiate || name.hint) {
            return (name.has_modifier() || name.has_topic()) &&
                   (has_parties(name) || name.has_modifier());
        }
        return name.definite && has_parties(name) && (name.has_modifier() || name.has_topic());
    }

    /// "in agreement", "health protocols", "deal with", "ceasefire talks".
    [[nodiscard]] bool is_mere_word(const AgreementName& name) const
    {
        if (name.plural && !name.has_modifier() && !readings_.empty() && name.phrase.first > 0 &&
            readings_.back().sentence == name.sentence &&
            readings_.back().end + 1 == name.phrase.first &&
            tokens_[name.phrase.first - 1].is("and")) {
            return true; // "eight memoranda and agreements"
        }
        const std::uint32_t begin = sentence_begin(analysis_, name.noun);
        if (name.begin > begin &&
            (tokens_[name.begin - 1].is("not") || tokens_[name.begin - 1].is("no")) &&
            !name.definite) {
            return true; // "not a treaty"
        }
        if (is_verb_deal(name) || is_consent(name)) {
            return true;
        }
        if (name.phrase.first > begin && name.phrase.first == name.noun && !name.has_modifier()) {
            const Token& before = tokens_[name.phrase.first - 1];
            const bool bare = before.is("in") || before.is("by") || before.is("to") ||
                              before.is("will") || before.is("of") || before.is("mutual") ||
                              before.is("can") || before.is("must") || before.is("great") ||
                              before.is("should") || before.is("not");
            if (bare && !name.strong && !name.plural) {
                return true;
            }
        }
        for (std::uint32_t i = name.core.first; i < name.noun; ++i) {
            static constexpr auto domestic = std::to_array<std::string_view>({"coalition",
                                                                              "plea",
                                                                              "tenancy",
                                                                              "prenuptial",
                                                                              "employment",
                                                                              "licence",
                                                                              "license",
                                                                              "health",
                                                                              "business",
                                                                              "confidentiality",
                                                                              "non-disclosure",
                                                                              "national",
                                                                              "party",
                                                                              "democratic",
                                                                              "republican",
                                                                              "constitutional",
                                                                              "election",
                                                                              "electoral",
                                                                              "general",
                                                                              "broad",
                                                                              "public",
                                                                              "political",
                                                                              "wage",
                                                                              "mutual",
                                                                              "unanimous",
                                                                              "tacit",
                                                                              "verbal",
                                                                              "gentleman",
                                                                              "gentlemen",
                                                                              "private",
                                                                              "real",
                                                                              "done",
                                                                              "raw",
                                                                              "better",
                                                                              "no",
                                                                              "marriage",
                                                                              "internet",
                                                                              "security-protocol",
                                                                              "safety",
                                                                              "diplomatic",
                                                                              "state",
                                                                              "customer",
                                                                              "media",
                                                                              "great",
                                                                              "common",
                                                                              "better",
                                                                              "clear",
                                                                              "deeper",
                                                                              "full",
                                                                              "thorough",
                                                                              "seating",
                                                                              "funding",
                                                                              "living"});
            const bool alone =
                name.noun - name.core.first == 1 && !(name.has_topic() && tokens_[i].is("mutual"));
            if (alone && !name.strong &&
                std::ranges::find(domestic, tokens_[i].folded) != domestic.end()) {
                return true;
            }
        }
        return false;
    }

    /// "officials who deal with trade", "this accords with".
    [[nodiscard]] bool is_verb_deal(const AgreementName& name) const
    {
        const Token& noun = tokens_[name.noun];
        const bool verb_like = noun.is("deal") || noun.is("deals") || noun.is("accord") ||
                               noun.is("accords") || noun.is("contract") || noun.is("contracts") ||
                               noun.is("compact");
        return verb_like && name.begin == name.phrase.first && !has_article(name) &&
               name.count == 0 &&
               (name.with || (name.end < tokens_.size() && tokens_[name.end].is("with")));
    }

    /// "the agreement of the ministry was received".
    [[nodiscard]] bool is_consent(const AgreementName& name) const
    {
        return !name.has_modifier() && name.has_topic() && tokens_[name.noun].is("agreement") &&
               tokens_[name.topics.front().first].is("of");
    }

    [[nodiscard]] bool has_article(const AgreementName& name) const
    {
        return name.definite || name.count > 0 || is_indefinite(tokens_[name.begin]) ||
               name.begin < name.core.first;
    }

    /// A number of instruments that somebody signs; "agreements" at large are none.
    [[nodiscard]] bool is_counted(const AgreementName& name, const Governor& governor) const
    {
        const bool about = name.has_topic() && !tokens_[name.topics.front().first].is("in") &&
                           !tokens_[name.topics.front().first].is("of");
        const bool on = name.has_topic() && tokens_[name.topics.front().first].is("on");
        const bool open = is_signed(governor) ? on || governor.status == AgreementStatus::signed_
                                              : governor.deed == Deed::negotiate;
        if (about && open) {
            return true;
        }
        return governor.found && governor.deed == Deed::sign &&
               governor.status == AgreementStatus::signed_ &&
               (name.count > 1 || (name.strong && governor.finite));
    }

    /// Two countries stand in the name.
    [[nodiscard]] bool names_two(const AgreementName& name) const
    {
        std::uint32_t found = 0;
        for (std::uint32_t i = name.core.first; i < name.noun; ++i) {
            const bool country = analysis_.phrase_at(i, Term::country_name) != nullptr ||
                                 analysis_.phrase_at(i, Term::country_adjective) != nullptr ||
                                 analysis_.phrase_at(i, Term::country_prefix) != nullptr ||
                                 analysis_.phrase_at(i, Term::international) != nullptr;
            found += country ? 1U : 0U;
        }
        return found >= 2;
    }

    [[nodiscard]] bool is_statement(const AgreementName& name, const Governor& governor) const
    {
        if (name.plural) {
            return false;
        }
        const bool given = is_signed(governor) || governor.deed == Deed::issue;
        if (name.strong && tokens_[name.core.first].is("joint")) {
            return governor.status != AgreementStatus::proposed;
        }
        return name.strong ? given && governor.status != AgreementStatus::proposed
                           : (name.capitals && !tokens_[name.noun].is("charter")) ||
                                 (is_signed(governor) && name.has_modifier());
    }

    [[nodiscard]] bool is_partnership(const AgreementName& name, const Governor& governor) const
    {
        if (name.plural) {
            return false;
        }
        if (name.strong) {
            return name.definite || name.capitals || has_parties(name) || governor.found ||
                   names_two(name);
        }
        return governor.found && governor.deed == Deed::sign &&
               (name.capitals || has_parties(name));
    }

    [[nodiscard]] bool is_plan(const AgreementName& name, const Governor& governor) const
    {
        if (!name.period.empty()) {
            return true;
        }
        if (name.plural) {
            return false;
        }
        if (is_signed(governor)) {
            return governor.deed == Deed::sign || name.has_topic() || has_parties(name);
        }
        return has_parties(name) || names_two(name);
    }

    [[nodiscard]] bool is_convention(const AgreementName& name, const Governor& governor) const
    {
        const bool about = std::ranges::any_of(name.topics, [&](const TokenRange& topic) {
            return tokens_[topic.first].is("on") || tokens_[topic.first].is("against") ||
                   tokens_[topic.first].is("for");
        });
        return (about &&
                (name.capitals || is_signed(governor) || tokens_[name.noun].is_capitalised())) ||
               (is_signed(governor) && name.has_modifier());
    }

    void add(const AgreementName& name, const Governor& governor)
    {
        const auto items = split_topics(analysis_, name);
        if (items.empty()) {
            merge_reading(readings_, read(name, governor, false), is_also_known(name));
            return;
        }
        for (const AgreementName& item : items) {
            merge_reading(readings_, read(item, governor, false), false);
        }
    }

    /// ", officially known as the ...": the name before it is the same agreement's.
    [[nodiscard]] bool is_also_known(const AgreementName& name) const
    {
        if (readings_.empty() || readings_.back().sentence != name.sentence) {
            return false;
        }
        bool says_so = false;
        for (std::uint32_t i = readings_.back().end; i < name.core.first; ++i) {
            const Token& token = tokens_[i];
            says_so = says_so || token.is("known") || token.is("called") || token.is("named") ||
                      token.is("dubbed") || (token.is("or") && i > 0 && tokens_[i - 1].is(","));
            const bool link = token.is(",") || token.is("(") || token.is("as") || token.is("the") ||
                              token.is("also") || token.is("officially") || token.is("formally") ||
                              token.is("so") || token.is("-") || token.is("better") ||
                              token.is("commonly");
            if (!link && !token.is("known") && !token.is("called") && !token.is("named") &&
                !token.is("dubbed") && !token.is("or")) {
                return false;
            }
        }
        return says_so;
    }

    // --- one reading ---

    [[nodiscard]] AgreementReading read(const AgreementName& name, const Governor& governor,
                                        bool anaphor)
    {
        AgreementReading reading;
        AgreementClaim& claim = reading.claim;
        reading.row = name.row;
        reading.proper = name.proper;
        reading.anaphor = anaphor;
        reading.plural = name.plural;
        reading.capitals = name.capitals;
        reading.sentence = name.sentence;
        reading.definite = name.definite;
        reading.headline = analysis_.sentences[name.sentence].zone == Zone::headline;
        reading.again = governor.clause;
        reading.begin = name.begin;
        reading.end = name.end;
        reading.certain =
            governor.found && (is_signed(governor) || governor.deed == Deed::negotiate ||
                               governor.deed == Deed::establish || name.hint.has_value());
        reading.noun = tokens_[name.noun].folded;
        claim.type = name.type;
        claim.period = name.period;
        claim.status = status(name, governor);
        claim.support.sentences = {name.sentence};
        claim.support.confidence = confidence(name, governor);
        names(name, reading);
        words(name, reading);
        AgreementActors actors = actors_.find(name, governor);
        claim.parties = std::move(actors.parties);
        claim.signers = std::move(actors.signers);
        reading.stated_parties = actors.stated;
        for (const Actor& party : claim.parties) {
            const std::string& iso = party.kind == ActorKind::country
                                         ? analysis_.countries[party.index].iso
                                         : analysis_.bodies[party.index].country;
            if (!iso.empty()) {
                reading.countries.insert(iso);
            }
        }
        dates(name, governor, claim);
        return reading;
    }

    [[nodiscard]] static AgreementStatus status(const AgreementName& name, const Governor& governor)
    {
        if (governor.participle && governor.status == AgreementStatus::signed_) {
            return AgreementStatus::signed_;
        }
        if (name.hint && !(governor.found && governor.deed == Deed::sign)) {
            return *name.hint;
        }
        if (governor.deed == Deed::negotiate && !name.year.empty()) {
            return AgreementStatus::in_force; // "helped to negotiate the 1994 accord"
        }
        return governor.found ? governor.status : AgreementStatus::in_force;
    }

    [[nodiscard]] double confidence(const AgreementName& name, const Governor& governor) const
    {
        double value = 0.75;
        if (is_signed(governor)) {
            value = 0.9;
        } else if (name.proper || name.capitals || !name.period.empty()) {
            value = 0.88;
        } else if (governor.deed == Deed::negotiate) {
            value = 0.7;
        }
        return name.plural ? value - 0.15 : value;
    }

    void names(const AgreementName& name, AgreementReading& reading) const
    {
        AgreementClaim& claim = reading.claim;
        std::string core = analysis_.words(name.core);
        if (name.item) {
            core = singular(core);
        }
        claim.label = name.preposition.empty() ? core : core + " " + name.preposition;
        for (const TokenRange& topic : name.topics) {
            claim.label += " " + analysis_.words(topic);
        }
        if (name.between && mentions_named_actor(*name.between)) {
            claim.label += " " + analysis_.words(*name.between);
        }
        if (claim.label == core && !name.has_modifier() && name.with &&
            mentions_named_actor(*name.with)) {
            claim.label += " " + analysis_.words(*name.with);
        }
        claim.aliases.push_back({claim.label, 1});
        if (core != claim.label && (name.core.first < name.noun || name.strong)) {
            claim.aliases.push_back({core, 1});
        }
        for (const std::string& acronym : name.acronyms) {
            claim.aliases.push_back({acronym, 1});
        }
    }

    /// "between the two countries" adds nothing to a name.
    [[nodiscard]] bool mentions_named_actor(TokenRange range) const
    {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (tokens_[i].is_capitalised()) {
                return true;
            }
        }
        return false;
    }

    void words(const AgreementName& name, AgreementReading& reading) const
    {
        const auto collect = [&](TokenRange range, std::set<std::string>& out) {
            for (std::uint32_t i = range.first; i < range.last; ++i) {
                std::string word(tokens_[i].folded);
                if (word.size() > 3 && word.ends_with('s')) {
                    word.pop_back();
                }
                if (tokens_[i].shape != Shape::punctuation && i != name.noun &&
                    !is_empty_word(word)) {
                    out.insert(std::move(word));
                }
            }
        };
        collect(name.core, reading.modifiers);
        for (const TokenRange& topic : name.topics) {
            collect(topic, reading.topic);
        }
    }

    // --- dates ---

    void dates(const AgreementName& name, const Governor& governor, AgreementClaim& claim)
    {
        if (!name.year.empty()) {
            claim.date = name.year;
            return;
        }
        const bool dated =
            governor.found && (is_signed(governor) || governor.deed == Deed::establish ||
                               governor.deed == Deed::issue);
        if (dated && claim.status != AgreementStatus::proposed) {
            claim.date = nearest_time(name, governor);
        } else if (!governor.found || governor.deed == Deed::keep) {
            claim.date = effect_date(name);
        }
        const bool fresh = dated && claim.status == AgreementStatus::signed_;
        const bool told = fresh || governor.deed == Deed::issue || governor.deed == Deed::establish;
        if (told && !governor.participle) {
            date_by_meeting(name, claim);
        }
        if (fresh && claim.date.empty() && is_news(name, governor)) {
            claim.date = month_of_publication();
        }
    }

    void date_by_meeting(const AgreementName& name, AgreementClaim& claim)
    {
        const auto meeting = actors_.meeting_of(name.sentence);
        if (!meeting || analysis_.meetings[*meeting].status != MeetingStatus::held) {
            return;
        }
        const Date& held = analysis_.meetings[*meeting].date;
        if (is_period(held)) {
            return;
        }
        if (claim.date.empty() || (!held.empty() && compatible(claim.date, held))) {
            claim.concluded_at = meeting;
            claim.date = claim.date.empty() ? held : claim.date;
        }
    }

    /// The article reports the signing as its news: at its beginning, in the simple past, without a
    /// date.
    [[nodiscard]] bool is_news(const AgreementName& name, const Governor& governor) const
    {
        constexpr std::uint32_t lead = 3;
        std::uint32_t before = 0;
        for (std::uint32_t s = 0; s < name.sentence; ++s) {
            before += analysis_.sentences[s].zone == Zone::body ? 1U : 0U;
        }
        if (before >= lead || governor.participle || !governor.finite) {
            return false;
        }
        const std::uint32_t begin = sentence_begin(analysis_, governor.token);
        for (std::uint32_t i = begin; i < governor.token; ++i) {
            if (tokens_[i].is("had") || tokens_[i].is("earlier") || tokens_[i].is("previously") ||
                tokens_[i].is("when") || tokens_[i].is("which") || tokens_[i].is("who") ||
                tokens_[i].is("after")) {
                return false;
            }
        }
        return true;
    }

    /// News is of the month in which it stands, unless that has only begun.
    [[nodiscard]] Date month_of_publication() const
    {
        constexpr int first_days = 4;
        CalendarPoint point = analysis_.published.begin();
        if (analysis_.published.is_interval() || point.year == 0 || point.day < first_days) {
            return {};
        }
        point.day = 0;
        return Date(point);
    }

    /// The time expression of the sentence that stands closest to the verb, in its clause.
    [[nodiscard]] Date nearest_time(const AgreementName& name, const Governor& governor) const
    {
        const TimeMention* best = nullptr;
        std::uint32_t best_distance = 40;
        for (const TimeMention& time : analysis_.times) {
            if (time.sentence != name.sentence || time.since || time.until ||
                is_period(time.date) || is_inside(time, name)) {
                continue;
            }
            const std::uint32_t anchor = governor.token;
            const bool behind = time.tokens.first >= anchor;
            const std::uint32_t gap_begin = behind ? anchor : time.tokens.last;
            const std::uint32_t gap_end = behind ? time.tokens.first : anchor;
            std::uint32_t distance = gap_end - std::min(gap_begin, gap_end);
            if (crosses_clause(gap_begin, gap_end) || (governor.participle && !behind) ||
                (!governor.finite && !behind && names_aim(gap_begin, gap_end))) {
                continue;
            }
            distance += behind ? 0U : 3U;
            if (distance < best_distance) {
                best = &time;
                best_distance = distance;
            }
        }
        return best == nullptr ? Date() : best->date;
    }

    /// Years from and to are what an agreement covers, no time at which it is signed.
    [[nodiscard]] static bool is_period(const Date& date)
    {
        return date.is_interval() && date.begin().month == 0 && date.end().month == 0;
    }

    /// Part of the name, or of the dateline.
    [[nodiscard]] bool is_inside(const TimeMention& time, const AgreementName& name) const
    {
        const bool topical = std::ranges::any_of(
            name.topics, [&](const TokenRange& topic) { return time.tokens.overlaps(topic); });
        return topical || time.tokens.overlaps(name.core) ||
               (dateline_ && time.tokens.overlaps(*dateline_));
    }

    /// "arrived today for the signing": the time is another verb's.
    [[nodiscard]] bool names_aim(std::uint32_t begin, std::uint32_t end) const
    {
        for (std::uint32_t i = begin; i < end; ++i) {
            if (tokens_[i].is("for") || tokens_[i].is("ahead") || tokens_[i].is("to")) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool crosses_clause(std::uint32_t begin, std::uint32_t end) const
    {
        for (std::uint32_t i = begin; i < end; ++i) {
            const Token& token = tokens_[i];
            if (token.is(";") || token.is("which") || token.is("who") || token.is("while") ||
                token.is("after") || token.is("before") || token.is("since") || token.is("where") ||
                token.is("until") || token.is("during")) {
                return true;
            }
        }
        return false;
    }

    /// "that took effect in 2019", "of 2015".
    [[nodiscard]] Date effect_date(const AgreementName& name) const
    {
        const std::uint32_t end = sentence_end(analysis_, name.noun);
        for (std::uint32_t i = name.end; i + 1 < end && i < name.end + 8; ++i) {
            const bool effect = tokens_[i].is("effect") || tokens_[i].is("force");
            const bool of = i == name.end && tokens_[i].is("of");
            if (!effect && !of) {
                continue;
            }
            for (const TimeMention& time : analysis_.times) {
                const bool near = time.tokens.first > i && time.tokens.first <= i + 2;
                if (near && !time.since && !time.until) {
                    return time.date;
                }
            }
        }
        return {};
    }

    void finish(AgreementReading& reading)
    {
        AgreementClaim& claim = reading.claim;
        std::ranges::sort(claim.support.sentences);
        std::ranges::stable_sort(claim.aliases, [&](const Alias& a, const Alias& b) {
            return (a.text == claim.label) > (b.text == claim.label);
        });
        std::erase_if(claim.signers, [&](const Actor& signer) {
            return signer.kind == ActorKind::official && !analysis_.people[signer.index].official;
        });
        analysis_.agreements.push_back(std::move(claim));
    }
};

} // namespace

void annotate_agreements(Analysis& analysis)
{
    AgreementReader(analysis).run();
}

} // namespace entente
