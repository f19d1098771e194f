#include "names.hpp"

#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace entente {
namespace {

using namespace agreement_words;

constexpr std::uint32_t most_modifiers = 9;
constexpr std::uint32_t longest_complement = 26;

std::int16_t year_of(const Token& token)
{
    std::int16_t year = 0;
    std::from_chars(token.folded.data(), token.folded.data() + token.folded.size(), year);
    return year;
}

Date year_date(const Token& token)
{
    return Date(CalendarPoint{.year = year_of(token), .month = 0, .day = 0});
}

bool names_one(const AgreementEntry& entry)
{
    const char first = entry.noun.front();
    return !(first >= 'a' && first <= 'z');
}

class NameReader {
public:
    NameReader(const Analysis& analysis, const TokenMarks& marks, const PhraseMatch& match)
        : analysis_(analysis), marks_(marks), tokens_(analysis.tokens()),
          begin_(sentence_begin(analysis, match.first)), end_(sentence_end(analysis, match.first))
    {
        const AgreementEntry& entry = analysis.lexicon->agreements[match.row];
        name_.sentence = analysis.sentence_of[match.first];
        name_.row = match.row;
        name_.type = entry.type;
        name_.phrase = {match.first, match.last};
        name_.strong = entry.strength == NounStrength::name;
        name_.proper = names_one(entry);
    }

    AgreementName read()
    {
        name_.noun = head_noun();
        name_.plural = !name_.proper && is_plural(tokens_[name_.noun]);
        if (name_.proper) {
            const std::uint32_t first = name_.phrase.first;
            const bool dated = first > begin_ && is_year(tokens_[first - 1]);
            name_.core = {dated ? first - 1 : first, name_.phrase.last};
            name_.begin = name_.core.first;
            read_years(name_.begin);
            determiners();
            name_.end = name_.phrase.last;
            if (name_.end < end_) {
                name_.end = read_acronym(name_.end);
            }
        } else {
            left();
            right();
        }
        name_.capitals = is_proper_name();
        return std::move(name_);
    }

private:
    const Analysis& analysis_;
    const TokenMarks& marks_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;
    std::uint32_t end_;
    AgreementName name_;

    [[nodiscard]] std::uint32_t head_noun() const
    {
        for (std::uint32_t i = name_.phrase.first + 1; i < name_.phrase.last; ++i) {
            if (tokens_[i].is("of") || tokens_[i].is("on") || tokens_[i].is("for")) {
                return i - 1;
            }
        }
        return name_.phrase.last - 1;
    }

    static bool is_plural(const Token& token)
    {
        return token.folded.ends_with('s') || token.is("memoranda") || token.is("communiques");
    }

    [[nodiscard]] bool in_compound(std::uint32_t i) const
    {
        return tokens_[i].after_hyphen || (i + 1 < end_ && tokens_[i + 1].after_hyphen);
    }

    // --- to the left ---

    void left()
    {
        std::uint32_t first = name_.phrase.first;
        while (first > begin_ && name_.phrase.first - first < most_modifiers) {
            if (is_modifier(first - 1)) {
                --first;
            } else if (joins_modifiers(first)) {
                first -= 2;
            } else {
                break;
            }
        }
        name_.begin = first;
        read_years(first);
        while (first < name_.phrase.first && is_plain_modifier(tokens_[first]) &&
               !in_compound(first)) {
            hint_of(tokens_[first]);
            ++first;
        }
        while (first < name_.phrase.first &&
               (tokens_[first].is("and") || tokens_[first].is("'s"))) {
            ++first;
        }
        name_.core = {first, name_.phrase.last};
        determiners();
    }

    [[nodiscard]] bool is_modifier(std::uint32_t i) const
    {
        const Token& token = tokens_[i];
        if (token.shape == Shape::punctuation || token.is("'s") ||
            tokens_[i + 1].line_breaks_before > 1) {
            return false;
        }
        if (token.shape == Shape::number) {
            return is_year(token) || (token.after_hyphen && token.folded.size() == 2);
        }
        if (marks_.person[i]) {
            return false;
        }
        if (in_compound(i)) {
            return true;
        }
        const bool infinitive =
            i > begin_ && tokens_[i - 1].is("to") && token.shape == Shape::lower;
        return !is_left_stop(token) && !is_verbal(token) && !infinitive;
    }

