#include "binary/checksum.hpp"

#include "binary/little_endian.hpp"

#include <array>
#include <bit>

namespace entente {
namespace {

constexpr std::uint64_t prime_1 = 0x9E3779B185EBCA87U;
constexpr std::uint64_t prime_2 = 0xC2B2AE3D27D4EB4FU;
constexpr std::uint64_t prime_3 = 0x165667B19E3779F9U;
constexpr std::uint64_t prime_4 = 0x85EBCA77C2B2AE63U;
constexpr std::uint64_t prime_5 = 0x27D4EB2F165667C5U;

std::uint64_t round(std::uint64_t sum, std::uint64_t word)
{
    return std::rotl(sum + word * prime_2, 31) * prime_1;
}

std::uint64_t merge(std::uint64_t hash, std::uint64_t sum)
{
    return (hash ^ round(0, sum)) * prime_1 + prime_4;
}

/// Takes all whole stripes of 32 bytes off the text.
std::uint64_t hash_stripes(std::string_view& bytes)
{
    std::array<std::uint64_t, 4> sums{prime_1 + prime_2, prime_2, 0, 0 - prime_1};
    while (bytes.size() >= 32) {
        for (std::size_t i = 0; i < 4; ++i) {
            sums[i] = round(sums[i], read_number<std::uint64_t>(bytes.data() + 8 * i));
        }
        bytes.remove_prefix(32);
    }
    std::uint64_t hash = std::rotl(sums[0], 1) + std::rotl(sums[1], 7) + std::rotl(sums[2], 12) +
                         std::rotl(sums[3], 18);
    for (const std::uint64_t sum : sums) {
        hash = merge(hash, sum);
    }
    return hash;
}

std::uint64_t hash_rest(std::uint64_t hash, std::string_view bytes)
{
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        const auto word = read_number<std::uint64_t>(bytes.data());
        hash = std::rotl(hash ^ round(0, word), 27) * prime_1 + prime_4;
    }
    if (bytes.size() >= 4) {
        const std::uint64_t word = read_number<std::uint32_t>(bytes.data());
        hash = std::rotl(hash ^ (word * prime_1), 23) * prime_2 + prime_3;
        bytes.remove_prefix(4);
    }
    for (const char byte : bytes) {
        const std::uint64_t value = static_cast<unsigned char>(byte);
        hash = std::rotl(hash ^ (value * prime_5), 11) * prime_1;
    }
    return hash;
}

} // namespace

std::uint64_t checksum(std::string_view bytes)
{
    const std::uint64_t size = bytes.size();
    std::uint64_t hash = size >= 32 ? hash_stripes(bytes) : prime_5;
    hash = hash_rest(hash + size, bytes);
    hash = (hash ^ (hash >> 33U)) * prime_2;
    hash = (hash ^ (hash >> 29U)) * prime_3;
    return hash ^ (hash >> 32U);
}

} // namespace entente
