"""Random words as a password: enough to try, all of them words one may say aloud."""

from __future__ import annotations

from math import log2

from kzcompanion.services.passphrase import WORDS, new_passphrase, passphrase_bits, word_list
from kzcompanion.services.password_rules import password_verdict


def test_the_words_are_as_many_as_is_said() -> None:
    """The bits told are those of the list, rounded down; no word is in it twice."""
    words = word_list()
    assert len(set(words)) == len(words) == 4096
    assert passphrase_bits() == WORDS * log2(4096) == 48
    assert all(word.isascii() and word.islower() and 4 <= len(word) <= 8 for word in words)
    assert not {"nazi", "murder", "mary", "smith"} & set(words)


def test_every_offer_is_another_and_a_good_password() -> None:
    """What is offered is never refused afterwards."""
    offers = [new_passphrase() for _ in range(100)]
    assert len(set(offers)) == 100
    assert all(
        len(offer.split(" ")) == WORDS and set(offer.split(" ")) <= set(word_list()) for offer in offers
    )
    assert all(password_verdict(offer).reason is None for offer in offers)
    assert min(password_verdict(offer).score for offer in offers) >= 3
