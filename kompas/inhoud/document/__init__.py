# SPDX-License-Identifier: EUPL-1.2
"""The text of a document that somebody hands in: a vacancy, a description of a function, notes of a talk."""

from kompas.inhoud.document.lezen import MAX_BYTES, SOORTEN, read_document
from kompas.inhoud.document.opschonen import clean_tekst

__all__ = ["MAX_BYTES", "SOORTEN", "clean_tekst", "read_document"]
