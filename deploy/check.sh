#!/usr/bin/env bash
# Checks what is in compose/, helm/, observability/, router/ and the images, where they were built, with those of the tools that are here, and says which are not:
# python3 (with PyYAML), nginx, helm, kubeconform, kubernetes-validate, promtool, docker compose. Nothing is started but an nginx
# on 127.0.0.1, for a moment. Ends with status 1 when something is wrong; a tool that is missing is nothing wrong.
#   deploy/check.sh                       the files
#   deploy/check.sh http://HOST:PORT KEY  also whether that process has the metrics that are asked for; KEY is the file of an API key
# KUBECONFORM_SCHEMAS names a -schema-location for where there is no network.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here"
wrong=0 done=0 skipped=0
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

run() { # what, command...
    local what="$1"
    shift
    if "$@" >"$scratch/out" 2>&1; then
        echo "ok       $what: $(tail -n 1 "$scratch/out")"
        done=$((done + 1))
    else
        echo "WRONG    $what"
        sed 's/^/         /' "$scratch/out"
        wrong=$((wrong + 1))
    fi
}

skip() {
    echo "skipped  $1: there is no $2"
    skipped=$((skipped + 1))
}

has() { command -v "$1" >/dev/null 2>&1; }

if has python3 && python3 -c 'import yaml' 2>/dev/null; then
    run "names that must agree" python3 check_names.py "$@"
else
    skip "names that must agree" "python3 with PyYAML"
fi

if has python3 && { has nginx || [ -n "${NGINX_BINARY:-}" ]; }; then
    run "router" python3 router/check.py
else
    skip "router" "nginx"
fi

images=(../command-side/target/jib-image.tar ../query-side/target/jib-image.tar)
if has python3 && [ -f "${images[0]}" ] && [ -f "${images[1]}" ]; then
    run "images" python3 images/check.py "${images[@]}"
else
    skip "images" "python3, or no image: mvn -Pimage package"
fi

if has promtool; then
    run "scraping" promtool check config --syntax-only observability/prometheus.yml
    run "alerts" promtool check rules observability/alerts.yml
    run "alerts fire when they should" promtool test rules observability/alerts_test.yml
else
    skip "scraping and alerts" promtool
fi

if docker compose version >/dev/null 2>&1; then
    run "compose" env KARTOTEKA_SECURITY_ISSUERURI=https://login.example.com docker compose -f compose/compose.yaml config --quiet
else
    skip "compose" "docker compose"
fi

if has helm; then
    for values in helm/kartoteka/ci/*-values.yaml; do
        name="$(basename "$values" -values.yaml)"
        run "chart, $name: lint" helm lint --strict helm/kartoteka -f "$values"
        if helm template kartoteka helm/kartoteka --kube-version 1.31 -f "$values" >"$scratch/$name.yaml" 2>"$scratch/out"; then
            # kinds of Kubernetes itself; the ServiceMonitor is the operator's
            if has kubeconform; then
                run "chart, $name: schemas" kubeconform -strict -summary -skip ServiceMonitor \
                    -schema-location "${KUBECONFORM_SCHEMAS:-default}" "$scratch/$name.yaml"
            else
                skip "chart, $name: schemas" kubeconform
            fi
        else
            echo "WRONG    chart, $name: template"
            cat "$scratch/out"
            wrong=$((wrong + 1))
        fi
    done
    # what must be set is asked for by name
    if helm template kartoteka helm/kartoteka --kube-version 1.31 >"$scratch/out" 2>&1 || ! grep -q "set stores.axonServers" "$scratch/out"; then
        echo "WRONG    chart: renders without the values that must be set"
        wrong=$((wrong + 1))
    fi
else
    skip "chart" helm
fi

echo "$done passed, $wrong failed, $skipped skipped"
[ "$wrong" = 0 ]
