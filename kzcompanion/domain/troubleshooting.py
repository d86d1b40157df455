"""The questions to go through when a top-up has not arrived, as a tree of data."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier


class TroubleOutcome(StrEnum):
    """Name what the end of a path says of the top-up; the words are those of RenewalDraft.outcome."""

    ARRIVED = "arrived"
    NOT_YET = "not_yet"
    FAILED = "failed"
    UNKNOWN = "unknown"


class TroubleAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold one answer and the node it leads to."""

    text: LocalText
    leads_to: Identifier


class TroubleNode(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold a question with its answers, or, without answers, the advice at the end of a path."""

    id: Identifier
    text: LocalText
    advice: tuple[LocalText, ...] = ()
    answers: tuple[TroubleAnswer, ...] = ()
    phrases: tuple[Identifier, ...] = ()
    """Ids of phrases to show the clerk."""
    codes: tuple[Identifier, ...] = ()
    """Purpose keys of codes that help here, where the operator has one."""
    outcome: TroubleOutcome | None = None
    """What an end says of the top-up; None leaves it to the user."""


class Troubleshooting(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the tree; `start` is its first node."""

    start: Identifier
    nodes: tuple[TroubleNode, ...]

    def node(self, node_id: str) -> TroubleNode | None:
        """Return the node with that id."""
        return next((node for node in self.nodes if node.id == node_id), None)

    def faults(self) -> tuple[str, ...]:
        """Name what is wrong with the tree: doubled, missing and unreachable nodes, ends without advice."""
        known = [node.id for node in self.nodes]
        found = [f"node {name} appears twice" for name in sorted({n for n in known if known.count(n) > 1})]
        reached, queue = set[str](), [self.start]
        while queue:
            name = queue.pop()
            node = self.node(name)
            if node is None:
                found.append(f"node {name} does not exist")
            elif name not in reached:
                queue.extend(answer.leads_to for answer in node.answers)
            reached.add(name)
        found += [f"node {name} cannot be reached" for name in known if name not in reached]
        found += [f"node {n.id} ends without advice" for n in self.nodes if not n.answers and not n.advice]
        return tuple(found)
