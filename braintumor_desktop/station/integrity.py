"""Whether the installed files are those that were signed.

Beside the executable stand `SHA256SUMS`, which lists every shipped file, and `SHA256SUMS.sig`,
an Ed25519 signature (RFC 8032, 64 bytes) of its bytes.  `packaging/sign.sh` writes both;
`sha256sum --check` and `openssl pkeyutl -verify` read them too.  The only importer of
cryptography, which loads when a signature is checked.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Literal

from braintumor_desktop import INSTALLATION
from braintumor_desktop.errors import BadModel, StorageError
from braintumor_desktop.station import folders
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import joined, mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from braintumor_desktop.cancel import CancelToken

log = logging.getLogger(__name__)

MANIFEST = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig"
PUBLIC_KEY = INSTALLATION / "resources" / "release.pub.pem"
CACHE_FILE = "integrity.json"
REINSTALL = mark("Install the program again from a copy whose signature was checked.")

State = Literal["signed", "changed", "unsigned"]

ALLOWED = frozenset(
    {
        *(folders.PORTABLE_FILE, folders.PORTABLE_FOLDER, "policy.toml"),
        *("uninstall.exe", "uninstall.sh"),
    }
)
"""What may come beside a signed program: a portable program's settings and data, the
administrator's policy, and what the installers write; nothing of it is code that it loads."""

_SHOWN = 5
_CHUNK = 1 << 20
_SIZE = re.compile(r"#size=(\d{1,15})")
_SUM = re.compile(r"([0-9a-f]{64}) [ *](.+)")


@dataclass(frozen=True)
class Entry:
    """One shipped file.

    Attributes:
        path: relative to the manifest's folder, with slashes.
        size: in bytes.
        sha256: 64 hexadecimal digits.
    """

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Integrity:
    """What the check of an installation found.

    Attributes:
        state: "signed" (the original), "changed", or "unsigned".
        why: half a sentence for a state that no file explains, else "".
        changed, missing, added: paths relative to the installation, sorted.
        files: that the manifest lists.
        key: SHA-256 of the public key (DER) that the signature fits, or "".
    """

    state: State
    why: str = ""
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    files: int = 0
    key: str = ""

    def __str__(self) -> str:
        if self.state == "signed":
            return tr(
                "Signed original: all {count} files are unchanged, key {key}",
                count=number(self.files),
                key=self.key[:16],
            )
        if self.state == "unsigned":
            return tr("Unsigned: {why}", why=tr(self.why))
        kinds = (
            (mark("{count} changed ({files})"), self.changed),
            (mark("{count} missing ({files})"), self.missing),
            (mark("{count} added ({files})"), self.added),
        )
        parts = [tr(self.why)] if self.why else []
        parts += [
            tr(text, count=number(len(paths)), files=_some(paths)) for text, paths in kinds if paths
        ]
        return tr("The installation was changed: {what}", what=joined(parts, "; "))


def check(*, full: bool, token: CancelToken | None = None) -> Integrity:
    """Check this installation.

    Args:
        full: read every file; else only those whose size or times differ from when they
            were last found unchanged.
        token: checked every MiB.

    Raises:
        Cancelled: by `token`.
    """
    root = root_folder()
    if root is None:
        return Integrity("unsigned", _why_without_root())
    cache = None if full else folders.find().cache / CACHE_FILE
    return verify(root, PUBLIC_KEY, cache=cache, token=token)


