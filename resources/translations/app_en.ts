<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>AccessCard</name>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n computer</numerusform>
                <numerusform>%n computers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttendanceSheet</name>
        <message numerus="yes">
            <source>%n mark(s) are not saved yet. They stay on the sheet.</source>
            <translation>
                <numerusform>%n mark is not saved yet. It stays on the sheet.</numerusform>
                <numerusform>%n marks are not saved yet. They stay on the sheet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CertificateFiles</name>
        <message numerus="yes">
            <source>%n file(s) saved.</source>
            <translation>
                <numerusform>%n file saved.</numerusform>
                <numerusform>%n files saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n damaged record(s) come anew with the next exchange.</source>
            <translation>
                <numerusform>%n damaged record comes anew with the next exchange.</numerusform>
                <numerusform>%n damaged records come anew with the next exchange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) put right.</source>
            <translation>
                <numerusform>%n damaged record put right.</numerusform>
                <numerusform>%n damaged records put right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last check: {when}; %n record(s).</source>
            <translation>
                <numerusform>Last check: {when}; %n record.</numerusform>
                <numerusform>Last check: {when}; %n records.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChooserView</name>
        <message numerus="yes">
            <source>%n change(s) not sent yet</source>
            <translation>
                <numerusform>%n change not sent yet</numerusform>
                <numerusform>%n changes not sent yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CycleBoard</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventCertificatesView</name>
        <message numerus="yes">
            <source>%n certificate(s) were issued.</source>
            <translation>
                <numerusform>%n certificate was issued.</numerusform>
                <numerusform>%n certificates were issued.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Issue %n certificate(s)?</source>
            <translation>
                <numerusform>Issue %n certificate?</numerusform>
                <numerusform>Issue %n certificates?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventPane</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventSentences</name>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n not marked</numerusform>
                <numerusform>%n not marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExceptionsBar</name>
        <message numerus="yes">
            <source>%n keep their mark</source>
            <translation>
                <numerusform>%n keeps their mark</numerusform>
                <numerusform>%n keep their mark</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message numerus="yes">
            <source>%n person(s) were imported.</source>
            <translation>
                <numerusform>%n person was imported.</numerusform>
                <numerusform>%n people were imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back. %n entry(s) stay because they are in use.</source>
            <translation>
                <numerusform>The import was taken back. %n entry stays because it is in use.</numerusform>
                <numerusform>The import was taken back. %n entries stay because they are in use.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListExporter</name>
        <message numerus="yes">
            <source>%n row(s) were written to {file}.</source>
            <translation>
                <numerusform>%n row was written to {file}.</numerusform>
                <numerusform>%n rows were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogSection</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewSchoolsCard</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnProjects</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartialStrip</name>
        <message numerus="yes">
            <source>With the next exchange only the summaries of %n school(s) stay here. On the page Region you keep those you work with; what you wrote is handed in first.</source>
            <translation>
                <numerusform>With the next exchange only the summary of %n school stays here. On the page Region you keep those you work with; what you wrote is handed in first.</numerusform>
                <numerusform>With the next exchange only the summaries of %n schools stay here. On the page Region you keep those you work with; what you wrote is handed in first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassportDialog</name>
        <message numerus="yes">
            <source>Take over %n certificate(s)</source>
            <translation>
                <numerusform>Take over %n certificate</numerusform>
                <numerusform>Take over %n certificates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleListing</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s)</source>
            <translation>
                <numerusform>%n school</numerusform>
                <numerusform>%n schools</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) without a region</source>
            <translation>
                <numerusform>%n school without a region</numerusform>
                <numerusform>%n schools without a region</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePicker</name>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Add %n person</numerusform>
                <numerusform>Add %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCertificates</name>
        <message numerus="yes">
            <source>%n certificate(s) were taken over.</source>
            <translation>
                <numerusform>%n certificate was taken over.</numerusform>
                <numerusform>%n certificates were taken over.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message numerus="yes">
            <source>%n spelled differently</source>
            <translation>
                <numerusform>%n spelled differently</numerusform>
                <numerusform>%n spelled differently</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>Import %n person</numerusform>
                <numerusform>Import %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n row(s)</source>
            <translation>
                <numerusform>of %n row</numerusform>
                <numerusform>of %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProjectListing</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptsCard</name>
        <message numerus="yes">
            <source>%n change(s) taken in by the server.</source>
            <translation>
                <numerusform>%n change taken in by the server.</numerusform>
                <numerusform>%n changes taken in by the server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were not on the server then.</source>
            <translation>
                <numerusform>%n change was not on the server then.</numerusform>
                <numerusform>%n changes were not on the server then.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RelayCard</name>
        <message numerus="yes">
            <source>Good for %n minute(s), for any number of computers.</source>
            <translation>
                <numerusform>Good for %n more minute, for any number of computers.</numerusform>
                <numerusform>Good for %n more minutes, for any number of computers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message numerus="yes">
            <source>%n person(s) were imported</source>
            <translation>
                <numerusform>%n person was imported</numerusform>
                <numerusform>%n people were imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) had no name and were left out.</source>
            <translation>
                <numerusform>%n row had no name and was left out.</numerusform>
                <numerusform>%n rows had no name and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were about people who are here already.</source>
            <translation>
                <numerusform>%n row was about somebody who is here already.</numerusform>
                <numerusform>%n rows were about people who are here already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) were created.</source>
            <translation>
                <numerusform>%n school was created.</numerusform>
                <numerusform>%n schools were created.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReturningCard</name>
        <message numerus="yes">
            <source>Agreed before: %n still open</source>
            <translation>
                <numerusform>Agreed before: %n still open</numerusform>
                <numerusform>Agreed before: %n still open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchoolOverview</name>
        <message numerus="yes">
            <source>%n mark(s) in this school year</source>
            <translation>
                <numerusform>%n mark in this school year</numerusform>
                <numerusform>%n marks in this school year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) known</source>
            <translation>
                <numerusform>%n person known</numerusform>
                <numerusform>%n people known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchoolView</name>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeriesPane</name>
        <message numerus="yes">
            <source>Create %n session(s) (Ctrl+Enter)</source>
            <translation>
                <numerusform>Create %n session (Ctrl+Enter)</numerusform>
                <numerusform>Create %n sessions (Ctrl+Enter)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetHands</name>
        <message numerus="yes">
            <source>%n line(s) had no place on the sheet.</source>
            <translation>
                <numerusform>%n line had no place on the sheet.</numerusform>
                <numerusform>%n lines had no place on the sheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) pasted.</source>
            <translation>
                <numerusform>%n mark pasted.</numerusform>
                <numerusform>%n marks pasted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetHeader</name>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n not marked</numerusform>
                <numerusform>%n not marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetPasting</name>
        <message numerus="yes">
            <source>%n cell(s) had a text already and keep it.</source>
            <translation>
                <numerusform>%n cell had a text already and keeps it.</numerusform>
                <numerusform>%n cells had a text already and keep it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) had no place on the sheet.</source>
            <translation>
                <numerusform>%n cell had no place on the sheet.</numerusform>
                <numerusform>%n cells had no place on the sheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) were filled.</source>
            <translation>
                <numerusform>%n cell was filled.</numerusform>
                <numerusform>%n cells were filled.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetTab</name>
        <message numerus="yes">
            <source>%n note(s) were taken over</source>
            <translation>
                <numerusform>%n note was taken over</numerusform>
                <numerusform>%n notes were taken over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message numerus="yes">
            <source>%n person(s) added</source>
            <translation>
                <numerusform>%n person added</numerusform>
                <numerusform>%n people added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StoryCard</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson study cycle(s)</source>
            <translation>
                <numerusform>%n lesson study cycle</numerusform>
                <numerusform>%n lesson study cycles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message numerus="yes">
            <source>Look at %n thing(s) to be settled</source>
            <translation>
                <numerusform>Look at %n thing to be settled</numerusform>
                <numerusform>Look at %n things to be settled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>%n cycle(s)</source>
            <translation>
                <numerusform>%n cycle</numerusform>
                <numerusform>%n cycles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n research lesson(s) taught</source>
            <translation>
                <numerusform>%n research lesson taught</numerusform>
                <numerusform>%n research lessons taught</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Work of %n day(s) is only on this computer. Connect to the internet when you can.</source>
            <translation>
                <numerusform>Work of %n day is only on this computer. Connect to the internet when you can.</numerusform>
                <numerusform>Work of %n days is only on this computer. Connect to the internet when you can.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n change(s) wait for a newer version of Shyraq</source>
            <translation>
                <numerusform>%n change waits for a newer version of Shyraq</numerusform>
                <numerusform>%n changes wait for a newer version of Shyraq</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were refused by the server</source>
            <translation>
                <numerusform>%n change was refused by the server</numerusform>
                <numerusform>%n changes were refused by the server</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two versions</source>
            <translation>
                <numerusform>%n field has two versions</numerusform>
                <numerusform>%n fields have two versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n not marked</numerusform>
                <numerusform>%n not marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The oldest waits for %n day(s).</source>
            <translation>
                <numerusform>The oldest waits for %n day.</numerusform>
                <numerusform>The oldest waits for %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The oldest waits for %n hour(s).</source>
            <translation>
                <numerusform>The oldest waits for %n hour.</numerusform>
                <numerusform>The oldest waits for %n hours.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%n badge(s) written.</source>
            <translation>
                <numerusform>%n badge written.</numerusform>
                <numerusform>%n badges written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) taken over.</source>
            <translation>
                <numerusform>%n certificate taken over.</numerusform>
                <numerusform>%n certificates taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) would be taken over.</source>
            <translation>
                <numerusform>%n certificate would be taken over.</numerusform>
                <numerusform>%n certificates would be taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not accepted by the server.</source>
            <translation>
                <numerusform>%n change not accepted by the server.</numerusform>
                <numerusform>%n changes not accepted by the server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent yet.</source>
            <translation>
                <numerusform>%n change not sent yet.</numerusform>
                <numerusform>%n changes not sent yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>%n change received.</numerusform>
                <numerusform>%n changes received.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) taken over by the server.</source>
            <translation>
                <numerusform>%n change taken over by the server.</numerusform>
                <numerusform>%n changes taken over by the server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) written; they count as handed in when the answer comes back.</source>
            <translation>
                <numerusform>%n change written; it counts as handed in when the answer comes back.</numerusform>
                <numerusform>%n changes written; they count as handed in when the answer comes back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) come with the next exchange.</source>
            <translation>
                <numerusform>%n damaged record comes with the next exchange.</numerusform>
                <numerusform>%n damaged records come with the next exchange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) were put right.</source>
            <translation>
                <numerusform>%n damaged record was put right.</numerusform>
                <numerusform>%n damaged records were put right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) answered.</source>
            <translation>
                <numerusform>%n device answered.</numerusform>
                <numerusform>%n devices answered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) not taken: damaged, or of an unknown device.</source>
            <translation>
                <numerusform>%n envelope not taken: damaged, or of an unknown device.</numerusform>
                <numerusform>%n envelopes not taken: damaged, or of unknown devices.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) written by two people, to be settled.</source>
            <translation>
                <numerusform>%n field written by two people, to be settled.</numerusform>
                <numerusform>%n fields written by two people, to be settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) received.</source>
            <translation>
                <numerusform>%n file received.</numerusform>
                <numerusform>%n files received.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) sent.</source>
            <translation>
                <numerusform>%n file sent.</numerusform>
                <numerusform>%n files sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) added.</source>
            <translation>
                <numerusform>%n new person added.</numerusform>
                <numerusform>%n new people added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) would be added.</source>
            <translation>
                <numerusform>%n new person would be added.</numerusform>
                <numerusform>%n new people would be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) written into {folder}.</source>
            <translation>
                <numerusform>%n paper written into {folder}.</numerusform>
                <numerusform>%n papers written into {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) there already.</source>
            <translation>
                <numerusform>%n person there already.</numerusform>
                <numerusform>%n people there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received entry(ies) set aside.</source>
            <translation>
                <numerusform>%n received entry set aside.</numerusform>
                <numerusform>%n received entries set aside.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) on this computer.</source>
            <translation>
                <numerusform>%n record on this computer.</numerusform>
                <numerusform>%n records on this computer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) written to {file}.</source>
            <translation>
                <numerusform>%n record written to {file}.</numerusform>
                <numerusform>%n records written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read.</source>
            <translation>
                <numerusform>%n row read.</numerusform>
                <numerusform>%n rows read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused.</source>
            <translation>
                <numerusform>%n row refused.</numerusform>
                <numerusform>%n rows refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Post of other computers collected: %n.</source>
            <translation>
                <numerusform>Post of other computers collected: %n.</numerusform>
                <numerusform>Post of other computers collected: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Post of other computers on the stick: %n.</source>
            <translation>
                <numerusform>Post of other computers on the stick: %n.</numerusform>
                <numerusform>Post of other computers on the stick: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The database was damaged. It was taken back to {moment}; %n change(s) made since are there again.</source>
            <translation>
                <numerusform>The database was damaged. It was taken back to {moment}; %n change made since are there again.</numerusform>
                <numerusform>The database was damaged. It was taken back to {moment}; %n changes made since are there again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fix</name>
        <message numerus="yes">
            <source>%n attendance sheet(s) with missing marks</source>
            <translation>
                <numerusform>%n attendance sheet with missing marks</numerusform>
                <numerusform>%n attendance sheets with missing marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitment(s) of yours overdue</source>
            <translation>
                <numerusform>%n commitment of yours is overdue</numerusform>
                <numerusform>%n commitments of yours are overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) taught without observations</source>
            <translation>
                <numerusform>%n lesson taught without observations</numerusform>
                <numerusform>%n lessons taught without observations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of entries that may be one person</source>
            <translation>
                <numerusform>%n pair of entries that may be one person</numerusform>
                <numerusform>%n pairs of entries that may be one person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) without consent</source>
            <translation>
                <numerusform>%n person without consent</numerusform>
                <numerusform>%n people without consent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) wait for a word about the people in them</source>
            <translation>
                <numerusform>%n picture waits for a word about the people in it</numerusform>
                <numerusform>%n pictures wait for a word about the people in them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) silent for a month</source>
            <translation>
                <numerusform>%n project silent for a month</numerusform>
                <numerusform>%n projects silent for a month</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) with a name in one language only</source>
            <translation>
                <numerusform>%n school with a name in one language only</numerusform>
                <numerusform>%n schools with a name in one language only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) on a public holiday</source>
            <translation>
                <numerusform>%n session on a public holiday</numerusform>
                <numerusform>%n sessions on a public holiday</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) without a protocol</source>
            <translation>
                <numerusform>%n session without minutes</numerusform>
                <numerusform>%n sessions without minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of programmes in one language only</source>
            <translation>
                <numerusform>%n text of programmes in one language only</numerusform>
                <numerusform>%n texts of programmes in one language only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing for the next stage of a project</source>
            <translation>
                <numerusform>%n thing is missing for the next stage of a project</numerusform>
                <numerusform>%n things are missing for the next stage of a project</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>region</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} schools silent for 14 days.</source>
            <translation>
                <numerusform>%n of {total} schools silent for 14 days.</numerusform>
                <numerusform>%n of {total} schools silent for 14 days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stick</name>
        <message numerus="yes">
            <source>%n answer(s) for other computers are put on the stick with the next writing.</source>
            <translation>
                <numerusform>%n answer for another computer is put on the stick with the next writing.</numerusform>
                <numerusform>%n answers for other computers are put on the stick with the next writing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of others arrived.</source>
            <translation>
                <numerusform>%n change of others arrived.</numerusform>
                <numerusform>%n changes of others arrived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of this computer were handed in.</source>
            <translation>
                <numerusform>%n change of this computer was handed in.</numerusform>
                <numerusform>%n changes of this computer were handed in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way by stick since {when}; they count as handed in when the answer is back.</source>
            <translation>
                <numerusform>%n change on the way by stick since {when}; it counts as handed in when the answer is back.</numerusform>
                <numerusform>%n changes on the way by stick since {when}; they count as handed in when the answer is back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) written; they count as handed in when the answer comes back.</source>
            <translation>
                <numerusform>%n change written; it counts as handed in when the answer comes back.</numerusform>
                <numerusform>%n changes written; they count as handed in when the answer comes back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers go along.</source>
            <translation>
                <numerusform>%n envelope of another computer goes along.</numerusform>
                <numerusform>%n envelopes of other computers go along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers wait here and are handed in with the next exchange.</source>
            <translation>
                <numerusform>%n envelope of another computer waits here and is handed in with the next exchange.</numerusform>
                <numerusform>%n envelopes of other computers wait here and are handed in with the next exchange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers were collected.</source>
            <translation>
                <numerusform>%n envelope of another computer was collected.</numerusform>
                <numerusform>%n envelopes of other computers were collected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Receipt {number} of {when}: %n change(s) handed in by stick.</source>
            <translation>
                <numerusform>Receipt {number} of {when}: %n change handed in by stick.</numerusform>
                <numerusform>Receipt {number} of {when}: %n changes handed in by stick.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>%n change not sent</numerusform>
                <numerusform>%n changes not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received</source>
            <translation>
                <numerusform>%n change received</numerusform>
                <numerusform>%n changes received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received so far.</source>
            <translation>
                <numerusform>%n change received so far.</numerusform>
                <numerusform>%n changes received so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n change sent</numerusform>
                <numerusform>%n changes sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>%n change sent.</numerusform>
                <numerusform>%n changes sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to be settled.</source>
            <translation>
                <numerusform>%n change to be settled.</numerusform>
                <numerusform>%n changes to be settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or document(s)</source>
            <translation>
                <numerusform>%n photo or document</numerusform>
                <numerusform>%n photos or documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or document(s) wait.</source>
            <translation>
                <numerusform>%n photo or document waits.</numerusform>
                <numerusform>%n photos or documents wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received change(s) wait for a newer version.</source>
            <translation>
                <numerusform>%n received change waits for a newer version.</numerusform>
                <numerusform>%n received changes wait for a newer version.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last copy on another disk: %n day(s) ago.</source>
            <translation>
                <numerusform>Last copy on another disk: %n day ago.</numerusform>
                <numerusform>Last copy on another disk: %n days ago.</numerusform>
            </translation>
        </message>
    </context>
</TS>
