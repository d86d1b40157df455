"""Shares the width of a table: which columns are shown, and how wide each is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

Column = TypeVar("Column", bound=int)


def fit(
    needed: Mapping[Column, int],
    room: int,
    *,
    always: Sequence[Column],
    if_room: Sequence[Column] = (),
    give_way: Sequence[tuple[Column, int]] = (),
    take_rest: Column | None = None,
) -> dict[Column, int]:
    """Return the width in px of each column shown.

    Columns of `if_room` are added in their order while everything fits. Where not even `always` fits, the
    columns of `give_way` shrink in their order down to the width told with each. Spare room goes to
    `take_rest`, or in equal parts to all.
    """
    shown = list(always)
    for column in if_room:
        if sum(needed[other] for other in shown) + needed[column] <= room:
            shown.append(column)
    widths = {column: needed[column] for column in sorted(shown)}
    spare = room - sum(widths.values())
    for column, least in give_way:
        if column in widths:
            give = min(max(0, -spare), max(0, widths[column] - least))
            widths[column] -= give
            spare += give
    if spare > 0:
        parts = [take_rest] if take_rest is not None and take_rest in widths else list(widths)
        share, rest = divmod(spare, len(parts))
        for place, column in enumerate(parts):
            widths[column] += share + (rest if place == 0 else 0)
    return widths
