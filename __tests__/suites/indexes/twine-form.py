"""The form that twine would send for each file named in the arguments, as JSON: [[[name, value], ...], ...]."""

import json
import sys

from twine.package import PackageFile


def pairs(form):
    for name, value in form.items():
        if name == "project_urls":
            yield from ([name, f"{label}, {url}"] for label, url in value.items())
        elif name == "keywords":
            yield [name, ", ".join(value)]
        elif isinstance(value, list):
            yield from ([name, item] for item in value)
        else:
            yield [name, value]


forms = [PackageFile.from_filename(path, None).metadata_dictionary() for path in sys.argv[1:]]
json.dump([list(pairs(form)) for form in forms], sys.stdout)
