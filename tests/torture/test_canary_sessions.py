"""A canary in every secret field is in no file and no output after whole sessions, killed while unlocked."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import signal
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import canary_day
import pytest
import test_vault_leaks as leaks
from pypdf import PdfReader

from kzcompanion.domain.secret_field import SecretField, grouped

HERE = Path(__file__).resolve().parent
BIG_NOTE = "canary-big-note " + "\U0001f424" * 9_000
_CLI = (
    "import sys\n"
    "from kzcompanion.cli import run\n"
    "from kzcompanion.vault.cipher import CHEAPEST\n"
    "sys.exit(run(sys.argv[1:], vault_cost=CHEAPEST))\n"
)
SECRETS = {
    *leaks.CANARIES.values(),
    *(grouped(field, text) for field, text in leaks.CANARIES.items()),
    leaks.PASSWORD,
}


class Place:
    """A whole world for a program: data, home, temporary folder, cache, and what it writes elsewhere."""

    def __init__(self, root: Path) -> None:
        self.root, self.data, self.exports = root, root / "data", root / "exports"
        self.home, self.temporary = root / "home", root / "temporary"
        for folder in (self.data, self.exports, self.home, self.temporary):
            folder.mkdir(mode=0o700, exist_ok=True)
        kinds = ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR")
        self.environment = {
            **os.environ,
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "QT_QPA_PLATFORM": "offscreen",
            **{f"XDG_{kind}": str(self.home / kind.lower()) for kind in kinds},
        }
        (self.home / "runtime_dir").mkdir(mode=0o700)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Give the name and content of every file; a packed backup also unpacked."""
        for path in self.root.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                yield path.name, path.name.encode() + content
                if path.suffix == ".pdf":
                    pages = "\n".join(page.extract_text() for page in PdfReader(path).pages)
                    yield f"{path.name}, as read", pages.encode() + "".join(pages.split()).encode()
                if path.suffix == ".kzbackup":
                    body = base64.b64decode(json.loads(content)["body"])
                    yield f"{path.name}, body", body
                    if b'"seal":' not in content:
                        yield f"{path.name}, unpacked", zlib.decompress(body)

    def must_hold_none_of(self, secrets: set[str], but: str = "", **outputs: bytes) -> int:
        """Look for every secret in every spelling in files and outputs; return how many were looked at.

        The files whose names begin with `but` are left out.
        """
        looked = 0
        for name, content in (*self.files(), *outputs.items()):
            if but and name.startswith(but):
                continue
            looked += 1
            for text in secrets:
                assert not leaks.found_in(content, text), f"{name} holds a secret"
        return looked


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Give a world of its own."""
    return Place(tmp_path)


def test_a_week_in_the_window_leaves_no_secret_anywhere(place: Place) -> None:
    """Typed, looked at, saved, revealed, copied, locked, undone, backed up, crashed, then killed: nothing."""
    done = subprocess.run(
        [sys.executable, "-B", str(HERE / "canary_window.py"), str(place.data), str(place.exports)],
        env=place.environment,
        cwd=place.temporary,
        capture_output=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    assert done.stdout == b"unlocked\n"
    assert done.stderr.count(b"builtins.ValueError") == len(leaks.CANARIES)
    others = {canary_day.TYPED, grouped(SecretField.PHONE, canary_day.TYPED)}
    others |= {canary_day.FILE_PASSWORD, canary_day.CARD, canary_day.RECEIPT}
    outputs = {"stdout": done.stdout, "stderr": done.stderr}
    assert place.must_hold_none_of(SECRETS | others, but=canary_day.ASKED, **outputs) > 15
    # Only where it was ticked does the sheet hold the number: what would be found elsewhere is found there.
    asked = b"".join(content for name, content in place.files() if name.startswith(canary_day.ASKED))
    assert leaks.found_in(asked, canary_day.TYPED)
    assert {path.name for path in place.exports.iterdir()} == {
        *("canary.kdbx", "canary.kzbackup", "bare.pdf", canary_day.ASKED),
    }


class CommandLine:
    """Run commands as programs of their own and keep what they say beside the answers."""

    def __init__(self, place: Place) -> None:
        self.place, self.said = place, b""

    def start(self, *words: str, stdout: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
        """Start one command."""
        return subprocess.Popen(
            [sys.executable, "-B", "-c", _CLI, "--data-dir", str(self.place.data), *words],
            env=self.place.environment,
            cwd=self.place.temporary,
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=subprocess.PIPE,
        )

    def __call__(self, *words: str, stdin: str = "", code: int = 0) -> bytes:
        """Do one command and return its answer."""
        program = self.start(*words)
        answer, beside = program.communicate(stdin.encode())
        assert program.returncode == code, beside.decode()
        self.said += beside
        return answer


def test_a_week_on_the_command_line_leaves_no_secret_anywhere(place: Place) -> None:
    """Secrets come from stdin and leave by `vault show` alone; errors, lists and backups hold none."""
    cli, password = CommandLine(place), f"{leaks.PASSWORD}\n"
    cli("sim", "add", "--nickname", "Holiday", "--operator", "beeline")
    for field in set(SecretField) - {SecretField.NOTE}:
        typed = f"{password}{leaks.CANARIES[field]}\n"
        cli.said += cli("vault", "add", "Holiday", "--field", field, "--stdin", stdin=typed)
    cli.said += cli("vault", "list", "--stdin", stdin=password)
    wrong = f"{leaks.CANARIES[SecretField.LOGIN]}\n"
    cli.said += cli("vault", "list", "--stdin", "--json", stdin=wrong, code=6)
    typed = f"{password}{leaks.CANARIES[SecretField.LOGIN]}\udc00\n".encode("utf-8", "surrogatepass")
    broken = cli.start("vault", "add", "Holiday", "--field", "login", "--stdin")
    answer, beside = broken.communicate(typed)
    assert broken.returncode == 2
    cli.said += answer + beside
    shown = cli("vault", "show", "Holiday", "--field", "login", "--stdin", stdin=password)
    assert leaks.CANARIES[SecretField.LOGIN] in shown.decode()
    cli.said += cli("log", "Holiday", "--balance", "1500")
    cli.said += cli("undo")
    cli.said += cli("export", str(place.exports / "canary.kzbackup"), "--stdin", stdin=password)
    cli.said += cli("export", str(place.exports / "canary.csv"))
    cli.said += cli("doctor")
    assert place.must_hold_none_of(SECRETS, said=cli.said) > 5


@pytest.mark.skipif(not hasattr(fcntl, "F_SETPIPE_SZ"), reason="the pipe is made small, as Linux can")
def test_a_command_killed_while_it_holds_a_secret_leaves_none(place: Place) -> None:
    """`vault show` is stopped in the middle of its answer, vault open, and killed there."""
    cli, password = CommandLine(place), f"{leaks.PASSWORD}\n"
    cli("sim", "add", "--nickname", "Holiday", "--operator", "beeline")
    cli("vault", "add", "Holiday", "--field", "note", "--stdin", stdin=f"{password}{BIG_NOTE}\n")
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    program = cli.start("vault", "show", "Holiday", "--field", "note", "--stdin", stdout=writing)
    os.close(writing)
    assert program.stdin is not None
    assert program.stderr is not None
    program.stdin.write(password.encode())
    program.stdin.close()
    # The answer is larger than the pipe, so while this much of it has come the rest is still to be written.
    begun = os.read(reading, 64)
    assert begun.decode(errors="ignore").startswith("canary-big-note \U0001f424")
    assert program.poll() is None
    program.send_signal(signal.SIGKILL)
    beside = program.stderr.read()
    program.stderr.close()
    assert program.wait() == -signal.SIGKILL
    os.close(reading)
    assert place.must_hold_none_of({"canary-big-note", leaks.PASSWORD}, stderr=beside) > 3
