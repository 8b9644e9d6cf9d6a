"""Receipts of the server as papers: one with its proof, or all of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.domain.receipt import Receipt
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.text import mark
from app.reports.document import Document
from app.reports.receipt_papers import ReceiptHolder, list_of_receipts, one_receipt
from app.texts import Texts
from app.usecases.papers import Offer, words_in
from app.usecases.people_lines import school_title

if TYPE_CHECKING:
    from app.usecases.desk import Desk


def of_receipt(desk: Desk, number: int, language: str) -> tuple[Offer, ...]:
    """The receipt with a number, then the list of all; raises NotFound when it is made of one that is not there."""
    title = words_in(language).text(mark("papers", "Receipt № {number}"), number=number)
    return (Offer("receipt", title, partial(_one, desk, number)), *of_receipts(desk, language))


def of_receipts(desk: Desk, language: str) -> tuple[Offer, ...]:
    """The list of the newest receipts, if there is any."""
    if not desk.hand_ins.latest(1):
        return ()
    title = words_in(language).text(mark("papers", "Receipts of the server"))
    return (Offer("receipts", title, partial(_all, desk)),)


def _one(desk: Desk, number: int, language: str) -> Document:
    return one_receipt(words_in(language), _translated(desk.hand_ins.one(number), language), _holder(desk, language))


def _all(desk: Desk, language: str) -> Document:
    receipts = [_translated(receipt, language) for receipt in desk.hand_ins.latest()]
    return list_of_receipts(words_in(language), receipts, _holder(desk, language))


def _translated(receipt: Receipt, language: str) -> Receipt:
    from app.usecases.hand_ins import OTHER_KIND

    say = Texts(language).translate
    kinds = tuple((say("receipts" if name == OTHER_KIND else "records", name), count) for name, count in receipt.kinds)
    return replace(receipt, kinds=kinds)


def _holder(desk: Desk, language: str) -> ReceiptHolder:
    person = desk.store.find(Person, desk.who)
    school = school_title(desk.store.find(School, desk.school), language)
    return ReceiptHolder("" if person is None else person.full_name, school)
