# SPDX-License-Identifier: EUPL-1.2
"""Settings of hypothesis for the content: same examples on every machine, no deadline on a busy one."""

from hypothesis import HealthCheck, settings

# The functions under test keep nothing in the folder that pytest gives, so examples may share it.
settings.register_profile(
    "inhoud", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("inhoud")
