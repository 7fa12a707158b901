"""The site refuses to start with the cause in one line, whatever is wrong."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BEGINS = "Opnamewijzer does not start: "
COPIED = ("advisor", "bin", "config", "docs/api", "templates", "manage.py", "pyproject.toml")
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")


def start(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """What starting the site came to, with nothing in the environment but `environment`."""
    clean = {name: os.environ[name] for name in KEPT if name in os.environ}
    return subprocess.run(
        command, cwd=folder, env={**clean, **environment}, capture_output=True, text=True, timeout=60, check=False
    )


def cause(ended: subprocess.CompletedProcess[str]) -> str:
    """The one line with the cause."""
    assert ended.returncode == 1, ended.stderr
    (line,) = ended.stderr.splitlines()
    assert line.startswith(BEGINS)
    return line.removeprefix(BEGINS)


def free_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which a test may break a file."""
    copy = tmp_path_factory.mktemp("copy")
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name)
        else:
            shutil.copy(ROOT / name, copy / name)
    python = copy / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    return copy


@pytest.fixture
def file(broken: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """One file of the copy, which is whole again after the test."""
    path = broken / request.param
    content = path.read_bytes()
    yield path
    path.write_bytes(content)


OUTSIDE = {
    "no host names": ({}, "ALLOWED_HOSTS is missing"),
    "any host name": ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS has '*'"),
    "address for a host name": ({"ALLOWED_HOSTS": "https://a.example"}, "ALLOWED_HOSTS has 'https://a.example'"),
    "port": ({"PORT": "http"}, "PORT is 'http': it must be a number from 1 to 65535"),
    "port of figures": ({"METRICS_PORT": "0"}, "METRICS_PORT is '0': it must be a number from 1 to 65535"),
    "one port for two": ({"PORT": "8123", "METRICS_PORT": "8123"}, "METRICS_PORT needs 8 ports from 8123 on"),
    "host of figures": ({"METRICS_HOST": "203.0.113.9", "METRICS_PORT": "9090"}, "METRICS_HOST: 203.0.113.9:0 cannot"),
    "workers": ({"WORKERS": "many"}, "WORKERS is 'many'"),
    "contact": ({"SECURITY_CONTACT": "a@a.example"}, "SECURITY_CONTACT must begin with mailto:"),
    "contact for barriers": (
        {"ACCESSIBILITY_CONTACT": "http://a.example"},
        "ACCESSIBILITY_CONTACT must begin with mailto:",
    ),
    "partners": ({"PARTNERS": "/nowhere/partners.toml"}, "/nowhere/partners.toml: cannot be read"),
    "counts": ({"COUNTS_FILE": "/nowhere/counts.sqlite3"}, "COUNTS_FILE: /nowhere is no folder"),
    "database": ({"DATABASE_URL": "mysql://a.example/x"}, "DATABASE_URL must look like postgresql://"),
    "style sheets": ({"STATIC_ROOT": "/nowhere"}, "STATIC_ROOT: /nowhere has no staticfiles.json"),
    "locks": ({"LOCK_FOLDER": "/dev/null/locks"}, "LOCK_FOLDER: /dev/null is no folder"),
}


@pytest.mark.parametrize(("wrong", "said"), OUTSIDE.values(), ids=OUTSIDE)
def test_mistake_in_the_environment_is_told_in_one_line(wrong: dict[str, str], said: str, static_root: Path) -> None:
    usual = {"PORT": free_port(), "STATIC_ROOT": str(static_root)}
    if not said.startswith("ALLOWED_HOSTS"):
        usual["ALLOWED_HOSTS"] = "opnamewijzer.example"
    assert said in cause(start(["bin/serve-public"], ROOT, **{**usual, **wrong}))


def test_port_that_is_taken_is_told_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert cause(start(["bin/serve"], ROOT, PORT=str(port))).startswith(f"PORT: 127.0.0.1:{port} cannot be used: ")


def test_password_of_a_database_is_never_told() -> None:
    ended = start(
        [sys.executable, "-m", "config.start"], ROOT, DATABASE_URL="postgresql://teller:pass/word@a.example/b"
    )
    assert cause(ended) == "DATABASE_URL must look like postgresql://user:password@host:port/name"


def test_counts_that_are_no_database_are_told(tmp_path: Path) -> None:
    file = tmp_path / "counts.sqlite3"
    file.write_text("no database at all, and long enough to be taken for one" * 10)
    ended = start([sys.executable, "-m", "config.start"], ROOT, PLAIN_HTTP="1", PORT=free_port(), COUNTS_FILE=str(file))
    assert cause(ended) == f"COUNTS_FILE: {file}: file is not a database"


LAW = "advisor/law"
CONTENT = [f"{LAW}/{name}.toml" for name in ("sources", "cases", "changes", "open_points")]


@pytest.mark.parametrize("file", CONTENT, indirect=True)
def test_broken_content_file_is_told_in_one_line_by_script_and_worker(
    broken: Path, file: Path, static_root: Path
) -> None:
    file.write_text('[[broken]\nid = "x"\n')
    usual = {"PLAIN_HTTP": "1", "PORT": free_port(), "STATIC_ROOT": str(static_root)}
    for command in (["bin/serve"], [sys.executable, "-c", "import config.wsgi"]):
        assert cause(start(command, broken, **usual)).startswith(f"{file.name}: ")


@pytest.mark.parametrize("file", CONTENT, indirect=True)
def test_missing_content_file_is_told_in_one_line(broken: Path, file: Path) -> None:
    file.unlink()
    ended = start(["bin/serve-public"], broken, PLAIN_HTTP="1", PORT=free_port())
    assert cause(ended) == f"{file.name}: cannot be read: No such file or directory"


TEXT = "templates/text/nl/question/side.html"


@pytest.mark.parametrize("file", [TEXT], indirect=True)
def test_missing_text_is_told_in_one_line(broken: Path, file: Path) -> None:
    file.unlink()
    ended = start(["bin/serve"], broken, PORT=free_port())
    assert cause(ended).startswith("text/nl/question/side.html lacks title, short")


@pytest.mark.parametrize("file", [TEXT, "templates/advice.html"], indirect=True)
def test_broken_template_is_told_in_one_line(broken: Path, file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8") + "{% if %}", encoding="utf-8")
    ended = start(["bin/serve"], broken, PORT=free_port())
    assert f"{file.relative_to(broken / 'templates')} cannot be read" in cause(ended)


@pytest.mark.parametrize("file", ["advisor/documents/advice.typ"], indirect=True)
def test_broken_template_of_the_pdf_is_told_in_one_line(broken: Path, file: Path) -> None:
    file.write_text("#nonsense")
    assert cause(start(["bin/serve"], broken, PORT=free_port())).startswith("no PDF can be made: ")


def test_whole_copy_would_start(broken: Path) -> None:
    ended = start([sys.executable, "-m", "config.start"], broken, PLAIN_HTTP="1", PORT=free_port())
    assert (ended.returncode, ended.stderr) == (0, "")
