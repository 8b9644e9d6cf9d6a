"""The topics of the help: complete in three languages, in the words of the screens, and found by any spelling."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.domain.help_topics import KEYS, TOPICS, Kind, Mark, Topic, find, picture_file, read_topic, topic
from app.domain.resources import resource_path

LANGUAGES = ("kk", "ru", "en")
MOST_BYTES = 3_000_000
"""All pictures together: the program is carried on USB sticks."""
OF_THE_HELP = {"help", "keys", "HelpWindow"}
_HINT = re.compile(r" {2,}.*| \((Ctrl|Alt|F\d).*")
"""Keys that stand in the text of a button."""


@cache
def words_of_the_program(language: str) -> frozenset[str]:
    """Every text that the screens beside the help can show in `language`, without keys and mnemonics."""
    source = resource_path("translations", f"app_{'kk' if language == 'en' else language}.ts")
    tag = "source" if language == "en" else "translation"
    contexts = ElementTree.parse(source).iter("context")  # noqa: S314 - our own file
    screens = (each for each in contexts if each.findtext("name") not in OF_THE_HELP)
    texts = ("".join(text.itertext()) for screen in screens for text in screen.iter(tag))
    return frozenset(_HINT.sub("", text).replace("&", "") for text in texts)


def shape(read: Topic) -> tuple[object, ...]:
    """What must be alike in all languages."""
    kinds = tuple(block.kind for block in read.blocks)
    return kinds, read.pictures, read.all_of(Mark.KEY), read.all_of(Mark.LINK), len(read.all_of(Mark.STRONG))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_there_and_no_other(language: str) -> None:
    """The folder of a language holds a file for each topic, and none that nobody can reach."""
    files = {file.stem for file in resource_path("help", language).glob("*.md")}
    assert files == set(TOPICS)


@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_says_the_same_in_three_languages(name: str) -> None:
    """Headings, steps, pictures, keys and links of a topic are alike in Kazakh, Russian and English."""
    kazakh, russian, english = (shape(topic(language, name)) for language in LANGUAGES)
    assert kazakh == english
    assert russian == english


@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_is_short_and_leads_on(name: str) -> None:
    """A topic says what it is for in a sentence, has three to six steps, and links to topics that are there."""
    read = topic("kk", name)
    steps = [block for block in read.blocks if block.kind is Kind.STEP]
    assert read.purpose.endswith((".", "!"))
    assert 3 <= len(steps) <= 6
    assert read.all_of(Mark.LINK)
    assert set(read.all_of(Mark.LINK)) <= set(TOPICS) - {name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_speaks_in_the_words_of_the_screens(language: str) -> None:
    """What a topic sets in bold is a text of the program, letter by letter: people look for it on the screen."""
    known = words_of_the_program(language)
    said = {(name, word) for name in TOPICS for word in topic(language, name).all_of(Mark.STRONG)}
    strange = {(name, word) for name, word in said if word not in known}
    assert strange == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there_and_light(language: str) -> None:
    """Each picture of a topic is a file, each file is a picture of a topic, and all together stay below 3 MB."""
    wanted = {Path(picture_file(language, seen)) for name in TOPICS for seen in topic(language, name).pictures}
    assert set(resource_path("help", "pictures", language).glob("*.png")) == wanted
    assert sum(file.stat().st_size for file in resource_path("help", "pictures").rglob("*.png")) < MOST_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_is_found_by_its_own_title(language: str, name: str) -> None:
    """Whoever types the title of a topic, in any case, finds it among the first with these words in their title."""
    title = topic(language, name).title
    found = find(language, title.upper())
    assert name in found[:2]


def test_kazakh_letters_may_be_left_out() -> None:
    """A keyboard without Kazakh letters finds Kazakh topics, and a word of the text is enough."""
    assert find("kk", "катысу")[0] == "attendance"
    assert find("kk", "коширме")[0] == "backups"
    assert "attendance" in find("kk", "сагат")


def test_a_topic_begins_with_its_title() -> None:
    """A file without a title is refused instead of shown without one."""
    with pytest.raises(ValueError, match=KEYS):
        read_topic(KEYS, "no title\n")
