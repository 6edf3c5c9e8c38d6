#!/usr/bin/env bash
# Measures Kartoteka on this machine: ten minutes, one table, and benchmark.json. run.sh --help tells the options.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
here="$root/deploy/benchmark"

fail() {
    echo "Nothing is measured: $1" >&2
    exit 1
}

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null 2>&1 || fail "no Java found; install a JDK 17 or later, or set JAVA_HOME"

built="$here/target/built"
if [ ! -f "$built" ] || [ -n "$(find "$root" -path '*/src/main/*' -newer "$built" -type f -print -quit)" ]; then
    command -v mvn >/dev/null 2>&1 || fail "it has to be built first, and there is no Maven 3.8 or later"
    echo "Building ..."
    (cd "$root" && mvn -q -B -ntp -pl deploy/benchmark -am -DskipTests package) || fail "the build failed, see above"
    touch "$built"
fi

exec "$java" -XX:+UseSerialGC -Dbenchmark.java-options="$root/deploy/standalone/java.options" -cp "$here/target/benchmark-0.1.0.jar:$here/target/lib/*" dev.kartoteka.benchmark.Benchmark "$@"
