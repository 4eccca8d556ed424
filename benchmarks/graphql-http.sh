#!/usr/bin/env bash
# Requests a second over HTTP: the engine, a floor written by hand in the same process, and Mercurius.
#
#   benchmarks/graphql-http.sh [ROUNDS=5] [SECONDS=5]
#
# The three take turns, in reverse order every other round, so that whatever else the machine does meets them alike; what
# counts is the median of the ratios within a round. Needs wrk, node with npm, the .NET SDK. Scratch: $BENCH_TMP.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
rounds=${1:-5} seconds=${2:-5} connections=${CONNECTIONS:-32}
scratch=${BENCH_TMP:-${TMPDIR:-/tmp}/podsales-benchmarks}
engine=http://127.0.0.1:5711 peer=http://127.0.0.1:5712
rows='{ tracks { id title seconds rating isExplicit } }'
project=$here/PodSales.GraphQL.Engine.Benchmarks

mkdir -p "$scratch/peers"
cp "$here"/graphql-http/* "$scratch/peers/"
[ -d "$scratch/peers/node_modules/mercurius" ] || npm install --prefix "$scratch/peers" --silent --no-audit --no-fund
dotnet build "$project" -c Release -v q --nologo >/dev/null

dotnet "$project/bin/Release/net10.0/PodSales.GraphQL.Engine.Benchmarks.dll" serve "$engine" & engine_id=$!
"${NODE:-node}" "$scratch/peers/mercurius.js" "${peer##*:}" & peer_id=$!
trap 'kill "$engine_id" "$peer_id" 2>/dev/null || true' EXIT

post() { curl -sS --fail-with-body --retry 20 --retry-connrefused --retry-delay 1 -H 'Content-Type: application/json' -d "{\"query\":\"$2\"}" "$1"; }

same() {
  local first
  first=$(post "$engine/graphql" "$1" | md5sum)
  [ "$(post "$engine/floor/$2" "$1" | md5sum)" = "$first" ] && [ "$(post "$peer/graphql" "$1" | md5sum)" = "$first" ] ||
    { echo "The answers to $1 differ." >&2; exit 1; }
}

load() { wrk -t 1 -c "$connections" -d "${seconds}s" --latency -s "$here/graphql-http/post.lua" "$1" -- "$2" | tail -1; }

run() { # QUESTION ROUND
  local document=$([ "$1" = rows ] && echo "$rows" || echo '{ __typename }')
  local order=(engine floor mercurius)
  [ $(($2 % 2)) -eq 0 ] || order=(mercurius floor engine)
  local target
  for target in "${order[@]}"; do
    local url
    case $target in
      engine) url=$engine/graphql ;;
      floor) url=$engine/floor/$1 ;;
      mercurius) url=$peer/graphql ;;
    esac
    echo "$1 $2 $target $(load "$url" "$document")"
  done
}

same '{ __typename }' typename
same "$rows" rows
warm=$seconds; seconds=3
for question in typename rows; do run "$question" 0 >/dev/null; done
seconds=$warm

for ((round = 1; round <= rounds; round++)); do
  for question in typename rows; do run "$question" "$round"; done
done | tee "$scratch/graphql-http.txt"

echo
"${NODE:-node}" "$here/graphql-http/summary.js" "$scratch/graphql-http.txt"
for id in "$engine_id" "$peer_id"; do
  echo "resident $(tr -d '\0' <"/proc/$id/comm"): $(($(awk '/VmRSS/ { print $2 }' "/proc/$id/status") / 1024)) MB"
done
