"""Who is who in a project: codes for patients, other UIDs, shifted dates, by one secret key.

The same patient gets the same code in every export of a project, and the same UID the same other
one, so that references lead where they led.  Without the project's file nobody can go back.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import sealing
from braintumor_desktop.station.reading import TooLarge, read_plain
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = "braintumor-desktop/project/1"
LARGEST = 1 << 28
SHIFT_DAYS = (365, 3650)
"""By how much dates of a patient move back: least and most."""
STANDARD = "1.2.840.10008."
"""UIDs of the standard itself name nobody (PS3.6 annex A)."""


@dataclass(frozen=True)
class Patient:
    """A patient of a project.

    Attributes:
        code: in place of name and ID.
        name, patient_id: as the files say.
        shift_days: by which dates move back.
    """

    code: str
    name: str
    patient_id: str
    shift_days: int


@dataclass
class Project:
    """The key of a project and the patients that have codes.

    Attributes:
        key: secret, hexadecimal.
        patients: by a digest of who they are.
    """

    key: str = field(default_factory=lambda: secrets.token_hex(32))
    patients: dict[str, Patient] = field(default_factory=dict)

    def patient(self, name: str, patient_id: str) -> Patient:
        """The patient of this ID, or where there is none of this name; a new one gets a code."""
        who = self._digest("patient\0" + (patient_id or name))
        if who not in self.patients:
            low, high = SHIFT_DAYS
            days = low + int(who[:8], 16) % (high - low)
            code = f"P{len(self.patients) + 1:04d}"
            self.patients[who] = Patient(code, name, patient_id, days)
        return self.patients[who]

    def uid(self, uid: str) -> str:
        """Another UID in the place of one (PS3.5 B.2); those of the standard stay."""
        if not uid or uid.startswith(STANDARD):
            return uid
        digest = self._digest("uid\0" + uid)
        return f"2.25.{int(digest[:32], 16)}"

    def _digest(self, text: str) -> str:
        return hmac.new(bytes.fromhex(self.key), text.encode(), hashlib.sha256).hexdigest()

    def write(self, path: Path, password: str = "") -> None:
        """Write the project's file; nobody else may read it.

        Args:
            path: the file.
            password: encrypts it, or "".

        Raises:
            StorageError: it cannot be written.
        """
        patients = {who: asdict(patient) for who, patient in self.patients.items()}
        content = {"schema": SCHEMA, "key": self.key, "patients": patients}
        data = json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
        write_whole(path, sealing.sealed(data, password) if password else data, private=True)


def read(path: Path, password: str = "") -> Project:
    """The project of a file; a new one where there is none.

    Raises:
        StorageError: there is something else, it is damaged, or the password is wrong.
    """
    if not path.exists():
        return Project()
    try:
        data = read_plain(path, LARGEST)
        if sealing.is_sealed(data):
            data = sealing.opened(data, password)
        return _project(json.loads(data))
    except (OSError, TooLarge, ValueError, KeyError, TypeError) as error:
        title = tr("{path} is no file of a project", path=str(path))
        raise StorageError(title, tr("it is damaged, or something else"), tr(_HINT)) from error


_HINT = mark("Name the file of an earlier export, or a new one.")


def _project(content: dict[str, Any]) -> Project:
    if content["schema"] != SCHEMA or len(bytes.fromhex(content["key"])) != 32:
        raise ValueError("not a project")
    patients = {who: Patient(**facts) for who, facts in content["patients"].items()}
    return Project(content["key"], patients)
