#include "furniture.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t longest_dateline = 24;
constexpr std::uint32_t longest_city = 5;

bool is_dash(const Token& token)
{
    return token.is("-") || token.is("\xE2\x80\x93") || token.is("\xE2\x80\x94") ||
           token.is("--") || token.is("|");
}

bool is_bracket(const Token& token)
{
    return token.is("(") || token.is("[") || token.is("/");
}

class DatelineReader {
public:
    DatelineReader(const Analysis& analysis, std::uint32_t first)
        : analysis_(analysis), first_(first), end_(first + 1)
    {
        const auto& tokens = analysis.tokens();
        while (end_ < tokens.size() && end_ < first + longest_dateline &&
               tokens[end_].line_breaks_before == 0) {
            ++end_;
        }
    }

    [[nodiscard]] std::optional<TokenRange> read()
    {
        at_ = first_;
        skip_date_label();
        if (const auto found = read_in_brackets()) {
            return found;
        }
        if (at_ < end_ && (is_dash(token()) || token().is("["))) {
            ++at_;
        }
        skip_leading_date();
        const std::uint32_t city = at_;
        const bool known = is_place(at_);
        if (const auto found = read_city_before_honorific()) {
            return found;
        }
        if (!read_names()) {
            return agency_alone(city);
        }
        const std::uint32_t city_end = at_;
        if (known && at_ < end_ && token().is("]")) {
            return TokenRange{first_, at_ + 1};
        }
        if (known && skip_full_day()) {
            return TokenRange{first_, at_};
        }
        skip_dash_before_date();
        read_date();
        bool agency = read_brackets();
        read_date();
        agency = read_brackets() || read_agency(city_end) || agency;
        if (at_ < end_ &&
            (is_dash(token()) || (known && token().is(":")) || (agency && token().is(".")))) {
            const bool plausible = known || agency || all_capitals({city, city_end});
            return plausible ? std::optional(TokenRange{first_, at_ + 1}) : std::nullopt;
        }
        // "WASHINGTON Plans for ...": the dash was lost
        if (is_city(city) && at_ == city_end && all_capitals({city, city_end}) && at_ < end_ &&
            token().shape == Shape::capital) {
            return TokenRange{first_, at_};
        }
        return std::nullopt;
    }

private:
    const Analysis& analysis_;
    std::uint32_t first_;
    std::uint32_t end_;
    std::uint32_t at_ = 0;

    [[nodiscard]] const Token& token() const { return analysis_.tokens()[at_]; }

    [[nodiscard]] bool is_city(std::uint32_t at) const
    {
        return analysis_.phrase_at(at, Term::capital) != nullptr ||
               analysis_.phrase_at(at, Term::city) != nullptr;
    }

    [[nodiscard]] bool is_place(std::uint32_t at) const
    {
        return is_city(at) || analysis_.phrase_at(at, Term::country_name) != nullptr;
    }

    /// "date 2025-12-03 HANOI -": what is left of a page's header.
    void skip_date_label()
    {
        if (at_ < end_ &&
            (token().is("date") || token().is("published") || token().is("updated"))) {
            while (at_ < end_ && token().shape != Shape::upper) {
                ++at_;
            }
        }
    }

    [[nodiscard]] bool all_capitals(TokenRange range) const
    {
        const auto& tokens = analysis_.tokens();
        return std::all_of(tokens.begin() + range.first, tokens.begin() + range.last,
                           [](const Token& token) {
                               return token.shape == Shape::upper ||
                                      token.shape == Shape::punctuation || token.is("s");
                           });
    }

    /// "HANOI", "WATFORD, England", "NEW YORK".
    bool read_names()
    {
        std::uint32_t names = 0;
        bool capitals = false;
        while (at_ < end_ && names < longest_city) {
            if (token().is_capitalised() && !is_month(token())) {
                // old wires lose the dash: a capitalised word behind one in capitals begins the
                // text
                if (capitals && token().shape == Shape::capital &&
                    !analysis_.tokens()[at_ - 1].is(",")) {
                    break;
                }
                capitals = token().shape == Shape::upper;
                ++names;
                ++at_;
            } else if (names > 0 && token().is(",") && at_ + 1 < end_ &&
                       analysis_.tokens()[at_ + 1].is_capitalised() &&
                       !is_month(analysis_.tokens()[at_ + 1])) {
                ++at_;
            } else if (names > 0 && token().is("/") && at_ + 1 < end_ && is_place(at_ + 1)) {
                ++at_; // "OSLO/NAIROBI"
            } else {
                break;
            }
        }
        return names > 0;
    }

    [[nodiscard]] static bool is_month(const Token& token)
    {
        static constexpr auto months = std::to_array<std::string_view>(
            {"apr", "april",   "aug",      "august", "dec",     "december", "feb",  "february",
             "jan", "january", "jul",      "july",   "jun",     "june",     "mar",  "march",
             "may", "nov",     "november", "oct",    "october", "sep",      "sept", "september"});
        return std::ranges::binary_search(months, token.folded);
    }

    void read_date()
    {
        while (at_ < end_ && (token().is(",") || token().is(".") ||
                              token().shape == Shape::number || is_month(token()))) {
            const bool ends =
                token().is(".") && (at_ + 1 >= end_ || !(is_bracket(analysis_.tokens()[at_ + 1]) ||
                                                         is_dash(analysis_.tokens()[at_ + 1])));
            if (ends && !is_month(analysis_.tokens()[at_ - 1])) {
                return;
            }
            ++at_;
        }
    }

