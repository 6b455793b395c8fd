"""Try somebody's network on two slices of the built-in phantom, and say what it is.

A network is a program: it can loop for hours, take all memory, or crash the library that runs
it.  So it is tried in a process of its own (`station.child`) that has a limit on both.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadModel
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
from braintumor_desktop.station import child

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import DTypeLike, NDArray

    from braintumor_desktop.inference.catalog import Role
    from braintumor_desktop.inference.layout import Shape, ValueRange

SECONDS = 60.0
"""For loading and six runs; a network that needs more is of no use beside a window."""
MEMORY = 2 << 30
"""Bytes beside the file's own, of which ONNX Runtime keeps a few copies."""
COPIES = 4

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

_NO_MEMORY = re.compile("bad_alloc|llocate memory|out of memory", re.IGNORECASE)
"""In a message of ONNX Runtime."""

ASK_SIZE = "Say it with --input-size HxW."
ASK_LAYOUT = "Say it with --layout nchw or nhwc."


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


@dataclass(frozen=True)
class Findings:
    """What a network is.

    Attributes:
        role: what it answers.
        labels: of a classifier's outputs, in their order; empty for a segmenter.
        input_shape: (rows, columns).
        input_form, output_form: how it takes a picture, and how its answer is read.
        given, answered: shapes of input and output as they were run.
        notes: what was assumed, and what looks wrong, as sentences.
        healthy, lesion: the answer to a slice of the phantom without and with a lesion: of a
            classifier probabilities in the order of the labels, of a segmenter the outlined
            share of the slice.
    """

    role: Role
    labels: tuple[str, ...]
    input_shape: Shape
    input_form: InputForm
    output_form: OutputForm
    given: tuple[int, ...]
    answered: tuple[int, ...]
    notes: tuple[str, ...]
    healthy: tuple[float, ...]
    lesion: tuple[float, ...]


def in_child(content: bytes, name: str, wishes: Wishes, threads: int) -> Findings:
    """`look_at`, in a process that may take a minute and a few gigabytes and then ends.

    Raises:
        BadModel: it does not fit, takes too long or too much memory, or crashed.
    """
    limits = child.Limits(SECONDS, MEMORY + COPIES * len(content))
    request = {"name": name, "wishes": asdict(wishes), "threads": threads}
    try:
        return _from_json(child.run("try-network", request, content, limits))
    except child.Ended as error:
        hint = "If it runs elsewhere, export it anew, as a plain network without loops."
        raise BadModel(f"{name} does not fit", str(error), hint) from error


def answer(request: Mapping[str, Any], content: bytes) -> dict[str, Any]:
    """What the child does: look, and give the findings as plain values.

    Raises:
        BadModel: it does not fit.
        MemoryError: it wants more than this process may have.
    """
    wishes = Wishes(**{key: _hashable(value) for key, value in request["wishes"].items()})
    try:
        return asdict(look_at(content, request["name"], wishes, request["threads"]))
    except BadModel as error:
        if _NO_MEMORY.search(error.text):
            raise MemoryError from error
        raise


def look_at(content: bytes, name: str, wishes: Wishes, threads: int) -> Findings:
    """Find out what a network takes and answers, in this process.

    Args:
        content: of its file.
        name: of its file, for messages.
        wishes: what the user says of it.
        threads: that compute one operation.

    Raises:
        BadModel: it does not fit, or something must be said that the file leaves open.
    """
    graph = Graph(content, name, threads)
    port, outputs = _only_input(graph), _wanted_outputs(graph, wishes.role)
    form, shape = _input_form(graph, port, wishes)
    tensors = _pictures(form, shape, DTYPES[port.dtype])
    answers = [_run(graph, outputs, tensor) for tensor in tensors]
    role, labels, output_form = _recognize(graph, answers, shape, wishes)
    healthy, lesion = (_shares(role, labels, output_form, a) for a in answers[:IN_RANGE])
    return Findings(
        role=role,
        labels=labels,
        input_shape=shape,
        input_form=form,
        output_form=output_form,
        given=tensors[0].shape,
        answered=answers[0].shape,
        notes=(*_assumed(wishes, port), *_doubts(role, healthy, lesion)),
        healthy=healthy,
        lesion=lesion,
    )


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _from_json(found: Mapping[str, Any]) -> Findings:
    plain = {key: _hashable(value) for key, value in found.items()}
    plain["input_form"] = InputForm(**plain["input_form"])
    plain["output_form"] = OutputForm(**plain["output_form"])
    return Findings(**plain)


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


def _shares(
    role: Role, labels: tuple[str, ...], form: OutputForm, output: NDArray[np.float32]
) -> tuple[float, ...]:
    if role == "classifier":
        return tuple(float(chance) for chance in to_probabilities(output, len(labels), form))
    return (float((to_chances(output[0], form) >= 0.5).mean()),)


def _assumed(wishes: Wishes, port: Port) -> tuple[str, ...]:
    if wishes.value_range is not None or port.dtype == "tensor(uint8)":
        return ()
    return ("The file does not say which values it expects: 0-1 is assumed (--range).",)


def _doubts(role: Role, healthy: tuple[float, ...], lesion: tuple[float, ...]) -> tuple[str, ...]:
    """What a wrong range or layout often looks like; the phantom is no patient, so no more."""
    if role == "segmenter" and healthy[0] > MOST:
        return (f"It outlines {healthy[0]:.0%} of a slice without a lesion: check --range.",)
    if role == "classifier" and np.allclose(healthy, lesion, atol=SAME):
        return ("It answers the same with and without a lesion: check --range.",)
    return ()
