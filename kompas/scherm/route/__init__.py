# SPDX-License-Identifier: EUPL-1.2
"""Routes and the own path on the page."""
