"""Take somebody's network into the user's catalog: look at it, run it once, understand it.

What the file says counts; what it leaves open is asked for.  The network is run on two
slices of the built-in phantom, and `recognizing` says what its answers are.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference.catalog import Entry
from braintumor_desktop.inference.layout import (
    InputForm,
    Layout,
    OutputForm,
    to_chances,
    to_probabilities,
    to_tensor,
)
from braintumor_desktop.inference.preprocess import to_model_grid
from braintumor_desktop.inference.recognizing import (
    IN_RANGE,
    misfit,
    recognize_classifier,
    recognize_role,
    recognize_segmenter,
    sides_text,
)
from braintumor_desktop.inference.runtime import DTYPES, Graph, Port, answering
from braintumor_desktop.phantom.head import (
    SAMPLE_HEALTHY_SEED,
    SAMPLE_LESION,
    SAMPLE_LESION_SEED,
    GridSpec,
    make_head,
)

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import DTypeLike, NDArray

    from braintumor_desktop.inference.catalog import Catalog, Role
    from braintumor_desktop.inference.layout import Shape, ValueRange

MAX_BYTES = 1 << 30
"""Of a file: the largest networks in use have half of it, and it is read as a whole."""
SIDES = range(16, 2049)
"""Rows and columns that an input may have."""

FAR = 20.0
"""Factor by which the probes leave the range."""

MOST = 0.5
"""Of a slice: no tumor covers as much."""
SAME = 1e-4
"""Difference of probabilities."""

PHANTOM_SLICE = 12
"""Of GridSpec(): the lesion is in it."""

ASK_SIZE = "Say it with --input-size HxW."
ASK_LAYOUT = "Say it with --layout nchw or nhwc."

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True)
class Wishes:
    """What the user says of a network; None or empty: as the file says.

    Attributes:
        name: in the catalog; else that of the file.
        role: classifier or segmenter.
        labels: what a classifier's outputs are called, in their order.
        layout: of the input.
        value_range: that the input expects; else 0-1, or 0-255 for whole numbers.
        input_size: (rows, columns).
    """

    name: str | None = None
    role: Role | None = None
    labels: tuple[str, ...] = ()
    layout: Layout | None = None
    value_range: ValueRange | None = None
    input_size: Shape | None = None


@dataclass(frozen=True, eq=False)
class Understood:
    """A network that fits.

    Attributes:
        entry: for the catalog; its path is that of the file as given.
        content: of the file.
        given, answered: shapes of input and output as they were run.
        notes: what was assumed, and what looks wrong, as sentences.
        healthy, lesion: the answer to a slice of the phantom without and with a lesion: of a
            classifier probabilities in the order of the labels, of a segmenter the outlined
            share of the slice.
    """

    entry: Entry
    content: bytes
    given: tuple[int, ...]
    answered: tuple[int, ...]
    notes: tuple[str, ...]
    healthy: tuple[float, ...]
    lesion: tuple[float, ...]


def understand(path: Path, wishes: Wishes, catalog: Catalog, threads: int) -> Understood:
    """Find out what a network takes and answers.

    Args:
        path: the ONNX file.
        wishes: what the user says of it.
        catalog: in which its name must be new.
        threads: that compute one operation.

    Raises:
        BadModel: it does not fit, or something must be said that the file leaves open.
    """
    name = _new_name(wishes.name or _name_of(path), catalog)
    content = _read(path)
    graph = Graph(content, path.name, threads)
    port, outputs = _only_input(graph), _wanted_outputs(graph, wishes.role)
    form, shape = _input_form(graph, port, wishes)
    tensors = _pictures(form, shape, DTYPES[port.dtype])
    answers = [_run(graph, outputs, tensor) for tensor in tensors]
    role, labels, output_form = _recognize(graph, answers, shape, wishes)
    entry = Entry(
        name=name,
        role=role,
        version=_settings_digest(shape, labels, form, output_form),
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        input_shape=shape,
        labels=labels,
        input_form=form,
        output_form=output_form,
        is_shipped=False,
    )
    healthy, lesion = (_answer(entry, answer) for answer in answers[:IN_RANGE])
    sizes = tensors[0].shape, answers[0].shape
    notes = (*_assumed(wishes, port), *_doubts(entry, healthy, lesion))
    return Understood(entry, content, *sizes, notes, healthy, lesion)


def _new_name(name: str, catalog: Catalog) -> str:
    title = f"The name {name} cannot be used"
    hint = "Choose another with --name."
    if not _NAME.fullmatch(name):
        text = "a name has up to 64 letters, digits, dots, dashes and underscores"
        raise BadModel(title, text, hint)
    if catalog.named(name) is not None:
        raise BadModel(title, "a network of the catalog has it", hint)
    return name


def _name_of(path: Path) -> str:
    """The file's name as a name of the catalog."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", path.stem).strip("-._")[:64] or "network"


