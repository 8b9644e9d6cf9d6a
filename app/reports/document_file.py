"""A paper as bytes that never change: its blocks as JSON, its pictures by the hash of their content.

The same paper always gives the same bytes, so a hash of them names it. Reading a version that a newer program wrote
leaves out the kinds of blocks and the fields it does not know.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Any

from app.reports import document
from app.reports.document import Align, Block, Document, Paragraph, Picture

FORMAT = 1
_BLOCKS: Mapping[str, type[Any]] = {
    cls.__name__: cls
    for cls in (
        document.Heading, document.Paragraph, document.Facts, document.Grid, document.WritingLines, document.Checks,
        document.Signatures, document.Picture, document.PageBreak,
    )
}  # fmt: skip


def pack_document(paper: Document, keep: Callable[[bytes], str], facts: Mapping[str, Any]) -> bytes:
    """The bytes of a paper; `keep` takes the bytes of each picture and gives their hash. `facts` stand beside it."""
    whole = {
        "format": FORMAT,
        "facts": dict(facts),
        "document": {
            **_plain(dataclasses.replace(paper, blocks=())),
            "blocks": [_packed(b, keep) for b in paper.blocks],
        },
    }
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def unpack_document(data: bytes, read: Callable[[str], bytes | None]) -> Document:
    """The paper behind the bytes; a picture that `read` does not find leaves its caption."""
    stored = json.loads(data)["document"]
    blocks = [_unpacked(values, read) for values in stored.pop("blocks")]
    return Document(**{**_known(Document, stored), "blocks": tuple(filter(None, blocks))})


def facts_of(data: bytes) -> dict[str, Any]:
    """What was packed beside the paper."""
    facts: dict[str, Any] = json.loads(data)["facts"]
    return facts


def _packed(block: Block, keep: Callable[[bytes], str]) -> dict[str, Any]:
    if isinstance(block, Picture):
        return {"block": "Picture", "hash": keep(block.data), "width_mm": block.width_mm, "caption": block.caption}
    return {"block": type(block).__name__, **_plain(block)}


def _unpacked(values: dict[str, Any], read: Callable[[str], bytes | None]) -> Block | None:
    name = values.pop("block")
    if name == "Picture":
        data = read(values["hash"])
        if data is None:
            return Paragraph(values["caption"], quiet=True) if values["caption"] else None
        return Picture(data, values["width_mm"], values["caption"])
    cls = _BLOCKS.get(name)
    if cls is None:
        return None
    if cls is document.Grid:
        columns = [{**column, "align": Align(column["align"])} for column in values["columns"]]
        values["columns"] = [document.Column(**_known(document.Column, column)) for column in columns]
    made: Block = cls(**{key: _frozen(value) for key, value in _known(cls, values).items()})
    return made


def _known(cls: type[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Those of `values` that are fields of `cls` in this version."""
    names = {field.name for field in dataclasses.fields(cls)}
    return {name: value for name, value in values.items() if name in names}


def _plain(thing: Any) -> dict[str, Any]:
    return dataclasses.asdict(thing, dict_factory=lambda pairs: {key: _value(value) for key, value in pairs})


def _value(value: Any) -> Any:
    return value.value if isinstance(value, Align) else value


def _frozen(value: Any) -> Any:
    return tuple(_frozen(each) for each in value) if isinstance(value, list) else value
