#!/usr/bin/env python3
"""Measures entente on annotated articles and fails when a figure is under its floor (floors.json)."""
import argparse
import json
import os
import pathlib
import subprocess
import sys

import rewrite

SKIPPED = 77


def quality(args, floors):
    """Real articles, each built alone. That evaluate counts as the corpus's scorer does is a test of its own."""
    corpus = [os.path.join(args.shared, "corpus", name) for name in ("seeds", "dev")]
    need(*corpus)
    return hold_against(floors, judged(args.program, "--build", *corpus))


def samples(args, floors):
    """Our own articles: a measure for whoever has nothing but this repository."""
    return hold_against(floors, judged(args.program, "--build", args.samples))


def forms(args, limits):
    """Our own articles wrapped, with soft hyphens, in Markdown, without commas: read as well as they stand."""
    failed = False
    for how, limit in limits.items():
        folder = pathlib.Path(args.work, how)
        changed = rewrite.write(how, folder, [pathlib.Path(args.samples)])
        plain = judged(args.program, "--build", *map(str, changed))["mean_f1"]
        loss = plain - judged(args.program, "--build", str(folder))["mean_f1"]
        good = loss <= limit["loss"] and len(changed) >= limit["articles"]
        failed = failed or not good
        print(f"{how:14} {len(changed):3} articles lose {loss:.3f}  at least {limit['articles']}, "
              f"at most {limit['loss']:.3f}  {'ok' if good else 'FAILED'}")
    return 1 if failed else 0


def hold_against(floors, judgement):
    failed = False
    for name, floor in floors.items():
        figure = judgement["mean_f1"] if name == "headline" else judgement["figures"][name]["f1"]
        low = figure < floor
        failed = failed or low
        print(f"{name:24} {figure:.3f}  floor {floor:.3f}  {'TOO LOW' if low else 'ok'}")
    return 1 if failed else 0


def bulk(args, limits):
    """Builds many articles in one run, within time and memory."""
    articles = os.path.join(args.shared, "corpus", "bulk", "articles.jsonl")
    need(articles)
    output = os.path.join(args.work, "bulk.json")
    process = subprocess.Popen([args.program, "build", "--overwrite", articles, "-o", output])
    _, status, usage = os.wait4(process.pid, 0)
    seconds = usage.ru_utime + usage.ru_stime
    megabytes = usage.ru_maxrss / 1024
    with open(output, encoding="utf-8") as file:
        documents = len(json.load(file)["graph"]["documents"])
    print(f"{documents} articles in {seconds:.2f} s of processor time, {megabytes:.0f} MB")
    good = (os.waitstatus_to_exitcode(status) == 0 and documents == limits["articles"]
            and seconds <= limits["most_processor_seconds"] and megabytes <= limits["most_megabytes"])
    return 0 if good else 1


def evaluate(args, _):
    """Whether `entente evaluate` counts exactly as the corpus's own scorer does, in each of its ways."""
    scorer = os.path.join(args.shared, "evaluate", "score.py")
    corpus = [os.path.join(args.shared, "corpus", name) for name in ("seeds", "dev")]
    need(scorer, *corpus)
    graphs = os.path.join(args.work, "graphs")
    os.makedirs(graphs, exist_ok=True)
    for folder in corpus:
        for name in sorted(os.listdir(folder)):
            if name.endswith(".gold.json"):
                stem = name[:-len(".gold.json")]
                subprocess.run([args.program, "build", "--overwrite", os.path.join(folder, stem + ".txt"),
                                "-o", os.path.join(graphs, stem + ".json")], check=True)
    everything = os.path.join(args.work, "everything.json")
    subprocess.run([args.program, "build", "--overwrite", "-o", everything, *corpus], check=True)
    figures_path = os.path.join(args.work, "figures.json")
    subprocess.run([sys.executable, scorer, "--json", figures_path, "--graphs", graphs,
                    "--identity", everything, *corpus], check=True, stdout=subprocess.DEVNULL)
    with open(figures_path, encoding="utf-8") as file:
        wanted = json.load(file)
    ours = [judged(args.program, "--build", *corpus), judged(args.program, graphs, *corpus)]
    same = all([same_figures(one["figures"], wanted) for one in ours])
    same = same_identity(judged(args.program, everything, *corpus)["identity"], wanted["identity"]) and same
    return 0 if same else 1


def judged(program, *arguments):
    run = subprocess.run([program, "evaluate", "--json", *arguments], check=True, capture_output=True)
    return json.loads(run.stdout)


def same_figures(ours, wanted):
    names = {"right": "tp", "wrong": "fp", "missed": "fn", "precision": "precision", "recall": "recall", "f1": "f1"}
    same = True
    for kind, figures in ours.items():
        for name, theirs in names.items():
            if figures[name] != wanted[kind][theirs]:
                print(f"{kind}: {name} is {figures[name]}, not {wanted[kind][theirs]}")
                same = False
    return same


def same_identity(ours, wanted):
    same = all(abs(ours[name] - wanted[name]) < 1e-9 for name in wanted)
    if not same:
        print(f"identity: {ours}, not {wanted}")
    return same


def need(*paths):
    for path in paths:
        if not os.path.exists(path):
            print(f"skipped: {path} is not there")
            sys.exit(SKIPPED)


CHECKS = {"samples": samples, "forms": forms, "quality": quality, "bulk": bulk, "evaluate": evaluate}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=list(CHECKS))
    for name in ("--program", "--floors", "--samples", "--shared", "--work"):
        parser.add_argument(name, required=True)
    args = parser.parse_args()
    args.shared = os.environ.get("ENTENTE_SHARED", args.shared)
    os.makedirs(args.work, exist_ok=True)
    with open(args.floors, encoding="utf-8") as file:
        floors = json.load(file).get(args.what)
    sys.exit(CHECKS[args.what](args, floors))


if __name__ == "__main__":
    main()
