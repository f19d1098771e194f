#include "annotators/people/clusters.hpp"

#include "annotators/grammar.hpp"
#include "annotators/people/namesakes.hpp"

#include <algorithm>

namespace entente {
namespace {

class Clusterer {
public:
    Clusterer(Analysis& analysis, std::vector<NameContext>& names)
        : analysis_(analysis), tokens_(analysis.tokens()), contexts_(names)
    {
    }

    void run()
    {
        // full names in running text first, so that bare family names and headlines find them
        for (NameContext& name : contexts_) {
            if (!name.run.title_case && name.words.size() >= 2 && may_be_person(name)) {
                assign(name);
            }
        }
        for (NameContext& name : contexts_) {
            if (name.person == nobody && !name.run.title_case) {
                assign_short(name);
            }
        }
        for (NameContext& name : contexts_) {
            if (name.run.title_case) {
                assign_headline(name);
            }
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::vector<NameContext>& contexts_;
    std::vector<std::vector<std::vector<std::string>>> known_; ///< by person: its names' words

    [[nodiscard]] bool may_be_person(const NameContext& name) const
    {
        return name.anchored || name.occupation ||
               analysis_.phrase_at(behind_initials(name.run.tokens), Term::given_name) != nullptr ||
               is_known_leader(name) || is_known_by_words(name.words);
    }

    /// "M U M Ali Sabry": the first word that is no initial.
    [[nodiscard]] std::uint32_t behind_initials(TokenRange range) const
    {
        std::uint32_t at = range.first;
        while (at + 1 < range.last && tokens_[at].shape == Shape::initial) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] bool is_known_leader(const NameContext& name) const
    {
        return !analysis_.lexicon->find_leaders(words_with_particles(analysis_, name)).empty();
    }

    [[nodiscard]] bool is_known_by_words(const std::vector<std::string>& words) const
    {
        return std::ranges::any_of(known_, [&](const auto& names) {
            return std::ranges::any_of(names, [&](const auto& known) {
                return match_names(words, known) != NameMatch::none;
            });
        });
    }

    void assign(NameContext& name)
    {
        std::uint32_t best = nobody;
        NameMatch best_match = NameMatch::none;
        for (std::uint32_t person = 0; person < known_.size(); ++person) {
            for (const auto& known : known_[person]) {
                const NameMatch match = match_names(name.words, known);
                if (match > best_match &&
                    (match != NameMatch::part || shares_enough(name.words, known)) &&
                    !contradicts(name, person)) {
                    best = person;
                    best_match = match;
                }
            }
        }
        if (best == nobody) {
            best = static_cast<std::uint32_t>(known_.size());
            known_.emplace_back();
            analysis_.people.emplace_back();
        }
        remember(name, best);
    }

    /// A part must have two words in common, unless one of the names is a single word.
    static bool shares_enough(const std::vector<std::string>& a, const std::vector<std::string>& b)
    {
        return a.size() >= 2 && b.size() >= 2;
    }

    /// Posts in two countries speak against one person.
    [[nodiscard]] bool contradicts(const NameContext& name, std::uint32_t person) const
    {
        for (const std::uint32_t post : name.posts) {
            const std::string& country = analysis_.posts[post].country;
            if (!country.empty() && !analysis_.people[person].country.empty() &&
                analysis_.people[person].country != country) {
                return true;
            }
        }
        return false;
    }

    void remember(NameContext& name, std::uint32_t person)
    {
        name.person = person;
        if (std::ranges::find(known_[person], name.words) == known_[person].end()) {
            known_[person].push_back(name.words);
        }
        for (const std::uint32_t post : name.posts) {
            if (analysis_.people[person].country.empty()) {
                analysis_.people[person].country = analysis_.posts[post].country;
            }
        }
    }

    /// A single word, or a run that no rule calls a person: one already known, else a new one when
    /// a title, rank or form of address announces it.
    void assign_short(NameContext& name)
    {
        if (name.words.size() == 1 && name.words.front().size() == 1) {
            return; // an initial names nobody
        }
        std::uint32_t best = nobody;
        std::int64_t best_score = -1;
        const bool bare = name.words.size() == 1 && name.posts.empty();
        for (std::uint32_t person = 0; person < known_.size(); ++person) {
            const bool part = std::ranges::any_of(known_[person], [&](const auto& known) {
                const NameMatch match = match_names(name.words, known);
                return match == NameMatch::equal ||
                       (match == NameMatch::part && name.words.size() <= known.size());
            });
            if (part && !contradicts(name, person) && !gender_contradicts(name, person) &&
                is_crowned(name.posts) <= is_crowned_person(person) && !is_heir_of(name, person)) {
                std::int64_t score = recency(name, person) + (agrees(name, person) ? 1'000'000 : 0);
                score += bare ? namesake_score(analysis_, contexts_, name, person) : 0;
                if (is_only_kin(person)) {
                    if (!agrees(name, person) &&
                        (!name.posts.empty() || (!name.female && is_known_leader(name)))) {
                        continue; // "Trump", "President Trump" is not Melania Trump
                    }
                    score /= 1'000'000;
                }
                if (score > best_score) {
                    best = person;
                    best_score = score;
                }
            }
        }
        best = best == nobody ? misspelled(name) : best;
        if (best != nobody) {
            remember(name, best);
        } else if ((name.anchored || is_left_to_leader(name)) && !name.words.empty() &&
                   name.words.front().size() > 1 &&
                   !(name.words.size() == 1 &&
                     tokens_[name.run.tokens.first].shape == Shape::upper)) {
            assign(name);
        }
    }

    /// "Valulchik spoke" of Ivan Vakulchik: the only one whose family name differs in a letter or
    /// two.
    [[nodiscard]] std::uint32_t misspelled(const NameContext& name) const
    {
        constexpr std::size_t shortest = 7;
        const std::uint32_t next = name.run.tokens.last;
        if (name.words.size() != 1 || name.words.front().size() < shortest || name.anchored ||
            is_behind_article(name.run.tokens.first) ||
            tokens_[name.run.tokens.first].shape != Shape::capital || next >= tokens_.size() ||
            tokens_[next].shape != Shape::lower) {
            return nobody;
        }
        std::uint32_t found = nobody;
        for (std::uint32_t person = 0; person < known_.size(); ++person) {
            const bool alike = std::ranges::any_of(known_[person], [&](const auto& known) {
                return known.size() > 1 && known.back().size() >= shortest &&
                       match_names({"x", name.words.front()}, {"x", known.back()}) ==
                           NameMatch::near;
            });
            if (alike && found != nobody) {
                return nobody;
            }
            found = alike ? person : found;
        }
        return found;
    }

    [[nodiscard]] bool is_behind_article(std::uint32_t at) const
    {
        return at > 0 && (tokens_[at - 1].is("the") || tokens_[at - 1].is("a"));
    }

    /// A bare family name of relatives and of a leader whom the article does not name in full.
    [[nodiscard]] bool is_left_to_leader(const NameContext& name) const
    {
        return name.words.size() == 1 && is_known_leader(name) && is_known_by_words(name.words);
    }

    /// "Crown Prince Hussein" is not the Hussein Sheikh of the same article: who is crowned goes by
    /// one name.
    [[nodiscard]] bool is_crowned(const std::vector<std::uint32_t>& posts) const
    {
        return std::ranges::any_of(posts, [&](std::uint32_t post) {
            const Post& title = analysis_.posts[post];
            const bool prince = analysis_.lexicon->titles[title.entry].title.starts_with("prince");
            return (title.type == TitleClass::royal && !prince) ||
                   title.type == TitleClass::religious;
        });
    }

    /// "King Salman" beside "Crown Prince Mohammed bin Salman": one reigns, the other is the heir.
    [[nodiscard]] bool is_heir_of(const NameContext& name, std::uint32_t person) const
    {
        if (name.posts.empty() || name.words.size() > 1) {
            return false;
        }
        const bool reigns = bears_crown(name, false);
        const bool heir = bears_crown(name, true);
        return std::ranges::any_of(contexts_, [&](const NameContext& other) {
            return other.person == person &&
                   ((reigns && bears_crown(other, true)) || (heir && bears_crown(other, false)));
        });
    }

    /// A royal title of one who reigns, or of one who is to reign.
    [[nodiscard]] bool bears_crown(const NameContext& name, bool heir) const
    {
        return std::ranges::any_of(name.posts, [&](std::uint32_t post) {
            const TitleEntry& title = analysis_.lexicon->titles[analysis_.posts[post].entry];
            const bool prince = title.title.find("prince") != std::string::npos ||
                                title.title.find("Prince") != std::string::npos;
            return title.type == TitleClass::royal && prince == heir;
        });
    }

    [[nodiscard]] bool is_crowned_person(std::uint32_t person) const
    {
        return std::ranges::any_of(contexts_, [&](const NameContext& other) {
            return other.person == person && is_crowned(other.posts);
        });
    }

    [[nodiscard]] bool gender_contradicts(const NameContext& name, std::uint32_t person) const
    {
        return std::ranges::any_of(contexts_, [&](const NameContext& other) {
            return other.person == person &&
                   ((name.female && other.male) || (name.male && other.female));
        });
    }

    /// A title beside the short name that the person is known to bear.
    [[nodiscard]] bool agrees(const NameContext& name, std::uint32_t person) const
    {
        return std::ranges::any_of(contexts_, [&](const NameContext& other) {
            return other.person == person &&
                   std::ranges::any_of(other.posts, [&](std::uint32_t post) {
                       return std::ranges::any_of(name.posts, [&](std::uint32_t own) {
                           return analysis_.posts[own].type == analysis_.posts[post].type;
                       });
                   });
        });
    }

    /// "his widow Akie Abe": the bare name is rather the other one's.
    [[nodiscard]] bool is_only_kin(std::uint32_t person) const
    {
        return std::ranges::all_of(contexts_, [&](const NameContext& other) {
            if (other.person != person || other.words.size() < 2) {
                return true;
            }
            std::uint32_t at = other.whole.first;
            at -= at > 1 && tokens_[at - 1].is(",") ? 1U : 0U; // "his daughter, Jane Doe"
            return (at > 0 && is_a(analysis_, at - 1, PeopleWord::kin)) ||
                   (!other.posts.empty() && is_a(analysis_, last_of_title(other), PeopleWord::kin));
        });
    }

    /// "First Lady Jane Doe".
    [[nodiscard]] std::uint32_t last_of_title(const NameContext& name) const
    {
        return analysis_.posts[name.posts.front()].tokens.last - 1;
    }

    /// Where the person was last named before; later names count little.
    [[nodiscard]] std::int64_t recency(const NameContext& name, std::uint32_t person) const
    {
        std::int64_t last = 0;
        for (const NameContext& other : contexts_) {
            if (other.person == person && other.run.tokens.first < name.run.tokens.first) {
                last = std::max<std::int64_t>(last, other.run.tokens.first + 1);
            }
        }
        return last;
    }

    /// "Statement on President Jane Doe's Call" over a text that knows her as "President Doe" only.
    [[nodiscard]] std::uint32_t whole_name_of(const NameContext& name) const
    {
        std::uint32_t found = nobody;
        for (std::uint32_t person = 0; person < known_.size(); ++person) {
            const bool fits = name.words.size() >= 2 && known_[person].size() == 1 &&
                              known_[person].front().size() == 1 &&
                              known_[person].front().front() == name.words.back() &&
                              agrees(name, person) && !contradicts(name, person) &&
                              !gender_contradicts(name, person);
            if (fits && found != nobody) {
                return nobody;
            }
            found = fits ? person : found;
        }
        return found;
    }

    /// In a headline only a name that the text knows counts, and only its words: "Sabry To Visit
    /// Japan".
    void assign_headline(NameContext& name)
    {
        for (std::uint32_t last = name.run.tokens.last; last > name.run.tokens.first; --last) {
            const TokenRange part{name.run.tokens.first, last};
            const auto words = name_words(analysis_, part);
            for (std::uint32_t person = 0; person < known_.size(); ++person) {
                const bool known = std::ranges::any_of(known_[person], [&](const auto& names) {
                    const NameMatch match = match_names(words, names);
                    return match == NameMatch::equal ||
                           (match == NameMatch::part && words.size() <= names.size());
                });
                if (known) {
                    if (last !=
                        name.run.tokens
                            .last) { // what stood behind the run is no longer beside the name
                        name.whole.last = last;
                    }
                    name.run.tokens = part;
                    name.words = words;
                    name.person = person;
                    return;
                }
            }
        }
        if (const std::uint32_t person = whole_name_of(name); person != nobody) {
            remember(name, person);
            return;
        }
        const std::size_t size = name.words.size();
        const std::uint32_t next = name.run.tokens.last;
        const bool closed = next >= sentence_end(analysis_, name.run.tokens.first) ||
                            tokens_[next].shape == Shape::lower || tokens_[next].is(",") ||
                            tokens_[next].is(";") || tokens_[next].is("-");
        if (name.anchored && !name.posts.empty() && size >= 2 && size <= 3 && closed) {
            assign(name); // named only here: "Statement from Press Secretary Jane Doe on ..."
        }
    }
};

} // namespace

void cluster_names(Analysis& analysis, std::vector<NameContext>& names)
{
    Clusterer(analysis, names).run();
}

} // namespace entente
