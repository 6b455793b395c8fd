"""What signs: an Ed25519 key in a file, or one that never leaves a PKCS#11 token."""

from __future__ import annotations

import getpass
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Sign = Callable[[bytes], bytes]

POINT_BYTES = 32
"""Of an Ed25519 public key (RFC 8032 5.1.5)."""
CURVE = "1.3.101.112"
"""Ed25519 (RFC 8410 3)."""


def new_key(private: Path, public: Path) -> None:
    """Make a key pair; the private half is for its owner alone to read.

    Raises:
        FileExistsError: the private key is there: an old key is never overwritten.
    """
    key = Ed25519PrivateKey.generate()
    passphrase = os.environ.get("SIGN_PASSPHRASE", "").encode()
    content = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase)
        if passphrase
        else serialization.NoEncryption(),
    )
    handle = os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    public.write_bytes(pem(key.public_key()))


def pem(key: Ed25519PublicKey) -> bytes:
    """A public key as `release.pub.pem` holds it."""
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_bytes(serialization.Encoding.PEM, form)


@contextmanager
def signer(options: argparse.Namespace) -> Iterator[tuple[Sign, Ed25519PublicKey]]:
    """The function that signs with the chosen key, and the key's public half.

    Raises:
        SystemExit: the key cannot be used.
    """
    if options.key is not None:
        key = _private_key(options.key)
        yield key.sign, key.public_key()
    else:
        with _token_key(options.pkcs11, options.token, options.label) as found:
            yield found


def _private_key(path: Path) -> Ed25519PrivateKey:
    content = path.read_bytes()
    passphrase = None
    if b"ENCRYPTED" in content:
        passphrase = _secret("SIGN_PASSPHRASE", f"Passphrase of {path.name}: ").encode()
    try:
        key = serialization.load_pem_private_key(content, passphrase)
    except ValueError as error:
        raise SystemExit(f"{path} cannot be used: {error}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{path} holds no Ed25519 key.")
    return key


@contextmanager
def _token_key(module: str, token: str, label: str) -> Iterator[tuple[Sign, Ed25519PublicKey]]:
    """A key in a token: it signs there; only its public half is read."""
    import pkcs11

    pin = _secret("SIGN_PIN", f"PIN of the token {token}: ")
    try:
        with pkcs11.lib(module).get_token(token_label=token).open(user_pin=pin) as session:
            kind = pkcs11.KeyType.EC_EDWARDS
            classes = (pkcs11.ObjectClass.PRIVATE_KEY, pkcs11.ObjectClass.PUBLIC_KEY)
            keys: Iterator[Any] = (
                session.get_key(object_class=c, key_type=kind, label=label) for c in classes
            )
            private, public = keys  # What a key can do is known of the token alone.
            # A DER octet string (PKCS#11 3.0, 2.3.5) ends with the point itself.
            point = public[pkcs11.Attribute.EC_POINT][-POINT_BYTES:]
            yield (
                lambda content: private.sign(content, mechanism=pkcs11.Mechanism.EDDSA),
                Ed25519PublicKey.from_public_bytes(point),
            )
    except pkcs11.PKCS11Error as error:
        raise SystemExit(f"The token {token} refuses: {type(error).__name__} {error}") from error


def _secret(variable: str, question: str) -> str:
    """From the environment for a build machine, else asked for; never an argument."""
    return os.environ.get(variable) or getpass.getpass(question)
