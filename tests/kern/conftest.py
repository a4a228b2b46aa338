# SPDX-License-Identifier: EUPL-1.2
"""Settings of hypothesis for the core: same examples on every machine, no deadline on a busy one."""

from hypothesis import settings

settings.register_profile("kern", deadline=None, derandomize=True)
settings.load_profile("kern")
