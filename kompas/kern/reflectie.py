# SPDX-License-Identifier: EUPL-1.2
"""Questions to think about before a POP or ontwikkelgesprek. About work and wishes, never about health or others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reflectievraag:
    """One question. `id` is the key of the answer in a dossier and never changes. `hulp`: a sentence to get going."""

    id: str
    vraag: str
    hulp: str


REFLECTIEVRAGEN = (
    Reflectievraag("trots", "Waar ben je trots op?", "Denk aan iets van het afgelopen jaar dat goed ging door jou."),
    Reflectievraag("energie", "Waar krijg je energie van?", "Bij welk werk vergeet je de tijd?"),
    Reflectievraag("minder", "Wat zou je liever minder doen?", "Noem werk dat je steeds vooruitschuift."),
    Reflectievraag("geleerd", "Wat heb je geleerd?", "Het kan een cursus zijn, maar ook iets dat je al doende leerde."),
    Reflectievraag(
        "meer", "Wat wil je over een jaar meer doen?", "Stel je een gewone werkdag voor, over een jaar. Wat doe je dan?"
    ),
    Reflectievraag("leren", "Wat wil je daarvoor nog leren?", "Noem een of twee dingen. Klein mag ook."),
    Reflectievraag("nodig", "Wat heb je daarvoor nodig?", "Denk aan tijd, geld, een cursus of een dag meelopen."),
    Reflectievraag(
        "leidinggevende",
        "Wat wil je van je leidinggevende weten?",
        "Wat wil je na het gesprek weten, dat je nu nog niet weet?",
    ),
)
