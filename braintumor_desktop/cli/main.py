"""What the command line understands, and which module does it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from braintumor_desktop import NOTICE, __version__, interrupting
from braintumor_desktop.cli import audit_log, exchange_flags, pacs_flags, values, worklist_flags
from braintumor_desktop.cli.console import Exit, make_robust, tell
from braintumor_desktop.cli.helping import HELP, PROGRAM, add_open, examples
from braintumor_desktop.errors import BadCluster, BadInput, BadModel, Cancelled, StorageError
from braintumor_desktop.imaging.display import PRESETS
from braintumor_desktop.inference.layout import Layout, ValueRange

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.exchange.report import Report

COMMANDS = (
    "analyze",
    "render",
    "info",
    "models",
    "results",
    "worklist",
    "export",
    "compare",
    *("deidentify", "handover", "pacs", "audit", "selftest"),
)


@dataclass(frozen=True)
class QtSupport:
    """What commands need of Qt, which they must not import.

    Attributes:
        check_window: opens a window without a screen, draws, and says what it saw;
            raises AppError when it cannot.
        html_to_pdf: writes an HTML page as a PDF file.
        report_to_pdf: prints a report.
    """

    check_window: Callable[[], str]
    html_to_pdf: Callable[[str, Path], None]
    report_to_pdf: Callable[[Report], bytes]


def run(arguments: Sequence[str], qt: QtSupport) -> int:
    """Run one command.

    Args:
        arguments: of the command line, without the program's name.
        qt: what needs Qt.

    Returns:
        The exit code.
    """
    make_robust()
    try:
        options = make_parser().parse_args(_joined(arguments))
    except SystemExit as stop:  # argparse ends the program itself, after --help with 0
        return int(stop.code or 0)
    try:
        with interrupting.raised():
            return _dispatch(options, qt)
    except (BadCluster, BadModel, StorageError) as error:
        tell(str(error))
        return Exit.USAGE
    except BadInput as error:
        tell(str(error))
        return Exit.FAILED
    except (Cancelled, KeyboardInterrupt):
        tell(interrupting.TEXT)
        return Exit.INTERRUPTED


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands; without one the program opens its window."""
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [--database FILE] [PATH ...]\n       {PROGRAM} COMMAND ...",
        description=f"Brain MR slices and what networks say of them. {NOTICE}.",
        epilog=examples(
            "", "scans/", "analyze scans/ --output results/", "analyze --help",
            end="Without a command the window opens. A file that is named like a command is "
            "opened with a folder before it: ./analyze",
        ),
        formatter_class=HELP,
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(prog=PROGRAM, dest="command", metavar="COMMAND", required=True)
    _add_analyze(commands)
    _add_render(commands)
    _add_info(commands)
    _add_models(commands)
    _add_results(commands)
    worklist_flags.add(commands)
    exchange_flags.add(commands)
    pacs_flags.add(commands)
    audit_log.add(commands)
    _add_selftest(commands)
    return parser


def _joined(arguments: Sequence[str]) -> list[str]:
    """The range -1-1 looks like a flag: hand it over in one piece with its own."""
    joined = list(arguments)
    for place in range(len(joined) - 2, -1, -1):
        if joined[place] == "--range" and joined[place + 1] == "-1-1":
            joined[place : place + 2] = ["--range=-1-1"]
    return joined


def _dispatch(options: argparse.Namespace, qt: QtSupport) -> int:
    """Import only what the command needs."""
    if "run" in options:
        return int(options.run(options, qt))
    if options.command == "analyze":
        from braintumor_desktop.cli import analyze

        return analyze.run(options, qt)
    if options.command == "render":
        from braintumor_desktop.cli import render

        return render.run(options)
    if options.command == "info":
        from braintumor_desktop.cli import info

        return info.run(options)
    if options.command == "models":
        from braintumor_desktop.cli import models

        return models.run(options)
    if options.command == "results":
        from braintumor_desktop.cli import merge

        return merge.run(options)
    if options.command == "worklist":
        from braintumor_desktop.cli import worklist

        return worklist.run(options)
    from braintumor_desktop.cli import selftest

    return selftest.run(options, qt)


