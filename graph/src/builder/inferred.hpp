#pragma once

#include "context.hpp"
#include "draft.hpp"

#include <map>
#include <string>

namespace entente {

/// How the actors of one event are known: marks edges to those whom no article names.
class InferredActors {
public:
    InferredActors(const BuildContext& context, const Draft& draft)
        : context_(&context), draft_(&draft)
    {
    }

    /// Named in words.
    void add_named(DraftNode actor) { found_[actor].named = true; }
    /// Found as the holder of a resolved post.
    void add_holder(DraftNode actor, std::uint32_t post);
    /// A country that stands for somebody of whom only the post is told.
    void add_unnamed(DraftNode actor, const UnnamedPost& post);

    /// Sets `inferred`, `inferred_from` or `title` of the actors' edges to the event.
    void mark(Draft& draft, DraftNode event, EdgeKind kind) const;

private:
    struct Known {
        bool named = false;
        std::string from;  ///< of several the smallest
        std::string title; ///< likewise
    };

    const BuildContext* context_;
    const Draft* draft_;
    std::map<DraftNode, Known> found_;
};

} // namespace entente
