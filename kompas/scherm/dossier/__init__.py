# SPDX-License-Identifier: EUPL-1.2
"""The page Dossier: where someone keeps what he wants and does. Calm: each part shows what is there, one is open."""
