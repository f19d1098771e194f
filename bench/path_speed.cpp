#include "graph_made.hpp"

#include <entente/export/formats.hpp>
#include <entente/graph/path.hpp>
#include <entente/graph/rank.hpp>
#include <entente/graph/selection.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <vector>

// How fast are questions about paths, neighbours and rank? usage: path_speed NODES EDGES FOLDER
//
// Writes the graph (`graph.entente`, and `edges.tsv` for other programs), the officials from whom
// betweenness is estimated (`pivots.tsv`) and our answers (`answers.tsv`) to FOLDER and prints the
// time of each kind of question: bench/path_peers.py asks other libraries the same and compares the
// answers.
namespace entente {
namespace {

constexpr std::size_t questions = 100;
constexpr std::size_t pivots = 20;

/// Processor time, of which a busy machine does not take any away.
double milliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Pair {
    NodeIndex source;
    NodeIndex target;
};

std::vector<Pair> some_pairs(std::uint32_t officials)
{
    std::mt19937 random(2);
    std::vector<Pair> pairs;
    while (pairs.size() < questions) {
        const auto source = static_cast<NodeIndex>(random() % officials);
        const auto target = static_cast<NodeIndex>(random() % officials);
        if (source != target) {
            pairs.push_back({source, target});
        }
    }
    return pairs;
}

std::uint32_t count_officials(const KnowledgeGraph& graph)
{
    std::uint32_t officials = 0;
    while (officials < graph.node_count() && graph.kind_of(officials) == NodeKind::official) {
        ++officials;
    }
    return officials;
}

class Bench {
public:
    Bench(const KnowledgeGraph& graph, const std::string& folder)
        : graph_(graph), finder_(graph, {}), pairs_(some_pairs(count_officials(graph))),
          answers_(folder + "/answers.tsv")
    {
        answers_.precision(12);
    }

    /// What counts as loading: a finder may be asked without it, and then looks at what it needs.
    void set_up()
    {
        const double begin = milliseconds();
        finder_.prepare();
        std::printf("%-18s %9.2f ms\n", "set up", milliseconds() - begin);
    }

    void ask_for_paths(const char* name, PathQuery query,
                       const std::function<double(const Path&)>& value)
    {
        std::vector<Path> paths;
        measure(
            name,
            [&](const Pair& pair) {
                query.source = pair.source;
                query.target = pair.target;
                paths = finder_.find(query);
            },
            [&] {
                std::vector<double> values(paths.size());
                std::ranges::transform(paths, values.begin(), value);
                return values;
            });
    }

    void ask_for_neighbours()
    {
        KnowledgeGraph part;
        measure(
            "ego of 2 hops",
            [&](const Pair& pair) {
                part = select(graph_, {.around = {graph_.node(pair.source).id}, .hops = 2});
            },
            [&] {
                std::set<std::pair<NodeIndex, NodeIndex>> linked;
                for (EdgeIndex i = 0; i < part.edge_count(); ++i) {
                    linked.emplace(part.edge_outline(i).source, part.edge_outline(i).target);
                }
                return std::vector{static_cast<double>(part.node_count()),
                                   static_cast<double>(linked.size())};
            });
    }

    void ask_for_betweenness()
    {
        const double begin = milliseconds();
        const auto ranking =
            rank_officials(graph_, {.by = Centrality::betweenness, .pivots = pivots});
        std::printf("%-18s %9.2f ms\n", "betweenness", milliseconds() - begin);
        for (std::size_t i = 0; i < questions; ++i) {
            const RankedOfficial& one = ranking.officials[i];
            answers_ << "betweenness\t" << one.node << "\t0\t" << one.score << '\n';
        }
    }

private:
    /// The middle one of the times that one question a pair takes.
    void measure(const char* name, const std::function<void(const Pair&)>& ask,
                 const std::function<std::vector<double>()>& values)
    {
        std::vector<double> times;
        for (const Pair& pair : pairs_) {
            const double begin = milliseconds();
            ask(pair);
            times.push_back(milliseconds() - begin);
            answers_ << name << '\t' << pair.source << '\t' << pair.target;
            for (const double value : values()) {
                answers_ << '\t' << value;
            }
            answers_ << '\n';
        }
        std::ranges::sort(times);
        std::printf("%-18s %9.2f ms  (mean %.2f, worst %.2f)\n", name, times[times.size() / 2],
                    std::accumulate(times.begin(), times.end(), 0.0) /
                        static_cast<double>(times.size()),
                    times.back());
    }

