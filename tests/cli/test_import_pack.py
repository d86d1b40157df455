"""Promises of `import FILE.kzpack`, and of what doctor says of packs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pack_story import NEXT, SAMPLE, sample_tree, shipped_tree, written
from prompt import Prompt

from kzcompanion.domain.preferences import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dry_run_shows_the_difference_and_changes_nothing(
    prompt: Prompt, tmp_path: Path, language: str
) -> None:
    """In every language the changes stand one by one; afterwards the data in force are as before."""
    tree = shipped_tree()
    tree["plans"][0]["price_tenge"] = 4321
    path = str(written(tmp_path / "a.kzpack", tree))
    answer = prompt("--lang", language, "import", path, "--dry-run")
    assert answer.code == 0
    assert NEXT in answer.out
    assert "4321" in answer.out
    found = prompt.json("--lang", language, "import", path, "--dry-run")
    assert (found["imported"], found["duplicates"], found["rejected"], found["dry_run"]) == (1, 0, [], True)
    (change,) = found["diff"]
    assert (change["subject"], change["part"], change["new"]) == ("plan", "price_tenge", 4321)
    assert change["source"].startswith("https://")
    assert prompt.json("import", path)["replaces"] == "2026.11.22"
    assert prompt.json("import", path)["duplicates"] == 1


def test_a_second_country_is_used_from_the_command_line(prompt: Prompt) -> None:
    """Its operators and channels are listed, a SIM is added with one, Undo takes the country back."""
    assert "Sampleland" in prompt("import", str(SAMPLE)).out
    ids = [operator["id"] for operator in prompt.json("operators")["operators"]]
    assert ids[-2:] == ["xs_reed", "xs_dune"]
    assert prompt.json("sim", "add", "--nickname", "crane", "--operator", "xs_reed")["operator"] == "xs_reed"
    channels = prompt.json("channels", "--operator", "xs_reed")["channels"]
    assert [one["kind"] for one in channels] == ["online", "shop", "terminal", "agent"]
    assert "Reedcom" in channels[1]["steps"][0]["text"]
    prompt("undo")
    prompt("undo")
    assert prompt("channels", "--operator", "xs_reed").code == 2


def test_bad_packs_end_with_2_and_a_reason(prompt: Prompt, tmp_path: Path) -> None:
    """Broken, older, clashing: code 2, one line with the file, and an object for scripts."""
    tree = sample_tree()
    tree["operators"][1]["facts"][0]["value"] = 5
    answer = prompt("import", str(written(tmp_path / "broken.kzpack", tree)))
    assert (answer.code, answer.out) == (2, "")
    assert "broken.kzpack" in answer.err
    assert "$.operators[1].facts[0].value" in answer.err
    older = prompt.json("import", str(written(tmp_path / "o.kzpack", shipped_tree("2001.1.1"))), code=2)
    assert (older["error"], older["code"]) == ("pack_refused", 2)
    assert "older than installed" in older["message"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_disk_that_refuses_ends_with_5(prompt: Prompt, data_dir: Path) -> None:
    """Where the packs folder cannot be written, the record is not written either."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    (data_dir / "packs").mkdir(mode=0o500)
    assert prompt("import", str(SAMPLE)).code == 5
    assert len(prompt.json("operators")["operators"]) == 6


def test_a_file_in_the_place_of_the_folder_ends_with_5(prompt: Prompt, data_dir: Path) -> None:
    """What stands in the way is left alone, nothing is put in force."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    (data_dir / "packs").write_text("mine", "utf-8")
    assert prompt("import", str(SAMPLE)).code == 5
    assert len(prompt.json("operators")["operators"]) == 6
    assert (data_dir / "packs").read_text("utf-8") == "mine"


def test_more_changes_than_anybody_reads_are_counted(prompt: Prompt, tmp_path: Path) -> None:
    """Sixty stand one by one, the rest as a number; JSON has them all."""
    tree = shipped_tree()
    for phrase in tree["phrases"]:
        phrase["text"]["en"] += " "
    for rule in tree["rules"]:
        rule["text"]["en"] += " x"
    path = str(written(tmp_path / "a.kzpack", tree))
    many = len(prompt.json("import", path, "--dry-run")["diff"])
    assert many > 60
    assert f"{many - 60} more" in prompt("import", path, "--dry-run").out


def test_doctor_lists_packs_and_repair_gives_up_a_broken_one(prompt: Prompt, data_dir: Path) -> None:
    """In force: information; damaged: attention, with the advice; `--repair` goes back to what is shipped."""
    prompt("import", str(SAMPLE))
    codes = {finding["code"]: finding for finding in prompt.json("doctor")["findings"]}
    assert codes["pack_in_force"]["severity"] == "info"
    assert "xs-2026.11.29.kzpack" in codes["pack_in_force"]["message"]
    file = data_dir / "packs" / "xs-2026.11.29.kzpack"
    file.write_bytes(file.read_bytes() + b" ")
    found = {one["code"]: one for one in prompt.json("doctor", code=1)["findings"]}
    assert found["pack_damaged"]["severity"] == "warning"
    repaired = prompt.json("doctor", "--repair")
    assert [one["code"] for one in repaired["repaired"]] == ["pack_given_up"]
    assert "pack_damaged" not in {one["code"] for one in repaired["findings"]}
