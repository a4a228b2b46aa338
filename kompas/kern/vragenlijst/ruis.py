# SPDX-License-Identifier: EUPL-1.2
"""The noise model: how likely an answer is for someone who wants the work of a function.

People tap wrong, doubt, and want a function without wanting all of it. So no answer ever rules a function out:

- a tag that the function carries is answered "liever niet" with chance `GEMIST`, one that it lacks "meer daarvan" with
  chance `EXTRA`. The first is larger: few people want all of a job. Measured against equal chances this costs nothing
  when answers are flipped, and finds more for those who want three quarters of a function (docs/metingen.md);
- a dimension: (1 - EXTRA) K(answer | value) + EXTRA / 5, with K falling by the factor `DALING` per step from the value
  of the function (sum 1 over the five answers); a function without a value gives 1 / 5 for each answer;
- "weet ik niet" is equally likely for every function, so it says nothing.
"""

import numpy as np

from kompas.kern.index import Getallen
from kompas.kern.vragenlijst.vraag import STAPPEN

GEMIST = 0.2
EXTRA = 0.1
DALING = 0.4
_N = len(STAPPEN)

_AFSTAND = np.abs(np.arange(_N)[:, None] - np.arange(_N))
_KERN = DALING**_AFSTAND / (DALING**_AFSTAND).sum(axis=1, keepdims=True)
_DIMENSIE = np.vstack([np.full(_N, 1 / _N), (1 - EXTRA) * _KERN + EXTRA / _N])


def loglikelihood_tag(draagt: Getallen, *, meer: bool) -> Getallen:
    """Per function ln P(answer), from whether it carries the tag (0 or 1)."""
    met, zonder = (1 - GEMIST, EXTRA) if meer else (GEMIST, 1 - EXTRA)
    uitkomst: Getallen = np.log(np.where(draagt > 0, met, zonder))
    return uitkomst


def loglikelihood_dimensie(waarden: Getallen, antwoord: int) -> Getallen:
    """Per function ln P(answer), from its value on the dimension (1 to 5; 0: none)."""
    uitkomst: Getallen = np.log(_DIMENSIE[waarden.astype(int), antwoord - 1])
    return uitkomst


def expected_information(massa: Getallen) -> Getallen:
    """Bits that the answer to a question about a tag gives, from the posterior mass of the functions that carry it.

    The mutual information of function and answer: H(answer) - H(answer | function), "weet ik niet" left aside.
    """
    massa = np.clip(massa, 0, 1)
    ja = massa * (1 - GEMIST) + (1 - massa) * EXTRA
    uitkomst: Getallen = _bits(ja) - massa * _bits(np.array(GEMIST)) - (1 - massa) * _bits(np.array(EXTRA))
    return uitkomst


def _bits(kans: Getallen) -> Getallen:
    """The entropy of a yes or no, for chances between 0 and 1, ends excluded."""
    uitkomst: Getallen = -(kans * np.log2(kans) + (1 - kans) * np.log2(1 - kans))
    return uitkomst
