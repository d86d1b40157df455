"""ui/program, app, appearance, raise_request, qt_start: how the program starts, refuses, switches, ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from window_stage import NOW, find, open_services, press, type_into

from kzcompanion import app
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui import appearance, language, qt_start, raise_request, theme
from kzcompanion.ui.appearance import Appearance
from kzcompanion.ui.program import Program


@contextmanager
def program_on(qtbot: Any, folder: Path, *, wait: bool = True, **options: Any) -> Iterator[Program]:
    """Start the program over a folder as its command does, and end it."""
    program = Program(None, DataFolder(folder), FixedClock(NOW), **options)
    window = program.start()
    try:
        if wait:
            qtbot.waitUntil(lambda: window.adopted)
        yield program
    finally:
        window.close()
        program.end()
        window.deleteLater()
        QApplication.processEvents()


def test_the_window_is_painted_before_the_data_are_opened(qtbot: Any, data_dir: Path) -> None:
    """The first frame waits for nothing but Qt; the data follow at once."""
    with program_on(qtbot, data_dir, wait=False) as program:
        assert program.window is not None
        assert program.window.isVisible()
        assert not program.window.adopted
        qtbot.waitUntil(lambda: program.window is not None and program.window.adopted)


def test_portable_mode_is_shown_in_the_status_line(qtbot: Any, data_dir: Path) -> None:
    """Data beside the program are said to be there, in every language; others are not."""
    for portable in (True, False):
        program = Program(None, DataFolder(data_dir, portable=portable), FixedClock(NOW), "en")
        window = program.start()
        try:
            qtbot.waitUntil(lambda window=window: window.adopted)
            badges = find(window, QLabel, "statusLine.badges")
            assert ("Portable" in badges.text()) is portable
            window.deeds.choose_language("ru")
            QApplication.processEvents()
            assert ("Portable" in badges.text()) is False
            assert ("Переносн" in badges.text() or "Портатив" in badges.text()) is portable
        finally:
            window.close()
            program.end()
            window.deleteLater()


def test_the_first_run_asks_at_most_three_things(qtbot: Any, data_dir: Path) -> None:
    """Language, SIM, done; the vault password is not asked for."""
    with program_on(qtbot, data_dir, lang="en") as program:
        window = program.window
        assert window is not None
        press(window, "firstRun.language.ru")
        assert language.code() == "ru"
        press(window, "firstRun.language.en")
        press(window, "firstRun.next")
        type_into(window, "firstRun.nickname", "Travel card")
        brands = find(window, QComboBox, "firstRun.operator")
        brands.setCurrentIndex(brands.findData("kcell"))
        press(window, "firstRun.next")
        press(window, "firstRun.next")
        assert window.pages.current_id() == "tracker"
        assert [sim.nickname for sim in program.own.sims.list()] == ["Travel card"]
        assert find(window, QLineEdit, "log_amount").hasFocus(), "the balance is what comes next"
        assert program.own.preferences.current().first_run_done
        assert not [
            edit for edit in window.findChildren(QLineEdit) if "password" in edit.objectName().lower()
        ]


@pytest.mark.parametrize("lang", language.NAMES)
def test_the_count_of_the_screens_stands_in_the_middle(qtbot: Any, data_dir: Path, lang: str) -> None:
    """Under the middle of the card, whichever buttons stand at its sides."""
    with program_on(qtbot, data_dir, lang=lang) as program:
        window = program.window
        assert window is not None
        card = find(window, QWidget, "firstRun.screens")
        for _screen in range(3):
            QApplication.processEvents()
            count = find(window, QLabel, "firstRun.count")
            middle = count.mapTo(window, count.rect().center()).x()
            assert abs(middle - card.mapTo(window, card.rect().center()).x()) <= 1
            press(window, "firstRun.next")


def test_every_screen_of_the_first_run_can_be_skipped(qtbot: Any, data_dir: Path) -> None:
    """In a hurry two presses suffice, and it does not come back."""
    with program_on(qtbot, data_dir, lang="en") as program:
        assert program.window is not None
        press(program.window, "firstRun.skip")
        press(program.window, "firstRun.skip")
        assert program.window.pages.current_id() == "operators"
    with program_on(qtbot, data_dir, lang="en") as program:
        assert program.window is not None
        assert program.window.pages.current_id() == "operators"


def test_a_bad_nickname_is_explained_at_its_field(qtbot: Any, data_dir: Path) -> None:
    """Nothing is lost and nothing pops up."""
    with program_on(qtbot, data_dir, lang="en") as program:
        window = program.window
        assert window is not None
        press(window, "firstRun.next")
        edit = type_into(window, "firstRun.nickname", "x" * 500)
        press(window, "firstRun.next")
        assert edit.property("faulty")
        assert edit.accessibleDescription()
        assert program.own.sims.list() == []


def test_enter_presses_the_button_that_has_the_focus(qtbot: Any, data_dir: Path) -> None:
    """Who starts with the keyboard alone comes from the first screen to the second by Enter."""
    with program_on(qtbot, data_dir, lang="en") as program:
        window = program.window
        assert window is not None
        onward = find(window, QAbstractButton, "firstRun.next")
        onward.setFocus()
        QTest.keyClick(onward, Qt.Key.Key_Return)
        assert find(window, QAbstractButton, "firstRun.sample").isVisible()


def test_sample_data_are_one_press_away_and_one_press_back(qtbot: Any, data_dir: Path) -> None:
    """Samples are labelled, live apart, and leave nothing behind."""
    with program_on(qtbot, data_dir, lang="en") as program:
        window = program.window
        assert window is not None
        press(window, "firstRun.next")
        press(window, "firstRun.sample")
        qtbot.waitUntil(window.sample)
        assert "Sample data" in window.windowTitle()
        assert program.own.sims.list() == []
        press(window, "sampleBanner.leave")
        qtbot.waitUntil(lambda: not window.sample())
        assert window.pages.current_id() == "operators"
        assert not DataFolder(data_dir).sample_folder().data_file.exists()


def test_the_next_start_goes_on_with_the_samples(qtbot: Any, data_dir: Path) -> None:
    """Sample data stay until they are removed or a SIM of one's own exists."""
    with program_on(qtbot, data_dir, lang="en") as program:
        program.switch_to_sample()
    with program_on(qtbot, data_dir, lang="en") as program:
        assert program.window is not None
        assert program.window.sample()
        program.own.sims.add("Mine", "kcell")
    with program_on(qtbot, data_dir, lang="en") as program:
        assert program.window is not None
        assert not program.window.sample()


