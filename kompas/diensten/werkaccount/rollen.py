# SPDX-License-Identifier: EUPL-1.2
"""From claims to roles, by the table in the settings."""

from collections.abc import Mapping

from kompas.diensten.aanmeldinstellingen import Rollentabel
from kompas.kern.toegang import Rol


def read_rollen(claims: Mapping[str, object], tabel: Rollentabel) -> tuple[frozenset[Rol], tuple[str, ...]]:
    """The roles that these claims give, and the claims of the table that are there but hold no texts.

    A claim is one text or a list of them; whatever else is in it gives nothing.
    """
    waarden = {naam: _list_teksten(claims.get(naam)) for naam in tabel}
    rollen = {tabel[naam][tekst] for naam, teksten in waarden.items() for tekst in teksten if tekst in tabel[naam]}
    onleesbaar = [naam for naam, teksten in waarden.items() if not teksten and claims.get(naam) not in (None, [], "")]
    return frozenset(rollen), tuple(sorted(onleesbaar))


def replace_rollen(huidig: frozenset[Rol], nieuw: frozenset[Rol], tabel: Rollentabel) -> frozenset[Rol]:
    """The roles of an account after a login: those that the table governs are the new ones, the others stay.

    A beheerder has no other role (see `check_rollen`), so that one goes before; without any role one is a medewerker.
    """
    beheerst = {rol for per_waarde in tabel.values() for rol in per_waarde.values()}
    rollen = (huidig - beheerst) | nieuw
    if Rol.BEHEERDER in rollen:
        return frozenset({Rol.BEHEERDER})
    return rollen or frozenset({Rol.MEDEWERKER})


def _list_teksten(waarde: object) -> list[str]:
    waarden = waarde if isinstance(waarde, list) else [waarde]
    return [deel for deel in waarden if isinstance(deel, str) and deel]