def root_folder() -> Path | None:
    """The folder of the manifest: of the built executable; None from source or a single file."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    return folder if INSTALLATION.is_relative_to(folder) else None


def verify(
    root: Path, public_key: Path, *, cache: Path | None = None, token: CancelToken | None = None
) -> Integrity:
    """Check the files of a folder against its signed manifest.

    Args:
        root: folder of the manifest.
        public_key: Ed25519, PEM (RFC 8410).
        cache: remembers size and times of files that were unchanged; None reads all.
        token: checked every MiB.

    Raises:
        Cancelled: by `token`.
    """
    present = [(root / name).is_file() for name in (MANIFEST, SIGNATURE)]
    if not all(present):
        return _without_signature(has_manifest=present[0], has_signature=present[1])
    try:
        signed = _read_signed(root, public_key)
    except _NotSigned as error:
        return Integrity("changed", str(error), changed=(MANIFEST,))
    known = _Cache.load(cache, f"{root}|{signed.digest}")
    changed, missing = _compare(root, signed.entries, known, token)
    known.save()
    added = _added(root, signed.entries)
    state: State = "changed" if changed or missing or added else "signed"
    return Integrity(state, "", changed, missing, added, len(signed.entries), signed.key)


def require_original(folder: Path) -> None:
    """Refuse networks of a signed installation that are not as they were signed.

    Args:
        folder: of the installation; everything in it is read.

    Raises:
        BadModel: a file in it was changed, added or removed, or the manifest was.
    """
    root = root_folder()
    # A signature alone is no unsigned build: somebody took the manifest that it was for.
    if root is None or not os.path.lexists(root / SIGNATURE):
        return
    title, hint = tr("The networks are not used: the installation was changed"), tr(REINSTALL)
    if not (root / MANIFEST).is_file():
        text = tr("{file}, the list of what was signed, is gone.", file=MANIFEST)
        raise BadModel(title, text, hint)
    try:
        entries = _read_signed(root, PUBLIC_KEY).entries
    except _NotSigned as error:
        raise BadModel(title, joined((tr(str(error)), "."), ""), hint) from error
    prefix = f"{folder.relative_to(root).as_posix()}/"
    inside = [entry for entry in entries if entry.path.startswith(prefix)]
    changed, missing = _compare(root, inside, _Cache.load(None, ""), None)
    added = [path for path in _added(root, entries) if path.startswith(prefix)]
    if wrong := [*changed, *missing, *added]:
        raise BadModel(title, tr("not as signed: {files}.", files=_some(wrong)), hint)


def list_files(root: Path, *, folders: bool = False) -> Iterator[str]:
    """Paths of all files below a folder but manifest and signature, with slashes, unsorted.

    A link to a folder counts as a file: it is not followed.

    Args:
        root: the folder.
        folders: give all folders below it, too, and look into none of ALLOWED.
    """
    for folder, inner, names in os.walk(root):
        base = Path(folder)
        if folders and base == root:
            inner[:] = [name for name in inner if name not in ALLOWED]
        linked = [name for name in inner if folders or (base / name).is_symlink()]
        for name in (*names, *linked):
            path = (base / name).relative_to(root).as_posix()
            if path not in {MANIFEST, SIGNATURE}:
                yield path


def hash_file(path: Path, token: CancelToken | None = None) -> str:
    """The SHA-256 of a file, as 64 hexadecimal digits.

    Raises:
        OSError: it cannot be read.
        Cancelled: by `token`.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if token is not None:
                token.check()
            digest.update(chunk)
    return digest.hexdigest()


def manifest_text(entries: Iterable[Entry], title: str) -> str:
    """A manifest, sorted by path: lines of sha256sum, each below its size as a comment.

    Raises:
        ValueError: a path that the format cannot hold.
    """
    lines = [f"# {title}"]
    for entry in sorted(entries, key=lambda entry: entry.path):
        lines += [f"#size={entry.size}", f"{entry.sha256}  {_safe(entry.path)}"]
    return "\n".join(lines) + "\n"


def parse_manifest(text: str) -> tuple[Entry, ...]:
    """Read what `manifest_text` wrote.

    Raises:
        ValueError: a line that is not of the format, or a path that leads out of the folder.
    """
    entries, size = [], None
    for line in text.splitlines():
        if found := _SIZE.fullmatch(line):
            size = int(found[1])
        elif not line.startswith("#"):
            entry = _SUM.fullmatch(line)
            if entry is None or size is None:
                raise ValueError(f"not a line of a manifest: {line[:80]!r}")
            entries.append(Entry(_safe(entry[2]), size, entry[1]))
            size = None
    return tuple(entries)


class _NotSigned(Exception):
    """A manifest that does not carry the signature of the key; the reason, half a sentence."""


@dataclass(frozen=True)
class _Signed:
    """A manifest whose signature fits."""

    entries: tuple[Entry, ...]
    digest: str
    key: str


def _read_signed(root: Path, public_key: Path) -> _Signed:
    try:
        content, signature = ((root / name).read_bytes() for name in (MANIFEST, SIGNATURE))
        key = _checked(public_key.read_bytes(), signature, content)
        entries = parse_manifest(content.decode())
    except (OSError, ValueError) as error:
        log.info("the manifest or the key is not as it should be", exc_info=True)
        raise _NotSigned(mark("the manifest or the key cannot be read")) from error
    return _Signed(entries, hashlib.sha256(content + signature).hexdigest(), key)


