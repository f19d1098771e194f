#include "words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace entente::agreement_words {
namespace {

/// Sorted when it is compiled, so that lists can be written by sense.
template <std::size_t Size> constexpr auto sorted(std::array<std::string_view, Size> words)
{
    std::ranges::sort(words);
    return words;
}

template <std::size_t Size>
bool has(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::ranges::binary_search(words, word);
}

constexpr auto left_stops = sorted(std::to_array<std::string_view>(
    {"a",           "an",         "the",       "this",       "that",      "these",     "those",
     "its",         "their",      "his",       "her",        "our",       "my",        "your",
     "any",         "some",       "all",       "each",       "every",     "both",      "no",
     "such",        "another",    "other",     "more",       "many",      "several",   "few",
     "various",     "numerous",   "dozens",    "certain",    "one",       "two",       "three",
     "four",        "five",       "six",       "seven",      "eight",     "nine",      "ten",
     "eleven",      "twelve",     "dozen",     "separate",   "of",        "in",        "on",
     "at",          "to",         "for",       "from",       "with",      "by",        "under",
     "over",        "into",       "within",    "through",    "via",       "per",       "about",
     "against",     "between",    "among",     "toward",     "towards",   "than",      "as",
     "like",        "and",        "or",        "but",        "nor",       "if",        "when",
     "while",       "where",      "which",     "who",        "whose",     "what",      "how",
     "why",         "because",    "after",     "before",     "during",    "since",     "until",
     "upon",        "it",         "they",      "he",         "she",       "we",        "i",
     "you",         "them",       "him",       "us",         "me",        "is",        "are",
     "was",         "were",       "be",        "been",       "being",     "has",       "have",
     "had",         "do",         "does",      "did",        "will",      "would",     "shall",
     "should",      "can",        "could",     "may",        "might",     "must",      "not",
     "also",        "then",       "so",        "there",      "here",      "out",       "up",
     "off",         "sign",       "signs",     "ink",        "inks",      "seal",      "seals",
     "conclude",    "concludes",  "reach",     "reaches",    "strike",    "strikes",   "struck",
     "clinch",      "make",       "makes",     "made",       "hold",      "holds",     "held",
     "agree",       "agrees",     "seek",      "seeks",      "sought",    "say",       "says",
     "said",        "want",       "wants",     "back",       "backs",     "welcome",   "welcomes",
     "support",     "supports",   "join",      "joins",      "leave",     "leaves",    "left",
     "quit",        "quits",      "finalise",  "finalize",   "ratify",    "ratifies",  "adopt",
     "adopts",      "issue",      "issues",    "exchange",   "exchanges", "implement", "implements",
     "discuss",     "discusses",  "negotiate", "negotiates", "propose",   "proposes",  "announce",
     "announces",   "unveil",     "unveils",   "launch",     "launches",  "broker",    "brokers",
     "renew",       "renews",     "extend",    "extends",    "review",    "reviews",   "establish",
     "establishes", "amid",       "despite",   "without",    "including", "following", "regarding",
     "concerning",  "ahead",      "yet",       "just",       "secure",    "secures",   "initial",
     "initials",    "replace",    "replaces",  "become",     "becomes",   "became",    "see",
     "sees",        "enter",      "enters",    "move",       "moves",     "plan",      "plans",
     "eye",         "eyes",       "ends",      "end",        "put",       "puts",      "get",
     "gets",        "give",       "gives",     "gave",       "took",      "take",      "takes",
     "broke",       "break",      "breaks",    "won",        "win",       "wins",      "include",
     "includes",    "remain",     "remains",   "call",       "calls",     "push",      "pushes",
     "consider",    "considers",  "approve",   "approves",   "approved",  "accept",    "accepts",
     "enhance",     "strengthen", "promote",   "develop",    "build",     "deepen",    "boost",
     "elevate",     "upgrade",    "advance",   "honour",     "honor",     "respect",   "violate",
     "violates",    "violated",   "scrap",     "scraps",     "abandon",   "withdraw",  "withdrew",
     "cancel",      "terminate",  "revive",    "restore",    "only",      "even",      "very",
     "too",         "much",       "most",      "same",       "own",       "whether",   "however",
     "whatever",    "use",        "uses",      "create",     "creates",   "form",      "forms",
     "share",       "shares"}));

constexpr auto right_stops = sorted(std::to_array<std::string_view>(
    {"that",      "which",     "who",       "whose",       "whom",      "when",       "while",
     "where",     "after",     "before",    "during",      "following", "at",         "by",
     "from",      "since",     "until",     "till",        "within",    "through",    "via",
     "amid",      "despite",   "because",   "if",          "so",        "than",       "but",
     "is",        "are",       "was",       "were",        "be",        "been",       "being",
     "has",       "have",      "had",       "will",        "would",     "shall",      "should",
     "can",       "could",     "may",       "might",       "must",      "said",       "says",
     "say",       "not",       "as",        "it",          "they",      "he",         "she",
     "we",        "there",     "without",   "upon",        "last",      "this",       "also",
     "then",      "here",      "including", "along",       "does",      "did",        "do",
     "came",      "took",      "comes",     "takes",       "made",      "makes",      "held",
     "into",      "under",     "ahead",     "whereas",     "although",  "though",     "however",
     "per",       "alongside", "together",  "both",        "today",     "yesterday",  "tomorrow",
     "earlier",   "later",     "soon",      "recently",    "amongst",   "such",       "like",
     "he",        "noting",    "saying",    "adding",      "aimed",     "aiming",     "making",
     "allowing",  "paving",    "marking",   "underlining", "remains",   "remain",     "provides",
     "provide",   "includes",  "covers",    "aims",        "seeks",     "represents", "marks",
     "became",    "becomes",   "would",     "entered",     "goes",      "went",       "shows",
     "awaits",    "expires",   "expired",   "lapses",      "lapsed",    "enters",     "requires",
     "allows",    "enables",   "obliges",   "commits",     "binds",     "applies",    "expected",
     "collapsed", "holds",     "began",     "begins",      "ended",     "ends",       "due",
     "means",     "helped",    "helps",     "gives",       "gave",      "calls"}));

constexpr auto definites =
    sorted(std::to_array<std::string_view>({"the", "this", "that", "these", "those", "its", "their",
                                            "his", "her", "our", "both", "such", "said"}));

constexpr auto plain_modifiers = sorted(std::to_array<std::string_view>(
    {"new",         "newly",         "first",       "second",        "third",
     "latest",      "last",          "recent",      "historic",      "historical",
     "landmark",    "major",         "key",         "important",     "significant",
     "final",       "current",       "existing",    "future",        "potential",
     "possible",    "similar",       "separate",    "special",       "initial",
     "preliminary", "long-awaited",  "important",   "big",           "good",
     "strong",      "lasting",       "former",      "previous",      "earlier",
     "further",     "additional",    "so",          "called",        "planned",
     "proposed",    "upcoming",      "forthcoming", "prospective",   "draft",
     "relevant",    "related",       "respective",  "formal",        "official",
     "full",        "fresh",         "original",    "old",           "wide",
     "ranging",     "sweeping",      "ambitious",   "fragile",       "tentative",
     "permanent",   "temporary",     "immediate",   "comprehensive", "revised",
     "updated",     "controversial", "disastrous",  "terrible",      "worst",
     "best",        "better",        "great",       "broad",         "broader",
     "more",        "specific",      "present",     "own",           "non",
     "binding",     "much",          "anticipated", "early",         "year's",
     "multiple",    "different",     "crucial",     "vital",         "groundbreaking",
     "quick",       "heavy",         "phenomenal",  "swift",         "substantial",
     "legacy",      "dumb",          "huge",        "massive",       "credible",
     "sustainable", "durable",       "meaningful",  "acceptable",    "workable",
     "fair",        "separate",      "bad",         "difficult",     "million",
     "billion",     "trillion",      "emerging",    "eventual",      "would"}));

constexpr auto empty_words = sorted(std::to_array<std::string_view>(
    {"the",       "of",         "and",       "for",         "on",         "in",
     "to",        "a",          "an",        "s",           "'s",         "between",
     "with",      "its",        "his",       "her",         "their",      "new",
     "newly",     "signed",     "two",       "countries",   "nations",    "sides",
     "both",      "or",         "by",        "at",          "from",       "understanding",
     "bilateral", "landmark",   "historic",  "field",       "fields",     "area",
     "areas",     "various",    "period",    "partnership", "accord",     "pact",
     "treaty",    "convention", "contract",  "plan",        "protocol",   "cooperation",
     "co",        "operation",  "agreement", "enhance",     "strengthen", "promote",
     "boost",     "establish",  "regarding", "mutual",      "joint",      "country",
     "nation",    "side",       "deal",      "memorandum",  "nation's"}));

constexpr auto topic_prepositions = sorted(
    std::to_array<std::string_view>({"on", "for", "to", "of", "in", "regarding", "concerning",
                                     "against", "covering", "about", "relating"}));

constexpr auto nouns_in_ing = sorted(std::to_array<std::string_view>(
    {"shipping",     "fishing",      "banking",          "training",    "mining",
     "housing",      "building",     "manufacturing",    "engineering", "planning",
     "processing",   "financing",    "funding",          "lending",     "farming",
     "broadcasting", "shipbuilding", "trafficking",      "laundering",  "sharing",
     "hacking",      "smuggling",    "money-laundering", "working",     "swimming",
     "twinning",     "testing",      "spring",           "king",        "beijing",
     "purchasing",   "marketing",    "programming",      "supply",      "family",
     "monthly",      "assembly",     "monopoly",         "early",       "friendly",
     "weekly",       "daily"}));

constexpr auto nouns_in_ed =
    sorted(std::to_array<std::string_view>({"need", "seed", "feed", "speed", "united", "limited",
                                            "armed", "red", "bed", "breed", "unmanned", "need"}));

constexpr auto purpose_verbs = sorted(std::to_array<std::string_view>(
    {"avoid",      "train",   "establish",  "set",    "promote",  "enhance", "expand",
     "boost",      "build",   "develop",    "share",  "exchange", "protect", "strengthen",
     "cooperate",  "improve", "facilitate", "create", "support",  "deepen",  "increase",
     "reduce",     "prevent", "combat",     "fight",  "fund",     "provide", "supply",
     "construct",  "operate", "import",     "export", "launch",   "work",    "collaborate",
     "limit",      "end",     "allow",      "help",   "open",     "ensure",  "jointly",
     "streamline", "advance", "foster"}));

} // namespace

