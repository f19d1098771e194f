#pragma once

#include "names.hpp"
#include "verbs.hpp"

namespace entente {

/// The name is that of something signed or reached.
[[nodiscard]] bool is_concluded(const Governor& governor);

/// "the agreement", "this MoU", "the newly signed protocol": no words of its own.
[[nodiscard]] bool is_anaphor(const Analysis& analysis, const AgreementName& name);

/// "The MoU signed in 2018": a definite name that says itself which one is meant.
[[nodiscard]] bool defines(const AgreementName& name, const Governor& governor);

/// An agreement that is not yet one: behind a modal verb or "draft of".
[[nodiscard]] bool lies_ahead(const Analysis& analysis, const AgreementName& name);

/// What is named is an agreement between sides, said to be one by its name, its parties or its
/// verb; not any accord of minds, plan or way of doing things.
[[nodiscard]] bool is_agreement(const Analysis& analysis, const AgreementName& name,
                                const Governor& governor);

/// "in agreement", "health protocols", "to deal with", "not a treaty".
[[nodiscard]] bool is_mere_word(const Analysis& analysis, const AgreementName& name);

/// Something stands before the name: an article, a number, a modifier that is no part of it.
[[nodiscard]] bool has_article(const Analysis& analysis, const AgreementName& name);

/// "the bloc's deal with Singapore": both sides stand beside the noun.
[[nodiscard]] bool is_owned_with(const Analysis& analysis, const AgreementName& name);

} // namespace entente
