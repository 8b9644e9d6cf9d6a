"""Failures of the exchange in words: the line, the server, a stick, another computer on the way."""

from __future__ import annotations

from app.domain import problems
from app.domain.problems import Problem
from app.domain.text import mark
from app.usecases.problem_words import Words

EXCHANGE_WORDS: dict[type[Problem], Words] = {
    problems.SyncProblem: Words(
        mark("problems", "The exchange did not work"),
        mark("problems", "All work stays on this computer and is sent later."),
        mark("problems", "Nothing needs to be done; it is tried again by itself."),
    ),
    problems.NotEnrolled: Words(
        mark("problems", "Not connected to a server yet"),
        mark("problems", "All work stays on this computer until it is connected."),
        mark("problems", "Type the address and the code your coordinator gave you in the settings."),
    ),
    problems.WrongCode: Words(
        mark("problems", "The code is not accepted"),
        mark("problems", "The code is mistyped, was used already, or is too old."),
        mark("problems", "Check the code, or ask your coordinator for a new one."),
    ),
    problems.CodeUsed: Words(
        mark("problems", "The invitation was used already"),
        mark("problems", "An invitation lets one computer in, and another one came with this first."),
        mark("problems", "Ask your coordinator for an invitation of your own. Your work stays on this computer."),
    ),
    problems.CodeTooOld: Words(
        mark("problems", "The invitation is too old"),
        mark("problems", "An invitation is good for seven days; these were over when the server read it."),
        mark("problems", "Ask your coordinator for a new one. Your work stays on this computer."),
    ),
    problems.NotAnInvitation: Words(
        mark("problems", "There is no invitation in it"),
        mark("problems", "Shyraq found no invitation in {name}."),
        mark("problems", "Choose a file whose name ends in .shyraq-invitation, or a picture of the code on the paper."),
    ),
    problems.InvitationDamaged: Words(
        mark("problems", "The invitation was changed or is not whole"),
        mark("problems", "It is not as the server wrote it, so it is not used. Nothing was changed here."),
        mark("problems", "Take it once more from where it came, or ask for a new one."),
    ),
    problems.Unreachable: Words(
        mark("problems", "No connection"),
        mark("problems", "{address} does not answer. All work stays on this computer and is sent later."),
        mark("problems", "Nothing needs to be done; it is tried again by itself."),
    ),
    problems.NotConnected: Words(
        mark("problems", "No connection"),
        mark("problems", "{address} does not answer, so this computer was not connected."),
        mark("problems", "Check the address and the network, then connect once more."),
    ),
    problems.Stalled: Words(
        mark("problems", "The connection stopped"),
        mark("problems", "Nothing moved for {seconds} seconds. What has arrived is kept."),
        mark("problems", "Nothing needs to be done; it goes on where it stopped."),
    ),
    problems.NotOurServer: Words(
        mark("problems", "This is not our server"),
        mark("problems", "Something answered at {address}, but it is not the server we know."),
        mark("problems", "Check the address. In a school or hotel network, sign in to the network first."),
    ),
    problems.AnotherServer: Words(
        mark("problems", "This profile belongs to another server"),
        mark(
            "problems",
            "The work here is handed in to {address}; {other} is another server and does not know it. Nothing was"
            " changed.",
        ),
        mark(
            "problems",
            "Exchange with {address} first and save a copy on a USB stick. For the other server open Shyraq under"
            " another user of this computer, with a profile of its own.",
        ),
    ),
    problems.BudgetSpent: Words(
        mark("problems", "The data of today is used up"),
        mark("problems", "{megabytes} MB were set for a day; everything you write is kept here."),
        mark("problems", "It goes on by itself tomorrow. By hand you can exchange texts at any time."),
    ),
    problems.InsecureAddress: Words(
        mark("problems", "The address is not secure"),
        mark("problems", "{address} would send everything readable for others on the way."),
        mark("problems", "Use an address that begins with https://."),
    ),
    problems.DeviceUnknown: Words(
        mark("problems", "The server does not know this computer"),
        mark("problems", "It was removed, or may no longer exchange data. Your work stays here."),
        mark("problems", "Ask your coordinator for a new code and connect again."),
    ),
    problems.ServerBusy: Words(
        mark("problems", "The server is busy"),
        mark("problems", "Many schools are exchanging data now. Your work stays here and is sent later."),
        mark("problems", "Nothing needs to be done; it is tried again in {seconds} seconds."),
    ),
    problems.ServerFault: Words(
        mark("problems", "The server has a fault"),
        mark("problems", "It answered with error {status}. All work stays on this computer and is sent later."),
        mark("problems", "If it lasts until tomorrow, tell your coordinator."),
    ),
    problems.NotYours: Words(
        mark("problems", "You read this and do not change it"),
        mark("problems", "Nothing was changed. In your role records of this kind are read; others write them."),
        mark("problems", "Tell the facilitator of the school what should be different."),
    ),
    problems.SchoolNotHere: Words(
        mark("problems", "Of this school only the summary is on this computer"),
        mark(
            "problems",
            "Nothing was changed: what is written without the rest of the school in sight is easily written twice.",
        ),
        mark(
            "problems", "Open the school on the page Region and press Show this school in detail; then exchange data."
        ),
    ),
    problems.RelayProblem: Words(
        mark("problems", "The other computer did not let this one through"),
        mark("problems", "All work stays on this computer and is sent later."),
        mark("problems", "Look at the other computer: Settings, Exchange of data, School network."),
    ),
    problems.RelayUnreachable: Words(
        mark("problems", "The other computer does not answer"),
        mark("problems", "At {address} there is no computer that lets others through."),
        mark(
            "problems",
            "Is it switched on, in the same network, and the address right? If Windows asked there about the firewall,"
            " access must be allowed.",
        ),
    ),
    problems.RelayBarred: Words(
        mark("problems", "This computer cannot let others through"),
        mark("problems", "The system does not let Shyraq listen in the network: {reason}."),
        mark("problems", "Ask whoever looks after this computer about the firewall and the protection program."),
    ),
    problems.RelayCodeWrong: Words(
        mark("problems", "The code is not the one on the other screen"),
        mark("problems", "A code is good for ten minutes and five attempts."),
        mark("problems", "Press New code on the other computer and type the six digits it shows."),
    ),
    problems.RelayForgot: Words(
        mark("problems", "The other computer lets this one through no more"),
        mark("problems", "This computer was taken off the list of {name}."),
        mark("problems", "Connect to it again with its address and a new code."),
    ),
    problems.RelayLeadsElsewhere: Words(
        mark("problems", "The other computer has another server"),
        mark("problems", "{name} exchanges with another server than this computer."),
        mark("problems", "Choose a computer that is connected to the same server."),
    ),
    problems.EnvelopeRefused: Words(
        mark("problems", "The server does not take this post"),
        mark("problems", "It is damaged, meant for another server, or its computer is let in no more."),
        mark("problems", "Whoever wrote it still has everything; have it written once more."),
    ),
    problems.PracticeOnly: Words(
        mark("problems", "This is a practice school"),
        mark("problems", "Nothing of a practice school is sent, handed over or mixed with the data of a real school."),
        mark("problems", "In your own school, and with its own data, it works."),
    ),
    problems.PinTooSoon: Words(
        mark("problems", "Please wait a moment"),
        mark("problems", "After a wrong PIN the next try waits a little longer each time."),
        mark("problems", "Try again in {seconds} s."),
    ),
    problems.NotTheirQuestion: Words(
        mark("problems", "The code does not belong to this number"),
        mark("problems", "The code was not shown by the computer with the number {device}, or a letter was misheard."),
        mark("problems", "Ask for the number and the code once more, letter by letter."),
    ),
    problems.NotYoursToHelp: Words(
        mark("problems", "The server gives no answer for this computer"),
        mark("problems", "The computer with the number {device} is not in a school of your region."),
        mark("problems", "Check the number, or ask the person who runs the server."),
    ),
    problems.ProtocolUnknown: Words(
        mark("problems", "This version and the server do not understand each other"),
        mark("problems", "Your work stays on this computer and is sent after the update."),
        mark("problems", "Install the newest version of Shyraq. If you have it, the server needs to be updated."),
    ),
}
