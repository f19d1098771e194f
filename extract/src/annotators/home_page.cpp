#include "home_page.hpp"

#include "furniture.hpp"
#include "home_country.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// The outlet or office that a phrase of the text names, as a row of the national bodies.
const BodyEntry* national_body(const Analysis& analysis, std::uint32_t at)
{
    const PhraseMatch* match = analysis.phrase_at(at, Term::national_body);
    return match == nullptr ? nullptr : &analysis.lexicon->national_bodies[match->row];
}

bool is_office(OrganizationType type)
{
    return type == OrganizationType::ministry || type == OrganizationType::government ||
           type == OrganizationType::presidency;
}

/// Of the agency that the dateline names: "Doha, May 14 (QNA) -".
std::string agency_country(const Analysis& analysis)
{
    const auto dateline = find_dateline(analysis);
    for (std::uint32_t at = dateline ? dateline->first : 0; dateline && at < dateline->last; ++at) {
        if (const BodyEntry* body = national_body(analysis, at);
            body != nullptr && body->type == OrganizationType::media) {
            return body->iso;
        }
    }
    return {};
}

/// Of the outlet or the office that heads or ends the page: "From: Home Office", "(QNA)".
std::string masthead_country(const Analysis& analysis)
{
    constexpr std::uint32_t longest = 16; // words of a line that heads a page
    constexpr std::size_t lines = 8;
    constexpr std::size_t last_lines = 4;
    const auto& sentences = analysis.sentences;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const TextSentence& sentence = sentences[i];
        const bool top = i < lines;
        const bool line = sentence.tokens.last - sentence.tokens.first <= longest &&
                          !analysis.tokens()[sentence.tokens.last - 1].is(".");
        const bool named =
            sentence.zone == Zone::furniture && (top || i + last_lines >= sentences.size());
        if (sentence.zone == Zone::caption || (!named && !(top && line))) {
            continue;
        }
        for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
            const BodyEntry* body = national_body(analysis, at);
            if (body != nullptr && (body->type == OrganizationType::media ||
                                    ((top || named) && is_office(body->type)))) {
                return body->iso;
            }
        }
    }
    return {};
}

/// Of the first address in the text whose domain tells: "https://www.gazette.com.sg/".
std::string address_country(const Analysis& analysis)
{
    const std::string_view text = analysis.document->text;
    for (std::size_t at = text.find("www."); at != std::string_view::npos;
         at = text.find("www.", at + 1)) {
        const std::string_view host = text.substr(at, text.find_first_of("/:?#) \r\n\t", at) - at);
        if (std::string iso = domain_country(*analysis.lexicon, host); !iso.empty()) {
            return iso;
        }
    }
    return {};
}

} // namespace

std::string country_code(const Lexicon& lexicon, std::string_view letters)
{
    std::string code;
    for (const char c : letters) {
        code.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    }
    if (code == "UK") {
        code = "GB";
    }
    return code.size() == 2 && lexicon.find_country(code) ? code : std::string();
}

std::string domain_country(const Lexicon& lexicon, std::string_view host)
{
    static constexpr auto worldwide = std::to_array<std::string_view>(
        {"ai", "cc", "co", "fm", "gg", "io", "is", "la", "ly", "me", "tk", "to", "tv", "ws"});
    static constexpr auto second_level =
        std::to_array<std::string_view>({"com", "edu", "gob", "gov", "net", "org"});
    const auto dot = host.rfind('.');
    if (dot == std::string_view::npos || host.find(' ') != std::string_view::npos) {
        return {};
    }
    const std::string_view last = host.substr(dot + 1);
    const std::string_view before = host.substr(0, dot);
    const auto previous_dot = before.rfind('.');
    const std::string_view second = previous_dot == std::string_view::npos
                                        ? std::string_view()
                                        : before.substr(previous_dot + 1);
    if (std::ranges::find(worldwide, last) != worldwide.end() &&
        std::ranges::find(second_level, second) == second_level.end()) {
        return {};
    }
    return country_code(lexicon, last);
}

std::string country_of_page(const Analysis& analysis)
{
    for (const auto clue : {agency_country, masthead_country, address_country}) {
        if (std::string iso = clue(analysis); !iso.empty()) {
            return iso;
        }
    }
    return {};
}

std::string country_of_place(const Lexicon& lexicon, const PhraseMatch& match)
{
    if (match.term == Term::country_name || match.term == Term::country_adjective ||
        match.term == Term::capital) {
        return lexicon.countries[match.row].iso;
    }
    return match.term == Term::city ? lexicon.cities[match.row].iso : std::string();
}

namespace {

/// "ANKARA", on a line of its own above the text.
std::optional<TokenRange> lone_dateline(const Analysis& analysis)
{
    constexpr std::size_t lines = 8;
    for (std::size_t i = 0; i < std::min(lines, analysis.sentences.size()); ++i) {
        const TokenRange range = analysis.sentences[i].tokens;
        const PhraseMatch* capital = analysis.phrase_at(range.first, Term::capital);
        const PhraseMatch* city =
            capital == nullptr ? analysis.phrase_at(range.first, Term::city) : capital;
        if (city != nullptr && city->last == range.last &&
            analysis.tokens()[range.first].shape == Shape::upper) {
            return range;
        }
    }
    return std::nullopt;
}

/// "By Jane Doe", "From our reporter", "Jane Doe" before a place in capitals, but not "From War to
/// Peace".
bool is_reporter(const Analysis& analysis, TokenRange words, const Token& place)
{
    const auto& tokens = analysis.tokens();
    const Token& first = tokens[words.first];
    const Token& second = tokens[words.first + 1];
    if (!first.is("from") && !first.is("by")) {
        return place.shape == Shape::upper && tokens[words.last - 1].shape == Shape::capital;
    }
    return second.is("our") || second.is("a") ||
           std::all_of(tokens.begin() + words.first + 1, tokens.begin() + words.last,
                       [](const Token& token) { return token.is_capitalised(); });
}

/// "Jane Doe in LUSAKA", "From our Reporter in Harare": a byline that tells from where.
std::optional<TokenRange> byline_place(const Analysis& analysis)
{
    constexpr std::size_t lines = 8;
    constexpr std::uint32_t longest = 7;
    const auto& tokens = analysis.tokens();
    for (std::size_t i = 0; i < std::min(lines, analysis.sentences.size()); ++i) {
        const TokenRange range = analysis.sentences[i].tokens;
        const bool headline = analysis.sentences[i].zone == Zone::headline;
        if (headline || range.last - range.first > longest || range.last - range.first < 3) {
            continue;
        }
        for (std::uint32_t at = range.first + 1; at + 1 < range.last; ++at) {
            const PhraseMatch* place = analysis.phrase_at(at + 1, Term::capital);
            place = place == nullptr ? analysis.phrase_at(at + 1, Term::city) : place;
            if (tokens[at].is("in") && place != nullptr && place->last == range.last &&
                is_reporter(analysis, {range.first, at}, tokens[at + 1])) {
                return TokenRange{at + 1, range.last};
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::string dateline_country(const Analysis& analysis)
{
    auto dateline = find_dateline(analysis);
    dateline = dateline ? dateline : lone_dateline(analysis);
    dateline = dateline ? dateline : byline_place(analysis);
    if (!dateline) {
        return {};
    }
    for (std::uint32_t at = dateline->first; at < dateline->last; ++at) {
        for (const PhraseMatch& match : analysis.phrases_at(at)) {
            if (std::string iso = country_of_place(*analysis.lexicon, match); !iso.empty()) {
                return iso;
            }
        }
    }
    return {};
}

} // namespace entente
