# SPDX-License-Identifier: EUPL-1.2
"""The kompas on the page: figure, list, table, and the controls."""
