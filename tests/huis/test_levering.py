# SPDX-License-Identifier: EUPL-1.2
"""What containers are promised to be. No image is built here: the files are read, and nginx runs in test_servers.py."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

import kompas
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.verantwoording.insteltabel import BESTAND, fill_document

HUIS = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((HUIS / "compose.yaml").read_text(encoding="utf-8"))
DIENSTEN: dict[str, dict[str, Any]] = COMPOSE["services"]
DOCKERFILE = (HUIS / "Dockerfile").read_text(encoding="utf-8")
NGINX = (HUIS / "deploy" / "nginx.conf").read_text(encoding="utf-8")


def list_waarden(iets: object) -> list[str]:
    """Every text in a tree, the keys left out."""
    if isinstance(iets, dict):
        return [tekst for waarde in iets.values() for tekst in list_waarden(waarde)]
    if isinstance(iets, list):
        return [tekst for waarde in iets for tekst in list_waarden(waarde)]
    return [str(iets)]


@pytest.mark.parametrize("naam", DIENSTEN)
def test_every_container_is_shut(naam: str) -> None:
    """Read-only, without capabilities or new rights, with a limit on memory, and an image with an exact tag."""
    dienst = DIENSTEN[naam]
    assert dienst["read_only"] is True
    assert dienst["cap_drop"] == ["ALL"]
    assert dienst["security_opt"] == ["no-new-privileges:true"]
    assert dienst["mem_limit"]
    assert not dienst.get("privileged")
    assert re.fullmatch(r"[\w./-]+:\d[\w.-]*", dienst["image"])
    assert dienst.get("user") not in {"root", "0", "0:0"}


def test_only_the_proxy_is_reached_from_outside() -> None:
    """The app servers and the database are on a network that leads nowhere."""
    assert [naam for naam, dienst in DIENSTEN.items() if "ports" in dienst] == ["proxy"]
    assert COMPOSE["networks"]["binnen"]["internal"] is True
    assert [naam for naam, dienst in DIENSTEN.items() if "buiten" in dienst["networks"]] == ["proxy"]


def test_nothing_that_matters_has_a_default() -> None:
    """Name, content, certificate and secrets are asked for by name; secrets are files, never values."""
    tekst = " ".join(list_waarden(COMPOSE))
    gevraagd = set(re.findall(r"\$\{(\w+):\?", tekst))
    assert gevraagd == {"KOMPAS_HOST", "KOMPAS_INHOUD", "KOMPAS_TLS", "KOMPAS_GEHEIMEN"}
    assert dict(re.findall(r"\$\{(\w+):-([^}]*)\}", tekst)) == {"KOMPAS_VOORBEELDINHOUD": "false"}
    assert all(list(geheim) == ["file"] for geheim in COMPOSE["secrets"].values())
    omgeving = {naam for dienst in DIENSTEN.values() for naam in dienst["environment"]}
    assert {naam for naam in omgeving if "PASSWORD" in naam or "URL" in naam} == {"POSTGRES_PASSWORD_FILE"}


def test_compose_and_settings_fit() -> None:
    """Both app servers are the same, know how many they are and whom they trust; each setting exists."""
    apps = [DIENSTEN["app1"], DIENSTEN["app2"]]
    een, ander = ({naam: waarde for naam, waarde in app.items() if naam != "networks"} for app in apps)
    assert een == ander
    velden = {f"KOMPAS_{veld.upper()}" for veld in Instellingen.model_fields} | {"KOMPAS_GEHEIMEN"}
    assert een["environment"].keys() <= velden
    assert een["environment"]["KOMPAS_PRODUCTIE"] == "true"
    assert een["environment"]["KOMPAS_SERVERS"] == str(len(apps))
    assert een["environment"]["KOMPAS_PROXY"] == DIENSTEN["proxy"]["networks"]["binnen"]["ipv4_address"]
    assert een["image"] == f"loopbaankompas:{kompas.__version__}"
    adressen = [app["networks"]["binnen"]["ipv4_address"] for app in apps]
    assert re.findall(r"server (\S+):8501", NGINX) == adressen


def test_the_content_is_mounted_as_a_folder() -> None:
    """A file that is mounted by itself cannot be replaced as a whole, so no change would be kept."""
    assert [deel.rpartition(":")[2] for deel in DIENSTEN["app1"]["volumes"]] == ["/inhoud"]
    assert "KOMPAS_DATA=/inhoud" in DOCKERFILE
    assert "VOLUME /inhoud" in DOCKERFILE


def test_the_image_is_small_and_has_no_root() -> None:
    """Two stages, the second without pip; an own user, a check of health, a base with a version; no secrets in it."""
    bases = re.findall(r"^FROM (\S+)", DOCKERFILE, flags=re.MULTILINE)
    assert bases == ["${PYTHON}", "${PYTHON}"]
    assert re.search(r"^ARG PYTHON=python:3\.11-slim-\w+$", DOCKERFILE, flags=re.MULTILINE)
    assert re.findall(r"^USER (.+)$", DOCKERFILE, flags=re.MULTILINE) == ["10001:10001"]
    assert DOCKERFILE.index("USER ") < DOCKERFILE.index("CMD [")
    tweede = DOCKERFILE.split("FROM ")[2]
    assert "pip uninstall" in tweede
    assert "apt-get" not in DOCKERFILE
    assert "/healthz" in tweede
    assert not re.search(r"(?i)(wachtwoord|password|secret|geheim|token)\s*=", DOCKERFILE)
    toegelaten = set(re.findall(r"^!(\S+)", (HUIS / ".dockerignore").read_text(encoding="utf-8"), flags=re.MULTILINE))
    gekopieerd = {
        deel for regel in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE) for deel in regel.split()
    }
    assert toegelaten == gekopieerd


def test_no_limit_of_nginx_is_in_the_way_of_the_app() -> None:
    """What the app takes in fits through nginx, and it speaks more often than nginx gives up."""
    opties = tomllib.loads((HUIS / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["server"]
    (hoogstens,) = re.findall(r"client_max_body_size (\d+)m;", NGINX)
    assert opties["maxUploadSize"] < int(hoogstens)
    (geduld,) = re.findall(r"proxy_read_timeout (\d+)s;", NGINX)
    assert int(geduld) > 2 * opties.get("websocketPingInterval", 30)


def test_the_table_of_settings_is_of_now() -> None:
    """Every setting stands in the manual with what it is for; after a change run `make settings`."""
    tekst = BESTAND.read_text(encoding="utf-8")
    assert fill_document(tekst) == tekst
    assert all(f"`KOMPAS_{veld.upper()}`" in tekst for veld in Instellingen.model_fields)
