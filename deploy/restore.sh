#!/usr/bin/env bash
# Makes a data directory of a backup: restore.sh FILE --data-dir DIR
# Exit code 0: done; 1: not done; 2: wrong usage.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
jar="$root/deploy/standalone/target/standalone-0.1.0-exec.jar"

fail() {
    echo "Nothing is restored: $1" >&2
    exit 1
}

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null 2>&1 || fail "no Java found; install a JDK 17 or later, or set JAVA_HOME"
[ -f "$jar" ] || fail "it has to be built first; deploy/standalone/start.sh does that"

exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dloader.main=dev.kartoteka.standalone.cli.RestoreCommand \
    -cp "$jar" org.springframework.boot.loader.launch.PropertiesLauncher "$@"
