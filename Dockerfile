# SPDX-License-Identifier: EUPL-1.2
# The app in a container: no root, nothing to build with, and no disk of its own that it needs to write to.
# Put the digest behind the tag before real use, so that the same file gives the same image:
#     docker buildx imagetools inspect python:3.11-slim-bookworm
#     docker build --build-arg PYTHON=python:3.11-slim-bookworm@sha256:... .
ARG PYTHON=python:3.11-slim-bookworm

FROM ${PYTHON} AS bouw
COPY requirements.txt /
RUN python -m venv /kompas/.venv \
    && /kompas/.venv/bin/python -m pip install --no-cache-dir --only-binary :all: -r /requirements.txt \
    && /kompas/.venv/bin/python -m pip uninstall --yes setuptools pip
WORKDIR /kompas
COPY LICENSE app.py server.py requirements.txt ./
COPY .streamlit/config.toml .streamlit/
COPY kompas kompas
COPY pages pages
RUN .venv/bin/python -m compileall -q kompas pages

FROM ${PYTHON}
RUN python -m pip uninstall --yes setuptools wheel pip 2>/dev/null; \
    groupadd --system --gid 10001 kompas && useradd --system --uid 10001 --gid kompas --no-create-home kompas
COPY --from=bouw /kompas /kompas
WORKDIR /kompas
ENV PATH=/kompas/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/tmp \
    KOMPAS_DATA=/inhoud \
    KOMPAS_PRODUCTIE=true
# The folder with the content, as a folder: a single file that is mounted cannot be replaced as a whole.
VOLUME /inhoud
USER 10001:10001
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8501/healthz', timeout=4)"]
CMD ["python", "-m", "kompas", "start", "--adres", "0.0.0.0", "--poort", "8501"]
