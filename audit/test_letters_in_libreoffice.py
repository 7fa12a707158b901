"""LibreOffice opens the letters, in both forms, and makes as many pages of them as they should have."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from advisor.documents.letter import letter_for
from advisor.documents.open_document_file import open_document_file
from advisor.documents.word_file import word_file
from advisor.law.assess import assess
from tests.documents.scenarios import NOTHING_ASKED, PRACTICE, SEED

MAKERS = {"docx": word_file, "odt": open_document_file}
PDF_SECONDS = 120


def test_libreoffice_turns_letters_into_pages_of_the_right_number(libreoffice: str, tmp_path: Path) -> None:
    made = {
        "inzage": letter_for(assess(NOTHING_ASKED), "access"),
        "toestemming": letter_for(assess(PRACTICE), "consent_request"),
        "verzoekschrift": letter_for(assess(SEED), "petition"),
    }
    for name, each in made.items():
        for form, make in MAKERS.items():
            (tmp_path / f"{name}-{form}.{form}").write_bytes(make(each))
    files = sorted(tmp_path.iterdir())
    subprocess.run(
        [
            libreoffice,
            f"-env:UserInstallation=file://{tmp_path}/profile",
            *("--headless", "--convert-to", "pdf", "--outdir", tmp_path, *files),
        ],
        check=True,
        capture_output=True,
        timeout=PDF_SECONDS,
    )
    for name in made:
        for form in MAKERS:
            pdf = (tmp_path / f"{name}-{form}.pdf").read_bytes()
            assert pdf.startswith(b"%PDF")
            pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
            assert pages == {"inzage": 2, "toestemming": 1, "verzoekschrift": 1}[name], (name, form)
