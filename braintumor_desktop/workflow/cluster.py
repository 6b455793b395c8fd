"""Judging on a running Dask cluster: items go out as text, lines and PNGs come back.

The only user of `distributed`, which is in the extra `cluster`.  Nothing here listens: scheduler
and workers are started by whoever runs them, and this is their client.  What travels is the text of
`messages.py`; the name of `judge_batch` is all of the program that is pickled.

    work --batches of 50--> scheduler --> workers, each with a child that judges (`apart.py`)
      ^                                                   |
      +--- the thread that called `run` <---- answers ----+---> sink, as they come
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections import deque
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import BadCluster
from braintumor_desktop.exchange.results_folder import EVIDENCE, OVERLAYS
from braintumor_desktop.findings.result import ImageResult, Reason
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.workflow import messages
from braintumor_desktop.workflow.batch import Judged
from braintumor_desktop.workflow.cluster_worker import judge_batch
from braintumor_desktop.workflow.messages import Answer, Request
from braintumor_desktop.workflow.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from distributed import Client, Future

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.result import ModelId
    from braintumor_desktop.imaging.image import Slice
    from braintumor_desktop.workflow.batch import Work
    from braintumor_desktop.workflow.cluster_worker import Reply
    from braintumor_desktop.workflow.judges import Target
    from braintumor_desktop.workflow.to_folder import Wishes

BATCH = 50
"""Items of a task: at 20 items a second and worker a task takes 2.5 s, of which the scheduler
(about 1 ms a task) and the way take less than a hundredth."""
BATCHES_OF_A_THREAD = 4
"""At least, where there are few items: so that no worker waits long for the last one."""
AHEAD = 2
"""Tasks that lie with the scheduler for each thread of a worker, one of which runs."""
CONNECT_SECONDS = 5.0
GREET_SECONDS = 60.0
"""For loading the networks everywhere; who is busy longer is asked with its first batch."""
_LOOK_SECONDS = 0.2

EXTRA = "Install the extra cluster: docs/cluster.md says how, also without a network."
_GONE = "The scheduler is gone"
_GO_ON = "What is finished is kept: go on with --resume."


@dataclass(frozen=True)
class Tls:
    """Files in PEM that prove who is who; the same authority signs scheduler, workers, client.

    Attributes:
        ca: certificate of the authority.
        cert: of this computer.
        key: its private key.
    """

    ca: Path
    cert: Path
    key: Path

    def as_dask_knows_it(self) -> dict[str, Any]:
        """Arguments of `distributed.Security`."""
        files = {"tls_ca_file": self.ca, "tls_client_cert": self.cert, "tls_client_key": self.key}
        named = {name: os.fspath(path) for name, path in files.items()}
        return {**named, "require_encryption": True}


@dataclass(frozen=True, eq=False)
class _Asked:
    """An item on its way: with the checksums and the answer that an earlier run left."""

    work: Work
    earlier: tuple[str, ...] = ()
    known: ImageResult | None = None


class Cluster:
    """Workers that judge with the same networks.

    Attributes:
        models: the networks.
        explains: whether they give the evidence for their answers.
    """

    def __init__(self, client: Client, models: tuple[ModelId, ...]) -> None:
        """See that the workers can judge.

        Args:
            client: that is connected.
            models: the networks that must judge.

        Raises:
            BadCluster: there is no worker, or one has another program or other networks.
        """
        self._client = client
        self.models = models
        self.explains = self._greet()

    def judge(self, work: Iterable[Work], sink: Target, token: CancelToken, wishes: Wishes) -> None:
        """Judge everything; answers come in any order.

        Args:
            work: what to judge.
            sink: gets the answers.
            token: stops; what comes until then is written.
            wishes: what is made beside masks.

        Raises:
            Cancelled: the token was set.
            BadCluster: the scheduler is gone, or a worker refuses or does not see the files.
            Exception: what `sink` raised.
        """
        waiting = deque(_Asked(one, sink.checksums(one.slice)) for one in work)
        threads = sum(_workers(self._client).values())
        size = max(1, min(BATCH, len(waiting) // (BATCHES_OF_A_THREAD * threads)))
        request = Request(self.models, pictures=_pictures(wishes))
        run = _Run(self._client, request, sink, token)
        try:
            while waiting or run.under_way:
                while waiting and len(run.under_way) < AHEAD * run.threads():
                    run.submit([waiting.popleft() for _ in range(min(size, len(waiting)))])
                waiting.extendleft(run.take())
        finally:
            self._client.cancel(list(run.under_way))

    def _greet(self) -> bool:
        """Ask each worker for nothing, so that it loads the networks; whether they explain."""
        text = messages.write_request(Request(self.models))
        asked = {
            self._client.submit(judge_batch, text, workers=[name], pure=False): name
            for name in _workers(self._client)
        }
        end, heads = time.monotonic() + GREET_SECONDS, []
        for future, name in asked.items():
            # Who is still busy is asked with its first batch.
            with suppress(TimeoutError):
                left = max(0.01, end - time.monotonic())
                heads.append(_head(_reply(future, left), f"The worker {name}"))
        return bool(heads) and all(head["explains"] for head in heads)


@contextmanager
def connected(address: str, models: tuple[ModelId, ...], tls: Tls | None) -> Iterator[Cluster]:
    """A cluster for the block.

    Args:
        address: of its scheduler, such as tcp://10.0.0.1:8786 or tls://...
        models: the networks that must judge.
        tls: who this is; None where the connection is not encrypted, or Dask's own
            configuration says it.

    Raises:
        BadCluster: there is none, or it cannot be used.
    """
    try:
        from distributed import Client, Security
    except ImportError as error:
        title = "--scheduler needs the library distributed"
        raise BadCluster(title, "it is not installed", EXTRA) from error
    # What it says of connections is said in words of ours.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    files = {} if tls is None else tls.as_dask_knows_it()
    security = Security(**files)
    if address.startswith("tls://") and not security.tls_client_cert:
        title = f"The scheduler {address} needs --tls-ca, --tls-cert and --tls-key"
        raise BadCluster(title, "the connection is encrypted")
    try:
        client = Client(address, timeout=CONNECT_SECONDS, security=security, set_as_default=False)
    except (OSError, ValueError, RuntimeError, TypeError) as error:
        hint = "See that it runs, that this computer reaches it, and that the address is right."
        raise BadCluster(
            f"The scheduler {address} cannot be reached", _cause(error), hint
        ) from error
    try:
        yield Cluster(client, models)
    finally:
        client.close(timeout=CONNECT_SECONDS)


class _Run:
    """Batches that are under way.

    Attributes:
        under_way: what each task was asked.
    """

    def __init__(self, client: Client, request: Request, sink: Target, token: CancelToken) -> None:
        self.under_way: dict[Future, list[_Asked]] = {}
        self._client = client
        self._request = request
        self._sink = sink
        self._token = token
        self._sums = Sums(token, None, before_end=False)
        self._ended: SimpleQueue[Future] = SimpleQueue()

    def submit(self, batch: list[_Asked]) -> None:
        """Hand a batch to the scheduler."""
        items = tuple(asked.work.slice for asked in batch)
        earlier = {place: asked.earlier for place, asked in enumerate(batch) if asked.earlier}
        text = messages.write_request(replace(self._request, items=items, earlier=earlier))
        future = self._client.submit(judge_batch, text, pure=False)
        self.under_way[future] = batch
        future.add_done_callback(self._ended.put)

    def take(self) -> list[_Asked]:
        """Wait for a batch, and hand its answers on; what must be asked once more.

        Raises:
            Cancelled: the token was set.
            BadCluster: the scheduler is gone, or a worker cannot judge.
        """
        future = self._next()
        batch = self.under_way.pop(future)
        answers = self._answers(future, batch)
        if answers is None:
            return []
        pairs = zip(batch, answers, strict=True)
        return [again for asked, answer in pairs if (again := self._add(asked, answer))]

    def threads(self) -> int:
        """Of all workers there are now; at least 1: those that have died may come back."""
        return max(1, sum(_threads(self._client).values()))

    def _next(self) -> Future:
        """The next task that ends."""
        told = time.monotonic()
        while True:
            self._token.check()
            try:
                return self._ended.get(timeout=_LOOK_SECONDS)
            except Empty:
                now = time.monotonic()
                if now - told > GREET_SECONDS and (told := now):
                    _workers(self._client)

    def _answers(self, future: Future, batch: list[_Asked]) -> list[Answer] | None:
        """Of a task that has ended; None where its items are asked again, each alone."""
        reply = _reply(future)
        if reply is None and len(batch) > 1:
            for asked in batch:
                self.submit([asked])
            return None
        if reply is None:
            return [_killed(batch[0].work.slice, self._request)]
        _head(reply, "A worker")
        return [Answer(text, pictures) for text, pictures in reply[1]]

    def _add(self, asked: _Asked, answer: Answer) -> _Asked | None:
        """Hand an answer on; or what must be asked again."""
        work = asked.work
        if (sha256 := answer.known) is not None:
            known = self._sink.known(work.slice, sha256)
            if known is None or self._sink.lacks_overlay(known):
                return _Asked(work, known=known)
            judged = Judged(known, None, is_known=True)
        else:
            if answer.is_missing and os.path.lexists(work.slice.path):
                text = f"{shown_name(work.slice.path)} is here and not there"
                hint = f"Mount the folder at the same place everywhere. {_GO_ON}"
                raise BadCluster("A worker does not see the files", text, hint)
            result = messages.read_answer(answer, work.slice)
            pictures = answer.pictures
            is_known = asked.known is not None
            judged = Judged(asked.known or result, None, is_known=is_known, pictures=pictures)
        self._sink.add_image(work, judged)
        if (total := self._sums.add(work.series, judged.result)) is not None:
            self._sink.add_series(total.series, total.result, is_final=total.is_final)
        return None


def _workers(client: Client) -> dict[str, int]:
    """Threads of each worker.

    Raises:
        BadCluster: there is none.
    """
    workers = _threads(client)
    if not workers:
        hint = "Start one: dask worker ADDRESS (docs/cluster.md)."
        raise BadCluster("Nobody judges", "the scheduler has no workers", hint)
    return workers


def _threads(client: Client) -> dict[str, int]:
    """Of each worker.

    Raises:
        BadCluster: the scheduler is gone.
    """
    try:
        workers: dict[str, int] = client.nthreads()
    except (OSError, CancelledError, RuntimeError) as error:
        raise BadCluster(_GONE, _cause(error), _GO_ON) from error
    return workers


def _reply(future: Future, seconds: float | None = None) -> Reply | None:
    """What a task gave; None where every worker that tried it has died.

    Raises:
        BadCluster: the scheduler is gone, or the worker has another program or none.
        TimeoutError: after `seconds`.
    """
    from distributed import KilledWorker
    from distributed import TimeoutError as TooLong

    try:
        reply: Reply = future.result(timeout=seconds)
    except CancelledError as error:
        raise BadCluster(_GONE, "the connection ended", _GO_ON) from error
    except KilledWorker:
        return None
    except TooLong as error:
        raise TimeoutError from error
    except ModuleNotFoundError as error:
        hint = "Install the program in the environment of the workers, too."
        raise BadCluster("A worker cannot judge", _cause(error), hint) from error
    except Exception as error:
        raise BadCluster("A worker cannot judge", _cause(error), _GO_ON) from error
    return reply


def _head(reply: Reply | None, who: str) -> dict[str, Any]:
    """What a worker says before its answers.

    Raises:
        BadCluster: it refuses, or has died.
    """
    if reply is None:
        raise BadCluster(f"{who} cannot judge", "it ends when it is asked")
    head: dict[str, Any] = json.loads(reply[0])
    if "refused" in head:
        raise BadCluster(f"{who} refuses", head["refused"].rstrip("."))
    return head


def _pictures(wishes: Wishes) -> tuple[str, ...]:
    wished = (OVERLAYS, wishes.overlays), (EVIDENCE, wishes.evidence)
    return tuple(name for name, is_wished in wished if is_wished)


def _killed(item: Slice, request: Request) -> Answer:
    text = f"{shown_name(item.path)} cannot be judged: every worker that tried it has ended."
    result = ImageResult(item, "error", Reason("failed", text), models=request.models)
    return messages.write_answer(result)


def _cause(error: BaseException) -> str:
    """The first line of what a library says."""
    said = str(error).strip().splitlines()
    return f"{type(error).__name__}{f', {said[0]}' if said else ''}"
