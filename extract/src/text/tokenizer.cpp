#include "markup.hpp"
#include "tokens.hpp"

#include <entente/core/text.hpp>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace entente {
namespace {

struct CodePoint {
    UChar32 value = 0;
    std::uint32_t size = 1;
};

CodePoint decode(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) {
        return {first, 1};
    }
    std::int32_t step = 0;
    UChar32 c = 0;
    const auto length = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data() + at), step, length, c);
    return {c < 0 ? 0xFFFD : c, static_cast<std::uint32_t>(step)};
}

/// A mark that stands above or below the letter before it. There are none before U+0300.
bool is_mark(UChar32 c)
{
    return c >= 0x300 && u_getCombiningClass(c) != 0;
}

bool is_plain_letter(UChar32 c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_letter(UChar32 c)
{
    return c < 0x80 ? is_plain_letter(c) : u_isalpha(c) != 0 || is_mark(c);
}

bool is_upper(UChar32 c)
{
    return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isupper(c) != 0;
}

bool is_digit(UChar32 c)
{
    return c >= '0' && c <= '9';
}

bool is_space(UChar32 c)
{
    return c <= 0x20 || c == 0xA0 || (c > 0x80 && u_isUWhiteSpace(c) != 0);
}

bool is_apostrophe(UChar32 c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0x2BB || c == '`';
}

bool is_hyphen(UChar32 c)
{
    return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x2013;
}

class Tokenizer {
public:
    Tokenizer(std::string_view text, std::uint32_t begin) : text_(text), at_(begin) {}

    TokenizedText run()
    {
        out_.tokens.reserve((text_.size() - at_) / 5 + 4);
        out_.arena.reserve(text_.size() - at_);
        while (at_ < text_.size()) {
            const CodePoint c = decode(text_, at_);
            if (is_space(c.value)) {
                space_ = true;
                line_breaks_ += c.value == '\n' && line_breaks_ < 2 ? 1 : 0;
                at_ += c.size;
            } else if (is_invisible(static_cast<char32_t>(c.value))) {
                at_ += c.size;
            } else if (const std::size_t end = past_markup(text_, at_, surroundings());
                       end != at_) {
                at_ = end;
            } else if (is_letter(c.value)) {
                word();
            } else if (is_digit(c.value)) {
                number();
            } else {
                punctuation(c);
            }
        }
        return std::move(out_);
    }

private:
    std::string_view text_;
    std::size_t at_;
    TokenizedText out_;
    bool space_ = false;
    int line_breaks_ = 0;
    bool hyphen_ = false;

    void add(std::size_t end, Shape shape)
    {
        Token token;
        token.span = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)};
        token.folded = out_.arena.keep(fold(text_.substr(at_, end - at_)));
        token.shape = shape;
        token.after_hyphen = hyphen_;
        token.space_before = space_;
        token.line_breaks_before = static_cast<std::uint8_t>(line_breaks_);
        out_.tokens.push_back(token);
        at_ = end;
        space_ = hyphen_ = false;
        line_breaks_ = 0;
    }

    [[nodiscard]] CodePoint peek(std::size_t at) const
    {
        return at < text_.size() ? decode(text_, at) : CodePoint{0, 0};
    }

    /// "U.S.", "H.E.", "e.g.", "J.": single letters each followed by a full stop. Gives `at` for
    /// anything else.
    [[nodiscard]] std::size_t end_of_dotted(std::size_t at) const
    {
        std::size_t end = at;
        int letters = 0;
        for (;;) {
            const CodePoint letter = peek(end);
            if (letter.size == 0 || !is_letter(letter.value) ||
                peek(end + letter.size).value != '.') {
                break;
            }
            end += letter.size + 1;
            ++letters;
        }
        if (letters == 0) {
            return at;
        }
        if (letters == 1) { // "J." is an initial; "a." at a sentence's end is a word
            return is_upper(peek(at).value) ? end : at;
        }
        const CodePoint last = peek(end); // "U.S" without the last full stop
        if (last.size != 0 && is_upper(last.value) && !is_letter(peek(end + last.size).value)) {
            end += last.size;
        }
        return end;
    }

    void word()
    {
        if (const std::size_t dotted = end_of_dotted(at_);
            dotted != at_ &&
            (!is_letter(peek(dotted).value) || peek(at_).size + 1 == dotted - at_)) {
            const bool single = peek(at_).size + 1 == dotted - at_;
            const bool upper = is_upper(peek(at_).value);
            add(dotted, single ? Shape::initial : (upper ? Shape::upper : Shape::lower));
            clitic();
            hyphen();
            return;
        }
        std::size_t end = at_;
        int letters = 0;
        int capitals = 0;
        const bool begins_upper = is_upper(peek(at_).value);
        for (;;) {
            for (; end < text_.size() && is_plain_letter(text_[end]); ++end) { // most are
                ++letters;
                capitals += text_[end] <= 'Z' ? 1 : 0;
            }
            const CodePoint c = peek(end);
            if (c.size == 0) {
                break;
            }
            if (is_letter(c.value) || is_digit(c.value) ||
                is_invisible(static_cast<char32_t>(c.value))) {
                letters += is_letter(c.value) && !is_mark(c.value) ? 1 : 0;
                capitals += is_upper(c.value) ? 1 : 0;
                end += c.size;
            } else if (is_apostrophe(c.value) && is_letter(peek(end + c.size).value) &&
                       !is_clitic(end + c.size)) {
                end += c.size;
            } else {
                break;
            }
        }
        Shape shape = begins_upper ? Shape::capital : Shape::lower;
        if (begins_upper && capitals == letters) {
            shape = letters == 1 ? Shape::initial : Shape::upper;
        }
        add(end, shape);
        clitic();
        hyphen();
    }

    /// A verb that an apostrophe joins to its subject, as it stands and as it is read; "'d" is
    /// "had" or "would". Of "n't" nothing is made: "won't" is a word of its own.
    struct Contraction {
        std::string_view letters;
        std::string_view word;
    };
    static constexpr std::array<Contraction, 5> contractions{
        {{"ll", "will"}, {"ve", "have"}, {"re", "are"}, {"m", "am"}, {"d", "'d"}}};

    /// The contracted verb at `at`, just behind an apostrophe, or null.
    [[nodiscard]] const Contraction* contraction_at(std::size_t at) const
    {
        const auto found = std::ranges::find_if(contractions, [&](const Contraction& verb) {
            return text_.substr(at, verb.letters.size()) == verb.letters &&
                   !is_letter(peek(at + verb.letters.size()).value);
        });
        return found == contractions.end() ? nullptr : &*found;
    }

    /// The possessive "s" or a contracted verb at `at`, just behind an apostrophe.
    [[nodiscard]] bool is_clitic(std::size_t at) const
    {
        const UChar32 c = peek(at).value;
        return ((c == 's' || c == 'S') && !is_letter(peek(at + 1).value)) ||
               contraction_at(at) != nullptr;
    }

    void clitic()
    {
        const CodePoint c = peek(at_);
        if (c.size == 0 || !is_apostrophe(c.value) || !is_clitic(at_ + c.size)) {
            return;
        }
        if (const Contraction* verb = contraction_at(at_ + c.size); verb != nullptr) {
            add(at_ + c.size + verb->letters.size(), Shape::lower);
            out_.tokens.back().folded = verb->word;
        } else {
            add(at_ + c.size + 1, Shape::lower);
        }
    }

    void hyphen()
    {
        const CodePoint c = peek(at_);
        if (c.size != 0 && is_hyphen(c.value)) {
            const UChar32 next = peek(at_ + c.size).value;
            if (is_letter(next) || is_digit(next)) {
                at_ += c.size;
                hyphen_ = true;
            }
        }
    }

    void number()
    {
        std::size_t end = at_;
        for (;;) {
            const UChar32 c = peek(end).value;
            if (is_digit(c) && peek(end).size != 0) {
                ++end;
            } else if ((c == '.' || c == ',' || c == ':') && is_digit(peek(end + 1).value)) {
                ++end;
            } else {
                break;
            }
        }
        // "1st", "80th" are one token; a capital behind a digit ("1The") begins a new one
        std::size_t tail = end;
        while (peek(tail).size != 0 && is_letter(peek(tail).value) && !is_upper(peek(tail).value)) {
            tail += peek(tail).size;
        }
        add(tail - end <= 2 ? tail : end, Shape::number);
        hyphen();
    }

    [[nodiscard]] MarkupPlace surroundings() const
    {
        return {.line_begin = line_breaks_ > 0 || out_.tokens.empty(),
                .behind_word = !space_ && !out_.tokens.empty()};
    }

    void punctuation(CodePoint c)
    {
        std::size_t end = at_ + c.size;
        while (c.value == '.' && peek(end).value == '.') {
            ++end;
        }
        add(end, Shape::punctuation);
    }
};

} // namespace

std::string_view WordArena::keep(std::string_view word)
{
    constexpr std::size_t block_size = 1024;
    if (block_.capacity() - block_.size() < word.size()) {
        full_.push_back(std::exchange(block_, {}));
        block_.reserve(std::max(block_size, word.size()));
    }
    const auto kept = block_.insert(block_.end(), word.begin(), word.end());
    return {kept, block_.end()};
}

TokenizedText tokenize(std::string_view text, std::uint32_t begin)
{
    return Tokenizer(text, begin).run();
}

} // namespace entente
