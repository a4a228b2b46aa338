# SPDX-License-Identifier: EUPL-1.2
"""Importing a file with functions, in steps: the file, its columns, what needs a look, and what will change."""
