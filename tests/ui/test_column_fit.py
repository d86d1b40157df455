"""ui/tables/column_fit: columns share a width without ever asking for more of it than there is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.ui.tables.column_fit import fit

NEEDED = {0: 100, 1: 60, 2: 80}


def test_what_fits_is_shown_in_the_order_of_importance() -> None:
    """A column that is wanted only if there is room comes and goes with it."""
    assert list(fit(NEEDED, 240, always=(0, 1), if_room=(2,))) == [0, 1, 2]
    assert list(fit(NEEDED, 239, always=(0, 1), if_room=(2,))) == [0, 1]


def test_where_there_is_too_little_the_named_columns_give_way() -> None:
    """Each shrinks to its least before the next one begins."""
    widths = fit(NEEDED, 200, always=(0, 1, 2), give_way=((2, 50), (0, 70)))
    assert widths == {0: 90, 1: 60, 2: 50}


def test_spare_room_goes_to_one_or_to_all() -> None:
    """The notes take what is left; else everyone gets the same."""
    assert fit(NEEDED, 300, always=(0, 1, 2), take_rest=1) == {0: 100, 1: 120, 2: 80}
    assert fit(NEEDED, 300, always=(0, 1, 2)) == {0: 120, 1: 80, 2: 100}
    assert fit(NEEDED, 300, always=(0, 1), take_rest=2) == {0: 170, 1: 130}


@given(room=st.integers(0, 2000), least=st.integers(0, 100))
def test_the_widths_fill_the_room_exactly(room: int, least: int) -> None:
    """Whatever the room: all of it is used, and nothing beyond, as far as the columns can give way."""
    widths = fit(NEEDED, room, always=(0, 1), if_room=(2,), give_way=((0, least), (1, least)))
    smallest = min(NEEDED[0], least) + min(NEEDED[1], least)
    assert sum(widths.values()) == max(room, smallest)
