"""Write the bill of materials and the licenses of what is really in a bundle.

    python packaging/sbom.py dist/braintumor-desktop    (after building, before signing)
    python packaging/sbom.py --output out/sbom          (of the environment, from source)

The bill is CycloneDX 1.6 (`sbom.cdx.json`), the licenses are pages that Help > Licenses shows.
Ends with 1 when a component is under the GPL without exception, or of unknown license.
"""

from __future__ import annotations

import argparse
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from components import Component, of_bundle, of_environment, program
from cyclonedx.model import ExternalReference as Reference
from cyclonedx.model import ExternalReferenceType as ReferenceType
from cyclonedx.model import HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as BomComponent
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from licensing import problem
from packageurl import PackageURL
from pages import write_pages

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
BILL = "sbom.cdx.json"
PAGES = "resources/licenses"


def main(arguments: list[str]) -> int:
    """Write both; 1 where a license forbids shipping."""
    options = _parser().parse_args(arguments)
    if options.bundle is None:
        parts, target = of_environment(ROOT / "requirements.lock"), options.output
        pages = target / "licenses"
    else:
        parts, target = of_bundle(options.bundle), options.bundle
        pages = target / "_internal" / PAGES
    target.mkdir(parents=True, exist_ok=True)
    (target / BILL).write_text(bill(parts), encoding="utf-8")
    write_pages(pages, parts)
    wrong = problems(parts)
    sys.stdout.write(f"{len(parts)} components in {target / BILL} and {pages}\n")
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    return int(bool(wrong))


def problems(parts: Sequence[Component]) -> list[str]:
    """What forbids shipping: a sentence for each component that must not be in the bundle."""
    found = []
    for part in parts:
        why = problem(part.license) or ("" if part.texts else "its license text is missing")
        if why:
            where = ", ".join(list(part.files)[:3])
            found.append(f"{part.name} {part.version}: {why}{f' ({where})' if where else ''}")
    return found


def bill(parts: Sequence[Component]) -> str:
    """The bill of materials, CycloneDX 1.6; the same parts give the same bytes."""
    top = _component(program())
    bom = Bom(components=[_component(part) for part in parts])
    bom.metadata.component = top
    bom.register_dependency(top, bom.components)
    # Of the content, not of the moment: two builds of one commit are the same.
    about = "\n".join(f"{part.name} {part.version} {part.files}" for part in parts)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, about)
    bom.metadata.timestamp = datetime(1980, 1, 1, tzinfo=UTC)
    return JsonV1Dot6(bom).output_as_string(indent=2)


def _component(part: Component) -> BomComponent:
    is_python = part.kind == "python"
    url = PackageURL("pypi" if is_python else "generic", None, part.name.lower(), part.version)
    kind = ComponentType.APPLICATION if part.name == program().name else ComponentType.LIBRARY
    files = [Property(name=f"file:{path}", value=f"sha256:{h}") for path, h in part.files.items()]
    one_file = list(part.files.values()) if len(part.files) == 1 else []
    where = Reference(type=ReferenceType.SOURCE_DISTRIBUTION, url=XsUri(part.source))
    return BomComponent(
        type=kind,
        name=part.name,
        version=part.version,
        purl=url,
        bom_ref=f"{part.kind}:{part.name}@{part.version}",
        licenses=[LicenseExpression(part.license)] if part.license else [],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=h) for h in one_file],
        external_references=[where] if part.source else [],
        properties=files,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/sbom.py", description=__doc__)
    parser.add_argument("bundle", type=Path, nargs="?", help="folder that PyInstaller built")
    parser.add_argument("--output", type=Path, default=ROOT / "out" / "sbom", help="from source")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
