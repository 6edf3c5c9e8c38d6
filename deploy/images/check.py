#!/usr/bin/env python3
"""Whether the images that Jib made are what docs/deploying.md says of them: check.py [--start] TAR...

Looked at: every layer is the one that the configuration names, by its digest; the user is not root, nor does it own a file; a port,
the entrypoint and the labels are there; the entrypoint's class path names files that are in the image, and nothing of the tests is.
With --start, as root on Linux, and for images on a base of deploy/images/base.py: each is unpacked and its entrypoint started in it
by its user, with the root read-only but for /tmp and /data, until it waits for a store that is not there. A process as root writes
nothing outside a temporary directory. Prints what it found in one line and ends with status 1 when something is wrong.
"""
import gzip
import hashlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import time

WAITS = "Waiting for "
PATIENCE_SECONDS = 180
LABELS = {"org.opencontainers.image." + name for name in ("title", "description", "version", "licenses")}
IN_PLACE = """
mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && mount -t tmpfs tmpfs "$0/tmp" && mount -t tmpfs tmpfs "$0/data" &&
chmod 1777 "$0/tmp" "$0/data" && mount --rbind /dev "$0/dev" && mount --rbind /proc "$0/proc" && exec python3 -c "$1" "$0" "$2" "$3"
"""
ENTER = """
import json, os, sys
root, told, settings = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
user, group = map(int, told["User"].split(":"))
os.chroot(root), os.chdir(told["WorkingDir"]), os.setgroups([]), os.setgid(group), os.setuid(user)
command = told["Entrypoint"]
os.execvpe(command[0], command, dict(variable.split("=", 1) for variable in told["Env"]) | settings)
"""


def layers(image, manifest, config):
    """The content of each layer, after a look at whether it is the one that is named."""
    contents = []
    for name, diff_id in zip(manifest["Layers"], config["rootfs"]["diff_ids"], strict=True):
        data = image.extractfile(name).read()
        if data[:2] == b"\x1f\x8b":
            data = gzip.decompress(data)
        if "sha256:" + hashlib.sha256(data).hexdigest() != diff_id:
            raise SystemExit(f"images: layer {name} is not {diff_id}")
        contents.append(data)
    return contents


def check(config, contents):
    told = config["config"]
    files, owners = {}, set()
    for number, content in enumerate(contents):
        with tarfile.open(fileobj=io.BytesIO(content)) as layer:
            for entry in layer.getmembers():
                files["/" + entry.name.strip("/")] = number
                owners.add((entry.uid, entry.gid))
    user = told.get("User", "")
    yield "the user is root or not told", user and user.split(":")[0] not in ("0", "root")
    yield "a file is not root's, so that the user may change it", owners == {(0, 0)}
    yield "the port is not told", "8080/tcp" in told.get("ExposedPorts", {})
    yield f"labels are missing: {LABELS - set(told.get('Labels') or {})}", LABELS <= set(told.get("Labels") or {})
    *java, main_class = told["Entrypoint"]
    yield f"the entrypoint is {java}", java == ["java", "-cp", "@/app/jib-classpath-file"]
    yield f"there is no {main_class}", f"/app/classes/{main_class.replace('.', '/')}.class" in files
    with tarfile.open(fileobj=io.BytesIO(contents[files["/app/jib-classpath-file"]])) as layer:
        path = layer.extractfile("app/jib-classpath-file").read().decode().split(":")
    missing = [place for place in path if place not in files]
    yield f"the class path names what is not there: {missing}", not missing
    beside = [name for name in files if name.startswith("/app/libs/") and name not in path]
    yield f"libraries that no class path names: {beside}", not beside
    tests = [name for name in files if any(word in name for word in ("-tests.jar", "junit", "assertj", "axon-test-", "testcontainers"))]
    yield f"there is something of the tests: {tests[:3]}", not tests
    yield "classes and libraries share a layer, so that each release sends all libraries again", files[path[0]] != files[path[-1]]
    yield "variables tell a secret", not [name for name in told.get("Env", []) if "PASSWORD" in name or "KEY" in name]


def started(config, contents):
    """Empty when the process came so far that it waits for its store, else what it said."""
    told = config["config"]
    with tempfile.TemporaryDirectory() as place:
        root, output = pathlib.Path(place, "root"), pathlib.Path(place, "output")
        for content in contents:
            with tarfile.open(fileobj=io.BytesIO(content)) as layer:
                layer.extractall(root, filter="fully_trusted")
        settings = {"KARTOTEKA_DATA_DIR": "/data", "KARTOTEKA_MONGODB_URI": "mongodb://127.0.0.1:9", "KARTOTEKA_AXON_SERVERS": "127.0.0.1:9",
                    "KARTOTEKA_PORT": "0", "KARTOTEKA_SECURITY_ISSUERURI": "http://127.0.0.1:9"}
        command = ["unshare", "--mount", "bash", "-c", IN_PLACE, str(root), ENTER, json.dumps(told), json.dumps(settings)]
        with output.open("wb") as said:
            process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT)
        try:
            end = time.monotonic() + PATIENCE_SECONDS
            while process.poll() is None and time.monotonic() < end:
                if WAITS in output.read_text(errors="replace"):
                    return ""
                time.sleep(0.2)
            return output.read_text(errors="replace")[-2000:] or "nothing"
        finally:
            process.kill()
            process.wait()


def main():
    wrong, tars = [], [name for name in sys.argv[1:] if name != "--start"]
    for name in tars:
        with tarfile.open(name) as image:
            manifest = json.load(image.extractfile("manifest.json"))[0]
            config = json.load(image.extractfile(manifest["Config"]))
            contents = layers(image, manifest, config)
        wrong += [f"{name}: {what}" for what, right in check(config, contents) if not right]
        if "--start" in sys.argv:
            said = started(config, contents)
            wrong += [f"{name}: it does not start, and said: {said}"] if said else []
    for line in wrong:
        print("images:", line)
    print(f"images: {len(tars)} looked at{' and started' if '--start' in sys.argv else ''}, {len(wrong)} wrong")
    return 1 if wrong or not tars else 0


if __name__ == "__main__":
    sys.exit(main())
