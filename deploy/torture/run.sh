#!/usr/bin/env bash
# Kills Kartoteka under load, again and again, and looks for what it lost: five minutes; run.sh --help tells of other faults.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
source "$root/deploy/measuring.sh"

run_module torture dev.kartoteka.torture.Torture "Nothing is tried" "$@"
