"""The self-test proves a sound build and names what is wrong with a broken one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzcompanion import self_test

NAMES = ["resources", "data", "languages", "fonts", "licences", "libraries", "storage", "vault"]


def test_this_build_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    """Each part of this very build is proved in one line, and the exit code is 0."""
    assert self_test.run(["self-test"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("KZ Companion ")
    assert [line.split()[:2] for line in lines[1:]] == [["ok", name] for name in NAMES]


def test_a_broken_build_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where shipped files are missing, each part that needs them fails by name, with exit code 1."""
    monkeypatch.setattr(self_test, "resource", tmp_path.joinpath)
    assert self_test.run(["self-test"]) == 1
    lines = capsys.readouterr().out.splitlines()[1:]
    failed = {line.split()[1] for line in lines if line.startswith("FAILED")}
    assert failed == {"data", "languages", "fonts", "licences"}


@pytest.mark.parametrize(("name", "octets"), [("a.qm", b""), ("b.qm", None)])
def test_an_empty_or_missing_file_is_refused(name: str, octets: bytes | None, tmp_path: Path) -> None:
    """A shipped file that is there but empty counts as missing."""
    if octets is not None:
        (tmp_path / name).write_bytes(octets)
    with pytest.raises((ValueError, FileNotFoundError), match=name):
        self_test._filled(tmp_path / name)


def test_a_damaged_font_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A font file that is no font fails the check of fonts."""
    for number in range(4):
        (tmp_path / f"font{number}.ttf").write_bytes(b"\x00\x01\x00\x00")
    (tmp_path / "font3.ttf").write_bytes(b"<html>")
    monkeypatch.setattr(self_test, "resource", lambda *_parts: tmp_path)
    with pytest.raises(ValueError, match=r"font3\.ttf"):
        self_test._fonts()


def test_an_unknown_option_is_refused() -> None:
    """A misspelt option ends with exit code 2."""
    with pytest.raises(SystemExit) as exit_info:
        self_test.run(["self-test", "--widnow"])
    assert exit_info.value.code == 2
