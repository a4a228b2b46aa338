# SPDX-License-Identifier: EUPL-1.2
"""The editor of a passport: the groups of fields, what they change, saving, and earlier versions."""
