#include "furniture.hpp"

#include "furniture_lines.hpp"
#include "furniture_patterns.hpp"
#include "letterheads.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace entente {
namespace {

/// Small words that a line without a verb may hold: "Minister Lee and his guests."
constexpr auto verbless_words = std::to_array<std::string_view>(
    {"a",         "an",         "and",    "at",      "before", "between",  "counterpart",
     "delegates", "delegation", "during", "for",     "former", "from",     "guests",
     "her",       "his",        "in",     "leaders", "left",   "members",  "of",
     "officials", "on",         "other",  "others",  "photo",  "right",    "s",
     "the",       "their",      "to",     "visit",   "with",   "yesterday"});

constexpr std::size_t shortest_title = 12;
constexpr std::uint32_t long_sentence = 20;

/// Letters and digits only, for comparing titles.
std::string title_key(std::string_view text)
{
    std::string key = fold(text);
    std::erase_if(key, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
    });
    return key;
}

bool repeats(const std::string& line, const std::string& title)
{
    if (line == title) {
        return !line.empty();
    }
    return std::min(line.size(), title.size()) >= shortest_title &&
           (line.starts_with(title) || title.starts_with(line));
}

bool is_short_link(const TextLine& line)
{
    return line.is_link() && line.words <= 12;
}

class Zoner {
public:
    explicit Zoner(Analysis& analysis)
        : analysis_(analysis), patterns_(analysis.lexicon->furniture), lines_(cut_lines(analysis))
    {
        zones_.assign(lines_.size(), Zone::body);
        kinds_.reserve(lines_.size());
        for (const TextLine& line : lines_) {
            kinds_.push_back(kind_of_line(patterns_, line));
        }
    }

    void run()
    {
        apply_patterns();
        captions();
        headlines();
        letterheads();
        link_lists();
        edges();
        cut();
        set_sentences();
    }

private:
    Analysis& analysis_;
    const FurniturePatterns& patterns_;
    std::vector<TextLine> lines_;
    std::vector<LineKind> kinds_;
    std::vector<Zone> zones_;

