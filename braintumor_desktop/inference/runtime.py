"""ONNX Runtime: one session per network, made once, stopped on request."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from braintumor_desktop.errors import BadModel, Cancelled
from braintumor_desktop.inference.layout import to_chances, to_probabilities, to_tensor
from braintumor_desktop.inference.preprocess import resample
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import onnxruntime
    from numpy.typing import DTypeLike, NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.inference.catalog import Entry, Role

EVIDENCE = "evidence"
"""A classifier's second output, if it has one: (1, labels, rows, columns), where a positive
value speaks for the label."""

UNLIKE = "unlike_known"
"""Another output of a classifier, if it has one: one logit, above 0 where what it sees looks
abnormal, but not like the tumors that it knows."""

MASK = "tumor_probability"
"""A segmenter's answer in a file that answers as classifier, too."""

DTYPES: Mapping[str, DTypeLike] = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(uint8)": np.uint8,
}
"""Inputs that a picture can be given as."""

Dimensions = tuple[int | None, ...]


def preload() -> None:
    """Load ONNX Runtime; on Windows this must come before Qt (onnxruntime #16116, #26127)."""
    import onnxruntime  # noqa: F401 -- loading it is the purpose


def session_options(threads: int) -> onnxruntime.SessionOptions:
    """How every session of the program is run.

    Args:
        threads: that compute one operation, at least 1.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # An arena keeps its largest size ever (206 MB to 5.8 GB, onnxruntime #11627).
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    # The networks run in turn: threads of one that wait spinning take the cores from the next
    # (on two cores three networks took 52 ms a slice with it, 24 ms without).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Weights in a second file are not covered by the checksum: they are never found.
    folder = "session.model_external_initializers_file_folder_path"
    options.add_session_config_entry(folder, os.devnull)
    return options


class Said(NamedTuple):
    """What a classifier says of one picture.

    Attributes:
        probabilities: float32 (labels,).
        evidence: float32 (labels, rows, columns) over the whole grid, however coarse; None where
            the network gives none.
        unlike: logit of "abnormal, but not like the tumors known"; None likewise.
    """

    probabilities: NDArray[np.float32]
    evidence: NDArray[np.float32] | None = None
    unlike: float | None = None


@dataclass(frozen=True)
class Port:
    """An input or output of a network.

    Attributes:
        name: in the file.
        dtype: as ONNX Runtime says it, such as tensor(float).
        shape: None for what the file leaves open.
    """

    name: str
    dtype: str
    shape: Dimensions


class Graph:
    """A network as its file has it, loaded; may be used from one thread at a time.

    Attributes:
        name: of the file, for messages.
        inputs, outputs: in their order.
        metadata: what the file says of itself.
    """

    def __init__(self, content: bytes, name: str, threads: int) -> None:
        """Load a network.

        Args:
            content: the ONNX file.
            name: of the file, for messages.
            threads: that compute one operation.

        Raises:
            BadModel: it is no ONNX file, or one that ONNX Runtime cannot run.
        """
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as state

        self.name = name
        runs = (state.Fail, state.RuntimeException, state.InvalidArgument, state.NotImplemented)
        self._failures = runs
        try:
            self._session = onnxruntime.InferenceSession(
                content, session_options(threads), providers=["CPUExecutionProvider"]
            )
        except (*runs, state.InvalidProtobuf, state.InvalidGraph) as error:
            title = tr("The network {name} cannot be loaded", name=name)
            raise BadModel(title, _load_reason(str(error))) from error
        self.inputs = _ports(self._session.get_inputs())
        self.outputs = _ports(self._session.get_outputs())
        self.metadata: Mapping[str, str] = self._session.get_modelmeta().custom_metadata_map

    def run(
        self, tensor: NDArray[np.generic], outputs: Sequence[str], token: CancelToken
    ) -> list[NDArray[np.generic]]:
        """Run the network, which has one input.

        Args:
            tensor: the input.
            outputs: names of those that are wanted.
            token: stops the run between two operations.

        Raises:
            Cancelled: the token was set.
            BadModel: the network failed on this input.
        """
        import onnxruntime

        # One per run: with a terminated one every later run fails.
        options = onnxruntime.RunOptions()

        def terminate() -> None:
            options.terminate = True

        with token.calling(terminate):
            try:
                found: list[NDArray[np.generic]] = self._session.run(
                    outputs, {self.inputs[0].name: tensor}, options
                )
            except self._failures as error:
                if token.cancelled:
                    raise Cancelled from error
                title = tr("The network {name} failed", name=self.name)
                raise BadModel(title, str(error).splitlines()[0]) from error
        return found


class Session:
    """One network of the catalog; may be used from one thread at a time.

    Attributes:
        entry: the network's entry in the catalog.
        graph: its file, which another network may share.
    """

    def __init__(self, entry: Entry, threads: int, other: Session | None = None) -> None:
        """Load and check a network.

        Args:
            entry: which one.
            threads: that compute one operation.
            other: a loaded network; where both are of one file, it is loaded once.

        Raises:
            BadModel: the file is missing, altered, not an ONNX file, or has other shapes.
        """
        self.entry = entry
        content = entry.read_verified()
        self.graph: Graph
        if other is not None and other.entry.sha256 == entry.sha256:
            self.graph = other.graph
        else:
            self.graph = Graph(content, entry.path.name, threads)
        answers = answering(self.graph.outputs, entry.role)
        if len(self.graph.inputs) != 1 or not answers:
            raise self._wrong_shapes(tr("it has not one input and an answer"))
        self._check_shapes(self.graph.inputs[0], answers[0])
        self._dtype = DTYPES[self.graph.inputs[0].dtype]
        self._outputs = [answers[0].name]
        wanted = (1, len(entry.labels))
        if any(p.name == EVIDENCE and p.shape[:2] == wanted for p in self.graph.outputs):
            self._outputs.append(EVIDENCE)
        if entry.role == "classifier" and any(p.name == UNLIKE for p in self.graph.outputs):
            self._outputs.append(UNLIKE)

    @property
    def explains(self) -> bool:
        """Whether it gives the evidence for its answers."""
        return EVIDENCE in self._outputs

    def run(self, grid: NDArray[np.float32], token: CancelToken) -> NDArray[np.float32]:
        """Answer for one picture.

        Args:
            grid: float32 (rows, columns) of the entry's input shape, as `preprocess` gives it.
            token: stops the run between two operations.

        Returns:
            float32: of a classifier probabilities (labels,); of a segmenter chances (1, rows,
            columns) on the same grid; of a gate its output as it is, without batch axis.

        Raises:
            Cancelled: the token was set.
            BadModel: the network failed on this input, or its answer makes no sense.
        """
        return self._answer(self._run(grid, self._outputs[:1], token)[0])

    def say(self, grid: NDArray[np.float32], token: CancelToken) -> Said:
        """All that a classifier says of one picture; as for `run`."""
        return self._said(self._run(grid, self._outputs, token))

    def takes_part_in(self, other: Session) -> bool:
        """Whether one run answers for both: of one file that sees the same grid."""
        ours, theirs = self.entry, other.entry
        return self.graph is other.graph and (ours.input_shape, ours.input_form) == (
            theirs.input_shape,
            theirs.input_form,
        )

    def say_with_mask(
        self, segmenter: Session, grid: NDArray[np.float32], token: CancelToken
    ) -> tuple[Said, NDArray[np.float32]]:
        """What a classifier says, and the mask of a segmenter, in one run.

        Args:
            segmenter: that takes part in this network.
            grid: as for `run`.
            token: likewise.

        Returns:
            As `say` gives it, and as the segmenter's `run` does.
        """
        *found, mask = self._run(grid, [*self._outputs, *segmenter._outputs[:1]], token)
        return self._said(found), segmenter._answer(mask)

    def _said(self, outputs: Sequence[NDArray[np.generic]]) -> Said:
        """Of the outputs of `_outputs`, in their order."""
        answer, *rest = outputs
        by_name = dict(zip(self._outputs[1:], rest, strict=True))
        evidence, unlike = by_name.get(EVIDENCE), by_name.get(UNLIKE)
        return Said(
            self._answer(answer),
            None if evidence is None else np.asarray(evidence[0], np.float32),
            None if unlike is None else self._logit(unlike),
        )

    def _logit(self, output: NDArray[np.generic]) -> float:
        value = float(np.asarray(output, np.float64).ravel()[0]) if output.size == 1 else math.nan
        if not math.isfinite(value):
            title = tr("The network {name} failed", name=self.entry.name)
            raise BadModel(title, tr("its answer is not a number"))
        return value

    def _run(
        self, grid: NDArray[np.float32], outputs: Sequence[str], token: CancelToken
    ) -> list[NDArray[np.generic]]:
        return self.graph.run(to_tensor(grid, self.entry.input_form, self._dtype), outputs, token)

    def _answer(self, output: NDArray[np.generic]) -> NDArray[np.float32]:
        entry = self.entry
        if entry.role == "gate":
            return np.asarray(output[0], np.float32)
        if entry.role == "classifier":
            try:
                answer = to_probabilities(output, len(entry.labels), entry.output_form)
            except ValueError as error:
                raise self._wrong_shapes(str(error)) from error
        else:
            answer = to_chances(output[0], entry.output_form)[None]
        if not np.isfinite(answer).all():
            title = tr("The network {name} failed", name=entry.name)
            raise BadModel(title, tr("its answer is not a number"))
        if entry.role == "segmenter" and answer.shape[1:] != entry.input_shape:
            answer = resample(answer[0], entry.input_shape)[None]
        return answer

    def _check_shapes(self, given: Port, answer: Port) -> None:
        """Compare what the file declares with what the catalog says."""
        entry = self.entry
        wanted = entry.input_form.tensor_shape(entry.input_shape)
        if given.dtype not in DTYPES or not _fits(given.shape, wanted):
            text = tr(
                "its input is {given}, the catalog says {wanted}", given=given.shape, wanted=wanted
            )
            raise self._wrong_shapes(text)
        # A shape that the file does not give is () here.
        if entry.role == "classifier" and answer.shape:
            count = len(entry.labels)
            # Also (1, n, 1, 1), and a single value for two labels.
            size = math.prod(side or 1 for side in answer.shape)
            is_open = None in answer.shape[1:]
            if size != count and not (size == 1 and count == 2) and not is_open:
                text = tr(
                    "its output is {given}, the catalog has {count} labels",
                    given=answer.shape,
                    count=count,
                )
                raise self._wrong_shapes(text)
        elif entry.role == "segmenter" and len(answer.shape) not in {0, 3, 4}:
            text = tr("its output is {given}, which is no mask", given=answer.shape)
            raise self._wrong_shapes(text)

    def _wrong_shapes(self, text: str) -> BadModel:
        return BadModel(
            tr("The network {name} has the wrong shapes", name=self.entry.path.name), text
        )


def answering(outputs: Sequence[Port], role: Role) -> list[Port]:
    """The outputs that may be the answer of a role, without those that are of another kind."""
    others = {EVIDENCE, UNLIKE} if role == "segmenter" else {EVIDENCE, UNLIKE, MASK}
    found = [port for port in outputs if port.name not in others]
    masks = [port for port in found if port.name == MASK]
    return masks or found


def _fits(declared: Dimensions, wanted: Sequence[int]) -> bool:
    """Whether a file that leaves dimensions open takes this shape."""
    pairs = zip(declared, wanted, strict=False)
    return len(declared) == len(wanted) and all(a in {None, b} for a, b in pairs)


def _ports(found: Sequence[onnxruntime.NodeArg]) -> tuple[Port, ...]:
    return tuple(
        Port(p.name, p.type, tuple(side if isinstance(side, int) else None for side in p.shape))
        for p in found
    )


def _load_reason(said: str) -> str:
    """ONNX Runtime's message in the user's terms, where it is one of the common ones."""
    if "rotobuf" in said:
        return tr("it is not an ONNX file, or it is damaged")
    if "xternal data" in said:
        return tr(
            "its weights are in a second file, which no checksum would cover. Export it as one "
            "file (torch.onnx.export: external_data=False)"
        )
    if "not a registered function/op" in said:
        operator = said.split("Fatal error: ")[-1].split("(")[0]
        return tr(
            "it uses the operator {operator}, which ONNX Runtime does not have", operator=operator
        )
    return said.splitlines()[0]
