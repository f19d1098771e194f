#include "annotators/grammar.hpp"
#include "annotators/offices/destinations.hpp"
#include "annotators/offices/host_row.hpp"
#include "annotators/offices/journeys.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {
namespace {

/// For officials of international bodies: a code that ISO 3166 leaves to users.
constexpr std::string_view no_state = "ZZ";

class HostReader {
public:
    explicit HostReader(Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens()), journeys_(find_destinations(analysis))
    {
    }

    void run()
    {
        const Mention* host = nullptr;
        HostRow row(analysis_);
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::person || mention.nested) {
                continue;
            }
            const Person& person = analysis_.people[mention.entity];
            const bool listed = host != nullptr && is_listed_behind(analysis_, *host, mention);
            const bool met = listed || is_met(mention);
            host = met ? &mention : nullptr;
            row.pass(mention, met, listed);
            if (!person.country.empty() || !holds_office(person)) {
                continue;
            }
            if (const std::string here = own_place(mention); !here.empty()) {
                settle_here(analysis_, mention, here, true);
                for (const Mention* other = &mention; (other = listed_before(*other)) != nullptr;) {
                    settle_here(analysis_, *other, here, true); // "A and B received C in Oslo"
                }
                continue;
            }
            const std::string origin = met ? std::string() : origin_country(analysis_, mention);
            if (!origin.empty()) {
                settle_here(analysis_, mention, origin, true);
                continue;
            }
            const std::string country = !met                   ? guest_country(mention)
                                        : is_receiver(mention) ? receiver_country(mention)
                                                               : host_country(mention);
            if (!country.empty()) {
                settle_here(analysis_, mention, country, true);
            } else if (listed && !row.country().empty()) {
                settle_here(analysis_, mention, row.country(), true);
            }
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::vector<Destination> journeys_;

