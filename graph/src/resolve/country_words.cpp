#include "country_words.hpp"

#include "../words.hpp"
#include "general_words.hpp"

#include <algorithm>
#include <cstddef>

namespace entente {
namespace {

std::vector<std::string> contents(const std::vector<std::string>& words)
{
    std::vector<std::string> found;
    for (const auto& word : words) {
        found.push_back(content_word(word));
    }
    return found;
}

} // namespace

CountryWords::CountryWords(std::span<const Report> reports)
{
    for (const auto& report : reports) {
        for (const auto& claim : report.countries) {
            auto& own = forms_[claim.iso];
            const auto take = [&](const std::string& text) {
                const auto form = contents(words(text));
                std::ranges::copy_if(
                    form, std::inserter(own.words, own.words.end()), [](const std::string& word) {
                        return !word.empty() && !is_general(word, GeneralWord::state);
                    });
                if (form.size() > 1) {
                    own.whole.insert(form);
                }
            };
            take(claim.label);
            for (const auto& alias : claim.aliases) {
                take(alias.text);
            }
        }
    }
}

std::vector<std::string> CountryWords::without(const std::vector<std::string>& name,
                                               const std::string& country) const
{
    const auto own = forms_.find(country);
    if (own == forms_.end()) {
        return name;
    }
    const auto form = contents(name);
    std::vector<bool> dropped;
    for (const auto& word : form) {
        dropped.push_back(own->second.words.contains(word) ||
                          is_general(word, GeneralWord::polity));
    }
    for (const auto& whole : own->second.whole) {
        const auto found = std::search(form.begin(), form.end(), whole.begin(), whole.end());
        if (found != form.end()) {
            std::fill_n(dropped.begin() + (found - form.begin()), whole.size(), true);
        }
    }
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!dropped[i]) {
            kept.push_back(name[i]);
        }
    }
    return kept;
}

std::vector<std::string> CountryWords::content(const std::string& name,
                                               const std::string& country) const
{
    const auto found = content_words(join(without(words(name), country), " "));
    return found.empty() ? content_words(name) : found;
}

std::string CountryWords::readable(const std::string& name, const std::string& country) const
{
    const auto all = words(name);
    auto kept = without(all, country);
    while (!kept.empty() && content_word(kept.back()).empty()) {
        kept.pop_back();
    }
    while (!kept.empty() && content_word(kept.front()).empty()) {
        kept.erase(kept.begin());
    }
    return join(kept.empty() ? all : kept, " ");
}

} // namespace entente
