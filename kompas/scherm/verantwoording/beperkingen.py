# SPDX-License-Identifier: EUPL-1.2
"""The known limits of accessibility. docs/toegankelijkheid.md has the same rows; a test compares them."""

# What, why, and what somebody can do instead.
BEPERKINGEN = (
    (
        "De stippen in de figuur krijgen geen toetsenbordfocus",
        "zo werkt Plotly",
        "gebruik de lijst of de tabel",
    ),
    (
        "De tabel is een tekening; een schermlezer leest de cellen via een verborgen tabel",
        "zo werkt Streamlit",
        "gebruik de lijst",
    ),
    (
        "Op een telefoon zit het menu achter het knopje linksboven",
        "zo werkt Streamlit",
        'open het met het knopje "Open het menu"',
    ),
    (
        (
            "Teksten van Streamlit zelf vertalen we met een script (`nederlands.js`); "
            "wat het script niet kent, blijft Engels"
        ),
        "er is geen instelling voor",
        "meld het, dan voegen we het toe",
    ),
    (
        (
            "In een tabel blijven deze woorden Engels: de maten en valuta's in het menu van een kolom, "
            "en wat je ziet als je cijfers van een kolom opvraagt (Average, Median, Range)"
        ),
        "daar komt in het kompas niemand zonder te zoeken",
        "gebruik de lijst",
    ),
    (
        "Bij het uploaden staat de grootte van een bestand als `2.0B`",
        "zo werkt Streamlit",
        "het zegt alleen hoe groot het is",
    ),
    (
        "Een pictogram is voor een vertaalprogramma een Engels woord, zoals `expand_more`",
        "zo werkt Streamlit; een schermlezer slaat het over",
        "niets",
    ),
)
