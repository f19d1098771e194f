#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>

/// "His Majesty", "Her Excellency": styles that stand alone.
namespace entente {
namespace {

bool holds(const Analysis& analysis, const Person& person, TitleClass type)
{
    return std::ranges::any_of(person.posts, [&](const HeldPost& held) {
        return !held.former && analysis.posts[held.post].type == type;
    });
}

/// The first person whom the sentence names before `at`, or null.
const Mention* first_named(const Analysis& analysis, std::uint32_t sentence, std::uint32_t at)
{
    const auto found = std::ranges::find_if(analysis.mentions, [&](const Mention& mention) {
        return mention.sentence == sentence && mention.tokens.last <= at &&
               mention.kind == MentionKind::person && !mention.nested;
    });
    return found == analysis.mentions.end() ? nullptr : &*found;
}

} // namespace

std::optional<std::uint32_t> holder_of_style(const Analysis& analysis, TokenRange style)
{
    constexpr std::uint32_t near = 3;
    const bool is_female = analysis.tokens()[style.first].is("her");
    const std::uint32_t sentence = analysis.sentence_of[style.first];
    const Mention* subject = first_named(analysis, sentence, style.first);
    std::optional<std::uint32_t> monarch;
    std::optional<std::uint32_t> head;
    std::optional<std::uint32_t> guest;
    for (const Mention& mention : analysis.mentions) {
        if (mention.tokens.first >= style.first) {
            break;
        }
        if (mention.kind != MentionKind::person || mention.nested ||
            mention.form == MentionForm::pronoun) {
            continue;
        }
        const Person& person = analysis.people[mention.entity];
        if (is_female ? person.male : person.female) {
            continue;
        }
        monarch = holds(analysis, person, TitleClass::royal) ? mention.entity : monarch;
        head = holds(analysis, person, TitleClass::head_of_state) ? mention.entity : head;
        const bool abroad = subject != nullptr && mention.sentence < sentence &&
                            mention.sentence + near >= sentence && person.official &&
                            !analysis.people[subject->entity].country.empty() &&
                            person.country != analysis.people[subject->entity].country;
        guest = abroad ? mention.entity : guest;
    }
    if (!is_a(analysis, style.last - 1, PeopleWord::royal_style)) {
        return guest;
    }
    return monarch ? monarch : head;
}

} // namespace entente
