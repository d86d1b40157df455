"""What a value in a data file may look like: ids, texts, addresses, whole tenge."""

from __future__ import annotations

from typing import Annotated

import msgspec

IDENTIFIER = r"^[a-z0-9][a-z0-9_]{0,39}\Z"
Identifier = Annotated[str, msgspec.Meta(pattern=IDENTIFIER)]
"""A name by which data files refer to each other; never a path."""

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
"""One text in one language."""

ShortText = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
"""A name, a code, an address: one line that is the same in every language."""

Tenge = Annotated[int, msgspec.Meta(ge=0, le=10_000_000)]
"""Whole tenge; data files hold no smaller unit and no negative price."""

Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
"""A number of minutes, messages, gigabytes or days."""
