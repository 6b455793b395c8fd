"""The address book of archives."""

from __future__ import annotations

import stat

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import archives, policy
from braintumor_desktop.station.archives import Archive

ONE = {"title": "ARCHIVE", "host": "10.0.0.5", "port": 104}


def test_what_was_kept_is_known_again(tmp_path):
    mine = [
        Archive("radiology", "ARCHIVE", "10.0.0.5", 104, commits=True, answers_at=11113),
        Archive("a research one", "ORTHANC", "::1", 4242, "ME", "/ca", "/cert", "/key"),
    ]
    archives.keep(tmp_path, mine)
    assert archives.known(tmp_path, {}) == (mine[::-1], [])
    assert stat.S_IMODE((tmp_path / archives.NAME).stat().st_mode) == 0o600
    assert archives.known(tmp_path / "none", {}) == ([], [])


def test_an_archive_of_the_policy_wins_and_is_not_kept(tmp_path):
    archives.keep(tmp_path, [archives.made("radiology", ONE)])
    found, _ = archives.known(tmp_path, {"radiology": ONE | {"port": 11112}})
    assert [(one.port, one.is_fixed) for one in found] == [(11112, True)]
    archives.keep(tmp_path, found)
    assert archives.known(tmp_path, {}) == ([], [])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"port": 0}, "a port is"), ({"port": "104"}, "port"), ({"port": True}, "port"),
        ({"title": "X" * 17}, "AE title"), ({"title": "A\\B"}, "AE title"),
        ({"title": " "}, "AE title"), ({"host": "a b"}, "host"), ({"other": 1}, "other"),
        ({"tls_ca": "/ca"}, "all are named"), ({"answers_at": 70_000}, "a port is"),
    ],
)  # fmt: skip
def test_what_can_be_none_is_said_and_the_others_stay(tmp_path, values, said):
    fixed = {"good": ONE, "bad": ONE | values}
    found, (problem,) = archives.known(tmp_path, fixed)
    assert [one.name for one in found] == ["good"]
    assert "bad" in problem
    assert said in problem


def test_what_is_missing_or_no_table_is_said(tmp_path):
    found, problems = archives.known(tmp_path, {"a": {"title": "A"}, "b": 3, "c@d": ONE})
    assert found == []
    assert len(problems) == 3


@pytest.mark.parametrize("spoiled", [b"", b"{", b"\xff"])
def test_a_damaged_address_book_is_said(tmp_path, spoiled):
    (tmp_path / archives.NAME).write_bytes(spoiled)
    with pytest.raises(StorageError, match="damaged"):
        archives.known(tmp_path, {})


def test_the_policy_names_archives(tmp_path, monkeypatch):
    path = tmp_path / "policy.toml"
    path.write_text(
        'theme = "light"\n[pacs]\nallowed = true\n'
        '[archives.radiology]\ntitle = "ARCHIVE"\nhost = "10.0.0.5"\nport = 104\n'
    )
    monkeypatch.setattr(policy, "places", lambda _beside: (path,))
    read = policy.load()
    assert read.problems == ()
    assert read.values["theme"] == "light"
    (one,), _ = archives.known(tmp_path, read.archives)
    assert (one.address, one.is_fixed) == ("ARCHIVE@10.0.0.5:104", True)
