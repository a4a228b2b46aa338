# SPDX-License-Identifier: EUPL-1.2
"""Fixtures that every floor may use. Hypothesis: same examples on every machine, no deadline on a busy one."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from kompas.kern import Catalogus, Functie, Tag
from kompas.kern.functie import slugify
from tests.opstelling.inlogdienst import Inlogdienst

# What is tested keeps nothing in the folder that pytest gives, so examples may share it.
settings.register_profile(
    "huis", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("huis")

MaakCatalogus = Callable[..., Catalogus]


def build_catalogus(functies: Iterable[Mapping[str, Any]], tags: Iterable[Tag] = ()) -> Catalogus:
    """A catalogue from the fields of its functions (`titel` is enough; `tags` may be a bare list of tag ids)."""
    per_id = {tag.id: tag for tag in tags}
    return Catalogus(tuple(_functie(velden, per_id) for velden in functies), per_id)


def _functie(velden: Mapping[str, Any], tags: Mapping[str, Tag]) -> Functie:
    per_categorie: dict[str, tuple[str, ...]] = {}
    for tag_id in sorted(velden.get("tags", ())):
        categorie = tags[tag_id].categorie
        per_categorie[categorie] = (*per_categorie.get(categorie, ()), tag_id)
    vast = {"id": slugify(velden["titel"]), "vulling": "voorbeeld" if per_categorie else "skelet"}
    return Functie(**{**vast, **velden, "tags": per_categorie})


@pytest.fixture(autouse=True)
def own_main() -> Iterator[None]:
    """AppTest leaves its script behind as `__main__`, which every process that is started later would run again."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


@pytest.fixture(scope="module")
def dienst(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inlogdienst]:
    """The OpenID provider of the organisation."""
    dienst = Inlogdienst(tmp_path_factory.mktemp("inlogdienst"))
    dienst.start()
    yield dienst
    dienst.stop()


@pytest.fixture(scope="session")
def maak_catalogus() -> MaakCatalogus:
    """The builder of small hand-made catalogues."""
    return build_catalogus
