# SPDX-License-Identifier: EUPL-1.2
"""The account of somebody's work: what the provider of the organisation says, and whose account here that opens."""

from kompas.diensten.werkaccount.binnenlaten import enter_werkaccount
from kompas.diensten.werkaccount.ontkoppelen import unlink_werkaccount

__all__ = ["enter_werkaccount", "unlink_werkaccount"]
