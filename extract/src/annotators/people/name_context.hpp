#pragma once

#include "analysis.hpp"
#include "annotators/names.hpp"

namespace entente {

/// No person: the index that none has.
constexpr std::uint32_t nobody = static_cast<std::uint32_t>(-1);

/// A name with what stands around it.
struct NameContext {
    NameRun run;
    TokenRange whole;                 ///< with titles, forms of address and appositions
    std::vector<std::uint32_t> posts; ///< indices into Analysis::posts
    std::string rank;
    std::string honorific;
    std::string country;           ///< "Hun Sen of Cambodia"
    bool occupation = false;       ///< "analyst Jane Doe": no official by that
    bool anchored = false;         ///< title, rank or form of address beside it
    Tenure tenure = Tenure::holds; ///< of the posts
    bool female = false;
    bool male = false;
    std::vector<std::string> words;
    std::uint32_t person = nobody;
    std::string_view rule = "people.name";
};

} // namespace entente
