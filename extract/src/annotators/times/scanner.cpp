#include "annotators/times/scanner.hpp"

#include "annotators/times/number_groups.hpp"
#include "annotators/times/scanner_marks.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace entente {
namespace {

using Kind = TimeItemKind;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool is_letter(char c)
{
    return is_capital(c) || (c >= 'a' && c <= 'z');
}
bool is_high(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

class Scanner {
public:
    Scanner(std::string_view text, const TimesLexicon& lexicon, bool foreign,
            std::vector<TimeItem>& items)
        : text_(text), lexicon_(lexicon), foreign_(foreign), items_(items)
    {
    }

    void run()
    {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                skip_space();
            } else if (is_digit(c)) {
                scan_number();
            } else if (is_letter(c)) {
                scan_word();
            } else if (is_high(c)) {
                scan_high();
            } else {
                scan_mark(c);
            }
        }
        push(Kind::stop, at_);
    }

private:
    [[nodiscard]] char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    TimeItem& push(Kind kind, std::size_t end)
    {
        TimeItem& item = items_.emplace_back();
        item.begin = static_cast<std::uint32_t>(at_);
        item.end = static_cast<std::uint32_t>(end);
        item.kind = kind;
        item.glued = !space_;
        space_ = false;
        currency_ = false;
        at_ = end;
        return item;
    }

