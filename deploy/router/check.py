#!/usr/bin/env python3
"""Whether the router sends each request where it belongs: a real nginx before four small servers that say who they are.

Needs python3 and nginx (NGINX_BINARY names another than the one on the PATH). Serves and asks on 127.0.0.1 only, and ends what it
started. Prints what it found in one line and ends with status 1 when a request went elsewhere.
"""
import http.client
import http.server
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
NAMES = ["command-side-1", "command-side-2", "query-side-1", "query-side-2"]
seen = []


class Side(http.server.BaseHTTPRequestHandler):
    """Answers with its own name, and remembers what it was asked."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        seen.append((self.server.name, self.command, self.path))
        if "cut-off" in self.path:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        body = json.dumps({"side": self.server.name, "headers": dict(self.headers)}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = answer

    def log_message(self, *unused):
        pass


def serve(name):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Side)
    server.name = name
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(port, method, path, headers=None, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def expected(path, method, tag):
    if tag in ("imports", "encryption"):
        return {"command-side-1"}
    if tag == "projections":
        return {name for name in NAMES if name.startswith("query")}
    if path == "/api/v1/audit/proof/history":
        return {"query-side-1"}
    if path == "/api/v1/webhooks/{id}/deliveries":
        return {name for name in NAMES if name.startswith("command")}
    return {name for name in NAMES if name.startswith("query" if method == "GET" else "command")}


def check(port, sides):
    wrong = []

    def require(what, right):
        if not right:
            wrong.append(what)

    asked = 0
    for path, methods in json.loads((HERE.parent.parent / "docs/openapi.json").read_text())["paths"].items():
        for method, operation in methods.items():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            method = method.upper()
            concrete = re.sub(r"{[^}]*}", "some-1", path)
            status, _, body = ask(port, method, concrete, body=b"{}" if method != "GET" else None)
            side = json.loads(body).get("side") if status == 200 else status
            require(f"{method} {path}: {side}", side in expected(path, method, operation.get("tags", [""])[0]))
            asked += 1
    for method, path, kind in [("POST", "/graphql", "query"), ("GET", "/graphiql", "query"), ("GET", "/swagger-ui", "query"),
                               ("GET", "/v3/api-docs", "query"), ("GET", "/graphql/schema", "query"),
                               ("PATCH", "/api/v1/clients/some-1", "command"), ("OPTIONS", "/api/v1/clients", "query")]:
        status, _, body = ask(port, method, path)
        require(f"{method} {path}: {status}", status == 200 and json.loads(body)["side"].startswith(kind))
        asked += 1
    for path in ["/actuator/prometheus", "/actuator/health", "/", "/other"]:
        status, headers, body = ask(port, "GET", path)
        require(f"{path}: {status}", status == 404 and json.loads(body)["code"] == "NOT_FOUND")
    both = {json.loads(ask(port, "GET", "/api/v1/clients")[2])["side"] for _ in range(8)}
    require(f"reads go to {both} only", len(both) == 2)

    _, _, body = ask(port, "GET", "/api/v1/clients", {"X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.9",
                                                     "traceparent": "00-" + "a" * 32 + "-" + "b" * 16 + "-01"})
    headers = {key.lower(): value for key, value in json.loads(body)["headers"].items()}
    require("a caller's X-Forwarded-For is believed", headers["x-forwarded-for"] == "127.0.0.1" and "forwarded" not in headers)
    require("traceparent is lost", headers.get("traceparent", "").startswith("00-aaaa"))
    _, _, body = ask(port, "GET", "/graphql", {"Connection": "Upgrade", "Upgrade": "websocket"})
    headers = {key.lower(): value for key, value in json.loads(body)["headers"].items()}
    require("an upgrade is lost", headers.get("upgrade") == "websocket" and headers["connection"] == "upgrade")

    status, _, body = ask(port, "POST", "/api/v1/clients", body=b"x" * (2 * 1024 * 1024 + 1))
    require(f"a large body: {status}", status == 413 and json.loads(body)["code"] == "BODY_TOO_LARGE")
    status, _, _ = ask(port, "POST", "/api/v1/imports", body=b"x" * (3 * 1024 * 1024))
    require(f"a large import: {status}", status == 200)

    seen.clear()
    status, headers, body = ask(port, "POST", "/api/v1/clients/cut-off/rename", body=b"{}")
    require(f"a command that was sent was sent again: {seen}", len(seen) == 1)
    require(f"a command without an answer: {status}",
            status == 503 and json.loads(body)["code"] == "STORE_UNAVAILABLE" and headers["Retry-After"] == "1")
    seen.clear()
    ask(port, "GET", "/api/v1/clients/cut-off")
    require(f"a read without an answer was not asked elsewhere: {seen}", len(seen) == 2)

    for name in ("query-side-1", "command-side-2"):
        sides[name].shutdown()
        sides[name].server_close()
    for _ in range(6):
        status, _, _ = ask(port, "GET", "/api/v1/deals")
        require(f"a read with one query side: {status}", status == 200)
        status, _, _ = ask(port, "POST", "/api/v1/deals", body=b"{}")
        require(f"a command with one command side: {status}", status == 200)
    return asked, wrong


def main():
    nginx = os.environ.get("NGINX_BINARY") or shutil.which("nginx")
    if not nginx:
        print("router: skipped, there is no nginx")
        return 0
    sides = {name: serve(name) for name in NAMES}
    port = free_port()
    configuration = "".join((HERE / file).read_text() for file in ("upstreams.conf", "kartoteka.conf")).replace("listen 8080;", f"listen 127.0.0.1:{port};")
    configuration = configuration.replace("access_log /dev/stdout kartoteka;", "access_log off;")
    for name, server in sides.items():
        configuration = configuration.replace(f"{name}:8080", f"127.0.0.1:{server.server_port}")
    with tempfile.TemporaryDirectory() as place:
        paths = "".join(f"    {kind}_temp_path {place}/{kind};\n" for kind in
                        ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        pathlib.Path(place, "nginx.conf").write_text(
            f"daemon off;\nmaster_process off;\npid {place}/pid;\nerror_log {place}/error.log;\n"
            f"events {{}}\nhttp {{\n{paths}{configuration}\n}}\n")
        command = [nginx, "-p", place, "-c", f"{place}/nginx.conf", "-e", f"{place}/error.log"]
        tested = subprocess.run([*command, "-t"], capture_output=True, text=True)
        if tested.returncode:
            print("router:", tested.stderr.strip())
            return 1
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            for _ in range(200):
                try:
                    if ask(port, "GET", "/router/health")[0] == 200:
                        break
                except OSError:
                    time.sleep(0.05)
            asked, wrong = check(port, sides)
        finally:
            process.terminate()
            process.wait()
    for line in wrong:
        print("router:", line)
    print(f"router: {asked} paths asked for, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
