"""Reads all steps as a table that the gateway itself makes: one request, columns named by their path.

python steps_csv.py [ADDRESS], with the gateway running; ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given.
With pandas it is one line: pandas.read_csv(url).
"""
# %%
import csv
import io
import os
import sys
import urllib.parse
import urllib.request
from collections import Counter

given = [word for word in sys.argv[1:] if word.startswith("http")]
address = given[0] if given else os.environ.get("MASS_ADDRESS", "http://localhost:5000")
query = """{ actionSteps { nodes { plan { slug } code title stage stageSince tiers responsibleAsWritten } } }"""
url = f"{address}/graphql?" + urllib.parse.urlencode({"format": "csv", "query": query})

# %%
with urllib.request.urlopen(url) as response:
    steps = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8-sig", newline="")))
print(f"{len(steps)} steps")
for (plan, stage), count in sorted(Counter((step["plan.slug"], step["stage"] or "no stage") for step in steps).items()):
    print(f"  {plan}: {stage} {count}")
