#!/usr/bin/env bash
# Loads files into a running Kartoteka: import.sh FILE... --mapping NAME [--url http://localhost:8080]
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
jar="$root/deploy/standalone/target/standalone-0.1.0-exec.jar"

fail() {
    echo "Nothing is imported: $1" >&2
    exit 1
}

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null 2>&1 || fail "no Java found; install a JDK 17 or later, or set JAVA_HOME"
[ -f "$jar" ] || fail "it has to be built first; deploy/standalone/start.sh does that"

terminal=false
[ -t 1 ] && terminal=true

exec "$java" -Dkartoteka.terminal=$terminal -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dloader.main=dev.kartoteka.standalone.cli.ImportCommand \
    -cp "$jar" org.springframework.boot.loader.launch.PropertiesLauncher "$@"
