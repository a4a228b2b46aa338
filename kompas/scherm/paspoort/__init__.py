# SPDX-License-Identifier: EUPL-1.2
"""The passport of a function on the page."""
