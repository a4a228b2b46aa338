# SPDX-License-Identifier: EUPL-1.2
"""Accounts of a pilot: making them, logging in and out, and the session in between."""

from kompas.diensten.accounts.sessies import find_gebruiker

__all__ = ["find_gebruiker"]
