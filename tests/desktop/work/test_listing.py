"""Lists of findings follow what is shown, answered, said and dragged."""

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.desktop.work.bridge import Bridge
from braintumor_desktop.desktop.work.jobs import JobRunner
from braintumor_desktop.desktop.work.listing import FindingsLister
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.workspace.listings import saying
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers import kept_files, lesions


class Lists:
    """A workspace with lists, without a window."""

    def __init__(self, qtbot, load):
        self.qtbot = qtbot
        self.workspace = Workspace()
        self.bridge = Bridge(self.workspace, Views(self.workspace))
        self.runner = JobRunner("findings")
        self.lister = FindingsLister(self.bridge, self.runner, load, self.bridge)
        self.series = lesions.series()
        self.answers = lesions.results(self.series.slices, lesions.chances())

    def open(self, series=None):
        self.bridge.tell(self.workspace.take([series or self.series]))

    def judge(self, is_final=True):
        for answer in self.answers:
            self.bridge.tell(self.workspace.add_answer(self.series.id, answer))
        total = summarize(self.series, self.answers)
        self.bridge.tell(self.workspace.add_sum(self.series, total, is_final=is_final))

    @property
    def now(self):
        return self.workspace.listings.of(self.series.id)

    def wait(self, check):
        self.qtbot.waitUntil(lambda: self.now is not None and check(self.now))

    def say(self, number, status):
        uid = self.now.entries[number - 1].finding.uid
        self.bridge.history.do(saying(self.now, uid, status, self.workspace.work))
        self.bridge.flush()


@pytest.fixture
def lists(qtbot):
    made = Lists(qtbot, lambda _item, _token: lesions.image_of(0))
    yield made
    made.runner.close()


def test_what_is_shown_is_listed_when_it_is_judged(lists):
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    assert [entry.facts.mean for entry in lists.now.entries] == [100, 100, 100]


def test_what_nobody_looks_at_is_listed_once_it_is_shown(lists):
    other = replace(lesions.series(folder="/others"), id="other")
    lists.open(other)
    lists.bridge.tell(lists.bridge.views.show("other"))
    lists.open()
    lists.bridge.flush()
    lists.judge()
    lists.bridge.flush()
    assert not lists.runner.is_busy
    lists.bridge.tell(lists.bridge.views.show(lists.series.id))
    lists.wait(lambda made: len(made.entries) == 3)


def test_what_is_said_counts_at_once_and_can_be_taken_back(lists):
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    lists.qtbot.waitUntil(lambda: not lists.runner.is_busy)
    before = lists.now.volume_ml
    with lists.qtbot.waitSignal(lists.bridge.findings_changed):
        lists.say(2, "rejected")
    assert lists.now.reader_note == "2 of 3 findings, 1 rejected by the reader"
    assert not lists.runner.is_busy
    lists.bridge.history.undo()
    assert (lists.now.reader_note, lists.now.volume_ml) == ("", before)
    lists.bridge.history.redo()
    assert lists.now.entries[1].finding.status == "rejected"


def test_a_dragged_threshold_is_followed_and_one_step_to_be_undone(lists):
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    at_first = lists.now.volume_ml
    for percent in (45, 40, 35, 30, 25):
        lists.lister.try_threshold(lists.series.id, percent)
    lists.wait(lambda made: made.threshold == 25)
    assert lists.now.volume_ml > at_first
    assert lists.bridge.history.stack.count() == 0
    lists.lister.set_threshold(lists.series.id, 25)
    assert lists.bridge.history.stack.count() == 1
    lists.bridge.history.undo()
    lists.wait(lambda made: not made.is_moved)
    assert lists.now.volume_ml == pytest.approx(at_first)


def test_a_threshold_that_is_dragged_back_is_no_step(lists):
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    lists.lister.try_threshold(lists.series.id, 30)
    lists.wait(lambda made: made.is_moved)
    lists.lister.set_threshold(lists.series.id, 50)
    lists.wait(lambda made: not made.is_moved)
    assert lists.bridge.history.stack.count() == 0


def test_what_was_said_in_an_earlier_session_counts_when_it_is_judged_again(lists, qtbot):
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    lists.say(2, "rejected")
    (study,) = {made.study for made in [lists.bridge.history._edit_at(0)]}
    kept = kept_files.all_of(lists.workspace.work, study)
    later = Lists(qtbot, lambda _item, _token: lesions.image_of(0))
    later.open()
    later.judge()
    later.wait(lambda made: len(made.entries) == 3)
    later.bridge.tell(later.workspace.work.take(study, kept))
    later.wait(lambda made: made.entries[1].finding.status == "rejected")
    later.runner.close()


def test_without_pixels_there_is_no_mean_and_everything_else(qtbot):
    def load(item, _token):
        raise BadInput("unreadable", f"{item.path} cannot be read", "it is gone.")

    lists = Lists(qtbot, load)
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    assert lists.now.entries[0].facts.mean is None
    assert lists.now.entries[0].facts.is_measurable
    lists.runner.close()


def test_other_networks_begin_without_lists(lists):
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    lists.bridge.tell(lists.workspace.forget_answers())
    assert lists.now is None


def test_what_something_was_said_of_keeps_its_number_while_more_is_judged(lists):
    lists.open()
    lists.judge(is_final=False)
    lists.wait(lambda made: len(made.entries) == 3)
    lists.say(3, "accepted")
    said = lists.now.entries[2].finding.uid
    # By now it is the largest of all that is judged.
    for answer in lists.answers[:12]:
        empty = replace(answer, mask=Mask.of(np.zeros(lesions.SHAPE, bool)))
        lists.bridge.tell(lists.workspace.add_answer(lists.series.id, empty))
    answers = [lists.workspace.result_of(lists.series.id, item) for item in lists.series.slices]
    total = summarize(lists.series, answers)
    lists.bridge.tell(lists.workspace.add_sum(lists.series, total, is_final=False))
    lists.wait(lambda made: made.summary is total)
    assert [(e.number, e.finding.uid) for e in lists.now.entries][-1] == (3, said)


def test_a_slice_that_arrives_moves_the_list_and_what_was_said_stays(lists):
    lists.series = replace(lists.series, slices=lists.series.slices[1:])
    lists.answers = lists.answers[1:]
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    lists.say(2, "rejected")
    before = lists.now.entries[0].finding.slices
    whole = lesions.series()
    lists.qtbot.waitUntil(lambda: not lists.runner.is_busy)
    lists.bridge.tell(lists.workspace.take([whole]))
    lists.wait(lambda made: made.series is whole)
    # The last sum is of other positions: the list is not.
    assert lists.now.entries[0].finding.slices == tuple(n + 1 for n in before)
    total = summarize(whole, [None, *lists.answers])
    lists.bridge.tell(lists.workspace.add_sum(whole, total, is_final=False))
    lists.wait(lambda made: made.summary is total)
    first, second, _ = lists.now.entries
    assert first.finding.slices == tuple(position + 1 for position in before)
    assert (second.number, second.finding.status) == (2, "rejected")


def test_a_series_that_was_found_again_has_its_list_again(lists):
    lists.open()
    lists.judge()
    lists.wait(lambda made: len(made.entries) == 3)
    same = lesions.series()
    lists.bridge.tell(lists.workspace.take([same]))
    lists.wait(lambda made: made.series is same)
    assert len(lists.now.entries) == 3
