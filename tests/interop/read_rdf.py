"""rdflib and raptor read torture.trig and torture.nq alike, with a named graph for each fact."""
import shutil
import subprocess
import sys

import expected

folder = sys.argv[1]
data = expected.load(folder)
try:
    import rdflib
except ImportError:
    expected.skip("python3-rdflib is not installed")

ENT = "https://example.org/entente/"
trig, quads = rdflib.ConjunctiveGraph(), rdflib.ConjunctiveGraph()
trig.parse(f"{folder}/torture.trig", format="trig")
quads.parse(f"{folder}/torture.nq", format="nquads")


def statements(graph):
    """What each named graph says; the default graph has a name of its own in each file."""
    return {(s, p, o, str(c.identifier) if str(c.identifier).startswith(ENT) else "")
            for s, p, o, c in graph.quads()}


assert statements(trig) == statements(quads)
facts = trig.query("""PREFIX ent: <https://example.org/entente/vocab#>
    SELECT DISTINCT ?g WHERE { GRAPH ?g { ?fact a ent:Relation } }""")
assert len(facts) == len(data["edges"]), len(facts)
sourced = trig.query("""PREFIX prov: <http://www.w3.org/ns/prov#>
    SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } ?g prov:hadPrimarySource ?d }""")
told = [edge for edge in data["edges"] if "evidence" in edge]
assert len(sourced) == len(told), (len(sourced), len(told))
posts = list(trig.query("""PREFIX org: <http://www.w3.org/ns/org#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX time: <http://www.w3.org/2006/time#>
    PREFIX foaf: <http://xmlns.com/foaf/0.1/>
    SELECT ?title ?begin WHERE { GRAPH ?g { ?m a org:Membership ; org:member ?who ;
        org:organization ?body ; org:role/skos:prefLabel ?title ;
        org:memberDuring/time:hasBeginning/(time:inXSDgYear|time:inXSDgYearMonth) ?begin }
        ?who a foaf:Person }"""))
assert {str(title) for title, _ in posts} == {'Minister "of" <X>'}
assert len(posts) == 2 and sorted(str(begin)[:4] for _, begin in posts) == ["2019", "2021"], posts
labels = {str(label) for label in trig.objects(None, rdflib.URIRef("https://schema.org/name"))}
for node in data["nodes"]:
    assert node["label"] in labels, node["label"]
quotes = {str(text) for text in trig.objects(None, rdflib.URIRef("http://www.w3.org/ns/prov#value"))}
for edge in told:
    for evidence in edge["evidence"]:
        assert evidence["text"] in quotes, evidence
assert not any(isinstance(term, rdflib.BNode) for s, _, o, _ in trig.quads() for term in (s, o))

if shutil.which("rapper") is None:
    expected.skip("what rdflib reads is right, but raptor2-utils is not installed")
counts = set()
for name, syntax in (("torture.trig", "trig"), ("torture.nq", "nquads")):
    done = subprocess.run(["rapper", "--count", "--input", syntax, f"{folder}/{name}"],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "rror" not in done.stderr and "arning" not in done.stderr, \
        done.stderr
    counts.add(done.stderr.split("returned ")[1])
assert len(counts) == 1, counts
