#include "person.hpp"

#include "patronymic.hpp"
#include "sound.hpp"

#include <algorithm>

namespace entente {
namespace {

bool is_vowel_letter(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// Gives each token its role, from what is certain to what is left.
class PersonReader {
public:
    PersonReader(NameTokens tokens, const NamingLexicon& lexicon)
        : tokens_(std::move(tokens.tokens)), lexicon_(lexicon), comma_(tokens.comma),
          small_letters_(tokens.small_letters)
    {
    }

    PersonTokens read()
    {
        for (NameToken& token : tokens_) {
            token.entry = lexicon_.person_word(token.word);
            token.role = NameRole::word;
        }
        mark_endings();
        mark_titles();
        mark_initials();
        mark_particles();
        mark_names();
        for (NameToken& token : tokens_) {
            finish(token);
        }
        mark_syllables();
        return {std::move(tokens_), comma_, family_first_};
    }

private:
    [[nodiscard]] static bool has(const NameToken& token, bool NameEntry::*what)
    {
        return token.entry != nullptr && token.entry->*what;
    }
    [[nodiscard]] static ParticleKind particle(const NameToken& token)
    {
        return token.entry == nullptr ? ParticleKind::none : token.entry->particle;
    }
    [[nodiscard]] std::size_t open_words() const
    {
        return static_cast<std::size_t>(
            std::ranges::count(tokens_, NameRole::word, &NameToken::role));
    }
    [[nodiscard]] bool is_open(const NameToken& token) const
    {
        return token.role == NameRole::word && token.ideograph == 0;
    }

    /// Titles stand before the name, or after a comma or at the end; something must remain.
    void mark_titles()
    {
        std::size_t open = open_words();
        for (NameToken& token : tokens_) {
            // What may be a name is one where just a family name would remain.
            const bool may_be_name =
                has(token, &NameEntry::given) || has(token, &NameEntry::family_first);
            const std::size_t least = may_be_name ? 3 : 2;
            if (!is_open(token) || !has(token, &NameEntry::title) || open < least) {
                break;
            }
            token.role = NameRole::title;
            --open;
        }
        for (std::size_t i = 1; i < tokens_.size() && open > 2; ++i) {
            NameToken& token = tokens_[i];
            const bool known_name = has(token, &NameEntry::given);
            if (is_open(token) && has(token, &NameEntry::title) && !known_name) {
                token.role = NameRole::title;
                --open;
            }
        }
    }

    void mark_endings()
    {
        for (std::size_t i = tokens_.size(); i-- > 1 && open_words() > 1;) {
            NameToken& token = tokens_[i];
            const bool suffix = token.entry != nullptr && token.entry->suffix != SuffixKind::none;
            if (is_open(token) && suffix) {
                token.role = NameRole::suffix;
                continue;
            }
            if (is_open(token) && open_words() > 2 && is_legal_ending(token)) {
                token.role = NameRole::suffix;
                continue;
            }
            break;
        }
    }

    /// `Maduro SA`: the ending of a company on a person's name.
    [[nodiscard]] bool is_legal_ending(const NameToken& token) const
    {
        const OrganizationEntry* entry = lexicon_.organization_word(token.word);
        return token.capitals && small_letters_ && entry != nullptr && entry->known &&
               entry->kind == OrganizationWordKind::legal_form &&
               !has(token, &NameEntry::family_first) && !has(token, &NameEntry::given);
    }

    void mark_initials()
    {
        const bool east = !tokens_.empty() && has(tokens_.front(), &NameEntry::family_first);
        for (NameToken& token : tokens_) {
            // Korean given names may be one vowel long.
            const bool syllable =
                east && !token.dotted && token.word.size() == 1 && is_vowel_letter(token.word[0]);
            const bool link = particle(token) == ParticleKind::link && token.small;
            if (is_open(token) && token.word.size() == 1 && !syllable && !link &&
                !token.consonantal) {
                token.role = NameRole::initial;
            }
        }
    }

    void mark_particles()
    {
        std::size_t last = tokens_.size();
        while (last > 0 && !is_open(tokens_[last - 1])) {
            --last;
        }
        bool first = true;
        const bool east = !tokens_.empty() && has(tokens_.front(), &NameEntry::family_first);
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            NameToken& token = tokens_[i];
            if (!is_open(token)) {
                continue;
            }
            const ParticleKind kind = particle(token);
            const bool name_here =
                first && (has(token, &NameEntry::given) || has(token, &NameEntry::family_first));
            // In Chinese, Korean and Vietnamese names "An", "Van" and "Do" are names.
            const bool eastern = east && kind != ParticleKind::father && !token.small;
            // Turkic words for son and daughter follow the father's name.
            const bool follows = token.word.ends_with("li") || kind == ParticleKind::none;
            const bool at_end = i + 1 >= last || ends_side(i);
            if (kind != ParticleKind::none && !name_here && !eastern && !follows && !at_end) {
                token.role = NameRole::particle;
            }
            first = false;
        }
    }

    /// Before a comma: `AL, Ahmed`.
    [[nodiscard]] bool ends_side(std::size_t index) const
    {
        return tokens_[index].before_comma && index + 1 < tokens_.size() &&
               !tokens_[index + 1].before_comma;
    }

    void mark_names()
    {
        std::vector<NameToken*> names;
        for (NameToken& token : tokens_) {
            if (token.role == NameRole::word) {
                token.role = NameRole::given;
                names.push_back(&token);
            }
        }
        if (names.empty()) {
            return;
        }
        mark_fathers();
        mark_patronymic(names, lexicon_);
        mark_family(names);
    }

    /// The name after `bin`; what follows it in turn is the family's.
    void mark_fathers()
    {
        for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
            if (tokens_[i].role == NameRole::particle &&
                particle(tokens_[i]) == ParticleKind::father) {
                std::size_t next = i + 1;
                while (next < tokens_.size() && tokens_[next].role == NameRole::particle) {
                    ++next;
                }
                if (next < tokens_.size() && tokens_[next].role == NameRole::given) {
                    tokens_[next].role = NameRole::patronymic;
                }
            }
        }
    }

