"""`export` and `doctor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcompanion.cli.session import Session

if TYPE_CHECKING:
    from kzcompanion.services.doctor_service import DoctorFinding


def export(session: Session) -> int:
    """Write every ledger, or everything, into a file, its kind told by the ending."""
    from kzcompanion.cli import backup_verbs

    if backup_verbs.is_backup(session.arguments.file):
        return backup_verbs.export_backup(session)
    with session.reading() as services:
        path = session.path(session.arguments.file)
        count = services.csv.export(path)
        text = services.wording.text("exported", n=count, path=str(path))
        return session.done({"exported": count, "file": str(path)}, text)


def doctor(session: Session) -> int:
    """Look at the health of the data and say what was found."""
    from kzcompanion.services.doctor_service import DoctorService

    report = DoctorService(session.folder, session.clock).examine()
    session.tell_now()
    if session.as_json:
        session.terminal.json(
            {
                "ok": report.ok,
                "findings": [
                    {
                        "code": finding.code,
                        "severity": finding.severity.value,
                        "message": _message(session, finding),
                    }
                    for finding in report.findings
                ],
                "generation": report.generation,
                "read_only": report.read_only,
                "backups": report.backups,
                "quarantine": report.quarantine,
                "kdf": report.kdf,
            }
        )
        return report.exit_code
    for finding in report.findings:
        severity = session.wording.text(f"severity_{finding.severity.value}")
        session.terminal.line(f"{severity}: {_message(session, finding)}")
    session.terminal.line(session.wording.text("doctor_ok" if report.ok else "doctor_attention"))
    return report.exit_code


def _message(session: Session, finding: DoctorFinding) -> str:
    if finding.error is not None:
        return session.wording.line(finding.error)
    if session.wording.has(f"doctor_{finding.code}"):
        return session.wording.text(f"doctor_{finding.code}", **finding.facts)
    return session.wording.event(finding.code, finding.facts)
