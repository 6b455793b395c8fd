"""Judging in a child process: an item that ends the process is named, and the others go on.

ONNX Runtime and the readers of formats are written in C: what crashes there, or takes more memory
than there is, ends its process.  The child answers item by item, so that it is known which ones
may have done it: these are tried again, each alone.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadModel
from braintumor_desktop.findings.result import ImageResult, Reason
from braintumor_desktop.imaging.decoding import messages as pipes
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.station import child
from braintumor_desktop.words import tr
from braintumor_desktop.workflow import messages
from braintumor_desktop.workflow.judging_child import AHEAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.workflow.messages import Answer, Request

TASK = "judge-items"
"""By which `__main__` knows what the child is for."""

SUSPECTS = AHEAD + 2
"""Items that may have ended the child: one is judged, one is read, the others lie between."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Said:
    """What a child said of a request.

    Attributes:
        answers: one an item.
        explains: whether its networks give the evidence for their answers.
    """

    answers: list[Answer]
    explains: bool


class _Died(Exception):
    """The child gave no answer; `code` says how it ended."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Apart:
    """A child that judges, started when it is first needed and after it has died; one thread."""

    def __init__(self, task: str = TASK) -> None:
        """No child runs yet.

        Args:
            task: a name that `__main__` knows.
        """
        self._task = task
        self._server: child.Server | None = None

    def judge(self, request: Request) -> Said:
        """Answers to all items, in their order.

        Raises:
            BadModel: the networks are not here or others, or no child can be started.
        """
        answers: list[Answer] = []
        while True:
            try:
                explains = self._ask(request.part(len(answers)), answers.append)
            except _Died as died:
                self._find_out(request, answers, died)
                if len(answers) == len(request.items):
                    return Said(answers, explains=False)
            else:
                return Said(answers, explains)

    def end(self) -> None:
        """End the child; it keeps nothing that could be lost."""
        if self._server is not None:
            self._server.end()
            self._server = None

    def _find_out(self, request: Request, answers: list[Answer], died: _Died) -> None:
        """Try the items that may have ended the child alone, each in its turn.

        Raises:
            BadModel: it ended before it began.
        """
        log.warning("a process that judges has ended with %d", died.code)
        for place in range(len(answers), min(len(answers) + SUSPECTS, len(request.items))):
            one = request.part(place, place + 1)
            try:
                self._ask(one, answers.append)
            except _Died as again:
                answers.append(_ended(one, again.code))

    def _ask(self, request: Request, take: Callable[[Answer], None]) -> bool:
        """Hand each answer on as it comes; whether the networks explain.

        Raises:
            BadModel: the networks are not here or others, or the child does not begin.
            _Died: it ended on the way.
        """
        began = False
        try:
            server = self._started()
            text = messages.write_request(request).encode()
            pipes.send(server.target, pipes.Message({}, text))
            said = self._receive(server)
            if "refused" in said.head:
                raise BadModel(said.head["refused"].rstrip("."))
            began = True
            for _ in request.items:
                take(_answer(self._receive(server)))
        except (OSError, ValueError, KeyError) as error:
            code = 0 if self._server is None else self._server.end()
            self._server = None
            if not began:
                raise BadModel(*_no_start(code)) from error
            raise _Died(code) from error
        return bool(said.head["explains"])

    def _started(self) -> child.Server:
        if self._server is not None and not self._server.is_alive:
            self.end()
        if self._server is None:
            self._server = child.Server(self._task)
            self._receive(self._server)
        return self._server

    @staticmethod
    def _receive(server: child.Server) -> pipes.Message:
        said = pipes.receive(server.source, messages.MOST_BYTES)
        if said is None:
            raise ValueError("the child has ended")
        return said


def _answer(said: pipes.Message) -> Answer:
    pictures, start = {}, 0
    for name, size in said.head["sizes"].items():
        pictures[name] = bytes(said.data[start : start + size])
        start += size
    return messages.Answer(said.head["answer"], pictures)


def _ended(request: Request, code: int) -> Answer:
    """The answer to an item that ends whoever judges it."""
    item = request.items[0]
    text = tr(
        "{name} cannot be judged: it ends the process that judges it ({how}).",
        name=shown_name(item.path),
        how=f"signal {-code}" if code < 0 else f"code {code}",
    )
    reason = Reason("failed", text)
    return messages.write_answer(ImageResult(item, "error", reason, models=request.models))


def _no_start(code: int) -> tuple[str, str, str]:
    cause = tr("it ended with code {code}", code=code)
    hint = tr("Check the installation with `braintumor-desktop selftest`.")
    return tr("The process that judges does not start"), cause, hint
