#pragma once

#include <entente/core/report.hpp>

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace entente {

/// Words for each country, as the reports themselves name it (`belarus`, `belarusian`): what may be
/// left out of the name of one of its bodies.
class CountryWords {
public:
    explicit CountryWords(std::span<const Report> reports);

    /// Content words of a body's name without those for its country; all of them when nothing else
    /// is there.
    [[nodiscard]] std::vector<std::string> content(const std::string& name,
                                                   const std::string& country) const;
    /// The name's words in their order, likewise, without articles and prepositions at the ends.
    [[nodiscard]] std::string readable(const std::string& name, const std::string& country) const;

private:
    [[nodiscard]] bool is_of(const std::string& country, const std::string& word) const;

    std::map<std::string, std::set<std::string>> words_;
};

} // namespace entente
