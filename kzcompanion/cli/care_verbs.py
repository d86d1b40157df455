"""`export` and `doctor`."""

from __future__ import annotations

from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kzcompanion.cli.session import Session
from kzcompanion.domain.errors import DataInUse

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.doctor_service import DoctorFinding, DoctorReport


def export(session: Session) -> int:
    """Write every ledger, the deadlines, or everything into a file, its kind told by the ending."""
    from kzcompanion.cli import backup_verbs

    if backup_verbs.is_backup(session.arguments.file):
        return backup_verbs.export_backup(session)
    if _path(session).suffix.casefold() == ".ics":
        with suppress(DataInUse):  # what was told is not remembered then
            if session.folder.data_file.exists():
                return _export_reminders(session, session.writing())
        return _export_reminders(session, session.reading())
    with session.reading() as services:
        return _exported(session, services, services.csv.export(_path(session)), "exported")


def _export_reminders(session: Session, opened: AbstractContextManager[Services]) -> int:
    with opened as services:
        wishes, asked = services.preferences.current(), session.arguments
        count = services.calendar.export(
            _path(session),
            services.wording,
            names=asked.names or wishes.calendar_names,
            amounts=asked.amounts or wishes.calendar_amounts,
        )
        return _exported(session, services, count, "events_exported")


def _exported(session: Session, services: Services, count: int, key: str) -> int:
    path = str(_path(session))
    return session.done({"exported": count, "file": path}, services.wording.text(key, n=count, path=path))


def _path(session: Session) -> Path:
    return session.path(session.arguments.file)


def doctor(session: Session) -> int:
    """Look at the health of the data and say what was found; with `--repair` mend first what can be.

    With `--stdin` the first line is the vault's password, and its records are opened, too.
    """
    from kzcompanion.cli import secret_prompt
    from kzcompanion.services.doctor_service import DoctorService

    password = secret_prompt.password(session, new=False) if session.arguments.stdin else None
    repaired = _repaired(session) if session.arguments.repair else None
    report = DoctorService(session.folder, session.clock).examine(password)
    session.tell_now()
    if session.as_json:
        answer = _as_json(session, report)
        if repaired is not None:
            answer["repaired"] = [{"code": code, "message": message} for code, message in repaired]
        session.terminal.json(answer)
        return report.exit_code
    for _, message in repaired or ():
        session.terminal.line(message)
    if repaired == []:
        session.terminal.line(session.wording.text("repaired_nothing"))
    for finding in report.findings:
        severity = session.wording.text(f"severity_{finding.severity.value}")
        session.terminal.line(f"{severity}: {_message(session, finding)}")
    session.terminal.line(session.wording.text("doctor_ok" if report.ok else "doctor_attention"))
    return report.exit_code


def _repaired(session: Session) -> list[tuple[str, str]]:
    """Mend, and return slug and sentence of each thing done."""
    from kzcompanion.services.repair_service import RepairService

    done = []
    for repair in RepairService(session.folder, session.clock).repair():
        if session.wording.has(f"repaired_{repair.code}"):
            sentence = session.wording.text(f"repaired_{repair.code}", **repair.facts)
        else:
            sentence = session.wording.event(repair.code, repair.facts)
        done.append((repair.code, sentence))
    return done


def _as_json(session: Session, report: DoctorReport) -> dict[str, object]:
    findings = [
        {"code": finding.code, "severity": finding.severity.value, "message": _message(session, finding)}
        for finding in report.findings
    ]
    return {
        "ok": report.ok,
        "findings": findings,
        "generation": report.generation,
        "read_only": report.read_only,
        "backups": report.backups,
        "quarantine": report.quarantine,
        "kdf": report.kdf,
    }


def _message(session: Session, finding: DoctorFinding) -> str:
    if finding.error is not None:
        return session.wording.line(finding.error)
    if session.wording.has(f"doctor_{finding.code}"):
        return session.wording.text(f"doctor_{finding.code}", **finding.facts)
    return session.wording.event(finding.code, finding.facts)
