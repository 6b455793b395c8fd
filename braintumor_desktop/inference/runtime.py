"""ONNX Runtime: one session per network, made once, stopped on request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.errors import BadModel, Cancelled, CancelToken

if TYPE_CHECKING:
    import onnxruntime
    from numpy.typing import NDArray

    from braintumor_desktop.inference.catalog import Entry


EVIDENCE = "evidence"
"""A classifier's second output, if it has one: (1, labels, rows, columns), where a positive
value speaks for the label."""


@dataclass(frozen=True, eq=False)
class Answer:
    """What a network says of one picture.

    Attributes:
        values: float32, the first output without its batch axis.
        evidence: float32 (labels, rows, columns) of the output `evidence`, or None.
    """

    values: NDArray[np.float32]
    evidence: NDArray[np.float32] | None = None


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
    return options


class Session:
    """One network, loaded; may be used from one thread at a time.

    Attributes:
        entry: the network's entry in the catalog.
    """

    def __init__(self, entry: Entry, threads: int) -> None:
        """Load and check a network.

        Args:
            entry: which one.
            threads: that compute one operation.

        Raises:
            BadModel: the file is missing, altered, not an ONNX file, or has other shapes.
        """
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as state

        content = entry.read_verified()
        try:
            self._session = onnxruntime.InferenceSession(
                content, session_options(threads), providers=["CPUExecutionProvider"]
            )
        except (state.InvalidProtobuf, state.InvalidGraph, state.Fail, state.NotImplemented) as e:
            title = f"The network {entry.path.name} cannot be loaded"
            raise BadModel(title, str(e).splitlines()[0]) from e
        self._failures = (state.Fail, state.RuntimeException, state.InvalidArgument)
        self.entry = entry
        self._check_shapes()

    def run(self, grid: NDArray[np.float32], token: CancelToken) -> Answer:
        """Answer for one picture.

        Args:
            grid: float32 (rows, columns) of the entry's input shape.
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
                found = self._session.run(self._outputs, {self._input: grid[None, None]}, options)
            except self._failures as error:
                if token.cancelled:
                    raise Cancelled from error
                title = f"The network {self.entry.name} failed"
                raise BadModel(title, str(error).splitlines()[0]) from error
        return Answer(*(np.asarray(output[0], np.float32) for output in found))

    def _check_shapes(self) -> None:
        """Compare what the file declares with what the catalog says."""
        (given,), (answer, *others) = self._session.get_inputs(), self._session.get_outputs()
        self._input = given.name
        self._outputs = [answer.name, *(o.name for o in others if o.name == EVIDENCE)]
        rows, columns = self.entry.input_shape
        is_classifier = self.entry.role == "classifier"
        wanted = [1, len(self.entry.labels)] if is_classifier else [1, 1, rows, columns]
        for what, found, expected in (
            ("input", given.shape, [1, 1, rows, columns]),
            ("output", answer.shape, wanted),
        ):
            if found != expected:
                title = f"The network {self.entry.path.name} has the wrong shapes"
                raise BadModel(title, f"its {what} is {found}, the catalog says {expected}")
