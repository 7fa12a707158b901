"""Sets the type of one document: ``python press.py TEMPLATE FONTS SECONDS``, the data in, the PDF out.

It is a program and not a module: `pdf` starts it for each document. The compiler keeps what it made of the last ten
documents, over a hundred megabytes that never come back, and holds up whatever else the process does; all that ends
with this process. SECONDS is the time that the document bears, since 1970. It needs nothing but typst.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import typst

STANDARD: Final = "ua-1"


def main(template: str, fonts: str, seconds: str) -> None:
    """Read the data from standard input and write the PDF to standard output. Ends with a line when it cannot."""
    found = typst.Fonts(include_system_fonts=False, font_paths=[fonts])
    folder = str(Path(template).parent)
    try:
        compiler = typst.Compiler(template, root=folder, font_paths=found, ignore_system_fonts=True)
        data = sys.stdin.buffer.read().decode()
        made = compiler.compile(
            format="pdf", sys_inputs={"data": data}, pdf_standards=[STANDARD], timestamp=int(seconds)
        )
    except (typst.TypstError, OSError, ValueError) as error:
        sys.exit(" ".join(str(error).split()))
    if not isinstance(made, bytes):
        sys.exit("one document was asked for")
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
