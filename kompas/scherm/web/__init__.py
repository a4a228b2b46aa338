# SPDX-License-Identifier: EUPL-1.2
"""What surrounds the screens on the wire: language, security headers, health, start-up."""
