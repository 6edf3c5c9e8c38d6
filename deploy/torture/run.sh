#!/usr/bin/env bash
# Kills Kartoteka under load, again and again, and looks for what it lost: five minutes; run.sh --help tells of other faults.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
here="$root/deploy/torture"

fail() {
    echo "Nothing is tried: $1" >&2
    exit 1
}

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null 2>&1 || fail "no Java found; install a JDK 17 or later, or set JAVA_HOME"

built="$here/target/built"
if [ ! -f "$built" ] || [ -n "$(find "$root" -path '*/src/main/*' -newer "$built" -type f -print -quit)" ]; then
    command -v mvn >/dev/null 2>&1 || fail "it has to be built first, and there is no Maven 3.8 or later"
    echo "Building ..."
    (cd "$root" && mvn -q -B -ntp -pl deploy/torture -am -DskipTests package) || fail "the build failed, see above"
    touch "$built"
fi

exec "$java" -XX:+UseSerialGC -Dbenchmark.java-options="$root/deploy/standalone/java.options" -cp "$here/target/torture-0.1.0.jar:$here/target/lib/*" dev.kartoteka.torture.Torture "$@"
