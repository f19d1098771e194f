#include "analysis.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {

std::span<const PhraseMatch> Analysis::phrases_at(std::uint32_t token) const
{
    if (token >= text.tokens.size()) {
        return {};
    }
    return std::span(phrases).subspan(phrases_from[token], phrases_from[token + 1] - phrases_from[token]);
}

const PhraseMatch* Analysis::phrase_at(std::uint32_t token, Term term) const
{
    for (const PhraseMatch& match : phrases_at(token)) {
        if (match.term == term) {
            return &match;
        }
    }
    return nullptr;
}

Span Analysis::span_of(TokenRange range) const
{
    return {text.tokens[range.first].span.begin, text.tokens[range.last - 1].span.end};
}

std::string Analysis::words(TokenRange range) const
{
    if (range.empty()) {
        return {};
    }
    // What stands between tokens is white space, hyphens and signs that no reader sees.
    const std::string_view bytes = document->text;
    std::string out;
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        const Span span = text.tokens[at].span;
        if (at > range.first && text.tokens[at].after_hyphen) {
            const std::uint32_t behind = text.tokens[at - 1].span.end;
            out += bytes.substr(behind, span.begin - behind);
        } else if (at > range.first && text.tokens[at].space_before) {
            out += ' ';
        }
        out += bytes.substr(span.begin, span.size());
    }
    return nfc(squeeze(visible(out)));
}

std::uint32_t Analysis::add_country(std::uint32_t row)
{
    const CountryEntry& entry = lexicon->countries[row];
    const auto found = std::ranges::find(countries, entry.iso, &NamedCountry::iso);
    if (found != countries.end()) {
        return static_cast<std::uint32_t>(found - countries.begin());
    }
    countries.push_back({entry.iso, entry.name, {}, {}});
    return static_cast<std::uint32_t>(countries.size() - 1);
}

std::uint32_t Analysis::add_place(std::string_view label, std::string_view iso, PlaceType type)
{
    const auto found = std::ranges::find_if(
        places, [&](const Place& place) { return place.label == label && place.country == iso; });
    if (found != places.end()) {
        return static_cast<std::uint32_t>(found - places.begin());
    }
    places.push_back({std::string(label), {}, std::string(iso), type, {}});
    return static_cast<std::uint32_t>(places.size() - 1);
}

} // namespace entente
