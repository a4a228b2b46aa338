# SPDX-License-Identifier: EUPL-1.2
"""The catalogue as pandas frames: for tables on screen, exports and anyone with a notebook."""

from collections import Counter

import numpy as np
import pandas as pd

from kompas.kern.catalogus import Catalogus

_FUNCTIE_VELDEN = ("titel", "soort", "domein", "unit", "vakgroep", "werkgever", "normfunctie", "vulling", "kern")


def functies_frame(catalogus: Catalogus) -> pd.DataFrame:
    """One row per function (index: id): the plain fields and `aantal_tags`."""
    return pd.DataFrame(
        [
            [getattr(functie, veld) for veld in _FUNCTIE_VELDEN] + [len(functie.tag_ids)]
            for functie in catalogus.functies
        ],
        columns=[*_FUNCTIE_VELDEN, "aantal_tags"],
        index=pd.Index([functie.id for functie in catalogus.functies], name="id"),
    )


def tags_frame(catalogus: Catalogus) -> pd.DataFrame:
    """One row per tag (index: id): label, categorie, soort, and `aantal_functies` that carry or name it."""
    gebruik = Counter(
        tag for functie in catalogus.functies for tag in {*functie.tag_ids, *functie.harde_eisen, *functie.opleidingen}
    )
    tags = sorted(catalogus.tags.values(), key=lambda tag: tag.id)
    return pd.DataFrame(
        [[tag.label, tag.categorie, tag.soort, gebruik[tag.id]] for tag in tags],
        columns=["label", "categorie", "soort", "aantal_functies"],
        index=pd.Index([tag.id for tag in tags], name="id"),
    )


def tag_matrix(catalogus: Catalogus) -> pd.DataFrame:
    """Functions (rows) by matched tags (columns), 0 or 1, both sorted by id."""
    kolommen = sorted({tag for functie in catalogus.functies for tag in functie.tag_ids})
    plek = {tag: nummer for nummer, tag in enumerate(kolommen)}
    waarden = np.zeros((len(catalogus.functies), len(kolommen)), dtype=np.int8)
    for rij, functie in enumerate(catalogus.functies):
        waarden[rij, [plek[tag] for tag in functie.tag_ids]] = 1
    return pd.DataFrame(
        waarden, index=pd.Index([functie.id for functie in catalogus.functies], name="id"), columns=kolommen
    )
