# SPDX-License-Identifier: EUPL-1.2
"""The profile made personal: tags, energy, wishes, and the file."""
