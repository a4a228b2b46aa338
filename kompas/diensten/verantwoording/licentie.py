# SPDX-License-Identifier: EUPL-1.2
"""The licence of a package in the words of SPDX, and whether it may be combined with EUPL-1.2."""

import re
from collections.abc import Iterator
from importlib.metadata import PackageMetadata

# Permissive licences, and weak copyleft that may be used unchanged beside EUPL-1.2 (docs/besluiten/0023).
TOEGESTAAN = frozenset(
    {
        *("MIT", "MIT-0", "MIT-CMU", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "CC0-1.0", "Apache-2.0"),
        *("PSF-2.0", "MPL-2.0", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
        *("EUPL-1.2", "HPND"),
    }
)
# How packages without an SPDX expression say it.
_NAMEN = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "PSFL": "PSF-2.0",
}


def find_licentie(metadata: PackageMetadata) -> str:
    """The licence that a package gives of itself, as an SPDX expression; "" when it says nothing that we know."""
    return next((licentie for licentie in _list_licenties(metadata) if licentie), "")


def is_toegestaan(licentie: str) -> bool:
    """True when every part that must hold is on the list; of a choice (OR) one is enough. Unknown is not allowed.

    Between brackets no choice is made: then all of it must be on the list.
    """
    is_genest = "(" in licentie
    plat = re.sub(r"[()]", "", licentie.replace(" OR ", " AND ") if is_genest else licentie)
    keuzes = [keuze.split(" AND ") for keuze in plat.split(" OR ")]
    return any(all(deel.split(" WITH ")[0] in TOEGESTAAN for deel in delen) for delen in keuzes)


def _list_licenties(metadata: PackageMetadata) -> Iterator[str]:
    """What each field says: the expression as it is, else a name, else the classifiers together."""
    if "License-Expression" in metadata:
        yield metadata["License-Expression"]
    if "License" in metadata:
        yield _translate(metadata["License"])
    soorten = (_translate(regel.rsplit("::", 1)[-1]) for regel in metadata.get_all("Classifier") or ())
    yield " AND ".join(sorted({soort for soort in soorten if soort}))


def _translate(naam: str) -> str:
    naam = naam.strip()
    return naam if naam in TOEGESTAAN else _NAMEN.get(naam, "")
