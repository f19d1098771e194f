#pragma once

#include "names.hpp"

#include <entente/graph/names.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Reads and compares names of persons for the resolver. The words of two names decide
/// (compare_names); where they say nothing for one person, NameMatcher may: it knows
/// transliterations, forms of given names and other scripts. Each name is prepared for it once.
class NameReader {
public:
    /// As parse_name; a name in another script by its Latin letters.
    [[nodiscard]] PersonName read(std::string_view text, std::string_view country = {});

    /// As compare_names; `alike` where only the matcher finds one name.
    [[nodiscard]] NameComparison compare(const PersonName& a, const PersonName& b);

    /// Keys for blocking: those of the words, and of how the name sounds. A bare name has none.
    [[nodiscard]] std::vector<std::string> keys(const PersonName& name);

private:
    const PreparedName& prepared(const std::string& text);

    NameMatcher matcher_;
    std::map<std::string, PreparedName, std::less<>> prepared_;
};

} // namespace entente
