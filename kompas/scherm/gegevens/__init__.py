# SPDX-License-Identifier: EUPL-1.2
"""What is kept of people: the questions and answers for everyone, and everything of oneself to see, take and delete."""
