#include "name_reader.hpp"

#include "../identity/names/prepared.hpp"
#include "../identity/names/sound.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Below this the matcher doubts, and a doubt joins nobody.
constexpr double alike_enough = 0.7;

bool is_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Sounds that transliterations of one name exchange are one letter; a letter twice is once.
std::string loose_sound(std::string_view consonants)
{
    static constexpr std::string_view from = "SCJzgqxbdvmN";
    static constexpr std::string_view to = "sssskkkptfnn";
    std::string out;
    for (const char c : consonants) {
        const auto place = from.find(c);
        const char loose = place == std::string_view::npos ? c : to[place];
        if (out.empty() || out.back() != loose) {
            out += loose;
        }
    }
    return out;
}

bool is_latin(const PersonTokens& name)
{
    return std::ranges::all_of(
        name.tokens, [](const NameToken& token) { return token.latin && token.ideograph == 0; });
}

} // namespace

const PreparedName& NameReader::prepared(const std::string& text)
{
    const auto found = prepared_.find(text);
    return found != prepared_.end()
               ? found->second
               : prepared_.emplace(text, matcher_.prepare(text, NameSchema::person)).first->second;
}

PersonName NameReader::read(std::string_view text, std::string_view country)
{
    PersonName name = parse_name(text, country);
    const auto is_foreign = [](const NameWord& word) { return !is_ascii(word.text); };
    if (std::ranges::none_of(name.words, is_foreign)) {
        return name;
    }
    const auto& person = *prepared(name.text).data()->person;
    if (is_latin(person)) {
        return name; // letters that folding leaves as they are
    }
    std::string latin;
    for (const auto& token : person.tokens) {
        latin += (latin.empty() ? "" : " ") + token.word;
    }
    name = parse_name(latin, country);
    name.text = text;
    name.transliterated = true;
    return name;
}

NameComparison NameReader::compare(const PersonName& a, const PersonName& b)
{
    const auto by_words = compare_names(a, b);
    if (by_words.relation != NameRelation::different || by_words.opposed || a.bare() || b.bare()) {
        return by_words;
    }
    const double score = matcher_.score(prepared(a.text), prepared(b.text));
    if (score < alike_enough) {
        return by_words;
    }
    const bool spelled = !a.transliterated && !b.transliterated;
    return {NameRelation::alike, score, spelled, false, false};
}

std::vector<std::string> NameReader::keys(const PersonName& name)
{
    std::vector<std::string> keys = blocking_keys(name);
    if (name.bare()) {
        return keys;
    }
    std::string whole;
    for (const auto& token : prepared(name.text).data()->person->tokens) {
        if (is_full_part(token)) {
            whole += consonants_of(token.sound);
        }
    }
    if (const auto key = loose_sound(whole); key.size() > 2) {
        keys.push_back("~" + key);
    }
    return keys;
}

} // namespace entente
