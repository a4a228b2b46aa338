# SPDX-License-Identifier: EUPL-1.2
"""Whether this installation may serve real people: every reason why not, at once."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from kompas.diensten.demo import MENSEN
from kompas.diensten.geheim import MIN_LENGTE, is_raadbaar
from kompas.diensten.instellingen import Instellingen
from kompas.inhoud import load_huisstijl
from kompas.kern.fouten import OngeldigeInhoud, OnveiligeStart, OpslagNietBereikbaar
from kompas.opslag import Opslag
from kompas.opslag.adres import describe_adres

_GEHEIM = f"Neem minstens {MIN_LENGTE} willekeurige tekens, bijvoorbeeld uit: openssl rand -hex 24."


def check_productie(instellingen: Instellingen, folder: Path, anders: Iterable[str] = ()) -> None:
    """Raises `OnveiligeStart` with every reason. Where nothing says production, everything may be.

    `folder`: of the content. `anders`: what the one who serves has against it.
    """
    if not instellingen.productie:
        return
    bezwaren = (
        *_find_in_database(instellingen),
        *_find_mensen(instellingen),
        *_find_in_netwerk(instellingen),
        *_find_in_aanmelding(instellingen),
        *_find_in_inhoud(instellingen, folder),
        *anders,
    )
    if bezwaren:
        raise OnveiligeStart(bezwaren)


def _find_in_database(instellingen: Instellingen) -> Iterator[str]:
    adres = describe_adres(instellingen.database_url)
    if adres.is_sqlite and instellingen.servers > 1:
        yield (
            f"KOMPAS_SERVERS is {instellingen.servers}, en de database is een bestand (SQLite). Die is er voor één "
            "server. Zet KOMPAS_DATABASE_URL op PostgreSQL."
        )
    if adres.wachtwoord and is_raadbaar(adres.wachtwoord, adres.namen):
        yield f"Het wachtwoord in KOMPAS_DATABASE_URL is te kort of te raden. {_GEHEIM}"
    if not adres.wachtwoord and not adres.is_hier:
        yield f"In KOMPAS_DATABASE_URL staat geen wachtwoord voor de server van de database. {_GEHEIM}"


def _find_mensen(instellingen: Instellingen) -> Iterator[str]:
    """What a database cannot say now (away, empty, of an earlier version) is asked again when the server begins."""
    with closing(Opslag(instellingen.database_url)) as opslag:
        try:
            if not opslag.exists() or not opslag.is_bij():
                return
            with opslag.reading() as tx:
                gevonden = [tx.gebruikers.find(mens.naam) for mens in MENSEN]
        except OpslagNietBereikbaar:
            return
    namen = {mens.weergavenaam for mens in MENSEN}
    if any(account[0].actief and account[0].weergavenaam in namen for account in gevonden if account):
        yield (
            "In de database staan de verzonnen mensen van de demo. Neem een lege database, of sluit die accounts: "
            "python -m kompas gebruiker lijst."
        )


def _find_in_netwerk(instellingen: Instellingen) -> Iterator[str]:
    if not instellingen.host:
        yield "KOMPAS_HOST is leeg. Zet daar de naam van het kompas, bijvoorbeeld kompas.gemeente.nl."
    if "*" in instellingen.proxy:
        yield "KOMPAS_PROXY gelooft iedereen (*). Zet daar het netwerkadres van je eigen proxy."


def _find_in_aanmelding(instellingen: Instellingen) -> Iterator[str]:
    if not instellingen.met_werkaccount:
        return
    if is_raadbaar(instellingen.oidc_cookie_geheim.get_secret_value()):
        yield f"KOMPAS_OIDC_COOKIE_GEHEIM is te kort of te raden. {_GEHEIM}"
    if urlsplit(instellingen.oidc_terug).hostname != instellingen.host.lower():
        yield "KOMPAS_OIDC_TERUG noemt een andere naam dan KOMPAS_HOST. Maak die twee gelijk."


def _find_in_inhoud(instellingen: Instellingen, folder: Path) -> Iterator[str]:
    try:
        huisstijl = load_huisstijl(folder / "huisstijl.yaml")
    except OngeldigeInhoud:
        yield "De huisstijl kan niet worden gelezen. Kijk wat er mis is met: python -m kompas controleer."
        return
    if huisstijl.voorbeeldinhoud and not instellingen.voorbeeldinhoud:
        yield (
            "De paspoorten zijn verzonnen voorbeelden (voorbeeldinhoud in huisstijl.yaml). Zet je eigen inhoud klaar. "
            "Is dit een proef? Zet dan KOMPAS_VOORBEELDINHOUD op true."
        )