def test_language_theme_and_place_are_known_before_the_data(qtbot: Any, data_dir: Path) -> None:
    """The next start shows its first frame in the look of the last."""
    with program_on(qtbot, data_dir) as program:
        assert program.window is not None
        program.window.deeds.choose_language("kk")
        program.window.deeds.choose_theme("dark")
        program.window.resize(1100, 720)
    assert appearance.read(DataFolder(data_dir)).geometry
    theme.current().choose("light")
    with program_on(qtbot, data_dir, wait=False) as program:
        assert language.code() == "kk"
        assert theme.current().dark
        qtbot.waitUntil(lambda: program.window is not None and program.window.adopted)


def test_options_win_over_what_was_kept(qtbot: Any, data_dir: Path) -> None:
    """--lang and --theme hold for this run and are not remembered."""
    with program_on(qtbot, data_dir) as program:
        assert program.window is not None
        program.window.deeds.choose_language("ru")
    with program_on(qtbot, data_dir, lang="zh_CN", theme_choice="dark") as program:
        assert language.code() == "zh_CN"
        assert theme.current().dark
        assert program.own.preferences.current().language == "ru"


def test_a_copy_of_the_choices_that_is_wrong_is_put_right(qtbot: Any, data_dir: Path) -> None:
    """The choices live in the data; a stale or broken copy lasts until they are open."""
    with open_services(data_dir) as services:
        services.preferences.change(language="ru", theme="dark", first_run_done=True)
    appearance.keep(DataFolder(data_dir), Appearance("en", "light", ""))
    with program_on(qtbot, data_dir):
        assert language.code() == "ru"
        assert theme.current().dark
    assert appearance.read(DataFolder(data_dir))[:2] == ("ru", "dark")


@pytest.mark.parametrize(
    "junk", [b"", b"\xff\xfe", b"xx\nlight\n\n", b"en\nlight", b"en\nlight\n\n\n\n", b"\0" * 9999]
)
def test_a_broken_copy_of_the_choices_is_ignored(data_dir: Path, junk: bytes) -> None:
    """Whatever lies there, the start goes on with the defaults."""
    (data_dir / ".appearance").write_bytes(junk)
    assert appearance.read(DataFolder(data_dir)) == Appearance()


def test_damaged_data_are_told_and_left_alone(qtbot: Any, data_dir: Path, capfd: Any) -> None:
    """A file that is none of ours: a sentence, exit code 4, not a byte changed."""
    (data_dir / "kz.json").write_bytes(b"not ours at all")
    program = Program(None, DataFolder(data_dir), FixedClock(NOW), "en")
    window = program.start()
    qtbot.waitUntil(lambda: not window.isVisible())
    program.end()
    assert program.exit_code == 4
    assert "kz.json" in capfd.readouterr().err
    assert (data_dir / "kz.json").read_bytes() == b"not ours at all"
    window.deleteLater()


