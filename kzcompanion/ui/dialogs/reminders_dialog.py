"""How the program reminds: how many days ahead, in the tray, at login, and as a file for the phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, Missing
from kzcompanion.domain.lead_text import leads_text, parse_leads
from kzcompanion.services.autostart_service import AutostartService, autostart
from kzcompanion.services.autostart_text import remind_command
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text, tray
from kzcompanion.ui.counted_text import counted
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell

_WIDTH = 580
_INDENT = 36
"""Where the words of a check box begin."""
_EVERY_SIM = ""


class Teller(Protocol):
    """Who says how the writing of the file went."""

    def toast(self, text: str, *, undo: bool = False) -> None:
        """Tell in passing what was done."""

    def show_error(self, error: CompanionError) -> None:
        """Say what went wrong."""


class RemindersDialog(FittedDialog):
    """Keep each choice at once; a choice that cannot be kept is taken back and the reason shown."""

    def __init__(
        self,
        services: Services,
        shell: Shell,
        parent: QWidget | None = None,
        entry: AutostartService | None = None,
    ) -> None:
        """`entry` is what the desktop starts at login, of this machine unless given."""
        super().__init__(parent)
        self.setObjectName("reminders_dialog")
        self._services, self._shell = services, shell
        self._entry = entry or autostart(remind_command(services.folder))
        self._heading, self._fault = labels.title(), labels.label("error")
        self._which = QComboBox()
        self._which.setObjectName("reminders_sim")
        self._leads = ParsedEdit("reminders_leads", parse_leads, lambda _leads: "")
        self._which_field, self._leads_field = Field(self._which), Field(self._leads)
        self._tray, self._login = QCheckBox(), QCheckBox()
        self._tray.setObjectName("reminders_tray")
        self._login.setObjectName("reminders_login")
        self._tray_note, self._login_note = labels.secondary(), labels.secondary()
        self._phone, self._phone_note = labels.strong(), labels.secondary()
        self._names, self._amounts = QCheckBox(), QCheckBox()
        self._names.setObjectName("reminders_names")
        self._amounts.setObjectName("reminders_amounts")
        self._save = buttons.secondary("reminders_save", "calendar")
        self._said = labels.body()
        self._said.setObjectName("reminders_said")
        self._close = buttons.primary("reminders_close", "check")
        for hidden in (self._fault, self._said):
            hidden.hide()
        self._lay_out()
        self._write()
        self._fill()
        self._connect()

    # --- building ------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._heading)
        ahead = QHBoxLayout()
        ahead.setSpacing(12)
        for field in (self._which_field, self._leads_field):
            ahead.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(ahead)
        column.addWidget(labels.rule())
        for box, note in ((self._tray, self._tray_note), (self._login, self._login_note)):
            note.setContentsMargins(_INDENT, 0, 0, 0)
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(box)
            choice.addWidget(note)
            column.addLayout(choice)
        for widget in (labels.rule(), self._phone, self._phone_note):
            column.addWidget(widget)
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in (self._names, self._amounts):
            boxes.addWidget(box)
        column.addLayout(boxes)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        column.addWidget(self._fault)
        column.addStretch(1)
        column.addLayout(self.footer(self._close))
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        self._which.activated.connect(lambda _row: self._show_leads())
        self._leads.editingFinished.connect(self._keep_leads)
        self._tray.clicked.connect(lambda on: self._keep_choice("keep_in_tray", on))
        self._names.clicked.connect(lambda on: self._keep_choice("calendar_names", on))
        self._amounts.clicked.connect(lambda on: self._keep_choice("calendar_amounts", on))
        self._login.clicked.connect(self._on_login)
        self._save.clicked.connect(lambda: export_reminders(self, self._services, self))
        self._close.clicked.connect(self.accept)

    def _write(self) -> None:
        title = self.tr("Reminders")
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._which_field.set_caption(self.tr("For"))
        _name(self._tray, self.tr("Keep running in the tray when the window is closed"))
        _name(self._login, self.tr("Tell me once when I log in to this computer"))
        self._login_note.setText(
            self.tr("Where something is due, one notification is shown; the program does not stay open.")
        )
        self._phone.setText(self.tr("For the calendar of the phone"))
        self._phone_note.setText(
            self.tr(
                "The phone rings when this laptop sleeps. Many phones send their calendar to a server,"
                " so that names and amounts are left out unless you want them."
            )
        )
        _name(self._names, self.tr("Name the SIMs"))
        _name(self._amounts, self.tr("Tell the amounts"))
        self._save.setText(self.tr("Save as a file (.ics)…"))
        self._close.setText(self.tr("Close"))

    def _fill(self) -> None:
        """Show the choices as they are; what cannot be kept now rests."""
        kept, own = not self._shell.read_only(), not self._shell.sample()
        self._which.addItem(self.tr("every SIM"), _EVERY_SIM)
        for sim in self._services.sims.list():
            self._which.addItem(sim.nickname, sim.id)
        self._show_leads()
        self._show_choices()
        there = tray.available()
        for box, possible in (
            (self._leads, kept),
            (self._tray, kept and own and there),
            (self._login, own),
            (self._names, kept),
            (self._amounts, kept),
        ):
            box.setEnabled(possible)
        self._tray_note.setText(
            self.tr("A notification comes when a lead is reached. Quit with Ctrl+Q or from the icon's menu.")
            if there
            else self.tr("This desktop has no tray, so that closing the window always quits.")
        )

    # --- choices -------------------------------------------------------------------------------------------
    def toast(self, text: str, *, undo: bool = False) -> None:
        """Say in the dialog what was written."""
        del undo
        self._said.setText(text)
        self._said.show()

    def show_error(self, error: CompanionError) -> None:
        """Say in the dialog what went wrong."""
        self._said.hide()
        self._fault.setText(sentences(error_text.sentence(error), error_text.advice(error)))
        self._fault.show()

    def _show_choices(self) -> None:
        wishes = self._services.preferences.current()
        self._tray.setChecked(wishes.keep_in_tray)
        self._names.setChecked(wishes.calendar_names)
        self._amounts.setChecked(wishes.calendar_amounts)
        self._login.setChecked(self._entry.on())

    def _show_leads(self) -> None:
        """Show the days of the chosen SIM, or those of every SIM; nothing where a SIM has none of its own."""
        sim_id = self._sim_id()
        every = leads_text(self._services.reminders.leads() or ())
        own = self._services.reminders.leads(sim_id) if sim_id else None
        hint = self.tr("Also on the last day, and when it is overdue.")
        if sim_id:
            hint = self.tr("Empty: as for every SIM ({0}).").format(every)
        self._leads_field.show_error(None)
        self._leads_field.set_caption(self.tr("Days ahead"), hint)
        self._leads.setPlaceholderText(every if sim_id else "")
        self._leads.setText(leads_text(own or ()) if sim_id else every)

    def _sim_id(self) -> str | None:
        return str(self._which.currentData()) or None

    def _keep_leads(self) -> None:
        leads = cast("tuple[int, ...] | None", self._leads.parsed())
        if self._leads.fault is not None:
            return
        if leads is None and self._sim_id() is None:
            self._leads_field.show_error(Missing("lead_days"))
            return
        self._try(lambda: self._services.reminders.choose_leads(leads, self._sim_id()))

    def _keep_choice(self, name: str, on: bool) -> None:
        self._try(lambda: self._services.preferences.change(**{name: on}))

    def _on_login(self, on: bool) -> None:
        comment = error_text.wording().text("autostart_comment")
        self._try(lambda: self._entry.turn_on(comment) if on else self._entry.turn_off())

    def _try(self, deed: Callable[[], object]) -> None:
        self._fault.hide()
        try:
            deed()
        except CompanionError as error:
            self.show_error(error)
            self._show_choices()


def export_reminders(parent: QWidget, services: Services, teller: Teller) -> None:
    """Let the user choose a file and write every deadline that lies ahead into it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("RemindersDialog", "Reminders for the phone"),
        str(Path(folder) / "kz-companion.ics"),
        "iCalendar (*.ics)",
    )
    if name:
        write_reminders(Path(name), services, teller)


def write_reminders(path: Path, services: Services, teller: Teller) -> None:
    """Write the file; tell the number of reminders, or what went wrong."""
    wishes = services.preferences.current()
    try:
        count = services.calendar.export(
            path if path.suffix else path.with_suffix(".ics"),
            error_text.wording(),
            names=wishes.calendar_names,
            amounts=wishes.calendar_amounts,
        )
    except CompanionError as error:
        teller.show_error(error)
        return
    teller.toast(counted.reminders_exported(count))


def _name(box: QCheckBox, text: str) -> None:
    box.setText(text)
    box.setAccessibleName(text)
