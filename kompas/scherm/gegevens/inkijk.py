# SPDX-License-Identifier: EUPL-1.2
"""Who sees what of somebody with a dossier: read from the rights in code, so that it cannot become untrue."""

from collections.abc import Iterator

from kompas.kern.toegang import RECHTEN, Recht, Rol

ZIET = {
    Recht.GEDEELD_DOSSIER: "wat jij met deze persoon deelt, tot de einddatum",
    Recht.HANDEN: "voor welke functies jij te benaderen bent, als je dat zelf aanzet",
    Recht.INHOUD: "wat jij over een paspoort zegt, met je naam als je die er zelf bij zet",
    Recht.ACCOUNTS: "je account: je naam, je rol en of het open is",
    Recht.AUDITLOG: "in het auditlogboek wat je deed en wanneer, nooit wat je schreef",
}
NIETS = "niets"
_WIE = {
    Rol.BEZOEKER: "Iemand zonder account",
    Rol.MEDEWERKER: "Een collega",
    Rol.COACH: "Een loopbaancoach",
    Rol.LEIDINGGEVENDE: "Je leidinggevende",
    Rol.HR: "Een HR-adviseur",
    Rol.FUNCTIEBEHEERDER: "Wie paspoorten bewerkt",
    Rol.BEHEERDER: "De beheerder",
}


def list_inkijk(*, or_akkoord: bool) -> Iterator[tuple[str, str]]:
    """For each role who that is, and what this person sees of you."""
    uit = set() if or_akkoord else {Recht.HANDEN}
    for rol, wie in _WIE.items():
        ziet = [zin for recht, zin in ZIET.items() if recht in RECHTEN[rol] - uit]
        yield wie, "; ".join(ziet) or NIETS
