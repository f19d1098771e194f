#include "names.hpp"

#include "announced_names.hpp"
#include "grammar.hpp"
#include "name_endings.hpp"
#include "name_pairs.hpp"
#include "name_words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

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
        const auto letters = find_title_letters(analysis);
        for (std::uint32_t at = 0; at < letters.size(); ++at) {
            blocked_[at] = blocked_[at] || letters[at];
        }
        announced_ = find_announced_words(analysis, blocked_);
        for (const TimeMention& time : analysis.times) {
            // "Theresa May", "Sun Yongcai"
            const bool short_word = time.tokens.last - time.tokens.first == 1 &&
                                    tokens_[time.tokens.first].span.size() <= 3;
            const std::uint32_t next = time.tokens.last;
            const bool name = short_word && next < tokens_.size() &&
                              tokens_[next].shape == Shape::capital &&
                              is_free_capital(analysis_, blocked_, next) &&
                              (!is_common_word(analysis_, next) || is_family_he(analysis, next));
            const bool announced =
                announced_[time.tokens.first] && !is_day_behind_name(analysis, time);
            if (!announced && !name && !is_titled_month(time.tokens)) {
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

    /// "Prime Minister May said": a month that a title without an article announces.
    [[nodiscard]] bool is_titled_month(TokenRange time) const
    {
        const bool bare =
            time.last - time.first == 1 && is_a(analysis_, time.first, PeopleWord::calendar_name);
        return bare && std::ranges::any_of(analysis_.posts, [&](const Post& post) {
                   return post.tokens.last == time.first && !post.definite && !post.plural &&
                          tokens_[time.first - 1].is_capitalised();
               });
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

    void block(TokenRange range)
    {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            blocked_[i] = true;
        }
    }

    [[nodiscard]] bool is_name_word(std::uint32_t at) const
    {
        return is_free_capital(analysis_, blocked_, at) &&
               (announced_[at] || !is_common_word(analysis_, at));
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
            if (is_name_word(end) || is_suffix(end) || is_numeral(tokens_[end]) ||
                is_family_he(analysis_, end) || is_inner_namesake(end, limit) ||
                (tokens_[end].after_hyphen && tokens_[end].is_word() && !blocked_[end] &&
                 !is_participle(tokens_[end]))) {
                ++end;
            } else if (tokens_[end].is(".") && !tokens_[end].space_before && is_suffix(end - 1) &&
                       end + 1 < limit) {
                ++end; // "Jr."
            } else if ((ends_short_name(end) || joins_name(analysis_, end)) && end + 1 < limit &&
                       is_name_word(end + 1)) {
                ++end;
            } else if (const std::uint32_t behind = behind_nickname(end, limit); behind > end) {
                end = behind;
            } else if (ends_in_address(at, end, limit)) {
                ++end; // "Hussein Sheikh", "John Major"
            } else if (const std::uint32_t next = behind_particles(behind_hamza(end), limit);
                       next > behind_hamza(end)) {
                end = next;
            } else if (const std::uint32_t seat = behind_seat(at, end, limit); seat > end) {
                end = seat;
            } else {
                break;
            }
        }
        return end;
    }

    /// "Md." of "Md. Touhid Hossain": the full stop of a name that is written short.
    [[nodiscard]] bool ends_short_name(std::uint32_t at) const
    {
        const PhraseMatch* abbreviation = analysis_.phrase_at(at - 1, Term::abbreviation);
        return abbreviation != nullptr && abbreviation->last == at + 1 && !blocked_[at - 1] &&
               analysis_.lexicon->abbreviations[abbreviation->row] == AbbreviationKind::name;
    }

    /// "Le Thu Ha": a short word of the calendar between two words of the name.
    [[nodiscard]] bool is_inner_namesake(std::uint32_t at, std::uint32_t limit) const
    {
        return at + 1 < limit && tokens_[at].shape == Shape::capital && !blocked_[at] &&
               tokens_[at + 1].shape == Shape::capital && is_name_word(at + 1) &&
               tokens_[at + 1].line_breaks_before == 0 &&
               is_a(analysis_, at, PeopleWord::calendar_name);
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

    /// A form of address behind a name, or a rank behind a given name, is a family name.
    [[nodiscard]] bool ends_in_address(std::uint32_t first, std::uint32_t at,
                                       std::uint32_t limit) const
    {
        const PhraseMatch* address = analysis_.phrase_at(at, Term::honorific);
        if (address == nullptr && at == first + 1 && tokens_[at].shape == Shape::capital &&
            analysis_.phrase_at(first, Term::given_name) != nullptr) {
            address = analysis_.phrase_at(at, Term::rank);
        }
        return address != nullptr && address->size() == 1 && !blocked_[at] &&
               (at + 1 >= limit || !tokens_[at + 1].is_capitalised()) &&
               !tokens_[at + 1 < limit ? at + 1 : at].is(".");
    }

    /// "Shia' al-Sudani": an apostrophe that ends a word, which no owner has.
    [[nodiscard]] std::uint32_t behind_hamza(std::uint32_t at) const
    {
        const bool apostrophe = (tokens_[at].is("'") || tokens_[at].is("\xE2\x80\x99")) &&
                                !tokens_[at].space_before && !tokens_[at - 1].folded.ends_with('s');
        return apostrophe ? at + 1 : at;
    }

    [[nodiscard]] bool is_suffix(std::uint32_t at) const
    {
        return tokens_[at].shape == Shape::capital && is_generation(tokens_[at].folded);
    }

    /// "Lord Renshaw of Ely", "Baroness Hall of Long Melford": a peer's name goes on to his seat.
    [[nodiscard]] std::uint32_t behind_seat(std::uint32_t first, std::uint32_t at,
                                            std::uint32_t limit) const
    {
        constexpr std::uint32_t longest = 3;
        const bool peer = first > 0 && at + 1 < limit && tokens_[at].is("of") && at - first <= 2 &&
                          is_a(analysis_, first - 1, PeopleWord::peer) &&
                          tokens_[first - 1].is_capitalised();
        std::uint32_t end = at + 1;
        while (peer && end < limit && end <= at + longest && tokens_[end].shape == Shape::capital &&
               tokens_[end].line_breaks_before == 0) {
            ++end;
        }
        return end > at + 1 ? end : at;
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
        if (i > range.first && word == "of") {
            break; // "Renshaw of Ely"
        }
        const bool particle = analysis.phrase_at(i, Term::particle) != nullptr &&
                              words.size() + 1 < range.last - range.first;
        const bool suffix =
            i > range.first && (is_generation(word) || is_numeral(analysis.tokens()[i]));
        if (!word.empty() && !particle && !suffix) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

} // namespace entente
