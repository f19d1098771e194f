#pragma once

#include <entente/graph/attributes.hpp>

#include <compare>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Whether this is a colour as `Display` holds it: `#0072B2`.
[[nodiscard]] inline bool is_display_color(std::string_view text)
{
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789ABCDEF", 1) == std::string_view::npos;
}

/// How an element shall look; what is absent is worked out when a picture is made.
struct Display {
    std::optional<double> x{};
    std::optional<double> y{};
    std::optional<double> z{};
    std::optional<double> size{};
    std::string color{}; ///< `#RRGGBB`, or empty

    auto operator<=>(const Display&) const = default;
};

/// What people added to a node or an edge in another program. Says nothing of the world: queries
/// never look at it.
struct Additions {
    using Column = std::pair<std::string, AttributeValue>;

    Display display{};
    std::vector<Column> columns{}; ///< sorted by name, each once

    [[nodiscard]] bool empty() const { return display == Display() && columns.empty(); }
    auto operator<=>(const Additions&) const = default;
};

/// Additions in the room of a pointer, as most elements of most graphs have none. A regular value.
class OptionalAdditions {
public:
    OptionalAdditions() = default;
    OptionalAdditions(Additions additions)
        : additions_(additions.empty() ? nullptr
                                       : std::make_unique<Additions>(std::move(additions)))
    {
    }
    OptionalAdditions(const OptionalAdditions& other)
        : additions_(other.additions_ ? std::make_unique<Additions>(*other.additions_) : nullptr)
    {
    }
    OptionalAdditions(OptionalAdditions&&) noexcept = default;
    OptionalAdditions& operator=(OptionalAdditions other) noexcept
    {
        additions_ = std::move(other.additions_);
        return *this;
    }
    ~OptionalAdditions() = default;

    [[nodiscard]] explicit operator bool() const { return additions_ != nullptr; }
    /// What there is; empty ones when there are none.
    [[nodiscard]] const Additions& get() const
    {
        static const Additions none;
        return additions_ ? *additions_ : none;
    }

    std::partial_ordering operator<=>(const OptionalAdditions& other) const
    {
        return get() <=> other.get();
    }
    bool operator==(const OptionalAdditions& other) const { return get() == other.get(); }

private:
    std::unique_ptr<Additions> additions_;
};

} // namespace entente
