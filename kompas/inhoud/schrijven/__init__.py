# SPDX-License-Identifier: EUPL-1.2
"""Writing content: only the lines of what changes, and never a file that cannot be read back."""

from kompas.inhoud.schrijven.bewerking import Bewerking
from kompas.inhoud.schrijven.schrijver import Inhoudsschrijver
from kompas.inhoud.schrijven.stand import Stand, Wissel
from kompas.inhoud.schrijven.versie import Stempel, Versie

__all__ = ["Bewerking", "Inhoudsschrijver", "Stand", "Stempel", "Versie", "Wissel"]
