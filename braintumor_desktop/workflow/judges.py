"""Who judges a list of slices: this computer, or others (`cluster.py`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from braintumor_desktop.workflow import batch
from braintumor_desktop.workflow.to_database import Several

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.imaging.image import Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workflow.batch import Sink, Work
    from braintumor_desktop.workflow.to_database import ToDatabase
    from braintumor_desktop.workflow.to_folder import ToFolder, Wishes


class Target(batch.Sink, Protocol):
    """Where answers go, and where those of an earlier run are."""

    def known(self, item: Slice, sha256: str) -> ImageResult | None:
        """The answer that was given before; safe to call from several threads."""

    def checksums(self, item: Slice) -> tuple[str, ...]:
        """SHA-256 of the files for which `known` may have an answer to a slice."""

    def lacks_overlay(self, result: ImageResult) -> bool:
        """Whether such an answer needs its overlay; as safe as `known`."""


class FolderAndDatabase(Several):
    """Answers go into a folder of results, and into a worklist."""

    def __init__(self, folder: ToFolder, listed: ToDatabase) -> None:
        """See `ToFolder` and `ToDatabase`."""
        super().__init__(folder, listed)
        self._folder = folder
        self._listed = listed

    def known(self, item: Slice, sha256: str) -> ImageResult | None:
        """Of the folder, else of the worklist."""
        found = self._folder.known(item, sha256)
        return self._listed.known(item, sha256) if found is None else found

    def checksums(self, item: Slice) -> tuple[str, ...]:
        """Of the folder: the worklist knows answers by content alone."""
        return self._folder.checksums(item)

    def lacks_overlay(self, result: ImageResult) -> bool:
        """In the folder."""
        return self._folder.lacks_overlay(result)


class DatabaseAlone(Several):
    """Answers go into a worklist; what they are is told as they come."""

    def __init__(self, told: Sink, listed: ToDatabase) -> None:
        """Begin.

        Args:
            told: learns of each answer, and keeps none.
            listed: the worklist.
        """
        super().__init__(listed, told)
        self._listed = listed

    def known(self, item: Slice, sha256: str) -> ImageResult | None:
        """Of the worklist."""
        return self._listed.known(item, sha256)

    def checksums(self, item: Slice) -> tuple[str, ...]:  # noqa: ARG002 -- as in Target
        """None: the worklist knows answers by content alone."""
        return ()

    def lacks_overlay(self, result: ImageResult) -> bool:  # noqa: ARG002 -- as in Target
        """None is drawn."""
        return False


class Judges(Protocol):
    """Networks, wherever they are."""

    @property
    def models(self) -> tuple[ModelId, ...]:
        """The networks that judge."""

    @property
    def explains(self) -> bool:
        """Whether they give the evidence for their answers."""

    def judge(self, work: Iterable[Work], sink: Target, token: CancelToken, wishes: Wishes) -> None:
        """Judge everything.

        Args:
            work: what to judge.
            sink: gets the answers, and knows those of an earlier run.
            token: stops.
            wishes: what is made beside masks.

        Raises:
            Cancelled: the token was set.
            BadCluster: others that judge cannot be used any more.
            StorageError: the sink cannot write.
        """


@dataclass(frozen=True)
class Here:
    """This computer.

    Attributes:
        networks: loaded, with all copies that judge side by side.
    """

    networks: Networks

    @property
    def models(self) -> tuple[ModelId, ...]:
        """As in Judges."""
        return self.networks.models

    @property
    def explains(self) -> bool:
        """As in Judges."""
        return self.networks.explain

    def judge(self, work: Iterable[Work], sink: Target, token: CancelToken, wishes: Wishes) -> None:
        """As in Judges."""
        batch.run(
            batch.Listed(work),
            self.networks if wishes.evidence else self.networks.without_maps(),
            sink,
            token,
            known=sink.known,
            keep_images=wishes.overlays,
            keep_image_of=sink.lacks_overlay,
            sums_before_end=False,
        )
