# SPDX-License-Identifier: EUPL-1.2
"""Code that waits, run to its end from a test that does not."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run_async(begin: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """The answer, got in a thread of its own: the browser of other tests may have a loop running in this one."""
    with ThreadPoolExecutor(1) as draad:
        return draad.submit(lambda: asyncio.run(begin())).result()
