#include "names.hpp"

#include "grammar.hpp"
#include "name_pairs.hpp"
#include "name_words.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace entente {
namespace {

/// Terms whose words are never part of a name, wherever they stand; titles are posts by now.
bool bars_name(const PhraseMatch& match)
{
    return match.term == Term::rank || match.term == Term::honorific;
}

class RunFinder {
public:
    explicit RunFinder(const Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens()), blocked_(tokens_.size(), false)
    {
        for (const Mention& mention : analysis.mentions) {
            block(mention.tokens);
        }
        for (const Post& post : analysis.posts) {
            block(post.tokens);
        }
        for (const PhraseMatch& match : analysis.phrases) {
            if (bars_name(match) && match.size() > 1) {
                block({match.first, match.last});
            }
        }
        announced_.assign(tokens_.size(), false);
        find_announced();
        for (const TimeMention& time : analysis.times) {
            // "Theresa May", "Sun Yongcai"
            const bool short_word = time.tokens.last - time.tokens.first == 1 &&
                                    tokens_[time.tokens.first].span.size() <= 3;
            const std::uint32_t next = time.tokens.last;
            const bool name = short_word && next < tokens_.size() &&
                              tokens_[next].shape == Shape::capital &&
                              !is_common_word(analysis_, next) && is_free_capital(next);
            if (!announced_[time.tokens.first] && !name) {
                block(time.tokens);
            }
        }
    }

