"""What kind of disk a folder lies on: databases are not safe on every one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from braintumor_desktop.words import tr

NETWORK = frozenset(
    {
        *("9p", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs"),
        *("fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs"),
        *("nfs4", "ocfs2", "smb2", "smb3", "smbfs", "webdav"),
    }
)
"""File systems that lie on another computer."""
SYNCED = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "box sync",
    "pcloud drive",
)
"""How folders begin that a program copies to another computer while they are written."""

MOUNTS = Path("/proc/self/mounts")


def unsafe_for_databases(folder: Path) -> str:
    """Why a database in this folder may lose pages, as half a sentence; "" where it does not.

    Args:
        folder: need not exist.
    """
    place = Path(os.path.realpath(folder))
    synced = next((p for p in place.parts if p.casefold().startswith(SYNCED)), None)
    if synced is not None:
        return tr(
            "the folder {name} is kept by a cloud, which copies it while it is written", name=synced
        )
    kind = _kind_of(place)
    if not kind:
        return ""
    return tr("it lies on a network disk ({kind}), which does not lock files safely", kind=kind)


def _kind_of(place: Path) -> str:
    """The network's file system, or ""."""
    if sys.platform == "win32":
        return _of_windows(place)
    try:
        lines = MOUNTS.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:  # Not Linux: nothing is known.
        return ""
    best, kind = -1, ""
    for line in lines:
        _, where, name, *_ = line.split(" ")
        mount = Path(where.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if len(mount.parts) > best and place.is_relative_to(mount):
            best, kind = len(mount.parts), name
    return kind if kind in NETWORK else ""


def _of_windows(place: Path) -> str:  # pragma: no cover - Windows
    import ctypes

    remote = 4  # DRIVE_REMOTE
    root = place.anchor or str(place)
    is_remote = root.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) == remote  # type: ignore[attr-defined,unused-ignore]
    return "a share" if is_remote else ""
