"""NetworkX reads torture.graphml and torture.json with every node, edge, value and type."""
import sys

import expected

try:
    import networkx
except ImportError:
    expected.skip("python3-networkx is not installed")

folder = sys.argv[1]
data = expected.load(folder)

# The contract's JSON, by the argument's name of each version.
try:
    direct = networkx.node_link_graph(data, edges="edges")
except TypeError:
    direct = networkx.node_link_graph(data, link="edges")
assert direct.is_directed() and direct.is_multigraph()
assert len(direct) == len(data["nodes"])
assert direct.number_of_edges() == len(data["edges"])
assert direct.graph["schema"] == "entente/1"

graph = networkx.read_graphml(f"{folder}/torture.graphml", force_multigraph=True)
assert graph.is_directed() and graph.is_multigraph()
assert len(graph) == len(data["nodes"])
assert graph.number_of_edges() == len(data["edges"])

ids = {}
for ours, (found_id, found) in zip(data["nodes"], graph.nodes(data=True)):
    expected.same(expected.node(ours), found, ours["id"])
    assert found.get("entity_id", found_id) == ours["id"]
    ids[ours["id"]] = found_id
    assert 4 <= found["size"] <= 100 and isinstance(found["size"], float)
    for name, text in found.items():
        assert text != "", f"{found_id}: {name} is empty"

assert len({key for *_, key in graph.edges(keys=True)}) == len(data["edges"])
by_key = {key: (source, target, found) for source, target, key, found in graph.edges(keys=True, data=True)}
for number, ours in enumerate(data["edges"], 1):
    source, target, found = by_key[f"e{number}"]
    assert (source, target) == (ids[ours["source"]], ids[ours["target"]])
    expected.same(expected.edge(ours), found, f"edge {number}")

# Said once more by hand, so that both files cannot be wrong alike.
labels = {found["label"] for _, found in graph.nodes(data=True)}
for label in ("Trần </script> & & <Б>", "\"q\" \\ '", "INF Treaty", "null", "]]> and ]]]]>> twice",
              "&amp; &lt;b&gt; &#x41;", "\U0001F91D\U0001F3FD \U0001F1FB\U0001F1F3", "tab\tline\nend"):
    assert label in labels, label
assert graph.number_of_edges("official:t0", ids['odd id/é "x"']) == 3
assert graph.number_of_edges(ids['odd id/é "x"'], ids['odd id/é "x"']) == 1
first = graph.edges["official:t0", ids['odd id/é "x"'], "e1"]
assert (first["start"], first["end"], first["date_precision"]) == ("2019-01-01", "2021-04-07", "year")
assert first["former"] is True
assert first["label"] == 'Minister "of" <X>'
assert first["evidence"] == "Trần, émigré."
open_ended = graph.edges["official:t0", ids['odd id/é "x"'], "e3"]
assert open_ended["former"] is False
assert open_ended["start"] == "2021-04-01" and "end" not in open_ended
assert open_ended["evidence"] == 'He said "A & B" <twice>.\nThen he left.'
assert open_ended["evidence_uri"] == 'b & <c>/"d".txt#m'
met = [found for *_, found in graph.edges(data=True) if found["relation"] == "met"]
assert sorted(found["count"] for found in met) == [2**31, 2**53]
assert "start" not in graph.nodes["agreement:alone"]
assert graph.nodes["meeting:1"]["start"] == "2024-02-01"
assert graph.nodes["meeting:1"]["end"] == "2024-02-29"
assert graph.graph["generator"].startswith("entente ")
assert graph.graph["document_count"] == 2

# NetworkX writes its own GraphML from what it read: nothing in ours stands in the way.
networkx.write_graphml(graph, f"{folder}/rewritten.by-networkx")
again = networkx.read_graphml(f"{folder}/rewritten.by-networkx", force_multigraph=True)
assert dict(again.nodes(data=True)) == dict(graph.nodes(data=True))
