# SPDX-License-Identifier: EUPL-1.2
"""Dutch text: words, stems, compounds, sentences, denial. Search and proposals are built on it."""
