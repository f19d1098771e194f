#include "target.hpp"

#include <array>
#include <stdexcept>

namespace entente::fuzz {

extern const Target articles;
extern const Target binary;
extern const Target date;
extern const Target graph;
extern const Target graphml;
extern const Target lexicon;
extern const Target report;

namespace {

constexpr std::array all{&articles, &binary, &date, &graph, &graphml, &lexicon, &report};

} // namespace

std::span<const Target* const> targets()
{
    return all;
}

void require(bool holds, const char* what)
{
    if (!holds) {
        throw std::logic_error(what);
    }
}

} // namespace entente::fuzz
