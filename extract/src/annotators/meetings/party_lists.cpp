#include "parties.hpp"
#include "words.hpp"

#include <algorithm>

/// Lists of actors, read forwards from an event.
namespace entente {
namespace {

constexpr std::uint32_t longest_skip = 9;
constexpr std::string_view arabic_comma = "\xD8\x8C";

/// One past a list's connector at `at`, or `at`; it may say again the preposition that the list
/// follows ("received *by* A and *by* B").
std::uint32_t past_connector(const ArticleView& view, std::uint32_t at, std::uint32_t end,
                             std::string_view preposition)
{
    std::uint32_t i = at;
    if (i < end && (view.word(i) == "," || view.word(i) == ";" || view.word(i) == arabic_comma)) {
        ++i;
    }
    if (i < end && (view.word(i) == "and" || view.word(i) == "&" || view.word(i) == "plus" ||
                    view.word(i) == "including" || view.word(i) == "alongside")) {
        ++i;
    } else if (i + 2 < end && view.word(i) == "as" && view.word(i + 1) == "well" &&
               view.word(i + 2) == "as") {
        i += 3;
    } else if (i + 1 < end && (view.word(i) == "along" || view.word(i) == "together") &&
               view.word(i + 1) == "with") {
        i += 2;
    }
    if (i > at && leads_to_next(view, i + 1 < end && view.word(i) == "," ? i + 1 : i, end)) {
        return at;
    }
    if (i > at && i + 1 < end &&
        (view.word(i) == "also" ||
         (view.word(i + 1) == "with" && is_in_verb_group(view, view.word(i))))) {
        ++i; // ", also with B"
    }
    if (i > at && i < end && (view.word(i) == "with" || view.word(i) == preposition)) {
        ++i; // "and with B"
    }
    return i;
}

/// A new clause begins with the noun phrase that ends at `at`: "met A, and B said".
bool begins_clause(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    while (at < end && view.token(at).shape == Shape::lower && view.mention_at(at) == nullptr &&
           view.word(at) != "to" && is_in_verb_group(view, view.word(at)) &&
           !looks_like_verb(view, view.word(at))) {
        if (view.word(at) == "will" || view.word(at) == "would") {
            return true;
        }
        ++at;
    }
    return at < end && view.token(at).shape == Shape::lower &&
           looks_like_verb(view, view.word(at)) && view.mention_at(at) == nullptr;
}

/// "his Turkish counterpart, Hakan Fidan", "the two ministers, A and B": the second names the
/// first.
bool is_apposition(const ArticleView& view, const Party& list, const Party& more)
{
    if (list.sizes.size() > 1 || more.actors.empty() ||
        more.actors.front().kind != ActorKind::official) {
        return false;
    }
    if (list.actors.empty()) {
        return true;
    }
    return list.actors.front().kind == ActorKind::country &&
           country_of(view.analysis(), list.actors.front()) ==
               country_of(view.analysis(), more.actors.front());
}

/// The next connector behind words that are nobody ("and senior officials").
std::uint32_t skip_strangers(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    for (std::uint32_t i = at; i < end && i < at + longest_skip; ++i) {
        const std::string_view word = view.word(i);
        const Mention* mention = view.mention_at(i);
        if ((mention != nullptr && mention->form != MentionForm::pronoun) ||
            looks_like_verb(view, word)) {
            return at;
        }
        if (word == "," || word == "and" || word == "including") {
            return i;
        }
        if (view.token(i).shape == Shape::punctuation) {
            return at;
        }
    }
    return at;
}

} // namespace

bool leads_to_next(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (at == 0 || at + 1 >= end || !is_a(view, view.word(at), EventWord::in_turn)) {
        return false;
    }
    return view.word(at) != "then" || view.word(at - 1) == "," || view.word(at + 1) == "with";
}

Party parties_from(const ArticleView& view, std::uint32_t at, std::uint32_t end, ListUse use)
{
    const bool is_object = use == ListUse::object;
    const std::string_view before = at > 0 ? view.word(at - 1) : std::string_view();
    const std::string_view preposition =
        before == "by" || before == "on" || before == "to" ? before : std::string_view("with");
    Party list = party_at(view, at, end);
    if (!list.found) {
        const std::uint32_t next = skip_strangers(view, at, end);
        if (next != at && next + 1 < end &&
            (view.word(next) == "including" ||
             (view.word(next) == "," &&
              (is_people_noun(view, view.word(next - 1)) || view.word(next - 1) == "guest" ||
               view.word(next - 1) == "host")))) {
            // "several ministers including A", "their deputies, A and B", "his guest, A"
            list = party_at(view, view.word(next + 1) == "including" ? next + 2 : next + 1, end);
        }
        if (!list.found) {
            return list;
        }
    }
    for (int strangers = 0; strangers < 3;) {
        const std::uint32_t behind = past_bracket(view, list.tokens.last, end);
        const std::uint32_t next = past_connector(view, behind, end, preposition);
        if (next == behind) {
            break;
        }
        Party more = party_at(view, next, end);
        if (more.found) {
            if (is_object && begins_clause(view, more.tokens.last, end)) {
                break;
            }
            if (view.word(behind) == "," && next == behind + 1 && is_apposition(view, list, more)) {
                list = more; // "his Turkish counterpart, A": one and the same
                continue;
            }
            list.append(more);
            continue;
        }
        const std::uint32_t skipped = skip_strangers(view, next, end);
        if (skipped == next) {
            break;
        }
        Party beyond = party_at(view, past_connector(view, skipped, end, preposition), end);
        if (!beyond.found || (is_object && begins_clause(view, beyond.tokens.last, end))) {
            break;
        }
        list.append(beyond);
        ++strangers;
    }
    return list;
}

} // namespace entente
