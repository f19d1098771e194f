#include <entente/export/formats.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>
#include <string>
#include <string_view>

// How fast are formats written and read, and with how much memory? usage: export_speed [NODES
// [EDGES [FORMAT|all [bare]]]]
//
// A graph of officials, bodies and meetings is made with a fixed seed; with `bare`, its nodes and
// edges have no sentences and no documents, as graphs of other programs have none. Each format is
// written to a file, read back where it can be and written again: the two files must be equal
// before a time counts.
namespace entente {
namespace {

/// Processor time, of which a busy machine does not take any away.
double processor_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// A line of /proc/self/status in MB: VmRSS is what is in memory now, VmHWM the most there was.
double memory(std::string_view name)
{
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with(name)) {
            return std::strtod(line.c_str() + name.size() + 1, nullptr) / 1024;
        }
    }
    return 0;
}

/// Makes VmHWM start anew from what is in memory now.
void reset_peak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

KnowledgeGraph make_graph(std::size_t nodes, std::size_t edges, bool bare)
{
    std::mt19937 random(1); // its sequence is the same everywhere; distributions' are not
    KnowledgeGraph graph;
    const auto documents = static_cast<std::uint32_t>(nodes / 5 + 1);
    for (std::uint32_t i = 0; i < documents && !bare; ++i) {
        DocumentInfo document;
        document.id = "d" + std::to_string(1000000 + i);
        document.uri = "news/2024/03/" + std::to_string(i) + ".txt";
        document.title = "Ministers meet, number " + std::to_string(i);
        document.date = *Date::parse("2024-03-07");
        document.sha256 = std::string(64, 'a');
        graph.add_document(std::move(document));
    }
    std::vector<EvidenceIndex> evidence;
    for (std::uint32_t i = 0; i < nodes + edges / 2 && !bare; ++i) {
        std::string text = "On Thursday the minister, Trần Văn " + std::to_string(i) +
                           ", received a delegation from the ministry and signed \"a protocol\" on "
                           "border matters & trade.";
        const std::uint32_t begin = 200 * (i / documents);
        const auto end = begin + static_cast<std::uint32_t>(text.size());
        evidence.push_back(graph.add_evidence({i % documents, {begin, end}, std::move(text)}));
    }
    const auto any = [&](const auto& from) { return from[random() % from.size()]; };
    const auto day = [&] {
        return Date(civil_from_days(static_cast<std::int32_t>(14000 + random() % 5000))).edtf();
    };
    const std::size_t officials = nodes * 6 / 10;
    const std::size_t bodies = nodes * 2 / 10;
    for (std::size_t i = 0; i < nodes; ++i) {
        Node node;
        // Sorted by kind and id, as graphs are when they are built.
        const std::string number = std::to_string(1000000 + i);
        node.kind = i < officials            ? NodeKind::official
                    : i < officials + bodies ? NodeKind::organization
                                             : NodeKind::meeting;
        node.id.append(name_of(node.kind)).append(":").append(number);
        node.label = "Trần Văn " + number;
        if (node.kind == NodeKind::meeting) {
            node.attributes.set(Attribute::date, day());
        } else {
            node.attributes.set(Attribute::country, "VN");
            node.attributes.set(Attribute::aliases,
                                std::vector<std::string>{node.label, "Văn " + number});
        }
        if (!bare) {
            node.evidence = {evidence[i]};
        }
        graph.add_node(std::move(node));
    }
    // Up to three facts between two of them: posts in bodies, parts in meetings.
    const auto below = [&](std::size_t bound) { return random() % bound; };
    std::vector<std::pair<NodeIndex, NodeIndex>> ends;
    while (ends.size() < edges) {
        const auto source = static_cast<NodeIndex>(below(officials));
        const auto target = static_cast<NodeIndex>(officials + below(nodes - officials));
        ends.insert(ends.end(), std::min(1 + below(3), edges - ends.size()), {source, target});
    }
    std::ranges::sort(ends);
    std::uint32_t key = 0;
    for (std::size_t i = 0; i < edges; ++i) {
        Edge edge;
        edge.source = ends[i].first;
        edge.target = ends[i].second;
        key = i > 0 && ends[i] == ends[i - 1] ? key + 1 : 0;
        edge.key = key;
        const bool post = edge.target < officials + bodies;
        edge.kind = post ? EdgeKind::holds_position : EdgeKind::participated_in;
        edge.confidence = static_cast<double>(1 + random() % 100) / 100;
        if (post) {
            edge.attributes.set(Attribute::title, "Deputy Minister of Works");
            edge.attributes.set(Attribute::valid, day() + "/2024-03-07");
        } else {
            edge.attributes.set(Attribute::role, "guest");
        }
        if (!bare) {
            edge.evidence = {any(evidence)};
        }
        graph.add_edge(std::move(edge));
    }
    return graph;
}

