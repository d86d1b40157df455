"""Promises that the wizard grows by data alone: an operator, a way to pay, and a pack that changes midway."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from renew_stage import HOTEL, choose_sim, furnish, step_of, tab_of, the_draft, tick, walk_to
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.renewal import Step
from kzcompanion.files.resources import resource
from kzcompanion.services.events import FactsChanged
from kzcompanion.services.facts_service import FactsService
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.field import Field

OPERATOR, CHANNEL = "steppe", "post_office"


def text(words: str) -> dict[str, str]:
    """Return one text in four languages."""
    return dict.fromkeys(("en", "zh_CN", "ru", "kk"), words)


def grown_pack(folder: Path) -> Path:
    """Copy the shipped data and add a made-up operator and a made-up way to pay, by two files."""
    pack = folder / "pack"
    shutil.copytree(resource("data", "kz"), pack)
    operator = json.loads((pack / "operators" / "tele2.json").read_text("utf-8"))
    operator |= {"id": OPERATOR, "brand": "Steppe"}
    (pack / "operators" / f"{OPERATOR}.json").write_text(json.dumps(operator), "utf-8")
    channel = json.loads((pack / "channels" / "terminal.json").read_text("utf-8"))
    channel |= {
        "kind": CHANNEL,
        "title": text("Post office"),
        "summary": text("A counter with a queue."),
        "min_tenge": 300,
        "max_tenge": 1500,
        "variants": {OPERATOR: {"steps": ["queue"]}},
        "variant_provenance": {},
    }
    channel["lines"]["queue"] = text("Queue and say {operator}, {amount}.")
    (pack / "channels" / f"{CHANNEL}.json").write_text(json.dumps(channel), "utf-8")
    return pack


def use(window: MainWindow, pack: Path) -> None:
    """Let the program read other data from now on, as a data pack does."""
    window.services.__dict__["facts"] = FactsService(pack)
    window.services.__dict__.pop("renewal", None)
    window.services.events.publish(FactsChanged())


def said(window: QWidget, name: str) -> str:
    """Return every text that is shown within a widget."""
    labels = find(window, QWidget, name).findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def walk_the_new_way(window: MainWindow) -> None:
    """Top up 2 000 tenge at the made-up operator in the made-up way, as far as the checklist."""
    window.go_to("renew")
    press(window, "renew_start")
    choose_sim(window, HOTEL)
    press(window, "renew_next")
    operator = find(window, QComboBox, "renew_operator")
    operator.setCurrentIndex(operator.findData(OPERATOR))
    tick(window, "renew_operator_confirmed")
    press(window, "renew_next")
    type_into(window, "renew_amount", "2000")
    press(window, "renew_next")
    press(window, f"renew_channel_{CHANNEL}")


def test_a_new_operator_and_a_new_way_need_no_code(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """Two data files are enough: offered, ranked with reasons, limits told, steps shown, written, resumed."""
    furnish(data_dir)
    pack = grown_pack(tmp_path)
    with window_on(qtbot, data_dir) as window:
        use(window, pack)
        walk_the_new_way(window)
        press(window, "renew_pays.cash")
        assert "takes cash" in said(window, f"renew_channel_{CHANNEL}")
        assert "at most" in said(window, "renew_channel_details")
        press(window, "renew_back")
        assert "at most" in said(window, "renew_amount_card")  # said where it is typed, and not refused
        press(window, "renew_next")
        press(window, "renew_next")
        assert "Queue and say Steppe, 2" in said(window, "renew_checklist")
        tick(window, "renew_tick_0")
        press(window, "renew_went_to_pay")
        press(window, "renew_outcome_arrived")
        press(window, "renew_save_result")
        hotel = window.services.sims.find(HOTEL)
        assert window.services.ledger.entries(hotel.id)[-1].channel == CHANNEL
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker", sim_id=hotel.id)
        assert window.services.ledger.entries(hotel.id)[-1].channel == CHANNEL


def test_a_pack_that_takes_the_way_midway_asks_for_another(
    qtbot: Any, data_dir: Path, tmp_path: Path
) -> None:
    """What was typed and ticked stays; operator and way that are gone are asked for anew, at their places."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        use(window, grown_pack(tmp_path))
        walk_the_new_way(window)
        press(window, "renew_next")
        tick(window, "renew_tick_0")
        before = tab_of(window).desk.draft
        use(window, resource("data", "kz"))
        assert step_of(window) is Step.DO
        press(window, "renew_back")
        qtbot.waitUntil(lambda: window.findChild(QAbstractButton, f"renew_channel_{CHANNEL}") is None)
        press(window, "renew_next")
        assert step_of(window) is Step.CHANNEL
        assert find(window, Field, "renew_channels.field").error is not None
        press(window, "renew_back")
        assert find(window, QLineEdit, "renew_amount").text() == "2000"
        press(window, "renew_back")
        press(window, "renew_next")
        assert step_of(window) is Step.READY
        assert find(window, Field, "renew_operator.field").error is not None
        assert the_draft(window).ticked == before.ticked


def test_a_pack_with_other_words_midway_rewrites_the_checklist(
    qtbot: Any, data_dir: Path, tmp_path: Path
) -> None:
    """Newer steps stand there at once, and a line that is still the same keeps its tick."""
    furnish(data_dir)
    pack = grown_pack(tmp_path)
    shop = json.loads((pack / "channels" / "shop.json").read_text("utf-8"))
    for line in shop["lines"].values():
        line["en"] = f"{line['en']} (newer)"
    (pack / "channels" / "shop.json").write_text(json.dumps(shop), "utf-8")
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        tick(window, "renew_tick_0")
        use(window, pack)
        assert "(newer)" in said(window, "renew_checklist")
        assert find(window, QCheckBox, "renew_tick_0").isChecked()
