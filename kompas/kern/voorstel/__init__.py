# SPDX-License-Identifier: EUPL-1.2
"""Proposals for tags, from text."""

from kompas.kern.voorstel.voorstel import TagVoorstel, suggest_tags

__all__ = ["TagVoorstel", "suggest_tags"]
