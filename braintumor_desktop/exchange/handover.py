"""A study with its results as one encrypted file for a USB stick, and opened again.

The archive is a ZIP with AES-256 (WinZip AE-2), which 7-Zip opens too.  It holds one inner
archive, so that not even the names of the files can be read without the password.  Both are
written and read as streams: a study may be larger than the memory.
"""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station.reading import open_plain
from braintumor_desktop.station.writing import storage_error, unfinished_folder, write_whole
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import IO, BinaryIO

    from braintumor_desktop.cancel import CancelToken

    Report = Callable[[int, int], object]
    """Told how many bytes are done, and of how many."""

INNER = "content.zip"
LEAST_PASSWORD = 8
MOST_FILES, MOST_BYTES = 100_000, 2**34
"""Of an archive that is opened: a damaged or evil one must not fill the disk."""
CHUNK = 1 << 20
"""Bytes that are read at once; the token is asked between."""
_AES = 99
"""Compression method of what WinZip's AES encrypts (APPNOTE 4.4.5)."""
_NAME_AT = 30
"""Where the name stands in the head of a member (APPNOTE 4.3.7)."""

_DAMAGE = (
    *(OSError, EOFError, NotImplementedError, OverflowError, RuntimeError, ValueError),
    *(struct.error, zipfile.BadZipFile, zlib.error),
)
"""What reading a damaged archive raises."""


class WrongPassword(StorageError):
    """An archive of this program that another password opens."""


def is_archive(path: Path) -> bool:
    """Whether a file says by its first bytes that it is such an archive."""
    try:
        with open_plain(path) as file:
            head = file.read(_NAME_AT + len(INNER))
    except (OSError, ValueError):
        return False
    is_encrypted = int.from_bytes(head[8:10], "little") == _AES
    return head[:4] == b"PK\x03\x04" and is_encrypted and head[_NAME_AT:] == INNER.encode()


def problem_of(password: str) -> str:
    """Why a password cannot be taken, in words for the user, or ""."""
    if len(password) < LEAST_PASSWORD:
        return tr("It needs {count} characters or more.", count=LEAST_PASSWORD)
    return ""


def below(roots: Iterable[Path], target: Path) -> list[tuple[Path, str]]:
    """The files that roots hold, each with its name in an archive: under that of its root.

    Args:
        roots: files and folders.
        target: the archive, which is no part of itself.
    """
    found = []
    for root in roots:
        files = [root] if root.is_file() else sorted(root.rglob("*"))
        found += [
            (path, path.relative_to(root.parent).as_posix())
            for path in files
            if path.is_file() and path.resolve() != target.resolve()
        ]
    return found


def pack(
    files: Sequence[tuple[Path, str]],
    target: Path,
    password: str,
    token: CancelToken,
    report: Report = lambda _done, _total: None,
) -> int:
    """Write an encrypted archive of files.

    Args:
        files: each with its name in the archive, as of `below`.
        target: the archive; what was there is replaced when the new one is whole.
        password: of at least LEAST_PASSWORD characters.
        token: asked while files are read.
        report: told while they are written.

    Returns:
        The number of files in it.

    Raises:
        StorageError: the password is too short, or a file cannot be read or written.
        Cancelled: the token was set.
    """
    if why := problem_of(password):
        raise StorageError(tr("The password is too short"), why)
    total = sum(map(_size, (path for path, _ in files)))

    def write(file: BinaryIO) -> None:
        done = 0
        with _encrypted(file, password) as inner:
            for path, name in files:
                for count in _added(inner, path, name, token):
                    done += count
                    report(done, total)

    write_whole(target, write)
    return len(files)


def unpack(
    source: Path,
    folder: Path,
    password: str,
    token: CancelToken,
    report: Report = lambda _done, _total: None,
) -> list[Path]:
    """Write what an archive holds into a folder.

    Args:
        source: the archive.
        folder: exists; no file in it is replaced.
        password: of the archive.
        token: asked while it is read.
        report: told while it is decrypted, and again while its files are written.

    Returns:
        The files.

    Raises:
        WrongPassword: the password is another one.
        StorageError: it is no such archive or damaged, or a file is there already.
        Cancelled: the token was set.
    """
    with ExitStack() as stack:
        content, size = stack.enter_context(_decrypted(source, password))
        try:
            inner = stack.enter_context(unfinished_folder(folder)) / INNER
        except OSError as error:
            raise storage_error(folder, error) from error
        told = partial(_told_from, report, 0, size)
        write_whole(inner, partial(_pour, _read(content, source, token), told=told))
        try:
            with zipfile.ZipFile(inner) as archive:
                return _extracted(archive, folder, token, report)
        except _DAMAGE as error:
            raise _unopened(source, tr("What it holds is damaged.")) from error


