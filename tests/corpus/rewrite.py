#!/usr/bin/env python3
"""Writes annotated articles again in another outward form, with their gold, to measure what hangs on the form.

    tests/corpus/rewrite.py HOW OUT FOLDER...
    entente evaluate --build OUT

OUT is emptied first. Articles that have nothing to change are left out; the paths of the others' gold are printed.
HOW is one of
    wrapped       lines of at most 72 characters, as in mails
    soft-hyphens  a soft hyphen behind the third letter of every longer word, as on web pages
    markdown      what opens a paragraph up to its first comma in bold
    no-commas     no comma behind what opens a sentence ("On Monday A met B")
    renamed       every official under a name that nobody bears
"""

import argparse
import itertools
import json
import pathlib
import re
import shutil
import textwrap

HEADER = re.compile(r"(title|date|source|url):", re.IGNORECASE)
GIVEN = "Amara Kofi Tomasz Leila Marek Yusuf Ines Pavel Nadia Hugo Chidi Sana Viktor Elif Joao Arjun Keiko Mateo Freya Omar".split()
FAMILY = ("Okafor Nowak Haddad Svensson Moreira Tanaka Mensah Kaplan Rossi Dlamini Bianchi Horvat Kowalczyk Banerjee Yamada "
          "Guzman Lindholm Farouk Sithole Marchand Aziz Watanabe Ionescu Vargas Demir Rahimi Schulz Castillo Belhaj Siddiqui "
          "Eriksson Chandra Dubois Herrera Khumalo Ortega Szabo Kimura Traore Vasquez Andersson Kovacs Nyambura").split()


def body_only(change):
    """`change` for a line, kept off the header's lines."""
    return lambda text: "\n".join(line if HEADER.match(line) else change(line) for line in text.split("\n"))


def wrapped(line):
    return textwrap.fill(line, 72, break_long_words=False, break_on_hyphens=False) if len(line) > 72 else line


def soft_hyphens(text):
    return re.sub(r"\b([^\W\d_]{3})(?=[^\W\d_]{3})", "\\1\u00ad", text)


def markdown(line):
    return re.sub(r"^([A-Z].{3,40}?[,:])", r"**\1**", line)


def no_commas(text):
    opening = r"((?:^|[.”\"] )(?:On|In|During|At|After|Following|Before|Earlier)\b[^,.\n]{4,70}), (?=[A-Z])"
    return re.sub(opening, r"\1 ", text)


def renamer(gold):
    """Gives every word of every official's name another, the same everywhere in the article."""
    given, family = itertools.cycle(GIVEN), itertools.cycle(FAMILY)
    names = {}
    for name in (name for official in gold["officials"] for name in official["names"]):
        words = re.findall(r"\b[A-Z][^\W\d_]+", name)
        for word in words:
            names.setdefault(word, next(family if word == words[-1] else given))
    if not names:
        return lambda text: text
    pattern = re.compile(r"\b(" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) + r")\b")
    return lambda text: pattern.sub(lambda match: names[match[1]], text)


def in_strings(value, change, keys=None):
    """`value` with `change` made in its strings, or only in those below one of `keys`."""
    if isinstance(value, str):
        return change(value) if keys is None else value
    if isinstance(value, list):
        return [in_strings(item, change, keys) for item in value]
    if isinstance(value, dict):
        return {key: in_strings(item, change, None if keys is None or key in keys else keys) for key, item in value.items()}
    return value


def rewrite(how, text, gold):
    if how == "renamed":
        change = renamer(gold)
        return change(text), in_strings(gold, change)
    change = {"wrapped": wrapped, "soft-hyphens": soft_hyphens, "markdown": markdown, "no-commas": no_commas}[how]
    if how == "no-commas":  # the evidence quotes the text
        gold = in_strings(gold, change, {"evidence"})
    return body_only(change)(text), gold


def write(how, out, folders):
    """Writes the articles of `folders` that this changes, and their gold, into the folder `out`; gives their paths."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    changed = []
    for path in sorted(path for folder in folders for path in folder.glob("*.gold.json")):
        article = path.with_name(path.name.removesuffix(".gold.json") + ".txt")
        plain = article.read_text(encoding="utf-8")
        text, gold = rewrite(how, plain, json.loads(path.read_text(encoding="utf-8")))
        if text == plain:
            continue
        changed.append(path)
        (out / article.name).write_text(text, encoding="utf-8")
        (out / path.name).write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")
    return changed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("how", choices=["wrapped", "soft-hyphens", "markdown", "no-commas", "renamed"])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("folders", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()
    print(*write(arguments.how, arguments.out, arguments.folders), sep="\n")


if __name__ == "__main__":
    main()
