#!/usr/bin/env bash
# Writes all steps as CSV, for a spreadsheet: columns named by their path, all rows without paging.
# Usage: steps-csv.sh [ADDRESS] > steps.csv, with the gateway running; ADDRESS is http://localhost:5000 unless given.
set -euo pipefail
address=${1:-http://localhost:5000}
curl --silent --show-error --fail-with-body --get "$address/graphql" \
  --data-urlencode 'format=csv' \
  --data-urlencode 'query={ actionSteps { nodes { plan { slug } code title stage stageSince tiers responsibleAsWritten } } }'