bool is_left_stop(const Token& token)
{
    const bool united_states = token.is("us") && token.shape == Shape::upper;
    return !united_states && has(left_stops, token.folded);
}

bool is_right_stop(const Token& token)
{
    return has(right_stops, token.folded);
}

bool is_definite(const Token& token)
{
    return has(definites, token.folded);
}

bool is_indefinite(const Token& token)
{
    return token.is("a") || token.is("an") || token.is("another") || token.is("any");
}

bool is_plain_modifier(const Token& token)
{
    return token.shape != Shape::upper && has(plain_modifiers, token.folded);
}

bool is_empty_word(std::string_view word)
{
    return has(empty_words, word);
}

bool is_topic_preposition(const Token& token)
{
    return has(topic_prepositions, token.folded);
}

bool is_verbal(const Token& token)
{
    if (token.shape != Shape::lower || token.folded.size() < 5) {
        return false;
    }
    return (token.folded.ends_with("ed") && !has(nouns_in_ed, token.folded)) ||
           (token.folded.ends_with("ing") && !has(nouns_in_ing, token.folded)) ||
           (token.folded.ends_with("ly") && !has(nouns_in_ing, token.folded));
}

bool is_purpose_verb(const Token& token)
{
    return has(purpose_verbs, token.folded);
}

std::uint32_t number_of(const Token& token)
{
    static constexpr auto names =
        std::to_array<std::string_view>({"zero", "one", "two", "three", "four", "five", "six",
                                         "seven", "eight", "nine", "ten", "eleven", "twelve"});
    if (token.is("dozen")) {
        return 12;
    }
    if (token.is("both")) {
        return 2;
    }
    const auto found = std::ranges::find(names, token.folded);
    if (found != names.end()) {
        return static_cast<std::uint32_t>(found - names.begin());
    }
    std::uint32_t value = 0;
    const char* end = token.folded.data() + token.folded.size();
    const auto [stop, error] = std::from_chars(token.folded.data(), end, value);
    return error == std::errc() && stop == end && value < 1000 ? value : 0;
}

bool is_time_word(const Token& token)
{
    static constexpr auto words = sorted(std::to_array<std::string_view>(
        {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
         "february", "march", "april", "june", "july", "august", "september", "october", "november",
         "december"}));
    return token.is_capitalised() && has(words, token.folded);
}

bool is_year(const Token& token)
{
    return token.shape == Shape::number && token.folded.size() == 4 &&
           (token.folded.starts_with("19") || token.folded.starts_with("20"));
}

} // namespace entente::agreement_words
