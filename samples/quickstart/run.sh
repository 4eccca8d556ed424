#!/usr/bin/env bash
# Packs the library, and runs the quickstart on the package.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

packages=../../artifacts/packages
mkdir -p "$packages"
dotnet pack ../../src/PodSales.Domain -c Release -o "$packages" -v q --nologo
rm -rf ../../artifacts/quickstart/cache/podsales.domain
dotnet run -c Release "$@"
