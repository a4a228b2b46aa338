# SPDX-License-Identifier: EUPL-1.2
"""The licence of a package in the words of SPDX, and whether it may be combined with EUPL-1.2."""

from collections.abc import Iterator
from email.message import Message
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
    "BSD-3-Clause": "BSD-3-Clause",
    "MIT": "MIT",
    "MPL-2.0": "MPL-2.0",
    "Apache-2.0": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "PSFL": "PSF-2.0",
}


def find_licentie(metadata: PackageMetadata | Message) -> str:
    """The licence that a package gives of itself, as an SPDX expression; "" when it says nothing that we know."""
    return next((licentie for licentie in _list_licenties(metadata) if licentie), "")


def is_toegestaan(licentie: str) -> bool:
    """True when every part that must hold is on the list; of a choice (OR) one is enough. Unknown is not allowed."""
    keuzes = [keuze.split(" AND ") for keuze in licentie.replace("(", "").replace(")", "").split(" OR ")]
    return any(all(deel.strip().split(" WITH ")[0] in TOEGESTAAN for deel in delen) for delen in keuzes)


def _list_licenties(metadata: PackageMetadata | Message) -> Iterator[str]:
    yield metadata.get("License-Expression") or ""  # type: ignore[union-attr]  # a Message in fact
    yield _NAMEN.get((metadata.get("License") or "").strip(), "")  # type: ignore[union-attr]
    soorten = [regel.rsplit("::", 1)[-1].strip() for regel in metadata.get_all("Classifier") or ()]
    yield " AND ".join(sorted({_NAMEN[soort] for soort in soorten if soort in _NAMEN}))
