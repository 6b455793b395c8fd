"""Which networks there are, and whether their files are the ones that were entered.

Two folders of one form: the shipped one, which nothing changes, and the user's, which
`store` writes.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal, get_args

from braintumor_desktop.errors import BadModel
from braintumor_desktop.findings.chances import HIGHEST, LOWEST
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.findings.result import ModelId
from braintumor_desktop.inference.layout import (
    NATIVE_INPUT,
    NATIVE_OUTPUT,
    InputForm,
    Layout,
    OutputForm,
    Scale,
    ValueRange,
)
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

CATALOG_FILE = "catalog.json"
SCHEMA = 1
REINSTALL = mark("Install the program again, or restore the file from a backup.")
ANOTHER_NAME = "Choose another with --name."
ADD_AGAIN = mark("Remove it with `models remove`, then add the file again.")

Role = Literal["classifier", "segmenter", "gate"]
ROLE_WORDS: dict[Role, str] = {
    "classifier": mark("classifier"),
    "segmenter": mark("segmenter"),
    "gate": mark("gate"),
}
"""What each is called, in English."""


@dataclass(frozen=True)
class Entry:
    """One network of the catalog.

    Attributes:
        name: unique in the catalog.
        role: what it answers.
        version: of its training; of an added one a digest of how it is read.
        path: the ONNX file.
        sha256: of the file as entered, hexadecimal.
        input_shape: (rows, columns) of the model grid.
        labels: of a classifier's or gate's outputs, in their order; empty for a segmenter.
        input_form, output_form: how it takes a picture, and how its answer is read.
        is_shipped: whether it came with the program.
        threshold: of a segmenter's chances, from which on it outlines; of a classifier the
            operating point, p(tumor) from which on it is a tumor; whole percent.
        peak: of a segmenter: chance that a part of an outline must reach somewhere, or it is left
            out; whole percent; 0 where every part counts.
        is_mirrored: whether each picture is also judged mirrored, left for right, and what the
            two runs say is averaged; it takes twice the time.
    """

    name: str
    role: Role
    version: str
    path: Path
    sha256: str
    input_shape: tuple[int, int]
    labels: tuple[str, ...]
    input_form: InputForm = NATIVE_INPUT
    output_form: OutputForm = NATIVE_OUTPUT
    is_shipped: bool = True
    threshold: float = 0.5
    peak: float = 0.0
    is_mirrored: bool = False

    @property
    def model_id(self) -> ModelId:
        """What results say of the network."""
        return ModelId(self.name, self.version, self.sha256)

    def read_verified(self) -> bytes:
        """The file's bytes, which are those that were entered.

        Raises:
            BadModel: the file is missing, unreadable, or its SHA-256 differs.
        """
        hint = tr(REINSTALL) if self.is_shipped else tr(ADD_AGAIN)
        try:
            content = self.path.read_bytes()
        except OSError as error:
            cause = error.strerror or tr("it cannot be read")
            title = tr("The network {name} is missing", name=self.path.name)
            raise BadModel(title, cause, hint) from error
        found = hashlib.sha256(content).hexdigest()
        if found != self.sha256:
            text = tr(
                "its SHA-256 is {found}\u2026, the catalog says {told}\u2026",
                found=found[:12],
                told=self.sha256[:12],
            )
            raise BadModel(tr("The network {name} was changed", name=self.path.name), text, hint)
        return content


@dataclass(frozen=True)
class Catalog:
    """The networks, in the catalog's order: the shipped ones first."""

    entries: tuple[Entry, ...]

    @classmethod
    def load(cls, folder: Path, added: Path | None = None) -> Catalog:
        """Read `catalog.json` of the folders; the networks themselves are not opened.

        Args:
            folder: of the shipped networks.
            added: the user's, which need not exist; None leaves them out.

        Raises:
            BadModel: a catalog is missing or not of the expected form.
        """
        entries = _read(folder, is_shipped=True)
        if added is not None and _is_there(added / CATALOG_FILE):
            entries += _read(added, is_shipped=False)
        return cls(entries)

    def find(self, role: Role, name: str | None = None) -> Entry:
        """The named network of a role, or the first one.

        Raises:
            BadModel: there is none.
        """
        having_role = [e for e in self.entries if e.role == role]
        for entry in having_role:
            if name in {None, entry.name}:
                return entry
        known = ", ".join(e.name for e in having_role) or tr("none")
        title = tr("There is no {role} named {name}", role=tr(ROLE_WORDS[role]), name=name)
        raise BadModel(title, tr("the catalog has {names}", names=known))

    def named(self, name: str) -> Entry | None:
        """The network of this name, whatever its role; large and small letters are one."""
        same = (e for e in self.entries if e.name.casefold() == name.casefold())
        return next(same, None)

    def require_free(self, name: str) -> None:
        """See that a new network can have this name.

        Raises:
            BadModel: another has it.
        """
        if self.named(name) is not None:
            title, text = f"The name {name} cannot be used", "a network of the catalog has it"
            raise BadModel(title, text, ANOTHER_NAME)

    @property
    def gate(self) -> Entry | None:
        """The shipped network that tells brain MR slices from other pictures, if there is one."""
        return next((e for e in self.entries if e.role == "gate" and e.is_shipped), None)


