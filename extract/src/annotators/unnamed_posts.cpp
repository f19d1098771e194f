#include "unnamed_posts.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace entente {
namespace {

class Reader {
public:
    explicit Reader(Analysis& analysis) : analysis_(analysis) {}

    void run()
    {
        for (MeetingClaim& meeting : analysis_.meetings) {
            for (Participant& participant : meeting.participants) {
                if (participant.actor.kind == ActorKind::country) {
                    participant.post =
                        only_post(meeting, analysis_.countries[participant.actor.index].iso);
                }
            }
        }
    }

private:
    Analysis& analysis_;

    /// The only post of that country that the sentences of the meeting tell of, where none of them
    /// names the country itself or somebody of it as a participant.
    std::optional<std::uint32_t> only_post(const MeetingClaim& meeting, const std::string& iso)
    {
        if (has_official_of(meeting, iso)) {
            return std::nullopt;
        }
        std::optional<std::uint32_t> found;
        for (const std::uint32_t sentence : meeting.support.sentences) {
            if (names_country(sentence, iso)) {
                continue;
            }
            for (const Mention& mention : analysis_.mentions) {
                if (mention.sentence != sentence || mention.kind != MentionKind::post ||
                    mention.nested || !is_post_of(meeting, mention.entity, iso)) {
                    continue;
                }
                if (found &&
                    analysis_.posts[*found].title != analysis_.posts[mention.entity].title) {
                    return std::nullopt;
                }
                found = found.value_or(mention.entity);
            }
        }
        return found;
    }

    /// Whether it is a single post, now held, of a title that says something.
    bool is_post_of(const MeetingClaim& meeting, std::uint32_t index, const std::string& iso)
    {
        Post& post = analysis_.posts[index];
        if (post.country != iso || post.plural || post.former) {
            return false;
        }
        if (post.counterpart && post.succession == Succession::none) {
            take_title(meeting, post);
        }
        return !post.title.empty() && !post.counterpart && post.type != TitleClass::generic;
    }

    /// "his Turkish counterpart": the post of the only official of the meeting.
    void take_title(const MeetingClaim& meeting, Post& post)
    {
        const Person* other = nullptr;
        for (const Participant& participant : meeting.participants) {
            if (participant.actor.kind != ActorKind::official) {
                continue;
            }
            if (other != nullptr) {
                return;
            }
            other = &analysis_.people[participant.actor.index];
        }
        if (other == nullptr || other->posts.size() != 1) {
            return;
        }
        const Post& model = analysis_.posts[other->posts.front().post];
        post.title = model.title;
        post.type = model.type;
        post.entry = model.entry;
        post.counterpart = false;
        post.inferred_country = true;
    }

    [[nodiscard]] bool has_official_of(const MeetingClaim& meeting, const std::string& iso) const
    {
        return std::ranges::any_of(meeting.participants, [&](const Participant& participant) {
            return participant.actor.kind == ActorKind::official &&
                   analysis_.people[participant.actor.index].country == iso;
        });
    }

    /// Whether the sentence has the country itself for an actor, beside the adjective of the post.
    [[nodiscard]] bool names_country(std::uint32_t sentence, const std::string& iso) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.sentence == sentence && mention.kind == MentionKind::country &&
                   !mention.nested && mention.form != MentionForm::adjective &&
                   !mention.possessive && analysis_.countries[mention.entity].iso == iso;
        });
    }
};

} // namespace

void annotate_unnamed_posts(Analysis& analysis)
{
    Reader(analysis).run();
}

} // namespace entente
