// A build backend inside the project, without requirements: a release with it takes two seconds less than with one from an index.
// `attack`, where given, is Python that runs while the wheel is built.

export const BACKEND_TABLE = `[build-system]
requires = []
build-backend = "backend"
backend-path = ["tools"]
`;

export function plainBackend(attack = ''): string {
  return `import base64, hashlib, io, os, re, tarfile, zipfile

def project():
    with open("pyproject.toml", encoding="utf-8") as file: text = file.read()
    name, version = (re.search('^%s = "(.+?)"' % key, text, re.M).group(1) for key in ("name", "version"))
    return name, version, name.replace("-", "_")

def metadata(name, version):
    with open("README.md", encoding="utf-8") as file: readme = file.read()
    return ("Metadata-Version: 2.1\\nName: %s\\nVersion: %s\\nSummary: Keeps small secrets\\nRequires-Python: >=3.10\\n"
            "Description-Content-Type: text/markdown\\n\\n%s" % (name, version, readme)).encode()

def sources():
    for folder, _, names in os.walk("."):
        if not folder.startswith(("./.git", "./dist", "./docs", "./tests")):
            yield from (os.path.normpath(os.path.join(folder, name)) for name in sorted(names) if not name.endswith(".pyc"))

def build_sdist(target, settings=None):
    name, version, module = project()
    stem = "%s-%s" % (module, version)
    with tarfile.open(os.path.join(target, stem + ".tar.gz"), "w:gz") as archive:
        for path in sources():
            if path != "PKG-INFO": archive.add(path, stem + "/" + path)
        info = tarfile.TarInfo(stem + "/PKG-INFO")
        body = metadata(name, version)
        info.size = len(body)
        archive.addfile(info, io.BytesIO(body))
    return stem + ".tar.gz"

def build_wheel(target, settings=None, metadata_directory=None):
    attack()
    name, version, module = project()
    stem = "%s-%s" % (module, version)
    members = {}
    for path in sources():
        if path.startswith("src/"):
            with open(path, "rb") as file: members[path[4:]] = file.read()
    members[stem + ".dist-info/METADATA"] = metadata(name, version)
    members[stem + ".dist-info/WHEEL"] = b"Wheel-Version: 1.0\\nGenerator: plain\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    members[stem + ".dist-info/entry_points.txt"] = ("[console_scripts]\\n%s = %s.cli:main\\n" % (name, module)).encode()
    lines = ["%s,sha256=%s,%d" % (path, digest(body), len(body)) for path, body in members.items()]
    members[stem + ".dist-info/RECORD"] = "\\n".join([*lines, stem + ".dist-info/RECORD,,", ""]).encode()
    with zipfile.ZipFile(os.path.join(target, stem + "-py3-none-any.whl"), "w") as archive:
        for path, body in members.items(): archive.writestr(path, body)
    return stem + "-py3-none-any.whl"

def digest(body):
    return base64.urlsafe_b64encode(hashlib.sha256(body).digest()).decode().rstrip("=")

def attack():
    ${attack.trim().replaceAll('\n', '\n    ') || 'pass'}
`;
}
