#pragma once

#include <entente/core/diagnostic.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What a careful reader finds in one article, written down to judge a graph by: the values of a
/// gold file. `docs/evaluating.md` specifies the file. Strings are as written there; empty means
/// unknown. Optional items are neither required nor wrong.
namespace entente {

struct GoldPosition {
    std::vector<std::string> titles{}; ///< at least one; every form that is acceptable
    std::string country{};             ///< ISO 3166-1 alpha-2
    bool former = false;
    bool optional = false;
};

struct GoldOfficial {
    std::string id{};                 ///< the same in all articles that name the person
    std::vector<std::string> names{}; ///< at least one; the fullest first
    std::string country{};
    std::vector<GoldPosition> positions{};
    bool optional = false;
};

struct GoldOrganization {
    std::vector<std::string> names{}; ///< at least one
    std::string country{};
    bool optional = false;
};

/// Actors are written as the id of an official, `@VN` for a country, `#NAME` for an organization.
struct GoldMeeting {
    std::string type{};
    std::vector<std::string> dates{};  ///< every acceptable EDTF value, best first
    std::vector<std::string> places{}; ///< every acceptable name
    std::vector<std::string> participants{};
    std::vector<std::string> participants_optional{};
    std::string status{};
    std::string quote{};
    bool optional = false;
};

struct GoldAgreement {
    std::vector<std::string> names{}; ///< at least one; the fullest first
    std::string type{};
    std::vector<std::string> dates{};
    std::string period{};
    std::string status{};
    std::vector<std::string> parties{};
    std::vector<std::string> parties_optional{};
    std::vector<std::string> signers{};
    std::string quote{};
    bool optional = false;
};

struct Gold {
    std::string id{}; ///< of the article: the stem of its file
    std::set<std::string> countries{};
    std::set<std::string> countries_optional{};
    std::vector<GoldOrganization> organizations{};
    std::vector<GoldOfficial> officials{};
    std::vector<GoldMeeting> meetings{};
    std::vector<GoldAgreement> agreements{};
};

/// Reads a gold file. Keys that we do not know are left alone, lists that are not there are empty.
/// Throws DataError that names `where` and the place in the file.
[[nodiscard]] Gold read_gold(std::string_view json, const std::string& where);

/// What is probably a slip of the pen: an id that no official has, an unknown type or status, a
/// date that is none. Each says what to do about it.
[[nodiscard]] std::vector<Diagnostic> check_gold(const Gold& gold, const std::string& where);

} // namespace entente
