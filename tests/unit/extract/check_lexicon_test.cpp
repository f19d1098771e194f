#include "lexicon/lexicon.hpp"
#include "lexicon/schema.hpp"
#include "temporary_folder.hpp"

#include <entente/core/error.hpp>
#include <entente/data/embedded.hpp>
#include <entente/extract/check_lexicon.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

/// "LINE: MESSAGE" of all faults, one a line.
std::string faults(const std::string& name, std::string bytes)
{
    const std::vector files{LexiconFile{name, std::move(bytes)}};
    std::string out;
    for (const Diagnostic& fault : check_lexicon(files)) {
        std::string_view line = fault.where;
        line.remove_prefix(std::min(name.size() + 1, line.size()));
        out.append(line).append(": ").append(fault.message).append("\n");
    }
    return out;
}

std::string ranks(const std::string& rows)
{
    return faults("ranks.tsv", std::string("# Ranks.\nrank\tabbreviations\n").append(rows));
}

std::string titles(const std::string& rows)
{
    return faults("my/en/titles.tsv", "title\tclass\ttakes\tentails\tplural\n" + rows);
}

TEST(CheckLexicon, SaysNothingOfAGoodFile)
{
    EXPECT_EQ(ranks("Sea Lord\tS.L.|Sea Ld\nMarshal\n"), "");
    EXPECT_EQ(titles("head of mission\tdiplomat\tbody|to\n"), "");
}

TEST(CheckLexicon, NamesColumnsThatThereAreNot)
{
    EXPECT_EQ(faults("ranks.tsv", "rank\tshort\n"),
              "1: column 2 is \"short\", not \"abbreviations\": the first line must name the "
              "columns: rank abbreviations\n");
    EXPECT_EQ(faults("ranks.tsv", "# nothing\n"),
              "2: has no line that names the columns: rank abbreviations\n");
}

TEST(CheckLexicon, CountsCells)
{
    EXPECT_EQ(ranks("Marshal\tMar.\t\n"),
              "3: has 3 cells, but there are only 2 columns: rank abbreviations\n");
    EXPECT_EQ(ranks("\tMar.\n"), "3: the cell \"rank\" is empty: fill it or remove the line\n");
    EXPECT_EQ(titles("|\tminister\n"),
              "2: the cell \"title\" is empty: fill it or remove the line\n");
}

TEST(CheckLexicon, FindsStraySpaces)
{
    EXPECT_EQ(ranks("Marshal \tMar.\n"), "3: \"Marshal \" has a space too many\n");
    EXPECT_EQ(ranks("Sea  Lord\tS.L.\n"), "3: \"Sea  Lord\" has a space too many\n");
    EXPECT_EQ(ranks("Marshal\tMar.||M.\n"),
              "3: the cell \"abbreviations\" has an empty value between two |\n");
    EXPECT_EQ(ranks("Marshal\t \n"), "3: the cell \"abbreviations\" has nothing but spaces\n");
}

TEST(CheckLexicon, FindsTheSameFormTwice)
{
    EXPECT_EQ(ranks("Marshal\tMar.\nMarshal\n"), "4: \"Marshal\" stands in line 3 too\n");
    EXPECT_EQ(ranks("Łowczy\tLowczy\n"), "3: \"Lowczy\" stands twice in the row: case and accents "
                                         "aside it is the same form\n");
}

TEST(CheckLexicon, TellsFormsApartWhoseCapitalsDiffer)
{
    EXPECT_EQ(ranks("Marshal\tmarshal\n"), "");
    EXPECT_EQ(ranks("AB\tAb\n"), "");
}

TEST(CheckLexicon, TellsAVerbFromItsNoun)
{
    const std::string head = "trigger\tpos\ttype\tform\tsubject\tobject\tcameo\tjourney\n";
    EXPECT_EQ(faults("meetings.tsv", head + "tour\tverb\tvisit\ntour\tnoun\tvisit\n"), "");
    EXPECT_EQ(faults("meetings.tsv", head + "tour\tnoun\tvisit\ntour\tnoun\tvisit\n"),
              "3: \"tour\" stands in line 2 too\n");
}

TEST(CheckLexicon, FindsFormsThatCanMatchNoText)
{
    EXPECT_EQ(ranks("...\n"), "");
    EXPECT_EQ(ranks("\xE2\x80\x8B\n"),
              "3: \"\xE2\x80\x8B\" can match no text: it has no word in it\n");
}

TEST(CheckLexicon, FindsWhatIsOfNoKnownKind)
{
    EXPECT_EQ(titles("wazir\tvizier\n"),
              "2: \"vizier\" is none of: head_of_state, head_of_government, minister, deputy, "
              "legislator, diplomat, spokesperson, party, military, police, judge, royal, "
              "religious, international, local, envoy, adviser, secretary, security, official, "
              "generic\n");
    EXPECT_EQ(titles("wazir\tminister\tcountry|town\n"),
              "2: \"town\" is none of: portfolio, body, country, place, to, for\n");
    EXPECT_EQ(faults("cities.tsv", "name\tiso\tkind\taliases\nOz\tQX\tcity\n"),
              "2: \"QX\" is no code of countries.tsv\n");
    EXPECT_EQ(faults("international.tsv", "name\ttype\taliases\nLeague of Oz\tleague\n"),
              "2: \"league\" is no type of organizations\n");
    EXPECT_EQ(faults("leaders.tsv", "name\tiso\toffice\tfrom\tto\taliases\nA B\tFR\tking\t12\n"),
              "2: \"12\" is no year of four digits\n");
}

