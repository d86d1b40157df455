"""The real window killed without warning at each step and each field of a top-up: it resumes as it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "ui"))

from renew_stage import HOTEL, furnish

Figure = Callable[[str], None]
Deed = tuple[str, ...]
Shown = dict[str, str]

NEXT: Deed = ("press", "renew_next")
WALK: tuple[tuple[str, tuple[Deed, ...]], ...] = (
    ("sim", (("sim", HOTEL),)),
    (
        "ready",
        (
            NEXT,
            ("pick", "renew_operator", "Kcell"),
            ("pick", "renew_operator", "Beeline"),
            ("tick", "renew_operator_confirmed"),
            ("tick", "renew_number_at_hand"),
            ("tick", "renew_bands_checked"),
            ("type", "renew_balance", "-3,4"),
        ),
    ),
    (
        "amount",
        (
            NEXT,
            ("type", "renew_amount", "2.000"),
            ("press", "renew_quick.5000"),
            ("type", "renew_amount", "2000"),
            ("type", "renew_home_rate", "72.50"),
        ),
    ),
    (
        "channel",
        (
            NEXT,
            ("press", "renew_internet.no"),
            ("press", "renew_pays.cash"),
            ("press", "renew_speaks.no"),
            ("press", "renew_channel_terminal"),
        ),
    ),
    (
        "do",
        (NEXT, ("tick", "renew_tick_0"), ("tick", "renew_tick_3"), ("type", "renew_told_fee", "fifty")),
    ),
    (
        "arrived",
        (
            ("press", "renew_went_to_pay"),
            ("press", "renew_outcome_failed"),
            ("press", "renew_answer_0"),
            ("press", "renew_outcome_not_yet"),
            ("press", "renew_look.hour"),
            ("press", "renew_outcome_unknown"),
            ("type", "renew_seen_balance", "1 9"),
            ("press", "renew_outcome_arrived"),
            ("type", "renew_paid", "1 900"),
            ("type", "renew_fee", "50"),
            ("type", "renew_new_balance", "1950"),
            ("type", "renew_valid_until", "25.12."),
            ("type", "renew_data_left", "8.6 G"),
            ("type", "renew_receipt", "A-17"),
            ("type", "renew_note", "red terminal"),
        ),
    ),
)
"""Every step with every field that is filled in there, whole and half."""


class _Windows:
    """Start windows and kill them."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process, self._folder = process, folder

    def kill_after(self, deeds: tuple[Deed, ...], mark: str = "kept") -> tuple[Shown, Shown]:
        """Let a window resume and do the deeds; kill it once it said `mark`; return both states it told."""
        process = self._process
        assert process.stdin
        assert process.stderr
        assert process.stdout
        process.stdin.write(json.dumps([str(self._folder), deeds]).encode() + b"\n")
        process.stdin.flush()
        pid = int(process.stderr.readline())
        told: dict[str, Shown] = {}
        while mark not in told:
            word, _, what = process.stdout.readline().decode().partition(" ")
            assert word, "the window ended by itself"
            told[word] = json.loads(what)
        os.kill(pid, signal.SIGKILL)
        while process.stderr.readline() != b"gone\n":
            pass
        return told["shown"], told[mark]


@contextmanager
def _windows(folder: Path) -> Iterator[_Windows]:
    script = Path(__file__).with_name("wizard_zygote.py")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, str(script)], **pipes) as process:
        yield _Windows(process, folder)
        assert process.stdin
        process.stdin.close()


def _cut(whole: bool) -> list[tuple[str, tuple[Deed, ...]]]:
    """Return the walk cut at every step, or at every field of every step."""
    if not whole:
        return list(WALK)
    return [(f"{step}, {' '.join(deed)}", (deed,)) for step, deeds in WALK for deed in deeds]


@pytest.mark.parametrize(
    "every_field", [pytest.param(False, id="steps"), pytest.param(True, id="fields", marks=pytest.mark.long)]
)
def test_killed_at_any_place_the_wizard_resumes_as_it_was(
    data_dir: Path, figure: Figure, every_field: bool
) -> None:
    """After each kill the next start shows the same step with the same texts, ticks, answers and question."""
    furnish(data_dir)
    before: Shown = {}
    wrong: list[str] = []
    places = _cut(every_field)
    with _windows(data_dir) as windows:
        for place, deeds in (*places, ("after all", ())):
            resumed, kept = windows.kill_after(deeds)
            if resumed != before:
                wrong.append(f"before {place}: {set(before.items()) ^ set(resumed.items())}")
            before = kept
    figure(f"kill -9 in the wizard: {len(places)} kills, {len(places) - len(wrong)} resumed as they were")
    assert not wrong, "\n".join(wrong)


def test_killed_before_the_pause_is_over_nothing_older_is_lost(data_dir: Path) -> None:
    """A kill in the third of a second before the save costs at most the last field, never the step."""
    furnish(data_dir)
    with _windows(data_dir) as windows:
        windows.kill_after((("sim", HOTEL), NEXT, ("type", "renew_balance", "340")))
        kept, typed = windows.kill_after((("type", "renew_balance", "999"),), mark="typed")
        resumed, _kept = windows.kill_after(())
    assert resumed in (kept, typed)
    assert kept["renew_balance"] == "340"
