#!/usr/bin/env python3
"""Does what somebody did in Gephi come back into the graph, and no fact change?

usage: merge_back.py ENTENTE SAMPLES FOLDER

Each export of a graph that Gephi opens is worked on in Gephi itself (Work.java) and saved there as GEXF and GraphML;
each of those is merged into the graph. Status 77 where Gephi cannot be had.
"""
import json
import pathlib
import subprocess
import sys

wrong = 0


def check(good, what):
    global wrong
    if not good:
        wrong += 1
        print("WRONG", what)


def without_additions(element):
    return {key: value for key, value in element.items() if key not in ("display", "columns")}


def main():
    entente, samples, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    exports = [folder / f"given{end}" for end in (".gexf", ".graphml", ".gephi.graphml")]
    graph = folder / "graph.json"
    outputs = [part for path in [graph, *exports] for part in ("-o", path)]
    subprocess.run([entente, "build", samples, "--overwrite", *outputs], check=True)
    facts = json.loads(graph.read_text(encoding="utf-8"))
    for export in exports:
        saved = [folder / f"from_gephi{export.suffixes[0]}{end}" for end in (".gexf", ".graphml")]
        work = subprocess.run([pathlib.Path(__file__).parent / "gephi", "Work", export, *saved])
        if work.returncode == 77:
            sys.exit(77)
        check(work.returncode == 0, f"Gephi opens {export.name}")
        for path in saved:
            merged, twice = folder / "merged.json", folder / "twice.json"
            subprocess.run([entente, "convert", "-q", graph, "--merge", path, "-o", merged, "--overwrite"], check=True)
            subprocess.run([entente, "convert", "-q", merged, "--merge", path, "-o", twice, "--overwrite"], check=True)
            check(merged.read_bytes() == twice.read_bytes(), f"{path.name} merged twice")
            there = json.loads(merged.read_text(encoding="utf-8"))
            for part in ("nodes", "edges"):
                check([without_additions(each) for each in there[part]] == facts[part], f"{part} of {path.name}")
            check(all({"x", "y", "size", "color"} <= set(node["display"]) for node in there["nodes"]),
                  f"looks of {path.name}")
            teams = [node["columns"]["Team"] for node in there["nodes"] if "Team" in node["columns"]]
            check(len(teams) == (len(there["nodes"]) + 1) // 2 and set(teams) == {"Red & <blue>", "Đội xanh"},
                  f"column of {path.name}")
            check(any(node["columns"].get("Note to self") == "Two lines,\none \"quoted\"" for node in there["nodes"]),
                  f"note of {path.name}")
            check(any(edge.get("columns") == {"checked": True} for edge in there["edges"]), f"edges of {path.name}")
    sys.exit(1 if wrong else 0)


main()
