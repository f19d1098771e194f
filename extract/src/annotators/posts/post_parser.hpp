#pragma once

#include "analysis.hpp"
#include "annotators/bodies.hpp"

#include <string>
#include <vector>

namespace entente {

/// Reads one post around a title that the lexicon knows: what stands before it (fields, modifiers,
/// bodies, countries, places: post_parser_left.cpp) and behind it (post_parser_right.cpp,
/// post_parser_bodies.cpp, post_parser_postings.cpp).
class PostParser {
public:
    PostParser(Analysis& analysis, const PhraseMatch& title);

    /// `not_before` is one past the post that was read last: posts don't overlap.
    Post parse(std::uint32_t not_before);

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    const TitleEntry& entry_;
    const PhraseMatch& title_;
    std::uint32_t begin_; ///< of what may be read: the sentence, or the end of the post before
    std::uint32_t end_;
    std::uint32_t first_ = 0; ///< of what has been read
    std::uint32_t last_ = 0;
    Post post_;
    std::string field_;   ///< of government, without "Ministry of"
    TokenRange receiver_; ///< the country before an ambassador, which may be whom he is sent to
    bool region_ = false; ///< the field is a part of the world
    bool listed_body_ = false;
    TokenRange divider_;                  ///< the country's adjective inside the title
    std::vector<std::string> left_words_; ///< of the title, right to left
    std::string right_words_;

    [[nodiscard]] std::string title_words() const;
    [[nodiscard]] bool is_ministry_field() const;
    /// "Europe", "the Indo-Pacific": a part of the world.
    [[nodiscard]] bool is_region(TokenRange words) const;
    /// The body is made later, when the country of the post is known.
    void name_body();

    // before the title
    /// "justice minister" where the lexicon lists it as a title of its own.
    void field_inside();
    /// "head of Chadian diplomacy": the country whose adjective divides the title.
    void country_inside();
    /// "UN special envoy" where the lexicon lists it as a title of its own.
    void body_inside();
    void parse_left();
    void keep(std::uint32_t from);
    bool field_before();
    /// "Ports, Shipping and Aviation Minister": over the fields before the one at `from`.
    std::uint32_t fields_before_comma(std::uint32_t from);
    bool modifier_before();
    bool body_before();
    bool owner_before();
    bool sender_before();
    bool place_before();

    // sections and regions: post_parser_sections.cpp
    /// "head of *Kenya's intelligence service*": a body in small letters that has no name.
    bool unit_behind();
    /// "director of the Africa affairs department".
    bool section_behind();
    /// "Director General Europe and North America".
    bool bare_region_behind();
    /// "Secretary of the Ministry of Health and the Ministry of Justice A".
    void second_ministry_behind();
    /// "WFP Southern Africa Regional Director": the body stands before the region.
    bool body_of_region_before();

    // behind the title
    void parse_right();
    void elect_behind();
    /// "adviser in A's *first term*", "minister in the *previous government*": no longer.
    void past_term_behind();
    /// "her counterpart from Poland", "his counterpart of Laos", "her successor in Paris".
    void counterpart_of();
    [[nodiscard]] bool is_of(std::uint32_t at) const;
    /// One past the article behind a preposition at `last_`.
    [[nodiscard]] std::uint32_t behind_preposition() const;
    bool charge_behind();
    /// "Secretary (East)", "Minister of State (Independent Charge)".
    bool branch_behind();
    bool field_behind();
    /// "Minister Information and Broadcasting": without a preposition, as South Asia writes it.
    bool bare_field_behind();
    void take_field(const FieldPhrase& fields, std::string_view preposition);
    bool place_behind();
    /// "governor of *Nampula* province", "mayor of *Xai*, A": `from` where no such name stands.
    [[nodiscard]] std::uint32_t unlisted_place_end(std::uint32_t from) const;
    /// "Ambassador to Belarus", "to the United Nations in Geneva": where the office is held, not
    /// whose it is.
    bool posting_behind();
    /// "to Norway", "in Oslo" behind an ambassador or the mission of a body.
    bool posted_to();
    /// "Ambassador to Fiji, Tonga and Samoa": behind the first of them.
    [[nodiscard]] bool opens_clause(std::uint32_t at) const;
    void more_postings_behind(MentionKind kind);
    /// "Director General for Europe and North America": a purpose even where the words are fields
    /// of government.
    bool task_behind();
    /// "special envoy for Syria", "adviser on security", "Director General for Europe and North
    /// America".
    bool purpose_behind();
    /// One past the country, place or body that begins at `at`; `at` when none does.
    [[nodiscard]] std::uint32_t named_end(std::uint32_t at) const;
    /// Over capitalised words joined by "and" or "of".
    [[nodiscard]] std::uint32_t capitals_end(std::uint32_t from) const;
    bool body_behind();
    /// "Special Envoy of the UN Secretary-General on Myanmar": at the head's side.
    void head_of_body_behind();
    /// "head of the EU delegation in Moscow": of what the body keeps there.
    void mission_of_body_behind();
    /// "spokeswoman of the Belarusian leader", "adviser to the Prime Minister": the superior's
    /// title is part of this one.
    bool superior_behind();
    /// "spokesperson for the ministry A": a body that was told of before.
    bool told_body_behind();
    /// "of the Liberation Organisation's Executive Committee": the inner body is the one held.
    void inner_body_behind();
    /// "Chargé d'Affaires a.i., Embassy of Fiji", "Charge d'Affaires Ugandan Embassy".
    bool mission_behind();
    /// "Minister of State, Ministry of Law and Ministry of Transport", "Chairman, Senate Committee
    /// on Trade, A".
    bool listed_body_behind();
    [[nodiscard]] bool is_listed_body(const Mention& mention, bool comma) const;
    /// "(Lower House)", "(FSB)" between the parts of a nested body.
    void skip_bracket();
    bool owner_behind();
    /// "President of the country", "of the host nation": which one, others tell.
    bool realm_behind();
};

} // namespace entente
