#include "offices.hpp"

#include "bodies.hpp"
#include "grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace entente {
namespace {

constexpr double inherited_confidence = 0.8;
constexpr double leader_confidence = 0.85;
constexpr double home_confidence = 0.7;

class OfficeCompleter {
public:
    explicit OfficeCompleter(Analysis& analysis) : analysis_(analysis) {}

    void run()
    {
        countries_from_bodies();
        known_leaders();
        countries_from_company();
        countries_from_equal_titles();
        counterparts();
        countries_from_context();
        entailed_bodies();
        bodies_without_country();
        merge_equal_bodies();
        for (Person& person : analysis_.people) {
            decide(person);
        }
    }

private:
    Analysis& analysis_;

    template <typename Use> void each_held(Use use)
    {
        for (Person& person : analysis_.people) {
            for (HeldPost& held : person.posts) {
                use(person, held, analysis_.posts[held.post]);
            }
        }
    }

    void settle(Person& person, Post& post, std::string_view country)
    {
        post.country = country;
        if (post.body) {
            Body& body = analysis_.bodies[*post.body];
            if (body.country.empty() && !body.international) {
                body.country = country;
            }
        }
        if (person.country.empty()) {
            person.country = country;
        }
    }

    void countries_from_bodies()
    {
        entailed_countries();
        each_held([&](Person& person, HeldPost&, Post& post) {
            if (post.country.empty() && post.body) {
                post.country = analysis_.bodies[*post.body].country;
            }
            if (post.country.empty() && !person.country.empty() && !is_international(post)) {
                settle(person, post, person.country);
            }
            if (!post.country.empty() && person.country.empty() && !post.former) {
                person.country = post.country;
            }
        });
    }

    [[nodiscard]] bool is_international(const Post& post) const
    {
        return post.body ? analysis_.bodies[*post.body].international : find_international(post.entailed_body) != nullptr;
    }

    [[nodiscard]] const BodyEntry* find_international(std::string_view name) const
    {
        const auto& table = analysis_.lexicon->international;
        const auto found = name.empty() ? table.end() : std::ranges::find(table, name, &BodyEntry::name);
        return found == table.end() ? nullptr : &*found;
    }

    [[nodiscard]] const BodyEntry* find_national(std::string_view name) const
    {
        const auto& table = analysis_.lexicon->national_bodies;
        const auto found = name.empty() ? table.end() : std::ranges::find(table, name, &BodyEntry::name);
        return found == table.end() ? nullptr : &*found;
    }

    /// A title that entails a body of one country has that country; of another country it entails nothing.
    void entailed_countries()
    {
        for (Post& post : analysis_.posts) {
            const BodyEntry* body = find_national(post.entailed_body);
            if (body == nullptr) {
                continue;
            }
            if (post.country.empty()) {
                post.country = body->iso;
            } else if (post.country != body->iso) {
                post.entailed_body.clear();
            }
        }
    }

    /// "Minister of Finance" -> Ministry of Finance, now that the country is known as far as it can be.
    void entailed_bodies()
    {
        for (const Person& person : analysis_.people) {
            for (const HeldPost& held : person.posts) {
                Post& post = analysis_.posts[held.post];
                if (!post.body && !post.entailed_body.empty() && !post.counterpart) {
                    post.body = entail(post);
                }
            }
        }
    }

    std::uint32_t entail(const Post& post)
    {
        const BodyEntry* world = find_international(post.entailed_body);
        const BodyEntry* national = find_national(post.entailed_body);
        const OrganizationType type = world != nullptr ? world->type : national != nullptr ? national->type : post.entailed_type;
        const std::size_t before = analysis_.bodies.size();
        const std::uint32_t body = add_body(analysis_, post.entailed_body, type, world != nullptr ? std::string() : post.country);
        if (body >= before) {
            analysis_.bodies[body].inferred = true;
            analysis_.bodies[body].international = world != nullptr;
        }
        analysis_.bodies[body].sentences.insert(post.sentence);
        return body;
    }

