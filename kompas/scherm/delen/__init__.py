# SPDX-License-Identifier: EUPL-1.2
"""Who sees what: the label on stored things, sharing, what others share, and a raised hand."""
