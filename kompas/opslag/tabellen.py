# SPDX-License-Identifier: EUPL-1.2
"""The tables as they are now. How a database got there is in `migraties`, which is only added to."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, UniqueConstraint, text

from kompas.opslag.tekst import Tekst
from kompas.opslag.tijdstip import Tijdstip

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
WAAR = Boolean().with_variant(Integer(), "sqlite")  # a STRICT table of SQLite has no booleans


def _gebruiker(naam: str = "gebruiker_id", *, is_sleutel: bool = False) -> Column[str]:
    """A person, with whom everything of that person goes."""
    return Column(naam, Tekst, ForeignKey("gebruiker.id", ondelete="CASCADE"), primary_key=is_sleutel, nullable=False)


gebruiker = Table(
    "gebruiker",
    metadata,
    Column("id", Tekst, primary_key=True),
    Column("naam", Tekst, nullable=False, unique=True),  # as logged in with: trimmed, lower case
    Column("weergavenaam", Tekst, nullable=False),
    Column("rollen", Tekst, nullable=False),  # sorted, with a space between
    Column("unit", Tekst, nullable=False),
    Column("actief", WAAR, nullable=False),
    Column("geheim", Tekst, nullable=False),  # Argon2id, with its parameters and salt
    Column("eenmalig_tot", Tijdstip),  # the passphrase is a one-time one until then; NULL: it is the person's own
    Column("gemaakt", Tijdstip, nullable=False),
    Column("extern", Tekst),  # who this is at the OpenID provider; NULL: never came in that way
    Column("personeelsnummer", Tekst),  # in the HR system; NULL: not known there
    Column("functie_id", Tekst, nullable=False, server_default=text("''")),  # as the HR system says, "" unknown
    Column("uit_dienst", Tekst),  # a date: the last day of work; NULL: no such day is known
    Column("laatst_ingelogd", Tekst),  # a date without time; NULL: never
    Index(None, "extern", unique=True),
    Index(None, "personeelsnummer", unique=True),
    sqlite_strict=True,
)
sessie = Table(
    "sessie",
    metadata,
    Column("sleutel", Tekst, primary_key=True),  # SHA-256 of what the cookie holds
    _gebruiker(),
    Column("begin", Tijdstip, nullable=False),
    Column("laatst", Tijdstip, nullable=False),
    Index(None, "gebruiker_id"),
    sqlite_strict=True,
)
inwisselbewijs = Table(
    "inwisselbewijs",
    metadata,
    Column("sleutel", Tekst, primary_key=True),  # SHA-256 of the ticket
    _gebruiker(),
    Column("browser", Tekst, nullable=False),  # SHA-256 of what only that browser holds
    Column("verloopt", Tijdstip, nullable=False),
    sqlite_strict=True,
)
poging = Table(
    "poging",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("naam", Tekst, nullable=False),  # SHA-256: what was typed may be a passphrase in the wrong field
    Column("adres", Tekst, nullable=False),
    Column("tijd", Tijdstip, nullable=False),
    Index(None, "naam", "tijd"),
    Index(None, "adres", "tijd"),
    sqlite_strict=True,
)
dossier = Table(
    "dossier",
    metadata,
    _gebruiker(is_sleutel=True),
    Column("versie", Integer, nullable=False),
    Column("inhoud", Tekst, nullable=False),  # the profile file
    Column("begonnen", Tijdstip, nullable=False),
    Column("gewijzigd", Tijdstip, nullable=False),
    sqlite_strict=True,
)
deling = Table(
    "deling",
    metadata,
    Column("id", Tekst, primary_key=True),
    _gebruiker("eigenaar_id"),
    _gebruiker("ontvanger_id"),
    Column("onderdelen", Tekst, nullable=False),  # sorted, with a space between
    Column("begin", Tijdstip, nullable=False),
    Column("tot", Tijdstip, nullable=False),  # not seen from this moment on
    Column("ingetrokken", Tijdstip),
    Index(None, "eigenaar_id"),
    Index(None, "ontvanger_id"),
    sqlite_strict=True,
)
inzage = Table(
    "inzage",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("deling_id", Tekst, ForeignKey("deling.id", ondelete="CASCADE"), nullable=False),
    Column("tijd", Tijdstip, nullable=False),
    Index(None, "deling_id", "tijd"),
    sqlite_strict=True,
)
hand = Table(
    "hand",
    metadata,
    Column("id", Integer, primary_key=True),
    _gebruiker(),
    Column("functie_id", Tekst, nullable=False),
    Column("sinds", Tijdstip, nullable=False),
    UniqueConstraint("gebruiker_id", "functie_id"),
    Index(None, "functie_id"),
    sqlite_strict=True,
)
peiling = Table(
    "peiling",
    metadata,
    Column("id", Tekst, primary_key=True),
    Column("functie_id", Tekst, nullable=False),
    Column("sleutel", Tekst, nullable=False, unique=True),  # SHA-256 of what the link holds
    Column("kaarten", Tekst, nullable=False),  # ids of tags in order, with a space between
    Column("begin", Tijdstip, nullable=False),
    Column("tot", Tijdstip, nullable=False),  # no answers from this moment on
    Column("plekken", Integer, nullable=False),
    Column("bezet", Integer, nullable=False),  # visits that gave an answer
    Column("weinig", WAAR, nullable=False),  # so few people have this function that answers can be traced
    Column("gesprek", WAAR, nullable=False),  # answered in a talk
    Column("gesloten", Tijdstip),
    sqlite_strict=True,
)
# What people answered, and nothing that holds the answers of one person together: numbers, and texts apart.
# WITHOUT ROWID: a rowid would tell in which order they came.
peilingtelling = Table(
    "peilingtelling",
    metadata,
    Column("peiling_id", Tekst, ForeignKey("peiling.id", ondelete="CASCADE"), primary_key=True),
    Column("soort", Tekst, primary_key=True),
    Column("sleutel", Tekst, primary_key=True),
    Column("waarde", Tekst, primary_key=True),
    Column("aantal", Integer, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
peilingtekst = Table(
    "peilingtekst",
    metadata,
    Column("id", Tekst, primary_key=True),  # made anew for all texts of a peiling whenever one is added
    Column("peiling_id", Tekst, ForeignKey("peiling.id", ondelete="CASCADE"), nullable=False),
    Column("vraag", Tekst, nullable=False),
    Column("tekst", Tekst, nullable=False),
    Index(None, "peiling_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
correctie = Table(
    "correctie",
    metadata,
    Column("id", Tekst, primary_key=True),
    Column("functie_id", Tekst, nullable=False),
    Column("tekst", Tekst, nullable=False),
    Column("dag", Tekst, nullable=False),  # a date without time
    Column("gebruiker_id", Tekst, ForeignKey("gebruiker.id", ondelete="CASCADE")),  # NULL: without name
    Column("staat", Tekst, nullable=False),
    Column("antwoord", Tekst, nullable=False),
    Index(None, "gebruiker_id"),
    sqlite_strict=True,
)
auditregel = Table(
    "auditregel",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("tijd", Tijdstip, nullable=False),
    Column("actor", Tekst, nullable=False),  # id of an account, "" for somebody without; kept after the account is gone
    Column("actie", Tekst, nullable=False),
    Column("object", Tekst, nullable=False),
    Column("resultaat", Tekst, nullable=False),
    Column("oorsprong", Tekst, nullable=False),
    Column("aantal", Integer, nullable=False),  # how many times: more than one for refusals that were counted
    Column("vorige", Tekst, nullable=False),  # SHA-256 of the line before
    Column("afdruk", Tekst, nullable=False),  # SHA-256 of this line: kompas.opslag.auditketen
    Index(None, "tijd"),
    sqlite_strict=True,
)
auditketen = Table(  # one row, from the first line on
    "auditketen",
    metadata,
    Column("id", Tekst, primary_key=True),
    Column("aantal", Integer, nullable=False),  # lines that are there
    Column("kop", Tekst, nullable=False),  # SHA-256 of the last line
    Column("anker", Tekst, nullable=False),  # SHA-256 of the last line that was tidied away
    Column("anker_nr", Integer, nullable=False),  # its number: only lines up to this one can be deleted
    Column("opgeruimd", Integer, nullable=False),  # lines that were tidied away
    sqlite_strict=True,
)
weigering = Table(  # refusals of this quarter of an hour: the first is in the audit log, what follows is counted
    "weigering",
    metadata,
    Column("actor", Tekst, primary_key=True),
    Column("actie", Tekst, primary_key=True),
    Column("object", Tekst, primary_key=True),
    Column("oorsprong", Tekst, primary_key=True),
    Column("begin", Tijdstip, nullable=False),  # of the first
    Column("laatst", Tijdstip, nullable=False),
    Column("aantal", Integer, nullable=False),  # after the first
    sqlite_strict=True,
)
