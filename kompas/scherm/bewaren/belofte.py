# SPDX-License-Identifier: EUPL-1.2
"""What is kept of what somebody is about to choose, in one sentence: who has a dossier reads another one."""

from kompas.scherm import woorden
from kompas.scherm.bewaren.stand import get_stand
from kompas.scherm.bewaren.verloop import is_bewaard


def write_belofte() -> str:
    """The sentence that is true in this tab."""
    if is_bewaard():
        return woorden.PRIVACY_DOSSIER
    stand = get_stand()
    return woorden.PRIVACY_ACCOUNT if stand.wie and not stand.uitgelogd and not stand.los else woorden.PRIVACY
