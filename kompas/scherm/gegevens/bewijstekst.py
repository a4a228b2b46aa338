# SPDX-License-Identifier: EUPL-1.2
"""The receipt of a deletion in words: what is gone, what stays and how long."""

from kompas.diensten.datum import write_dagen, write_datum
from kompas.diensten.gegevens import Ontvangstbewijs
from kompas.diensten.instellingen import get_instellingen
from kompas.scherm.gegevens.stuk import write_moment


def list_kop(bewijs: Ontvangstbewijs) -> list[tuple[str, str]]:
    """Number and moment."""
    return [("Nummer", bewijs.nummer), ("Verwijderd op", write_moment(bewijs.tijd))]


def list_weg(bewijs: Ontvangstbewijs) -> list[str]:
    """What was deleted, counted; what was not there is not named."""
    regels = [
        "je dossier" if bewijs.dossier else "",
        _count(bewijs.delingen, "keer dat je iets deelde", "keer dat je iets deelde"),
        _count(bewijs.inzagen, "keer dat een ander keek", "keer dat een ander keek"),
        _count(bewijs.handen, "functie waarvoor je te benaderen was", "functies waarvoor je te benaderen was"),
        _count(bewijs.correcties, "keer dat je iets over een paspoort zei", "keer dat je iets over een paspoort zei"),
    ]
    return [regel for regel in regels if regel] or ["Er was niets bewaard."]


def list_blijft(bewijs: Ontvangstbewijs) -> list[str]:
    """What is still there, and until when."""
    dagen = write_dagen(bewijs.reservekopie_dagen)
    tot = write_datum(bewijs.reservekopie_tot)
    auditlog = write_dagen(get_instellingen().bewaren_auditlog)
    return [
        "Je account: je naam, je rol en waar je bent ingelogd. De beheerder kan het account weghalen.",
        f"Het auditlogboek: wat je deed en wanneer, nooit wat je schreef. Een regel blijft {auditlog}.",
        f"Reservekopieën: de beheerder bewaart ze {dagen}. Je dossier kan er tot en met {tot} nog in staan.",
        "Wat je zonder naam schreef bij een paspoort of een check. We weten niet van wie dat is.",
        "Bestanden die je zelf hebt gedownload of afgedrukt.",
    ]


def _count(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}" if aantal else ""
