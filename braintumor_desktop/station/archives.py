"""The address book: archives on the network by name.  Nothing here opens a connection.

An administrator of the computer names archives in the policy, in a table for each::

    [archives.radiology]
    title = "ARCHIVE"
    host = "10.0.0.5"
    port = 104

Others are kept in a file in the folder of the settings.  A name of the policy wins.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station.reading import TooLarge, read_plain
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

NAME = "archives.json"
LARGEST = 1_000_000
OURS = "BRAINTUMOR"
LONGEST = 80
_TITLE = re.compile(r"[ -\[\]-~]{1,16}")
"""An AE title has at most 16 characters and no backslash (PS3.5 6.2)."""
_HOST = re.compile(r"[^@\s/]{1,255}")


@dataclass(frozen=True)
class Archive:
    """One of them.

    Attributes:
        name: by which people know it.
        title: its AE title.
        host, port: where it listens.
        ours: our AE title, by which it knows us.
        tls_ca, tls_cert, tls_key: paths of certificates, all of them or none: who signed the other
            side's, ours, and its key.
        commits: whether it is asked to confirm that it keeps what was sent (storage commitment).
        answers_at: port at which we listen for that answer; 0 where it comes on our connection.
        is_fixed: whether it is of the policy, and cannot be changed.
    """

    name: str
    title: str
    host: str
    port: int
    ours: str = OURS
    tls_ca: str = ""
    tls_cert: str = ""
    tls_key: str = ""
    commits: bool = False
    answers_at: int = 0
    is_fixed: bool = False

    @property
    def address(self) -> str:
        """AETITLE@host:port."""
        return f"{self.title}@{self.host}:{self.port}"

    @property
    def is_encrypted(self) -> bool:
        """Whether certificates are named."""
        return bool(self.tls_ca)


def made(name: str, values: Mapping[str, Any], *, is_fixed: bool = False) -> Archive:
    """An archive from values by the name of the field.

    Raises:
        ValueError: one of them is none; the text says which, in words for the user.
    """
    kinds = {"port": int, "answers_at": int, "commits": bool}
    known = {field.name for field in fields(Archive)} - {"name", "is_fixed"}
    for key, value in values.items():
        kind = kinds.get(key, str)
        if key not in known or not isinstance(value, kind) or (kind is int and value is True):
            raise ValueError(tr("{key} is not known, or no such value", key=key))
    missing = {"title", "host", "port"} - set(values)
    if missing:
        raise ValueError(tr("{key} is missing", key=sorted(missing)[0]))
    one = Archive(" ".join(name.split()), **values, is_fixed=is_fixed)
    _check(one)
    return one


def known(folder: Path, fixed: Mapping[str, Mapping[str, Any]]) -> tuple[list[Archive], list[str]]:
    """All archives by name, and what is wrong with those that are not among them.

    Args:
        folder: of the settings.
        fixed: of the policy.

    Raises:
        StorageError: the file cannot be read.
    """
    found: dict[str, Archive] = {}
    problems: list[str] = []
    for is_fixed, table in ((False, _read(folder / NAME)), (True, fixed)):
        for name, values in table.items():
            try:
                one = made(name, values, is_fixed=is_fixed)
            except (ValueError, TypeError, AttributeError) as error:
                problems.append(tr("The archive {name}: {why}.", name=name, why=str(error)))
            else:
                found[one.name] = one
    return sorted(found.values(), key=lambda one: one.name.casefold()), problems


def keep(folder: Path, archives: Sequence[Archive]) -> None:
    """Keep the address book, but for what is of the policy.

    Raises:
        StorageError: it cannot be written.
    """
    table = {}
    for one in archives:
        if not one.is_fixed:
            values = asdict(one)
            del values["name"], values["is_fixed"]
            table[one.name] = values
    content = json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True).encode()
    write_whole(folder / NAME, content, private=True)


def _check(one: Archive) -> None:
    if not one.name or len(one.name) > LONGEST or "@" in one.name:
        raise ValueError(tr("a name has 1 to {count} characters and no @", count=LONGEST))
    for title in (one.title, one.ours):
        if not _TITLE.fullmatch(title) or not title.strip():
            raise ValueError(tr("an AE title has 1 to 16 letters, digits or signs"))
    if not _HOST.fullmatch(one.host):
        raise ValueError(tr("the host is none"))
    if not 0 < one.port < 65536 or not 0 <= one.answers_at < 65536:
        raise ValueError(tr("a port is a number from 1 to 65535"))
    if len({bool(one.tls_ca), bool(one.tls_cert), bool(one.tls_key)}) > 1:
        raise ValueError(tr("of the three certificate files all are named, or none"))


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(read_plain(path, LARGEST))
    except FileNotFoundError:
        return {}
    except OSError as error:
        title = tr("{path} cannot be read", path=path)
        raise StorageError(title, (error.strerror or str(error)).lower()) from error
    except (TooLarge, ValueError, RecursionError) as error:
        title = tr("{path} cannot be read", path=path)
        hint = tr("Move it away; the archives are then to be named again.")
        raise StorageError(title, tr("it is damaged"), hint) from error
    return found if isinstance(found, dict) else {}
