#include "scripts.hpp"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <array>
#include <mutex>

namespace entente {
namespace {

/// One transliterator, made once when it is first asked for.
struct LazyTransliterator {
    std::once_flag made;
    std::unique_ptr<icu::Transliterator> transliterator;

    const icu::Transliterator* get(const std::string& id)
    {
        std::call_once(made, [&] {
            UErrorCode status = U_ZERO_ERROR;
            transliterator.reset(icu::Transliterator::createInstance(
                icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
            if (U_FAILURE(status) != 0) {
                transliterator.reset();
            }
        });
        return transliterator.get();
    }
};

/// The script of the first letter that has one.
UScriptCode script_of(const icu::UnicodeString& text)
{
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(text.char32At(i), &status);
        if (script > USCRIPT_INHERITED) {
            return script;
        }
    }
    return USCRIPT_COMMON;
}

constexpr std::array initials{"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                              "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::array vowels{"a",  "ae", "ya", "yae", "eo", "e",  "yeo", "ye", "o",  "wa", "wae",
                            "oe", "yo", "u",  "wo",  "we", "wi", "yu",  "eu", "ui", "i"};
constexpr std::array finals{"",  "k", "k", "k", "n", "n", "n", "t",  "l", "k", "m", "l", "l", "l",
                            "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"};

} // namespace

struct NameScripts::Impl {
    static constexpr std::size_t scripts = USCRIPT_CODE_LIMIT;
    std::array<LazyTransliterator, scripts> to_latin;
    LazyTransliterator simplifier;
};

NameScripts::NameScripts() : impl_(std::make_unique<Impl>()) {}
NameScripts::~NameScripts() = default;

std::string NameScripts::latin(std::string_view text) const
{
    auto letters =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    const UScriptCode script = script_of(letters);
    const std::string id = std::string(uscript_getName(script)) + "-Latin; Latin-ASCII; Lower";
    if (const auto* found = impl_->to_latin.at(static_cast<std::size_t>(script)).get(id)) {
        found->transliterate(letters);
    }
    std::string all;
    letters.toUTF8String(all);
    std::string out;
    for (const char c : all) {
        const bool ascii = static_cast<unsigned char>(c) < 0x80;
        if (!ascii || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out += c;
        }
    }
    return out;
}

char32_t NameScripts::simplified(char32_t character) const
{
    const auto* found = impl_->simplifier.get("Traditional-Simplified");
    icu::UnicodeString text(static_cast<UChar32>(character));
    if (found != nullptr) {
        found->transliterate(text);
    }
    return static_cast<char32_t>(text.char32At(0));
}

std::string romanize_hangul(char32_t syllable)
{
    const std::size_t index = syllable - 0xAC00;
    return std::string(initials.at(index / 588)) + vowels.at(index % 588 / 28) +
           finals.at(index % 28);
}

} // namespace entente
