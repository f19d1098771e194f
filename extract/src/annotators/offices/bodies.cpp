#include "annotators/bodies.hpp"

#include "annotators/grammar.hpp"
#include "annotators/home_country.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"
#include "annotators/offices/two_sides.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace entente {
namespace {

class BodyCompleter {
public:
    explicit BodyCompleter(Analysis& analysis) : analysis_(analysis) {}

    void run()
    {
        entailed_bodies();
        bodies_without_country();
        merge_equal_bodies();
    }

private:
    Analysis& analysis_;

    /// "Minister of Finance" -> Ministry of Finance, now that the country is known as far as it can
    /// be.
    void entailed_bodies()
    {
        for (const Person& person : analysis_.people) {
            for (const HeldPost& held : person.posts) {
                Post& post = analysis_.posts[held.post];
                const bool house = post.entailed_type == OrganizationType::parliament;
                if (!post.body && !post.entailed_body.empty() && !post.counterpart &&
                    (!house || !post.country.empty())) {
                    name_department(post);
                    if (!post.entailed_body.empty()) {
                        post.body = entail(post);
                    }
                }
            }
        }
    }

    /// American and Philippine secretaries and Irish ministers head departments; the departments of
    /// Australian and Canadian ministers bear other names than theirs.
    static void name_department(Post& post)
    {
        constexpr std::string_view ministry = "Ministry of ";
        if (post.type == TitleClass::minister && post.entailed_body.starts_with(ministry)) {
            if (post.country == "AU" || post.country == "CA") {
                post.entailed_body.clear();
            } else if (post.country == "IE") {
                post.entailed_body.replace(0, ministry.size(), "Department of ");
            }
        }
        if ((post.country == "US" || post.country == "PH") && post.type == TitleClass::secretary &&
            post.entailed_body.starts_with(ministry)) {
            post.entailed_body.replace(0, ministry.size(), "Department of ");
        }
    }

    std::uint32_t entail(const Post& post)
    {
        const BodyEntry* world = find_international(*analysis_.lexicon, post.entailed_body);
        const BodyEntry* national = find_national(*analysis_.lexicon, post.entailed_body);
        const OrganizationType type = world != nullptr      ? world->type
                                      : national != nullptr ? national->type
                                                            : post.entailed_type;
        const std::size_t before = analysis_.bodies.size();
        const std::uint32_t body = add_body(analysis_, post.entailed_body, type,
                                            world != nullptr ? std::string() : post.country);
        if (body >= before) {
            analysis_.bodies[body].inferred = true;
            analysis_.bodies[body].international = world != nullptr;
        }
        analysis_.bodies[body].sentences.insert(post.sentence);
        return body;
    }

    /// "the Foreign Ministry said": of the country whose minister the article names, else of the
    /// article's home.
    void bodies_without_country()
    {
        for (Body& body : analysis_.bodies) {
            if (body.country.empty() && !body.international) {
                name_world_council(body);
            }
            const std::string key = fold(body.label);
            if (!body.country.empty() || body.international || !belongs_to_state(body.type) ||
                (body.inferred && key.find(" and ") == std::string::npos)) {
                continue; // of a minister whose country nothing tells
            }
            std::string found;
            bool unique = true;
            for (const Body& other : analysis_.bodies) {
                if (&other != &body && !other.country.empty() && fold(other.label) == key) {
                    unique = unique && (found.empty() || found == other.country);
                    found = other.country;
                }
            }
            if (std::string seat = country_of_seat(body); !seat.empty()) {
                body.country = std::move(seat);
            } else if (unique && !found.empty()) {
                body.country = found;
            } else if (body.type == OrganizationType::parliament &&
                       (analysis_.home.empty() || analysis_.home_inferred ||
                        !is_named(analysis_, analysis_.home))) {
                body.country = nearest_country(body);
            } else if (std::string side = country_of_pair(body); !side.empty()) {
                body.country = std::move(side);
            } else if (!body.inferred && is_plain(body)) {
                body.country = country_told_of();
            }
        }
    }

    /// Not "Red Army", "Seaside Local Government": whose that is, its name would tell.
    [[nodiscard]] bool is_plain(const Body& body) const
    {
        const bool force = body.type == OrganizationType::armed_forces ||
                           body.type == OrganizationType::government;
        const std::string label = fold(body.label);
        return !force || std::ranges::any_of(analysis_.lexicon->body_heads,
                                             [&](const BodyHeadEntry& head) {
                                                 return fold(head.head) == label;
                                             });
    }

