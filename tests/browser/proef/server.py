# SPDX-License-Identifier: EUPL-1.2
"""Serves the trial screen as `server.py` serves the app."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from kompas.scherm.web.inpakken import Inpakker
from kompas.scherm.web.routes import ROUTES
from kompas.scherm.web.tussenlaag import Tussenlaag

app = st.App(
    Path(__file__).with_name("scherm.py"), routes=ROUTES, middleware=[Middleware(Tussenlaag), Middleware(Inpakker)]
)
