# SPDX-License-Identifier: EUPL-1.2
"""The vocabulary of tags: search it, add to it, and change one tag with all that comes of it."""
