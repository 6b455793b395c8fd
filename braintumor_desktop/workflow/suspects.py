"""Slices on which the program may have ended: judged in a process of their own.

ONNX Runtime and decoders are written in C; where they crash, the process is gone.  What was being
judged then stands in the file of answers, and is judged apart the next time: the one that ends
that process, too, is named as failed, and all others get their answers.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadModel, StorageError
from braintumor_desktop.review.answers import content_of
from braintumor_desktop.workflow import messages
from braintumor_desktop.workflow.apart import Apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.imaging.image import Slice
    from braintumor_desktop.review.answers import Answers, Content

log = logging.getLogger(__name__)


class Suspects:
    """What was under way when the program ended; safe to use from several threads."""

    def __init__(
        self, answers: Answers, models: Sequence[ModelId], apart: Apart | None = None
    ) -> None:
        """Look for what is left.

        Args:
            answers: where it is noted.
            models: that judge.
            apart: the child; None for one of its own.

        Raises:
            StorageError: it cannot be read.
        """
        self._answers = answers
        self._models = tuple(models)
        self._apart = apart or Apart()
        self._lock = threading.Lock()
        self._left = answers.left()
        self._guilty: set[Content] = set()

    def judge(self, item: Slice, sha256: str) -> ImageResult | None:
        """The answer to a slice that is suspected; None for all others, which are noted.

        Args:
            item: about which the networks are to be asked.
            sha256: of its file.
        """
        content = content_of(sha256, item.frame)
        if content not in self._left:
            try:
                self._answers.begin(sha256, item.frame)
            except StorageError:
                log.exception("what is judged could not be noted")
            return None
        try:
            with self._lock:
                said = self._apart.judge(
                    messages.Request(self._models, (item,), pictures=(messages.MAPS,))
                )
            result = messages.read_answer(said.answers[0], item)
        except (BadModel, ValueError):
            log.exception("a slice could not be judged apart")
            return None
        if result.status == "error":
            self._guilty.add(content)
        return result

    def is_guilty(self, sha256: str | None, frame: int | None) -> bool:
        """Whether a slice ended the other process, too, so that it stays suspected."""
        return sha256 is not None and content_of(sha256, frame) in self._guilty

    def end(self) -> None:
        """The run has ended in order: what is left of it is suspected of nothing.

        Raises:
            StorageError: it cannot be written.
        """
        self._apart.end()
        self._answers.ended(self._answers.left() - self._left)
