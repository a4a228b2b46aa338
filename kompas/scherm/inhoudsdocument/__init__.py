# SPDX-License-Identifier: EUPL-1.2
"""The content report as a document in Markdown."""

from kompas.scherm.inhoudsdocument.document import write_inhoudsverslag

__all__ = ["write_inhoudsverslag"]
