"""`import FILE.kzpack`: a data pack put in force, or with --dry-run only compared."""

from __future__ import annotations

from typing import Any

from kzcompanion.cli.session import Session
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_diff import PackChange, Piece
from kzcompanion.services import pack_text
from kzcompanion.services.assembly import Services
from kzcompanion.services.pack_service import PackPreview, Standing
from kzcompanion.services.wording import Wording

ENDING = ".kzpack"
_MOST_TOLD = 60
"""Changes told one by one to a reader; JSON has them all."""


def bring_in(session: Session) -> int:
    """Put a data pack in force, or say what that would change."""
    dry_run: bool = session.arguments.dry_run
    with session.reading() if dry_run else session.writing() as services:
        preview = services.packs.inspect(session.path(session.arguments.file))
        if preview.refusal is not None:
            raise preview.refusal
        brands = _brands(services)
        if not dry_run:
            services.packs.apply(preview)
            brands |= _brands(services)
        return _answer(session, services.wording, preview, brands)


def _brands(services: Services) -> dict[str, str]:
    return {operator.id: operator.brand for operator in services.facts.operators()}


def _answer(session: Session, words: Wording, preview: PackPreview, brands: dict[str, str]) -> int:
    dry_run: bool = session.arguments.dry_run
    already = preview.standing is Standing.ALREADY
    head = preview.head
    answer = {
        "imported": 0 if already else 1,
        "duplicates": 1 if already else 0,
        "rejected": [],
        "dry_run": dry_run,
        "country": head.country,
        "version": head.version,
        "title": head.title.text(words.lang),
        "made_on": head.made_on.isoformat(),
        "replaces": preview.replaces,
        "signature": {"state": preview.signature.state.value, "name": preview.signature.name or None},
        "affected": [
            {"sim": one.sim, "operator": one.operator, "gone": one.gone, "changes": one.changes}
            for one in preview.affected
        ],
        "overrides": [
            {
                "owner": one.override.owner,
                "key": one.override.key,
                "value": one.override.value,
                "pack_says": one.says,
            }
            for one in preview.overridden
        ],
        "diff": [_change_json(words, change) for change in preview.changes],
    }
    key = "pack_already" if already else "pack_would_apply" if dry_run else "pack_applied"
    title = pack_text.short(head.title.text(words.lang))
    lines = [
        words.text(key, title=title, version=head.version),
        pack_text.signature_text(words, preview.signature),
    ]
    if not already:
        lines.append(pack_text.counts_text(words, preview))
        lines += (pack_text.affected_text(words, one) for one in preview.affected)
        lines += (pack_text.overridden_text(words, one) for one in preview.overridden)
        lines += (pack_text.change_line(words, change, brands) for change in preview.changes[:_MOST_TOLD])
        if len(preview.changes) > _MOST_TOLD:
            lines.append(words.text("pack_more_changes", n=len(preview.changes) - _MOST_TOLD))
    return session.done(answer, "\n".join(lines))


def _change_json(words: Wording, change: PackChange) -> dict[str, Any]:
    source = change.new_source or change.old_source
    title = change.title.text(words.lang) if isinstance(change.title, LocalText) else change.title
    return {
        "change": change.kind.value,
        "subject": change.subject.value,
        "id": change.id,
        "title": title,
        "operator": change.operator_id,
        "part": change.part or None,
        "old": _piece_json(words, change.old),
        "new": _piece_json(words, change.new),
        "source": None if source is None else source.source,
        "checked_on": None if source is None else source.checked_on,
    }


def _piece_json(words: Wording, piece: Piece) -> str | int | bool | None:
    return piece.text(words.lang) if isinstance(piece, LocalText) else piece
