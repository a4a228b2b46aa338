# SPDX-License-Identifier: EUPL-1.2
"""Errors of the models in plain Dutch."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kompas.inhoud import model as vormen
from kompas.inhoud.bouwer import MAX_FOUTEN
from kompas.inhoud.suggestie import suggest
from kompas.inhoud.vondst import Pad, Vondst, toon
from kompas.inhoud.waarde import Valstrik

SALARISWOORDEN = (
    *("salaris", "salary", "schaal", "loon", "beloning", "bruto", "periodiek", "inschaling", "bezoldiging"),
    *("hr21", "functieniveau"),
)

_PATRONEN = {
    vormen.SLUG: "Gebruik alleen kleine letters, cijfers en streepjes, zoals 'adviseur-verkeer'.",
    vormen.GEVULD: "Hier staat niets. Vul iets in of haal de regel weg.",
    vormen.OP_EEN_REGEL: "Schrijf dit op één regel, zonder spatie aan het begin of het eind, en laat het niet leeg.",
    vormen.DATUM: 'Schrijf de datum zo: "2026-03-01".',
    vormen.WEBADRES: "Dit is geen webadres. Begin met https:// en gebruik geen spaties.",
    vormen.VEILIG_WEBADRES: "Een link begint met https:// en heeft geen spaties. Pas de link aan.",
    vormen.HEXKLEUR: 'Schrijf een kleur als # met zes tekens, tussen aanhalingstekens: "#00629b".',
    vormen.BESTANDSNAAM: "Geef alleen de naam van een plaatje in deze map, zoals 'logo.svg' of 'logo.png'.",
    vormen.SCHERMLETTER: "Geef alleen de naam van een lettertypebestand, zoals 'mijnletter.woff2'.",
    vormen.PAPIERLETTER: "Geef alleen de naam van een lettertypebestand, zoals 'mijnletter.ttf' of 'mijnletter.otf'.",
    vormen.LETTERNAAM: "Een lettertype heeft een naam van letters, cijfers en spaties, zoals 'Verdana'.",
    vormen.LINKADRES: "Een link begint met https:// en heeft geen spaties of aanhalingstekens. Pas de link aan.",
    vormen.MAILADRES: 'Dit is geen mailadres. Schrijf het zo: "naam@organisatie.nl".',
}

T = TypeVar("T", bound=BaseModel)


def validate(soort: type[T], data: object) -> tuple[T | None, list[Vondst]]:
    """Read data as a model. Gives the model, or None and what is wrong with it (at most 1000 errors)."""
    try:
        return soort.model_validate(data), []
    except ValidationError as ongeldig:
        fouten = ongeldig.errors(include_url=False)
        return None, list(islice(_translate(fouten, soort), MAX_FOUTEN))


def is_salary_word(sleutel: str) -> bool:
    """Does a key look like pay or its level? That never belongs in the content."""
    return any(woord in sleutel.lower() for woord in SALARISWOORDEN)


def explain_unknown_key(sleutel: str, keuzes: tuple[str, ...]) -> str:
    """The sentence for a key that has no place here."""
    if is_salary_word(sleutel):
        return f"{toon(sleutel)} gaat over salaris of niveau. Dat hoort niet in het kompas. Haal dit veld weg."
    return f"Het veld {toon(sleutel)} kennen we niet.{suggest(sleutel, keuzes)} Verbeter de naam of haal het veld weg."


def _translate(fouten: list[Any], soort: type[BaseModel]) -> Iterator[Vondst]:
    for fout in fouten:
        pad: Pad = tuple(deel for deel in fout["loc"] if deel not in vormen.TAKKEN)
        if fout["type"] == "extra_forbidden":
            yield Vondst(pad, explain_unknown_key(str(pad[-1]), _fields_at(soort, pad[:-1])), sleutel=True)
        elif fout["type"] == "missing":
            yield Vondst(pad, f"Het veld '{pad[-1]}' ontbreekt. Voeg de regel '{pad[-1]}: ...' toe.")
        else:
            yield Vondst(pad, _sentence(pad, fout))


def _fields_at(soort: type[BaseModel], pad: Pad) -> tuple[str, ...]:
    """The keys that the model at this path knows."""
    huidig: type[BaseModel] | None = soort
    for deel in pad:
        if isinstance(deel, str) and huidig is not None:
            veld = huidig.model_fields.get(deel)
            huidig = _model_in(veld.annotation) if veld else None
    return tuple(huidig.model_fields) if huidig else ()


def _model_in(soort: Any) -> type[BaseModel] | None:
    """The first model inside a type such as `list[FunctieModel]`."""
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return soort
    return next(filter(None, map(_model_in, getattr(soort, "__args__", ()))), None)


def _sentence(pad: Pad, fout: Mapping[str, Any]) -> str:
    waarde = fout["input"]
    if waarde is None:
        kleur = f" {_PATRONEN[vormen.HEXKLEUR]}" if str(pad[0]).endswith("kleuren") else ""
        return f"{_PATRONEN[vormen.GEVULD]}{kleur}"
    return _ZINNEN.get(fout["type"], _other)(waarde, fout.get("ctx", {}))


def _text(waarde: object, _: Mapping[str, Any]) -> str:
    if isinstance(waarde, dict | list):
        return "Hier hoort één tekst, geen lijst en geen velden. Maak er één tekst van tussen aanhalingstekens."
    als = waarde.als if isinstance(waarde, Valstrik) else "ja of nee" if isinstance(waarde, bool) else "een getal"
    tekst = str(waarde).lower() if isinstance(waarde, bool) else str(waarde)
    return (
        f"Zonder aanhalingstekens leest de computer {toon(tekst)} als {als}. "
        f'Zet het tussen aanhalingstekens: "{toon(tekst)[1:-1]}".'
    )


def _choice(waarde: object, ctx: Mapping[str, Any]) -> str:
    keuzes = [deel.strip("'") for deel in str(ctx["expected"]).replace(" or ", ", ").split(", ") if deel != "''"]
    return f"{toon(waarde)} kan hier niet.{suggest(str(waarde), keuzes)} Kies uit: {', '.join(keuzes)}."


def _pattern(waarde: object, ctx: Mapping[str, Any]) -> str:
    patroon = str(ctx["pattern"])
    if patroon in _PATRONEN:
        return _PATRONEN[patroon]
    begin = patroon[1:3]
    return f"{toon(waarde)} kan hier geen id zijn. Begin met '{begin}' en gebruik kleine letters, cijfers en streepjes."


def _number(waarde: object, _: Mapping[str, Any]) -> str:
    if isinstance(waarde, str):
        return f"{toon(waarde)} is tekst. Schrijf hier een getal, zonder aanhalingstekens."
    return f"{toon(waarde)} kan hier niet. Schrijf een heel getal, zonder aanhalingstekens."


def _float(waarde: object, _: Mapping[str, Any]) -> str:
    return f"{toon(waarde)} is geen getal. Schrijf een getal met een punt, zoals 1.5, zonder aanhalingstekens."


def _other(waarde: object, _: Mapping[str, Any]) -> str:
    return f"{toon(waarde)} kan hier niet. Kijk in een ander deel van het bestand hoe het hoort."


_ZINNEN: dict[str, Callable[[object, Mapping[str, Any]], str]] = {
    "string_type": _text,
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "int_type": _number,
    "int_from_float": _number,
    "float_type": _float,
    "finite_number": _float,
    "greater_than_equal": lambda _, ctx: f"Dit getal is te klein. Kies een getal van {ctx['ge']:g} of hoger.",
    "less_than_equal": lambda _, ctx: f"Dit getal is te groot. Kies een getal van {ctx['le']:g} of lager.",
    "bool_type": lambda waarde, _: f"{toon(waarde)} kan hier niet. Schrijf true of false, zonder aanhalingstekens.",
    "list_type": lambda _, __: "Hier hoort een lijst. Zet de waarden tussen [ en ], of elk achter een streepje.",
    "model_type": lambda _, __: "Hier horen velden met een naam, zoals 'naam: waarde'. Zet die erbij.",
    "dict_type": lambda _, __: "Hier horen velden met een naam, zoals 'naam: waarde'. Zet die erbij.",
    "too_short": lambda _, ctx: f"Deze lijst is te kort. Er horen {ctx['min_length']} waarden in.",
    "too_long": lambda _, ctx: f"Deze lijst is te lang. Er horen {ctx['max_length']} waarden in.",
}
