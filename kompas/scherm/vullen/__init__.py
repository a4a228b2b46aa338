# SPDX-License-Identifier: EUPL-1.2
"""The screens of the vulmachine: filling, changing and checking passports and tags."""
