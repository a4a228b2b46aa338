# SPDX-License-Identifier: EUPL-1.2
"""The questions, the kompas beside them, and the list that comes out."""
