# SPDX-License-Identifier: EUPL-1.2
"""The first screens: start, visitor, ways on, reading guide."""