def test_a_second_start_says_that_the_data_are_in_use(qtbot: Any, data_dir: Path, capfd: Any) -> None:
    """Exit code 3 and a sentence; the first one keeps its data."""
    with open_services(data_dir):
        program = Program(None, DataFolder(data_dir), FixedClock(NOW), "en")
        window = program.start()
        qtbot.waitUntil(lambda: program.exit_code != 0)
        program.end()
        window.close()
        window.deleteLater()
    assert program.exit_code == 3
    assert "open already in another window" in capfd.readouterr().err


@pytest.mark.qt_log_ignore("plugin does not support")
def test_a_second_start_brings_the_first_window_forward(qtbot: Any, data_dir: Path) -> None:
    """No second window over the same data; the first one is asked by the date of a file, without a socket."""
    with program_on(qtbot, data_dir) as program:
        assert program.window is not None
        qtbot.waitUntil(lambda: raise_request.bell(program.folder).exists())
        program.window.showMinimized()
        words = "import sys; from pathlib import Path; from kzcompanion.files.paths import DataFolder; "
        words += "from kzcompanion.ui import raise_request; "
        words += "sys.exit(0 if raise_request.ask(DataFolder(Path(sys.argv[1]))) else 1)"
        with subprocess.Popen([sys.executable, "-c", words, str(data_dir)]) as second:
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
        assert second.returncode == 0
        assert not program.window.isMinimized()


def test_asking_where_nobody_answers_is_no(data_dir: Path) -> None:
    """Data held by the command line cannot come forward."""
    assert not raise_request.ask(DataFolder(data_dir))


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ([], app.Options()),
        (["--data-dir", "d", "--theme=dark"], app.Options(data_dir="d", theme="dark")),
        (["--lang", "kk"], app.Options(lang="kk")),
        (["--remind", "--data-dir=d"], app.Options(data_dir="d", remind=True)),
    ],
)
def test_options_are_read(words: list[str], read: app.Options) -> None:
    """Each option takes its value beside it or behind an equals sign."""
    assert app.read_options(words) == read


@pytest.mark.parametrize(
    "words", [["--lang", "tlh"], ["--theme", "pink"], ["--now", "soon"], ["--data-dir"], ["--colour", "red"]]
)
def test_a_bad_option_is_a_sentence_and_exit_code_2(words: list[str], capsys: Any) -> None:
    """No window opens on a misunderstanding."""
    import gc

    assert app.run_window(words) == 2
    gc.enable()
    assert words[0] in capsys.readouterr().err


def test_the_byte_code_of_pyside_is_kept_and_used(tmp_path: Path) -> None:
    """The second import compiles nothing; a broken cache is made anew; `compile` is given back."""
    cache = tmp_path / "kept.bin"
    words = (
        "import builtins, sys; from pathlib import Path; from kzcompanion.ui import qt_start; "
        "plain, qt_start.cache_path = builtins.compile, lambda: Path(sys.argv[1]); "
        "keeper = qt_start.import_qt(); keeper.keep(); import PySide6.QtWidgets; "
        "assert builtins.compile is plain; print(keeper.missed)"
    )

    def start() -> int:
        environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
        done = subprocess.run(
            [sys.executable, "-c", words, str(cache)], capture_output=True, text=True, check=True, env=environ
        )
        return int(done.stdout)

    first = start()
    assert first > 0
    assert start() == 0
    cache.write_bytes(cache.read_bytes()[:100])
    assert start() == first
    assert qt_start.cache_path().parent.name == "__pycache__"


def test_nothing_but_qt_is_imported_before_the_first_frame(data_dir: Path) -> None:
    """The data room, its serialiser and its database come after the first frame."""
    words = (
        "import sys; from pathlib import Path; from kzcompanion import app; "
        "from kzcompanion.ui import qt_start; qt_start.import_qt(); "
        "from kzcompanion.ui.program import Program; "
        "from kzcompanion.files.paths import DataFolder; from kzcompanion.services.clock import SystemClock; "
        "program = Program(None, DataFolder(Path(sys.argv[1])), SystemClock()); program.start(); "
        "late = ('msgspec', 'tinydb', 'cryptography', 'kzcompanion.storage'); "
        "print([name for name in late if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", words, str(data_dir)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_refusal_says_where_the_file_lies(qtbot: Any, data_dir: Path) -> None:
    """The page for data that cannot be opened tells what, where and what to do."""
    from kzcompanion.domain.errors import DataForeign
    from kzcompanion.ui.dialogs.refusal_page import RefusalPage
    from kzcompanion.ui.main_window import MainWindow

    window = MainWindow()
    qtbot.addWidget(window)
    page = RefusalPage(DataForeign(path="/some/where/kz.json"), window)
    window.show_page(page)
    window.show()
    said = " ".join(text.text() for text in page.findChildren(QLabel) if text.isVisible())
    assert "/some/where/kz.json" in said
    press(window, "refusal.close")
    assert not window.isVisible()
