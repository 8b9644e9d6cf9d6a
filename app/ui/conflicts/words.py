"""What a version of a field is called: its value in words, who wrote it, when, and on which computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.value_words import value_words
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.versions import Conflict, Version


class VersionWords(QObject):
    """Sentences about versions, in the language of the window."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def record(self, conflict: Conflict) -> str:
        """Kind and title of the record."""
        kind = tr_label("records", conflict.kind.label)
        return f"{kind}: {conflict.title}" if conflict.title else kind

    def field(self, conflict: Conflict) -> str:
        """The name of the field."""
        return self.tr("Deleted or not") if conflict.field is None else tr_label("records", conflict.field.label)

    def value(self, conflict: Conflict, version: Version) -> str:
        """What the version says; the fields of a group line by line."""
        if conflict.field is None:
            return self.tr("The record is deleted") if version.value else self.tr("The record stays")
        text = self.plain(conflict, version.value)
        beside = [
            f"{tr_label('records', spec.label)}: {words}"
            for spec, value in version.beside
            if (words := value_words(spec, value, conflict.names, tr_label, self._language))
        ]
        return "\n".join([text, *beside])

    def plain(self, conflict: Conflict, value: Any) -> str:
        """A value of the field alone."""
        if conflict.field is None:
            return ""
        words = value_words(conflict.field, value, conflict.names, tr_label, self._language)
        return words or self.tr("empty")

    def author(self, version: Version) -> str:
        """Who wrote it, on which computer and when."""
        if version.when is None:
            return ""
        when = f"{version.when:%d.%m.%Y\u00a0%H:%M}"
        if not version.device:
            return self.tr("Joined by the server · {when}").format(when=when)
        who = version.author_name or self.tr("Somebody this computer does not know")
        if version.is_here:
            return self.tr("{who} · on this computer · {when}").format(who=who, when=when)
        number = version.device
        return self.tr("{who} · computer {number} · {when}").format(who=who, number=number, when=when)
