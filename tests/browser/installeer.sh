#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes sure that the browser tests find nginx and a Chromium: the system's, else Debian's package (as root); for Chromium
# else Playwright's own. KOMPAS_CHROMIUM names another one.
python="$1"
is_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }
install() { # RUNLEVEL: a server that comes with a package does not start
    apt-get update -qq && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1"
}
bring_nginx() {
    if "$python" -m tests.opstelling.nginx >/dev/null 2>&1; then return 0; fi
    if is_root; then
        echo "No nginx found: installing Debian's package."
        install nginx-light && return 0
    fi
    echo "There is no nginx, and it could not be installed. Install nginx with your package manager." >&2
    return 1
}
bring_chromium() {
    if "$python" -m tests.opstelling.chromium >/dev/null 2>&1; then return 0; fi
    if is_root; then
        echo "No Chromium found: installing Debian's package."
        install chromium && return 0
    fi
    echo "No Chromium found: asking Playwright for its own."
    "$python" -m playwright install chromium && return 0
    echo "There is no Chromium, and it could not be installed. Install chromium with your package manager, or name one:" >&2
    echo "    KOMPAS_CHROMIUM=/path/to/chromium make test" >&2
    return 1
}
bring_nginx && bring_chromium
