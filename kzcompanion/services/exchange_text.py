"""Says in sentences what an export or import of the vault did beside the fields: photos, what stayed out."""

from __future__ import annotations

from kzcompanion.services.vault_export import VaultExported
from kzcompanion.services.vault_import import ImportDone
from kzcompanion.services.wording import Wording


def export_lines(wording: Wording, done: VaultExported) -> list[str]:
    """Return a line for the photos that went along, and one for each thing that was left out."""
    lines = [wording.text("vault_export_photos", n=done.photos)] if done.photos else []
    lines += [wording.text("vault_export_left_out", name=name) for name in done.unreadable]
    lines += [wording.text("vault_export_photo_left_out", name=name) for name in done.unreadable_photos]
    return lines + ([wording.text("vault_export_receipts", n=done.receipts)] if done.receipts else [])


def photo_lines(wording: Wording, done: ImportDone) -> list[str]:
    """Return a line for the photos taken, one for those that stayed, and one for each file left out."""
    return taken_lines(wording, done) + left_out_lines(wording, done)


def taken_lines(wording: Wording, done: ImportDone) -> list[str]:
    """Return how many photos were taken, and how many differ and stayed as they were."""
    lines = [wording.text("vault_import_photos", n=done.photos)] if done.photos else []
    if done.photos_kept:
        lines.append(wording.text("vault_import_photos_kept", n=done.photos_kept))
    return lines


def left_out_lines(wording: Wording, done: ImportDone) -> list[str]:
    """Return for each file that was left out the SIM it belonged to, and why."""
    return [
        wording.text("vault_import_refused", name=name, why=wording.line(why))
        for name, why in done.photos_refused
    ]
