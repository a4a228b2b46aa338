# SPDX-License-Identifier: EUPL-1.2
"""Counting what is past its time, and deleting it: each part in a transaction of its own, so that others can go on."""

from kompas.diensten.audit.opruimen import count_oude_auditregels, remove_oude_auditregels
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.opruimen.mensen import Mensensoort, list_mensen, tidy
from kompas.diensten.opruimen.termijnen import Termijnen
from kompas.diensten.opruimen.uitleg import describe_auditlog, describe_mensen, describe_restant
from kompas.diensten.opruimen.verslag import Opruimregel, Opruimverslag
from kompas.diensten.opruimen.wacht import check_aantal, check_klok
from kompas.diensten.toegang import Aanvraag, act, look, record, vereist
from kompas.kern.fouten import KlokVerdacht, TeVeelWeg
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie
from kompas.opslag.restanten import Restant

_MENSEN, _RIJEN = 100, 500  # in one transaction
_AUDITLOG = "auditregels"


@vereist(Recht.ACCOUNTS)
def prepare_opruimen(aanvraag: Aanvraag) -> Opruimverslag:
    """What would go now; nothing is changed."""
    termijnen, weigering = Termijnen(aanvraag.nu, get_instellingen()), ""
    with look(aanvraag) as transactie:
        regels = _count(transactie, termijnen)
        try:
            _check(transactie, termijnen)
        except (KlokVerdacht, TeVeelWeg) as fout:
            weigering = str(fout)
    oud = Opruimregel(_AUDITLOG, describe_auditlog(termijnen), count_oude_auditregels(aanvraag))
    return Opruimverslag((*regels, oud), weigering)


@vereist(Recht.ACCOUNTS)
def apply_opruimen(aanvraag: Aanvraag, *, toch: bool = False) -> Opruimverslag:
    """Delete it; returns what was deleted. Stopped half way, the rest goes the next time.

    Raises `KlokVerdacht` and `TeVeelWeg`, unless `toch`; then nothing was deleted.
    """
    termijnen = Termijnen(aanvraag.nu, get_instellingen())
    if not toch:
        with look(aanvraag) as transactie:
            _check(transactie, termijnen)
    mensen = [
        Opruimregel(soort, describe_mensen(soort, termijnen), _tidy_mensen(aanvraag, termijnen, soort))
        for soort in Mensensoort
    ]
    resten = [
        Opruimregel(soort, describe_restant(soort, termijnen), _remove_resten(aanvraag, termijnen, soort))
        for soort in Restant
    ]
    oud = Opruimregel(_AUDITLOG, describe_auditlog(termijnen), remove_oude_auditregels(aanvraag))
    verslag = Opruimverslag((*mensen, *resten, oud))
    with act(aanvraag, "opruimen", f"opruiming:{verslag.totaal}"):
        pass  # the line says that it was done, also when there was nothing to do
    aanvraag.opslag.scrub()
    return verslag


def _check(transactie: Transactie, termijnen: Termijnen) -> None:
    check_klok(transactie, termijnen)
    check_aantal(transactie, termijnen)


def _count(transactie: Transactie, termijnen: Termijnen) -> tuple[Opruimregel, ...]:
    per_soort, grenzen = list_mensen(transactie, termijnen), termijnen.grenzen
    return (
        *(Opruimregel(soort, describe_mensen(soort, termijnen), len(wie)) for soort, wie in per_soort.items()),
        *(
            Opruimregel(soort, describe_restant(soort, termijnen), transactie.restanten.count(soort, grenzen))
            for soort in Restant
        ),
    )


def _tidy_mensen(aanvraag: Aanvraag, termijnen: Termijnen, soort: Mensensoort) -> int:
    """People by the hundred; each time we look again, for somebody may have come back."""
    gedaan = 0
    while True:
        with aanvraag.opslag.transaction() as transactie:
            mensen = list_mensen(transactie, termijnen)[soort][:_MENSEN]
            for mens in mensen:
                tidy(transactie, aanvraag, soort, mens)
        gedaan += len(mensen)
        if len(mensen) < _MENSEN:
            return gedaan


def _remove_resten(aanvraag: Aanvraag, termijnen: Termijnen, soort: Restant) -> int:
    gedaan = 0
    while True:
        with aanvraag.opslag.transaction() as transactie:
            weg = transactie.restanten.remove(soort, termijnen.grenzen, _RIJEN)
            if weg:
                record(transactie, aanvraag, "opruimen", f"{soort}:{weg}")
        gedaan += weg
        if weg < _RIJEN:
            return gedaan
