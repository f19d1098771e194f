#include "annotators/posts/post_parser.hpp"

#include "annotators/grammar.hpp"
#include "annotators/posts.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {

PostParser::PostParser(Analysis& analysis, const PhraseMatch& title)
    : analysis_(analysis), tokens_(analysis.tokens()), entry_(analysis.lexicon->titles[title.row]),
      title_(title), begin_(sentence_begin(analysis, title.first)),
      end_(sentence_end(analysis, title.first))
{
}

Post PostParser::parse(std::uint32_t not_before)
{
    begin_ = std::max(begin_, not_before);
    post_.entry = title_.row;
    post_.type = entry_.type;
    post_.plural = title_.term == Term::title_plural;
    if (entry_.title == "predecessor") {
        post_.succession = Succession::before;
    } else if (entry_.title == "successor") {
        post_.succession = Succession::after;
    }
    post_.counterpart = post_.succession != Succession::none || entry_.title == "counterpart" ||
                        entry_.title == "opposite number";
    post_.sentence = analysis_.sentence_of[title_.first];
    first_ = title_.first;
    last_ = title_.last;
    country_inside();
    field_inside();
    body_inside();
    parse_left();
    parse_right();
    // "President of the Friendship Association": head of something, but of no country
    if ((post_.type == TitleClass::head_of_state || post_.type == TitleClass::head_of_government) &&
        !post_.body && right_words_.starts_with(" of ") && post_.country.empty()) {
        post_.type = TitleClass::generic;
    }
    post_.tokens = {first_, last_};
    post_.title = title_words();
    name_body();
    return post_;
}

std::string PostParser::title_words() const
{
    std::string out;
    for (auto word = left_words_.rbegin(); word != left_words_.rend(); ++word) {
        out += *word + (word->ends_with('-') ? "" : " ");
    }
    std::string core = divider_.empty() ? analysis_.words({title_.first, title_.last})
                                        : analysis_.words({title_.first, divider_.first}) + " " +
                                              analysis_.words({divider_.last, title_.last});
    if (post_.plural) {
        core = entry_.title;
        if (tokens_[title_.first].is_capitalised() && core.front() >= 'a' && core.front() <= 'z') {
            core.front() = static_cast<char>(core.front() - 'a' + 'A');
            for (std::size_t i = 1; i < core.size(); ++i) {
                if (core[i - 1] == ' ' && core[i] >= 'a' && core[i] <= 'z' &&
                    core.substr(i, 3) != "of " && core.substr(i, 4) != "and ") {
                    core[i] = static_cast<char>(core[i] - 'a' + 'A');
                }
            }
        }
    }
    return squeeze(out + core + right_words_);
}

/// "Minister for Europe" and "Deputy Minister for Political Affairs" have a part of a ministry's
/// work; no ministry has their name.
bool PostParser::is_region(TokenRange words) const
{
    const PhraseMatch* place = analysis_.phrase_at(words.first, Term::city);
    return place != nullptr && place->last == words.last &&
           analysis_.lexicon->cities[place->row].iso.empty();
}

bool PostParser::is_ministry_field() const
{
    static constexpr auto parts = std::to_array<std::string_view>(
        {"political affairs", "bilateral affairs", "multilateral affairs", "consular affairs",
         "administrative affairs", "bilateral relations", "multilateral relations",
         "international organizations", "international organisations", "public diplomacy",
         "public diplomacy and public affairs", "management", "management and resources", "policy",
         "reform", "region", "security", "emergency", "protocol"});
    const std::string field = fold(field_);
    if (field == "european affairs" && (entry_.title.find("state") != std::string::npos)) {
        return false; // a minister of state for them sits in another's ministry
    }
    return !region_ && std::ranges::find(parts, field) == parts.end();
}

void PostParser::name_body()
{
    if (post_.body || post_.counterpart) {
        return;
    }
    // "Assistant Secretary of State for European Affairs": an office of the one department
    if (title_.size() > 2 && tokens_[title_.last - 1].is("state") && post_.country == "US") {
        post_.entailed_body = "State Department";
        return;
    }
    // a minister delegate to another has a part of that one's ministry
    const bool governs = (entry_.type == TitleClass::minister && !entry_.takes_to) ||
                         entry_.type == TitleClass::secretary ||
                         entry_.type == TitleClass::deputy ||
                         entry_.type == TitleClass::spokesperson;
    if (!field_.empty() && governs && is_ministry_field()) {
        post_.entailed_body = ministry_of_field(in_title_case(field_), post_.country,
                                                entry_.type == TitleClass::secretary);
    } else if (!entry_.entails.empty()) {
        post_.entailed_body = entry_.entails;
    }
}

} // namespace entente
