#pragma once

#include "reading.hpp"

namespace entente {

/// A place named in a sentence: "in Hanoi", "at the Presidential Palace".
struct PlacePhrase {
    TokenRange tokens;         ///< with the preposition
    std::vector<Actor> places; ///< most specific first
    std::string_view preposition;
};

/// The place phrase that begins with a preposition at `at`, or nothing. May add a venue to the
/// analysis.
[[nodiscard]] std::optional<PlacePhrase> place_phrase_at(const ArticleView& view, std::uint32_t at,
                                                         std::uint32_t end);

/// "talks on the situation *in Kenya*": the country that is spoken of.
[[nodiscard]] bool is_place_of_topic(const ArticleView& view, const PlacePhrase& phrase);

/// Where a visit goes: the place noun phrase at `at`, after its preposition if there is one.
[[nodiscard]] std::optional<PlacePhrase> destination_at(const ArticleView& view, std::uint32_t at,
                                                        std::uint32_t end);

/// A word behind which another clause begins, with dates and places of its own.
[[nodiscard]] bool begins_other_clause(const ArticleView& view, std::string_view word);

/// "*agreed* to hold talks": a verb in the past at `at` that leads to what is to come.
[[nodiscard]] bool is_undertaking(const ArticleView& view, std::uint32_t at);

/// The dates and places of a sentence's clauses, each given to the trigger it stands nearest to.
class Settings {
public:
    Settings(const ArticleView& view, const TextSentence& sentence,
             const std::vector<MeetingTrigger>& triggers);

    [[nodiscard]] Date date_of(std::size_t trigger) const;
    /// As date_of, but only a date that stands behind the trigger or in its noun phrase from
    /// `first` on.
    [[nodiscard]] Date own_date_of(std::size_t trigger, std::uint32_t first) const;
    /// The day that the clause before `at` tells, unless it is that of a journey: who spoke or
    /// signed on Monday after talks had them that day.
    [[nodiscard]] Date day_before(std::uint32_t at) const;
    /// Where the words of date_of stand.
    [[nodiscard]] SettingSource date_source_of(std::size_t trigger) const;
    [[nodiscard]] const std::vector<Actor>& places_of(std::size_t trigger) const
    {
        return places_[trigger];
    }
    [[nodiscard]] SettingSource places_source_of(std::size_t trigger) const
    {
        return places_sources_[trigger];
    }

private:
    const ArticleView& view_;
    TokenRange sentence_;
    const std::vector<MeetingTrigger>& triggers_;
    std::vector<const TimeMention*> times_;
    std::vector<std::vector<Actor>> places_;
    std::vector<SettingSource> places_sources_;
    const TimeMention* leading_ = nullptr; ///< at the sentence's head: holds for the whole of it

    /// The trigger within that range which the tokens stand nearest to.
    [[nodiscard]] std::size_t nearest(TokenRange tokens, TokenRange within,
                                      std::uint32_t& cost) const;
    [[nodiscard]] std::uint32_t distance(TokenRange from, TokenRange to) const;
    void place(std::size_t event, const std::vector<Actor>& places);
    [[nodiscard]] std::optional<PlacePhrase> place_before_where(std::uint32_t where) const;
    void place_by_where();
    void place_by_purpose();
    void place_by_speech();
    void place_by_head();
    void place_by_name();
    void move_to_gatherings();
    void share_linked();
    [[nodiscard]] bool are_coordinated(std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] bool is_object_of(std::size_t verb, std::size_t noun) const;
    [[nodiscard]] bool is_of(std::size_t part, std::size_t whole) const;
    [[nodiscard]] bool was_agreed_at(std::size_t event, std::size_t talks) const;
    [[nodiscard]] bool is_when(std::size_t event, std::size_t visit) const;
    void lend(std::size_t from, std::size_t to, bool places);
    void give_times();
    void give_to_occasion(const TimeMention& time, std::uint32_t speech);
    void give_possessor(const TimeMention& time);
    void give_places();
    [[nodiscard]] std::size_t noun_before(std::uint32_t at) const;
    /// "The talks of the two after the visit of A *were held* on Monday": the event of which a time
    /// or place at `at` tells when or where it was held, the last noun before it that is behind no
    /// preposition.
    [[nodiscard]] std::optional<std::size_t> held_before(std::uint32_t at) const;
    [[nodiscard]] bool may_locate(std::uint32_t preposition) const;
    [[nodiscard]] std::optional<PlacePhrase> setting_at(std::uint32_t at) const;
    [[nodiscard]] std::optional<PlacePhrase> here_at(std::uint32_t at) const;
    [[nodiscard]] std::optional<PlacePhrase> there_at(std::uint32_t at) const;
    [[nodiscard]] std::optional<PlacePhrase> welcomed_to(std::uint32_t at) const;
    [[nodiscard]] bool is_at_sea(const PlacePhrase& phrase) const;
    [[nodiscard]] bool is_of_speaker(const PlacePhrase& phrase) const;
};

} // namespace entente
