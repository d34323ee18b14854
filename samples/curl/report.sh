#!/usr/bin/env bash
# Writes a saved report as CSV. The gateway lists its reports with { reports { name path } }.
# Usage: report.sh [ADDRESS] [NAME] > report.csv, with the gateway running; ADDRESS is http://localhost:5000 and NAME due-this-year unless given.
set -euo pipefail
address=${1:-http://localhost:5000}
curl --silent --show-error --fail-with-body "$address/graphql/persisted/${2:-due-this-year}?format=csv"
