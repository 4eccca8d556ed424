#!/usr/bin/env bash
# The main job, from a metrics file to a booked order, against a running server with its demo data:
#
#   dotnet run --project src/PodSales.GraphQL        in one terminal
#   samples/walkthrough.sh [URL]                     in another
#
# It prints what the server answered, and ends with 0 only if every answer was right.
# PODSALES may name the command that runs the server's program, for a build that stands elsewhere.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
url=${1:-http://127.0.0.1:5080}
podsales=${PODSALES:-dotnet run --project "$here/../src/PodSales.GraphQL" --}
work=$(mktemp -d)
followers=()
trap 'for pid in "${followers[@]}"; do kill "$pid" 2>/dev/null || true; done; rm -rf "$work"' EXIT

failures=0
title() { printf '\n== %s\n\n' "$1"; }
say() { printf '%s\n' "$1"; }
json() { node "$here/walkthrough/json.mjs" "$@"; }
pick() { json "$@" <<<"$answer"; }
recalculated() { pick 'r => { const c = r.data.recalculateMatches.recalculation; return `   ${c.scope}: ${c.pairs} scored, ${c.created} new, ${c.changed} changed, ${c.unchanged} unchanged\n`; }'; }

# check "what is expected" FOUND EXPECTED
check() {
  if [ "$2" = "$3" ]; then
    printf '   ok  %s\n' "$1"
  else
    printf '   NOT OK  %s: expected %s, found %s\n' "$1" "$3" "$2"
    failures=$((failures + 1))
  fi
}

# ask TOKEN QUERY [VARIABLES]: the answer is then in $answer
ask() {
  answer=$(curl -sS "$url/graphql" -H 'Content-Type: application/json' -H "Authorization: Bearer $1" \
    --data-binary "$(node "$here/walkthrough/request.mjs" "$2" "${3:-{\}}")")
}

# upload TOKEN FILE MODE
upload() {
  local query='mutation ($file: Upload!, $mode: ImportMode!) { importMetrics(input: { file: $file, mode: $mode }) {
    import { id fileName status inserted updated unchanged rejected failureCode failureMessage
      rowErrors(first: 20) { totalCount nodes { row column value code message } } }
    errors { __typename ... on Error { code message } } } }'
  answer=$(curl -sS "$url/graphql" -H "Authorization: Bearer $1" -H 'GraphQL-preflight: 1' \
    -F operations="$(node "$here/walkthrough/request.mjs" "$query" "{\"file\":null,\"mode\":\"$3\"}")" \
    -F map='{"0":["variables.file"]}' \
    -F "0=@$2;type=text/csv")
}

show_import() {
  pick 'r => { const p = r.data.importMetrics; if (!p.import) return `   ${p.errors[0].code}: ${p.errors[0].message}\n`; const i = p.import;
    return [`   ${i.fileName}: ${i.status}, ${i.inserted} inserted, ${i.updated} updated, ${i.unchanged} unchanged, ${i.rejected} rejected`,
      ...(i.failureCode ? [`   ${i.failureCode}: ${i.failureMessage}`] : []),
      ...i.rowErrors.nodes.map(e => `   row ${e.row}, ${e.column ?? "row"} = ${JSON.stringify(e.value)}: ${e.code}  ${e.message}`)].join("\n") + "\n"; }'
}
counts() { pick 'r => { const i = r.data.importMetrics.import; return `${i.status} ${i.inserted}/${i.updated}/${i.unchanged}/${i.rejected}`; }'; }

# follow NAME [AFTER [COUNT]]: follows events into a file, and returns once it is connected
follow() {
  node "$here/walkthrough/follow.mjs" "$url" "$admin" "${@:2}" >"$work/$1" 2>"$work/$1.log" &
  follower=$!
  followers+=("$follower")
  for _ in $(seq 200); do
    grep -q connected "$work/$1.log" && return
    kill -0 "$follower" 2>/dev/null || break
    sleep 0.05
  done
  cat "$work/$1.log" >&2
  return 1
}
# wait_for_events NAME COUNT: until so many have come, for 15 seconds at most
wait_for_events() {
  for _ in $(seq 300); do
    [ "$(wc -l <"$work/$1")" -ge "$2" ] && return
    sleep 0.05
  done
  say "   only $(wc -l <"$work/$1") of $2 events have come"
}
types() { node -e 'console.log(require("fs").readFileSync(process.argv[1],"utf8").trim().split("\n").map(l => JSON.parse(l).type).join(" "))' "$1"; }

