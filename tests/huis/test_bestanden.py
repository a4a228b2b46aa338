# SPDX-License-Identifier: EUPL-1.2
"""What holds for every file of the house."""

import re
from collections.abc import Callable
from pathlib import Path

Files = Callable[..., list[Path]]

SPDX = "# SPDX-License-Identifier: EUPL-1.2"
MACHINE_PATH = re.compile(r"(?<![\w.])(?:/(?:home|Users|work|root|mnt)/\w|[A-Z]:\\Users\\)")


def without_code(tekst: str) -> str:
    return re.sub(r"^```.*?^```|`[^`\n]*`", "", tekst, flags=re.MULTILINE | re.DOTALL)


def anchors(pad: Path) -> set[str]:
    koppen = re.findall(r"^#+ (.+)$", without_code(pad.read_text(encoding="utf-8")), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", kop.lower()).replace(" ", "-") for kop in koppen}


def broken_links(pad: Path) -> list[str]:
    kapot = []
    for doel in re.findall(r"\]\(([^)\s]+)\)", without_code(pad.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", doel):
            continue
        naam, _, anker = doel.partition("#")
        bestand = pad.parent / naam if naam else pad
        if not bestand.exists() or (anker and anker not in anchors(bestand)):
            kapot.append(f"{pad.name}: {doel}")
    return kapot


def first_line(pad: Path) -> str:
    regels = pad.read_text(encoding="utf-8").splitlines()
    return next((regel for regel in regels if not regel.startswith("#!")), "")


def test_python_files_carry_the_licence(house_files: Files) -> None:
    """Each Python file begins with the SPDX line, after a shebang if there is one."""
    bestanden = house_files(".py")
    assert len(bestanden) > 10
    assert [str(pad) for pad in bestanden if first_line(pad) != SPDX] == []


def test_no_page_lies_directly_in_pages(huis: Path) -> None:
    """A file directly in pages/ would run without app.py, see decision 0006."""
    assert list((huis / "pages").glob("*.py")) == []
    assert list((huis / "pages").glob("*/*.py"))


def test_links_between_documents_resolve(house_files: Files, huis: Path) -> None:
    """Every relative link in a Markdown file leads to a file, and to a heading when it names one."""
    documenten = house_files(".md")
    assert huis / "README.md" in documenten
    assert [link for pad in documenten for link in broken_links(pad)] == []


def test_no_machine_paths(house_files: Files, huis: Path) -> None:
    """No file names a folder of the machine that it was written on."""
    schuldig = [
        f"{pad.relative_to(huis)}:{nummer}"
        for pad in house_files()
        for nummer, regel in enumerate(pad.read_text(encoding="utf-8", errors="ignore").splitlines(), start=1)
        if MACHINE_PATH.search(regel)
    ]
    assert schuldig == []
