#include "flags.hpp"

#include <array>

namespace entente {
namespace {

constexpr std::array specs{
    FlagSpec{Flag::output, "-o,--output", "FILE",
             "Write to FILE, in the format of its extension; may be given several times; - is "
             "standard output, which is also the default"},
    FlagSpec{Flag::format, "-f,--format", "NAME",
             "Write this format whatever the extension (`entente list formats`)"},
    FlagSpec{Flag::gephi_kind, "--gephi-kind", "",
             "Write GraphML with the kinds of edges as Gephi's edge types, which its schema does "
             "not know"},
    FlagSpec{Flag::merge, "--merge", "FILE",
             "Take over what somebody did in Gephi with an export of GRAPH: positions, sizes, "
             "colours and columns of GEXF or GraphML; facts stay as they are"},
    FlagSpec{Flag::overwrite, "--overwrite", "", "Replace output files that exist"},
    FlagSpec{Flag::strict, "--strict", "", "Stop at the first article that cannot be read"},
    FlagSpec{Flag::lexicon, "--lexicon", "DIR",
             "Add the lexicon files of DIR to those built in, or override them (default: "
             "$ENTENTE_LEXICON)"},
    FlagSpec{Flag::threads, "--threads", "N", "Work on N articles at a time (default: all cores)"},
    FlagSpec{Flag::documents, "--documents", "",
             "Make nodes of the articles too, with mentioned_in edges"},
    FlagSpec{Flag::document, "--document", "URI",
             "Of a file with several articles, the one with this uri or id"},
    FlagSpec{Flag::country, "--country", "COUNTRY",
             "Only this country (ISO code or name), or any of several with commas between"},
    FlagSpec{Flag::at, "--at", "DATE", "Only who held it then (2019, 2019-05, 2019-05-31)"},
    FlagSpec{Flag::why, "--why", "",
             "Tell why all mentions of NAME are one, and which near ones were kept apart"},
    FlagSpec{Flag::same, "--same", "FILE",
             "Who is the same or different, against all evidence: lines of same_as or "
             "different_from, name, name, with tabs between"},
    FlagSpec{Flag::json, "--json", "", "Write JSON for programs instead of text for people"},
    FlagSpec{Flag::csv, "--csv", "", "Write a table for programs, as CSV"},
    FlagSpec{Flag::sentence, "--sentence", "TEXT", "Find sentences that say TEXT"},
    FlagSpec{Flag::html, "--html", "", "Write one page for the browser instead of JSON Lines"},
    FlagSpec{Flag::batch, "--batch", "", "Read pairs of names from standard input, one a line"},
    FlagSpec{Flag::schema, "--schema", "NAME",
             "What the names are: Person or Organization (default: either, as the words show)"},
    FlagSpec{Flag::build, "--build", "",
             "Build the graph of each article, which lies beside its gold file, instead of reading "
             "one"},
    FlagSpec{Flag::errors, "--errors", "", "List what is missing (-), wrong (+) or different (~)"},
    FlagSpec{Flag::calibration, "--calibration", "",
             "Count facts, and those that are right, by confidence"},
    FlagSpec{Flag::around, "--around", "NAME",
             "Only what is around this name; may be given several times"},
    FlagSpec{Flag::hops, "--hops", "N", "With --around: how many steps away (default: 2)"},
    FlagSpec{Flag::path, "--path", "NAME NAME", "Draw how these two are connected"},
    FlagSpec{Flag::countries, "--countries", "", "Draw who meets whom as states"},
    FlagSpec{Flag::between, "--between", "COUNTRY COUNTRY",
             "Draw what two countries had to do with each other, in the order of time"},
    FlagSpec{Flag::posts, "--posts", "TITLE",
             "Draw who held this post, one after the other; --country says where"},
    FlagSpec{Flag::agreement, "--agreement", "NAME",
             "Draw an agreement: its parties, who signed, where it was concluded"},
    FlagSpec{Flag::most, "--max", "N",
             "Show at most N, and tell how many are left out (default: draw 40, rank 20, find 10)"},
    FlagSpec{Flag::count, "-k,--paths", "N", "The N best paths (default: 1)"},
    FlagSpec{Flag::order, "--by", "ORDER",
             "The best path is that of fewest hops (the default), strength (many and sure facts) "
             "or recency (new facts)"},
    FlagSpec{Flag::rank_order, "--by", "ORDER",
             "Rank by degree (the default), betweenness or pagerank"},
    FlagSpec{Flag::via, "--via", "KIND,...",
             "Only by way of these: meeting, agreement, organization, post, country, place, "
             "document (default: meeting,agreement,organization)"},
    FlagSpec{Flag::avoid, "--avoid", "NAME",
             "Not by way of this name, or of this kind (organization, ...); may be given several "
             "times"},
    FlagSpec{Flag::most_hops, "--max-hops", "N", "No more than N hops"},
    FlagSpec{Flag::crowd, "--crowd", "N",
             "Events of more than N people and bodies tie nobody (default: 50)"},
    FlagSpec{Flag::in_time, "--in-time", "",
             "Each hop no earlier than the one before; the earliest arrival first"},
    FlagSpec{Flag::as_of, "--as-of", "DATE",
             "Only what was true or known then (2019, 2019-05, 2019-05-31)"},
    FlagSpec{Flag::kinds, "--kinds,--kind", "KIND,...",
             "Only nodes and edges of these kinds (official, meeting, met, signed ...)"},
    FlagSpec{Flag::since, "--since", "DATE",
             "Only what was or may have been on or after DATE (2019, 2019-05, 2019-05-31); what "
             "has no date is left out"},
    FlagSpec{Flag::until, "--until", "DATE", "Likewise on or before DATE"},
    FlagSpec{Flag::min_confidence, "--min-confidence", "P",
             "Only nodes and edges of at least this confidence (0 to 1)"},
    FlagSpec{Flag::only_stated, "--only-stated,--stated-only", "",
             "Without what is inferred and what no sentence names"},
    FlagSpec{Flag::evidence, "--evidence", "WHICH",
             "Sentences kept with each node and edge: none, first or all (default: all)"},
    FlagSpec{Flag::projection, "--projection", "VIEW",
             "Fold meetings and agreements into edges between officials, countries, or "
             "official-body: officials and bodies"},
    FlagSpec{Flag::progress, "--progress", "", "Show progress on standard error"},
    FlagSpec{Flag::no_progress, "--no-progress", "", "Show none (default: only on a terminal)"},
    FlagSpec{Flag::verbose, "-v,--verbose", "", "Say what was done, on standard error"},
    FlagSpec{Flag::quiet, "-q,--quiet", "", "Say nothing but errors"},
    FlagSpec{Flag::help, "-h,--help", "", "Show this help"},
};

constexpr std::array common{Flag::verbose, Flag::quiet, Flag::help};

/// `spec_of` finds a row by its number.
constexpr bool rows_are_in_order()
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (static_cast<std::size_t>(specs[i].flag) != i) {
            return false;
        }
    }
    return true;
}
static_assert(rows_are_in_order());

} // namespace

const FlagSpec& spec_of(Flag flag)
{
    return specs.at(static_cast<std::size_t>(flag));
}

std::span<const Flag> common_flags()
{
    return common;
}

} // namespace entente
