"""What may be wrong with a file that is brought in: a table, a picture, an export of another program."""

from __future__ import annotations

from kzcompanion.domain.errors import BadInput, PackBroken


class CsvNotReadable(BadInput):
    """A file is no table that can be read; facts: reason (slug), name, and column or limit with some."""

    slug = "csv_not_readable"


class CsvRowRejected(BadInput):
    """A row contradicts itself or another one; facts: reason (slug)."""

    slug = "csv_row_rejected"


class NotAPicture(BadInput):
    """The file is no picture that can be read; facts: name, reason (missing, heic, no_place …)."""

    slug = "not_a_picture"


class PictureTooLarge(BadInput):
    """The picture is too large to be opened; facts: name, reason (bytes, pixels, kept, attachment)."""

    slug = "picture_too_large"


class ImportUnreadable(BadInput):
    """The file holds no entries that can be brought in, nothing was taken; facts: reason, line."""

    slug = "import_unreadable"


class NotConfirmed(BadInput):
    """The word that has to be typed before a dangerous deed was not typed; facts: word."""

    slug = "not_confirmed"


class KzpackBroken(PackBroken):
    """A data pack is not sound; facts: file, path (inside the file), reason (slug), what that names."""

    slug = "kzpack_broken"


class PackRefused(BadInput):
    """A sound data pack is not applied; facts: file, reason (older, clash …), version, there, name."""

    slug = "pack_refused"
