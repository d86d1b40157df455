"""`sim add`, `sim list`, `sim archive`."""

from __future__ import annotations

from kzcompanion.cli.json_shapes import sim_json
from kzcompanion.cli.session import Session


def sim(session: Session) -> int:
    """Do the deed named after `sim`."""
    return {"add": _add, "list": _list, "archive": _archive}[session.arguments.deed](session)


def _add(session: Session) -> int:
    with session.writing() as services:
        added = services.sims.add(session.arguments.nickname, session.arguments.operator)
        text = services.wording.text("sim_added", nickname=added.nickname, operator=added.operator_id)
        return session.done(sim_json(added), f"{text} {added.id}")


def _list(session: Session) -> int:
    with session.reading() as services:
        sims = services.sims.list(include_archived=session.arguments.all)
        session.tell_now()
        wording = services.wording
        if session.as_json:
            session.terminal.json({"sims": [sim_json(one) for one in sims]})
        elif not sims:
            session.terminal.line(wording.text("no_sims"))
        else:
            headers = [wording.text(f"label_{name}") for name in ("nickname", "operator", "archived", "id")]
            rows = [
                (one.nickname, one.operator_id, wording.text("yes") if one.archived_at else "", one.id)
                for one in sims
            ]
            session.terminal.table(headers, rows, frozenset())
    return 0


def _archive(session: Session) -> int:
    with session.writing() as services:
        archived = services.sims.archive(services.sims.find(session.arguments.sim).id)
        text = services.wording.text("sim_archived", nickname=archived.nickname)
        return session.done(sim_json(archived), text)
