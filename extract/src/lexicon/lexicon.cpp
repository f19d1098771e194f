#include "lexicon.hpp"

#include "choices.hpp"
#include "loader.hpp"

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
    const std::uint32_t* row = countries_by_code_.find(iso);
    return row == nullptr ? std::nullopt : std::optional(*row);
}

void Lexicon::index_country(std::uint32_t row)
{
    const std::string& iso = countries[row].iso;
    if (countries_by_code_.find(iso) == nullptr) {
        countries_by_code_[iso] = row;
    }
}

std::string_view name_of(TitleClass type)
{
    return title_classes.at(static_cast<std::size_t>(type));
}

} // namespace entente
