"""What is written in a PDF, and what a telephone reads from a picture of its pages."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import zxingcpp
from PIL import Image

DOTS_PER_INCH = 150


def words(document: bytes, only: int | None = None) -> str:
    """All words of a PDF or of one page, with single spaces and without the hyphens that break words."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in (pdf if only is None else [pdf[only]])]
    finally:
        pdf.close()
    return " ".join(" ".join(pages).replace("\ufffe", "").replace("-\r\n", "").replace("\u00ad", "").split())


def pages(document: bytes) -> int:
    """The number of pages."""
    with pikepdf.open(io.BytesIO(document)) as pdf:
        return len(pdf.pages)


def picture(document: bytes, page: int = 0) -> Image.Image:
    """One page as a picture."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        return pdf[page].render(scale=DOTS_PER_INCH / 72).to_pil().convert("L")
    finally:
        pdf.close()


def scanned(image: Image.Image) -> list[str]:
    """What the QR codes in a picture say."""
    return [code.text for code in zxingcpp.read_barcodes(image) if code.format == zxingcpp.BarcodeFormat.QRCode]
