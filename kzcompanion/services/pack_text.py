"""A data pack in words: its signature, what it would change, whom that touches."""

from __future__ import annotations

from collections import Counter

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_diff import ChangeKind, PackChange, Piece, Subject
from kzcompanion.domain.provenance import Provenance
from kzcompanion.services.pack_overridden import Overridden
from kzcompanion.services.pack_service import Affected, PackPreview
from kzcompanion.services.pack_signers import Signature
from kzcompanion.services.wording import Wording

_LONGEST = 240
_LABELS = {
    "name": ("name", "brand", "title", "legal_name", "owner", "letter", "colour", "order"),
    "price": ("price_tenge", "previous_price_tenge", "daily_fallback_tenge"),
    "period": ("period", "cycle", "days"),
    "allowance": ("data_gb", "minutes_offnet"),
    "source": ("provenance", "also", "variant_provenance"),
    "note": ("note", "caution"),
    "steps": ("lines", "common", "variants", "receipt"),
    "payments": ("payments",),
    "fee": ("fee", "fee_advice", "min_tenge", "max_tenge"),
    "text": ("text", "summary", "purpose", "advice", "fact", "foreigners", "template", "nodes"),
    "code": ("code", "numbers", "site"),
    "operators": ("operators", "company_id"),
    "number": ("mobile_pattern", "number_length", "dial_code", "trunk_prefix"),
}
_LABEL_OF = {field: label for label, fields in _LABELS.items() for field in fields}


def signature_text(words: Wording, signature: Signature) -> str:
    """Return who signed a pack, or that nobody did."""
    return words.text(f"pack_signature_{signature.state.value}", name=signature.name)


def counts_text(words: Wording, preview: PackPreview) -> str:
    """Return how much is added, removed and changed."""
    counts = Counter(change.kind.value for change in preview.changes)
    facts = {kind: counts[kind] for kind in ("added", "removed", "changed")}
    return words.text("pack_counts", n=len(preview.changes), **facts)


def affected_text(words: Wording, one: Affected) -> str:
    """Return what becomes of the operator of a SIM."""
    key = "pack_affected_gone" if one.gone else "pack_affected"
    return words.text(key, n=one.changes, sim=one.sim, operator=one.operator)


def overridden_text(words: Wording, one: Overridden) -> str:
    """Return what the user says of a fact and what the pack says now."""
    title = one.title.text(words.lang)
    if one.part and one.part != "payment":
        part = {"min": "min_tenge", "max": "max_tenge"}.get(one.part, one.part)
        label = _LABEL_OF.get(part, "detail")
        title = f"{title} · {words.text(f'pack_part_{label}')}"
    name = short(f"{one.operator} · {title}" if one.operator else title)
    key = "pack_own_agrees" if one.agrees else "pack_own_gone" if one.says is None else "pack_own_stays"
    says = one.shown.text(words.lang) if one.shown is not None else ""
    return words.text(key, name=name, yours=_value(words, one.override.value), says=_value(words, says))


def _value(words: Wording, value: str) -> str:
    return words.text(f"pack_{value}") if value in {"yes", "no"} else short(value)


def subject_text(words: Wording, change: PackChange) -> str:
    """Return what sort of thing changes."""
    return words.text(f"pack_subject_{change.subject.value}")


def title_text(words: Wording, change: PackChange, brands: dict[str, str]) -> str:
    """Return the name of the thing, and of the piece of it that changes."""
    title = change.title.text(words.lang) if isinstance(change.title, LocalText) else change.title
    if change.subject is Subject.WORDS:
        place = change.part.partition(".")[2] or change.part
        name = words.text(f"pack_words_{change.id}")
        return short(f"{name} · {place}" if place else name)
    if change.operator_id:
        title = f"{brands.get(change.operator_id, change.operator_id)} · {title}"
    field = change.part.partition(".")[0]
    if not field or field == "value":
        return short(title)
    label = words.text(f"pack_part_{_LABEL_OF.get(field, 'detail')}")
    return f"{short(title)} · {label}"


def piece_text(words: Wording, piece: Piece) -> str:
    """Return one side of a change; a dash for nothing."""
    if piece is None or piece == "":
        return "\u2014"
    if isinstance(piece, bool):
        return words.text("pack_yes" if piece else "pack_no")
    return short(piece.text(words.lang) if isinstance(piece, LocalText) else str(piece))


def source_text(source: Provenance | None) -> str:
    """Return where a statement comes from and of which day it is."""
    return "" if source is None else f"{source.source}, {source.checked_on}"


def change_line(words: Wording, change: PackChange, brands: dict[str, str]) -> str:
    """Return one change as one line, with its source."""
    what = f"{subject_text(words, change)}: {title_text(words, change, brands)}"
    old, new = piece_text(words, change.old), piece_text(words, change.new)
    if change.kind is ChangeKind.CHANGED:
        text = f"~ {what}: {old} \u2192 {new}"
    else:
        text = f"+ {what}: {new}" if change.kind is ChangeKind.ADDED else f"- {what}: {old}"
    source = source_text(change.new_source or change.old_source)
    return f"{text} [{source}]" if source else text


def short(text: str) -> str:
    """Return a text as one line that is not too long to be read in a list."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
