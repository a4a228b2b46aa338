# SPDX-License-Identifier: EUPL-1.2
"""Floor 2: use cases. Knows the catalogue and, later, the database; does not know Streamlit."""
