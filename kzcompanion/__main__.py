"""Start the program: the window without a command, the command line with one."""

from __future__ import annotations

import sys

# Options that stand before the command and take the next word as their value.
_OPTIONS_WITH_VALUE = frozenset({"--data-dir", "--lang", "--now", "--theme"})


def command_of(argv: list[str]) -> str | None:
    """Find the command among the arguments; `--help` and `--version` count as one."""
    words = iter(argv)
    for word in words:
        if word in _OPTIONS_WITH_VALUE:
            next(words, None)
        elif not word.startswith("-") or word in {"-h", "--help", "--version"}:
            return word
    return None


def gui(argv: list[str] | None = None) -> int:
    """Open the window; with a command, be the command line instead, as `python -m kzcompanion` is both."""
    argv = sys.argv[1:] if argv is None else argv
    return _window(argv) if command_of(argv) is None else main(argv)


def main(argv: list[str] | None = None) -> int:
    """Do one deed of the command line without a screen; return its exit code."""
    argv = sys.argv[1:] if argv is None else argv
    if command_of(argv) == "self-test":  # it looks into every room, so it stands beside the command line
        from kzcompanion import cli, self_test

        return cli.beside(argv, lambda say: self_test.run(argv, say))
    from kzcompanion.cli import run

    return run(argv)


def _window(argv: list[str]) -> int:
    """Show the window, or say in one sentence what this machine lacks for it (exit code 2)."""
    if "--remind" in argv:
        from kzcompanion.app import run_reminder

        return run_reminder(argv)
    from kzcompanion import preflight

    if (problem := preflight.problem()) is not None:
        print(problem, file=sys.stderr)
        return 2
    from kzcompanion.app import run_window

    return run_window(argv)


if __name__ == "__main__":
    sys.exit(gui())
