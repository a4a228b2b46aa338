# SPDX-License-Identifier: EUPL-1.2
"""What an unquoted YAML value means, and when that differs from what its author thinks."""

import re
from dataclasses import dataclass

_GEHEEL = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})")
_KOMMA = re.compile(r"[-+]?\d{1,18}\.\d{1,18}")
_VREEMD_GETAL = re.compile(
    r"[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|\.inf)|\.nan",
    re.IGNORECASE,
)
_TIJD = re.compile(r"[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?")
_DATUM = re.compile(r"\d{4}-\d\d?-\d\d?(?:[Tt ].*)?")
_WOORDEN: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_JA_NEE = frozenset(("yes", "no", "on", "off"))
_LANGSTE_WOORD = max(map(len, _WOORDEN))
_BEGIN_VAN_GETAL = frozenset("0123456789+-.")


@dataclass(frozen=True, slots=True)
class Valstrik:
    """An unquoted value that YAML readers take for something else: `no`, 12:30, a date, 010. `als` says for what."""

    tekst: str
    als: str

    def __str__(self) -> str:
        return self.tekst


Enkel = str | int | float | bool | Valstrik | None


def resolve_plain(tekst: str) -> Enkel:
    """The value of an unquoted scalar: text, number, true/false, nothing, or a `Valstrik`."""
    if tekst[:1] in _BEGIN_VAN_GETAL:
        return _resolve_number(tekst)
    if len(tekst) > _LANGSTE_WOORD:
        return tekst
    klein = tekst.lower()
    if klein in _WOORDEN:
        return _WOORDEN[klein]
    return Valstrik(tekst, "ja of nee") if klein in _JA_NEE else tekst


def _resolve_number(tekst: str) -> Enkel:
    if _GEHEEL.fullmatch(tekst):
        return int(tekst)
    if _KOMMA.fullmatch(tekst):
        return float(tekst)
    for vorm, als in ((_TIJD, "een tijd"), (_DATUM, "een datum"), (_VREEMD_GETAL, "een getal")):
        if vorm.fullmatch(tekst):
            return Valstrik(tekst, als)
    return tekst
