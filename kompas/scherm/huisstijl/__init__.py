# SPDX-License-Identifier: EUPL-1.2
"""The house style on the page: theme, colours, and their contrast."""