    /// The name that stands in a list just before; null for none.
    [[nodiscard]] const Mention* listed_before(const Mention& name) const
    {
        const Mention* last = nullptr;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.first >= name.tokens.first) {
                break;
            }
            last = mention.kind == MentionKind::person && !mention.nested ? &mention : last;
        }
        const bool listed = last != nullptr && is_listed_behind(analysis_, *last, name) &&
                            analysis_.people[last->entity].country.empty();
        return listed ? last : nullptr;
    }

    /// "met A", "talks with A", "met separately with A", "was received by A", "at the invitation of
    /// A", "presented his credentials to A".
    [[nodiscard]] bool is_met(const Mention& person) const
    {
        std::uint32_t at = person.tokens.first;
        at -= ends_with_word(analysis_, at, {"the", "his", "her", "their"}) ? 1U : 0U;
        const std::uint32_t begin = sentence_begin(analysis_, at);
        if (at < begin + 2) {
            return false;
        }
        std::uint32_t before = at - 2;
        const Token& link = tokens_[at - 1];
        if (link.is("of") && tokens_[before].is("invitation")) {
            return true; // "at the invitation of A"
        }
        before -= before > begin && tokens_[before].folded.ends_with("ly") ? 1U : 0U;
        const bool sits = link.is("with") && tokens_[before].is("down"); // "sit down with A"
        static constexpr auto nouns = std::to_array<std::string_view>(
            {"calls", "consultations", "conversations", "dialogue", "discussions", "meetings",
             "negotiations", "talks"}); // "the meetings President A will have"
        const bool verb =
            is_a(analysis_, at - 1, PeopleWord::encounter) &&
            (!one_of(link, nouns) || ends_with_word(analysis_, at - 1, {"he", "she"}));
        return sits || verb || is_receiver(person) ||
               (link.is("with") && (is_a(analysis_, before, PeopleWord::encounter) ||
                                    place_of_talks(analysis_, person) != nullptr)) ||
               (link.is("on") && tokens_[before].folded.starts_with("call")) ||
               (link.is("to") && (tokens_[before].is("credentials") ||
                                  tokens_[before].is("visit"))); // "a courtesy visit to A"
    }

    /// "was received by A", "was seen off by A", "was welcomed at Oslo Airport by A".
    [[nodiscard]] bool is_receiver(const Mention& person) const
    {
        constexpr std::uint32_t longest = 10; // words of the place
        const std::uint32_t at = person.tokens.first;
        const std::uint32_t begin = sentence_begin(analysis_, at);
        if (at < begin + 2 || !tokens_[at - 1].is("by")) {
            return false;
        }
        if (is_a(analysis_, at - 2, PeopleWord::reception) || tokens_[at - 2].is("off") ||
            tokens_[at - 2].is("met")) {
            return true;
        }
        for (std::uint32_t i = at - 2; i > begin && i + longest > at; --i) {
            if (is_a(analysis_, i - 1, PeopleWord::reception) || tokens_[i].is("by")) {
                return tokens_[i].is("at") || tokens_[i].is("in") || tokens_[i].is("upon");
            }
        }
        return false;
    }

    /// Whoever receives somebody there is at home: a place of the home, or a capital, in an article
    /// without an international body, at whose seat all receive one another.
    [[nodiscard]] bool is_own_seat(const Mention& place) const
    {
        return analysis_.places[place.entity].country == analysis_.home ||
               (analysis_.phrase_at(place.tokens.first, Term::capital) != nullptr &&
                std::ranges::none_of(analysis_.bodies,
                                     [](const Body& body) { return body.international; }));
    }

    /// "on the sidelines of the summit": a conference, where everybody receives everybody.
    [[nodiscard]] bool has_sidelines(TokenRange sentence) const
    {
        return std::any_of(tokens_.begin() + sentence.first, tokens_.begin() + sentence.last,
                           [&](const Token& token) {
                               return analysis_.lexicon->event_words.has(token.folded,
                                                                         EventWord::sidelines);
                           });
    }

    /// "Minister A received the Lao delegation in Nay Pyi Taw": whoever receives others is at home,
    /// where the place is of no guest's country.
    [[nodiscard]] std::string own_place(const Mention& person) const
    {
        constexpr std::uint32_t longest = 4; // words up to the verb
        if (has_sidelines(analysis_.sentences[person.sentence].tokens)) {
            return {};
        }
        const std::uint32_t end = sentence_end(analysis_, person.tokens.first);
        const std::uint32_t limit = std::min(end, person.tokens.last + longest);
        std::uint32_t verb = person.tokens.last;
        while (verb < limit &&
               !(is_a(analysis_, verb, PeopleWord::reception) && is_finite_verb(tokens_[verb]))) {
            if (tokens_[verb].is("was") || tokens_[verb].is("is") || tokens_[verb].is("been") ||
                tokens_[verb].is("be") || tokens_[verb].is(",")) {
                return {};
            }
            ++verb;
        }
        if (verb >= limit || (verb + 1 < end && tokens_[verb + 1].is("by"))) {
            return {};
        }
        if (std::string here = greeter_country(analysis_, journeys_, person, verb); !here.empty()) {
            return here;
        }
        std::string host;
        bool guests = false;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.sentence != person.sentence || mention.tokens.first < verb) {
                continue;
            }
            const bool here = mention.kind == MentionKind::place && !mention.nested &&
                              ends_with_word(analysis_, mention.tokens.first, {"in"});
            if (here && host.empty() && is_own_seat(mention)) {
                host = analysis_.places[mention.entity].country;
            }
            const std::string of =
                mention.kind == MentionKind::country  ? analysis_.countries[mention.entity].iso
                : mention.kind == MentionKind::person ? analysis_.people[mention.entity].country
                                                      : std::string();
            guests = guests || (!of.empty() && of != host);
            if (!of.empty() && of == host) {
                return {};
            }
        }
        return guests ? host : std::string();
    }

    /// "was received at Oslo Airport by A": of the country of the place, when the other side is of
    /// another one; else of where the other side came to.
    [[nodiscard]] std::string receiver_country(const Mention& person) const
    {
        const std::string guest = country_before(analysis_, person);
        for (const Mention& place : analysis_.mentions) {
            const bool here = place.kind == MentionKind::place && !place.nested &&
                              place.sentence == person.sentence &&
                              ends_with_word(analysis_, place.tokens.first, {"at", "in"});
            const std::string country =
                here ? analysis_.places[place.entity].country : std::string();
            if (!country.empty() && !guest.empty() && country != guest) {
                return country;
            }
        }
        return host_country(person);
    }

    /// Not "director", "chairman" alone, which may be of a company.
    [[nodiscard]] bool holds_office(const Person& person) const
    {
        return std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const Post& post = analysis_.posts[held.post];
            return post.body ||
                   (post.type != TitleClass::generic && post.type != TitleClass::official);
        });
    }

    /// The country that the other side came to, when the other side is of another one.
    [[nodiscard]] std::string host_country(const Mention& person) const
    {
        if (std::string home = inviter_country(analysis_, journeys_, person); !home.empty()) {
            return home;
        }
        if (const Mention* place = place_of_talks(analysis_, person)) {
            const std::string& here = analysis_.places[place->entity].country;
            const std::string guest = country_before(analysis_, person);
            const bool hosted = !guest.empty() && guest != here && is_own_seat(*place) &&
                                !has_sidelines(analysis_.sentences[person.sentence].tokens);
            return hosted ? here : std::string();
        }
        const auto behind = std::ranges::upper_bound(journeys_, person.tokens.first, {},
                                                     [](const Destination& j) { return j.token; });
        if (behind == journeys_.begin()) {
            return {};
        }
        const Destination& last = *std::prev(behind);
        const std::string& country = last.country;
        std::string guest = guest_before(person, country);
        if (guest == country) {
            guest = traveller_country(analysis_, last); // "will call on A. He will also meet B"
        }
        if (analysis_.sentence_of[last.token] != person.sentence && has_other_stop(last, guest)) {
            return {};
        }
        if (guest != analysis_.home && country != analysis_.home &&
            is_named(analysis_, analysis_.home) && traveller_country(analysis_, last).empty() &&
            guest != country && !has_country_before(person)) {
            guest = analysis_.home; // "In Samoa, he will confer with A": whom the press is of
        }
        const bool of_others = is_named(analysis_, analysis_.home) && country != analysis_.home &&
                               guest != analysis_.home;
        return guest.empty() || guest == country || of_others ? std::string() : country;
    }

    /// The sentence names somebody of a known country before the person.
    [[nodiscard]] bool has_country_before(const Mention& person) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& other) {
            return other.kind == MentionKind::person && other.sentence == person.sentence &&
                   other.tokens.last <= person.tokens.first && other.entity != person.entity &&
                   !analysis_.people[other.entity].country.empty();
        });
    }

    /// "will visit Norway on Friday. He will visit Oman on Sunday": at which stop, nobody tells.
    [[nodiscard]] bool has_other_stop(const Destination& last, std::string_view guest) const
    {
        constexpr std::uint32_t near = 2; // sentences
        return std::ranges::any_of(journeys_, [&](const Destination& other) {
            return other.token < last.token && other.country != last.country &&
                   other.country != guest &&
                   analysis_.sentence_of[other.token] + near >= analysis_.sentence_of[last.token];
        });
    }

    /// The other side's country: of whoever the sentence tells of, be it by a title alone ("the
    /// Malaysian speaker will call on A"), or nobody's where an international body's official
    /// travels.
    [[nodiscard]] std::string guest_before(const Mention& person, const std::string& host) const
    {
        bool own = false; // "The Maldivian speaker visited ... to meet A"
        for (const Mention& mention : analysis_.mentions) {
            if (mention.sentence != person.sentence || mention.tokens.last > person.tokens.first) {
                continue;
            }
            if (mention.kind == MentionKind::country && mention.form == MentionForm::adjective) {
                own = analysis_.countries[mention.entity].iso == host;
                if (!own) {
                    return analysis_.countries[mention.entity].iso;
                }
            }
            break;
        }
        std::string guest = country_before(analysis_, person);
        if (guest.empty() && !own && analysis_.home != host &&
            is_named(analysis_, analysis_.home)) {
            return analysis_.home; // of those who travel its press leaves out the country
        }
        return guest.empty() && follows_international(person) ? std::string(no_state) : guest;
    }

    /// The official named last before, and the first of the article, serve an international body.
    [[nodiscard]] bool follows_international(const Mention& person) const
    {
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::person && !mention.nested) {
                const Person& first = analysis_.people[mention.entity];
                return mention.entity != person.entity &&
                       std::ranges::any_of(first.posts, [&](const HeldPost& held) {
                           return is_international(analysis_, analysis_.posts[held.post]);
                       });
            }
        }
        return false;
    }

    /// "Minister A will make a trip to Norway", told by the press of another country that names no
    /// third one: its own minister.
    [[nodiscard]] std::string guest_country(const Mention& person) const
    {
        if (analysis_.home.empty()) {
            return {};
        }
        for (const Destination& journey : journeys_) {
            const bool goes = journey.token > person.tokens.last &&
                              analysis_.sentence_of[journey.token] == person.sentence;
            const bool two_sides =
                std::ranges::all_of(analysis_.countries, [&](const NamedCountry& named) {
                    return named.iso == journey.country || named.iso == analysis_.home;
                });
            if (goes && two_sides && journey.country != analysis_.home) {
                return analysis_.home;
            }
        }
        return {};
    }
};

} // namespace

void complete_from_hosts(Analysis& analysis)
{
    HostReader(analysis).run();
}

} // namespace entente
