# SPDX-License-Identifier: EUPL-1.2
"""Three-way merge of rows of records: steps, lines, results. They have no id: what they say is how they are known."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from kompas.kern.dossier.rij import Record
from kompas.kern.dossier.samenvoegen.drieweg import Uitslag, merge_value


@dataclass(slots=True)
class _Wijziging:
    """What one side did to the row. `werd`: for each record of the basis what became of it, None when it was removed.

    `erbij`: what came in, by the number of the record that it stands before.
    """

    werd: list[Record | None]
    erbij: dict[int, list[Record]] = field(default_factory=lambda: defaultdict(list))


def merge_records(basis: Sequence[Record], wint: Sequence[Record], ander: Sequence[Record]) -> Uitslag:
    """The row with what both sides added, changed and removed; a record that both changed differently clashes."""
    van_wint, van_ander = _compare(basis, wint), _compare(basis, ander)
    al_erbij = Counter(record for nieuw in van_wint.erbij.values() for record in nieuw)
    samen: list[Record] = []
    botst = False
    for nr in range(len(basis) + 1):
        samen += van_wint.erbij[nr]
        for record in van_ander.erbij[nr]:
            if al_erbij[record]:
                al_erbij[record] -= 1  # both sides wrote the same
            else:
                samen.append(record)
        if nr < len(basis):
            uitslag = merge_value(basis[nr], van_wint.werd[nr], van_ander.werd[nr])
            botst |= uitslag.botst
            samen += [uitslag.waarde] if uitslag.waarde is not None else []
    return Uitslag(tuple(samen), botst)


def _compare(basis: Sequence[Record], kant: Sequence[Record]) -> _Wijziging:
    wijziging = _Wijziging([None] * len(basis))
    for soort, van, tot, kant_van, kant_tot in SequenceMatcher(None, basis, kant, autojunk=False).get_opcodes():
        oud, nieuw = range(van, tot), range(kant_van, kant_tot)
        paren = dict(zip(nieuw, oud)) if soort == "equal" else _pair(basis, kant, oud, nieuw)
        plek = van
        for nr in nieuw:
            if nr in paren:
                wijziging.werd[paren[nr]] = kant[nr]
                plek = paren[nr] + 1
            else:
                wijziging.erbij[plek].append(kant[nr])
    return wijziging


def _pair(basis: Sequence[Record], kant: Sequence[Record], oud: range, nieuw: range) -> dict[int, int]:
    """New number -> old number of records that are a later text of the same: they share a part, or just their place."""
    paren: dict[int, int] = {}
    over = list(oud)
    for nr in nieuw:
        gelijk = next((plek for plek in over if _resembles(basis[plek], kant[nr])), None)
        if gelijk is not None:
            paren[nr] = gelijk
            over.remove(gelijk)
    if len(oud) == len(nieuw):
        paren |= zip((nr for nr in nieuw if nr not in paren), over)
    return paren


def _resembles(een: Record, ander: Record) -> bool:
    return any(deel and deel == zelfde for deel, zelfde in zip(een.delen, ander.delen))
