#!/usr/bin/env python3
"""grow_reports.py REPORTS.jsonl FACTOR > MORE.jsonl

Makes FACTOR times as many reports of those that `entente extract` wrote, to see how the time of `entente build` grows. Each copy after the first
has other people (letters of their names are changed by a fixed rule of the copy) and other dates (a year later for each copy), and the same
countries, bodies and places, so that the blocks of the resolver grow as they do in a bigger collection of news.
"""
import hashlib
import json
import re
import sys

VOWELS, CONSONANTS = "aeiou", "bcdfghklmnprstvz"
DATE = re.compile(r"(?<![\dX])(\d{4})(?=-\d\d|/|$)")


def renamed(name, copy):
    def letter(c):
        for letters in (VOWELS, CONSONANTS):
            if c.lower() in letters:
                # Two steps apart for each copy, and over again after all letters, at another pace.
                new = letters[(letters.index(c.lower()) + copy * 3 + copy // len(letters)) % len(letters)]
                return new.upper() if c.isupper() else new
        return c

    return "".join(map(letter, name))


def shifted(date, copy):
    return DATE.sub(lambda year: f"{int(year[1]) + copy:04d}", date)


def leap_safe(date):
    return date.replace("-02-29", "-02-28")


def change(value, copy, key=None):
    if isinstance(value, dict):
        return {k: change(v, copy, k) for k, v in value.items()}
    if isinstance(value, list):
        return [change(v, copy, key) for v in value]
    if key in ("date", "period") and isinstance(value, str):
        return leap_safe(shifted(value, copy))
    return value


def main():
    path, factor = sys.argv[1], int(sys.argv[2])
    with open(path, encoding="utf-8") as lines:
        reports = [json.loads(line) for line in lines if line.strip()]
    for copy in range(factor):
        for report in reports:
            if copy > 0:
                report = change(report, copy)
                for official in report.get("officials", []):
                    official["label"] = renamed(official["label"], copy)
                    for alias in official.get("aliases", []):
                        alias["text"] = renamed(alias["text"], copy)
                document = report["document"]
                document["id"] += f"-{copy}"
                document["uri"] += f"#{copy}"
                document["sha256"] = hashlib.sha256((document["sha256"] + str(copy)).encode()).hexdigest()
            print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main()