    /// "trade and investment" of "a trade and investment agreement".
    [[nodiscard]] bool joins_modifiers(std::uint32_t first) const
    {
        if (first < begin_ + 3 || !tokens_[first - 1].is("and") || !is_modifier(first - 2)) {
            return false;
        }
        if (first == name_.phrase.first && name_.noun == name_.phrase.first) {
            return false; // "talks and an agreement", "MoUs and agreements"
        }
        const Token& one = tokens_[first - 2];
        const Token& other = tokens_[first];
        if (one.is_capitalised() != other.is_capitalised()) {
            return false;
        }
        for (std::uint32_t back = 3; back <= 5 && first >= begin_ + back; ++back) {
            const Token& token = tokens_[first - back];
            if (is_definite(token) || is_indefinite(token) || is_plain_modifier(token) ||
                token.is("'s")) {
                return true;
            }
            if (!is_modifier(first - back)) {
                return false;
            }
        }
        return false;
    }

    void read_years(std::uint32_t first)
    {
        for (std::uint32_t i = first; i < name_.phrase.first; ++i) {
            if (!is_year(tokens_[i])) {
                continue;
            }
            if (i + 1 < name_.phrase.first && tokens_[i + 1].after_hyphen &&
                tokens_[i + 1].shape == Shape::number) {
                name_.period = interval(i);
                ++i;
            } else {
                name_.year = year_date(tokens_[i]);
            }
        }
    }

    /// "2024-2026", "2024-26" at `i`.
    [[nodiscard]] Date interval(std::uint32_t i) const
    {
        const std::int16_t first = year_of(tokens_[i]);
        std::int16_t last = year_of(tokens_[i + 1]);
        if (last < 100) {
            last = static_cast<std::int16_t>(first / 100 * 100 + last);
        }
        if (last <= first || last > first + 100) {
            return {};
        }
        return {CalendarPoint{.year = first, .month = 0, .day = 0},
                CalendarPoint{.year = last, .month = 0, .day = 0}};
    }

    void hint_of(const Token& token)
    {
        if (token.is("planned") || token.is("upcoming") || token.is("forthcoming")) {
            name_.hint = AgreementStatus::planned;
        } else if (token.is("proposed") || token.is("draft") || token.is("potential") ||
                   token.is("possible") || token.is("prospective") || token.is("future")) {
            name_.hint = AgreementStatus::proposed;
        } else if (token.is("existing") || token.is("current")) {
            name_.hint = AgreementStatus::in_force;
        } else if (token.is("signed") || token.is("inked") || token.is("concluded")) {
            name_.hint = AgreementStatus::signed_;
        }
    }

    /// Articles, counts and participles before the name.
    void determiners()
    {
        std::uint32_t i = name_.begin;
        constexpr std::uint32_t farthest = 5;
        for (std::uint32_t steps = 0; i > begin_ && steps < farthest; ++steps) {
            const Token& token = tokens_[i - 1];
            if (const std::uint32_t number = number_of(token); number > 0 && name_.plural) {
                name_.count = std::max(name_.count, number);
                name_.definite = name_.definite || token.is("both");
            } else if (is_definite(token)) {
                name_.definite = true;
                name_.begin = i - 1;
                return;
            } else if (is_indefinite(token)) {
                name_.begin = i - 1;
                return;
            } else if (is_verbal(token) && before_is_determiner(i - 1)) {
                hint_of(token);
            } else if (token.is("'s") || token.is("'")) {
                name_.definite = true;
                return;
            } else if (!(token.is("several") || token.is("many") || token.is("of") ||
                         token.is("other") || token.is("separate") || is_plain_modifier(token)) ||
                       (token.is("of") && !name_.plural) || (token.is("of") && name_.count == 0)) {
                return;
            }
            --i;
            name_.begin = i;
        }
    }