def to_item(entry: Entry) -> dict[str, Any]:
    """An entry as `catalog.json` has it."""
    return {
        "name": entry.name,
        "role": entry.role,
        "version": entry.version,
        "file": entry.path.name,
        "sha256": entry.sha256,
        "input_shape": list(entry.input_shape),
        "labels": list(entry.labels),
        "layout": entry.input_form.layout,
        "channels": entry.input_form.channels,
        "range": entry.input_form.value_range,
        "output": entry.output_form.scale,
        "output_layout": entry.output_form.layout,
        **({} if entry.role == "gate" else {"threshold": entry.threshold}),
        **({"peak": entry.peak} if entry.peak else {}),
        **({"mirrored": True} if entry.is_mirrored else {}),
    }


def _is_there(path: Path) -> bool:
    """Whether a file is there; not, for us, in a folder that this user may not enter."""
    try:
        return path.exists()
    except OSError:
        return False


def _read(folder: Path, *, is_shipped: bool) -> tuple[Entry, ...]:
    path = folder / CATALOG_FILE
    hint = tr(REINSTALL)
    if not is_shipped:
        hint = tr("Move {path} away, then add the networks again.", path=path)
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        _one_of(Literal[SCHEMA], content["schema"], "schema")
        return tuple(_entry(folder, item, is_shipped=is_shipped) for item in content["models"])
    except OSError as error:
        cause = error.strerror or tr("it cannot be read")
        raise BadModel(tr("The catalog of networks is missing"), cause, hint) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        text = f"{CATALOG_FILE}: {error}"
        raise BadModel(tr("The catalog of networks is damaged"), text, hint) from error


def _entry(folder: Path, item: dict[str, Any], *, is_shipped: bool) -> Entry:
    role = _one_of(Role, item["role"], "role")
    labels = tuple(str(label) for label in item.get("labels", ()))
    if role == "classifier" and (NO_TUMOR not in labels or len(set(labels)) < len(labels)):
        raise ValueError(f"labels {labels} do not say which output is {NO_TUMOR}")
    if PurePath(item["file"]).name != item["file"]:
        raise ValueError(f"file {item['file']} is not in its folder")
    rows, columns = item["input_shape"]
    return Entry(
        name=item["name"],
        role=role,
        version=item["version"],
        path=folder / item["file"],
        sha256=item["sha256"],
        input_shape=(int(rows), int(columns)),
        labels=labels,
        input_form=InputForm(
            _one_of(Layout, item.get("layout", "nchw"), "layout"),
            int(item.get("channels", 1)),
            _one_of(ValueRange, item.get("range", "native"), "range"),
        ),
        output_form=OutputForm(
            _one_of(Scale, item.get("output", "probabilities"), "output"),
            _one_of(Layout, item.get("output_layout", "nchw"), "layout"),
        ),
        is_shipped=is_shipped,
        threshold=_percent(item.get("threshold", 0.5), "threshold", LOWEST, HIGHEST),
        peak=_percent(item.get("peak", 0.0), "peak", 0, 100),
        is_mirrored=_one_of(Literal[False, True], item.get("mirrored", False), "mirrored"),
    )


def _percent(value: Any, what: str, lowest: int, highest: int) -> float:
    percent = round(float(value) * 100)
    if not lowest <= percent <= highest or abs(float(value) * 100 - percent) > 1e-6:
        raise ValueError(f"{what} {value} is no whole percent from {lowest} to {highest}")
    return percent / 100


def _one_of(kind: Any, value: Any, what: str) -> Any:
    """A value that is one of a Literal's."""
    if value not in get_args(kind):
        raise ValueError(f"{what} {value} is unknown")
    return value
