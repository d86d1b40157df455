"""Promises that only a real process can keep: what it imports, how fast it is, how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CLI = [sys.executable, "-m", "kzcompanion"]
VERBS = [
    ["status"],
    ["sim", "add", "--nickname", "blue", "--operator", "beeline"],
    ["log", "blue", "--balance", "1500"],
    ["topup", "blue", "--amount", "2000"],
    ["ledger", "blue"],
    ["operators"],
    ["channels"],
    ["export", "out.csv"],
    ["doctor"],
    ["undo"],
    ["batch"],
    ["vault", "add", "blue", "--field", "pin", "--stdin"],
    ["fly"],
]


def shell(*words: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run one command as a shell does."""
    return subprocess.run(
        [*CLI, *words], input=stdin, capture_output=True, text=True, encoding="utf-8", cwd=cwd, check=False
    )


def test_no_command_loads_qt_or_a_socket(tmp_path: Path) -> None:
    """Every command, one after the other in one process, leaves Qt, sockets and the like unloaded."""
    code = (
        "import io, sys\n"
        "from kzcompanion.cli import run\n"
        "from kzcompanion.vault.cipher import CHEAPEST\n"
        f"for words in {VERBS!r}:\n"
        "    sys.stdin = io.TextIOWrapper(io.BytesIO(b'four words of nonsense\\n1234\\n'))\n"
        "    run(words, vault_cost=CHEAPEST)\n"
        "banned = ('PySide6', 'shiboken6', 'socket', 'ssl', 'http', 'urllib.request', 'asyncio')\n"
        "print([name for name in banned if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=tmp_path,
        check=True,
    )
    assert done.stderr.splitlines()[-1] == "[]"


def test_a_deed_is_seen_by_the_next_process() -> None:
    """Exit code 0 means that another process finds it."""
    added = shell("sim", "add", "--nickname", "blue", "--operator", "beeline", "--json")
    assert (added.returncode, added.stderr) == (0, "")
    logged = shell("log", "blue", "--balance", "1500", "--json")
    shown = json.loads(shell("ledger", "blue", "--json").stdout)
    assert shown["sim"] == json.loads(added.stdout)["id"]
    assert [one["id"] for one in shown["entries"]] == [json.loads(logged.stdout)["id"]]


def test_the_output_is_utf_8_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A script gets UTF-8 even where the system says ASCII."""
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    monkeypatch.setenv("PYTHONUTF8", "0")
    answer = shell("--lang", "zh_CN", "sim", "add", "--nickname", "蓝卡", "--operator", "izi", "--json")
    assert json.loads(answer.stdout)["nickname"] == "蓝卡"
    refused = shell("--lang", "zh_CN", "fly")
    assert (refused.returncode, refused.stderr[:8]) == (2, "command:")
    assert "请用" in refused.stderr


def test_batch_answers_while_it_is_fed() -> None:
    """Each answer comes before the next line is sent, and is on the disk when it comes."""
    shell("sim", "add", "--nickname", "blue", "--operator", "beeline")
    with subprocess.Popen(
        [*CLI, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as batch:
        assert batch.stdin is not None
        assert batch.stdout is not None
        for number in range(3):
            deed = {"deed": "log", "sim": "blue", "balance": str(number), "key": f"k{number}"}
            batch.stdin.write(json.dumps(deed).encode() + b"\n")
            answer = json.loads(_line(batch.stdout.fileno()))
            assert (answer["ok"], answer["key"]) == (True, f"k{number}")
        batch.send_signal(signal.SIGKILL)
    assert len(json.loads(shell("ledger", "blue", "--json").stdout)["entries"]) == 3


def _line(fd: int) -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        line += os.read(fd, 1) or b"\n"
    return line


def test_an_interrupted_batch_is_quiet() -> None:
    """Ctrl+C while it waits ends it without a word, and what was answered stays."""
    shell("sim", "add", "--nickname", "blue", "--operator", "beeline")
    with subprocess.Popen(
        [*CLI, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as batch:
        assert batch.stdin is not None
        assert batch.stdout is not None
        assert batch.stderr is not None
        batch.stdin.write(b'{"deed": "log", "sim": "blue", "balance": "1"}\n')
        _line(batch.stdout.fileno())
        batch.send_signal(signal.SIGINT)
        assert batch.wait() == 130
        assert batch.stderr.read() == b""
    assert len(json.loads(shell("ledger", "blue", "--json").stdout)["entries"]) == 1


def test_a_closed_pipe_is_quiet() -> None:
    """A reader that leaves early gets no complaint."""
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen([*CLI, "operators"], stdout=write, stderr=subprocess.PIPE) as process:
        os.close(write)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_the_self_test_is_reached() -> None:
    """The command line's own help names the self-test, and the program serves it."""
    assert "self-test" in shell("--help").stdout
    served = shell("self-test", "--help")
    assert (served.returncode, served.stderr) == (0, "")
    assert "--window" in served.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full disk to write to")
@pytest.mark.parametrize(
    "words",
    [
        ["log", "blue", "--balance", "5"],
        ["status", "--json"],
        ["fly", "--json"],
        ["self-test"],
        ["self-test", "--help"],
        ["--help"],
        ["log", "--help"],
        ["--version"],
    ],
    ids=lambda words: "_".join(words[:2]),
)
def test_an_answer_that_cannot_be_written_is_told_as_that(tmp_path: Path, words: list[str]) -> None:
    """Code 5 and one line that promises nothing of the data, since the deed may be done; nor a traceback."""
    at = ["--data-dir", str(tmp_path)]
    assert shell(*at, "sim", "add", "--nickname", "blue", "--operator", "beeline").returncode == 0
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*CLI, *at, *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
        silent = subprocess.run([*CLI, *at, *words], stdout=full, stderr=full, check=False)
    assert (done.returncode, silent.returncode) == (5, 5)
    assert done.stderr.count("\n") == 1
    assert "may be done" in done.stderr
    logged = json.loads(shell(*at, "ledger", "blue", "--json").stdout)["entries"]
    assert len(logged) == (2 if "--balance" in words else 0)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full disk to write to")
def test_a_batch_stops_where_its_answers_end(tmp_path: Path) -> None:
    """Once an answer cannot be written no further deed is begun, or nobody would know of it."""
    at = ["--data-dir", str(tmp_path)]
    shell(*at, "sim", "add", "--nickname", "blue", "--operator", "beeline")
    deed = '{"deed": "log", "sim": "blue", "balance": "5"}\n'
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*CLI, *at, "batch"], input=deed * 3, stdout=full, text=True, check=False)
    assert done.returncode == 5
    assert len(json.loads(shell(*at, "ledger", "blue", "--json").stdout)["entries"]) == 1
