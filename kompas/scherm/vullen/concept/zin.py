# SPDX-License-Identifier: EUPL-1.2
"""The sentence behind a proposal, with the words marked that led to it, and what else speaks for it."""

from kompas.diensten.vullen.concept import Kenmerkvoorstel
from kompas.kern.woorden import join_labels
from kompas.scherm.tekst import escape

MAX_TEKENS = 320  # of a sentence on screen
_ZEKER = 0.75


def mark_zin(voorstel: Kenmerkvoorstel) -> str:
    """The sentence in quotes, on one line, its telling words bold on a tint. A very long one is cut around them."""
    zin, woord = voorstel.zin, voorstel.woord
    begin = max(zin.find(woord), 0)
    eind = begin + len(woord)
    van, tot = _window(zin, begin, eind)
    voor, midden, na = (_keep_edges(deel) for deel in (zin[van:begin], zin[begin:eind], zin[eind:tot]))
    start, slot = "… " if van else "", " …" if tot < len(zin) else ""
    na = na if slot else na.rstrip(" ;,:")
    marker = f":primary-background[**{midden.strip()}**]" if midden.strip() else ""
    return f"“{start}{voor}{marker}{na}{slot}”"


def _window(zin: str, begin: int, eind: int) -> tuple[int, int]:
    """Where to cut a sentence that is too long: at spaces, with as much before the words as behind them."""
    if len(zin) <= MAX_TEKENS:
        return 0, len(zin)
    ruimte = max(0, MAX_TEKENS - (eind - begin)) // 2
    van, tot = max(0, begin - ruimte), min(len(zin), eind + ruimte)
    van = zin.find(" ", van, begin) + 1 if van and zin.find(" ", van, begin) >= 0 else van
    tot = zin.rfind(" ", eind, tot) if tot < len(zin) and zin.rfind(" ", eind, tot) >= 0 else tot
    return van, tot


def _keep_edges(deel: str) -> str:
    """Escaped, with the space that it begins or ends with."""
    if not deel.strip():
        return " " if deel else ""
    return f"{' ' if deel[0].isspace() else ''}{escape(deel)}{' ' if deel[-1].isspace() else ''}"


def describe_zekerheid(voorstel: Kenmerkvoorstel) -> str:
    """How sure we are, in a word or two."""
    if not voorstel.aan:
        return "We twijfelen"
    return "We zijn er vrij zeker van" if voorstel.score >= _ZEKER else "Waarschijnlijk wel"


def describe_stem(voorstel: Kenmerkvoorstel) -> str:
    """What the second voice says: which passports resemble the text and carry this. Escaped; "" when it is silent."""
    if not voorstel.lijkt_op:
        return ""
    titels = escape(join_labels(list(voorstel.lijkt_op)))
    if voorstel.uit_tekst:
        return f"Lijkt op: {titels}. Dit kenmerk staat daar ook."
    return f"De tekst noemt dit niet. Het komt van functies die erop lijken: {titels}."
