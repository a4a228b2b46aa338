# SPDX-License-Identifier: EUPL-1.2
"""The vulmachine: use cases with which a functiebeheerder fills, changes and checks passports and tags."""
