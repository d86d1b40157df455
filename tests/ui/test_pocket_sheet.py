"""Promises of the pocket sheet: one leaf with everything on it, the number only when it is ticked."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from renew_stage import HOTEL, PASSWORD, PHONE, furnish, tab_of, walk_to
from view_walk import controls, cut_off, unnamed
from window_stage import find, open_services, window_on

from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.operator import Operator
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import Step
from kzcompanion.files import disk_calls
from kzcompanion.ui import language
from kzcompanion.ui.paper.paper_out import pdf_bytes
from kzcompanion.ui.renewal.pocket_dialog import PocketDialog
from kzcompanion.ui.renewal.pocket_sheet import make_sheet
from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


@contextmanager
def desk_on(qtbot: Any, data_dir: Path) -> Iterator[RenewalDesk]:
    """Walk to the checklist with the vault unlocked."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.DO)
        yield tab_of(window).desk


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page, with plain spaces, as another program reads it."""
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    return [" ".join(page.split()) for page in pages]


def some_of(desk: RenewalDesk, lang: str) -> Iterator[Operator]:
    """Yield every other operator, so that each comes in two languages."""
    for place, operator in enumerate(desk.services.facts.operators()):
        if (place + LANGUAGES.index(lang)) % 2 == 0:
            yield operator


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_sides_of_one_leaf_hold_everything(
    qtbot: Any, data_dir: Path, qapp: QApplication, lang: str
) -> None:
    """Amount, sentences in both languages with their sound, every code, every emergency number."""
    with desk_on(qtbot, data_dir) as desk:
        language.set_language(qapp, lang)
        for operator in some_of(desk, lang):
            desk.change(operator_id=operator.id, channel=ChannelKind.SHOP)
            pages = pages_of(pdf_bytes(make_sheet(desk, PHONE)))
            text = " ".join(pages)
            assert len(pages) <= 2
            assert f"{operator.brand} 2 000 ₸ {PHONE}" in text
            for sentence in ("Пополните, пожалуйста", "tysyachi tenge", "салып", "Komissiyasy qansha?"):
                assert sentence in text
            for code in desk.services.facts.codes(operator.id):
                assert code.needs_number or code.code in text
            for contact in desk.services.facts.emergency():
                assert all(number in text for number in contact.numbers)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_user_saw_does_not_cost_a_second_leaf(
    qtbot: Any, data_dir: Path, qapp: QApplication, lang: str
) -> None:
    """With a correction, and where it was seen, the shop's sheet is set closer; it stays one leaf."""
    with desk_on(qtbot, data_dir) as desk:
        language.set_language(qapp, lang)
        corrected = desk.services.overrides.correct
        corrected("beeline", "balance_code", "*000#", seen_at="a made-up shop at the station")
        desk.change(operator_id="beeline", channel=ChannelKind.SHOP)
        pages = pages_of(pdf_bytes(make_sheet(desk, PHONE)))
        assert len(pages) <= 2
        assert "*000#" in " ".join(pages)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_pays_without_speaking_has_the_steps_and_a_plan_b_on_one_leaf(
    qtbot: Any, data_dir: Path, qapp: QApplication, lang: str
) -> None:
    """At a terminal or in an app: every step with number and amount, and the sentences for a shop."""
    with desk_on(qtbot, data_dir) as desk:
        language.set_language(qapp, lang)
        for operator in some_of(desk, lang):
            for kind in (ChannelKind.TERMINAL, ChannelKind.ONLINE):
                desk.change(operator_id=operator.id, channel=kind)
                pages = pages_of(pdf_bytes(make_sheet(desk, PHONE)))
                assert len(pages) <= 2
                bare = "".join("".join(pages).split())
                guide = desk.guide()
                assert guide is not None
                values = {"operator": operator.brand, "amount": "2 000 ₸", "number": PHONE}
                for step in guide.steps:
                    assert "".join(step.text.filled(lang, values).split()) in bare
                for sentence in ("Пополните,пожалуйста", "Какаякомиссия?", "Комиссиясықанша?", "чек"):
                    assert sentence in bare


