# SPDX-License-Identifier: EUPL-1.2
"""The sheet for a talk on the page: for whom, what is on it, how it looks."""