[ -d "$here/walkthrough/node_modules/graphql-ws" ] || npm ci --prefix "$here/walkthrough" --silent --no-audit --no-fund
curl -sSf --retry 10 --retry-delay 1 "$url/health/ready" >/dev/null || { say "No server answers at $url; start one with: dotnet run --project src/PodSales.GraphQL"; exit 1; }
admin=$($podsales token --tenant demo --role admin)
seller=$($podsales token --tenant demo --role seller)
rival=$($podsales token --tenant rival --role admin)

title 'Who asks'
ask "$admin" '{ viewer { subject roles network { name currency } } podcasts { totalCount } advertisers { totalCount } deals { totalCount } insertionOrders { totalCount } }'
pick 'r => { const d = r.data; return `   ${d.viewer.subject} (${d.viewer.roles}) of ${d.viewer.network.name}: ${d.podcasts.totalCount} podcasts, ${d.advertisers.totalCount} advertisers\n`; }'
follow live

title 'Metrics come in'
say 'A file of 12 rows:'
upload "$admin" "$here/metrics_daily.csv" STRICT; show_import
say 'The same file again: nothing doubles.'
upload "$admin" "$here/metrics_daily.csv" STRICT; show_import
check 'the second time nothing changes' "$(counts)" 'COMPLETED 0/0/12/0'
say 'A file with bad rows, all or nothing (STRICT):'
upload "$admin" "$here/metrics_bad_rows.csv" STRICT; show_import
check 'STRICT stores nothing' "$(counts)" 'FAILED 0/0/0/5'
check 'every bad row is named' "$(pick 'r => r.data.importMetrics.import.rowErrors.nodes.map(e => e.row + ":" + e.code).join(" ")')" \
  '3:NOT_A_DAY 4:NOT_A_COUNT 5:NOT_AN_ID 6:NOT_A_RATE 7:UNKNOWN_EPISODE'
say 'The same file, good rows only (SKIP_INVALID):'
upload "$admin" "$here/metrics_bad_rows.csv" SKIP_INVALID; show_import
check 'SKIP_INVALID stores the good rows' "$(pick 'r => { const i = r.data.importMetrics.import; return `${i.status} ${i.inserted + i.updated + i.unchanged}/${i.rejected}`; }')" 'COMPLETED_WITH_ERRORS 2/5'
upload "$seller" "$here/metrics_daily.csv" STRICT
check 'a seller imports nothing' "$(pick 'r => r.errors?.[0]?.extensions?.code ?? "no error"')" 'AUTH_NOT_AUTHORIZED'

title 'Which shows fit which advertisers'
ask "$seller" '{ advertisers(where: { name: { eq: "Stridewell" } }) { nodes { id } } podcasts(where: { title: { eq: "Zone Two" } }) { nodes { id } } }'
advertiser=$(pick 'r => r.data.advertisers.nodes[0].id')
podcast=$(pick 'r => r.data.podcasts.nodes[0].id')
recalculate='mutation ($advertiserId: ID, $podcastId: ID) { recalculateMatches(input: { advertiserId: $advertiserId, podcastId: $podcastId }) {
  recalculation { scope pairs created changed unchanged } errors { __typename ... on Error { code message } } } }'
for scope in "PAIR {\"advertiserId\":\"$advertiser\",\"podcastId\":\"$podcast\"}" "ADVERTISER {\"advertiserId\":\"$advertiser\"}" "PODCAST {\"podcastId\":\"$podcast\"}"; do
  ask "$seller" "$recalculate" "${scope#* }"
  recalculated
  check "recalculates ${scope%% *}" "$(pick 'r => r.data.recalculateMatches.recalculation.scope')" "${scope%% *}"
done
ask "$seller" "$recalculate"
check 'all pairs are for administrators' "$(pick 'r => r.data.recalculateMatches.errors[0].__typename + " " + r.data.recalculateMatches.errors[0].code')" 'ForbiddenError ROLE_REQUIRED'
ask "$admin" 'mutation { recalculateMatches(input: {}) { recalculation { id status } } }'
all=$(pick 'r => r.data.recalculateMatches.recalculation.id')
for attempt in $(seq 100); do
  ask "$admin" 'query ($id: ID!) { matchRecalculation(id: $id) { status pairs } }' "{\"id\":\"$all\"}"
  [ "$(pick 'r => r.data.matchRecalculation.status')" = COMPLETED ] && break
  sleep 0.2
