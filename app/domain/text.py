"""Text as people write it here: translatable marks, the Kazakh sort key and the folded search key.

Three views of one written word:

* `normalise`: what is stored and shown, letter for letter as typed;
* `sort_key`: where it stands in a list, in the order of the 42-letter Kazakh alphabet;
* `search_key`: what it is found by, blind to case, to the Kazakh/Russian spelling and to Latin look-alikes.
"""

from __future__ import annotations

import re
import unicodedata

KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The 42 letters in dictionary order, lower case."""

_LATIN_ALPHABET = "abcdefghijklmnopqrstuvwxyz"

# Sort weights use the ASCII characters from "0" to "~" in their byte order: digits keep their own, letters follow.
_FIRST_LETTER_WEIGHT = 0x3A
_WORD_GAP = "!"
_OTHER_LETTER = "~"
_JOINERS = frozenset("-‐‑–—/_")
_NUMBER = re.compile(r"[0-9]+")


class _Weights(dict[int, str]):
    """Code point → sort weight; what is no letter of ours is worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = unicodedata.normalize("NFD", character)[0]
        if character.isspace() or character in _JOINERS:
            weight = _WORD_GAP
        elif ord(base) in self:
            weight = self[ord(base)]
        else:
            weight = f"{_OTHER_LETTER}{code:06X}" if character.isalnum() else ""
        self[code] = weight
        return weight


_WEIGHTS = _Weights({
    ord(letter): chr(_FIRST_LETTER_WEIGHT + place) for place, letter in enumerate(KAZAKH_ALPHABET + _LATIN_ALPHABET)
} | {ord(digit): digit for digit in "0123456789"})  # fmt: skip

_LOWER_TWINS = dict(zip("aceikopxyhəɵë", "асеікорхуһәөё", strict=True))
# Capitals have more twins than small letters. H is what hands on a Latin keyboard put for Н, and Y what they put for Ү.
_CAPITAL_TWINS = dict(zip("ABCEHIKMOPTXYƏƟË", "АВСЕНІКМОРТХҮӘӨЁ", strict=True))
_TO_CYRILLIC = str.maketrans(_LOWER_TWINS | _CAPITAL_TWINS)
# Only plain Latin comes back the other way: no Latin word here needs ə, ɵ or ë for a Cyrillic letter.
_TO_LATIN = str.maketrans(
    {cyrillic: latin for latin, cyrillic in (_LOWER_TWINS | _CAPITAL_TWINS).items() if latin.isascii()}
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zËëƏəƟɵ]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")

_FOLDED = (*zip("әғқңөұүһіё", "агкноуухие", strict=True), ("ь", ""), ("ъ", ""))
_RARE = re.compile(f"[^\\x00-\\x7f{KAZAKH_ALPHABET}]")
_NOT_SEARCHED = re.compile(r"[\W_]+")


def mark(context: str, source: str) -> str:  # noqa: ARG001 - the context is read by the extractor, not at run time
    """Mark `source` for translation under `context` and return it unchanged.

    Qt-free layers keep the English text; screens translate it where they show it.
    """
    return source


def normalise(text: str) -> str:
    """Return `text` in composed form (NFC) without white space at its ends: the form in which text is stored."""
    return unicodedata.normalize("NFC", text).strip()


def display_repair(text: str) -> str:
    """Return `text` with look-alike letters of the other script put right, word by word.

    A word with Cyrillic letters becomes all Cyrillic if each of its Latin letters has a Cyrillic twin (``Досжaн``), a
    Latin word with strays becomes all Latin (``Аlmaty``). A word that is truly mixed is left as it is, and so is a word
    of one script, even one that could be read in both (``COP``).
    """
    if not (_LATIN.search(text) and _CYRILLIC.search(text)):
        return text
    return _WORD.sub(_repaired_word, text)


def _repaired_word(found: re.Match[str]) -> str:
    word = found.group()
    if not (_LATIN.search(word) and _CYRILLIC.search(word)):
        return word
    cyrillic = word.translate(_TO_CYRILLIC)
    if not _LATIN.search(cyrillic):
        return cyrillic
    latin = word.translate(_TO_LATIN)
    return word if _CYRILLIC.search(latin) else latin


def sort_key(text: str) -> str:
    """Return an ASCII key whose byte order is the Kazakh dictionary order of `text`.

    A word comes before longer ones that begin with it, numbers by their value and before letters, Kazakh letters before
    Latin ones. Case, accents, quotation marks and full stops do not count: texts that differ only in them are equal.
    """
    letters = display_repair(unicodedata.normalize("NFC", text)).lower()
    weights = _NUMBER.sub(_number_weight, letters).translate(_WEIGHTS)
    return _WORD_GAP.join(filter(None, weights.split(_WORD_GAP)))


def _number_weight(found: re.Match[str]) -> str:
    """Weight of a whole number: its length first, so that 2 stands before 10."""
    value = found.group().lstrip("0")
    return f"{min(len(value), 99):02d}{value}"


def search_key(text: str) -> str:
    """Return what `text` is searched and matched by: lower-case words of folded letters with single spaces between.

    Kazakh letters become the Russian ones that keyboards without them offer, ё becomes е, soft and hard signs go
    (Әсел, Асель), Latin look-alikes are repaired first, and everything that is neither letter nor digit parts words.
    """
    composed = display_repair(unicodedata.normalize("NFC", text))
    folded = _folded(_without_accents(composed.casefold()))
    # Folding can take away the letter that made a word look mixed; looking again makes a key the key of itself.
    return _NOT_SEARCHED.sub(" ", display_repair(folded)).strip()


def _folded(text: str) -> str:
    """Replace letters by what is typed where a keyboard lacks them; `translate` takes four times as long."""
    for letter, plain in _FOLDED:
        text = text.replace(letter, plain)
    return text


def _without_accents(text: str) -> str:
    """Drop marks that stay separate after composing and accents on Latin letters; й and ё are letters, not accents."""
    return _RARE.sub(_plain, unicodedata.normalize("NFC", text))


def _plain(found: re.Match[str]) -> str:
    character = found.group()
    if unicodedata.combining(character):
        return ""
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character


def name_key(surname: str, given_name: str, patronymic: str = "") -> str:
    """Return the folded full name: equal for spellings of one name, in the order surname, given name, patronymic.

    Gender forms stay apart: Ахметов and Ахметова are two people.
    """
    return search_key(f"{surname} {given_name} {patronymic}")
