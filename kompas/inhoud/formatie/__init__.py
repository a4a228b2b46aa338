# SPDX-License-Identifier: EUPL-1.2
"""The formatieoverzicht of an organisation: from a spreadsheet to the skeleton of every function."""

from kompas.inhoud.formatie.kolommen import Kolomkeuze
from kompas.inhoud.formatie.koppeling import list_andere_namen
from kompas.inhoud.formatie.lezen import read_overzicht
from kompas.inhoud.formatie.overzicht import Formatieoverzicht, Zelfdevraag
from kompas.inhoud.formatie.plan import Importplan, Wijze, list_blijvend, plan_import
from kompas.inhoud.formatie.tabel import Ernst, Melding, Tabel, Weggelaten
from kompas.inhoud.formatie.veld import Veld

__all__ = [
    "Ernst",
    "Formatieoverzicht",
    "Importplan",
    "Kolomkeuze",
    "Melding",
    "Tabel",
    "Veld",
    "Weggelaten",
    "Wijze",
    "Zelfdevraag",
    "list_andere_namen",
    "list_blijvend",
    "plan_import",
    "read_overzicht",
]