def _add_analyze(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "analyze",
        help="judge every image below some paths",
        description="Judges every image below the paths; writes results.jsonl and masks.",
        epilog=examples(
            "analyze scans/ --output results/",
            "analyze scans/ --output results/ --resume",
            "analyze scans/ --output results/ --resume --retry-failed",
            "analyze a.dcm b.png --output results/ --overlays --json",
            "analyze /share/scans --shard 2/3 --output /share/results-2",
            "analyze scans/ --output results/ --database worklist.db",
            "analyze scans/ --database read-blind.db",
            "analyze 2026/ --output results-2026/ --report --prior results-2025/",
            end="Exit code: 0 every item has an answer, 1 at least one failed, 2 usage, 3 no "
            "file found, 130 interrupted (what was finished is kept).",
        ),
        formatter_class=HELP,
    )
    parser.add_argument(
        "paths", nargs="+", type=values.named, metavar="PATH", help="files and folders"
    )
    parser.add_argument(
        "--output", type=values.file, metavar="DIR",
        help="results' folder; may be left out with --database",
    )  # fmt: skip
    parser.add_argument(
        "--database", type=values.file, metavar="FILE",
        help="enter all answers into this worklist, too, and take those from it that it has for "
        "the same content and networks. What waits to be read blind is judged without --output: "
        "the answers go into the worklist, and nothing of them is said",
    )  # fmt: skip
    add_open(parser)
    parser.add_argument("--overlays", action="store_true", help="write DIR/overlays/*.png, too")
    parser.add_argument(
        "--report", action="store_true",
        help="write DIR/reports/*.pdf, too: a report of each series, which names the patient, and "
        "compares findings with other dates of the patient among the results",
    )  # fmt: skip
    parser.add_argument(
        "--prior", action="append", default=[], type=values.file, metavar="DIR",
        help="with --report: results of an earlier date, to compare with; may be given several "
        "times",
    )  # fmt: skip
    parser.add_argument(
        "--evidence", action="store_true",
        help="write DIR/evidence/*.png, too: gray maps of the evidence for each verdict, the "
        "size of the image, white the strongest; none where the network gives none. Without "
        "--output the worklist alone keeps them",
    )  # fmt: skip
    parser.add_argument(
        "--identity", action="store_true",
        help="write patient, study date and descriptions into the results (default: none of them)",
    )  # fmt: skip
    parser.add_argument(
        "--judge-anyway", action="store_true",
        help="judge images whose header forbids it but may be wrong (body part, kind of image), "
        "too; each line says so (overruled). The networks' own check still counts",
    )  # fmt: skip
    parser.add_argument("--resume", action="store_true", help="go on with the results in DIR")
    parser.add_argument(
        "--retry-failed", action="store_true",
        help="with --resume: judge what failed before again",
    )  # fmt: skip
    parser.add_argument(
        "--since", type=values.moment, metavar="DATE",
        help="only files changed since a day (2026-03-31) or a time of it (2026-03-31T18:30), "
        "with the rest of their series",
    )  # fmt: skip
    parser.add_argument(
        "--shard", type=values.shard, metavar="I/N",
        help="judge share I of N, as other computers judge the others; then results merge",
    )  # fmt: skip
    _add_cluster(parser)
    parser.add_argument(
        "--recursive", action=argparse.BooleanOptionalAction, default=True,
        help="enter folders of folders (default: yes)",
    )  # fmt: skip
    parser.add_argument("--limit", type=values.positive, metavar="N", help="judge N images at most")
    _add_networks(parser)
    parser.add_argument("--json", action="store_true", help="the summary as JSON")
    parser.add_argument("--quiet", action="store_true", help="no progress and no notes")


def _add_cluster(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scheduler", type=values.scheduler, metavar="ADDRESS",
        help="let a running Dask cluster judge, such as tcp://10.0.0.1:8786 (docs/cluster.md)",
    )  # fmt: skip
    for name, text in (
        ("--tls-ca", "certificate of the authority that signed those of the cluster"),
        ("--tls-cert", "certificate of this computer"),
        ("--tls-key", "its private key"),
    ):
        parser.add_argument(name, type=values.file, metavar="PEM", help=text)


def _add_render(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "render",
        help="write one picture as PNG",
        description="Writes one picture with the gray values that the window shows.",
        epilog=examples(
            "render IM0007 --output slice.png",
            'render volume.nii.gz --frame 40 --preset "High signal" --output slice.png',
            "render IM0007 --overlay --opacity 0.4 --annotated --output verdict.png",
            "render IM0007 --evidence --overlay --output why.png",
            end="Exactly rows x columns pixels without text, unless asked for otherwise.\n"
            f"Presets: {', '.join(PRESETS)}.",
        ),
        formatter_class=HELP,
    )
    parser.add_argument("path", type=values.named, metavar="PATH", help="an image file")
    parser.add_argument("--output", required=True, type=values.file, metavar="FILE.png")
    parser.add_argument(
        "--frame", type=values.not_negative, metavar="N", help="of a file of many, from 0"
    )
    window = parser.add_mutually_exclusive_group()
    window.add_argument("--window", type=values.window, metavar="C,W", help="center and width")
    window.add_argument("--preset", type=values.preset, metavar="NAME", help="a window by name")
    parser.add_argument("--overlay", action="store_true", help="judge it, and draw the mask")
    add_open(parser)
    parser.add_argument(
        "--evidence", action="store_true",
        help="judge it, and draw the evidence for the result as a heat map from purple (low) "
        "to pale yellow (high), with --overlay below the mask's outline",
    )  # fmt: skip
    parser.add_argument(
        "--opacity", type=values.share, default=0.45, metavar="0...1", help="of mask and heat map"
    )
    parser.add_argument("--size", type=values.size, metavar="WxH", help="fit into so many pixels")
    parser.add_argument("--annotated", action="store_true", help="write text on it")
    parser.add_argument("--true-aspect", action="store_true", help="correct unequal spacing")
    _add_networks(parser)


