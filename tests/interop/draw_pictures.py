"""entente draws each kind of diagram: Graphviz has no complaint, what comes out is SVG of a size that
a reader takes in, and no two nodes lie on each other."""
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import expected

program, folder, articles = sys.argv[1:4]
if shutil.which("dot") is None:
    expected.skip("graphviz is not installed")
if not pathlib.Path(articles).is_dir():
    expected.skip(f"{articles} is not here")
graph = f"{folder}/{pathlib.Path(articles).name}-pictures.json"
subprocess.run([program, "build", articles, "-o", graph, "--overwrite", "-q"], check=False)
KINDS = [
    [],
    ["--around", "To Lam"],
    ["--path", "Luong Tam Quang", "Lukashenko"],
    ["--between", "VN", "BY"],
    ["--countries"],
    ["--posts", "Minister of Public Security", "--country", "VN"],
    ["--agreement", "Strategic Partnership"],
]


def boxes(dot):
    """Centres and sizes in inches, as Graphviz placed the nodes."""
    lines = subprocess.run(["dot", "-Tplain"], input=dot, capture_output=True, timeout=60,
                           check=True).stdout.decode().splitlines()
    for line in lines:
        if line.startswith("node "):
            yield [float(number) for number in line.split()[2:6]]


for kind in KINDS:
    call = [program, "draw", graph, *kind]
    drawn = subprocess.run([*call, "--format", "svg"], capture_output=True, timeout=120, check=False)
    if kind[:1] == ["--agreement"] and drawn.returncode == 1:
        assert drawn.stderr, kind  # several have that name
        continue
    assert drawn.returncode == 0 and not drawn.stderr, (kind, drawn.stderr)
    tree = xml.etree.ElementTree.fromstring(drawn.stdout)
    assert tree.tag == "{http://www.w3.org/2000/svg}svg", kind
    width, height = (float(tree.get(side).removesuffix("pt")) for side in ("width", "height"))
    assert 50 < width < 2500 and 50 < height < 2500, (kind, width, height)
    dot = subprocess.run([*call, "--format", "dot"], capture_output=True, check=True).stdout
    said = subprocess.run(["dot", "-Tsvg"], input=dot, capture_output=True, timeout=60, check=True)
    assert not said.stderr, (kind, said.stderr)
    placed = list(boxes(dot))
    for i, (x, y, w, h) in enumerate(placed):
        for u, v, b, c in placed[i + 1:]:
            apart = abs(x - u) >= (w + b) / 2 - 0.02 or abs(y - v) >= (h + c) / 2 - 0.02
            assert apart, (kind, (x, y, w, h), (u, v, b, c))
