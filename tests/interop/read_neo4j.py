"""The tables for neo4j-admin have a cell of the right type under each typed header, and the statements
of torture.cypher name every node and fact once. There is no server here: what it would read is taken
apart by hand."""
import csv
import re
import sys

import expected

folder = sys.argv[1]
data = expected.load(folder)
FORMS = {"string": r".*", "boolean": r"true|false", "long": r"-?\d+", "string[]": r".*",
         "double": r"-?\d+(\.\d+)?([eE][-+]?\d+)?", "date": r"\d{4}-\d\d-\d\d"}


def table(name):
    with open(f"{folder}/torture.neo4j.{name}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    header = rows[0]
    assert len(set(header)) == len(header)
    for row in rows[1:]:
        assert len(row) == len(header), row
        for column, cell in zip(header, row):
            assert "\n" not in cell and "\r" not in cell
            kind = column.partition(":")[2]
            if kind in FORMS and cell:
                assert re.fullmatch(FORMS[kind], cell), (column, cell)
    return [dict(zip(header, row)) for row in rows[1:]]


nodes = table("nodes")
facts = table("rels")
assert [row["id:ID(Entity)"] for row in nodes] == [node["id"] for node in data["nodes"]]
assert [row[":LABEL"].split("|")[1].lower() for row in nodes] == [node["kind"] for node in data["nodes"]]
assert [(row[":START_ID(Entity)"], row[":END_ID(Entity)"]) for row in facts] == \
    [(edge["source"], edge["target"]) for edge in data["edges"]]
assert [row[":TYPE"].lower() for row in facts] == [edge["kind"] for edge in data["edges"]]
assert len({row["claim_id:string"] for row in facts}) == len(facts)
names = [row["name:string"] for row in nodes]
for label in ('"q" \\ \'', "tab line end", "\U0001F91D\U0001F3FD \U0001F1FB\U0001F1F3", "null", "=1+1"):
    assert label in names, label

with open(f"{folder}/torture.cypher", encoding="utf-8") as file:
    text = file.read()
# Strings with their escapes; what is left must be balanced and free of quotes.
STRING = re.compile(r"'((?:[^'\\]|\\.)*)'", re.S)
strings = [re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "r": "\r"}.get(m[1], m[1]), s)
           for s in STRING.findall(text)]
rest = STRING.sub("''", text)
assert "'" not in rest.replace("''", "") and "\\" not in rest
for pair in ("{}", "[]", "()"):
    assert rest.count(pair[0]) == rest.count(pair[1]), pair
assert len(re.findall(r"^  \{id: '", text, re.M)) == len(nodes)
assert len(re.findall(r"^  \{s: '", text, re.M)) == len(facts)
for node in data["nodes"]:
    assert node["id"] in strings and node["label"] in strings, node
for row in facts:
    assert strings.count(row["claim_id:string"]) == 1
# Merged by the id alone, so that another run changes nothing.
for statement in rest.split(";\n")[1:-1]:
    assert statement.startswith("UNWIND ["), statement[:80]
    assert re.search(r"MERGE \(n:Entity \{id: row\.id\}\)\nSET n = row\.props, n\.id = row\.id, n:[A-Z][a-z]+$"
                     r"|MERGE \(a\)-\[r:[A-Z_]+ \{claim_id: row\.id\}\]->\(b\)\nSET r = row\.props, "
                     r"r\.claim_id = row\.id$", statement), statement[-200:]
assert "start: date('2019-01-01')" in text
