"""No log line holds the answers of a visitor."""

import io
import json
import logging
import sys
from typing import Any

import pytest
from django.test import Client

from advisor.documents.slots import Busy
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url
from config.logs import CodeFreeFormatter, JsonFormatter, without_code

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=x"
FILES = (
    "".join(
        f'--x\r\nContent-Disposition: form-data; name="a{number}"; filename="f"\r\n\r\nb\r\n' for number in range(3)
    )
    + "--x--\r\n"
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Not Found: /advies/z1-o2-u1-u4/", "Not Found: /advies/…/"),
        ("Not Found: /advies/Z1.O2", "Not Found: /advies/…"),
        ("Not Found: /vragen/side/z1-o2/", "Not Found: /vragen/side/…/"),
        ("Bad Request: /vragen/side/onzin", "Bad Request: /vragen/side/…"),
        ("Not Found: /elders/s2-m3-b1/x", "Not Found: /elders/…/x"),
        ("ValueError: 's2-m3' is strange", "ValueError: '…' is strange"),
        ("Not Found: /advies/", "Not Found: /advies/"),
        ("Watching 2 files in config/settings.py", "Watching 2 files in config/settings.py"),
    ],
)
def test_without_code_leaves_the_rest(line: str, expected: str) -> None:
    assert without_code(line) == expected


def test_traceback_is_written_without_code() -> None:
    try:
        raise LookupError("no page for /advies/z1-o2/")
    except LookupError:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "failed", (), sys.exc_info())
    line = CodeFreeFormatter().format(record)
    assert "LookupError: no page for /advies/…/" in line
    assert "z1-o2" not in line


def test_missing_page_is_logged_without_code(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    (handler,) = (each for each in logging.getLogger().handlers if isinstance(each.formatter, CodeFreeFormatter))
    log = io.StringIO()
    monkeypatch.setattr(handler, "stream", log)
    assert client.get("/advies/z1-o2/x/").status_code == 404
    assert log.getvalue().endswith("WARNING django.request Not Found: /advies/…/x/\n")


def test_json_line_has_no_code_either() -> None:
    try:
        raise LookupError("no page for /advies/z1-o2/")
    except LookupError:
        record = logging.LogRecord(
            "x", logging.ERROR, __file__, 1, "Not Found: %s", ("/advies/z1-o2/",), sys.exc_info()
        )
    line = JsonFormatter().format(record)
    assert "z1-o2" not in line
    entry = json.loads(line)
    assert (entry["level"], entry["logger"], entry["message"]) == ("ERROR", "x", "Not Found: /advies/…/")
    assert "LookupError" in entry["trace"]
    assert entry["time"].endswith("+00:00")


def test_line_cannot_be_broken_by_an_address(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    (handler,) = (each for each in logging.getLogger().handlers if isinstance(each.formatter, CodeFreeFormatter))
    log = io.StringIO()
    monkeypatch.setattr(handler, "stream", log)
    client.get("/nergens/%0aERROR%20made%20up/")
    assert log.getvalue().count("\n") == 1


def test_visitor_who_is_asked_to_come_back_is_no_error(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*args: object) -> bytes:
        raise Busy

    (handler,) = (each for each in logging.getLogger().handlers if isinstance(each.formatter, CodeFreeFormatter))
    log = io.StringIO()
    monkeypatch.setattr(handler, "stream", log)
    monkeypatch.setattr("advisor.documents.paper_views.advice_pdf", busy)
    assert client.get(f"{advice_url(EXAMPLES[0].answers)}advies.pdf").status_code == 503
    assert log.getvalue() == ""


STRANGE = {
    "another site's name": {"method": "GET", "path": "/over/", "headers": {"host": "elders.example"}},
    "too many fields": {"method": "POST", "path": "/vragen/side/-/", "data": "a=1&" * 200, "content_type": FORM},
    "too many files": {"method": "POST", "path": "/vragen/side/-/", "data": FILES, "content_type": MULTIPART},
    "no end of a part": {"method": "POST", "path": "/advies/-/", "data": "--x" + "a" * 2000, "content_type": MULTIPART},
    "a part with nothing": {"method": "POST", "path": "/vragen/side/-/", "data": "--x", "content_type": MULTIPART},
}


@pytest.mark.parametrize("strange", STRANGE.values(), ids=STRANGE)
def test_what_no_browser_sends_leaves_no_trace_of_an_error(
    client: Client, strange: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (handler,) = (each for each in logging.getLogger().handlers if isinstance(each.formatter, CodeFreeFormatter))
    log = io.StringIO()
    monkeypatch.setattr(handler, "stream", log)
    assert client.generic(**strange).status_code in (200, 400)
    assert "Traceback" not in log.getvalue() + capsys.readouterr().err
    assert log.getvalue().count("\n") <= 1
