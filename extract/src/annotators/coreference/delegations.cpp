#include "../bodies.hpp"
#include "../grammar.hpp"
#include "../offices/tools.hpp"
#include "delegation_phrases.hpp"
#include "persons.hpp"

#include <algorithm>
#include <optional>

/// "A delegation led by A arrived. The delegation met B": what was told of a delegation, and where
/// it is spoken of again.
namespace entente {
namespace {

constexpr std::uint32_t memory = 12; ///< sentences after which "the team" is another

/// What the article tells of one delegation.
struct Delegation {
    std::string_view noun;
    std::optional<std::uint32_t> leader;
    std::vector<std::uint32_t> members;
    std::optional<Mention> sender;
    std::string country;  ///< of sender or leader
    bool posting = false; ///< "Kenya's mission to the UN": an embassy, nobody who came
    std::vector<DelegationPhrase> phrases;
};

class Delegations {
public:
    explicit Delegations(Analysis& analysis)
        : analysis_(analysis), lawmakers_(words_for_lawmakers(analysis))
    {
    }

    void run()
    {
        for (std::uint32_t at = 1; at < analysis_.tokens().size(); ++at) {
            if (analysis_.sentences[analysis_.sentence_of[at]].zone == Zone::furniture) {
                continue;
            }
            if (is_delegation(analysis_, at)) {
                take(delegation_phrase(analysis_, at));
            } else if (analysis_.tokens()[at].is("by")) {
                lead_last(at);
            } else if (names_visitors(analysis_, at) || lawmakers_[at]) {
                // "the *visitors*", "the *MPs*", of that told just before
                const DelegationPhrase phrase = delegation_phrase(analysis_, at);
                if (Delegation* known = spoken_of(phrase)) {
                    known->phrases.push_back(phrase);
                }
            }
        }
        take_up_in_titles();
        for (const Delegation& delegation : found_) {
            for (std::size_t i = 0; i < delegation.phrases.size(); ++i) {
                name(delegation, delegation.phrases[i], i > 0);
            }
        }
        analysis_.mentions.insert(analysis_.mentions.end(), added_.begin(), added_.end());
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    std::vector<bool> lawmakers_; ///< by token
    std::vector<Delegation> found_;
    std::vector<Mention> added_;

    [[nodiscard]] std::string country_of(const Mention& sender) const
    {
        return sender.kind == MentionKind::country ? analysis_.countries[sender.entity].iso
                                                   : analysis_.bodies[sender.entity].country;
    }

    /// A phrase tells of a delegation that was told of before, or of a new one.
    void take(const DelegationPhrase& phrase)
    {
        Delegation* known = spoken_of(phrase);
        if (known == nullptr) {
            known = &found_.emplace_back();
            known->noun = analysis_.tokens()[phrase.noun].folded;
            known->posting = is_posting(phrase);
            if (phrase.sender != nullptr) {
                known->sender = *phrase.sender;
                known->country = country_of(*phrase.sender);
            }
        }
        if (!known->leader && phrase.leader && admit_leader(*known, phrase)) {
            known->leader = phrase.leader;
        }
        if (known->members.empty()) {
            known->members = phrase.members;
        }
        if (known->leader && known->country.empty()) {
            known->country = analysis_.people[*known->leader].country;
        }
        known->phrases.push_back(phrase);
    }

    /// "*It was headed by A*", behind a sentence that tells of one delegation whose leader is open.
    void lead_last(std::uint32_t by)
    {
        const auto& tokens = analysis_.tokens();
        const std::uint32_t sentence = analysis_.sentence_of[by];
        const TokenRange words = analysis_.sentences[sentence].tokens;
        if (by != words.first + 3 || !tokens[words.first].is("it") ||
            !is_a(analysis_, by - 1, EventWord::leading) || found_.empty()) {
            return;
        }
        Delegation& last = found_.back();
        DelegationPhrase phrase = last.phrases.back();
        if (last.leader || analysis_.sentence_of[phrase.noun] + 1 != sentence) {
            return;
        }
        if (const Mention* named = leader_named(analysis_, {by + 1, words.last})) {
            phrase.leader = named->entity;
            if (admit_leader(last, phrase)) {
                last.leader = phrase.leader;
            }
        }
    }

    [[nodiscard]] bool is_of_title(const Delegation& delegation) const
    {
        const std::uint32_t noun = delegation.phrases.front().noun;
        return analysis_.sentences[analysis_.sentence_of[noun]].zone == Zone::headline;
    }

    /// A title's "Labour Party delegation" is the first of that sender that the text tells of.
    void take_up_in_titles()
    {
        for (Delegation& title : found_) {
            if (!is_of_title(title) || !title.sender || title.leader || !title.members.empty()) {
                continue;
            }
            const auto told = std::ranges::find_if(found_, [&](const Delegation& other) {
                return !is_of_title(other) && is_of(other, *title.sender);
            });
            if (told != found_.end()) {
                title.leader = told->leader;
                title.members = told->members;
            }
        }
    }

    /// An official, or who leads those whom states sent: he is one, though no post of his is told.
    bool admit_leader(const Delegation& delegation, const DelegationPhrase& phrase)
    {
        Person& person = analysis_.people[*phrase.leader];
        if (delegation.sender && delegation.sender->kind == MentionKind::country &&
            is_of_another(person, delegation.country)) {
            return false; // "a Kenyan delegation to talks led by Norwegian Minister A"
        }
        if (person.official || !delegation.sender || delegation.noun == "group") {
            return person.official;
        }
        const bool of_state = delegation.sender->kind == MentionKind::country
                                  ? delegation.noun != "team"
                                  : is_of_state(analysis_.bodies[delegation.sender->entity]);
        if (of_state && !has_occupation(phrase)) {
            person.official = person.delegate = true;
            person.country = person.country.empty() ? delegation.country : person.country;
        }
        return person.official;
    }

    /// The text itself tells an office of another country.
    [[nodiscard]] bool is_of_another(const Person& person, std::string_view country) const
    {
        return !country.empty() && std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const Post& post = analysis_.posts[held.post];
            return !post.country.empty() && !post.inferred_country && post.country != country;
        });
    }

