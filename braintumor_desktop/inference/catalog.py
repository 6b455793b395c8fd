"""Which networks there are, and whether their files are the ones that were shipped."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from braintumor_desktop.errors import BadModel
from braintumor_desktop.findings.result import LABELS, ModelId

if TYPE_CHECKING:
    from pathlib import Path

CATALOG_FILE = "catalog.json"
SCHEMA = 1
REINSTALL = "Install the program again, or restore the file from a backup."

Role = Literal["classifier", "segmenter"]


@dataclass(frozen=True)
class Entry:
    """One network of the catalog.

    Attributes:
        name: unique in the catalog.
        role: what it answers.
        version: of its training.
        path: the ONNX file.
        sha256: of the file as shipped, hexadecimal.
        input_shape: (rows, columns) of the model grid.
        labels: of a classifier's outputs, in their order; empty for a segmenter.
    """

    name: str
    role: Role
    version: str
    path: Path
    sha256: str
    input_shape: tuple[int, int]
    labels: tuple[str, ...]

    @property
    def model_id(self) -> ModelId:
        """What results say of the network."""
        return ModelId(self.name, self.version, self.sha256)

    def read_verified(self) -> bytes:
        """The file's bytes, which are those that were shipped.

        Raises:
            BadModel: the file is missing, unreadable, or its SHA-256 differs.
        """
        try:
            content = self.path.read_bytes()
        except OSError as error:
            cause = error.strerror or "it cannot be read"
            raise BadModel(f"The network {self.path.name} is missing", cause, REINSTALL) from error
        found = hashlib.sha256(content).hexdigest()
        if found != self.sha256:
            text = f"its SHA-256 is {found[:12]}…, the catalog says {self.sha256[:12]}…"
            raise BadModel(f"The network {self.path.name} was changed", text, REINSTALL)
        return content


@dataclass(frozen=True)
class Catalog:
    """The networks of one folder, in the catalog's order."""

    entries: tuple[Entry, ...]

    @classmethod
    def load(cls, folder: Path) -> Catalog:
        """Read `folder/catalog.json`; the networks themselves are not opened.

        Raises:
            BadModel: the catalog is missing or not of the expected form.
        """
        path = folder / CATALOG_FILE
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            return cls(_entries(folder, content))
        except OSError as error:
            cause = error.strerror or "it cannot be read"
            raise BadModel("The catalog of networks is missing", cause, REINSTALL) from error
        except (ValueError, KeyError, TypeError) as error:
            text = f"{CATALOG_FILE}: {error}"
            raise BadModel("The catalog of networks is damaged", text, REINSTALL) from error

    def find(self, role: Role, name: str | None = None) -> Entry:
        """The named network of a role, or the first one.

        Raises:
            BadModel: there is none.
        """
        having_role = [e for e in self.entries if e.role == role]
        for entry in having_role:
            if name in {None, entry.name}:
                return entry
        known = ", ".join(e.name for e in having_role) or "none"
        raise BadModel(f"There is no {role} named {name}", f"the catalog has {known}")


def _entries(folder: Path, content: dict[str, Any]) -> tuple[Entry, ...]:
    if content["schema"] != SCHEMA:
        raise ValueError(f"schema {content['schema']} is unknown")
    return tuple(_entry(folder, item) for item in content["models"])


def _entry(folder: Path, item: dict[str, Any]) -> Entry:
    role = item["role"]
    if role not in get_args(Role):
        raise ValueError(f"role {role} is unknown")
    labels = tuple(item.get("labels", ()))
    if role == "classifier" and set(labels) != set(LABELS):
        raise ValueError(f"labels {labels} are not {LABELS}")
    rows, columns = item["input_shape"]
    return Entry(
        name=item["name"],
        role=role,
        version=item["version"],
        path=folder / item["file"],
        sha256=item["sha256"],
        input_shape=(int(rows), int(columns)),
        labels=labels,
    )
