"""What the database keeps of matches over dates reaches what leaves without a window."""

from __future__ import annotations

from dataclasses import replace

from braintumor_desktop.exchange import kept
from braintumor_desktop.exchange.objects.case import tracking_uid
from braintumor_desktop.findings.track import Track
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.review import database, work
from braintumor_desktop.review.dates import other_dates
from braintumor_desktop.review.work import Key
from braintumor_desktop.workflow.worked import worked_on
from tests.helpers import lesions


def test_the_tracking_uid_is_that_of_the_database_and_a_person_s_word_counts(tmp_path):
    listing = lesions.listing()
    first, second, third = (entry.finding.uid for entry in listing.entries)
    said = {
        Key("followed", first): Track("1.2.1"),
        Key("followed", second): Track("1.2.2"),
        Key("matched", second): Track("1.2.9", "Dr. Ada", "2026-11-30T09:00:00+00:00"),
    }
    values = {key: kept.to_text(key.section, track) for key, track in said.items()}
    with database.opened(tmp_path / "w.db") as opened:
        work.write(opened, study_id(listing.series), values)
        worked = worked_on(opened, listing.series)
    laid = listing.with_tracks(worked.tracks)
    assert [tracking_uid(entry) for entry in laid.entries] == ["1.2.1", "1.2.9", third]


def test_other_dates_are_those_of_the_same_name_and_number_with_a_date(tmp_path):
    here = replace(lesions.series(), patient="DOE^J", patient_id="7", study_date="20250101")
    with database.opened(tmp_path / "w.db") as opened, opened.writing() as connection:
        rows = (
            (study_id(here), "DOE^J", "7", "20250101"),
            ("later", "DOE^J", "7", "20260101"),
            ("latest", "DOE^J", "7", "20270101"),
            ("no date", "DOE^J", "7", ""),
            ("another number", "DOE^J", "8", "20260101"),
            ("another name", "ROE^J", "7", "20260101"),
        )
        for number, (key, *facts) in enumerate(rows, start=1):
            connection.execute(
                "INSERT INTO study (id, key, patient, patient_id, date) VALUES (?, ?, ?, ?, ?)",
                (number, key, *facts),
            )
            connection.execute(
                "INSERT INTO item (id, key, study, name, path, kind, images, added) "
                "VALUES (?, ?, ?, 'n', 'p', 'series', 1, '2026')",
                (10 * number, f"item {number}", number),
            )
    with database.opened(tmp_path / "w.db") as opened:
        found = other_dates(opened, "DOE^J", "7", {study_id(here)})
        assert (found.studies, found.items) == (2, (20, 30))
        assert other_dates(opened, "", "", set()) == (0, ())
