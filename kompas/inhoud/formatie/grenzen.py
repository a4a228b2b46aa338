# SPDX-License-Identifier: EUPL-1.2
"""How much of a formatieoverzicht we read: enough for any municipality, and too little to hurt the server."""

MAX_MB = 5  # also server.maxUploadSize in .streamlit/config.toml
MAX_BYTES = MAX_MB * 1024 * 1024
MAX_UITGEPAKT = 40_000_000  # bytes of all parts of an .xlsx together
MAX_VERHOUDING = 200  # times; no real sheet packs better
MAX_DELEN = 2_000
MAX_BLADEN = 30
MAX_RIJEN = 10_000  # beside a title and headings
MAX_KOLOMMEN = 100
MAX_LEGE_RIJEN = 1_000  # one after the other; what comes after so much nothing is no list of functions
MAX_CEL = 500  # characters
KIJKRIJEN = 40  # to see what a sheet is about
