"""files/paths: where the user's data lie."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kzcompanion.files import paths
from kzcompanion.files.paths import DataFolder, program_folder, resolve_data_folder


def test_the_option_wins_over_everything(tmp_path: Path) -> None:
    """The folder named on the command line wins over environment and marker."""
    (tmp_path / "kzcompanion-portable").touch()
    found = resolve_data_folder(str(tmp_path / "a"), {"KZCOMPANION_DATA_DIR": "/elsewhere"}, tmp_path)
    assert found == DataFolder(tmp_path / "a")


def test_the_environment_wins_over_the_marker(tmp_path: Path) -> None:
    """The environment variable wins over the portable marker; an empty one is none."""
    (tmp_path / "kzcompanion-portable").touch()
    environ = {"KZCOMPANION_DATA_DIR": str(tmp_path / "b")}
    assert resolve_data_folder(None, environ, tmp_path).root == tmp_path / "b"
    assert resolve_data_folder("", {"KZCOMPANION_DATA_DIR": ""}, tmp_path).portable


def test_the_marker_keeps_the_data_beside_the_program(tmp_path: Path) -> None:
    """With the portable marker the data lie beside the program, and the folder says so."""
    (tmp_path / "kzcompanion-portable").touch()
    found = resolve_data_folder(None, {}, tmp_path)
    assert found.root == tmp_path / "kzcompanion-data"
    assert found.portable
    assert found.sample_folder().portable


def test_else_the_system_names_the_place(tmp_path: Path) -> None:
    """Without any of these the data lie where the system keeps programs' data."""
    found = resolve_data_folder(None, {}, tmp_path)
    assert found.root.name == "kzcompanion"
    assert not found.portable


def test_a_relative_folder_is_fixed_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative option means the folder of the moment, whatever the working folder becomes."""
    monkeypatch.chdir(tmp_path)
    assert resolve_data_folder("here", {}).root == tmp_path / "here"


def test_a_bundled_program_looks_beside_its_executable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a bundle the program's folder is that of the executable; from source that of the package."""
    assert (program_folder() / "kzcompanion" / "__init__.py").is_file()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kzcompanion"))
    assert program_folder() == tmp_path.resolve()


def test_every_name_is_inside_the_folder(tmp_path: Path) -> None:
    """All files and folders lie under the root; sample data lie in their own folder."""
    folder = DataFolder(tmp_path)
    inside = [folder.data_file, folder.backups, folder.quarantine, folder.lock, folder.reserve, folder.sample]
    assert len(set(inside)) == len(inside)
    assert all(path.parent == tmp_path for path in inside)
    assert folder.sample_folder().data_file == tmp_path / "sample" / "kz.json"


def test_asking_for_paths_loads_nothing_slow() -> None:
    """Importing the module does not load platformdirs; only the system's place needs it."""
    code = f"import sys, {paths.__name__}; print('platformdirs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