TEST(CheckLexicon, KnowsTheClassesOfWordsAndWhatOneWordIs)
{
    const auto words = [](const std::string& rows) {
        return faults("agreement_words.tsv", "word\tclasses\n" + rows);
    };
    EXPECT_EQ(words("hereof\tleft_stop|right_stop\n's\tempty\n\u00e9lan\n"), "");
    EXPECT_EQ(words("long-awaited\tempty\n"),
              "2: \"long-awaited\" is not one word: a hyphen or a space parts words\n");
    EXPECT_EQ(words("Hereof\tempty\nhereof\tleft_stop\n"), "3: \"hereof\" stands in line 2 too\n");
    const std::string unknown = words("hereof\tempty|wordy\n");
    EXPECT_TRUE(unknown.starts_with("2: \"wordy\" is none of: adverbial, aim, amount")) << unknown;
}

TEST(CheckLexicon, WantsTheFormsOfAVerb)
{
    const auto verbs = [](const std::string& rows) {
        return faults("agreement_verbs.tsv", "verb\tthird\tpast\tgerund\tdeed\n" + rows);
    };
    EXPECT_EQ(verbs("shelve\tshelves\tshelved|shelvd\tshelving\tkeep\n"), "");
    EXPECT_EQ(verbs("shelve\tshelves\tput aside\tshelving\tkeep\n"),
              "2: \"put aside\" is not one word: a hyphen or a space parts words\n");
    EXPECT_EQ(verbs("shelve\tshelves\tshelved\t\tnone\n"),
              "2: the cell \"gerund\" is empty: fill it or remove the line\n"
              "2: \"none\" is none of: sign, reach, negotiate, bind, keep, establish, issue\n");
}

TEST(CheckLexicon, AsksTheReaderOfDates)
{
    EXPECT_EQ(faults("times.tsv", "word\tkind\tvalue\nsometime\tnever\t1\n"),
              "2: no such kind of word: never\n");
}

TEST(CheckLexicon, KnowsTheCodesThatTheFolderAdds)
{
    const std::vector files{
        LexiconFile{"cities.tsv", "name\tiso\tkind\taliases\nOz\tQX\tcity\n"},
        LexiconFile{"countries.tsv",
                    "iso\tname\tnames\tadjectives\tpeople\tprefixes\tcapitals\tseats\n"
                    "QX\tOzland\n"}};
    EXPECT_TRUE(check_lexicon(files).empty());
}

TEST(CheckLexicon, FindsWhatIsNoUtf8OrNotComposed)
{
    EXPECT_EQ(ranks("Mar\xE9\n"), "3: byte 4 is not UTF-8: save the file as UTF-8\n");
    EXPECT_EQ(ranks("Mare\xCC\x81\n"),
              "3: has letters with loose accents: normalize the file to NFC\n");
    EXPECT_EQ(faults("ranks.tsv", "\xEF\xBB\xBFrank\tabbreviations\nMarshal\n"),
              "1: begins with a byte order mark: save the file without it\n");
    EXPECT_EQ(ranks("\xEF\xBB\xBF# no comment\n"), ""); // a mark begins a file, or is a letter
}

TEST(CheckLexicon, GoesOnAfterAFault)
{
    EXPECT_EQ(ranks("Marshal \n\tx\nMarshal\n"),
              "3: \"Marshal \" has a space too many\n"
              "4: the cell \"rank\" is empty: fill it or remove the line\n"
              "5: \"Marshal\" stands in line 3 too\n");
}

TEST(CheckLexicon, SaysWhichFilesThereAre)
{
    EXPECT_TRUE(faults("kings.tsv", "").starts_with(": is not read: lexicon files are "));
}

TEST(CheckLexicon, KnowsAllFilesThatTheProgramHas)
{
    for (const EmbeddedFile& file : embedded_files()) {
        if (!file.path.starts_with("lexicon/en/")) {
            continue; // what compares names is no part of reading
        }
        const std::string name(file.path.substr(file.path.rfind('/') + 1));
        EXPECT_NE(find_lexicon_file_spec(name), nullptr) << name;
    }
}

std::string head_of(const LexiconFileSpec& spec)
{
    std::string head;
    for (const ColumnSpec& column : spec.columns) {
        head.append(head.empty() ? "" : "\t").append(column.name);
    }
    return head;
}

TEST(CheckLexicon, AgreesWithTheReaderOnColumns)
{
    const testing::TemporaryFolder folder;
    for (const LexiconFileSpec& spec : lexicon_file_specs()) {
        (void)folder.write(spec.name, head_of(spec) + "\n");
    }
    EXPECT_NO_THROW((void)Lexicon::load(folder.path("")));
}

/// The reader looks at the files that the check knows.
TEST(CheckLexicon, KnowsNoFileThatIsNotRead)
{
    for (const LexiconFileSpec& spec : lexicon_file_specs()) {
        const testing::TemporaryFolder folder;
        (void)folder.write(spec.name, head_of(spec) + "x\n");
        EXPECT_THROW((void)Lexicon::load(folder.path("")), DataError) << spec.name;
    }
}

} // namespace
} // namespace entente
