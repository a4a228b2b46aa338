# SPDX-License-Identifier: EUPL-1.2
"""The root of the error tree."""


class KompasFout(Exception):
    """Base of every error that the application raises on purpose. `str()` is a sentence for the user."""
