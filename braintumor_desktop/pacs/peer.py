"""Who is talked to: address, names of both sides, certificates."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.station.archives import OURS

if TYPE_CHECKING:
    from braintumor_desktop.station.archives import Archive

FORM = re.compile(
    r"(?P<title>[ -\[\]-~]{1,16})@(?P<host>[^@:\s]+|\[[0-9a-fA-F:]+\]):(?P<port>\d{1,5})"
)
"""AETITLE@host:port; an AE title has at most 16 characters and no backslash (PS3.5 6.2)."""


@dataclass(frozen=True)
class Tls:
    """Certificates of a connection that is encrypted, and on which both sides prove who they are.

    Attributes:
        authority: that signed the other side's certificate.
        certificate, key: of this side.
    """

    authority: Path
    certificate: Path
    key: Path

    def client(self) -> ssl.SSLContext:
        """For a connection that begins here.

        Raises:
            OSError: a file is missing or no certificate (`ssl.SSLError`).
        """
        made = ssl.create_default_context(ssl.Purpose.SERVER_AUTH, cafile=str(self.authority))
        made.load_cert_chain(self.certificate, self.key)
        # Archives are named by address in hospitals, and their certificates by anything.
        made.check_hostname = False
        made.verify_mode = ssl.CERT_REQUIRED
        return made

    def server(self) -> ssl.SSLContext:
        """For connections that come: only who has a certificate is let in."""
        made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(self.authority))
        made.load_cert_chain(self.certificate, self.key)
        made.verify_mode = ssl.CERT_REQUIRED
        return made


@dataclass(frozen=True)
class Peer:
    """An archive.

    Attributes:
        title: its AE title.
        host, port: where it listens.
        ours: our AE title, by which it knows us.
        tls: certificates, or None for a connection that anybody can read.
    """

    title: str
    host: str
    port: int
    ours: str = OURS
    tls: Tls | None = None

    def __str__(self) -> str:
        return f"{self.title}@{self.host}:{self.port}"


def peer_of(archive: Archive) -> Peer:
    """The archive of the address book, to be talked to."""
    files = archive.tls_ca, archive.tls_cert, archive.tls_key
    tls = Tls(*map(Path, files)) if archive.is_encrypted else None
    return Peer(archive.title, archive.host, archive.port, archive.ours, tls)


def parsed(text: str) -> tuple[str, str, int]:
    """AE title, host and port of a text.

    Raises:
        ValueError: it is no such text.
    """
    found = FORM.fullmatch(text.strip())
    if found is None or not 0 < int(found["port"]) < 65536:
        raise ValueError(f"{text!r} is no archive such as ARCHIVE@10.0.0.5:104")
    return found["title"].strip(), found["host"].strip("[]"), int(found["port"])