    /// "(Oslo, 15 May 2024)", "[Oslo, May 15]": a known place and a day.
    std::optional<TokenRange> read_in_brackets()
    {
        const std::uint32_t begin = at_;
        if (at_ + 1 < end_ && (token().is("(") || token().is("[")) && is_place(at_ + 1)) {
            ++at_;
            if (read_names()) {
                const std::uint32_t names_end = at_;
                read_date();
                if (at_ > names_end && at_ < end_ && (token().is(")") || token().is("]"))) {
                    const bool dash = at_ + 1 < end_ && is_dash(analysis_.tokens()[at_ + 1]);
                    return TokenRange{first_, at_ + (dash ? 2U : 1U)};
                }
            }
        }
        at_ = begin;
        return std::nullopt;
    }

    /// "OSLO – 15 May 2024 –": a dash on either side of the day.
    void skip_dash_before_date()
    {
        const std::uint32_t begin = at_;
        if (at_ + 1 < end_ && is_dash(token()) &&
            (analysis_.tokens()[at_ + 1].shape == Shape::number ||
             is_month(analysis_.tokens()[at_ + 1]))) {
            ++at_;
            const std::uint32_t date = at_;
            read_date();
            const bool closed = at_ > date + 1 && at_ < end_ && is_dash(token());
            at_ = closed ? date : begin;
        }
    }

    /// "Riyadh, Dr. Nayef Al Otaibi met": a city set before the first name of the text.
    [[nodiscard]] std::optional<TokenRange> read_city_before_honorific() const
    {
        const PhraseMatch* capital = analysis_.phrase_at(at_, Term::capital);
        const PhraseMatch* city =
            capital == nullptr ? analysis_.phrase_at(at_, Term::city) : capital;
        if (city == nullptr || city->last + 1 >= end_ || !analysis_.tokens()[city->last].is(",") ||
            analysis_.phrase_at(city->last + 1, Term::honorific) == nullptr) {
            return std::nullopt;
        }
        return TokenRange{first_, city->last + 1};
    }

    /// ". May 13, 2024.", ", 13 May 2024.": the whole day, which ends in a full stop or with the
    /// line.
    bool skip_full_day()
    {
        const std::uint32_t begin = at_;
        bool month = false;
        bool year = false;
        while (at_ < end_ && (token().is(",") || (token().is(".") && !year) || is_month(token()) ||
                              token().shape == Shape::number)) {
            month = month || is_month(token());
            year = month && token().shape == Shape::number && token().folded.size() == 4;
            ++at_;
            if (year) {
                break;
            }
        }
        const bool ends =
            at_ == end_ || token().is(".") || token().folded.starts_with("\xE2\x80\xA6");
        if (year && ends) {
            at_ = std::min(at_ + 1, end_);
            return true;
        }
        at_ = begin;
        return false;
    }

    bool read_brackets()
    {
        bool found = false;
        while (at_ < end_ && is_bracket(token())) {
            std::uint32_t close = at_ + 1;
            const bool slashes = token().is("/");
            while (close < end_ && !analysis_.tokens()[close].is(")") &&
                   !analysis_.tokens()[close].is("]") &&
                   !(slashes && analysis_.tokens()[close].is("/"))) {
                ++close;
            }
            if (close >= end_ || close - at_ > 6) {
                return found;
            }
            at_ = close + 1;
            found = true;
        }
        return found;
    }

    /// "14 May 2024, Oslo:", "14 May 2024 - Oslo -"
    void skip_leading_date()
    {
        const std::uint32_t begin = at_;
        if (at_ < end_ && (token().shape == Shape::number || is_month(token()))) {
            read_date();
            if (at_ < end_ && (is_dash(token()) || token().is(";"))) {
                ++at_;
            }
            at_ = at_ < end_ && is_place(at_) ? at_ : begin;
        }
    }

    /// "14 May 2024 *NTA* --": an agency in capitals behind the date.
    bool read_agency(std::uint32_t city_end)
    {
        const std::uint32_t name = at_ < end_ && token().is(".") ? at_ + 1 : at_;
        const bool behind_date = name > city_end && name + 1 < end_;
        if (!behind_date || analysis_.tokens()[name].shape != Shape::upper ||
            !is_dash(analysis_.tokens()[name + 1])) {
            return false;
        }
        at_ = name + 1;
        return true;
    }

    /// "(CNN) -": the agency stands alone.
    std::optional<TokenRange> agency_alone(std::uint32_t begin)
    {
        at_ = begin;
        if (read_brackets() && at_ < end_ && is_dash(token())) {
            return TokenRange{first_, at_ + 1};
        }
        return std::nullopt;
    }
};

} // namespace

std::optional<TokenRange> find_dateline(const Analysis& analysis)
{
    constexpr int tries = 3; // a caption or a deck may come first
    int tried = 0;
    for (const TextSentence& sentence : analysis.sentences) {
        const bool opens_line = analysis.tokens()[sentence.tokens.first].line_breaks_before > 0 ||
                                sentence.tokens.first == 0;
        if (sentence.zone != Zone::body || !opens_line) {
            continue;
        }
        if (auto found = DatelineReader(analysis, sentence.tokens.first).read()) {
            return found;
        }
        if (++tried == tries) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace entente
