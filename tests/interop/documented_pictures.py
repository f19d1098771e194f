"""The pictures of docs/diagrams.md say what entente draws today: the same words, wherever Graphviz of
this machine puts them. ENTENTE_BLESS=1 draws them anew."""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import expected

program, folder, project = sys.argv[1:4]
if shutil.which("dot") is None:
    expected.skip("graphviz is not installed")
docs = pathlib.Path(project, "docs")
graph = f"{folder}/documented-pictures.json"
subprocess.run([program, "build", "samples", "-o", graph, "--overwrite", "-q"], cwd=project, check=True)


def words(svg):
    """All that stands in the picture or shows when a part of it is pointed at."""
    root = xml.etree.ElementTree.fromstring(svg)
    shown = ["".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    link = "{http://www.w3.org/1999/xlink}title"
    return sorted(shown), sorted({each.get(link) for each in root.iter() if each.get(link)})


rows = re.findall(r"^\| `(--[^`]*)` \| !\[[^]]*\]\((pictures/[^)]*\.svg)\)", (docs / "diagrams.md").read_text(),
                  re.MULTILINE)
assert len(rows) >= 6, rows
for switches, name in rows:
    call = [program, "draw", graph, *shlex.split(switches), "--format", "svg"]
    drawn = subprocess.run(call, capture_output=True, timeout=120, check=True).stdout
    if os.environ.get("ENTENTE_BLESS"):
        (docs / name).write_bytes(drawn)
    assert words(drawn) == words((docs / name).read_bytes()), f"docs/{name} is stale: ENTENTE_BLESS=1 draws it anew"
