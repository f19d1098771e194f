#include <entente/graph/names.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

// How many pairs of names are compared in a second on one core? usage: names_bench [FILE]
//
// FILE has two names a line, with a tab between, and may have Person or Organization after another;
// without it a few pairs of our own are compared. Each pair is read and compared anew, many times;
// every round must give the same sum of scores before a time counts.
namespace entente {
namespace {

struct Pair {
    std::string a;
    std::string b;
    NameSchema schema = NameSchema::person;
};

std::vector<Pair> own_pairs()
{
    constexpr auto person = NameSchema::person;
    constexpr auto organization = NameSchema::organization;
    return {{"Ivan Petrovich Orlov", "Orlow, Iwan", person},
            {"Mohammed bin Khalid al-Tamimi", "Muhammad Khaled Tamimi", person},
            {"H.E. Dr. Maria del Carmen Ruiz", "Maria Ruiz Delgado", person},
            {"Оксана Марченко", "Oksana Marchenko", person},
            {"李克强", "Li Keqiang", person},
            {"Lindstorm, Katrina", "Katrina Lindstrom", person},
            {"Peter Holm", "Johan Berg", person},
            {"Northwind Trading LLC", "Northwind Trading GmbH", organization},
            {"Norwegian Ministry of Defense", "Ministry of Defence of Norway", organization}};
}

std::vector<Pair> read_pairs(const char* path)
{
    std::vector<Pair> pairs;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        const std::size_t first = line.find('\t');
        if (first == std::string::npos) {
            continue;
        }
        const std::size_t second = std::min(line.find('\t', first + 1), line.size());
        const std::string_view schema = std::string_view(line).substr(second);
        pairs.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1),
                         schema == "\tPerson"         ? NameSchema::person
                         : schema == "\tOrganization" ? NameSchema::organization
                                                      : NameSchema::any});
    }
    return pairs;
}

double sum_of_scores(const NameMatcher& matcher, const std::vector<Pair>& pairs)
{
    double sum = 0;
    for (const Pair& pair : pairs) {
        sum += matcher.score(pair.a, pair.b, pair.schema);
    }
    return sum;
}

/// Processor time, of which a busy machine does not take any away.
double processor_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

int measure(const std::vector<Pair>& pairs)
{
    const double begin = processor_seconds();
    const NameMatcher matcher;
    const double expected = sum_of_scores(matcher, pairs); // makes the transliterators too
    std::printf("made in %.1f ms\n", 1000 * (processor_seconds() - begin));
    constexpr std::size_t wanted = 300000;
    std::size_t done = 0;
    const double start = processor_seconds();
    while (done < wanted) {
        if (sum_of_scores(matcher, pairs) != expected) {
            std::fprintf(stderr, "the scores change from round to round\n");
            return EXIT_FAILURE;
        }
        done += pairs.size();
    }
    const double seconds = processor_seconds() - start;
    std::printf("%zu pairs in %.2f s: %.0f pairs/s\n", done, seconds,
                static_cast<double>(done) / seconds);
    return EXIT_SUCCESS;
}

} // namespace
} // namespace entente

int main(int count, char** arguments)
{
    const auto pairs = count > 1 ? entente::read_pairs(arguments[1]) : entente::own_pairs();
    if (pairs.empty()) {
        std::fprintf(stderr, "no pairs of names in %s\n", arguments[1]);
        return EXIT_FAILURE;
    }
    return entente::measure(pairs);
}
