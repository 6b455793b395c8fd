"""On Windows a process limits its own memory with a job object (Win32, jobapi2.h)."""

from __future__ import annotations

import ctypes
import sys

_PROCESS_MEMORY = 0x100
_EXTENDED_LIMITS = 9


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _Basic),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def limit_memory(most: int) -> bool:
    """Let this process commit no more memory than this; whether the system took it.

    Args:
        most: bytes.
    """
    if sys.platform == "win32":
        return _limit(most)
    return False


if sys.platform == "win32":

    def _limit(most: int) -> bool:
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        limits = _Extended()
        limits.BasicLimitInformation.LimitFlags = _PROCESS_MEMORY
        limits.ProcessMemoryLimit = most
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        size = ctypes.c_uint32(ctypes.sizeof(limits))
        kind = ctypes.c_int(_EXTENDED_LIMITS)
        if not kernel.SetInformationJobObject(job, kind, ctypes.byref(limits), size):
            return False
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        return bool(kernel.AssignProcessToJobObject(job, process))
