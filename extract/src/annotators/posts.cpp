#include "posts.hpp"

#include "bodies.hpp"
#include "grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

bool is_determiner(const Token& token)
{
    static constexpr std::array<std::string_view, 14> words{"the", "a",   "an",  "his", "her",  "its",   "their",
                                                            "our", "my",  "this", "that", "both", "your", "these"};
    return std::ranges::find(words, token.folded) != words.end();
}

/// Titles that are common words too; alone and small they name no office.
bool is_vague(const TitleEntry& entry)
{
    return entry.type == TitleClass::generic || entry.type == TitleClass::official;
}

class PostParser {
public:
    PostParser(Analysis& analysis, const PhraseMatch& title)
        : analysis_(analysis), tokens_(analysis.tokens()), entry_(analysis.lexicon->titles[title.row]), title_(title),
          begin_(sentence_begin(analysis, title.first)), end_(sentence_end(analysis, title.first))
    {
    }

    Post parse(std::uint32_t not_before)
    {
        begin_ = std::max(begin_, not_before);
        post_.entry = title_.row;
        post_.type = entry_.type;
        post_.plural = title_.term == Term::title_plural;
        post_.counterpart = entry_.title == "counterpart" || entry_.title == "opposite number";
        post_.sentence = analysis_.sentence_of[title_.first];
        first_ = title_.first;
        last_ = title_.last;
        field_inside();
        body_inside();
        parse_left();
        parse_right();
        // "President of the Friendship Association": head of something, but of no country
        if ((post_.type == TitleClass::head_of_state || post_.type == TitleClass::head_of_government) && !post_.body &&
            right_words_.starts_with(" of ") && post_.country.empty()) {
            post_.type = TitleClass::generic;
        }
        post_.tokens = {first_, last_};
        post_.title = title_words();
        name_body();
        return post_;
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    const TitleEntry& entry_;
    const PhraseMatch& title_;
    std::uint32_t begin_;
    std::uint32_t end_;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
    Post post_;
    std::string field_;
    bool listed_body_ = false;
    std::vector<std::string> left_words_; ///< right to left
    std::string right_words_;

    /// "justice minister" where the lexicon lists it as a title of its own.
    void field_inside()
    {
        const PhraseMatch* field = analysis_.phrase_at(title_.first, Term::portfolio_before);
        if (field != nullptr && title_.size() > field->size() &&
            (tokens_[title_.last - 1].is("minister") || tokens_[title_.last - 1].is("ministers"))) {
            field_ = analysis_.lexicon->portfolios[field->row].label;
        }
    }

    /// "UN special envoy" where the lexicon lists it as a title of its own.
    void body_inside()
    {
        const Mention* mention = find_mention_at(analysis_, title_.first, MentionKind::organization);
        if (mention != nullptr && mention->tokens.last < title_.last) {
            post_.body = mention->entity;
            post_.country = analysis_.bodies[mention->entity].country;
        }
    }

    // --- before the title ---

    void parse_left()
    {
        if (const PhraseMatch* seat = analysis_.phrase_at(title_.first, Term::seat); seat != nullptr && seat->last < title_.last) {
            post_.country = analysis_.lexicon->countries[seat->row].iso; // "White House chief of staff"
        }
        while (first_ > begin_ && (field_before() || modifier_before() || body_before() || owner_before() || place_before())) {
        }
        if (first_ > begin_ && is_determiner(tokens_[first_ - 1])) {
            post_.definite = true;
        }
    }

    void keep(std::uint32_t from)
    {
        left_words_.push_back(analysis_.words({from, first_}));
        first_ = from;
    }

    bool field_before()
    {
        if (!entry_.takes_portfolio || !field_.empty() || !post_.country.empty() || post_.body) {
            return false;
        }
        const PhraseMatch* field = phrase_before(analysis_, first_, Term::portfolio_before);
        if (field == nullptr || field->first < begin_) {
            return false;
        }
        field_ = analysis_.lexicon->portfolios[field->row].label;
        std::uint32_t from = field->first;
        if (from >= begin_ + 2 && (tokens_[from - 1].is("and") || tokens_[from - 1].is("&"))) {
            const PhraseMatch* other = phrase_before(analysis_, from - 1, Term::portfolio_before);
            if (other != nullptr && other->first >= begin_ &&
                tokens_[other->first].is_capitalised() == tokens_[field->first].is_capitalised()) {
                field_ = analysis_.lexicon->portfolios[other->row].label + " and " + field_;
                from = other->first;
            }
        }
        keep(from);
        return true;
    }

    bool modifier_before()
    {
        const PhraseMatch* match = phrase_before(analysis_, first_, Term::title_modifier);
        if (match == nullptr || match->first < begin_) {
            return false;
        }
        switch (analysis_.lexicon->modifiers[match->row].effect) {
        case ModifierEffect::former: post_.former = true; first_ = match->first; return true;
        case ModifierEffect::drop: first_ = match->first; return true;
        case ModifierEffect::acting:
        case ModifierEffect::elect:
        case ModifierEffect::deputy:
        case ModifierEffect::rank:
        case ModifierEffect::keep: keep(match->first); return true;
        }
        return false;
    }

    bool body_before()
    {
        if (post_.body || !field_.empty()) {
            return false;
        }
        std::uint32_t at = first_;
        if (at > begin_ && is_possessive_at(analysis_, at - 1)) {
            --at;
        }
        if (at >= begin_ + 3 && tokens_[at - 1].is(")") && tokens_[at - 3].is("(")) {
            at -= 3; // "Registration Authority (NADRA) Chairman"
        }
        const Mention* mention = find_mention_before(analysis_, at, MentionKind::organization);
        if (mention == nullptr || mention->tokens.first < begin_ || tokens_[first_].line_breaks_before > 0) {
            return false;
        }
        post_.body = mention->entity;
        if (post_.country.empty()) {
            post_.country = analysis_.bodies[mention->entity].country;
        }
        left_words_.push_back(analysis_.words(mention->head));
        first_ = mention->tokens.first;
        return true;
    }

    bool owner_before()
    {
        if (!post_.country.empty() || tokens_[first_].line_breaks_before > 0) {
            return false;
        }
        if (post_.plural) {
            std::uint32_t first = first_;
            post_.countries = parse_owners_before(analysis_, first_, first);
            if (post_.countries.size() > 1 && first >= begin_) {
                first_ = first;
                return false; // several owners: none is the post's own
            }
            post_.countries.clear();
        }
        const OwnerBefore owner = parse_owner_before(analysis_, first_);
        if (owner.iso.empty() || owner.first < begin_) {
            return false;
        }
        if (const PhraseMatch* seat = phrase_before(analysis_, first_, Term::seat)) {
            left_words_.push_back(analysis_.words({seat->first, seat->last})); // "White House press secretary"
        }
        post_.country = owner.iso;
        first_ = owner.first;
        return true;
    }

    bool place_before()
    {
        if (!entry_.takes_place || !post_.country.empty()) {
            return false;
        }
        std::uint32_t at = first_;
        if (at > begin_ && is_possessive_at(analysis_, at - 1)) {
            --at;
        }
        const Mention* mention = find_mention_before(analysis_, at, MentionKind::place);
        if (mention == nullptr || mention->tokens.first < begin_) {
            return false;
        }
        post_.country = analysis_.places[mention->entity].country;
        left_words_.push_back(analysis_.words(mention->tokens));
        first_ = mention->tokens.first;
        return true;
    }

    // --- behind the title ---

    void parse_right()
    {
        elect_behind();
        if (post_.counterpart) {
            counterpart_of();
            return;
        }
        bool more = true;
        while (more && last_ < end_) {
            more = superior_behind() || charge_behind() || listed_body_behind() || body_behind() || owner_behind() || task_behind() || field_behind() ||
                   place_behind() || posting_behind() || purpose_behind();
        }
    }

    void elect_behind()
    {
        if (last_ < end_ && (tokens_[last_].is("designate") || tokens_[last_].is("elect"))) {
            right_words_ += (tokens_[last_].after_hyphen ? "-" : " ") + std::string(tokens_[last_].folded);
            ++last_;
        }
    }

    /// "her counterpart from Poland", "his counterpart of Laos".
    void counterpart_of()
    {
        if (last_ + 1 >= end_ || !(tokens_[last_].is("from") || tokens_[last_].is("of") || tokens_[last_].is("in"))) {
            return;
        }
        const Mention* country = find_mention_at(analysis_, behind_preposition(), MentionKind::country);
        if (country != nullptr && post_.country.empty()) {
            post_.country = analysis_.countries[country->entity].iso;
            last_ = country->tokens.last;
        }
    }

    [[nodiscard]] bool is_of(std::uint32_t at) const
    {
        return at < end_ && (tokens_[at].is("of") || tokens_[at].is("for"));
    }

    /// One past the article behind a preposition at `last_`.
    [[nodiscard]] std::uint32_t behind_preposition() const
    {
        const std::uint32_t at = last_ + 1;
        return at < end_ && tokens_[at].is("the") ? at + 1 : at;
    }

    bool charge_behind()
    {
        if (last_ + 3 >= end_ || !tokens_[last_].is("in") || !tokens_[last_ + 1].is("charge") || !tokens_[last_ + 2].is("of")) {
            return false;
        }
        const FieldPhrase fields = parse_fields(analysis_, last_ + 3);
        if (fields.tokens.empty()) {
            return false;
        }
        take_field(fields, "in charge of");
        return true;
    }

    bool body_behind()
    {
        if (!(is_of(last_) || (last_ < end_ && (tokens_[last_].is("at") || tokens_[last_].is("in") || tokens_[last_].is("to") || tokens_[last_].is("on"))))) {
            return false;
        }
        const bool posting = tokens_[last_].is("to");
        if (posting && !entry_.takes_to) {
            return false;
        }
        std::uint32_t at = behind_preposition();
        if (const PhraseMatch* word = at < end_ ? analysis_.phrase_at(at, Term::title_modifier) : nullptr;
            word != nullptr && !tokens_[at].is_capitalised()) {
            at = word->last; // "of the opposition National Coalition"
        }
        const Mention* mention = find_mention_at(analysis_, at, MentionKind::organization);
        if (mention == nullptr || mention->tokens.last > end_) {
            return false;
        }
        const Body& body = analysis_.bodies[mention->entity];
        const bool vague = body.type == OrganizationType::company || body.type == OrganizationType::other;
        if (vague && entry_.type == TitleClass::minister && !parse_fields(analysis_, last_ + 1).tokens.empty()) {
            return false; // "Minister of Food Processing Industries"
        }
        const std::string preposition(tokens_[last_].folded);
        const bool article = behind_preposition() == last_ + 2;
        right_words_ += " " + preposition + (article ? " the " : " ") + analysis_.words(mention->head);
        if (!posting) {
            if (!post_.body) {
                post_.body = mention->entity;
            } else if (!analysis_.bodies[*post_.body].part_of && *post_.body != mention->entity) {
                analysis_.bodies[*post_.body].part_of = mention->entity;
            }
            if (post_.country.empty()) {
                post_.country = body.country;
            }
        }
        last_ = mention->tokens.last;
        skip_bracket();
        return true;
    }

    /// "spokeswoman of the Belarusian leader", "adviser to the Prime Minister": the superior's title is part of this one.
    bool superior_behind()
    {
        if (!(is_of(last_) || tokens_[last_].is("to")) || !right_words_.empty()) {
            return false;
        }
        std::uint32_t at = behind_preposition();
        const bool article = at == last_ + 2;
        std::string country;
        if (const Mention* owner = at < end_ ? find_mention_at(analysis_, at, MentionKind::country) : nullptr;
            owner != nullptr && (owner->form == MentionForm::adjective || owner->possessive)) {
            country = analysis_.countries[owner->entity].iso;
            at = owner->tokens.last + (owner->possessive ? 1 : 0);
        }
        const PhraseMatch* title = at < end_ ? analysis_.phrase_at(at, Term::title) : nullptr;
        if (title == nullptr || title->last > end_ || (!article && country.empty()) ||
            (title->last < end_ && tokens_[title->last].is_capitalised())) { // "aide to the President Jane Doe"
            return false;
        }
        right_words_ += " " + std::string(tokens_[last_].folded) + (article ? " the " : " ") + analysis_.words({at, title->last});
        if (post_.country.empty()) {
            post_.country = country;
        }
        last_ = title->last;
        return true;
    }

    /// "Minister of State, Ministry of Law and Ministry of Transport".
    bool listed_body_behind()
    {
        const bool comma = tokens_[last_].is(",");
        const bool conjunction = tokens_[last_].is("and") && listed_body_;
        if ((!comma && !conjunction) || (post_.body && !listed_body_) || !field_.empty()) {
            return false;
        }
        const Mention* mention = find_mention_at(analysis_, last_ + 1, MentionKind::organization);
        if (mention == nullptr || mention->tokens.last > end_ ||
            analysis_.bodies[mention->entity].type != OrganizationType::ministry) {
            return false;
        }
        if (!post_.body) {
            post_.body = mention->entity;
            right_words_ += ", " + analysis_.words(mention->head);
        }
        if (post_.country.empty()) {
            post_.country = analysis_.bodies[mention->entity].country;
        }
        listed_body_ = true;
        last_ = mention->tokens.last;
        return true;
    }

    /// "(Lower House)", "(FSB)" between the parts of a nested body.
    void skip_bracket()
    {
        if (last_ < end_ && tokens_[last_].is("(")) {
            for (std::uint32_t at = last_ + 1; at < end_ && at < last_ + 5; ++at) {
                if (tokens_[at].is(")") && (is_of(at + 1) || (at == last_ + 2 && tokens_[at - 1].shape == Shape::upper))) {
                    last_ = at + 1;
                    return;
                }
            }
        }
    }

    bool owner_behind()
    {
        if (post_.plural && post_.countries.empty() && last_ < end_ && tokens_[last_].is("of")) {
            std::uint32_t last = last_;
            post_.countries = parse_owners(analysis_, last_, last);
            if (post_.countries.size() > 1 && last <= end_) {
                last_ = last;
                return false;
            }
            post_.countries.clear();
        }
        const OwnerPhrase owner = parse_owner(analysis_, last_);
        if (owner.iso.empty() || tokens_[last_].is("(")) {
            return false;
        }
        if (post_.body && analysis_.bodies[*post_.body].country.empty() && !analysis_.bodies[*post_.body].international) {
            analysis_.bodies[*post_.body].country = owner.iso;
        }
        if (post_.country.empty()) {
            post_.country = owner.iso;
        }
        last_ = owner.last;
        return true;
    }

    bool field_behind()
    {
        const bool second = !field_.empty() && right_words_.empty() && last_ < end_ && tokens_[last_].is("for");
        if (!entry_.takes_portfolio || !is_of(last_) || (!field_.empty() && !second)) {
            return false;
        }
        const FieldPhrase fields = parse_fields(analysis_, last_ + 1);
        const bool official = entry_.type == TitleClass::official || entry_.type == TitleClass::generic;
        const bool place = entry_.type != TitleClass::minister && named_end(behind_preposition()) > behind_preposition();
        if (fields.tokens.empty() || place || (!fields.listed && (official || !tokens_[title_.first].is_capitalised()))) {
            return false;
        }
        take_field(fields, tokens_[last_].folded);
        return true;
    }

    void take_field(const FieldPhrase& fields, std::string_view preposition)
    {
        field_ = field_.empty() ? fields.label : field_; // "Deputy Foreign Minister for Political Affairs"
        right_words_ += " " + std::string(preposition) + " " + fields.label;
        last_ = fields.tokens.last;
    }

    bool place_behind()
    {
        if (!(entry_.takes_place || entry_.takes_country) || !is_of(last_)) {
            return false;
        }
        const Mention* mention = find_mention_at(analysis_, behind_preposition(), MentionKind::place);
        if (mention == nullptr) {
            return false;
        }
        right_words_ += " of " + analysis_.words(mention->tokens);
        if (post_.country.empty()) {
            post_.country = analysis_.places[mention->entity].country;
        }
        last_ = mention->tokens.last;
        return true;
    }

    /// "Ambassador to Belarus", "to the United Nations in Geneva": where the office is held, not whose it is.
    bool posting_behind()
    {
        if (!entry_.takes_to || last_ + 1 >= end_ || !(tokens_[last_].is("to") || tokens_[last_].is("in"))) {
            return false;
        }
        const std::uint32_t at = behind_preposition();
        for (const MentionKind kind : {MentionKind::country, MentionKind::place}) {
            if (const Mention* mention = find_mention_at(analysis_, at, kind);
                mention != nullptr && mention->form != MentionForm::adjective) {
                right_words_ += " " + std::string(tokens_[last_].folded) + " " + analysis_.words({last_ + 1, mention->tokens.last});
                last_ = mention->tokens.last;
                return true;
            }
        }
        return false;
    }

    /// "Director General for Europe and North America": a purpose even where the words are fields of government.
    bool task_behind()
    {
        const bool worker = entry_.type == TitleClass::official || entry_.type == TitleClass::envoy ||
                            entry_.type == TitleClass::diplomat || entry_.type == TitleClass::adviser;
        return worker && last_ < end_ && tokens_[last_].is("for") && purpose_behind();
    }

    /// "special envoy for Syria", "adviser on security", "Director General for Europe and North America".
    bool purpose_behind()
    {
        if (!(entry_.takes_for || entry_.takes_body || entry_.takes_to) || last_ + 1 >= end_ ||
            !(tokens_[last_].is("for") || tokens_[last_].is("on") || (entry_.takes_body && tokens_[last_].is("of")))) {
            return false;
        }
        const std::uint32_t from = behind_preposition();
        std::uint32_t at = named_end(from);
        while (at > from && at + 1 < end_ && tokens_[at].is("and") && named_end(at + 1) > at + 1) {
            at = named_end(at + 1); // "Europe and North America"
        }
        if (at == from && !tokens_[last_].is("of")) {
            if (const PhraseMatch* field = at < end_ ? analysis_.phrase_at(at, Term::portfolio_of) : nullptr) {
                at = field->last;
            }
        }
        if (at == from || (at < end_ && tokens_[at].after_hyphen)) {
            at = capitals_end(from); // "of the Sri Lanka-India Friendship Association"
        }
        if (at == from) {
            return false;
        }
        right_words_ += " " + analysis_.words({last_, at});
        last_ = at;
        return true;
    }

    /// One past the country, place or body that begins at `at`; `at` when none does.
    [[nodiscard]] std::uint32_t named_end(std::uint32_t at) const
    {
        std::uint32_t end = at;
        for (const MentionKind kind : {MentionKind::country, MentionKind::place, MentionKind::organization}) {
            if (const Mention* mention = at < end_ ? find_mention_at(analysis_, at, kind) : nullptr;
                mention != nullptr && mention->form != MentionForm::adjective) {
                end = std::max(end, mention->tokens.last);
            }
        }
        return end;
    }

    /// Over capitalised words joined by "and" or "of".
    [[nodiscard]] std::uint32_t capitals_end(std::uint32_t from) const
    {
        std::uint32_t at = from;
        while (at < end_ && analysis_.phrase_at(at, Term::title) == nullptr) {
            const bool link = at > from && (tokens_[at].is("and") || tokens_[at].is("of")) && at + 1 < end_ &&
                              tokens_[at + 1].is_capitalised();
            if (!tokens_[at].is_capitalised() && !link) {
                break;
            }
            ++at;
        }
        return at;
    }

    // --- the whole ---

    [[nodiscard]] std::string title_words() const
    {
        std::string out;
        for (auto word = left_words_.rbegin(); word != left_words_.rend(); ++word) {
            out += *word + (word->ends_with('-') ? "" : " ");
        }
        std::string core = analysis_.words({title_.first, title_.last});
        if (post_.plural) {
            core = entry_.title;
            if (tokens_[title_.first].is_capitalised() && core.front() >= 'a' && core.front() <= 'z') {
                core.front() = static_cast<char>(core.front() - 'a' + 'A');
                for (std::size_t i = 1; i < core.size(); ++i) {
                    if (core[i - 1] == ' ' && core[i] >= 'a' && core[i] <= 'z' && core.substr(i, 3) != "of ") {
                        core[i] = static_cast<char>(core[i] - 'a' + 'A');
                    }
                }
            }
        }
        return squeeze(out + core + right_words_);
    }

    /// The body is made later, when the country of the post is known.
    void name_body()
    {
        if (post_.body || post_.counterpart) {
            return;
        }
        if (!field_.empty()) {
            post_.entailed_body = ministry_of_field(field_, post_.country, entry_.type == TitleClass::secretary);
        } else if (!entry_.entails.empty()) {
            post_.entailed_body = entry_.entails;
        }
    }
};

/// True when a title's words stand for something else here: "to head", "chiefs of staff meeting", "Secretary's".
bool is_no_title(const Analysis& analysis, const PhraseMatch& match)
{
    const auto& tokens = analysis.tokens();
    const Token& token = tokens[match.first];
    const TitleEntry& entry = analysis.lexicon->titles[match.row];
    if (token.shape == Shape::lower && match.size() == 1 &&
        (token.is("head") || token.is("chair") || token.is("chief") || token.is("lead")) &&
        ends_with_word(analysis, match.first, {"to", "will", "would", "who", "they", "and"})) {
        return true;
    }
    // "Zayed bin Sultan Al Nahyan": behind a particle it is a name
    if (entry.type == TitleClass::royal && match.size() == 1 && token.is_capitalised() &&
        ends_with_word(analysis, match.first, {"bin", "ibn", "bint", "al", "el", "abu"})) {
        return true;
    }
    // "Foreign Minister Dr. Amir Abdollahian": a royal or religious title behind a title is a given name
    if ((entry.type == TitleClass::royal || entry.type == TitleClass::religious) && match.size() == 1 &&
        (ends_with_term(analysis, match.first, Term::honorific) || ends_with_term(analysis, match.first, Term::title)) &&
        analysis.phrase_at(match.first, Term::given_name) != nullptr && match.last < tokens.size() && is_plain_name_word(analysis, match.last)) {
        return true;
    }
    return is_vague(entry) && token.shape == Shape::lower && match.size() == 1 && token.is("general");
}

/// "Assistant Foreign Secretary": a word that is a title alone, but changes the title behind it here.
bool modifies_next(const Analysis& analysis, const PhraseMatch& match)
{
    const PhraseMatch* modifier = analysis.phrase_at(match.first, Term::title_modifier);
    if (modifier == nullptr || modifier->last != match.last || match.last >= analysis.tokens().size()) {
        return false;
    }
    std::uint32_t next = match.last;
    if (const PhraseMatch* field = analysis.phrase_at(next, Term::portfolio_before)) {
        next = field->last;
    }
    return next < analysis.tokens().size() && analysis.phrase_at(next, Term::title) != nullptr &&
           analysis.sentence_of[next] == analysis.sentence_of[match.first];
}

/// The match begins inside a body's name: "Committee Chairman" behind "State Security".
bool begins_in_body(const Analysis& analysis, const PhraseMatch& match)
{
    const auto after = std::ranges::upper_bound(analysis.mentions, match.first, {},
                                                [](const Mention& mention) { return mention.tokens.first; });
    for (auto found = after; found != analysis.mentions.begin();) {
        --found;
        if (found->tokens.first + 16 < match.first) {
            return false;
        }
        if (found->kind == MentionKind::organization && found->tokens.first < match.first &&
            match.first < found->tokens.last) {
            return true;
        }
    }
    return false;
}

/// "Chairman of the Board" in "Chairman of the Board of Investment": the title's end belongs to a body.
bool cuts_body(const Analysis& analysis, const PhraseMatch& match)
{
    for (std::uint32_t at = match.first + 1; at < match.last; ++at) {
        const Mention* body = find_mention_at(analysis, at, MentionKind::organization);
        if (body != nullptr && body->tokens.last > match.last) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string ministry_of_field(std::string_view field, std::string_view country, bool secretary)
{
    const bool department = secretary && country == "US";
    return (department ? "Department of " : "Ministry of ") + std::string(field);
}

void annotate_posts(Analysis& analysis)
{
    std::uint32_t at = 0;
    std::uint32_t free_from = 0;
    while (at < analysis.tokens().size()) {
        const PhraseMatch* best = nullptr;
        for (const PhraseMatch& match : analysis.phrases_at(at)) {
            if ((match.term == Term::title || match.term == Term::title_plural) && !cuts_body(analysis, match) &&
                !begins_in_body(analysis, match) && !modifies_next(analysis, match)) {
                best = &match;
                break;
            }
        }
        if (best == nullptr || is_no_title(analysis, *best)) {
            ++at;
            continue;
        }
        Post post = PostParser(analysis, *best).parse(free_from);
        at = std::max(post.tokens.last, best->last);
        free_from = at;
        analysis.posts.push_back(std::move(post));
    }
}

} // namespace entente
