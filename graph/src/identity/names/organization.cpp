#include "organization.hpp"

#include "sound.hpp"

#include <algorithm>

namespace entente {
namespace {

NameRole role_of(OrganizationWordKind kind)
{
    switch (kind) {
    case OrganizationWordKind::word:
    case OrganizationWordKind::country:
        return NameRole::word;
    case OrganizationWordKind::generic:
        return NameRole::generic;
    case OrganizationWordKind::link:
        return NameRole::link;
    case OrganizationWordKind::number:
        return NameRole::number;
    case OrganizationWordKind::legal_form:
        return NameRole::legal_form;
    }
    return NameRole::word;
}

bool is_digits(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

class OrganizationReader {
public:
    OrganizationReader(NameTokens read, const NamingLexicon& lexicon)
        : words_(std::move(read.tokens)), lexicon_(lexicon)
    {
        out_.tokens.reserve(words_.size());
    }

    OrganizationTokens read()
    {
        read_initials();
        for (std::size_t i = 0; i < words_.size();) {
            i += take(i);
        }
        out_.known = lexicon_.known_organization(plain_words_);
        // A name of generic words alone ("Foundation Bank") is told apart by them.
        keep_one_word();
        return std::move(out_);
    }

private:
    void read_initials()
    {
        for (const NameToken& word : words_) {
            const OrganizationEntry* entry = lexicon_.organization_word(word.word);
            const bool known = entry != nullptr && entry->known;
            out_.all_initials += word.word[0];
            if (known && entry->kind == OrganizationWordKind::link) {
                continue;
            }
            plain_words_.append(plain_words_.empty() ? "" : " ").append(word.word);
            if (!known || entry->kind != OrganizationWordKind::legal_form) {
                out_.initials += word.word[0];
            }
        }
    }

    /// The longest phrase of the lexicon that begins here, or the word.
    std::size_t take(std::size_t begin)
    {
        const OrganizationEntry* first = lexicon_.organization_word(words_[begin].word);
        std::size_t longest = first == nullptr ? 0 : first->most_words;
        longest = std::min(longest, words_.size() - begin);
        for (std::size_t count = longest; count > 1; --count) {
            std::string phrase = words_[begin].word;
            for (std::size_t i = begin + 1; i < begin + count; ++i) {
                phrase.append(" ").append(words_[i].word);
            }
            const OrganizationEntry* entry = lexicon_.organization_word(phrase);
            if (entry != nullptr && entry->known) {
                add(begin, count, entry);
                return count;
            }
        }
        add(begin, 1, first != nullptr && first->known ? first : nullptr);
        return 1;
    }

    void add(std::size_t begin, std::size_t count, const OrganizationEntry* entry)
    {
        NameToken token = words_[begin];
        token.end = words_[begin + count - 1].end;
        for (std::size_t i = begin + 1; i < begin + count; ++i) {
            token.word += words_[i].word;
        }
        token.role = NameRole::word;
        if (entry != nullptr) {
            take_entry(token, *entry, begin);
        } else if (is_digits(token.word)) {
            token.role = NameRole::number;
            token.number = to_number(token.word);
        }
        if (token.role == NameRole::number && joins_number(token)) {
            return;
        }
        token.sound = sound_of(token.word);
        token.sounds = sounds_in(token.sound);
        out_.has_marks =
            out_.has_marks || token.role == NameRole::legal_form || token.role == NameRole::generic;
        out_.tokens.push_back(std::move(token));
    }

    void take_entry(NameToken& token, const OrganizationEntry& entry, std::size_t begin) const
    {
        token.role = role_of(entry.kind);
        token.ideograph = 0; // it is known as a word
        token.number = entry.number;
        token.country = entry.kind == OrganizationWordKind::country;
        const bool roman = words_[begin].word.find_first_not_of("ivx") == std::string::npos;
        const bool capital = !token.small;
        if (entry.links_too && (!capital || begin == 0)) {
            token.role = NameRole::link;
        } else if (token.role == NameRole::number && roman && (!capital || begin == 0)) {
            token.role = NameRole::word;
            token.number = 0;
        }
        // A legal form does not begin a name of one word more: "AS Monaco", "Trust Bank".
        if (token.role == NameRole::legal_form && words_.size() == 1) {
            token.role = NameRole::word;
            token.number = 0;
        }
    }

    static std::uint32_t to_number(std::string_view digits)
    {
        std::uint32_t number = 0;
        for (const char c : digits.substr(0, 9)) {
            number = number * 10 + static_cast<std::uint32_t>(c - '0');
        }
        return number;
    }

    /// "forty-four" is one number.
    bool joins_number(const NameToken& unit)
    {
        if (out_.tokens.empty() || out_.tokens.back().role != NameRole::number) {
            return false;
        }
        NameToken& tens = out_.tokens.back();
        const bool fits = tens.number >= 20 && tens.number < 100 && tens.number % 10 == 0 &&
                          unit.number >= 1 && unit.number <= 9 && !is_digits(unit.word) &&
                          !is_digits(tens.word);
        if (fits) {
            tens.number += unit.number;
            tens.end = unit.end;
        }
        return fits;
    }

    void keep_one_word()
    {
        const auto is_word = [](const NameToken& token) {
            return token.role == NameRole::word || token.role == NameRole::number ||
                   token.role == NameRole::generic;
        };
        if (std::ranges::any_of(out_.tokens, is_word)) {
            return;
        }
        for (NameToken& token : out_.tokens) {
            token.role = NameRole::word;
        }
    }

    std::vector<NameToken> words_;
    const NamingLexicon& lexicon_;
    OrganizationTokens out_;
    std::string plain_words_;
};

} // namespace

OrganizationTokens read_organization(std::string_view name, const NamingLexicon& lexicon,
                                     const NameScripts& scripts)
{
    return OrganizationReader(read_name_tokens(name, false, lexicon.letters(), scripts), lexicon)
        .read();
}

} // namespace entente
