# SPDX-License-Identifier: EUPL-1.2
"""Keeping the dossier of who is logged in: from the first "bewaar" on by itself, and always to be seen."""
