"""`shyraq admin …`: look after a server, running or not."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import admin_erase, admin_grants, admin_invite
from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.cli.server import add_database, database, now_ms, opened_store
from app.domain.text import mark

if TYPE_CHECKING:
    from app.storage.devices import Device
    from app.storage.phone_help import Helped

SHOWN = ("number", "label", "role", "region_code", "district", "contact_ms", "version", "unsent", "revoked")
"""What is told of a device."""


def add(commands: Commands) -> None:
    """Declare the commands."""
    admin = commands.group("admin", mark("cli", "look after a server"))
    admin_invite.add(admin)
    devices = admin.add("devices", mark("cli", "list the devices of the server"), list_devices)
    report = admin.add("device", mark("cli", "tell what a device may hold, for example a lost one"), report_device)
    revocation = admin.add("revoke", mark("cli", "let a device in no more"), revoke)
    readmission = admin.add("readmit", mark("cli", "let a device in again"), readmit)
    for parser in (report, revocation, readmission):
        parser.add_argument("device", type=int, metavar="NUMBER", help=admin.text(mark("cli", "number of the device")))
    admin_grants.add(admin)
    post = admin.add("take", mark("cli", "answer the post on a stick or in a file, also while the server runs"), take)
    post.add_argument("place", type=Path, metavar="FILE", help=admin.text(mark("cli", "folder of the stick, or file")))
    help_text = mark("cli", "answer the code a computer shows to somebody who forgot their PIN")
    unlocking = admin.add("unlock", help_text, unlock)
    question_help = admin.text(mark("cli", "the code read over the phone"))
    unlocking.add_argument("question", metavar="CODE", help=question_help)
    unlocking.add_argument("device", type=int, metavar="NUMBER", help=admin.text(mark("cli", "number of the device")))
    copy = admin.add("backup", mark("cli", "copy the server's database, also while it runs"), back_up)
    copy.add_argument("file", type=Path, metavar="FILE", help=admin.text(mark("cli", "where to")))
    back = admin.add("restore", mark("cli", "go back to a copy; the server must not run"), restore)
    back.add_argument("file", type=Path, metavar="FILE", help=admin.text(mark("cli", "the copy")))
    restored = admin.add("restored", mark("cli", "tell a server that its PostgreSQL was restored"), note_restored)
    clock_help = mark("cli", "say that the clock of the server is right; needed once a year")
    clock = admin.add("clock", clock_help, confirm_clock)
    admin_erase.add(admin)
    for parser in (devices, report, revocation, readmission, post, unlocking, copy, back, restored, clock):
        add_database(admin, parser)
    for parser in (devices, report, post, unlocking):
        add_json(parser, admin.text(mark("cli", "answer with one JSON object")))


def list_devices(console: Console, options: Namespace) -> int:
    """Print every device with its last contact."""
    from app.usecases import serving_admin

    with opened_store(console, options) as store:
        found = serving_admin.device_list(store)
    console.answer({"devices": [{name: getattr(device, name) for name in SHOWN} for device in found]})
    for device in found:
        _say_device(console, device)
    return 0


def _say_device(console: Console, device: Device) -> None:
    line = mark("cli", "{number}  {label}  {role}  {version}  last contact {moment}  not sent: {unsent}")
    line_revoked = mark("cli", "{number}  {label}  {role}  {version}  last contact {moment}  let in no more")
    facts = {name: getattr(device, name) for name in SHOWN} | {"moment": console.moment(device.contact_ms)}
    console.say(console.text(line_revoked if device.revoked else line, **facts))


def report_device(console: Console, options: Namespace) -> int:
    """Print what is known about one device and what may be on its disk."""
    from app.usecases import serving_admin

    with opened_store(console, options) as store:
        report = serving_admin.device_report(store, options.device)
    device = report.device
    facts = {name: getattr(device, name) for name in SHOWN}
    held = [{"school": each.school_name, "records": each.records} for each in report.held]
    helped = [{"at_ms": each.at_ms, "helper": each.helper} for each in report.helped]
    console.answer({**facts, "enrolled_ms": device.enrolled_ms, "held": held, "helped": helped})
    _say_device(console, device)
    console.say(console.text(mark("cli", "let in on {moment}"), moment=console.moment(device.enrolled_ms)))
    if device.unsent:
        lost = mark("cli", "Work that is only on this device: {unsent}. It is lost if the device is not found.")
        console.say(console.text(lost, unsent=device.unsent))
    console.say(console.text(mark("cli", "Readable on its disk by whoever has it:")))
    for each in report.held:
        place = each.school_name or console.text(mark("cli", "what all schools share"))
        console.say(console.text(mark("cli", "· {place}: {records} records"), place=place, records=each.records))
    for help_given in report.helped:
        _say_help(console, help_given)
    return 0


def _say_help(console: Console, given: Helped) -> None:
    by_device = mark("cli", "PIN answered over the phone on {moment} by the device {helper}")
    by_operator = mark("cli", "PIN answered over the phone on {moment} at the server")
    facts = {"moment": console.moment(given.at_ms), "helper": given.helper}
    console.say(console.text(by_device if given.helper else by_operator, **facts))


def unlock(console: Console, options: Namespace) -> int:
    """Print the answer to read aloud."""
    from app.domain.phone_help import GROUP
    from app.domain.spoken import grouped
    from app.usecases import serving_admin

    with opened_store(console, options) as store:
        answer = serving_admin.answer_on_the_phone(store, options.device, options.question, now_ms())
    console.answer({"answer": answer})
    console.say(console.text(mark("cli", "Read this answer aloud: {answer}"), answer=grouped(answer, GROUP)))
    console.say(console.text(mark("cli", "It fits the code on that screen and no other, for a quarter of an hour.")))
    return 0


def revoke(console: Console, options: Namespace) -> int:
    """Let a device in no more."""
    from app.usecases import serving_admin

    with opened_store(console, options) as store:
        serving_admin.shut_out(store, options.device)
    console.say(console.text(mark("cli", "Device {number} is let in no more."), number=options.device))
    return 0


def readmit(console: Console, options: Namespace) -> int:
    """Let a device in again; what it recorded meanwhile comes with its next exchange."""
    from app.usecases import serving_admin

    with opened_store(console, options) as store:
        serving_admin.shut_out(store, options.device, is_out=False)
    console.say(console.text(mark("cli", "Device {number} is let in again."), number=options.device))
    return 0


def take(console: Console, options: Namespace) -> int:
    """Take in what devices wrote, and put the answers beside it."""
    from app.usecases import serving_post

    with opened_store(console, options) as store:
        served = serving_post.take(store, options.place, now_ms)
    answered, refused = served.answered, served.refused
    console.answer({"answered": answered, "refused": refused, "place": str(served.place)})
    console.say(console.translate("cli", "%n device(s) answered.", "", answered))
    if answered:
        console.say(console.text(mark("cli", "The answers are in {place}; carry them back."), place=served.place))
    if refused:
        console.say(
            console.translate("cli", "%n envelope(s) not taken: damaged, or of an unknown device.", "", refused)
        )
    return 0


def confirm_clock(console: Console, options: Namespace) -> int:
    """Note that a person looked at the clock and found it right."""
    from app.usecases import serving_admin

    with opened_store(console, options) as store:
        now = now_ms()
        serving_admin.confirm_clock(store, now)
    sentence = mark("cli", "The clock shows {moment}. For a year the server tells this time to the devices.")
    console.say(console.text(sentence, moment=console.moment(now)))
    return 0


def back_up(console: Console, options: Namespace) -> int:
    """Copy the database of a server that may be running."""
    from app.server.restore import back_up as copy
    from app.storage.server_store import folder_of, is_url

    place = database(console, options)
    if is_url(place):
        return _fail(console.text(mark("cli", "A PostgreSQL database is copied with pg_dump.")))
    copy(folder_of(place), options.file)
    sentence = mark("cli", "Copied to {file}. Keep it safe: it holds the key of the server.")
    console.say(console.text(sentence, file=options.file))
    return 0


def restore(console: Console, options: Namespace) -> int:
    """Put a copy back."""
    from app.server.restore import restore as put_back
    from app.storage.server_store import folder_of, is_url

    place = database(console, options)
    if is_url(place):
        sentence = mark("cli", "Restore PostgreSQL with pg_restore, then run “shyraq admin restored”.")
        return _fail(console.text(sentence))
    put_back(options.file, folder_of(place), now_ms)
    return _say_restored(console)


def note_restored(console: Console, options: Namespace) -> int:
    """Start a new epoch in a database that was restored by other means."""
    from app.server.database import open_server_database
    from app.server.restore import begin_new_life

    opened = open_server_database(database(console, options))
    try:
        begin_new_life(opened.store, now_ms)
    finally:
        opened.close()
    return _say_restored(console)


def _say_restored(console: Console) -> int:
    console.say(console.text(mark("cli", "Restored. The devices will hand in again what the copy does not know.")))
    return 0


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
