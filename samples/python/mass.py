"""How the scripts beside this one ask the gateway. Needs Python 3.9 or later and nothing else.

The address is a script's first argument, MASS_ADDRESS or http://localhost:5000. MASS_KEY, when set, is the API key.
"""
import csv
import io
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

# The arguments in a notebook are not the reader's.
given = [] if "ipykernel" in sys.modules else sys.argv[1:]
address = (given[0] if given else os.environ.get("MASS_ADDRESS") or "http://localhost:5000").rstrip("/")
if not address.lower().startswith(("http://", "https://")):
    sys.exit(f"{address} is no address of a gateway. Begin it with http:// or https://.")
key = os.environ.get("MASS_KEY", "").strip()


def send(path, body=None, **headers):
    """The open answer; what the gateway refuses ends the script with the gateway's words."""
    if key:
        headers["X-Api-Key"] = key
    try:
        return urllib.request.urlopen(urllib.request.Request(address + path, body, headers))
    except urllib.error.HTTPError as error:
        try:
            words = json.load(error)["errors"][0]["message"]
        except ValueError:
            words = error.reason
        sys.exit(f"{address} answers {error.code}: {words}")
    except urllib.error.URLError as error:
        sys.exit(f"{address} does not answer: {error.reason}")


def ask(query, **variables):
    """The data of an answer."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    with send("/graphql", body, **{"Content-Type": "application/json", "Accept": "application/json"}) as response:
        answer = json.load(response)
    if "errors" in answer:
        sys.exit(f"{address} refuses: {answer['errors'][0]['message']}")
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


def table(query):
    """The columns and the rows of the table that the gateway itself makes; an empty cell is None, and so is an empty text."""
    url = "/graphql?" + urllib.parse.urlencode({"format": "csv", "rawText": "true", "query": query})
    with send(url) as response:
        columns, *lines = csv.reader(io.TextIOWrapper(response, encoding="utf-8", newline=""))
    return columns, [[cell or None for cell in line] for line in lines]