done
scored=$(pick 'r => r.data.matchRecalculation.status + " " + r.data.matchRecalculation.pairs')
ask "$admin" '{ podcasts(where: { status: { neq: ARCHIVED } }) { totalCount } advertisers(where: { archivedAt: { eq: null } }) { totalCount } }'
check 'an administrator scores all, in the background' "$scored" "COMPLETED $(pick 'r => r.data.podcasts.totalCount * r.data.advertisers.totalCount')"
say 'The best shows for Stridewell:'
ask "$seller" 'query ($advertiserId: ID) { matches(advertiserId: $advertiserId, first: 3) { totalCount nodes {
  score confidence rationale podcast { title } contributions { signal value points reason } } } }' "{\"advertiserId\":\"$advertiser\"}"
pick 'r => r.data.matches.nodes.map(m => `   ${m.score.toFixed(2).padStart(6)}  ${m.podcast.title} (confidence ${(100 * m.confidence).toFixed(0)} %)\n           ${m.rationale}\n`
  + m.contributions.map(c => `           ${c.points.toFixed(2).padStart(5)}  ${c.signal}: ${c.reason}\n`).join("")).join("")'
check 'the points add up to the score' "$(pick 'r => r.data.matches.nodes.every(m => Math.abs(m.score - m.contributions.reduce((s, c) => s + c.points, 0)) < 0.01)')" true
check 'the best come first' "$(pick 'r => { const s = r.data.matches.nodes.map(m => m.score); return s.every((x, i) => i === 0 || s[i - 1] >= x); }')" true

title 'A deal moves'
ask "$seller" 'mutation ($advertiserId: ID!, $podcastId: ID!) { createDeal(input: { advertiserId: $advertiserId, podcastId: $podcastId,
  name: "Stridewell spring launch", amount: { minorUnits: 450000, currency: "USD" }, expectedClose: "2027-03-01" }) {
  deal { id stage version } errors { __typename ... on Error { code message } } } }' "{\"advertiserId\":\"$advertiser\",\"podcastId\":\"$podcast\"}"
deal=$(pick 'r => r.data.createDeal.deal.id')
move='mutation ($input: MoveDealStageInput!) { moveDealStage(input: $input) { deal { stage version } errors { __typename ... on Error { code message } ... on StaleVersionError { currentVersion } } } }'
# move_deal TOKEN STAGE VERSION
move_deal() { ask "$1" "$move" "{\"input\":{\"dealId\":\"$deal\",\"stage\":\"$2\",\"version\":$3}}"; }
refusal() { pick 'r => { const e = r.data.moveDealStage.errors?.[0]; return e ? `${e.__typename} ${e.code}` : "moved"; }'; }
show_refusal() { pick 'r => { const e = r.data.moveDealStage.errors[0]; return `   refused: ${e.code}  ${e.message}\n`; }'; }
version=1
for stage in QUALIFIED PROPOSAL NEGOTIATION; do
  move_deal "$seller" $stage $version
  version=$(pick 'r => r.data.moveDealStage.deal.version')
  pick 'r => `   now ${r.data.moveDealStage.deal.stage}, version ${r.data.moveDealStage.deal.version}\n`'
done
say 'What is refused changes nothing:'
move_deal "$seller" LEAD $version; show_refusal
check 'a move back asks for a note' "$(refusal)" 'InvalidInputError NOTE_REQUIRED'
move_deal "$seller" WON 1; show_refusal
check 'a stale version is told of' "$(refusal)" 'StaleVersionError STALE_VERSION'
move_deal "$rival" WON $version; show_refusal
check 'the deal of another network does not exist' "$(refusal)" 'NotFoundError DEAL_NOT_FOUND'
ask "$seller" 'query ($id: ID!) { deal(id: $id) { stage version } }' "{\"id\":\"$deal\"}"
check 'the deal is where it was' "$(pick 'r => r.data.deal.stage + " " + r.data.deal.version')" "NEGOTIATION $version"
move_deal "$seller" WON $version
pick 'r => `   now ${r.data.moveDealStage.deal.stage}, version ${r.data.moveDealStage.deal.version}\n`'
check 'the deal is won' "$(refusal)" moved
move_deal "$seller" LEAD "$((version + 1))"; show_refusal
check 'a won deal does not move' "$(refusal)" 'StageNotAllowedError STAGE_NOT_ALLOWED'

