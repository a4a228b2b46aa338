# SPDX-License-Identifier: EUPL-1.2
"""Gesprek: a coach and an employee at one shared screen. Needs no account and stores nothing."""

from kompas.scherm.gesprek import show_gesprek
from kompas.scherm.pagina import begin_pagina

show_gesprek(begin_pagina(is_gesprek=True))
