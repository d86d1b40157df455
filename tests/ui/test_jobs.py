"""ui/jobs: slow deeds off the GUI thread, their answers on it."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kzcompanion.domain.errors import Cancelled, WrongPassword
from kzcompanion.ui import jobs
from kzcompanion.ui.jobs import JobControl


def test_the_work_leaves_the_gui_thread_and_the_answer_comes_back_to_it(qtbot: Any) -> None:
    """The window stays alive meanwhile, and no widget is touched from elsewhere."""
    places: dict[str, int] = {}

    def work(control: JobControl) -> int:
        places["work"] = threading.get_ident()
        return 42

    def done(answer: int) -> None:
        places["done"] = threading.get_ident()
        answers.append(answer)

    answers: list[int] = []
    job = jobs.run(work, done, pytest.fail)
    with qtbot.waitSignal(job.ended):
        pass
    assert answers == [42]
    assert places["done"] == threading.get_ident() != places["work"]
    assert not job.running


def test_a_failure_comes_back_as_the_error_it_is(qtbot: Any) -> None:
    """Whoever asked decides what an error means."""
    failures: list[Exception] = []

    def work(control: JobControl) -> None:
        raise WrongPassword

    job = jobs.run(work, pytest.fail, failures.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert isinstance(failures[0], WrongPassword)


def test_progress_is_told_while_it_runs(qtbot: Any) -> None:
    """A slow deed says how far it is."""
    told: list[int] = []

    def work(control: JobControl) -> None:
        for percent in (10, 60, 100):
            control.tell(percent)

    job = jobs.run(work, lambda _: None, pytest.fail, told.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert told == [10, 60, 100]


def test_cancel_reaches_the_work(qtbot: Any) -> None:
    """The work is asked to stop and answers with Cancelled."""
    failures: list[Exception] = []
    begun = threading.Event()

    def work(control: JobControl) -> None:
        begun.set()
        while not control.cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    job = jobs.run(work, pytest.fail, failures.append)
    assert begun.wait(5)
    assert job.running
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert isinstance(failures[0], Cancelled)


def test_quitting_waits_for_nobody_who_was_asked_to_stop(qtbot: Any, qapp: QApplication) -> None:
    """At the end every job is cancelled before the data are closed."""
    stopped = threading.Event()

    def work(control: JobControl) -> None:
        while not control.cancelled():
            threading.Event().wait(0.001)
        stopped.set()

    job = jobs.run(work, lambda _: None, pytest.fail)
    jobs.cancel_all()
    assert stopped.is_set()
    with qtbot.waitSignal(job.ended):
        pass
