# SPDX-License-Identifier: EUPL-1.2
"""What the engine costs and how good it is, measured: `python -m benchmarks`."""
