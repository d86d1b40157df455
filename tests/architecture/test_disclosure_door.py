"""Secrets leave the vault by one door, and everyone who uses it is known by name."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent.parent / "kzcompanion"

MAY_ASK = {
    "services/vault_service.py",
    # Reveal and copy, each into a masked label, a QR painter or the clipboard that clears itself.
    "ui/tabs/vault_tab.py",
    # The dial view: painted in large groups, gone when it is left.
    "ui/dialogs/dial_dialog.py",
    # A photo of the card, painted and gone when it is left.
    "ui/dialogs/photo_dialog.py",
    # The photo of a receipt, painted in the same way.
    "ui/dialogs/receipt_dialog.py",
    # Back into the editor, unseen, what was being typed there when the vault locked.
    "ui/secret_editors.py",
    # Number and PIN, each only when ticked, in a QR code that is dropped after a while.
    "ui/qr/take_along_page.py",
    # The number on the pocket sheet, when the user ticks it.
    "ui/renewal/pocket_dialog.py",
    # The number that is topped up, kept or only typed; the steps and clerk cards of a top-up ask the desk.
    "services/number_door.py",
    "ui/renewal/renewal_desk.py",
    # Cuts it into groups to type in while one pays.
    "ui/renewal/dial_show.py",
    # Compares its prefix with the operator that was named.
    "ui/renewal/number_line.py",
    # `vault show` prints one field.
    "cli/vault_verbs.py",
    # The file that everybody can read, after the user typed a word to confirm it.
    "services/vault_export.py",
    # After a crash: compares what lies in the clipboard with what is kept, and gives out nothing.
    "services/left_copy.py",
    # The photos of the cards into that KeePass file, and beside those of a file that comes in.
    "services/photo_exchange.py",
    # Opens a vault of its own with a made-up secret.
    "self_test.py",
}
"""Whoever calls `disclose`; a new name here is a new way out for secrets, so think twice."""

MAY_READ_RECORDS = {
    # Gives back what was being typed when the vault locked.
    "services/sealed_drafts.py",
    # Gives a photo of the card to whoever paints it.
    "services/photo_service.py",
    # Gives the photo of a receipt to whoever paints it.
    "services/receipt_service.py",
}
"""Whoever calls `disclose_record`."""

MAY_POUR = {
    "vault/vault_records.py",
    "vault/sealed_state.py",
    "vault/keepass_file.py",
    "vault/vault_merge.py",
    # Brings what a foreign file holds into its stored form, on the way into the vault.
    "services/vault_import.py",
    # Holds a number that was typed for one top-up and is never written.
    "services/number_door.py",
}
"""Whoever takes the text out of a Secret."""


def callers(method: str) -> set[str]:
    """Name the files in which a method of that name is called or handed on."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == method:
                found.add(path.relative_to(PACKAGE).as_posix())
    return found - {"vault/secret.py"}


@pytest.mark.parametrize(
    ("method", "allowed"), [("disclose", MAY_ASK), ("disclose_record", MAY_READ_RECORDS), ("pour", MAY_POUR)]
)
def test_only_known_callers_get_at_a_secret(method: str, allowed: set[str]) -> None:
    """No file but those named here asks the vault for a text."""
    found = callers(method)
    assert found - allowed == set()
    assert allowed - found == set(), "whoever asks no more is taken off the list"


def test_the_vault_returns_no_text() -> None:
    """No public method of the vault or its service is declared to return a secret text."""
    for name in ("vault/vault.py", "vault/secret.py"):
        for node in ast.walk(ast.parse((PACKAGE / name).read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                returns = ast.unparse(node.returns) if node.returns else ""
                assert returns not in {"str", "bytes", "bytearray", "Secret"}, f"{name}: {node.name}"
