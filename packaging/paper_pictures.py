"""Saves the pocket sheet as it is printed, for those who look at the pictures of the views."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.ui import language
from kzcompanion.ui.paper.paper_out import write_pdf
from kzcompanion.ui.renewal.pocket_sheet import make_sheet
from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


def save_sheets(desk: RenewalDesk, folder: Path) -> int:
    """Save the sheets for a terminal and for a shop, with a number made up; return how many there are.

    Their pages become pictures, too, where poppler's pdftoppm is at hand.
    """
    chosen, kinds = desk.draft.channel, (ChannelKind.TERMINAL, ChannelKind.SHOP)
    painter = shutil.which("pdftoppm")
    for kind in kinds:
        desk.change(channel=kind)
        place = folder / f"pocket-paper-{kind.value}-{language.code()}.pdf"
        write_pdf(make_sheet(desk, "+7 701 234 56 78"), place)
        if painter is not None:
            subprocess.run([painter, "-r", "100", "-png", place, place.with_suffix("")], check=True)
    desk.change(channel=chosen)
    return len(kinds)
