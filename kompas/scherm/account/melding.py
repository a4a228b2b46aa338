# SPDX-License-Identifier: EUPL-1.2
"""What the page to log in says when a work account did not work, told by a code in its address."""

from urllib.parse import urlencode

MELDING_PARAMETER = "melding"
WEG, MISLUKT, TE_GROOT = "weg", "mislukt", "te-groot"
_VERDER = "Je kunt verder zonder account. Wat je hier deed, staat er nog."
_ZINNEN = {
    WEG: "Inloggen lukt nu niet: de inlogpagina van je organisatie antwoordt niet. Probeer het later nog eens. "
    f"{_VERDER}",
    MISLUKT: f"Inloggen lukt nu niet. Je bent niet ingelogd. Probeer het nog een keer. {_VERDER}",
    TE_GROOT: "Inloggen lukt niet: je werkaccount stuurt meer gegevens mee dan het kompas kan ontvangen. "
    f"Vraag je beheerder om dat te beperken. {_VERDER}",
}


def find_melding(code: str) -> str:
    """The sentence of a code, "" for what is none."""
    return _ZINNEN.get(code, "")


def build_inlogplek(melding: str = "") -> str:
    """The address of the page to log in; where somebody came from is remembered by the tab."""
    return "/inloggen" + (f"?{urlencode({MELDING_PARAMETER: melding})}" if melding else "")
