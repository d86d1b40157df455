"""Keeps what the memory holds off the disk and from other programs: no core dump, no reading by a neighbour.

Done once, before the first secret is typed. Linux: the process is marked as not dumpable, so that it leaves
no core, to a crash collector neither, and no other program of the same user can open its memory. Wherever
there are resource limits (macOS, too): core files of no bytes. Windows: error reports go without the heap.
There and on macOS a program of the same user may still read the memory. Nowhere does it hold against the
administrator, and what the system swaps out or writes when it hibernates is its own affair.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache

PR_GET_DUMPABLE = 3
PR_SET_DUMPABLE = 4
_WER_NO_HEAP = 1


@cache
def guard_memory() -> bool:
    """Keep this process's memory to itself from now on; tell whether the system agreed to all it offers.

    A system that refuses is no reason to refuse the user: the vault works all the same.
    """
    if sys.platform == "win32":  # pragma: no cover - not run on Linux
        return _no_heap_in_reports()
    dumps_off = _no_core_files()
    return _not_dumpable() and dumps_off if sys.platform == "linux" else dumps_off


def _no_core_files() -> bool:
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def _not_dumpable() -> bool:
    import ctypes

    try:
        prctl = ctypes.CDLL(None).prctl
    except (OSError, AttributeError):  # pragma: no cover - a C library without prctl
        return False
    prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    return bool(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0)


def _no_heap_in_reports() -> bool:  # pragma: no cover - not run on Linux
    import ctypes

    try:
        return bool(getattr(ctypes, "windll").kernel32.WerSetFlags(_WER_NO_HEAP) == 0)  # noqa: B009 - Windows only
    except (OSError, AttributeError):
        return False