def _checked(key: bytes, signature: bytes, content: bytes) -> str:
    """Check a signature; returns the SHA-256 of the key that it fits."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = serialization.load_pem_public_key(key)
    except UnsupportedAlgorithm as error:
        raise ValueError("the key is of an unknown kind") from error
    if not isinstance(public, Ed25519PublicKey):
        raise _NotSigned(mark("the public key is no Ed25519 key"))
    try:
        public.verify(signature, content)
    except InvalidSignature as error:
        text = mark("the manifest does not carry the signature of the release key")
        raise _NotSigned(text) from error
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    der = public.public_bytes(serialization.Encoding.DER, form)
    return hashlib.sha256(der).hexdigest()


def _without_signature(*, has_manifest: bool, has_signature: bool) -> Integrity:
    if has_signature:
        return Integrity("changed", mark("its manifest is gone"), missing=(MANIFEST,))
    if has_manifest:
        return Integrity("unsigned", mark("its manifest carries no signature"))
    return Integrity("unsigned", mark("this build has no manifest"))


def _compare(
    root: Path, entries: Iterable[Entry], known: _Cache, token: CancelToken | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paths of the files that differ, and of those that are gone."""
    changed, missing = [], []
    for entry in entries:
        path = root / entry.path
        try:
            stat = path.stat()
            state = (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
            is_known = known.has(entry.path, state)
            if is_known or (stat.st_size == entry.size and hash_file(path, token) == entry.sha256):
                known.remember(entry.path, state)
            else:
                changed.append(entry.path)
        except FileNotFoundError:
            missing.append(entry.path)
        except OSError:
            changed.append(entry.path)
    return tuple(changed), tuple(missing)


def _added(root: Path, entries: Iterable[Entry]) -> tuple[str, ...]:
    """Files that nobody signed, and folders that hold none that was.

    Whatever its name: the system's loader, Qt and libraries look for more beside a program
    than anybody can list.  Only what belongs there is none: see ALLOWED.
    """
    listed = {entry.path for entry in entries}
    folders = {parent.as_posix() for path in listed for parent in PurePosixPath(path).parents}
    found = {_named(path, folders) for path in list_files(root, folders=True)}
    return tuple(sorted(found - listed - folders - ALLOWED))


def _named(path: str, folders: set[str]) -> str:
    """A file; of what lies in a folder that was added the folder, which names all of it."""
    above = [parent.as_posix() for parent in PurePosixPath(path).parents]
    new = [parent for parent in above if parent not in folders]
    return new[-1] if new else path


class _Cache:
    """Size and times of the files that were found unchanged; only saves reading them again.

    Whoever can write it could as well change what the program shows: it protects nobody from
    the user who runs the program.  Networks and `selftest` never rely on it.
    """

    def __init__(self, path: Path | None, about: str, files: dict[str, list[int]]) -> None:
        self._path = path
        self._about = about
        self._before = files
        self._now: dict[str, list[int]] = {}

    @classmethod
    def load(cls, path: Path | None, about: str) -> _Cache:
        """Read it; one that is missing, damaged or about other files is empty."""
        files: dict[str, list[int]] = {}
        if path is not None:
            with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
                content = json.loads(path.read_text(encoding="utf-8"))
                files = dict(content["files"]) if content["about"] == about else {}
        return cls(path, about, files)

    def has(self, name: str, state: tuple[int, ...]) -> bool:
        return self._before.get(name) == list(state)

    def remember(self, name: str, state: tuple[int, ...]) -> None:
        self._now[name] = list(state)

    def save(self) -> None:
        """Write it if it changed; where that is not possible, files are read again."""
        if self._path is None or self._now == self._before:
            return
        try:
            content = json.dumps({"about": self._about, "files": self._now})
            folders.make_private(self._path.parent)
            write_whole(self._path, content.encode(), private=True)
        except (OSError, StorageError):
            log.info("the check of the installation is not remembered", exc_info=True)


def _safe(path: str) -> str:
    pure = PurePosixPath(path)
    bad = {"..", "."} & set(path.split("/"))
    if pure.is_absolute() or bad or not path or re.search(r"[\\\x00-\x1f]", path):
        raise ValueError(f"a manifest cannot hold the path {path[:80]!r}")
    return path


def _why_without_root() -> str:
    if getattr(sys, "frozen", False):
        return mark("this form of the program has no manifest; check the file that it came in")
    return mark("the program runs from source")


def _some(paths: Iterable[str]) -> str:
    every = list(paths)
    more = len(every) - _SHOWN
    shown = ", ".join(every[:_SHOWN])
    return tr("{names} and {count} more", names=shown, count=number(more)) if more > 0 else shown
