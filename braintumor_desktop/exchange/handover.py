"""A study with its results as one encrypted file for a USB stick, and opened again.

The archive is a ZIP with AES-256 (WinZip AE-2), which 7-Zip opens too.  It holds one inner
archive, so that not even the names of the files can be read without the password.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station.writing import storage_error, write_whole
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken

INNER = "content.zip"
LEAST_PASSWORD = 8
MOST_FILES, MOST_BYTES = 100_000, 2**34
"""Of an archive that is opened: a damaged or evil one must not fill the disk."""


_DAMAGE = (
    *(OSError, EOFError, NotImplementedError, OverflowError, RuntimeError, ValueError),
    *(struct.error, zipfile.BadZipFile, zlib.error),
)
"""What reading a damaged archive raises."""


def pack(folders: Sequence[Path], target: Path, password: str, token: CancelToken) -> int:
    """Write an encrypted archive of files and folders.

    Args:
        folders: each is found in the archive under its own name.
        target: the archive; what was there is replaced.
        password: of at least LEAST_PASSWORD characters.
        token: asked between files.

    Returns:
        The number of files in it.

    Raises:
        StorageError: the password is too short, or a file cannot be read or written.
        Cancelled: the token was set.
    """
    import pyzipper

    if len(password) < LEAST_PASSWORD:
        text = tr("It needs {count} characters or more.", count=LEAST_PASSWORD)
        raise StorageError(tr("The password is too short"), text)
    inner, count = _inner(folders, target, token)
    stream = io.BytesIO()
    with pyzipper.AESZipFile(stream, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password.encode())
        archive.writestr(INNER, inner)
    write_whole(target, stream.getvalue())
    return count


def unpack(source: Path, folder: Path, password: str, token: CancelToken) -> list[Path]:
    """Write what an archive holds into a folder.

    Args:
        source: the archive.
        folder: exists; no file in it is replaced.
        password: of the archive.
        token: asked between files.

    Returns:
        The files.

    Raises:
        StorageError: it is no such archive, the password is wrong, or a file is there already.
        Cancelled: the token was set.
    """
    import pyzipper

    try:
        with pyzipper.AESZipFile(source) as archive:
            archive.setpassword(password.encode())
            _check_size([archive.getinfo(INNER)])
            inner = archive.read(INNER)
    except (*_DAMAGE, KeyError, pyzipper.BadZipFile) as error:
        title = tr("{name} cannot be opened", name=source.name)
        text = tr("The password is wrong, or it is no archive of this program.")
        raise StorageError(title, text) from error
    try:
        with zipfile.ZipFile(io.BytesIO(inner)) as archive:
            return _extracted(archive, folder, token)
    except _DAMAGE as error:
        title = tr("{name} cannot be opened", name=source.name)
        raise StorageError(title, tr("What it holds is damaged.")) from error


def _inner(folders: Sequence[Path], target: Path, token: CancelToken) -> tuple[bytes, int]:
    """The inner archive, and how many files it holds."""
    stream, count = io.BytesIO(), 0
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        for root in folders:
            files = [root] if root.is_file() else sorted(root.rglob("*"))
            for path in files:
                token.check()
                if path.is_file() and path.resolve() != target.resolve():
                    archive.write(path, path.relative_to(root.parent).as_posix())
                    count += 1
    return stream.getvalue(), count


def _extracted(archive: zipfile.ZipFile, folder: Path, token: CancelToken) -> list[Path]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    _check_size(entries)
    written = []
    for entry in entries:
        token.check()
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
        write_whole(path, archive.read(entry))
        written.append(path)
    return written


def _check_size(entries: Sequence[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise _odd(INNER)


def _odd(name: str) -> StorageError:
    title = tr("The archive was not opened")
    return StorageError(title, tr("What it says of {name} cannot be right.", name=name))
