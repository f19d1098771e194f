"""NetworkX reads torture.gexf: one edge a source, target and kind, with spells, weights and looks."""
import sys

import expected

try:
    import networkx
    from networkx.readwrite import gexf
except ImportError:
    expected.skip("python3-networkx is not installed")

folder = sys.argv[1]
data = expected.load(folder)
# Version 1.3 is known to NetworkX from 3.6 on.
gexf.GEXF.versions.setdefault("1.3", {
    "NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz",
    "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
    "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd", "VERSION": "1.3"})
graph = networkx.read_gexf(f"{folder}/torture.gexf")
assert graph.is_directed()
assert len(graph) == len(data["nodes"])
folded = {(edge["source"], edge["target"], edge["kind"]) for edge in data["edges"]}
assert graph.number_of_edges() == len(folded)

for ours, (name, found) in zip(data["nodes"], graph.nodes(data=True)):
    assert found.get("entity_id", name) == ours["id"]
    assert found["entity_type"] == ours["kind"]
    assert found["viz"]["size"] >= 4 and {"x", "y"} <= found["viz"]["position"].keys()
sizes = [found["viz"]["size"] for _, found in graph.nodes(data=True)]
assert (min(sizes), max(sizes)) == (4, 100)
assert graph.nodes["meeting:1"]["spells"] == [("2024-02-01", "2024-02-29")]
assert graph.nodes["official:t5"]["rank"] == "I\u2060NF Treaty"

ids = {ours["id"]: name for ours, name in zip(data["nodes"], graph)}
posts = [found for source, target, found in graph.edges(data=True) if found["relation"] == "holds_position"]
assert len(posts) == 1
assert posts[0]["weight"] == 2 and posts[0]["claims"] == 2 and posts[0]["former"] is False
# An open end is None, in some versions as text.
assert [(first, str(last)) for first, last in posts[0]["spells"]] == [("2019-01-01", "None")]
assert posts[0]["sources"] == 'a.txt; b & <c>/"d".txt#m'
met = next(found for *_, found in graph.edges("official:t1", data=True) if "count" in found)
assert met["symmetric"] is True and met["count"] in (2**31, 2**53)
