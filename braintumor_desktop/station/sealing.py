"""Bytes under a password: scrypt makes the key (RFC 7914), AES-256-GCM keeps and proves them."""

from __future__ import annotations

import os

from braintumor_desktop.errors import StorageError
from braintumor_desktop.words import tr

MAGIC = b"BtD-sealed-1\n"
SALT, NONCE = 16, 12
COST = 2**15
"""Of scrypt: about 0.1 s and 32 MB for each guess."""


def sealed(data: bytes, password: str) -> bytes:
    """Encrypt bytes; only who knows the password can read or change them."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(SALT), os.urandom(NONCE)
    head = MAGIC + salt + nonce
    return head + AESGCM(_key(password, salt)).encrypt(nonce, data, MAGIC)


def is_sealed(data: bytes) -> bool:
    """Whether bytes were made by `sealed`."""
    return data.startswith(MAGIC)


def opened(data: bytes, password: str) -> bytes:
    """What was sealed.

    Raises:
        StorageError: the password is wrong, or the bytes were changed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    body = data[len(MAGIC) :]
    salt, nonce, rest = body[:SALT], body[SALT : SALT + NONCE], body[SALT + NONCE :]
    try:
        return AESGCM(_key(password, salt)).decrypt(nonce, rest, MAGIC)
    except (InvalidTag, ValueError) as error:
        title = tr("The file cannot be opened")
        raise StorageError(title, tr("The password is wrong, or the file is damaged.")) from error


def _key(password: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=COST, r=8, p=1).derive(password.encode())
