#include "graph_made.hpp"

#include <entente/export/formats.hpp>
#include <entente/graph/path.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <random>
#include <string>
#include <vector>

// How fast are questions about paths? usage: path_speed NODES EDGES FOLDER
//
// Writes the graph (`graph.entente`, and `edges.tsv` for other programs), the questions
// (`pairs.tsv`) and our answers (`answers.tsv`) to FOLDER and prints the time of each kind of
// question: bench/path_peers.py asks other libraries the same and compares the answers.
namespace entente {
namespace {

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
    while (pairs.size() < 20) {
        const auto source = static_cast<NodeIndex>(random() % officials);
        const auto target = static_cast<NodeIndex>(random() % officials);
        if (source != target) {
            pairs.push_back({source, target});
        }
    }
    return pairs;
}

/// The middle one of the times that one question a pair takes.
void measure(const char* name, const std::vector<Pair>& pairs, std::ofstream& answers,
             const std::function<std::vector<Path>(const Pair&)>& ask,
             const std::function<double(const Path&)>& value)
{
    std::vector<double> times;
    for (const Pair& pair : pairs) {
        const double begin = milliseconds();
        const auto paths = ask(pair);
        times.push_back(milliseconds() - begin);
        answers << name << '\t' << pair.source << '\t' << pair.target;
        for (const Path& path : paths) {
            answers << '\t' << value(path);
        }
        answers << '\n';
    }
    std::ranges::sort(times);
    std::printf("%-18s %9.2f ms  (worst %.2f)\n", name, times[times.size() / 2], times.back());
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

void ask_all(const KnowledgeGraph& graph, const std::string& folder)
{
    const double begin = milliseconds();
    PathFinder finder(graph, {});
    finder.prepare();
    std::printf("%-18s %9.2f ms\n", "set up", milliseconds() - begin);
    std::uint32_t officials = 0;
    while (officials < graph.node_count() && graph.kind_of(officials) == NodeKind::official) {
        ++officials;
    }
    const auto pairs = some_pairs(officials);
    std::ofstream pairs_out(folder + "/pairs.tsv");
    for (const Pair& pair : pairs) {
        pairs_out << pair.source << '\t' << pair.target << '\n';
    }
    std::ofstream answers(folder + "/answers.tsv");
    answers.precision(12);
    const auto query = [](const Pair& pair, std::size_t count, PathOrder order) {
        return PathQuery{
            .source = pair.source, .target = pair.target, .count = count, .order = order};
    };
    const auto hops = [](const Path& path) { return static_cast<double>(path.hops.size()); };
    const auto cost = [](const Path& path) { return path.cost; };
    const auto arrives = [](const Path& path) {
        return static_cast<double>(path.hops.back().time.first);
    };
    measure(
        "shortest", pairs, answers,
        [&](const Pair& p) { return finder.find(query(p, 1, PathOrder::hops)); }, hops);
    measure(
        "k=10 by hops", pairs, answers,
        [&](const Pair& p) { return finder.find(query(p, 10, PathOrder::hops)); }, hops);
    measure(
        "weighted", pairs, answers,
        [&](const Pair& p) { return finder.find(query(p, 1, PathOrder::strength)); }, cost);
    measure(
        "k=10 weighted", pairs, answers,
        [&](const Pair& p) { return finder.find(query(p, 10, PathOrder::strength)); }, cost);
    PathQuery in_time{.source = pairs[0].source, .target = pairs[0].target, .in_time = true};
    (void)finder.find(in_time); // sets up what only these questions need
    measure(
        "earliest arrival", pairs, answers,
        [&](const Pair& p) {
            in_time.source = p.source;
            in_time.target = p.target;
            return finder.find(in_time);
        },
        arrives);
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
    const entente::KnowledgeGraph graph = entente::made_graph(nodes, edges);
    std::printf("%zu nodes, %zu edges\n", graph.node_count(), graph.edge_count());
    entente::write_edges(graph, folder + "/edges.tsv");
    std::ofstream file(folder + "/graph.entente", std::ios::binary);
    entente::find_format("entente")->write(graph, file);
    file.close();
    entente::ask_all(graph, folder);
    return file ? EXIT_SUCCESS : EXIT_FAILURE;
}
