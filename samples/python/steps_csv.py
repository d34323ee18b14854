"""Reads all steps as a table that the gateway itself makes: one request, columns named by their path.

python steps_csv.py [ADDRESS], with the gateway running; mass.py says which address and key it takes otherwise. The steps are those of every association in the gateway.
With pandas it is one line: pandas.read_csv(url), and with a key pandas.read_csv(url, storage_options={"X-Api-Key": key}).
"""
# %%
from collections import Counter

from mass import table

# %%
columns, lines = table("""{ actionSteps { nodes { plan { slug } code title stage stageSince tiers responsibleAsWritten } } }""")
steps = [dict(zip(columns, line)) for line in lines]
print(f"{len(steps)} steps")
for (plan, stage), count in sorted(Counter((step["plan.slug"], step["stage"] or "no stage") for step in steps).items()):
    print(f"  {plan}: {stage} {count}")
