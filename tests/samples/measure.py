#!/usr/bin/env python3
"""Builds each sample alone and compares the graph with its gold: F1 of each kind, and the share of evidence that is
exactly the text at its offsets. Fails when a figure is under its floor.

A simple measure: names are compared by their words, without case and diacritics; meetings by type-blind overlap of
participants and a compatible date; agreements by the words of their names. --errors lists what is missing (-) or too
much (+).
"""
import argparse
import json
import os
import subprocess
import sys
import unicodedata

SMALL_WORDS = {"the", "of", "and", "for", "on", "in", "to", "a", "an", "between", "with"}


def words(text):
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    text = "".join(c if c.isalnum() else " " for c in text if not unicodedata.combining(c))
    return frozenset(word.lower() for word in text.split())


def content(text):
    return words(text) - SMALL_WORDS


def overlap(a, b):
    return len(a & b) / len(a | b) if a or b else 0.0


class Graph:
    """The contract's JSON, by id."""

    def __init__(self, data):
        self.nodes = {node["id"]: node for node in data["nodes"]}
        self.edges = data["edges"]
        self.documents = data["graph"]["documents"]

    def of_kind(self, kind):
        return [node for node in self.nodes.values() if node["kind"] == kind]

    def into(self, node, kind):
        return [edge["source"] for edge in self.edges
                if edge["target"] == node["id"] and edge["kind"] == kind]

    def out_of(self, node, kind):
        return [edge for edge in self.edges
                if edge["source"] == node["id"] and edge["kind"] == kind]


def names_of(node):
    return [node["label"], *node.get("aliases", [])]


def same_person(node, person):
    ours = {words(name) for name in names_of(node)}
    return bool(ours & {words(name) for name in person["names"]})


def date_fits(date, accepted):
    """A finer date than an accepted one fits, and so does one that differs in an unknown year alone."""
    if not date or not accepted:
        return True
    return any(date == good or date.startswith(good + "-") or good.startswith(date + "-")
               or (("XXXX" in good or "XXXX" in date) and date[4:] == good[4:])
               for good in accepted)


def match(found, wanted, score):
    """Pairs each wanted item with one found item at most, the best first. Optional ones cost nothing either way."""
    pairs = sorted(((score(f, w), i, j) for i, f in enumerate(found) for j, w in enumerate(wanted)),
                   key=lambda pair: (-pair[0], pair[1], pair[2]))
    used, met = set(), set()
    for value, i, j in pairs:
        if value > 0 and i not in used and j not in met:
            used.add(i)
            met.add(j)
    missing = [w for j, w in enumerate(wanted) if j not in met and not is_optional(w)]
    extra = [f for i, f in enumerate(found) if i not in used]
    right = sum(1 for j in met if not is_optional(wanted[j]))
    return right, extra, missing


def is_optional(item):
    return isinstance(item, dict) and item.get("optional", False)


def countries(graph, gold):
    tolerated = set(gold.get("countries_optional", []))
    found = {node["iso"] for node in graph.of_kind("country") if node.get("evidence")} - tolerated
    wanted = set(gold["countries"])
    return len(found & wanted), sorted(found - wanted), sorted(wanted - found)


def officials(graph, gold):
    return match(graph.of_kind("official"), gold["officials"],
                 lambda node, person: float(same_person(node, person)))


def posts(graph, gold):
    found = [(node, edge["title"]) for node in graph.of_kind("official")
             for edge in graph.out_of(node, "holds_position") if "title" in edge]
    wanted = [dict(position, person=person, optional=person.get("optional") or position.get("optional"))
              for person in gold["officials"] for position in person["positions"]]

    def score(post, position):
        node, title = post
        if not same_person(node, position["person"]):
            return 0.0
        best = max((overlap(content(title), content(other)) for other in position["titles"]), default=0.0)
        return best if best >= 0.5 else 0.0

    return match(found, wanted, score)


def participants(graph, node):
    """Gold names participants by id (a person), @XX (a country) or #NAME (a body)."""
    return [graph.nodes[source] for source in graph.into(node, "participated_in")]


