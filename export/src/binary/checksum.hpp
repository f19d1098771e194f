#pragma once

#include <cstdint>
#include <string_view>

namespace entente {

/// XXH64 with seed 0, as https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md has it: no
/// protection against forgery, but many times faster than what gives one.
[[nodiscard]] std::uint64_t checksum(std::string_view bytes);

} // namespace entente
