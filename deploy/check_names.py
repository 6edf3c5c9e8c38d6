#!/usr/bin/env python3
"""What is named in more than one file must be named alike: alerts and their runbook, projections, metrics, keys, probes.

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


def projections_in_code():
    names = set()
    for side in ("query-side", "command-side"):
        for file in (ROOT / side / "src/main/java").rglob("*.java"):
            source = file.read_text()
            if "@ProcessingGroup(" in source:
                names.update(re.findall(r'GROUP = "([a-z-]+)"', source))
    return {name.replace("-", "_") for name in names}


def relabelled(source):
    found = [set(match.split("|")) for match in re.findall(r"\(([a-z_|]+)\)_\(latency", source)]
    require(found, "no relabelling of projections")
    return found


def metrics_known():
    lines = [line.strip() for line in text("deploy/observability/metrics.txt").splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


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
    projections = "|".join(projections_in_code())
    served |= {re.sub(rf"^({projections})_(?=latency|capacity|[a-z]+Counter_total|[a-z]+Timer_seconds)", "projection_", name)
               for name in served}
    for name in known:
        if name != "up":
            require(any(is_known(metric, [name]) for metric in served), f"{address} has no {name}")


def main():
    code = projections_in_code()
    require(code, "no projections found in the code")
    for file in ("deploy/observability/prometheus.yml", "deploy/helm/kartoteka/templates/servicemonitor.yaml"):
        for names in relabelled(text(file)):
            require(names == code, f"projections of {file} differ from the code's: {names ^ code}")
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
    print(f"{len(code)} projections, {len(used)} metrics, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
