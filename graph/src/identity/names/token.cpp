#include "token.hpp"

#include "char_kind.hpp"
#include "code_points.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>

namespace entente {
namespace {

/// Reads characters one by one and closes a token where a word ends.
class NameTokenReader {
public:
    NameTokenReader(std::string_view name, bool person, const NameLetters& letters,
                    const NameScripts& scripts)
        : name_(name), person_(person), letters_(letters), scripts_(scripts)
    {
        out_.tokens.reserve(8);
    }

    NameTokens read()
    {
        std::size_t at = 0;
        current_ = name_.empty() ? U' ' : next_code_point(name_, at);
        for (std::size_t begin = 0; begin < name_.size();) {
            const std::size_t end = at;
            following_ = at < name_.size() ? next_code_point(name_, at) : U' ';
            take(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end));
            begin = end;
            current_ = following_;
        }
        close(static_cast<std::uint32_t>(name_.size()));
        turn_round();
        return std::move(out_);
    }

private:
    void take(std::uint32_t begin, std::uint32_t end)
    {
        switch (kind_of(current_)) {
        case CharKind::letter:
        case CharKind::mark:
            return take_letter(begin, end);
        case CharKind::digit:
            return take_digit(begin);
        case CharKind::apostrophe:
            return;
        case CharKind::hyphen:
            close(begin);
            hyphen_ = true;
            return;
        case CharKind::comma:
            close(begin);
            if (!out_.comma && !out_.tokens.empty()) {
                out_.comma = true;
                for (NameToken& token : out_.tokens) {
                    token.before_comma = true;
                }
            }
            return;
        case CharKind::stop:
            return take_stop(begin);
        case CharKind::other:
            if (person_ && open_ && letter_for(current_) != '\0') {
                token_.word += letter_for(current_);
                return;
            }
            close(begin);
            hyphen_ = false;
            return;
        }
    }

    void take_letter(std::uint32_t begin, std::uint32_t end)
    {
        if (is_ideograph(current_) || is_hangul_syllable(current_)) {
            close(begin);
            open(begin);
            token_.ideograph = is_ideograph(current_) ? scripts_.simplified(current_) : current_;
            token_.word = is_ideograph(current_) ? scripts_.latin(name_.substr(begin, end - begin))
                                                 : romanize_hangul(current_);
            close(end);
            return;
        }
        const bool capital = is_capital(current_);
        // `SergeiLavrov`; the first part is long, as in no `McCain` or `DeSantis`.
        if (person_ && capital && was_small_ && count_ >= 4) {
            close(begin);
        }
        if (!open_) {
            open(begin);
            token_.small = is_small(current_);
        }
        was_small_ = is_small(current_);
        small_count_ += was_small_ ? 1 : 0;
        capital_count_ += capital ? 1 : 0;
        out_.small_letters = out_.small_letters || was_small_;
        last_capital_ = capital;
        ++count_;
        token_.latin = token_.latin && is_latin(current_);
        token_.consonantal = token_.consonantal || is_consonantal(current_);
        if (skip_) {
            skip_ = false;
            return;
        }
        const unsigned used = letters_.append(current_, following_, token_.word);
        skip_ = used == 2;
        strange_ = strange_ || used == 0;
    }

    void take_digit(std::uint32_t begin)
    {
        if (!open_) {
            open(begin);
        }
        digits_ = true;
        if (current_ < 0x80) {
            token_.word += static_cast<char>(current_);
        } else {
            token_.word +=
                static_cast<char>('0' + u_charDigitValue(static_cast<UChar32>(current_)));
        }
    }

    void take_stop(std::uint32_t begin)
    {
        // "U.S.": letters of one word. "J.C.": two initials.
        const bool abbreviation =
            !person_ && open_ && is_capital(following_) && (count_ == 1 || token_.dotted);
        if (abbreviation) {
            token_.dotted = true;
            return;
        }
        const bool was_open = open_;
        close(begin);
        if (was_open && !out_.tokens.empty()) {
            out_.tokens.back().dotted = true;
        }
    }

    void open(std::uint32_t begin)
    {
        token_ = NameToken();
        token_.begin = begin;
        token_.hyphened = hyphen_;
        open_ = true;
        hyphen_ = false;
        strange_ = false;
        digits_ = false;
        count_ = 0;
        small_count_ = 0;
        capital_count_ = 0;
        was_small_ = false;
        skip_ = false;
    }

    void close(std::uint32_t end)
    {
        if (!open_) {
            return;
        }
        open_ = false;
        was_small_ = false;
        token_.end = end;
        if (strange_) {
            token_.word = scripts_.latin(name_.substr(token_.begin, end - token_.begin));
        }
        if (person_ && digits_ && count_ > 0) {
            for (char& c : token_.word) {
                const char letter = letter_for(static_cast<unsigned char>(c));
                c = letter != '\0' ? letter : c;
            }
        }
        token_.capitals = capital_count_ >= 2 && small_count_ == 0;
        backwards_ += token_.small && last_capital_ && capital_count_ == 1 && count_ >= 3 ? 1 : 0;
        long_words_ += count_ >= 3 ? 1 : 0;
        if (!token_.word.empty() && out_.tokens.size() < most_name_tokens) {
            out_.tokens.push_back(std::move(token_));
        }
    }

    /// `rimaldiV`: every word begins small and ends in a capital.
    void turn_round()
    {
        if (!person_ || backwards_ == 0 || backwards_ != long_words_) {
            return;
        }
        for (NameToken& token : out_.tokens) {
            std::ranges::reverse(token.word);
            token.small = false;
        }
    }

    std::string_view name_;
    bool person_;
    const NameLetters& letters_;
    const NameScripts& scripts_;
    NameTokens out_;
    NameToken token_;
    char32_t current_ = 0;
    char32_t following_ = 0;
    bool open_ = false;
    bool hyphen_ = false;
    bool strange_ = false; ///< a letter that the table lacks
    bool digits_ = false;
    bool was_small_ = false;
    bool last_capital_ = false;
    bool skip_ = false;
    int count_ = 0;
    int small_count_ = 0;
    int capital_count_ = 0;
    int backwards_ = 0;
    int long_words_ = 0;
};

} // namespace

NameTokens read_name_tokens(std::string_view name, bool person, const NameLetters& letters,
                            const NameScripts& scripts)
{
    return NameTokenReader(name, person, letters, scripts).read();
}

} // namespace entente
