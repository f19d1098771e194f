#include "annotators/times/lexicon.hpp"

#include "lexicon/table.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>
#include <entente/data/embedded.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace entente {
namespace {

constexpr std::string_view embedded_path = "lexicon/en/times.tsv";
constexpr std::size_t longest_word = 24;

using Kind = TimeWordKind;
using Word = TimeWord;

constexpr std::array<std::pair<std::string_view, Kind>, 27> kinds{{
    {"month", Kind::month},
    {"weak_month", Kind::weak_month},
    {"short_month", Kind::short_month},
    {"weekday", Kind::weekday},
    {"short_weekday", Kind::short_weekday},
    {"relative", Kind::relative},
    {"part", Kind::part},
    {"unit", Kind::unit},
    {"unit_plural", Kind::unit_plural},
    {"season", Kind::season},
    {"number", Kind::number},
    {"vague_number", Kind::vague_number},
    {"ordinal", Kind::ordinal},
    {"modifier", Kind::modifier},
    {"link", Kind::link},
    {"tense", Kind::tense},
    {"quarter", Kind::quarter},
    {"half", Kind::half},
    {"fiscal", Kind::fiscal},
    {"counted", Kind::counted},
    {"clock", Kind::clock},
    {"not_year", Kind::not_year},
    {"not_weekday", Kind::not_weekday},
    {"eleven_september", Kind::eleven_september},
    {"label", Kind::label},
    {"line_month", Kind::line_month},
    {"line_word", Kind::line_word},
}};

constexpr std::array<std::pair<std::string_view, Word>, 58> words{{
    {"last", Word::last},
    {"next", Word::next},
    {"this", Word::this_},
    {"that", Word::that},
    {"same", Word::same},
    {"past", Word::past},
    {"previous", Word::previous},
    {"current", Word::current},
    {"coming", Word::coming},
    {"following", Word::following},
    {"early", Word::early},
    {"mid", Word::mid},
    {"late", Word::late},
    {"earlier", Word::earlier},
    {"later", Word::later},
    {"end", Word::end},
    {"beginning", Word::beginning},
    {"start", Word::start},
    {"middle", Word::middle},
    {"ago", Word::ago},
    {"hence", Word::hence},
    {"from", Word::from},
    {"to", Word::to},
    {"until", Word::until},
    {"since", Word::since},
    {"by", Word::by},
    {"between", Word::between},
    {"and", Word::and_},
    {"of", Word::of},
    {"in", Word::in},
    {"on", Word::on},
    {"during", Word::during},
    {"the", Word::the},
    {"a", Word::a},
    {"before", Word::before},
    {"after", Word::after},
    {"at", Word::at},
    {"about", Word::about},
    {"for", Word::for_},
    {"day", Word::day},
    {"night", Word::night},
    {"week", Word::week},
    {"weekend", Word::weekend},
    {"fortnight", Word::fortnight},
    {"month", Word::month},
    {"quarter", Word::quarter},
    {"half", Word::half},
    {"year", Word::year},
    {"decade", Word::decade},
    {"century", Word::century},
    {"future", Word::future},
    {"future_to", Word::future_to},
    {"past_or_future_to", Word::past_or_future_to},
    {"future_until", Word::future_until},
    {"word", Word::word},
    {"prefix", Word::prefix},
    {"published", Word::published},
    {"updated", Word::updated},
}};

template <typename Table>
auto find_name(const Table& table, std::string_view name)
    -> std::optional<decltype(table.front().second)>
{
    const auto* found = std::ranges::find(table, name, [](const auto& row) { return row.first; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int16_t> parse_value(std::string_view text)
{
    std::int16_t number = 0;
    const auto* last = text.data() + text.size();
    const auto result = std::from_chars(text.data(), last, number);
    if (text.empty() || (result.ec == std::errc{} && result.ptr == last)) {
        return number;
    }
    const auto word = find_name(words, text);
    return word ? std::optional(static_cast<std::int16_t>(*word)) : std::nullopt;
}

bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool begins_with_capital(std::string_view word)
{
    return !word.empty() && is_capital(word.front());
}

} // namespace

TimesLexicon TimesLexicon::embedded()
{
    TimesLexicon lexicon;
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.path == embedded_path) {
            lexicon.add(file.bytes, std::string(file.path));
        }
    }
    return lexicon;
}

void TimesLexicon::add(std::string_view tsv, const std::string& file)
{
    for (const TableRow& row :
         read_table(tsv, file, find_lexicon_file_spec("times.tsv")->columns)) {
        const auto kind = find_name(kinds, row.cells[1]);
        const auto value = parse_value(row.cells[2]);
        if (!kind) {
            throw DataError(file, row.line, "no such kind of word: " + std::string(row.cells[1]));
        }
        if (!value) {
            throw DataError(file, row.line, "no such value: " + std::string(row.cells[2]));
        }
        // Months of other languages stand in small or capital letters.
        const bool capital = *kind != Kind::line_month && begins_with_capital(row.cells[0]);
        words_[fold(row.cells[0])] = {{*kind, *value}, capital};
    }
}

TimeEntry TimesLexicon::find(std::string_view word, bool capital) const
{
    if (word.size() > longest_word) {
        return {};
    }
    const auto known = [&](std::string_view lower) {
        const auto* found = words_.find(lower);
        return found == nullptr || (found->capital && !capital) ? TimeEntry{} : found->entry;
    };
    if (std::ranges::none_of(word, is_capital)) { // most are folded already
        return known(word);
    }
    std::array<char, longest_word> lower{};
    std::ranges::transform(word, lower.begin(), [](char c) {
        return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return known({lower.data(), word.size()});
}

} // namespace entente
