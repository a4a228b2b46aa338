# SPDX-License-Identifier: EUPL-1.2
"""Floor 3: everything that knows Streamlit and Plotly."""