def check(source: Path, password: str) -> None:
    """See that a file is such an archive, and that the password fits.

    Raises:
        WrongPassword: the password is another one.
        StorageError: it is no such archive, or damaged.
    """
    with _decrypted(source, password):
        pass


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise _unread(path, error) from error


@contextmanager
def _encrypted(file: BinaryIO, password: str) -> Iterator[zipfile.ZipFile]:
    """The inner archive of one that is written."""
    import pyzipper

    with pyzipper.AESZipFile(file, "w", encryption=pyzipper.WZ_AES) as outer:
        outer.setpassword(password.encode())
        with (
            outer.open(INNER, "w", force_zip64=True) as content,
            zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as inner,
        ):
            yield inner


def _added(archive: zipfile.ZipFile, path: Path, name: str, token: CancelToken) -> Iterator[int]:
    """Write a file into an archive; the bytes of each piece."""
    # A name that is no UTF-8 keeps what tells it apart.
    shown = name.encode("utf-8", "backslashreplace").decode().replace("\\", "_")
    try:
        entry = zipfile.ZipInfo.from_file(path, shown, strict_timestamps=False)
        source = open_plain(path)
    except OSError as error:
        raise _unread(path, error) from error
    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, stat.S_IFREG << 16
    with source, archive.open(entry, "w", force_zip64=True) as member:
        while True:
            token.check()
            try:
                piece = source.read(CHUNK)
            except OSError as error:
                raise _unread(path, error) from error
            if not piece:
                return
            member.write(piece)
            yield len(piece)


@contextmanager
def _decrypted(source: Path, password: str) -> Iterator[tuple[IO[bytes], int]]:
    """The inner archive of one that is read, and its size in bytes."""
    import pyzipper

    with ExitStack() as stack:
        try:
            archive = stack.enter_context(pyzipper.AESZipFile(source))
            archive.setpassword(password.encode())
            entry = archive.getinfo(INNER)
            content = stack.enter_context(archive.open(entry))
        except (*_DAMAGE, KeyError, pyzipper.BadZipFile) as error:
            if "password" in str(error):  # pyzipper has no kind of error for it.
                raise WrongPassword(*_said(source, tr("The password is wrong."))) from error
            raise _unopened(source, tr("It is no archive of this program.")) from error
        _check_size([entry])
        yield content, entry.file_size


def _read(content: IO[bytes], source: Path, token: CancelToken) -> Iterator[bytes]:
    """Pieces of the inner archive; at its end it is known whether all of it is as it was."""
    import pyzipper

    while True:
        token.check()
        try:
            piece = content.read(CHUNK)
        except (*_DAMAGE, pyzipper.BadZipFile) as error:
            text = tr("The password is wrong, or the file is damaged.")
            raise _unopened(source, text) from error
        if not piece:
            return
        yield piece


def _pour(pieces: Iterator[bytes], file: BinaryIO, told: Callable[[int], object]) -> None:
    """Write pieces into a file; never more than may be."""
    done = 0
    for piece in pieces:
        done += len(piece)
        if done > MOST_BYTES:
            raise _odd(INNER)
        file.write(piece)
        told(done)


def _extracted(
    archive: zipfile.ZipFile, folder: Path, token: CancelToken, report: Report
) -> list[Path]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    _check_size(entries)
    total, done = sum(entry.file_size for entry in entries), 0
    written = []
    for entry in entries:
        path = _place_of(entry, folder)
        with archive.open(entry) as member:
            told = partial(_told_from, report, done, total)
            write = partial(_pour, _read(member, path, token), told=told)
            write_whole(path, write)
        done += entry.file_size
        written.append(path)
    return written


def _told_from(report: Report, before: int, total: int, done: int) -> None:
    report(before + done, total)


def _place_of(entry: zipfile.ZipInfo, folder: Path) -> Path:
    """Where a file of an archive is written: below the folder, over nothing."""
    path = (folder / entry.filename).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise _odd(entry.filename)
    if path.exists():
        title = tr("{name} is there already", name=path.name)
        raise StorageError(title, tr("Choose an empty folder."))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(path.parent, error) from error
    return path


def _check_size(entries: Sequence[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise _odd(INNER)


def _unread(path: Path, error: OSError) -> StorageError:
    cause = (error.strerror or str(error)).lower()
    return StorageError(tr("{name} cannot be read", name=path), cause)


def _said(source: Path, text: str) -> tuple[str, str]:
    return tr("{name} cannot be opened", name=source.name), text


def _unopened(source: Path, text: str) -> StorageError:
    return StorageError(*_said(source, text))


def _odd(name: str) -> StorageError:
    title = tr("The archive was not opened")
    return StorageError(title, tr("What it says of {name} cannot be right.", name=name))
