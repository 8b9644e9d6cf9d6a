"""Who the year is about. All schools and people are made up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.ids import Id
from app.domain.records.people import Person, PersonRole
from app.practice.story import Story

REGION = "KZ-47"
SCHOOL = "Ақсу тірек мектебі"
NEIGHBOURS = ("Бейнеу орта мектебі", "Сенек негізгі мектебі", "Тиген шағын жинақты мектебі")
TEACHERS = (
    ("Әбдірахман", "Мәдина", "math"), ("Ғабитова", "Қымбат", "kk_l1"), ("Досжанов", "Бауыржан", "phys"),
    ("Ерғали", "Үміт", "prim"), ("Жаңабаева", "Ерке", "bio"), ("Исмаилова", "Гүлнар", "en"),
    ("Көшербаев", "Ғани", "geo"), ("Қожахмет", "Дина", "hist_kz"), ("Мұқашева", "Айгерім", "ru_l2"),
    ("Нұрсейітова", "Нұргүл", "chem"), ("Өмірбеков", "Ұлан", "inf"), ("Сейітқали", "Ілияс", "math"),
    ("Тілеуова", "Сәуле", "kk_lit"), ("Һамитов", "Олжас", "pe"),
)  # fmt: skip
FACILITATOR = ("Сейітқали", "Ілияс")
TEACHER = ("Ғабитова", "Қымбат")
COORDINATOR = ("Тілегенова", "Жанна")
PRINCIPAL = ("Әлиева", "Сара")
ASSESSOR = ("Төлебаева", "Зәуре")
WRITTEN_TWICE = ("Тлеуова", "Сауле")
"""The teacher of literature once more, as a Russian staff list spells her."""
CATEGORIES = ("moderator", "expert", "researcher")


@dataclass(frozen=True)
class Cast:
    """The people of the school, teachers in the order of `TEACHERS`."""

    teachers: tuple[Person, ...]
    principal: Person
    assessor: Person

    def __getitem__(self, surname: str) -> Person:
        return next(one for one in self.teachers if one.surname == surname)

    @property
    def ids(self) -> tuple[Id, ...]:
        """The teachers."""
        return tuple(one.id for one in self.teachers)


def make_cast(story: Story) -> Cast:
    """Write the staff list; whoever sits at the desk is on it already."""
    people = story.desk.people
    own = story.desk.store.find(Person, story.desk.who)
    found: list[Person] = []
    for place, (surname, given_name, subject) in enumerate(TEACHERS):
        known = own if own is not None and (own.surname, own.given_name) == (surname, given_name) else None
        person = known or people.new_person()
        facts = {
            "surname": surname, "given_name": given_name, "subject_code": subject, "position": "Мұғалім",
            "category_code": CATEGORIES[place % 3] if place % 4 else "",
            "roles": (known.roles if known else frozenset()) | {PersonRole.TEACHER},
        }  # fmt: skip
        found.append(_saved(story, person, **facts))
    _saved(story, people.new_person(), surname=WRITTEN_TWICE[0], given_name=WRITTEN_TWICE[1], subject_code="kk_lit")
    principal = _saved(
        story, people.new_person(), surname=PRINCIPAL[0], given_name=PRINCIPAL[1], position="Директор",
        roles=frozenset({PersonRole.PRINCIPAL}),
    )  # fmt: skip
    assessor = _saved(
        story, people.new_person(), surname=ASSESSOR[0], given_name=ASSESSOR[1], position="Сарапшы",
        roles=frozenset({PersonRole.ASSESSOR}),
    )  # fmt: skip
    return Cast(tuple(found), principal, assessor)


def _saved(story: Story, person: Person, **facts: object) -> Person:
    edited = replace(person, **facts)  # type: ignore[arg-type]
    story.desk.people.save_person(edited)
    return edited
