# SPDX-License-Identifier: EUPL-1.2
"""From the file to a dossier. A file that does not fit gives one clear sentence and changes nothing."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from kompas.diensten.profielbestand.model import (
    MAX_BYTES,
    SOORT,
    SOORT_GEGEVENS,
    VANAF_2,
    VERSIE,
    Profielbestand,
    StapModel,
    Verwijzing,
)
from kompas.kern import Catalogus
from kompas.kern.dossier import Ambitie, Dossier, Logregel, Stap, Uitkomst
from kompas.kern.fouten import OngeldigProfielbestand

_BLIJFT = "Je profiel hier is niet veranderd."


def read_profielbestand(inhoud: str | bytes, catalogus: Catalogus) -> Dossier:
    """The dossier that the file holds. Ids that the catalogue does not know are kept, with their names.

    Raises `OngeldigProfielbestand`.
    """
    return _to_dossier(_parse(inhoud), catalogus)


def _parse(inhoud: str | bytes) -> Profielbestand:
    if len(inhoud if isinstance(inhoud, bytes) else inhoud.encode("utf-8", "replace")) > MAX_BYTES:
        raise OngeldigProfielbestand(f"Dit bestand is te groot voor een profiel. Kies een ander bestand. {_BLIJFT}")
    try:
        boom = _unwrap(json.loads(inhoud))
    except (ValueError, RecursionError) as fout:
        raise OngeldigProfielbestand(
            f"Dit bestand kunnen we niet lezen. Kies het bestand dat je hier hebt bewaard. {_BLIJFT}"
        ) from fout
    _check_versie(boom)
    try:
        return Profielbestand.model_validate(_upgrade(boom))
    except ValidationError as fout:
        waar = " → ".join(str(stap) for stap in fout.errors(include_input=False, include_url=False)[0]["loc"])
        raise OngeldigProfielbestand(f"In dit bestand klopt iets niet, bij '{waar[:80]}'. {_BLIJFT}") from None


def _unwrap(boom: Any) -> Any:
    """The profile file in a file with everything that is kept of a person; of any other file the file itself."""
    in_gegevens = isinstance(boom, dict) and boom.get("soort") == SOORT_GEGEVENS
    return boom.get("profielbestand") if in_gegevens else boom


def _check_versie(boom: Any) -> None:
    if not isinstance(boom, dict) or boom.get("soort") != SOORT:
        raise OngeldigProfielbestand(f"Dit is geen profiel van het Loopbaankompas. Kies een ander bestand. {_BLIJFT}")
    versie = boom.get("versie")
    if isinstance(versie, int) and versie > VERSIE:
        raise OngeldigProfielbestand(
            f"Dit bestand komt uit een nieuwere versie van het Loopbaankompas. Open het daar waar je het hebt gemaakt. "
            f"{_BLIJFT}"
        )


def _upgrade(boom: dict[str, Any]) -> dict[str, Any]:
    """A file of version 1 as one of version 2: its only step is a plan. With fields of version 2 it is no such file."""
    if boom.get("versie") != 1 or VANAF_2 & boom.keys():
        return boom
    rest = {veld: waarde for veld, waarde in boom.items() if veld != "stap"}
    return rest | {"versie": VERSIE, "plan": [boom["stap"]] if "stap" in boom else []}


def _to_dossier(bestand: Profielbestand, catalogus: Catalogus) -> Dossier:
    kenmerken = [*bestand.kenmerken, *bestand.eigen_kenmerken]
    return Dossier(
        functie_id=bestand.functie.id if bestand.functie else None,
        elders=bestand.elders,
        tags=tuple(kenmerk.id for kenmerk in bestand.kenmerken),
        eigen=_ids(bestand.eigen_kenmerken),
        energie={kenmerk.id: kenmerk.energie for kenmerk in kenmerken if kenmerk.energie is not None},
        bewaard=_ids(bestand.bewaard),
        niet_voor_mij=tuple(naam for naam in _ids(bestand.niet_voor_mij) if naam not in _ids(bestand.bewaard)),
        notities={notitie.id: notitie.tekst for notitie in bestand.notities},
        antwoorden={antwoord.vraag: antwoord.antwoord for antwoord in bestand.antwoorden},
        wensen=bestand.wensen,
        route=tuple(stap.id for stap in bestand.route),
        reden=bestand.reden,
        ambitie=Ambitie(bestand.ambitie.richting, bestand.ambitie.termijn),
        plan=tuple(stap for stap in map(_stap, bestand.plan) if not stap.is_leeg),
        logboek=tuple(Logregel(regel.datum, regel.tekst) for regel in bestand.logboek),
        uitkomsten=tuple(Uitkomst(uit.instrument, uit.datum, uit.tekst) for uit in bestand.uitkomsten),
        vraag=bestand.vraag,
        reflectie=bestand.reflectie,
        namen={
            ding.id: ding.naam
            for ding in _list_verwijzingen(bestand)
            if ding.naam and ding.id not in catalogus and ding.id not in catalogus.tags
        },
    )


def _stap(model: StapModel) -> Stap:
    return Stap(model.wat, model.wanneer, model.staat)


def _list_verwijzingen(bestand: Profielbestand) -> Iterator[Verwijzing]:
    if bestand.functie:
        yield bestand.functie
    for lijst in (bestand.kenmerken, bestand.eigen_kenmerken, bestand.bewaard, bestand.niet_voor_mij):
        yield from lijst
    yield from bestand.notities
    yield from bestand.route


def _ids(verwijzingen: "list[Any]") -> tuple[str, ...]:
    """The ids, each once, in order."""
    return tuple(dict.fromkeys(verwijzing.id for verwijzing in verwijzingen))
