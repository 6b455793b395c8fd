"""What comes from others, damaged: `python -m tests.fuzz.exchanged --count 500`.

Segmentations, reports and documents, worklists that were carried, encrypted archives, tables of
codes, projects, folders of results, kept work and journals.  Half of the cases of what is text are
changed in a value, so that they stay JSON: most of what breaks a parser is sound JSON that says
something odd.  A case is known by kind, seed and number.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import sys
import tempfile
import time
import warnings
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import AppError
from braintumor_desktop.exchange import carried, codes, handover, kept, previous, results
from braintumor_desktop.exchange.addresses import Address
from braintumor_desktop.exchange.deidentify import project as projects
from braintumor_desktop.exchange.deidentify.files import Deidentifying, Names
from braintumor_desktop.exchange.dicom_seg import read_segmentation
from braintumor_desktop.exchange.dicom_sr import read_report
from braintumor_desktop.exchange.objects.case import Reader
from braintumor_desktop.exchange.objects.encapsulated import encapsulated
from braintumor_desktop.exchange.objects.segmentation import segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.exchange.objects.structured_report import structured_report
from braintumor_desktop.findings.placing import concerns, lay
from braintumor_desktop.review import answers, database, journal, verdicts, work
from braintumor_desktop.workflow import carrying
from braintumor_desktop.workflow.cases import cases_of
from tests.fuzz.mutate import mutated
from tests.fuzz.worker import _where
from tests.helpers import cases
from tests.helpers.filled_worklists import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydicom.dataset import Dataset

PASSWORD = "correct horse"
SECONDS = 5.0
"""Of the processor, that a case may take; a key from a password takes a tenth of one."""
ODD = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1,
        2**31,
        2**63,
        10**400,
        -0.0,
        1e308,
        0.5,
        "",
        "x",
        "\0",
        "\ud800",
    ),
    *([], {}, [[]], [None], {"": {}}, "../../x", "2.25.1", "a" * 5000, ["x"] * 50),
)


@dataclass(frozen=True)
class Kind:
    """What is fuzzed.

    Attributes:
        name: of the kind.
        seeds: name and content of sound files.
        read: reads a file in a folder of its own; AppError refuses it.
        is_text: whether it is JSON, or lines of it.
        wrap: what becomes of a changed content before it is written.
    """

    name: str
    seeds: tuple[tuple[str, bytes], ...]
    read: Callable[[Path], object]
    is_text: bool = False
    wrap: Callable[[bytes], bytes] = bytes


@contextmanager
def kinds() -> Iterator[list[Kind]]:
    """All kinds, while their sound files are there."""
    with tempfile.TemporaryDirectory(prefix="exchanged-") as name:
        yield list(_kinds(Path(name)))


def _kinds(folder: Path) -> Iterator[Kind]:
    case = cases.case(cases.write_series(folder / "src"), reader=Reader("R. Roe", "glioma"))
    sources = sources_of(case.series)
    binary, label_map = (segmentation(case, sources, kind) for kind in ("BINARY", "LABELMAP"))
    made = {
        "seg.dcm": binary, "map.dcm": label_map, "sr.dcm": structured_report(case, sources, binary),
        "pdf.dcm": encapsulated(b"%PDF-1.4 a report", "Report", sources),
    }  # fmt: skip
    dicom = {name: _bytes(ds) for name, ds in made.items()}
    series = case.series

    def read_seg(path: Path) -> None:
        found = read_segmentation(path)
        if concerns(found, series):
            lay(found, series)

    yield Kind("segmentation", _of(dicom, "seg.dcm", "map.dcm"), read_seg)
    yield Kind("report", _of(dicom, "sr.dcm"), read_report)
    picture = next((folder / "src").iterdir()).read_bytes()
    cleaned = {**dicom, "picture.dcm": picture}
    yield Kind("deidentified", tuple(cleaned.items()), _deidentify)
    yield Kind("carried worklist", (("carried.zip", _carried(folder)),), _bring)
    rows = _unzipped(_carried(folder))
    for section in ("items", "verdicts", "work", "studies", "answers"):
        seed = (f"{section}.jsonl", rows[f"{section}.jsonl"])
        yield Kind(
            f"carried {section}", (seed,), _bring, is_text=True,
            wrap=lambda data, s=section: _zipped(rows | {f"{s}.jsonl": data}, section=s),
        )  # fmt: skip
    inner = _zipped_plain({"study/a.txt": b"content", "study/b/c.dcm": picture[:3000]})
    yield Kind("archive, inside", (("a.zip", inner),), _unpack, wrap=_encrypted)
    yield Kind("archive", (("a.zip", _encrypted(inner)),), _unpack)
    table = codes.Codes()
    table.add(codes.Whose("doe", "s1", "i1", "DOE^JANE", "1", "2024-03-02", "MR", "T1", "/a"))
    table.reader("R. Roe")
    table.write(folder / "codes.csv")
    yield Kind("codes", (("codes.csv", (folder / "codes.csv").read_bytes()),), codes.read)
    project = projects.Project()
    project.patient("DOE^JANE", "P1")
    project.write(folder / "project.json")
    seed = ("project.json", (folder / "project.json").read_bytes())
    yield Kind("project", (seed,), _use_project, is_text=True)
    yield Kind("results", (("results.jsonl", _results(folder)),), _use_results, is_text=True)
    yield Kind("kept work", (("work.json", _work(case)),), kept.read, is_text=True)
    yield Kind("journal", (("x.verdicts.jsonl", _journal(folder)),), journal.read, is_text=True)


def _of(all_: dict[str, bytes], *names: str) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, all_[name]) for name in names)


def _bytes(ds: Dataset) -> bytes:
    stream = io.BytesIO()
    ds.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _deidentify(path: Path) -> None:
    out = path.parent / "out"
    Deidentifying(projects.Project(), out, True, True, Names()).take(path)


def _carried(folder: Path) -> bytes:
    path = folder / "carried.zip"
    if not path.exists():
        with filled(folder / "from.db") as opened, answers.opened(opened) as store:
            look = verdicts.Reading("calm", "R. Roe", verdicts.ALONE, verdicts.now())
            verdicts.give(opened, look, "glioma", "a remark")
            outlines = {work.Key("thresholds", "x"): "40", work.Key("findings", "2.25.7"): "{}"}
            study = opened.connection.execute("SELECT key FROM study LIMIT 1").fetchone()[0]
            work.write(opened, study, outlines)
            case = cases.case(cases.write_series(folder / "more"))
            for place, result in enumerate(case.results[:3]):
                path_of = str(result.slice.path)
                line = results.image_line(result, Address(path_of, path_of), case.series, None)
                where = answers.Place("calm", result.slice.id, place, path_of, None)
                store.keep(where, answers.Answer(line, result.mask))
            ids = [row[0] for row in opened.connection.execute("SELECT id FROM item")]
            load = carrying.Load(path, ids)
            carrying.carry(opened, store, load, lambda *_: None, CancelToken())
    return path.read_bytes()


def _bring(path: Path) -> None:
    with database.opened(path.parent / "to.db") as opened, answers.opened(opened) as store:
        carrying.bring(opened, store, path, lambda *_: None, CancelToken())


def _unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(members: dict[str, bytes], section: str) -> bytes:
    """A carried worklist whose manifest counts the rows that a section has now."""
    manifest = json.loads(members[carried.MANIFEST])
    count = members[f"{section}.jsonl"].count(b"\n")
    manifest["rows"][section] = count
    return _zipped_plain(members | {carried.MANIFEST: json.dumps(manifest).encode()})


def _zipped_plain(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _encrypted(inner: bytes) -> bytes:
    import pyzipper

    stream = io.BytesIO()
    with pyzipper.AESZipFile(stream, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(PASSWORD.encode())
        archive.writestr(handover.INNER, inner)
    return stream.getvalue()


def _unpack(path: Path) -> None:
    target = path.parent / "there"
    target.mkdir()
    for made in handover.unpack(path, target, PASSWORD, CancelToken()):
        if not made.resolve().is_relative_to(target.resolve()):
            raise AssertionError("a file lies outside of the folder")


def _use_project(path: Path) -> None:
    read = projects.read(path)
    read.patient("DOE^JANE", "P1")
    read.patient("ROE^R", "P2")
    read.uid("1.2.3")
    read.write(path)
    projects.read(path)


def _results(folder: Path) -> bytes:
    """Lines of a series whose files are there."""
    case = cases.case(folder / "src")
    root = str(folder / "src")
    lines = [
        results.image_line(result, Address(root, result.slice.path.name), case.series, None)
        for result in case.results
        if result is not None
    ]
    fact = results.SeriesFact(1.0, "x")
    summary = case.listing.summary
    lines.append(results.series_line(summary, Address(root, "."), case.series, case.networks, fact))
    return b"".join(results.encode(line) for line in lines)


def _use_results(path: Path) -> None:
    previous.read_lines(path.parent)
    list(cases_of(path.parent, CancelToken()))


def _work(case: Any) -> bytes:
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.said import Said

    pixels = np.zeros((37, 53), bool)
    pixels[4:9, 5:20] = True
    masks = {case.series.slices[3].id: Mask.of(pixels)}
    values = {
        "outlines": {"2.25.7": Outline("2.25.7", "glioma", 1, "person", masks=masks)},
        "findings": {"2.25.7": Said("accepted", 1, masks)},
        "thresholds": {"x": 40},
    }
    sections = {
        name: {key: json.loads(kept.to_text(name, one)) for key, one in some.items()}
        for name, some in values.items()
    }
    return json.dumps({"schema": "braintumor-desktop-work/1", "sections": sections}).encode()


def _journal(folder: Path) -> bytes:
    return journal.path_of(folder / "from.db").read_bytes()


def changed(kind: Kind, seed: int, number: int) -> tuple[str, bytes]:
    """The case of this number: name and content of its file."""
    rng = random.Random(f"{kind.name}:{seed}:{number}")
    if kind.is_text and rng.random() < 0.6:
        name, content = rng.choice(kind.seeds)
        data = b"\n".join(_odd(rng, line) for line in content.split(b"\n"))
    else:
        name, data = mutated(kind.seeds, seed, number)
    whole = kind.wrap(data)
    return (name if kind.wrap is bytes else "a.zip"), whole


def _odd(rng: random.Random, line: bytes) -> bytes:
    """A line of JSON with an odd value, key or nesting somewhere; others as they are."""
    try:
        value = json.loads(line)
    except ValueError:
        return line
    if rng.random() < 0.05:
        return b"[" * 100_000
    for _ in range(rng.choice((1, 1, 2, 4))):
        value = _replaced(rng, value)
    return json.dumps(value).encode("utf-8")


def _replaced(rng: random.Random, value: Any) -> Any:
    """The value with one part of it replaced, removed or doubled."""
    if isinstance(value, dict) and value and rng.random() < 0.9:
        key = rng.choice(list(value))
        if rng.random() < 0.1:
            return {name: one for name, one in value.items() if name != key}
        if rng.random() < 0.05:
            return {**value, "unknown": value[key]}
        return {**value, key: _replaced(rng, value[key])}
    if isinstance(value, list) and value and rng.random() < 0.8:
        place = rng.randrange(len(value))
        return [*value[:place], _replaced(rng, value[place]), *value[place + 1 :]]
    return rng.choice(ODD)


def outcome_of(kind: Kind, seed: int, number: int) -> str:
    """ "read", "refused", or "crash …" for an error that nobody foresaw, "slow" for too long."""
    name, content = changed(kind, seed, number)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        began = time.process_time()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                kind.read(path)
        except AppError:
            said = "refused"
        except Exception as error:  # noqa: BLE001 - what fuzzing looks for
            said = f"crash {_where(error)}"
        else:
            said = "read"
        took = time.process_time() - began
    return said if took < SECONDS else f"slow {took:.0f} s, {said}"


def main() -> int:
    """Print what came of each kind; 1 where something crashed or took too long."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.exchanged", description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="cases of a kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="kinds whose name holds this")
    options = parser.parse_args()
    bad = 0
    with kinds() as every:
        for kind in every:
            if options.only not in kind.name:
                continue
            said = [outcome_of(kind, options.seed, n) for n in range(options.count)]
            counts = {word: said.count(word) for word in ("read", "refused")}
            sys.stdout.write(f"{kind.name:<22} {counts}\n")
            for text in dict.fromkeys(one for one in said if one not in counts):
                bad += 1
                sys.stdout.write(f"  {said.count(text)} x {text} (case {said.index(text)})\n")
            sys.stdout.flush()
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