    void apply_patterns()
    {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            switch (kinds_[i]) {
            case LineKind::text:
                break;
            case LineKind::caption:
                zones_[i] = Zone::caption;
                break;
            case LineKind::furniture:
            case LineKind::list_heading:
                zones_[i] = Zone::furniture;
                break;
            }
        }
    }

    void headlines()
    {
        const std::string title = title_key(analysis_.document->info.title);
        bool found = false;
        for (std::size_t i = 0; i < lines_.size() && !title.empty(); ++i) {
            const bool short_enough =
                lines_[i].complete && (lines_[i].is_link() || lines_[i].words <= 30);
            if (lines_[i].title || (short_enough && repeats(title_key(lines_[i].folded), title))) {
                zones_[i] = Zone::headline;
                found = true;
            }
        }
        if (!found && title.empty() && lines_.size() > 1 && zones_[0] == Zone::body &&
            lines_[0].is_link() && lines_[0].words > 3 && !find_dateline(analysis_)) {
            zones_[0] = Zone::headline;
        }
    }

    void letterheads()
    {
        for (const std::size_t line : find_letterheads(analysis_, lines_)) {
            zones_[line] = Zone::caption;
        }
    }

    void captions()
    {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const bool twice = i + 1 < lines_.size() && lines_[i].full_stop &&
                               lines_[i].words > 7 && lines_[i].folded == lines_[i + 1].folded;
            if (zones_[i] == Zone::body &&
                (twice || points_at_people(lines_[i]) || is_verbless(lines_[i]))) {
                zones_[i] = Zone::caption;
                if (twice) {
                    zones_[i + 1] = Zone::caption;
                }
            }
        }
    }

    /// "(L)", "(left)", "second from right", ", right, shakes hands": says where people stand in a
    /// picture.
    [[nodiscard]] bool points_at_people(const TextLine& line) const
    {
        if (line.words > 60) {
            return false;
        }
        const auto& tokens = analysis_.tokens();
        for (std::uint32_t i = line.tokens.first + 1; i + 1 < line.tokens.last; ++i) {
            const Token& token = tokens[i];
            const bool side = token.is("left") || token.is("right") || token.is("center") ||
                              token.is("centre") || token.is("l") || token.is("r") || token.is("c");
            const bool bracketed = tokens[i - 1].is("(") && tokens[i + 1].is(")");
            const bool between_commas = token.shape == Shape::lower && tokens[i - 1].is(",") &&
                                        (tokens[i + 1].is(",") || tokens[i + 1].is("and"));
            const bool from_side = tokens[i - 1].is("from") && i - line.tokens.first > 1 &&
                                   (tokens[i + 1].is(")") || tokens[i + 1].is(","));
            if (side && (bracketed || between_commas || from_side)) {
                return true;
            }
        }
        return false;
    }

    /// A paragraph of its own with a full stop, names and no verb.
    [[nodiscard]] bool is_verbless(const TextLine& line) const
    {
        if (!line.paragraph || line.words > 24 || line.words < 4 || line.small == 0 ||
            !line.full_stop || line.item) {
            return false;
        }
        const auto& tokens = analysis_.tokens();
        for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
            const Token& token = tokens[i];
            if ((token.shape == Shape::lower &&
                 !std::ranges::binary_search(verbless_words, token.folded)) ||
                token.is("?") || token.is("\"") || token.is("\xE2\x80\x9C") ||
                token.is("\xE2\x80\x9D")) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool is_link_or_furniture(std::size_t i) const
    {
        return zones_[i] == Zone::furniture || (zones_[i] != Zone::caption && lines_[i].is_link());
    }

    void mark(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (zones_[i] == Zone::body) {
                zones_[i] = Zone::furniture;
            }
        }
    }

    void link_lists()
    {
        std::size_t i = 0;
        while (i < lines_.size()) {
            std::size_t end = i;
            std::uint32_t words = 0;
            while (end < lines_.size() && is_link_or_furniture(end)) {
                words += lines_[end].words;
                ++end;
            }
            if (end == i) {
                ++i;
                continue;
            }
            const bool opened = i > 0 && lines_[i - 1].opens_list && !lines_[i - 1].is_link();
            const bool decks = words > 7 * (end - i) && end - i < 6; // long ones explain the title
            if (!opened && end - i >= 3 && !decks) {
                mark(i, end);
            } else {
                mark_after_headings(i, end);
            }
            i = end;
        }
    }

    void mark_after_headings(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (kinds_[i] == LineKind::list_heading) {
                mark(i, end);
                return;
            }
        }
    }

    /// Names and dates between title and text, signatures and links after it.
    void edges()
    {
        const auto prose = [](const TextLine& line) { return line.is_prose(); };
        const auto first = std::ranges::find_if(lines_, prose);
        if (first == lines_.end()) {
            return;
        }
        const auto head = static_cast<std::size_t>(first - lines_.begin());
        for (std::size_t i = 0; i < head; ++i) {
            if (lines_[i].is_link() && lines_[i].words <= 6 && lines_[i].small <= 1) {
                mark(i, i + 1);
            }
        }
        std::size_t tail = lines_.size();
        while (tail > head &&
               (is_short_link(lines_[tail - 1]) || zones_[tail - 1] == Zone::furniture)) {
            --tail;
        }
        if (tail > 0 && !lines_[tail - 1].opens_list) {
            mark(tail, lines_.size());
        }
    }

    /// The article ends at a heading of links behind which there is hardly any prose.
    void cut()
    {
        std::size_t after = 0;
        std::size_t prose = 0;
        std::size_t end = lines_.size();
        for (std::size_t i = lines_.size(); i-- > 1;) {
            if (kinds_[i] == LineKind::list_heading && after >= 2 && prose * 3 <= after) {
                end = i;
            }
            const bool is_prose = lines_[i].is_prose() && zones_[i] == Zone::body;
            if (is_prose && lines_[i].words > long_sentence) {
                break; // the article goes on
            }
            ++after;
            prose += is_prose ? 1U : 0U;
        }
        const bool text_before =
            std::any_of(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(end),
                        [](const TextLine& line) { return line.is_prose(); });
        if (text_before) {
            mark(end, lines_.size());
        }
    }

    void set_sentences()
    {
        std::size_t line = 0;
        for (std::size_t s = 0; s < analysis_.sentences.size(); ++s) {
            TextSentence& sentence = analysis_.sentences[s];
            while (line + 1 < lines_.size() && lines_[line].tokens.last <= sentence.tokens.first) {
                ++line;
            }
            if (sentence.zone != Zone::body) {
                continue;
            }
            sentence.zone = zones_[line];
            const TokenRange range = lines_[line].tokens;
            const bool begins = sentence.tokens.first == range.first;
            const bool ends = sentence.tokens.last >= range.last;
            if (sentence.zone == Zone::body &&
                ((ends && !begins) || (begins && !lines_[line].complete))) {
                const LineKind kind =
                    kind_of_sentence(patterns_, describe_line(analysis_, sentence.tokens));
                sentence.zone = kind == LineKind::caption     ? Zone::caption
                                : kind == LineKind::furniture ? Zone::furniture
                                                              : Zone::body;
            }
        }
    }
};

} // namespace

void annotate_zones(Analysis& analysis)
{
    if (!analysis.tokens().empty()) {
        Zoner(analysis).run();
    }
}

} // namespace entente
