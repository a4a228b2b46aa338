# SPDX-License-Identifier: EUPL-1.2
"""A function of the overview as an item of functies.yaml: title and place only."""

from collections.abc import Mapping

from kompas.inhoud.formatie.samenvoegen import Overzichtsfunctie
from kompas.inhoud.functiemodel import FunctieModel, PlaatsModel
from kompas.kern.functie import Plaats


def make_skelet(functie_id: str, over: Overzichtsfunctie) -> FunctieModel:
    """A passport that still has to be filled."""
    thuis, *anders = over.plaatsen
    return FunctieModel(
        id=functie_id,
        titel=over.titel,
        ook_bekend_als=list(over.ook_bekend_als),
        domein=thuis.domein,
        unit=thuis.unit,
        vakgroep=thuis.vakgroep,
        ook_in=list(map(_plaats, anders)),
        werkgever=over.werkgever,
        normfunctie=over.normfunctie,
        vulling="skelet",
    )


def change_model(model: FunctieModel, velden: Mapping[str, object]) -> FunctieModel:
    """The same function with these fields otherwise; everything that was filled in stays."""
    nieuw = dict(velden)
    if "ook_in" in nieuw:
        nieuw["ook_in"] = [_plaats(plaats) for plaats in nieuw["ook_in"]]  # type: ignore[attr-defined]
    return model.model_copy(update=nieuw)


def _plaats(plaats: Plaats) -> PlaatsModel:
    return PlaatsModel(domein=plaats.domein, unit=plaats.unit, vakgroep=plaats.vakgroep)
