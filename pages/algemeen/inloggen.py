# SPDX-License-Identifier: EUPL-1.2
"""Inloggen: for who keeps or shares a dossier."""

import streamlit as st

from kompas.scherm.pagina import begin_pagina

begin_pagina()
st.title("Inloggen", anchor=False)
