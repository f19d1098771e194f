"""igraph reads torture.graphml with every node, edge and value, and without a warning."""
import sys
import warnings

import expected

try:
    import igraph
except ImportError:
    expected.skip("python3-igraph is not installed")

folder = sys.argv[1]
data = expected.load(folder)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    graph = igraph.Graph.Read_GraphML(f"{folder}/torture.graphml")
assert not said, [str(warning.message) for warning in said]
assert graph.is_directed()
assert graph.vcount() == len(data["nodes"])
assert graph.ecount() == len(data["edges"])

# igraph keeps every number as a double.
for ours, found in zip(data["nodes"], graph.vs):
    assert found["label"] == expected.xml_text(ours["label"])
    assert found["entity_type"] == ours["kind"]
    assert found["color"].startswith("#")
    if "aliases" in ours:
        assert found["aliases"] == expected.value(ours["aliases"])
    assert found["start"] == ("2024-02-01" if ours["id"] == "meeting:1" else "")
names = {ours["id"]: number for number, ours in enumerate(data["nodes"])}
for number, (ours, found) in enumerate(zip(data["edges"], graph.es), 1):
    assert found["id"] == f"e{number}"
    assert (found.source, found.target) == (names[ours["source"]], names[ours["target"]])
    assert found["relation"] == ours["kind"]
    assert found["weight"] == (ours["count"] if "count" in ours else 1)
    assert found["former"] is bool(ours.get("former"))
    assert abs(found["confidence"] - ours["confidence"]) < 1e-12
assert graph.is_multiple().count(True) == 2
assert graph.is_loop().count(True) == 1
