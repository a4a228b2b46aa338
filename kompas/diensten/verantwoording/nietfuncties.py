# SPDX-License-Identifier: EUPL-1.2
"""What the kompas does not do on purpose, each with the tests that would fail if it did."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nietfunctie:
    """Something that is not built, why that matters, and the tests (file and name) that prove it."""

    naam: str
    uitleg: str
    proeven: tuple[str, ...]


_NIET_GEBOUWD = "tests/diensten/test_niet_gebouwd.py"
NIETFUNCTIES = (
    Nietfunctie(
        "Geen beste kandidaten bij een functie of vacature",
        "Niemand kan vragen wie het best bij een functie past. Wie te benaderen is, staat op alfabet en zonder getal.",
        (
            "tests/diensten/test_benaderen.py::test_names_stand_in_the_order_of_the_alphabet_whoever_fits_best",
            "tests/diensten/test_benaderen.py::test_of_a_person_there_is_a_name_and_nothing_else",
        ),
    ),
    Nietfunctie(
        "Geen score van mensen voor een ander",
        "Geen enkel antwoord van het kompas bevat een persoon samen met een match, score of ander cijfer.",
        (f"{_NIET_GEBOUWD}::test_no_service_gives_people_with_a_number",),
    ),
    Nietfunctie(
        "Geen inzage in een dossier dat niet is gedeeld",
        "Geen rol ziet wat een ander schreef, ook de beheerder niet. Alleen wie het kreeg, ziet het, tot de einddatum.",
        (
            f"{_NIET_GEBOUWD}::test_no_use_case_shows_a_dossier_that_was_not_shared_with_that_person",
            "tests/diensten/test_delen.py::test_the_other_sees_the_preview_and_nothing_of_other_parts",
            "tests/browser/test_privacymatrix.py::test_every_role_reads_what_the_table_says",
        ),
    ),
    Nietfunctie(
        "Niet leren van gebruikers",
        "De uitkomst hangt alleen af van het profiel en de inhoud. Werk aan de inhoud komt niet bij dossiers.",
        (
            "tests/kern/test_matcher.py::test_rank_equals_the_formulas_written_out",
            "tests/kern/test_matcher.py::test_order_of_functions_tags_and_profile_changes_nothing",
            f"{_NIET_GEBOUWD}::test_work_on_the_content_cannot_reach_a_dossier",
        ),
    ),
    Nietfunctie(
        "Geen eigenschappen afleiden uit gedrag",
        "Het kompas bewaart geen klikken, zoekwoorden of gebruikstijd van een medewerker. Wel de dag van laatst "
        "inloggen, om op te ruimen. Het auditlogboek weet niet wat iemand koos.",
        (
            "tests/diensten/test_audit.py::test_no_line_holds_anything_that_somebody_wrote_or_chose",
            "tests/diensten/test_benaderen.py::test_the_audit_log_does_not_tell_who_wants_what",
            "tests/diensten/test_dossier_bewaren.py::test_the_audit_log_knows_of_a_day_not_of_each_tap",
        ),
    ),
    Nietfunctie(
        "Geen antwoorden van één collega bij een check",
        "Een check bewaart aantallen en losse teksten. Wie wat zei, en wanneer, staat nergens.",
        (
            "tests/opslag/test_checkdienst.py::test_who_answered_what_first_or_when_is_nowhere",
            "tests/opslag/test_peilingen.py::test_no_column_can_hold_a_person_or_a_moment",
        ),
    ),
    Nietfunctie(
        "Geen cijfers op het blad voor een leidinggevende",
        "Op dat blad staat niets tot de medewerker het aanvinkt, en nooit een percentage.",
        (
            "tests/diensten/test_gespreksblad.py::test_a_manager_sees_nothing_until_it_is_ticked",
            "tests/diensten/test_gespreksblad.py::test_a_manager_sees_no_percentages",
        ),
    ),
    Nietfunctie(
        "Niets over te benaderen mensen zonder de ondernemingsraad",
        "Tot de instelling KOMPAS_OR_AKKOORD aan staat, is dit deel voor iedereen dicht.",
        ("tests/diensten/test_benaderen.py::test_without_the_works_council_nothing_can_be_raised_or_seen",),
    ),
)