struct Written {
    double seconds = 0;
    double extra_memory = 0;
};

Written write(const Format& format, const KnowledgeGraph& graph, const std::string& path)
{
    reset_peak();
    const double before = memory("VmRSS:");
    const double start = processor_seconds();
    std::ofstream out(path, std::ios::binary);
    format.write(graph, out);
    out.close();
    if (!out) {
        std::cerr << path << ": cannot be written\n";
        std::exit(EXIT_FAILURE);
    }
    return {processor_seconds() - start, memory("VmHWM:") - before};
}

std::string bytes_of(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

void measure(const Format& format, const KnowledgeGraph& graph)
{
    const std::string path = "export_speed" + std::string(format.extension);
    Written best = write(format, graph, path);
    for (int i = 0; i < 2; ++i) {
        const Written again = write(format, graph, path);
        best.seconds = std::min(best.seconds, again.seconds);
        best.extra_memory = std::max(best.extra_memory, again.extra_memory);
    }
    const double size = static_cast<double>(bytes_of(path).size()) / 1e6;
    std::printf("%-8s write %6.2f s  %6.0f MB  %5.0f MB/s  +%.0f MB of memory\n",
                std::string(format.name).c_str(), best.seconds, size, size / best.seconds,
                best.extra_memory);
    if (format.read == nullptr) {
        return;
    }
    reset_peak();
    const double before = memory("VmRSS:");
    const double start = processor_seconds();
    std::ifstream in(path, std::ios::binary);
    const KnowledgeGraph copy = format.read(in, path, nullptr);
    const double seconds = processor_seconds() - start;
    const double peak = memory("VmHWM:") - before;
    const double kept = memory("VmRSS:") - before;
    std::printf("%-8s read  %6.2f s  %6.0f MB  %5.0f MB/s  +%.0f MB of memory, %.0f MB kept\n",
                std::string(format.name).c_str(), seconds, size, size / seconds, peak, kept);
    write(format, copy, path + ".again");
    if (bytes_of(path) != bytes_of(path + ".again")) {
        std::cerr << path << ": what was read is not what was written\n";
        std::exit(EXIT_FAILURE);
    }
}

} // namespace
} // namespace entente

int main(int count, char** arguments)
{
    const std::size_t nodes = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 100000;
    const std::size_t edges = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 5 * nodes;
    const std::string_view format_name = count > 3 ? arguments[3] : "all";
    const bool bare = count > 4 && std::string_view(arguments[4]) == "bare";
    const entente::KnowledgeGraph graph = entente::make_graph(nodes, edges, bare);
    std::printf("%zu nodes, %zu edges, %.0f MB of memory\n", graph.node_count(), graph.edge_count(),
                entente::memory("VmRSS:"));
    for (const entente::Format* format : entente::formats()) {
        if (format_name == "all" || format->name == format_name) {
            entente::measure(*format, graph);
        }
    }
    return EXIT_SUCCESS;
}
