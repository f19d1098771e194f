#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"
#include "annotators/offices/two_sides.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace entente {
namespace {

class CounterpartReader {
public:
    explicit CounterpartReader(Analysis& analysis) : analysis_(analysis) {}

    void run() { counterparts(); }

private:
    Analysis& analysis_;

    /// "his Turkish counterpart Hakan Fidan": the post of whoever was named before, on the Turkish
    /// side; "his predecessor, A": the same post, once.
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
                return analysis_.posts[held.post].counterpart &&
                       analysis_.posts[held.post].title.empty();
            });
        }
    }

    /// "her counterpart Foreign Secretary A": the name bears its own title; a rank without a field
    /// leaves the field to the counterpart ("his counterpart Minister A").
    [[nodiscard]] bool has_own_title(std::uint32_t person, const Post& counterpart,
                                     const Post& model) const
    {
        return std::ranges::any_of(analysis_.people[person].posts, [&](const HeldPost& held) {
            const Post& other = analysis_.posts[held.post];
            return !other.counterpart && other.tokens.first == counterpart.tokens.last &&
                   other.type != TitleClass::diplomat &&
                   (other.type != model.type || other.body || !other.entailed_body.empty());
        });
    }

    void take_counterpart(std::uint32_t person, std::size_t held, std::uint32_t post)
    {
        const Post* model = antecedent(person, post);
        if (model != nullptr && has_own_title(person, analysis_.posts[post], *model)) {
            model = nullptr;
        }
        Post& own = analysis_.posts[post];
        own.title.clear();
        const std::string& home = analysis_.people[person].country;
        const bool foreign = model != nullptr && own.succession != Succession::none &&
                             !home.empty() && !model->country.empty() && home != model->country;
        if (model == nullptr || foreign) {
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
        if (own.succession != Succession::none) {
            own.country = model->country;
            own.body = model->body;
            own.former = own.succession == Succession::before;
            result.former = own.former;
        }
        if (own.country.empty()) {
            own.country = other_side(*model);
        }
        result.confidence = inherited_confidence;
        result.rule = "offices.counterpart";
        if (analysis_.people[person].country.empty()) {
            analysis_.people[person].country = own.country;
        }
    }

    /// "The Norwegian minister met her counterpart A in Nairobi": in an article of two countries
    /// that one is of the other; empty where it names a third, or only speaks of the other.
    [[nodiscard]] std::string other_side(const Post& model) const
    {
        const std::string& own = model.country.empty() ? analysis_.home : model.country;
        std::vector<std::string> others = countries_by_name(analysis_);
        std::erase(others, own);
        const bool side = others.size() == 1 && is_named(analysis_, own) &&
                          is_told_as_side(analysis_, others.front(), own);
        return side ? others.front() : std::string();
    }

    /// The post of the nearest other person named before the counterpart, of another country; of a
    /// predecessor or successor, that of whom he came before or after.
    [[nodiscard]] const Post* antecedent(std::uint32_t person, std::uint32_t post) const
    {
        const Post& own = analysis_.posts[post];
        const std::uint32_t at = own.tokens.first;
        if (const Person* owner =
                own.succession == Succession::none ? nullptr : owner_at(at, person)) {
            return office_in_turn(*owner, own.succession);
        }
        for (auto mention = analysis_.mentions.rbegin(); mention != analysis_.mentions.rend();
             ++mention) {
            if (mention->tokens.first >= at || mention->kind != MentionKind::person ||
                mention->entity == person || mention->tokens.last > at) {
                continue;
            }
            const bool same = mention->sentence == analysis_.sentence_of[at];
            if (same && analysis_.people[mention->entity].posts.empty()) {
                return nullptr; // "X sent his Russian counterpart": of X, whose post nothing tells
            }
            const Person& other = analysis_.people[mention->entity];
            if (own.succession != Succession::none) {
                return office_in_turn(other, own.succession);
            }
            for (const HeldPost& held : other.posts) {
                const Post& model = analysis_.posts[held.post];
                if (!model.counterpart && !model.former &&
                    (own.country.empty() || model.country != own.country)) {
                    return &model;
                }
            }
        }
        return nullptr;
    }

    /// The office in which somebody came before or after `other`: before in what `other` holds,
    /// after in what `other` held, if the text tells of such.
    [[nodiscard]] const Post* office_in_turn(const Person& other, Succession succession) const
    {
        for (const HeldPost& held : other.posts) {
            const Post& model = analysis_.posts[held.post];
            const bool names_office = !model.counterpart && model.type != TitleClass::generic;
            if (names_office && held.former == (succession == Succession::after)) {
                return &model;
            }
        }
        return nullptr;
    }

    /// "*his* predecessor": the first who is named in its sentence or in the nearest before; null
    /// where no pronoun owns the post at `at`.
    [[nodiscard]] const Person* owner_at(std::uint32_t at, std::uint32_t person) const
    {
        const auto& tokens = analysis_.tokens();
        const auto is_pronoun = [](const Token& token) {
            return token.is("his") || token.is("her");
        };
        if (!is_pronoun(tokens[at]) && (at == 0 || !is_pronoun(tokens[at - 1]))) {
            return nullptr;
        }
        const Mention* owner = nullptr;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.last > at) {
                break;
            }
            const bool opens = owner == nullptr || owner->sentence != mention.sentence;
            if (opens && mention.kind == MentionKind::person && mention.entity != person) {
                owner = &mention;
            }
        }
        return owner == nullptr ? nullptr : &analysis_.people[owner->entity];
    }
};

} // namespace

void complete_counterparts(Analysis& analysis)
{
    CounterpartReader(analysis).run();
}

} // namespace entente
