"""`results merge`: put folders of results together, such as the shares of several computers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.cli.tally import Tally
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.merging import Merging
from braintumor_desktop.exchange.results_folder import (
    HINT,
    RESULTS,
    OutputGone,
    ResultsFolder,
    make_folder,
    prepare_folder,
)
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.result import ModelId
from braintumor_desktop.station import locking
from braintumor_desktop.station.writing import refuse_to_replace

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

SHOWN = 5
"""Networks and versions that are named."""
AGAIN = "Make room, remove the folder, then merge again."


def run(options: argparse.Namespace) -> int:
    """Write the lines that count, their pictures, and a summary.

    Raises:
        StorageError: before anything was written.
    """
    merging = Merging(options.folders)
    results = [folder / RESULTS for folder in options.folders]
    refuse_to_replace(options.output / RESULTS, results, HINT)
    make_folder(options.output)
    with locking.held(options.output, HINT):
        prepare_folder(options.output, resume=False, hint=HINT)
        try:
            return _merge(options, merging)
        except KeyboardInterrupt:
            tell(_not_whole(options.output))
            raise


def _merge(options: argparse.Namespace, merging: Merging) -> int:
    tally, progress = Tally(), Progress(quiet=options.quiet)
    faults = _faults(merging)
    if not options.quiet:
        for text in _differences(merging):
            tell(text)
    try:
        with ResultsFolder(options.output, AGAIN) as output:
            for number, (folder, line) in enumerate(merging.lines(), 1):
                merging.write(folder, line, output)
                tally.add(line)
                progress.tell(f"merging {number:,} of {len(merging):,} lines")
            progress.clear()
            if merging.lost:
                faults.append(_lost(merging.lost))
            models = _models(merging)
            summary = tally.summary(models, output=options.output, is_complete=not faults)
            summary["shard"] = None
            output.write_summary(summary)
    except StorageError as error:
        progress.clear()
        tell(f"{error}\n{_not_whole(options.output)}")
        return Exit.USAGE if isinstance(error, OutputGone) else Exit.FAILED
    for fault in faults:
        tell(fault)
    if options.json:
        say_json(summary)
    else:
        say(tally.text(options.output, _head(merging)))
    return Exit.FAILED if faults or tally.has_failures else Exit.DONE


def _faults(merging: Merging) -> list[str]:
    """What makes the folders less than the whole."""
    faults = [
        f"{folder} is not whole: its run was stopped, or is still at work. Go on there with "
        "--resume, then merge again."
        for folder, said in zip(merging.folders, merging.said, strict=True)
        if not said.is_whole
    ]
    shards = {said.shard for said in merging.said if said.shard is not None}
    for of in sorted({shard.of for shard in shards}):
        there = {shard.number for shard in shards if shard.of == of}
        missing = [number - 1 for number in range(1, of + 1) if number not in there]
        if missing:
            noun, verb = ("Share", "is") if len(missing) == 1 else ("Shares", "are")
            faults.append(f"{noun} {wording.listed(missing)} of {of:,} {verb} missing.")
    return faults


def _differences(merging: Merging) -> list[str]:
    """What tells that the lines were not made by one program with the same networks."""
    models = Counter({_named(models): count for models, count in merging.models.items()})
    told = (("networks", models), ("versions of the program", merging.programs))
    return [
        f"Judged by different {what}: {_counted(counts)}."
        for what, counts in told
        if len(counts) > 1
    ]


def _counted(counts: Counter[str]) -> str:
    parts = [f"{name} ({wording.count(n, 'line')})" for name, n in counts.most_common(SHOWN)]
    more = len(counts) - len(parts)
    return "; ".join([*parts, *([f"{more:,} more"] if more else [])])


def _named(models: tuple[tuple[str, str, str], ...]) -> str:
    return wording.enumerated([f"{name} {sha256[:8]}" for name, _, sha256 in models]) or "none"


def _models(merging: Merging) -> list[ModelId]:
    """All that judged, each once."""
    return [ModelId(*one) for one in dict.fromkeys(m for models in merging.models for m in models)]


def _head(merging: Merging) -> str:
    folders = wording.count(len(merging.folders), "folder")
    double = f", {merging.doubles:,} of them double" if merging.doubles else ""
    lines = wording.count(len(merging) + merging.doubles, "line")
    return f"Put together {lines} of {folders}{double}."


def _lost(count: int) -> str:
    masks = wording.count(count, "mask")
    verb = "is" if count == 1 else "are"
    return f"{masks} {verb} missing or damaged: analyze --resume judges these images again."


def _not_whole(output: Path) -> str:
    return f"The results in {output} are not whole: remove them, and merge again."
