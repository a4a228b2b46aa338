# SPDX-License-Identifier: EUPL-1.2
"""Accounts of a pilot: making them, logging in and out, and the session in between."""

from kompas.diensten.accounts.beheer import (
    EENMALIG_DAGEN,
    NieuwGeheim,
    change_gebruiker,
    close_account,
    end_sessies,
    list_gebruikers,
    make_gebruiker,
    reopen_account,
    reset_wachtzin,
)
from kompas.diensten.accounts.inloggen import Poging, exchange_bewijs, log_in, log_out
from kompas.diensten.accounts.sessies import find_gebruiker, has_accounts, hash_sleutel
from kompas.diensten.accounts.wijzigen import change_wachtzin, uses_wachtzin

__all__ = [
    "EENMALIG_DAGEN",
    "NieuwGeheim",
    "Poging",
    "change_gebruiker",
    "change_wachtzin",
    "close_account",
    "end_sessies",
    "exchange_bewijs",
    "find_gebruiker",
    "has_accounts",
    "hash_sleutel",
    "list_gebruikers",
    "log_in",
    "log_out",
    "make_gebruiker",
    "reopen_account",
    "reset_wachtzin",
    "uses_wachtzin",
]
