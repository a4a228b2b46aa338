#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes sure that the browser tests find a Chromium: the system's, else Debian's package (as root), else Playwright's own.
# KOMPAS_CHROMIUM names another one.
python="$1"
if "$python" -m tests.opstelling.chromium >/dev/null 2>&1; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "No Chromium found: installing Debian's package."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium && exit 0
fi
echo "No Chromium found: asking Playwright for its own."
"$python" -m playwright install chromium && exit 0
echo "There is no Chromium, and it could not be installed. Install chromium with your package manager, or name one:" >&2
echo "    KOMPAS_CHROMIUM=/path/to/chromium make test" >&2
exit 1
