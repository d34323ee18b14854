#!/usr/bin/env bash
# Writes a saved report as CSV. The gateway lists its reports with { reports { name path } }.
# Usage: report.sh [ADDRESS] [NAME] > report.csv, with the gateway running; ADDRESS is http://localhost:5000 and NAME due-this-year unless given.
# MASS_KEY, when set, is the API key. The rows are those of every association; &association=mass at the end of the address narrows them.
set -euo pipefail
address=${1:-http://localhost:5000}
address=${address%/}
[[ $address =~ ^https?://. ]] || { echo "$address is no address of a gateway. Begin it with http:// or https://." >&2; exit 2; }
# The key comes by the standard input, for everyone may read the arguments of a program that runs.
printf '%s' "${MASS_KEY:+header = \"X-Api-Key: $MASS_KEY\"}" |
  curl --config - --silent --show-error --fail-with-body "$address/graphql/persisted/${2:-due-this-year}?format=csv"
