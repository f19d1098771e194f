"""torture.cyjs holds every node and fact with values and types, and positions that mirror GraphML's;
torture.yed.graphml and torture.gephi.graphml are read by NetworkX with all of them too."""
import json
import sys
import xml.etree.ElementTree

import expected

folder = sys.argv[1]
data = expected.load(folder)
with open(f"{folder}/torture.cyjs", encoding="utf-8") as file:
    elements = json.load(file)["elements"]
RENAMED = {"type": "subtype", "source": "outlet"}
assert [item["data"]["id"] for item in elements["nodes"]] == [node["id"] for node in data["nodes"]]
for ours, item in zip(data["nodes"], elements["nodes"]):
    found = item["data"]
    assert found["name"] == found["shared_name"] == ours["label"]
    assert found["entity_type"] == ours["kind"]
    for name, value in ours.items():
        if name not in ("id", "kind", "label", "evidence"):
            assert found[RENAMED.get(name, name)] == value, (ours["id"], name)
            assert isinstance(found[RENAMED.get(name, name)], type(value))
    assert set(item["position"]) == {"x", "y"}
assert len({item["data"]["id"] for item in elements["edges"]}) == len(data["edges"])
for ours, item in zip(data["edges"], elements["edges"]):
    found = item["data"]
    assert (found["source"], found["target"]) == (ours["source"], ours["target"])
    assert found["interaction"] == found["relation"] == ours["kind"]
    for name, value in ours.items():
        if name not in ("source", "target", "key", "kind", "evidence"):
            assert found[name] == value, (ours, name)
    if "evidence" in ours:
        assert found["evidence"] == ours["evidence"][0]["text"]

namespace = {"g": "http://graphml.graphdrawing.org/xmlns", "y": "http://www.yworks.com/xml/graphml"}
tree = xml.etree.ElementTree.parse(f"{folder}/torture.yed.graphml")
shapes = tree.findall(".//g:node/g:data/y:ShapeNode", namespace)
lines = tree.findall(".//g:edge/g:data/y:PolyLineEdge", namespace)
assert len(shapes) == len(data["nodes"]) and len(lines) == len(data["edges"])
for ours, shape in zip(data["nodes"], shapes):
    label = shape.find("y:NodeLabel", namespace).text
    assert " ".join(label.split()) == " ".join(expected.xml_text(ours["label"]).split()), label
ids = [edge.get("id") for edge in tree.findall(".//g:edge", namespace)]
assert len(set(ids)) == len(ids)
tree = xml.etree.ElementTree.parse(f"{folder}/torture.gephi.graphml")
assert [edge.get("label") for edge in tree.findall(".//g:edge", namespace)] == \
    [edge["kind"] for edge in data["edges"]]

try:
    import networkx
except ImportError:
    expected.skip("the form is right, but python3-networkx, which reads two of them, is not installed")
for name in ("torture.yed.graphml", "torture.gephi.graphml"):
    graph = networkx.read_graphml(f"{folder}/{name}", force_multigraph=True)
    assert len(graph) == len(data["nodes"]) and graph.number_of_edges() == len(data["edges"]), name