    [[nodiscard]] bool before_is_determiner(std::uint32_t i) const
    {
        for (std::uint32_t back = 1; back <= 2 && i >= begin_ + back; ++back) {
            const Token& token = tokens_[i - back];
            if (is_definite(token) || is_indefinite(token) || number_of(token) > 0) {
                return true;
            }
            if (!is_verbal(token) && !is_plain_modifier(token)) {
                return false;
            }
        }
        return false;
    }

    // --- to the right ---

    void right()
    {
        std::uint32_t at = name_.phrase.last;
        name_.end = at;
        while (at < end_ && at < name_.phrase.last + longest_complement) {
            if (const std::uint32_t next = read_acronym(at); next != at) {
                at = name_.end = next;
            } else if (const std::uint32_t resumed = skip_time(at); resumed != at) {
                at = resumed;
            } else if (const std::uint32_t after = read_complement(at); after != at) {
                at = name_.end = after;
            } else {
                return;
            }
        }
    }

    /// "(MoU)", ", or USMCA,".
    std::uint32_t read_acronym(std::uint32_t at)
    {
        if (tokens_[at].is("(")) {
            std::uint32_t close = at + 1;
            while (close < end_ && close < at + 6 && !tokens_[close].is(")")) {
                ++close;
            }
            if (close >= end_ || !tokens_[close].is(")") || close == at + 1) {
                return at;
            }
            if (is_acronym(tokens_[at + 1])) {
                name_.acronyms.push_back(analysis_.words({at + 1, close}));
                name_.free_from = close;
            }
            return close + 1;
        }
        if (at + 2 < end_ && tokens_[at].is(",") && tokens_[at + 1].is("or") &&
            is_acronym(tokens_[at + 2])) {
            name_.acronyms.push_back(analysis_.words({at + 2, at + 3}));
            return at + 3;
        }
        return at;
    }

    [[nodiscard]] bool is_acronym(const Token& token) const
    {
        const auto word =
            std::string_view(analysis_.document->text).substr(token.span.begin, token.span.size());
        return std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
    }

    /// "signed a memorandum on Friday on trade": the date stands inside the name.
    [[nodiscard]] std::uint32_t skip_time(std::uint32_t at) const
    {
        std::uint32_t time = at + (tokens_[at].is("here") ? 1U : 0U);
        if (time >= end_) {
            return at;
        }
        at = time;
        if (marks_.time_end[time] == 0 && at + 1 < end_ &&
            (tokens_[at].is("on") || tokens_[at].is("in"))) {
            time = at + 1;
        }
        std::uint32_t after = marks_.time_end[time];
        if (after == 0 || after >= end_) {
            return at;
        }
        after += tokens_[after].is(",") ? 1U : 0U;
        const bool goes_on =
            after + 1 < end_ && marks_.time_end[after + 1] == 0 &&
            (tokens_[after].is("on") || tokens_[after].is("to") || tokens_[after].is("for") ||
             tokens_[after].is("with") || tokens_[after].is("between"));
        return goes_on ? after : at;
    }

    std::uint32_t read_complement(std::uint32_t at)
    {
        const Token& token = tokens_[at];
        if (at + 1 >= end_) {
            return at;
        }
        const bool between = token.is("between") || token.is("among");
        if (between || token.is("with")) {
            const std::uint32_t after = segment_end(at + 1, true);
            auto& place = between ? name_.between : name_.with;
            if (after == at + 1 || place) {
                return at;
            }
            place = TokenRange{at, after};
            return after;
        }
        if (!is_topic_preposition(token) || !begins_topic(at)) {
            return at;
        }
        const std::uint32_t after = segment_end(at + 1, false);
        if (after == at + 1) {
            return at;
        }
        name_.topics.push_back({at, after});
        find_period({at, after});
        return after;
    }

