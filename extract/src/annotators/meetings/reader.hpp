#pragma once

#include "company.hpp"
#include "reading.hpp"
#include "settings.hpp"

namespace entente {

/// Reads the events that one sentence tells.
class SentenceReader {
public:
    /// `telephone` tells that the article speaks of telephone calls, so that "spoke with" is one.
    SentenceReader(const ArticleView& view, std::uint32_t sentence, bool telephone);

    [[nodiscard]] std::vector<EventReading> read();

private:
    /// What a noun phrase around an event noun says.
    struct NounFrame {
        std::uint32_t first = 0; ///< where the noun phrase begins
        bool definite = false;
        bool indefinite = false;
        bool vague = false;
        Party owner; ///< "X's visit", "the X-Y talks", "visit by X", "between X and Y"
        Party with;
        Party attended;
        Party host;               ///< "hosted by X"
        std::vector<Actor> hosts; ///< bodies that modify or own a gathering ("the ASEAN summit")
        std::vector<Actor> places;
        std::vector<Actor> setting; ///< where the noun phrase itself says: "talks on fish in Oslo"
        std::optional<Actor> adjective; ///< "a British visit"
        bool call = false;              ///< a call of any kind, a letter: "received a call from B"
        bool has_complement = false;
        std::uint32_t last = 0; ///< one past its complements
        TokenRange act;         ///< the verb of a clause about it: "talks that A *held*"
    };
    /// "the talks that *A held*"
    struct RelativeAct {
        Party subject;
        TokenRange verb;
    };
    enum class Governor : std::uint8_t {
        none,
        light,
        hosting,
        attending,
        including, ///< "the visit will include a meeting"
        adjunct,
        purpose
    };

    /// An event noun while it is read.
    struct NounEvent {
        std::size_t index = 0; ///< of its trigger
        NounFrame frame;
        Governor governor = Governor::none;
        TokenRange verb; ///< what governs it
        bool governed = false;
        bool bare = false; ///< nothing but the noun: "the meeting"
        Party subject;
        EventReading reading;
    };

    /// The event noun read last: one that "and" joins to it shares its governor and its owner.
    struct NounTold {
        std::size_t index = 0;  ///< of its trigger
        std::uint32_t last = 0; ///< one past its complements
        Governor governor = Governor::none;
        TokenRange verb;
        Party owner;
    };

    /// A letter while it is read.
    struct Letter {
        Party sender;
        Party addressee;
        Party bearer; ///< "*A* handed B a letter from C"

        TokenRange verb; ///< what governs it
    };

    const ArticleView& view_;
    const TextSentence& sentence_;
    std::uint32_t number_;
    bool telephone_;
    std::vector<MeetingTrigger> triggers_;
    std::vector<Company> company_; ///< who else was there, by clauses that tell no event
    Settings settings_;
    std::vector<EventReading> readings_;
    std::optional<NounTold> noun_told_;

