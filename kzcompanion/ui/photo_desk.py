"""Joins the photo rows of the vault with what they do: prepare beside the window, seal, show, remove."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzcompanion.domain.errors import Cancelled, CompanionError, VaultDamaged
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.ui import error_text, jobs, photo_text
from kzcompanion.ui.widgets.photo_row import PhotoRow

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.jobs import Job, JobControl
    from kzcompanion.ui.shell import Shell


class PhotoDesk(QObject):
    """Serve one row for each side, for one SIM at a time; a photo goes to the SIM it was chosen for."""

    def __init__(self, parent: QWidget, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__(parent)
        self._services, self._bridge, self._shell = services, bridge, shell
        self._window = parent
        self._sim_id: str | None = None
        self._jobs: dict[PhotoSide, Job] = {}
        self.rows = {side: PhotoRow(side) for side in PhotoSide}
        for side, row in self.rows.items():
            row.look_asked.connect(partial(self._look, side))
            row.remove_asked.connect(partial(self._remove, side))
            row.chosen.connect(partial(self._take, side))
            row.stop_asked.connect(partial(self._stop, side))

    def show_sim(self, sim_id: str) -> None:
        """Show which photos of a SIM are kept."""
        if sim_id != self._sim_id:
            self._sim_id = sim_id
            for row in self.rows.values():
                row.show_fault("")
        try:
            kept = self._services.photos.sides(sim_id)
        except VaultDamaged:
            kept = frozenset()  # the tab says so
        for side, row in self.rows.items():
            row.show_state(kept=side in kept, writable=not self._shell.read_only())

    def close(self) -> None:
        """Stop what is being prepared and show nothing: the vault is locked."""
        self._sim_id = None
        for side, row in self.rows.items():
            self._stop(side)
            row.show_fault("")
            row.show_state(kept=False, writable=False)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        for row in self.rows.values():
            row.retranslate()

    def _look(self, side: PhotoSide) -> None:
        from kzcompanion.ui.dialogs.photo_dialog import PhotoDialog

        if self._sim_id is not None:
            name = self._services.sims.get(self._sim_id).nickname
            PhotoDialog(self._window, self._services, self._bridge, self._sim_id, side, name).run()

    def _remove(self, side: PhotoSide) -> None:
        sim_id, name = self._sim_id, photo_text.name(side)
        question = self.tr("Remove this from the vault: {0}?").format(name)
        if sim_id is None or not self._shell.confirm(
            question, self.tr("It cannot be brought back."), self.tr("Remove"), danger=True
        ):
            return
        try:
            self._services.photos.remove(sim_id, side)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("{0}: removed").format(name))

    def _take(self, side: PhotoSide, path: Path) -> None:
        sim_id, row = self._sim_id, self.rows[side]
        if sim_id is None or side in self._jobs:
            return

        def work(control: JobControl) -> bytes:
            from kzcompanion.ui.photo_reader import small_jpeg

            def go_on() -> None:
                if control.cancelled():
                    raise Cancelled

            return small_jpeg(path, go_on, control.tell)

        row.show_fault("")
        row.show_progress(0)
        done, failed = partial(self._keep, sim_id, side), partial(self._fail, sim_id, side)
        self._jobs[side] = jobs.run(work, done, failed, row.show_progress)

    def _stop(self, side: PhotoSide) -> None:
        job = self._jobs.get(side)
        if job is not None:
            job.cancel()

    def _keep(self, sim_id: str, side: PhotoSide, jpeg: bytes) -> None:
        job = self._jobs.pop(side)
        self.rows[side].end_progress()
        if job.control.cancelled():
            return
        try:
            self._services.photos.keep(sim_id, side, jpeg)
        except CompanionError as error:
            self._tell(sim_id, side, error)
        else:
            self._shell.toast(self.tr("{0}: saved, sealed").format(photo_text.name(side)))

    def _fail(self, sim_id: str, side: PhotoSide, error: Exception) -> None:
        self._jobs.pop(side)
        self.rows[side].end_progress()
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, CompanionError):
            raise error
        self._tell(sim_id, side, error)

    def _tell(self, sim_id: str, side: PhotoSide, error: CompanionError) -> None:
        if sim_id == self._sim_id:
            self.rows[side].show_fault(error_text.sentence(error))
        else:
            self._shell.show_error(error)
