"""The sheets of the vault: the recovery key once and in four languages, and the sheet for losses."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from vault_stage import PASSWORD, open_vault, readable, state, vault_on
from window_stage import NOW, enter, find, open_services, press, type_into

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.services.vault_service import VaultState
from kzcompanion.services.wording import Wording
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog
from kzcompanion.ui.dialogs.paper_dialog import PaperDialog
from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog
from kzcompanion.ui.paper import paper_out
from kzcompanion.ui.paper.vault_sheets import lost_sheet, recovery_sheet
from kzcompanion.ui.vault_access import lost_dialog
from kzcompanion.ui.widgets.masked_label import MaskedLabel

OTHER = "violet anchor simple thunder"
KEY = "2BYV XRR4 2FA9 9G54 923H BMDT S3NC"


@pytest.fixture(autouse=True)
def sim(data_dir: Path) -> None:
    """Give the data folder a SIM, so that the tab shows the vault."""
    with open_services(data_dir) as services:
        services.sims.add("Beeline card", "beeline")


def rest(qtbot: object, dialog: DeedDialog) -> None:
    """Wait until the deed is over."""
    qtbot.waitUntil(lambda: dialog.job is None)  # type: ignore[attr-defined]


def text_of(octets: bytes) -> str:
    """Return all text of a PDF without spaces."""
    pages = PdfReader(io.BytesIO(octets)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def fill(dialog: QWidget, first: str, second: str | None = None) -> None:
    """Type a new password twice."""
    type_into(dialog, "new_password_first", first)
    type_into(dialog, "new_password_second", first if second is None else second)


# --- paper -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_recovery_sheet_holds_the_key_once(qapp: object, lang: str) -> None:
    """In every language: the key exactly once, the lines to fill in, on one page."""
    octets = paper_out.pdf_bytes(recovery_sheet(KEY, NOW, lang))
    assert len(PdfReader(io.BytesIO(octets)).pages) == 1
    text, words = text_of(octets), Wording(lang)
    assert text.count("".join(KEY.split())) == 1
    for key in ("sheet_recovery_title", "sheet_blank_folder", "sheet_blank_person", "sheet_open_4"):
        assert "".join(words.text(key).split()) in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_for_losses_says_what_is_known_and_what_not(
    qtbot: object, data_dir: Path, lang: str
) -> None:
    """Every brand stands there with its known number or `not known`; nothing of the user's does."""
    with open_services(data_dir) as services:
        text, words = text_of(paper_out.pdf_bytes(lost_sheet(services.facts, lang))), Wording(lang)
        for operator in services.facts.operators():
            assert "".join(operator.brand.split()) in text
        assert "".join(f"116 (what.com.ua, {words.text('undated')})".split()) in text
        assert "http" not in text
        assert text.count("".join(words.text("sheet_not_known").split())) == 5
        assert "Япотерялсим-карту." in text
        assert "Beelinecard" not in text


def test_a_recovery_key_is_shown_once_and_written_as_pdf(
    qtbot: object, data_dir: Path, tmp_path: Path
) -> None:
    """A place that cannot be written is named in a sentence; after closing, the key is nowhere."""
    with open_vault(qtbot, data_dir) as window:
        dialog = RecoveryDialog(window.services, window)
        dialog.show()
        type_into(dialog, "recovery_password", "wrong")
        press(dialog, "recovery_dialog_go")
        rest(qtbot, dialog)
        assert not window.services.vault.has_recovery_key()
        enter(type_into(dialog, "recovery_password", PASSWORD))
        rest(qtbot, dialog)
        shown = "".join(find(dialog, MaskedLabel, "recovery_letters").accessibleName().split())
        assert len(shown) == 28
        letters = find(dialog, MaskedLabel, "recovery_letters")
        assert letters.revealed
        QApplication.sendEvent(letters, QEvent(QEvent.Type.WindowDeactivate))
        assert shown not in "".join(readable(dialog).split())
        press(dialog, "recovery_show")
        assert shown in "".join(readable(dialog).split())
        dialog.out.write(tmp_path / "not there" / "sheet.pdf")
        assert str(tmp_path / "not there") in find(dialog, QLabel, "recovery_said").text()
        press(dialog, "recovery_language.kk")
        dialog.out.write(tmp_path / "sheet")
        text = text_of((tmp_path / "sheet.pdf").read_bytes())
        assert text.count(shown) == 1
        assert "".join(Wording("kk").text("sheet_recovery_title").split()) in text
        press(dialog, "recovery_dialog_go")
        assert shown not in "".join(readable(dialog).split())
        window.services.vault.lock()
        window.services.vault.unlock_by_recovery_key(shown)


def test_the_sheet_for_losses_needs_no_password(qtbot: object, data_dir: Path, tmp_path: Path) -> None:
    """It is a link at the locked door, and written without opening anything."""
    with open_services(data_dir) as services:
        services.vault.create(PASSWORD)
    with vault_on(qtbot, data_dir) as window:
        seen: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, PaperDialog)
            dialog.out.write(tmp_path / "lost.pdf")
            seen.append(dialog.objectName())
            dialog.accept()

        QTimer.singleShot(0, look)
        press(window, "gate_lost")
        assert seen == ["lost_dialog"]
        assert "116" in text_of((tmp_path / "lost.pdf").read_bytes())
        assert state(window) is VaultState.LOCKED


def test_the_dialog_of_losses_is_closed_by_its_button(qtbot: object, data_dir: Path) -> None:
    """Nothing else is needed."""
    with vault_on(qtbot, data_dir) as window:
        dialog = lost_dialog(window.services, window)
        dialog.show()
        press(dialog, "lost_dialog_close")
        assert not dialog.isVisible()
