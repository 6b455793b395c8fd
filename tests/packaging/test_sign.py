"""`packaging/sign.sh`: keys in files and tokens, folders, installers, Windows programs."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from braintumor_desktop.station import integrity

ROOT = Path(__file__).resolve().parents[2]
SIGN = ROOT / "packaging" / "sign.sh"
SOFTHSM = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN = "4711"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell script")


def sign(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHON": sys.executable, "PYTHONPATH": str(ROOT)} | variables
    command = ["sh", str(SIGN), *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def keys(tmp_path: Path) -> tuple[Path, Path]:
    private, public = tmp_path / "key.pem", tmp_path / "key.pub.pem"
    assert sign("new-key", private, public).returncode == 0
    return private, public


@pytest.fixture
def built(tmp_path: Path, keys: tuple[Path, Path]) -> Path:
    """A built program that ships the public key."""
    folder = tmp_path / "dist"
    (folder / "_internal" / "resources").mkdir(parents=True)
    (folder / "braintumor-desktop").write_bytes(b"executable")
    shutil.copy(keys[1], folder / "_internal" / "resources" / "release.pub.pem")
    return folder


def test_a_new_key_is_private_and_no_key_is_overwritten(keys: tuple[Path, Path]) -> None:
    private, public = keys
    assert private.stat().st_mode & 0o077 == 0
    assert b"PUBLIC KEY" in public.read_bytes()
    before = private.read_bytes()
    assert sign("new-key", private, public).returncode != 0
    assert private.read_bytes() == before


def test_a_signed_folder_is_verified_and_a_change_is_named(
    built: Path, keys: tuple[Path, Path]
) -> None:
    done = sign("folder", built, "--key", keys[0])
    assert done.returncode == 0, done.stderr
    assert "Signed original: all 2 files" in done.stdout
    assert integrity.verify(built, keys[1]).state == "signed"
    assert sign("verify", built, "--public", keys[1]).returncode == 0
    (built / "braintumor-desktop").write_bytes(b"Executable")
    found = sign("verify", built, "--public", keys[1])
    assert found.returncode == 1
    assert "changed  braintumor-desktop" in found.stdout


def test_a_key_whose_public_half_is_not_shipped_is_told(
    built: Path, tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    sign("new-key", tmp_path / "other.pem", tmp_path / "other.pub.pem")
    done = sign("folder", built, "--key", tmp_path / "other.pem")
    assert done.returncode != 0
    assert "public half of this key?" in done.stderr
    assert (
        integrity.verify(built, built / "_internal/resources/release.pub.pem").state == "unsigned"
    )


def test_security_md_names_the_key_that_is_shipped(tmp_path: Path) -> None:
    key = serialization.load_pem_public_key(integrity.PUBLIC_KEY.read_bytes())
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    shipped = hashlib.sha256(key.public_bytes(serialization.Encoding.DER, form)).hexdigest()
    assert shipped in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    made = sign("new-key", tmp_path / "key.pem", tmp_path / "key.pub.pem")
    told = made.stdout.split()[-1]
    assert told != shipped
    assert len(told) == len(shipped)


def test_a_key_with_a_passphrase_needs_it(built: Path, tmp_path: Path) -> None:
    private, public = tmp_path / "locked.pem", built / "_internal/resources/release.pub.pem"
    assert sign("new-key", private, public, SIGN_PASSPHRASE="open sesame").returncode == 0
    assert b"ENCRYPTED" in private.read_bytes()
    wrong = sign("folder", built, "--key", private, SIGN_PASSPHRASE="wrong")
    assert wrong.returncode != 0
    assert "Traceback" not in wrong.stderr
    assert not (built / integrity.MANIFEST).exists()
    assert sign("folder", built, "--key", private, SIGN_PASSPHRASE="open sesame").returncode == 0


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
def test_a_list_of_installers_is_verified_by_common_tools(
    tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    for name in ("one.deb", "two.tar.gz"):
        (tmp_path / name).write_bytes(name.encode())
    done = sign("files", tmp_path / "one.deb", tmp_path / "two.tar.gz", "--key", keys[0])
    assert done.returncode == 0, done.stderr
    (listed,) = tmp_path.glob("braintumor-desktop-*.SHA256SUMS")
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", str(keys[1]), "-rawin"]
    command += ["-in", str(listed), "-sigfile", f"{listed}.sig"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    check = ["sha256sum", "--check", "--strict", "--quiet", listed.name]
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 0


@pytest.mark.skipif(
    not SOFTHSM.exists() or shutil.which("softhsm2-util") is None, reason="needs SoftHSM"
)
def test_a_key_in_a_token_signs(built: Path, tmp_path: Path) -> None:
    pytest.importorskip("pkcs11", reason="needs python-pkcs11")
    (tmp_path / "tokens").mkdir()
    settings = tmp_path / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {tmp_path / 'tokens'}\n", encoding="utf-8")
    variables = {"SOFTHSM2_CONF": str(settings), "SIGN_PIN": PIN}
    _make_token(tmp_path, variables)
    shipped = built / "_internal/resources/release.pub.pem"
    token = ("--pkcs11", SOFTHSM, "--token", "release", "--label", "release")
    (tmp_path / "one.deb").touch()
    done = sign("files", tmp_path / "one.deb", *token, "--write-public", shipped, **variables)
    assert done.returncode == 0, done.stderr
    done = sign("folder", built, *token, **variables)
    assert done.returncode == 0, done.stderr
    assert integrity.verify(built, shipped).state == "signed"
    wrong = sign("folder", built, *token, **variables | {"SIGN_PIN": "0000"})
    assert wrong.returncode != 0
    assert "The token release refuses: PinIncorrect" in wrong.stderr


def _make_token(folder: Path, variables: dict[str, str]) -> None:
    """A token with a key; SoftHSM reads its settings once, hence a process of its own."""
    environment = os.environ | variables
    command = ["softhsm2-util", "--init-token", "--free", "--label", "release"]
    command += ["--pin", PIN, "--so-pin", "5678"]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    script = f"""
