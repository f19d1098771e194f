#include "analysis_lines.hpp"

#include <string_view>

namespace entente::testing_support {
namespace {

std::string_view name_of(Zone zone)
{
    switch (zone) {
    case Zone::body:
        return "body";
    case Zone::headline:
        return "headline";
    case Zone::caption:
        return "caption";
    case Zone::furniture:
        return "furniture";
    }
    return {};
}

std::vector<std::string> sentences(const Analysis& analysis)
{
    std::vector<std::string> lines;
    for (const TextSentence& sentence : analysis.sentences) {
        lines.push_back(std::string(name_of(sentence.zone)) + ": " +
                        analysis.words(sentence.tokens));
    }
    return lines;
}

std::string entity_of(const Analysis& analysis, const Mention& mention)
{
    switch (mention.kind) {
    case MentionKind::person:
        return analysis.people.at(mention.entity).label;
    case MentionKind::organization:
        return analysis.bodies.at(mention.entity).label;
    case MentionKind::country:
        return analysis.countries.at(mention.entity).iso;
    case MentionKind::place:
        return analysis.places.at(mention.entity).label;
    case MentionKind::post:
        return "a " + analysis.posts.at(mention.entity).title;
    case MentionKind::group:
        return "everyone";
    case MentionKind::company: {
        std::string names;
        for (const std::uint32_t person : analysis.companies.at(mention.entity)) {
            names += (names.empty() ? "" : ", ") + analysis.people.at(person).label;
        }
        return names;
    }
    }
    return {};
}

std::vector<std::string> references(const Analysis& analysis)
{
    std::vector<std::string> lines;
    for (const Mention& mention : analysis.mentions) {
        const bool refers =
            mention.form == MentionForm::pronoun || mention.form == MentionForm::nominal ||
            (mention.form == MentionForm::title && mention.kind == MentionKind::person) ||
            mention.kind == MentionKind::group;
        if (refers && !mention.nested) {
            lines.push_back(analysis.words(mention.tokens) + " -> " + entity_of(analysis, mention));
        }
    }
    return lines;
}

} // namespace

std::vector<std::string> lines_of(const Analysis& analysis, const std::string& kind)
{
    if (kind == "sentences") {
        return sentences(analysis);
    }
    if (kind == "references") {
        return references(analysis);
    }
    return {};
}

} // namespace entente::testing_support
