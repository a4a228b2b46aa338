# SPDX-License-Identifier: EUPL-1.2
"""The place on this machine where the app listens: two programs cannot share it."""

import os
import socket

from kompas.kern.fouten import PoortBezet


def need_free(poort: int, adres: str = "127.0.0.1") -> None:
    """Raises `PoortBezet` when another program listens there."""
    with socket.socket(socket.AF_INET6 if ":" in adres else socket.AF_INET) as proef:
        if os.name == "posix":  # elsewhere this would share the port
            proef.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            proef.bind((adres, poort))
        except (OSError, OverflowError) as fout:
            raise PoortBezet(poort) from fout
