"""Set this machine up and run, test, picture, pack or bundle: python3 packaging/dev.py COMMAND.

Needs nothing but Python; keeps what it installs in .venv. Written for Python 3.8, so that an old Python
gets a sentence instead of a SyntaxError.
"""

from __future__ import annotations

import argparse
import ctypes.util
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)
CANNOT_SET_UP = 3
COVERED_ROOMS = ("domain", "files", "storage", "vault", "services")
COVERAGE_FLOOR = 95.0
READERS = {  # program that tests run: the Debian package that brings it
    "keepassxc-cli": "keepassxc",
    "dbus-daemon": "dbus",
    "gdbus": "libglib2.0-bin",
    "Xvfb": "xvfb",
    "trayer": "trayer",
    "dunst": "dunst",
    "desktop-file-validate": "desktop-file-utils",
}


class CannotSetUp(Exception):
    """Carry the sentence that tells what this machine lacks and how to get it."""


def say(text: str) -> None:
    """Print a line at once, so that it stands before the output of what follows."""
    print(text, flush=True)


# --- what the machine must bring --------------------------------------------------------------------------


def check_python() -> None:
    """Refuse a Python that is too old, before anything newer is imported."""
    if sys.version_info < OLDEST_PYTHON:
        raise CannotSetUp(
            "KZ Companion needs Python {}.{} or newer; this is Python {}.{}.".format(
                *OLDEST_PYTHON, *sys.version_info[:2]
            )
        )


def install_packages(packages: list[str], reason: str) -> None:
    """Install system packages when we may, or say how."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    may = hasattr(os, "geteuid") and os.geteuid() == 0 and not os.environ.get("KZC_NO_APT")
    if not may or shutil.which("apt-get") is None:
        raise CannotSetUp("{}. On Debian or Ubuntu run:\n  sudo {}".format(reason, " ".join(command)))
    say("{}; installing: {}".format(reason, " ".join(packages)))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        done = subprocess.run(step, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            tail = done.stdout.decode("utf-8", "replace").strip()[-2000:]
            raise CannotSetUp("{} failed:\n{}".format(" ".join(step), tail))


def bring_readers() -> None:
    """Bring in what tests hold our files, codes, tray, notifications and session watch against."""
    lacking = [package for program, package in READERS.items() if shutil.which(program) is None]
    if ctypes.util.find_library("zbar") is None:
        lacking.append("libzbar0")
    if lacking:
        try:
            install_packages(lacking, "Tests read with fewer independent readers than they could")
        except CannotSetUp as lack:
            say(str(lack))


def check_libraries(platforms: list[str]) -> None:
    """Bring in the system libraries that these Qt platforms load."""
    sys.path.insert(0, str(ROOT))
    from kzcompanion import preflight

    missing: dict[str, str] = {}
    for platform in platforms:
        missing.update(preflight.missing_libraries(platform))
    if missing:
        install_packages(sorted(set(missing.values())), "Qt lacks " + ", ".join(sorted(missing)))


def check_venv_module() -> None:
    """Bring in what Debian splits off from Python."""
    try:
        import ensurepip
        import venv

        ready = bool(ensurepip.version()) and hasattr(venv, "create")
    except ImportError:
        ready = False
    if not ready:
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        install_packages([package], "This Python cannot make virtual environments")


# --- the virtual environment ------------------------------------------------------------------------------


def python_of(venv: Path) -> Path:
    """Name the interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_for(venv: Path, kind: str) -> str:
    """Describe what a virtual environment of this kind holds when it is up to date."""
    lock = (ROOT / "packaging" / "lock" / (kind + ".txt")).read_bytes()
    return "\n".join([hashlib.sha256(lock).hexdigest(), sys.version, str(venv)])


def is_ready(venv: Path, kind: str) -> bool:
    """Tell whether nothing needs to be installed."""
    stamp = venv / ("kzcompanion-" + kind + ".stamp")
    return (
        python_of(venv).exists()
        and stamp.exists()
        and stamp.read_text(encoding="utf-8") == stamp_for(venv, kind)
    )


