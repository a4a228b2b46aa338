# SPDX-License-Identifier: EUPL-1.2
"""Two dossiers that grew from the same one become one again, without losing what either side added."""

from kompas.kern.dossier.samenvoegen.samenvoeging import Kant, Samenvoeging, merge

__all__ = ["Kant", "Samenvoeging", "merge"]