    const KnowledgeGraph& graph_;
    PathFinder finder_;
    std::vector<Pair> pairs_;
    std::ofstream answers_;
};

void ask_all(const KnowledgeGraph& graph, const std::string& folder)
{
    Bench bench(graph, folder);
    bench.set_up();
    const auto hops = [](const Path& path) { return static_cast<double>(path.hops.size()); };
    const auto cost = [](const Path& path) { return path.cost; };
    const auto arrives = [](const Path& path) {
        return static_cast<double>(path.hops.back().time.first);
    };
    bench.ask_for_paths("shortest", {}, hops);
    bench.ask_for_paths("k=10 by hops", {.count = 10}, hops);
    bench.ask_for_paths("weighted", {.order = PathOrder::strength}, cost);
    bench.ask_for_paths("k=10 weighted", {.count = 10, .order = PathOrder::strength}, cost);
    bench.ask_for_paths("earliest arrival", {.in_time = true}, arrives);
    bench.ask_for_neighbours();
    bench.ask_for_betweenness();
}

/// The countries that officials and bodies have, so that a part may be chosen by country.
void add_countries(KnowledgeGraph& graph)
{
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        Node country;
        const std::string code{letter, 'A'};
        country.kind = NodeKind::country;
        country.id = "country:" + code;
        country.label = "Country " + code;
        country.attributes.set(Attribute::iso, code);
        graph.add_node(std::move(country));
    }
}

void write_edges(const KnowledgeGraph& graph, const std::string& path)
{
    std::ofstream out(path);
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const EdgeOutline edge = graph.edge_outline(i);
        out << edge.source << '\t' << edge.target << '\t' << name_of(edge.kind) << '\t'
            << edge.confidence << '\t' << edge.days.first << '\t' << edge.days.last << '\n';
    }
}

/// The officials that `rank_officials` chooses, by the sequence of random numbers that it takes.
void write_pivots(const KnowledgeGraph& graph, const std::string& path)
{
    std::set<NodeIndex> linked;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const EdgeOutline edge = graph.edge_outline(i);
        if (edge.kind == EdgeKind::met) {
            linked.insert({edge.source, edge.target});
        }
    }
    std::vector<NodeIndex> officials(linked.begin(), linked.end());
    std::mt19937_64 random;
    std::ofstream out(path);
    for (std::size_t i = 0; i < pivots; ++i) {
        std::swap(officials[i], officials[i + random() % (officials.size() - i)]);
        out << officials[i] << '\n';
    }
}

} // namespace
} // namespace entente

int main(int count, char** arguments)
{
    if (count != 4) {
        std::cerr << "usage: path_speed NODES EDGES FOLDER\n";
        return EXIT_FAILURE;
    }
    const auto nodes = static_cast<std::uint32_t>(std::strtoul(arguments[1], nullptr, 10));
    const auto edges = static_cast<std::uint32_t>(std::strtoul(arguments[2], nullptr, 10));
    const std::string folder = arguments[3];
    entente::KnowledgeGraph graph = entente::made_graph(nodes, edges);
    std::printf("%zu nodes, %zu edges\n", graph.node_count(), graph.edge_count());
    entente::add_countries(graph);
    entente::write_edges(graph, folder + "/edges.tsv");
    entente::write_pivots(graph, folder + "/pivots.tsv");
    std::ofstream file(folder + "/graph.entente", std::ios::binary);
    entente::find_format("entente")->write(graph, file);
    file.close();
    entente::ask_all(graph, folder);
    return file ? EXIT_SUCCESS : EXIT_FAILURE;
}
