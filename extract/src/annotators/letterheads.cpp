#include "letterheads.hpp"

#include <algorithm>

namespace entente {
namespace {

class LetterheadFinder {
public:
    LetterheadFinder(const Analysis& analysis, const std::vector<TextLine>& lines)
        : analysis_(analysis), tokens_(analysis.tokens()), lines_(lines)
    {
    }

    [[nodiscard]] std::vector<std::size_t> find() const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            if (!is_name(lines_[i]) || is_office(lines_[i]) || !is_office(lines_[i + 1])) {
                continue;
            }
            found.push_back(i);
            while (i + 1 < lines_.size() && is_office(lines_[i + 1])) {
                found.push_back(++i);
            }
        }
        return found;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;
    const std::vector<TextLine>& lines_;

    /// "Senator the Hon. Anne Berg": two words or more, each a capitalised one but for "the".
    [[nodiscard]] bool is_name(const TextLine& line) const
    {
        constexpr std::uint32_t longest = 8;
        std::uint32_t capitals = 0;
        for (std::uint32_t at = line.tokens.first; at < line.tokens.last; ++at) {
            const Token& token = tokens_[at];
            if (token.is_capitalised()) {
                ++capitals;
            } else if (!token.is("the") && !token.is(".") && !token.is(",") &&
                       analysis_.phrase_at(at, Term::particle) == nullptr) {
                return false;
            }
        }
        return !line.title && capitals > 1 && line.words <= longest;
    }

    /// A title from the line's first word on, and behind it at most what it is the title of:
    /// "Minister for Foreign Affairs", but not "Minister Visits Norland".
    [[nodiscard]] bool is_office(const TextLine& line) const
    {
        constexpr std::uint32_t longest = 12;
        const std::uint32_t end = line.tokens.last;
        std::uint32_t at = line.tokens.first;
        while (at < end && analysis_.phrase_at(at, Term::title) == nullptr) {
            const PhraseMatch* before = analysis_.phrase_at(at, Term::title_modifier);
            before = before == nullptr ? analysis_.phrase_at(at, Term::portfolio_before) : before;
            if (before == nullptr) {
                return false;
            }
            at = before->last;
        }
        if (at >= end || line.title || line.full_stop || line.words > longest) {
            return false;
        }
        const std::uint32_t behind = analysis_.phrase_at(at, Term::title)->last;
        return behind >= end || tokens_[behind].is("of") || tokens_[behind].is("for") ||
               tokens_[behind].is("to") || tokens_[behind].is("and") || tokens_[behind].is(",") ||
               tokens_[behind].is("&");
    }
};

} // namespace

std::vector<std::size_t> find_letterheads(const Analysis& analysis,
                                          const std::vector<TextLine>& lines)
{
    return LetterheadFinder(analysis, lines).find();
}

} // namespace entente
