#!/usr/bin/env bash
# Writes all steps of every association as CSV, for a spreadsheet: columns named by their path, all rows without paging.
# Usage: steps-csv.sh [ADDRESS] > steps.csv, with the gateway running; ADDRESS is http://localhost:5000 unless given. MASS_KEY, when set, is the API key.
set -euo pipefail
address=${1:-http://localhost:5000}
address=${address%/}
[[ $address =~ ^https?://. ]] || { echo "$address is no address of a gateway. Begin it with http:// or https://." >&2; exit 2; }
# The key comes by the standard input, for everyone may read the arguments of a program that runs.
printf '%s' "${MASS_KEY:+header = \"X-Api-Key: $MASS_KEY\"}" |
  curl --config - --silent --show-error --fail-with-body --get "$address/graphql" \
    --data-urlencode 'format=csv' \
    --data-urlencode 'query={ actionSteps { nodes { plan { slug } code title stage stageSince tiers responsibleAsWritten } } }'
