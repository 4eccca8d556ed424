#!/usr/bin/env bash
# Everything that must pass, with what it needs installed where it is missing.
#
#   ./test.sh              all tests
#   ./test.sh conformance  only the conformance harness of the GraphQL library
#
# Closes with the line "N passed, N failed", counted from the runners' result files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

results=$PWD/TestResults
rm -rf "$results"

need() {
  command -v "$1" >/dev/null || { echo "Missing: $1. $2" >&2; exit 1; }
}

# PostgreSQL's server programs stand outside of PATH on Debian.
has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; }

# Debian's packages that are missing here: the database, the browser that prints, what looks into PDFs, and every script's letters.
missing_packages() {
  has_postgres || echo postgresql
  command -v chromium >/dev/null || echo chromium
  command -v pdftotext >/dev/null || echo poppler-utils
  [ -d /usr/share/fonts/truetype/noto ] || echo fonts-noto-core
  compgen -G '/usr/share/fonts/opentype/noto/NotoSansCJK*' >/dev/null || echo fonts-noto-cjk
}

install() {
  need dotnet 'Install the .NET 10 SDK.'
  need npm 'Install Node.js 20 or later with npm.'
  local packages
  packages=$(missing_packages)
  if [ -n "$packages" ]; then
    need apt-get "Install what these packages of Debian hold: ${packages//$'\n'/, }."
    apt-get update -qq
    # shellcheck disable=SC2086 # Each word is a package.
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $packages >/dev/null
  fi
  local lock
  for lock in samples/*/package-lock.json tests/*/package-lock.json src/*/package-lock.json; do
    [ -d "${lock%/*}/node_modules" ] || npm ci --prefix "${lock%/*}" --silent --no-audit --no-fund
  done
}

run() {
  dotnet test "$1" --no-build --nologo --logger trx --results-directory "$results" "${@:2}" || failed=1
}

count() {
  local passed=0 not_passed=0 file
  for file in "$results"/*.trx; do
    [ -e "$file" ] || continue
    passed=$((passed + $(grep -o '<Counters [^>]*' "$file" | sed -n 's/.* passed="\([0-9]*\)".*/\1/p')))
    not_passed=$((not_passed + $(grep -o '<Counters [^>]*' "$file" | sed -n 's/.* failed="\([0-9]*\)".*/\1/p')))
  done
  if [ "${failed:-0}" -ne 0 ] && [ "$not_passed" -eq 0 ]; then
    not_passed=1
  fi
  echo "$passed passed, $not_passed failed"
  [ "$not_passed" -eq 0 ] && [ "$passed" -gt 0 ]
}

failed=0
case "${1:-all}" in
  conformance)
    need dotnet 'Install the .NET 10 SDK.'
    dotnet build tests/PodSales.GraphQL.Engine.Tests -v q --nologo
    run tests/PodSales.GraphQL.Engine.Tests --filter Category=Conformance --logger 'console;verbosity=detailed'
    ;;
  all)
    install
    dotnet build PodSales.sln -v q --nologo
    for project in tests/*.Tests; do
      run "$project"
    done
    samples/quickstart/run.sh || failed=1
    ;;
  *)
    echo "Usage: ./test.sh [conformance]" >&2
    exit 2
    ;;
esac
count
