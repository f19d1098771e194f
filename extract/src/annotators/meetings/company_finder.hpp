#pragma once

#include "company.hpp"

namespace entente {

/// The noun that takes up what was told: "the *meeting*", "this *occasion*"; nothing at 0.
struct EventNamed {
    std::uint32_t last = 0; ///< one past the noun
    std::optional<std::size_t> trigger;
    bool bare = false; ///< nothing behind it says which

    [[nodiscard]] bool found() const { return last > 0; }
};

/// Finds those who were there besides, in one sentence.
class CompanyFinder {
public:
    CompanyFinder(const ArticleView& view, const TextSentence& sentence,
                  std::span<const MeetingTrigger> triggers)
        : view_(view), sentence_(sentence.tokens), triggers_(triggers)
    {
    }

    [[nodiscard]] std::vector<Company> find();

private:
    const ArticleView& view_;
    TokenRange sentence_;
    std::span<const MeetingTrigger> triggers_;

    [[nodiscard]] bool is_word(std::uint32_t at, EventWord type) const;
    /// Officials, or those of a country or body whom a noun calls people: "*officials* of the
    /// ministry", not the ministry.
    [[nodiscard]] Party of_people(Party party) const;
    /// Those in the list from `at` on.
    [[nodiscard]] Party members_behind(std::uint32_t at) const;
    [[nodiscard]] std::optional<std::size_t> trigger_at(std::uint32_t at) const;
    /// "the bilateral meeting" at the article.
    [[nodiscard]] EventNamed event_named(std::uint32_t at) const;
    /// One past "on the Kenyan side," or "from the Kenyan delegation" at `at`, else `at`.
    [[nodiscard]] std::uint32_t past_side(std::uint32_t at) const;
    [[nodiscard]] bool opens_list(std::uint32_t at) const;
    /// At `at` stands what a list begins with, behind the verb: not "*praised* by A".
    [[nodiscard]] bool begins_list(std::uint32_t at) const;
    /// "Those *present*", "*Accompanying* the president": not "at *present*", "*present* rules".
    [[nodiscard]] bool tells_presence(std::uint32_t at, std::uint32_t begin) const;
    /// "*at* the wedding": at something that is none of the events that are told.
    [[nodiscard]] bool is_elsewhere(std::uint32_t at) const;
    /// "Those *present*", "Key *participants*", "*Also in* the meeting", "*With the president*".
    [[nodiscard]] bool heads_list(std::uint32_t at, std::uint32_t begin) const;
    /// "Also present at the meeting were A and B", "Accompanying A on the visit are B and C".
    [[nodiscard]] std::optional<Company> inverted() const;
    /// The list behind the verb at `verb` of a sentence whose head begins at `begin`.
    [[nodiscard]] std::optional<Company> list_behind(Company company, std::uint32_t begin,
                                                     std::uint32_t verb) const;
    /// "A was *present*", "A and B were also *in attendance*": where the verb group begins.
    [[nodiscard]] std::optional<std::uint32_t> predicate_of_presence(std::uint32_t at) const;
    /// "were *part of the Kenyan delegation*": one past it, else `at`.
    [[nodiscard]] std::uint32_t past_part_of_side(std::uint32_t at) const;
    /// Those before the verb at `verb`.
    [[nodiscard]] std::optional<Company> those_before(std::uint32_t verb) const;
    [[nodiscard]] std::optional<Company> present(std::uint32_t at);
    /// "The school, *which* A attended": the relative clause is of something that is no event.
    [[nodiscard]] bool is_of_other_thing(std::uint32_t verb) const;
    /// "as observers *to the alliance*": they were there in some part of something else.
    [[nodiscard]] bool is_of_something(std::uint32_t as) const;
    /// "A and B also attended", "A took part in the discussion".
    [[nodiscard]] std::optional<Company> attending(std::uint32_t at);
    /// "*It* was also attended by A", "*The event* was attended by A", at the participle.
    [[nodiscard]] std::optional<Company> attended_by(std::uint32_t at);
    /// "*A* was accompanied by", not "strikers were joined by", "a letter accompanied by a note
    /// by".
    [[nodiscard]] bool may_have_company(const Party& principal, std::uint32_t group) const;
    /// "A was accompanied by B and C", "B and C accompanied A".
    [[nodiscard]] std::optional<Company> accompanied(std::uint32_t at);
    /// "It comprises A and B", behind a sentence that tells of a delegation.
    [[nodiscard]] bool takes_up_side(std::uint32_t at) const;
    /// "the Kenyan *delegation*", not "the opposition *delegation*" or "the *delegation* in Lima".
    [[nodiscard]] bool is_side_of_event(std::uint32_t noun, std::uint32_t begin) const;
    /// "The Kenyan officials *included*", not "past ministers *include*".
    [[nodiscard]] bool are_the_people(std::uint32_t verb) const;
    /// "The Kenyan *side* included", "The Kenyan *officials* included", "The *delegation*
    /// accompanying A comprised".
    [[nodiscard]] bool is_of_side(std::uint32_t at) const;
    [[nodiscard]] std::optional<Company> listed_members(std::uint32_t at);
    /// "*They* were A and B", "*Those who presented credentials* were A of Kenya and B": the guests
    /// whom the sentence before told without names.
    [[nodiscard]] std::optional<Company> guests_named() const;
};

} // namespace entente
