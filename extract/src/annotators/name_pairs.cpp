#include "name_pairs.hpp"

#include <set>
#include <string>
#include <utility>

namespace entente {
namespace {

std::string text_of(const Analysis& analysis, TokenRange range)
{
    std::string text;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        text += text.empty() ? "" : " ";
        text += analysis.tokens()[i].folded;
    }
    return text;
}

/// The hyphens of a run, each by the token behind it.
std::vector<std::uint32_t> hyphens_of(const Analysis& analysis, TokenRange range)
{
    std::vector<std::uint32_t> hyphens;
    for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
        if (analysis.tokens()[i].after_hyphen) {
            hyphens.push_back(i);
        }
    }
    return hyphens;
}

} // namespace

void split_pairs_of_people(const Analysis& analysis, std::vector<NameRun>& runs)
{
    std::set<std::string> alone; // names and family names that stand in the article by themselves
    for (const auto& run : runs) {
        if (hyphens_of(analysis, run.tokens).empty()) {
            alone.insert(text_of(analysis, run.tokens));
            alone.insert(text_of(analysis, {run.tokens.last - 1, run.tokens.last}));
        }
    }
    std::vector<NameRun> parted;
    for (const auto& run : runs) {
        NameRun rest = run;
        const auto hyphens = hyphens_of(analysis, run.tokens);
        if (hyphens.size() == 1) {
            NameRun first = run;
            first.tokens.last = hyphens.front();
            rest.tokens.first = hyphens.front();
            if (alone.contains(text_of(analysis, first.tokens)) &&
                alone.contains(text_of(analysis, rest.tokens))) {
                parted.push_back(first);
            } else {
                rest = run;
            }
        }
        parted.push_back(rest);
    }
    runs = std::move(parted);
}

} // namespace entente
