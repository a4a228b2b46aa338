# SPDX-License-Identifier: EUPL-1.2
"""Ik ben te benaderen: a raised hand for a function. Off until the works council has agreed."""
