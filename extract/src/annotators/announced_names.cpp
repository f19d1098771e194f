#include "announced_names.hpp"

#include "grammar.hpp"
#include "name_endings.hpp"
#include "name_words.hpp"

#include <algorithm>
#include <set>

namespace entente {
namespace {

class AnnouncedWords {
public:
    AnnouncedWords(const Analysis& analysis, const std::vector<bool>& blocked)
        : analysis_(analysis), tokens_(analysis.tokens()), blocked_(blocked),
          behind_title_(tokens_.size() + 1, false), begins_post_(tokens_.size() + 1, false)
    {
        find_titles();
    }

    [[nodiscard]] std::vector<bool> find()
    {
        for (std::uint32_t at = 0; at + 1 < tokens_.size(); ++at) {
            read_pair(at);
        }
        return mark();
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;
    const std::vector<bool>& blocked_;
    std::vector<bool> behind_title_;
    std::vector<bool> begins_post_;
    std::set<std::pair<std::string_view, std::string_view>> pairs_;
    std::set<std::string_view> families_; ///< "Andrew Holness": "Prime Minister Holness" is he

    void find_titles()
    {
        for (const Post& post : analysis_.posts) {
            behind_title_[post.tokens.last] = true;
            begins_post_[post.tokens.first] = true;
            if (post.definite && post.tokens.last < tokens_.size() &&
                tokens_[post.tokens.last].is(",")) {
                behind_title_[post.tokens.last + 1] =
                    true; // "the General Secretary of the Party, To Lam, ..."
            }
        }
        for (const PhraseMatch& match : analysis_.phrases) {
            if (bars_name(match)) {
                behind_title_[match.last] = true;
            }
        }
    }

    /// A word that a title, a given name or its place before a title makes one of a name, with the
    /// next.
    void read_pair(std::uint32_t at)
    {
        const bool pair = is_free(at) && is_free(at + 1) && tokens_[at + 1].line_breaks_before == 0;
        if (!pair ||
            is_title_case(analysis_, analysis_.sentences[analysis_.sentence_of[at]].tokens)) {
            return;
        }
        const bool last = at + 2 >= tokens_.size() || !tokens_[at + 2].is_capitalised();
        // no sentence goes on with a strange capital behind "He": it is a family name
        const bool surname =
            tokens_[at].is("he") && !is_common_word(analysis_, at + 1) && !blocked_[at + 1];
        const bool before_title =
            at + 3 < tokens_.size() && tokens_[at + 2].is(",") && begins_post_[at + 3];
        const bool before_title_of_three = !is_a(analysis_, at, PeopleWord::clause_opener) &&
                                           at + 4 < tokens_.size() && is_free(at + 2) &&
                                           tokens_[at + 3].is(",") &&
                                           begins_post_[at + 4]; // "Do Hung Viet, Deputy Minister"
        if (surname || ((behind_title_[at] || before_title || before_title_of_three) &&
                        (!is_common_word(analysis_, at + 1) || is_part_of_name(at + 1) ||
                         is_family_he(analysis_, at + 1)) &&
                        may_open_name(at))) {
            pairs_.emplace(tokens_[at].folded, tokens_[at + 1].folded);
        } else if (is_common_word(analysis_, at + 1) && !is_common_word(analysis_, at) && last &&
                   analysis_.phrase_at(at, Term::given_name) != nullptr) {
            pairs_.emplace(tokens_[at].folded, tokens_[at + 1].folded);
            families_.insert(tokens_[at + 1].folded);
        }
    }

    [[nodiscard]] std::vector<bool> mark() const
    {
        std::vector<bool> announced(tokens_.size(), false);
        for (std::uint32_t at = 0; at + 1 < tokens_.size() && !pairs_.empty(); ++at) {
            const bool alone = behind_title_[at] && !tokens_[at + 1].is_capitalised();
            if (alone && is_free(at) && families_.contains(tokens_[at].folded)) {
                announced[at] = true;
            }
            if (is_free(at) && pairs_.contains({tokens_[at].folded, tokens_[at + 1].folded})) {
                announced[at] = announced[at + 1] = true;
            }
        }
        return announced;
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
                is_free(next) && !is_common_word(analysis_, next));
    }

    /// "To", "He", "May" may open a name that a title announces; "Technology" may not.
    [[nodiscard]] bool may_open_name(std::uint32_t at) const
    {
        constexpr std::size_t longest_namesake = 5;
        if (at > 0 && tokens_[at].shape == Shape::upper && tokens_[at - 1].shape == Shape::upper &&
            is_common_word(analysis_, at)) {
            return false; // "DIPLOMATS AT WORK"
        }
        return !is_common_word(analysis_, at) || tokens_[at].folded.size() <= longest_namesake ||
               analysis_.phrase_at(at, Term::given_name) != nullptr;
    }

    [[nodiscard]] bool is_free(std::uint32_t at) const
    {
        return is_free_capital(analysis_, blocked_, at);
    }
};

} // namespace

bool bars_name(const PhraseMatch& match)
{
    return match.term == Term::rank || match.term == Term::honorific;
}

bool is_free_capital(const Analysis& analysis, const std::vector<bool>& blocked, std::uint32_t at)
{
    return analysis.tokens()[at].is_capitalised() && !blocked[at] &&
           std::ranges::none_of(analysis.phrases_at(at), bars_name);
}

std::vector<bool> find_announced_words(const Analysis& analysis, const std::vector<bool>& blocked)
{
    return AnnouncedWords(analysis, blocked).find();
}

} // namespace entente
