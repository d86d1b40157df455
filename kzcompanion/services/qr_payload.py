"""The texts that go into QR codes: a code to dial, and what to take along to the counter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzcompanion.domain.money import Money
from kzcompanion.services.qr_code import MOST_BYTES
from kzcompanion.services.wording import GROUP, SPACE, Wording


class TakeAlong(NamedTuple):
    """Hold the text to take along, and how many sentences had to stay behind."""

    text: str
    left_out: int


def dial_link(code: str) -> str:
    """Return the link that makes an Android phone offer a code to dial: `tel:*106%23`.

    `#` would end the link, so it is percent-encoded; `*` is allowed as it is (RFC 3966, RFC 3986).
    """
    return f"tel:{code.replace('#', '%23')}"


def plain_code(code: str) -> str:
    """Return a code as plain text, for the iPhone: it refuses to dial links with `*` or `#`."""
    return code


def take_along(
    wording: Wording,
    *,
    nickname: str,
    operator: str,
    amount: Money | None,
    sentences: Sequence[str] = (),
    number: str = "",
    pin: str = "",
) -> TakeAlong:
    """Return what to have on the phone at the counter, in lines; the last sentences stay behind if too long.

    Number and PIN come from `vault.disclose` and only when the user asked for each.
    """
    lines = [nickname, wording.text("take_along_operator", name=operator)]
    if amount is not None:
        lines.append(wording.text("take_along_amount", amount=amount))
    if number:
        lines.append(wording.text("take_along_number", number=number))
    if pin:
        lines.append(wording.text("take_along_pin", pin=pin))
    head = "\n".join(map(plain_spaces, lines))
    for kept in range(len(sentences), 0, -1):
        text = "\n".join([head, "", *map(plain_spaces, sentences[:kept])])
        if len(text.encode("utf-8")) <= MOST_BYTES:
            return TakeAlong(text, len(sentences) - kept)
    return TakeAlong(head, len(sentences))


def plain_spaces(text: str) -> str:
    """Return a text whose narrow and no-break spaces are plain ones, as other programs expect."""
    return text.replace(GROUP, " ").replace(SPACE, " ")
