#!/usr/bin/env bash
# Says whether an exported history is the one that was signed: verify.sh EXPORT --key PUB [--heads FILE]
# Exit code 0: valid; 1: not valid; 2: nothing was checked.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
jar="$root/deploy/standalone/target/standalone-0.1.0-exec.jar"

fail() {
    echo "Nothing is checked: $1" >&2
    exit 2
}

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null 2>&1 || fail "no Java found; install a JDK 17 or later, or set JAVA_HOME"
[ -f "$jar" ] || fail "it has to be built first; deploy/standalone/start.sh does that"

exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dloader.main=dev.kartoteka.standalone.cli.VerifyCommand \
    -cp "$jar" org.springframework.boot.loader.launch.PropertiesLauncher "$@"
