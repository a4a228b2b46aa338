# SPDX-License-Identifier: EUPL-1.2
"""What Streamlit has to know for `st.login`: from our settings, never from a file of its own."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from kompas.diensten.instellingen import Instellingen

# The claims that we read, an own choice of account each time, and PKCE also where the provider does not offer it by
# itself (NL GOV profile for OpenID Connect, section 3).
_VRAAG = {"scope": "openid email profile", "prompt": "select_account", "code_challenge_method": "S256"}


def build_geheimen(instellingen: Instellingen) -> Mapping[str, Any] | None:
    """The secrets for `st.App`; None where nobody logs in with a work account.

    Raises `ImportError` at the start, not at the first login, when a library for it is missing.
    """
    if not instellingen.met_werkaccount:
        return None
    import_module("authlib.integrations.starlette_client")  # half a second that no visitor waits for
    return {
        "auth": {
            "redirect_uri": instellingen.oidc_terug,
            "cookie_secret": instellingen.oidc_cookie_geheim.get_secret_value(),
            "client_id": instellingen.oidc_client_id,
            "client_secret": instellingen.oidc_client_secret.get_secret_value(),
            "server_metadata_url": instellingen.oidc_adres,
            "client_kwargs": dict(_VRAAG),
        }
    }


def cookie_environment(instellingen: Instellingen) -> Mapping[str, str]:
    """The environment of a server: what one gave along to the provider, another one recognises when it comes back.

    Streamlit makes the cookie for it before it reads the secrets of `st.App`.
    """
    if not instellingen.met_werkaccount:
        return {}
    return {"STREAMLIT_SERVER_COOKIE_SECRET": instellingen.oidc_cookie_geheim.get_secret_value()}