def named(gold, reference, node):
    if reference.startswith("@"):
        return node["kind"] == "country" and node["iso"] == reference[1:]
    if reference.startswith("#"):
        return node["kind"] == "organization" and any(
            overlap(content(name), content(reference[1:])) >= 0.5 for name in names_of(node))
    person = next((p for p in gold["officials"] if p["id"] == reference), None)
    return person is not None and node["kind"] == "official" and same_person(node, person)


def meetings(graph, gold):
    def score(node, meeting):
        if not date_fits(node.get("date"), meeting["dates"]):
            return 0.0
        ours = participants(graph, node)
        hits = sum(any(named(gold, reference, other) for other in ours)
                   for reference in meeting["participants"])
        share = hits / max(len(meeting["participants"]), 1)
        kind = 0.1 if node.get("type") == meeting["type"] else 0.0
        return share + kind if share >= 0.5 else 0.0

    return match(graph.of_kind("meeting"), gold["meetings"], score)


def agreements(graph, gold):
    def score(node, agreement):
        best = max(overlap(content(a), content(b)) for a in names_of(node) for b in agreement["names"])
        return best if best >= 0.4 else 0.0

    return match(graph.of_kind("agreement"), gold["agreements"], score)


def evidence(graph, text):
    """Right and wrong slices."""
    right, wrong = 0, []
    for item in [*graph.nodes.values(), *graph.edges]:
        for piece in item.get("evidence", []):
            if text[piece["begin"]:piece["end"]].decode("utf-8", "replace") == piece["text"]:
                right += 1
            else:
                wrong.append(piece["text"])
    return right, wrong, []


KINDS = {"countries": countries, "officials": officials, "posts": posts, "meetings": meetings, "agreements": agreements}


def describe(item):
    if isinstance(item, tuple):
        return f"{item[0]['label']}: {item[1]}"
    if isinstance(item, dict):
        if "titles" in item:
            return f"{item['person']['names'][0]}: {item['titles'][0]}"
        return item.get("label") or item.get("quote") or ", ".join(item.get("names", []))
    return str(item)


def build(program, path):
    return Graph(json.loads(subprocess.run([program, "build", path], check=True, capture_output=True).stdout))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--samples", required=True)
    parser.add_argument("--floors", help="JSON file: the least F1 of each kind")
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    totals = {kind: [0, 0, 0] for kind in [*KINDS, "evidence"]}
    for name in sorted(os.listdir(args.samples)):
        if not name.endswith(".gold.json"):
            continue
        with open(os.path.join(args.samples, name), encoding="utf-8") as file:
            gold = json.load(file)
        path = os.path.join(args.samples, name.replace(".gold.json", ".txt"))
        graph = build(args.program, path)
        results = {kind: compare(graph, gold) for kind, compare in KINDS.items()}
        with open(path, "rb") as file:
            results["evidence"] = evidence(graph, file.read())
        for kind, (right, extra, missing) in results.items():
            for i, count in enumerate((right, len(extra), len(missing))):
                totals[kind][i] += count
            if args.errors:
                for sign, items in (("+", extra), ("-", missing)):
                    for item in items:
                        print(f"{gold['id']:30} {kind:10} {sign} {describe(item)}")
    sys.exit(report(totals, args.floors))


def report(totals, floors_path):
    floors = {}
    if floors_path:
        with open(floors_path, encoding="utf-8") as file:
            floors = json.load(file)
    failed = False
    print(f"{'':12}{'right':>7}{'extra':>7}{'missing':>9}{'F1':>8}{'floor':>8}")
    for kind, (right, extra, missing) in totals.items():
        f1 = 2 * right / (2 * right + extra + missing) if right + extra + missing else 1.0
        floor = floors.get(kind, 0.0)
        low = f1 < floor
        failed = failed or low
        print(f"{kind:12}{right:7}{extra:7}{missing:9}{f1:8.3f}{floor:8.3f}{'  TOO LOW' if low else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    main()
