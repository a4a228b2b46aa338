# SPDX-License-Identifier: EUPL-1.2
"""Loopbaankompas: a career compass for a municipality."""

__version__ = "0.1.0"
