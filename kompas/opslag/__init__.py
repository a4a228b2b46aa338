# SPDX-License-Identifier: EUPL-1.2
"""The database: tables, migrations and one repository per aggregate. SQLite by default, PostgreSQL by its URL."""

from kompas.opslag.opslag import Opslag, Transactie

__all__ = ["Opslag", "Transactie"]
