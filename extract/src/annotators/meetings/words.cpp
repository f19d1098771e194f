#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr auto prepositions = std::to_array<std::string_view>(
    {"of",     "to",      "in",        "on",        "at",        "for",       "with",   "by",
     "from",   "about",   "into",      "onto",      "between",   "among",     "over",   "against",
     "under",  "via",     "through",   "toward",    "towards",   "near",      "within", "without",
     "upon",   "than",    "like",      "along",     "across",    "amid",      "around", "behind",
     "beside", "besides", "despite",   "except",    "inside",    "outside",   "per",    "regarding",
     "during", "versus",  "alongside", "including", "following", "concerning"});

constexpr auto openers = std::to_array<std::string_view>(
    {"and",  "but",       "or",       "while",     "when",    "as",       "after", "before",
     "that", "because",   "if",       "since",     "where",   "until",    "once",  "so",
     "yet",  "though",    "although", "whereas",   "then",    "later",    "also",  "however",
     "both", "meanwhile", "today",    "yesterday", "earlier", "recently", "said",  "says"});

constexpr auto verb_group = std::to_array<std::string_view>(
    {"will",       "would",    "shall",      "is",       "are",          "was",     "were",
     "be",         "been",     "being",      "has",      "have",         "had",     "having",
     "also",       "then",     "later",      "recently", "earlier",      "to",      "not",
     "n't",        "never",    "scheduled",  "expected", "due",          "set",     "slated",
     "planning",   "plans",    "planned",    "plan",     "going",        "likely",  "about",
     "able",       "ready",    "hoping",     "hopes",    "hoped",        "wants",   "wanted",
     "intends",    "intended", "tipped",     "may",      "might",        "can",     "could",
     "should",     "must",     "did",        "does",     "do",           "again",   "last",
     "agreed",     "agrees",   "arranged",   "refused",  "declined",     "failed",  "supposed",
     "reportedly", "today",    "yesterday",  "here",     "there",        "just",    "already",
     "soon",       "now",      "first",      "next",     "subsequently", "willing", "keen",
     "hope",       "want",     "wishes",     "wished",   "separately",   "jointly", "both",
     "together",   "each",     "personally", "instead",  "still"});

constexpr auto determiners = std::to_array<std::string_view>(
    {"the",       "a",           "an",           "his",       "her",        "their",    "its",
     "this",      "that",        "these",        "those",     "both",       "all",      "some",
     "several",   "other",       "many",         "more",      "two",        "three",    "four",
     "five",      "six",         "senior",       "high",      "level",      "ranking",  "top",
     "key",       "visiting",    "new",          "newly",     "outgoing",   "incoming", "then",
     "late",      "former",      "first",        "second",    "third",      "last",     "latest",
     "next",      "bilateral",   "official",     "brief",     "short",      "separate", "joint",
     "one",       "day",         "long",         "local",     "respective", "own",      "elected",
     "appointed", "counterpart", "counterparts", "colleague", "colleagues", "friend",   "mr",
     "mrs",       "ms",          "dr",           "such",      "various",    "visit",    "fellow",
     "guest",     "host",        "any",          "our"});

constexpr auto people_nouns =
    std::to_array<std::string_view>({"officials",      "official",    "leaders",
                                     "leader",         "leadership",  "delegation",
                                     "delegations",    "delegates",   "representatives",
                                     "representative", "authorities", "diplomats",
                                     "diplomat",       "negotiators", "negotiator",
                                     "envoys",         "envoy",       "ministers",
                                     "minister",       "lawmakers",   "side",
                                     "sides",          "government",  "team",
                                     "teams",          "president",   "presidents",
                                     "premier",        "premiers",    "parliamentarians",
                                     "legislators",    "mps",         "ambassadors",
                                     "ambassador",     "counterpart", "counterparts",
                                     "governments",    "dignitaries", "generals",
                                     "commanders",     "chiefs",      "chief",
                                     "heads",          "head",        "officers",
                                     "senators",       "deputies",    "partners",
                                     "mediators",      "mediator",    "colleague",
                                     "colleagues"});

constexpr auto light_verbs = std::to_array<std::string_view>(
    {"hold",       "holds",     "held",       "holding",     "have",       "has",       "had",
     "having",     "conduct",   "conducts",   "conducted",   "conducting", "pay",       "pays",
     "paid",       "paying",    "make",       "makes",       "made",       "making",    "undertake",
     "undertakes", "undertook", "undertaken", "undertaking", "wrap",       "wraps",     "wrapped",
     "wrapping",   "kick",      "kicks",      "kicked",      "begin",      "begins",    "began",
     "begun",      "beginning", "start",      "starts",      "started",    "starting",  "conclude",
     "concludes",  "concluded", "concluding", "complete",    "completes",  "completed", "finish",
     "finished",   "end",       "ends",       "ended",       "ending",     "embark",    "embarks",
     "embarked",   "embarking", "engage",     "engages",     "engaged",    "engaging",  "resume",
     "resumes",    "resumed",   "continue",   "continues",   "continued",  "open",      "opens",
     "opened",     "launch",    "launched",   "arrange",     "arranged",   "plan",      "plans",
     "planned",    "schedule",  "scheduled",  "postpone",    "postponed",  "cancel",    "cancels",
     "canceled",   "cancelled", "canceling",  "cancelling",  "propose",    "proposed",  "seek",
     "request",    "enjoy",     "completing", "postpones",   "do",         "organise",  "organised",
     "give",       "gives",     "gave",       "giving"});

constexpr auto hosting_verbs = std::to_array<std::string_view>(
    {"host",     "hosts",    "hosted",    "hosting",  "chair",     "chairs",
     "chaired",  "chairing", "lead",      "leads",    "led",       "leading",
     "cohost",   "convene",  "convenes",  "convened", "convening", "preside",
     "presides", "presided", "presiding", "organize", "organizes", "organized"});

