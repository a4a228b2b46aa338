# SPDX-License-Identifier: EUPL-1.2
"""A docx or odt as what it is: a zip with XML in it. What it would unpack to is weighed before anything is read."""

import struct
import zipfile
import zlib
from io import BytesIO

from kompas.inhoud.document import zinnen
from kompas.kern.fouten import OnleesbaarDocument

MAX_DELEN = 2_000
MAX_UITGEPAKT = 50_000_000  # bytes of all parts together
MAX_DEEL = 10_000_000  # bytes of a part with text: some thousand pages
MAX_VERHOUDING = 200  # unpacked to packed; text in XML stays under thirty
_KLEIN = 1_000_000  # bytes; below this any ratio is harmless
_KAPOT = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, OSError, RuntimeError, ValueError)
_OP_SLOT = 0x1  # flag of a part with a password


class Pakket:
    """The parts of a zip. Raises `OnleesbaarDocument` when it is broken, locked, or far larger than it looks."""

    def __init__(self, inhoud: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(inhoud))
        except _KAPOT:
            raise OnleesbaarDocument(zinnen.KAPOT) from None
        delen = self._zip.infolist()
        totaal = sum(deel.file_size for deel in delen)
        if len(delen) > MAX_DELEN or totaal > MAX_UITGEPAKT:
            raise OnleesbaarDocument(zinnen.TE_VEEL_INHOUD)
        if any(d.file_size > max(_KLEIN, MAX_VERHOUDING * d.compress_size) for d in delen):
            raise OnleesbaarDocument(zinnen.TE_VEEL_INHOUD)
        if any(deel.flag_bits & _OP_SLOT for deel in delen):
            raise OnleesbaarDocument(zinnen.WACHTWOORD)

    def has(self, naam: str) -> bool:
        """True when there is a part of this name."""
        return naam in self._zip.NameToInfo

    def read(self, naam: str) -> bytes:
        """The bytes of a part. Raises `OnleesbaarDocument` when it is not there, too large or broken."""
        deel = self._zip.NameToInfo.get(naam)
        if deel is None or deel.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise OnleesbaarDocument(zinnen.KAPOT)
        if deel.file_size > MAX_DEEL:
            raise OnleesbaarDocument(zinnen.TE_VEEL_INHOUD)
        try:
            return self._zip.read(deel)  # never more than the size that it names
        except _KAPOT:
            raise OnleesbaarDocument(zinnen.KAPOT) from None
