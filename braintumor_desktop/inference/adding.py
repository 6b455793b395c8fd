"""Take somebody's network into the user's catalog: look at it, run it once, understand it.

What the file says counts; what it leaves open is asked for.  `trying` runs the network on two
slices of the built-in phantom, and `recognizing` says what its answers are.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference import trying
from braintumor_desktop.inference.catalog import ANOTHER_NAME, Entry
from braintumor_desktop.station.reading import TooLarge, read_plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.inference.catalog import Catalog
    from braintumor_desktop.inference.trying import Findings, Wishes

    Look = Callable[[bytes, str, Wishes, int], Findings]

MAX_BYTES = 1 << 30
"""Of a file: the largest networks in use have half of it, and it is read as a whole."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, eq=False)
class Understood:
    """A network that fits.

    Attributes:
        entry: for the catalog; its path is that of the file as given.
        content: of the file.
        findings: what the network is.
    """

    entry: Entry
    content: bytes
    findings: Findings


def understand(
    path: Path, wishes: Wishes, catalog: Catalog, threads: int, *, look: Look | None = None
) -> Understood:
    """Find out what a network takes and answers.

    Args:
        path: the ONNX file.
        wishes: what the user says of it.
        catalog: in which its name must be new.
        threads: that compute one operation.
        look: looks at the content of a file; None does it in a child process.

    Raises:
        BadModel: it does not fit, or something must be said that the file leaves open.
    """
    name = _new_name(wishes.name or _name_of(path), catalog)
    content = _read(path)
    found = (look or trying.in_child)(content, path.name, wishes, threads)
    forms = found.input_shape, found.labels, found.input_form, found.output_form
    entry = Entry(
        name=name,
        role=found.role,
        version=_settings_digest(*forms),
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        input_shape=found.input_shape,
        labels=found.labels,
        input_form=found.input_form,
        output_form=found.output_form,
        is_shipped=False,
    )
    return Understood(entry, content, found)


def _new_name(name: str, catalog: Catalog) -> str:
    if not _NAME.fullmatch(name):
        text = "a name has up to 64 letters, digits, dots, dashes and underscores"
        raise BadModel(f"The name {name} cannot be used", text, ANOTHER_NAME)
    catalog.require_free(name)
    return name


def _name_of(path: Path) -> str:
    """The file's name as a name of the catalog."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", path.stem).strip("-._")[:64] or "network"


def _read(path: Path) -> bytes:
    title = f"{path.name} cannot be added"
    try:
        content = read_plain(path, MAX_BYTES)
    except TooLarge as error:
        raise BadModel(title, f"it has more than {MAX_BYTES / 1e6:,.0f} MB") from error
    except OSError as error:
        raise BadModel(title, error.strerror or "it cannot be read", "Check the path.") from error
    foreign = _foreign_kind(content)
    if foreign:
        raise BadModel(title, f"it is {foreign}, not ONNX", "Export it as ONNX, then add that.")
    return content


def _foreign_kind(content: bytes) -> str:
    """What a file is that people take for a network of this program, or ""."""
    if content.startswith(b"\x89HDF"):
        return "a Keras file (HDF5)"
    if content.startswith(b"PK\x03\x04"):
        return "a Keras or PyTorch file (zip)"
    if content[4:8] == b"TFL3":
        return "a TensorFlow Lite file"
    return ""


def _settings_digest(*settings: object) -> str:
    """Results of the same file read in another way are results of another version."""
    return hashlib.sha256(repr(settings).encode()).hexdigest()[:8]
