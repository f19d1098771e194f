"""torture.ftm.json is made of entities as FollowTheMoney defines them: ids, lists of strings, dates,
references to entities that are there and of the right sort. Where the Python package is installed, its
model checks every property and value too."""
import json
import re
import sys

import expected

folder = sys.argv[1]
data = expected.load(folder)
entities = {}
with open(f"{folder}/torture.ftm.json", encoding="utf-8", newline="") as file:
    for line in file.read().split("\n")[:-1]:
        entity = json.loads(line)
        assert set(entity) == {"id", "schema", "properties"}, line
        assert re.fullmatch(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?", entity["id"]), entity["id"]
        assert len(entity["id"]) <= 200 and entity["id"] not in entities
        entities[entity["id"]] = entity
LEGAL = {"Person", "PublicBody", "Organization", "Company"}
THINGS = LEGAL | {"Event", "Document", "Address", "Position"}
REFERENCES = {"holder": {"Person"}, "post": {"Position"}, "organization": LEGAL - {"Person"},
              "member": LEGAL, "agent": LEGAL, "client": LEGAL, "subject": THINGS, "object": THINGS,
              "organizer": LEGAL, "involved": LEGAL, "document": {"Document"}, "entity": THINGS}
for entity in entities.values():
    for name, values in entity["properties"].items():
        assert values and all(isinstance(value, str) and value.strip() for value in values), entity
        assert len(set(values)) == len(values)
        for value in values:
            if name in REFERENCES:
                assert entities[value]["schema"] in REFERENCES[name], (entity, value)
            if name in ("startDate", "endDate", "date"):
                assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value), value


def count(schema):
    return sum(entity["schema"] == schema for entity in entities.values())


def edges(*kinds):
    return sum(edge["kind"] in kinds for edge in data["edges"])


assert count("Person") == sum(node["kind"] == "official" for node in data["nodes"])
assert count("Occupancy") == edges("holds_position") and count("Position") == 1
assert count("Membership") == edges("part_of")
assert count("UnknownLink") == edges("met", "signed", "party_to", "concluded_at")
meeting = entities["meeting-1"]["properties"]
assert len(meeting["involved"]) == edges("participated_in")
assert meeting["startDate"] == meeting["endDate"] == ["2024-02"] and meeting["location"] == ["Viet Nam"]

try:
    from followthemoney import model
except ImportError:
    print("the form is right; the Python package followthemoney, which knows more, is not installed")
    sys.exit(0)
for entity in entities.values():
    schema = model.get_proxy(entity, cleaned=False).schema
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        assert prop is not None, (schema.name, name)
        for value in values:
            assert prop.type.clean(value) is not None, (schema.name, name, value)
    for name in schema.required:
        assert name in entity["properties"], (entity, name)