    /// Bodies of one label and one country are one.
    void merge_equal_bodies()
    {
        std::map<std::pair<std::string, std::string>, std::uint32_t> first;
        std::vector<std::uint32_t> target(analysis_.bodies.size());
        for (std::uint32_t i = 0; i < analysis_.bodies.size(); ++i) {
            const auto [known, is_new] = first.try_emplace({fold(analysis_.bodies[i].label), analysis_.bodies[i].country}, i);
            target[i] = known->second;
            if (!is_new) {
                absorb(analysis_.bodies[known->second], analysis_.bodies[i]);
            }
        }
        for (Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::organization) {
                mention.entity = target[mention.entity];
            }
        }
        for (Post& post : analysis_.posts) {
            post.body = post.body ? std::optional(target[*post.body]) : std::nullopt;
        }
        for (Body& body : analysis_.bodies) {
            body.part_of = body.part_of ? std::optional(target[*body.part_of]) : std::nullopt;
        }
    }

    static void absorb(Body& into, const Body& body)
    {
        for (const auto& [form, count] : body.names) {
            into.names[form] += count;
        }
        into.sentences.insert(body.sentences.begin(), body.sentences.end());
        into.inferred = into.inferred && body.inferred;
        if (!into.part_of) {
            into.part_of = body.part_of;
        }
    }

    /// "President Obama", "Putin": the country of someone whom the lexicon knows to hold such an office then.
    void known_leaders()
    {
        const int year = analysis_.published.begin().year;
        for (Person& person : analysis_.people) {
            find_leaders(person, year);
            std::set<std::string> countries;
            for (const std::uint32_t row : person.leaders) {
                countries.insert(analysis_.lexicon->leaders[row].iso);
            }
            if (countries.size() != 1 || countries.begin()->empty()) {
                continue;
            }
            const std::string& country = *countries.begin();
            for (HeldPost& held : person.posts) {
                Post& post = analysis_.posts[held.post];
                if (post.country.empty() && !is_international(post)) {
                    post.inferred_country = true;
                    held.confidence = std::min(held.confidence, leader_confidence);
                    settle(person, post, country);
                }
            }
            if (person.country.empty()) {
                person.country = country;
            }
        }
    }

    void find_leaders(Person& person, int year) const
    {
        std::size_t longest = 0;
        for (const auto& [form, count] : person.names) {
            std::vector<std::string> words = words_of(form);
            if (words.size() < longest) {
                continue;
            }
            std::vector<std::uint32_t> rows = analysis_.lexicon->find_leaders(words);
            std::erase_if(rows, [&](std::uint32_t row) {
                const LeaderEntry& leader = analysis_.lexicon->leaders[row];
                const bool stated = !person.country.empty() && !leader.iso.empty() && leader.iso != person.country;
                return stated || !fits_leader(person, leader, words.size() > 1, year);
            });
            if (words.size() > longest || person.leaders.empty()) {
                person.leaders = std::move(rows);
                longest = words.size();
            }
        }
    }