def _read(path: Path) -> bytes:
    title = f"{path.name} cannot be added"
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            text = f"it has {size / 1e6:,.0f} MB, more than {MAX_BYTES / 1e6:,.0f} MB"
            raise BadModel(title, text)
        content = path.read_bytes()
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


def _only_input(graph: Graph) -> Port:
    if len(graph.inputs) != 1:
        inputs = ", ".join(port.name for port in graph.inputs) or "none"
        raise misfit(graph.name, f"it has {len(graph.inputs)} inputs ({inputs}), not one")
    (port,) = graph.inputs
    if port.dtype not in DTYPES:
        raise misfit(graph.name, f"its input is {port.dtype}, not numbers of a picture")
    if len(port.shape) != 4:
        raise misfit(
            graph.name, f"its input has {len(port.shape)} axes, not 4 (a batch of pictures)"
        )
    if port.shape[0] not in {None, 1}:
        raise misfit(graph.name, f"it takes {port.shape[0]} pictures at a time, not one")
    return port


def _wanted_outputs(graph: Graph, role: Role | None) -> list[str]:
    """The one output that answers; of a file with both roles the classifier's, if not asked."""
    found = [port.name for port in answering(graph.outputs, role or "classifier")]
    found = found or [port.name for port in answering(graph.outputs, "segmenter")]
    if len(found) != 1:
        raise misfit(graph.name, f"it has {len(found)} outputs ({', '.join(found)}), not one")
    return found


def _input_form(graph: Graph, port: Port, wishes: Wishes) -> tuple[InputForm, Shape]:
    layout = wishes.layout or _layout_of(graph, port)
    _, *sides = port.shape
    channels = sides.pop(0 if layout == "nchw" else 2)
    if channels not in {1, 3}:
        found = "not fixed" if channels is None else str(channels)
        raise misfit(graph.name, f"as {layout} its number of channels is {found}, not 1 or 3")
    shape = _size(graph, (sides[0], sides[1]), wishes.input_size)
    value_range = wishes.value_range or ("0-255" if port.dtype == "tensor(uint8)" else "0-1")
    if port.dtype == "tensor(uint8)" and value_range != "0-255":
        raise misfit(graph.name, f"its input is whole numbers, which cannot be {value_range}")
    return InputForm(layout, channels, value_range), shape


def _layout_of(graph: Graph, port: Port) -> Layout:
    first, last = port.shape[1] in {1, 3}, port.shape[3] in {1, 3}
    if first == last:
        text = f"which axis of its input {sides_text(port.shape)} holds the channels is not clear"
        raise misfit(graph.name, text, ASK_LAYOUT)
    return "nchw" if first else "nhwc"


