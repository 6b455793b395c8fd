"""The work on studies: in files as earlier versions wrote them, and in the database."""

import json

from braintumor_desktop.exchange import kept
from braintumor_desktop.review import database, work
from braintumor_desktop.station import folders
from braintumor_desktop.workspace.work import stored_name


def write(path, values):
    """Write a file of an earlier version."""
    sections = {
        name: {key: json.loads(kept.to_text(name, value)) for key, value in entries.items()}
        for name, entries in values.items()
        if entries
    }
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_text(json.dumps({"schema": "braintumor-desktop-work/1", "sections": sections}))


def all_of(made_work, study):
    """Everything that a workspace's work has of a study, also what was set aside."""
    values = {}
    for made in made_work.made_in(study):
        name = stored_name(made.section, made.reader)
        values.setdefault(name, {})[made.key] = made_work.value(made)
    return values


def in_database(study, path=None):
    """What the database keeps of a study, while another may have it open."""
    where = path or folders.find().data / database.NAME
    if not where.exists():
        return {}
    values = {}
    with database.opened(where) as opened:
        for key, text in work.read(opened, study).items():
            values.setdefault(key.section, {})[key.id] = kept.from_text(key.section, text)
    return values
