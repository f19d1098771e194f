#pragma once

#include "lexicon/lexicon.hpp"
#include "text/tokens.hpp"

#include <entente/core/date.hpp>
#include <entente/core/document.hpp>
#include <entente/core/report.hpp>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

/// The state that passes through the annotators: one article while it is being read. Each annotator
/// adds to it what its header says and reads what earlier ones added.
namespace entente {

/// Tokens `[first, last)`.
struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] bool empty() const { return first >= last; }
    [[nodiscard]] bool contains(std::uint32_t token) const
    {
        return first <= token && token < last;
    }
    [[nodiscard]] bool contains(TokenRange other) const
    {
        return first <= other.first && other.last <= last;
    }
    [[nodiscard]] bool overlaps(TokenRange other) const
    {
        return first < other.last && other.first < last;
    }
    auto operator<=>(const TokenRange&) const = default;
};

/// What part of the article a sentence is.
enum class Zone : std::uint8_t {
    body,
    headline, ///< the title, in the text or in its header
    caption,  ///< of a picture: may give names and titles, no events
    furniture ///< bylines, share buttons, link lists, comment counters: gives nothing
};

struct TextSentence {
    TokenRange tokens;
    Span span;
    Zone zone = Zone::body;
    std::uint32_t paragraph = 0;
};

/// What a mention speaks of; `entity` of the mention is an index into the vector of that kind.
enum class MentionKind : std::uint8_t {
    person,       ///< Analysis::people
    organization, ///< Analysis::bodies
    country,      ///< Analysis::countries
    place,        ///< Analysis::places
    post,   ///< an office without its holder's name ("the Belarusian minister"): Analysis::posts
    group,  ///< "the two sides", "both leaders", "they": everyone named before
    company ///< "the delegation" whose members were named, "the visitors": Analysis::companies
};

enum class MentionForm : std::uint8_t {
    name,      ///< by its name, with or without title
    title,     ///< by title alone, resolved to a person
    pronoun,   ///< he, she
    nominal,   ///< "the ministry", "the Vietnamese side", "the delegation"
    adjective, ///< "Vietnamese"
    metonym    ///< a capital or a building that stands for a government
};

/// A stretch of text that names an actor. Mentions that `nested` is set for stand inside another
/// mention (the "Belarus" of "the President of Belarus"); events look at those that are not.
struct Mention {
    TokenRange tokens; ///< all of it: titles, name, appositions
    TokenRange head;   ///< the name or title proper
    MentionKind kind = MentionKind::person;
    MentionForm form = MentionForm::name;
    std::uint32_t entity = 0;
    std::uint32_t sentence = 0;
    bool nested = false;
    bool possessive = false; ///< an 's follows
    double confidence = 1.0;
    std::string_view rule; ///< the rule that made it, for `entente annotate`
};

/// What stands between quotation marks, with the mark that opens it. One that its paragraph does
/// not close ends there.
struct Quotation {
    TokenRange tokens;
    /// Index into Analysis::people; none where the text does not tell.
    std::optional<std::uint32_t> speaker;
    bool open = false; ///< not closed: the next paragraph may go on
};

/// "her predecessor", "his successor": before or after whom it is said of in the same office.
enum class Succession { none, before, after };

/// A title of office as it stands in the text, with or without a name beside it.
struct Post {
    TokenRange tokens;       ///< with modifiers, country and complement
    std::string title;       ///< "Minister of Public Security", without country and name
    std::uint32_t entry = 0; ///< row of Lexicon::titles
    TitleClass type = TitleClass::generic;
    std::string country; ///< of the post, or empty
    /// Of a plural post, in order: "presidents of Egypt and Libya".
    std::vector<std::string> countries;
    std::optional<std::uint32_t> body; ///< index into Analysis::bodies
    std::string entailed_body; ///< label of the body that the title alone names ("Minister of X")
    OrganizationType entailed_type = OrganizationType::ministry;
    bool former = false;
    bool plural = false;
    bool definite = false;    ///< "the minister", "this minister", "his minister"
    bool counterpart = false; ///< "his Turkish counterpart": the title is somebody else's
    Succession succession = Succession::none; ///< of a counterpart in time, of the same country
    bool inferred_country = false;
    std::uint32_t sentence = 0;
};

