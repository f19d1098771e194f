#include "lexicon.hpp"

#include "choices.hpp"
#include "loader.hpp"

#include <algorithm>

namespace entente {

Lexicon Lexicon::load(const std::optional<std::filesystem::path>& folder)
{
    require_lexicon_files(folder);
    Lexicon lexicon;
    const Loader loader{lexicon, folder};
    load_places(loader);
    load_people(loader);
    load_events(loader);
    return lexicon;
}

std::optional<std::uint32_t> Lexicon::find_country(std::string_view iso) const
{
    const auto found = std::ranges::find(countries, iso, &CountryEntry::iso);
    if (found == countries.end()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - countries.begin());
}

std::string_view name_of(TitleClass type)
{
    return title_classes.at(static_cast<std::size_t>(type));
}

} // namespace entente
