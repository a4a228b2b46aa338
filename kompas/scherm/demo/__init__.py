# SPDX-License-Identifier: EUPL-1.2
"""Showing the kompas to others: what a demo adds to the screens, and the two servers that it is made of."""
