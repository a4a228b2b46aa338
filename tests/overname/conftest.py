# SPDX-License-Identifier: EUPL-1.2
"""A real server with accounts, for who tries to get in without."""

from collections.abc import Iterator

import pytest

from kompas.kern.toegang import Gebruiker, Rol
from tests.opstelling.pilot import Pilot, serve_pilot


@pytest.fixture(scope="session")
def pilot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pilot]:
    """One server for all attempts."""
    with serve_pilot(tmp_path_factory.mktemp("pilot")) as pilot:
        yield pilot


@pytest.fixture
def beheerder(pilot: Pilot) -> Gebruiker:
    """Somebody who may see the audit log."""
    return pilot.make(Rol.BEHEERDER)


@pytest.fixture
def medewerker(pilot: Pilot) -> Gebruiker:
    """Somebody who may not."""
    return pilot.make(Rol.MEDEWERKER)
