"""What the commands understand that bring results to other systems."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from braintumor_desktop.cli import values
from braintumor_desktop.cli.helping import HELP, add_open, examples

if TYPE_CHECKING:
    from braintumor_desktop.cli.main import QtSupport

Commands = argparse._SubParsersAction  # noqa: SLF001 -- argparse has no other name for it

FORMATS = ("seg", "labelmap", "probability", "sr", "sc", "pdf", "fhir", "qr")


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the commands; each names the function that runs it."""
    _add_export(commands)
    _add_compare(commands)
    _add_deidentify(commands)
    _add_handover(commands)


def _add_export(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "export",
        help="write results as DICOM objects for archives and viewers",
        description="Writes what analyze found in a folder of results, or what a worklist keeps, "
        "as DICOM objects, a folder for each series. The pictures must be where they were, "
        "unchanged.",
        epilog=examples(
            "export results/ --output objects/",
            "export results/ --format seg,sr,sc --output objects/",
            "export --database worklist.db --text DOE --format seg,sr,pdf --output objects/",
            "export results/ --database worklist.db --output objects/",
            end="seg: segmentation, a segment a finding. labelmap: the same as a label map, for "
            "newer viewers.\nprobability: what the segmenter says of each pixel; only while its "
            "chances are known, so not\nfrom a folder of results. sr: measurement report. sc: key "
            "images with the outline drawn in.\npdf: the report, by itself and as an object. "
            "fhir: the report as FHIR R4. qr: the\nsummary as a QR code; both name nobody without "
            "--identity.\n\n"
            "With --database, what readers answered, corrected, drew, accepted or rejected in the "
            "window\nleaves, too: of all its items, or of those in DIR. Of several readers' "
            "answers the decided one\ncounts, else the last; --reader names another.\n\n"
            "Exit code: 0 every series has its objects or the reason why not, 1 one failed, 2 "
            "usage,\n3 there is no series.",
        ),
        formatter_class=HELP,
    )
    parser.set_defaults(run=_export)
    parser.add_argument(
        "results", nargs="?", type=values.file, metavar="DIR", help="results of analyze"
    )
    parser.add_argument(
        "--database", type=values.file, metavar="FILE",
        help="a worklist, with what readers made of its items; it is only read",
    )  # fmt: skip
    add_open(parser)
    parser.add_argument("--reader", default="", metavar="NAME", help="whose answers count")
    parser.add_argument(
        "--text", default="", help="only items of the worklist with it in name, path or patient"
    )
    parser.add_argument(
        "--format", type=_formats, default=("seg", "sr"), metavar="A,B",
        help=f"which objects: {', '.join(FORMATS)} (default: seg,sr)",
    )  # fmt: skip
    parser.add_argument("--output", required=True, type=values.file, metavar="OUT")
    parser.add_argument(
        "--identity", action="store_true", help="name the patient in fhir and qr, too"
    )
    parser.add_argument("--json", action="store_true", help="what was written, as JSON")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _add_compare(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "compare",
        help="lay two dates of one patient over each other and follow the findings",
        description="Finds the head of the later date in the earlier one, tells which findings "
        "are the same, and writes compare.json and pictures. Nothing is called response or "
        "progression.",
        epilog=examples(
            "compare results-2023/ results-2024/ --output comparison/",
            "compare scans-2023/t1c/ scans-2024/t1c/ --output comparison/",
            end="Folders of results of analyze are compared with their findings, pictures without "
            "any.\nmatrix_lps leads from LPS mm of the later date to LPS mm of the earlier one.\n\n"
            "Exit code: 0 the heads fit, 1 they do not, or nothing can be compared, 2 usage.",
        ),
        formatter_class=HELP,
    )
    parser.set_defaults(run=_compare)
    parser.add_argument("before", type=values.file, metavar="A", help="the earlier date")
    parser.add_argument("now", type=values.file, metavar="B", help="the later date")
    parser.add_argument("--output", required=True, type=values.file, metavar="OUT")
    parser.add_argument("--json", action="store_true", help="the comparison as JSON")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _add_deidentify(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "deidentify",
        help="write DICOM files that no longer say whose they are",
        description="Writes DICOM files cleaned by PS3.15 Annex E (basic profile, descriptions "
        "cleaned, a short list of private elements kept). What may have writing burnt into it is "
        "held back for a look.",
        epilog=examples(
            "deidentify scans/ --output shared/ --codes project.json",
            "deidentify scans/ --output shared/ --codes project.json --keep-dates-shifted",
            "deidentify a.dcm --output shared/ --codes project.json --looked-at",
            end="The same project gives the same patient the same code, and the same UID the same "
            "other one.\nFaces in the pictures stay: whoever must not be recognized needs them "
            "taken out, too.\n\n"
            "Exit code: 0 every file was written, 1 some were held back or are none, 2 usage, 3 "
            "no file.",
        ),
        formatter_class=HELP,
    )
    parser.set_defaults(run=_deidentify)
    parser.add_argument(
        "paths", nargs="+", type=values.named, metavar="PATH", help="files and folders"
    )
    parser.add_argument("--output", required=True, type=values.file, metavar="OUT")
    parser.add_argument(
        "--codes", required=True, type=values.file, metavar="FILE",
        help="who is who and the project's key; made where it is not there",
    )  # fmt: skip
    parser.add_argument(
        "--password-file", type=values.file, metavar="FILE", help="encrypt --codes with its text"
    )
    parser.add_argument(
        "--keep-dates-shifted", action="store_true",
        help="move the dates of each patient by a number of days instead of removing them",
    )  # fmt: skip
    parser.add_argument(
        "--looked-at", action="store_true",
        help="take what would be held back, too: somebody has looked at it",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="what was written, as JSON")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _add_handover(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "handover",
        help="pack studies and results into one encrypted file, or open one",
        description="One file for a USB stick: a ZIP with AES-256 whose names cannot be read "
        "without the password; 7-Zip opens it, too.",
        epilog=examples(
            "handover pack scans/ results/ --output study.zip --password-file secret.txt",
            "handover open study.zip --output here/ --password-file secret.txt",
        ),
        formatter_class=HELP,
    )
    parser.set_defaults(run=_handover)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    pack = actions.add_parser("pack", help="make an encrypted file", formatter_class=HELP)
    pack.add_argument("paths", nargs="+", type=values.file, metavar="PATH")
    unpack = actions.add_parser("open", help="write what a file holds", formatter_class=HELP)
    unpack.add_argument("path", type=values.file, metavar="FILE.zip")
    for one, what in ((pack, "FILE.zip"), (unpack, "DIR")):
        one.add_argument("--output", required=True, type=values.file, metavar=what)
        one.add_argument(
            "--password-file", required=True, type=values.file, metavar="FILE",
            help="a text file with the password in its first line",
        )  # fmt: skip


def _export(options: argparse.Namespace, qt: QtSupport) -> int:
    from braintumor_desktop.cli import export

    return export.run(options, qt)


def _compare(options: argparse.Namespace, _qt: QtSupport) -> int:
    from braintumor_desktop.cli import compare

    return compare.run(options)


def _deidentify(options: argparse.Namespace, _qt: QtSupport) -> int:
    from braintumor_desktop.cli import deidentify

    return deidentify.run(options)


def _handover(options: argparse.Namespace, _qt: QtSupport) -> int:
    from braintumor_desktop.cli import handover

    return handover.run(options)


def _formats(text: str) -> tuple[str, ...]:
    """Formats between commas."""
    wanted = values.words(text)
    unknown = [name for name in wanted if name not in FORMATS]
    if unknown:
        message = f"{unknown[0]!r} is no format: {', '.join(FORMATS)}"
        raise argparse.ArgumentTypeError(message)
    return wanted
