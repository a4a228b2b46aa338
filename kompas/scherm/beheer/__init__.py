# SPDX-License-Identifier: EUPL-1.2
"""For the beheerder: accounts and the audit log. No dossier is reached from here."""
