# SPDX-License-Identifier: EUPL-1.2
"""Who may do what: rights, roles and the people who have them. Code asks for a right, never for a role."""

from kompas.kern.toegang.gebruiker import Gebruiker
from kompas.kern.toegang.recht import Recht
from kompas.kern.toegang.rol import RECHTEN, Rol, check_rollen, list_rechten

__all__ = ["RECHTEN", "Gebruiker", "Recht", "Rol", "check_rollen", "list_rechten"]