    [[nodiscard]] bool begins_topic(std::uint32_t at) const
    {
        const Token& preposition = tokens_[at];
        const Token& next = tokens_[at + 1];
        if (preposition.is("of") && is_year(next)) {
            return false;
        }
        if (preposition.is("of") && name_.type == AgreementType::partnership) {
            return false;
        }
        if (marks_.time_end[at + 1] != 0 || marks_.time_end[at] != 0 || is_time_word(next)) {
            return preposition.is("for") && find_interval({at, std::min(end_, at + 6)}).has_value();
        }
        if (preposition.is("to")) {
            return next.shape == Shape::lower && !is_left_stop_for_infinitive(next) &&
                   name_.type != AgreementType::partnership;
        }
        if (preposition.is("in")) {
            const bool field = at + 3 < end_ && (tokens_[at + 2].folded.starts_with("field") ||
                                                 tokens_[at + 2].folded.starts_with("area") ||
                                                 tokens_[at + 2].folded.starts_with("sphere"));
            return field || (next.shape == Shape::lower && !is_left_stop(next) &&
                             !marks_.place[at + 1] && name_.topics.empty() && !is_verbal(next));
        }
        if (preposition.is("for")) {
            return !next.is("which") && name_.type != AgreementType::statement;
        }
        return !next.is("which") && !next.is("how") && !next.is("whether") && !next.is("the")
                   ? true
                   : next.is("the");
    }

    /// "to the": a preposition, not an infinitive.
    [[nodiscard]] static bool is_left_stop_for_infinitive(const Token& token)
    {
        return is_definite(token) || is_indefinite(token) || token.is("which") || token.is("be") ||
               token.is("date") || token.is("take");
    }

    /// One past the last token of a complement that begins at `at`.
    [[nodiscard]] std::uint32_t segment_end(std::uint32_t at, bool parties) const
    {
        const std::uint32_t limit = std::min(end_, at + longest_complement);
        std::uint32_t i = at;
        while (i < limit) {
            if (parties && marks_.actor_end[i] > i && marks_.actor_end[i] <= limit) {
                i = marks_.actor_end[i];
                continue;
            }
            if (tokens_[i].is(",")) {
                if (!list_goes_on(i, parties)) {
                    break;
                }
            } else if (stops(i, at, parties)) {
                break;
            }
            ++i;
        }
        while (i > at &&
               (tokens_[i - 1].is("and") || tokens_[i - 1].is(",") || tokens_[i - 1].is("or"))) {
            --i;
        }
        return i;
    }

    [[nodiscard]] bool stops(std::uint32_t i, std::uint32_t begin, bool parties) const
    {
        const Token& token = tokens_[i];
        const bool first = i == begin;
        if (token.shape == Shape::punctuation) {
            return !(token.is("&") || token.is("/") || token.is("'") || token.is("$")) &&
                   !is_quoted_inside(i);
        }
        if (is_right_stop(token) && token.shape != Shape::upper) {
            return true;
        }
        if (marks_.time_end[i] != 0 && !is_interval_at(i) && !(first && is_year(token))) {
            return true;
        }
        if (i + 1 < end_) {
            const Token& next = tokens_[i + 1];
            const bool preposition =
                token.is("in") || token.is("on") || token.is("for") || token.is("of");
            if (preposition && marks_.time_end[i + 1] != 0 && !is_interval_at(i + 1)) {
                return true;
            }
            if (token.is("in") &&
                (marks_.place[i + 1] || (next.is("the") && i + 2 < end_ && marks_.place[i + 2]))) {
                return true;
            }
            if (!first && (token.is("between") || token.is("with") || token.is("among")) &&
                marks_.actor_end[i + 1] != 0) {
                return true;
            }
            if (!first && token.is("and") && ends_at_and(i, parties)) {
                return true;
            }
            if (parties &&
                (token.is("on") || token.is("to") || token.is("for") || token.is("in"))) {
                return true;
            }
        }
        return is_participle_clause(i, first);
    }

