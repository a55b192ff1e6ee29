"""Reads CycloneDX documents, a JSON list of texts, and says of each what CycloneDX's own validator finds: null when it is valid."""

import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

validator = JsonStrictValidator(SchemaVersion.V1_6)
problems = [validator.validate_str(text) for text in json.load(sys.stdin)]
json.dump([None if problem is None else str(problem)[:2000] for problem in problems], sys.stdout)