def ready_python(kind: str, venv: Path = VENV) -> str:
    """Give an interpreter that has everything of packaging/lock/<kind>.txt; install it when needed."""
    # What tests need holds everything that running needs, too.
    if is_ready(venv, kind) or (kind == "run" and is_ready(venv, "dev")):
        return str(python_of(venv))
    check_venv_module()
    if not python_of(venv).exists() or not same_python(venv):
        say("Making a virtual environment in " + venv.relative_to(ROOT).as_posix())
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
    say("Installing what packaging/lock/" + kind + ".txt names (once)")
    # The lock is complete. Left to itself, an older pip looks for the newest release that an extra names,
    # `coverage[toml]`, before it reads the pinned one.
    install = ["-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes", "--no-deps"]
    lock = str(ROOT / "packaging" / "lock" / (kind + ".txt"))
    if subprocess.call([str(python_of(venv)), *install, "--only-binary=:all:", "-r", lock]):
        raise CannotSetUp(
            "Installing failed; see the message above. Is there a connection to the package index?"
        )
    (venv / ("kzcompanion-" + kind + ".stamp")).write_text(stamp_for(venv, kind), encoding="utf-8")
    return str(python_of(venv))


def same_python(venv: Path) -> bool:
    """Tell whether a virtual environment was made by this Python version and still runs."""
    try:
        answer = subprocess.run(
            [str(python_of(venv)), "-c", "import sys, pip; print(sys.version)"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    except OSError:
        return False
    return answer.stdout.decode("utf-8", "replace").strip() == sys.version.strip()


def environment(**more: str) -> dict[str, str]:
    """Give the environment in which the checkout itself is the installed program."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


# --- the commands -----------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the program as a user would; without a display, prove it offscreen instead."""
    from kzcompanion import __main__ as start
    from kzcompanion import preflight

    command = start.command_of(arguments)
    environ = environment()
    if command is None:
        check_libraries(["xcb"] if os.environ.get("DISPLAY") else ["offscreen"])
        problem = preflight.problem()
        if problem is not None:
            say(problem)
            say("Running the window's self-test without a screen instead.")
            arguments = [*arguments, "self-test", "--window"]
            environ["QT_QPA_PLATFORM"] = "offscreen"
    code = subprocess.call([ready_python("run"), "-m", "kzcompanion", *arguments], env=environ)
    return code if code >= 0 else 128 - code  # ended by a signal, told as a shell tells it


def stage(name: str, command: list[str]) -> bool:
    """Run one check quietly; print one line when it holds, all it said when it does not."""
    start = time.monotonic()
    done = subprocess.run(
        command,
        cwd=str(ROOT),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        say(done.stdout.decode("utf-8", "replace").rstrip())
    report(name, start, done.returncode == 0)
    return done.returncode == 0


def report(name: str, start: float, good: bool, more: str = "") -> None:
    """Print the one line of a stage."""
    say("{:<14}{:>7.1f} s  {}{}".format(name, time.monotonic() - start, "ok" if good else "FAILED", more))


def quick_checks(python: str) -> bool:
    """Check style, types, import directions, translations and the published schema of data packs."""
    scripts = Path(python).parent
    stages = [
        ("ruff", [python, "-m", "ruff", "check", "--quiet", "."]),
        ("mypy", [python, "-m", "mypy", "--no-error-summary"]),
        ("imports", [str(scripts / "lint-imports"), "--no-logo"]),
        ("translations", [python, "packaging/translations.py", "check"]),
        ("pack schema", [python, "packaging/pack_schema.py", "check"]),
    ]
    results = [stage(name, command) for name, command in stages]  # all of them, even after a failure
    return all(results)


def check(_arguments: list[str]) -> int:
    """Check everything that needs no test run."""
    return 0 if quick_checks(set_up_for_tests()) else 1


def set_up_for_tests() -> str:
    """Bring in all that the tests need."""
    check_libraries(["offscreen", "xcb"])
    bring_readers()
    return ready_python("dev")


def test(arguments: list[str]) -> int:
    """Check everything; arguments go to pytest, and only a whole run is held to the coverage."""
    python = set_up_for_tests()
    good = quick_checks(python)
    whole = all(argument == "--long" for argument in arguments)
    if not whole:
        passed, closing_line = run_tests("pytest", python, arguments)
        say(closing_line)
        return 0 if passed and good else 1
    workers = str(max(2, min(4, os.cpu_count() or 2)))
    covering = ["--cov=kzcompanion", "--cov-branch", "--cov-report="]
    passed, closing_line = run_tests(
        "pytest", python, [*arguments, "-n", workers, *covering, "--ignore=tests/bench"]
    )
    covered = passed and covered_enough(python)
    # By themselves: beside other tests they would measure those, too.
    quick, line_of_figures = run_tests("figures", python, [*arguments, "tests/bench"])
    say(line_of_figures)
    say(closing_line)
    return 0 if good and covered and quick else 1


def run_tests(stage: str, python: str, arguments: list[str]) -> tuple[bool, str]:
    """Run pytest, tell how it went; give whether all passed, and its last line."""
    start = time.monotonic()
    colour = ["--color=yes"] if sys.stdout.isatty() else []
    code, closing_line = run_aloud([python, "-m", "pytest", *arguments, *colour])
    report(stage, start, code == 0)
    return code == 0, closing_line


def run_aloud(command: list[str]) -> tuple[int, str]:
    """Run a command with its output passed on as it comes; give its exit code and its last line."""
    tail = b""
    with subprocess.Popen(
        command, cwd=str(ROOT), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        while True:
            chunk = os.read(process.stdout.fileno(), 65536)
            if not chunk:
                break
            sys.stdout.buffer.write(chunk)
            sys.stdout.flush()
            tail = (tail + chunk)[-4096:]
    lines = tail.decode("utf-8", "replace").strip().splitlines()
    return process.returncode, lines[-1] if lines else ""


def covered_enough(python: str) -> bool:
    """Hold the rooms without a screen to the share of branches and lines that tests must reach."""
    made = subprocess.run(
        [python, "-m", "coverage", "json", "-q", "-o", "-"], cwd=str(ROOT), stdout=subprocess.PIPE, check=True
    )
    files = json.loads(made.stdout)["files"]
    good = True
    for room in COVERED_ROOMS:
        share = room_share(files, room)
        enough = share >= COVERAGE_FLOOR
        good = good and enough
        say("coverage  {:<14}{:>6.1f} %  {}".format(room, share, "ok" if enough else "FAILED"))
    return good


def room_share(files: dict[str, dict[str, dict[str, int]]], room: str) -> float:
    """Compute the covered lines and branches of one room, in percent."""
    covered = total = 0
    for name, report_of_file in files.items():
        if Path(name).as_posix().startswith("kzcompanion/" + room + "/"):
            summary = report_of_file["summary"]
            covered += summary["covered_lines"] + summary["covered_branches"]
            total += summary["num_statements"] + summary["num_branches"]
    return 100.0 * covered / total if total else 100.0


def screenshots(arguments: list[str]) -> int:
    """Render every view in every language and theme into a folder, or with `--readme` the README's own."""
    check_libraries(["offscreen"])
    ours = arguments == ["--readme"]
    script = ROOT / "packaging" / ("readme_pictures.py" if ours else "screenshots.py")
    return subprocess.call(
        [ready_python("run"), str(script), *([] if ours else arguments)],
        env=environment(QT_QPA_PLATFORM="offscreen"),
    )


def pack(arguments: list[str]) -> int:
    """Build a data pack (`*.kzpack`) from resources/data/kz, or from another folder with `--from`."""
    script = str(ROOT / "packaging" / "build_pack.py")
    return subprocess.call([ready_python("run"), script, *arguments], env=environment())


def bundle(_arguments: list[str]) -> int:
    """Build the one-folder program from locked packages alone, and let it prove itself."""
    check_libraries(["offscreen", "xcb"])
    python = ready_python("build", ROOT / "build" / "venv")
    fixed = environment(
        PYTHONHASHSEED="1", SOURCE_DATE_EPOCH=os.environ.get("SOURCE_DATE_EPOCH", "1767225600")
    )
    spec = str(ROOT / "packaging" / "kzcompanion.spec")
    start = time.monotonic()
    build = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "bundle")]
    if subprocess.call([python, *build, *places, spec], cwd=str(ROOT), env=fixed):
        return 1
    report("bundle", start, True)
    folder = ROOT / "dist" / "kzcompanion"
    program = folder / ("kzcompanion-cli.exe" if os.name == "nt" else "kzcompanion-cli")
    code = subprocess.call(
        [str(program), "self-test", "--window"],
        cwd=str(folder),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    say("{}: {:.1f} MB".format(folder.relative_to(ROOT).as_posix(), size / 1e6))
    return code


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "screenshots": screenshots,
    "pack": pack,
    "bundle": bundle,
}


def main() -> int:
    """Do what the command line asks; exit code 3 when this machine lacks something."""
    parser = argparse.ArgumentParser(description="Set up, run, test, picture or bundle KZ Companion.")
    parser.add_argument("command", choices=sorted(COMMANDS), help="what to do")
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, help="handed on to the program, pytest or the folder"
    )
    asked = parser.parse_args()
    try:
        check_python()
        sys.path.insert(0, str(ROOT))
        return COMMANDS[asked.command](asked.arguments)
    except CannotSetUp as lack:
        print(lack, file=sys.stderr)
        return CANNOT_SET_UP
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