import pkcs11
from pkcs11.util.ec import encode_named_curve_parameters

with pkcs11.lib({str(SOFTHSM)!r}).get_token(token_label="release").open(
    user_pin={PIN!r}, rw=True
) as session:
    curve = {{pkcs11.Attribute.EC_PARAMS: encode_named_curve_parameters("1.3.101.112")}}
    session.create_domain_parameters(
        pkcs11.KeyType.EC_EDWARDS, curve, local=True
    ).generate_keypair(
        mechanism=pkcs11.Mechanism.EC_EDWARDS_KEY_PAIR_GEN, store=True, label="release"
    )
"""
    command = [sys.executable, "-c", script]
    subprocess.run(command, env=environment, check=True, capture_output=True, cwd=folder)


@pytest.mark.skipif(shutil.which("osslsigncode") is None, reason="needs osslsigncode")
def test_a_windows_program_gets_its_authenticode_signature(tmp_path: Path) -> None:
    launcher = _windows_program()
    program = tmp_path / "setup.exe"
    shutil.copy(launcher, program)
    certificate, key = tmp_path / "certificate.pem", tmp_path / "code.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=Throw-away", "-addext", "extendedKeyUsage=codeSigning"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    done = sign("windows", certificate, key, program)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in tmp_path.glob("setup*")) == ["setup.exe"]
    assert _authenticode(program, certificate) == 0
    content = bytearray(program.read_bytes())
    content[len(launcher.read_bytes()) // 2] ^= 1
    program.write_bytes(content)
    assert _authenticode(program, certificate) != 0


def _authenticode(program: Path, certificate: Path) -> int:
    command = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(program)]
    return subprocess.run(command, capture_output=True, check=False).returncode


def _windows_program() -> Path:
    """A real one: what pip puts before the scripts that it installs on Windows."""
    pip = pytest.importorskip("pip", reason="needs pip's launcher")
    path = Path(pip.__file__).parent / "_vendor" / "distlib" / "t64.exe"
    if not path.exists():
        pytest.skip("this pip brings no launcher")
    return path
