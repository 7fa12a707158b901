"""atheris finds no text on which reading an address goes wrong. A minute here; longer by hand, see `fuzz_decoder`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

PROGRAM = Path(__file__).with_name("fuzz_decoder.py")
SECONDS = 60


def test_no_text_breaks_the_decoder(tmp_path: Path, record_property: Any) -> None:
    ended = subprocess.run(
        [sys.executable, PROGRAM, tmp_path / "corpus", f"-max_total_time={SECONDS}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=4 * SECONDS,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-4000:]
    done = re.search(r"Done (\d+) runs", ended.stderr)
    assert done
    record_property("figures", f"atheris: {done[1]} texts in {SECONDS} s, none breaks the decoder")
    assert int(done[1]) > 1000
