# SPDX-License-Identifier: EUPL-1.2
"""What commands do; a module is imported when its command runs, so that `--help` answers at once."""
