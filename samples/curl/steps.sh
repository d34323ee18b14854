#!/usr/bin/env bash
# Lists the steps that are for some or for one, in plan year 2025, with who is responsible.
# Usage: steps.sh [ADDRESS], with the gateway running; ADDRESS is http://localhost:5000 unless given.
set -euo pipefail
address=${1:-http://localhost:5000}
curl --silent --show-error --fail-with-body "$address/graphql" \
  --header 'Content-Type: application/json' \
  --header 'Accept: application/graphql-response+json' \
  --data '{
    "query": "query ($year: Int!) { actionSteps(where: { tiers: { some: { in: [SOME, ONE] } }, activeInPlanYear: { eq: $year } }) { totalCount nodes { code title responsibleAsWritten } } }",
    "variables": { "year": 2025 }
  }'
echo
