# SPDX-License-Identifier: EUPL-1.2
"""From the text of a vacancy to a passport, in steps: the text, one proposal at a time, the sentences, a last look."""