title 'What the dashboard saw, live'
wait_for_events live 8
kill "$follower" && wait "$follower" 2>/dev/null || true
node -e 'for (const l of require("fs").readFileSync(process.argv[1],"utf8").trim().split("\n")) { const e = JSON.parse(l), p = JSON.parse(e.payload);
  console.log("   " + e.type + (p.to ? `  ${p.from} -> ${p.to}` : p.fileName ? `  ${p.fileName}` : "")); }' "$work/live"
check 'the stages came in their order' "$(node -e 'console.log(require("fs").readFileSync(process.argv[1],"utf8").trim().split("\n").map(l => JSON.parse(l)).filter(e => e.type === "deal.stage_changed").map(e => JSON.parse(e.payload).to).join(" "))' "$work/live")" \
  'qualified proposal negotiation won'
last=$(tail -n 1 "$work/live" | json 'e => e.cursor')
say 'The dashboard goes away.'

title 'The order is booked'
in_days() { node -p 'new Date(Date.now() + process.argv[1] * 864e5).toISOString().slice(0, 10)' "$1"; }
start=$(in_days 14); end=$(in_days 43)
ask "$seller" 'mutation ($input: CreateIoInput!) { createIo(input: $input) { insertionOrder { id number status version totals { gross { minorUnits currency } net { minorUnits } bookedImpressions }
  lines { id status placement bookedImpressions flightStart flightEnd promoCode vanityUrl gross { minorUnits } podcast { title } } } errors { __typename ... on Error { code message } } } }' \
  "{\"input\":{\"dealId\":\"$deal\",\"commission\":0.15,\"lines\":[
    {\"flightStart\":\"$start\",\"flightEnd\":\"$end\",\"placement\":\"MID_ROLL\",\"bookedImpressions\":12000,\"rate\":{\"minorUnits\":2500,\"currency\":\"USD\"}},
    {\"flightStart\":\"$start\",\"flightEnd\":\"$end\",\"placement\":\"PRE_ROLL\",\"bookedImpressions\":8000,\"rate\":{\"minorUnits\":1800,\"currency\":\"USD\"}}]}}"
pick 'r => { const o = r.data.createIo.insertionOrder; return `   ${o.number}: ${o.status}, ${o.totals.bookedImpressions} impressions, gross ${(o.totals.gross.minorUnits / 100).toFixed(2)} ${o.totals.gross.currency}, net ${(o.totals.net.minorUnits / 100).toFixed(2)}\n`
  + o.lines.map(l => `   ${l.placement} in ${l.podcast.title}, ${l.bookedImpressions} impressions, ${(l.gross.minorUnits / 100).toFixed(2)}: code ${l.promoCode}, ${l.vanityUrl}\n`).join(""); }'
order=$(pick 'r => r.data.createIo.insertionOrder.id')
check 'two lines are booked' "$(pick 'r => r.data.createIo.insertionOrder.lines.map(l => l.status).join(" ")')" 'BOOKED BOOKED'
check 'gross is impressions times CPM by thousand' "$(pick 'r => r.data.createIo.insertionOrder.totals.gross.minorUnits')" 44400
check 'the two codes differ' "$(pick 'r => new Set(r.data.createIo.insertionOrder.lines.map(l => l.promoCode)).size')" 2
check 'the addresses are made from the codes' "$(pick 'r => r.data.createIo.insertionOrder.lines.every(l => l.vanityUrl.endsWith("/" + l.promoCode.toLowerCase()))')" true
ask "$seller" 'mutation ($input: ChangeIoStatusInput!) { changeIoStatus(input: $input) { insertionOrder { status } errors { ... on Error { code message } } } }' \
  "{\"input\":{\"ioId\":\"$order\",\"action\":\"START\"}}"
check 'a flight does not start before its day' "$(pick 'r => r.data.changeIoStatus.errors[0].code')" FLIGHT_NOT_BEGUN

title 'The dashboard comes back'
ask "$seller" '{ events(first: 20) { nodes { cursor type } } }'
expected=$(pick '(r, last) => { const newest = r.data.events.nodes; return newest.slice(0, newest.findIndex(e => e.cursor === last)).reverse().map(e => e.type).join(" "); }' "$last")
follow missed "$last" "$(wc -w <<<"$expected")"
wait "$follower"
say "   it gets what it missed: $(types "$work/missed")"
check 'exactly the missed events, in their order' "$(types "$work/missed")" "$expected"
check 'the booking is among them' "$(grep -c io.scheduled "$work/missed")" 1

title 'Done'
if [ "$failures" -gt 0 ]; then
  say "$failures answers were not right."
  exit 1
fi
say 'Every answer was right.'
