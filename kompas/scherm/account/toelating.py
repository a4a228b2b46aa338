# SPDX-License-Identifier: EUPL-1.2
"""What runs at an address: the page itself only for who may open it."""

from streamlit.navigation.page import StreamlitPage

from kompas.diensten.toegang import Aanvraag
from kompas.scherm.account.eerstewachtzin import show_eerste_wachtzin
from kompas.scherm.account.vertrek import is_leaving, show_vertrek
from kompas.scherm.account.weigering import show_weigering
from kompas.scherm.paginas import may_open


def run_pagina(pagina: StreamlitPage, aanvraag: Aanvraag) -> None:
    """Run the page, or what stands in its place. The address stays, so that it is there when it may be opened."""
    if is_leaving():
        show_vertrek()
    elif aanvraag.gebruiker is not None and aanvraag.gebruiker.moet_wijzigen:
        show_eerste_wachtzin(aanvraag.gebruiker)
    elif may_open(aanvraag, pagina.url_path):
        pagina.run()
    else:
        show_weigering()
