#include "body_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace entente {
namespace {

/// In the form of `content_words`.
bool is_generic(std::string_view word)
{
    // clang-format off
    static constexpr std::array<std::string_view, 424> generic{
        "academy", "account", "administration", "adviser", "advisory", "agency", "agricultural",
        "agriculture", "air", "alliance", "ambassador", "animal", "appeal", "arab", "arbitration",
        "area", "armed", "army", "art", "assembly", "association", "atomic", "attorney", "audit",
        "auditor", "authority", "aviation", "bank", "bar", "battalion", "battle", "bench",
        "bilateral", "bloc", "board", "border", "branch", "brigade", "budget", "bureau", "business",
        "cabinet", "campaign", "caucus", "cell", "center", "central", "chairman", "chamber",
        "chancellery", "checkpoint", "chief", "child", "citizen", "city", "civil", "civilian",
        "climate", "club", "coal", "coalition", "coast", "college", "command", "commander",
        "commerce", "commercial", "commission", "commissioner", "committee", "common",
        "communication", "community", "company", "confederation", "conferense", "congress",
        "constitutional", "consular", "consulate", "consultative", "control", "cooperation",
        "coordination", "corp", "corporation", "council", "country", "court", "crime", "criminal",
        "cultural", "culture", "custom", "cyber", "defense", "delegation", "democratic",
        "department", "deputy", "desk", "detention", "development", "dialogue", "digital",
        "diplomatic", "director", "directorate", "disaster", "division", "drug", "east", "eastern",
        "economic", "economy", "education", "educational", "election", "electoral", "electricity",
        "embassy", "emergency", "employment", "energy", "enterprise", "environment",
        "environmental", "ethic", "european", "exchange", "executive", "exhibition", "exim", "expo",
        "export", "exporter", "external", "fair", "family", "federal", "federation", "festival",
        "finance", "financial", "first", "fishery", "fishing", "fleet", "food", "force", "foreign",
        "forest", "forum", "foundation", "framework", "free", "friendship", "fund", "gallery",
        "gas", "gem", "general", "good", "governance", "government", "governor", "ground", "group",
        "guard", "hall", "headquarter", "health", "healthcare", "high", "higher", "home",
        "homeland", "honorary", "hospital", "house", "housing", "human", "humanitarian",
        "immigration", "import", "independent", "industrial", "industry", "information",
        "infrastructure", "initiative", "innovation", "inspector", "inspectorate", "institute",
        "institution", "integration", "intelligense", "intergovernmental", "interim", "interior",
        "interministerial", "internal", "international", "investigation", "investment", "islamic",
        "jewelry", "joint", "judicial", "judiciary", "justice", "labor", "land", "law", "lead",
        "leader", "leadership", "league", "legal", "legislative", "legislature", "liaison",
        "liberal", "library", "line", "livestock", "local", "lower", "main", "management",
        "manpower", "maritime", "market", "mechanism", "media", "mediation", "medical", "medicine",
        "medium", "meteorological", "migration", "military", "mineral", "mining", "minister",
        "ministerial", "ministry", "mission", "monetary", "movement", "multinational", "municipal",
        "municipality", "museum", "narcotic", "national", "natural", "naval", "navigation", "navy",
        "network", "north", "northern", "nuclear", "observatory", "office", "official", "oil",
        "ombudsman", "operation", "opposition", "organization", "oversea", "panel", "parliament",
        "parliamentary", "party", "peace", "people", "permanent", "petroleum", "plan", "planning",
        "planter", "platform", "pm", "police", "policy", "politburo", "political", "population",
        "port", "power", "presidency", "president", "presidential", "press", "prime", "prison",
        "private", "privilege", "process", "production", "program", "project", "promotion",
        "prosecution", "prosecutor", "protection", "protocol", "provincial", "public", "railway",
        "reconciliation", "reconstruction", "refugee", "regiment", "region", "regional", "registry",
        "regular", "regulatory", "relation", "religious", "representation", "representative",
        "republic", "republican", "rescue", "research", "reserve", "resource", "revenue", "right",
        "road", "royal", "rural", "safety", "school", "sciense", "scientific", "second", "secret",
        "secretariat", "secretariate", "secretary", "sector", "security", "seminar", "senate",
        "senior", "service", "session", "ship", "shipping", "small", "social", "socialist",
        "society", "south", "southern", "space", "special", "sport", "squad", "staff", "standard",
        "standing", "state", "statistic", "steel", "strategic", "strategy", "student", "study",
        "summit", "supreme", "survey", "symposium", "tank", "task", "tax", "team", "technical",
        "technology", "telecommunication", "think", "third", "tourism", "town", "trade", "training",
        "transitional", "transport", "transportation", "treasury", "treaty", "tribunal",
        "trilateral", "union", "unit", "united", "university", "upper", "urban", "veteran", "vice",
        "voluntary", "water", "week", "welfare", "west", "western", "whole", "wing", "woman",
        "women", "work", "worker", "working", "world", "youth", "zone"};
    // clang-format on
    static_assert(std::ranges::is_sorted(generic));
    return std::ranges::binary_search(generic, word);
}

bool has_word(const std::vector<std::string>& content, std::string_view word)
{
    return std::ranges::binary_search(content, word);
}

bool is_of_mission(std::string_view word)
{
    static constexpr std::array<std::string_view, 11> mission{
        "commission", "consular", "consulate", "deputy",    "embassy", "general",
        "high",       "honorary", "mission",   "permanent", "section"};
    static_assert(std::ranges::is_sorted(mission));
    return std::ranges::binary_search(mission, word);
}

} // namespace

bool is_generic_name(const std::vector<std::string>& content)
{
    return std::ranges::all_of(content, is_generic);
}

bool is_of_the_world(const std::vector<std::string>& content)
{
    return (content.size() > 1 && (has_word(content, "european") || has_word(content, "world"))) ||
           (content.size() > 2 &&
            (has_word(content, "international") || has_word(content, "organization")));
}

bool is_plain_mission(const std::vector<std::string>& content)
{
    return std::ranges::all_of(content, is_of_mission);
}

bool is_sole_mission(const std::vector<std::string>& content)
{
    return content == std::vector<std::string>{"embassy"} ||
           content == std::vector<std::string>{"commission", "high"};
}

} // namespace entente
