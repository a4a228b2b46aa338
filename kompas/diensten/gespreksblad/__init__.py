# SPDX-License-Identifier: EUPL-1.2
"""What goes on paper: the gespreksblad, line by line, and the sentences that every paper carries."""

from kompas.diensten.gespreksblad.bouw import build_gespreksblad, offer_gespreksblad
from kompas.diensten.gespreksblad.model import FUNCTIE, KOMPAS, Blok, Gespreksblad, Regel, Versie

__all__ = ["FUNCTIE", "KOMPAS", "Blok", "Gespreksblad", "Regel", "Versie", "build_gespreksblad", "offer_gespreksblad"]
