# PyPI's own check of attestations, with the sandbox's Sigstore in place of the public one.
# Reads {"root": trusted root, "cases": [{attestation, filename, sha256, repository, workflow}]}, writes a list of {accepted, ...}.
import json
import sys
import tempfile

from pypi_attestations import Attestation, Distribution, GitHubPublisher
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier

given = json.load(sys.stdin)
with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
    json.dump(given["root"], file)
root = TrustedRoot.from_file(file.name)
Verifier.production = classmethod(lambda cls, *, offline=False: cls(trusted_root=root))


def check(case):
    try:
        attestation = Attestation.model_validate_json(case["attestation"])
        publisher = GitHubPublisher(repository=case["repository"], workflow=case["workflow"])
        file = Distribution(name=case["filename"], digest=case["sha256"])
        kind, predicate = attestation.verify(publisher, file)
    except Exception as error:
        return {"accepted": False, "error": str(error)}
    return {
        "accepted": True,
        "kind": kind,
        "predicate": predicate,
        "statement": attestation.statement,
        "commit": attestation.certificate_claims["1.3.6.1.4.1.57264.1.13"],
    }


json.dump([check(case) for case in given["cases"]], sys.stdout)
