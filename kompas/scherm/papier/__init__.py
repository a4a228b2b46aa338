# SPDX-License-Identifier: EUPL-1.2
"""Everything on paper: the kompas as a picture, and the gespreksblad as HTML and PDF."""
