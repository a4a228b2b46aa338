# SPDX-License-Identifier: EUPL-1.2
"""What is kept of a person, for that person: to see, to take along and to delete."""

from kompas.diensten.gegevens.bestand import write_gegevensbestand
from kompas.diensten.gegevens.inzien import collect_gegevens, take_gegevens
from kompas.diensten.gegevens.model import BenoemdeDeling, Gegevens, Kijkmoment
from kompas.diensten.gegevens.uitloggen import end_eigen_sessies
from kompas.diensten.gegevens.vertrek import remove_account
from kompas.diensten.gegevens.verwijderen import Ontvangstbewijs, delete_gegevens

__all__ = [
    "BenoemdeDeling",
    "Gegevens",
    "Kijkmoment",
    "Ontvangstbewijs",
    "collect_gegevens",
    "delete_gegevens",
    "end_eigen_sessies",
    "remove_account",
    "take_gegevens",
    "write_gegevensbestand",
]
