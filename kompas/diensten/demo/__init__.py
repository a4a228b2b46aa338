# SPDX-License-Identifier: EUPL-1.2
"""The demo: made-up people in a database of its own, which goes when the demo stops."""

from kompas.diensten.demo.mensen import MENSEN, Demomens
from kompas.diensten.demo.omgeving import check_demo, is_demo, list_demoaccounts, name_omgeving
from kompas.diensten.demo.vullen import make_demo

__all__ = ["MENSEN", "Demomens", "check_demo", "is_demo", "list_demoaccounts", "make_demo", "name_omgeving"]
