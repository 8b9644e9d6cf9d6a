"""A school and its people, for tests that need something to keep."""

from __future__ import annotations

from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage.store import Store

NAMES = (
    ("Ахметова", "Әсел"), ("Ғабдуллин", "Ерлан"), ("Қасымова", "Гүлнұр"), ("Өтебаев", "Нұрлан"),
    ("Тілеуова", "Салтанат"), ("Шәріпов", "Дәурен"), ("Іскакова", "Мәдина"), ("Сейтқали", "Бауыржан"),
)  # fmt: skip


def make_school(store: Store, name: str = "Шырақ мектебі") -> Id:
    """A saved school; gives its id."""
    school = School(id=store.new_id(), name_kk=name)
    with store.work() as work:
        work.save(school)
    return school.id


def make_people(store: Store, school: Id, number: int, author: Id | None = None) -> list[Person]:
    """`number` saved teachers of `school`, each saved in a transaction of its own."""
    people = []
    for place in range(number):
        surname, given = NAMES[place % len(NAMES)]
        person = Person(
            id=store.new_id(), school_id=school, surname=surname, given_name=given, position=f"№ {place + 1}"
        )
        with store.work() if author is None else store.work(author) as work:
            work.save(person)
        people.append(person)
    return people
