# SPDX-License-Identifier: EUPL-1.2
"""How much of a list of the HR system we read: enough for the largest municipality."""

MAX_MB = 20
MAX_BYTES = MAX_MB * 1024 * 1024
MAX_RIJEN = 100_000
MAX_NUMMER = 50  # characters of a personeelsnummer
EERSTE_JAAR, LAATSTE_JAAR = 1940, 2100
OPEN_EINDE = 9999  # the year that some systems write for "no end"
