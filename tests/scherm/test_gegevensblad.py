# SPDX-License-Identifier: EUPL-1.2
"""Everything that is kept, and the receipt, as pages to take along."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from html.parser import HTMLParser

import pytest

from kompas.diensten.gegevens import BenoemdeDeling, Gegevens, Kijkmoment, Ontvangstbewijs
from kompas.diensten.profielbestand import write_profielbestand
from kompas.kern.dossier import Ambitie, Dossier, Stap, Uitkomst
from kompas.kern.reflectie import REFLECTIEVRAGEN
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.correcties import Correctie
from kompas.opslag.delingen import Deling
from kompas.opslag.dossiers import Bewaarstuk
from kompas.opslag.sessies import Sessie
from kompas.scherm.gegevens.document import write_bewijsblad, write_gegevensblad
from kompas.scherm.gegevens.stuk import GEEN_DOSSIER, describe_gegevens
from kompas.scherm.toegang import open_organisatie

NU = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)
CODE = '<script>alert("x")</script> & {{ 7*7 }}'
ORGANISATIE = open_organisatie()
DOSSIER = (
    Dossier.from_functie(ORGANISATIE.catalogus, "verkeerskundige")
    .save("planeconoom")
    .note("planeconoom", f"notitie {CODE}")
    .hide("bode")
    .aim(Ambitie("opzij", "jaar"))
    .add_stap(Stap(f"stap {CODE}", "2026-12-03"))
    .log("2026-11-20", f"logregel {CODE}")
    .add_uitkomst(Uitkomst(f"instrument {CODE}", "2026-10-01", f"uitkomst {CODE}"))
    .ask(f"vraag {CODE}")
    .reflect(REFLECTIEVRAGEN[0].id, f"reflectie {CODE}")
)


def build(dossier: Dossier | None) -> Gegevens:
    """Everything that can be kept of somebody, with this dossier."""
    mens = Gebruiker("id-sam", f"sam {CODE}", f"Sam {CODE}", frozenset({Rol.MEDEWERKER}))
    deling = Deling("d", mens.id, "id-cor", ("plan", "profiel"), NU, NU + timedelta(days=3))
    inhoud = write_profielbestand(dossier, ORGANISATIE.catalogus) if dossier else ""
    blik = Kijkmoment(f"Cor {CODE}", NU, ("profiel",))
    return Gegevens(
        op=NU,
        gebruiker=mens,
        sinds=NU,
        met_wachtzin=True,
        dossier=Bewaarstuk(inhoud, 3, NU, NU) if dossier else None,
        gedeeld=(BenoemdeDeling(deling, f"Cor {CODE}"),),
        inzagen=(blik,),
        gekregen=(BenoemdeDeling(deling, f"Kim {CODE}"),),
        gekeken=(blik,),
        handen={"planeconoom": NU},
        correcties=(
            Correctie("c", "bode", f"correctie {CODE}", "2026-11-20", mens.id, "gedaan", f"woord terug {CODE}"),
        ),
        sessies=(Sessie("sleutel-van-sam", mens.id, NU, NU),),
        auditregels=(Auditregel(NU, "id-bea", "account sluiten", "gebruiker:id-sam", "gelukt", "scherm"),),
        namen={"id-bea": f"Bea {CODE}"},
    )


def write(dossier: Dossier | None) -> str:
    return write_gegevensblad(describe_gegevens(build(dossier), ORGANISATIE), ORGANISATIE.huisstijl)


class Adressen(HTMLParser):
    """Collects every element, and every attribute that could ask another host for something."""

    def __init__(self) -> None:
        super().__init__()
        self.elementen: list[str] = []
        self.adressen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen.append(tag)
        self.adressen += [waarde or "" for naam, waarde in attrs if naam in {"src", "href", "action", "srcset"}]


def parse(html: str) -> Adressen:
    lezer = Adressen()
    lezer.feed(html)
    return lezer


def test_everything_that_somebody_wrote_is_on_it() -> None:
    """Every text of the dossier, every name of another, and each list stands on the page, as it was written."""
    tekst = unescape(write(DOSSIER))
    for wat in (
        "notitie",
        "stap",
        "logregel",
        "instrument",
        "uitkomst",
        "vraag",
        "reflectie",
        "correctie",
        "woord terug",
        "Sam",
        "Cor",
        "Kim",
        "Bea",
    ):
        assert f"{wat} {CODE}" in tekst
    for wat in ("Verkeerskundige", "Planeconoom", "Bode", "account sluiten", "tot en met 26 november 2026"):
        assert wat in tekst
    assert "sleutel-van-sam" not in tekst


@pytest.mark.parametrize("dossier", [DOSSIER, None], ids=["vol", "leeg"])
def test_nothing_on_it_runs_or_asks(dossier: Dossier | None) -> None:
    """Texts are escaped, there is no script, and no address to fetch."""
    html = write(dossier)
    gelezen = parse(html)
    assert "script" not in gelezen.elementen
    assert gelezen.adressen == []
    assert "default-src 'none'" in html
    assert '<html lang="nl">' in html
    assert gelezen.elementen.count("h1") == gelezen.elementen.count("main") == 1
    assert "{{ 7*7 }}" in unescape(html)


def test_who_has_no_passphrase_does_not_read_that_one_is_kept() -> None:
    """A work account has none, unless its owner had one before."""
    assert dict(describe_gegevens(build(None), ORGANISATIE).account)["Wachtzin"] == "onleesbaar bewaard"
    zonder = describe_gegevens(replace(build(None), met_wachtzin=False), ORGANISATIE)
    assert dict(zonder.account)["Wachtzin"] == "geen, want je logt in met je werkaccount"


def test_somebody_who_keeps_nothing_reads_so() -> None:
    """Without a dossier the page says that, and names the account all the same."""
    assert GEEN_DOSSIER in write(None)


def test_the_receipt_has_its_number_and_what_stays_and_nothing_else() -> None:
    """Number, moment, counts, the last day of a backup; no name and no text of the person."""
    bewijs = Ontvangstbewijs("20261123-0123abcd", NU, True, 2, 1, 0, 3, 30)
    html = write_bewijsblad(bewijs, ORGANISATIE.huisstijl)
    tekst = unescape(re.sub(r"<[^>]+>", " ", html))
    for wat in (
        bewijs.nummer,
        "23 november 2026 om 14:03",
        "je dossier",
        "2 keer",
        "3 keer",
        "30 dagen",
        "23 december 2026",
    ):
        assert wat in tekst
    assert "te benaderen" not in tekst
    assert parse(html).adressen == []


def test_a_receipt_of_nothing_says_so() -> None:
    """Who kept nothing gets an honest receipt."""
    html = write_bewijsblad(Ontvangstbewijs("1", NU, False, 0, 0, 0, 0, 1), ORGANISATIE.huisstijl)
    assert "Er was niets bewaard" in html
    assert "1 dag." in html
