# SPDX-License-Identifier: EUPL-1.2
"""A paper around its text: what it was made from, and on top what only the organisation can fill in."""

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kompas.diensten.datum import write_datum
from kompas.diensten.verantwoording.momentopname import Momentopname
from kompas.kern.getallen import komma, procent
from kompas.scherm.inhoudsdocument.opmaak import write_cel

_SJABLONEN = Path(__file__).with_name("sjablonen")
_INVULLEN = re.compile(r"\[vul in: ([^\]]+)\]")
_NIETS = "Niets. Lees wel na of alles klopt voor jouw organisatie."


def render(sjabloon: str, **inhoud: object) -> str:
    """A template with its facts. A fact that is not given is an error, so that no hole stays unseen."""
    return _omgeving().get_template(f"{sjabloon}.md.j2").render(inhoud)


def list_invulplekken(tekst: str) -> list[str]:
    """What a text asks the organisation to fill in, each once, in the order of the text."""
    return list(dict.fromkeys(" ".join(plek.split()) for plek in _INVULLEN.findall(tekst)))


def compose(naam: str, titel: str, tekst: str, moment: Momentopname) -> str:
    """The paper: title, date, version and hash, what is still to be filled in, and the text."""
    plekken = list_invulplekken(tekst)
    kop = render(
        "kop",
        naam=naam,
        titel=titel,
        datum=write_datum(moment.dag),
        versie=moment.versie,
        afdruk=moment.afdruk,
        plekken=plekken or [_NIETS],
        is_voorbeeld=moment.organisatie.huisstijl.voorbeeldinhoud,
    )
    return f"{kop.strip()}\n\n{tekst.strip()}\n"


@cache
def _omgeving() -> Environment:
    omgeving = Environment(  # noqa: S701  Markdown, not HTML: what comes from content goes through the filter `cel`
        loader=FileSystemLoader(_SJABLONEN),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    omgeving.filters |= {"cel": write_cel, "procent": procent, "komma": komma}
    return omgeving