def _add_info(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "info",
        help="say what files are",
        description="Says what a file is, and whether it can be judged.",
        epilog=examples("info IM0007", "info scans/ --json", "info --header IM0007"),
        formatter_class=HELP,
    )
    parser.add_argument(
        "paths", nargs="+", type=values.named, metavar="PATH", help="files and folders"
    )
    parser.add_argument(
        "--header", action="store_true", help="list all elements of the header, which name patients"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def _add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "models",
        help="list, verify, add or remove networks",
        description="The networks of the catalog: those of the program, and added ones.",
        epilog=examples("models list", "models verify", "models add unet.onnx --range 0-255"),
        formatter_class=HELP,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, text in (("list", "list the networks"), ("verify", "compare all with the catalog")):
        action = actions.add_parser(
            name, help=text, epilog=examples(f"models {name}"), formatter_class=HELP
        )
        action.add_argument("--json", action="store_true", help="as JSON")
    _add_models_add(actions)
    action = actions.add_parser(
        "remove", help="remove an added network", epilog=examples("models remove densenet"),
        formatter_class=HELP,
    )  # fmt: skip
    action.add_argument("name", metavar="NAME", help="in the catalog")


def _add_models_add(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = actions.add_parser(
        "add",
        help="add a network of your own",
        description="Runs an ONNX file once on the built-in phantom, says what was understood, "
        "and copies it into the catalog.",
        epilog=examples(
            "models add densenet.onnx --labels glioma,meningioma,no_tumor,pituitary",
            "models add yes_no.onnx --name yes-no --range 0-255",
            "models add unet.onnx --role segmenter --range imagenet --input-size 256x256",
            end="What is not said is taken from the file. A single sigmoid needs no labels: 1 is "
            "a tumor.",
        ),
        formatter_class=HELP,
    )
    parser.add_argument("file", type=values.file, metavar="FILE", help="an ONNX file")
    parser.add_argument("--role", choices=("classifier", "segmenter"), help="what it answers")
    parser.add_argument("--name", help="in the catalog (default: of the file)")
    parser.add_argument(
        "--labels",
        type=values.words,
        default=(),
        metavar="A,B,C",
        help="of the outputs, in their order",
    )
    parser.add_argument("--layout", choices=get_args(Layout), help="of the input")
    parser.add_argument(
        "--range", choices=get_args(ValueRange), help="of the input's values (default: 0-1); "
        "native is that of the program's own networks",
    )  # fmt: skip
    parser.add_argument(
        "--input-size", type=values.size, metavar="HxW", help="where the file has none"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def _add_results(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "results",
        help="put folders of results together",
        description="Works on folders of results that analyze wrote.",
        epilog=examples("results merge results-1 results-2 results-3 --output results"),
        formatter_class=HELP,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    merge = actions.add_parser(
        "merge",
        help="put folders of results together",
        description="Writes the lines, masks, overlays and evidence of several folders into one. "
        "Of several lines of the same networks about one item the last counts.",
        epilog=examples(
            "results merge results-1 results-2 results-3 --output results",
            end="Exit code: 0 every item has an answer, 1 at least one failed, or a share is "
            "missing or not whole, 2 usage.",
        ),
        formatter_class=HELP,
    )
    merge.add_argument(
        "folders", nargs="+", type=values.file, metavar="DIR", help="results of analyze"
    )
    merge.add_argument("--output", required=True, type=values.file, metavar="DIR")
    merge.add_argument("--json", action="store_true", help="the summary as JSON")
    merge.add_argument("--quiet", action="store_true", help="no progress and no notes")


def _add_selftest(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "selftest",
        help="check the installation",
        description="Checks that the installation is complete, unchanged, and gives the known "
        "answer to a known case.",
        epilog=examples("selftest", "selftest --output report.pdf"),
        formatter_class=HELP,
    )
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    parser.add_argument(
        "--output", type=values.file, metavar="FILE.pdf", help="the report as PDF, too"
    )


def _add_networks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--classifier", metavar="NAME", help="a network of the catalog")
    parser.add_argument("--segmenter", metavar="NAME", help="a network of the catalog")
    parser.add_argument("--threads", type=values.positive, metavar="N", help="default: all cores")
