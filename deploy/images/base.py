#!/usr/bin/env python3
"""Makes a base image of this machine's own Java, for a check of the images where no registry is reached: base.py BASE.TAR

Takes the JDK of JAVA_HOME, or of the java on the PATH, and the libraries that it is linked with. Nothing is fetched. It is for
checks: it has no certificates of authorities, no fonts, no time zones but Java's, and nobody mends its libraries.
"""
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile

JAVA = "opt/java"


def java_home():
    home = os.environ.get("JAVA_HOME")
    return pathlib.Path(home) if home else pathlib.Path(shutil.which("java")).resolve().parent.parent


def libraries(runtime):
    """What the programs and libraries of the runtime are linked with, and the loader."""
    files = [runtime / "bin/java", *(runtime / "lib").rglob("*.so")]
    told = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True).stdout
    return {path for path in re.findall(r"(?:=> |^\t)(/\S+) \(0x", told, re.MULTILINE) if not path.startswith(str(runtime))}


def layer(runtime):
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as tar:
        for name, mode in [("tmp", 0o1777), ("data", 0o777), ("etc", 0o755), ("proc", 0o755), ("dev", 0o755)]:
            entry = tarfile.TarInfo(name)
            entry.type, entry.mode = tarfile.DIRTYPE, mode
            tar.addfile(entry)
        hosts = b"127.0.0.1 localhost\n"
        entry = tarfile.TarInfo("etc/hosts")
        entry.size = len(hosts)
        tar.addfile(entry, io.BytesIO(hosts))
        for library in sorted(libraries(runtime)):
            tar.add(os.path.realpath(library), library.lstrip("/"), filter=of_root)
        tar.add(runtime, JAVA, filter=of_root)
    return content.getvalue()


def of_root(entry):
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def main():
    with tempfile.TemporaryDirectory() as place:
        runtime = pathlib.Path(place, "java")
        subprocess.run([java_home() / "bin/jlink", "--add-modules", "java.se,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management.agent,"
                        "jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs", "--no-man-pages", "--no-header-files",
                        "--output", str(runtime)], check=True)
        content = layer(runtime)
    digest = hashlib.sha256(content).hexdigest()
    config = json.dumps({
        "architecture": {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine], "os": "linux",
        "config": {"Env": [f"PATH=/{JAVA}/bin"]},
        "rootfs": {"type": "layers", "diff_ids": ["sha256:" + digest]},
        "history": [{"created_by": "deploy/images/base.py"}]}).encode()
    manifest = json.dumps([{"Config": "config.json", "RepoTags": ["kartoteka/base-of-this-machine:check"],
                            "Layers": ["layer.tar"]}]).encode()
    with tarfile.open(sys.argv[1], "w") as tar:
        for name, data in [("layer.tar", content), ("config.json", config), ("manifest.json", manifest)]:
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
    print(f"{sys.argv[1]}: {len(content) >> 20} MiB")


if __name__ == "__main__":
    main()
