"""`vault` and its deeds: secrets come from the prompt or stdin, never from arguments."""

from __future__ import annotations

from collections.abc import Callable

from kzcompanion.cli import secret_prompt
from kzcompanion.cli.session import Session
from kzcompanion.domain.errors import CompanionError, Missing, NoVault, VaultDamaged
from kzcompanion.services.assembly import Services


def vault(session: Session) -> int:
    """Do the deed named after `vault`."""
    deed = session.arguments.deed
    if deed in {"export", "import", "passwd"}:
        from kzcompanion.cli import vault_exchange_verbs

        return {
            "export": vault_exchange_verbs.export,
            "import": vault_exchange_verbs.bring_in,
            "passwd": vault_exchange_verbs.passwd,
        }[deed](session)
    return {"add": _add, "show": _show, "list": _list}[deed](session)


def _add(session: Session) -> int:
    field = session.arguments.field
    with session.writing() as services:
        sim = services.sims.find(session.arguments.sim)
        new = services.vault.state() == "none"
        password = secret_prompt.password(session, new=new)
        value = secret_prompt.ask(session, "value", services.wording.text("ask_value", field=field))
        if not value:
            raise Missing("value")
        if new:
            services.vault.create(password)
        else:
            services.vault.unlock(password)
            session.clear_leftovers(services)
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
    services.vault.unlock(secret_prompt.password(session, new=False))