def test_the_number_is_printed_only_when_ticked(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """Without the tick there is a line to write it on; with it the number stands there, from the vault."""
    with desk_on(qtbot, data_dir) as desk:
        dialog = PocketDialog(desk)
        qtbot.addWidget(dialog)
        assert dialog.save(tmp_path / "bare")
        bare = " ".join(pages_of((tmp_path / "bare.pdf").read_bytes()))
        assert PHONE not in bare
        assert "Number to top up" in bare
        find(dialog, QCheckBox, "pocket_number").click()
        assert dialog.save(tmp_path / "full.pdf")
        assert PHONE in " ".join(pages_of((tmp_path / "full.pdf").read_bytes()))
        desk.services.vault.lock()
        locked = PocketDialog(desk)
        qtbot.addWidget(locked)
        assert not find(locked, QCheckBox, "pocket_number").isEnabled()
        # Locked between the tick and the deed: refused with a reason, nothing written.
        assert not dialog.save(tmp_path / "late.pdf")
        assert not (tmp_path / "late.pdf").exists()
        assert "locked" in find(dialog, QLabel, "pocket_fault").text()


@pytest.mark.parametrize("vault", ["none", "locked", "without the number"])
def test_a_typed_number_is_printed_without_the_vaults_help(
    qtbot: Any, data_dir: Path, tmp_path: Path, vault: str
) -> None:
    """What was typed at step 2 is on the sheet when ticked; before it was typed the hint says where to."""
    with open_services(data_dir) as services:
        sim = services.sims.add(HOTEL, "beeline")
        if vault != "none":
            services.vault.create(PASSWORD)
    with window_on(qtbot, data_dir) as window:
        if vault == "without the number":
            window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.DO)
        desk = tab_of(window).desk
        bare = PocketDialog(desk, window)
        assert not find(bare, QCheckBox, "pocket_number").isEnabled()
        assert any("step 2" in label.text() for label in bare.findChildren(QLabel))
        window.services.number.type_for_now(sim.id, PHONE)
        dialog = PocketDialog(desk, window)
        find(dialog, QCheckBox, "pocket_number").click()
        assert dialog.save(tmp_path / "typed.pdf")
        assert PHONE in " ".join(pages_of((tmp_path / "typed.pdf").read_bytes()))


def test_a_place_that_cannot_be_written_is_named(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """The sentence names the place and stands in the dialog; after a good save it is gone."""
    with desk_on(qtbot, data_dir) as desk:
        dialog = PocketDialog(desk)
        qtbot.addWidget(dialog)
        dialog.show()
        assert not dialog.save(tmp_path / "nowhere" / "sheet.pdf")
        fault = find(dialog, QLabel, "pocket_fault")
        assert fault.isVisible()
        assert "nowhere" in fault.text()
        assert dialog.save(tmp_path / "sheet.pdf")
        assert not fault.isVisible()


def test_a_read_only_disk_is_named_and_leaves_nothing(
    qtbot: Any, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that takes no file, as one that is write-protected: said with its name; elsewhere it works."""
    stick, opening = tmp_path / "stick", disk_calls.open_file
    stick.mkdir()

    def protected(path: str, flags: int, *mode: int) -> int:
        if path.startswith(str(stick)) and flags & os.O_CREAT:
            raise OSError(errno.EROFS, "Read-only file system")
        return opening(path, flags, *mode)

    monkeypatch.setattr(disk_calls, "open_file", protected)
    with desk_on(qtbot, data_dir) as desk:
        dialog = PocketDialog(desk)
        qtbot.addWidget(dialog)
        dialog.show()
        assert not dialog.save(stick / "sheet.pdf")
        fault = find(dialog, QLabel, "pocket_fault")
        assert fault.isVisible()
        assert "stick" in fault.text()
        assert list(stick.iterdir()) == []
        assert dialog.save(tmp_path / "sheet.pdf")
        assert not fault.isVisible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_dialog_is_named_reachable_and_uncut(
    qtbot: Any, data_dir: Path, qapp: QApplication, lang: str
) -> None:
    """In every language, by keyboard, with names for screen readers."""
    with desk_on(qtbot, data_dir) as desk:
        language.set_language(qapp, lang)
        window = desk.parent()
        assert isinstance(window, QWidget)
        dialog = PocketDialog(desk, window.window())
        dialog.show()
        qapp.processEvents()
        assert (unnamed(dialog), cut_off(dialog)) == ([], [])
        assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls(dialog))
        dialog.close()