    std::vector<NameRun> run()
    {
        for (std::uint32_t s = 0; s < analysis_.sentences.size(); ++s) {
            if (analysis_.sentences[s].zone != Zone::furniture) {
                sentence(s);
            }
        }
        return std::move(runs_);
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::vector<bool> blocked_;
    std::vector<bool>
        announced_; ///< common words that a title, a given name or an earlier use makes a name
    std::vector<NameRun> runs_;

    /// "Minister To Lam", "Mr. He Rong", "Theresa May": words that are names only in this company.
    /// Two words that were announced once are a name wherever they stand together.
    void find_announced()
    {
        std::vector<bool> behind_title(tokens_.size() + 1, false);
        for (const Post& post : analysis_.posts) {
            behind_title[post.tokens.last] = true;
        }
        std::vector<bool> begins_post(tokens_.size() + 1, false);
        for (const Post& post : analysis_.posts) {
            begins_post[post.tokens.first] = true;
            if (post.definite && post.tokens.last < tokens_.size() &&
                tokens_[post.tokens.last].is(",")) {
                behind_title[post.tokens.last + 1] =
                    true; // "the General Secretary of the Party, To Lam, ..."
            }
        }
        for (const PhraseMatch& match : analysis_.phrases) {
            if (match.term == Term::rank || match.term == Term::honorific) {
                behind_title[match.last] = true;
            }
        }
        std::set<std::pair<std::string_view, std::string_view>> pairs;
        for (std::uint32_t at = 0; at + 1 < tokens_.size(); ++at) {
            const bool pair = is_free_capital(at) && is_free_capital(at + 1) &&
                              tokens_[at + 1].line_breaks_before == 0;
            if (!pair ||
                is_title_case(analysis_, analysis_.sentences[analysis_.sentence_of[at]].tokens)) {
                continue;
            }
            const bool last = at + 2 >= tokens_.size() || !tokens_[at + 2].is_capitalised();
            // no sentence goes on with a strange capital behind "He": it is a family name
            const bool surname =
                tokens_[at].is("he") && !is_common_word(analysis_, at + 1) && !blocked_[at + 1];
            const bool before_title =
                at + 3 < tokens_.size() && tokens_[at + 2].is(",") && begins_post[at + 3];
            const bool before_title_of_three =
                !is_a(at, PeopleWord::clause_opener) && at + 4 < tokens_.size() &&
                is_free_capital(at + 2) && tokens_[at + 3].is(",") &&
                begins_post[at + 4]; // "Do Hung Viet, Deputy Minister"
            if (surname || ((behind_title[at] || before_title || before_title_of_three) &&
                            (!is_common_word(analysis_, at + 1) || is_part_of_name(at + 1)) &&
                            may_open_name(at))) {
                pairs.emplace(tokens_[at].folded, tokens_[at + 1].folded);
            } else if (is_common_word(analysis_, at + 1) && !is_common_word(analysis_, at) &&
                       last && analysis_.phrase_at(at, Term::given_name) != nullptr) {
                pairs.emplace(tokens_[at].folded, tokens_[at + 1].folded);
            }
        }
        for (std::uint32_t at = 0; at + 1 < tokens_.size() && !pairs.empty(); ++at) {
            if (is_free_capital(at) &&
                pairs.contains({tokens_[at].folded, tokens_[at + 1].folded})) {
                announced_[at] = announced_[at + 1] = true;
            }
        }
    }

    /// "Won Do-yeon", "U Than Swe": a common word that a hyphen, or its place between two others,
    /// makes part of a name.
    [[nodiscard]] bool is_part_of_name(std::uint32_t at) const
    {
        constexpr std::size_t longest = 4;
        const std::uint32_t next = at + 1;
        if (next >= tokens_.size() || analysis_.sentence_of[next] != analysis_.sentence_of[at]) {
            return false;
        }
        const bool hyphen = tokens_[next].after_hyphen && tokens_[next].shape == Shape::lower &&
                            !is_participle(tokens_[next]);
        return hyphen ||
               (tokens_[at].folded.size() <= longest && !is_common_word(analysis_, at - 1) &&
                is_free_capital(next) && !is_common_word(analysis_, next));
    }

    [[nodiscard]] bool is_a(std::uint32_t at, PeopleWord type) const
    {
        return analysis_.lexicon->people_words.has(tokens_[at].folded, type);
    }

    /// Where the letters of honour begin that end a run: "Ali Sabry PC". A line in capitals has
    /// none.
    [[nodiscard]] std::uint32_t without_letters(std::uint32_t at, std::uint32_t end) const
    {
        std::uint32_t last = end;
        if (last > at + 1 && tokens_[last - 1].is("i")) {
            --last; // "I told Mr. Perera I would come"
        }
        while (last > at + 1 && is_post_nominal(analysis_, last - 1)) {
            --last;
        }
        return tokens_[last - 1].shape == Shape::upper && last - at > 1 &&
                       tokens_[at].shape == Shape::upper
                   ? end
                   : last;
    }

    [[nodiscard]] bool is_free_capital(std::uint32_t at) const
    {
        return tokens_[at].is_capitalised() && !blocked_[at] &&
               std::ranges::none_of(analysis_.phrases_at(at), bars_name);
    }

    /// "To", "He", "May" may open a name that a title announces; "Technology" may not.
    [[nodiscard]] bool may_open_name(std::uint32_t at) const
    {
        constexpr std::size_t longest_namesake = 5;
        return !is_common_word(analysis_, at) || tokens_[at].folded.size() <= longest_namesake ||
               analysis_.phrase_at(at, Term::given_name) != nullptr;
    }

    void block(TokenRange range)
    {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            blocked_[i] = true;
        }
    }

    [[nodiscard]] bool is_name_word(std::uint32_t at) const
    {
        return is_free_capital(at) && (announced_[at] || !is_common_word(analysis_, at));
    }

    [[nodiscard]] bool is_particle(std::uint32_t at) const
    {
        return !blocked_[at] && tokens_[at].shape == Shape::lower && !tokens_[at].after_hyphen &&
               analysis_.phrase_at(at, Term::particle) != nullptr;
    }

    void sentence(std::uint32_t number)
    {
        const TokenRange range = analysis_.sentences[number].tokens;
        const bool title_case = is_title_case(analysis_, range);
        std::uint32_t at = range.first;
        while (at < range.last) {
            if (!is_name_word(at)) {
                ++at;
                continue;
            }
            const std::uint32_t whole = run_end(at, range.last);
            const std::uint32_t end = without_letters(at, whole);
            if (!title_case && (!blocked_[end < range.last ? end : at] &&
                                names_a_thing(analysis_, end, range.last))) {
                at = end;
                continue;
            }
            runs_.push_back({{at, end}, number, title_case || is_shouted(analysis_, {at, end})});
            at = behind_letters(analysis_, whole, range.last);
        }
    }

