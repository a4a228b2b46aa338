# SPDX-License-Identifier: EUPL-1.2
"""Logging in and out, and who this visitor is."""
