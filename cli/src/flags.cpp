#include "flags.hpp"

#include <array>

namespace entente {
namespace {

constexpr Setting<bool> on(bool Options::*member)
{
    return {member, true};
}

constexpr std::array specs{
    FlagSpec{Flag::output, "-o,--output", "FILE",
             "Write to FILE, in the format of its extension; may be given several times; - is "
             "standard output, which is also the default",
             Texts{&Options::outputs}},
    FlagSpec{Flag::own_output, "-o,--output", "FILE", "Write to FILE instead of standard output",
             Texts{&Options::outputs}},
    FlagSpec{Flag::picture_output, "-o,--output", "FILE",
             "Write to FILE, as the picture that its extension names: svg, png, pdf or dot "
             "(default: svg on standard output)",
             Texts{&Options::outputs}},
    FlagSpec{Flag::format, "-f,--format", "NAME",
             "Write this format whatever the extension (`entente list formats`)",
             Text{&Options::format}},
    FlagSpec{Flag::picture_format, "-f,--format", "TYPE",
             "Draw svg, png, pdf or dot whatever the extension", Text{&Options::format}},
    FlagSpec{Flag::gephi_kind, "--gephi-kind", "",
             "Write GraphML with the kinds of edges as Gephi's edge types, which its schema does "
             "not know",
             on(&Options::gephi_kind)},
    FlagSpec{Flag::merge, "--merge", "FILE",
             "Take over what somebody did in Gephi with an export of GRAPH: positions, sizes, "
             "colours and columns of GEXF or GraphML; facts stay as they are",
             Text{&Options::merge}},
    FlagSpec{Flag::overwrite, "--overwrite", "", "Replace output files that exist",
             on(&Options::overwrite)},
    FlagSpec{Flag::strict, "--strict", "", "Stop at the first article that cannot be read",
             on(&Options::strict)},
    FlagSpec{Flag::lexicon, "--lexicon", "DIR",
             "Add the lexicon files of DIR to those built in, or override them (default: "
             "$ENTENTE_LEXICON)",
             Text{&Options::lexicon}},
    FlagSpec{Flag::threads, "--threads", "N", "Work on N articles at a time (default: all cores)",
             Count{&Options::threads, 1, 1024}},
    FlagSpec{Flag::documents, "--documents", "",
             "Make nodes of the articles too, with mentioned_in edges",
             on(&Options::with_documents)},
    FlagSpec{Flag::document, "--document", "URI",
             "Of a file with several articles, the one with this uri or id",
             Text{&Options::document}},
    FlagSpec{Flag::country, "--country", "COUNTRY",
             "Only this country (ISO code or name), or any of several with commas between",
             Text{&Options::country}},
    FlagSpec{Flag::at, "--at", "DATE", "Only who held it then (2019, 2019-05, 2019-05-31)",
             Text{&Options::at}},
    FlagSpec{Flag::why, "--why", "",
             "Tell why all mentions of NAME are one, and which near ones were kept apart",
             on(&Options::why)},
    FlagSpec{Flag::same, "--same", "FILE",
             "Who is the same or different, against all evidence: lines of same_as or "
             "different_from, name, name, with tabs between",
             Text{&Options::same}},
    FlagSpec{Flag::json, "--json", "", "Write JSON for programs instead of text for people",
             on(&Options::json)},
    FlagSpec{Flag::csv, "--csv", "", "Write a table for programs, as CSV", on(&Options::csv)},
    FlagSpec{Flag::sentence, "--sentence", "TEXT", "Find sentences that say TEXT",
             Text{&Options::sentence}},
    FlagSpec{Flag::html, "--html", "", "Write one page for the browser instead of JSON Lines",
             on(&Options::html)},
    FlagSpec{Flag::batch, "--batch", "",
             "Read pairs of names from standard input, one a line, with a tab between",
             on(&Options::batch)},
    FlagSpec{Flag::schema, "--schema", "NAME",
             "What the names are: Person, Organization (also called Company, PublicBody), or any "
             "(also called LegalEntity; the default), as the words show",
             Text{&Options::schema}},
    FlagSpec{Flag::build, "--build", "",
             "Build the graph of each article, which lies beside its gold file, instead of reading "
             "one",
             on(&Options::build)},
    FlagSpec{Flag::errors, "--errors", "", "List what is missing (-), wrong (+) or different (~)",
             on(&Options::errors)},
    FlagSpec{Flag::calibration, "--calibration", "",
             "Count facts, and those that are right, by confidence", on(&Options::calibration)},
    FlagSpec{Flag::around, "--around", "NAME",
             "Only what is around this name; may be given several times", Texts{&Options::around}},
    FlagSpec{Flag::hops, "--hops", "N", "With --around: how many steps away (default: 2)",
             Count{&Options::hops, 1, 100}},
    FlagSpec{Flag::path, "--path", "NAME NAME", "Draw how these two are connected",
             Texts{&Options::path, Texts::Form::pair}},
    FlagSpec{Flag::countries, "--countries", "", "Draw who meets whom as states",
             on(&Options::countries)},
    FlagSpec{Flag::between, "--between", "COUNTRY COUNTRY",
             "Draw what two countries had to do with each other, in the order of time",
             Texts{&Options::between, Texts::Form::pair}},
    FlagSpec{Flag::posts, "--posts", "TITLE",
             "Draw who held this post, one after the other; --country says where",
             Text{&Options::posts}},
    FlagSpec{Flag::agreement, "--agreement", "NAME",
             "Draw an agreement: its parties, who signed, where it was concluded",
             Text{&Options::agreement}},
    FlagSpec{Flag::most, "--max", "N",
             "Show at most N, and tell how many are left out (default: draw 40, rank 20, find 10)",
             Count{&Options::most, 1, 3000}},
    FlagSpec{Flag::count, "-k,--paths", "N", "The N best paths (default: 1)",
             Count{&Options::count, 1, 1000}},
    FlagSpec{Flag::order, "--by", "ORDER",
             "The best path is that of fewest hops (the default), strength (many and sure facts) "
             "or recency (new facts)",
             Text{&Options::order}},
    FlagSpec{Flag::rank_order, "--by", "ORDER",
             "Rank by degree (the default), betweenness or pagerank", Text{&Options::order}},
    FlagSpec{Flag::via, "--via", "KIND,...",
             "Only by way of these: meeting, agreement, organization, post, country, place, "
             "document (default: meeting,agreement,organization)",
             Texts{&Options::via, Texts::Form::list}},
    FlagSpec{Flag::avoid, "--avoid", "NAME",
             "Not by way of this name, or of this kind (organization, ...); may be given several "
             "times",
             Texts{&Options::avoid}},
    FlagSpec{Flag::most_hops, "--max-hops", "N", "No more than N hops",
             Count{&Options::most_hops, 1, 1000}},
    FlagSpec{Flag::crowd, "--crowd", "N",
             "Events of more than N people and bodies tie nobody (default: 50)",
             Count{&Options::crowd, 2, 100000}},
    FlagSpec{Flag::in_time, "--in-time", "",
             "Each hop no earlier than the one before; the earliest arrival first",
             on(&Options::in_time)},
    FlagSpec{Flag::as_of, "--as-of", "DATE",
             "Only what was true or known then (2019, 2019-05, 2019-05-31)", Text{&Options::as_of}},
    FlagSpec{Flag::kinds, "--kinds,--kind", "KIND,...",
             "Only nodes and edges of these kinds (official, meeting, met, signed ...)",
             Texts{&Options::kinds, Texts::Form::list}},
    FlagSpec{Flag::since, "--since", "DATE",
             "Only what was or may have been on or after DATE (2019, 2019-05, 2019-05-31); what "
             "has no date is left out",
             Text{&Options::since}},
    FlagSpec{Flag::until, "--until", "DATE", "Likewise on or before DATE", Text{&Options::until}},
    FlagSpec{Flag::min_confidence, "--min-confidence", "P",
             "Only nodes and edges of at least this confidence (0 to 1)",
             Share{&Options::min_confidence}},
    FlagSpec{Flag::only_stated, "--only-stated,--stated-only", "",
             "Without what is inferred and what no sentence names", on(&Options::only_stated)},
    FlagSpec{Flag::evidence, "--evidence", "WHICH",
             "Sentences kept with each node and edge: none, first or all (default: all)",
             Text{&Options::evidence}},
    FlagSpec{Flag::projection, "--projection", "VIEW",
             "Fold meetings and agreements into edges between officials, countries, or "
             "official-body: officials and bodies",
             Text{&Options::projection}},
    FlagSpec{Flag::progress, "--progress", "", "Show progress on standard error",
             Setting<std::optional<bool>>{&Options::progress, true}},
    FlagSpec{Flag::no_progress, "--no-progress", "", "Show none (default: only on a terminal)",
             Setting<std::optional<bool>>{&Options::progress, false}},
    FlagSpec{Flag::verbose, "-v,--verbose", "", "Say what was done, on standard error",
             Setting<int>{&Options::verbosity, 1}},
    FlagSpec{Flag::quiet, "-q,--quiet", "", "Say nothing but errors",
             Setting<int>{&Options::verbosity, -1}},
    FlagSpec{Flag::help, "-h,--help", "", "Show this help", on(&Options::help)},
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
