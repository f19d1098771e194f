#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Do two names stand for one person or organization? Compared part by part, across spellings,
/// scripts, word orders and fuller and shorter forms.
namespace entente {

enum class NameSchema : std::uint8_t {
    person,
    organization,
    any ///< either; what the words show decides, else the better of both
};

/// What a part is in its name. The last five occur in names of organizations.
enum class NameRole : std::uint8_t {
    given,
    family,
    patronymic, ///< `Viktorovich`; the name after `bin`
    particle,   ///< `al`, `de`, `bin`
    initial,
    suffix, ///< `Jr`
    title,  ///< `Dr`, `Sheikh`
    word,
    generic, ///< `ministry`, `company`: shared by many
    link,    ///< `of`, `the`
    number,
    legal_form
};

/// Why two parts are taken to fit, or not to.
enum class MatchReason : std::uint8_t {
    same,     ///< the same letters
    variant,  ///< known forms of one name or word (`Aleksandr`, `Oleksandr`)
    sound,    ///< spelled differently, read alike (`Lavrov`, `Lawrow`)
    spelling, ///< a few letters differ
    initial,
    joined, ///< written in one word or in several
    acronym,
    missing,  ///< stands in one name alone
    repeated, ///< stands in one name twice
    conflict, ///< each name has another word in this place
    order,    ///< the words fit, their order does not
    bare      ///< one name is a single word of a longer one
};

[[nodiscard]] std::string_view name_of(NameRole role);
[[nodiscard]] std::string_view name_of(MatchReason reason);

/// One line of an explanation.
struct PartMatch {
    std::string left;  ///< as written in the first name; empty when it has no such part
    std::string right; ///< as written in the second
    NameRole role = NameRole::word;
    MatchReason reason = MatchReason::same;
    double similarity = 0; ///< of the two parts, in [0, 1]
    double factor = 1;     ///< what the score was multiplied by
};

struct NameMatchResult {
    double score = 0; ///< in [0, 1]; 0.5 and more: rather the same than not
    std::vector<PartMatch> parts;
};

struct NameMatcherData;
struct PreparedNameData;

/// A name that was read once, to be compared often. Cheap to copy; never changes.
class PreparedName {
public:
    PreparedName() = default;
    explicit PreparedName(std::shared_ptr<const PreparedNameData> data) : data_(std::move(data)) {}
    [[nodiscard]] const PreparedNameData* data() const { return data_.get(); }

private:
    std::shared_ptr<const PreparedNameData> data_;
};

/// Compares names by the lexicons under `data/lexicon/names`. Immutable: one object serves any
/// number of threads. Takes some milliseconds to make, as it reads the lexicons; transliterators of
/// rarer scripts are made when first needed. Names are UTF-8; broken bytes count as separators.
/// Symmetric: the order of the two names does not change the score.
class NameMatcher {
public:
    NameMatcher();

    /// Time grows with the product of the numbers of words (at most 24 of each name are read).
    [[nodiscard]] double score(std::string_view a, std::string_view b, NameSchema schema) const;
    /// The same score, with the parts that it is the product of.
    [[nodiscard]] NameMatchResult explain(std::string_view a, std::string_view b,
                                          NameSchema schema) const;

    /// The matcher must be alive when the prepared name is compared.
    [[nodiscard]] PreparedName prepare(std::string_view name, NameSchema schema) const;
    /// 0 where a name was prepared as a person and the other as an organization.
    [[nodiscard]] double score(const PreparedName& a, const PreparedName& b) const;
    [[nodiscard]] NameMatchResult explain(const PreparedName& a, const PreparedName& b) const;

private:
    std::shared_ptr<const NameMatcherData> data_;
};

} // namespace entente
