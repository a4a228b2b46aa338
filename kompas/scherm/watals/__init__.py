# SPDX-License-Identifier: EUPL-1.2
"""What if, on the page."""
