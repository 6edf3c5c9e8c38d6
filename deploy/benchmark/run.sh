#!/usr/bin/env bash
# Measures Kartoteka on this machine: ten minutes, one table, and benchmark.json. run.sh --help tells the options.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
source "$root/deploy/measuring.sh"

run_module benchmark dev.kartoteka.benchmark.Benchmark "Nothing is measured" "$@"
