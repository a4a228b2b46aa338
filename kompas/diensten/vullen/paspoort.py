# SPDX-License-Identifier: EUPL-1.2
"""Changing a passport: open it, see what a change does, save it with a reason."""

from collections.abc import Callable
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.diensten.vullen.conceptblik import Buur, Conceptblik, look_ahead
from kompas.diensten.vullen.schrijfwerk import make_stempel, name_ids, open_schrijver
from kompas.inhoud.functiemodel import ControleModel, FunctieModel
from kompas.inhoud.omzetten import build_functie
from kompas.inhoud.schrijven import Bewerking, Stand, Wissel
from kompas.inhoud.schrijven.bewerking import plan_save
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.inhoud.schrijven.toetsen import Omgeving, Wijziging, change_functie, check_functie
from kompas.inhoud.schrijven.verschil import Verschil, compare
from kompas.kern.fouten import OnbekendeFunctie, OngeldigeWijziging, Veldfout
from kompas.kern.toegang import Recht


@dataclass(frozen=True, slots=True)
class Voorvertoning:
    """What a change would do. With `fouten` it cannot be saved, and there is no `straks`.

    `nu`: the functions that lie nearest as it is; `straks`: the passport as it would be, with those of then.
    """

    fouten: tuple[Veldfout, ...]
    verschillen: tuple[Verschil, ...]
    nu: tuple[Buur, ...]
    straks: Conceptblik | None = None


@vereist(Recht.INHOUD)
def open_paspoort_voor_bewerken(_aanvraag: Aanvraag, functie_id: str) -> Bewerking:
    """A passport as it stands in its file now. Raises `OnbekendeFunctie` and `InhoudBeschadigd`."""
    return open_schrijver().open_functie(functie_id)


def preview_paspoort(organisatie: Organisatie, bewerking: Bewerking, wijziging: Wijziging) -> Voorvertoning:
    """What the change would do, within the content that is served now. Nothing is written."""
    oud = bewerking.functie
    nu = look_ahead(organisatie, build_functie(oud)).buren
    try:
        nieuw = change_functie(Omgeving.from_catalogus(organisatie.catalogus), oud, wijziging)
    except OngeldigeWijziging as ongeldig:
        return Voorvertoning(ongeldig.fouten, (), nu)
    verschillen = compare(oud, nieuw, name_ids(organisatie.catalogus))
    return Voorvertoning((), verschillen, nu, look_ahead(organisatie, build_functie(nieuw)))


@vereist(Recht.INHOUD)
def save_paspoort(aanvraag: Aanvraag, bewerking: Bewerking, wijziging: Wijziging, reden: str) -> Bewerking:
    """Save the fields of `wijziging`, named and shaped as in the file (`tags` as a whole), and open what came of it.

    How far it is filled follows from the change. Raises `OngeldigeWijziging` with every error at its field,
    `Bewerkingsconflict` when somebody else changed this passport, and what `Inhoudsschrijver.apply` raises.
    """

    def change(omgeving: Omgeving) -> FunctieModel:
        return change_functie(omgeving, bewerking.functie, wijziging)

    return _save(aanvraag, "paspoort bewerken", bewerking, reden, change)


@vereist(Recht.INHOUD)
def stamp_paspoort(
    aanvraag: Aanvraag, bewerking: Bewerking, wijziging: Wijziging, controle: ControleModel, reden: str
) -> Bewerking:
    """Save a change that colleagues who do the work have checked: now it is levensecht. Raises what saving raises."""

    def change(omgeving: Omgeving) -> FunctieModel:
        gewijzigd = change_functie(omgeving, bewerking.functie, wijziging)
        return check_functie(omgeving, gewijzigd.model_copy(update={"vulling": "levensecht", "controle": controle}))

    return _save(aanvraag, "paspoort stempelen", bewerking, reden, change)


@vereist(Recht.INHOUD)
def retire_functie(aanvraag: Aanvraag, functie_id: str, reden: str, *, vervallen: bool = True) -> None:
    """The function no longer exists, or does again. Its passport stays for who had it. Raises `OnbekendeFunctie`."""

    def plan(stand: Stand) -> list[Wissel]:
        if functie_id not in stand.functies:
            raise OnbekendeFunctie(functie_id)
        return [Wissel(FUNCTIES, functie_id, stand.functies[functie_id].model_copy(update={"vervallen": vervallen}))]

    stempel = make_stempel(aanvraag.actor, aanvraag.nu, reden)
    actie = "functie laten vervallen" if vervallen else "functie terughalen"
    open_schrijver().apply(plan, stempel, act(aanvraag, actie, f"functie:{functie_id}"))


def _save(
    aanvraag: Aanvraag, actie: str, bewerking: Bewerking, reden: str, change: Callable[[Omgeving], FunctieModel]
) -> Bewerking:
    versies = open_schrijver().apply(
        lambda stand: plan_save(stand, bewerking, change(Omgeving.from_stand(stand))),
        make_stempel(aanvraag.actor, aanvraag.nu, reden),
        act(aanvraag, actie, f"functie:{bewerking.functie.id}"),
    )
    bewaard = versies[0].model_na if versies else None
    return Bewerking(bewaard, versies[0].hash_na) if isinstance(bewaard, FunctieModel) else bewerking
