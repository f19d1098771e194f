#include "home_country.hpp"

#include "home_page.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// "Gazette (LK)".
std::string suffix_country(const Lexicon& lexicon, std::string_view source)
{
    if (source.size() < 5 || !source.ends_with(')') || source[source.size() - 4] != '(') {
        return {};
    }
    return country_code(lexicon, source.substr(source.size() - 3, 2));
}

std::string_view host_of(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos) {
        return {};
    }
    url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/:?# \r\n"));
}

/// The value of the metadata header's `url:` line.
std::string_view header_url(const Document& document)
{
    const std::string_view header = std::string_view(document.text).substr(0, document.body_begin);
    for (std::size_t at = 0; at < header.size();) {
        const auto end = std::min(header.find('\n', at), header.size());
        const std::string_view line = header.substr(at, end - at);
        if (line.starts_with("url:")) {
            return trim(line.substr(4));
        }
        at = end + 1;
    }
    return {};
}

/// What a phrase tells of the country, empty for one that tells nothing.
std::string country_of(const Lexicon& lexicon, const PhraseMatch& match)
{
    if (std::string iso = country_of_place(lexicon, match); !iso.empty()) {
        return iso;
    }
    if (match.term == Term::seat) {
        return lexicon.countries[match.row].iso;
    }
    return match.term == Term::national_body ? lexicon.national_bodies[match.row].iso
                                             : std::string();
}

/// An outlet or office that the lexicon knows, or one that bears a country's or a city's name.
std::string named_country(const Lexicon& lexicon, std::string_view source)
{
    TokenizedText text = tokenize(source);
    for (Token& token : text.tokens) {
        token.word = lexicon.phrases.word(token.folded);
    }
    const auto matches =
        lexicon.phrases.find(text.tokens, std::vector<bool>(text.tokens.size(), false));
    const auto is_outlet = [](const PhraseMatch& match) {
        return match.term == Term::national_body;
    };
    for (const bool outlets : {true, false}) {
        for (const PhraseMatch& match : matches) {
            if (is_outlet(match) == outlets) {
                if (std::string iso = country_of(lexicon, match); !iso.empty()) {
                    return iso;
                }
            }
        }
    }
    return {};
}

std::string letters_of(std::string_view name)
{
    std::string letters = fold(name);
    std::erase_if(letters, [](char c) { return c < 'a' || c > 'z'; });
    return letters.starts_with("the") ? letters.substr(3) : letters;
}

/// "straitstimes.com", "tehrantimes.com": an outlet, or the country or capital that the host's name
/// begins with.
std::string host_country(const Lexicon& lexicon, std::string_view host)
{
    constexpr std::size_t shortest_name = 5;
    const auto dot = host.rfind('.');
    if (dot == std::string_view::npos || host.find(' ') != std::string_view::npos) {
        return {};
    }
    const std::string_view before = host.substr(0, dot);
    const auto previous_dot = before.rfind('.');
    const std::string label = letters_of(
        previous_dot == std::string_view::npos ? before : before.substr(previous_dot + 1));
    for (const BodyEntry& body : lexicon.national_bodies) {
        if (body.type == OrganizationType::media && letters_of(body.name) == label) {
            return body.iso;
        }
    }
    std::string best;
    std::size_t longest = shortest_name - 1;
    for (const CountryEntry& country : lexicon.countries) {
        for (const std::string& name : {letters_of(country.name), letters_of(country.capital)}) {
            if (name.size() > longest && label.starts_with(name)) {
                longest = name.size();
                best = country.iso;
            }
        }
    }
    return best;
}

} // namespace

void annotate_home_country(Analysis& analysis)
{
    const Lexicon& lexicon = *analysis.lexicon;
    const Document& document = *analysis.document;
    const std::string& source = document.info.source;
    analysis.home = suffix_country(lexicon, source);
    for (const std::string_view host :
         {std::string_view(source), host_of(source), host_of(header_url(document)),
          host_of(document.info.uri)}) {
        if (analysis.home.empty()) {
            analysis.home = domain_country(lexicon, host);
        }
    }
    if (analysis.home.empty()) {
        analysis.home = named_country(lexicon, source);
    }
    if (analysis.home.empty()) {
        analysis.home = host_country(lexicon, source);
    }
    if (analysis.home.empty()) {
        analysis.home = country_of_page(analysis);
    }
    if (analysis.home.empty()) {
        analysis.home = dateline_country(analysis);
        analysis.home_by_dateline = !analysis.home.empty();
    }
}

} // namespace entente
