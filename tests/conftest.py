"""What every test gets: no screen, no network, its own data folder, repeatable random examples."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_OFFLINE_SITE = ROOT / "tests" / "offline_site"

# Before anything imports Qt, which would abort the interpreter when there is no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A child interpreter finds the package from any folder, and its sockets are shut like ours.
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, [str(_OFFLINE_SITE), str(ROOT), os.environ.get("PYTHONPATH")])
)
sys.path[:0] = [str(_OFFLINE_SITE), str(Path(__file__).resolve().parent)]

import pytest  # noqa: E402 - after the environment is set
from hypothesis import HealthCheck, settings  # noqa: E402
from socket_block import shut_sockets  # noqa: E402 - its folder was put on the path above

shut_sockets()

# The machine may be busy, so no deadlines. Ordinary runs repeat the same examples; --long looks for new ones.
settings.register_profile(
    "ordinary", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("ordinary")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer `--long` for the tests that need minutes."""
    parser.addoption("--long", action="store_true", help="run the tests marked long, too")


def pytest_configure(config: pytest.Config) -> None:
    """Let `--long` search wider as well as longer."""
    if config.getoption("--long"):
        settings.load_profile("long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out unless they are asked for."""
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in set(long)]


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Keep a measured figure, one line, for the end of the run."""
    return lambda line: record_property("figure", line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was measured."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.getreports(kind)]
    lines = [
        str(value)
        for report in reports
        if report.when == "call"
        for name, value in report.user_properties
        if name == "figure"
    ]
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the data of whoever runs the tests out of reach."""
    monkeypatch.setenv("KZCOMPANION_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Give an empty private data folder."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder
