#pragma once

#include "clustering.hpp"
#include "places.hpp"

#include <entente/core/report.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace entente {

/// A resolved actor: an entity among those of its kind.
struct Entity {
    ActorKind kind = ActorKind::official;
    EntityIndex index = 0;

    auto operator<=>(const Entity&) const = default;
};

/// Who and where is who and where, before events are looked at.
struct ActorResolution {
    Countries countries;
    Clustering places;
    Clustering organizations;
    Clustering officials;

    [[nodiscard]] Entity of(std::uint32_t report, Actor actor) const;
};

/// The country that an actor of a report speaks for or lies in, by its own claim; nothing when it
/// says none.
[[nodiscard]] std::string country_of(const Report& report, Actor actor);

} // namespace entente
