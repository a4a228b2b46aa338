# SPDX-License-Identifier: EUPL-1.2
"""Search on the page."""
