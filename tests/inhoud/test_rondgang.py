# SPDX-License-Identifier: EUPL-1.2
"""Any text survives a round trip through quoted YAML; any bytes give an answer."""

from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from kompas.inhoud import load_catalogus
from kompas.inhoud.waarde import Valstrik, resolve_plain
from kompas.kern.fouten import OngeldigeInhoud
from tests.inhoud.materiaal import TAGS, write

PLEK = {"domein": "D", "unit": "U", "vakgroep": "V", "vulling": "concept"}
LASTIG = [
    "no",
    "12:30",
    "🧭 kompas 👩‍🚒",
    "\"citaat\" en 'enkel'",
    "2026-03-01",
    "# geen commentaar",
    "a: b",
    "- x",
    "*",
    "&anker",
    "!!int 3",
    "é\u2028ü\u0085é",
    "\x07bel",
    "x" * 10_000,
    "~",
    "null",
    "%",
    "@",
    "\\",
    "\ufeff",
]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_text_survives_quoted_yaml(tmp_path: Path, tekst: str) -> None:
    """What a careful writer quotes comes back unchanged, in a sentence and in a list."""
    functie = {"id": "x", "titel": "X", **PLEK, "kern": tekst, "werkzaamheden": [tekst, tekst]}
    dump = yaml.safe_dump({"functies": [functie]}, default_style='"', allow_unicode=True)
    gelezen = load_catalogus(*write(tmp_path, dump, TAGS)).functie("x")
    assert (gelezen.kern, gelezen.werkzaamheden) == (tekst, (tekst, tekst))


@pytest.mark.parametrize("tekst", LASTIG, ids=range(len(LASTIG)))
def test_odd_text_survives_quoted_yaml(tmp_path: Path, tekst: str) -> None:
    """The texts that YAML is known to trip over come back unchanged as a title too."""
    dump = yaml.safe_dump({"functies": [{"id": "x", "titel": tekst, **PLEK, "kern": "k"}]}, default_style='"')
    assert load_catalogus(*write(tmp_path, dump, TAGS)).functie("x").titel == tekst


@given(st.binary() | st.text().map(lambda tekst: tekst.encode("utf-8", "surrogatepass")))
@example(b"functies: [{id: x}]")
@example(b"? [a]: b")
@example(b"? : ")
@example(b"<<: {a: b}")
def test_any_bytes_give_an_answer(tmp_path: Path, inhoud: bytes) -> None:
    """Nonsense is refused with our own error; nothing else is ever raised."""
    with pytest.raises(OngeldigeInhoud) as ongeldig:
        load_catalogus(*write(tmp_path, inhoud, TAGS))
    for regel in str(ongeldig.value).split("\n"):
        assert regel.startswith("functies.yaml:")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates(),
        lambda kind: (
            st.lists(kind, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "functies",
                        "id",
                        "titel",
                        "tags",
                        "competentie",
                        "kern",
                        "verrassend",
                        "naar",
                        "dimensies",
                        "controle",
                        "datum",
                        "ook_in",
                        "tag",
                        "bron",
                        "vulling",
                    ]
                )
                | st.text(max_size=3),
                kind,
                max_size=6,
            )
        ),
        max_leaves=30,
    )
)
def test_any_structure_gives_an_answer(tmp_path: Path, data: object) -> None:
    """Valid YAML of any shape, in either file, is refused with our own error."""
    dump = yaml.safe_dump({"functies": [data], "competentie": data, "opleiding": [data]}, allow_unicode=True)
    with pytest.raises(OngeldigeInhoud):
        load_catalogus(*write(tmp_path, dump, dump))


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.from_regex(r"[-+]?[0-9_.:xobTe-]{1,12}", fullmatch=True))
def test_what_we_take_as_text_is_text_for_every_reader(tekst: str) -> None:
    """An unquoted value that we accept as text is no number, date, yes or no for PyYAML either."""
    if resolve_plain(tekst) == tekst:
        lezer = yaml.resolver.Resolver()
        assert lezer.resolve(yaml.ScalarNode, tekst, (True, False)) in (
            "tag:yaml.org,2002:str",
            "tag:yaml.org,2002:merge",
            "tag:yaml.org,2002:value",
        )


@pytest.mark.parametrize(
    "tekst",
    [
        "no",
        "Yes",
        "ON",
        "off",
        "12:30",
        "1:02:03",
        "2026-03-01",
        "2026-03-01T10:00:00Z",
        "010",
        "0x1F",
        "0b1",
        "0o7",
        "1_000",
        "1e5",
        ".5",
        ".inf",
        "-.INF",
        ".nan",
    ],
)
def test_traps_are_recognised(tekst: str) -> None:
    """Every value that YAML readers silently change is called by its name."""
    assert isinstance(resolve_plain(tekst), Valstrik)


@pytest.mark.parametrize(
    ("tekst", "waarde"), [("3", 3), ("-1", -1), ("1.5", 1.5), ("true", True), ("False", False), ("", None), ("~", None)]
)
def test_plain_values_are_what_they_seem(tekst: str, waarde: object) -> None:
    """Numbers, true, false and nothing keep their meaning."""
    gelezen = resolve_plain(tekst)
    assert (gelezen, type(gelezen)) == (waarde, type(waarde))
