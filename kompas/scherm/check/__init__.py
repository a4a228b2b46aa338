# SPDX-License-Identifier: EUPL-1.2
"""The check on screen: the cards of a colleague, and the outcome for the functiebeheerder."""