    /// "led by *coach* A", "by *Siemens boss* A": no official, whoever sent him.
    [[nodiscard]] bool has_occupation(const DelegationPhrase& phrase) const
    {
        const bool of_company =
            std::ranges::any_of(analysis_.people[*phrase.leader].posts, [&](const HeldPost& held) {
                const auto& body = analysis_.posts[held.post].body;
                return body && analysis_.bodies[*body].type == OrganizationType::company;
            });
        return of_company || std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
                   if (mention.kind != MentionKind::person || mention.entity != *phrase.leader ||
                       mention.sentence != analysis_.sentence_of[phrase.noun] ||
                       mention.form != MentionForm::name || mention.tokens.first == 0) {
                       return false;
                   }
                   const Token& before = analysis_.tokens()[mention.tokens.first - 1];
                   return before.shape == Shape::lower &&
                          !analysis_.lexicon->event_words.has(before.folded,
                                                              EventWord::preposition) &&
                          !analysis_.lexicon->event_words.has(before.folded,
                                                              EventWord::clause_opener);
               });
    }

    static bool is_of_state(const Body& body)
    {
        return body.international || belongs_to_state(body.type);
    }

    /// The delegation that the phrase takes up, or null.
    [[nodiscard]] Delegation* spoken_of(const DelegationPhrase& phrase)
    {
        if (!phrase.definite || phrase.of_some) {
            return nullptr;
        }
        const std::string_view noun = analysis_.tokens()[phrase.noun].folded;
        for (auto known = found_.rbegin(); known != found_.rend(); ++known) {
            const std::uint32_t last = analysis_.sentence_of[known->phrases.back().noun];
            const bool lawmakers = lawmakers_[phrase.noun];
            const bool visitors = lawmakers || names_visitors(analysis_, phrase.noun);
            if (lawmakers && !is_parliamentary(analysis_, known->phrases.front())) {
                continue;
            }
            const std::uint32_t reach = visitors ? memory / 4 : known->noun == noun ? memory : 2U;
            if (analysis_.sentence_of[phrase.noun] > last + reach) {
                continue;
            }
            const bool synonym =
                known->noun == noun || visitors ||
                (known->noun == "delegation" && noun != "group" && !is_named(noun, *known)) ||
                noun == "delegation";
            const bool another = phrase.leader && known->leader && phrase.leader != known->leader;
            if (!synonym || another) {
                continue;
            }
            if (phrase.sender == nullptr || is_of(*known, *phrase.sender)) {
                return &*known;
            }
        }
        return nullptr;
    }

    /// "Kenya's *mission to the UN*", "*mission in Geneva*"
    [[nodiscard]] bool is_posting(const DelegationPhrase& phrase) const
    {
        const auto& tokens = analysis_.tokens();
        if (!tokens[phrase.noun].is("mission") || phrase.sender == nullptr ||
            phrase.sender->kind != MentionKind::country || phrase.last + 2 >= tokens.size()) {
            return false;
        }
        const std::uint32_t at = phrase.last + (tokens[phrase.last + 1].is("the") ? 2U : 1U);
        const bool to = tokens[phrase.last].is("to");
        return (to || tokens[phrase.last].is("in")) &&
               std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
                   return mention.tokens.first == at &&
                          (to ? mention.kind == MentionKind::organization
                              : mention.kind == MentionKind::place ||
                                    mention.kind == MentionKind::country);
               });
    }

    /// The article tells of another "team" behind the delegation.
    [[nodiscard]] bool is_named(std::string_view noun, const Delegation& known) const
    {
        return std::ranges::any_of(found_, [&](const Delegation& other) {
            return &other != &known && other.noun == noun;
        });
    }

    [[nodiscard]] bool is_of(const Delegation& known, const Mention& sender) const
    {
        if (known.sender && known.sender->kind == sender.kind &&
            known.sender->entity == sender.entity) {
            return true;
        }
        const std::string country = country_of(sender);
        return !country.empty() && country == known.country &&
               (sender.kind == MentionKind::country || !known.sender);
    }

    /// "between *his party and* the delegation": whatever is read as the one who sent it is
    /// another.
    [[nodiscard]] bool is_beside_sender(const Delegation& delegation,
                                        const DelegationPhrase& phrase) const
    {
        if (!delegation.sender || !ends_with_word(analysis_, phrase.first, {"and", "with"})) {
            return false;
        }
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& side) {
            return side.tokens.last + 1 == phrase.first && side.kind == delegation.sender->kind &&
                   side.entity == delegation.sender->entity;
        });
    }

    /// Adds the mention that the phrase is.
    void name(const Delegation& delegation, const DelegationPhrase& phrase, bool again)
    {
        const bool covered = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::person && mention.tokens.contains(phrase.noun);
        });
        const bool posting = delegation.noun == "mission" && phrase.of_some;
        const bool one_of_two =
            phrase.sender != nullptr && ends_with_word(analysis_, phrase.first, {"between"});
        if (phrase.told || phrase.headed || covered || posting || delegation.posting ||
            one_of_two || is_beside_sender(delegation, phrase)) {
            return; // "the diplomatic mission", "between the Kenyan delegation and B"
        }
        const std::uint32_t sentence = analysis_.sentence_of[phrase.noun];
        const TokenRange words{phrase.first, phrase.last};
        if (phrase.head && !delegation.leader) {
            return;
        }
        if (delegation.leader) {
            std::erase_if(analysis_.mentions, [&](const Mention& side) {
                return (side.form == MentionForm::nominal || side.kind == MentionKind::post) &&
                       words.contains(side.tokens);
            }); // "the Norwegian delegation", taken for Norway
            analysis_.people[*delegation.leader].sentences.insert(sentence);
            add(words, MentionKind::person, MentionForm::title, *delegation.leader);
        } else if (!delegation.members.empty()) {
            for (const std::uint32_t person : delegation.members) {
                analysis_.people[person].sentences.insert(sentence);
            }
            analysis_.companies.push_back(delegation.members);
            add(words, MentionKind::company, MentionForm::nominal,
                static_cast<std::uint32_t>(analysis_.companies.size() - 1));
        } else if (again && delegation.sender && phrase.sender == nullptr) {
            add(words, delegation.sender->kind, MentionForm::nominal, delegation.sender->entity);
        }
    }

    void add(TokenRange words, MentionKind kind, MentionForm form, std::uint32_t entity)
    {
        added_.push_back(
            mention_of(analysis_, words, kind, form, entity, "coreference.delegation"));
    }
};

} // namespace

void add_delegations(Analysis& analysis)
{
    Delegations(analysis).run();
}

} // namespace entente