    [[nodiscard]] std::uint32_t run_end(std::uint32_t at, std::uint32_t limit) const
    {
        std::uint32_t end = at + 1;
        while (end < limit && tokens_[end].line_breaks_before == 0) {
            if (is_name_word(end) || is_inner_namesake(end, limit) ||
                (tokens_[end].after_hyphen && tokens_[end].is_word() && !blocked_[end] &&
                 !is_participle(tokens_[end]))) {
                ++end;
            } else if (tokens_[end].is(".") && !tokens_[end].space_before && is_suffix(end - 1) &&
                       end + 1 < limit) {
                ++end; // "Jr."
            } else if (const std::uint32_t behind = behind_nickname(end, limit); behind > end) {
                end = behind;
            } else if (ends_in_honorific(end, limit)) {
                ++end; // "Hussein Sheikh"
            } else if (const std::uint32_t next = behind_particles(end, limit); next > end) {
                end = next;
            } else {
                break;
            }
        }
        return end;
    }

    /// "Le Thu Ha": a short word of the calendar between two words of the name.
    [[nodiscard]] bool is_inner_namesake(std::uint32_t at, std::uint32_t limit) const
    {
        return at + 1 < limit && tokens_[at].shape == Shape::capital && !blocked_[at] &&
               tokens_[at + 1].shape == Shape::capital && is_name_word(at + 1) &&
               tokens_[at + 1].line_breaks_before == 0 && is_a(at, PeopleWord::calendar_name);
    }

    /// 'Joko "Jokowi" Widodo', "Ferdinand (Bongbong) Marcos": one quoted word between two of the
    /// name.
    [[nodiscard]] std::uint32_t behind_nickname(std::uint32_t at, std::uint32_t limit) const
    {
        if (at + 3 >= limit || tokens_[at].shape != Shape::punctuation ||
            !tokens_[at].space_before) {
            return at;
        }
        const bool opens = tokens_[at].is("\"") || tokens_[at].is("\xE2\x80\x9C") ||
                           tokens_[at].is("(") || tokens_[at].is("'") ||
                           tokens_[at].is("\xE2\x80\x98");
        const bool closed =
            tokens_[at + 2].shape == Shape::punctuation && !tokens_[at + 2].space_before;
        const bool nickname =
            tokens_[at + 1].shape == Shape::capital && !tokens_[at + 1].space_before;
        return opens && closed && nickname && is_name_word(at + 3) ? at + 4 : at;
    }

    [[nodiscard]] bool ends_in_honorific(std::uint32_t at, std::uint32_t limit) const
    {
        const PhraseMatch* address = analysis_.phrase_at(at, Term::honorific);
        return address != nullptr && address->size() == 1 && !blocked_[at] &&
               (at + 1 >= limit || !tokens_[at + 1].is_capitalised()) &&
               !tokens_[at + 1 < limit ? at + 1 : at].is(".");
    }

    [[nodiscard]] bool is_suffix(std::uint32_t at) const
    {
        return tokens_[at].is("jr") || tokens_[at].is("sr");
    }

    /// Small particles count only between capitalised words: "Abdullah bin Zayed", "Ursula von der
    /// Leyen".
    [[nodiscard]] std::uint32_t behind_particles(std::uint32_t at, std::uint32_t limit) const
    {
        std::uint32_t next = at;
        while (next < limit && next < at + 3 && is_particle(next)) {
            ++next;
        }
        if (next > at && next < limit && analysis_.phrase_at(next, Term::honorific) != nullptr) {
            ++next; // "bin Haji Abdul Rashid"
        }
        return next > at && next < limit && is_name_word(next) ? next + 1 : at;
    }
};

} // namespace

std::vector<NameRun> find_name_runs(const Analysis& analysis)
{
    auto runs = RunFinder(analysis).run();
    split_pairs_of_people(analysis, runs);
    return runs;
}

std::vector<std::string> name_words(const Analysis& analysis, TokenRange range)
{
    std::vector<std::string> words;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        std::string word(analysis.tokens()[i].folded);
        std::erase(word, '.');
        std::erase(word, '\'');
        const bool particle = analysis.phrase_at(i, Term::particle) != nullptr &&
                              words.size() + 1 < range.last - range.first;
        if (!word.empty() && !particle) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

} // namespace entente
