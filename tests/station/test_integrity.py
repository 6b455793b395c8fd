"""Whether an installation is told to be the signed original, changed, or unsigned."""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadModel, Cancelled
from braintumor_desktop.station import integrity
from braintumor_desktop.station.integrity import Entry, Integrity
from braintumor_desktop.workflow import models

if TYPE_CHECKING:
    from pathlib import Path

KEY = Ed25519PrivateKey.generate()
MODEL = "_internal/models/one.onnx"
FILES = {
    "braintumor-desktop": b"executable",
    "_internal/base_library.zip": b"code",
    "_internal/deep/er/libone.so": b"library",
    MODEL: b"weights",
    "_internal/models/catalog.json": b"{}",
}


def pem(key: Ed25519PrivateKey) -> bytes:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form)


def sign(root: Path, key: Ed25519PrivateKey = KEY) -> None:
    entries = [
        Entry(name, (root / name).stat().st_size, integrity.hash_file(root / name))
        for name in integrity.list_files(root)
    ]
    content = integrity.manifest_text(entries, "test 1").encode()
    (root / integrity.MANIFEST).write_bytes(content)
    (root / integrity.SIGNATURE).write_bytes(key.sign(content))


@pytest.fixture
def public(tmp_path: Path) -> Path:
    path = tmp_path / "release.pub.pem"
    path.write_bytes(pem(KEY))
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A signed installation."""
    folder = tmp_path / "installed"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    sign(folder)
    return folder


@pytest.fixture
def frozen(root: Path, public: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The running program as if it were that installation."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(root / "braintumor-desktop"))
    monkeypatch.setattr(integrity, "INSTALLATION", root / "_internal")
    monkeypatch.setattr(integrity, "PUBLIC_KEY", public)
    monkeypatch.setattr(models, "MODELS", root / "_internal" / "models")
    return root


def test_an_untouched_installation_is_the_signed_original(root: Path, public: Path) -> None:
    found = integrity.verify(root, public)
    assert found.state == "signed"
    assert found.files == len(FILES)
    assert str(found).startswith("Signed original: all 5 files are unchanged, key ")


@pytest.mark.parametrize("name", FILES)
def test_a_changed_file_is_named(root: Path, public: Path, name: str) -> None:
    content = bytearray((root / name).read_bytes())
    content[-1] ^= 1
    (root / name).write_bytes(content)
    found = integrity.verify(root, public)
    assert (found.state, found.changed) == ("changed", (name,))
    assert name in str(found)


def test_a_missing_file_is_named(root: Path, public: Path) -> None:
    (root / MODEL).unlink()
    found = integrity.verify(root, public)
    assert (found.state, found.missing) == ("changed", (MODEL,))


ADDED = {
    "_internal/deep/evil.py": "_internal/deep/evil.py",
    "version.dll": "version.dll",
    "libz.so.1": "libz.so.1",
    "qt.conf": "qt.conf",
    "imageformats/libqnew.so": "imageformats",
    "_internal/new/deeper/a.so": "_internal/new",
    "a text.txt": "a text.txt",
}


@pytest.mark.parametrize("name", ADDED)
def test_whatever_was_added_is_named(root: Path, public: Path, name: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_bytes(b"x")
    found = integrity.verify(root, public)
    assert (found.state, found.added) == ("changed", (ADDED[name],))


def test_a_folder_that_was_added_is_named_even_empty(root: Path, public: Path) -> None:
    (root / "platformthemes").mkdir()
    assert integrity.verify(root, public).added == ("platformthemes",)


def test_a_linked_folder_among_the_shipped_ones_is_named(root: Path, public: Path) -> None:
    (root / "_internal" / "package").symlink_to(root.parent, target_is_directory=True)
    assert integrity.verify(root, public).added == ("_internal/package",)


BESIDE = ("portable.ini", "policy.toml", "uninstall.exe", "portable-data/data/models/mine.onnx")


@pytest.mark.parametrize("name", BESIDE)
def test_settings_and_data_of_a_portable_program_are_no_change(
    root: Path, public: Path, name: str
) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_bytes(b"x")
    assert integrity.verify(root, public).state == "signed"


def test_a_manifest_that_was_rewritten_is_a_change(root: Path, public: Path) -> None:
    (root / MODEL).write_bytes(b"other")
    signature = (root / integrity.SIGNATURE).read_bytes()
    sign(root)
    (root / integrity.SIGNATURE).write_bytes(signature)
    found = integrity.verify(root, public)
    assert (found.state, found.changed) == ("changed", (integrity.MANIFEST,))
    assert "does not carry the signature" in str(found)


def test_a_manifest_signed_by_somebody_else_is_a_change(root: Path, public: Path) -> None:
    sign(root, Ed25519PrivateKey.generate())
    assert "does not carry the signature" in str(integrity.verify(root, public))


@pytest.mark.parametrize("signature", [b"", b"x" * 64, b"x" * 1000])
def test_a_signature_that_is_none_is_a_change(root: Path, public: Path, signature: bytes) -> None:
    (root / integrity.SIGNATURE).write_bytes(signature)
    assert integrity.verify(root, public).state == "changed"


@pytest.mark.parametrize("key", [b"", b"no key", None])
def test_a_public_key_that_is_none_proves_nothing(
    root: Path, public: Path, key: bytes | None
) -> None:
    if key is None:
        public.unlink()
    else:
        public.write_bytes(key)
    assert integrity.verify(root, public).state == "changed"


def test_a_public_key_of_another_kind_proves_nothing(root: Path, public: Path) -> None:
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key

    form = serialization.PublicFormat.SubjectPublicKeyInfo
    other = generate_private_key(SECP256R1()).public_key()
    public.write_bytes(other.public_bytes(serialization.Encoding.PEM, form))
    assert "no Ed25519 key" in str(integrity.verify(root, public))


@pytest.mark.parametrize("line", ["rubbish", f"{'0' * 64}  a", f"#size=1\n{'0' * 64}  ../a"])
def test_a_signed_manifest_that_makes_no_sense_is_a_change(
    root: Path, public: Path, line: str
) -> None:
    content = line.encode()
    (root / integrity.MANIFEST).write_bytes(content)
    (root / integrity.SIGNATURE).write_bytes(KEY.sign(content))
    assert integrity.verify(root, public).state == "changed"


def test_without_a_signature_it_is_unsigned(root: Path, public: Path) -> None:
    (root / integrity.SIGNATURE).unlink()
    assert integrity.verify(root, public).state == "unsigned"
    (root / integrity.MANIFEST).unlink()
    assert integrity.verify(root, public).state == "unsigned"


def test_a_signature_whose_manifest_is_gone_is_a_change(root: Path, public: Path) -> None:
    (root / integrity.MANIFEST).unlink()
    assert integrity.verify(root, public).state == "changed"


def test_from_source_it_is_unsigned_and_judges() -> None:
    assert integrity.check(full=True) == Integrity("unsigned", "the program runs from source")
    integrity.require_original(models.MODELS)


def test_a_single_file_program_says_where_its_signature_is(
    frozen: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(integrity, "INSTALLATION", tmp_path / "_MEI123")
    found = integrity.check(full=True)
    assert found.state == "unsigned"
    assert "the file that it came in" in str(found)


def test_the_running_installation_checks_itself(frozen: Path) -> None:
    assert integrity.check(full=True).state == "signed"
    (frozen / MODEL).write_bytes(b"Weights")
    assert integrity.check(full=True).changed == (MODEL,)


HARMS = ("change", "remove", "add", "replace the manifest", "remove the manifest")


@pytest.mark.parametrize("harm", HARMS)
def test_networks_that_were_changed_are_refused(frozen: Path, harm: str) -> None:
    if harm == "change":
        (frozen / MODEL).write_bytes(b"Weights")
    elif harm == "remove":
        (frozen / MODEL).unlink()
    elif harm == "add":
        (frozen / "_internal/models/two.onnx").write_bytes(b"more")
    elif harm == "remove the manifest":
        (frozen / integrity.MANIFEST).unlink()
    else:
        sign(frozen, Ed25519PrivateKey.generate())
    with pytest.raises(BadModel, match=r"networks are not used: the installation was changed"):
        models.load_networks(1)


def test_networks_are_used_while_another_file_was_changed(frozen: Path) -> None:
    (frozen / "_internal/base_library.zip").write_bytes(b"CODE")
    integrity.require_original(models.MODELS)


def test_selftest_fails_and_names_every_changed_file(frozen: Path) -> None:
    from braintumor_desktop.cli import selftest_checks
    from braintumor_desktop.errors import AppError

    assert "Signed original" in selftest_checks.check_signature()
    (frozen / MODEL).write_bytes(b"Weights")
    (frozen / "_internal/base_library.zip").unlink()
    with pytest.raises(AppError, match=rf"(?s){MODEL}.*base_library\.zip"):
        selftest_checks.check_signature()


def test_an_unchanged_file_is_read_once(
    root: Path, public: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, read = tmp_path / "new" / "cache.json", []
    hash_file = integrity.hash_file

    def noted(path: Path, token: CancelToken | None = None) -> str:
        read.append(path.relative_to(root).as_posix())
        return hash_file(path, token)

    monkeypatch.setattr(integrity, "hash_file", noted)
    integrity.verify(root, public, cache=cache)
    assert sorted(read) == sorted(FILES)
    read.clear()
    assert integrity.verify(root, public, cache=cache).state == "signed"
    assert read == []
    # The same size and the same modification time, as somebody who hides a change leaves it.
    times = (root / MODEL).stat()
    (root / MODEL).write_bytes(b"Weights")
    os.utime(root / MODEL, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert integrity.verify(root, public, cache=cache).changed == (MODEL,)
    assert read == [MODEL]
    # What was found changed is never remembered as good.
    assert integrity.verify(root, public, cache=cache).changed == (MODEL,)


def test_the_memory_of_another_manifest_is_not_used(
    root: Path, public: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache.json"
    integrity.verify(root, public, cache=cache)
    before = cache.read_bytes()
    (root / MODEL).write_bytes(b"next release")
    sign(root)
    assert integrity.verify(root, public, cache=cache).state == "signed"
    assert cache.read_bytes() != before


@pytest.mark.parametrize("content", [b"", b"[]", b'{"about": 1}', b"\xff", b'{"files": 3}'])
def test_a_damaged_memory_is_written_anew(
    root: Path, public: Path, tmp_path: Path, content: bytes
) -> None:
    cache = tmp_path / "cache.json"
    cache.write_bytes(content)
    assert integrity.verify(root, public, cache=cache).state == "signed"
    assert MODEL.encode() in cache.read_bytes()


def test_without_a_place_to_remember_it_works(root: Path, public: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = tmp_path / "file" / "cache.json"
    assert integrity.verify(root, public, cache=cache).state == "signed"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_memory_is_private(root: Path, public: Path, tmp_path: Path) -> None:
    cache = tmp_path / "private" / "cache.json"
    integrity.verify(root, public, cache=cache)
    assert cache.stat().st_mode & 0o077 == 0
    assert list(cache.parent.iterdir()) == [cache]


def test_checking_stops_when_the_window_closes(root: Path, public: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        integrity.verify(root, public, token=token)


def test_a_second_start_checks_a_thousand_files_in_no_time(
    root: Path, public: Path, tmp_path: Path
) -> None:
    for number in range(1000):
        (root / "_internal" / "deep" / f"{number}.so").write_bytes(bytes(2000))
    sign(root)
    integrity.verify(root, public, cache=tmp_path / "cache.json")
    started = time.perf_counter()
    found = integrity.verify(root, public, cache=tmp_path / "cache.json")
    seconds = time.perf_counter() - started
    sys.stdout.write(f"{found.files} files checked in {1000 * seconds:.0f} ms\n")
    assert found.state == "signed"
    assert seconds < 0.5


@pytest.mark.parametrize("path", ["/etc/passwd", "../x", "a/../../x", "a\\b", "a\nb", ""])
def test_a_manifest_holds_no_path_that_leads_out(path: str) -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        integrity.manifest_text([Entry(path, 1, "0" * 64)], "test")


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs coreutils")
def test_sha256sum_reads_the_manifest(root: Path) -> None:
    import subprocess

    command = ["sha256sum", "--check", "--strict", "--quiet", integrity.MANIFEST]
    assert subprocess.run(command, cwd=root, check=False).returncode == 0
    (root / MODEL).write_bytes(b"Weights")
    assert subprocess.run(command, cwd=root, check=False, capture_output=True).returncode == 1


def test_the_shipped_key_is_an_ed25519_key_and_its_private_half_is_not_here() -> None:
    public = serialization.load_pem_public_key(integrity.PUBLIC_KEY.read_bytes())
    assert type(public).__name__ == "Ed25519PublicKey"
    resources = integrity.PUBLIC_KEY.parent
    private = [p for p in resources.rglob("*.pem") if b"PRIVATE" in p.read_bytes()]
    assert private == []


def test_the_fingerprint_in_the_documents_is_that_of_the_shipped_key() -> None:
    import hashlib

    public = serialization.load_pem_public_key(integrity.PUBLIC_KEY.read_bytes())
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    der = public.public_bytes(serialization.Encoding.DER, form)
    for name in ("SECURITY.md", "README.md"):
        text = (integrity.INSTALLATION / name).read_text(encoding="utf-8")
        assert re.findall(r"\b[0-9a-f]{64}\b", text) == [hashlib.sha256(der).hexdigest()]
