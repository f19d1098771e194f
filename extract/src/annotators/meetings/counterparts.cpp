#include "counterparts.hpp"

#include "../offices.hpp"
#include "objects.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

bool same_office(const Analysis& analysis, const Person& a, const Person& b)
{
    for (const HeldPost& mine : a.posts) {
        for (const HeldPost& other : b.posts) {
            const Post& first = analysis.posts[mine.post];
            const Post& second = analysis.posts[other.post];
            if (first.former || second.former || first.type != second.type) {
                continue;
            }
            const auto words = title_words(first.title);
            const auto others = title_words(second.title);
            if (!words.empty() &&
                (std::ranges::includes(words, others) || std::ranges::includes(others, words))) {
                return true;
            }
        }
    }
    return false;
}

/// The one official who holds the same office as `person` and is (or is not) of that country.
std::optional<std::uint32_t> colleague(const Analysis& analysis, std::uint32_t person,
                                       std::string_view country, bool of_it)
{
    std::optional<std::uint32_t> found;
    for (std::uint32_t i = 0; i < analysis.people.size(); ++i) {
        const Person& other = analysis.people[i];
        if (i == person || !other.official || other.country.empty() ||
            (other.country == country) != of_it ||
            !same_office(analysis, analysis.people[person], other)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = i;
    }
    return found;
}

} // namespace

void resolve_counterpart(const ArticleView& view, Party& subject, Party& object)
{
    const Analysis& analysis = view.analysis();
    if (!object.counterpart || object.actors.size() != 1 ||
        object.actors.front().kind != ActorKind::country || subject.actors.size() != 1 ||
        subject.actors.front().kind != ActorKind::official) {
        return;
    }
    const std::string country(country_of(analysis, object.actors.front()));
    const std::uint32_t person = subject.actors.front().index;
    if (analysis.people[person].country == country) {
        if (const auto other = colleague(analysis, person, country, false)) {
            object.actors = subject.actors;
            subject.actors = {Actor{ActorKind::official, *other}};
        }
        return;
    }
    if (const auto other = colleague(analysis, person, country, true)) {
        object.actors = {Actor{ActorKind::official, *other}};
    }
}

Party holder_of_unnamed_post(const ArticleView& view, Party party)
{
    const Analysis& analysis = view.analysis();
    const auto post = std::ranges::find_if(analysis.posts, [&](const Post& one) {
        return party.tokens.first <= one.tokens.first && one.tokens.last <= party.tokens.last;
    });
    if (!party.found || post == analysis.posts.end() || post->plural || post->former) {
        return party;
    }
    const auto words = title_words(post->title);
    for (const Mention& mention : analysis.mentions) {
        const bool named = mention.kind == MentionKind::person && !mention.nested &&
                           analysis.sentences[mention.sentence].zone == Zone::body &&
                           analysis.people[mention.entity].official;
        if (!named) {
            continue;
        }
        const Person& person = analysis.people[mention.entity];
        const bool holds = std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const Post& other = analysis.posts[held.post];
            return !held.former && !other.former && other.type == post->type &&
                   std::ranges::includes(title_words(other.title), words) &&
                   (post->country.empty() || post->inferred_country ||
                    post->country == person.country);
        });
        if (holds) {
            party.actors = {Actor{ActorKind::official, mention.entity}};
            party.sizes = {1};
            break;
        }
    }
    return party;
}

/// "saw President B in Oslo", "will see B on Monday": two officials, with a time or a place or
/// still ahead, and nothing behind that B is seen to do or be.
bool sees_in_person(const ArticleView& view, const Party& subject, const Party& object,
                    const EventReading& reading)
{
    const std::uint32_t next = object.tokens.last;
    const std::uint32_t first = object.tokens.first;
    if (object.found && view.mention_at(first) == nullptr &&
        !is_determiner(view, view.word(first))) {
        return false; // "will see what B does"
    }
    const bool seen_doing =
        next < view.size() && view.token(next).shape == Shape::lower &&
        view.mention_at(next) == nullptr && view.time_at(next) == nullptr &&
        (view.word(next) == "as" || view.word(next) == "like" ||
         (!is_preposition(view, view.word(next)) && !opens_clause(view, view.word(next)) &&
          !is_in_verb_group(view, view.word(next))));
    return are_officials(subject) && is_somebody(view, object) && !object.actors.empty() &&
           !seen_doing &&
           ((subject.tokens.first > 0 && view.word(subject.tokens.first - 1) == "where") ||
            reading.status == MeetingStatus::planned || !reading.date.empty() ||
            !reading.places.empty());
}

} // namespace entente