    [[nodiscard]] bool is_quoted_inside(std::uint32_t i) const
    {
        return tokens_[i].is("-") && i + 1 < end_ && !tokens_[i].space_before;
    }

    /// "signed in 2020" ends the name; "of convicted prisoners" does not.
    [[nodiscard]] bool is_participle_clause(std::uint32_t i, bool first) const
    {
        const Token& token = tokens_[i];
        if (!is_verbal(token) || !token.folded.ends_with("ed") || in_compound(i)) {
            return false;
        }
        if (first) {
            return false;
        }
        const Token& previous = tokens_[i - 1];
        const bool attributive = is_definite(previous) || is_indefinite(previous) ||
                                 is_topic_preposition(previous) || previous.is("and");
        const bool noun_follows = i + 1 < end_ && tokens_[i + 1].shape == Shape::lower &&
                                  !is_left_stop(tokens_[i + 1]) && !is_right_stop(tokens_[i + 1]);
        return !(attributive && noun_follows);
    }

    /// At an "and": another agreement or another clause follows.
    [[nodiscard]] bool ends_at_and(std::uint32_t i, bool parties) const
    {
        const Token& next = tokens_[i + 1];
        if (is_finite_verb(next) || next.is("they") || next.is("it") || next.is("the") ||
            is_indefinite(next) || number_of(next) > 0) {
            for (std::uint32_t j = i + 1; j < end_ && j < i + 8; ++j) {
                if (tokens_[j].shape == Shape::punctuation) {
                    break;
                }
                if (is_finite_verb(tokens_[j]) ||
                    analysis_.phrase_at(j, Term::agreement) != nullptr) {
                    return !(parties && j > i + 2);
                }
            }
        }
        return analysis_.phrase_at(i + 1, Term::agreement) != nullptr && !parties;
    }

    /// Behind the comma at `i` comes another item of the list, not another clause.
    [[nodiscard]] bool list_goes_on(std::uint32_t i, bool parties) const
    {
        const std::uint32_t limit = std::min(end_, i + 10);
        std::uint32_t words = 0;
        for (std::uint32_t j = i + 1; j < limit; ++j) {
            const Token& token = tokens_[j];
            if (parties && marks_.actor_end[j] > j) {
                words += marks_.actor_end[j] - j;
                j = marks_.actor_end[j] - 1;
                continue;
            }
            if (token.is("and") || token.is("&")) {
                return no_verb_follows(j + 1, parties);
            }
            if (token.is(",")) {
                return words > 0 && words < 6 && list_goes_on(j, parties);
            }
            if (token.shape == Shape::punctuation || is_right_stop(token) ||
                is_finite_verb(token) || (token.is_capitalised() && !parties && !in_compound(j)) ||
                is_definite(token) || is_indefinite(token)) {
                return false;
            }
            ++words;
        }
        return false;
    }

    [[nodiscard]] bool no_verb_follows(std::uint32_t i, bool parties) const
    {
        if (i >= end_ || (is_verbal(tokens_[i]) && tokens_[i].folded.ends_with("ed"))) {
            return false;
        }
        const std::uint32_t limit = std::min(end_, i + 5);
        for (std::uint32_t j = i; j < limit; ++j) {
            if (tokens_[j].shape == Shape::punctuation) {
                return true;
            }
            if (is_finite_verb(tokens_[j]) && tokens_[j].shape == Shape::lower &&
                !tokens_[j].folded.ends_with("ed")) {
                return parties;
            }
        }
        return true;
    }

    // --- periods ---

    [[nodiscard]] bool is_interval_at(std::uint32_t i) const
    {
        return i + 1 < end_ && is_year(tokens_[i]) && tokens_[i + 1].after_hyphen &&
               tokens_[i + 1].shape == Shape::number;
    }

    [[nodiscard]] std::optional<std::uint32_t> find_interval(TokenRange range) const
    {
        for (std::uint32_t i = range.first; i + 1 < range.last; ++i) {
            if (is_interval_at(i)) {
                return i;
            }
        }
        return std::nullopt;
    }

