#include <entente/extract/extractor.hpp>

#include "annotate.hpp"
#include "lexicon/country_words.hpp"
#include "pipeline.hpp"

namespace entente {

struct Extractor::Impl {
    Lexicon lexicon;
};

Extractor::Extractor(const std::optional<std::filesystem::path>& lexicon_folder)
    : impl_(std::make_unique<Impl>(Impl{Lexicon::load(lexicon_folder)}))
{
}

Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

Report Extractor::extract(const Document& document) const
{
    return assemble(analyse(document, impl_->lexicon));
}

std::vector<Annotation> Extractor::annotate(const Document& document) const
{
    return annotations_of(analyse(document, impl_->lexicon));
}

std::vector<std::string> Extractor::country_words() const
{
    return entente::country_words(impl_->lexicon);
}

} // namespace entente
