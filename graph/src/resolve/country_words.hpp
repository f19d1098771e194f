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
    /// What one country is called.
    struct Forms {
        std::set<std::string> words;              ///< that need not stand in a whole form
        std::set<std::vector<std::string>> whole; ///< of several words
    };

    [[nodiscard]] std::vector<std::string> without(const std::vector<std::string>& name,
                                                   const std::string& country) const;

    std::map<std::string, Forms> forms_;
};

} // namespace entente