/// A post that a person is said to hold.
struct HeldPost {
    std::uint32_t post = 0; ///< index into Analysis::posts
    bool former = false;
    bool inferred = false;
    double confidence = 1.0;
    std::string_view rule;
    Tenure tenure = Tenure::holds; ///< whether the text says that it begins or ends
};

/// Counts of the forms of a name, as written.
using NameForms = std::map<std::string, std::uint32_t, std::less<>>;

struct Person {
    NameForms names;
    std::string label;
    std::string country;
    std::string rank;
    std::string honorific;
    std::vector<HeldPost> posts;
    std::vector<std::uint32_t> leaders; ///< rows of Lexicon::leaders that the person may be
    bool official = false; ///< acts for a state or body; others are kept for coreference only
    bool delegate = false; ///< sent by a state or body, though no post of theirs is told
    bool female = false;   ///< told by an honorific or pronoun
    bool male = false;
    std::set<std::uint32_t> sentences;
};

struct Body {
    NameForms names;
    std::string label;
    OrganizationType type = OrganizationType::other;
    std::string country;
    bool international = false;
    bool inferred = false; ///< only a title entails it
    std::optional<std::uint32_t> part_of;
    std::set<std::uint32_t> sentences;
    double confidence = 1.0;
};

struct NamedCountry {
    std::string iso;
    std::string label;
    NameForms names; ///< empty when only implied (a city's country)
    std::set<std::uint32_t> sentences;
};

struct Place {
    std::string label;
    NameForms names;
    std::string country;
    PlaceType type = PlaceType::city;
    std::set<std::uint32_t> sentences;
};

/// Says how the time of a clause relates to what it tells.
struct TimeMention {
    TokenRange tokens;
    Date date;
    std::uint32_t sentence = 0;
    bool since = false; ///< "since 2009"
    bool until = false;
    double confidence = 1.0;
    std::string_view rule;
};

/// A claim about an event, and the words and rule that made it, for `entente annotate`.
struct FoundMeeting : MeetingClaim {
    TokenRange trigger; ///< "held talks", "visit"
    std::string_view rule;
};

/// The same of an agreement.
struct FoundAgreement : AgreementClaim {
    TokenRange trigger; ///< "signed", or the noun where no verb tells
    std::string_view rule;
};

struct Analysis {
    const Document* document = nullptr;
    const Lexicon* lexicon = nullptr;

    TokenizedText text;
    std::vector<TextSentence> sentences;
    std::vector<std::uint32_t> sentence_of; ///< by token
    std::vector<PhraseMatch> phrases;       ///< by first token, longer first
    /// By token: index of its first phrase; one more than tokens.
    std::vector<std::uint32_t> phrases_from;

    Date published;   ///< from the header or the text; empty when unknown
    std::string home; ///< ISO code of the country the article is written from, or empty
    bool home_by_dateline = false; ///< nothing but the dateline's place tells it
    /// The page does not tell it: empty, or what the people of the text suggest.
    bool home_inferred = false;
    std::vector<TimeMention> times;

    std::vector<NamedCountry> countries;
    std::vector<Place> places;
    std::vector<Body> bodies;
    std::vector<Post> posts;
    std::vector<Person> people;
    std::vector<Mention> mentions; ///< by first token, longer first

    /// Those who travel together, as indexes into `people`.
    std::vector<std::vector<std::uint32_t>> companies;

    std::vector<Quotation> quotations; ///< in the text's order

    std::vector<FoundMeeting> meetings; ///< actors index the vectors above; see assemble.cpp
    std::vector<FoundAgreement> agreements;

    [[nodiscard]] const std::vector<Token>& tokens() const { return text.tokens; }
    [[nodiscard]] std::span<const PhraseMatch> phrases_at(std::uint32_t token) const;
    /// The longest phrase of that term at the token, or null.
    [[nodiscard]] const PhraseMatch* phrase_at(std::uint32_t token, Term term) const;
    /// The document's words of these tokens, white space squeezed, NFC.
    [[nodiscard]] std::string words(TokenRange range) const;
    [[nodiscard]] Span span_of(TokenRange range) const;

    /// The entity of that name, added when it is new.
    std::uint32_t add_country(std::uint32_t row);
    std::uint32_t add_place(std::string_view label, std::string_view iso, PlaceType type);
};

} // namespace entente
