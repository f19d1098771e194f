#include <entente/core/text.hpp>

#include <gtest/gtest.h>

#include <string>

namespace entente {
namespace {

TEST(Fold, RemovesCaseAndDiacritics)
{
    EXPECT_EQ(fold("Lương Tam Quang"), "luong tam quang");
    EXPECT_EQ(fold("LUONG"), "luong");
    EXPECT_EQ(fold("Łódź"), "lodz");
    EXPECT_EQ(fold("Đặng"), "dang");
    EXPECT_EQ(fold("Erdoğan Işık"), "erdogan isik");
    EXPECT_EQ(fold("Søren Groß"), "soren gross");
    EXPECT_EQ(fold("ÉLYSÉE"), "elysee");
}

TEST(Fold, TakesDecomposedTextForTheSame)
{
    EXPECT_EQ(fold("e\u0301"), fold("\u00E9"));
    EXPECT_EQ(fold("\u1EA4"), "a"); // two marks on one letter
}

TEST(Fold, KeepsOtherScripts)
{
    EXPECT_EQ(fold("МОСКВА"), "москва");
    EXPECT_EQ(fold("北京"), "北京");
    EXPECT_EQ(fold("O\u2019Neill"), "o'neill");
    EXPECT_EQ(fold(""), "");
}

TEST(Fold, PassesOverWhatNoReaderSees)
{
    EXPECT_EQ(fold("Min\u00ADister"), "minister");
    EXPECT_EQ(fold("\uFEFFEnvoy\u200B"), "envoy");
}

TEST(Visible, LeavesOutSoftHyphensAndZeroWidthMarksAlone)
{
    EXPECT_EQ(visible("Lư\u00ADơng \u200BQuang\u2060"), "Lương Quang");
    EXPECT_EQ(visible("plain"), "plain");
    EXPECT_EQ(visible("\u202ANew\u202C"), "New");
    EXPECT_EQ(visible("می\u200Cروم"), "می\u200Cروم"); // joins no letters: a reader sees that
    EXPECT_EQ(visible("cut \xC2"), "cut \xC2"); // not UTF-8: kept as it is
}

TEST(Fold, IsIdempotent)
{
    for (const char* text : {"Lương", "Groß", "Æsir", "İstanbul", "Ⅻ", "ﬁ", "Ǆ"}) {
        EXPECT_EQ(fold(fold(text)), fold(text)) << text;
    }
}

TEST(Nfc, Composes)
{
    EXPECT_EQ(nfc("e\u0301"), "\u00E9");
    EXPECT_EQ(nfc("\u00E9"), "\u00E9");
    EXPECT_EQ(nfc("plain"), "plain");
    EXPECT_EQ(nfc("a\u0323\u0302"), nfc("a\u0302\u0323"));
}

TEST(Nfc, IsToldWithoutComposing)
{
    for (const char* text :
         {"", "plain", "\u00E9", "\uFFFD", "e\u0301", "a\u0323\u0302", "x\u0338"}) {
        EXPECT_EQ(is_nfc(text), nfc(text) == text) << text;
    }
    EXPECT_TRUE(is_nfc("\u00E9"));
    EXPECT_FALSE(is_nfc("e\u0301"));
}

TEST(Utf8, AcceptsValidText)
{
    EXPECT_EQ(find_invalid_utf8(""), std::nullopt);
    EXPECT_EQ(find_invalid_utf8("plain"), std::nullopt);
    EXPECT_EQ(find_invalid_utf8("Đỗ 北 \U0001F91D"), std::nullopt);
    EXPECT_EQ(find_invalid_utf8(std::string("\0", 1)), std::nullopt);
}

TEST(Utf8, FindsTheFirstBadByte)
{
    EXPECT_EQ(find_invalid_utf8("ab\xFF"), 2U);
    EXPECT_EQ(find_invalid_utf8("\x80"), 0U);
    EXPECT_EQ(find_invalid_utf8("a\xC3"), 1U);            // cut short
    EXPECT_EQ(find_invalid_utf8("a\xC0\xAF"), 1U);        // overlong
    EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0U);     // surrogate
    EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0U); // above U+10FFFF
    EXPECT_EQ(find_invalid_utf8("é\xE2\x82"), 2U);
}

TEST(Sha256, MatchesPublishedValues)
{
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256_hex("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_NE(sha256_hex("abc"), sha256_hex(std::string_view("abc\0", 4)));
}

TEST(Trim, RemovesWhiteSpaceAtBothEnds)
{
    EXPECT_EQ(trim(" \t\r\n a b \f"), "a b");
    EXPECT_EQ(trim("\u00A0a\u00A0"), "a");
    EXPECT_EQ(trim(" \u00A0 \u00A0"), "");
    EXPECT_EQ(trim(""), "");
    EXPECT_EQ(trim_file("\xEF\xBB\xBF \na\n"), "a");
    EXPECT_EQ(trim_file("a\xEF\xBB\xBF"), "a\xEF\xBB\xBF");
    // The last byte of U+1A0 is that of a no-break space, which is none of its own.
    EXPECT_EQ(trim("\u01A0"), "\u01A0");
}

TEST(Squeeze, MakesOneSpaceOfMany)
{
    EXPECT_EQ(squeeze("  a \n\t b\u00A0\u00A0c  "), "a b c");
    EXPECT_EQ(squeeze("abc"), "abc");
    EXPECT_EQ(squeeze(" \n "), "");
    EXPECT_EQ(squeeze("à  é"), "à é");
}

TEST(OneLine, KeepsQuotedDataFromBreakingMessages)
{
    EXPECT_EQ(one_line("a\nb\r\tc\x1B[31m\x7F"), "a b  c [31m ");
    EXPECT_EQ(one_line("Đỗ \"x\""), "Đỗ \"x\"");
}

} // namespace
} // namespace entente
