"""What a reader of torture.graphml must find, told by torture.json, which Python reads by itself."""
import json
import re
import sys
import unicodedata

SKIP = 77


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIP)


def load(folder):
    with open(f"{folder}/torture.json", encoding="utf-8", newline="") as file:
        return json.load(file)


def xml_text(text):
    """A string as XML can carry it: without control characters, with LF, in NFC."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)
    return unicodedata.normalize("NFC", text)


def value(value):
    if isinstance(value, list):
        return xml_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    return xml_text(value) if isinstance(value, str) else value


RENAMED = {"type": "subtype", "source": "outlet"}


def attributes(record, left_out):
    """The attributes of a node or edge as GraphML names them."""
    return {RENAMED.get(k, k): value(v) for k, v in record.items() if k not in left_out}


def node(record):
    out = attributes(record, {"id", "kind", "evidence"})
    out["entity_type"] = record["kind"]
    return out


def edge(record):
    out = attributes(record, {"source", "target", "key", "kind", "evidence"})
    out["relation"] = record["kind"]
    if "evidence" in record:
        out["evidence"] = xml_text(record["evidence"][0]["text"])
        out["evidence_count"] = len(record["evidence"])
    if record["kind"] == "met":
        out["symmetric"] = True
        out["weight"] = float(record["count"])
    else:
        out["weight"] = 1.0
    return out


def same(wanted, found, what):
    """Every wanted attribute is there, with its value and its type."""
    for name, want in wanted.items():
        assert name in found, f"{what}: no {name}"
        got = found[name]
        assert got == want, f"{what}: {name} is {got!r}, not {want!r}"
        assert isinstance(got, type(want)), f"{what}: {name} is {type(got)}, not {type(want)}"
