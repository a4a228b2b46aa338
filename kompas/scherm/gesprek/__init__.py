# SPDX-License-Identifier: EUPL-1.2
"""The conversation of a coach and an employee at one screen: large type, one thing at a time, wiped at the end."""

from kompas.scherm.gesprek.verloop import show_gesprek

__all__ = ["show_gesprek"]
