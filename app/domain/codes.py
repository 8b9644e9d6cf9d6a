"""Reference lists: regions, subjects, qualification categories and languages.

The lists are data in `resources/reference/`, read when first asked for. Records hold codes; people see labels and write
names, so each list can also be searched by what people write: in three languages, by old and unofficial names, with
Latin look-alikes, and with a slip of the pen.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from app.domain.resources import resource_path
from app.domain.text import search_key
from app.domain.value import value

LISTS = ("regions", "subjects", "categories", "languages")
"""Names of the lists, as code fields of records name them."""

_LEAST_LIKENESS = 0.87
_SHORTEST_FUZZY = 6
_PARTS = re.compile(r"[,;/+]")

_OBLAST = "oblast"
_CITY = "city"
_REGION_WORDS = {
    search_key(word): kind
    for words, kind in (
        ("облысы облыс область области обл oblast oblysy region province", _OBLAST),
        ("қаласы қала қ город гор г city qalasy", _CITY),
    )
    for word in words.split()
}


@value
class Names:
    """A name in the three languages of the program."""

    kk: str
    ru: str
    en: str

    def label(self, lang: str) -> str:
        """Return the name in `lang` (``kk``, ``ru``, ``en``); any other language reads English."""
        return {"kk": self.kk, "ru": self.ru}.get(lang, self.en)


@value
class Entry(Names):
    """One line of a reference list; `aliases` are other ways of writing it."""

    code: str
    aliases: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """Everything the entry is called."""
        return (self.kk, self.ru, self.en, *self.aliases)


@value
class Region(Entry):
    """An oblast or a city of that rank: ISO 3166-2 `code`, nine-digit `kato` code, `centre` (None for a city)."""

    kato: str = ""
    centre: Names | None = None


def entries(list_name: str) -> tuple[Entry, ...]:
    """Return the list `list_name` in its official order; raises KeyError for a name not in `LISTS`."""
    if list_name not in LISTS:
        raise KeyError(list_name)
    return regions() if list_name == "regions" else _plain_list(list_name)


def code_label(list_name: str, code: str, lang: str) -> str:
    """Return the name of `code` in `lang`; a code this version does not know is its own name."""
    found = _by_code(list_name).get(code)
    return found.label(lang) if found else code


@cache
def regions() -> tuple[Region, ...]:
    """Return the seventeen oblasts and three cities."""
    return tuple(
        Region(
            code=row["code"],
            kk=row["kk"],
            ru=row["ru"],
            en=row["en"],
            aliases=tuple(row["aliases"]),
            kato=row["kato"],
            centre=Names(**row["centre"]) if "centre" in row else None,
        )
        for row in _rows("regions")
    )


def region(code: str) -> Region:
    """Return the region with ISO code `code`; raises KeyError."""
    return {known.code: known for known in regions()}[code]


def subjects() -> tuple[Entry, ...]:
    """Return the school subjects."""
    return entries("subjects")


def subject(code: str) -> Entry:
    """Return the subject with `code`; raises KeyError."""
    return _by_code("subjects")[code]


def categories() -> tuple[Entry, ...]:
    """Return the qualification categories, lowest first, then those of the old system."""
    return entries("categories")


def category(code: str) -> Entry:
    """Return the qualification category with `code`; raises KeyError."""
    return _by_code("categories")[code]


def languages() -> tuple[Entry, ...]:
    """Return the languages of teaching."""
    return entries("languages")


@lru_cache(maxsize=1024)
def find_subject(text: str) -> Entry | None:
    """Return the subject that `text` names, None if none is close; of several joined by commas the first known one."""
    return _find("subjects", text)


@lru_cache(maxsize=1024)
def find_category(text: str) -> Entry | None:
    """Return the qualification category that `text` names, None if none is close."""
    return _find("categories", text)


@lru_cache(maxsize=256)
def find_region(text: str) -> Region | None:
    """Return the region that `text` names by name, old name, ISO or KATO code.

    None for what is unknown and for what names two regions: ``Алматы`` alone is an oblast and a city.
    """
    digits = text.strip()
    if digits.isdecimal() and len(digits) == len("190000000"):
        return next((known for known in regions() if known.kato[:2] == digits[:2]), None)
    found = _region_index().get(_region_key(text), frozenset())
    return region(next(iter(found))) if len(found) == 1 else None


def _find(list_name: str, text: str) -> Entry | None:
    index = _index(list_name)
    for part in (text, *_PARTS.split(text)):
        key = _key(list_name, part)
        known = index.get(key) or _closest(key, index)
        if known is not None:
            return known
    return None


def _key(list_name: str, name: str) -> str:
    """Search key of `name`; a subject loses the words people put around it: teacher of …, … пәнінің мұғалімі."""
    key = search_key(name)
    if list_name != "subjects":
        return key
    return " ".join(word for word in key.split() if word not in _title_words())


@cache
def _title_words() -> frozenset[str]:
    words = "учитель учительница преподаватель мұғалімі мұғалім пәні пәнінің пән предмет teacher of"
    return frozenset(search_key(words).split())


def _closest(key: str, index: Mapping[str, Entry]) -> Entry | None:
    """The entry of the one spelling that differs from `key` by a slip; short words differ too easily to guess."""
    if len(key) < _SHORTEST_FUZZY:
        return None
    from difflib import get_close_matches  # for imports; a start needs no lists of likeness

    close = get_close_matches(key, index, n=3, cutoff=_LEAST_LIKENESS)
    codes = {index[spelling].code for spelling in close}
    return index[close[0]] if len(codes) == 1 else None


def _region_key(text: str) -> frozenset[str]:
    return frozenset(_REGION_WORDS.get(word, word) for word in search_key(text).split())


@cache
def _region_index() -> Mapping[frozenset[str], frozenset[str]]:
    """Words of a name, in any order, to the codes of the regions they may mean."""
    index: dict[frozenset[str], set[str]] = {}
    for known in regions():
        kind = _OBLAST if known.centre else _CITY
        for spelling in (*known.spellings, known.code):
            words = _region_key(spelling) - {_OBLAST, _CITY}
            for key in (words, words | {kind}):
                index.setdefault(key, set()).add(known.code)
    return {key: frozenset(codes) for key, codes in index.items()}


@cache
def _index(list_name: str) -> Mapping[str, Entry]:
    """Search keys of all spellings; where two entries share one, the earlier entry has it."""
    index: dict[str, Entry] = {}
    for entry in entries(list_name):
        for spelling in entry.spellings:
            index.setdefault(_key(list_name, spelling), entry)
    return index


@cache
def _by_code(list_name: str) -> Mapping[str, Entry]:
    return {entry.code: entry for entry in entries(list_name)}


@cache
def _plain_list(list_name: str) -> tuple[Entry, ...]:
    return tuple(
        Entry(code=row["code"], kk=row["kk"], ru=row["ru"], en=row["en"], aliases=tuple(row.get("aliases", ())))
        for row in _rows(list_name)
    )


def _rows(list_name: str) -> Iterable[Mapping[str, Any]]:
    text = resource_path("reference", f"{list_name}.json").read_text(encoding="utf-8")
    rows: list[Mapping[str, Any]] = json.loads(text)[list_name]
    return rows
