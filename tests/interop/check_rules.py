"""The rules that readers of each format ask for, where the script that knows them is at hand."""
import os
import shutil
import subprocess
import sys
import tempfile

import expected

folder, shared = sys.argv[1:]
script = os.path.join(shared, "checks.py")
if not os.path.exists(script):
    expected.skip(f"there is no {script}")
for module in ("igraph", "lxml", "networkx", "rdflib"):
    try:
        __import__(module)
    except ImportError:
        expected.skip(f"python3-{module} is not installed")
with tempfile.TemporaryDirectory() as copy:
    for name in os.listdir(folder):
        # Not the one that is made to be outside the rules.
        if name.startswith("torture.") and not name.endswith(".gephi.graphml"):
            # The script knows node-link files by this ending.
            ending = ".nodelink.json" if name == "torture.json" else name.removeprefix("torture")
            shutil.copy(os.path.join(folder, name), os.path.join(copy, "torture" + ending))
    # And tables by these names in a folder.
    tables = os.path.join(copy, "gephi_csv")
    os.mkdir(tables)
    for name in ("nodes", "edges"):
        shutil.move(os.path.join(copy, f"torture.{name}.csv"), os.path.join(tables, f"{name}.csv"))
    done = subprocess.run(
        [sys.executable, script, copy, "--xsd", os.path.join(shared, "xsd/graphml/graphml.xsd"),
         "--rng", os.path.join(shared, "xsd/gexf13/gexf.rng")],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
print(done.stdout)
sys.exit(done.returncode)