constexpr auto attending_verbs = std::to_array<std::string_view>(
    {"associated",   "present",       "attend",     "attends",   "attended",    "attending",
     "join",         "joins",         "joined",     "joining",   "participate", "participates",
     "participated", "participating", "take",       "takes",     "took",        "taking",
     "address",      "addressed",     "addressing", "addresses", "witnessed"});

constexpr auto speech_verbs = std::to_array<std::string_view>(
    {"said",     "says",     "told",      "tells",     "say",       "saying",
     "stated",   "added",    "adds",      "announced", "announces", "noted",
     "stressed", "reported", "reports",   "confirmed", "confirms",  "explained",
     "wrote",    "tweeted",  "according", "quoted",    "remarked",  "declared"});

constexpr auto address_verbs = std::to_array<std::string_view>(
    {"told", "assured", "informed", "briefed", "thanked", "congratulated", "reassured", "reminded",
     "apprised", "conveyed", "presented"});

constexpr auto cancelling = std::to_array<std::string_view>(
    {"cancel", "cancels", "cancelled", "canceled", "cancelling", "canceling", "scrapped", "scrap",
     "postpone", "postponed", "postpones", "aborted"});

constexpr auto vague = std::to_array<std::string_view>(
    {"regular",    "frequent",   "future",     "further",  "more",      "many",
     "numerous",   "exchange",   "exchanges",  "mutual",   "various",   "annual",
     "such",       "no",         "any",        "possible", "potential", "fewer",
     "occasional", "constant",   "repeated",   "previous", "past",      "all",
     "most",       "ongoing",    "continuous", "periodic", "monthly",   "weekly",
     "yearly",     "reciprocal", "every",      "each",     "several",   "countless"});

constexpr auto upcoming = std::to_array<std::string_view>(
    {"upcoming", "forthcoming", "planned", "scheduled", "expected", "future", "impending", "coming",
     "proposed", "anticipated", "imminent", "next", "projected"});

constexpr auto venue_nouns = std::to_array<std::string_view>(
    {"palace",      "headquarters", "office",      "offices", "hotel",      "residence",
     "building",    "airport",      "embassy",     "centre",  "center",     "hall",
     "house",       "complex",      "mansion",     "villa",   "resort",     "castle",
     "chancellery", "chancery",     "base",        "museum",  "university", "stadium",
     "square",      "cathedral",    "temple",      "mosque",  "guesthouse", "lodge",
     "estate",      "ranch",        "port",        "harbour", "harbor",     "pavilion",
     "auditorium",  "memorial",     "cemetery",    "station", "club",       "institute",
     "academy",     "mausoleum",    "secretariat", "ministry"});

constexpr auto plain_verbs = std::to_array<std::string_view>(
    {"is",    "was",  "are",   "were",   "has",    "have",   "had",    "will", "would",
     "could", "flew", "paid",  "drove",  "may",    "might",  "must",   "can",  "does",
     "did",   "made", "held",  "met",    "sees",   "saw",    "sought", "gave", "took",
     "sent",  "won",  "began", "should", "spoke",  "led",    "left",   "went", "came",
     "said",  "says", "told",  "hosts",  "signed", "visits", "meets"});

bool ends_in(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() + 2 && word.ends_with(ending);
}

} // namespace

bool is_preposition(std::string_view word)
{
    return holds(prepositions, word);
}
bool opens_clause(std::string_view word)
{
    return holds(openers, word) || ends_in(word, "ly");
}
bool is_in_verb_group(std::string_view word)
{
    return holds(verb_group, word) || ends_in(word, "ly");
}
bool is_determiner(std::string_view word)
{
    return holds(determiners, word);
}
bool is_possessive_pronoun(std::string_view word)
{
    return word == "his" || word == "her" || word == "their";
}
bool is_people_noun(std::string_view word)
{
    return holds(people_nouns, word);
}
bool is_light_verb(std::string_view word)
{
    return holds(light_verbs, word);
}
bool is_hosting_verb(std::string_view word)
{
    return holds(hosting_verbs, word);
}
bool is_attending_verb(std::string_view word)
{
    return holds(attending_verbs, word);
}
bool is_speech_verb(std::string_view word)
{
    return holds(speech_verbs, word);
}
bool is_address_verb(std::string_view word)
{
    return holds(address_verbs, word);
}
bool is_cancelling(std::string_view word)
{
    return holds(cancelling, word);
}
bool is_vague(std::string_view word)
{
    return holds(vague, word);
}
bool is_plural_event(std::string_view word)
{
    return word == "fora" ||
           (word.ends_with('s') && word != "talks" && word != "discussions" &&
            word != "negotiations" && word != "consultations" && word != "celebrations" &&
            word != "peace talks" && word != "festivities");
}
bool is_upcoming(std::string_view word)
{
    return holds(upcoming, word);
}
bool is_venue_noun(std::string_view word)
{
    return holds(venue_nouns, word);
}
bool is_base_form(std::string_view word)
{
    static constexpr auto past = std::to_array<std::string_view>(
        {"met",  "held",   "paid",      "made",  "took",  "went",  "came", "flew",
         "left", "spoke",  "sat",       "had",   "gave",  "wrote", "sent", "began",
         "got",  "was",    "were",      "flown", "gone",  "made",  "led",  "set",
         "been", "sought", "undertook", "took",  "taken", "begun", "saw"});
    return !word.ends_with('s') && !word.ends_with("ed") && !word.ends_with("ing") &&
           !holds(past, word);
}
bool looks_like_verb(std::string_view word)
{
    return holds(plain_verbs, word) || ends_in(word, "ed");
}

} // namespace entente