    /// "between the Department of Trade and the Ministry of Finance of Norway" in an article of
    /// Norway and Kenya: the first is the other side's.
    [[nodiscard]] std::string country_of_pair(const Body& body) const
    {
        const std::vector<std::string> named = countries_by_name(analysis_);
        const auto& tokens = analysis_.tokens();
        for (const Mention& mention : analysis_.mentions) {
            if (named.size() != 2 || mention.kind != MentionKind::organization ||
                &analysis_.bodies[mention.entity] != &body) {
                continue;
            }
            std::uint32_t at = mention.tokens.last;
            const std::uint32_t end = sentence_end(analysis_, mention.tokens.first);
            const std::uint32_t first =
                mention.tokens.first -
                (ends_with_word(analysis_, mention.tokens.first, {"the"}) ? 1U : 0U);
            if (!ends_with_word(analysis_, first, {"between"})) {
                continue; // "signed by the Ministries A and B of Norway"
            }
            at += at + 2 < end && tokens[at].is("(") && tokens[at + 2].is(")") ? 3U : 0U;
            if (at >= end || !tokens[at].is("and")) {
                continue;
            }
            const Mention* second = find_mention_at(
                analysis_, behind_article(analysis_, at + 1, end), MentionKind::organization);
            if (second == nullptr || !ends_in_country(*second)) {
                continue;
            }
            const std::string& other = analysis_.bodies[second->entity].country;
            if (other == named[0] || other == named[1]) {
                return other == named[0] ? named[1] : named[0];
            }
        }
        return {};
    }

    /// "the Ministry of Finance of Norway".
    [[nodiscard]] bool ends_in_country(const Mention& body) const
    {
        return body.tokens.last > body.head.last &&
               !analysis_.bodies[body.entity].country.empty();
    }

    /// "at the Foreign Ministry in Oslo": whose capital it is in.
    [[nodiscard]] std::string country_of_seat(const Body& body) const
    {
        const auto& tokens = analysis_.tokens();
        for (const Mention& mention : analysis_.mentions) {
            const std::uint32_t in = mention.tokens.last;
            if (mention.kind != MentionKind::organization ||
                &analysis_.bodies[mention.entity] != &body || in + 1 >= tokens.size() ||
                !tokens[in].is("in") || analysis_.phrase_at(in + 1, Term::capital) == nullptr) {
                continue;
            }
            if (const Mention* place = find_mention_at(analysis_, in + 1, MentionKind::place)) {
                return analysis_.places[place->entity].country;
            }
        }
        return {};
    }

    /// The article's home; where it tells nothing of that, the country that it was written in.
    [[nodiscard]] std::string country_told_of() const
    {
        if (analysis_.home.empty()) {
            return only_country(analysis_);
        }
        const std::string dateline = dateline_country(analysis_);
        return is_named(analysis_, analysis_.home) || dateline.empty() ? analysis_.home : dateline;
    }

    /// "the Security Council" is the United Nations' where no state's is told of.
    void name_world_council(Body& body)
    {
        constexpr std::string_view council = "security council";
        if (fold(body.label) != council) {
            return;
        }
        const auto owned = std::ranges::find_if(analysis_.bodies, [&](const Body& other) {
            return !other.country.empty() && fold(other.label).find(council) != std::string::npos;
        });
        const BodyEntry* world =
            find_international(*analysis_.lexicon, "United Nations Security Council");
        if (owned != analysis_.bodies.end()) {
            body.country = owned->country;
            body.label = owned->label;
        } else if (world != nullptr) {
            body.label = world->name;
            body.type = world->type;
            body.international = true;
        }
    }

    /// The country named last before the body, in its sentence or the one before.
    [[nodiscard]] std::string nearest_country(const Body& body) const
    {
        std::string country;
        const std::uint32_t sentence = body.sentences.empty() ? 0 : *body.sentences.begin();
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::organization &&
                &analysis_.bodies[mention.entity] == &body) {
                break;
            }
            if (mention.kind == MentionKind::country && mention.sentence + 1 >= sentence) {
                country = analysis_.countries[mention.entity].iso;
            }
        }
        return country;
    }

    /// Bodies of one label and one country are one.
    void merge_equal_bodies()
    {
        std::map<std::pair<std::string, std::string>, std::uint32_t> first;
        std::vector<std::uint32_t> target;
        for (const Body& body : analysis_.bodies) {
            const auto own = static_cast<std::uint32_t>(target.size());
            target.push_back(
                first.try_emplace({fold(body.label), body.country}, own).first->second);
        }
        unite_bodies(analysis_, target);
    }
};

} // namespace

void complete_bodies(Analysis& analysis)
{
    BodyCompleter(analysis).run();
}

} // namespace entente
