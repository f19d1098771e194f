"""torture.graphml and torture.gexf are valid by the schemas of GraphML (XSD) and GEXF (RELAX NG), where
those are at hand, with xmllint."""
import os
import shutil
import subprocess
import sys

import expected

folder, shared = sys.argv[1:]
schemas = os.path.join(shared, "xsd")
if not os.path.exists(schemas):
    expected.skip(f"there is no {schemas}")
if shutil.which("xmllint") is None:
    expected.skip("libxml2-utils is not installed")


def validate(option, schema, name):
    done = subprocess.run(
        ["xmllint", "--nonet", "--noout", option, os.path.join(schemas, schema), f"{folder}/{name}"],
        env={**os.environ, "XML_CATALOG_FILES": os.path.join(schemas, "catalog.xml")},
        stderr=subprocess.PIPE, text=True, check=False)
    print(done.stderr)
    return done.returncode == 0


valid = [validate("--schema", "graphml/graphml.xsd", "torture.graphml"),
         validate("--relaxng", "gexf13/gexf.rng", "torture.gexf")]
sys.exit(0 if all(valid) else 1)