    void read_verb(std::size_t index);
    void read_welcome(std::size_t index, const Party& guest, const Modality& modality);
    [[nodiscard]] Party summoned_to(const MeetingTrigger& trigger) const;
    void read_encounter(std::size_t index, Party subject);
    [[nodiscard]] bool is_reduced_relative(const MeetingTrigger& trigger) const;
    [[nodiscard]] bool names_setting(const MeetingTrigger& trigger) const;
    [[nodiscard]] Party relative_object(const Party& subject, std::uint32_t verb) const;
    [[nodiscard]] Party companion_behind(std::uint32_t at) const;
    [[nodiscard]] Party speaker_at(std::uint32_t at) const;
    void take_speaker(TokenRange words, Party& subject) const;
    bool read_briefing(std::size_t index, const Party& subject, const Modality& modality);
    bool read_joining(std::size_t index, const Party& subject);
    bool read_speaking(std::size_t index, const Party& subject, const Modality& modality);
    bool read_host_country(std::size_t index, const Party& subject, const Party& object,
                           const Modality& modality);
    void read_invitation(std::uint32_t at);
    /// "met A in Oslo *and B in Rome*": the meetings behind that with `object`, which is the first
    /// of the readings from `told` on.
    void read_next_stops(std::size_t told, const Party& object);
    [[nodiscard]] bool follows_event_noun(std::size_t index) const;
    [[nodiscard]] Party visitors_behind(const NounFrame& frame, const MeetingTrigger& trigger,
                                        std::uint32_t at) const;
    [[nodiscard]] std::uint32_t past_stranger_place(std::uint32_t at) const;
    [[nodiscard]] bool tells_other_time(TokenRange governor) const;
    [[nodiscard]] bool lies_ahead(TokenRange governor) const;
    [[nodiscard]] bool follows_encounter(std::size_t index) const;
    [[nodiscard]] Party named_last(std::uint32_t at) const;
    [[nodiscard]] bool will_follow(std::uint32_t at) const;
    [[nodiscard]] Party guests_told() const;
    [[nodiscard]] Party visitors_told() const;
    [[nodiscard]] Party agents_before(std::uint32_t at) const;
    [[nodiscard]] Party brought_together(const MeetingTrigger& trigger) const;
    [[nodiscard]] Party addressee(Party& speaker) const;
    [[nodiscard]] std::optional<PlacePhrase> taken_to(const MeetingTrigger& trigger) const;
    void add_those_who_met(EventReading& reading) const;
    [[nodiscard]] bool takes_place(const NounFrame& frame, const MeetingTrigger& trigger) const;
    [[nodiscard]] bool meets_alone(const Party& party) const;
    [[nodiscard]] bool follows_journey(std::size_t index) const;
    void read_journey(std::size_t index, const Party& subject);
    void read_legs(const EventReading& first, const PlacePhrase& goal);
    [[nodiscard]] bool are_sent(const Party& party, const PlacePhrase& goal) const;
    void add_visits(EventReading reading);
    void read_visitors(std::uint32_t at);
    void read_visiting(std::uint32_t at);
    bool read_arrival(std::size_t index, const Party& guest, const Party& host,
                      const Modality& modality);
    void read_aside(std::uint32_t at);
    bool read_taken(std::size_t index);
    [[nodiscard]] bool is_told_alone(const NounEvent& event) const;
    [[nodiscard]] bool is_part_of_journey(const NounEvent& event) const;
    [[nodiscard]] bool is_of_programme(const NounEvent& event, const Party& mine) const;
    bool read_visited_person(std::size_t index, const Party& subject, const Modality& modality);
    [[nodiscard]] Party host_seen(const NounEvent& event) const;
    void read_host_seen(const NounEvent& event);
    bool tells_kind_of_journey(NounEvent& event);
    bool read_also_arrived(std::size_t index, const Party& subject, const Modality& modality);
    [[nodiscard]] std::optional<PlacePhrase> goal_told(const NounFrame& frame) const;
    bool read_stop(const NounFrame& frame, EventReading& reading) const;
    [[nodiscard]] Party hosted_for(const NounEvent& event, Party& host) const;
    bool read_joint_chairing(std::size_t index, const Party& subject, const Modality& modality);
    void read_ceremony(std::size_t index, const Party& subject, const Modality& modality);
    void read_attendance(std::size_t index, const Party& subject);
    bool read_assembly(std::size_t index, const Party& subject, const Modality& modality);
    [[nodiscard]] Party actors_there(const NounEvent& event, Modality& modality) const;
    [[nodiscard]] bool ends_journey(std::uint32_t at) const;
    bool find_attendants(NounEvent& event, const Modality& modality);
    [[nodiscard]] bool may_bring(std::uint32_t governor) const;
    [[nodiscard]] bool is_particular(const NounEvent& event) const;
    [[nodiscard]] Party listed_behind(std::uint32_t at) const;
    [[nodiscard]] Party picked_out(std::uint32_t at) const;
    void part_sides(NounFrame& frame) const;
    [[nodiscard]] Party members_listed(std::uint32_t at) const;
    [[nodiscard]] Party contributors(const NounEvent& event) const;
    [[nodiscard]] Party heard_there(const MeetingTrigger& trigger) const;
    [[nodiscard]] bool is_part_of_next(std::size_t index) const;
    void read_noun(std::size_t index);
    void govern(NounEvent& event);
    bool read_letter(const NounEvent& event);
    void read_letter_complements(Letter& letter, std::uint32_t at) const;
    void read_letter_governor(Letter& letter, std::uint32_t first) const;
    [[nodiscard]] Party met_by(const Party& bearer) const;
    [[nodiscard]] std::optional<RelativeAct> relative_act(std::uint32_t at) const;
    [[nodiscard]] Party sides_of_joint_body(const std::vector<Actor>& actors) const;
    bool read_sitting(std::size_t index, const Party& subject, const Modality& modality);
    [[nodiscard]] Party owner_before_which(const NounFrame& frame,
                                           const MeetingTrigger& trigger) const;
    void add_further(const EventReading& reading);
    void read_presence(std::uint32_t at);
    void read_by_phone(std::uint32_t phone);
    [[nodiscard]] bool is_by_phone(std::uint32_t from) const;
    [[nodiscard]] Party companion_before(std::uint32_t at) const;
    [[nodiscard]] bool will_be_before(std::uint32_t at) const;
    [[nodiscard]] Modality judge_noun(const NounEvent& event, bool& ahead) const;
    [[nodiscard]] bool take_for_another(NounEvent& event, bool told) const;
    [[nodiscard]] bool is_untold(const NounEvent& event, const Modality& modality) const;
    void name_host(NounEvent& event) const;
    bool finish_visit(NounEvent& event);
    [[nodiscard]] bool is_sideless(NounEvent& event) const;
    bool finish_meeting(NounEvent& event);
    [[nodiscard]] Party sides_of_talks(const NounEvent& event) const;
    [[nodiscard]] Party side_told_before(const NounEvent& event, const Party& mine) const;
    bool finish_gathering(NounEvent& event);
    bool finish_known_gathering(NounEvent& event) const;
    [[nodiscard]] Party signers_at(std::uint32_t at) const;
    void read_signing(std::uint32_t at);
    void read_representing(std::uint32_t at);
    [[nodiscard]] bool is_of_company(std::size_t index) const;
    void add_those_there(const Company& company);
    void read_company(std::uint32_t at);
    void read_attending(std::uint32_t at, std::uint32_t verb);
    void read_leading(std::uint32_t at);
    void read_other_leader(std::uint32_t at, TokenRange verb);
    void add_company(EventReading reading, const Party& party, Role role);

