# SPDX-License-Identifier: EUPL-1.2
"""The facts behind the papers for security, privacy and the works council, read from what runs."""
