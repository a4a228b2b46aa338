# SPDX-License-Identifier: EUPL-1.2
"""Floor 1: the content of an organisation, from YAML to the values of the core."""

from kompas.inhoud.catalogus import load_catalogus
from kompas.inhoud.huisstijl import Huisstijl, load_huisstijl
from kompas.inhoud.inhoudsbron import Inhoud, Inhoudsbron
from kompas.inhoud.inhoudsmap import Inhoudsmap, find_folder

__all__ = ["Huisstijl", "Inhoud", "Inhoudsbron", "Inhoudsmap", "find_folder", "load_catalogus", "load_huisstijl"]
