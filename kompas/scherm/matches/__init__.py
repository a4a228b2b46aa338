# SPDX-License-Identifier: EUPL-1.2
"""Lists of functions: matches, what was kept, and what was put out of sight."""
