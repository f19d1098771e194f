#pragma once

#include <span>
#include <string_view>

namespace entente::fuzz {

/// Something that reads bytes from outside. It must neither crash nor throw for any bytes, and what
/// it gives must hold together; where it does not, `run` throws std::logic_error.
struct Target {
    std::string_view name; ///< also the folder of its seeds
    void (*run)(std::string_view bytes);
    std::span<const std::string_view> words; ///< pieces of its language, for mutations
};

[[nodiscard]] std::span<const Target* const> targets();

/// Throws std::logic_error when `holds` is false.
void require(bool holds, const char* what);

} // namespace entente::fuzz
