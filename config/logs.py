"""Log lines without answers. The answers of a visitor stand in the address, so no log may hold an address."""

from __future__ import annotations

import json
import logging
import re
from datetime import UTC, datetime
from http import HTTPStatus

_CODE = re.compile(
    r"""
    (?P<before> /vragen/[^/\s]+/ | /advies/ | /advice/ ) [^/\s'"]+    # what stands where a code belongs
    | \b [a-z]{1,2}\d+ (?: [^\w\s]+ [a-z]{1,2}\d+ )+ \b    # a code anywhere else
    """,
    re.VERBOSE | re.IGNORECASE,
)


def without_code(text: str) -> str:
    """The text with every answer code in it replaced by three dots."""
    return _CODE.sub(lambda found: f"{found['before'] or ''}…", text)


def no_put_off(record: logging.LogRecord) -> bool:
    """Whether the line tells more than that somebody was asked to come back: that is no error, and may be thousands."""
    return getattr(record, "status_code", None) != HTTPStatus.SERVICE_UNAVAILABLE


def trace_of_errors_alone(record: logging.LogRecord) -> bool:
    """Let the line pass, without its trace when it is no error of ours: a body that cannot be read has one too."""
    if record.levelno < logging.ERROR:
        record.exc_info = record.exc_text = None
    return True


class CodeFreeFormatter(logging.Formatter):
    """Takes the answer code out of the whole line, also out of a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """The line to be written."""
        return without_code(super().format(record))


class JsonFormatter(CodeFreeFormatter):
    """The same as one JSON object on a line: time (UTC), level, logger, message and, for an exception, trace."""

    def format(self, record: logging.LogRecord) -> str:
        """The line to be written."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": without_code(record.getMessage()),
        }
        if record.exc_info:
            line["trace"] = without_code(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)
