#!/usr/bin/env python3
"""Ask NetworkX, igraph and graph-tool what bench/path_speed asked, and compare answers and times.

usage: /usr/bin/python3 bench/path_peers.py FOLDER [QUESTIONS]

FOLDER is what path_speed wrote. The peers get the multigraph with parallel edges put together, as none of
them knows k shortest loopless paths of a multigraph that differ in their nodes; that is not timed.
"""
import heapq
import math
import statistics
import sys
import time


def read_links(folder):
    """Per pair of nodes: strength and the times of its edges; and the pairs of officials who met."""
    strength, times, met = {}, {}, set()
    with open(f"{folder}/edges.tsv") as lines:
        for line in lines:
            a, b, kind, confidence, first, last = line.split("\t")
            a, b = int(a), int(b)
            pair = (min(a, b), max(a, b))
            strength[pair] = strength.get(pair, 0.0) + float(confidence)
            if kind == "met":
                met.add(pair)
            times.setdefault(pair, []).append((int(first), int(last), kind == "holds_position"))
    return strength, times, met


def read_answers(folder, most):
    answers = {}
    with open(f"{folder}/answers.tsv") as lines:
        for line in lines:
            name, a, b, *values = line.rstrip("\n").split("\t")
            if len(answers.setdefault(name, [])) < most or name == "betweenness":
                answers[name].append((int(a), int(b), [float(v) for v in values]))
    return answers


def close(a, b):
    return len(a) == len(b) and all(math.isclose(x, y, rel_tol=1e-4) for x, y in zip(a, b))


def ask(program, name, questions, answer, limit=60):
    spent, wrong = [], 0
    for a, b, expected in questions:
        begin = time.process_time()
        got = answer(a, b)
        spent.append((time.process_time() - begin) * 1000)
        wrong += not close(sorted(got), sorted(expected))
        if sum(spent) > limit * 1000:
            break
    verdict = "same answers" if wrong == 0 else f"{wrong} OTHER ANSWERS"
    print(f"{program:<13}{name:<18}{statistics.median(spent):10.2f} ms  {len(spent)} asked, {verdict}", flush=True)


def ask_betweenness(program, expected, pivots, count, answer):
    """`answer` gives by official how many shortest ways from the pivots lead past one, halved as in undirected graphs."""
    begin = time.process_time()
    ways = answer()
    spent = (time.process_time() - begin) * 1000
    scale = 2 * count / len(pivots) / ((count - 1) * (count - 2))
    wrong = sum(not math.isclose(ways[node] * scale, score, rel_tol=1e-6) for node, _, (score,) in expected)
    verdict = "same answers" if wrong == 0 else f"{wrong} OTHER ANSWERS"
    print(f"{program:<13}{'betweenness':<18}{spent:10.2f} ms  {len(pivots)} sources, {verdict}", flush=True)


def networkx_peer(strength, answers, met, pivots):
    import networkx as nx
    from itertools import islice
    graph = nx.Graph()
    graph.add_weighted_edges_from((a, b, 1 / math.sqrt(s)) for (a, b), s in strength.items())
    cost = lambda path: nx.path_weight(graph, path, "weight")
    ask("NetworkX", "shortest", answers["shortest"], lambda a, b: [len(nx.bidirectional_shortest_path(graph, a, b)) - 1])
    ask("NetworkX", "k=10 by hops", answers["k=10 by hops"],
        lambda a, b: [len(p) - 1 for p in islice(nx.shortest_simple_paths(graph, a, b), 10)])
    ask("NetworkX", "weighted", answers["weighted"], lambda a, b: [nx.bidirectional_dijkstra(graph, a, b)[0]])
    ask("NetworkX", "k=10 weighted", answers["k=10 weighted"],
        lambda a, b: [cost(p) for p in islice(nx.shortest_simple_paths(graph, a, b, "weight"), 10)], 30)

    def ego(a, _):
        part = nx.ego_graph(graph, a, radius=2)
        return [part.number_of_nodes(), part.number_of_edges()]
    ask("NetworkX", "ego of 2 hops", answers["ego of 2 hops"], ego)
    officials = nx.Graph(list(met))
    ask_betweenness("NetworkX", answers["betweenness"], pivots, len(officials),
                    lambda: nx.betweenness_centrality_subset(officials, pivots, list(officials)))