    void mark_family(const std::vector<NameToken*>& names)
    {
        const auto is_family = [](const NameToken* name) { return name->role == NameRole::family; };
        if (std::ranges::any_of(names, is_family)) {
            return;
        }
        if (comma_) {
            for (NameToken* name : names) {
                if (name->before_comma && name->role == NameRole::given) {
                    name->role = NameRole::family;
                }
            }
            return;
        }
        if (small_letters_ && mark_capitals(names)) {
            return;
        }
        const bool first_by_custom =
            names.size() >= 2 && names.size() <= 4 &&
            (names.front()->ideograph != 0 || has(*names.front(), &NameEntry::family_first)) &&
            !(names.size() == 2 && has(*names.back(), &NameEntry::family_first) &&
              has(*names.front(), &NameEntry::given));
        if (first_by_custom) {
            names.front()->role = NameRole::family;
            family_first_ = true;
            return;
        }
        for (std::size_t i = names.size(); i-- > 0;) {
            if (names[i]->role == NameRole::given) {
                names[i]->role = NameRole::family;
                return;
            }
        }
    }

    /// "Sergey LAVROV", "LAVROV Sergey".
    static bool mark_capitals(const std::vector<NameToken*>& names)
    {
        bool found = false;
        for (NameToken* name : names) {
            if (name->capitals && name->role == NameRole::given) {
                name->role = NameRole::family;
                found = true;
            }
        }
        return found;
    }

    /// In Chinese and Vietnamese names each short word is another name.
    void mark_syllables()
    {
        constexpr std::size_t longest_syllable = 6;
        const auto is_syllabic_family = [](const NameToken& token) {
            return token.role == NameRole::family && has(token, &NameEntry::syllables);
        };
        if (std::ranges::any_of(tokens_, is_syllabic_family)) {
            for (NameToken& token : tokens_) {
                token.syllable =
                    token.latin && token.ideograph == 0 && token.word.size() <= longest_syllable;
            }
        }
    }

    static void finish(NameToken& token)
    {
        if (token.sound.empty()) {
            token.sound = sound_of(token.word);
        }
        token.sounds = sounds_in(token.sound);
    }

    std::vector<NameToken> tokens_;
    const NamingLexicon& lexicon_;
    bool comma_;
    bool small_letters_;
    bool family_first_ = false;
};

} // namespace

PersonTokens read_person(std::string_view name, const NamingLexicon& lexicon,
                         const NameScripts& scripts)
{
    return PersonReader(read_name_tokens(name, true, lexicon.letters(), scripts), lexicon).read();
}

} // namespace entente
