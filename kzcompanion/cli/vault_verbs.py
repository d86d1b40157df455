"""`vault add`, `vault show`, `vault list`: secrets come from the prompt or stdin, never from arguments."""

from __future__ import annotations

import warnings
from collections.abc import Callable

from kzcompanion.cli.session import Session
from kzcompanion.cli.usage import UsageError
from kzcompanion.domain.errors import CompanionError, Missing, NoVault, VaultDamaged
from kzcompanion.services.assembly import Services

_LONGEST = 1 << 18


def vault(session: Session) -> int:
    """Do the deed named after `vault`."""
    return {"add": _add, "show": _show, "list": _list}[session.arguments.deed](session)


def _add(session: Session) -> int:
    field = session.arguments.field
    with session.writing() as services:
        sim = services.sims.find(session.arguments.sim)
        new = services.vault.state() == "none"
        password = _password(session, services, new=new)
        value = _ask(session, "value", services.wording.text("ask_value", field=field))
        if not value:
            raise Missing("value")
        if new:
            services.vault.create(password)
        else:
            services.vault.unlock(password)
        _of_field(lambda: services.vault.set_field(sim.id, field, value))
        services.vault.lock()
        text = services.wording.text("secret_stored", field=field, nickname=sim.nickname)
        return session.done({"sim": sim.id, "field": field, "stored": True}, text)


def _show(session: Session) -> int:
    field = session.arguments.field
    with session.reading() as services:
        sim = services.sims.find(session.arguments.sim)
        _unlock(session, services)

        def pour(value: str) -> None:
            session.done({"field": field, "value": value}, value)

        _of_field(lambda: services.vault.disclose(sim.id, field, pour))
    return 0


def _list(session: Session) -> int:
    with session.reading() as services:
        if services.vault.state() == "none":
            return session.done({"sims": []}, services.wording.text("no_secrets"))
        _unlock(session, services)
        answer: list[dict[str, object]] = []
        lines: list[str] = []
        damage: list[VaultDamaged] = []
        for sim in services.sims.list(include_archived=True):
            try:
                fields = sorted(field.value for field in services.vault.fields(sim.id))
            except VaultDamaged as error:  # one damaged record must not hide the others
                damage.append(error)
                answer.append({"id": sim.id, "nickname": sim.nickname, "fields": [], "damaged": True})
                continue
            if fields:
                answer.append({"id": sim.id, "nickname": sim.nickname, "fields": fields})
                lines.append(f"{sim.nickname}: {', '.join(fields)}")
        session.done({"sims": answer}, "\n".join(lines) or services.wording.text("no_secrets"))
        for damaged in damage:
            session.terminal.note(services.wording.line(damaged))
        return VaultDamaged.exit_code if damage else 0


def _of_field(deed: Callable[[], None]) -> None:
    """Name the option when the trouble is with the secret itself."""
    try:
        deed()
    except CompanionError as error:
        if error.field is not None:
            error.field = "field" if error.slug == "not_found" else "value"
        raise


def _unlock(session: Session, services: Services) -> None:
    if services.vault.state() == "none":
        raise NoVault
    services.vault.unlock(_password(session, services, new=False))


def _password(session: Session, services: Services, *, new: bool) -> str:
    """Ask for the password; for a new vault twice, unless it comes from stdin."""
    question = services.wording.text("ask_new_password" if new else "ask_password")
    password = _ask(session, "password", question)
    if not password:
        raise Missing("password")
    if new and not session.arguments.stdin:
        again = _ask(session, "password", services.wording.text("ask_again"))
        if again != password:
            raise UsageError("password", reason="not_same")
    return password


def _ask(session: Session, field: str, question: str) -> str:
    """Return one line from stdin, or one answer typed unseen."""
    if session.arguments.stdin:
        return _line(session, field)
    import getpass

    with warnings.catch_warnings():
        # Without a terminal getpass would read the password where it can be seen.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(f"{question} ")
        except (getpass.GetPassWarning, EOFError, OSError):
            raise UsageError(field, reason="no_terminal") from None


def _line(session: Session, field: str) -> str:
    source = session.terminal.stdin()
    line = b"" if source is None else source.readline(_LONGEST)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(field, reason="not_utf8") from None
    return text.removesuffix("\n").removesuffix("\r")
