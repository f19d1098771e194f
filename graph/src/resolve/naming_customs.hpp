#pragma once

#include <string_view>

/// What countries' naming customs mean for comparing names. The one place for such knowledge.
namespace entente {

/// Family name before given name, also in English texts: `Xi Jinping`, `Kim Jong Un`, `To Lam`.
[[nodiscard]] bool family_name_first(std::string_view country);

/// Names are short syllables in which each letter counts (`Jinping`, `Jinpeng`): no tolerance for
/// spelling.
[[nodiscard]] bool every_letter_counts(std::string_view country);

/// `al`, `bin`, `de`, `van`: words that may be left out or written otherwise; also `jr`.
[[nodiscard]] bool is_name_particle(std::string_view folded_word);

/// `PC`, `SC`, `KC`: letters of an honour or profession that follow a name.
[[nodiscard]] bool is_postnominal(std::string_view word);

/// `bin`, `ibn`: "child of", so that the words around it cannot change places.
[[nodiscard]] bool is_filiation(std::string_view folded_word);

/// `benjamin` for `ben`: the full form of a usual short form of an English given name, else the
/// word itself.
[[nodiscard]] std::string_view formal_given_name(std::string_view folded_word);

/// `Grigorievich`, `Petrovna`: by its ending; family names such as `Volfovich` look the same.
[[nodiscard]] bool looks_like_patronymic(std::string_view folded_word);

} // namespace entente
