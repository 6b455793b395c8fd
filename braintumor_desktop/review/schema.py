"""What the database holds, and how an older one becomes a newer one.

Version = (major, minor), kept as `PRAGMA user_version` = major << 16 | minor.  A newer minor only
adds and can be used; a newer major is refused.  A migration runs in one transaction.

    study 1--n item                   what is to be read, and what the networks answered in sum;
                                      of slices: in a file of its own (`answers.py`)
    item  1--n verdict n--1 reader    what persons answered; never changed, only followed by others:
                                      its number says in which order, whatever the clock said
    study 1--n work                   what persons made: measurements, outlines, statuses
    item  1--1 place                  where its files are
    item  1--n note                   what readers remark of it; each sees only their own
    item  1--n flag                   of readers, likewise; `item.is_flagged` is of nobody: set
                                      before each had their own
    saved                             filters of users
    watched 1--n arrived              folders where new studies appear, and what was seen there
    exported                          what left, and who let it
    audit_head                        the last line of each audit log, as far as it is known here
"""

from __future__ import annotations

from typing import NamedTuple


class Version(NamedTuple):
    """Of a database."""

    major: int
    minor: int

    @property
    def number(self) -> int:
        """As `PRAGMA user_version` keeps it."""
        return self.major << 16 | self.minor

    @classmethod
    def of(cls, number: int) -> Version:
        """The other way round."""
        return cls(number >> 16, number & 0xFFFF)


APPLICATION = 0x42744431
""""BtD1" as `PRAGMA application_id`: a file of another program is never taken for ours."""

FIRST = (
    """CREATE TABLE study (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        uid TEXT NOT NULL DEFAULT '',
        patient TEXT NOT NULL DEFAULT '',
        patient_id TEXT NOT NULL DEFAULT '',
        date TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT ''
    )""",
    """CREATE TABLE item (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        study INTEGER NOT NULL REFERENCES study(id),
        name TEXT NOT NULL,
        path TEXT NOT NULL,
        kind TEXT NOT NULL,
        images INTEGER NOT NULL,
        added TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'new',
        reason TEXT NOT NULL DEFAULT '',
        answer TEXT,
        suspicion REAL,
        tumor_probability REAL,
        volume_ml REAL,
        longest_mm REAL,
        is_disagreement INTEGER NOT NULL DEFAULT 0,
        attention TEXT NOT NULL DEFAULT '[]',
        look_at TEXT NOT NULL DEFAULT '[]',
        models TEXT NOT NULL DEFAULT '',
        content TEXT NOT NULL DEFAULT '',
        judged TEXT,
        is_flagged INTEGER NOT NULL DEFAULT 0
    )""",
    "CREATE INDEX item_suspicion ON item(suspicion DESC, id)",
    "CREATE INDEX item_answer ON item(answer, suspicion DESC, id)",
    "CREATE INDEX item_state ON item(state, suspicion DESC, id)",
    "CREATE INDEX item_name ON item(name COLLATE NOCASE, id)",
    "CREATE INDEX item_study ON item(study)",
    """CREATE TABLE slice (
        item INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        frame INTEGER NOT NULL DEFAULT -1,
        status TEXT NOT NULL,
        answer TEXT,
        tumor_probability REAL,
        line TEXT NOT NULL,
        PRIMARY KEY (item, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX slice_content ON slice(sha256, frame)",
    """CREATE TABLE reader (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE
    )""",
    """CREATE TABLE verdict (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        item INTEGER NOT NULL REFERENCES item(id),
        reader INTEGER NOT NULL REFERENCES reader(id),
        stage TEXT NOT NULL,
        answer TEXT NOT NULL,
        comment TEXT NOT NULL DEFAULT '',
        shown TEXT NOT NULL,
        given TEXT NOT NULL,
        withdrawn TEXT
    )""",
    "CREATE INDEX verdict_item ON verdict(item, reader)",
    """CREATE TABLE work (
        study INTEGER NOT NULL REFERENCES study(id),
        section TEXT NOT NULL,
        id TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (study, section, id)
    ) WITHOUT ROWID""",
    "CREATE TABLE saved (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)

RECORDED = (
    # No program has written any: answers to slices are in a file of their own (`answers.py`).
    "DROP TABLE slice",
    "ALTER TABLE item ADD COLUMN description TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN modality TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN line TEXT",
    "ALTER TABLE verdict ADD COLUMN volume_ml REAL",
    "ALTER TABLE verdict ADD COLUMN network_ml REAL",
)

LISTED = (
    "ALTER TABLE item ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE item ADD COLUMN remark TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN uncertainty REAL",
    "ALTER TABLE item ADD COLUMN area_px INTEGER",
    "ALTER TABLE item ADD COLUMN area_mm2 REAL",
    # Answers the usual question alone: what is in the list, the most suspicious first.
    "CREATE INDEX item_listed ON item(is_removed, suspicion DESC, id)",
    """CREATE TABLE place (
        item INTEGER PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
        files BLOB NOT NULL
    )""",
    """CREATE TABLE note (
        item INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
        reader TEXT NOT NULL,
        comment TEXT NOT NULL,
        PRIMARY KEY (item, reader)
    ) WITHOUT ROWID""",
)

SAID = (
    # Reason and remark as `words.carried` gives them: people of several languages share a list.
    "ALTER TABLE item ADD COLUMN said TEXT NOT NULL DEFAULT '{}'",
)

WATCHED = (
    """CREATE TABLE watched (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        is_known INTEGER NOT NULL DEFAULT 0
    )""",
    """CREATE TABLE arrived (
        watched INTEGER NOT NULL REFERENCES watched(id) ON DELETE CASCADE,
        place TEXT NOT NULL,
        files TEXT NOT NULL,
        PRIMARY KEY (watched, place)
    ) WITHOUT ROWID""",
)

SEARCHED = (
    # What a filter by text reads, and nothing else: a fifth of the table, in its order.
    "CREATE INDEX item_texts ON item(name, path)",
    "CREATE INDEX study_texts ON study(patient, patient_id, description)",
    # What is in the list, each in an order of its own; the ones before lack what was removed.
    "DROP INDEX item_name",
    "DROP INDEX item_answer",
    "DROP INDEX item_state",
    "CREATE INDEX item_named ON item(is_removed, name COLLATE NOCASE, id)",
    "CREATE INDEX item_answered ON item(is_removed, answer, suspicion DESC, id)",
    "CREATE INDEX item_standing ON item(is_removed, state, suspicion DESC, id)",
)

PEOPLED = (
    "ALTER TABLE reader ADD COLUMN role TEXT NOT NULL DEFAULT 'reader'",
    # As `station/pins.py` makes it: parameters, salt and what scrypt makes of the PIN.
    "ALTER TABLE reader ADD COLUMN pin TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reader ADD COLUMN is_retired INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE work ADD COLUMN who TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE work ADD COLUMN changed TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE exported (
        id INTEGER PRIMARY KEY,
        time TEXT NOT NULL,
        who TEXT NOT NULL,
        item TEXT NOT NULL,
        kinds TEXT NOT NULL
    )""",
    """CREATE TABLE audit_head (
        first TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    ) WITHOUT ROWID""",
)

