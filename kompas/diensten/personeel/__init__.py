# SPDX-License-Identifier: EUPL-1.2
"""Joining and leaving: the list of the HR system, and what it changes in the accounts."""

from kompas.diensten.personeel.inlezen import apply_personeel, prepare_personeel
from kompas.diensten.personeel.lezen import Personeelslijst, read_personeelslijst
from kompas.diensten.personeel.plan import Personeelsplan, plan_personeel
from kompas.diensten.personeel.regel import Personeelsregel
from kompas.diensten.personeel.stap import Stap, Stapsoort

__all__ = [
    "Personeelslijst",
    "Personeelsplan",
    "Personeelsregel",
    "Stap",
    "Stapsoort",
    "apply_personeel",
    "plan_personeel",
    "prepare_personeel",
    "read_personeelslijst",
]
