"""Write the wire's dictionary: what small frames need not spell out.

Run it only together with a new protocol number: both sides must have the same one.

zlib finds matches best near the end of a dictionary, so the commonest things come last. The sentences are ours, written
to hold the words of lesson study, projects and sessions; no school's text is in them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain.catalogue import TYPES  # noqa: E402
from app.sync.wire_text import join_texts  # noqa: E402

TEXTS = Path(__file__).with_name("dictionary-1.txt")
"""Russian words, Kazakh words, Kazakh sentences; the commonest last."""
NAMES = "ұлы қызы ович овна ова ева ов ев Нұр Айгүл Гүл Ерлан Асқар Серік Жанар Дина Қанат Әсел Сәуле Бақыт Болат"


def interface_words() -> str:
    """The words of the program's own Kazakh and Russian texts, rarest first."""
    texts: list[str] = []
    for file in sorted((ROOT / "resources" / "translations" / "parts").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            texts += line.lower().split("\t")[2:3] * 2 + line.lower().split("\t")[3:4]
    counts = Counter(word for text in texts for word in re.findall(r"[а-яёәғқңөұүһі-]{3,}", text))
    return " ".join(word for word, _ in reversed(counts.most_common(2600)))


def words() -> bytes:
    """The dictionary, at most 32 KB, the commonest last."""
    codes = [str(option) for kind in TYPES for spec in kind.fields for option in spec.options or ()]
    common = ("absent", "late", "present")
    texts = (interface_words(), NAMES, *TEXTS.read_text(encoding="utf-8").splitlines(), *dict.fromkeys(codes), *common)
    return join_texts(texts)[-32 * 1024 :]


if __name__ == "__main__":
    target = ROOT / "resources" / "wire" / "dictionary-1.bin"
    target.write_bytes(words())
    print(f"{target.relative_to(ROOT)}: {len(words())} bytes")
