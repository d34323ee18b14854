"""Reads the steps page by page, counts them by stage and initiative, and shows how the metrics stand.

python steps.py [ADDRESS], with the gateway running; ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given.
Needs Python 3.9 or later and nothing else; with pandas installed the tables are data frames. The cells open as a notebook in an editor that knows "# %%".
"""
# %% The gateway, and how to ask it
import json
import os
import sys
import urllib.request
from collections import Counter

given = [word for word in sys.argv[1:] if word.startswith("http")]
address = given[0] if given else os.environ.get("MASS_ADDRESS", "http://localhost:5000")


def ask(query, **variables):
    """The data of an answer; an error has the gateway's words."""
    request = urllib.request.Request(
        f"{address}/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"Content-Type": "application/json", "Accept": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]


def rows(name, query, **variables):
    """All rows of a list; the query takes $after and selects nodes and pageInfo."""
    after = None
    while True:
        page = ask(query, after=after, **variables)[name]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def flat(row, path=""):
    """A row with what is nested in columns of their own, named by their path; a list stands in one cell."""
    columns = {}
    for key, value in row.items():
        if isinstance(value, dict):
            columns.update(flat(value, f"{path}{key}."))
        elif isinstance(value, list):
            columns[path + key] = "; ".join(str(next(iter(each.values())) if isinstance(each, dict) else each) for each in value)
        else:
            columns[path + key] = value
    return columns


# %% The steps
steps = [flat(step) for step in rows("actionSteps", """
    query ($after: String) {
      actionSteps(first: 10, after: $after) {
        nodes {
          code title stage stageSince tiers
          plan { slug }
          initiatives { number }
          schedule { firstYear lastYear }
          responsibilities { asWritten }
        }
        pageInfo { hasNextPage endCursor }
      }
    }""")]
print(f"{len(steps)} steps")
for (plan, stage), count in sorted(Counter((step["plan.slug"], step["stage"] or "no stage") for step in steps).items()):
    print(f"  {plan}: {stage} {count}")

# %% The plan years of the metrics
metrics = list(rows("metrics", """
    query ($after: String) {
      metrics(first: 25, after: $after, where: { targets: { any: true } }) {
        nodes { code name unit planYears { period { label } value status target { value } } }
        pageInfo { hasNextPage endCursor }
      }
    }"""))
for metric in metrics[:5]:
    print(f"{metric['code']} {metric['name']}: " + ", ".join(
        f"{year['period']['label']} {round(year['value'], 1)}" for year in metric["planYears"] if year["value"] is not None))

# %% As data frames, where pandas is installed
try:
    import pandas
except ImportError:
    print("pandas is not installed; the lists above are all there is.")
else:
    table = pandas.DataFrame(steps)
    print(table.groupby(["plan.slug", "stage"], dropna=False).size())
