#include "parties.hpp"

/// People whom two countries own together.
namespace entente {

bool shares_people(const ArticleView& view, const Mention& owner, const Mention& people)
{
    const bool post =
        people.kind == MentionKind::post && view.analysis().posts[people.entity].plural;
    const bool country = people.kind == MentionKind::country && people.possessive;
    return owner.kind == MentionKind::country && owner.possessive && (post || country);
}

std::optional<std::uint32_t> people_end(const ArticleView& view, const Mention& owner,
                                        std::uint32_t at, std::uint32_t end)
{
    const Mention* next =
        at + 1 < end && view.word(at) == "and" ? view.mention_at(at + 1) : nullptr;
    return next != nullptr && shares_people(view, owner, *next) ? std::optional(at)
                                                                : after_people_noun(view, at, end);
}

} // namespace entente
