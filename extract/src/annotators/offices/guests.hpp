#pragma once

#include "annotators/offices/destinations.hpp"
#include "annotators/offices/encounters.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Tells who is abroad in a country: its guests, and those who travel there; and who is told of
/// among people of other countries.
class Guests {
public:
    explicit Guests(const Analysis& analysis);

    [[nodiscard]] bool contain(const Person& person, std::string_view country) const;

    /// "our guest from Greenland, Minister A", "Kenyan President A and Minister B": the words
    /// before tell of another country, and of nothing and nobody of this one.
    [[nodiscard]] bool are_told_before(const Person& person, const Post& post,
                                       std::string_view country) const;

private:
    const Analysis& analysis_;
    std::vector<OfficialPair> encounters_;
    std::vector<Destination> destinations_;
    std::uint32_t behind_dateline_; ///< one past it, 0 where there is none

    /// The person meets somebody who is said to be of the country.
    [[nodiscard]] bool faces(std::uint32_t person, std::string_view country) const;
    /// "A left for Norway".
    [[nodiscard]] bool travels_to(std::uint32_t person, std::string_view country) const;
};

} // namespace entente
