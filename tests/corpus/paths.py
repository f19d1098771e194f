#!/usr/bin/env python3
"""Ask `entente path` the questions of a table and compare hops, days and sentences with it.

usage: paths.py PROGRAM TABLE ARTICLES WORK

Exit status 77 where the folder of the articles is not there.
"""
import json
import pathlib
import subprocess
import sys


def hops_of(program, graph, source, target, options):
    """(who, day, sentences) of each hop of the best path."""
    call = [program, "path", graph, source, target, "--json", *options.split()]
    answer = subprocess.run(call, capture_output=True, text=True)
    if not answer.stdout:
        return []
    hops = json.loads(answer.stdout)["paths"][:1]
    hops = hops[0]["hops"] if hops else []
    found = []
    for hop in hops:
        fact = hop["facts"][0]
        found.append((hop["to"]["label"], fact.get("date", ""), " ".join(e["text"] for e in fact["evidence"])))
    return found


def fits(found, expected):
    return len(found) == len(expected) and all(
        who == wanted_who and wanted_day in ("*", day) and words in text
        for (who, day, text), (wanted_who, wanted_day, words) in zip(found, expected))


def main():
    program, table, folder, work = sys.argv[1:]
    articles = sorted(str(p) for pattern in ("*.txt", "*.jsonl") for p in pathlib.Path(folder).glob(pattern))
    if not articles:
        print(f"skipped: no articles in {folder}")
        return 77
    pathlib.Path(work).mkdir(parents=True, exist_ok=True)
    graph = f"{work}/graph.json"
    subprocess.run([program, "build", *articles, "-o", graph, "--overwrite", "-q"], check=True)
    wrong = 0
    for line in pathlib.Path(table).read_text().splitlines():
        if line.startswith("#"):
            continue
        state, source, target, options, *cells = line.split("\t")
        expected = [tuple(cells[i:i + 3]) for i in range(0, len(cells), 3)]
        found = hops_of(program, graph, source, target, options)
        right = fits(found, expected)
        wrong += state == "found" and not right
        note = "right" if right else f"OTHER: {found}" if state == "found" else "missing, as known"
        if right and state != "found":
            note = "right now: say `found` in the table"
        print(f"{source} - {target}: {note}")
    return 1 if wrong else 0


sys.exit(main())
