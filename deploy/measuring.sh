# What benchmark/run.sh and torture/run.sh have in common; sourced by them once $root is the repository.

# Builds a module of deploy/ where its sources are newer than what was built, and becomes its program.
run_module() { # module, main class, what is said when it cannot be run, arguments...
    local module="$1" main="$2" nothing="$3"
    shift 3
    local target="$root/deploy/$module/target"

    fail() {
        echo "$nothing: $1" >&2
        exit 1
    }

    local java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
    command -v "$java" >/dev/null 2>&1 || fail "no Java found; install a JDK 17 or later, or set JAVA_HOME"

    local built="$target/built"
    if [ ! -f "$built" ] || [ -n "$(find "$root" -path '*/src/main/*' -newer "$built" -type f -print -quit)" ]; then
        command -v mvn >/dev/null 2>&1 || fail "it has to be built first, and there is no Maven 3.8 or later"
        echo "Building ..."
        (cd "$root" && mvn -q -B -ntp -pl "deploy/$module" -am -DskipTests package) || fail "the build failed, see above"
        touch "$built"
    fi

    exec "$java" -XX:+UseSerialGC -Dbenchmark.java-options="$root/deploy/standalone/java.options" -cp "$target/$module-0.1.0.jar:$target/lib/*" "$main" "$@"
}
