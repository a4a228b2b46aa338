# SPDX-License-Identifier: EUPL-1.2
"""The text of a document that somebody hands in: a vacancy, a description of a function, notes of a talk."""

from kompas.inhoud.document.lezen import MAX_BYTES, SOORTEN, read_document
from kompas.inhoud.document.opschonen import clean_tekst
from kompas.inhoud.document.zinnen import NIET_NEDERLANDS

__all__ = ["MAX_BYTES", "NIET_NEDERLANDS", "SOORTEN", "clean_tekst", "read_document"]
