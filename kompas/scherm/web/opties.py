# SPDX-License-Identifier: EUPL-1.2
"""The options of Streamlit for real use: those that follow from our settings, and those that may not be otherwise."""

import os
from collections.abc import Mapping

import streamlit as st
from streamlit import config

from kompas.diensten.instellingen import Instellingen

# Each with its only safe value. Our .streamlit/config.toml says so; an environment variable could still say otherwise.
VEILIG: Mapping[str, object] = {
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "global.developmentMode": False,
    "server.fileWatcherType": "none",
    "server.runOnSave": False,
    "server.enableAgentApi": False,
    "server.enableCORS": True,
    "server.enableXsrfProtection": True,
    "server.scriptHealthCheckEnabled": False,
    "browser.gatherUsageStats": False,
}
_LOGBOEK = "logger.level"


def find_onveilig() -> list[str]:
    """A sentence for each option that is not safe as it is in force now, or would be once the server starts."""
    gelezen = {naam: _read(naam) for naam in [*VEILIG, _LOGBOEK]}
    zinnen = [
        f"Streamlit draait met {naam} = {gelezen[naam]}. Haal die instelling weg, of zet haar op {_name(waarde)}."
        for naam, waarde in VEILIG.items()
        if gelezen[naam] != _name(waarde)
    ]
    if gelezen[_LOGBOEK] == "debug":
        zinnen.append(f"Streamlit schrijft alles op wat er gebeurt ({_LOGBOEK} = debug). Haal die instelling weg.")
    return zinnen


def list_opties(instellingen: Instellingen) -> list[str]:
    """What to add to `streamlit run`: where it is known as one host, it listens to no other name."""
    if not instellingen.host:
        return []
    return [f"--browser.serverAddress={instellingen.host}", f"--server.allowedHosts={instellingen.host}"]


def _read(naam: str) -> str:
    """`streamlit run` reads the environment, a process beside it does not."""
    omgeving = os.environ.get(config.get_config_options()[naam].env_var)
    return _name(st.get_option(naam) if omgeving is None else omgeving)


def _name(waarde: object) -> str:
    return str(waarde).lower()
