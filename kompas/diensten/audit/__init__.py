# SPDX-License-Identifier: EUPL-1.2
"""The audit log: reading it, taking it along, checking that it is whole, and letting old lines go."""

from kompas.diensten.audit.keten import Ketenoordeel, check_auditlog, count_regels
from kompas.diensten.audit.lezen import (
    Auditfilter,
    Auditoverzicht,
    Auditvraag,
    export_auditregels,
    list_auditregels,
    offer_auditfilter,
)
from kompas.diensten.audit.meeschrijven import print_auditregels, write_jsonregel
from kompas.diensten.audit.opruimen import count_oude_auditregels, remove_oude_auditregels
from kompas.diensten.audit.stroom import stream_auditregels

__all__ = [
    "Auditfilter",
    "Auditoverzicht",
    "Auditvraag",
    "Ketenoordeel",
    "check_auditlog",
    "count_oude_auditregels",
    "count_regels",
    "export_auditregels",
    "list_auditregels",
    "offer_auditfilter",
    "print_auditregels",
    "remove_oude_auditregels",
    "stream_auditregels",
    "write_jsonregel",
]
