#include "country_words.hpp"

#include "../words.hpp"

#include <algorithm>

namespace entente {

CountryWords::CountryWords(std::span<const Report> reports)
{
    for (const auto& report : reports) {
        for (const auto& claim : report.countries) {
            auto& own = words_[claim.iso];
            const auto take = [&](const std::string& form) {
                for (auto& word : content_words(form)) {
                    own.insert(std::move(word));
                }
            };
            take(claim.label);
            for (const auto& alias : claim.aliases) {
                take(alias.text);
            }
        }
    }
}

bool CountryWords::is_of(const std::string& country, const std::string& word) const
{
    const auto own = words_.find(country);
    return own != words_.end() && (own->second.contains(word) || word == "republic");
}

std::vector<std::string> CountryWords::content(const std::string& name,
                                               const std::string& country) const
{
    const auto all = content_words(name);
    auto found = all;
    std::erase_if(found, [&](const std::string& word) { return is_of(country, word); });
    return found.empty() ? all : found;
}

std::string CountryWords::readable(const std::string& name, const std::string& country) const
{
    const auto all = words(name);
    const auto tells = [&](const std::string& word) {
        const auto content = content_words(word);
        return !content.empty() && !is_of(country, content.front());
    };
    auto kept = all;
    std::erase_if(kept, [&](const std::string& word) {
        const auto content = content_words(word);
        return !content.empty() && is_of(country, content.front());
    });
    while (!kept.empty() && !tells(kept.back())) {
        kept.pop_back();
    }
    while (!kept.empty() && !tells(kept.front())) {
        kept.erase(kept.begin());
    }
    return join(kept.empty() ? all : kept, " ");
}

} // namespace entente
