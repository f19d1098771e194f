#!/usr/bin/python3
"""How long do NetworkX and igraph take for what entente writes?

usage: export_speed.py PROGRAM [NODES [EDGES]]

PROGRAM is build/release/bench/export_speed. It makes a graph, without sentences (`bare`), and writes it as GraphML,
GEXF and JSON; both libraries read the GraphML and write the same nodes, edges and attributes again. Processor time
of one core and the peak of memory of each writing, in one run, so that all have the same machine. Debian:
python3-networkx, python3-igraph.
"""
import json
import os
import subprocess
import sys
import tempfile
import time


def peak():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def measure(name, library, write):
    with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
        file.write("5")
    start = time.process_time()
    write()
    print(f"{library:9} {name:8} {time.process_time() - start:6.2f} s  {peak():6.0f} MB in memory, the graph included",
          flush=True)


def with_networkx(folder):
    import networkx
    graph = networkx.read_graphml(f"{folder}/export_speed.graphml", force_multigraph=True)
    measure("graphml", "NetworkX", lambda: networkx.write_graphml(graph, f"{folder}/other"))
    for _, data in graph.nodes(data=True):
        data.pop("size", None)  # NetworkX has another meaning for it in GEXF
    measure("gexf", "NetworkX", lambda: networkx.write_gexf(graph, f"{folder}/other", version="1.2draft"))

    def write_json():
        with open(f"{folder}/other", "w", encoding="utf-8") as file:
            json.dump(networkx.node_link_data(graph), file)
    measure("json", "NetworkX", write_json)


def with_igraph(folder):
    import igraph
    graph = igraph.Graph.Read_GraphML(f"{folder}/export_speed.graphml")
    measure("graphml", "igraph", lambda: graph.write_graphml(f"{folder}/other"))


def main():
    program = os.path.abspath(sys.argv[1])
    nodes = sys.argv[2] if len(sys.argv) > 2 else "100000"
    edges = sys.argv[3] if len(sys.argv) > 3 else str(5 * int(nodes))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("json", "gexf", "graphml"):
            subprocess.run([program, nodes, edges, name, "bare"], cwd=folder, check=True)
        for other in (with_igraph, with_networkx):
            # In processes of their own: memory of one shall not count for the next.
            child = os.fork()
            if child == 0:
                try:
                    other(folder)
                except ImportError as missing:
                    print(missing, "(skipped)")
                sys.stdout.flush()
                os._exit(0)
            os.waitpid(child, 0)


if __name__ == "__main__":
    main()
