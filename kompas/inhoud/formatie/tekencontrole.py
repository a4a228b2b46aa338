# SPDX-License-Identifier: EUPL-1.2
"""Characters that do not belong in a title or the name of a place: a broken file, code, or another script."""

import re
import unicodedata

_MISBAKSEL = re.compile("\ufffd|Ã[\u0080-\u00bf]|â€|Â[\u00a0-\u00bf]")  # UTF-8 read as something else
_CODE = re.compile(r"[<>{}\[\]|\\^~=*_$%@`]|^[+#@-]")


def find_vreemd(tekst: str) -> str:
    """What is strange about a text, as the end of a sentence; "" when nothing is."""
    if _MISBAKSEL.search(tekst):
        return "kapotte letters (de codering van het bestand klopt niet)"
    for teken in tekst:
        if not teken.isprintable():
            return "een onzichtbaar teken"
        if teken.isalpha() and not unicodedata.name(teken, "").startswith(("LATIN", "FEMININE", "MASCULINE")):
            return f"een letter die we niet kennen ({teken})"
        if unicodedata.category(teken) in ("So", "Cn", "Co"):
            return f"een teken dat hier niet hoort ({teken})"
    gevonden = _CODE.search(tekst)
    return f"een teken dat hier niet hoort ({gevonden[0]})" if gevonden else ""
