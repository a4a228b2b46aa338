# SPDX-License-Identifier: EUPL-1.2
"""The production entry: the app in Dutch, with security headers and health endpoints.

Start it with `python -m kompas start`, or with `streamlit run server.py`.
"""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from kompas.diensten.instellingen import get_instellingen
from kompas.scherm.web.aanmelding import build_geheimen
from kompas.scherm.web.aanmeldpoort import Aanmeldpoort
from kompas.scherm.web.afmelden import AFMELDROUTES
from kompas.scherm.web.inpakken import Inpakker
from kompas.scherm.web.koppen import answer_storing
from kompas.scherm.web.opstart import preload, report_error
from kompas.scherm.web.routes import ROUTES
from kompas.scherm.web.sessieroutes import SESSIEROUTES
from kompas.scherm.web.tussenlaag import Tussenlaag

app = st.App(
    Path(__file__).resolve().parent / "app.py",
    secrets=build_geheimen(get_instellingen()),
    routes=[*ROUTES, *SESSIEROUTES, *AFMELDROUTES],
    middleware=[Middleware(Tussenlaag), Middleware(Inpakker), Middleware(Aanmeldpoort)],
    lifespan=preload,
    on_script_error=report_error,
    exception_handlers={Exception: answer_storing},
)