ORDERED = (
    # Studies in each order in which they are sorted, and the items of one that are in the list.
    "CREATE INDEX study_patient ON study(patient COLLATE NOCASE, id)",
    "CREATE INDEX study_date ON study(date, id)",
    "CREATE INDEX study_described ON study(description COLLATE NOCASE, id)",
    "DROP INDEX item_study",
    "CREATE INDEX item_of_study ON item(study, is_removed, id)",
)

FOLLOWED = (
    # Pictures that are elsewhere by now (`moved.py`).
    "CREATE INDEX item_content ON item(content) WHERE kind = 'picture' AND content <> ''",
)

FLAGGED = (
    # What is flagged in `item` stays there: nobody knows who did it.
    """CREATE TABLE flag (
        item INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
        reader TEXT NOT NULL,
        PRIMARY KEY (item, reader)
    ) WITHOUT ROWID""",
)

CAPTURED = (
    # Known when its files are opened again.
    "ALTER TABLE item ADD COLUMN is_capture INTEGER NOT NULL DEFAULT 0",
)

GATHERED = (
    # All that is sorted and filtered by, without the lines of the networks, which are most of a
    # row: any order of several columns and any condition is found here, by reading on and on.
    "DROP INDEX item_of_study",
    """CREATE INDEX item_of_study ON item(study, is_removed, id, name, path, images, state, answer,
        suspicion, tumor_probability, uncertainty, volume_ml, longest_mm, added, is_flagged,
        is_disagreement, modality, is_capture, reason, remark)""",
    # What they were for is in it.
    "DROP INDEX item_texts",
    "DROP INDEX item_suspicion",
)

UNFINISHED = """SELECT name FROM saved AS plan WHERE name LIKE 'round of %' AND CASE
    WHEN json_valid(value) THEN json_extract(value, '$.way') END = 'blind' AND
    (SELECT count(DISTINCT item) FROM verdict JOIN reader ON reader.id = verdict.reader
    WHERE stage = 'aided' AND withdrawn IS NULL AND 'round of ' || reader.name = plan.name)
    < (SELECT count(*) FROM item WHERE images > 0 AND is_removed = 0 AND modality NOT IN
    ('SEG', 'SR', 'PR', 'KO', 'REG', 'RTSTRUCT', 'RTDOSE', 'RTPLAN', 'FID', 'DOC', 'SC'))"""
"""The plans of readers who read blind and are not done."""
BLINDED = (
    # Whoever opens the list reads on blind; before, that was of the user who began it.
    f"""INSERT OR IGNORE INTO saved (name, value)
    SELECT 'read blind', json_quote(substr(name, 10)) FROM ({UNFINISHED} LIMIT 1)""",  # noqa: S608 - ours
)

TRACED = (
    # Files that gave no image and are elsewhere by now (`moved.py`).
    "CREATE INDEX item_file ON item(content) WHERE kind = 'file' AND content <> ''",
)

MIGRATIONS: tuple[tuple[Version, tuple[str, ...]], ...] = (
    (Version(1, 0), FIRST),
    (Version(1, 1), RECORDED),
    (Version(1, 2), LISTED),
    (Version(1, 3), SAID),
    (Version(1, 4), WATCHED),
    (Version(1, 5), SEARCHED),
    (Version(1, 6), PEOPLED),
    (Version(1, 7), ORDERED),
    (Version(1, 8), FOLLOWED),
    (Version(1, 9), FLAGGED),
    (Version(1, 10), CAPTURED),
    (Version(1, 11), GATHERED),
    (Version(1, 12), BLINDED),
    (Version(1, 13), TRACED),
)
"""Ascending; each leads from the one before it to its version."""
NEWEST = MIGRATIONS[-1][0]
