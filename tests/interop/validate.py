"""torture.graphml is valid by GraphML's own XML Schema, where that is at hand, with xmllint."""
import os
import shutil
import subprocess
import sys

import expected

folder, shared = sys.argv[1:]
schemas = os.path.join(shared, "xsd")
schema = os.path.join(schemas, "graphml", "graphml.xsd")
if not os.path.exists(schema):
    expected.skip(f"there is no {schema}")
if shutil.which("xmllint") is None:
    expected.skip("libxml2-utils is not installed")
done = subprocess.run(
    ["xmllint", "--nonet", "--noout", "--schema", schema, f"{folder}/torture.graphml"],
    env={**os.environ, "XML_CATALOG_FILES": os.path.join(schemas, "catalog.xml")},
    stderr=subprocess.PIPE, text=True, check=False)
print(done.stderr)
sys.exit(done.returncode)
