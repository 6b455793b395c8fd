"""What another process has used: time of the processor, memory; without a library for it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Usage:
    """What a process has used.

    Attributes:
        seconds: of the processor, since it began.
        resident: bytes of memory that it holds now.
    """

    seconds: float
    resident: int


def usage_of(pid: int) -> Usage | None:
    """Look at a process of this user; None where it is gone or the system does not tell."""
    ways = {"linux": _of_linux, "win32": _of_windows, "darwin": _of_macos}
    try:
        return ways[sys.platform](pid)
    except (OSError, LookupError, ValueError, AttributeError):
        return None


def _of_linux(pid: int) -> Usage:
    with open(f"/proc/{pid}/stat", "rb") as file:  # noqa: PTH123 - read 20 times a second
        # The name in parentheses may hold anything: fields count from its end.
        fields = file.read().rpartition(b")")[2].split()
    ticks = int(fields[11]) + int(fields[12])
    return Usage(ticks / os.sysconf("SC_CLK_TCK"), int(fields[21]) * os.sysconf("SC_PAGE_SIZE"))


def _of_windows(pid: int) -> Usage | None:  # pragma: no cover - Windows
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *((name, ctypes.c_size_t) for name in ("PeakWorkingSetSize", "WorkingSetSize")),
            *((f"quota{i}", ctypes.c_size_t) for i in range(4)),
            *((name, ctypes.c_size_t) for name in ("PagefileUsage", "PeakPagefileUsage")),
        )

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = wintypes.HANDLE
    handle = kernel.OpenProcess(0x1000 | 0x0010, False, pid)  # query limited, read memory
    if not handle:
        return None
    try:
        times = [wintypes.FILETIME() for _ in range(4)]
        counters = Counters()
        counters.cb = ctypes.sizeof(counters)
        kernel.GetProcessTimes(wintypes.HANDLE(handle), *(ctypes.byref(t) for t in times))
        kernel.K32GetProcessMemoryInfo(
            wintypes.HANDLE(handle), ctypes.byref(counters), ctypes.sizeof(counters)
        )
    finally:
        kernel.CloseHandle(wintypes.HANDLE(handle))
    used = sum((t.dwHighDateTime << 32) + t.dwLowDateTime for t in times[2:]) / 1e7
    return Usage(used, max(counters.WorkingSetSize, counters.PagefileUsage))


def _of_macos(pid: int) -> Usage | None:  # pragma: no cover - macOS
    import ctypes

    library = ctypes.CDLL("/usr/lib/libproc.dylib")
    # struct proc_taskinfo: sizes, then times in units of the clock, then counters.
    info = (ctypes.c_uint64 * 12)()
    if library.proc_pidinfo(pid, 4, ctypes.c_uint64(0), info, ctypes.sizeof(info)) <= 0:
        return None
    timebase = (ctypes.c_uint32 * 2)()
    ctypes.CDLL("/usr/lib/libSystem.dylib").mach_timebase_info(timebase)
    seconds = (info[2] + info[3]) * timebase[0] / max(1, timebase[1]) / 1e9
    return Usage(seconds, info[1])
