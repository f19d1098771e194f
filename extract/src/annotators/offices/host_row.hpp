#pragma once

#include "analysis.hpp"

#include <string>

namespace entente {

/// Of the nearest person before whose country the text tells.
[[nodiscard]] std::string country_before(const Analysis& analysis, const Mention& person);

/// "met with Croatian President A, Speaker B and Prime Minister C": the country of a row of people
/// whom somebody of another country meets. Fed with the names of the text, in order.
class HostRow {
public:
    explicit HostRow(const Analysis& analysis) : analysis_(analysis) {}

    /// `met`: the name is of one who is met; `listed`: behind another one of the row.
    void pass(const Mention& person, bool met, bool listed);

    /// Empty where none is told, or several.
    [[nodiscard]] const std::string& country() const { return country_; }

private:
    const Analysis& analysis_;
    std::string country_;

    /// The country that the words around the name tell.
    [[nodiscard]] std::string told_country(const Mention& person) const;
};

} // namespace entente
