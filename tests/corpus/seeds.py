#!/usr/bin/env python3
"""Build the five seed articles as one graph and ask who is who in it and who held a post.

usage: seeds.py PROGRAM SHARED WORK
"""
import json
import os
import pathlib
import subprocess
import sys

SKIPPED = 77
POST = "Minister of Public Security"


def ask(*call):
    return json.loads(subprocess.run(call, capture_output=True, text=True, check=True).stdout)


def people_called(graph, *words):
    """Labels of the officials one of whose names has all of these words."""
    return [node["label"] for node in graph["nodes"] if node["kind"] == "official"
            and any(set(words) <= set(alias.split()) for alias in node["aliases"])]


def mistakes(graph, chains):
    for words in (("To", "Lam"), ("Volfovich",), ("Vakulchik",), ("Valulchi",), ("Lương", "Tam", "Quang")):
        if len(found := people_called(graph, *words)) != 1:
            yield f"{' '.join(words)}: {found} instead of one"
    if people_called(graph, "Vakulchik") != people_called(graph, "Valulchi"):
        yield "a misspelt name is a second person"
    if len(chains) != 1 or chains[0]["body"]["label"] != "Ministry of Public Security":
        yield f"{len(chains)} chains of holders instead of one"
        return
    holders = chains[0]["holders"]
    terms = [(holder["official"]["label"], holder["valid"]) for holder in holders]
    if terms != [("To Lam", "2016-10-22"), ("Lương Tam Quang", "2025-12-03")]:
        yield f"the ministers are {terms}"
    for holder in holders:
        if not any("Minister of Public Security" in item["text"] for item in holder["evidence"]):
            yield f"no sentence calls {holder['official']['label']} so"


def main():
    program, shared, work = sys.argv[1:]
    shared = os.environ.get("ENTENTE_SHARED", shared)
    articles = sorted(pathlib.Path(shared, "corpus", "seeds").glob("*.txt"))
    if not articles:
        print("skipped: no seed articles")
        return SKIPPED
    pathlib.Path(work).mkdir(parents=True, exist_ok=True)
    output = f"{work}/seeds.json"
    subprocess.run([program, "build", *map(str, articles), "-o", output, "--overwrite", "-q"], check=True)
    graph = json.loads(pathlib.Path(output).read_text(encoding="utf-8"))
    found = list(mistakes(graph, ask(program, "posts", output, POST, "--country", "VN", "--json")))
    print("\n".join(found) or "all as it should be")
    return 1 if found else 0


sys.exit(main())