def igraph_peer(strength, answers, nodes):
    import igraph
    pairs = list(strength)
    graph = igraph.Graph(n=nodes, edges=pairs)
    weights = [1 / math.sqrt(strength[p]) for p in pairs]
    ask("igraph", "shortest", answers["shortest"], lambda a, b: [graph.distances(a, b)[0][0]])
    ask("igraph", "k=10 by hops", answers["k=10 by hops"],
        lambda a, b: [len(p) - 1 for p in graph.get_k_shortest_paths(a, b, k=10)], 30)
    ask("igraph", "weighted", answers["weighted"], lambda a, b: [graph.distances(a, b, weights=weights)[0][0]])
    ask("igraph", "k=10 weighted", answers["k=10 weighted"],
        lambda a, b: [sum(weights[e] for e in p)
                      for p in graph.get_k_shortest_paths(a, b, k=10, weights=weights, output="epath")], 30)

    def ego(a, _):
        part = graph.induced_subgraph(graph.neighborhood(a, order=2))
        return [part.vcount(), part.ecount()]
    ask("igraph", "ego of 2 hops", answers["ego of 2 hops"], ego)
    # Its betweenness takes all officials as sources or none: no sample can be asked for.


def graph_tool_peer(strength, answers, nodes, met, pivots):
    import graph_tool
    import graph_tool.centrality as centrality
    import graph_tool.topology as topology
    graph = graph_tool.Graph(directed=False)
    graph.add_vertex(nodes)
    weight = graph.new_edge_property("double")
    graph.add_edge_list(((a, b, 1 / math.sqrt(s)) for (a, b), s in strength.items()), eprops=[weight])
    ask("graph-tool", "shortest", answers["shortest"], lambda a, b: [topology.shortest_distance(graph, a, b)])
    ask("graph-tool", "weighted", answers["weighted"], lambda a, b: [topology.shortest_distance(graph, a, b, weight)])

    def ego(a, _):
        near = topology.shortest_distance(graph, a, max_dist=2).a <= 2
        part = graph_tool.Graph(graph_tool.GraphView(graph, vfilt=near), prune=True)
        return [part.num_vertices(), part.num_edges()]
    ask("graph-tool", "ego of 2 hops", answers["ego of 2 hops"], ego)
    names = sorted({node for pair in met for node in pair})
    place = {node: i for i, node in enumerate(names)}
    officials = graph_tool.Graph(directed=False)
    officials.add_vertex(len(names))
    officials.add_edge_list([(place[a], place[b]) for a, b in met])

    def betweenness():
        ways, _ = centrality.betweenness(officials, pivots=[place[p] for p in pivots], norm=False)
        return {node: ways[i] for node, i in place.items()}
    ask_betweenness("graph-tool", answers["betweenness"], pivots, len(names), betweenness)


def earliest(times, answers):
    """The peers have no paths in time: a plain search of our own, for the answers alone."""
    neighbours = {}
    for (a, b), all_times in times.items():
        neighbours.setdefault(a, []).append((b, all_times))
        neighbours.setdefault(b, []).append((a, all_times))

    def arrival(a, b):
        best, queue = {a: -math.inf}, [(-math.inf, a)]
        while queue:
            day, node = heapq.heappop(queue)
            if node == b:
                return [day]
            if day > best[node]:
                continue
            for other, all_times in neighbours.get(node, []):
                for first, last, lasting in all_times:
                    then = max(day, first)
                    if then <= last and then < best.get(other, math.inf):
                        best[other] = then
                        heapq.heappush(queue, (then, other))
        return []
    ask("plain Python", "earliest arrival", answers["earliest arrival"], arrival)


def main():
    folder = sys.argv[1]
    answers = read_answers(folder, int(sys.argv[2]) if len(sys.argv) > 2 else 20)
    strength, times, met = read_links(folder)
    with open(f"{folder}/pivots.tsv") as lines:
        pivots = [int(line) for line in lines]
    nodes = max(b for _, b in strength) + 1
    earliest(times, answers)
    igraph_peer(strength, answers, nodes)
    graph_tool_peer(strength, answers, nodes, met, pivots)
    networkx_peer(strength, answers, met, pivots)


main()
