#include "inferred.hpp"

namespace entente {
namespace {

void keep_smallest(std::string& kept, std::string text)
{
    if (kept.empty() || text < kept) {
        kept = std::move(text);
    }
}

} // namespace

void InferredActors::add_holder(DraftNode actor, std::uint32_t post)
{
    const auto& held = context_->resolution.posts[post];
    std::string from = held.title;
    if (held.organization) {
        from += ", " + draft_->nodes[draft_->organizations[*held.organization]].label;
    }
    const auto& country = draft_->nodes[actor].attributes.text(Attribute::country);
    if (!country.empty()) {
        from += ", " + std::string(country);
    }
    if (!held.term.valid.empty()) {
        from += ", " + held.term.valid.edtf();
    }
    keep_smallest(found_[actor].from, std::move(from));
}

void InferredActors::add_unnamed(DraftNode actor, const UnnamedPost& post)
{
    keep_smallest(found_[actor].title, post.title);
}

void InferredActors::mark(Draft& draft, DraftNode event, EdgeKind kind) const
{
    for (const auto& [actor, known] : found_) {
        const auto edge = draft.edges.find({actor, event, kind, {}});
        if (known.named || edge == draft.edges.end()) {
            continue;
        }
        if (!known.from.empty()) {
            edge->second.attributes.set(Attribute::inferred, true);
            edge->second.attributes.set(Attribute::inferred_from, known.from);
        } else {
            edge->second.attributes.set(Attribute::title, known.title);
        }
    }
}

} // namespace entente
