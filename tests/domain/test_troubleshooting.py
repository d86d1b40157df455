"""Promises of the tree of questions."""

from __future__ import annotations

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.troubleshooting import TroubleAnswer, TroubleNode, Troubleshooting

TEXT = LocalText(en="x")


def node(name: str, *leads_to: str, advice: bool = False) -> TroubleNode:
    """Make a node whose answers lead to the given nodes."""
    answers = tuple(TroubleAnswer(text=TEXT, leads_to=to) for to in leads_to)
    return TroubleNode(id=name, text=TEXT, answers=answers, advice=(TEXT,) if advice else ())


def test_a_whole_tree_has_no_faults() -> None:
    """Paths may meet again, and circles may lead back, as long as every end advises."""
    tree = Troubleshooting(
        start="a", nodes=(node("a", "b", "c"), node("b", "c", "a"), node("c", advice=True))
    )
    assert tree.faults() == ()
    assert tree.node("b") is tree.nodes[1]
    assert tree.node("z") is None


def test_every_fault_of_a_tree_is_named() -> None:
    """Doubled, missing, unreachable nodes and ends without advice are all told."""
    tree = Troubleshooting(
        start="a", nodes=(node("a", "b", "gone"), node("b"), node("b"), node("far", advice=True))
    )
    assert tree.faults() == (
        "node b appears twice",
        "node gone does not exist",
        "node far cannot be reached",
        "node b ends without advice",
        "node b ends without advice",
    )
