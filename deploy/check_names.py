#!/usr/bin/env python3
"""What is named in more than one file must be named alike: alerts and their runbook, metrics, keys.

Run by check.sh. With an address and the file of an API key, also whether the process there has the metrics.
"""
import json
import pathlib
import re
import sys
import urllib.request

import yaml

DEPLOY = pathlib.Path(__file__).resolve().parent
ROOT = DEPLOY.parent
wrong = []


def require(right, what):
    if not right:
        wrong.append(what)


def text(path):
    return (ROOT / path).read_text()


def metrics_known():
    """Names, each with where it is, if it is not in every process."""
    lines = [line.strip() for line in text("deploy/observability/metrics.txt").splitlines()]
    return dict((line.split() + [""])[:2] for line in lines if line and not line.startswith("#"))


def is_known(metric, known):
    return any(metric.startswith(name[:-1]) if name.endswith("*") else metric == name for name in known)


def metrics_in(expression):
    """Names before a brace, a bracket or a closing parenthesis, that are no words of the language."""
    bare = re.sub(r'"[^"]*"', "", expression)
    bare = re.sub(r"\b(by|on|without|ignoring)\s*\([^)]*\)", "", bare)
    bare = re.sub(r"{[^}]*}", "{}", bare)
    return {name for name in re.findall(r"\b([a-zA-Z_]+)\b(?!\s*\()", re.sub(r"\[[^\]]*\]", "", bare))
            if "_" in name or name == "up"}


def expressions():
    for group in yaml.safe_load(text("deploy/observability/alerts.yml"))["groups"]:
        for rule in group["rules"]:
            yield rule["alert"], rule["expr"]
    dashboard = json.loads(text("deploy/observability/dashboards/kartoteka.json"))
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            yield panel["title"], target["expr"].replace("$__rate_interval", "5m")
    for note in dashboard["annotations"]["list"]:
        yield note["name"], note["expr"]


def alerts_and_runbook():
    rules = [rule for group in yaml.safe_load(text("deploy/observability/alerts.yml"))["groups"] for rule in group["rules"]]
    alerts = [rule["alert"] for rule in rules]
    sections = re.findall(r"^## (Kartoteka\w+)$", text("docs/runbook.md"), re.MULTILINE)
    require(sorted(alerts) == sorted(sections), f"alerts and sections of docs/runbook.md differ: {set(alerts) ^ set(sections)}")
    tests = yaml.safe_load(text("deploy/observability/alerts_test.yml"))["tests"]
    fired = {one["alertname"] for test in tests for one in test["alert_rule_test"] if one.get("exp_alerts")}
    quiet = {one["alertname"] for test in tests for one in test["alert_rule_test"] if not one.get("exp_alerts")}
    require(fired >= set(alerts), f"no test fires {set(alerts) - fired}")
    require(quiet >= set(alerts), f"no test keeps quiet {set(alerts) - quiet}")
    for rule in rules:
        require(rule["annotations"]["runbook_url"] == f"docs/runbook.md#{rule['alert'].lower()}", f"runbook of {rule['alert']}")
        require(rule["labels"]["severity"] in ("page", "ticket"), f"severity of {rule['alert']}")


def settings():
    """Variables that compose and chart set are keys of docs/configuration.md."""
    keys = {re.sub(r"[-.]", "", key) for key in re.findall(r"^\| `kartoteka\.([a-z.-]+)` \|", text("docs/configuration.md"), re.MULTILINE)}
    chart = "".join(file.read_text() for file in (DEPLOY / "helm/kartoteka/templates").iterdir())
    compose = yaml.safe_load(text("deploy/compose/compose.yaml"))
    names = set(re.findall(r"name: (KARTOTEKA_\w+)|\"(KARTOTEKA_\w+)\"", chart))
    names = {one or other for one, other in names}
    for service in compose["services"].values():
        names.update(name for name in service.get("environment", {}) if name.startswith("KARTOTEKA_"))
    for name in names:
        require(name.removeprefix("KARTOTEKA_").replace("_", "").lower() in keys, f"{name} is no key of docs/configuration.md")


def metrics_served(address, key, known):
    request = urllib.request.Request(address.rstrip("/") + "/actuator/prometheus",
                                     headers={"Authorization": "Bearer " + pathlib.Path(key).read_text().strip()})
    with urllib.request.urlopen(request, timeout=10) as answer:
        served = {re.split(r"[{ ]", line)[0] for line in answer.read().decode().splitlines() if not line.startswith("#")}
    for name, where in known.items():
        if where != "prometheus":
            there = f", but it is only in: {where}" if where else ""
            require(any(is_known(metric, [name]) for metric in served), f"{address} has no {name}{there}")


def main():
    known = metrics_known()
    used = set()
    for where, expression in expressions():
        for metric in metrics_in(expression):
            used.add(metric)
            require(is_known(metric, known), f"{where} asks for {metric}, which is not in metrics.txt")
    for name in known:
        require(any(is_known(metric, [name]) for metric in used), f"nobody asks for {name} of metrics.txt")
    alerts_and_runbook()
    settings()
    if len(sys.argv) == 3:
        metrics_served(sys.argv[1], sys.argv[2], known)
    for line in wrong:
        print(line)
    print(f"{len(used)} metrics, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
