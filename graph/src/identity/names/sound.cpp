#include "sound.hpp"

namespace entente {
namespace {

bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool is_front(char c)
{
    return c == 'e' || c == 'i' || c == 'y';
}

/// Reads a word from left to right; each step takes one or more letters and gives a sound.
class SoundReader {
public:
    explicit SoundReader(std::string_view word) : word_(word) { out_.reserve(word.size()); }

    std::string read()
    {
        while (at_ < word_.size()) {
            step();
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead) const
    {
        return at_ + ahead < word_.size() ? word_[at_ + ahead] : '\0';
    }
    [[nodiscard]] bool next_is(std::string_view text) const
    {
        return word_.substr(at_).starts_with(text);
    }
    [[nodiscard]] char last() const { return out_.empty() ? '\0' : out_.back(); }
    [[nodiscard]] bool after_vowel() const { return is_vowel(last()); }

    void give(char sound, std::size_t letters)
    {
        // Doubled letters are one sound.
        if (last() != sound) {
            out_ += sound;
        }
        at_ += letters;
    }

    void step()
    {
        const char c = word_[at_];
        switch (c) {
        case 'c':
            return read_c();
        case 's':
            return read_s();
        case 'h':
            return read_h();
        case 'j':
            return read_j();
        case 'y':
            return read_y();
        case 'x':
            return read_x();
        case 'z':
            return next_is("zh") ? give('J', 2) : give('z', 1);
        case 'd':
            return read_d();
        case 't':
            return read_t();
        case 'k':
            return next_is("kh") ? give('h', 2) : give('k', 1);
        case 'g':
            return read_g();
        case 'p':
            return next_is("ph") ? give('f', 2) : give('p', 1);
        case 'q':
            return read_q();
        case 'w':
            return give('v', 1);
        case 'n':
            return next_is("ng") && !is_vowel(peek(2)) ? give('N', 2) : give('n', 1);
        default:
            return is_vowel(c) ? read_vowel(c) : give(c, 1);
        }
    }

    void read_c()
    {
        if (next_is("cz")) {
            return give('C', 2);
        }
        if (next_is("ch")) {
            const char after = peek(2);
            return give(after == 'r' || after == 'l' ? 'k' : 'C', 2);
        }
        if (next_is("ck")) {
            return give('k', 2);
        }
        const bool ends_ic = last() == 'i' && at_ + 1 == word_.size();
        give(is_front(peek(1)) || ends_ic ? 'c' : 'k', 1);
    }

    void read_s()
    {
        if (next_is("shch")) {
            return give('S', 4);
        }
        if (next_is("schtsch")) {
            return give('S', 7);
        }
        if (next_is("sch")) {
            return give('S', 3);
        }
        if (next_is("sh") || next_is("sz")) {
            return give('S', 2);
        }
        give('s', 1);
    }

    void read_h()
    {
        // Not heard between a vowel and a consonant or the end: `Mahmoud`, `Abdullah`.
        if (after_vowel() && !is_vowel(peek(1)) && peek(1) != 'y') {
            ++at_;
            return;
        }
        give('h', 1);
    }

    void read_j()
    {
        const bool before_vowel = is_vowel(peek(1)) || peek(1) == 'y';
        if (before_vowel) {
            return give('j', 1);
        }
        give('i', 1); // Sergej, Andrij
    }

    void read_y()
    {
        const char after = peek(1);
        if (is_vowel(after)) {
            // A glide that spellings leave out: `Dmitriyev`, `Maria`.
            if (last() == 'i' || last() == 'e') {
                ++at_;
                return;
            }
            return give(out_.empty() ? 'j' : 'i', 1);
        }
        give('i', 1);
    }

    void read_q()
    {
        // Chinese: `Qin`, `Qiang`.
        if (out_.empty() && peek(1) == 'i') {
            return give('C', 1);
        }
        give('k', peek(1) == 'u' ? 2 : 1);
    }

    void read_x()
    {
        if (out_.empty()) {
            return give('s', 1);
        }
        out_ += 'k';
        give('s', 1);
    }

    void read_d()
    {
        for (const std::string_view text : {"dsch", "dzh", "dj", "dz"}) {
            if (next_is(text)) {
                return give(text == "dz" ? 'z' : 'J', text.size());
            }
        }
        give('d', 1);
    }

    void read_t()
    {
        if (next_is("tsch")) {
            return give('C', 4);
        }
        if (next_is("tch")) {
            return give('C', 3);
        }
        if (next_is("ts") || next_is("tz")) {
            return give('c', next_is("tsz") ? 3 : 2);
        }
        give('t', next_is("th") ? 2 : 1);
    }

    void read_g()
    {
        if (next_is("gh")) {
            return give('g', 2);
        }
        give('g', peek(1) == 'u' && is_front(peek(2)) ? 2 : 1);
    }

    void read_vowel(char c)
    {
        if (next_is("ou") || next_is("oo")) {
            return give('u', 2);
        }
        if (next_is("ee") || next_is("ie")) {
            return give('i', 2);
        }
        if (next_is("oe")) {
            return give('o', 2);
        }
        if (next_is("ae")) {
            return give('a', 2);
        }
        if (next_is("ue")) {
            return give('u', 2);
        }
        if (next_is("au") && !is_vowel(peek(2))) {
            return give('o', 2);
        }
        give(c, 1);
    }

    std::string_view word_;
    std::size_t at_ = 0;
    std::string out_;
};

} // namespace

std::string sound_of(std::string_view word)
{
    return SoundReader(word).read();
}

std::string consonants_of(std::string_view sound)
{
    std::string out;
    for (const char c : sound) {
        if (!is_vowel(c)) {
            out += c;
        }
    }
    return out;
}

std::uint32_t sounds_in(std::string_view sound)
{
    std::uint32_t bits = 0;
    for (const char c : sound) {
        bits |= is_vowel(c) ? 1U : 1U << (static_cast<unsigned char>(c) & 31U);
    }
    return bits;
}

} // namespace entente
