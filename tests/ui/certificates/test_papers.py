"""Printed certificates: words, sizes, the code that is read back, and the text that is found again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.ids import NOBODY
from app.domain.records.certificates import Certificate, CertificateKind, PaperLanguage
from app.reports.certificate_papers import CertificatePaper, certificate_paper
from app.sync.certificate_token import tokens_in
from app.ui.certificates.drawing import PAGE
from app.ui.certificates.files import file_name, name_of
from app.ui.certificates.flow import Flow, Item, Rule, Text
from app.ui.certificates.output import pdf_of, picture_of
from tests.support.certificates import TRANSLATORS, codes_on, signed_certificate, text_of_pdf

LONG_NAME = "Нұрмұхамбетқожаева-Сейітжаппарқызы Гүлбаршын Әбдірахманқызы"
LONG_TITLE = "Ауылдық тірек мектептерде сабақты зерттеу тәсілін енгізу және мұғалімдердің кәсіби қоғамдастығы " * 2


def paper(certificate: Certificate) -> CertificatePaper:
    """What stands on a certificate."""
    return certificate_paper(certificate, TRANSLATORS)


@pytest.mark.parametrize(
    ("kind", "authorised", "heading"),
    [
        (CertificateKind.PARTICIPATION, False, "Confirmation of participation"),
        (CertificateKind.COMPLETION, False, "Confirmation of participation"),
        (CertificateKind.COMPLETION, True, "Certificate"),
        (CertificateKind.UNIVERSITY_CERTIFICATE, False, "Certificate"),
        (CertificateKind.THANKS, False, "Letter of thanks"),
    ],
)
def test_only_the_authorised_certify(kind: CertificateKind, authorised: bool, heading: str) -> None:
    """Without an authorised provider the paper confirms participation, whatever it is for."""
    one = signed_certificate(kind=kind, provider_authorised=authorised, language=PaperLanguage.EN)
    assert paper(one).voices[0].heading == heading


def test_two_languages_say_the_same() -> None:
    """Kazakh stands first, Russian second; a name that is spelt alike stands only once."""
    kazakh, russian = paper(signed_certificate()).voices
    assert (kazakh.name, russian.name) == ("Өмірбекова Әсел Ғабитқызы", "Омирбекова Асель Габитовна")
    assert kazakh.facts == "Академиялық сағат: 18,5 · 01.10.2026 – 20.11.2026"
    assert paper(signed_certificate(name_ru="Өмірбекова Әсел Ғабитқызы")).voices[1].name == ""
    assert [len(paper(signed_certificate(language=one)).voices) for one in PaperLanguage] == [2, 1, 1, 1]


def test_the_printed_page_can_be_searched_and_checked(tmp_path: Path) -> None:
    """In every language the text layer has name, number and hours, and the code on the page says the signed text."""
    ones = [signed_certificate(language=language) for language in PaperLanguage]
    ones += [signed_certificate(name_kk=LONG_NAME, title=LONG_TITLE[:200]), signed_certificate(duplicate_of=NOBODY)]
    file = tmp_path / "all.pdf"
    file.write_bytes(pdf_of([paper(one) for one in ones], "Сертификаттар"))
    text = text_of_pdf(file)
    for words in ("Өмірбекова Әсел Ғабитқызы", "Омирбекова Асель Габитовна", "18,5", "18.5", "Гүлбаршын", "ДУБЛИКАТ"):
        assert words in text
    assert text.count("AMS-2026-7K4QX-0012") == len(ones)
    assert codes_on(file, tmp_path) == [one.token for one in ones]


def test_a_pdf_carries_the_signed_texts() -> None:
    """The program finds every certificate in its own PDF without reading PDF."""
    ones = [signed_certificate(serial=f"AMS-2026-7K4QX-{number:04}") for number in range(3)]
    assert tokens_in(pdf_of([paper(one) for one in ones], "Сертификаттар")) == [one.token for one in ones]


@pytest.mark.parametrize(("name", "lines"), [("Нұрмұхамбетова Гүлбаршын Әбдірахманқызы", 1), (LONG_NAME, 2)])
def test_long_words_are_made_to_fit(name: str, lines: int) -> None:
    """Whatever the lengths, the words stay within their room; a name stays on one line while it can be read so."""
    items: list[Item] = [
        Text(name, 118, "#000000", strong=True, one_line=True), Rule(40, 20), Text(LONG_TITLE, 60, "#000000", 20),
        Text(LONG_TITLE, 46, "#000000", 10),
    ]  # fmt: skip
    flow = Flow(items, 2300, 900)
    texts = [text for text in flow.texts if text is not None]
    assert flow.height <= 900
    assert texts[0].lines == lines
    assert max(text.layout.boundingRect().width() for text in texts) <= 2300
    assert flow.tops == sorted(flow.tops)


def test_lines_of_a_title_are_about_even() -> None:
    """A title on two lines is broken in its middle, not before its last word."""
    (title,) = Flow(
        [Text("Lesson Study: функционалдық сауаттылықты дамыту бағдарламасы", 90, "#000000")], 2300, 900
    ).texts
    assert title is not None
    widths = [title.layout.lineAt(number).naturalTextWidth() for number in range(title.lines)]
    assert len(widths) == 2
    assert min(widths) > max(widths) * 0.6


def test_a_preview_is_no_certificate() -> None:
    """Before it is signed the page has an empty place instead of a code."""
    plain = signed_certificate()
    drawn, preview = (picture_of(paper(one), 600) for one in (plain, replace(plain, token="")))
    assert (drawn.width(), drawn.height()) == (600, round(600 * PAGE.height() / PAGE.width()))
    left, top = (round(600 * length / PAGE.width()) for length in (2320, 1450))
    inside = [(left + x, top + y) for x in range(60) for y in range(60)]
    assert {preview.pixelColor(*dot).lightness() for dot in inside} == {255}
    assert min(drawn.pixelColor(*dot).lightness() for dot in inside) < 100


def test_files_are_named_by_number_and_person() -> None:
    """Names of files hold nothing that a system forbids."""
    assert name_of(signed_certificate()) == "AMS-2026-7K4QX-0012 Өмірбекова Әсел Ғабитқызы"
    assert file_name('a/b: "c"?') == "a b c"
    assert file_name("...") == "shyraq"
