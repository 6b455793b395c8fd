"""`handover` as a user calls it."""

from __future__ import annotations

from braintumor_desktop import __main__


def test_packed_here_and_opened_there(tmp_path, capsys):
    (tmp_path / "study").mkdir()
    (tmp_path / "study" / "a.txt").write_text("content")
    (tmp_path / "secret").write_text("correct horse\n")
    secret = ["--password-file", str(tmp_path / "secret")]
    archive, there = str(tmp_path / "a.zip"), tmp_path / "there"
    packed = ["handover", "pack", str(tmp_path / "study"), "--output", archive, *secret]
    assert __main__.main(packed) == 0
    assert __main__.main(["handover", "open", archive, "--output", str(there), *secret]) == 0
    assert (there / "study" / "a.txt").read_text() == "content"
    assert "1 file is in" in capsys.readouterr().out


def test_a_wrong_password_and_a_missing_path_are_usage_errors(tmp_path, capsys):
    (tmp_path / "secret").write_text("")
    secret = ["--password-file", str(tmp_path / "secret")]
    target = ["--output", str(tmp_path / "a.zip")]
    assert __main__.main(["handover", "pack", str(tmp_path / "no"), *target, *secret]) == 2
    assert "no password" in capsys.readouterr().err
    (tmp_path / "secret").write_text("correct horse")
    assert __main__.main(["handover", "pack", str(tmp_path / "no"), *target, *secret]) == 2
    (tmp_path / "a.zip").write_bytes(b"nothing")
    opened = ["handover", "open", str(tmp_path / "a.zip"), "--output", str(tmp_path / "d")]
    assert __main__.main([*opened, *secret]) == 2
