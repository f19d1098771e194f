#include "names_of.hpp"

#include "../resolve/names.hpp"

#include <algorithm>
#include <tuple>

namespace entente {

std::string most_voted(const Votes& votes)
{
    std::string best;
    std::uint64_t most = 0;
    for (const auto& [text, count] : votes) {
        if (!text.empty() && std::pair(count, text.size()) > std::pair(most, best.size())) {
            best = text;
            most = count;
        }
    }
    return best;
}

std::string fullest_name(const Votes& votes)
{
    // Spellings of the same words in any order stand together, so that they do not split their
    // votes.
    struct Form {
        Votes spellings;
        std::uint64_t count = 0;
        std::size_t words = 0;
        bool bare = false;
    };
    std::map<std::string, Form> forms;
    std::uint64_t all = 0;
    for (const auto& [text, count] : votes) {
        const auto name = parse_name(text);
        auto& form = forms[name_key(name)];
        form.spellings[text] += count;
        form.count += count;
        form.words = name.full_words;
        form.bare = name.bare();
        if (!form.bare) {
            all += count;
        }
    }
    const Form* best = nullptr;
    const auto rank = [&](const Form& form) {
        return std::tuple(!form.bare && form.count * 4 >= all, form.words, form.count);
    };
    for (const auto& [key, form] : forms) {
        if (best == nullptr || rank(form) > rank(*best)) {
            best = &form;
        }
    }
    return best == nullptr ? std::string() : most_voted(best->spellings);
}

std::vector<Alias> merge_aliases(const std::vector<const std::vector<Alias>*>& lists)
{
    std::map<std::string, std::uint32_t> counts;
    for (const auto* list : lists) {
        for (const auto& alias : *list) {
            counts[alias.text] += alias.count;
        }
    }
    counts.erase(std::string());
    std::vector<Alias> merged;
    for (const auto& [text, count] : counts) {
        merged.push_back({text, count});
    }
    std::ranges::stable_sort(merged, std::ranges::greater{}, &Alias::count);
    return merged;
}

} // namespace entente
