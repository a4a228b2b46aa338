# SPDX-License-Identifier: EUPL-1.2
"""Writing content: only the lines of what changes, and never a file that cannot be read back."""