    [[nodiscard]] NounFrame frame_of(const MeetingTrigger& trigger) const;
    void read_modifiers(NounFrame& frame, const MeetingTrigger& trigger) const;
    void read_complements(NounFrame& frame, const MeetingTrigger& trigger) const;
    [[nodiscard]] Governor governor_of(const NounFrame& frame, TokenRange& verb) const;
    [[nodiscard]] Party subject_of_noun(const NounFrame& frame, Governor governor,
                                        TokenRange verb) const;
    [[nodiscard]] Party object_after(std::uint32_t at, bool takes_to) const;
    [[nodiscard]] bool is_passive(const MeetingTrigger& trigger, Party& agent) const;
    [[nodiscard]] EventReading begin_reading(std::size_t index, std::string_view rule,
                                             double confidence) const;
    /// A reading that `words` begin, which are no trigger of the lexicon: without date or place.
    [[nodiscard]] EventReading begin_untriggered(MeetingType type, TokenRange words,
                                                 std::string_view rule, double confidence) const;
    [[nodiscard]] bool is_present_plural(const MeetingTrigger& trigger) const;
    [[nodiscard]] bool tells_of_before() const;
    void keep_told(EventReading& reading) const;
    void add(EventReading reading);
    void add_split(EventReading reading, const Party& subject, Role subject_role, Party object,
                   Role object_role, bool each = false);
};

/// Adds the party's actors in that role, without repeating one.
void add_participants(EventReading& reading, const Party& party, Role role);

} // namespace entente
