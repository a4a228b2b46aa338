# SPDX-License-Identifier: EUPL-1.2
"""Who asks, what that takes, and the trace that it leaves: how every use case with rights begins."""

from kompas.diensten.toegang.aanvraag import Aanvraag
from kompas.diensten.toegang.bewaking import vereist
from kompas.diensten.toegang.handeling import act, look, record

__all__ = ["Aanvraag", "act", "look", "record", "vereist"]
