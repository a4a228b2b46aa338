# SPDX-License-Identifier: EUPL-1.2
"""What every use case that writes content shares: the writer, the stamp of a change, and what people call things."""

from datetime import datetime

from kompas.inhoud import find_folder
from kompas.inhoud.schrijven import Inhoudsschrijver, Stempel
from kompas.kern import Catalogus
from kompas.kern.fouten import OngeldigeWijziging, Veldfout

MAX_REDEN = 500  # characters
_GEEN_REDEN = "Schrijf in een paar woorden waarom je dit verandert."
_LANGE_REDEN = f"Je reden is te lang. Gebruik hoogstens {MAX_REDEN} tekens."


def open_schrijver() -> Inhoudsschrijver:
    """The writer of the organisation that is served."""
    return Inhoudsschrijver(find_folder())


def make_stempel(auteur: str, nu: datetime, reden: str) -> Stempel:
    """Who changes something, when and why. Raises `OngeldigeWijziging` without a reason, or with half a book."""
    schoon = " ".join(reden.split())
    if not schoon or len(schoon) > MAX_REDEN:
        raise OngeldigeWijziging([Veldfout("reden", _LANGE_REDEN if schoon else _GEEN_REDEN)])
    return Stempel(auteur, nu, schoon)


def name_ids(catalogus: Catalogus) -> dict[str, str]:
    """What people call tags, dimensies and functions, by id."""
    tags = {tag.id: tag.label for tag in catalogus.tags.values()}
    dimensies = {dimensie.id: dimensie.label for dimensie in catalogus.dimensies}
    functies = {functie.id: functie.titel for functie in (*catalogus.functies, *catalogus.vervallen)}
    return tags | dimensies | functies
