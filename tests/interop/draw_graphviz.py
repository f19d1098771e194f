"""Graphviz draws torture.dot without a warning, and what it draws is XML with every label."""
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import expected

folder = sys.argv[1]
if shutil.which("dot") is None:
    expected.skip("graphviz is not installed")
done = subprocess.run(["dot", "-Tsvg", f"{folder}/torture.dot"], capture_output=True, timeout=60,
                      check=False)
assert done.returncode == 0, done.stderr
assert not done.stderr, done.stderr
tree = xml.etree.ElementTree.fromstring(done.stdout)
data = expected.load(folder)
svg = "{http://www.w3.org/2000/svg}"
nodes = [group for group in tree.iter(f"{svg}g") if group.get("class") == "node"]
edges = [group for group in tree.iter(f"{svg}g") if group.get("class") == "edge"]
assert len(nodes) == len(data["nodes"]), len(nodes)
assert len(edges) == len(data["edges"]), len(edges)
words = " ".join("".join(text.itertext()) for text in tree.iter(f"{svg}text"))
for label in ("</script>", "\"q\" \\ '", "&amp; &lt;b&gt; &#x41;", "=1+1", "\u4E2D\u534E"):
    assert label in words.replace("\u00A0", " "), (label, words)
