"""The one way off the GUI thread: a slow deed runs beside it, its answer comes back on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")


class JobControl:
    """What the slow deed holds: it asks whether to stop and tells how far it is."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._stop = threading.Event()

    def cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return self._stop.is_set()

    def tell(self, percent: int) -> None:
        """Report progress from 0 to 100."""
        self._job.progressed.emit(percent)

    def stop(self) -> None:
        """Ask the deed to stop at its next look."""
        self._stop.set()


class Job(QObject):
    """A running slow deed; its signals come on the GUI thread."""

    progressed = Signal(int)
    done = Signal(object)
    """What the deed returned."""
    failed = Signal(object)
    """The exception the deed raised."""
    ended = Signal()
    """After done or failed."""
    _answered = Signal(bool, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.control = JobControl(self)
        self._running = True
        self._answered.connect(self._on_answer)

    @property
    def running(self) -> bool:
        """Tell whether the answer is still awaited."""
        return self._running

    def cancel(self) -> None:
        """Ask the deed to stop; the answer still comes, usually as a failure `Cancelled`."""
        self.control.stop()

    def _on_answer(self, good: bool, answer: object) -> None:
        self._running = False
        (self.done if good else self.failed).emit(answer)
        self.ended.emit()
        _running.discard(self)
        self.deleteLater()


class _Errand(QRunnable):
    def __init__(self, job: Job, work: Callable[[JobControl], object]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        good, answer = True, None
        try:
            answer = self._work(self._job.control)
        except Exception as error:  # the answer is an error; whoever asked decides what it means
            good, answer = False, error
        self._job._answered.emit(good, answer)


_running: set[Job] = set()


def run(
    work: Callable[[JobControl], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    progress: Callable[[int], None] | None = None,
) -> Job:
    """Run `work(control)` off the GUI thread; `done(result)` or `failed(error)` follows on it."""
    job = Job()
    job.done.connect(done)
    job.failed.connect(failed)
    if progress is not None:
        job.progressed.connect(progress)
    _running.add(job)
    QThreadPool.globalInstance().start(_Errand(job, work))
    return job


def cancel_all() -> None:
    """Ask every running deed to stop, and wait for them: the program is about to end."""
    for job in tuple(_running):
        job.cancel()
    QThreadPool.globalInstance().waitForDone()
