#pragma once

#include "analysis.hpp"

#include <optional>
#include <string>

namespace entente {

/// "the two visitors", "her *Kenyan* guest", "the delegation".
struct GuestPhrase {
    std::uint32_t first = 0;
    bool counted = false;
    bool party = false;  ///< one who came, with those who came along
    bool own = false;    ///< "*her* guest": whoever she is, she is not the guest
    std::string country; ///< of its adjective
};

/// The phrase for who came that ends at the noun, when nothing behind it says which are meant.
[[nodiscard]] std::optional<GuestPhrase> guest_phrase(const Analysis& analysis, std::uint32_t noun);

/// "the Kenyan side", taken for Kenya.
[[nodiscard]] inline bool is_side(const Mention& mention)
{
    return mention.kind == MentionKind::country && mention.form == MentionForm::nominal;
}

} // namespace entente
