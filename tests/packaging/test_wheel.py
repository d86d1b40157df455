"""The built wheel holds the program with all its files, and finds them wherever it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
RESOURCES = {
    path.relative_to(ROOT / "resources").as_posix()
    for path in (ROOT / "resources").rglob("*")
    if path.is_file() and "pictures" not in path.relative_to(ROOT / "resources").parts
}


def build(kind: str, folder: Path) -> Path:
    """Build a wheel or an sdist without any network, as an installer would."""
    name = subprocess.run(
        [sys.executable, "-c", f"from hatchling.build import {kind}; print({kind}({str(folder)!r}))"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return folder / name.stdout.split()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a freshly built wheel."""
    return build("build_wheel", tmp_path_factory.mktemp("wheel"))


def test_the_wheel_holds_every_resource(wheel: Path) -> None:
    """Each file under resources/ is shipped beside the code."""
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"kzcompanion/_resources/{name}" for name in RESOURCES} <= names


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    """Tests and packaging stay at home; there is the package, its resources and its metadata."""
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"kzcompanion"}


def test_the_wheel_makes_both_commands(wheel: Path) -> None:
    """Installing gives `kzcompanion` for the window and `kzcompanion-cli` for deeds without a screen."""
    archive = zipfile.ZipFile(wheel)
    name = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
    lines = archive.read(name).decode().split("\n")
    assert "kzcompanion = kzcompanion.__main__:gui" in lines
    assert "kzcompanion-cli = kzcompanion.__main__:main" in lines


def test_the_wheel_carries_every_licence(wheel: Path) -> None:
    """The program's licence and those of fonts and icons travel along."""
    names = [Path(name).name for name in zipfile.ZipFile(wheel).namelist() if "/licenses/" in name]
    assert {"LICENSE", "Inter-OFL.txt", "NotoSansSC-OFL.txt"} <= set(names)


def test_an_unpacked_wheel_proves_itself(wheel: Path, tmp_path: Path) -> None:
    """The shipped program finds its data, languages, fonts, storage and vault from any folder."""
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")  # noqa: S202 - built here
    environ = {
        **os.environ,
        "PYTHONPATH": f"{ROOT / 'tests' / 'offline_site'}{os.pathsep}{tmp_path / 'site'}",
    }
    answer = subprocess.run(
        [sys.executable, "-m", "kzcompanion", "self-test"],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_the_sdist_can_build_the_same(tmp_path: Path) -> None:
    """The source archive holds every resource, compiled translations too, so that its wheel is complete."""
    with tarfile.open(build("build_sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"resources/{name}" for name in RESOURCES} <= names
    assert {"LICENSE", "packaging/dev.py", "tests/conftest.py", "kzcompanion/__main__.py"} <= names
