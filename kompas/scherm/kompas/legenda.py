# SPDX-License-Identifier: EUPL-1.2
"""What the shapes of the kompas mean, in words, and only of what is drawn."""

from kompas.kern.beeld import KompasBeeld
from kompas.scherm import woorden

_BEWAARD = "Ring eromheen: bewaard."
_BLEEK = "Bleek: past minder bij jouw wensen."


def describe_legenda(beeld: KompasBeeld) -> str:
    """A few short sentences."""
    if not beeld.punten:
        return beeld.beschrijving
    soorten = {punt.soort for punt in beeld.punten}
    zinnen = [zin for soort, zin in woorden.LEGENDA.items() if soort in soorten]
    if any(punt.bewaard for punt in beeld.punten):
        zinnen.append(_BEWAARD)
    if any(punt.bleekheid for punt in beeld.punten):
        zinnen.append(_BLEEK)
    return f"{woorden.AFSTAND}  \n" + " ".join(zinnen)
