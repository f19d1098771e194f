#include "choices.hpp"
#include "loader.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace entente {
namespace {

void load_meetings(const Loader& loader)
{
    auto& meetings = loader.lexicon.meetings;
    loader.source("meetings.tsv").each([&](const TableRow& row, const std::string& file) {
        MeetingEntry entry;
        entry.trigger = std::string(row.values(0).front());
        entry.part = one_of<TriggerPart>(row.cells[1], trigger_parts, row, file);
        entry.type = kind_of<MeetingType>(row.cells[2], row, file);
        entry.form = std::string(row.cells[3]);
        entry.subject = kind_of<Role>(row.cells[4], row, file);
        entry.object = kind_of<Role>(row.cells[5], row, file);
        entry.cameo = std::string(row.cells[6]);
        for (const auto value : row.values(7)) {
            entry.journey.add(one_of<JourneyTrait>(value, journey_traits, row, file));
        }
        loader.add(row.values(0), Term::meeting, meetings.size());
        meetings.push_back(std::move(entry));
    });
}

/// The words of forms that are names, folded.
std::vector<std::string> words_of_names(const std::vector<std::string_view>& forms)
{
    std::vector<std::string> words;
    for (const std::string_view form : forms) {
        if (form.front() < 'a' || form.front() > 'z') {
            std::istringstream stream{fold(form)};
            words.insert(words.end(), std::istream_iterator<std::string>(stream), {});
        }
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

void load_agreements(const Loader& loader)
{
    auto& agreements = loader.lexicon.agreements;
    loader.source("agreements.tsv").each([&](const TableRow& row, const std::string& file) {
        const auto parties = row.values(3);
        loader.add(row.values(0), Term::agreement, agreements.size());
        agreements.push_back({std::string(row.values(0).front()),
                              kind_of<AgreementType>(row.cells[1], row, file),
                              one_of<NounStrength>(row.cells[2], noun_strengths, row, file),
                              {parties.begin(), parties.end()},
                              words_of_names(row.values(0))});
    });
}

void load_agreement_verbs(const Loader& loader)
{
    static constexpr std::array<VerbForm, 4> forms{VerbForm::base, VerbForm::third, VerbForm::past,
                                                   VerbForm::gerund};
    loader.source("agreement_verbs.tsv").each([&](const TableRow& row, const std::string& file) {
        const auto deed = one_of<Deed>(row.cells[4], deeds, row, file);
        for (std::size_t column = 0; column < forms.size(); ++column) {
            for (const auto form : row.values(column)) {
                loader.lexicon.agreement_verbs.try_emplace(fold(form),
                                                           AgreementVerb{deed, forms.at(column)});
            }
        }
    });
}

void load_times(const Loader& loader)
{
    loader.lexicon.times = TimesLexicon::embedded();
    for (const OverrideFile& file : read_overrides(loader.folder, "times.tsv")) {
        loader.lexicon.times.add(*file.bytes, file.path);
    }
}

void load_furniture(const Loader& loader)
{
    loader.source("furniture.tsv").each([&](const TableRow& row, const std::string& file) {
        FurniturePatterns& patterns = loader.lexicon.furniture;
        FurnitureEntry entry{fold(row.cells[0]),
                             one_of<FurnitureKind>(row.cells[1], furniture_kinds, row, file)};
        const auto first_byte = static_cast<unsigned char>(entry.pattern.front());
        switch (entry.kind) {
        case FurnitureKind::line_is:
        case FurnitureKind::line_begins:
        case FurnitureKind::cut:
            patterns.opening.at(first_byte).push_back(std::move(entry));
            break;
        case FurnitureKind::line_has:
        case FurnitureKind::credit:
            patterns.inside.at(first_byte).push_back(std::move(entry));
            break;
        case FurnitureKind::byline:
            patterns.bylines.push_back(std::move(entry));
            break;
        }
    });
}

} // namespace

void load_events(const Loader& loader)
{
    load_meetings(loader);
    load_agreements(loader);
    load_agreement_verbs(loader);
    loader.word_classes("agreement_words.tsv", agreement_word_classes,
                        loader.lexicon.agreement_words);
    loader.word_classes("event_words.tsv", event_word_classes, loader.lexicon.event_words);
    load_times(loader);
    load_furniture(loader);
}

} // namespace entente
