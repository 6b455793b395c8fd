"""Names of transfer syntaxes (PS3.5 section 10, PS3.6 annex A)."""

from __future__ import annotations


def syntax_name(uid: str) -> str:
    """What the standard calls a transfer syntax; the UID itself where it is private.

    Args:
        uid: such as 1.2.840.10008.1.2.1.
    """
    from pydicom.uid import UID

    return UID(uid).name
