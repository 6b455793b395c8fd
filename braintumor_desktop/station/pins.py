"""PINs: what is kept of them (scrypt, RFC 7914), and whether one fits."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets

from braintumor_desktop.words import tr

SHORTEST, LONGEST = 4, 64
COST, BLOCK, LANES = 2**15, 8, 1
"""n, r and p of scrypt: 32 MB and about a tenth of a second."""
MOST_COST, MOST_BLOCK, MOST_LANES = 2**17, 16, 4
"""Of what is kept: somebody else may have written it."""
SALT_BYTES = 16
HASH_BYTES = 32


def problem_of(pin: str) -> str:
    """Why a PIN cannot be one, in words for the user, or ""."""
    if not SHORTEST <= len(pin) <= LONGEST:
        return tr("A PIN has {low} to {high} characters.", low=SHORTEST, high=LONGEST)
    if len(set(pin)) == 1:
        return tr("A PIN of one character alone is guessed at once.")
    return ""


def keep(pin: str) -> str:
    """What is kept of a PIN: parameters, salt and hash, as JSON."""
    salt = secrets.token_bytes(SALT_BYTES)
    made = _hash(pin, salt, COST, BLOCK, LANES)
    kept = {"n": COST, "r": BLOCK, "p": LANES, "salt": salt.hex(), "hash": made.hex()}
    return json.dumps(kept, sort_keys=True)


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one of which something was kept; compared in constant time.

    What is kept but cannot be used fits no PIN.
    """
    try:
        said = json.loads(kept)
        cost, block, lanes = (int(said[name]) for name in "nrp")
        salt, wanted = bytes.fromhex(said["salt"]), bytes.fromhex(said["hash"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return False
    if not (cost <= MOST_COST and block <= MOST_BLOCK and lanes <= MOST_LANES):
        return False
    if len(wanted) != HASH_BYTES or len(salt) < SALT_BYTES:
        return False
    try:
        made = _hash(pin, salt, cost, block, lanes)
    except (ValueError, TypeError, OverflowError):  # Parameters that scrypt refuses.
        return False
    return hmac.compare_digest(made, wanted)


def _hash(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    # OpenSSL wants to be told that so much memory is meant; with some to spare.
    room = 128 * block * (cost + lanes + 2) + 2**20
    return hashlib.scrypt(
        pin.encode("utf-8", "surrogatepass"),
        salt=salt, n=cost, r=block, p=lanes, maxmem=room, dklen=HASH_BYTES,
    )  # fmt: skip
