#pragma once

#include "agreement_words.hpp"
#include "annotators/times/lexicon.hpp"
#include "body_words.hpp"
#include "event_words.hpp"
#include "people_words.hpp"
#include "phrases.hpp"
#include "word_classes.hpp"

#include <entente/core/kinds.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The words that entente knows, typed. `data/lexicon/README.md` says what each file holds.
namespace entente {

struct CountryEntry {
    std::string iso;
    std::string name;
    std::string capital;   ///< label of the capital, or empty
    std::string adjective; ///< the first one, or empty
    std::vector<std::string> other_names;
    std::vector<std::string> adjectives;
};

enum class PlaceType : std::uint8_t { city, region, venue, water };

struct CityEntry {
    std::string name;
    std::string iso; ///< or empty
    PlaceType type = PlaceType::city;
};

struct BodyEntry {
    std::string name;
    std::string iso; ///< empty for international ones
    OrganizationType type = OrganizationType::other;
};

enum class HeadPosition : std::uint8_t { of, after, both, alone };

struct BodyHeadEntry {
    std::string head;
    OrganizationType type = OrganizationType::other;
    HeadPosition position = HeadPosition::both;
};

struct PortfolioEntry {
    std::string label; ///< the words after "Ministry of"
};

enum class TitleClass : std::uint8_t {
    head_of_state,
    head_of_government,
    minister,
    deputy,
    legislator,
    diplomat,
    spokesperson,
    party,
    military,
    police,
    judge,
    royal,
    religious,
    international,
    local,
    envoy,
    adviser,
    secretary,
    security,
    official,
    generic
};

/// Heads of state and government: two who are named together are of different countries.
[[nodiscard]] constexpr bool is_head(TitleClass type)
{
    return type == TitleClass::head_of_state || type == TitleClass::head_of_government ||
           type == TitleClass::royal;
}

/// As `titles.tsv` writes it.
[[nodiscard]] std::string_view name_of(TitleClass type);

struct TitleEntry {
    std::string title;
    TitleClass type = TitleClass::generic;
    bool takes_portfolio = false;
    bool takes_body = false;
    bool takes_country = false;
    bool takes_place = false;
    bool takes_to = false;
    bool takes_for = false;
    std::string entails; ///< label of the body that the title alone names, or empty
};

enum class ModifierEffect : std::uint8_t { former, acting, elect, deputy, rank, keep, drop };

struct ModifierEntry {
    std::string text;
    ModifierEffect effect = ModifierEffect::keep;
};

/// A shared noun tells an event only where its other side follows: "a call with", but not "a call
/// for".
enum class TriggerPart : std::uint8_t { verb, noun, shared_noun, phrase };

enum class Gender : std::uint8_t { female, male };

/// A form of address, and whom it is said to where that is women or men alone.
struct HonorificEntry {
    std::string text;
    std::optional<Gender> gender;
};

/// What a verb tells of a visit; the head of meetings.tsv explains each.
enum class JourneyTrait : std::uint8_t { place, act, ahead, origin, sent, due, home, back, way };

/// A word that tells of a meeting, visit, call or gathering.
struct MeetingEntry {
    std::string trigger; ///< the first form
    TriggerPart part = TriggerPart::noun;
    MeetingType type = MeetingType::meeting;
    std::string form;
    Role subject = Role::none;
    Role object = Role::none;
    std::string cameo;
    ClassSet<JourneyTrait> journey;
};

enum class NounStrength : std::uint8_t { name, named };

struct AgreementEntry {
    std::string noun;
    AgreementType type = AgreementType::agreement;
    NounStrength strength = NounStrength::named;
    std::vector<std::string>
        parties; ///< of the one that the row names: codes of countries, labels of bodies
    std::vector<std::string> words; ///< of all names in the row, folded
};

enum class AbbreviationKind : std::uint8_t { before_name, general, end, name };

/// What a word between a name and a title says of the post's time.
enum class TenureEffect : std::uint8_t { link, holds, held, begins, ends, succeeds, replaces };

enum class FurnitureKind : std::uint8_t { line_begins, line_is, line_has, credit, byline, cut };

struct FurnitureEntry {
    std::string pattern; ///< folded
    FurnitureKind kind = FurnitureKind::line_begins;
};

/// The patterns of `furniture.tsv`, most of them by their first byte, so that a line is held against
/// few of them.
struct FurniturePatterns {
    using Entries = std::vector<FurnitureEntry>;

    std::array<Entries, 256> opening; ///< stand at the line's first byte
    std::array<Entries, 256> inside;  ///< stand anywhere
    Entries bylines;
};

/// Someone who is known to have held an office: news name such people without saying their country.
struct LeaderEntry {
    std::string name;
    std::string iso;    ///< empty for heads of international organizations
    std::string office; ///< "president"
    int from = 0;       ///< year, 0 when not known
    int to = 0;         ///< year, 0 when still in office or not known
};

/// All tables, and one matcher over all their phrases. Immutable after loading.
class Lexicon {
public:
    /// The compiled-in files, then those of `folder` on top: a row with the same first cell
    /// replaces, another adds. Throws DataError{file, line} for a file that is not of its form.
    [[nodiscard]] static Lexicon load(const std::optional<std::filesystem::path>& folder);

    std::vector<CountryEntry> countries;
    std::vector<CityEntry> cities;
    std::vector<BodyEntry> international;
    std::vector<BodyEntry> national_bodies;
    std::vector<BodyHeadEntry> body_heads;
    std::vector<PortfolioEntry> portfolios;
    std::vector<TitleEntry> titles;
    std::vector<ModifierEntry> modifiers;
    std::vector<std::string> ranks;
    std::vector<HonorificEntry> honorifics;
    std::vector<std::string> occupations;
    std::vector<AbbreviationKind> abbreviations;
    std::vector<MeetingEntry> meetings;
    std::vector<AgreementEntry> agreements;
    WordClasses<AgreementWord> agreement_words;
    /// By form, folded.
    std::unordered_map<std::string, AgreementVerb, TextHash, std::equal_to<>> agreement_verbs;
    WordClasses<EventWord> event_words;
    WordClasses<BodyWord> body_words;
    WordClasses<PeopleWord> people_words;
    FurniturePatterns furniture;
    std::vector<TenureEffect> tenure;
    TimesLexicon times;
    std::vector<LeaderEntry> leaders;

    Phrases phrases;

    /// Row of a country by its code, or nothing.
    [[nodiscard]] std::optional<std::uint32_t> find_country(std::string_view iso) const;

    /// Rows of `leaders` of that name, in any order of its words; `words` are folded. One word is
    /// taken for a family name: the last word of a leader's name.
    [[nodiscard]] std::vector<std::uint32_t> find_leaders(std::vector<std::string> words) const;

    /// Makes a country findable by its code.
    void index_country(std::uint32_t row);

    /// Makes a leader findable by a name, in the order of rows.
    void index_leader(std::string_view name, std::uint32_t row);

private:
    WordTable<std::uint32_t> countries_by_code_;
    WordTable<std::vector<std::uint32_t>> leaders_by_name_;
};

} // namespace entente
