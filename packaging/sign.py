"""Sign what is shipped, and check it: called by packaging/sign.sh, which has the examples."""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from signers import new_key, pem, signer

from braintumor_desktop import __version__
from braintumor_desktop.station import integrity

TITLE = f"braintumor-desktop {__version__}"


def main(arguments: list[str]) -> int:
    """Run one command; 1 where a check fails."""
    options = _parser().parse_args(arguments)
    if options.command == "new-key":
        new_key(options.private, options.public)
        _say(f"SHA-256 of the public key, for SECURITY.md: {_fingerprint(options.public)}")
        return 0
    if options.command == "verify":
        return _verify(options.folder, options.public)
    sign_folder(options) if options.command == "folder" else sign_files(options)
    return 0


def sign_folder(options: argparse.Namespace) -> None:
    """Write manifest and signature into a built folder, and check them as the program will.

    Raises:
        SystemExit: the key is not the one whose public half is shipped, or a file cannot be
            listed.
    """
    root, shipped = options.folder, options.public or _shipped_key(options.folder)
    links = [path for path in integrity.list_files(root) if (root / path).is_dir()]
    if links:
        raise SystemExit(f"Links to folders cannot be signed: {', '.join(links)}")
    entries = [_entry(root, path) for path in integrity.list_files(root)]
    _write_signed(root / integrity.MANIFEST, entries, options)
    found = integrity.verify(root, shipped)
    if found.state != "signed":
        # Left here, it would make of an unsigned program one that was tampered with.
        for name in (integrity.MANIFEST, integrity.SIGNATURE):
            (root / name).unlink()
        raise SystemExit(f"{found}. Is {shipped} the public half of this key?")
    _say(f"{found}.")


def sign_files(options: argparse.Namespace) -> None:
    """Write a signed list of installers beside the first of them."""
    folder = options.files[0].resolve().parent
    if any(path.resolve().parent != folder for path in options.files):
        raise SystemExit("The files must lie in one folder: the list names them without one.")
    entries = [_entry(folder, path.name) for path in options.files]
    path = folder / f"{TITLE.replace(' ', '-')}.{integrity.MANIFEST}"
    _write_signed(path, entries, options)
    _say(f"{path} and {path.name}.sig list {len(entries)} files.")


def _entry(root: Path, path: str) -> integrity.Entry:
    file = root / path
    return integrity.Entry(path, file.stat().st_size, integrity.hash_file(file))


def _write_signed(
    manifest: Path, entries: list[integrity.Entry], options: argparse.Namespace
) -> None:
    content = integrity.manifest_text(entries, TITLE).encode()
    with signer(options) as (sign, public):
        signature = sign(content)
        public.verify(signature, content)
        if options.write_public is not None:
            options.write_public.write_bytes(pem(public))
    manifest.write_bytes(content)
    manifest.with_name(f"{manifest.name}.sig").write_bytes(signature)


def _fingerprint(public: Path) -> str:
    """What `openssl pkey -pubin -outform DER | sha256sum` prints of a key."""
    key = serialization.load_pem_public_key(public.read_bytes())
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return hashlib.sha256(key.public_bytes(serialization.Encoding.DER, form)).hexdigest()


def _shipped_key(folder: Path) -> Path:
    """The public key that the built program will check against."""
    name = integrity.PUBLIC_KEY.name
    found = sorted(folder.rglob(f"resources/{name}"))
    if len(found) != 1:
        raise SystemExit(f"{folder} ships {len(found)} files resources/{name}, not one.")
    return found[0]


def _verify(folder: Path, public: Path | None) -> int:
    found = integrity.verify(folder, public or integrity.PUBLIC_KEY)
    _say(f"{found}.")
    for kind, paths in (("changed", found.changed), ("missing", found.missing)):
        for path in paths:
            _say(f"{kind}  {path}")
    for path in found.added:
        _say(f"added    {path}")
    return int(found.state != "signed")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/sign.sh", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    key = commands.add_parser("new-key", help="make a key pair")
    key.add_argument("private", type=Path)
    key.add_argument("public", type=Path)
    folder = commands.add_parser("folder", help="sign a built folder")
    folder.add_argument("folder", type=Path)
    folder.add_argument("--public", type=Path, help="check against this key, not the shipped one")
    files = commands.add_parser("files", help="sign a list of installers")
    files.add_argument("files", type=Path, nargs="+")
    for command in (folder, files):
        _add_key(command)
    verify = commands.add_parser("verify", help="check a signed folder")
    verify.add_argument("folder", type=Path)
    verify.add_argument("--public", type=Path)
    return parser


def _add_key(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--key", type=Path, help="private key, PEM; passphrase in SIGN_PASSPHRASE")
    which.add_argument("--pkcs11", metavar="MODULE", help="library of the token; PIN in SIGN_PIN")
    parser.add_argument("--token", help="label of the token")
    parser.add_argument("--label", help="label of the key in the token")
    parser.add_argument("--write-public", type=Path, help="write the key's public half here")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