    void find_period(TokenRange range)
    {
        if (const auto at = find_interval(range); at && name_.period.empty()) {
            name_.period = interval(*at);
        }
    }

    /// Capitalised modifiers, or a capitalised noun in the middle of a sentence.
    [[nodiscard]] bool is_proper_name() const
    {
        if (name_.proper) {
            return true;
        }
        if (!tokens_[name_.noun].is_capitalised() || tokens_[name_.noun].shape == Shape::upper) {
            return false;
        }
        for (std::uint32_t i = name_.core.first; i < name_.noun; ++i) {
            if (tokens_[i].is_capitalised() && i > begin_) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

TokenMarks mark_tokens(const Analysis& analysis)
{
    const std::size_t size = analysis.tokens().size() + 1;
    TokenMarks marks{std::vector<std::uint32_t>(size, 0), std::vector<std::uint32_t>(size, 0),
                     std::vector<bool>(size, false), std::vector<bool>(size, false)};
    for (const TimeMention& time : analysis.times) {
        marks.time_end[time.tokens.first] =
            std::max(marks.time_end[time.tokens.first], time.tokens.last);
    }
    for (const Mention& mention : analysis.mentions) {
        auto& end = marks.actor_end[mention.tokens.first];
        end = std::max(end, mention.tokens.last);
        for (std::uint32_t i = mention.tokens.first; i < mention.tokens.last; ++i) {
            marks.person[i] = marks.person[i] || mention.kind == MentionKind::person;
            marks.place[i] = marks.place[i] || mention.kind == MentionKind::place;
        }
    }
    return marks;
}

namespace {

/// The name that this one only modifies: "framework agreement", "NAFTA agreement".
const PhraseMatch* modified_by(const Analysis& analysis, const PhraseMatch& match)
{
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = match.first + 1; at <= match.last && at < tokens.size(); ++at) {
        const PhraseMatch* next = analysis.phrase_at(at, Term::agreement);
        const bool joined = next != nullptr && next->last > match.last &&
                            tokens[match.last].line_breaks_before == 0 &&
                            !tokens[match.last].after_hyphen;
        if (joined) {
            return next;
        }
    }
    return nullptr;
}

/// "Treaty Organization", "Deputy Secretary for Partnerships": part of a body's or a person's
/// mention.
std::vector<bool> inside_bodies(const Analysis& analysis)
{
    std::vector<bool> inside(analysis.tokens().size(), false);
    for (const Mention& mention : analysis.mentions) {
        if (mention.kind == MentionKind::organization || mention.kind == MentionKind::person ||
            mention.kind == MentionKind::post) {
            std::fill(inside.begin() + mention.tokens.first, inside.begin() + mention.tokens.last,
                      true);
        }
    }
    return inside;
}

} // namespace

std::vector<AgreementName> find_agreement_names(const Analysis& analysis)
{
    std::vector<AgreementName> names;
    const TokenMarks marks = mark_tokens(analysis);
    const std::vector<bool> inside = inside_bodies(analysis);
    std::uint32_t free_from = 0;
    for (PhraseMatch match : analysis.phrases) {
        if (match.term != Term::agreement || match.first < free_from) {
            continue;
        }
        if (const PhraseMatch* next = modified_by(analysis, match)) {
            if (!names_one(analysis.lexicon->agreements[match.row])) {
                continue;
            }
            match.last = next->last; // "NAFTA agreement" is NAFTA
        }
        const std::uint32_t sentence = analysis.sentence_of[match.first];
        const Zone zone = analysis.sentences[sentence].zone;
        if (sentence != analysis.sentence_of[match.last - 1] ||
            (zone != Zone::body && zone != Zone::headline)) {
            continue;
        }
        if (inside[match.first] && inside[match.last - 1]) {
            continue;
        }
        names.push_back(NameReader(analysis, marks, match).read());
        free_from = std::max(match.last, names.back().free_from);
    }
    return names;
}

} // namespace entente
