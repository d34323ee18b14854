"""Reads the steps page by page, counts them by stage and initiative, and shows how the metrics stand.

python steps.py [ADDRESS], with the gateway running; mass.py says which address and key it takes otherwise. The steps and metrics are those of every association in the gateway.
Needs Python 3.9 or later and nothing else; with pandas installed the tables are data frames. The cells open as a notebook in an editor that knows "# %%".
"""
# %% How to ask the gateway
from collections import Counter

from mass import rows


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
        nodes { association { slug } code name unit planYears { period { label } value status target { value } } }
        pageInfo { hasNextPage endCursor }
      }
    }"""))
for metric in metrics[:5]:
    print(f"{metric['association']['slug']} {metric['code']} {metric['name']}: " + ", ".join(
        f"{year['period']['label']} {round(year['value'], 1)}" for year in metric["planYears"] if year["value"] is not None))

# %% As data frames, where pandas is installed
try:
    import pandas
except ImportError:
    print("pandas is not installed; the lists above are all there is.")
else:
    table = pandas.DataFrame(steps)
    print(table.groupby(["plan.slug", "stage"], dropna=False).size())
