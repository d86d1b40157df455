"""A text that does not show itself: not to repr, format, logs, pickles, copies or JSON."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import NoReturn, final

_DOTS = "\u2022\u2022\u2022"


@final
class Secret:
    """Hold one secret text; the only way out is `pour`."""

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def pour(self, sink: Callable[[str], object]) -> None:
        """Hand the text to the sink and return nothing."""
        sink(self.__text)

    def __eq__(self, other: object) -> bool:
        """Compare in a time that does not tell how much was alike."""
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(_octets(self.__text), _octets(other.__text))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return _DOTS

    def __str__(self) -> str:
        return _DOTS

    def __format__(self, spec: str) -> str:
        return _DOTS

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not pickled")

    def __copy__(self) -> NoReturn:
        raise TypeError("a secret is not copied")

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError("a secret is not copied")


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
