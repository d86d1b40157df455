"""`vault export`, `vault import`, `vault passwd`: out to KeePass, in from other keepers, another password."""

from __future__ import annotations

from kzcompanion.cli import secret_prompt
from kzcompanion.cli.session import Session
from kzcompanion.domain.errors import (
    CannotWrite,
    CompanionError,
    FileKindUnknown,
    NoVault,
    PasswordTooWeak,
    WrongPassword,
)
from kzcompanion.services import exchange_text
from kzcompanion.services.assembly import Services
from kzcompanion.services.vault_import import ImportChoice, ImportDone, ImportRow


def export(session: Session) -> int:
    """Write a KeePass file under a password of its own: first the vault's password, then the file's."""
    path = session.path(session.arguments.file)
    if path.suffix.casefold() != ".kdbx":
        raise FileKindUnknown("file", name=path.name, reason="kdbx")
    with session.reading() as services:
        vault_password = _known_password(session, services)
        file_password = secret_prompt.password(session, new=True, key="ask_new_file_password")
        services.vault.unlock(vault_password)
        try:
            done = services.vault_export.keepass(path, file_password)
        except PasswordTooWeak as weak:
            weak.field = "file_password"
            raise
        text = services.wording.text("vault_exported", n=done.sims, path=done.path)
        answer = {"exported": done.fields, "sims": done.sims, "photos": done.photos, "file": done.path}
        damaged = {"unreadable": list(done.unreadable), "unreadable_photos": list(done.unreadable_photos)}
        session.done(answer | damaged, text)
        for line in exchange_text.export_lines(services.wording, done):
            session.terminal.note(line)
        return 4 if done.unreadable or done.unreadable_photos else 0


def bring_in(session: Session) -> int:
    """Take what looks like a SIM out of a file; first the vault's password, then that of a KeePass file."""
    arguments = session.arguments
    path = session.path(arguments.file)
    with session.reading() if arguments.dry_run else session.writing() as services:
        new = services.vault.state() == "none"
        if new and arguments.dry_run:
            raise NoVault
        vault_password = secret_prompt.password(session, new=new)
        file_password = None
        if services.vault_import.needs_password(path):
            file_password = secret_prompt.password(session, new=False, key="ask_file_password")
        if not new:
            services.vault.unlock(vault_password)
            if not arguments.dry_run:
                session.clear_leftovers(services)
        try:
            entries = services.vault_import.read(path, file_password)
        except WrongPassword as wrong:
            wrong.field = "file_password"
            raise
        if new:
            services.vault.create(vault_password)
        return _take(session, services, services.vault_import.plan(entries))


def passwd(session: Session) -> int:
    """Change the password: the old one, then the new; with --compromised everything is sealed anew."""
    with session.writing() as services:
        old = _known_password(session, services)
        new = secret_prompt.password(session, new=True)
        services.vault.unlock(old)
        session.clear_leftovers(services)
        wording = services.wording
        if not session.arguments.compromised:
            services.vault.change_password(old, new)
            return session.done({"changed": True, "compromised": False}, wording.text("password_changed"))
        keys: list[str] = []
        done = services.vault.renew_key(old, new, keys.append)
        key = keys[0] if keys else None
        lines = [wording.text("key_renewed")]
        if key is not None:
            lines.append(wording.text("new_recovery_key", letters=key))
        answer: dict[str, object] = {
            "changed": True,
            "compromised": True,
            "recovery_key": key,
            "older_copies": list(done.older_copies),
            "set_aside": list(done.set_aside),
        }
        session.done(answer, "\n".join(lines))
        for kept in (*done.older_copies, *done.set_aside):
            session.terminal.note(wording.text("old_copy_left", path=kept))
        return CannotWrite.exit_code if done.older_copies else 0


def _known_password(session: Session, services: Services) -> str:
    if services.vault.state() == "none":
        raise NoVault
    return secret_prompt.password(session, new=False)


def _take(session: Session, services: Services, rows: tuple[ImportRow, ...]) -> int:
    arguments, wording = session.arguments, services.wording
    choices: list[ImportChoice] = []
    refused: list[dict[str, object]] = []
    for number, row in enumerate(rows, 1):
        operator = row.operator_id or arguments.operator
        why = _why_not(row, operator)
        if why is None:
            choices.append(ImportChoice(row, operator, arguments.overwrite))
            continue
        if isinstance(why, CompanionError):
            message = wording.text("vault_import_refused", name=row.title, why=wording.line(why))
            refused.append({"row": number, "error": why.slug, "message": message})
        else:
            message = wording.slug("vault_import", why, name=row.title)
            refused.append({"row": number, "error": why, "message": message})
    done = ImportDone(created=0, sims=0, fields=0, kept=0)
    if choices and not arguments.dry_run:
        done = services.vault_import.take(choices)
    services.vault.lock()
    taken = len(choices)
    key = "vault_import_would" if arguments.dry_run else "vault_imported"
    answer = {
        "imported": 0 if arguments.dry_run else taken,
        "duplicates": 0,
        "rejected": refused,
        "created": done.created,
        "fields": done.fields,
        "kept": done.kept,
        "photos": done.photos,
        "photos_kept": done.photos_kept,
        "photos_refused": [{"sim": name, "error": why.slug} for name, why in done.photos_refused],
        "dry_run": arguments.dry_run,
    }
    session.done(answer, wording.text(key, n=taken))
    if done.kept:
        session.terminal.note(wording.text("vault_import_kept", n=done.kept))
    for line in exchange_text.photo_lines(wording, done):
        session.terminal.note(line)
    for one in refused:
        session.terminal.note(str(one["message"]))
    return 0


def _why_not(row: ImportRow, operator: str | None) -> CompanionError | str | None:
    if row.problem is not None:
        return row.problem
    if not row.chosen:
        return "no_sim"
    return "no_operator" if row.sim_id is None and operator is None else None
