"""Joins two of the gateway's flat tables in SQLite: how many steps each party is responsible for, and how many of them have come to a stage.

python join.py [ADDRESS], with the gateway running; mass.py says which address and key it takes otherwise. Associations stand apart in the answer.
Any two tables join by the keys that have the same name in both; docs/querying.md draws which do.
"""
# %%
import sqlite3

from mass import table

database = sqlite3.connect(":memory:")


def load(name, query):
    """Puts a table into the database: an empty cell is NULL, and everything else a text, so CAST what is reckoned with."""
    columns, rows = table(query)
    database.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
    database.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' for _ in columns)})", rows)


# %%
load("steps", """{ actionStepRows { nodes { stepKey associationKey stage lastPlanYear } } }""")
load("parties", """{ responsibilityRows { nodes { stepKey partyName asWritten } } }""")

# %%
print("association | party | steps | with a stage | first to end")
for row in database.execute("""
    SELECT steps.associationKey, coalesce(parties.partyName, parties.asWritten) AS party,
           count(*), count(steps.stage), min(CAST(steps.lastPlanYear AS INTEGER))
    FROM parties JOIN steps ON steps.stepKey = parties.stepKey
    GROUP BY steps.associationKey, party
    ORDER BY steps.associationKey DESC, count(*) DESC, party"""):
    print(" | ".join("-" if value is None else str(value) for value in row))
