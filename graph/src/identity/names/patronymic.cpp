#include "patronymic.hpp"

#include "sound.hpp"

#include <string>

namespace entente {
namespace {

const PatronymicEnding* ending_of(const NameToken& token, const NamingLexicon& lexicon)
{
    for (const PatronymicEnding& row : lexicon.patronymic_endings()) {
        if (token.word.size() >= row.ending.size() + row.least &&
            token.word.ends_with(row.ending)) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

void mark_patronymic(const std::vector<NameToken*>& names, const NamingLexicon& lexicon)
{
    if (names.size() < 3) {
        return;
    }
    for (std::size_t i = 1; i < names.size(); ++i) {
        const PatronymicEnding* ending = ending_of(*names[i], lexicon);
        const bool last = i + 1 == names.size();
        // "Lavrov Sergey Viktorovich": the given name stands right before it.
        const bool after_given = names[i - 1]->entry != nullptr && names[i - 1]->entry->given;
        if (ending == nullptr || (last && (ending->middle || !after_given))) {
            continue;
        }
        NameToken& token = *names[i];
        token.role = NameRole::patronymic;
        token.stem = true;
        std::string stem = token.word.substr(0, token.word.size() - ending->ending.size());
        token.entry = lexicon.person_word(stem);
        token.sound = sound_of(stem);
        if (last && names.size() >= 3 && names[0]->role == NameRole::given) {
            names[0]->role = NameRole::family;
        }
        return;
    }
}

} // namespace entente
