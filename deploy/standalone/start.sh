#!/usr/bin/env bash
# Starts Kartoteka: one process, embedded stores, data in KARTOTEKA_DATA_DIR (./kartoteka-data), port KARTOTEKA_PORT (8080).
# Options: --sample loads sample data once the system is up.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
jar="$root/deploy/standalone/target/standalone-0.1.0-exec.jar"

fail() {
    echo "Kartoteka does not start: $1" >&2
    exit 1
}

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null 2>&1 || fail "no Java found; install a JDK 17 or later, or set JAVA_HOME"
version="$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)"
[ "${version:-0}" -ge 17 ] || fail "Java ${version:-of an unknown version} is too old; JDK 17 or later is wanted"

# the jar's own time is that of the release, so that builds are alike; when it was built, this file tells
built="$root/deploy/standalone/target/built"
if [ ! -f "$jar" ] || [ ! -f "$built" ] || [ -n "$(find "$root" -path '*/src/main/*' -newer "$built" -type f -print -quit)" ]; then
    command -v mvn >/dev/null 2>&1 || fail "it has to be built first, and there is no Maven 3.8 or later"
    echo "Building, which takes a few minutes the first time ..."
    # not maven.test.skip: modules share samples of events among their tests, and Maven would miss the jar of them
    (cd "$root" && mvn -q -B -ntp -pl deploy/standalone -am -DskipTests package) || fail "the build failed, see above"
    touch "$built"
fi

# unpacked, it starts about a quarter faster than as one file
run="$root/deploy/standalone/target/run"
if [ ! -f "$run/done" ] || [ "$built" -nt "$run/done" ]; then
    rm -rf "$run"
    "$java" -Djarmode=tools -jar "$jar" extract --destination "$run" >/dev/null || fail "$run cannot be written"
    touch "$run/done"
fi

options="@$root/deploy/standalone/java.options"

# Loading classes is a third of a start. One start on empty data of its own writes them into an archive that later starts map.
# It belongs to this build, this Java and this folder; without it the system starts all the same, only slower.
classes="$run/classes-$({ "$java" -version 2>&1; echo "$run"; } | cksum | cut -d ' ' -f 1).jsa"
prepare() {
    local scratch pid
    scratch="$(mktemp -d)" || return 0
    env -i PATH="$PATH" HOME="${HOME:-$scratch}" KARTOTEKA_PORT=0 KARTOTEKA_DATA_DIR="$scratch/data" \
        "$java" "$options" -XX:ArchiveClassesAtExit="$scratch/classes.jsa" -Xlog:disable \
        -jar "$run/standalone-0.1.0-exec.jar" >"$scratch/log" 2>&1 &
    pid=$!
    trap 'kill "$pid" 2>/dev/null; wait "$pid"; rm -rf "$scratch"; exit 130' INT TERM
    for _ in $(seq 600); do
        ! grep -q "^Kartoteka is up" "$scratch/log" && kill -0 "$pid" 2>/dev/null || break
        sleep 0.2
    done
    kill "$pid" 2>/dev/null
    wait "$pid" || true
    trap - INT TERM
    # in one step, so that a start beside this one never maps half of it
    [ ! -f "$scratch/classes.jsa" ] || { cp "$scratch/classes.jsa" "$classes.$$" && mv "$classes.$$" "$classes"; } || true
    rm -rf "$scratch"
}
if [ ! -f "$classes" ]; then
    echo "Preparing quick starts, once after a build (half a minute) ..."
    prepare
fi

[ -t 1 ] && terminal=true || terminal=false
exec "$java" "$options" -Xshare:auto -XX:SharedArchiveFile="$classes" -Dkartoteka.terminal="$terminal" ${KARTOTEKA_JAVA_OPTIONS:-} -jar "$run/standalone-0.1.0-exec.jar" "$@"
