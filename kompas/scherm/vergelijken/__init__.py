# SPDX-License-Identifier: EUPL-1.2
"""Functions side by side on the page."""
