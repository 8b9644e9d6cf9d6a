"""Write the dictionary of the wire: what small frames need not spell out.

    python packaging/wire/dictionary.py

It belongs to the number of the protocol, and is never written again: both sides must have the same one, and it does not
come out the same twice, since ids and texts of the day go into it.

Matches cost least near the end of a dictionary, so the commonest things come last: words, then notes, then what days
of a school look like as frames. Beyond 128 kB it would take twice the memory for next to nothing. All sentences are
ours, written to hold the words of lesson study, projects and sessions; no school's text is in them. How often what
occurs in a frame is learnt from weeks with notes that the dictionary does not hold, since those of a school will not
stand there either.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from weeks import Weeks  # noqa: E402

from app.domain.change import Entry, Mark, Op, origin_of  # noqa: E402
from app.storage import outbox  # noqa: E402
from app.storage.opening import close_store, open_store  # noqa: E402
from app.storage.packing import pack  # noqa: E402
from app.sync import wire_frames  # noqa: E402
from app.sync.keys import key_reader  # noqa: E402
from app.sync.wire import PROTOCOL  # noqa: E402
from app.sync.wire_frames import StateFrame, encode_ops, encode_state  # noqa: E402
from app.sync.wire_packing import zstd  # noqa: E402
from app.sync.wire_text import join_texts  # noqa: E402

HERE = Path(__file__).parent
WIRE = ROOT / "resources" / "wire"
NAMES = "ұлы қызы ович овна ова ева ов ев Нұр Айгүл Гүл Ерлан Асқар Серік Жанар Дина Қанат Әсел Сәуле Бақыт Болат"
SIZES = (3, 8, 20, 20, 40, 100)
"""Changes in an exchange."""
SHAPES, SAMPLES = 60, 6000
"""Changes that the dictionary shows, and changes to learn from."""
LEVEL = 19


def notes() -> tuple[list[str], list[str]]:
    """The notes that stand in the dictionary, Russian before Kazakh, and those to learn from, two of five."""
    found = [line for name in ("ru", "kk") for line in (HERE / f"notes.{name}.txt").read_text("utf-8").splitlines()]
    return [note for n, note in enumerate(found) if n % 5 < 3], [note for n, note in enumerate(found) if n % 5 >= 3]


def frames(texts: list[str], changes: int, seed: int) -> Iterator[bytes]:
    """What exchanges of a school look like before they are packed, up, and down."""
    dice = random.Random(seed)  # noqa: S311 - made-up content
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        try:
            weeks = Weeks(store, texts, dice)
            weeks.begin()
            weeks.go_on(changes)
            with store.reading() as connection:
                ops = [op for batch in outbox.batches(connection) for op in batch]
                key_of = key_reader(connection)
                while ops:
                    size = dice.choice(SIZES)
                    some, ops = ops[:size], ops[size:]
                    yield encode_ops(some, key_of)
                    yield encode_state(_down(some, dice), key_of)
        finally:
            close_store(store)


def _down(ops: list[Op], dice: random.Random) -> StateFrame:
    """The ops as another machine hears of them, with what became of its own."""
    stream, first = ops[0].stream, ops[0].seq + 400
    last = first + len(ops)
    told = tuple(
        Entry(first + n, op.type, op.row, op.stamp, op.origin, op.seq, first + n, op.author, op.fields)
        for n, op in enumerate(ops)
    )
    marks = (
        Mark(stream, ops[-1].origin, ops[-1].seq, last - 1),
        Mark(stream, origin_of(3, 5), dice.randrange(300), last),
    )
    return StateFrame(stream, first - 1, last, dice.getrandbits(63), told, marks=marks)


def dictionary() -> bytes:
    """All of it, with its tables."""
    held, learnt = notes()
    words = join_texts((NAMES, *(HERE / "words.txt").read_text("utf-8").splitlines(), *held))
    shapes = b"".join(frames(held[-100:], SHAPES, seed=1))
    plain = zstd.ZstdDict(words + shapes, is_raw=True)
    samples = list(frames(learnt, SAMPLES, seed=2))
    return zstd.finalize_dict(plain, samples, len(plain.dict_content) + 4096, LEVEL).dict_content


if __name__ == "__main__":
    file = WIRE / f"dictionary-{PROTOCOL}.bin"
    if file.exists():
        sys.exit(f"{file.name} is there, and machines speak like it. Raise PROTOCOL first.")
    wire_frames.squeeze = pack  # there is nothing to pack them with yet
    made = dictionary()
    file.write_bytes(made)
    print(f"{file.name}: {len(made)} bytes")
