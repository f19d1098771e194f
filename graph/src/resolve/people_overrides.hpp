#pragma once

#include "people_candidates.hpp"
#include "people_sets.hpp"

#include <entente/core/diagnostic.hpp>
#include <entente/graph/overrides.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace entente {

/// A user's word on who is who, over the groups that it names.
class PeopleOverrides {
public:
    /// Says in `diagnostics` which names the graph does not have, or cannot tell apart.
    PeopleOverrides(std::span<const Override> overrides, const std::vector<PersonGroup>& groups,
                    std::vector<Diagnostic>& diagnostics);

    /// Forbids what `different_from` says; to be called before anything is united.
    void keep_apart(PersonSets& people) const;

    /// Unites what `same_as` says; to be called when all else is done. Says where the evidence
    /// speaks against it, and where it would have joined what `different_from` keeps apart.
    void unite(PersonSets& people, std::span<const Candidate> candidates,
               std::vector<Diagnostic>& diagnostics) const;

private:
    struct Rule {
        const Override* said = nullptr;
        std::uint32_t number = 0;
        std::vector<GroupIndex> a;
        std::vector<GroupIndex> b;
    };

    std::vector<Rule> rules_;
};

} // namespace entente