    void skip_space()
    {
        int lines = 0;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '\n') {
                ++lines;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                break;
            }
        }
        space_ = true;
        if (lines > 1) {
            push(Kind::stop, at_);
            space_ = true;
        }
    }

    void scan_mark(char c)
    {
        switch (c) {
        case ',':
            push(Kind::comma, at_ + 1);
            return;
        case '.':
            push(Kind::dot, at_ + 1);
            return;
        case '/':
            push(Kind::slash, at_ + 1);
            return;
        case '-':
            push(Kind::dash, at_ + 1);
            return;
        case '(':
        case '[':
            push(Kind::open, at_ + 1);
            return;
        case ')':
        case ']':
            push(Kind::close, at_ + 1);
            return;
        default:
            break;
        }
        push(Kind::mark, at_ + 1);
        currency_ = c == '$' || c == '#';
    }

    void scan_high()
    {
        const TimeMark mark = high_mark(text_.substr(at_));
        if (mark.kind == Kind::word) {
            scan_word();
        } else if (mark.space) {
            at_ += mark.length;
            space_ = true;
        } else {
            push(mark.kind, at_ + mark.length);
            currency_ = mark.currency;
        }
    }

    /// Past 's and ’s.
    [[nodiscard]] std::size_t possessive_end(std::size_t at) const
    {
        std::size_t length = peek(at) == '\'' ? 1 : 0;
        if (text_.substr(at).starts_with("\xE2\x80\x99")) {
            length = 3;
        }
        const bool is_s =
            length != 0 && peek(at + length) == 's' && !is_letter(peek(at + length + 1));
        return is_s ? at + length + 1 : at;
    }

    void scan_word()
    {
        std::size_t end = at_;
        bool ascii = true;
        while (end < text_.size()) {
            const char c = text_[end];
            if (is_high(c)) {
                if (end > at_ && high_mark(text_.substr(end)).kind != Kind::word) {
                    break;
                }
                ascii = false;
            } else if (!is_letter(c) && !is_digit(c)) {
                break;
            }
            ++end;
        }
        std::string_view word = text_.substr(at_, end - at_);
        if (const std::size_t letters = splits_before_digits(word); letters != 0) {
            end = at_ + letters;
            word = word.substr(0, letters);
        }
        TimeItem& item = push(Kind::word, end);
        item.capital = is_capital(word.front());
        if (ascii) {
            item.entry = lexicon_.find(word, item.capital);
        } else if (foreign_) {
            item.entry = lexicon_.find(fold(word), true);
        } else { // a month with a soft hyphen in it
            item.entry = lexicon_.find(visible(word), item.capital);
        }
        const std::size_t after = possessive_end(at_);
        item.possessive = after != at_;
        at_ = after;
    }

    /// FY2024 and Sep30 are a word and a number: how many letters come first, else 0.
    [[nodiscard]] std::size_t splits_before_digits(std::string_view word) const
    {
        const std::size_t letters = word.find_first_of("0123456789");
        if (letters == std::string_view::npos || letters < 2 ||
            word.find_first_not_of("0123456789", letters) != std::string_view::npos) {
            return 0;
        }
        const TimeWordKind kind =
            lexicon_.find(word.substr(0, letters), is_capital(word.front())).kind;
        const bool month = kind == TimeWordKind::month || kind == TimeWordKind::weak_month ||
                           kind == TimeWordKind::short_month;
        const bool splits = (month && word.size() - letters <= 2) || word.starts_with("FY");
        return splits ? letters : 0;
    }

    void scan_number()
    {
        const NumberGroups groups = read_number_groups(text_, at_);
        const NumberGroup& first = groups.all[0];
        const NumberGroup& second = groups.all[1];
        if (currency_ || (groups.count == 1 && is_torn_number(text_, groups.end))) {
            push(Kind::amount, groups.end);
        } else if (groups.count == 1) {
            scan_single(first);
        } else if (groups.count == 2 && (second.separator == '-' || second.separator == '/')) {
            push_number(first);
            push(second.separator == '-' ? Kind::dash : Kind::slash, second.begin);
            scan_single(second);
        } else if (const auto date = read_numeric_date(groups)) {
            push_numeric_date(*date);
        } else {
            push(second.separator == ':' ? Kind::clock : Kind::amount, groups.end);
        }
    }

    TimeItem& push_number(const NumberGroup& group, Kind kind = Kind::number)
    {
        TimeItem& item = push(kind, group.end);
        item.value = group.value;
        item.digits = group.digits;
        return item;
    }

    /// One group and the letters that hang on it: 5th, 1990s, 5km, 3pm.
    void scan_single(const NumberGroup& group)
    {
        std::size_t end = group.end;
        while (is_letter(peek(end)) || is_high_letter(end)) {
            ++end;
        }
        const std::string_view tail = text_.substr(group.end, end - group.end);
        if (tail.empty() && peek(end) != '%') {
            push_number(group);
        } else if (tail == "st" || tail == "nd" || tail == "rd" || tail == "th") {
            push_number(group, Kind::ordinal);
            at_ = end;
            items_.back().end = static_cast<std::uint32_t>(end);
        } else if (tail == "s" && group.digits == 4) {
            push_number(group, Kind::decade);
            at_ = end;
            items_.back().end = static_cast<std::uint32_t>(end);
        } else {
            push(Kind::amount, end);
        }
    }

    [[nodiscard]] bool is_high_letter(std::size_t at) const
    {
        return at < text_.size() && is_high(text_[at]) &&
               high_mark(text_.substr(at)).kind == Kind::word;
    }

    void push_numeric_date(const NumericDate& date)
    {
        TimeItem& item = push(Kind::numeric_date, date.end);
        item.separator = date.separator;
        item.digits = date.year_first ? 4 : 2;
        std::ranges::copy(date.parts, std::begin(item.parts));
        if (peek(at_) == 'T' && is_digit(peek(at_ + 1))) { // 2025-12-03T10:00:00Z
            while (is_digit(peek(at_)) || is_letter(peek(at_)) || peek(at_) == ':') {
                ++at_;
            }
        }
    }

    std::string_view text_;
    const TimesLexicon& lexicon_;
    bool foreign_;
    std::vector<TimeItem>& items_;
    std::size_t at_ = 0;
    bool space_ = true;
    bool currency_ = false;
};

} // namespace

void scan_times(std::string_view text, const TimesLexicon& lexicon, bool foreign,
                std::vector<TimeItem>& items)
{
    items.clear();
    items.reserve(text.size() / 5 + 8);
    Scanner(text, lexicon, foreign, items).run();
}

} // namespace entente