    /// A full name fits unless its title speaks against it; a bare family name needs title and time.
    [[nodiscard]] bool fits_leader(const Person& person, const LeaderEntry& leader, bool full, int year) const
    {
        const bool in_time = year == 0 || ((leader.from == 0 || leader.from <= year + 1) && (leader.to == 0 || leader.to + 1 >= year));
        const auto office = title_words(leader.office);
        const bool titled = std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const auto own = title_words(analysis_.posts[held.post].title);
            return std::ranges::includes(office, own) || std::ranges::includes(own, office);
        });
        if (full) {
            return true;
        }
        return titled && in_time && (leader.from != 0 || leader.to != 0);
    }

    static std::vector<std::string> words_of(std::string_view name)
    {
        std::vector<std::string> words;
        const TokenizedText text = tokenize(name);
        for (const Token& token : text.tokens) {
            if (token.is_word() && token.folded != "'s") {
                std::string word(token.folded);
                std::erase(word, '.');
                std::erase(word, '\'');
                words.push_back(std::move(word));
            }
        }
        return words;
    }

    /// "the Vietnamese delegation, led by Minister To Lam"; "Chinese Chief Justice A, Prosecutor General B and Justice
    /// Minister C": the country stands before another in the same breath.
    void countries_from_company()
    {
        const Mention* previous = nullptr;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::person || mention.nested) {
                continue;
            }
            std::string country = leader_country(mention);
            const bool led = !country.empty();
            if (country.empty() && previous != nullptr && is_listed_behind(*previous, mention)) {
                country = analysis_.people[previous->entity].country;
            }
            previous = &mention;
            Person& person = analysis_.people[mention.entity];
            if (country.empty()) {
                continue;
            }
            for (HeldPost& held : person.posts) {
                Post& post = analysis_.posts[held.post];
                const bool here = mention.tokens.contains(post.tokens) && (led || !is_head(post));
                if (here && post.country.empty() && !is_international(post) && !post.counterpart && !is_foreign_posting(post)) {
                    post.inferred_country = true;
                    held.confidence = std::min(held.confidence, inherited_confidence);
                    settle(person, post, country);
                }
            }
        }
    }

    /// Heads of state and government who are named together are of different countries.
    static bool is_head(const Post& post)
    {
        return post.type == TitleClass::head_of_state || post.type == TitleClass::head_of_government ||
               post.type == TitleClass::royal;
    }

    /// Country of the delegation or body that the person leads: "... delegation led by", "Party of X headed by".
    [[nodiscard]] std::string leader_country(const Mention& mention) const
    {
        const auto& tokens = analysis_.tokens();
        std::uint32_t at = mention.tokens.first;
        if (at >= 3 && ends_with_word(analysis_, at, {"by"}) && ends_with_word(analysis_, at - 1, {"accompanied", "joined"})) {
            return company_country(mention);
        }
        if (!ends_with_word(analysis_, at, {"by"}) || at < 3 ||
            !ends_with_word(analysis_, at - 1, {"led", "headed", "chaired"})) {
            return {};
        }
        at -= 2;
        at -= tokens[at - 1].is(",") ? 1U : 0U;
        for (auto other = analysis_.mentions.rbegin(); other != analysis_.mentions.rend(); ++other) {
            if (other->tokens.last > at || other->sentence != mention.sentence) {
                continue;
            }
            if (other->tokens.last + 4 < at) {
                break;
            }
            if (other->kind == MentionKind::country && other->tokens.last < at && tokens[at - 1].is("delegation")) {
                return analysis_.countries[other->entity].iso;
            }
            if (other->kind == MentionKind::organization) {
                return analysis_.bodies[other->entity].country;
            }
        }
        return {};
    }

    /// "X was accompanied by Minister Y": of the country of the first person of the sentence.
    [[nodiscard]] std::string company_country(const Mention& mention) const
    {
        for (const Mention& other : analysis_.mentions) {
            if (other.sentence == mention.sentence && other.kind == MentionKind::person && !other.nested &&
                other.entity != mention.entity) {
                return other.tokens.first < mention.tokens.first ? analysis_.people[other.entity].country : std::string();
            }
        }
        return {};
    }

    [[nodiscard]] bool is_listed_behind(const Mention& a, const Mention& b) const
    {
        const auto& tokens = analysis_.tokens();
        if (a.sentence != b.sentence || a.tokens.last >= b.tokens.first || b.tokens.first - a.tokens.last > 4 || a.possessive) {
            return false;
        }
        for (std::uint32_t at = a.tokens.last; at < b.tokens.first; ++at) {
            if (!tokens[at].is(",") && !tokens[at].is("and") && !tokens[at].is("as") && !tokens[at].is("well") &&
                !tokens[at].is("the") && !tokens[at].is("along") && !tokens[at].is("with")) {
                return false;
            }
        }
        return true;
    }

    /// "Deputy State Secretary" after "State Secretary of the Security Council of Belarus"; "the President" after
    /// "the President of Egypt": one country only may bear the title.
    void countries_from_equal_titles()
    {
        each_held([&](Person& person, HeldPost& held, Post& post) {
            if (!post.country.empty() || is_international(post) || post.counterpart || is_head(post)) {
                return;
            }
            const Post* model = nullptr;
            for (std::uint32_t i = 0; i < analysis_.posts.size(); ++i) {
                const Post& other = analysis_.posts[i];
                if (other.country.empty() || other.counterpart || !is_model(post, other, held_by_other(i, person))) {
                    continue;
                }
                if (model != nullptr && model->country != other.country) {
                    return;
                }
                const bool fuller = model != nullptr && !model->body && model->entailed_body.empty();
                model = model == nullptr || fuller ? &other : model;
            }
            if (model == nullptr) {
                return;
            }
            if (!post.body && post.entailed_body.empty()) {
                post.body = model->body;
                post.entailed_body = model->entailed_body;
            }
            post.inferred_country = true;
            held.confidence = std::min(held.confidence, inherited_confidence);
            settle(person, post, model->country);
        });
    }

    /// Two people of one title and no other sign are of two countries; a deputy has the country of the chief.
    [[nodiscard]] bool is_model(const Post& post, const Post& other, bool of_other_person) const
    {
        if (post.body && other.body && *post.body == *other.body) {
            return true;
        }
        return other.entry == post.entry && !post.body && (post.entailed_body.empty() || post.entailed_body == other.entailed_body) && (!of_other_person || is_deputy(post) != is_deputy(other));
    }

    [[nodiscard]] static bool is_deputy(const Post& post)
    {
        const std::string title = fold(post.title);
        return title.starts_with("deputy") || title.starts_with("vice") || title.starts_with("first deputy");
    }

    [[nodiscard]] bool held_by_other(std::uint32_t post, const Person& person) const
    {
        return std::ranges::any_of(analysis_.people, [&](const Person& other) {
            return &other != &person && std::ranges::any_of(other.posts, [&](const HeldPost& held) { return held.post == post; });
        });
    }

    /// "his Turkish counterpart Hakan Fidan": the post of whoever was named before, on the Turkish side.
    void counterparts()
    {
        for (std::uint32_t i = 0; i < analysis_.people.size(); ++i) {
            for (std::size_t k = 0; k < analysis_.people[i].posts.size(); ++k) {
                const std::uint32_t post = analysis_.people[i].posts[k].post;
                if (analysis_.posts[post].counterpart) {
                    take_counterpart(i, k, post);
                }
            }
            std::erase_if(analysis_.people[i].posts, [&](const HeldPost& held) {
                return analysis_.posts[held.post].counterpart && analysis_.posts[held.post].title.empty();
            });
        }
    }

    void take_counterpart(std::uint32_t person, std::size_t held, std::uint32_t post)
    {
        const Post* model = antecedent(person, post);
        Post& own = analysis_.posts[post];
        own.title.clear();
        if (model == nullptr) {
            return;
        }
        own.title = model->title;
        own.entry = model->entry;
        own.type = model->type;
        own.counterpart = false;
        own.entailed_body = model->entailed_body;
        if (model->body && !analysis_.bodies[*model->body].international) {
            own.entailed_body = analysis_.bodies[*model->body].label;
            own.entailed_type = analysis_.bodies[*model->body].type;
        }
        HeldPost& result = analysis_.people[person].posts[held];
        result.inferred = true;
        result.confidence = inherited_confidence;
        result.rule = "offices.counterpart";
        if (analysis_.people[person].country.empty()) {
            analysis_.people[person].country = own.country;
        }
    }

    /// The post of the nearest other person named before the counterpart, of another country.
    [[nodiscard]] const Post* antecedent(std::uint32_t person, std::uint32_t post) const
    {
        const std::uint32_t at = analysis_.posts[post].tokens.first;
        const std::string& country = analysis_.posts[post].country;
        for (auto mention = analysis_.mentions.rbegin(); mention != analysis_.mentions.rend(); ++mention) {
            if (mention->tokens.first >= at || mention->kind != MentionKind::person || mention->entity == person ||
                mention->tokens.last > at) {
                continue;
            }
            for (const HeldPost& held : analysis_.people[mention->entity].posts) {
                const Post& other = analysis_.posts[held.post];
                if (!other.counterpart && !other.former && (country.empty() || other.country != country)) {
                    return &other;
                }
            }
        }
        return nullptr;
    }

    void countries_from_context()
    {
        const bool home_named = std::ranges::any_of(
            analysis_.countries, [&](const NamedCountry& country) { return country.iso == analysis_.home; });
        const std::string fallback = home_named ? analysis_.home : only_country();
        if (fallback.empty()) {
            return;
        }
        each_held([&](Person& person, HeldPost& held, Post& post) {
            const std::string country = is_head(post) ? only_country() : fallback;
            const bool told = post.type != TitleClass::official && post.type != TitleClass::generic &&
                              post.type != TitleClass::envoy && !post.body;
            if (post.country.empty() && !country.empty() && told && !is_international(post) && !is_foreign_posting(post)) {
                post.inferred_country = true;
                held.confidence = std::min(held.confidence, home_confidence);
                settle(person, post, country);
            }
        });
    }

    /// An "Ambassador to X" speaks for another country than X; which one the text may not say.
    [[nodiscard]] bool is_foreign_posting(const Post& post) const
    {
        return post.type == TitleClass::diplomat && post.title.find(" to ") != std::string::npos;
    }

    [[nodiscard]] std::string only_country() const
    {
        return analysis_.countries.size() == 1 ? analysis_.countries.front().iso : std::string();
    }

    /// "the Foreign Ministry said": of the country whose minister the article names, else of the article's home.
    void bodies_without_country()
    {
        for (Body& body : analysis_.bodies) {
            if (!body.country.empty() || body.international || !belongs_to_state(body.type)) {
                continue;
            }
            const std::string key = fold(body.label);
            std::string found;
            bool unique = true;
            for (const Body& other : analysis_.bodies) {
                if (&other != &body && !other.country.empty() && fold(other.label) == key) {
                    unique = unique && (found.empty() || found == other.country);
                    found = other.country;
                }
            }
            if (unique && !found.empty()) {
                body.country = found;
            } else if (body.type == OrganizationType::parliament) {
                body.country = nearest_country(body);
            } else {
                body.country = !analysis_.home.empty() ? analysis_.home : only_country();
            }
        }
    }

    /// The country named last before the body, in its sentence or the one before.
    [[nodiscard]] std::string nearest_country(const Body& body) const
    {
        std::string country;
        const std::uint32_t sentence = body.sentences.empty() ? 0 : *body.sentences.begin();
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::organization && &analysis_.bodies[mention.entity] == &body) {
                break;
            }
            if (mention.kind == MentionKind::country && mention.sentence + 1 >= sentence) {
                country = analysis_.countries[mention.entity].iso;
            }
        }
        return country;
    }

    static bool belongs_to_state(OrganizationType type)
    {
        switch (type) {
        case OrganizationType::ministry:
        case OrganizationType::parliament:
        case OrganizationType::government:
        case OrganizationType::presidency:
        case OrganizationType::armed_forces:
        case OrganizationType::police: return true;
        case OrganizationType::agency:
        case OrganizationType::council:
        case OrganizationType::committee:
        case OrganizationType::party:
        case OrganizationType::court:
        case OrganizationType::bank:
        case OrganizationType::embassy:
        case OrganizationType::international:
        case OrganizationType::company:
        case OrganizationType::media:
        case OrganizationType::other: return false;
        }
        return false;
    }

    void decide(Person& person)
    {
        person.label = fullest(person.names);
        const bool known = !person.leaders.empty() && person.label.find(' ') != std::string::npos;
        person.official = known || std::ranges::any_of(person.posts, [&](const HeldPost& held) { return is_public(held); });
        if (person.country.empty()) {
            for (const HeldPost& held : person.posts) {
                if (!analysis_.posts[held.post].country.empty()) {
                    person.country = analysis_.posts[held.post].country;
                    break;
                }
            }
        }
    }

    [[nodiscard]] bool is_public(const HeldPost& held) const
    {
        const Post& post = analysis_.posts[held.post];
        const bool has_body = post.body.has_value();
        if (has_body) {
            const OrganizationType type = analysis_.bodies[*post.body].type;
            if (type == OrganizationType::company || type == OrganizationType::media) {
                return false;
            }
        }
        if (post.type == TitleClass::generic || post.type == TitleClass::official) {
            return has_body || (!post.country.empty() && !post.inferred_country);
        }
        return true;
    }

    /// Most words, then most letters, then most often, then by the alphabet.
    static std::string fullest(const NameForms& names)
    {
        const auto rank = [](const auto& form) {
            return std::tuple(std::ranges::count(form.first, ' '), form.first.size(), form.second);
        };
        const auto best = std::ranges::max_element(names, [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
        return best == names.end() ? std::string() : best->first;
    }
};

} // namespace

std::vector<std::string> title_words(std::string_view title)
{
    static constexpr std::array<std::string_view, 8> skipped{"of", "the", "for", "and", "to", "in", "a", "on"};
    std::vector<std::string> words;
    const TokenizedText text = tokenize(title);
    for (const Token& token : text.tokens) {
        if (token.is_word() && std::ranges::find(skipped, token.folded) == skipped.end()) {
            words.emplace_back(token.folded);
        }
    }
    std::ranges::sort(words);
    return words;
}

void annotate_offices(Analysis& analysis)
{
    OfficeCompleter(analysis).run();
}

} // namespace entente
