#!/usr/bin/env bash
# Lists the steps of M.A.S.S. that are for some or for one, in plan year 2025, with who is responsible.
# Usage: steps.sh [ADDRESS], with the gateway running; ADDRESS is http://localhost:5000 unless given. MASS_KEY, when set, is the API key.
set -euo pipefail
address=${1:-http://localhost:5000}
address=${address%/}
[[ $address =~ ^https?://. ]] || { echo "$address is no address of a gateway. Begin it with http:// or https://." >&2; exit 2; }
# The key comes by the standard input, for everyone may read the arguments of a program that runs.
printf '%s' "${MASS_KEY:+header = \"X-Api-Key: $MASS_KEY\"}" |
  curl --config - --silent --show-error --fail-with-body "$address/graphql" \
    --header 'Content-Type: application/json' \
    --header 'Accept: application/graphql-response+json' \
    --data '{
      "query": "query ($association: String!, $year: Int!) { actionSteps(where: { plan: { association: { slug: { eq: $association } } }, tiers: { some: { in: [SOME, ONE] } }, activeInPlanYear: { eq: $year } }) { totalCount nodes { code title responsibleAsWritten } } }",
      "variables": { "association": "mass", "year": 2025 }
    }'
echo