def _size(graph: Graph, declared: tuple[int | None, int | None], wish: Shape | None) -> Shape:
    asked = wish or (None, None)
    if any(a and d and a != d for a, d in zip(asked, declared, strict=True)):
        raise misfit(graph.name, f"its input is {declared[0]} x {declared[1]} (rows x columns)")
    rows, columns = (d or a for a, d in zip(asked, declared, strict=True))
    if rows is None or columns is None:
        raise misfit(graph.name, "the size of its input is not fixed", ASK_SIZE)
    if rows not in SIDES or columns not in SIDES:
        text = f"{rows} x {columns} is not between {SIDES[0]} and {SIDES[-1]} a side"
        raise misfit(graph.name, text)
    return rows, columns


def _pictures(form: InputForm, shape: Shape, dtype: DTypeLike) -> list[NDArray[np.generic]]:
    """Inputs: the phantom, and the same far above and below the range where numbers can."""
    grids = [to_model_grid(values, GridSpec().spacing_mm, shape)[0] for values in _phantom()]
    tensors = [to_tensor(grid, form, dtype) for grid in grids]
    if np.issubdtype(dtype, np.integer):
        return tensors
    values = [np.asarray(tensor, np.float32) for tensor in tensors]
    return tensors + [(v * factor).astype(dtype) for v in values for factor in (FAR, -FAR)]


def _phantom() -> list[NDArray[np.uint16]]:
    """A slice without a lesion, and one with it."""
    only = (PHANTOM_SLICE,)
    heads = (
        make_head(SAMPLE_HEALTHY_SEED, only=only),
        make_head(SAMPLE_LESION_SEED, SAMPLE_LESION, only=only),
    )
    return [head.values[0] for head in heads]


def _run(graph: Graph, outputs: list[str], tensor: NDArray[np.generic]) -> NDArray[np.float32]:
    """The output with its batch axis."""
    (found,) = graph.run(tensor, outputs, CancelToken())
    if not np.issubdtype(found.dtype, np.floating) or found.size == 0:
        text = f"its output is {found.dtype} of {sides_text(found.shape)}, not probabilities"
        raise misfit(graph.name, text, "Export it without the last step that decides (argmax).")
    return np.asarray(found, np.float32)


def _recognize(
    graph: Graph, answers: list[NDArray[np.float32]], shape: Shape, wishes: Wishes
) -> tuple[Role, tuple[str, ...], OutputForm]:
    """Role, labels, and how the output is read."""
    role = recognize_role(graph.name, answers[0], wishes.role)
    if role == "classifier":
        found = recognize_classifier(graph.name, answers, wishes.labels, graph.metadata)
        return (role, *found)
    if wishes.labels:
        raise misfit(graph.name, "it is a segmenter, which has no labels")
    return role, (), recognize_segmenter(graph.name, answers, shape)


def _answer(entry: Entry, output: NDArray[np.float32]) -> tuple[float, ...]:
    if entry.role == "classifier":
        chances = to_probabilities(output, len(entry.labels), entry.output_form)
        return tuple(float(chance) for chance in chances)
    return (float((to_chances(output[0], entry.output_form) >= 0.5).mean()),)


def _settings_digest(*settings: object) -> str:
    """Results of the same file read in another way are results of another version."""
    return hashlib.sha256(repr(settings).encode()).hexdigest()[:8]


def _assumed(wishes: Wishes, port: Port) -> tuple[str, ...]:
    if wishes.value_range is not None or port.dtype == "tensor(uint8)":
        return ()
    return ("The file does not say which values it expects: 0-1 is assumed (--range).",)


def _doubts(entry: Entry, healthy: tuple[float, ...], lesion: tuple[float, ...]) -> tuple[str, ...]:
    """What a wrong range or layout often looks like; the phantom is no patient, so no more."""
    if entry.role == "segmenter" and healthy[0] > MOST:
        return (f"It outlines {healthy[0]:.0%} of a slice without a lesion: check --range.",)
    if entry.role == "classifier" and np.allclose(healthy, lesion, atol=SAME):
        return ("It answers the same with and without a lesion: check --range.",)
    return ()
