<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AboutSection</name>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Скопировать путь</translation>
        </message>
        <message>
            <source>Data of this profile</source>
            <translation>Данные этого профиля</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0.</source>
            <translation>Свободная программа под лицензией Apache License 2.0.</translation>
        </message>
        <message>
            <source>Keeps the work of rural hub schools: sessions, lesson study and development projects.</source>
            <translation>Хранит работу сельских опорных школ: сессии, исследование урока и проекты развития.</translation>
        </message>
        <message>
            <source>Log files, without names</source>
            <translation>Файлы журнала, без имён</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>The path is on the clipboard</source>
            <translation>Путь скопирован в буфер обмена</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Версия {version}</translation>
        </message>
        <message>
            <source>Where the data is</source>
            <translation>Где хранятся данные</translation>
        </message>
    </context>
    <context>
        <name>AccessAsking</name>
        <message>
            <source>Access again for {who}</source>
            <translation>Снова дать доступ: {who}</translation>
        </message>
        <message>
            <source>After that there is no facilitator at this school.</source>
            <translation>После этого в этой школе не останется фасилитатора.</translation>
        </message>
        <message>
            <source>Another role for {who}</source>
            <translation>Другая роль: {who}</translation>
        </message>
        <message>
            <source>Asked. The server decides with the next exchange.</source>
            <translation>Запрошено. Сервер решит при следующем обмене.</translation>
        </message>
        <message>
            <source>Change the role</source>
            <translation>Изменить роль</translation>
        </message>
        <message>
            <source>End the access</source>
            <translation>Прекратить доступ</translation>
        </message>
        <message>
            <source>End the access of {who}?</source>
            <translation>Прекратить доступ? {who}</translation>
        </message>
        <message>
            <source>Give access</source>
            <translation>Дать доступ</translation>
        </message>
        <message>
            <source>No other school is known on this computer.</source>
            <translation>На этом компьютере не известна ни одна другая школа.</translation>
        </message>
        <message>
            <source>One more school for {who}</source>
            <translation>Ещё одна школа: {who}</translation>
        </message>
        <message>
            <source>Put away.</source>
            <translation>Убрано.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Просьба отозвана.</translation>
        </message>
        <message>
            <source>{who} ({role}) will no longer work with “{school}” on computer No. {number}. What was handed in stays with the school. What was not handed in yet is taken in first; then nothing of the school stays on that computer.</source>
            <translation>{who} ({role}) больше не сможет работать со школой «{school}» на компьютере № {number}. Всё сданное остаётся у школы. Несданное сначала будет принято, затем на том компьютере ничего от школы не останется.</translation>
        </message>
    </context>
    <context>
        <name>AccessCard</name>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n компьютер</numerusform>
                <numerusform>%n компьютера</numerusform>
                <numerusform>%n компьютеров</numerusform>
            </translation>
        </message>
        <message>
            <source>A school without a name</source>
            <translation>Школа без названия</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Прекращён</translation>
        </message>
        <message>
            <source>Had access before</source>
            <translation>Раньше имели доступ</translation>
        </message>
        <message>
            <source>Here you ask the server to give access to the schools of your region, to change it and to end it. It decides with the next exchange. A computer that was lost is shut out by whoever runs the server: call them and name its number.</source>
            <translation>Здесь вы просите сервер дать доступ к школам вашего региона, изменить его или прекратить. Он решает при следующем обмене. Потерянный компьютер отключает тот, кто ведёт сервер: позвоните ему и назовите номер компьютера.</translation>
        </message>
        <message>
            <source>Let in no more</source>
            <translation>Больше не допускается</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Nothing has come yet; it comes with the next exchange.</source>
            <translation>Пока ничего не пришло; придёт со следующим обменом.</translation>
        </message>
        <message>
            <source>Of the people of the school you see here yourself alone.</source>
            <translation>Из людей школы здесь видны только вы.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Who may see and change what</source>
            <translation>Кто что видит и может менять</translation>
        </message>
        <message>
            <source>Whoever runs the server gives and ends access; the list comes with the exchange. If a computer is lost or somebody should not be here any more, call them and name the number of the computer.</source>
            <translation>Доступ даёт и прекращает тот, кто ведёт сервер; список приходит с обменом. Если компьютер потерян или кого-то здесь больше быть не должно, позвоните ему и назовите номер компьютера.</translation>
        </message>
        <message>
            <source>You see it of every school that you look into in detail.</source>
            <translation>Это видно по каждой школе, которую вы смотрите подробно.</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
    </context>
    <context>
        <name>AccessDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a role</source>
            <translation>Выберите роль</translation>
        </message>
        <message>
            <source>Choose a school</source>
            <translation>Выберите школу</translation>
        </message>
        <message>
            <source>Please choose the role.</source>
            <translation>Выберите роль.</translation>
        </message>
        <message>
            <source>Please choose the school.</source>
            <translation>Выберите школу.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>The server decides with the next exchange. Until then you can take it back.</source>
            <translation>Сервер решит при следующем обмене. До этого просьбу можно отозвать.</translation>
        </message>
    </context>
    <context>
        <name>AccessEntry</name>
        <message>
            <source>Another role…</source>
            <translation>Другая роль…</translation>
        </message>
        <message>
            <source>Asked on {day}: access again, as {role}.</source>
            <translation>Запрошено {day}: снова дать доступ, роль – {role}.</translation>
        </message>
        <message>
            <source>Asked on {day}: access to {school} too, as {role}.</source>
            <translation>Запрошено {day}: доступ ещё к одной школе: {school}, роль – {role}.</translation>
        </message>
        <message>
            <source>Asked on {day}: from “{before}” to “{role}”.</source>
            <translation>Запрошено {day}: вместо роли «{before}» – «{role}».</translation>
        </message>
        <message>
            <source>Asked on {day}: the access ends.</source>
            <translation>Запрошено {day}: прекратить доступ.</translation>
        </message>
        <message>
            <source>Change the access: {who}</source>
            <translation>Изменить доступ: {who}</translation>
        </message>
        <message>
            <source>End the access…</source>
            <translation>Прекратить доступ…</translation>
        </message>
        <message>
            <source>Give access again…</source>
            <translation>Снова дать доступ…</translation>
        </message>
        <message>
            <source>One more school…</source>
            <translation>Ещё одна школа…</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Waits for the server</source>
            <translation>Ждёт сервера</translation>
        </message>
    </context>
    <context>
        <name>AlikeCard</name>
        <message>
            <source>A shorter or longer form of the name: {name}, {school}</source>
            <translation>Краткая или полная форма имени: {name}, {school}</translation>
        </message>
        <message>
            <source>Both entries are shown as one person now.</source>
            <translation>Теперь обе записи показаны как один человек.</translation>
        </message>
        <message>
            <source>Both entries stand for themselves again.</source>
            <translation>Обе записи снова показаны отдельно.</translation>
        </message>
        <message>
            <source>Differs by a letter or two: {name}, {school}</source>
            <translation>Отличается одной-двумя буквами: {name}, {school}</translation>
        </message>
        <message>
            <source>Entered more than once?</source>
            <translation>Введён не один раз?</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Один человек</translation>
        </message>
        <message>
            <source>One person, several entries</source>
            <translation>Один человек, несколько записей</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Разъединить</translation>
        </message>
        <message>
            <source>The same name in another order: {name}, {school}</source>
            <translation>То же имя в другом порядке: {name}, {school}</translation>
        </message>
        <message>
            <source>The same name written in another way: {name}, {school}</source>
            <translation>То же имя, записанное иначе: {name}, {school}</translation>
        </message>
        <message>
            <source>The same name: {name}, {school}</source>
            <translation>То же имя: {name}, {school}</translation>
        </message>
        <message>
            <source>These are two people; you will not be asked again.</source>
            <translation>Это два разных человека; больше вопросов не будет.</translation>
        </message>
        <message>
            <source>This entry is shown as {name}, {school}.</source>
            <translation>Эта запись показана как {name}, {school}.</translation>
        </message>
        <message>
            <source>This is also {name}, {school}. Both entries are kept; one is shown.</source>
            <translation>Этот же человек: {name}, {school}. Обе записи сохранены, показана одна.</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Два человека</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Take the notes over</source>
            <translation>Перенести записи</translation>
        </message>
        <message>
            <source>The lesson was taught: the prediction stays, what you write stands beside it as an amendment.</source>
            <translation>Урок проведён: прогноз остаётся, ваш текст встанет рядом как дополнение.</translation>
        </message>
        <message>
            <source>Type to write · Tab next cell · Enter cell below · Esc done</source>
            <translation>Просто печатайте · Tab – следующая ячейка · Enter – ниже · Esc – закончить</translation>
        </message>
    </context>
    <context>
        <name>AssessmentCard</name>
        <message>
            <source>Not decided yet</source>
            <translation>Ещё не решено</translation>
        </message>
        <message>
            <source>Remove this assessment</source>
            <translation>Удалить эту оценку</translation>
        </message>
        <message>
            <source>The assessment was changed.</source>
            <translation>Оценка изменена.</translation>
        </message>
        <message>
            <source>The assessment was removed.</source>
            <translation>Оценка удалена.</translation>
        </message>
        <message>
            <source>The decision was kept.</source>
            <translation>Решение сохранено.</translation>
        </message>
        <message>
            <source>{points} of {most} points. It takes {needed} to pass, and no 0.</source>
            <translation>{points} из {most} баллов. Для зачёта нужно {needed}, и ни одного 0.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDetails</name>
        <message>
            <source>Fetch it</source>
            <translation>Запросить</translation>
        </message>
        <message>
            <source>History of this attachment</source>
            <translation>История этого файла</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Remove this attachment</source>
            <translation>Убрать этот файл</translation>
        </message>
        <message>
            <source>Where it is kept, for example: 12.09.2026, folder 3</source>
            <translation>Где оно хранится, например: 12.09.2026, папка 3</translation>
        </message>
    </context>
    <context>
        <name>AttachmentPanel</name>
        <message>
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Добавить файлы…</translation>
        </message>
        <message>
            <source>Adding {number} of {total}…</source>
            <translation>Добавляется {number} из {total}…</translation>
        </message>
        <message>
            <source>It comes first with the next exchange.</source>
            <translation>Придёт первым при следующем обмене.</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>Вставленный снимок</translation>
        </message>
        <message>
            <source>Pictures and documents ({endings})</source>
            <translation>Снимки и документы ({endings})</translation>
        </message>
        <message>
            <source>The attachment was removed.</source>
            <translation>Файл убран.</translation>
        </message>
        <message>
            <source>or drag them here, or paste with Ctrl+V</source>
            <translation>или перетащите сюда, или вставьте через Ctrl+V</translation>
        </message>
        <message>
            <source>“{field}” was changed.</source>
            <translation>Поле «{field}» изменено.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSheet</name>
        <message numerus="yes">
            <source>%n mark(s) are not saved yet. They stay on the sheet.</source>
            <translation>
                <numerusform>%n отметка ещё не сохранена. Она остаётся на листе.</numerusform>
                <numerusform>%n отметки ещё не сохранены. Они остаются на листе.</numerusform>
                <numerusform>%n отметок ещё не сохранены. Они остаются на листе.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>Добавить день</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Добавить людей</translation>
        </message>
        <message>
            <source>Add the day and hours first; every slot becomes a column of the sheet.</source>
            <translation>Сначала добавьте день и время: каждая встреча станет столбцом листа.</translation>
        </message>
        <message>
            <source>Add the teachers of your school, and guests by name.</source>
            <translation>Добавьте учителей своей школы, а гостей — по имени.</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Лист посещаемости</translation>
        </message>
        <message>
            <source>Correct the times</source>
            <translation>Исправить время</translation>
        </message>
        <message>
            <source>Nobody is on the sheet yet</source>
            <translation>На листе пока никого нет</translation>
        </message>
        <message>
            <source>This session ends before it begins: {when}. Correct its times first.</source>
            <translation>Эта встреча кончается раньше, чем начинается: {when}. Сначала исправьте её время.</translation>
        </message>
        <message>
            <source>This session has no day yet</source>
            <translation>У этой сессии ещё нет даты</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy is made every day and checked. Keep one on a USB stick too: a disk can break with all its copies.</source>
            <translation>Копия делается и проверяется каждый день. Держите одну и на флешке: диск может сломаться вместе со всеми копиями.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>Перед обновлением</translation>
        </message>
        <message>
            <source>Copied and checked: {file}</source>
            <translation>Скопировано и проверено: {file}</translation>
        </message>
        <message>
            <source>Copies on this computer</source>
            <translation>Копии на этом компьютере</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Вернуться к ней</translation>
        </message>
        <message>
            <source>Go back to {name}?</source>
            <translation>Вернуться к {name}?</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Восстановить из файла…</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Сохранить копию в другом месте…</translation>
        </message>
        <message>
            <source>There is none yet; the first one is made today.</source>
            <translation>Пока нет; первая будет сделана сегодня.</translation>
        </message>
        <message>
            <source>What was recorded since then is not in this copy. Changes the server has come back with the next exchange. The data as it is now is kept in a folder beside it.</source>
            <translation>Того, что записано с тех пор, в этой копии нет. Изменения, которые есть на сервере, вернутся при следующем обмене. Нынешние данные сохраняются в папке рядом.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Put away</source>
            <translation>Скрыть</translation>
        </message>
    </context>
    <context>
        <name>BlankNote</name>
        <message>
            <source>Add a note… (Ctrl+Enter for the next one)</source>
            <translation>Добавить запись… (следующая – Ctrl+Enter)</translation>
        </message>
        <message>
            <source>What was seen of {label}, against what was expected?</source>
            <translation>{label}: что увидели и чего ожидали?</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>All entries</source>
            <translation>Все записи</translation>
        </message>
        <message>
            <source>Back (PgUp)</source>
            <translation>Назад (PgUp)</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Файлы календаря (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Файл календаря…</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>How the calendar is shown</source>
            <translation>Вид календаря</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Nothing planned in this month</source>
            <translation>На этот месяц ничего не запланировано</translation>
        </message>
        <message>
            <source>On (PgDown)</source>
            <translation>Вперёд (PgDown)</translation>
        </message>
        <message>
            <source>Save a calendar file</source>
            <translation>Сохранить файл календаря</translation>
        </message>
        <message>
            <source>Shyraq {first} – {last}</source>
            <translation>Шырақ {first} – {last}</translation>
        </message>
        <message>
            <source>The calendar file was written.</source>
            <translation>Файл календаря записан.</translation>
        </message>
        <message>
            <source>Today (Home)</source>
            <translation>Сегодня (Home)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Неделя</translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Весь день</translation>
        </message>
        <message>
            <source>Commitment, due</source>
            <translation>Срок договорённости</translation>
        </message>
        <message>
            <source>Plan action, due</source>
            <translation>Срок действия плана</translation>
        </message>
        <message>
            <source>Research lesson</source>
            <translation>Исследовательский урок</translation>
        </message>
        <message>
            <source>School break until {day}</source>
            <translation>Каникулы до {day}</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Term {number}</source>
            <translation>{number}-я четверть</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>ничего не запланировано</translation>
        </message>
    </context>
    <context>
        <name>CalmPage</name>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
    </context>
    <context>
        <name>CellEditor</name>
        <message>
            <source>A stage takes between 1 and {most} minutes.</source>
            <translation>Этап длится от 1 до {most} минут.</translation>
        </message>
        <message>
            <source>At most {most} characters fit here.</source>
            <translation>Здесь помещается не больше {most} знаков.</translation>
        </message>
    </context>
    <context>
        <name>CertificateFiles</name>
        <message numerus="yes">
            <source>%n file(s) saved.</source>
            <translation>
                <numerusform>Сохранён %n файл.</numerusform>
                <numerusform>Сохранено %n файла.</numerusform>
                <numerusform>Сохранено %n файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Выберите папку</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Документы PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Save the page for checking</source>
            <translation>Сохранить страницу проверки</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Веб-страницы (*.html)</translation>
        </message>
    </context>
    <context>
        <name>CertificatePeople</name>
        <message>
            <source>Issued</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Led the session: {hours} h</source>
            <translation>Вёл(-а) сессию: {hours} ч</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Пропущен</translation>
        </message>
        <message>
            <source>Not earned</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Space: issue for this person or leave out.</source>
            <translation>Пробел: выдать этому человеку или пропустить.</translation>
        </message>
        <message>
            <source>To issue</source>
            <translation>К выдаче</translation>
        </message>
        <message>
            <source>{there} of {slots} slots, {hours} of {planned} h</source>
            <translation>Занятия: {there} из {slots}, акад. часы: {hours} из {planned}</translation>
        </message>
    </context>
    <context>
        <name>CertificatePreview</name>
        <message>
            <source>Preview of the certificate</source>
            <translation>Как будет выглядеть сертификат</translation>
        </message>
    </context>
    <context>
        <name>ChangeBlock</name>
        <message>
            <source>Take the change out</source>
            <translation>Убрать изменение</translation>
        </message>
        <message>
            <source>The change was taken out</source>
            <translation>Изменение убрано</translation>
        </message>
        <message>
            <source>The whole class</source>
            <translation>Весь класс</translation>
        </message>
    </context>
    <context>
        <name>ChangesTab</name>
        <message>
            <source>A further change</source>
            <translation>Ещё одно изменение</translation>
        </message>
        <message>
            <source>Ctrl+Enter adds it.</source>
            <translation>Ctrl+Enter – добавить.</translation>
        </message>
        <message>
            <source>What changes in the next lesson</source>
            <translation>Что изменится на следующем уроке</translation>
        </message>
        <message>
            <source>What will you do differently? One change at a time.</source>
            <translation>Что вы сделаете иначе? По одному изменению.</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n damaged record(s) come anew with the next exchange.</source>
            <translation>
                <numerusform>%n повреждённая запись придёт заново при следующем обмене.</numerusform>
                <numerusform>%n повреждённые записи придут заново при следующем обмене.</numerusform>
                <numerusform>%n повреждённых записей придут заново при следующем обмене.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) put right.</source>
            <translation>
                <numerusform>Восстановлена %n повреждённая запись.</numerusform>
                <numerusform>Восстановлены %n повреждённые записи.</numerusform>
                <numerusform>Восстановлено %n повреждённых записей.</numerusform>
            </translation>
        </message>
        <message>
            <source>All is as it was written.</source>
            <translation>Всё так, как было записано.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Проверить и исправить</translation>
        </message>
        <message>
            <source>Check of the stored data</source>
            <translation>Проверка сохранённых данных</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Идёт проверка…</translation>
        </message>
        <message>
            <source>Every day Shyraq compares a part of the records here with what was once written. What a fault of the disk changed is put right or fetched from the server; what is not sent yet stays.</source>
            <translation>Каждый день Шырақ сверяет часть записей с тем, что было написано. Испорченное сбоем диска восстанавливается или берётся с сервера; ещё не отправленное остаётся.</translation>
        </message>
        <message numerus="yes">
            <source>Last check: {when}; %n record(s).</source>
            <translation>
                <numerusform>Последняя проверка: {when}; %n запись.</numerusform>
                <numerusform>Последняя проверка: {when}; %n записи.</numerusform>
                <numerusform>Последняя проверка: {when}; %n записей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was checked yet.</source>
            <translation>Проверки ещё не было.</translation>
        </message>
        <message>
            <source>The file of the database is damaged. Restart Shyraq: it repairs it from a backup.</source>
            <translation>Файл базы данных повреждён. Перезапустите Шырақ: он восстановит его из резервной копии.</translation>
        </message>
    </context>
    <context>
        <name>ChooserView</name>
        <message numerus="yes">
            <source>%n change(s) not sent yet</source>
            <translation>
                <numerusform>%n изменение ещё не отправлено</numerusform>
                <numerusform>%n изменения ещё не отправлены</numerusform>
                <numerusform>%n изменений ещё не отправлены</numerusform>
            </translation>
        </message>
        <message>
            <source>Another person works here</source>
            <translation>Здесь работает другой человек</translation>
        </message>
        <message>
            <source>Changes that are not sent yet are safe here. They go when their person opens Shyraq again.</source>
            <translation>Неотправленные изменения здесь в сохранности. Они уйдут, когда их автор снова откроет Шырақ.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message>
            <source>Who is working now?</source>
            <translation>Кто сейчас работает?</translation>
        </message>
    </context>
    <context>
        <name>CommitmentWords</name>
        <message>
            <source>Closed {day}</source>
            <translation>Закрыто {day}</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Ответственный не назван</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <translation>договорились {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>срок {day}</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>ConflictsCard</name>
        <message>
            <source>Two people wrote different things without seeing each other. Choose which one stands.</source>
            <translation>Два человека, не видя друг друга, написали разное. Выберите, что останется.</translation>
        </message>
        <message>
            <source>Two versions of one field</source>
            <translation>Два варианта одного поля</translation>
        </message>
    </context>
    <context>
        <name>ConnectCard</name>
        <message>
            <source>Address of the server</source>
            <translation>Адрес сервера</translation>
        </message>
        <message>
            <source>By stick or file…</source>
            <translation>Через флешку или файл…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Подключиться</translation>
        </message>
        <message>
            <source>Connect again</source>
            <translation>Подключиться заново</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Подключиться к серверу</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>For a new address of the same server, or a new code when it no longer knows this computer. What waits stays and is sent. Another server does not know this work, so it is not taken: nothing is changed then.</source>
            <translation>Для нового адреса того же сервера или нового кода, если сервер больше не знает этот компьютер. То, что ждёт, остаётся и будет отправлено. Другой сервер этой работы не знает и потому не принимается: тогда ничего не изменится.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Please type the address and the code.</source>
            <translation>Введите адрес и код.</translation>
        </message>
        <message>
            <source>There is no line to {address} now. Your request to be let in can go by stick or file, as other post does; or press Connect again where there is a line.</source>
            <translation>Сейчас связи с {address} нет. Просьба о подключении может уйти через флешку или файл, как другая почта; или подключитесь снова там, где есть связь.</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation, or an address and a code. What is recorded here already stays, and is sent.</source>
            <translation>Приглашение или адрес и код даёт ваш координатор. Всё, что здесь уже записано, остаётся и будет отправлено.</translation>
        </message>
        <message>
            <source>Your request was written on {when}. Bring the answer back by the same way.</source>
            <translation>Просьба записана: {when}. Принесите ответ тем же путём.</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Consent to personal data</source>
            <translation>Согласие на персональные данные</translation>
        </message>
        <message>
            <source>Has agreed</source>
            <translation>Согласие есть</translation>
        </message>
        <message>
            <source>Has run out</source>
            <translation>Срок истёк</translation>
        </message>
        <message>
            <source>New consent</source>
            <translation>Новое согласие</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Согласия нет</translation>
        </message>
        <message>
            <source>Nothing of this person may leave for lists, photos or publications before they agree.</source>
            <translation>До согласия данные этого человека нельзя передавать в списки, фото и публикации.</translation>
        </message>
        <message>
            <source>Please ask for a new one.</source>
            <translation>Попросите новое согласие.</translation>
        </message>
        <message>
            <source>Read the text</source>
            <translation>Прочитать текст</translation>
        </message>
        <message>
            <source>Record consent  Ctrl+Enter</source>
            <translation>Записать согласие  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Remove this statement</source>
            <translation>Удалить это согласие</translation>
        </message>
        <message>
            <source>The consent is withdrawn.</source>
            <translation>Согласие отозвано.</translation>
        </message>
        <message>
            <source>The consent was recorded.</source>
            <translation>Согласие записано.</translation>
        </message>
        <message>
            <source>The data of this person must not be used any more.</source>
            <translation>Данные этого человека больше использовать нельзя.</translation>
        </message>
        <message>
            <source>The statement was removed.</source>
            <translation>Согласие удалено.</translation>
        </message>
        <message>
            <source>Who keeps the data: name and BIN.</source>
            <translation>Кто хранит данные: наименование и БИН.</translation>
        </message>
        <message>
            <source>Withdraw today</source>
            <translation>Отозвать сегодня</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>withdrawn on {day}</source>
            <translation>отозвано {day}</translation>
        </message>
    </context>
    <context>
        <name>ConsultationSection</name>
        <message>
            <source>Add consultation  Enter</source>
            <translation>Добавить консультацию  Enter</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>Новая консультация</translation>
        </message>
        <message>
            <source>No consultations yet. Talk your concern over with at least two colleagues.</source>
            <translation>Консультаций пока нет. Обсудите то, что вас беспокоит, хотя бы с двумя коллегами.</translation>
        </message>
        <message>
            <source>Please write what you asked.</source>
            <translation>Напишите, о чём вы спросили.</translation>
        </message>
        <message>
            <source>The consultation was added.</source>
            <translation>Консультация добавлена.</translation>
        </message>
        <message>
            <source>The consultation was removed.</source>
            <translation>Консультация удалена.</translation>
        </message>
        <message>
            <source>What did you ask?</source>
            <translation>О чём вы спросили?</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Что решили</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что сказали</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
    </context>
    <context>
        <name>ContentLine</name>
        <message>
            <source>Go there</source>
            <translation>Перейти туда</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Save a support file…</source>
            <translation>Сохранить файл для поддержки…</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>В программе произошла ошибка</translation>
        </message>
        <message>
            <source>The program made a mistake. What you typed is kept, and everything saved before is safe.</source>
            <translation>Программа ошиблась. Написанное сохранено, всё сохранённое раньше в безопасности.</translation>
        </message>
        <message>
            <source>You can go on working. If something looks odd, close the program and start it again.</source>
            <translation>Можно работать дальше. Если что-то выглядит странно, закройте программу и запустите её снова.</translation>
        </message>
    </context>
    <context>
        <name>CycleBoard</name>
        <message>
            <source>A group of teachers studies one question through a few research lessons. Begin with a title.</source>
            <translation>Группа учителей изучает один вопрос на нескольких исследовательских уроках. Начните с названия.</translation>
        </message>
        <message>
            <source>All · {count}</source>
            <translation>Все · {count}</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Filter by phase</source>
            <translation>Отбор по этапу</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершённые</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Подготовка</translation>
        </message>
        <message>
            <source>New cycle</source>
            <translation>Новый цикл</translation>
        </message>
        <message>
            <source>No cycle fits</source>
            <translation>Подходящих циклов нет</translation>
        </message>
        <message>
            <source>No lesson study yet</source>
            <translation>Исследований урока пока нет</translation>
        </message>
        <message>
            <source>Nothing in the list fits what you are looking for.</source>
            <translation>В списке нет того, что вы ищете.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Всё на месте.</translation>
        </message>
        <message>
            <source>Report and sharing</source>
            <translation>Отчёт и распространение</translation>
        </message>
        <message>
            <source>Research lessons</source>
            <translation>Исследовательские уроки</translation>
        </message>
        <message>
            <source>Search by title, class or person</source>
            <translation>Название, класс или человек</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all cycles</source>
            <translation>Показать все циклы</translation>
        </message>
        <message>
            <source>Start the first cycle</source>
            <translation>Начать первый цикл</translation>
        </message>
        <message>
            <source>The cycle was given up.</source>
            <translation>Цикл прекращён.</translation>
        </message>
        <message>
            <source>lessons {taught} of {planned}</source>
            <translation>уроки {taught} из {planned}</translation>
        </message>
        <message>
            <source>{score} of 10</source>
            <translation>{score} из 10</translation>
        </message>
    </context>
    <context>
        <name>CyclePath</name>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>next</source>
            <translation>следующий шаг</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>впереди</translation>
        </message>
        <message>
            <source>{done} of {count}</source>
            <translation>{done} из {count}</translation>
        </message>
        <message>
            <source>{phase}: done</source>
            <translation>{phase}: готово</translation>
        </message>
        <message>
            <source>{phase}: next. {missing}</source>
            <translation>{phase}: следующий шаг. {missing}</translation>
        </message>
        <message>
            <source>{phase}: still to do. {missing}</source>
            <translation>{phase}: ещё впереди. {missing}</translation>
        </message>
    </context>
    <context>
        <name>CycleView</name>
        <message>
            <source>All cycles</source>
            <translation>Все циклы</translation>
        </message>
        <message>
            <source>Go there (Ctrl+J)</source>
            <translation>Перейти (Ctrl+J)</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Всё на месте.</translation>
        </message>
        <message>
            <source>Open research lesson {number} (Ctrl+J)</source>
            <translation>Открыть урок {number} (Ctrl+J)</translation>
        </message>
        <message>
            <source>Parts of the cycle</source>
            <translation>Разделы цикла</translation>
        </message>
        <message>
            <source>Remove the cycle</source>
            <translation>Удалить цикл</translation>
        </message>
        <message>
            <source>Report and sharing</source>
            <translation>Отчёт и обмен опытом</translation>
        </message>
        <message>
            <source>The study</source>
            <translation>Ход исследования</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>«{title}» удалён</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Nothing planned on this day.</source>
            <translation>На этот день ничего не запланировано.</translation>
        </message>
        <message>
            <source>What is on this day</source>
            <translation>Что в этот день</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Choose in the calendar</source>
            <translation>Выбрать в календаре</translation>
        </message>
        <message>
            <source>Please type a day such as 05.09.2026.</source>
            <translation>Напишите день, например 05.09.2026.</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
    </context>
    <context>
        <name>DetailOffer</name>
        <message>
            <source>Exchange now</source>
            <translation>Обменяться сейчас</translation>
        </message>
        <message>
            <source>Its news come with every exchange. Private notes of projects stay at the school.</source>
            <translation>Новое приходит с каждым обменом. Личные записи проектов остаются в школе.</translation>
        </message>
        <message>
            <source>Keep the whole school</source>
            <translation>Оставить школу целиком</translation>
        </message>
        <message>
            <source>Leave it at the summary</source>
            <translation>Достаточно сводки</translation>
        </message>
        <message>
            <source>Of this school only the summary is on this computer.</source>
            <translation>На этом компьютере есть только сводка этой школы.</translation>
        </message>
        <message>
            <source>Only the summary again</source>
            <translation>Снова только сводка</translation>
        </message>
        <message>
            <source>People, sessions, lesson study and projects are not here. The whole school is about 100 KB for each school year, a quarter of a minute on a slow line, and comes with the next exchange.</source>
            <translation>Людей, сессий, исследований урока и проектов здесь нет. Школа целиком – это около 100 КБ за каждый учебный год, четверть минуты на медленной линии; она придёт со следующим обменом.</translation>
        </message>
        <message>
            <source>Show this school in detail</source>
            <translation>Показать школу подробно</translation>
        </message>
        <message>
            <source>The whole school comes with the next exchange.</source>
            <translation>Школа придёт целиком со следующим обменом.</translation>
        </message>
        <message>
            <source>The whole school is on this computer.</source>
            <translation>Школа есть на этом компьютере целиком.</translation>
        </message>
        <message>
            <source>Until all of it is here you see the summary.</source>
            <translation>Пока придёт не всё, видна сводка.</translation>
        </message>
        <message>
            <source>What you wrote is handed in first. Nothing changes at the school.</source>
            <translation>Сначала будет передано то, что написали вы. В школе ничего не изменится.</translation>
        </message>
        <message>
            <source>With the next exchange only the summary of this school stays here.</source>
            <translation>После следующего обмена здесь останется только сводка этой школы.</translation>
        </message>
    </context>
    <context>
        <name>DetailsSection</name>
        <message>
            <source>A project needs a title.</source>
            <translation>Проекту нужно название.</translation>
        </message>
        <message>
            <source>Files of the project</source>
            <translation>Файлы проекта</translation>
        </message>
        <message>
            <source>Stages so far</source>
            <translation>Пройденные этапы</translation>
        </message>
        <message>
            <source>{stage}: {note}</source>
            <translation>{stage}: {note}</translation>
        </message>
    </context>
    <context>
        <name>DiscussionHead</name>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>More than {most} hours have passed since the lesson. Talk soon: details fade.</source>
            <translation>После урока прошло больше {most} часов. Обсудите скорее: подробности забываются.</translation>
        </message>
        <message>
            <source>Talk within {most} hours of the lesson, while details are fresh. Hours left: {hours}.</source>
            <translation>Обсудите в течение {most} часов после урока, пока всё помнится. Осталось часов: {hours}.</translation>
        </message>
        <message>
            <source>The group sits down now</source>
            <translation>Группа садится сейчас</translation>
        </message>
        <message>
            <source>The talk is over</source>
            <translation>Обсуждение окончено</translation>
        </message>
        <message>
            <source>When the group talked</source>
            <translation>Когда группа обсуждала</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Кто ведёт</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>Кто записывает</translation>
        </message>
        <message>
            <source>leads: {name}</source>
            <translation>ведёт: {name}</translation>
        </message>
        <message>
            <source>writes: {name}</source>
            <translation>записывает: {name}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} мин</translation>
        </message>
        <message>
            <source>{passed} of at least {least} min</source>
            <translation>{passed} мин, нужно не меньше {least}</translation>
        </message>
    </context>
    <context>
        <name>DiscussionStepCard</name>
        <message>
            <source>Another note on {label}</source>
            <translation>Ещё запись об ученике {label}</translation>
        </message>
    </context>
    <context>
        <name>DiscussionTab</name>
        <message>
            <source>Alt+PgDown</source>
            <translation>Alt+PgDown</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Следующий шаг</translation>
        </message>
        <message>
            <source>Pupils come before teaching: each contribution starts from what somebody saw a pupil do.</source>
            <translation>Сначала ученики, потом преподавание: каждое высказывание начинается с того, что сделал ученик.</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Предыдущий шаг</translation>
        </message>
        <message>
            <source>Step {number}: {name}</source>
            <translation>Шаг {number}: {name}</translation>
        </message>
        <message>
            <source>Step {number}: {name}, still waiting</source>
            <translation>Шаг {number}: {name}, пока закрыт</translation>
        </message>
        <message>
            <source>Steps of the talk</source>
            <translation>Шаги обсуждения</translation>
        </message>
    </context>
    <context>
        <name>DrawRun</name>
        <message>
            <source>Drawing certificates</source>
            <translation>Рисуем сертификаты</translation>
        </message>
        <message>
            <source>{done} of {total} are drawn.</source>
            <translation>Готово: {done} из {total}.</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose a staff list</source>
            <translation>Выберите список сотрудников</translation>
        </message>
        <message>
            <source>Drop the staff list here</source>
            <translation>Перетащите сюда список сотрудников</translation>
        </message>
        <message>
            <source>Excel or CSV. Nothing is changed before you have seen what will come.</source>
            <translation>Excel или CSV. Пока вы не увидите, что добавится, ничего не изменится.</translation>
        </message>
        <message>
            <source>Tables ({pattern})</source>
            <translation>Таблицы ({pattern})</translation>
        </message>
    </context>
    <context>
        <name>EditorSentences</name>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Please type a whole number from {low} to {high}.</source>
            <translation>Введите целое число от {low} до {high}.</translation>
        </message>
        <message>
            <source>Please type a whole number.</source>
            <translation>Введите целое число.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Edit this entry</source>
            <translation>Изменить эту запись</translation>
        </message>
        <message>
            <source>Finish editing</source>
            <translation>Закончить изменение</translation>
        </message>
        <message>
            <source>History of this entry</source>
            <translation>История этой записи</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>Удалить эту запись</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Show older entries</source>
            <translation>Показать более ранние записи</translation>
        </message>
    </context>
    <context>
        <name>EntrySaver</name>
        <message>
            <source>“{field}” was changed.</source>
            <translation>Поле «{field}» изменено.</translation>
        </message>
    </context>
    <context>
        <name>EventCertificatesView</name>
        <message numerus="yes">
            <source>%n certificate(s) were issued.</source>
            <translation>
                <numerusform>Выдан %n сертификат.</numerusform>
                <numerusform>Выдано %n сертификата.</numerusform>
                <numerusform>Выдано %n сертификатов.</numerusform>
            </translation>
        </message>
        <message>
            <source>A duplicate was issued.</source>
            <translation>Дубликат выдан.</translation>
        </message>
        <message>
            <source>A file each…</source>
            <translation>Каждый отдельно…</translation>
        </message>
        <message>
            <source>All in one PDF…</source>
            <translation>Все в одном PDF…</translation>
        </message>
        <message>
            <source>Back to the session (Alt+Left)</source>
            <translation>Назад к сессии (Alt+Left)</translation>
        </message>
        <message>
            <source>Certificates: {title}</source>
            <translation>Сертификаты: {title}</translation>
        </message>
        <message>
            <source>Do not issue</source>
            <translation>Не выдавать</translation>
        </message>
        <message>
            <source>Facilitators and coordinators issue certificates; you read them here.</source>
            <translation>Сертификаты выдают фасилитаторы и координаторы; здесь вы их видите.</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Выдать</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n certificate(s)?</source>
            <translation>
                <numerusform>Выдать %n сертификат?</numerusform>
                <numerusform>Выдать %n сертификата?</numerusform>
                <numerusform>Выдать %n сертификатов?</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue: {number}</source>
            <translation>Выдать: {number}</translation>
        </message>
        <message>
            <source>Issuing certificates</source>
            <translation>Выдача сертификатов</translation>
        </message>
        <message>
            <source>Nobody takes part in this session yet</source>
            <translation>В этой сессии пока никто не участвует</translation>
        </message>
        <message>
            <source>Page for checking…</source>
            <translation>Страница проверки…</translation>
        </message>
        <message>
            <source>The certificate holds again.</source>
            <translation>Сертификат снова действует.</translation>
        </message>
        <message>
            <source>The certificate of {name} was revoked.</source>
            <translation>Сертификат отозван: {name}.</translation>
        </message>
        <message>
            <source>The clock of this computer may be wrong, so you decide whether the session is over.</source>
            <translation>Часы этого компьютера могут идти неверно, поэтому вы сами решаете, закончилась ли сессия.</translation>
        </message>
        <message>
            <source>Their numbers cannot be given again.</source>
            <translation>Номера сертификатов нельзя будет выдать повторно.</translation>
        </message>
        <message>
            <source>session without a title</source>
            <translation>сессия без названия</translation>
        </message>
        <message>
            <source>test after</source>
            <translation>итоговый тест</translation>
        </message>
        <message>
            <source>test after with at least {percent} %</source>
            <translation>итоговый тест, не менее {percent} %</translation>
        </message>
        <message>
            <source>{done} of {total} are signed.</source>
            <translation>Подписано: {done} из {total}.</translation>
        </message>
        <message>
            <source>{threshold} % of the time is needed, and: {work}.</source>
            <translation>Нужно присутствовать {threshold} % времени, а также: {work}.</translation>
        </message>
        <message>
            <source>{threshold} % of the time is needed.</source>
            <translation>Нужно присутствовать {threshold} % времени.</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>About the session</source>
            <translation>О сессии</translation>
        </message>
        <message>
            <source>No programme</source>
            <translation>Без программы</translation>
        </message>
        <message>
            <source>Programme and cycle</source>
            <translation>Программа и цикл</translation>
        </message>
    </context>
    <context>
        <name>EventList</name>
        <message>
            <source>A title and a day are enough to plan one.</source>
            <translation>Чтобы запланировать, достаточно названия и дня.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Прошедшие</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Новая сессия</translation>
        </message>
        <message>
            <source>New session (Ctrl+N)</source>
            <translation>Новая сессия (Ctrl+N)</translation>
        </message>
        <message>
            <source>No session ahead</source>
            <translation>Впереди сессий нет</translation>
        </message>
        <message>
            <source>No session fits this filter</source>
            <translation>Под этот фильтр ничего не подходит</translation>
        </message>
        <message>
            <source>No sessions here yet</source>
            <translation>Сессий пока нет</translation>
        </message>
        <message>
            <source>Plan the first one: a title and a day are enough.</source>
            <translation>Запланируйте первую: достаточно названия и дня.</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Sessions of schools that you read in detail appear here.</source>
            <translation>Здесь появляются сессии школ, которые вы читаете подробно.</translation>
        </message>
        <message>
            <source>Show all sessions</source>
            <translation>Показать все сессии</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Показать ещё</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Предстоящие</translation>
        </message>
        <message>
            <source>Which sessions</source>
            <translation>Какие сессии</translation>
        </message>
    </context>
    <context>
        <name>EventPane</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Лист посещаемости</translation>
        </message>
        <message>
            <source>Certificates (Ctrl+G)</source>
            <translation>Сертификаты (Ctrl+G)</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>История (Ctrl+H)</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Дата не назначена</translation>
        </message>
        <message>
            <source>Remove the session</source>
            <translation>Удалить сессию</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Сессия без названия</translation>
        </message>
        <message>
            <source>The day was removed.</source>
            <translation>День удалён.</translation>
        </message>
        <message>
            <source>The session was removed.</source>
            <translation>Сессия удалена.</translation>
        </message>
        <message>
            <source>{name} was taken off the list.</source>
            <translation>Убран(а) из списка: {name}.</translation>
        </message>
    </context>
    <context>
        <name>EventSentences</name>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n не отмечен</numerusform>
                <numerusform>%n не отмечены</numerusform>
                <numerusform>%n не отмечено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: {day}</source>
            <translation>Следующая: {day}</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Дата не назначена</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Идёт запись</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Сессия без названия</translation>
        </message>
        <message>
            <source>To mark</source>
            <translation>Нужно отметить</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>Aspect of learning: {text}</source>
            <translation>Аспект обучения: {text}</translation>
        </message>
        <message>
            <source>Changed after the last lesson: {text}</source>
            <translation>Изменили после прошлого урока: {text}</translation>
        </message>
        <message>
            <source>Learning objective: {text}</source>
            <translation>Цель обучения: {text}</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Пока ничего нет.</translation>
        </message>
        <message>
            <source>Success criteria of the class: {text}</source>
            <translation>Критерии успеха класса: {text}</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Что записано</translation>
        </message>
        <message>
            <source>can do now: {text}</source>
            <translation>теперь умеет: {text}</translation>
        </message>
        <message>
            <source>enjoyed: {text}</source>
            <translation>понравилось: {text}</translation>
        </message>
        <message>
            <source>expected: {text}</source>
            <translation>ожидали: {text}</translation>
        </message>
        <message>
            <source>learned: {text}</source>
            <translation>узнал: {text}</translation>
        </message>
        <message>
            <source>seen: {text}</source>
            <translation>увидели: {text}</translation>
        </message>
        <message>
            <source>was helped by: {text}</source>
            <translation>помогло: {text}</translation>
        </message>
        <message>
            <source>would change: {text}</source>
            <translation>изменил бы: {text}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceSection</name>
        <message>
            <source>Add evidence  Ctrl+Enter</source>
            <translation>Добавить доказательство  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>For example: pupils now refer to the text when they argue.</source>
            <translation>Например: ученики теперь ссылаются на текст, когда спорят.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>New evidence</source>
            <translation>Новое доказательство</translation>
        </message>
        <message>
            <source>No evidence yet. Three pieces of at least two kinds make a picture.</source>
            <translation>Доказательств пока нет. Три доказательства хотя бы двух видов дают картину.</translation>
        </message>
        <message>
            <source>Please name it.</source>
            <translation>Назовите его.</translation>
        </message>
        <message>
            <source>Please say what it shows.</source>
            <translation>Напишите, что оно показывает.</translation>
        </message>
        <message>
            <source>The evidence was added.</source>
            <translation>Доказательство добавлено.</translation>
        </message>
        <message>
            <source>The evidence was removed.</source>
            <translation>Доказательство удалено.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Что это показывает</translation>
        </message>
        <message>
            <source>Without this sentence it is only a file.</source>
            <translation>Без этого предложения это просто файл.</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsBar</name>
        <message numerus="yes">
            <source>%n keep their mark</source>
            <translation>
                <numerusform>у %n человека отметка остаётся</numerusform>
                <numerusform>у %n человек отметка остаётся</numerusform>
                <numerusform>у %n человек отметка остаётся</numerusform>
            </translation>
        </message>
        <message>
            <source>All &amp;present except numbers</source>
            <translation>&amp;Были все, кроме номеров</translation>
        </message>
        <message>
            <source>Mark all</source>
            <translation>Отметить всех</translation>
        </message>
        <message>
            <source>Mark of these numbers</source>
            <translation>Отметка этих номеров</translation>
        </message>
        <message>
            <source>Not understood: {parts}</source>
            <translation>Не удалось понять: {parts}</translation>
        </message>
        <message>
            <source>Numbers of those who get another mark</source>
            <translation>Номера тех, у кого другая отметка</translation>
        </message>
        <message>
            <source>Others without a mark: {mark}</source>
            <translation>Остальные без отметки: {mark}</translation>
        </message>
        <message>
            <source>Type row numbers; a letter after a number gives it another mark: 4 17{letter}</source>
            <translation>Наберите номера строк; буква после номера ставит другую отметку: 4 17{letter}</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>How much has gone</source>
            <translation>Сколько отправлено</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPart</name>
        <message>
            <source>A digit from 1 to 5 for each item goes on by itself; 0 for no answer. Enter in the last line keeps the form and begins the next one.</source>
            <translation>Цифра от 1 до 5 для каждого пункта сама переводит дальше; 0 – нет ответа. Enter в последней строке сохраняет лист и начинает следующий.</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>Все сессии</translation>
        </message>
        <message>
            <source>Forms of what</source>
            <translation>Какие листы</translation>
        </message>
        <message>
            <source>Forms: {forms}</source>
            <translation>Листов: {forms}</translation>
        </message>
        <message>
            <source>Forms: {forms} of {present} people who were there</source>
            <translation>Листов: {forms} от {present} присутствовавших</translation>
        </message>
        <message>
            <source>Keep the form (Ctrl+Enter)</source>
            <translation>Сохранить лист (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>The form was kept.</source>
            <translation>Лист сохранён.</translation>
        </message>
        <message>
            <source>This session</source>
            <translation>Эта сессия</translation>
        </message>
        <message>
            <source>Type in a form</source>
            <translation>Ввести лист</translation>
        </message>
        <message>
            <source>Type in form {number}</source>
            <translation>Ввести лист {number}</translation>
        </message>
        <message>
            <source>What they say is shown from {least} forms on, so that nobody can be recognised.</source>
            <translation>Ответы показываются начиная с {least} листов, чтобы никого нельзя было узнать.</translation>
        </message>
    </context>
    <context>
        <name>FieldHistoryDialog</name>
        <message>
            <source>Bring back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>History of one field</source>
            <translation>История одного поля</translation>
        </message>
        <message>
            <source>Joined by the server</source>
            <translation>Объединено сервером</translation>
        </message>
        <message>
            <source>Nothing was written here yet</source>
            <translation>Здесь ещё ничего не написано</translation>
        </message>
        <message>
            <source>Somebody this computer does not know</source>
            <translation>Кто-то, кого этот компьютер не знает</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Values appear here once somebody writes them.</source>
            <translation>Значения появятся здесь, когда их кто-нибудь напишет.</translation>
        </message>
        <message>
            <source>Was not chosen</source>
            <translation>Не выбрано</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>{who} · computer {number}</source>
            <translation>{who} · компьютер {number}</translation>
        </message>
        <message>
            <source>{who} · on this computer</source>
            <translation>{who} · на этом компьютере</translation>
        </message>
    </context>
    <context>
        <name>FieldMarks</name>
        <message>
            <source>2 versions</source>
            <translation>2 варианта</translation>
        </message>
        <message>
            <source>Joined from two</source>
            <translation>Объединено из двух</translation>
        </message>
        <message>
            <source>{field}: {mark}</source>
            <translation>{field}: {mark}</translation>
        </message>
    </context>
    <context>
        <name>FieldMenus</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>History of this field…</source>
            <translation>История этого поля…</translation>
        </message>
    </context>
    <context>
        <name>FilterName</name>
        <message>
            <source>For example: mathematics, Aqsu district</source>
            <translation>Например: математика, Аксуский район</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Название фильтра</translation>
        </message>
        <message>
            <source>Please name it.</source>
            <translation>Назовите его.</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Connecting and fetching what is there already…</source>
            <translation>Подключение и получение того, что уже есть…</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsCard</name>
        <message>
            <source>Add the colleagues you work with</source>
            <translation>Добавить коллег, с которыми вы работаете</translation>
        </message>
        <message>
            <source>Begin a lesson study or a project</source>
            <translation>Начать исследование урока или проект</translation>
        </message>
        <message>
            <source>Begin your own project</source>
            <translation>Начать свой проект</translation>
        </message>
        <message>
            <source>Bring in the schools</source>
            <translation>Внести школы</translation>
        </message>
        <message>
            <source>Bring in your colleagues</source>
            <translation>Внести коллег</translation>
        </message>
        <message>
            <source>Connect to the server</source>
            <translation>Подключиться к серверу</translation>
        </message>
        <message>
            <source>Ctrl+2 opens the sessions, Ctrl+N begins a new one; its attendance sheet comes with it.</source>
            <translation>Ctrl+2 открывает сессии, Ctrl+N начинает новую; лист посещаемости появится вместе с ней.</translation>
        </message>
        <message>
            <source>Ctrl+4 opens lesson study, Ctrl+5 the projects; Ctrl+N begins one.</source>
            <translation>Ctrl+4 открывает исследования урока, Ctrl+5 – проекты; Ctrl+N начинает новое.</translation>
        </message>
        <message>
            <source>Ctrl+5 opens the projects, Ctrl+N begins one: its name is enough, the rest comes later.</source>
            <translation>Ctrl+5 открывает проекты, Ctrl+N начинает новый: хватит названия, остальное потом.</translation>
        </message>
        <message>
            <source>Ctrl+6 opens the people, Ctrl+N adds one; then you can name them in your project.</source>
            <translation>Ctrl+6 открывает людей, Ctrl+N добавляет человека; потом их можно назвать в проекте.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>Import the staff list from Excel with Ctrl+I, or add people one by one.</source>
            <translation>Загрузите список сотрудников из Excel клавишами Ctrl+I или добавьте людей по одному.</translation>
        </message>
        <message>
            <source>In your project, Ctrl+Tab goes on to the log: a digit for the kind, a sentence, Ctrl+Enter.</source>
            <translation>В проекте Ctrl+Tab ведёт к журналу: цифра – вид записи, одно предложение, Ctrl+Enter.</translation>
        </message>
        <message>
            <source>Its rule for hours, its session plan and who signs its certificates hold for all schools.</source>
            <translation>Её правило часов, план сессий и подписи сертификатов действуют для всех школ.</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Запланировать первую сессию</translation>
        </message>
        <message>
            <source>The first three things to do</source>
            <translation>Три первых шага</translation>
        </message>
        <message>
            <source>They come with the exchange; until then Ctrl+6 opens the list, and Ctrl+N adds one.</source>
            <translation>Они приходят с обменом; до этого Ctrl+6 открывает список, а Ctrl+N добавляет.</translation>
        </message>
        <message>
            <source>With the address and the code you were given; schools send you their work through it.</source>
            <translation>С адресом и кодом, которые вам дали; через него школы присылают вам свою работу.</translation>
        </message>
        <message>
            <source>Write down the programme</source>
            <translation>Внести программу</translation>
        </message>
        <message>
            <source>Write the first entry of your log</source>
            <translation>Сделать первую запись в журнале</translation>
        </message>
    </context>
    <context>
        <name>FiveThingsCard</name>
        <message>
            <source>Five things to fix this week</source>
            <translation>Пять дел на эту неделю</translation>
        </message>
    </context>
    <context>
        <name>ForgottenPage</name>
        <message>
            <source>A forgotten PIN</source>
            <translation>Забытый ПИН-код</translation>
        </message>
        <message>
            <source>An answer has eight letters and figures, the code on paper twelve.</source>
            <translation>В ответе восемь букв и цифр, в коде на бумаге – двенадцать.</translation>
        </message>
        <message>
            <source>Answer from the phone, or code from your paper</source>
            <translation>Ответ по телефону или код с вашей бумаги</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Call your coordinator and read these two aloud. You will hear eight letters and figures: type them below.</source>
            <translation>Позвоните координатору и прочитайте эти два значения вслух. Вам продиктуют восемь букв и цифр: введите их ниже.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code from your paper</source>
            <translation>Код с вашей бумаги</translation>
        </message>
        <message>
            <source>Code to read aloud: {code}</source>
            <translation>Код, который нужно прочитать вслух: {code}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Number of this computer: {number}</source>
            <translation>Номер этого компьютера: {number}</translation>
        </message>
        <message>
            <source>The code is good for a quarter of an hour, then another one comes. This computer needs no internet for it.</source>
            <translation>Код действует четверть часа, потом появится другой. Этому компьютеру интернет для этого не нужен.</translation>
        </message>
        <message>
            <source>This place has no server, so nobody can answer over the phone. The code you wrote down when you set the PIN opens it.</source>
            <translation>У этого места нет сервера, поэтому по телефону никто не ответит. Его откроет код, который вы записали, когда задавали ПИН-код.</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>(optional)</source>
            <translation>(необязательно)</translation>
        </message>
    </context>
    <context>
        <name>GatePanel</name>
        <message>
            <source>A reason is needed.</source>
            <translation>Нужна причина.</translation>
        </message>
        <message>
            <source>Before “{next}” this is still missing:</source>
            <translation>До этапа «{next}» ещё не хватает:</translation>
        </message>
        <message>
            <source>Go back to “{stage}”</source>
            <translation>Вернуться к этапу «{stage}»</translation>
        </message>
        <message>
            <source>Go on although something is missing?</source>
            <translation>Идти дальше, хотя не всё готово?</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Всё равно дальше</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти туда</translation>
        </message>
        <message>
            <source>Move on to “{stage}”</source>
            <translation>Перейти к этапу «{stage}»</translation>
        </message>
        <message>
            <source>Move the project to “{stage}”?</source>
            <translation>Перевести проект на этап «{stage}»?</translation>
        </message>
        <message>
            <source>Next stage: “{next}”</source>
            <translation>Следующий этап: «{next}»</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Всё готово.</translation>
        </message>
        <message>
            <source>Pause the project</source>
            <translation>Приостановить проект</translation>
        </message>
        <message>
            <source>Pause the project? It keeps its place on the path.</source>
            <translation>Приостановить проект? Его место на пути сохранится.</translation>
        </message>
        <message>
            <source>Please write why the project is withdrawn.</source>
            <translation>Напишите, почему проект прекращается.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться здесь</translation>
        </message>
        <message>
            <source>The project is at its end: {stage}.</source>
            <translation>Проект завершён: {stage}.</translation>
        </message>
        <message>
            <source>Withdraw the project</source>
            <translation>Прекратить проект</translation>
        </message>
        <message>
            <source>Withdraw the project? This ends it.</source>
            <translation>Прекратить проект? На этом он закончится.</translation>
        </message>
        <message>
            <source>{stage}. The project goes on with “{next}”.</source>
            <translation>{stage}. Проект продолжится с этапа «{next}».</translation>
        </message>
    </context>
    <context>
        <name>GeneralSection</name>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмный</translation>
        </message>
        <message>
            <source>Every change is written in this name. Another person has a place of their own.</source>
            <translation>Все изменения записываются под этим именем. У другого человека своё место.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлый</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Вид и язык</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Пока никто</translation>
        </message>
        <message>
            <source>Open my entry</source>
            <translation>Открыть мою запись</translation>
        </message>
        <message>
            <source>The window changes at once.</source>
            <translation>Окно меняется сразу.</translation>
        </message>
        <message>
            <source>Who sits here</source>
            <translation>Кто здесь работает</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Help (F1)</source>
            <translation>Справка (F1)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>Поиск (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search: teacher, lesson, project…</source>
            <translation>Поиск: учитель, урок, проект…</translation>
        </message>
        <message>
            <source>Write the list to a file (Ctrl+Shift+E)</source>
            <translation>Записать список в файл (Ctrl+Shift+E)</translation>
        </message>
    </context>
    <context>
        <name>HeldNote</name>
        <message>
            <source>You read here what others of the school write. Texts can be selected and copied.</source>
            <translation>Здесь вы читаете то, что пишут другие люди школы. Тексты можно выделять и копировать.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>A colleague forgot their PIN</source>
            <translation>Коллега не помнит ПИН-код</translation>
        </message>
        <message>
            <source>Answer to read aloud: {answer}</source>
            <translation>Ответ, который нужно прочитать вслух: {answer}</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Запрашиваем сервер…</translation>
        </message>
        <message>
            <source>Be sure who is calling. Type the number and the code they read to you, and read the answer aloud. The server writes down that you helped.</source>
            <translation>Убедитесь, кто звонит. Введите номер и код, которые вам продиктуют, и прочитайте ответ вслух. Сервер запишет, что вы помогли.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Good for a quarter of an hour, for this code only.</source>
            <translation>Действует четверть часа и только для этого кода.</translation>
        </message>
        <message>
            <source>Number of the computer</source>
            <translation>Номер компьютера</translation>
        </message>
        <message>
            <source>Please type the number and the code.</source>
            <translation>Введите номер и код.</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Прочитайте вслух</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Показать ответ</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>All topics</source>
            <translation>Все темы</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Поиск в справке</translation>
        </message>
        <message>
            <source>Topic after (Alt+Right)</source>
            <translation>Следующая тема (Alt+Right)</translation>
        </message>
        <message>
            <source>Topic before (Alt+Left)</source>
            <translation>Предыдущая тема (Alt+Left)</translation>
        </message>
        <message>
            <source>Topics of the help</source>
            <translation>Темы справки</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Changes appear here once somebody makes them.</source>
            <translation>Изменения появятся здесь, когда их кто-нибудь сделает.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Nothing is known about this record yet</source>
            <translation>Об этой записи пока ничего не известно</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>Показать более старые изменения</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отменено</translation>
        </message>
    </context>
    <context>
        <name>HubLinksCard</name>
        <message>
            <source>Choose a school</source>
            <translation>Выберите школу</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>Закончить сегодня</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Связать</translation>
        </message>
        <message>
            <source>Links with other schools</source>
            <translation>Связи с другими школами</translation>
        </message>
        <message>
            <source>No links yet.</source>
            <translation>Связей пока нет.</translation>
        </message>
        <message>
            <source>On what ground</source>
            <translation>На каком основании</translation>
        </message>
        <message>
            <source>Please choose the school.</source>
            <translation>Выберите школу.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Supported by the hub</source>
            <translation>Поддерживает опорная школа</translation>
        </message>
        <message>
            <source>Supported by {school}</source>
            <translation>Поддерживает {school}</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Кого поддерживает</translation>
        </message>
        <message>
            <source>Supports {school}</source>
            <translation>Школа под поддержкой: {school}</translation>
        </message>
        <message>
            <source>The link ends today.</source>
            <translation>Связь заканчивается сегодня.</translation>
        </message>
        <message>
            <source>The schools are linked.</source>
            <translation>Школы связаны.</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>{distance} km</source>
            <translation>{distance} км</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message numerus="yes">
            <source>%n person(s) were imported.</source>
            <translation>
                <numerusform>Импортирован %n человек.</numerusform>
                <numerusform>Импортировано %n человека.</numerusform>
                <numerusform>Импортировано %n человек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the lists</source>
            <translation>Назад к спискам</translation>
        </message>
        <message>
            <source>Comparing with the people who are here…</source>
            <translation>Сравниваем с теми, кто уже введён…</translation>
        </message>
        <message>
            <source>Importing the staff list</source>
            <translation>Импорт списка сотрудников</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Читаем {file}…</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>Импорт отменён.</translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back. %n entry(s) stay because they are in use.</source>
            <translation>
                <numerusform>Импорт отменён. Осталась %n запись: она уже используется.</numerusform>
                <numerusform>Импорт отменён. Остались %n записи: они уже используются.</numerusform>
                <numerusform>Импорт отменён. Осталось %n записей: они уже используются.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is written can be taken back.</source>
            <translation>Записанное можно будет отменить.</translation>
        </message>
        <message>
            <source>{done} of {total} people</source>
            <translation>{done} из {total} человек</translation>
        </message>
    </context>
    <context>
        <name>InterviewCard</name>
        <message>
            <source>Begin now</source>
            <translation>Начать сейчас</translation>
        </message>
        <message>
            <source>Begin the interview with {label} now</source>
            <translation>Начать беседу с учеником {label} сейчас</translation>
        </message>
        <message>
            <source>Case pupil {label}</source>
            <translation>Исследуемый ученик {label}</translation>
        </message>
    </context>
    <context>
        <name>InterviewsTab</name>
        <message>
            <source>Ask each case pupil alone, best on the same day; about {minutes} minutes are enough. Write their words.</source>
            <translation>Поговорите с каждым учеником отдельно, лучше в тот же день; хватит примерно {minutes} минут. Записывайте его словами.</translation>
        </message>
        <message>
            <source>Choose the case pupils on the page of the cycle.</source>
            <translation>Выберите исследуемых учеников на странице цикла.</translation>
        </message>
        <message>
            <source>No case pupils yet</source>
            <translation>Исследуемых учеников пока нет</translation>
        </message>
    </context>
    <context>
        <name>InvitationBar</name>
        <message>
            <source>A file, or a picture of the code on the paper; dragging it here does the same.</source>
            <translation>Файл или снимок кода с бумаги; его можно и перетащить сюда.</translation>
        </message>
        <message>
            <source>Invitation for a region; role: {role}. Server: {address}. Good until {day}.</source>
            <translation>Приглашение для региона; роль: {role}. Сервер: {address}. Действует до {day}.</translation>
        </message>
        <message>
            <source>Invitation to {school}; role: {role}. Server: {address}. Good until {day}.</source>
            <translation>Приглашение: {school}; роль: {role}. Сервер: {address}. Действует до {day}.</translation>
        </message>
        <message>
            <source>Invitation, or a picture of its code ({kinds})</source>
            <translation>Приглашение или снимок его кода ({kinds})</translation>
        </message>
        <message>
            <source>Open an invitation</source>
            <translation>Открыть приглашение</translation>
        </message>
        <message>
            <source>Open an invitation…</source>
            <translation>Открыть приглашение…</translation>
        </message>
        <message>
            <source>Paste an invitation</source>
            <translation>Вставить приглашение</translation>
        </message>
        <message>
            <source>what was copied</source>
            <translation>скопированном</translation>
        </message>
    </context>
    <context>
        <name>IssuedBar</name>
        <message>
            <source>Duplicate</source>
            <translation>Дубликат</translation>
        </message>
        <message>
            <source>Issue a duplicate</source>
            <translation>Выдать дубликат</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Let it hold again</source>
            <translation>Вернуть в силу</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Отозван</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
    </context>
    <context>
        <name>JoinedCard</name>
        <message>
            <source>Joined texts</source>
            <translation>Объединённые тексты</translation>
        </message>
        <message>
            <source>Two people changed different parts of a text. Both are in it now; please look once.</source>
            <translation>Два человека изменили разные части одного текста. Сейчас в нём есть и то и другое; взгляните один раз.</translation>
        </message>
    </context>
    <context>
        <name>KeptFilters</name>
        <message>
            <source>Forget a filter</source>
            <translation>Удалить фильтр</translation>
        </message>
        <message>
            <source>Keep this filter…</source>
            <translation>Сохранить этот фильтр…</translation>
        </message>
        <message>
            <source>Kept filters (Ctrl+L)</source>
            <translation>Сохранённые фильтры (Ctrl+L)</translation>
        </message>
        <message>
            <source>The filter “{name}” is forgotten.</source>
            <translation>Фильтр «{name}» удалён.</translation>
        </message>
        <message>
            <source>The filter “{name}” is kept.</source>
            <translation>Фильтр «{name}» сохранён.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Space: next mark · Enter: down · F2: time or reason · F4: hours of this person · Ctrl+E: all present except … · Ctrl+V: paste a column · Ctrl+Z: undo</source>
            <translation>Пробел: следующая отметка · Enter: вниз · F2: время или причина · F4: часы этого человека · Ctrl+E: были все, кроме … · Ctrl+V: вставить столбец · Ctrl+Z: отменить</translation>
        </message>
    </context>
    <context>
        <name>LessonView</name>
        <message>
            <source>Changes · {count}</source>
            <translation>Изменения · {count}</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Discussion · steps {done} of {count}</source>
            <translation>Обсуждение · шагов {done} из {count}</translation>
        </message>
        <message>
            <source>Interviews · {count}</source>
            <translation>Беседы · {count}</translation>
        </message>
        <message>
            <source>Observation sheet</source>
            <translation>Лист наблюдения</translation>
        </message>
        <message>
            <source>Observation sheet · predictions {filled} of {cells}</source>
            <translation>Лист наблюдения · прогнозов {filled} из {cells}</translation>
        </message>
        <message>
            <source>Parts of the lesson</source>
            <translation>Части урока</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Remove the lesson</source>
            <translation>Удалить урок</translation>
        </message>
        <message>
            <source>Research lesson {number} was removed</source>
            <translation>Исследовательский урок {number} удалён</translation>
        </message>
        <message>
            <source>Research lesson {number}: {topic}</source>
            <translation>Исследовательский урок {number}: {topic}</translation>
        </message>
        <message>
            <source>The lesson was taught</source>
            <translation>Урок проведён</translation>
        </message>
        <message>
            <source>The predictions are closed; now write what was seen</source>
            <translation>Прогнозы закрыты; теперь запишите, что увидели</translation>
        </message>
        <message>
            <source>Watch live</source>
            <translation>Наблюдать на уроке</translation>
        </message>
        <message>
            <source>What became of the lesson</source>
            <translation>Состояние урока</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>темы пока нет</translation>
        </message>
    </context>
    <context>
        <name>LessonsCard</name>
        <message>
            <source>Add a research lesson</source>
            <translation>Добавить исследовательский урок</translation>
        </message>
        <message>
            <source>Plan the first lesson once the case pupils are chosen.</source>
            <translation>Когда исследуемые ученики выбраны, спланируйте первый урок.</translation>
        </message>
        <message>
            <source>Research lessons</source>
            <translation>Исследовательские уроки</translation>
        </message>
        <message>
            <source>Start one from the plan of lesson {number}</source>
            <translation>Начать по плану урока {number}</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>темы пока нет</translation>
        </message>
        <message>
            <source>predictions {filled} of {cells}</source>
            <translation>прогнозов {filled} из {cells}</translation>
        </message>
        <message>
            <source>pupils observed: {count}</source>
            <translation>учеников под наблюдением: {count}</translation>
        </message>
        <message>
            <source>{stages} stages, {minutes} min</source>
            <translation>этапов: {stages}, {minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>LimitsCard</name>
        <message>
            <source>As much as it takes</source>
            <translation>Сколько понадобится</translation>
        </message>
        <message>
            <source>Data of today</source>
            <translation>Трафик за сегодня</translation>
        </message>
        <message>
            <source>Every {minutes} minutes</source>
            <translation>Каждые {minutes} мин</translation>
        </message>
        <message>
            <source>Go by USB stick only</source>
            <translation>Только на флешке</translation>
        </message>
        <message>
            <source>Go with the exchange</source>
            <translation>Уходят вместе с обменом</translation>
        </message>
        <message>
            <source>Only when I press the button</source>
            <translation>Только по кнопке</translation>
        </message>
        <message>
            <source>Stay on this computer</source>
            <translation>Остаются на этом компьютере</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>Когда и сколько</translation>
        </message>
        <message>
            <source>{megabytes} MB a day</source>
            <translation>{megabytes} МБ в день</translation>
        </message>
    </context>
    <context>
        <name>ListExporter</name>
        <message numerus="yes">
            <source>%n row(s) were written to {file}.</source>
            <translation>
                <numerusform>%n строка записана в {file}.</numerusform>
                <numerusform>%n строки записаны в {file}.</numerusform>
                <numerusform>%n строк записано в {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table as text (*.csv)</source>
            <translation>Книга Excel (*.xlsx);;Таблица текстом (*.csv)</translation>
        </message>
        <message>
            <source>Write the list to a file</source>
            <translation>Записать список в файл</translation>
        </message>
    </context>
    <context>
        <name>LogSection</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Added to the log.</source>
            <translation>Добавлено в журнал.</translation>
        </message>
        <message>
            <source>Nothing written yet. A sentence after each lesson, talk or surprise is enough.</source>
            <translation>Пока ничего не записано. Достаточно одного предложения после каждого урока, разговора или неожиданности.</translation>
        </message>
        <message>
            <source>The entry was removed.</source>
            <translation>Запись удалена.</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>MappingTable</name>
        <message>
            <source>Column {number}</source>
            <translation>Столбец {number}</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Столбцы файла</translation>
        </message>
        <message>
            <source>“{heading}” holds</source>
            <translation>Что в столбце «{heading}»</translation>
        </message>
    </context>
    <context>
        <name>MembersCard</name>
        <message>
            <source>Add a teacher…</source>
            <translation>Добавить учителя…</translation>
        </message>
        <message>
            <source>All teachers of the school are in the group.</source>
            <translation>Все учителя школы уже в группе.</translation>
        </message>
        <message>
            <source>Members of the group</source>
            <translation>Участники группы</translation>
        </message>
        <message>
            <source>Role of {name}</source>
            <translation>Роль: {name}</translation>
        </message>
        <message>
            <source>Somebody of another school…</source>
            <translation>Кто-то из другой школы…</translation>
        </message>
        <message>
            <source>Take {name} out</source>
            <translation>Убрать из группы: {name}</translation>
        </message>
        <message>
            <source>Two teachers at least; three or four is usual.</source>
            <translation>Не менее двух учителей; обычно три-четыре.</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>ведёт</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>вышел(-ла) {day}</translation>
        </message>
        <message>
            <source>{name} is no longer in the group</source>
            <translation>{name} больше не в группе</translation>
        </message>
        <message>
            <source>{name} leads the cycle</source>
            <translation>{name} ведёт цикл</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>Please type minutes such as 45, or hours and minutes such as 1:30.</source>
            <translation>Напишите минуты, например 45, или часы и минуты, например 1:30.</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Name on the paper</source>
            <translation>Имя на бумаге</translation>
        </message>
        <message>
            <source>Name on the paper in Russian</source>
            <translation>Имя на бумаге по-русски</translation>
        </message>
        <message>
            <source>Please type a name.</source>
            <translation>Введите имя.</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
    </context>
    <context>
        <name>NewCycleDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>New cycle</source>
            <translation>Новый цикл</translation>
        </message>
        <message>
            <source>School year {year}. The cycle begins today and you lead it; everything can be changed later.</source>
            <translation>Учебный год {year}. Цикл начинается сегодня, ведёте его вы; всё можно изменить позже.</translation>
        </message>
        <message>
            <source>What the group wants to find out, in a few words</source>
            <translation>Что группа хочет узнать, в нескольких словах</translation>
        </message>
    </context>
    <context>
        <name>NewPersonView</name>
        <message>
            <source>A person needs a surname.</source>
            <translation>Нужна фамилия.</translation>
        </message>
        <message>
            <source>Add person  Ctrl+Enter</source>
            <translation>Добавить человека  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a school</source>
            <translation>Выберите школу</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>Please choose the school.</source>
            <translation>Выберите школу.</translation>
        </message>
        <message>
            <source>The rest of the entry follows once the name is there.</source>
            <translation>Остальное заполняется, когда имя уже есть.</translation>
        </message>
        <message>
            <source>{name} was added.</source>
            <translation>Запись добавлена: {name}.</translation>
        </message>
    </context>
    <context>
        <name>NewPinForm</name>
        <message>
            <source>A PIN has four to eight digits.</source>
            <translation>В ПИН-коде от четырёх до восьми цифр.</translation>
        </message>
        <message>
            <source>A PIN keeps colleagues from writing under your name. It does not encrypt the disk: whoever takes the computer apart can read the data.</source>
            <translation>ПИН-код не даёт коллегам писать от вашего имени. Диск он не шифрует: тот, кто разберёт компьютер, сможет прочитать данные.</translation>
        </message>
        <message>
            <source>Four to eight digits</source>
            <translation>От четырёх до восьми цифр</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Новый ПИН-код</translation>
        </message>
        <message>
            <source>New PIN once more</source>
            <translation>Новый ПИН-код ещё раз</translation>
        </message>
        <message>
            <source>Present PIN</source>
            <translation>Нынешний ПИН-код</translation>
        </message>
        <message>
            <source>The two are not the same. Please type both once more.</source>
            <translation>Они не совпадают. Введите оба ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>NewPinPage</name>
        <message>
            <source>Choose another PIN</source>
            <translation>Задайте другой ПИН-код</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>Задать ПИН-код</translation>
        </message>
    </context>
    <context>
        <name>NewProjectDialog</name>
        <message>
            <source>A project needs a title.</source>
            <translation>Проекту нужно название.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>For example: Reading aloud in pairs</source>
            <translation>Например: Чтение вслух в парах</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Новый проект</translation>
        </message>
        <message>
            <source>Please choose the teacher.</source>
            <translation>Выберите учителя.</translation>
        </message>
        <message>
            <source>Start the project</source>
            <translation>Начать проект</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>What is the project called?</source>
            <translation>Как называется проект?</translation>
        </message>
    </context>
    <context>
        <name>NewSchoolsCard</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>If a school is here already and only spelt differently, choose it: its people come there.</source>
            <translation>Если школа уже есть и только записана иначе, выберите её: люди попадут туда.</translation>
        </message>
        <message>
            <source>New school</source>
            <translation>Новая школа</translation>
        </message>
        <message>
            <source>Region of {school}</source>
            <translation>Регион школы {school}</translation>
        </message>
        <message>
            <source>Region: ask later</source>
            <translation>Регион: спросить позже</translation>
        </message>
        <message>
            <source>Schools that will be created</source>
            <translation>Школы, которые будут созданы</translation>
        </message>
        <message>
            <source>Which school {school} is</source>
            <translation>Какая это школа: {school}</translation>
        </message>
    </context>
    <context>
        <name>NewSession</name>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Отмена (Esc)</translation>
        </message>
        <message>
            <source>Create session</source>
            <translation>Создать сессию</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Enrol all teachers of the school</source>
            <translation>Записать всех учителей школы</translation>
        </message>
        <message>
            <source>Enter creates the session.</source>
            <translation>Enter создаёт сессию.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Новая сессия</translation>
        </message>
        <message>
            <source>Please give the session a title.</source>
            <translation>Напишите название сессии.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Конец</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>Note</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Said by…</source>
            <translation>Кто сказал…</translation>
        </message>
        <message>
            <source>Take the note out</source>
            <translation>Убрать запись</translation>
        </message>
        <message>
            <source>The note was taken out</source>
            <translation>Запись убрана</translation>
        </message>
    </context>
    <context>
        <name>ObserverPage</name>
        <message>
            <source>All about the exchange</source>
            <translation>Всё об обмене</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Few on one side: not told</source>
            <translation>Одна из частей слишком мала: не сообщается</translation>
        </message>
        <message>
            <source>Fewer than {least} schools take part here, so no figure is told.</source>
            <translation>Здесь участвует меньше {least} школ, поэтому данные не сообщаются.</translation>
        </message>
        <message>
            <source>Figures from 1 to {most} are shown as &lt;{least}: behind them stand too few. Of two parts of a known whole neither is told if one is so small. What is not told stays on the server, which adds up once a day.</source>
            <translation>Числа от 1 до {most} показаны как &lt;{least}: за ними слишком мало людей или школ. Если одна из двух частей известного целого так мала, не сообщаются обе. Несообщённое остаётся на сервере, который считает раз в день.</translation>
        </message>
        <message>
            <source>Figures of {day}.</source>
            <translation>Данные на {day}.</translation>
        </message>
        <message>
            <source>In this school year</source>
            <translation>В этом учебном году</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>Данных пока нет</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year} учебный год</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Школы</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Школы с сессиями</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Silent schools</source>
            <translation>Молчащие школы</translation>
        </message>
        <message>
            <source>They come with the next exchange with the server.</source>
            <translation>Они придут со следующим обменом с сервером.</translation>
        </message>
        <message>
            <source>What is not told</source>
            <translation>Что не сообщается</translation>
        </message>
    </context>
    <context>
        <name>OthersCard</name>
        <message>
            <source>Another person works here</source>
            <translation>Здесь работает другой человек</translation>
        </message>
        <message>
            <source>Everybody has a place of their own: their own records, their own changes that wait to be sent, their own name under everything they write. What waits in your place goes when you open it again.</source>
            <translation>У каждого своё место: свои записи, свои изменения, которые ждут отправки, своё имя под всем написанным. То, что ждёт на вашем месте, уйдёт, когда вы снова его откроете.</translation>
        </message>
        <message>
            <source>Several people at this computer</source>
            <translation>Несколько человек за этим компьютером</translation>
        </message>
    </context>
    <context>
        <name>OwnCourses</name>
        <message>
            <source>Certificate {serial}</source>
            <translation>Сертификат {serial}</translation>
        </message>
        <message>
            <source>Earned</source>
            <translation>Заработан</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>My hours towards a certificate</source>
            <translation>Мои часы к сертификату</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>{there} of {slots} slots, {hours} of {planned} h</source>
            <translation>{there} из {slots} занятий, {hours} из {planned} ч</translation>
        </message>
        <message>
            <source>{threshold} % is needed</source>
            <translation>нужно {threshold} %</translation>
        </message>
    </context>
    <context>
        <name>OwnProjects</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>не хватает: %n</numerusform>
                <numerusform>не хватает: %n</numerusform>
                <numerusform>не хватает: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the stage “{stage}”</source>
            <translation>До этапа «{stage}»</translation>
        </message>
        <message>
            <source>My project</source>
            <translation>Мой проект</translation>
        </message>
        <message>
            <source>Next: {what}, {day}</source>
            <translation>Далее: {what}, {day}</translation>
        </message>
        <message>
            <source>No action is planned.</source>
            <translation>Действий не запланировано.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
    </context>
    <context>
        <name>OwnVersion</name>
        <message>
            <source>Another value</source>
            <translation>Другое значение</translation>
        </message>
        <message>
            <source>Both together; change it as you like</source>
            <translation>Оба вместе; измените как нужно</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Сохранить это</translation>
        </message>
    </context>
    <context>
        <name>PadKeys</name>
        <message>
            <source>Case pupil {label} {alias}</source>
            <translation>Исследуемый ученик {label} {alias}</translation>
        </message>
        <message>
            <source>Space   the class</source>
            <translation>Пробел   класс</translation>
        </message>
        <message>
            <source>Stage {number}: {name}</source>
            <translation>Этап {number}: {name}</translation>
        </message>
        <message>
            <source>Whom it is about:</source>
            <translation>О ком:</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} мин</translation>
        </message>
    </context>
    <context>
        <name>PadLines</name>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Notes of all observers, the newest first</source>
            <translation>Записи всех наблюдателей, новые сверху</translation>
        </message>
        <message>
            <source>Stage “{name}” begins</source>
            <translation>Начался этап «{name}»</translation>
        </message>
    </context>
    <context>
        <name>PadTimeline</name>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Stages begun: {stages}; notes: {notes}</source>
            <translation>Начато этапов: {stages}; записей: {notes}</translation>
        </message>
        <message>
            <source>The course of the lesson</source>
            <translation>Ход урока</translation>
        </message>
    </context>
    <context>
        <name>PadView</name>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Dark or light screen</source>
            <translation>Тёмный или светлый экран</translation>
        </message>
        <message>
            <source>Minutes of the lesson</source>
            <translation>Минуты урока</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Закончить наблюдение</translation>
        </message>
        <message>
            <source>The course of the lesson</source>
            <translation>Ход урока</translation>
        </message>
        <message>
            <source>The last line was taken out</source>
            <translation>Последняя строка убрана</translation>
        </message>
        <message>
            <source>Watching lesson {number}: {topic}</source>
            <translation>Наблюдение урока {number}: {topic}</translation>
        </message>
        <message>
            <source>What was noted</source>
            <translation>Что записано</translation>
        </message>
        <message>
            <source>Who observes</source>
            <translation>Кто наблюдает</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>темы пока нет</translation>
        </message>
    </context>
    <context>
        <name>PadWriting</name>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Digit: a stage begins · letter: whom you watch · Space: the class · ↑ corrects · Ctrl+Z takes back</source>
            <translation>Цифра: начался этап · буква: о ком · Пробел: класс · ↑ исправить · Ctrl+Z вернуть</translation>
        </message>
        <message>
            <source>Press a digit, a letter, or write</source>
            <translation>Нажмите цифру, букву или пишите</translation>
        </message>
        <message>
            <source>What do you see?</source>
            <translation>Что вы видите?</translation>
        </message>
        <message>
            <source>Write what you see, Enter keeps it with its minute · Alt+letter: another pupil</source>
            <translation>Пишите, что видите, Enter сохранит с минутой · Alt+буква: другой ученик</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>PaperNote</name>
        <message>
            <source>Code to write down: {code}</source>
            <translation>Код, который нужно записать: {code}</translation>
        </message>
        <message>
            <source>Write this code down and keep it with your papers, not at this computer. If you forget the PIN, it opens your place once and lets you choose another PIN. It is shown only now.</source>
            <translation>Запишите этот код и храните его с документами, а не у этого компьютера. Если вы забудете ПИН-код, он один раз откроет ваше место и позволит задать другой. Код показывается только сейчас.</translation>
        </message>
    </context>
    <context>
        <name>PaperPage</name>
        <message>
            <source>For the next time</source>
            <translation>На следующий раз</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>Я записал(а)</translation>
        </message>
    </context>
    <context>
        <name>PartialStrip</name>
        <message>
            <source>All schools: Region</source>
            <translation>Все школы: Регион</translation>
        </message>
        <message>
            <source>Of {total} schools only the summaries are here; figures and lists stay empty.</source>
            <translation>Здесь только сводки школ (всего {total}); цифры и списки пусты.</translation>
        </message>
        <message numerus="yes">
            <source>With the next exchange only the summaries of %n school(s) stay here. On the page Region you keep those you work with; what you wrote is handed in first.</source>
            <translation>
                <numerusform>После следующего обмена здесь останется только сводка %n школы. На странице «Регион» можно оставить те, с которыми вы работаете; сначала передаётся то, что написали вы.</numerusform>
                <numerusform>После следующего обмена здесь останутся только сводки %n школ. На странице «Регион» можно оставить те, с которыми вы работаете; сначала передаётся то, что написали вы.</numerusform>
                <numerusform>После следующего обмена здесь останутся только сводки %n школ. На странице «Регион» можно оставить те, с которыми вы работаете; сначала передаётся то, что написали вы.</numerusform>
            </translation>
        </message>
        <message>
            <source>{whole} of {total} schools are here whole; figures and lists count only these.</source>
            <translation>Целиком здесь {whole} из {total} школ; в цифрах и списках учтены только они.</translation>
        </message>
    </context>
    <context>
        <name>PassportDialog</name>
        <message>
            <source>Certificates in the passport</source>
            <translation>Сертификаты в паспорте</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Не брать</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n certificate(s)</source>
            <translation>
                <numerusform>Взять %n сертификат</numerusform>
                <numerusform>Взять %n сертификата</numerusform>
                <numerusform>Взять %n сертификатов</numerusform>
            </translation>
        </message>
        <message>
            <source>Teacher's passport</source>
            <translation>Паспорт учителя</translation>
        </message>
        <message>
            <source>There are no certificates in it.</source>
            <translation>В нём нет сертификатов.</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} ч</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>Add people  Insert</source>
            <translation>Добавить людей  Insert</translation>
        </message>
        <message>
            <source>Nobody yet. Add the teachers of your school, and guests by name.</source>
            <translation>Пока никого. Добавьте учителей своей школы, а гостей — по имени.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>People: {number}</source>
            <translation>Участники: {number}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Take off the list (Delete)</source>
            <translation>Убрать из списка (Delete)</translation>
        </message>
    </context>
    <context>
        <name>PeopleListing</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s)</source>
            <translation>
                <numerusform>%n школа</numerusform>
                <numerusform>%n школы</numerusform>
                <numerusform>%n школ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) without a region</source>
            <translation>
                <numerusform>%n школа без региона</numerusform>
                <numerusform>%n школы без региона</numerusform>
                <numerusform>%n школ без региона</numerusform>
            </translation>
        </message>
        <message>
            <source>All schools</source>
            <translation>Все школы</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>Все предметы</translation>
        </message>
        <message>
            <source>Bring the staff list of the school from Excel; you see everything before it is imported.</source>
            <translation>Принесите список сотрудников школы из Excel; до импорта вы всё увидите.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Consent: any</source>
            <translation>Согласие: все</translation>
        </message>
        <message>
            <source>Enter one person</source>
            <translation>Ввести одного человека</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Импорт списка</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>New person  Ctrl+N</source>
            <translation>Новый человек  Ctrl+N</translation>
        </message>
        <message>
            <source>New school  Ctrl+N</source>
            <translation>Новая школа  Ctrl+N</translation>
        </message>
        <message>
            <source>Nobody is entered yet</source>
            <translation>Пока никто не введён</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>People or schools</source>
            <translation>Люди или школы</translation>
        </message>
        <message>
            <source>Region?</source>
            <translation>Регион?</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>School without a name</source>
            <translation>Школа без названия</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Школы</translation>
        </message>
        <message>
            <source>Search: name, subject, phone</source>
            <translation>Поиск: имя, предмет, телефон</translation>
        </message>
        <message>
            <source>Search: name, village, district</source>
            <translation>Поиск: название, село, район</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показать их</translation>
        </message>
        <message>
            <source>Staff lists from Excel or CSV (Ctrl+I)</source>
            <translation>Списки сотрудников из Excel или CSV (Ctrl+I)</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Без согласия</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Choose a person or a school in the list</source>
            <translation>Выберите человека или школу в списке</translation>
        </message>
    </context>
    <context>
        <name>PeoplePicker</name>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Добавить %n человека</numerusform>
                <numerusform>Добавить %n человек</numerusform>
                <numerusform>Добавить %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Add guest</source>
            <translation>Добавить гостя</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Добавить людей</translation>
        </message>
        <message>
            <source>Choose all shown</source>
            <translation>Выбрать всех показанных</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Everybody in the register is on the list already.</source>
            <translation>Все из списка школы уже добавлены.</translation>
        </message>
        <message>
            <source>Find by name or school</source>
            <translation>Найти по имени или школе</translation>
        </message>
        <message>
            <source>For people of other schools who are not in the register.</source>
            <translation>Для людей из других школ, которых нет в списке.</translation>
        </message>
        <message>
            <source>Guest's name</source>
            <translation>Имя гостя</translation>
        </message>
        <message>
            <source>People of other schools</source>
            <translation>Люди из других школ</translation>
        </message>
        <message>
            <source>People who can be added</source>
            <translation>Кого можно добавить</translation>
        </message>
        <message>
            <source>Please type the name.</source>
            <translation>Наберите имя.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Surname first</source>
            <translation>Сначала фамилия</translation>
        </message>
    </context>
    <context>
        <name>PersonCertificates</name>
        <message numerus="yes">
            <source>%n certificate(s) were taken over.</source>
            <translation>
                <numerusform>Взят %n сертификат.</numerusform>
                <numerusform>Взято %n сертификата.</numerusform>
                <numerusform>Взято %n сертификатов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаты</translation>
        </message>
        <message>
            <source>Certificates and hours: {hours}</source>
            <translation>Сертификаты и часы: {hours}</translation>
        </message>
        <message>
            <source>Choose a passport</source>
            <translation>Выберите паспорт</translation>
        </message>
        <message>
            <source>Make a passport</source>
            <translation>Сделать паспорт</translation>
        </message>
        <message>
            <source>Make a passport…</source>
            <translation>Сделать паспорт…</translation>
        </message>
        <message>
            <source>No certificates yet.</source>
            <translation>Сертификатов пока нет.</translation>
        </message>
        <message>
            <source>Passports (*.shyraq-passport)</source>
            <translation>Паспорта (*.shyraq-passport)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Take over a passport…</source>
            <translation>Взять из паспорта…</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} ч</translation>
        </message>
    </context>
    <context>
        <name>PersonHours</name>
        <message>
            <source>Academic hours on the certificate: {hours}; only whole halves count.</source>
            <translation>Академических часов в сертификате: {hours}; считаются только полные половины часа.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Hours of a person</source>
            <translation>Часы человека</translation>
        </message>
        <message>
            <source>Next person (Ctrl+PgDown)</source>
            <translation>Следующий человек (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>Person before (Ctrl+PgUp)</source>
            <translation>Предыдущий человек (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>Занятия</translation>
        </message>
        <message>
            <source>{minutes} of {planned} min</source>
            <translation>{minutes} из {planned} мин</translation>
        </message>
        <message>
            <source>{there} of {slots} slots, {hours} of {planned} academic hours</source>
            <translation>{there} из {slots} занятий, академические часы: {hours} из {planned}</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>A person needs a surname.</source>
            <translation>Нужна фамилия.</translation>
        </message>
        <message>
            <source>Delete this person</source>
            <translation>Удалить этого человека</translation>
        </message>
        <message>
            <source>For example, how the name is written in Russian.</source>
            <translation>Например, как имя пишется по-казахски.</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>История (Ctrl+H)</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Имени пока нет</translation>
        </message>
        <message>
            <source>School not known on this computer</source>
            <translation>Школа на этом компьютере неизвестна</translation>
        </message>
        <message>
            <source>What colleagues attended, agreed to and were given is not kept on your computer.</source>
            <translation>Посещаемость, согласия и сертификаты коллег на вашем компьютере не хранятся.</translation>
        </message>
        <message>
            <source>{name} was deleted.</source>
            <translation>Запись удалена: {name}.</translation>
        </message>
    </context>
    <context>
        <name>PictureFields</name>
        <message>
            <source>A picture that is not on this computer</source>
            <translation>Фотография, которой нет на этом компьютере</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Без фотографии</translation>
        </message>
        <message>
            <source>This project has no photos yet. They come from its evidence.</source>
            <translation>В этом проекте пока нет фотографий. Они берутся из доказательств.</translation>
        </message>
    </context>
    <context>
        <name>PinCard</name>
        <message>
            <source>A forgotten PIN was set anew over the phone on {moment}.</source>
            <translation>Забытый ПИН-код заменён по телефону {moment}.</translation>
        </message>
        <message>
            <source>A forgotten PIN was set anew with the code on paper on {moment}.</source>
            <translation>Забытый ПИН-код заменён по коду с бумаги {moment}.</translation>
        </message>
        <message>
            <source>After so long without a key the PIN is asked again. What you typed is kept.</source>
            <translation>Если столько времени не нажимать клавиш, ПИН-код спросят снова. Введённое сохранится.</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>Изменить ПИН-код</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Блокировать автоматически</translation>
        </message>
        <message>
            <source>My PIN</source>
            <translation>Мой ПИН-код</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Убрать ПИН-код</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>Задать ПИН-код</translation>
        </message>
        <message>
            <source>Your place asks for a PIN.</source>
            <translation>Ваше место запрашивает ПИН-код.</translation>
        </message>
        <message>
            <source>Your place has no PIN.</source>
            <translation>У вашего места нет ПИН-кода.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} минут</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>Изменить ПИН-код</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>Я записал(а)</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>Задать ПИН-код</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>Задать ПИН-код</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>ПИН-код задан</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Это не тот ПИН-код.</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>A PIN has four to eight digits.</source>
            <translation>В ПИН-коде от четырёх до восьми цифр.</translation>
        </message>
        <message>
            <source>Back to all</source>
            <translation>Назад ко всем</translation>
        </message>
        <message>
            <source>I forgot my PIN</source>
            <translation>Я не помню ПИН-код</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН-код</translation>
        </message>
        <message>
            <source>Try again in {seconds} s.</source>
            <translation>Повторите через {seconds} с.</translation>
        </message>
        <message>
            <source>Your four to eight digits</source>
            <translation>Ваши четыре – восемь цифр</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message>
            <source>Your place at this computer</source>
            <translation>Ваше место за этим компьютером</translation>
        </message>
    </context>
    <context>
        <name>PlacePanel</name>
        <message>
            <source>Another person works here</source>
            <translation>Здесь работает другой человек</translation>
        </message>
        <message>
            <source>Lock, or another person</source>
            <translation>Заблокировать или сменить человека</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Пока никто</translation>
        </message>
        <message>
            <source>PIN and lock</source>
            <translation>ПИН-код и блокировка</translation>
        </message>
        <message>
            <source>What you typed is kept. Keys: {keys}</source>
            <translation>Введённое сохранится. Клавиши: {keys}</translation>
        </message>
        <message>
            <source>Your place at this computer</source>
            <translation>Ваше место за этим компьютером</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Add a session</source>
            <translation>Добавить сессию</translation>
        </message>
        <message>
            <source>An item a line, its minutes in front: 15 What we tried</source>
            <translation>Пункт на строку, впереди минуты: 15 Что мы попробовали</translation>
        </message>
        <message>
            <source>Begin empty</source>
            <translation>Начать с пустого</translation>
        </message>
        <message>
            <source>Begin with the usual plan of a year: seven sessions, two network events and a conference.</source>
            <translation>Начните с обычного плана года: семь сессий, два сетевых мероприятия и конференция.</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Язык текстов</translation>
        </message>
        <message>
            <source>No Kazakh text</source>
            <translation>Нет казахского текста</translation>
        </message>
        <message>
            <source>No Russian text</source>
            <translation>Нет русского текста</translation>
        </message>
        <message>
            <source>No session plan yet</source>
            <translation>Плана сессий пока нет</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>План сессий</translation>
        </message>
        <message>
            <source>Sessions of the plan</source>
            <translation>Сессии плана</translation>
        </message>
        <message>
            <source>Take out of the plan (Delete)</source>
            <translation>Убрать из плана (Delete)</translation>
        </message>
        <message>
            <source>Take the usual plan</source>
            <translation>Взять обычный план</translation>
        </message>
        <message>
            <source>The session was taken out.</source>
            <translation>Сессия убрана.</translation>
        </message>
        <message>
            <source>The usual plan was taken over; every word of it can be changed.</source>
            <translation>Обычный план взят; в нём можно изменить каждое слово.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>New action…</source>
            <translation>Новое действие…</translation>
        </message>
        <message>
            <source>Success shows in</source>
            <translation>Признак успеха</translation>
        </message>
        <message>
            <source>{day}
overdue</source>
            <translation>{day}
просрочено</translation>
        </message>
    </context>
    <context>
        <name>PlanSection</name>
        <message>
            <source>Action plan</source>
            <translation>План действий</translation>
        </message>
        <message>
            <source>Enter edits · Tab goes on · Space changes the status · Alt+↑ ↓ moves · Delete removes</source>
            <translation>Enter — изменить · Tab — дальше · пробел — сменить статус · Alt+↑ ↓ — переместить · Delete — удалить</translation>
        </message>
        <message>
            <source>New action  Insert</source>
            <translation>Новое действие  Insert</translation>
        </message>
        <message>
            <source>The action was added.</source>
            <translation>Действие добавлено.</translation>
        </message>
        <message>
            <source>The action was removed.</source>
            <translation>Действие удалено.</translation>
        </message>
        <message>
            <source>The status was changed.</source>
            <translation>Статус изменён.</translation>
        </message>
    </context>
    <context>
        <name>PlanTab</name>
        <message>
            <source>Choose who teaches</source>
            <translation>Выберите, кто ведёт урок</translation>
        </message>
        <message>
            <source>How will everybody see that the class has learned it?</source>
            <translation>По чему все увидят, что класс это усвоил?</translation>
        </message>
        <message>
            <source>What about the pupils' learning does the group look at in this lesson?</source>
            <translation>На что в учении учеников группа смотрит на этом уроке?</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём урок</translation>
        </message>
        <message>
            <source>What the last lesson asks to change</source>
            <translation>Что изменить после прошлого урока</translation>
        </message>
        <message>
            <source>When and who</source>
            <translation>Когда и кто</translation>
        </message>
    </context>
    <context>
        <name>PlanTimeline</name>
        <message>
            <source>Timeline of the plan</source>
            <translation>Шкала времени плана</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>{number}. {what}: {day}, {status}</source>
            <translation>{number}. {what}: {day}, {status}</translation>
        </message>
        <message>
            <source>{number}. {what}: {day}, {status}, overdue</source>
            <translation>{number}. {what}: {day}, {status}, просрочено</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message numerus="yes">
            <source>%n spelled differently</source>
            <translation>
                <numerusform>%n написан иначе</numerusform>
                <numerusform>%n написаны иначе</numerusform>
                <numerusform>%n написаны иначе</numerusform>
            </translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message>
            <source>Both are entered; whoever is one person is linked afterwards on the page of the person.</source>
            <translation>Внесут обоих; если это один человек, их потом связывают на странице человека.</translation>
        </message>
        <message>
            <source>Both are kept. You can delete one of them later on its page.</source>
            <translation>Обе записи останутся. Одну из них можно удалить позже на её странице.</translation>
        </message>
        <message>
            <source>Check what each column is taken for; you can choose something else.</source>
            <translation>Проверьте, чем считается каждый столбец; можно выбрать другое.</translation>
        </message>
        <message>
            <source>Choose the column that holds the names.</source>
            <translation>Выберите столбец с именами.</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Столбцы файла</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>Импортировать: %n</numerusform>
                <numerusform>Импортировать: %n</numerusform>
                <numerusform>Импортировать: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Новые люди</translation>
        </message>
        <message>
            <source>Perhaps the same person</source>
            <translation>Возможно, один и тот же человек</translation>
        </message>
        <message>
            <source>Perhaps twice</source>
            <translation>Возможно, дважды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Не приняты</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Непринятые строки</translation>
        </message>
        <message>
            <source>already entered</source>
            <translation>уже введён</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n row(s)</source>
            <translation>
                <numerusform>из %n строки</numerusform>
                <numerusform>из %n строк</numerusform>
                <numerusform>из %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>строка {row}</translation>
        </message>
    </context>
    <context>
        <name>PointsCard</name>
        <message>
            <source>How complete the cycle is</source>
            <translation>Насколько полон цикл</translation>
        </message>
        <message>
            <source>in place</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>{score} of 10 points</source>
            <translation>{score} из 10 баллов</translation>
        </message>
        <message>
            <source>{score} of 10 points: a complete cycle</source>
            <translation>{score} из 10 баллов: цикл полный</translation>
        </message>
    </context>
    <context>
        <name>PortfolioSection</name>
        <message>
            <source>A version is kept as it is that day: what you change later goes into the next one.</source>
            <translation>Версия сохраняется такой, какая она в этот день: дальнейшие изменения войдут в следующую.</translation>
        </message>
        <message>
            <source>Language of the portfolio</source>
            <translation>Язык портфолио</translation>
        </message>
        <message>
            <source>Submit as version {number}</source>
            <translation>Сдать как версию {number}</translation>
        </message>
        <message>
            <source>Version {number} was submitted.</source>
            <translation>Версия {number} сдана.</translation>
        </message>
        <message>
            <source>What goes into the portfolio</source>
            <translation>Что входит в портфолио</translation>
        </message>
        <message>
            <source>{count} of {all} complete</source>
            <translation>Готово {count} из {all}</translation>
        </message>
    </context>
    <context>
        <name>PosterDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Everything fits. On A1 the letters have {points} points: readable from two metres.</source>
            <translation>Всё помещается. На A1 кегль текста – {points} пт: читается с двух метров.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Save for A1</source>
            <translation>Сохранить для A1</translation>
        </message>
        <message>
            <source>Save for A3</source>
            <translation>Сохранить для A3</translation>
        </message>
        <message>
            <source>Still empty: {fields}.</source>
            <translation>Ещё пусто: {fields}.</translation>
        </message>
        <message>
            <source>The font Noto Sans is not on this computer; another one is used.</source>
            <translation>На этом компьютере нет шрифта Noto Sans; используется другой.</translation>
        </message>
        <message>
            <source>The poster was saved as “{name}”.</source>
            <translation>Постер сохранён под именем «{name}».</translation>
        </message>
        <message>
            <source>Too long: {fields}. Each field says by how much.</source>
            <translation>Слишком длинно: {fields}. Под каждым полем указано, на сколько.</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Страница целиком</translation>
        </message>
    </context>
    <context>
        <name>PosterForm</name>
        <message>
            <source>One a line, with a number at its end: “Before 42 %”. The first is where you began.</source>
            <translation>По одному в строке, с числом в конце: «До начала 42 %». Первый – с чего вы начали.</translation>
        </message>
        <message>
            <source>Only the headings and labels change.</source>
            <translation>Меняются только заголовки и подписи.</translation>
        </message>
        <message>
            <source>Start from these words</source>
            <translation>Начать с этих слов</translation>
        </message>
        <message>
            <source>What you leave empty is taken from the records of the project.</source>
            <translation>То, что вы оставите пустым, берётся из записей проекта.</translation>
        </message>
        <message>
            <source>{field}: start from the words of the records</source>
            <translation>{field}: начать со слов из записей</translation>
        </message>
        <message>
            <source>{shown} of {whole} points of the records fit; write your own words to choose.</source>
            <translation>Из {whole} пунктов записей помещается {shown}; чтобы выбрать, напишите свой текст.</translation>
        </message>
    </context>
    <context>
        <name>PosterPreview</name>
        <message>
            <source>Preview of the poster</source>
            <translation>Предпросмотр постера</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>A made-up school with a year of work, tasks for three roles, and nothing that can go wrong: it has a folder of its own, and nothing of it is sent.</source>
            <translation>Вымышленная школа: год работы и задания для трёх ролей. Ничего не испортить: у неё своя папка, и ничего из неё не отправляется.</translation>
        </message>
        <message>
            <source>Back to my school</source>
            <translation>Вернуться в свою школу</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>Open the practice school</source>
            <translation>Открыть учебную школу</translation>
        </message>
        <message>
            <source>Practice school</source>
            <translation>Учебная школа</translation>
        </message>
    </context>
    <context>
        <name>PracticeStrip</name>
        <message>
            <source>All tasks of this role are done. Try another role, or begin anew.</source>
            <translation>Все задания этой роли выполнены. Попробуйте другую роль или начните заново.</translation>
        </message>
        <message>
            <source>Next: {task}. {how}</source>
            <translation>Дальше: {task}. {how}</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Ничего из неё не покидает этот компьютер.</translation>
        </message>
        <message>
            <source>Practice school</source>
            <translation>Учебная школа</translation>
        </message>
        <message>
            <source>Practice school: nothing of it leaves this computer.</source>
            <translation>Учебная школа: ничего из неё не покидает этот компьютер.</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Показать где</translation>
        </message>
        <message>
            <source>Show me where (Ctrl+F9)</source>
            <translation>Показать где (Ctrl+F9)</translation>
        </message>
        <message>
            <source>Task done: {task}</source>
            <translation>Задание выполнено: {task}</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>Tasks (F9)</source>
            <translation>Задания (F9)</translation>
        </message>
        <message>
            <source>Tasks: {done} of {all}</source>
            <translation>Задания: {done} из {all}</translation>
        </message>
    </context>
    <context>
        <name>PreparingView</name>
        <message>
            <source>A whole school year is written down. This takes some seconds.</source>
            <translation>Записывается целый учебный год. Это займёт несколько секунд.</translation>
        </message>
        <message>
            <source>The practice school is being made</source>
            <translation>Учебная школа готовится</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Язык документа</translation>
        </message>
        <message>
            <source>PDF files ({pattern})</source>
            <translation>Файлы PDF ({pattern})</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Страница {number} из {count}</translation>
        </message>
        <message>
            <source>Pages of the paper</source>
            <translation>Страницы документа</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Print: {title}</source>
            <translation>Печать: {title}</translation>
        </message>
        <message>
            <source>Print…  Ctrl+P</source>
            <translation>Печать…  Ctrl+P</translation>
        </message>
        <message>
            <source>Save as PDF…  Ctrl+S</source>
            <translation>Сохранить как PDF…  Ctrl+S</translation>
        </message>
        <message>
            <source>Save for Word…</source>
            <translation>Сохранить для Word…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Сохранить документ</translation>
        </message>
        <message>
            <source>The paper is being made…</source>
            <translation>Документ готовится…</translation>
        </message>
        <message>
            <source>The paper was saved: {file}</source>
            <translation>Документ сохранён: {file}</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Is it switched on?</source>
            <translation>Принтер не принял документ. Включён ли он?</translation>
        </message>
        <message>
            <source>Which paper</source>
            <translation>Какой документ</translation>
        </message>
        <message>
            <source>Word files ({pattern})</source>
            <translation>Файлы Word ({pattern})</translation>
        </message>
    </context>
    <context>
        <name>PrivateSection</name>
        <message>
            <source>How will you notice that it got better?</source>
            <translation>Как вы заметите, что стало лучше?</translation>
        </message>
        <message>
            <source>Only the teacher and the facilitators read these texts until the project has a plan.</source>
            <translation>Пока у проекта нет плана, эти тексты читают только учитель и фасилитаторы.</translation>
        </message>
        <message>
            <source>The project has reached its plan: colleagues of the programme can read these texts too.</source>
            <translation>Проект дошёл до плана: теперь эти тексты могут читать и коллеги по программе.</translation>
        </message>
        <message>
            <source>What in your pupils' learning worries you? At least 30 characters.</source>
            <translation>Что в учении ваших учеников вас беспокоит? Не меньше 30 знаков.</translation>
        </message>
        <message>
            <source>What matters to you as a teacher?</source>
            <translation>Что для вас важно как для учителя?</translation>
        </message>
        <message>
            <source>Why is it worth your time, and who else would gain?</source>
            <translation>Почему это стоит вашего времени и кто ещё выиграет?</translation>
        </message>
    </context>
    <context>
        <name>ProblemStrip</name>
        <message>
            <source>Put away</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>ProgrammesSection</name>
        <message>
            <source>A name such as 2026/2027, then Enter</source>
            <translation>Название, например 2026/2027, затем Enter</translation>
        </message>
        <message>
            <source>A short name, then Enter</source>
            <translation>Короткое название, затем Enter</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Цикл</translation>
        </message>
        <message>
            <source>Cycles and the rule for hours</source>
            <translation>Циклы и правило зачёта часов</translation>
        </message>
        <message>
            <source>Empty: no test is needed. 0: having taken it is enough.</source>
            <translation>Пусто – тест не нужен. 0 – достаточно его пройти.</translation>
        </message>
        <message>
            <source>Everybody shares programmes: a change here reaches all schools with the next exchange.</source>
            <translation>Программы общие для всех: изменение здесь дойдёт до всех школ при следующем обмене.</translation>
        </message>
        <message>
            <source>New cycle</source>
            <translation>Новый цикл</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Новая программа</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Programmes are written by facilitators and coordinators; you read them here.</source>
            <translation>Программы пишут фасилитаторы и координаторы; здесь вы их читаете.</translation>
        </message>
        <message>
            <source>This name is needed.</source>
            <translation>Это название нужно.</translation>
        </message>
    </context>
    <context>
        <name>ProgressSheet</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Останавливается…</translation>
        </message>
    </context>
    <context>
        <name>ProjectDetail</name>
        <message>
            <source>Consultations</source>
            <translation>Консультации</translation>
        </message>
        <message>
            <source>Delete the project</source>
            <translation>Удалить проект</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>История (Ctrl+H)</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>More for this project</source>
            <translation>Другие действия с проектом</translation>
        </message>
        <message>
            <source>Pause the project…</source>
            <translation>Приостановить проект…</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Портфолио</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Итоги</translation>
        </message>
        <message>
            <source>Return the portfolio to be submitted again…</source>
            <translation>Вернуть портфолио на повторную сдачу…</translation>
        </message>
        <message>
            <source>Sections of the project</source>
            <translation>Разделы проекта</translation>
        </message>
        <message>
            <source>The project is now at “{stage}”.</source>
            <translation>Проект теперь на этапе «{stage}».</translation>
        </message>
        <message>
            <source>The project was deleted.</source>
            <translation>Проект удалён.</translation>
        </message>
        <message>
            <source>Unknown teacher</source>
            <translation>Неизвестный учитель</translation>
        </message>
        <message>
            <source>Withdraw the project…</source>
            <translation>Прекратить проект…</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
    </context>
    <context>
        <name>ProjectListing</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>не хватает: %n</numerusform>
                <numerusform>не хватает: %n</numerusform>
                <numerusform>не хватает: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A teacher starts with what matters to them and changes something in the own school.</source>
            <translation>Учитель начинает с того, что для него важно, и меняет что-то в своей школе.</translation>
        </message>
        <message>
            <source>All stages ({count})</source>
            <translation>Все этапы ({count})</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Новый проект</translation>
        </message>
        <message>
            <source>New project  Ctrl+N</source>
            <translation>Новый проект  Ctrl+N</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>Проектов пока нет</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Search: title or teacher</source>
            <translation>Поиск: название или учитель</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Unknown teacher</source>
            <translation>Неизвестный учитель</translation>
        </message>
        <message>
            <source>last entry {day}</source>
            <translation>последняя запись {day}</translation>
        </message>
        <message>
            <source>next: {day}</source>
            <translation>следующий шаг: {day}</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>просрочено с {day}</translation>
        </message>
    </context>
    <context>
        <name>PupilBlock</name>
        <message>
            <source>Case pupil {label} was taken out</source>
            <translation>Ученик {label} убран</translation>
        </message>
        <message>
            <source>Choose the group</source>
            <translation>Выберите группу</translation>
        </message>
        <message>
            <source>Take case pupil {label} out</source>
            <translation>Убрать ученика {label}</translation>
        </message>
    </context>
    <context>
        <name>PupilsCard</name>
        <message>
            <source>Add a case pupil</source>
            <translation>Добавить исследуемого ученика</translation>
        </message>
        <message>
            <source>Add the usual three</source>
            <translation>Добавить обычных трёх</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Исследуемые ученики</translation>
        </message>
        <message>
            <source>Three pupils who stand for three groups of the class. Never a name: a letter and an alias.</source>
            <translation>Три ученика от трёх групп класса. Без имён: только буква и псевдоним.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Before both: {text}</source>
            <translation>До обоих: {text}</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Вернуть запись</translation>
        </message>
        <message>
            <source>Change the joined text</source>
            <translation>Изменить объединённый текст</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Join both, or type another</source>
            <translation>Объединить оба или написать другое</translation>
        </message>
        <message>
            <source>Joined text</source>
            <translation>Объединённый текст</translation>
        </message>
        <message>
            <source>Leave it deleted</source>
            <translation>Оставить удалённой</translation>
        </message>
        <message>
            <source>Let it stay</source>
            <translation>Оставить запись</translation>
        </message>
        <message>
            <source>Let this stand</source>
            <translation>Оставить это</translation>
        </message>
        <message>
            <source>One text</source>
            <translation>Первый текст</translation>
        </message>
        <message>
            <source>Only in this version: {words}</source>
            <translation>Только в этом варианте: {words}</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Просмотрено</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Take this one</source>
            <translation>Взять это</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Другой вариант</translation>
        </message>
        <message>
            <source>The other text</source>
            <translation>Второй текст</translation>
        </message>
        <message>
            <source>The record is deleted. Bring it back in its history to choose the other version.</source>
            <translation>Запись удалена. Чтобы выбрать другой вариант, верните её в истории.</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>Всё верно</translation>
        </message>
        <message>
            <source>Type another value</source>
            <translation>Ввести другое значение</translation>
        </message>
        <message>
            <source>What stands now was written after the two versions met.</source>
            <translation>Нынешнее значение написано уже после того, как встретились два варианта.</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Read the question aloud and tick what holds. This is advice; nothing depends on it.</source>
            <translation>Прочитайте вопрос вслух и отметьте, что верно. Это совет: от него ничего не зависит.</translation>
        </message>
        <message>
            <source>Research question</source>
            <translation>Исследовательский вопрос</translation>
        </message>
        <message>
            <source>What do we want to find out about the learning of which pupils?</source>
            <translation>Что мы хотим узнать об учении и каких учеников?</translation>
        </message>
    </context>
    <context>
        <name>QuickEntry</name>
        <message>
            <source>Add  Ctrl+Enter</source>
            <translation>Добавить  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Вид записи</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Please type a number.</source>
            <translation>Введите число.</translation>
        </message>
        <message>
            <source>Please write what happened.</source>
            <translation>Напишите, что произошло.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What happened? A digit from 1 to 9 chooses the kind.</source>
            <translation>Что произошло? Цифра от 1 до 9 выбирает вид.</translation>
        </message>
    </context>
    <context>
        <name>ReasonChooser</name>
        <message>
            <source>No reason</source>
            <translation>Без причины</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Everything written so far stays, and the cycle can be taken up again.</source>
            <translation>Всё записанное останется, к циклу можно вернуться.</translation>
        </message>
        <message>
            <source>Give the cycle up</source>
            <translation>Прекратить цикл</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Why is the cycle given up?</source>
            <translation>Почему цикл прекращается?</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsCard</name>
        <message numerus="yes">
            <source>%n change(s) taken in by the server.</source>
            <translation>
                <numerusform>Сервер принял %n изменение.</numerusform>
                <numerusform>Сервер принял %n изменения.</numerusform>
                <numerusform>Сервер принял %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were not on the server then.</source>
            <translation>
                <numerusform>Тогда на сервере не было %n изменения.</numerusform>
                <numerusform>Тогда на сервере не было %n изменений.</numerusform>
                <numerusform>Тогда на сервере не было %n изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says what the server has taken in from this computer, with its signature.</source>
            <translation>В каждой квитанции сказано, что сервер принял с этого компьютера, и стоит его подпись.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Напечатать список</translation>
        </message>
        <message>
            <source>Receipts of the server</source>
            <translation>Квитанции сервера</translation>
        </message>
        <message>
            <source>Up to here every change is on the server.</source>
            <translation>До этого момента все изменения на сервере.</translation>
        </message>
        <message>
            <source>№ {number} · {when}</source>
            <translation>№ {number} · {when}</translation>
        </message>
    </context>
    <context>
        <name>RecordPart</name>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>Agenda: {needed} of {room} min</source>
            <translation>Повестка: {needed} из {room} мин</translation>
        </message>
        <message>
            <source>Agree on what the plan suggests: {homework}</source>
            <translation>Договориться о том, что предлагает план: {homework}</translation>
        </message>
        <message>
            <source>Agreed today</source>
            <translation>Договорились сегодня</translation>
        </message>
        <message>
            <source>Flipchart and other photos</source>
            <translation>Флипчарт и другие фото</translation>
        </message>
        <message>
            <source>Next item, then Enter</source>
            <translation>Следующий пункт, затем Enter</translation>
        </message>
        <message>
            <source>Take the agenda from the plan…</source>
            <translation>Взять повестку из плана…</translation>
        </message>
        <message>
            <source>Take the commitment out</source>
            <translation>Убрать договорённость</translation>
        </message>
        <message>
            <source>Take the item out</source>
            <translation>Убрать пункт</translation>
        </message>
        <message>
            <source>The commitment was closed.</source>
            <translation>Договорённость закрыта.</translation>
        </message>
        <message>
            <source>The commitment was taken out.</source>
            <translation>Договорённость убрана.</translation>
        </message>
        <message>
            <source>The item was taken out.</source>
            <translation>Пункт убран.</translation>
        </message>
        <message>
            <source>The session follows the plan now.</source>
            <translation>Теперь сессия идёт по плану.</translation>
        </message>
        <message>
            <source>Three questions to finish</source>
            <translation>Три вопроса в завершение</translation>
        </message>
        <message>
            <source>Tools and decisions</source>
            <translation>Инструменты и решения</translation>
        </message>
        <message>
            <source>What will be done, then Enter</source>
            <translation>Что будет сделано, затем Enter</translation>
        </message>
    </context>
    <context>
        <name>RecordSaver</name>
        <message>
            <source>“{field}” was changed.</source>
            <translation>Поле «{field}» изменено.</translation>
        </message>
    </context>
    <context>
        <name>RefusedCard</name>
        <message>
            <source>A kind of record this version lacks</source>
            <translation>Вид записи, которого нет в этой версии</translation>
        </message>
        <message>
            <source>Fields: {fields}</source>
            <translation>Поля: {fields}</translation>
        </message>
        <message>
            <source>Refused by the server</source>
            <translation>Не принято сервером</translation>
        </message>
        <message>
            <source>These changes stay on this computer and do not reach the others.</source>
            <translation>Эти изменения остаются на этом компьютере и до других не доходят.</translation>
        </message>
    </context>
    <context>
        <name>RegionPage</name>
        <message>
            <source>All about the exchange</source>
            <translation>Всё об обмене</translation>
        </message>
        <message>
            <source>All districts</source>
            <translation>Все районы</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>In this school year</source>
            <translation>В этом учебном году</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>Longest silent first</source>
            <translation>Сначала кто дольше молчит</translation>
        </message>
        <message>
            <source>No schools yet</source>
            <translation>Школ пока нет</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Schools appear here once they exchange data with the server of the region.</source>
            <translation>Школы появятся здесь, когда обменяются данными с сервером региона.</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Школы с сессиями</translation>
        </message>
        <message>
            <source>{schools} of {total}</source>
            <translation>{schools} из {total}</translation>
        </message>
    </context>
    <context>
        <name>RelayCard</name>
        <message>
            <source>A code is made when a computer is to be let in, and is good for ten minutes.</source>
            <translation>Код создаётся, когда нужно впустить компьютер, и действует десять минут.</translation>
        </message>
        <message>
            <source>A computer without a line of its own reaches the server through this one. What it sends is sealed: nothing of it can be read or kept here.</source>
            <translation>Компьютер без своей связи достигает сервера через этот. То, что он посылает, закрыто: здесь это нельзя ни прочитать, ни сохранить.</translation>
        </message>
        <message>
            <source>Address to type on the other computer</source>
            <translation>Адрес, который вводят на другом компьютере</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Computers that may go through here</source>
            <translation>Компьютеры, которым можно выходить здесь</translation>
        </message>
        <message numerus="yes">
            <source>Good for %n minute(s), for any number of computers.</source>
            <translation>
                <numerusform>Действует ещё %n минуту, для любого числа компьютеров.</numerusform>
                <numerusform>Действует ещё %n минуты, для любого числа компьютеров.</numerusform>
                <numerusform>Действует ещё %n минут, для любого числа компьютеров.</numerusform>
            </translation>
        </message>
        <message>
            <source>If Windows asks about the firewall at the first start, allow private networks. If you may not do that, choose another computer for this.</source>
            <translation>Если при первом включении Windows спросит о брандмауэре, разрешите частные сети. Если на это нет прав, выберите другой компьютер.</translation>
        </message>
        <message>
            <source>In other networks: {addresses}</source>
            <translation>В других сетях: {addresses}</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Новый код</translation>
        </message>
        <message>
            <source>No other computer was let in yet.</source>
            <translation>Пока не впущен ни один компьютер.</translation>
        </message>
        <message>
            <source>QR code with the address and the code</source>
            <translation>QR-код с адресом и кодом</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Убрать: {name}</translation>
        </message>
        <message>
            <source>School network: let others through</source>
            <translation>Школьная сеть: пропускать других</translation>
        </message>
        <message>
            <source>connected now, {size}</source>
            <translation>сейчас на связи, {size}</translation>
        </message>
        <message>
            <source>in no network</source>
            <translation>нет сети</translation>
        </message>
        <message>
            <source>last came through on {day}</source>
            <translation>последний раз выходил {day}</translation>
        </message>
        <message>
            <source>let in on {day}, not come through yet</source>
            <translation>впущен {day}, ещё не выходил</translation>
        </message>
        <message>
            <source>{name} goes through here no more.</source>
            <translation>{name} больше не выходит через этот компьютер.</translation>
        </message>
    </context>
    <context>
        <name>RemovePinDialog</name>
        <message>
            <source>From then on everybody at this computer can open your place and write under your name.</source>
            <translation>После этого любой за этим компьютером сможет открыть ваше место и писать от вашего имени.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Present PIN</source>
            <translation>Нынешний ПИН-код</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Убрать ПИН-код</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Это не тот ПИН-код.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Approved: {name}, {day}</source>
            <translation>Утвердил(а): {name}, {day}</translation>
        </message>
        <message>
            <source>Empty sections were filled from the records</source>
            <translation>Пустые разделы заполнены по записям</translation>
        </message>
        <message>
            <source>Fill empty sections from the records</source>
            <translation>Заполнить пустые разделы по записям</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Отозвать утверждение</translation>
        </message>
        <message>
            <source>The records only give a first draft. Rewrite it: what do your findings mean?</source>
            <translation>Записи дают только черновик. Перепишите его: что означают ваши выводы?</translation>
        </message>
        <message>
            <source>Who approves it</source>
            <translation>Кто утверждает</translation>
        </message>
        <message>
            <source>Who reads it decides how it is written; settle this early.</source>
            <translation>От читателя зависит, как писать; решите это заранее.</translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message numerus="yes">
            <source>%n person(s) were imported</source>
            <translation>
                <numerusform>Импортирован %n человек</numerusform>
                <numerusform>Импортировано %n человека</numerusform>
                <numerusform>Импортировано %n человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) had no name and were left out.</source>
            <translation>
                <numerusform>В %n строке нет имени, она пропущена.</numerusform>
                <numerusform>В %n строках нет имени, они пропущены.</numerusform>
                <numerusform>В %n строках нет имени, они пропущены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were about people who are here already.</source>
            <translation>
                <numerusform>%n строка — о человеке, который уже есть.</numerusform>
                <numerusform>%n строки — о людях, которые уже есть.</numerusform>
                <numerusform>%n строк — о людях, которые уже есть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) were created.</source>
            <translation>
                <numerusform>Создана %n школа.</numerusform>
                <numerusform>Создано %n школы.</numerusform>
                <numerusform>Создано %n школ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message>
            <source>Show the people</source>
            <translation>Показать людей</translation>
        </message>
        <message>
            <source>Stopped: {written} of {new} people were imported</source>
            <translation>Остановлено: импортировано {written} из {new}</translation>
        </message>
        <message>
            <source>Take the import back</source>
            <translation>Отменить импорт</translation>
        </message>
        <message>
            <source>You can take the import back now or later: whoever has been used since stays.</source>
            <translation>Импорт можно отменить сейчас или позже: те, кто уже где-то используется, останутся.</translation>
        </message>
    </context>
    <context>
        <name>ResultsSection</name>
        <message>
            <source>Impact</source>
            <translation>Влияние</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>Виньетка</translation>
        </message>
        <message>
            <source>What do they do now that they did not do before, and how do you know?</source>
            <translation>Что они делают теперь, чего не делали раньше, и откуда вы это знаете?</translation>
        </message>
        <message>
            <source>What do you do differently in your lessons?</source>
            <translation>Что вы делаете на уроках иначе?</translation>
        </message>
        <message>
            <source>What helped you to bring others along, and what would you do differently?</source>
            <translation>Что помогло вам увлечь других и что вы сделали бы иначе?</translation>
        </message>
        <message>
            <source>What is done differently in the school?</source>
            <translation>Что в школе делается иначе?</translation>
        </message>
        <message>
            <source>Who took something over, and what?</source>
            <translation>Кто и что перенял?</translation>
        </message>
        <message>
            <source>{count} words; {least} to {most} are asked for. No pupil is named.</source>
            <translation>Слов: {count}; нужно от {least} до {most}. Имён учеников не называют.</translation>
        </message>
    </context>
    <context>
        <name>ReturningCard</name>
        <message>
            <source>Agreed before</source>
            <translation>Договорились раньше</translation>
        </message>
        <message numerus="yes">
            <source>Agreed before: %n still open</source>
            <translation>
                <numerusform>Договорились раньше: %n ещё открыта</numerusform>
                <numerusform>Договорились раньше: %n ещё открыты</numerusform>
                <numerusform>Договорились раньше: %n ещё открыто</numerusform>
            </translation>
        </message>
        <message>
            <source>Agreed before: all closed</source>
            <translation>Договорились раньше: всё закрыто</translation>
        </message>
    </context>
    <context>
        <name>RevokeDialog</name>
        <message>
            <source>For example: the name was misspelt.</source>
            <translation>Например: имя написано с ошибкой.</translation>
        </message>
        <message>
            <source>From the next exchange on, every check of this certificate says that it holds no more. Others are told its number, not the reason.</source>
            <translation>Со следующего обмена любая проверка скажет, что сертификат не действует. Другим передаётся номер, но не причина.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Please say why: the reason stays in your records.</source>
            <translation>Укажите причину: она останется в ваших записях.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Revoke the certificate</source>
            <translation>Отзыв сертификата</translation>
        </message>
    </context>
    <context>
        <name>RiskPart</name>
        <message>
            <source>Age of the oldest work that is only here</source>
            <translation>Возраст самой старой работы, которая есть только здесь</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Сохранить копию в другом месте…</translation>
        </message>
    </context>
    <context>
        <name>SchoolModel</name>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Последнее изменение</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>{cycles}, taught {taught}</source>
            <translation>{cycles}, с уроками: {taught}</translation>
        </message>
    </context>
    <context>
        <name>SchoolOverview</name>
        <message numerus="yes">
            <source>%n mark(s) in this school year</source>
            <translation>
                <numerusform>%n отметка в этом учебном году</numerusform>
                <numerusform>%n отметки в этом учебном году</numerusform>
                <numerusform>%n отметок в этом учебном году</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) known</source>
            <translation>
                <numerusform>известен %n человек</numerusform>
                <numerusform>известно %n человека</numerusform>
                <numerusform>известно %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Back to the region</source>
            <translation>Назад к региону</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Циклы</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Проекты развития</translation>
        </message>
        <message>
            <source>Entry of the school</source>
            <translation>Запись школы</translation>
        </message>
        <message>
            <source>In this school year</source>
            <translation>В этом учебном году</translation>
        </message>
        <message>
            <source>Last change of the school: {moment} ({ago}).</source>
            <translation>Последнее изменение школы: {moment} ({ago}).</translation>
        </message>
        <message>
            <source>Latest sessions</source>
            <translation>Последние сессии</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>No cycles yet</source>
            <translation>Циклов пока нет</translation>
        </message>
        <message>
            <source>No marks yet</source>
            <translation>Отметок пока нет</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>Проектов пока нет</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translation>Сессий пока нет</translation>
        </message>
        <message>
            <source>No summary has come yet</source>
            <translation>Сводка ещё не пришла</translation>
        </message>
        <message>
            <source>None has been recorded here.</source>
            <translation>Здесь ничего не записано.</translation>
        </message>
        <message>
            <source>Nothing has come from this school yet.</source>
            <translation>От этой школы пока ничего не пришло.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>{day} · attendance {share}</source>
            <translation>{day} · посещаемость {share}</translation>
        </message>
        <message>
            <source>{taught} of {planned} research lessons taught</source>
            <translation>Исследовательских уроков проведено: {taught} из {planned}</translation>
        </message>
    </context>
    <context>
        <name>SchoolTable</name>
        <message>
            <source>Schools of the region</source>
            <translation>Школы региона</translation>
        </message>
    </context>
    <context>
        <name>SchoolView</name>
        <message>
            <source>Choose the region</source>
            <translation>Выбрать регион</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>История (Ctrl+H)</translation>
        </message>
        <message>
            <source>Nobody has said yet in which region this school is.</source>
            <translation>Ещё никто не указал, в каком регионе эта школа.</translation>
        </message>
        <message>
            <source>Nobody is entered here yet.</source>
            <translation>Здесь пока никто не введён.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Ready for the visit</source>
            <translation>К визиту</translation>
        </message>
        <message>
            <source>School without a name</source>
            <translation>Школа без названия</translation>
        </message>
        <message>
            <source>Show in the list of people</source>
            <translation>Показать в списке людей</translation>
        </message>
        <message>
            <source>You read about this school. Its facilitator or the coordinator changes what is wrong here.</source>
            <translation>Сведения о школе вы только читаете. Если что-то неверно, исправит фасилитатор школы или координатор.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} и ещё %n</numerusform>
                <numerusform>{names} и ещё %n</numerusform>
                <numerusform>{names} и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScoresPart</name>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Прирост</translation>
        </message>
        <message>
            <source>Gain: the share of the points that were still missing before, and were won.</source>
            <translation>Прирост: какая доля недостававших баллов была получена.</translation>
        </message>
        <message>
            <source>Mean gain: {share} % ({people} people with both tests).</source>
            <translation>Средний прирост: {share} % (человек с обоими тестами: {people}).</translation>
        </message>
        <message>
            <source>Most points of the test</source>
            <translation>Наибольший балл теста</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Nobody is on the sheet yet</source>
            <translation>В листе пока никого нет</translation>
        </message>
        <message>
            <source>Please type a whole number from {low} to {high}.</source>
            <translation>Введите целое число от {low} до {high}.</translation>
        </message>
        <message>
            <source>Tests before and after</source>
            <translation>Тесты до и после</translation>
        </message>
        <message>
            <source>Type the points of both tests; the gain is worked out by itself.</source>
            <translation>Введите баллы обоих тестов; прирост посчитается сам.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Empty the field</source>
            <translation>Очистить поле</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Результаты поиска</translation>
        </message>
    </context>
    <context>
        <name>SeatTile</name>
        <message>
            <source>Asks for a PIN</source>
            <translation>Запрашивает ПИН-код</translation>
        </message>
    </context>
    <context>
        <name>SeriesPane</name>
        <message>
            <source>Apply (Ctrl+Enter)</source>
            <translation>Применить (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>As the rule says</source>
            <translation>Как по правилу</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Назад (Esc)</translation>
        </message>
        <message numerus="yes">
            <source>Create %n session(s) (Ctrl+Enter)</source>
            <translation>
                <numerusform>Создать %n сессию (Ctrl+Enter)</numerusform>
                <numerusform>Создать %n сессии (Ctrl+Enter)</numerusform>
                <numerusform>Создать %n сессий (Ctrl+Enter)</numerusform>
            </translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Days of the series</source>
            <translation>Дни серии</translation>
        </message>
        <message>
            <source>Every day of the rule is there already.</source>
            <translation>Все дни правила уже есть.</translation>
        </message>
        <message>
            <source>Meet on this day</source>
            <translation>Провести в этот день</translation>
        </message>
        <message>
            <source>Moved to</source>
            <translation>Перенесено на</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Без сессии</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Repeat: {title}</source>
            <translation>Повторять: {title}</translation>
        </message>
        <message>
            <source>The chosen day</source>
            <translation>Выбранный день</translation>
        </message>
        <message>
            <source>The sessions were made as shown.</source>
            <translation>Сессии созданы, как показано.</translation>
        </message>
        <message>
            <source>free days: {count}</source>
            <translation>свободных дней: {count}</translation>
        </message>
        <message>
            <source>moved: {count}</source>
            <translation>переносится: {count}</translation>
        </message>
        <message>
            <source>new: {count}</source>
            <translation>новых: {count}</translation>
        </message>
        <message>
            <source>taken out: {count}</source>
            <translation>убирается: {count}</translation>
        </message>
        <message>
            <source>to decide: {count}</source>
            <translation>надо решить: {count}</translation>
        </message>
    </context>
    <context>
        <name>SeriesRule</name>
        <message>
            <source>As RFC 5545 writes it; change it only for what the fields above cannot say.</source>
            <translation>Записано по RFC 5545; меняйте, только если полей выше не хватает.</translation>
        </message>
        <message>
            <source>As the rule below says</source>
            <translation>По правилу ниже</translation>
        </message>
        <message>
            <source>Every fourth week</source>
            <translation>Каждую четвёртую неделю</translation>
        </message>
        <message>
            <source>Every second week</source>
            <translation>Каждую вторую неделю</translation>
        </message>
        <message>
            <source>Every third week</source>
            <translation>Каждую третью неделю</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Каждую неделю</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
        <message>
            <source>Last day at the latest</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>On</source>
            <translation>По дням</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Повторяется</translation>
        </message>
    </context>
    <context>
        <name>SeriesWords</name>
        <message>
            <source>Free day</source>
            <translation>Свободный день</translation>
        </message>
        <message>
            <source>Holiday: {name}</source>
            <translation>Праздник: {name}</translation>
        </message>
        <message>
            <source>In use, stays</source>
            <translation>Заполнено, остаётся</translation>
        </message>
        <message>
            <source>Is there</source>
            <translation>Есть</translation>
        </message>
        <message>
            <source>Meet or not?</source>
            <translation>Проводить?</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Переносится</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новая</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Без сессии</translation>
        </message>
        <message>
            <source>School break</source>
            <translation>Каникулы</translation>
        </message>
        <message>
            <source>Will be taken out</source>
            <translation>Будет убрана</translation>
        </message>
        <message>
            <source>instead of {day}</source>
            <translation>вместо {day}</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <source>Attendance sheet (Ctrl+T)</source>
            <translation>Лист посещаемости (Ctrl+T)</translation>
        </message>
        <message>
            <source>Back to the session list (Alt+Left)</source>
            <translation>Назад к списку сессий (Alt+Left)</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>Parts of the session</source>
            <translation>Части сессии</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Session after (Ctrl+PgDown)</source>
            <translation>Следующая сессия (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>Session before (Ctrl+PgUp)</source>
            <translation>Предыдущая сессия (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Сессия без названия</translation>
        </message>
        <message>
            <source>Tests before and after</source>
            <translation>Тесты до и после</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Choose a session on the left</source>
            <translation>Выберите сессию слева</translation>
        </message>
    </context>
    <context>
        <name>SetAsideCard</name>
        <message>
            <source>New kind of record</source>
            <translation>Новый вид записи</translation>
        </message>
        <message>
            <source>These changes of others are kept safe here and appear after Shyraq is updated.</source>
            <translation>Эти изменения других хранятся здесь и появятся после обновления Шырақ.</translation>
        </message>
        <message>
            <source>Waiting for a newer version</source>
            <translation>Ждёт новой версии</translation>
        </message>
    </context>
    <context>
        <name>SetUpCard</name>
        <message>
            <source>Asked for: {pupils} case pupils, {lessons} lessons, discussions of {minutes} min within {hours} h.</source>
            <translation>Требуется: исследуемых учеников – {pupils}, исследовательских уроков – {lessons}, обсуждение {minutes} мин в течение {hours} ч.</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Подготовка</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About Shyraq</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Exchange of data</source>
            <translation>Обмен данными</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Общие</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Разделы настроек</translation>
        </message>
        <message>
            <source>People and PIN</source>
            <translation>Люди и ПИН-код</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программы</translation>
        </message>
    </context>
    <context>
        <name>SharingBlock</name>
        <message>
            <source>Take the occasion out</source>
            <translation>Убрать запись</translation>
        </message>
        <message>
            <source>The occasion was taken out</source>
            <translation>Запись убрана</translation>
        </message>
    </context>
    <context>
        <name>SharingCard</name>
        <message>
            <source>Add: how was it shared?</source>
            <translation>Добавить: как поделились?</translation>
        </message>
        <message>
            <source>Open lessons, staff meetings, seminars: write down every occasion on which others heard of it.</source>
            <translation>Открытые уроки, педсоветы, семинары: записывайте каждый случай, когда об этом узнали другие.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Обмен опытом</translation>
        </message>
    </context>
    <context>
        <name>SheetCells</name>
        <message>
            <source>+ takes the notes over</source>
            <translation>+ перенесёт записи</translation>
        </message>
        <message>
            <source>1–4: was it met?</source>
            <translation>1–4: достигнут?</translation>
        </message>
        <message>
            <source>1–5: compare</source>
            <translation>1–5: сравнить</translation>
        </message>
        <message>
            <source>Name of the stage</source>
            <translation>Название этапа</translation>
        </message>
        <message>
            <source>No prediction was written before the lesson.</source>
            <translation>До урока прогноз не записан.</translation>
        </message>
        <message>
            <source>Success criterion</source>
            <translation>Критерий успеха</translation>
        </message>
        <message>
            <source>What did {label} do?</source>
            <translation>Что делал(а) {label}?</translation>
        </message>
        <message>
            <source>What does the teacher do?</source>
            <translation>Что делает учитель?</translation>
        </message>
        <message>
            <source>What is needed?</source>
            <translation>Что нужно?</translation>
        </message>
        <message>
            <source>What will {label} do?</source>
            <translation>Что сделает {label}?</translation>
        </message>
        <message>
            <source>When has {label} succeeded?</source>
            <translation>В чём успех {label}?</translation>
        </message>
        <message>
            <source>amended: {text}</source>
            <translation>дополнено: {text}</translation>
        </message>
        <message>
            <source>case pupil {label}</source>
            <translation>исследуемый ученик {label}</translation>
        </message>
        <message>
            <source>met or not</source>
            <translation>достигнут или нет</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>наблюдение</translation>
        </message>
        <message>
            <source>prediction</source>
            <translation>прогноз</translation>
        </message>
        <message>
            <source>prediction, closed</source>
            <translation>прогноз, закрыт</translation>
        </message>
        <message>
            <source>ran {began}–{ended}</source>
            <translation>шёл {began}–{ended}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} мин</translation>
        </message>
        <message>
            <source>{minutes} · ran {began}–{ended}</source>
            <translation>{minutes} · шёл {began}–{ended}</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>The text was changed.</source>
            <translation>Текст изменён.</translation>
        </message>
    </context>
    <context>
        <name>SheetHands</name>
        <message numerus="yes">
            <source>%n line(s) had no place on the sheet.</source>
            <translation>
                <numerusform>Для %n строки не нашлось места на листе.</numerusform>
                <numerusform>Для %n строк не нашлось места на листе.</numerusform>
                <numerusform>Для %n строк не нашлось места на листе.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) pasted.</source>
            <translation>
                <numerusform>Вставлена %n отметка.</numerusform>
                <numerusform>Вставлено %n отметки.</numerusform>
                <numerusform>Вставлено %n отметок.</numerusform>
            </translation>
        </message>
        <message>
            <source>History of the mark</source>
            <translation>История отметки</translation>
        </message>
        <message>
            <source>Hours of this person</source>
            <translation>Часы этого человека</translation>
        </message>
        <message>
            <source>Not understood: {parts}</source>
            <translation>Не удалось понять: {parts}</translation>
        </message>
        <message>
            <source>Somebody has changed this mark since; it was left as it is.</source>
            <translation>Эту отметку после вас изменил другой человек; она оставлена как есть.</translation>
        </message>
        <message>
            <source>Take off the sheet: {name}</source>
            <translation>Убрать с листа: {name}</translation>
        </message>
        <message>
            <source>Taken off the sheet: {name}. The marks are kept.</source>
            <translation>Убран(а) с листа: {name}. Отметки сохранены.</translation>
        </message>
    </context>
    <context>
        <name>SheetHeader</name>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n не отмечен</numerusform>
                <numerusform>%n не отмечены</numerusform>
                <numerusform>%n не отмечено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Add people  Insert</source>
            <translation>Добавить людей  Insert</translation>
        </message>
        <message>
            <source>All marked</source>
            <translation>Все отмечены</translation>
        </message>
        <message>
            <source>Back to the session (Alt+Left)</source>
            <translation>Назад к сессии (Alt+Left)</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Мин</translation>
        </message>
        <message>
            <source>Not begun yet</source>
            <translation>Ещё не началась</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Photo of the sheet  F6</source>
            <translation>Фото листа  F6</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Прогноз</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ресурсы</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Сессия без названия</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Your own marks</source>
            <translation>Ваши отметки</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Academic hours credited, of those planned, as the certificate counts them</source>
            <translation>Засчитанные академические часы из запланированных; так же они считаются в сертификате</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>New on the sheet</source>
            <translation>Новый человек на листе</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>Занятия</translation>
        </message>
        <message>
            <source>Slots the person was in, of those held</source>
            <translation>На скольких занятиях из проведённых был человек</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>не отмечено</translation>
        </message>
    </context>
    <context>
        <name>SheetPasting</name>
        <message numerus="yes">
            <source>%n cell(s) had a text already and keep it.</source>
            <translation>
                <numerusform>В %n клетке уже был текст, он остался.</numerusform>
                <numerusform>В %n клетках уже был текст, он остался.</numerusform>
                <numerusform>В %n клетках уже был текст, он остался.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) had no place on the sheet.</source>
            <translation>
                <numerusform>Для %n клетки не нашлось места на листе.</numerusform>
                <numerusform>Для %n клеток не нашлось места на листе.</numerusform>
                <numerusform>Для %n клеток не нашлось места на листе.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) were filled.</source>
            <translation>
                <numerusform>Заполнена %n клетка.</numerusform>
                <numerusform>Заполнены %n клетки.</numerusform>
                <numerusform>Заполнено %n клеток.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetPhoto</name>
        <message>
            <source>Add a photo of the sheet</source>
            <translation>Добавить фото листа</translation>
        </message>
        <message>
            <source>Further (Ctrl+−)</source>
            <translation>Мельче (Ctrl+−)</translation>
        </message>
        <message>
            <source>Hide the photo (F6)</source>
            <translation>Скрыть фото (F6)</translation>
        </message>
        <message>
            <source>Nearer (Ctrl++)</source>
            <translation>Крупнее (Ctrl++)</translation>
        </message>
        <message>
            <source>Next photo (Shift+F6)</source>
            <translation>Следующее фото (Shift+F6)</translation>
        </message>
        <message>
            <source>No photo of the paper sheet yet</source>
            <translation>Фото бумажного листа ещё нет</translation>
        </message>
        <message>
            <source>Photo of the paper sheet</source>
            <translation>Фото бумажного листа</translation>
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation>Изображения ({endings})</translation>
        </message>
        <message>
            <source>Remove this photo</source>
            <translation>Убрать это фото</translation>
        </message>
        <message>
            <source>Take a photo of the filled sheet, drag it here or paste it with Ctrl+V, and type from it.</source>
            <translation>Сфотографируйте заполненный лист, перетащите фото сюда или вставьте через Ctrl+V и переносите отметки с него.</translation>
        </message>
        <message>
            <source>The file is on the page of the session; only photos are shown here.</source>
            <translation>Файл сохранён на странице сессии; здесь показываются только фото.</translation>
        </message>
        <message>
            <source>The photo is on the computer on which it was added</source>
            <translation>Фото хранится на компьютере, на котором его добавили</translation>
        </message>
        <message>
            <source>The photo was removed.</source>
            <translation>Фото убрано.</translation>
        </message>
        <message>
            <source>Turn (F7)</source>
            <translation>Повернуть (F7)</translation>
        </message>
    </context>
    <context>
        <name>SheetTab</name>
        <message numerus="yes">
            <source>%n note(s) were taken over</source>
            <translation>
                <numerusform>Перенесена %n заметка</numerusform>
                <numerusform>Перенесено %n заметки</numerusform>
                <numerusform>Перенесено %n заметок</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a stage</source>
            <translation>Добавить этап</translation>
        </message>
        <message>
            <source>Add four usual stages</source>
            <translation>Добавить четыре обычных этапа</translation>
        </message>
        <message>
            <source>Add one stage</source>
            <translation>Добавить один этап</translation>
        </message>
        <message>
            <source>Closing and reflection</source>
            <translation>Итог и рефлексия</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Divide the lesson into stages. For each of them you predict what every case pupil will do.</source>
            <translation>Разделите урок на этапы. Для каждого вы предскажете, что сделает каждый исследуемый ученик.</translation>
        </message>
        <message>
            <source>Move the stage down</source>
            <translation>Опустить этап</translation>
        </message>
        <message>
            <source>Move the stage up</source>
            <translation>Поднять этап</translation>
        </message>
        <message>
            <source>New learning</source>
            <translation>Новое знание</translation>
        </message>
        <message>
            <source>No stages yet</source>
            <translation>Этапов пока нет</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Observer: {name}</source>
            <translation>Наблюдатель: {name}</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Вызов интереса</translation>
        </message>
        <message>
            <source>Plan and predict</source>
            <translation>План и прогноз</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Рядом</translation>
        </message>
        <message>
            <source>Stage {number}</source>
            <translation>Этап {number}</translation>
        </message>
        <message>
            <source>Stage “{name}” was taken out</source>
            <translation>Этап «{name}» убран</translation>
        </message>
        <message>
            <source>Stages and case pupils</source>
            <translation>Этапы и исследуемые ученики</translation>
        </message>
        <message>
            <source>Take over all notes: {count}</source>
            <translation>Перенести все: {count}</translation>
        </message>
        <message>
            <source>Take the stage out</source>
            <translation>Убрать этап</translation>
        </message>
        <message>
            <source>Use of the sheet</source>
            <translation>Для чего лист</translation>
        </message>
        <message>
            <source>Whose observations are written</source>
            <translation>Чьи наблюдения записываются</translation>
        </message>
        <message>
            <source>{sum} of {length} min</source>
            <translation>{sum} из {length} мин</translation>
        </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message>
            <source>Empty the cell</source>
            <translation>Очистить ячейку</translation>
        </message>
        <message>
            <source>Time or reason…</source>
            <translation>Время или причина…</translation>
        </message>
    </context>
    <context>
        <name>SlotsCard</name>
        <message>
            <source>Add a day</source>
            <translation>Добавить день</translation>
        </message>
        <message>
            <source>Attendance of this day</source>
            <translation>Посещаемость этого дня</translation>
        </message>
        <message>
            <source>Breaks, min</source>
            <translation>Перерыв, мин</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Days and hours</source>
            <translation>Дни и часы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>No day yet. Add one to take attendance.</source>
            <translation>Дня пока нет. Добавьте его, чтобы отмечать посещаемость.</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>Убрать этот день</translation>
        </message>
        <message>
            <source>Repeat…</source>
            <translation>Повторять…</translation>
        </message>
        <message>
            <source>Session page of this day</source>
            <translation>Страница сессии этого дня</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Конец</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
    </context>
    <context>
        <name>SplitView</name>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
    </context>
    <context>
        <name>StagePath</name>
        <message>
            <source>Path of the project</source>
            <translation>Путь проекта</translation>
        </message>
        <message>
            <source>Stage {number}, {stage}: passed</source>
            <translation>Этап {number}, {stage}: пройден</translation>
        </message>
        <message>
            <source>Stage {number}, {stage}: still ahead</source>
            <translation>Этап {number}, {stage}: впереди</translation>
        </message>
        <message>
            <source>Stage {number}, {stage}: the project is here</source>
            <translation>Этап {number}, {stage}: проект здесь</translation>
        </message>
        <message>
            <source>{stage}, since {day}</source>
            <translation>{stage}, с {day}</translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message numerus="yes">
            <source>%n person(s) added</source>
            <translation>
                <numerusform>добавлен %n человек</numerusform>
                <numerusform>добавлено %n человека</numerusform>
                <numerusform>добавлено %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier imports on this computer</source>
            <translation>Прежние импорты на этом компьютере</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отменён</translation>
        </message>
    </context>
    <context>
        <name>StatusField</name>
        <message>
            <source>Where the cycle stands</source>
            <translation>Состояние цикла</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Bring back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Delete it again</source>
            <translation>Снова удалить</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Everything that stood in this field: {field}</source>
            <translation>Всё, что стояло в этом поле: {field}</translation>
        </message>
        <message>
            <source>Joined by the server</source>
            <translation>Объединено сервером</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Ещё не отправлено</translation>
        </message>
        <message>
            <source>Refused by the server</source>
            <translation>Не принято сервером</translation>
        </message>
        <message>
            <source>Somebody this computer does not know</source>
            <translation>Кто-то, кого этот компьютер не знает</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>удалено</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>there</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>{who} · computer {number}</source>
            <translation>{who} · компьютер {number}</translation>
        </message>
        <message>
            <source>{who} · on this computer</source>
            <translation>{who} · на этом компьютере</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Choose the stick, or a folder</source>
            <translation>Выберите флешку или папку</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Обменяться</translation>
        </message>
        <message>
            <source>Please leave the stick in…</source>
            <translation>Не вынимайте флешку…</translation>
        </message>
        <message>
            <source>Post of Shyraq (*.shyraq-post)</source>
            <translation>Почта Шырақ (*.shyraq-post)</translation>
        </message>
        <message>
            <source>Put a stick into this computer; it appears here.</source>
            <translation>Вставьте флешку в компьютер, и она появится здесь.</translation>
        </message>
        <message>
            <source>Read a file of post</source>
            <translation>Прочитать файл почты</translation>
        </message>
        <message>
            <source>Read a file…</source>
            <translation>Прочитать файл…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читается…</translation>
        </message>
        <message>
            <source>There is nothing new for this computer in it.</source>
            <translation>В нём нет ничего нового для этого компьютера.</translation>
        </message>
        <message>
            <source>USB stick</source>
            <translation>USB-флешка</translation>
        </message>
        <message>
            <source>Without internet the exchange goes by stick: put it in here, then into a computer with Shyraq and internet, then in here again. Nobody else can read what is on it, and nothing is lost with it.</source>
            <translation>Без интернета обмен идёт через флешку: вставьте её здесь, затем в компьютер, где есть Шырақ и интернет, и снова здесь. Никто другой её не прочтёт, и вместе с ней ничего не пропадёт.</translation>
        </message>
        <message>
            <source>Write into a file…</source>
            <translation>Записать в файл…</translation>
        </message>
        <message>
            <source>Write post into a file</source>
            <translation>Записать почту в файл</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Записывается…</translation>
        </message>
        <message>
            <source>You can pull the stick out now.</source>
            <translation>Теперь флешку можно вынуть.</translation>
        </message>
        <message>
            <source>write-protected</source>
            <translation>защищена от записи</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>свободно {size}</translation>
        </message>
    </context>
    <context>
        <name>StickWatch</name>
        <message>
            <source>Exchange</source>
            <translation>Обменяться</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитать</translation>
        </message>
        <message>
            <source>The stick {name} is in. Exchange with it now?</source>
            <translation>Вставлена флешка {name}. Обменяться с ней сейчас?</translation>
        </message>
        <message>
            <source>There is an invitation to a server on the stick {name}. Read it?</source>
            <translation>На флешке {name} есть приглашение на сервер. Прочитать его?</translation>
        </message>
    </context>
    <context>
        <name>StoryCard</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n мероприятие</numerusform>
                <numerusform>%n мероприятия</numerusform>
                <numerusform>%n мероприятий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson study cycle(s)</source>
            <translation>
                <numerusform>%n цикл исследования урока</numerusform>
                <numerusform>%n цикла исследования урока</numerusform>
                <numerusform>%n циклов исследования урока</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n проект</numerusform>
                <numerusform>%n проекта</numerusform>
                <numerusform>%n проектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Пока ничего.</translation>
        </message>
        <message>
            <source>Takes part in</source>
            <translation>Участвует в</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>taught a research lesson</source>
            <translation>провёл(а) исследовательский урок</translation>
        </message>
        <message>
            <source>{hours} h credited</source>
            <translation>засчитано {hours} ч</translation>
        </message>
        <message>
            <source>{hours} of {planned} h</source>
            <translation>{hours} из {planned} ч</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Satisfied (4 or more in the mean): {count} of {forms}</source>
            <translation>Довольны (в среднем 4 и выше): {count} из {forms}</translation>
        </message>
        <message>
            <source>What they say together</source>
            <translation>Что они говорят вместе</translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message>
            <source>Age of the oldest work that is only here</source>
            <translation>Возраст самой старой работы, которая есть только здесь</translation>
        </message>
        <message>
            <source>All about the exchange</source>
            <translation>Всё об обмене</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n thing(s) to be settled</source>
            <translation>
                <numerusform>Решить %n вопрос</numerusform>
                <numerusform>Решить %n вопроса</numerusform>
                <numerusform>Решить %n вопросов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message>
            <source>A USB stick or a file, another computer of the school</source>
            <translation>Флешка или файл, другой компьютер школы</translation>
        </message>
        <message>
            <source>A check of what is stored</source>
            <translation>Проверка сохранённых данных</translation>
        </message>
        <message>
            <source>Another computer of the school</source>
            <translation>Другой компьютер школы</translation>
        </message>
        <message>
            <source>Connected. What was recorded before is sent now.</source>
            <translation>Подключено. Записанное раньше отправляется.</translation>
        </message>
        <message>
            <source>How often and how much, the address of the server, a check of what is stored</source>
            <translation>Как часто и сколько, адрес сервера, проверка сохранённых данных</translation>
        </message>
        <message>
            <source>Last exchanges</source>
            <translation>Последние обмены</translation>
        </message>
        <message>
            <source>New address or new code…</source>
            <translation>Новый адрес или новый код…</translation>
        </message>
        <message>
            <source>Other ways to exchange</source>
            <translation>Другие способы обмена</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Settings of the exchange</source>
            <translation>Настройки обмена</translation>
        </message>
        <message>
            <source>The practice school exchanges nothing: all of it stays on this computer.</source>
            <translation>Учебная школа ничем не обменивается: всё остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>What went and what came, and what did not work</source>
            <translation>Что ушло и что пришло, и что не удалось</translation>
        </message>
        <message>
            <source>You read here the figures of the region; names and records do not reach this computer.</source>
            <translation>Здесь вы читаете данные региона; имена и записи на этот компьютер не приходят.</translation>
        </message>
        <message>
            <source>You read here what teachers, facilitators and coordinators record.</source>
            <translation>Здесь вы читаете то, что записывают учителя, фасилитаторы и координаторы.</translation>
        </message>
        <message>
            <source>You read here what teachers, facilitators and coordinators record; you write assessments yourself.</source>
            <translation>Здесь вы читаете то, что записывают учителя, фасилитаторы и координаторы; сами вы пишете оценки.</translation>
        </message>
    </context>
    <context>
        <name>TasksPanel</name>
        <message>
            <source>Back to my school</source>
            <translation>Вернуться в свою школу</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>In whose place you practise</source>
            <translation>В чьей роли вы учитесь</translation>
        </message>
        <message>
            <source>Nothing of the practice school leaves this computer.</source>
            <translation>Ничего из учебной школы не покидает этот компьютер.</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Показать где</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задания</translation>
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>Is the provider authorised?</source>
            <translation>Уполномочена ли организация?</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Кто выдаёт</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>No: the paper confirms</source>
            <translation>Нет: бумага подтверждает</translation>
        </message>
        <message>
            <source>Numbers begin with</source>
            <translation>Номера начинаются с</translation>
        </message>
        <message>
            <source>One line for each signature, at most three.</source>
            <translation>По строке на каждую подпись, не больше трёх.</translation>
        </message>
        <message>
            <source>Please type letters or digits.</source>
            <translation>Введите буквы или цифры.</translation>
        </message>
        <message>
            <source>The session belongs to no programme, so the paper confirms participation.</source>
            <translation>Сессия не относится к программе, поэтому бумага подтверждает участие.</translation>
        </message>
        <message>
            <source>Those who took part get</source>
            <translation>Участникам выдаётся</translation>
        </message>
        <message>
            <source>What all of them say</source>
            <translation>Что написано на всех</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Кто подписывает</translation>
        </message>
        <message>
            <source>Yes: certificate</source>
            <translation>Да: сертификат</translation>
        </message>
    </context>
    <context>
        <name>ThroughCard</name>
        <message>
            <source>Address of the computer</source>
            <translation>Адрес компьютера</translation>
        </message>
        <message>
            <source>Connect to it</source>
            <translation>Подключиться к нему</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>Go through it no more</source>
            <translation>Больше не выходить через него</translation>
        </message>
        <message>
            <source>Its address: {address}</source>
            <translation>Его адрес: {address}</translation>
        </message>
        <message>
            <source>Look for it in this network</source>
            <translation>Искать в этой сети</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Nobody answered. The other computer shows its address; type it here.</source>
            <translation>Никто не ответил. Адрес виден на экране другого компьютера; введите его здесь.</translation>
        </message>
        <message>
            <source>Please type the address and the six digits.</source>
            <translation>Введите адрес и шесть цифр.</translation>
        </message>
        <message>
            <source>School network: go through another computer</source>
            <translation>Школьная сеть: выходить через другой компьютер</translation>
        </message>
        <message>
            <source>Six digits</source>
            <translation>Шесть цифр</translation>
        </message>
        <message>
            <source>When this computer has no line of its own, another one of the school can let it through. Its settings show the address and the code.</source>
            <translation>Когда у этого компьютера нет своей связи, его может пропустить другой компьютер школы. Адрес и код видны в его настройках.</translation>
        </message>
        <message>
            <source>Without a line of its own this computer goes through {name}.</source>
            <translation>Без своей связи этот компьютер выходит через {name}.</translation>
        </message>
        <message>
            <source>{name} lets this computer through.</source>
            <translation>{name} пропускает этот компьютер.</translation>
        </message>
        <message>
            <source>{name}, {address}</source>
            <translation>{name}, {address}</translation>
        </message>
    </context>
    <context>
        <name>TimeAsker</name>
        <message>
            <source>Came at, or minutes late</source>
            <translation>Время прихода или минуты опоздания</translation>
        </message>
        <message>
            <source>Enter: next person · Esc: without time</source>
            <translation>Enter: следующий · Esc: без времени</translation>
        </message>
        <message>
            <source>Left at, or minutes early</source>
            <translation>Время ухода или на сколько минут раньше</translation>
        </message>
        <message>
            <source>Minutes present, or the time</source>
            <translation>Минуты присутствия или время</translation>
        </message>
        <message>
            <source>The slot has no such time.</source>
            <translation>Это время вне встречи.</translation>
        </message>
        <message>
            <source>This session ends before it begins: correct its times first.</source>
            <translation>Эта встреча кончается раньше, чем начинается: сначала исправьте её время.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Please type a time such as 14:30.</source>
            <translation>Напишите время, например 14:30.</translation>
        </message>
    </context>
    <context>
        <name>ToastBar</name>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Отменить (Ctrl+Z)</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>%n cycle(s)</source>
            <translation>
                <numerusform>%n цикл</numerusform>
                <numerusform>%n цикла</numerusform>
                <numerusform>%n циклов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n research lesson(s) taught</source>
            <translation>
                <numerusform>Проведён %n исследовательский урок</numerusform>
                <numerusform>Проведено %n исследовательских урока</numerusform>
                <numerusform>Проведено %n исследовательских уроков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n сессия</numerusform>
                <numerusform>%n сессии</numerusform>
                <numerusform>%n сессий</numerusform>
            </translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>My attendance</source>
            <translation>Моя посещаемость</translation>
        </message>
        <message>
            <source>My hours</source>
            <translation>Мои часы</translation>
        </message>
        <message>
            <source>My lesson study</source>
            <translation>Моё исследование урока</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Новая сессия</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Впереди</translation>
        </message>
        <message>
            <source>Next: {when}</source>
            <translation>Ближайшая: {when}</translation>
        </message>
        <message>
            <source>No marks yet in this term</source>
            <translation>В этой четверти отметок нет</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Ещё не отправлено</translation>
        </message>
        <message>
            <source>Nothing is left unfinished</source>
            <translation>Незаконченного нет</translation>
        </message>
        <message>
            <source>Nothing planned for the next days</source>
            <translation>На ближайшие дни ничего не запланировано</translation>
        </message>
        <message>
            <source>Nothing planned until {day}</source>
            <translation>До {day} ничего не запланировано</translation>
        </message>
        <message>
            <source>Practice stays on this computer.</source>
            <translation>Учёба остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Project log</source>
            <translation>Журнал проекта</translation>
        </message>
        <message>
            <source>Ready for the visit</source>
            <translation>К визиту</translation>
        </message>
        <message>
            <source>Sessions, research lessons, actions of projects and promises appear here.</source>
            <translation>Здесь появятся сессии, исследовательские уроки, действия проектов и договорённости.</translation>
        </message>
        <message>
            <source>Sheets, observations and plans that wait for you will appear here.</source>
            <translation>Здесь появятся листы, наблюдения и планы, которые ждут вас.</translation>
        </message>
        <message>
            <source>Term {number}</source>
            <translation>{number}-я четверть</translation>
        </message>
        <message>
            <source>This page could not be put together. Everything you wrote is kept, and the other pages work.</source>
            <translation>Эту страницу не удалось собрать. Всё, что вы написали, сохранено; остальные страницы работают.</translation>
        </message>
        <message>
            <source>This school year</source>
            <translation>Этот учебный год</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Эта неделя</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Не закончено</translation>
        </message>
        <message numerus="yes">
            <source>Work of %n day(s) is only on this computer. Connect to the internet when you can.</source>
            <translation>
                <numerusform>Работа за %n день есть только на этом компьютере. Подключитесь к интернету, когда сможете.</numerusform>
                <numerusform>Работа за %n дня есть только на этом компьютере. Подключитесь к интернету, когда сможете.</numerusform>
                <numerusform>Работа за %n дней есть только на этом компьютере. Подключитесь к интернету, когда сможете.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n change(s) wait for a newer version of Shyraq</source>
            <translation>
                <numerusform>%n изменение ждёт новой версии Шырақ</numerusform>
                <numerusform>%n изменения ждут новой версии Шырақ</numerusform>
                <numerusform>%n изменений ждут новой версии Шырақ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were refused by the server</source>
            <translation>
                <numerusform>Сервер не принял %n изменение</numerusform>
                <numerusform>Сервер не принял %n изменения</numerusform>
                <numerusform>Сервер не принял %n изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two versions</source>
            <translation>
                <numerusform>У %n поля две версии</numerusform>
                <numerusform>У %n полей две версии</numerusform>
                <numerusform>У %n полей две версии</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n не отмечен</numerusform>
                <numerusform>%n не отмечены</numerusform>
                <numerusform>%n не отмечено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Договорённость</translation>
        </message>
        <message>
            <source>Everything is on the server.</source>
            <translation>Всё на сервере.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>No observations</source>
            <translation>Нет наблюдений</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Plan action</source>
            <translation>Действие плана</translation>
        </message>
        <message>
            <source>Research lesson</source>
            <translation>Исследовательский урок</translation>
        </message>
        <message>
            <source>The oldest is less than an hour old.</source>
            <translation>Самое старое — моложе часа.</translation>
        </message>
        <message numerus="yes">
            <source>The oldest waits for %n day(s).</source>
            <translation>
                <numerusform>Самое старое ждёт %n день.</numerusform>
                <numerusform>Самое старое ждёт %n дня.</numerusform>
                <numerusform>Самое старое ждёт %n дней.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The oldest waits for %n hour(s).</source>
            <translation>
                <numerusform>Самое старое ждёт %n час.</numerusform>
                <numerusform>Самое старое ждёт %n часа.</numerusform>
                <numerusform>Самое старое ждёт %n часов.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept and appear after the update.</source>
            <translation>Они сохранены и появятся после обновления.</translation>
        </message>
        <message>
            <source>They stay on this computer; look at the reasons.</source>
            <translation>Они остаются на этом компьютере; посмотрите причины.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>Two people wrote different things; choose which one stands.</source>
            <translation>Два человека написали разное; выберите, что останется.</translation>
        </message>
        <message>
            <source>Was it taught?</source>
            <translation>Урок прошёл?</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
    </context>
    <context>
        <name>Unlocking</name>
        <message>
            <source>This does not open it. Please ask for the answer once more, letter by letter.</source>
            <translation>Это не подходит. Попросите ещё раз продиктовать ответ по буквам.</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Это не тот ПИН-код.</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слов</numerusform>
            </translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Оценивающий</translation>
        </message>
        <message>
            <source>Begin an assessment</source>
            <translation>Начать оценивание</translation>
        </message>
        <message>
            <source>Choose who assesses.</source>
            <translation>Выберите, кто оценивает.</translation>
        </message>
        <message>
            <source>Export to a folder…</source>
            <translation>Выгрузить в папку…</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Ещё не решено</translation>
        </message>
        <message>
            <source>Pictures that stayed here because no consent is named: {count}.</source>
            <translation>Снимков, оставшихся здесь, потому что согласие не указано: {count}.</translation>
        </message>
        <message>
            <source>The portfolio is in the folder “{name}”.</source>
            <translation>Портфолио — в папке «{name}».</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Версия {number}</translation>
        </message>
        <message>
            <source>Where should the portfolio go?</source>
            <translation>Куда выгрузить портфолио?</translation>
        </message>
        <message>
            <source>what was in it comes with an exchange</source>
            <translation>содержание придёт при обмене</translation>
        </message>
        <message>
            <source>what was in it is on another computer</source>
            <translation>содержание — на другом компьютере</translation>
        </message>
        <message>
            <source>{name}: {points} of {most} points, {outcome}.</source>
            <translation>{name}: {points} из {most} баллов, {outcome}.</translation>
        </message>
    </context>
    <context>
        <name>VersionWords</name>
        <message>
            <source>Deleted or not</source>
            <translation>Удалено или нет</translation>
        </message>
        <message>
            <source>Joined by the server · {when}</source>
            <translation>Объединено сервером · {when}</translation>
        </message>
        <message>
            <source>Somebody this computer does not know</source>
            <translation>Кто-то, кого этот компьютер не знает</translation>
        </message>
        <message>
            <source>The record is deleted</source>
            <translation>Запись удалена</translation>
        </message>
        <message>
            <source>The record stays</source>
            <translation>Запись остаётся</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>{who} · computer {number} · {when}</source>
            <translation>{who} · компьютер {number} · {when}</translation>
        </message>
        <message>
            <source>{who} · on this computer · {when}</source>
            <translation>{who} · на этом компьютере · {when}</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Decide later</source>
            <translation>Решить позже</translation>
        </message>
        <message>
            <source>Two people changed this text, and the changes did not touch. Both are in it now.</source>
            <translation>Два человека изменили разные места этого текста. Сейчас в нём есть и то и другое.</translation>
        </message>
        <message>
            <source>Two people wrote different things without seeing each other. Choose which one stands.</source>
            <translation>Два человека, не видя друг друга, написали разное. Выберите, что останется.</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Два варианта</translation>
        </message>
    </context>
    <context>
        <name>VisitView</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>WelcomeForm</name>
        <message>
            <source>Address of the server</source>
            <translation>Адрес сервера</translation>
        </message>
        <message>
            <source>Choose the region</source>
            <translation>Выберите регион</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>For example: secondary school of Aksu</source>
            <translation>Например: Аксуская средняя школа</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>I am</source>
            <translation>Я</translation>
        </message>
        <message>
            <source>Please type the address you were given.</source>
            <translation>Введите адрес, который вам дали.</translation>
        </message>
        <message>
            <source>Please type the code you were given.</source>
            <translation>Введите код, который вам дали.</translation>
        </message>
        <message>
            <source>Please type the name of your school.</source>
            <translation>Введите название вашей школы.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Введите вашу фамилию.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
    </context>
    <context>
        <name>WelcomeView</name>
        <message>
            <source>A made-up school with a year of work and tasks for three roles. Nothing of it leaves this computer, and you can come back here at any time.</source>
            <translation>Вымышленная школа с годом работы и заданиями для трёх ролей. Ничего из неё не покидает этот компьютер, и сюда можно вернуться в любое время.</translation>
        </message>
        <message>
            <source>Back to all</source>
            <translation>Назад ко всем</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Begin on this computer</source>
            <translation>Начать на этом компьютере</translation>
        </message>
        <message>
            <source>Begin without a line</source>
            <translation>Начать без связи</translation>
        </message>
        <message>
            <source>Choose a copy made by Shyraq, for example on a USB stick. It is checked first.</source>
            <translation>Выберите копию, сделанную Шырақ, например на флешке. Сначала она проверяется.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
        <message>
            <source>Connect and begin</source>
            <translation>Подключиться и начать</translation>
        </message>
        <message>
            <source>Everything works without the internet. What you record is sent when there is a connection.</source>
            <translation>Всё работает без интернета. Записанное отправляется, когда появляется связь.</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>Как начать</translation>
        </message>
        <message>
            <source>I have an invitation</source>
            <translation>У меня есть приглашение</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Open the practice school</source>
            <translation>Открыть учебную школу</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>Сначала потренироваться</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Восстановить из копии</translation>
        </message>
        <message>
            <source>There is no line to {address} now. You can begin all the same: from the settings your request to be let in goes by stick or file.</source>
            <translation>Сейчас связи с {address} нет. Начать можно и так: просьбу о подключении вы отправите из настроек через флешку или файл.</translation>
        </message>
        <message>
            <source>Welcome to Shyraq</source>
            <translation>Добро пожаловать в Шырақ</translation>
        </message>
        <message>
            <source>You can connect to a server later; nothing is lost by that.</source>
            <translation>К серверу можно подключиться позже; ничего не потеряется.</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation, or an address and a code. It works once.</source>
            <translation>Приглашение или адрес и код даёт ваш координатор. Оно действует один раз.</translation>
        </message>
    </context>
    <context>
        <name>WindowContent</name>
        <message>
            <source>Practice school – Shyraq</source>
            <translation>Учебная школа – Шырақ</translation>
        </message>
    </context>
    <context>
        <name>_Promise</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>Как прошло?</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <source>It had been changed before your request came. What the list says now stands.</source>
            <translation>Это изменили раньше, чем пришла ваша просьба. Остаётся то, что сейчас в списке.</translation>
        </message>
        <message>
            <source>Nobody changes their own access. Please call whoever runs the server.</source>
            <translation>Свой собственный доступ никто не меняет. Позвоните тому, кто ведёт сервер.</translation>
        </message>
        <message>
            <source>The computer is let in no more. Whoever runs the server can let it in again when it was found.</source>
            <translation>Этот компьютер больше не допускается. Если он нашёлся, его может снова допустить тот, кто ведёт сервер.</translation>
        </message>
        <message>
            <source>The school is not of your region for the server. Its card must say its region.</source>
            <translation>Для сервера эта школа не относится к вашему региону. В карточке школы должен быть указан регион.</translation>
        </message>
        <message>
            <source>The server knows no such computer in this school.</source>
            <translation>Сервер не знает такого компьютера в этой школе.</translation>
        </message>
        <message>
            <source>The server refused it for a reason that only a newer version of the program knows.</source>
            <translation>Сервер отказал по причине, которую знает только более новая версия программы.</translation>
        </message>
    </context>
    <context>
        <name>attachments</name>
        <message>
            <source>Arriving: {percent} %</source>
            <translation>Поступает: {percent} %</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Flipchart</source>
            <translation>Флипчарт</translation>
        </message>
        <message>
            <source>Is not sent</source>
            <translation>Не отправляется</translation>
        </message>
        <message>
            <source>On request</source>
            <translation>По запросу</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Pupils' work</source>
            <translation>Работы учеников</translation>
        </message>
        <message>
            <source>Signed attendance sheet</source>
            <translation>Подписанный лист посещения</translation>
        </message>
        <message>
            <source>Signed consent</source>
            <translation>Подписанное согласие</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Stays here</source>
            <translation>Остаётся здесь</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Придёт</translation>
        </message>
        <message>
            <source>The file is also on the server.</source>
            <translation>Файл есть и на сервере.</translation>
        </message>
        <message>
            <source>The file is on another computer. It is large, so it comes only when you ask for it.</source>
            <translation>Файл на другом компьютере. Он большой, поэтому придёт, только если его запросить.</translation>
        </message>
        <message>
            <source>The file is on another computer; it comes first with the next exchange.</source>
            <translation>Файл на другом компьютере; при следующем обмене он придёт первым.</translation>
        </message>
        <message>
            <source>The file is on another computer; it comes with an exchange.</source>
            <translation>Файл на другом компьютере; он придёт при обмене.</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Файл остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>The file waits to be sent: it goes with the next exchange, after the texts.</source>
            <translation>Файл ждёт отправки: он уйдёт со следующим обменом, после текстов.</translation>
        </message>
        <message>
            <source>The picture is on another computer and stays there until it is said whether people can be recognised, and a consent is named.</source>
            <translation>Снимок на другом компьютере и останется там, пока не сказано, можно ли узнать людей, и не указано согласие.</translation>
        </message>
        <message>
            <source>The picture may be sent with the exchange.</source>
            <translation>Снимок можно отправлять при обмене.</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Рабочий лист</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>Choose a copy of the data</source>
            <translation>Выберите копию данных</translation>
        </message>
        <message>
            <source>Copies of Shyraq (*.db)</source>
            <translation>Копии Шырақ (*.db)</translation>
        </message>
        <message>
            <source>Save a copy of the data</source>
            <translation>Сохранить копию данных</translation>
        </message>
    </context>
    <context>
        <name>badges</name>
        <message>
            <source>Confirmed by the issuer.</source>
            <translation>Подтверждено выдавшей организацией.</translation>
        </message>
        <message>
            <source>Led the sessions; the hours are those of the sessions that were held.</source>
            <translation>Проведение сессий; указаны часы проведённых сессий.</translation>
        </message>
        <message>
            <source>Took part as the programme asks; the hours are worked out from attendance marked session by session.</source>
            <translation>Участие отвечает требованиям программы; часы рассчитаны по посещаемости, отмеченной на каждой сессии.</translation>
        </message>
    </context>
    <context>
        <name>certificate_paper</name>
        <message>
            <source>Academic hours: {hours}</source>
            <translation>Академических часов: {hours}</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Сертификат</translation>
        </message>
        <message>
            <source>Confirmation of participation</source>
            <translation>Подтверждение участия</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дубликат</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>Благодарственное письмо</translation>
        </message>
        <message>
            <source>No. {serial}</source>
            <translation>№ {serial}</translation>
        </message>
        <message>
            <source>This certificate confirms that</source>
            <translation>Настоящий сертификат подтверждает, что</translation>
        </message>
        <message>
            <source>This is to confirm that</source>
            <translation>Настоящим подтверждается, что</translation>
        </message>
        <message>
            <source>With thanks to</source>
            <translation>Благодарность выражается:</translation>
        </message>
        <message>
            <source>completed the programme “{title}”</source>
            <translation>прошёл(-ла) программу «{title}»</translation>
        </message>
        <message>
            <source>for the contribution to “{title}”</source>
            <translation>за вклад в мероприятие «{title}»</translation>
        </message>
        <message>
            <source>presented a poster at “{title}”</source>
            <translation>представил(а) постер на мероприятии «{title}»</translation>
        </message>
        <message>
            <source>took part in “{title}”</source>
            <translation>принял(а) участие в мероприятии «{title}»</translation>
        </message>
        <message>
            <source>was a facilitator of “{title}”</source>
            <translation>был(а) фасилитатором мероприятия «{title}»</translation>
        </message>
        <message>
            <source>was a trainer of “{title}”</source>
            <translation>был(а) тренером мероприятия «{title}»</translation>
        </message>
    </context>
    <context>
        <name>certificates</name>
        <message>
            <source>Checked</source>
            <translation>Проверен</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Прохождение программы</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дубликат</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Issuer unknown</source>
            <translation>Выдавший не известен</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Kazakh and Russian</source>
            <translation>Казахский и русский</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Участие</translation>
        </message>
        <message>
            <source>Poster presentation</source>
            <translation>Представление постера</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Отозван</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Благодарность</translation>
        </message>
        <message>
            <source>University certificate</source>
            <translation>Сертификат университета</translation>
        </message>
        <message>
            <source>Work as a facilitator</source>
            <translation>Работа фасилитатором</translation>
        </message>
        <message>
            <source>Work as a trainer</source>
            <translation>Работа тренером</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>Bar chart. {title}. {values}.</source>
            <translation>Столбчатая диаграмма. {title}. {values}.</translation>
        </message>
        <message>
            <source>Bars of shares. {title}. {values}.</source>
            <translation>Столбцы долей. {title}. {values}.</translation>
        </message>
        <message>
            <source>Bars side by side. {title}. {values}.</source>
            <translation>Столбцы рядом. {title}. {values}.</translation>
        </message>
        <message>
            <source>Line chart. {title}. {values}.</source>
            <translation>Линейный график. {title}. {values}.</translation>
        </message>
        <message>
            <source>Table of shades. {title}. {values}.</source>
            <translation>Таблица оттенков. {title}. {values}.</translation>
        </message>
    </context>
    <context>
        <name>choices</name>
        <message>
            <source>Another programme</source>
            <translation>Другая программа</translation>
        </message>
        <message>
            <source>Approved lesson study report</source>
            <translation>Утверждённый отчёт об исследовании урока</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Участвовал</translation>
        </message>
        <message>
            <source>Binom schools</source>
            <translation>Школы «Бином»</translation>
        </message>
        <message>
            <source>Cascade of teacher education</source>
            <translation>Каскад педагогического образования</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришёл</translation>
        </message>
        <message>
            <source>Has confirmed</source>
            <translation>Подтвердил участие</translation>
        </message>
        <message>
            <source>Has declined</source>
            <translation>Отказался</translation>
        </message>
        <message>
            <source>Has withdrawn</source>
            <translation>Выбыл</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Приглашён</translation>
        </message>
        <message>
            <source>Joined by the server</source>
            <translation>Объединено сервером</translation>
        </message>
        <message>
            <source>Lamp of the rural school</source>
            <translation>Лампа сельской школы</translation>
        </message>
        <message>
            <source>Marked by the facilitator</source>
            <translation>Отметил фасилитатор</translation>
        </message>
        <message>
            <source>Marked by the trainer</source>
            <translation>Отметил тренер</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>В листе ожидания</translation>
        </message>
        <message>
            <source>PIN code</source>
            <translation>PIN-код</translation>
        </message>
        <message>
            <source>Portfolio that passed</source>
            <translation>Портфолио, прошедшее оценку</translation>
        </message>
        <message>
            <source>Poster of the project</source>
            <translation>Постер проекта</translation>
        </message>
        <message>
            <source>Potential of hub schools</source>
            <translation>Потенциал опорных школ</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-код</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Signature on paper</source>
            <translation>Подпись на бумаге</translation>
        </message>
        <message>
            <source>Submitted portfolio</source>
            <translation>Сданное портфолио</translation>
        </message>
        <message>
            <source>Taken from a file</source>
            <translation>Взято из файла</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translation>Нужно решить</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%n badge(s) written.</source>
            <translation>
                <numerusform>Записан %n бейдж.</numerusform>
                <numerusform>Записано %n бейджа.</numerusform>
                <numerusform>Записано %n бейджей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) taken over.</source>
            <translation>
                <numerusform>Взят %n сертификат.</numerusform>
                <numerusform>Взято %n сертификата.</numerusform>
                <numerusform>Взято %n сертификатов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) would be taken over.</source>
            <translation>
                <numerusform>Был бы взят %n сертификат.</numerusform>
                <numerusform>Было бы взято %n сертификата.</numerusform>
                <numerusform>Было бы взято %n сертификатов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not accepted by the server.</source>
            <translation>
                <numerusform>Сервер не принял %n изменение.</numerusform>
                <numerusform>Сервер не принял %n изменения.</numerusform>
                <numerusform>Сервер не принял %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent yet.</source>
            <translation>
                <numerusform>%n изменение ещё не отправлено.</numerusform>
                <numerusform>%n изменения ещё не отправлены.</numerusform>
                <numerusform>%n изменений ещё не отправлены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>Получено %n изменение.</numerusform>
                <numerusform>Получено %n изменения.</numerusform>
                <numerusform>Получено %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) taken over by the server.</source>
            <translation>
                <numerusform>Сервер принял %n изменение.</numerusform>
                <numerusform>Сервер принял %n изменения.</numerusform>
                <numerusform>Сервер принял %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) written; they count as handed in when the answer comes back.</source>
            <translation>
                <numerusform>Записано %n изменение; оно считается сданным, когда вернётся ответ.</numerusform>
                <numerusform>Записано %n изменения; они считаются сданными, когда вернётся ответ.</numerusform>
                <numerusform>Записано %n изменений; они считаются сданными, когда вернётся ответ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) come with the next exchange.</source>
            <translation>
                <numerusform>%n повреждённая запись придёт при следующем обмене.</numerusform>
                <numerusform>%n повреждённые записи придут при следующем обмене.</numerusform>
                <numerusform>%n повреждённых записей придут при следующем обмене.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) were put right.</source>
            <translation>
                <numerusform>Восстановлена %n повреждённая запись.</numerusform>
                <numerusform>Восстановлены %n повреждённые записи.</numerusform>
                <numerusform>Восстановлено %n повреждённых записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) answered.</source>
            <translation>
                <numerusform>Дан ответ %n устройству.</numerusform>
                <numerusform>Дан ответ %n устройствам.</numerusform>
                <numerusform>Дан ответ %n устройствам.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) not taken: damaged, or of an unknown device.</source>
            <translation>
                <numerusform>Не принят %n конверт: повреждён или от неизвестного устройства.</numerusform>
                <numerusform>Не приняты %n конверта: повреждены или от неизвестных устройств.</numerusform>
                <numerusform>Не приняты %n конвертов: повреждены или от неизвестных устройств.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) written by two people, to be settled.</source>
            <translation>
                <numerusform>%n поле заполнено двумя людьми по-разному, нужно решить.</numerusform>
                <numerusform>%n поля заполнены двумя людьми по-разному, нужно решить.</numerusform>
                <numerusform>%n полей заполнены двумя людьми по-разному, нужно решить.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) received.</source>
            <translation>
                <numerusform>Получен %n файл.</numerusform>
                <numerusform>Получено %n файла.</numerusform>
                <numerusform>Получено %n файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) sent.</source>
            <translation>
                <numerusform>Отправлен %n файл.</numerusform>
                <numerusform>Отправлено %n файла.</numerusform>
                <numerusform>Отправлено %n файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) added.</source>
            <translation>
                <numerusform>Добавлен %n новый человек.</numerusform>
                <numerusform>Добавлены %n новых человека.</numerusform>
                <numerusform>Добавлены %n новых человек.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) would be added.</source>
            <translation>
                <numerusform>Был бы добавлен %n новый человек.</numerusform>
                <numerusform>Были бы добавлены %n новых человека.</numerusform>
                <numerusform>Были бы добавлены %n новых человек.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) written into {folder}.</source>
            <translation>
                <numerusform>В папку {folder} записан %n документ.</numerusform>
                <numerusform>В папку {folder} записано %n документа.</numerusform>
                <numerusform>В папку {folder} записано %n документов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) there already.</source>
            <translation>
                <numerusform>%n человек уже есть.</numerusform>
                <numerusform>%n человека уже есть.</numerusform>
                <numerusform>%n человек уже есть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received entry(ies) set aside.</source>
            <translation>
                <numerusform>%n полученная запись отложена.</numerusform>
                <numerusform>%n полученные записи отложены.</numerusform>
                <numerusform>%n полученных записей отложены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) on this computer.</source>
            <translation>
                <numerusform>На этом компьютере %n запись.</numerusform>
                <numerusform>На этом компьютере %n записи.</numerusform>
                <numerusform>На этом компьютере %n записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) written to {file}.</source>
            <translation>
                <numerusform>В файл {file} записана %n запись.</numerusform>
                <numerusform>В файл {file} записаны %n записи.</numerusform>
                <numerusform>В файл {file} записано %n записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read.</source>
            <translation>
                <numerusform>Прочитана %n строка.</numerusform>
                <numerusform>Прочитаны %n строки.</numerusform>
                <numerusform>Прочитано %n строк.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused.</source>
            <translation>
                <numerusform>Не принята %n строка.</numerusform>
                <numerusform>Не приняты %n строки.</numerusform>
                <numerusform>Не принято %n строк.</numerusform>
            </translation>
        </message>
        <message>
            <source>A PostgreSQL database is copied with pg_dump.</source>
            <translation>База PostgreSQL копируется программой pg_dump.</translation>
        </message>
        <message>
            <source>A coordinator or an observer needs a region: --region KZ-19.</source>
            <translation>Координатору или наблюдателю нужен регион: --region KZ-19.</translation>
        </message>
        <message>
            <source>A district is for observers alone: --role observer.</source>
            <translation>Район указывают только для наблюдателя: --role observer.</translation>
        </message>
        <message>
            <source>Both sides hold the same.</source>
            <translation>На обеих сторонах одно и то же.</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>КОМАНДА</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Код: {code}</translation>
        </message>
        <message>
            <source>Connected as device {device}. What was recorded before is sent with the next exchange.</source>
            <translation>Подключено как устройство {device}. Записанное раньше уйдёт при следующем обмене.</translation>
        </message>
        <message>
            <source>Copied and checked: {file}</source>
            <translation>Скопировано и проверено: {file}</translation>
        </message>
        <message>
            <source>Copied to {file}. Keep it safe: it holds the key of the server.</source>
            <translation>Скопировано в {file}. Храните надёжно: внутри ключ сервера.</translation>
        </message>
        <message>
            <source>Copies and the log of PostgreSQL still hold it; docs/operating.md says what to do.</source>
            <translation>В копиях и журнале PostgreSQL она осталась; что делать, сказано в docs/operating.md.</translation>
        </message>
        <message>
            <source>Copies you made yourself still hold it: make new ones and delete the old ones.</source>
            <translation>В копиях, которые вы сделали сами, она осталась: сделайте новые, а старые удалите.</translation>
        </message>
        <message>
            <source>Device {number} hands in its work for {school} at its next exchange and keeps nothing.</source>
            <translation>При следующем обмене устройство {number} передаст работу по школе «{school}» и ничего из неё не оставит.</translation>
        </message>
        <message>
            <source>Device {number} is let in again.</source>
            <translation>Устройство {number} снова допускается.</translation>
        </message>
        <message>
            <source>Device {number} is let in no more.</source>
            <translation>Устройство {number} больше не допускается.</translation>
        </message>
        <message>
            <source>Device {number} works for {school} from its next exchange on.</source>
            <translation>Устройство {number} со следующего обмена работает со школой «{school}».</translation>
        </message>
        <message>
            <source>Enter gives a new code, Ctrl+C ends.</source>
            <translation>Enter даёт новый код, Ctrl+C завершает.</translation>
        </message>
        <message>
            <source>Erased here. Every device erases it at its next exchange.</source>
            <translation>Здесь стёрто. Каждое устройство сотрёт при следующем обмене.</translation>
        </message>
        <message>
            <source>Good for one device until {moment}.</source>
            <translation>Действует для одного устройства до {moment}.</translation>
        </message>
        <message>
            <source>It fits the code on that screen and no other, for a quarter of an hour.</source>
            <translation>Он подходит только к коду на том экране, четверть часа.</translation>
        </message>
        <message>
            <source>Last exchange: {moment}.</source>
            <translation>Последний обмен: {moment}.</translation>
        </message>
        <message>
            <source>Left out, because another computer signed them: {count}.</source>
            <translation>Не записано, так как подписано на другом компьютере: {count}.</translation>
        </message>
        <message>
            <source>Left out, because the person has not agreed to publication: {count}.</source>
            <translation>Не записано, так как человек не согласился на публикацию: {count}.</translation>
        </message>
        <message>
            <source>Name a certificate to check, or a page to write with --page.</source>
            <translation>Укажите сертификат для проверки или страницу, которую записать с --page.</translation>
        </message>
        <message>
            <source>No exchange with a server yet.</source>
            <translation>Обмена с сервером ещё не было.</translation>
        </message>
        <message>
            <source>No such computer was found nearby; its own screen shows its address.</source>
            <translation>Рядом такого компьютера не нашлось; его адрес виден на его экране.</translation>
        </message>
        <message>
            <source>Nobody of this name is known here.</source>
            <translation>Здесь нет никого с таким именем.</translation>
        </message>
        <message>
            <source>Nobody works here yet: these are the papers of the practice school.</source>
            <translation>Здесь пока никто не работает: это документы учебной школы.</translation>
        </message>
        <message>
            <source>Not everything had room; the rest goes with the next writing.</source>
            <translation>Не всё поместилось; остальное пойдёт со следующей записью.</translation>
        </message>
        <message>
            <source>Nothing new for this computer is on the stick.</source>
            <translation>На флешке нет ничего нового для этого компьютера.</translation>
        </message>
        <message>
            <source>Others type this address and code: {address}, {code} (good for {minutes} minutes).</source>
            <translation>Другие вводят этот адрес и код: {address}, {code} (действует {minutes} мин).</translation>
        </message>
        <message>
            <source>PIN answered over the phone on {moment} at the server</source>
            <translation>помощь с ПИН-кодом по телефону: {moment}, сервер</translation>
        </message>
        <message>
            <source>PIN answered over the phone on {moment} by the device {helper}</source>
            <translation>помощь с ПИН-кодом по телефону: {moment}, устройство {helper}</translation>
        </message>
        <message>
            <source>Perhaps the same person: row {row}, {name}, and {other}.</source>
            <translation>Возможно, один и тот же человек: строка {row}, {name}, и {other}.</translation>
        </message>
        <message>
            <source>Pictures: {folder}</source>
            <translation>Картинки: {folder}</translation>
        </message>
        <message numerus="yes">
            <source>Post of other computers collected: %n.</source>
            <translation>
                <numerusform>Собрано почты других компьютеров: %n.</numerusform>
                <numerusform>Собрано почты других компьютеров: %n.</numerusform>
                <numerusform>Собрано почты других компьютеров: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Post of other computers on the stick: %n.</source>
            <translation>
                <numerusform>Почта других компьютеров на флешке: %n.</numerusform>
                <numerusform>Почта других компьютеров на флешке: %n.</numerusform>
                <numerusform>Почта других компьютеров на флешке: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Preparing the practice region…</source>
            <translation>Готовится учебный регион…</translation>
        </message>
        <message>
            <source>Preparing the practice school…</source>
            <translation>Готовится учебная школа…</translation>
        </message>
        <message>
            <source>Read this answer aloud: {answer}</source>
            <translation>Прочитайте этот ответ вслух: {answer}</translation>
        </message>
        <message>
            <source>Readable on its disk by whoever has it:</source>
            <translation>На его диске тот, у кого он находится, может прочитать:</translation>
        </message>
        <message>
            <source>Restore PostgreSQL with pg_restore, then run “shyraq admin restored”.</source>
            <translation>Восстановите PostgreSQL через pg_restore, затем выполните «shyraq admin restored».</translation>
        </message>
        <message>
            <source>Restored. The devices will hand in again what the copy does not know.</source>
            <translation>Восстановлено. Чего нет в копии, устройства передадут ещё раз.</translation>
        </message>
        <message>
            <source>Row {row}: {reason}</source>
            <translation>Строка {row}: {reason}</translation>
        </message>
        <message>
            <source>Say where the devices reach this server: --address URL.</source>
            <translation>Укажите, по какому адресу устройства находят этот сервер: --address АДРЕС.</translation>
        </message>
        <message>
            <source>Say which school the invitation is for: --school NAME.</source>
            <translation>Укажите, для какой школы приглашение: --school НАЗВАНИЕ.</translation>
        </message>
        <message>
            <source>Schools whose card names the district “{district}”: {count}. Below {least} no figure is told.</source>
            <translation>Школы, в карточке которых указан район «{district}»: {count}. Если их меньше {least}, не сообщается ни одна цифра.</translation>
        </message>
        <message>
            <source>Shyraq: work in your school without a network.</source>
            <translation>Шырақ: работа в вашей школе без сети.</translation>
        </message>
        <message>
            <source>Somebody still reads the old state, so its bytes go later; the running server tries again.</source>
            <translation>Прежнее состояние ещё кто-то читает, поэтому его байты исчезнут позже; работающий сервер попробует снова.</translation>
        </message>
        <message>
            <source>The address {host}:{port} cannot be used: {reason}.</source>
            <translation>Адрес {host}:{port} использовать нельзя: {reason}.</translation>
        </message>
        <message>
            <source>The answer was not all there is; write to the stick again for the rest.</source>
            <translation>В ответе не всё; за остальным запишите на флешку ещё раз.</translation>
        </message>
        <message>
            <source>The answers are in {place}; carry them back.</source>
            <translation>Ответы в {place}; отвезите их обратно.</translation>
        </message>
        <message>
            <source>The clock shows {moment}. For a year the server tells this time to the devices.</source>
            <translation>Часы показывают {moment}. В течение года сервер сообщает это время устройствам.</translation>
        </message>
        <message>
            <source>The coordinator's profile: {folder}</source>
            <translation>Профиль координатора: {folder}</translation>
        </message>
        <message>
            <source>The data is as it was in {file}.</source>
            <translation>Данные теперь такие, какими были в {file}.</translation>
        </message>
        <message>
            <source>The database is damaged. Restore a backup.</source>
            <translation>База данных повреждена. Восстановите резервную копию.</translation>
        </message>
        <message>
            <source>The database passed its check.</source>
            <translation>База данных прошла проверку.</translation>
        </message>
        <message numerus="yes">
            <source>The database was damaged. It was taken back to {moment}; %n change(s) made since are there again.</source>
            <translation>
                <numerusform>База данных была повреждена. Она возвращена к копии от {moment}; %n изменение после неё восстановлено.</numerusform>
                <numerusform>База данных была повреждена. Она возвращена к копии от {moment}; %n изменения после неё восстановлены.</numerusform>
                <numerusform>База данных была повреждена. Она возвращена к копии от {moment}; %n изменений после неё восстановлено.</numerusform>
            </translation>
        </message>
        <message>
            <source>The invitation is in {file}; whoever has the file can use it, once.</source>
            <translation>Приглашение в файле {file}; им может воспользоваться один раз каждый, у кого есть этот файл.</translation>
        </message>
        <message>
            <source>The paper is {file}; whoever has it can use it, once.</source>
            <translation>Лист: {file}; им может воспользоваться один раз каждый, у кого он есть.</translation>
        </message>
        <message>
            <source>The server does not know this school yet; the device will bring it.</source>
            <translation>Сервер ещё не знает эту школу; её принесёт само устройство.</translation>
        </message>
        <message>
            <source>The server has let this computer in. Write to the stick again.</source>
            <translation>Сервер подключил этот компьютер. Запишите на флешку снова.</translation>
        </message>
        <message>
            <source>The two sides differ: {names}</source>
            <translation>Стороны различаются: {names}</translation>
        </message>
        <message>
            <source>There is no line to {address}. Write the request for the post: shyraq stick write.</source>
            <translation>Связи с {address} нет. Запишите просьбу для почты: shyraq stick write.</translation>
        </message>
        <message>
            <source>There is no region called {name}.</source>
            <translation>Области «{name}» нет.</translation>
        </message>
        <message>
            <source>These submitted versions may still hold its words; erase them too if they must not:</source>
            <translation>В этих сданных версиях могли остаться её слова; если их там быть не должно, сотрите и эти версии:</translation>
        </message>
        <message>
            <source>This command was not understood: {reason}.</source>
            <translation>Команда не понята: {reason}.</translation>
        </message>
        <message>
            <source>Warning: whoever is on this network can read what is sent.</source>
            <translation>Внимание: любой в этой сети может прочитать то, что передаётся.</translation>
        </message>
        <message>
            <source>What was there before is kept in {file}.</source>
            <translation>То, что было раньше, сохранено в {file}.</translation>
        </message>
        <message>
            <source>When this computer has no line of its own, it goes through {name}.</source>
            <translation>Когда у этого компьютера нет своей связи, он выходит через {name}.</translation>
        </message>
        <message>
            <source>With it went pictures, documents and submitted versions that belonged to it: {count}.</source>
            <translation>Вместе с ней стёрты относившиеся к ней снимки, документы и сданные версии: {count}.</translation>
        </message>
        <message>
            <source>Work that is only on this device: {unsent}. It is lost if the device is not found.</source>
            <translation>Записи только на этом устройстве: {unsent}. Если устройство не найдётся, они потеряны.</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
        <message>
            <source>Your request to be let in is written; bring the answer back.</source>
            <translation>Просьба о подключении записана; принесите ответ обратно.</translation>
        </message>
        <message>
            <source>a staff list: Excel or CSV</source>
            <translation>список сотрудников: Excel или CSV</translation>
        </message>
        <message>
            <source>a teacher's passport: certificates that go from school to school</source>
            <translation>паспорт учителя: сертификаты, которые переходят из школы в школу</translation>
        </message>
        <message>
            <source>address of that computer; without it those nearby are listed</source>
            <translation>адрес того компьютера; без него показываются те, что рядом</translation>
        </message>
        <message>
            <source>address of the server; or file of an invitation, or its text</source>
            <translation>адрес сервера; или файл приглашения, или его текст</translation>
        </message>
        <message>
            <source>address of this server, as the devices reach it</source>
            <translation>адрес этого сервера, по которому его находят устройства</translation>
        </message>
        <message>
            <source>address to listen on; without it only this computer can connect</source>
            <translation>адрес для приёма соединений; без него подключиться может только этот компьютер</translation>
        </message>
        <message>
            <source>allow an address without encryption, for trials</source>
            <translation>разрешить адрес без шифрования (только для пробы)</translation>
        </message>
        <message>
            <source>allow other computers without encryption, for trials</source>
            <translation>разрешить другим компьютерам подключаться без шифрования (только для пробы)</translation>
        </message>
        <message>
            <source>also draw the invitation on this paper (PDF), with a QR code</source>
            <translation>также нарисовать приглашение на листе (PDF) с QR-кодом</translation>
        </message>
        <message>
            <source>also write the invitation into this file; it works without a line, too</source>
            <translation>также записать приглашение в этот файл; он годится и без связи</translation>
        </message>
        <message>
            <source>answer the code a computer shows to somebody who forgot their PIN</source>
            <translation>ответить на код, который компьютер показывает тому, кто забыл ПИН-код</translation>
        </message>
        <message>
            <source>answer the post on a stick or in a file, also while the server runs</source>
            <translation>ответить на почту с флешки или из файла, можно и при работающем сервере</translation>
        </message>
        <message>
            <source>answer with one JSON object</source>
            <translation>ответить одним объектом JSON</translation>
        </message>
        <message>
            <source>begin the practice anew</source>
            <translation>начать учёбу заново</translation>
        </message>
        <message>
            <source>begin the region anew</source>
            <translation>начать регион заново</translation>
        </message>
        <message>
            <source>beside each PDF a file for Word</source>
            <translation>рядом с каждым PDF – файл для Word</translation>
        </message>
        <message>
            <source>check certificates without a network</source>
            <translation>проверить сертификаты без сети</translation>
        </message>
        <message>
            <source>code of the invitation; none with a file</source>
            <translation>код приглашения; с файлом не нужен</translation>
        </message>
        <message>
            <source>code or name of the region</source>
            <translation>код или название области</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>команды</translation>
        </message>
        <message>
            <source>connect this profile to a server</source>
            <translation>подключить этот профиль к серверу</translation>
        </message>
        <message>
            <source>copy the server's database, also while it runs</source>
            <translation>скопировать базу данных сервера, в том числе во время работы</translation>
        </message>
        <message>
            <source>empty a record for ever, here and on every device</source>
            <translation>навсегда очистить запись здесь и на всех устройствах</translation>
        </message>
        <message>
            <source>exchange with the server by USB stick or file</source>
            <translation>обмен с сервером через USB-флешку или файл</translation>
        </message>
        <message>
            <source>exchange with the server now</source>
            <translation>обменяться с сервером сейчас</translation>
        </message>
        <message>
            <source>folder for photos and documents; without it beside the database</source>
            <translation>папка для фото и документов; без неё – рядом с базой данных</translation>
        </message>
        <message>
            <source>folder for the badges</source>
            <translation>папка для бейджей</translation>
        </message>
        <message>
            <source>folder for the papers</source>
            <translation>папка для документов</translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation>папка для картинок</translation>
        </message>
        <message>
            <source>folder of the server's data, or a PostgreSQL address (postgresql://…)</source>
            <translation>папка данных сервера или адрес PostgreSQL (postgresql://…)</translation>
        </message>
        <message>
            <source>folder of the stick, or a file whose name ends in .shyraq-post</source>
            <translation>папка флешки или файл с именем на .shyraq-post</translation>
        </message>
        <message>
            <source>folder of the stick, or file</source>
            <translation>папка флешки или файл</translation>
        </message>
        <message>
            <source>folder with your data</source>
            <translation>папка с вашими данными</translation>
        </message>
        <message>
            <source>full name or number of the person</source>
            <translation>полное имя или номер человека</translation>
        </message>
        <message>
            <source>full name or number of the person here; else the name in the passport</source>
            <translation>полное имя или номер человека здесь; иначе имя из паспорта</translation>
        </message>
        <message>
            <source>go back to a copy of the data</source>
            <translation>вернуться к копии данных</translation>
        </message>
        <message>
            <source>go back to a copy; the server must not run</source>
            <translation>вернуться к копии; сервер должен быть остановлен</translation>
        </message>
        <message>
            <source>go through another computer of the school</source>
            <translation>выходить через другой компьютер школы</translation>
        </message>
        <message>
            <source>language of the papers</source>
            <translation>язык документов</translation>
        </message>
        <message>
            <source>let a device in again</source>
            <translation>снова допустить устройство</translation>
        </message>
        <message>
            <source>let a device in no more</source>
            <translation>больше не допускать устройство</translation>
        </message>
        <message>
            <source>let a device read and write one more school</source>
            <translation>разрешить устройству читать и вести ещё одну школу</translation>
        </message>
        <message>
            <source>let in on {moment}</source>
            <translation>допущено {moment}</translation>
        </message>
        <message>
            <source>let other computers of the school go through this one</source>
            <translation>пропускать другие компьютеры школы через этот</translation>
        </message>
        <message>
            <source>list the devices of the server</source>
            <translation>показать устройства сервера</translation>
        </message>
        <message>
            <source>list the schools of a device</source>
            <translation>показать школы устройства</translation>
        </message>
        <message>
            <source>look after a server</source>
            <translation>обслуживать сервер</translation>
        </message>
        <message>
            <source>make a checked copy of the data</source>
            <translation>сделать проверенную копию данных</translation>
        </message>
        <message>
            <source>measure exchanges over a slow line, and what a server stands</source>
            <translation>измерить обмены по медленной линии и запас прочности сервера</translation>
        </message>
        <message>
            <source>measure speed, size and memory on this computer</source>
            <translation>измерить скорость, объём и память на этом компьютере</translation>
        </message>
        <message>
            <source>name of the teacher among the people of the school</source>
            <translation>имя учителя среди людей школы</translation>
        </message>
        <message>
            <source>name or number of the school</source>
            <translation>название или номер школы</translation>
        </message>
        <message>
            <source>number of the device</source>
            <translation>номер устройства</translation>
        </message>
        <message>
            <source>number of the record; or a person's name, to be told the numbers of who bears it</source>
            <translation>номер записи; или имя человека, чтобы узнать номера всех, кто его носит</translation>
        </message>
        <message>
            <source>only say what would happen</source>
            <translation>только сказать, что произойдёт</translation>
        </message>
        <message>
            <source>open a practice school: a year of made-up data that never leaves this computer</source>
            <translation>открыть учебную школу: год вымышленных данных, которые не покидают этот компьютер</translation>
        </message>
        <message>
            <source>open the window (also without any command)</source>
            <translation>открыть окно (также без команды)</translation>
        </message>
        <message>
            <source>options</source>
            <translation>параметры</translation>
        </message>
        <message>
            <source>port to listen on; 0 takes a free one</source>
            <translation>порт для приёма соединений; 0 — любой свободный</translation>
        </message>
        <message>
            <source>print a one-time code that lets one device in</source>
            <translation>выдать одноразовый код для подключения одного устройства</translation>
        </message>
        <message>
            <source>put on the stick what waits, and post of other computers</source>
            <translation>записать на флешку то, что ждёт отправки, и почту других компьютеров</translation>
        </message>
        <message>
            <source>read what is on the stick, then write what waits</source>
            <translation>прочитать флешку, затем записать то, что ждёт отправки</translation>
        </message>
        <message>
            <source>run a server</source>
            <translation>запустить сервер</translation>
        </message>
        <message>
            <source>say how the data on this computer is doing</source>
            <translation>сказать, что с данными на этом компьютере</translation>
        </message>
        <message>
            <source>say that the clock of the server is right; needed once a year</source>
            <translation>подтвердить, что часы сервера верны; нужно раз в год</translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>показать эту справку и выйти</translation>
        </message>
        <message>
            <source>take a school from a device; its work is handed in first</source>
            <translation>забрать школу у устройства; сначала оно передаст свою работу</translation>
        </message>
        <message>
            <source>take over answers, and collect post of other computers</source>
            <translation>принять ответы и собрать почту других компьютеров</translation>
        </message>
        <message>
            <source>take over data from a file</source>
            <translation>взять данные из файла</translation>
        </message>
        <message>
            <source>take over the certificates of a passport</source>
            <translation>взять сертификаты из паспорта</translation>
        </message>
        <message>
            <source>tell a server that its PostgreSQL was restored</source>
            <translation>сообщить серверу, что его PostgreSQL восстановлен из копии</translation>
        </message>
        <message>
            <source>tell a working day without a screen, keep pictures, and compare both sides</source>
            <translation>провести рабочий день без экрана, сохранить картинки и сравнить обе стороны</translation>
        </message>
        <message>
            <source>tell what a device may hold, for example a lost one</source>
            <translation>сказать, что может быть на устройстве, например на потерянном</translation>
        </message>
        <message>
            <source>the code read over the phone</source>
            <translation>код, прочитанный по телефону</translation>
        </message>
        <message>
            <source>the copy</source>
            <translation>копия</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>файл для записи</translation>
        </message>
        <message>
            <source>the only district of the region that an observer sees</source>
            <translation>единственный район региона, который видит наблюдатель</translation>
        </message>
        <message>
            <source>the passport</source>
            <translation>паспорт</translation>
        </message>
        <message>
            <source>the six digits on its screen</source>
            <translation>шесть цифр на его экране</translation>
        </message>
        <message>
            <source>the staff list</source>
            <translation>список сотрудников</translation>
        </message>
        <message>
            <source>the table to write: .xlsx for Excel with real dates and numbers, .csv for plain text</source>
            <translation>записываемая таблица: .xlsx – Excel с настоящими датами и числами, .csv – простой текст</translation>
        </message>
        <message>
            <source>the text of a code (SHYRAQ:…), a PDF, a passport or another file</source>
            <translation>текст кода (SHYRAQ:…), PDF, паспорт или другой файл</translation>
        </message>
        <message>
            <source>try Shyraq in a practice region on this computer</source>
            <translation>попробовать Шырақ в учебном регионе на этом компьютере</translation>
        </message>
        <message>
            <source>type of the records, such as person</source>
            <translation>тип записей, например person</translation>
        </message>
        <message>
            <source>usage:</source>
            <translation>использование:</translation>
        </message>
        <message>
            <source>use an empty profile and throw it away</source>
            <translation>взять пустой профиль и потом удалить его</translation>
        </message>
        <message>
            <source>what all schools share</source>
            <translation>общее для всех школ</translation>
        </message>
        <message>
            <source>what it needs</source>
            <translation>что нужно</translation>
        </message>
        <message>
            <source>what the person is</source>
            <translation>роль человека</translation>
        </message>
        <message>
            <source>what the person is there</source>
            <translation>роль человека в этой школе</translation>
        </message>
        <message>
            <source>where to</source>
            <translation>куда</translation>
        </message>
        <message>
            <source>where to; else among the backups</source>
            <translation>куда; иначе к резервным копиям</translation>
        </message>
        <message>
            <source>write a page on which any phone can check certificates without a network</source>
            <translation>записать страницу, на которой любой телефон проверит сертификат без сети</translation>
        </message>
        <message>
            <source>write all records of one type into a table</source>
            <translation>записать все записи одного типа в таблицу</translation>
        </message>
        <message>
            <source>write certificates as Open Badges 3.0</source>
            <translation>записать сертификаты как Open Badges 3.0</translation>
        </message>
        <message>
            <source>write every printable paper into a folder</source>
            <translation>записать все печатные документы в папку</translation>
        </message>
        <message>
            <source>write the signed passport of a person</source>
            <translation>записать подписанный паспорт человека</translation>
        </message>
        <message>
            <source>{number}  {label}  {role}  {version}  last contact {moment}  let in no more</source>
            <translation>{number}  {label}  {role}  {version}  последняя связь {moment}  больше не допускается</translation>
        </message>
        <message>
            <source>{number}  {label}  {role}  {version}  last contact {moment}  not sent: {unsent}</source>
            <translation>{number}  {label}  {role}  {version}  последняя связь {moment}  не отправлено: {unsent}</translation>
        </message>
        <message>
            <source>{program} --help shows what there is.</source>
            <translation>{program} --help покажет, что есть.</translation>
        </message>
        <message>
            <source>· {place}: {records} records</source>
            <translation>· {place}: записей {records}</translation>
        </message>
        <message>
            <source>· {school}: {who}</source>
            <translation>· {school}: {who}</translation>
        </message>
        <message>
            <source>· {school}: {who}, until {moment}</source>
            <translation>· {school}: {who}, до {moment}</translation>
        </message>
    </context>
    <context>
        <name>colleagues</name>
        <message>
            <source>There are no teachers in your school yet: import a list or add them under People and schools.</source>
            <translation>В вашей школе пока нет учителей: импортируйте список или добавьте их на странице «Люди и школы».</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>An entry was added to the project's log.</source>
            <translation>В журнал проекта добавлена запись.</translation>
        </message>
        <message>
            <source>Exchanged with the server.</source>
            <translation>Обмен с сервером выполнен.</translation>
        </message>
        <message>
            <source>The coordinator asked for the school in detail, and it came.</source>
            <translation>Координатор запросил школу подробно, и она пришла.</translation>
        </message>
        <message>
            <source>The coordinator opened the region.</source>
            <translation>Координатор открыл регион.</translation>
        </message>
        <message>
            <source>The photo of the project has arrived at the coordinator's.</source>
            <translation>Фото проекта пришло к координатору.</translation>
        </message>
        <message>
            <source>The session was marked: all present except two.</source>
            <translation>Сессия отмечена: присутствовали все, кроме двоих.</translation>
        </message>
        <message>
            <source>The staff list was imported.</source>
            <translation>Список сотрудников импортирован.</translation>
        </message>
        <message>
            <source>Three predictions of the research lesson were written.</source>
            <translation>Записаны три прогноза исследовательского урока.</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>{field} (code)</source>
            <translation>{field} (код)</translation>
        </message>
    </context>
    <context>
        <name>fix</name>
        <message numerus="yes">
            <source>%n attendance sheet(s) with missing marks</source>
            <translation>
                <numerusform>%n лист посещения с пропусками</numerusform>
                <numerusform>%n листа посещения с пропусками</numerusform>
                <numerusform>%n листов посещения с пропусками</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitment(s) of yours overdue</source>
            <translation>
                <numerusform>%n ваша договорённость просрочена</numerusform>
                <numerusform>%n ваши договорённости просрочены</numerusform>
                <numerusform>%n ваших договорённостей просрочено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) taught without observations</source>
            <translation>
                <numerusform>%n урок без наблюдений</numerusform>
                <numerusform>%n урока без наблюдений</numerusform>
                <numerusform>%n уроков без наблюдений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of entries that may be one person</source>
            <translation>
                <numerusform>%n пара записей, возможно об одном человеке</numerusform>
                <numerusform>%n пары записей, возможно об одном человеке</numerusform>
                <numerusform>%n пар записей, возможно об одном человеке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) without consent</source>
            <translation>
                <numerusform>%n человек без согласия</numerusform>
                <numerusform>%n человека без согласия</numerusform>
                <numerusform>%n человек без согласия</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) wait for a word about the people in them</source>
            <translation>
                <numerusform>%n снимок ждёт слова о людях на нём</numerusform>
                <numerusform>%n снимка ждут слова о людях на них</numerusform>
                <numerusform>%n снимков ждут слова о людях на них</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) silent for a month</source>
            <translation>
                <numerusform>%n проект без записей больше месяца</numerusform>
                <numerusform>%n проекта без записей больше месяца</numerusform>
                <numerusform>%n проектов без записей больше месяца</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) with a name in one language only</source>
            <translation>
                <numerusform>%n школа с названием на одном языке</numerusform>
                <numerusform>%n школы с названием на одном языке</numerusform>
                <numerusform>%n школ с названием на одном языке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) on a public holiday</source>
            <translation>
                <numerusform>%n сессия в праздничный день</numerusform>
                <numerusform>%n сессии в праздничный день</numerusform>
                <numerusform>%n сессий в праздничный день</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) without a protocol</source>
            <translation>
                <numerusform>%n сессия без протокола</numerusform>
                <numerusform>%n сессии без протокола</numerusform>
                <numerusform>%n сессий без протокола</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of programmes in one language only</source>
            <translation>
                <numerusform>%n текст программ только на одном языке</numerusform>
                <numerusform>%n текста программ только на одном языке</numerusform>
                <numerusform>%n текстов программ только на одном языке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing for the next stage of a project</source>
            <translation>
                <numerusform>Для следующего этапа проекта не хватает %n пункта</numerusform>
                <numerusform>Для следующего этапа проекта не хватает %n пунктов</numerusform>
                <numerusform>Для следующего этапа проекта не хватает %n пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own consent is missing or has run out</source>
            <translation>Вашего согласия нет или его срок истёк</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>People and schools</source>
            <translation>Люди и школы</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>The program and its data</source>
            <translation>Программа и данные</translation>
        </message>
        <message>
            <source>To begin with</source>
            <translation>С чего начать</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Deleted</source>
            <translation>Удалено</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Add people, a line or an action</source>
            <translation>Добавить людей, строку или действие</translation>
        </message>
        <message>
            <source>Attendance sheet of the session, and back</source>
            <translation>Лист посещаемости сессии и назад</translation>
        </message>
        <message>
            <source>Back: to the list, or to where you came from</source>
            <translation>Назад: к списку или туда, откуда пришли</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Certificates of the session, and back</source>
            <translation>Сертификаты сессии и назад</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>From the search or the bars around back to the page</source>
            <translation>Из поиска или с боковых панелей обратно на страницу</translation>
        </message>
        <message>
            <source>Help for what is in view; in the help, these keys</source>
            <translation>Справка о том, что на экране; в самой справке – эти клавиши</translation>
        </message>
        <message>
            <source>History of what is in view</source>
            <translation>История того, что на экране</translation>
        </message>
        <message>
            <source>Import a staff list</source>
            <translation>Импорт списка сотрудников</translation>
        </message>
        <message>
            <source>In the sheet: all present except these numbers</source>
            <translation>В листе: были все, кроме этих номеров</translation>
        </message>
        <message>
            <source>In the sheet: hours of this person</source>
            <translation>В листе: часы этого человека</translation>
        </message>
        <message>
            <source>In the sheet: time or reason</source>
            <translation>В листе: время или причина</translation>
        </message>
        <message>
            <source>Keep a long text, or add the entry</source>
            <translation>Сохранить длинный текст или добавить запись</translation>
        </message>
        <message>
            <source>Kept filters of the list of people</source>
            <translation>Сохранённые фильтры списка людей</translation>
        </message>
        <message>
            <source>Larger; the whole of it</source>
            <translation>Крупнее; показать целиком</translation>
        </message>
        <message>
            <source>Lesson study and projects</source>
            <translation>Исследование урока и проекты</translation>
        </message>
        <message>
            <source>Look at a poster or a photo larger or smaller</source>
            <translation>Смотреть постер или фото крупнее или мельче</translation>
        </message>
        <message>
            <source>Menu of a field: copy, paste, its history; also the menu key</source>
            <translation>Меню поля: копировать, вставить, его история; также клавиша меню</translation>
        </message>
        <message>
            <source>Month or week before or after</source>
            <translation>Соседний месяц или неделя</translation>
        </message>
        <message>
            <source>Move a line or an action</source>
            <translation>Переставить строку или действие</translation>
        </message>
        <message>
            <source>Move a stage of the lesson</source>
            <translation>Переставить этап урока</translation>
        </message>
        <message>
            <source>Move over the photo</source>
            <translation>Двигаться по фото</translation>
        </message>
        <message>
            <source>New entry on this page</source>
            <translation>Новая запись на этой странице</translation>
        </message>
        <message>
            <source>Next photo; turn it</source>
            <translation>Следующее фото; повернуть его</translation>
        </message>
        <message>
            <source>Page of the session, and back</source>
            <translation>Страница сессии и обратно</translation>
        </message>
        <message>
            <source>Papers and posters</source>
            <translation>Бумаги и постеры</translation>
        </message>
        <message>
            <source>Part of a session or section of a project before or after</source>
            <translation>Соседняя часть сессии или раздел проекта</translation>
        </message>
        <message>
            <source>Paste: text into a cell, a column of marks, a picture as an attachment</source>
            <translation>Вставить: текст в клетку, столбец отметок, снимок как вложение</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Photo of the paper sheet beside the attendance</source>
            <translation>Фото бумажного листа рядом с посещаемостью</translation>
        </message>
        <message>
            <source>Print what is in view</source>
            <translation>Напечатать то, что на экране</translation>
        </message>
        <message>
            <source>Save as a PDF file</source>
            <translation>Сохранить в файл PDF</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Поиск по всему</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Поиск в списке</translation>
        </message>
        <message>
            <source>Sessions and attendance</source>
            <translation>Сессии и посещаемость</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Step of the discussion before or after</source>
            <translation>Соседний шаг обсуждения</translation>
        </message>
        <message>
            <source>Switch to another person, or lock</source>
            <translation>Сменить человека или заблокировать</translation>
        </message>
        <message>
            <source>Take back the last deed</source>
            <translation>Отменить последнее действие</translation>
        </message>
        <message>
            <source>Take back what was typed in this field</source>
            <translation>Отменить написанное в этом поле</translation>
        </message>
        <message>
            <source>Tasks of the practice school; where the next one is</source>
            <translation>Задания учебной школы; где следующее</translation>
        </message>
        <message>
            <source>The one before or after: session, person, part of a lesson or project</source>
            <translation>Соседнее: сессия, человек, раздел урока или проекта</translation>
        </message>
        <message>
            <source>To the next field; what you typed is kept</source>
            <translation>К следующему полю; написанное сохраняется</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>К сегодняшнему дню</translation>
        </message>
        <message>
            <source>To what the cycle is missing next</source>
            <translation>К тому, чего циклу теперь не хватает</translation>
        </message>
        <message>
            <source>Watch a research lesson live</source>
            <translation>Наблюдать исследовательский урок</translation>
        </message>
        <message>
            <source>What stood in this field before</source>
            <translation>Что стояло в этом поле раньше</translation>
        </message>
        <message>
            <source>While you write</source>
            <translation>Когда вы пишете</translation>
        </message>
        <message>
            <source>Write the list to a file for Excel</source>
            <translation>Записать список в файл Excel</translation>
        </message>
    </context>
    <context>
        <name>lesson_study</name>
        <message>
            <source>A stage began</source>
            <translation>Начался этап</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Отсутствовал</translation>
        </message>
        <message>
            <source>Achievable: two or three lessons can change it</source>
            <translation>Достижимый: два-три урока могут это изменить</translation>
        </message>
        <message>
            <source>Aim of the next lesson</source>
            <translation>Цель следующего урока</translation>
        </message>
        <message>
            <source>As predicted</source>
            <translation>Как прогноз</translation>
        </message>
        <message>
            <source>Below the middle</source>
            <translation>Ниже среднего</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменён</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыт</translation>
        </message>
        <message>
            <source>Coaching of colleagues</source>
            <translation>Коучинг коллег</translation>
        </message>
        <message>
            <source>Combined class</source>
            <translation>Совмещённый класс</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Конференция</translation>
        </message>
        <message>
            <source>Differently</source>
            <translation>Иначе</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Обсуждение</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Each case pupil: what was seen, what was expected</source>
            <translation>Каждый ученик: что увидели и чего ожидали</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Прекращён</translation>
        </message>
        <message>
            <source>High attaining</source>
            <translation>Высокий уровень</translation>
        </message>
        <message>
            <source>Keep, adjust</source>
            <translation>Оставить, поправить</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>Measurable: an observer can see it happen</source>
            <translation>Измеримый: наблюдатель может это увидеть</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Достигнут</translation>
        </message>
        <message>
            <source>Method association</source>
            <translation>Методическое объединение</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Средний уровень</translation>
        </message>
        <message>
            <source>Network event</source>
            <translation>Сетевое мероприятие</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Не достигнут</translation>
        </message>
        <message>
            <source>Not observed</source>
            <translation>Не видели</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Наблюдатель</translation>
        </message>
        <message>
            <source>One grade</source>
            <translation>Один класс</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Open lesson</source>
            <translation>Открытый урок</translation>
        </message>
        <message>
            <source>Other group</source>
            <translation>Другая группа</translation>
        </message>
        <message>
            <source>Outside expert</source>
            <translation>Внешний эксперт</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Частично</translation>
        </message>
        <message>
            <source>Partly met</source>
            <translation>Частично</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланирован</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Планируется</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Перенесён</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Публикация</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Relevant: it helps these pupils and this school</source>
            <translation>Значимый: нужен этим ученикам и этой школе</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>School leader</source>
            <translation>Руководитель школы</translation>
        </message>
        <message>
            <source>Seminar of the hub school</source>
            <translation>Семинар опорной школы</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Подготовка</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Распространён</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Обмен</translation>
        </message>
        <message>
            <source>Something was seen</source>
            <translation>Что-то замечено</translation>
        </message>
        <message>
            <source>Specific: it names the pupils and what they learn</source>
            <translation>Конкретный: названы ученики и чему они учатся</translation>
        </message>
        <message>
            <source>Staff meeting</source>
            <translation>Педсовет</translation>
        </message>
        <message>
            <source>Taught</source>
            <translation>Проведён</translation>
        </message>
        <message>
            <source>Teaches the lesson</source>
            <translation>Ведёт урок</translation>
        </message>
        <message>
            <source>The class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>The class as a whole</source>
            <translation>Класс в целом</translation>
        </message>
        <message>
            <source>The lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>The lesson and its technique</source>
            <translation>Урок и его приёмы</translation>
        </message>
        <message>
            <source>Timed: it says by when</source>
            <translation>Ограничен во времени: сказано, к какому сроку</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Идёт</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>What to keep, what to adjust</source>
            <translation>Что сохранить, что изменить</translation>
        </message>
        <message>
            <source>Why it was different</source>
            <translation>Почему вышло иначе</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Пишется отчёт</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>Apr</source>
            <translation>Апр</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>Авг</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>Дек</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>Фев</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>Янв</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>Июл</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>Июн</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>Мар</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Май</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>Ноя</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>Окт</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>Сен</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>People and schools</source>
            <translation>Люди и школы</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>Address of the server</source>
            <translation>Адрес сервера</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>Agreed before</source>
            <translation>Договорились раньше</translation>
        </message>
        <message>
            <source>Agreed today</source>
            <translation>Договорились сегодня</translation>
        </message>
        <message>
            <source>Amended after the lesson: {text}</source>
            <translation>Дополнено после урока: {text}</translation>
        </message>
        <message>
            <source>Assessment of version {version}</source>
            <translation>Оценка версии {version}</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Лист посещаемости</translation>
        </message>
        <message>
            <source>Attendance, continued</source>
            <translation>Посещаемость (продолжение)</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Исследуемые ученики</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаты</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Changes taken in by the server</source>
            <translation>Изменений принято сервером</translation>
        </message>
        <message>
            <source>Changes taken in by the server altogether: {total}.</source>
            <translation>Всего изменений принято сервером: {total}.</translation>
        </message>
        <message>
            <source>Changes that were not on the server at this moment: {left}.</source>
            <translation>Изменений, которых в этот момент не было на сервере: {left}.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class, subject</source>
            <translation>Класс, предмет</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Codes against the prediction: {codes}.</source>
            <translation>Коды сравнения с прогнозом: {codes}.</translation>
        </message>
        <message>
            <source>Codes: {codes}. Beside codes 2 and 3 write the time. The row numbers are those of the sheet in the program: there it is enough to type the numbers of those who were not present.</source>
            <translation>Коды: {codes}. Рядом с кодами 2 и 3 напишите время. Номера строк те же, что на листе в программе: там достаточно набрать номера тех, кого не было.</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Цикл</translation>
        </message>
        <message>
            <source>Cycles (taught)</source>
            <translation>Циклы (проведено)</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>День и время</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Development project: plan and log</source>
            <translation>Проект развития: план и журнал</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Проекты развития</translation>
        </message>
        <message>
            <source>Discussed on</source>
            <translation>Дата обсуждения</translation>
        </message>
        <message>
            <source>Discussion of research lesson {number}: protocol</source>
            <translation>Протокол обсуждения исследовательского урока {number}</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Empty forms</source>
            <translation>Пустые бланки</translation>
        </message>
        <message>
            <source>Empty lesson plan</source>
            <translation>Пустой план урока</translation>
        </message>
        <message>
            <source>Empty observation sheet</source>
            <translation>Пустой лист наблюдения</translation>
        </message>
        <message>
            <source>Empty protocol of the discussion</source>
            <translation>Пустой протокол обсуждения</translation>
        </message>
        <message>
            <source>Entries: {count}. Minutes together: {minutes}.</source>
            <translation>Записей: {count}. Всего минут: {minutes}.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Ожидается</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Form of consent</source>
            <translation>Бланк согласия</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>Сдал(а)</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Кто проводит</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>How the case pupils did</source>
            <translation>Результаты исследуемых учеников</translation>
        </message>
        <message>
            <source>How was the session?</source>
            <translation>Как прошла сессия?</translation>
        </message>
        <message>
            <source>Invitation to Shyraq</source>
            <translation>Приглашение в Шырақ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Вид записи</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Последнее изменение</translation>
        </message>
        <message>
            <source>Last entry</source>
            <translation>Последняя запись</translation>
        </message>
        <message>
            <source>Leads the group</source>
            <translation>Ведёт группу</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Ведёт</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Длительность</translation>
        </message>
        <message>
            <source>Lesson plan</source>
            <translation>План урока</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>Lesson study cycles</source>
            <translation>Циклы исследования урока</translation>
        </message>
        <message>
            <source>Lesson taught on</source>
            <translation>Урок проведён</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Уроки</translation>
        </message>
        <message>
            <source>List of lesson study cycles</source>
            <translation>Список циклов исследования урока</translation>
        </message>
        <message>
            <source>List of people</source>
            <translation>Список людей</translation>
        </message>
        <message>
            <source>List of projects</source>
            <translation>Список проектов</translation>
        </message>
        <message>
            <source>List of schools</source>
            <translation>Список школ</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>Список сессий</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Mark of the signature</source>
            <translation>Метка подписи</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Мин</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Not on the server then</source>
            <translation>Не было на сервере</translation>
        </message>
        <message>
            <source>Nothing has been logged yet.</source>
            <translation>В журнале пока нет записей.</translation>
        </message>
        <message>
            <source>Nothing in the list fits.</source>
            <translation>В списке ничего подходящего нет.</translation>
        </message>
        <message>
            <source>Number of the computer at the server</source>
            <translation>Номер компьютера на сервере</translation>
        </message>
        <message>
            <source>Observation sheet</source>
            <translation>Лист наблюдения</translation>
        </message>
        <message>
            <source>Observation sheet of research lesson {number}</source>
            <translation>Лист наблюдения исследовательского урока {number}</translation>
        </message>
        <message>
            <source>Observation sheet: {name}</source>
            <translation>Лист наблюдения: {name}</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Наблюдатель</translation>
        </message>
        <message>
            <source>Passport of a teacher</source>
            <translation>Паспорт учителя</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Plan and log of the project</source>
            <translation>План и журнал проекта</translation>
        </message>
        <message>
            <source>Plan of a research lesson</source>
            <translation>План исследовательского урока</translation>
        </message>
        <message>
            <source>Plan of research lesson {number}</source>
            <translation>План исследовательского урока {number}</translation>
        </message>
        <message>
            <source>Please write no name. 1 means not at all, 5 means fully.</source>
            <translation>Имени не пишите. 1 – совсем не согласен, 5 – полностью согласен.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Portfolio as it stands today</source>
            <translation>Портфолио на сегодня</translation>
        </message>
        <message>
            <source>Portfolio, version {version}</source>
            <translation>Портфолио, версия {version}</translation>
        </message>
        <message>
            <source>Posters</source>
            <translation>Постеры</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Protocol of a session</source>
            <translation>Протокол сессии</translation>
        </message>
        <message>
            <source>Protocol of the discussion</source>
            <translation>Протокол обсуждения</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Ready for the visit</source>
            <translation>Готово к визиту</translation>
        </message>
        <message>
            <source>Receipt № {number}</source>
            <translation>Квитанция № {number}</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Квитанции</translation>
        </message>
        <message>
            <source>Receipts of the server</source>
            <translation>Квитанции сервера</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Report of a lesson study</source>
            <translation>Отчёт об исследовании урока</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Школы</translation>
        </message>
        <message>
            <source>Schools of the region</source>
            <translation>Школы региона</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Школы с сессиями</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Ознакомлен(а)</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Signed by the server; the signature was checked when this paper was made.</source>
            <translation>Подписано сервером; подпись проверена при составлении этой бумаги.</translation>
        </message>
        <message>
            <source>Silent schools</source>
            <translation>Молчащие школы</translation>
        </message>
        <message>
            <source>Silent: nothing has come from the school for {days} days or more.</source>
            <translation>Молчит: из школы ничего не приходило {days} дней или дольше.</translation>
        </message>
        <message>
            <source>Stages of the lesson and expected responses</source>
            <translation>Этапы урока и ожидаемые действия учеников</translation>
        </message>
        <message>
            <source>Start Shyraq, choose “I have an invitation” and type the address and the code; or photograph this page and open the picture there. Without internet the request to be let in goes on a USB stick, and the answer comes back on it. The page lets one computer in: keep it for yourself.</source>
            <translation>Запустите Шырақ, выберите «У меня есть приглашение» и введите адрес и код; или сфотографируйте эту страницу и откройте снимок там же. Без интернета просьба о подключении уходит на USB-флешке, и ответ приходит на ней же. Страница подключает один компьютер: храните её у себя.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>The exchange was cut short; the receipt goes on with the next one.</source>
            <translation>Обмен прервался; квитанция продолжится со следующим.</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>The mark is made from what the server signed. Another receipt has another mark.</source>
            <translation>Метка составлена из того, что подписал сервер. У другой квитанции метка другая.</translation>
        </message>
        <message>
            <source>There is no signature of the server for this receipt.</source>
            <translation>Подписи сервера для этой квитанции нет.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Time of the server</source>
            <translation>Время сервера</translation>
        </message>
        <message>
            <source>Time of this computer</source>
            <translation>Время этого компьютера</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Up to this moment every change of this computer is on the server.</source>
            <translation>До этого момента все изменения этого компьютера на сервере.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Визиты</translation>
        </message>
        <message>
            <source>What changes in the next lesson</source>
            <translation>Что изменится на следующем уроке</translation>
        </message>
        <message>
            <source>What repeats, and what I want to ask in the discussion</source>
            <translation>Что повторяется и о чём хочу спросить на обсуждении</translation>
        </message>
        <message>
            <source>What was handed in</source>
            <translation>Что сдано</translation>
        </message>
        <message>
            <source>Where it was shared</source>
            <translation>Где поделились результатами</translation>
        </message>
        <message>
            <source>Whoever speaks begins with what was seen of a pupil. The lesson and its teacher come later.</source>
            <translation>Каждый начинает с того, что увидел у ученика. Об уроке и учителе говорят потом.</translation>
        </message>
        <message>
            <source>Write what the pupil says and does, not what you think of it. Do not help and do not correct; the lesson is not assessed.</source>
            <translation>Пишите, что ученик говорит и делает, а не что вы об этом думаете. Не помогайте и не исправляйте: урок не оценивают.</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>по состоянию на {day}</translation>
        </message>
        <message>
            <source>data up to {moment}</source>
            <translation>данные по {moment}</translation>
        </message>
        <message>
            <source>entries: {count}</source>
            <translation>всего: {count}</translation>
        </message>
        <message>
            <source>held</source>
            <translation>прошедшие</translation>
        </message>
        <message>
            <source>nothing was fetched from a server yet</source>
            <translation>с сервера ещё ничего не получено</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>молчит</translation>
        </message>
        <message>
            <source>those I take part in</source>
            <translation>в которых я участвую</translation>
        </message>
        <message>
            <source>upcoming</source>
            <translation>предстоящие</translation>
        </message>
        <message>
            <source>without a region</source>
            <translation>без региона</translation>
        </message>
        <message>
            <source>without consent</source>
            <translation>без согласия</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
        <message>
            <source>{number}. {title}</source>
            <translation>{number}. {title}</translation>
        </message>
        <message>
            <source>{score} of 10</source>
            <translation>{score} из 10</translation>
        </message>
        <message>
            <source>{some} of {total}</source>
            <translation>{some} из {total}</translation>
        </message>
        <message>
            <source>{taught} of {planned}</source>
            <translation>{taught} из {planned}</translation>
        </message>
        <message>
            <source>{title}, lesson {number}</source>
            <translation>{title}, урок {number}</translation>
        </message>
    </context>
    <context>
        <name>passport</name>
        <message>
            <source>As of</source>
            <translation>По состоянию на</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаты</translation>
        </message>
        <message>
            <source>Certified academic hours</source>
            <translation>Подтверждённые академические часы</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Проекты развития</translation>
        </message>
        <message>
            <source>Every certificate can be checked without a network by its code or its number.</source>
            <translation>Каждый сертификат можно проверить без сети по его коду или номеру.</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новый</translation>
        </message>
        <message>
            <source>New, issuer unknown</source>
            <translation>Новый, выдавший не известен</translation>
        </message>
        <message>
            <source>Not genuine: not taken over</source>
            <translation>Подделка: не берётся</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Revoked: not taken over</source>
            <translation>Отозван: не берётся</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Sessions and courses</source>
            <translation>Сессии и курсы</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Teacher's passport</source>
            <translation>Паспорт учителя</translation>
        </message>
        <message>
            <source>The passport is made out to {name}, not to {person}.</source>
            <translation>Паспорт выписан на имя {name}, а не {person}.</translation>
        </message>
        <message>
            <source>The passport is signed by {maker}.</source>
            <translation>Паспорт подписан: {maker}.</translation>
        </message>
        <message>
            <source>The passport is signed, but nobody here knows the key of the school that made it.</source>
            <translation>Паспорт подписан, но ключ школы, которая его сделала, здесь не известен.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>ADSL</source>
            <translation>ADSL</translation>
        </message>
        <message>
            <source>Another school</source>
            <translation>Другая школа</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Эксперт-оценщик</translation>
        </message>
        <message>
            <source>Basic school</source>
            <translation>Основная школа</translation>
        </message>
        <message>
            <source>Boarding school</source>
            <translation>Школа-интернат</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Обе</translation>
        </message>
        <message>
            <source>By the project</source>
            <translation>По проекту</translation>
        </message>
        <message>
            <source>College</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>Confirmed on the screen</source>
            <translation>Подтверждено на экране</translation>
        </message>
        <message>
            <source>Cuts every day</source>
            <translation>Отключения каждый день</translation>
        </message>
        <message>
            <source>Cuts every week</source>
            <translation>Отключения каждую неделю</translation>
        </message>
        <message>
            <source>Electronic signature</source>
            <translation>Электронная подпись</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>External facilitator</source>
            <translation>Внешний фасилитатор</translation>
        </message>
        <message>
            <source>Fibre</source>
            <translation>Оптоволокно</translation>
        </message>
        <message>
            <source>Gymnasium</source>
            <translation>Гимназия</translation>
        </message>
        <message>
            <source>Hub of the project</source>
            <translation>Опорная школа проекта</translation>
        </message>
        <message>
            <source>Hub school</source>
            <translation>Опорная школа</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Неофициально</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Keeping and using the data</source>
            <translation>Хранение и использование данных</translation>
        </message>
        <message>
            <source>Lists for those who fund</source>
            <translation>Списки для финансирующих</translation>
        </message>
        <message>
            <source>Lyceum</source>
            <translation>Лицей</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Мужской</translation>
        </message>
        <message>
            <source>Mobile, 3G</source>
            <translation>Мобильный, 3G</translation>
        </message>
        <message>
            <source>Mobile, 4G</source>
            <translation>Мобильный, 4G</translation>
        </message>
        <message>
            <source>Nazarbayev Intellectual School</source>
            <translation>Назарбаев Интеллектуальная школа</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Нет интернета</translation>
        </message>
        <message>
            <source>Not disclosed</source>
            <translation>Не указан</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Официально</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Один человек</translation>
        </message>
        <message>
            <source>Passing on abroad</source>
            <translation>Передача за рубеж</translation>
        </message>
        <message>
            <source>Photos and films</source>
            <translation>Фото и видео</translation>
        </message>
        <message>
            <source>Primary school</source>
            <translation>Начальная школа</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Programme manager</source>
            <translation>Менеджер программы</translation>
        </message>
        <message>
            <source>Publication of name and work</source>
            <translation>Публикация имени и работ</translation>
        </message>
        <message>
            <source>Regional coordinator</source>
            <translation>Региональный координатор</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Satellite dish</source>
            <translation>Спутниковая антенна</translation>
        </message>
        <message>
            <source>Satellite school</source>
            <translation>Магнитная школа</translation>
        </message>
        <message>
            <source>School facilitator</source>
            <translation>Школьный фасилитатор</translation>
        </message>
        <message>
            <source>Secondary school</source>
            <translation>Средняя школа</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Подписано на бумаге</translation>
        </message>
        <message>
            <source>Stable</source>
            <translation>Стабильно</translation>
        </message>
        <message>
            <source>Starlink</source>
            <translation>Starlink</translation>
        </message>
        <message>
            <source>State resource centre</source>
            <translation>Государственный ресурсный центр</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Таджикский</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Тренер</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Два человека</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Уйгурский</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Узбекский</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Женский</translation>
        </message>
    </context>
    <context>
        <name>portfolio</name>
        <message>
            <source>A photo of the teacher may go with it.</source>
            <translation>Вместе с ней можно дать фото учителя.</translation>
        </message>
        <message>
            <source>About the project</source>
            <translation>О проекте</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>План действий</translation>
        </message>
        <message>
            <source>Assessment of a portfolio</source>
            <translation>Оценка портфолио</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Консультации</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Файл: {name}</translation>
        </message>
        <message>
            <source>For every picture with people a written consent is named.</source>
            <translation>Для каждого снимка с людьми указано письменное согласие.</translation>
        </message>
        <message>
            <source>From the progress log</source>
            <translation>Из журнала</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Влияние</translation>
        </message>
        <message>
            <source>In brackets: the day the first plan had.</source>
            <translation>В скобках: дата первого плана.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Portfolio, version {version}</source>
            <translation>Портфолио, версия {version}</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Record of participation</source>
            <translation>Запись об участии</translation>
        </message>
        <message>
            <source>Reflection on leading</source>
            <translation>Рефлексия о лидерстве</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Распространение опыта</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Дата сдачи</translation>
        </message>
        <message>
            <source>The poster is on a sheet of its own.</source>
            <translation>Постер — на отдельном листе.</translation>
        </message>
        <message>
            <source>The teacher agrees that the vignette is published.</source>
            <translation>Учитель согласен на публикацию виньетки.</translation>
        </message>
        <message>
            <source>Together {points} of {most} points; {needed} are needed, and no 0.</source>
            <translation>Всего {points} из {most} баллов; нужно {needed}, и ни одного 0.</translation>
        </message>
        <message>
            <source>Together: {count} sessions, {minutes} minutes.</source>
            <translation>Всего: сессий — {count}, минут — {minutes}.</translation>
        </message>
        <message>
            <source>Values and concern</source>
            <translation>Ценности и то, что беспокоит</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>Виньетка</translation>
        </message>
        <message>
            <source>What is in this version</source>
            <translation>Что есть в этой версии</translation>
        </message>
    </context>
    <context>
        <name>posters</name>
        <message>
            <source>Development project led by a teacher</source>
            <translation>Проект развития под руководством учителя</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Log entries by month</source>
            <translation>Записи в журнале по месяцам</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Следующие шаги</translation>
        </message>
        <message>
            <source>No chart</source>
            <translation>Без диаграммы</translation>
        </message>
        <message>
            <source>One big picture</source>
            <translation>Одна большая фотография</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Save the poster</source>
            <translation>Сохранить постер</translation>
        </message>
        <message>
            <source>The figures below</source>
            <translation>Показатели ниже</translation>
        </message>
        <message>
            <source>The path of the story</source>
            <translation>Путь истории</translation>
        </message>
        <message>
            <source>Two columns</source>
            <translation>Две колонки</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>What concerned us</source>
            <translation>Что нас волновало</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Что мы сделали</translation>
        </message>
        <message>
            <source>What we learned</source>
            <translation>Чему мы научились</translation>
        </message>
        <message>
            <source>actions done</source>
            <translation>действия выполнены</translation>
        </message>
        <message>
            <source>colleagues involved</source>
            <translation>коллеги в проекте</translation>
        </message>
        <message>
            <source>consultations</source>
            <translation>консультации</translation>
        </message>
        <message>
            <source>log entries</source>
            <translation>записи в журнале</translation>
        </message>
        <message>
            <source>pieces of evidence</source>
            <translation>доказательства</translation>
        </message>
    </context>
    <context>
        <name>practice</name>
        <message>
            <source>A practice list opens by itself: look at what will come, then press Space; Ctrl+I is the way to your own.</source>
            <translation>Учебный список откроется сам: посмотрите, что добавится, и нажмите пробел; к своему списку ведёт Ctrl+I.</translation>
        </message>
        <message>
            <source>Add an entry to the log</source>
            <translation>Добавить запись в журнал</translation>
        </message>
        <message>
            <source>Alt+1 to Alt+9 choose the kind; type what happened and press Ctrl+Enter.</source>
            <translation>Вид записи выбирают Alt+1 – Alt+9; напишите, что произошло, и нажмите Ctrl+Enter.</translation>
        </message>
        <message>
            <source>Both versions stand side by side: Tab to the one that is right and press Enter.</source>
            <translation>Обе версии стоят рядом: перейдите клавишей Tab к верной и нажмите Enter.</translation>
        </message>
        <message>
            <source>Carry an action of the plan on</source>
            <translation>Продвинуть действие плана</translation>
        </message>
        <message>
            <source>Choose a school of the list with the arrows and press Enter.</source>
            <translation>Выберите школу в списке стрелками и нажмите Enter.</translation>
        </message>
        <message>
            <source>Choose between two versions of one text</source>
            <translation>Выбрать одну из двух версий текста</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Ctrl+7 opens it: every school with its sessions, cycles and projects.</source>
            <translation>Её открывает Ctrl+7: каждая школа с её сессиями, циклами и проектами.</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Find the school that has fallen silent</source>
            <translation>Найти школу, которая замолчала</translation>
        </message>
        <message>
            <source>Go to a cell of the lesson sheet with the arrows, type the prediction and press Tab.</source>
            <translation>Перейдите стрелками к ячейке листа урока, напишите прогноз и нажмите Tab.</translation>
        </message>
        <message>
            <source>Go to an action with the arrows, press Enter on its day or its state and choose another one.</source>
            <translation>Перейдите стрелками к действию, нажмите Enter на дне или состоянии и выберите другое.</translation>
        </message>
        <message>
            <source>Import a staff list</source>
            <translation>Загрузить список сотрудников</translation>
        </message>
        <message>
            <source>Keep a piece of evidence</source>
            <translation>Сохранить свидетельство</translation>
        </message>
        <message>
            <source>Look at a list on paper</source>
            <translation>Посмотреть список на бумаге</translation>
        </message>
        <message>
            <source>Look at the attendance sheet on paper</source>
            <translation>Посмотреть лист посещаемости на бумаге</translation>
        </message>
        <message>
            <source>Look at the entry of a school</source>
            <translation>Посмотреть карточку школы</translation>
        </message>
        <message>
            <source>Look at your own hours</source>
            <translation>Посмотреть свои часы</translation>
        </message>
        <message>
            <source>Look at your project on paper</source>
            <translation>Посмотреть свой проект на бумаге</translation>
        </message>
        <message>
            <source>Mark today's session by its exceptions</source>
            <translation>Отметить сегодняшнюю сессию по исключениям</translation>
        </message>
        <message>
            <source>On People and schools press Ctrl+P; Ctrl+S keeps it as PDF, Esc closes it.</source>
            <translation>На странице «Люди и школы» нажмите Ctrl+P; Ctrl+S сохранит PDF, Esc закроет.</translation>
        </message>
        <message>
            <source>On the person's page Tab to the entry that looks alike and press Enter on your answer.</source>
            <translation>На странице человека перейдите клавишей Tab к похожей записи и нажмите Enter на своём ответе.</translation>
        </message>
        <message>
            <source>On the project press Ctrl+P and choose a paper at the top; Esc closes it.</source>
            <translation>В проекте нажмите Ctrl+P и выберите бумагу вверху; Esc закроет.</translation>
        </message>
        <message>
            <source>On the sheet press Ctrl+E, type the numbers of those who are missing, such as 4 9, then Enter.</source>
            <translation>На листе нажмите Ctrl+E, введите номера отсутствующих, например 4 9, затем Enter.</translation>
        </message>
        <message>
            <source>On the sheet press Ctrl+P; Ctrl+S keeps it as PDF, Esc closes it.</source>
            <translation>На листе нажмите Ctrl+P; Ctrl+S сохранит PDF, Esc закроет.</translation>
        </message>
        <message>
            <source>Open the region</source>
            <translation>Открыть регион</translation>
        </message>
        <message>
            <source>Predict how a case pupil will respond</source>
            <translation>Предсказать, что сделает исследуемый ученик</translation>
        </message>
        <message>
            <source>Say whether two entries are one person</source>
            <translation>Сказать, один ли это человек</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Type a title and what it shows; Ctrl+Enter keeps it.</source>
            <translation>Напишите название и что оно показывает; Ctrl+Enter сохранит.</translation>
        </message>
        <message>
            <source>Type into a field of the session's page; Tab goes on and keeps what you typed.</source>
            <translation>Пишите в поле на странице сессии; Tab перейдёт дальше и сохранит написанное.</translation>
        </message>
        <message>
            <source>Write down what the session decided</source>
            <translation>Записать, что решила сессия</translation>
        </message>
        <message>
            <source>Your page tells sessions, hours and certificates; Ctrl+K and your surname lead there too.</source>
            <translation>На вашей странице сессии, часы и сертификаты; туда ведут и Ctrl+K с вашей фамилией.</translation>
        </message>
        <message>
            <source>“Longest silent first” sorts the table; Enter opens the school.</source>
            <translation>«Сначала кто дольше молчит» упорядочит таблицу; Enter откроет школу.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>Печать (Ctrl+P)</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>A code is good for ten minutes and five attempts.</source>
            <translation>Код действует десять минут и пять попыток.</translation>
        </message>
        <message>
            <source>A database in {folder} would be damaged when the network fails.</source>
            <translation>База данных в {folder} повредилась бы при сбое сети.</translation>
        </message>
        <message>
            <source>Add pictures, PDF, Word, Excel or PowerPoint files, or text.</source>
            <translation>Добавляйте снимки, файлы PDF, Word, Excel или PowerPoint, текст.</translation>
        </message>
        <message>
            <source>After a wrong PIN the next try waits a little longer each time.</source>
            <translation>После неверного ПИН-кода следующая попытка каждый раз ждёт чуть дольше.</translation>
        </message>
        <message>
            <source>All work stays on this computer and is sent later.</source>
            <translation>Вся работа остаётся на этом компьютере и будет отправлена позже.</translation>
        </message>
        <message>
            <source>All work stays on this computer until it is connected.</source>
            <translation>До подключения вся работа остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or ask the person who set up this computer.</source>
            <translation>Разрешите запись в папку или обратитесь к тому, кто настраивал этот компьютер.</translation>
        </message>
        <message>
            <source>An invitation is good for seven days; these were over when the server read it.</source>
            <translation>Приглашение действует семь дней; когда сервер его прочёл, они уже прошли.</translation>
        </message>
        <message>
            <source>An invitation lets one computer in, and another one came with this first.</source>
            <translation>Приглашение подключает один компьютер, и с этим раньше пришёл другой.</translation>
        </message>
        <message>
            <source>Another window of Shyraq or another program holds the data of this profile.</source>
            <translation>Данные этого профиля держит другое окно программы «Шырақ» или другая программа.</translation>
        </message>
        <message>
            <source>Ask for the file whose name ends in .shyraq-passport once more.</source>
            <translation>Попросите ещё раз файл с окончанием .shyraq-passport.</translation>
        </message>
        <message>
            <source>Ask for the number and the code once more, letter by letter.</source>
            <translation>Попросите ещё раз продиктовать номер и код по буквам.</translation>
        </message>
        <message>
            <source>Ask the school that made it for a new file.</source>
            <translation>Попросите новый файл у школы, которая его сделала.</translation>
        </message>
        <message>
            <source>Ask whoever looks after this computer about the firewall and the protection program.</source>
            <translation>Спросите того, кто обслуживает компьютер, о брандмауэре и антивирусе.</translation>
        </message>
        <message>
            <source>Ask your coordinator for a new code and connect again.</source>
            <translation>Попросите у координатора новый код и подключитесь снова.</translation>
        </message>
        <message>
            <source>Ask your coordinator for a new one. Your work stays on this computer.</source>
            <translation>Попросите у координатора новое. Ваша работа остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Ask your coordinator for an invitation of your own. Your work stays on this computer.</source>
            <translation>Попросите у координатора своё приглашение. Ваша работа остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>At {address} there is no computer that lets others through.</source>
            <translation>По адресу {address} нет компьютера, который пропускает других.</translation>
        </message>
        <message>
            <source>Check the address and the network, then connect once more.</source>
            <translation>Проверьте адрес и сеть, затем подключите ещё раз.</translation>
        </message>
        <message>
            <source>Check the address. In a school or hotel network, sign in to the network first.</source>
            <translation>Проверьте адрес. В сети школы или гостиницы сначала войдите в сеть.</translation>
        </message>
        <message>
            <source>Check the code, or ask your coordinator for a new one.</source>
            <translation>Проверьте код или попросите у координатора новый.</translation>
        </message>
        <message>
            <source>Check the number, or ask the person who runs the server.</source>
            <translation>Проверьте номер или обратитесь к тому, кто отвечает за сервер.</translation>
        </message>
        <message>
            <source>Choose a backup from a USB stick, or connect to the server: it sends back all it has.</source>
            <translation>Выберите копию с USB-накопителя или подключитесь к серверу: он вернёт всё, что у него есть.</translation>
        </message>
        <message>
            <source>Choose a computer that is connected to the same server.</source>
            <translation>Выберите компьютер, подключённый к тому же серверу.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .shyraq-invitation, or a picture of the code on the paper.</source>
            <translation>Выберите файл, имя которого кончается на .shyraq-invitation, или снимок кода с бумаги.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .shyraq-post, or have it written once more.</source>
            <translation>Выберите файл с именем на .shyraq-post или попросите записать его ещё раз.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer itself.</source>
            <translation>Выберите папку на самом этом компьютере.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer itself. Shyraq does its own copying.</source>
            <translation>Выберите папку на самом этом компьютере. «Шырақ» делает копии сам.</translation>
        </message>
        <message>
            <source>Choose an older backup.</source>
            <translation>Выберите более старую копию.</translation>
        </message>
        <message>
            <source>Choose the column of names yourself, or choose another file.</source>
            <translation>Укажите столбец с именами сами или выберите другой файл.</translation>
        </message>
        <message>
            <source>Close it there, or choose another place.</source>
            <translation>Закройте его там или выберите другое место.</translation>
        </message>
        <message>
            <source>Close the other window, then try again.</source>
            <translation>Закройте другое окно и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Connect to it again with its address and a new code.</source>
            <translation>Подключитесь к нему снова по адресу и новому коду.</translation>
        </message>
        <message>
            <source>Delete files you do not need from the stick, or take another one.</source>
            <translation>Удалите с флешки ненужные файлы или возьмите другую.</translation>
        </message>
        <message>
            <source>Delete files you do not need, or empty the recycle bin; then try again.</source>
            <translation>Удалите ненужные файлы или очистите корзину, затем попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Do it in smaller parts.</source>
            <translation>Сделайте это по частям.</translation>
        </message>
        <message>
            <source>Exchange with {address} first and save a copy on a USB stick. For the other server open Shyraq under another user of this computer, with a profile of its own.</source>
            <translation>Сначала обменяйтесь с {address} и сохраните копию на флешке. Для другого сервера откройте Шырақ под другим пользователем этого компьютера, со своим профилем.</translation>
        </message>
        <message>
            <source>Give one of these numbers instead of the name.</source>
            <translation>Укажите вместо названия один из этих номеров.</translation>
        </message>
        <message>
            <source>Go back to the list and choose again.</source>
            <translation>Вернитесь к списку и выберите снова.</translation>
        </message>
        <message>
            <source>If it lasts until tomorrow, tell your coordinator.</source>
            <translation>Если до завтра не пройдёт, сообщите координатору.</translation>
        </message>
        <message>
            <source>In your own school, and with its own data, it works.</source>
            <translation>В своей школе и с её данными это работает.</translation>
        </message>
        <message>
            <source>Install the newest version of Shyraq. If you have it, the server needs to be updated.</source>
            <translation>Установите новейшую версию программы «Шырақ». Если она уже стоит, нужно обновить сервер.</translation>
        </message>
        <message>
            <source>Is it switched on, in the same network, and the address right? If Windows asked there about the firewall, access must be allowed.</source>
            <translation>Включён ли он, в той же ли сети, верен ли адрес? Если Windows спросила там о брандмауэре, доступ нужно разрешить.</translation>
        </message>
        <message>
            <source>It answered with error {status}. All work stays on this computer and is sent later.</source>
            <translation>Он ответил ошибкой {status}. Вся работа остаётся на этом компьютере и будет отправлена позже.</translation>
        </message>
        <message>
            <source>It comes with an exchange as soon as the other computer has sent it.</source>
            <translation>Придёт при обмене, как только другой компьютер его отправит.</translation>
        </message>
        <message>
            <source>It goes on by itself tomorrow. By hand you can exchange texts at any time.</source>
            <translation>Завтра всё продолжится само. Вручную обменяться текстами можно в любое время.</translation>
        </message>
        <message>
            <source>It has been changed since</source>
            <translation>С тех пор изменено</translation>
        </message>
        <message>
            <source>It is as it was on {moment}, with your changes since then that could be read: {changes}.</source>
            <translation>Данные такие, как {moment}, вместе с вашими изменениями после этого, которые удалось прочитать: {changes}.</translation>
        </message>
        <message>
            <source>It is damaged, meant for another server, or its computer is let in no more.</source>
            <translation>Она повреждена, предназначена другому серверу, или её компьютер больше не допущен.</translation>
        </message>
        <message>
            <source>It is not as the server wrote it, so it is not used. Nothing was changed here.</source>
            <translation>Оно не такое, каким его записал сервер, поэтому не используется. Здесь ничего не изменилось.</translation>
        </message>
        <message>
            <source>It was removed, or may no longer exchange data. Your work stays here.</source>
            <translation>Его удалили или ему больше нельзя обмениваться данными. Ваша работа остаётся здесь.</translation>
        </message>
        <message>
            <source>Its description has arrived here, the file itself has not.</source>
            <translation>Описание сюда пришло, а сам файл — нет.</translation>
        </message>
        <message>
            <source>Look at the history and decide which value should stand.</source>
            <translation>Посмотрите историю и решите, какое значение оставить.</translation>
        </message>
        <message>
            <source>Look at the other computer: Settings, Exchange of data, School network.</source>
            <translation>Посмотрите на другом компьютере: Настройки, Обмен данными, Школьная сеть.</translation>
        </message>
        <message>
            <source>Many schools are exchanging data now. Your work stays here and is sent later.</source>
            <translation>Сейчас синхронизируется много школ. Ваша работа остаётся здесь и будет отправлена позже.</translation>
        </message>
        <message>
            <source>More than one person has this name</source>
            <translation>Людей с таким именем несколько</translation>
        </message>
        <message>
            <source>More than one school has this name</source>
            <translation>Так называется несколько школ</translation>
        </message>
        <message>
            <source>Move the small switch on the side of the stick if it has one, or take another stick.</source>
            <translation>Сдвиньте маленький переключатель сбоку флешки, если он есть, или возьмите другую.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>No copy in {folder} passed its check.</source>
            <translation>Ни одна копия в папке {folder} не прошла проверку.</translation>
        </message>
        <message>
            <source>No good backup was found</source>
            <translation>Исправной резервной копии нет</translation>
        </message>
        <message>
            <source>No names found</source>
            <translation>Имена не найдены</translation>
        </message>
        <message>
            <source>No room on the stick</source>
            <translation>На флешке нет места</translation>
        </message>
        <message>
            <source>Not connected to a server yet</source>
            <translation>Пока нет подключения к серверу</translation>
        </message>
        <message>
            <source>Nothing moved for {seconds} seconds. What has arrived is kept.</source>
            <translation>За {seconds} секунд ничего не передано. То, что пришло, сохранено.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; it goes on where it stopped.</source>
            <translation>Ничего делать не нужно: продолжится с места остановки.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; it is tried again by itself.</source>
            <translation>Ничего делать не нужно: программа повторит сама.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; it is tried again in {seconds} seconds.</source>
            <translation>Ничего делать не нужно: повтор через {seconds} с.</translation>
        </message>
        <message>
            <source>Nothing of a practice school is sent, handed over or mixed with the data of a real school.</source>
            <translation>Ничего из учебной школы не отправляется, не передаётся и не смешивается с данными настоящей школы.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Nothing was changed. In your role records of this kind are read; others write them.</source>
            <translation>Ничего не изменено. В вашей роли такие записи читают; пишут их другие.</translation>
        </message>
        <message>
            <source>Nothing was changed: what is written without the rest of the school in sight is easily written twice.</source>
            <translation>Ничего не изменено: не видя остального в школе, легко записать одно и то же дважды.</translation>
        </message>
        <message>
            <source>Of this school only the summary is on this computer</source>
            <translation>На этом компьютере есть только сводка этой школы</translation>
        </message>
        <message>
            <source>Open it in another program, save it as JPEG and add it again.</source>
            <translation>Откройте его в другой программе, сохраните как JPEG и добавьте снова.</translation>
        </message>
        <message>
            <source>Open the school on the page Region and press Show this school in detail; then exchange data.</source>
            <translation>Откройте школу на странице «Регион», нажмите «Показать школу подробно» и обменяйтесь данными.</translation>
        </message>
        <message>
            <source>Please check it and try again.</source>
            <translation>Проверьте и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Please check the disk and try again.</source>
            <translation>Проверьте диск и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Please choose another backup.</source>
            <translation>Выберите другую резервную копию.</translation>
        </message>
        <message>
            <source>Please choose another file.</source>
            <translation>Выберите другой файл.</translation>
        </message>
        <message>
            <source>Please look at the marked fields.</source>
            <translation>Посмотрите на отмеченные поля.</translation>
        </message>
        <message>
            <source>Please look through your latest entries; what was sent comes back with the next exchange.</source>
            <translation>Просмотрите свои последние записи; отправленное вернётся при следующем обмене.</translation>
        </message>
        <message>
            <source>Please try again.</source>
            <translation>Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Please wait a moment</source>
            <translation>Подождите немного</translation>
        </message>
        <message>
            <source>Press New code on the other computer and type the six digits it shows.</source>
            <translation>Нажмите «Новый код» на другом компьютере и введите шесть цифр, которые он покажет.</translation>
        </message>
        <message>
            <source>Put the stick in again and repeat; nothing is written twice.</source>
            <translation>Вставьте флешку снова и повторите; дважды ничего не запишется.</translation>
        </message>
        <message>
            <source>Restore the newest backup; what was sent already comes back with the next exchange.</source>
            <translation>Восстановите последнюю резервную копию; отправленное вернётся при следующей синхронизации.</translation>
        </message>
        <message>
            <source>Save it as an Excel workbook (XLSX) or as CSV and choose it again.</source>
            <translation>Сохраните его как книгу Excel (XLSX) или CSV и выберите снова.</translation>
        </message>
        <message>
            <source>Save it smaller, for example as PDF with fewer pictures, and add it again.</source>
            <translation>Сохраните его меньшим, например как PDF с меньшим числом снимков, и добавьте снова.</translation>
        </message>
        <message>
            <source>Set the phone's camera to JPEG (“most compatible”), or send the photo as JPEG.</source>
            <translation>Переключите камеру телефона на JPEG («наиболее совместимый») или отправьте фото как JPEG.</translation>
        </message>
        <message>
            <source>Shyraq found no invitation in {name}.</source>
            <translation>Шырақ не нашёл приглашения в {name}.</translation>
        </message>
        <message>
            <source>Somebody deleted it, or it has not arrived on this computer yet.</source>
            <translation>Её кто-то удалил, или она ещё не дошла до этого компьютера.</translation>
        </message>
        <message>
            <source>Somebody has already written a newer value into this field.</source>
            <translation>В это поле уже записали более новое значение.</translation>
        </message>
        <message>
            <source>Something answered at {address}, but it is not the server we know.</source>
            <translation>По адресу {address} пришёл ответ, но это не тот сервер, который мы знаем.</translation>
        </message>
        <message>
            <source>Something is missing or does not fit</source>
            <translation>Чего-то не хватает или что-то не подходит</translation>
        </message>
        <message>
            <source>Start the newer version, or install it again.</source>
            <translation>Запустите более новую версию или установите её снова.</translation>
        </message>
        <message>
            <source>Take another stick; this one is failing.</source>
            <translation>Возьмите другую флешку; эта выходит из строя.</translation>
        </message>
        <message>
            <source>Take it once more from where it came, or ask for a new one.</source>
            <translation>Возьмите его ещё раз оттуда, откуда оно пришло, или попросите новое.</translation>
        </message>
        <message>
            <source>Tell the facilitator of the school what should be different.</source>
            <translation>Скажите фасилитатору школы, что нужно изменить.</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Не получилось</translation>
        </message>
        <message>
            <source>That does not fit</source>
            <translation>Это не подходит</translation>
        </message>
        <message>
            <source>The address is not secure</source>
            <translation>Адрес не защищён</translation>
        </message>
        <message>
            <source>The backup could not be used</source>
            <translation>Резервную копию не удалось использовать</translation>
        </message>
        <message>
            <source>The check of the database failed, most likely after a power cut or a failing disk.</source>
            <translation>База данных не прошла проверку, скорее всего из-за отключения света или сбоя диска.</translation>
        </message>
        <message>
            <source>The check of {path} failed. Nothing was changed.</source>
            <translation>{path} не проходит проверку. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The code does not belong to this number</source>
            <translation>Код не подходит к этому номеру</translation>
        </message>
        <message>
            <source>The code is mistyped, was used already, or is too old.</source>
            <translation>Код набран с ошибкой, уже использован или устарел.</translation>
        </message>
        <message>
            <source>The code is not accepted</source>
            <translation>Код не принят</translation>
        </message>
        <message>
            <source>The code is not the one on the other screen</source>
            <translation>Код не тот, что на другом экране</translation>
        </message>
        <message>
            <source>The code was not shown by the computer with the number {device}, or a letter was misheard.</source>
            <translation>Этот код показал не компьютер с номером {device}, или одна буква расслышана неверно.</translation>
        </message>
        <message>
            <source>The computer with the number {device} is not in a school of your region.</source>
            <translation>Компьютер с номером {device} не из школы вашего региона.</translation>
        </message>
        <message>
            <source>The connection stopped</source>
            <translation>Связь остановилась</translation>
        </message>
        <message>
            <source>The data belongs to a newer version</source>
            <translation>Данные от более новой версии</translation>
        </message>
        <message>
            <source>The data could not be reached</source>
            <translation>Нет доступа к данным</translation>
        </message>
        <message>
            <source>The data is in use</source>
            <translation>Данные уже открыты</translation>
        </message>
        <message>
            <source>The data of today is used up</source>
            <translation>Трафик на сегодня исчерпан</translation>
        </message>
        <message>
            <source>The data on this computer is damaged</source>
            <translation>Данные на этом компьютере повреждены</translation>
        </message>
        <message>
            <source>The data was damaged and has been repaired</source>
            <translation>Данные были повреждены и восстановлены</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Диск заполнен</translation>
        </message>
        <message>
            <source>The exchange did not work</source>
            <translation>Синхронизация не удалась</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Файл не читается</translation>
        </message>
        <message>
            <source>The file cannot be written</source>
            <translation>Файл нельзя записать</translation>
        </message>
        <message>
            <source>The file could not be used</source>
            <translation>Файл не удалось использовать</translation>
        </message>
        <message>
            <source>The file is on another computer</source>
            <translation>Файл на другом компьютере</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>Файл слишком большой</translation>
        </message>
        <message>
            <source>The folder cannot be written</source>
            <translation>В папку нельзя записывать</translation>
        </message>
        <message>
            <source>The folder {folder} is copied by {service} while we work; that damages databases.</source>
            <translation>Папку {folder} во время работы копирует {service}; это повреждает базы данных.</translation>
        </message>
        <message>
            <source>The folder {folder} is write-protected, so the last change is not saved yet.</source>
            <translation>Папка {folder} защищена от записи, поэтому последнее изменение ещё не сохранено.</translation>
        </message>
        <message>
            <source>The invitation is too old</source>
            <translation>Приглашение устарело</translation>
        </message>
        <message>
            <source>The invitation was changed or is not whole</source>
            <translation>Приглашение изменено или неполно</translation>
        </message>
        <message>
            <source>The invitation was used already</source>
            <translation>Приглашение уже использовано</translation>
        </message>
        <message>
            <source>The other computer did not let this one through</source>
            <translation>Другой компьютер не пропустил этот</translation>
        </message>
        <message>
            <source>The other computer does not answer</source>
            <translation>Другой компьютер не отвечает</translation>
        </message>
        <message>
            <source>The other computer has another server</source>
            <translation>У другого компьютера другой сервер</translation>
        </message>
        <message>
            <source>The other computer lets this one through no more</source>
            <translation>Другой компьютер больше не пропускает этот</translation>
        </message>
        <message>
            <source>The phone saved this photo as HEIC</source>
            <translation>Телефон сохранил это фото как HEIC</translation>
        </message>
        <message>
            <source>The picture cannot be read</source>
            <translation>Снимок не читается</translation>
        </message>
        <message>
            <source>The server does not know this computer</source>
            <translation>Сервер не знает этот компьютер</translation>
        </message>
        <message>
            <source>The server does not take this post</source>
            <translation>Сервер не принимает эту почту</translation>
        </message>
        <message>
            <source>The server gives no answer for this computer</source>
            <translation>Сервер не даёт ответа для этого компьютера</translation>
        </message>
        <message>
            <source>The server has a fault</source>
            <translation>Ошибка на сервере</translation>
        </message>
        <message>
            <source>The server is busy</source>
            <translation>Сервер занят</translation>
        </message>
        <message>
            <source>The server knows several schools called {name}: {ids}.</source>
            <translation>Сервер знает несколько школ с названием {name}: {ids}.</translation>
        </message>
        <message>
            <source>The stick cannot be written</source>
            <translation>На флешку нельзя записать</translation>
        </message>
        <message>
            <source>The stick does not answer</source>
            <translation>Флешка не отвечает</translation>
        </message>
        <message>
            <source>The stick does not keep what is written on it</source>
            <translation>Флешка не хранит записанное</translation>
        </message>
        <message>
            <source>The system does not let Shyraq listen in the network: {reason}.</source>
            <translation>Система не разрешает Shyraq принимать подключения из сети: {reason}.</translation>
        </message>
        <message>
            <source>The work here is handed in to {address}; {other} is another server and does not know it. Nothing was changed.</source>
            <translation>Здешняя работа сдаётся на {address}; {other} — другой сервер и её не знает. Ничего не изменено.</translation>
        </message>
        <message>
            <source>There are several people called {name}: {ids}.</source>
            <translation>Людей с именем {name} несколько: {ids}.</translation>
        </message>
        <message>
            <source>There is no invitation in it</source>
            <translation>Приглашения там нет</translation>
        </message>
        <message>
            <source>There is no room left in {folder}, so the last change is not saved yet.</source>
            <translation>В папке {folder} не осталось места, поэтому последнее изменение ещё не сохранено.</translation>
        </message>
        <message>
            <source>There is not enough room in {folder}. Nothing that was on the stick before is lost.</source>
            <translation>В {folder} не хватает места. Ничего из того, что было на флешке, не пропало.</translation>
        </message>
        <message>
            <source>There is nothing in the file {path} that Shyraq could read; it may be damaged.</source>
            <translation>В файле {path} нет ничего, что Шырақ мог бы прочесть; возможно, он повреждён.</translation>
        </message>
        <message>
            <source>This backup is damaged</source>
            <translation>Эта резервная копия повреждена</translation>
        </message>
        <message>
            <source>This computer cannot let others through</source>
            <translation>Этот компьютер не может пропускать другие</translation>
        </message>
        <message>
            <source>This computer was taken off the list of {name}.</source>
            <translation>Этот компьютер убрали из списка {name}.</translation>
        </message>
        <message>
            <source>This data was last used by a newer version of Shyraq than the one that is running.</source>
            <translation>Эти данные в последний раз открывала более новая версия программы «Шырақ».</translation>
        </message>
        <message>
            <source>This entry cannot be saved as it is.</source>
            <translation>Эту запись нельзя сохранить в таком виде.</translation>
        </message>
        <message>
            <source>This entry is no longer there</source>
            <translation>Этой записи больше нет</translation>
        </message>
        <message>
            <source>This folder is not safe for the data</source>
            <translation>Эта папка небезопасна для данных</translation>
        </message>
        <message>
            <source>This folder is on another computer</source>
            <translation>Эта папка на другом компьютере</translation>
        </message>
        <message>
            <source>This is a practice school</source>
            <translation>Это учебная школа</translation>
        </message>
        <message>
            <source>This is no post of Shyraq</source>
            <translation>Это не почта Шырақ</translation>
        </message>
        <message>
            <source>This is not a teacher's passport</source>
            <translation>Это не паспорт учителя</translation>
        </message>
        <message>
            <source>This is not our server</source>
            <translation>Это не наш сервер</translation>
        </message>
        <message>
            <source>This kind of file is not kept</source>
            <translation>Такие файлы не хранятся</translation>
        </message>
        <message>
            <source>This passport was altered</source>
            <translation>Этот паспорт изменён</translation>
        </message>
        <message>
            <source>This profile belongs to another server</source>
            <translation>Этот профиль относится к другому серверу</translation>
        </message>
        <message>
            <source>This version and the server do not understand each other</source>
            <translation>Эта версия и сервер не понимают друг друга</translation>
        </message>
        <message>
            <source>This would change more entries in one step than can be kept safe together.</source>
            <translation>За один шаг изменилось бы больше записей, чем можно надёжно сохранить вместе.</translation>
        </message>
        <message>
            <source>Too much at once</source>
            <translation>Слишком много за один раз</translation>
        </message>
        <message>
            <source>Try again in {seconds} s.</source>
            <translation>Повторите через {seconds} с.</translation>
        </message>
        <message>
            <source>Type the address and the code your coordinator gave you in the settings.</source>
            <translation>Введите в настройках адрес и код, которые дал координатор.</translation>
        </message>
        <message>
            <source>Use an address that begins with https://.</source>
            <translation>Используйте адрес, который начинается с https://.</translation>
        </message>
        <message>
            <source>What was entered does not fit what is already there.</source>
            <translation>Введённое не согласуется с тем, что уже есть.</translation>
        </message>
        <message>
            <source>What was read back from {folder} is not what was written. Your work is safe on this computer.</source>
            <translation>Из {folder} прочитано не то, что было записано. Ваша работа цела на этом компьютере.</translation>
        </message>
        <message>
            <source>What you typed is kept in the window until it can be saved.</source>
            <translation>Написанное остаётся в окне, пока его нельзя сохранить.</translation>
        </message>
        <message>
            <source>What you typed is kept on this computer.</source>
            <translation>Написанное сохранено на этом компьютере.</translation>
        </message>
        <message>
            <source>Whoever wrote it still has everything; have it written once more.</source>
            <translation>У того, кто её записал, всё цело; попросите записать ещё раз.</translation>
        </message>
        <message>
            <source>Writing to {folder} is not allowed. Your work is safe on this computer.</source>
            <translation>Запись в {folder} запрещена. Ваша работа цела на этом компьютере.</translation>
        </message>
        <message>
            <source>You read this and do not change it</source>
            <translation>Вы это читаете, но не меняете</translation>
        </message>
        <message>
            <source>Your work stays on this computer and is sent after the update.</source>
            <translation>Ваша работа остаётся на этом компьютере и будет отправлена после обновления.</translation>
        </message>
        <message>
            <source>{address} does not answer, so this computer was not connected.</source>
            <translation>{address} не отвечает, поэтому этот компьютер не подключён.</translation>
        </message>
        <message>
            <source>{address} does not answer. All work stays on this computer and is sent later.</source>
            <translation>{address} не отвечает. Вся работа остаётся на этом компьютере и будет отправлена позже.</translation>
        </message>
        <message>
            <source>{address} would send everything readable for others on the way.</source>
            <translation>Через {address} всё передавалось бы в открытом виде.</translation>
        </message>
        <message>
            <source>{folder} cannot be reached; the stick may have been pulled out. Your work is safe on this computer.</source>
            <translation>{folder} недоступна; возможно, флешку вынули. Ваша работа цела на этом компьютере.</translation>
        </message>
        <message>
            <source>{megabytes} MB were set for a day; everything you write is kept here.</source>
            <translation>На день задано {megabytes} МБ; всё, что вы пишете, хранится здесь.</translation>
        </message>
        <message>
            <source>{name} exchanges with another server than this computer.</source>
            <translation>{name} обменивается с другим сервером.</translation>
        </message>
        <message>
            <source>{path} cannot be written; it may be open in another program.</source>
            <translation>Файл {path} нельзя записать; возможно, он открыт в другой программе.</translation>
        </message>
        <message>
            <source>{path} has no column with the names of people.</source>
            <translation>В файле {path} нет столбца с именами людей.</translation>
        </message>
        <message>
            <source>{path} has {megabytes} MB; documents of up to {most} MB are kept.</source>
            <translation>{path}: {megabytes} МБ; хранятся документы до {most} МБ.</translation>
        </message>
        <message>
            <source>{path} is another kind of file, or a part of it is missing.</source>
            <translation>{path} – файл другого вида, или части его не хватает.</translation>
        </message>
        <message>
            <source>{path} is damaged or is not a picture we can read.</source>
            <translation>{path} повреждён, или это не снимок, который можно прочитать.</translation>
        </message>
        <message>
            <source>{path} is in a format that most computers cannot show.</source>
            <translation>Формат файла {path} большинство компьютеров не показывает.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a document of a known kind.</source>
            <translation>{path} — не снимок и не документ известного вида.</translation>
        </message>
        <message>
            <source>{path} is not a table we can read.</source>
            <translation>{path} — не таблица, которую мы можем прочитать.</translation>
        </message>
        <message>
            <source>{path} was changed after the school had signed it. Nothing was taken over.</source>
            <translation>{path} изменён после того, как школа его подписала. Ничего не взято.</translation>
        </message>
    </context>
    <context>
        <name>projects</name>
        <message>
            <source>A meeting with parents</source>
            <translation>Встреча с родителями</translation>
        </message>
        <message>
            <source>A survey</source>
            <translation>Опрос</translation>
        </message>
        <message>
            <source>Another school</source>
            <translation>Другая школа</translation>
        </message>
        <message>
            <source>Another theme</source>
            <translation>Другая тема</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Оценён</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Оценивание</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Сертифицирован</translation>
        </message>
        <message>
            <source>Coaching colleagues</source>
            <translation>Коучинг для коллег</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Коллега</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Что беспокоит</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Данные</translation>
        </message>
        <message>
            <source>Deputy principal</source>
            <translation>Заместитель директора</translation>
        </message>
        <message>
            <source>Digital tools</source>
            <translation>Цифровые инструменты</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>English language</source>
            <translation>Английский язык</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Зачислен</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Эксперт</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Inclusion</source>
            <translation>Инклюзия</translation>
        </message>
        <message>
            <source>Interest in learning</source>
            <translation>Интерес к учёбе</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Kazakh language</source>
            <translation>Казахский язык</translation>
        </message>
        <message>
            <source>Leadership of girls</source>
            <translation>Лидерство девочек</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Ведётся</translation>
        </message>
        <message>
            <source>Leading a meeting</source>
            <translation>Проведение собрания</translation>
        </message>
        <message>
            <source>Leading a workshop</source>
            <translation>Проведение семинара</translation>
        </message>
        <message>
            <source>Learning skills</source>
            <translation>Навыки учения</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>Lesson plan</source>
            <translation>План урока</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Minutes of a meeting</source>
            <translation>Протокол собрания</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Не зачтено</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Obstacle</source>
            <translation>Препятствие</translation>
        </message>
        <message>
            <source>Opening a lesson to colleagues</source>
            <translation>Открытый урок для коллег</translation>
        </message>
        <message>
            <source>Parents</source>
            <translation>Родители</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Зачтено</translation>
        </message>
        <message>
            <source>Passed with merit</source>
            <translation>Зачтено с отличием</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлен</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Planning together</source>
            <translation>Совместное планирование</translation>
        </message>
        <message>
            <source>Portfolio submitted</source>
            <translation>Портфолио сдано</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Pupils' work</source>
            <translation>Работы учеников</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Рефлексия</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Russian language</source>
            <translation>Русский язык</translation>
        </message>
        <message>
            <source>School culture</source>
            <translation>Культура школы</translation>
        </message>
        <message>
            <source>Science and mathematics</source>
            <translation>Естественные науки и математика</translation>
        </message>
        <message>
            <source>Sharing materials</source>
            <translation>Обмен материалами</translation>
        </message>
        <message>
            <source>Showing it in my own lessons</source>
            <translation>Показ на своих уроках</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Успех</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Результаты тестов</translation>
        </message>
        <message>
            <source>To be revised</source>
            <translation>На доработку</translation>
        </message>
        <message>
            <source>To be submitted again</source>
            <translation>К повторной сдаче</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Ценности</translation>
        </message>
        <message>
            <source>Well-being</source>
            <translation>Благополучие</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Снят</translation>
        </message>
        <message>
            <source>Work with parents</source>
            <translation>Работа с родителями</translation>
        </message>
    </context>
    <context>
        <name>receipts</name>
        <message>
            <source>Records of a newer version</source>
            <translation>Записи более новой версии</translation>
        </message>
    </context>
    <context>
        <name>records</name>
        <message>
            <source>A photo may go with it</source>
            <translation>Можно приложить фото</translation>
        </message>
        <message>
            <source>Academic hour, minutes</source>
            <translation>Академический час, минут</translation>
        </message>
        <message>
            <source>Academic hours, in halves</source>
            <translation>Академические часы, в половинах</translation>
        </message>
        <message>
            <source>Access to a school</source>
            <translation>Доступ к школе</translation>
        </message>
        <message>
            <source>Against the prediction</source>
            <translation>В сравнении с прогнозом</translation>
        </message>
        <message>
            <source>Agenda in English</source>
            <translation>Повестка на английском</translation>
        </message>
        <message>
            <source>Agenda in Kazakh</source>
            <translation>Повестка на казахском</translation>
        </message>
        <message>
            <source>Agenda in Russian</source>
            <translation>Повестка на русском</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Пункт повестки</translation>
        </message>
        <message>
            <source>Aims in English</source>
            <translation>Цели на английском</translation>
        </message>
        <message>
            <source>Aims in Kazakh</source>
            <translation>Цели на казахском</translation>
        </message>
        <message>
            <source>Aims in Russian</source>
            <translation>Цели на русском</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Псевдоним</translation>
        </message>
        <message>
            <source>Amended after the lesson</source>
            <translation>Дополнено после урока</translation>
        </message>
        <message>
            <source>Answer of the server</source>
            <translation>Ответ сервера</translation>
        </message>
        <message>
            <source>Answer to the research question</source>
            <translation>Ответ на исследовательский вопрос</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Отвечено</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Утвердил(а)</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Дата утверждения</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Asked by the computer</source>
            <translation>Запросивший компьютер</translation>
        </message>
        <message>
            <source>Aspect of learning</source>
            <translation>Аспект обучения</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Оценивающий</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Приложенный файл</translation>
        </message>
        <message>
            <source>Attainment group</source>
            <translation>Группа успеваемости</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Attendance for the certificate, %</source>
            <translation>Посещаемость для сертификата, %</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>BIN of the school</source>
            <translation>БИН школы</translation>
        </message>
        <message>
            <source>Below the first picture</source>
            <translation>Под первой фотографией</translation>
        </message>
        <message>
            <source>Below the second picture</source>
            <translation>Под второй фотографией</translation>
        </message>
        <message>
            <source>Below the third picture</source>
            <translation>Под третьей фотографией</translation>
        </message>
        <message>
            <source>Breaks, minutes</source>
            <translation>Перерывы, минут</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Байты</translation>
        </message>
        <message>
            <source>Came at</source>
            <translation>Время прихода</translation>
        </message>
        <message>
            <source>Can be reached in winter</source>
            <translation>Доступна зимой</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Case pupil</source>
            <translation>Исследуемый ученик</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Сертификат</translation>
        </message>
        <message>
            <source>Certificate rule</source>
            <translation>Правило выдачи сертификата</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Ведущий обсуждения</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Диаграмма</translation>
        </message>
        <message>
            <source>Checked as</source>
            <translation>Результат проверки</translation>
        </message>
        <message>
            <source>Clarity of concern and plan</source>
            <translation>Ясность проблемы и плана</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Литера класса</translation>
        </message>
        <message>
            <source>Class mode</source>
            <translation>Вид класса</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Дата закрытия</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translation>Код на карточке</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Поток</translation>
        </message>
        <message>
            <source>Colleagues involved</source>
            <translation>Привлечённые коллеги</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Комментарии</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Договорённость</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Concern or question</source>
            <translation>Проблема или вопрос</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>Credit from elsewhere</source>
            <translation>Часы из другого места</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Цикл</translation>
        </message>
        <message>
            <source>Cycles with a lesson taught</source>
            <translation>Циклы с проведённым уроком</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Development project</source>
            <translation>Проект развития</translation>
        </message>
        <message>
            <source>Development projects by stage</source>
            <translation>Проекты развития по этапам</translation>
        </message>
        <message>
            <source>Discussion after the lesson</source>
            <translation>Обсуждение после урока</translation>
        </message>
        <message>
            <source>Discussion note</source>
            <translation>Заметка обсуждения</translation>
        </message>
        <message>
            <source>Distance, km</source>
            <translation>Расстояние, км</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Дата выполнения</translation>
        </message>
        <message>
            <source>Done with</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Duplicate of</source>
            <translation>Дубликат сертификата</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Электричество</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Дата окончания</translation>
        </message>
        <message>
            <source>Enrolment</source>
            <translation>Запись на участие</translation>
        </message>
        <message>
            <source>Entry that is shown</source>
            <translation>Показываемая запись</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Exception of a series</source>
            <translation>Исключение в серии</translation>
        </message>
        <message>
            <source>Excused slots are not counted as planned</source>
            <translation>Пропуски по уважительной причине не входят в план</translation>
        </message>
        <message>
            <source>Facilitator of the project</source>
            <translation>Фасилитатор проекта</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>Лист обратной связи</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>File of a portfolio</source>
            <translation>Файл портфолио</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Тип файла</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Fingerprint of the text</source>
            <translation>Контрольная сумма текста</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>First letters of certificate numbers</source>
            <translation>Первые буквы номера сертификата</translation>
        </message>
        <message>
            <source>First picture</source>
            <translation>Первая фотография</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>From stage</source>
            <translation>С этапа</translation>
        </message>
        <message>
            <source>Funded by</source>
            <translation>Кто финансирует</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Grades taught together</source>
            <translation>Классы, которые учатся вместе</translation>
        </message>
        <message>
            <source>Group protocol adopted on</source>
            <translation>Дата принятия соглашения группы</translation>
        </message>
        <message>
            <source>Hash of the content</source>
            <translation>Хеш содержания</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Высота в пикселях</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Кто проводит</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Homework in English</source>
            <translation>Задание на английском</translation>
        </message>
        <message>
            <source>Homework in Kazakh</source>
            <translation>Задание на казахском</translation>
        </message>
        <message>
            <source>Homework in Russian</source>
            <translation>Задание на русском</translation>
        </message>
        <message>
            <source>How I led and what I learned</source>
            <translation>Как я вёл и чему научился</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Как дано</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Как прошло</translation>
        </message>
        <message>
            <source>Hub school</source>
            <translation>Опорная школа</translation>
        </message>
        <message>
            <source>I felt free to speak</source>
            <translation>Я мог(ла) свободно говорить</translation>
        </message>
        <message>
            <source>I will use it in my lessons</source>
            <translation>Буду применять на своих уроках</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Влияние</translation>
        </message>
        <message>
            <source>Impact on pupils and practice</source>
            <translation>Влияние на учеников и практику</translation>
        </message>
        <message>
            <source>In school breaks</source>
            <translation>В школьные каникулы</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Interview with a pupil</source>
            <translation>Беседа с учеником</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Кто беседовал</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>Дата приглашения</translation>
        </message>
        <message>
            <source>Issued by the school</source>
            <translation>Выдала школа</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Issuer of certificates</source>
            <translation>Кто выдаёт сертификаты</translation>
        </message>
        <message>
            <source>It was clear</source>
            <translation>Было понятно</translation>
        </message>
        <message>
            <source>It was useful for my work</source>
            <translation>Было полезно для моей работы</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Key of an issuer</source>
            <translation>Ключ выдающего</translation>
        </message>
        <message>
            <source>Kind of attachment</source>
            <translation>Чем является файл</translation>
        </message>
        <message>
            <source>Kind of certificate</source>
            <translation>Вид сертификата</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Вид записи</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Вид мероприятия</translation>
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation>Вид доказательства</translation>
        </message>
        <message>
            <source>Kind of hub</source>
            <translation>Вид опорной школы</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>Вид строки</translation>
        </message>
        <message>
            <source>Kind of link</source>
            <translation>Вид связи</translation>
        </message>
        <message>
            <source>Kind of programme</source>
            <translation>Вид программы</translation>
        </message>
        <message>
            <source>Kind of sharing</source>
            <translation>Вид обмена опытом</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Известен с</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language of teaching</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>Language of the headings</source>
            <translation>Язык заголовков</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Язык бланка</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Язык текста</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Languages of teaching</source>
            <translation>Языки обучения</translation>
        </message>
        <message>
            <source>Last change of the school</source>
            <translation>Последнее изменение школы</translation>
        </message>
        <message>
            <source>Late without loss, minutes</source>
            <translation>Опоздание без потери часов, мин</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Расположение</translation>
        </message>
        <message>
            <source>Leadership and collaboration</source>
            <translation>Лидерство и сотрудничество</translation>
        </message>
        <message>
            <source>Leads the cycle</source>
            <translation>Ведёт цикл</translation>
        </message>
        <message>
            <source>Learning objective</source>
            <translation>Цель обучения</translation>
        </message>
        <message>
            <source>Least points in the test after, %</source>
            <translation>Минимум баллов в итоговом тесте, %</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Ведущий</translation>
        </message>
        <message>
            <source>Led together with</source>
            <translation>Ведёт вместе с</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>Время ухода</translation>
        </message>
        <message>
            <source>Lesson stage</source>
            <translation>Этап урока</translation>
        </message>
        <message>
            <source>Lesson study cycle</source>
            <translation>Цикл исследования урока</translation>
        </message>
        <message>
            <source>Lesson study cycles by status</source>
            <translation>Циклы исследования урока по состоянию</translation>
        </message>
        <message>
            <source>Lesson study: case pupils</source>
            <translation>Исследование урока: число исследуемых учеников</translation>
        </message>
        <message>
            <source>Lesson study: least minutes of a discussion</source>
            <translation>Исследование урока: наименьшая длительность обсуждения, мин</translation>
        </message>
        <message>
            <source>Lesson study: minutes of a pupil interview</source>
            <translation>Исследование урока: беседа с учеником, мин</translation>
        </message>
        <message>
            <source>Lesson study: most hours from lesson to discussion</source>
            <translation>Исследование урока: часов от урока до обсуждения, не больше</translation>
        </message>
        <message>
            <source>Lesson study: research lessons</source>
            <translation>Исследование урока: число исследовательских уроков</translation>
        </message>
        <message>
            <source>Let in no more</source>
            <translation>Больше не допускается</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Буква</translation>
        </message>
        <message>
            <source>Limits of the study</source>
            <translation>Ограничения исследования</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>Link between hub and satellite</source>
            <translation>Связь опорной и магнитной школы</translation>
        </message>
        <message>
            <source>Link between two entries</source>
            <translation>Связь двух записей</translation>
        </message>
        <message>
            <source>Log entry</source>
            <translation>Запись журнала</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Отметка</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Marks that say absent</source>
            <translation>Отметки об отсутствии</translation>
        </message>
        <message>
            <source>Marks that say present</source>
            <translation>Отметки о присутствии</translation>
        </message>
        <message>
            <source>Member of a cycle</source>
            <translation>Участник цикла</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Достигнуто</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Minutes present</source>
            <translation>Минут присутствия</translation>
        </message>
        <message>
            <source>Moderated by</source>
            <translation>Модератор</translation>
        </message>
        <message>
            <source>Most points</source>
            <translation>Наибольший балл</translation>
        </message>
        <message>
            <source>Moved to</source>
            <translation>Перенесено на</translation>
        </message>
        <message>
            <source>My concern</source>
            <translation>Что меня беспокоит</translation>
        </message>
        <message>
            <source>My values</source>
            <translation>Мои ценности</translation>
        </message>
        <message>
            <source>My vision</source>
            <translation>Моё видение</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name as written</source>
            <translation>Имя, как записано</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Название на английском</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Kazakh as printed</source>
            <translation>Имя на казахском, как напечатано</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Name in Russian as printed</source>
            <translation>Имя на русском, как напечатано</translation>
        </message>
        <message>
            <source>Next session on</source>
            <translation>Следующая сессия</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Следующие шаги</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Note of the observation pad</source>
            <translation>Запись блокнота наблюдения</translation>
        </message>
        <message>
            <source>Noted at</source>
            <translation>Момент записи</translation>
        </message>
        <message>
            <source>Now what will we do?</source>
            <translation>Что будем делать теперь?</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Number of the certificate</source>
            <translation>Номер сертификата</translation>
        </message>
        <message>
            <source>Number of the computer</source>
            <translation>Номер компьютера</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Что наблюдали</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Наблюдатель</translation>
        </message>
        <message>
            <source>On public holidays</source>
            <translation>В праздничные дни</translation>
        </message>
        <message>
            <source>One more school</source>
            <translation>Ещё одна школа</translation>
        </message>
        <message>
            <source>One person or two</source>
            <translation>Один человек или два</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Operator of the data</source>
            <translation>Оператор данных</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Организатор</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>Другая запись</translation>
        </message>
        <message>
            <source>Other spelling of the name</source>
            <translation>Другое написание имени</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Другое значение</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Участие</translation>
        </message>
        <message>
            <source>Parts that are there</source>
            <translation>Имеющиеся части</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>People can be recognised</source>
            <translation>Можно ли узнать людей</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Охвачено людей</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Pictures in it</source>
            <translation>Снимки в нём</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Place in the network</source>
            <translation>Место в сети</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Количество мест</translation>
        </message>
        <message>
            <source>Plan action</source>
            <translation>Действие плана</translation>
        </message>
        <message>
            <source>Planned end</source>
            <translation>Планируемое окончание</translation>
        </message>
        <message>
            <source>Planned hours</source>
            <translation>Запланировано часов</translation>
        </message>
        <message>
            <source>Planned research lessons</source>
            <translation>Запланировано исследовательских уроков</translation>
        </message>
        <message>
            <source>Points after</source>
            <translation>Баллы после</translation>
        </message>
        <message>
            <source>Points before</source>
            <translation>Баллы до</translation>
        </message>
        <message>
            <source>Points to pass a portfolio, %</source>
            <translation>Баллы для зачёта портфолио, %</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Портфолио</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Position as written</source>
            <translation>Должность, как записано</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Прогноз</translation>
        </message>
        <message>
            <source>Principal informed on</source>
            <translation>Дата уведомления директора</translation>
        </message>
        <message>
            <source>Private texts of a project</source>
            <translation>Личные тексты проекта</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Programme cycle</source>
            <translation>Цикл программы</translation>
        </message>
        <message>
            <source>Progress of the case pupils</source>
            <translation>Продвижение исследуемых учеников</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Открытый ключ</translation>
        </message>
        <message>
            <source>Pupil outcome</source>
            <translation>Результат ученика</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Pupils in the class</source>
            <translation>Учеников в классе</translation>
        </message>
        <message>
            <source>Qualification category</source>
            <translation>Квалификационная категория</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Кто ведёт запись</translation>
        </message>
        <message>
            <source>Reflection and sharing of knowledge</source>
            <translation>Рефлексия и передача знаний</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Report of a cycle</source>
            <translation>Отчёт о цикле</translation>
        </message>
        <message>
            <source>Request about access</source>
            <translation>Просьба о доступе</translation>
        </message>
        <message>
            <source>Research lesson</source>
            <translation>Исследовательский урок</translation>
        </message>
        <message>
            <source>Research question</source>
            <translation>Исследовательский вопрос</translation>
        </message>
        <message>
            <source>Research theme</source>
            <translation>Тема исследования</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ресурсы</translation>
        </message>
        <message>
            <source>Revoked certificate</source>
            <translation>Отозванный сертификат</translation>
        </message>
        <message>
            <source>Revoked on</source>
            <translation>Отозван</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Role until then</source>
            <translation>Прежняя роль</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>Сельская</translation>
        </message>
        <message>
            <source>SMART check</source>
            <translation>Проверка по SMART</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Кто сказал</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Когда решено</translation>
        </message>
        <message>
            <source>Satellite school</source>
            <translation>Магнитная школа</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Сохранённый фильтр</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>School as written</source>
            <translation>Школа, как записано</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Школы</translation>
        </message>
        <message>
            <source>Schools reached</source>
            <translation>Охвачено школ</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Школы с сессиями</translation>
        </message>
        <message>
            <source>Second of the lesson</source>
            <translation>Секунда урока</translation>
        </message>
        <message>
            <source>Second picture</source>
            <translation>Вторая фотография</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серия сессий</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>План сессии</translation>
        </message>
        <message>
            <source>Session record</source>
            <translation>Запись сессии</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Sharing of findings</source>
            <translation>Обмен выводами</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
        <message>
            <source>Signed text</source>
            <translation>Подписанный текст</translation>
        </message>
        <message>
            <source>Silent schools</source>
            <translation>Молчащие школы</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого времени</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Занятие</translation>
        </message>
        <message>
            <source>Small-class school</source>
            <translation>Малокомплектная школа</translation>
        </message>
        <message>
            <source>So what does it mean for us?</source>
            <translation>Что это значит для нас?</translation>
        </message>
        <message>
            <source>Sources consulted</source>
            <translation>Изученные источники</translation>
        </message>
        <message>
            <source>Special educational needs</source>
            <translation>Особые образовательные потребности</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Stage change</source>
            <translation>Смена этапа</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Дата начала</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Subject as written</source>
            <translation>Предмет, как записано</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Дата сдачи</translation>
        </message>
        <message>
            <source>Success criteria of the class</source>
            <translation>Критерии успеха класса</translation>
        </message>
        <message>
            <source>Success criterion</source>
            <translation>Критерий успеха</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Summary of a region</source>
            <translation>Сводка региона</translation>
        </message>
        <message>
            <source>Summary of a school</source>
            <translation>Сводка школы</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Taken back on</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Taught by</source>
            <translation>Ведёт урок</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Учителя</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Результаты теста</translation>
        </message>
        <message>
            <source>The certificate also needs</source>
            <translation>Для сертификата также нужно</translation>
        </message>
        <message>
            <source>The other machine</source>
            <translation>Другой компьютер</translation>
        </message>
        <message>
            <source>The other was written at</source>
            <translation>Второе написано в</translation>
        </message>
        <message>
            <source>The other was written by</source>
            <translation>Второе написал(а)</translation>
        </message>
        <message>
            <source>The pace was right</source>
            <translation>Темп был подходящим</translation>
        </message>
        <message>
            <source>The provider is authorised</source>
            <translation>Организация уполномочена</translation>
        </message>
        <message>
            <source>The teacher agrees to publication</source>
            <translation>Учитель согласен на публикацию</translation>
        </message>
        <message>
            <source>The value before both is known</source>
            <translation>Значение до обоих известно</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Third picture</source>
            <translation>Третья фотография</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Название на английском</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>To stage</source>
            <translation>На этап</translation>
        </message>
        <message>
            <source>Tools in English</source>
            <translation>Инструменты на английском</translation>
        </message>
        <message>
            <source>Tools in Kazakh</source>
            <translation>Инструменты на казахском</translation>
        </message>
        <message>
            <source>Tools in Russian</source>
            <translation>Инструменты на русском</translation>
        </message>
        <message>
            <source>Tools used</source>
            <translation>Использованные инструменты</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Topic of the lesson</source>
            <translation>Тема урока</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Две версии</translation>
        </message>
        <message>
            <source>Type of record</source>
            <translation>Вид записи</translation>
        </message>
        <message>
            <source>Type of school</source>
            <translation>Вид школы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До какого времени</translation>
        </message>
        <message>
            <source>Use of evidence</source>
            <translation>Использование доказательств</translation>
        </message>
        <message>
            <source>Value before both</source>
            <translation>Значение до обоих</translation>
        </message>
        <message>
            <source>Value that stands</source>
            <translation>Действующее значение</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Версия текста</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>Виньетка</translation>
        </message>
        <message>
            <source>Vignette, fewest words</source>
            <translation>Виньетка, минимум слов</translation>
        </message>
        <message>
            <source>Vignette, most words</source>
            <translation>Виньетка, максимум слов</translation>
        </message>
        <message>
            <source>Village or town</source>
            <translation>Село или город</translation>
        </message>
        <message>
            <source>Ways of leading</source>
            <translation>Способы лидерства</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>What changed for colleagues</source>
            <translation>Что изменилось для коллег</translation>
        </message>
        <message>
            <source>What changed for pupils</source>
            <translation>Что изменилось для учеников</translation>
        </message>
        <message>
            <source>What changed in my own practice</source>
            <translation>Что изменилось в моей практике</translation>
        </message>
        <message>
            <source>What changed in the school</source>
            <translation>Что изменилось в школе</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Что меняется</translation>
        </message>
        <message>
            <source>What changes next</source>
            <translation>Что изменится дальше</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Что произошло?</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>Что помогло</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Что это показывает</translation>
        </message>
        <message>
            <source>What stands with it</source>
            <translation>Что стоит вместе с ним</translation>
        </message>
        <message>
            <source>What the figures measure</source>
            <translation>Что измеряют показатели</translation>
        </message>
        <message>
            <source>What the pupil can do now</source>
            <translation>Что ученик умеет сейчас</translation>
        </message>
        <message>
            <source>What the pupil enjoyed</source>
            <translation>Что понравилось ученику</translation>
        </message>
        <message>
            <source>What the pupil learned</source>
            <translation>Что ученик узнал</translation>
        </message>
        <message>
            <source>What the teacher does</source>
            <translation>Что делает учитель</translation>
        </message>
        <message>
            <source>What the teachers learned</source>
            <translation>Чему научились учителя</translation>
        </message>
        <message>
            <source>What to change if it is taught again</source>
            <translation>Что изменить, если провести снова</translation>
        </message>
        <message>
            <source>What to improve</source>
            <translation>Что улучшить</translation>
        </message>
        <message>
            <source>What was agreed to</source>
            <translation>На что согласие</translation>
        </message>
        <message>
            <source>What was best</source>
            <translation>Что было лучше всего</translation>
        </message>
        <message>
            <source>What was shared and what came back</source>
            <translation>Чем поделились и какой отклик получили</translation>
        </message>
        <message>
            <source>What was written with the other</source>
            <translation>Что написано вместе с другим</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Что мы сделали</translation>
        </message>
        <message>
            <source>What we know now</source>
            <translation>Что мы знаем теперь</translation>
        </message>
        <message>
            <source>What we learned</source>
            <translation>Чему мы научились</translation>
        </message>
        <message>
            <source>What will show success</source>
            <translation>Что покажет успех</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Кто подписывает</translation>
        </message>
        <message>
            <source>Who signs certificates</source>
            <translation>Кто подписывает сертификаты</translation>
        </message>
        <message>
            <source>Who takes care</source>
            <translation>Кто отвечает</translation>
        </message>
        <message>
            <source>Whom the report is for</source>
            <translation>Для кого отчёт</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Почему это важно</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Ширина в пикселях</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Число слов</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>Когда написано</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Кто написал</translation>
        </message>
        <message>
            <source>Written consent</source>
            <translation>Письменное согласие</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>The entry belongs to another school now. Type it anew where it belongs.</source>
            <translation>Запись теперь относится к другой школе. Введите её заново там, где ей место.</translation>
        </message>
        <message>
            <source>The record was erased because somebody asked for it. Nothing can be written into it.</source>
            <translation>Запись стёрта по чьей-то просьбе. Вписать в неё ничего нельзя.</translation>
        </message>
        <message>
            <source>The server could not read the change. Type it again, or update Shyraq.</source>
            <translation>Сервер не смог прочитать изменение. Введите его снова или обновите Шырақ.</translation>
        </message>
        <message>
            <source>The server would not take it. Type it again, or ask the coordinator.</source>
            <translation>Сервер не принял изменение. Введите его снова или спросите координатора.</translation>
        </message>
        <message>
            <source>The text is too long for the server. Shorten it and type it again.</source>
            <translation>Текст слишком длинный для сервера. Сократите его и введите снова.</translation>
        </message>
        <message>
            <source>This profile may not write that. Ask the coordinator for an invitation that allows it.</source>
            <translation>У этого профиля нет права это записывать. Попросите у координатора приглашение, которое это разрешает.</translation>
        </message>
    </context>
    <context>
        <name>region</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n день назад</numerusform>
                <numerusform>%n дня назад</numerusform>
                <numerusform>%n дней назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} schools silent for 14 days.</source>
            <translation>
                <numerusform>%n школа из {total} молчит 14 дней.</numerusform>
                <numerusform>%n школы из {total} молчат 14 дней.</numerusform>
                <numerusform>%n школ из {total} молчат 14 дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data up to {moment}.</source>
            <translation>Данные по {moment}.</translation>
        </message>
        <message>
            <source>Every school has been heard from in the last 14 days.</source>
            <translation>За последние 14 дней есть новости от каждой школы.</translation>
        </message>
        <message>
            <source>Nothing was fetched from a server yet.</source>
            <translation>С сервера пока ничего не получено.</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Пока ничего</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Whole on this computer: {whole} of {total}.</source>
            <translation>Целиком на этом компьютере: {whole} из {total}.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>After lesson {lesson} the pupil said: {said}</source>
            <translation>После урока {lesson} ученик сказал: {said}</translation>
        </message>
        <message>
            <source>After lesson {lesson} we changed: {what}</source>
            <translation>После урока {lesson} мы изменили: {what}</translation>
        </message>
        <message>
            <source>After lesson {lesson} we changed: {what}. Reason: {why}</source>
            <translation>После урока {lesson} мы изменили: {what}. Причина: {why}</translation>
        </message>
        <message>
            <source>At the start: {text}</source>
            <translation>В начале: {text}</translation>
        </message>
        <message>
            <source>Lesson {lesson} was talked over only {hours} hours later.</source>
            <translation>Урок {lesson} обсудили лишь через {hours} ч.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: absent were {labels}.</source>
            <translation>На уроке {lesson} отсутствовали: {labels}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: nothing was noted about {labels}.</source>
            <translation>Урок {lesson}: ничего не записано об учениках {labels}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {hit} of {count} observed responses were as predicted.</source>
            <translation>Урок {lesson}: из {count} наблюдавшихся откликов как предсказано – {hit}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {met} of {count} case pupils met their success criterion.</source>
            <translation>Урок {lesson}: из {count} исследуемых учеников критерия успеха достигли {met}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {met}.</source>
            <translation>Урок {lesson}: {met}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {met}. Success criterion: {criterion}</source>
            <translation>Урок {lesson}: {met}. Критерий успеха: {criterion}</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {text}</source>
            <translation>Урок {lesson}: {text}</translation>
        </message>
        <message>
            <source>Observed in lesson {lesson}: {tally}</source>
            <translation>Наблюдалось на уроке {lesson}: {tally}</translation>
        </message>
        <message>
            <source>Of {planned} planned lessons {taught} were taught.</source>
            <translation>Из {planned} запланированных уроков проведено {taught}.</translation>
        </message>
        <message>
            <source>We asked: {question}</source>
            <translation>Мы спросили: {question}</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Assessor</source>
            <translation>Оценивающий</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Наблюдатель</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Sees and changes everything of the school.</source>
            <translation>Видит и меняет всё в школе.</translation>
        </message>
        <message>
            <source>Sees and changes what the school shares, and the own marks, cycles and projects; nothing of a colleague.</source>
            <translation>Видит и меняет общее для школы и свои отметки, циклы и проекты; чужих не видит.</translation>
        </message>
        <message>
            <source>Sees everything but private notes of projects, and changes nothing.</source>
            <translation>Видит всё, кроме личных записей проектов, и ничего не меняет.</translation>
        </message>
        <message>
            <source>Sees figures of the whole region or of one district; no school and no name.</source>
            <translation>Видит показатели всего региона или одного района; ни школ, ни имён.</translation>
        </message>
        <message>
            <source>Sees projects whose portfolio was handed in, and writes assessments.</source>
            <translation>Видит проекты, по которым сдано портфолио, и пишет оценки.</translation>
        </message>
        <message>
            <source>Sees the card and the figures of every school of the region; a school that is looked into in detail all but private notes of projects, and may change it.</source>
            <translation>Видит карточку и показатели каждой школы региона; в школе, которую смотрит подробно, — всё, кроме личных записей проектов, и может менять.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>оценивающий</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>координатор</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>фасилитатор</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>наблюдатель</translation>
        </message>
        <message>
            <source>principal</source>
            <translation>директор</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>учитель</translation>
        </message>
    </context>
    <context>
        <name>roster</name>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное имя</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>IIN: left out</source>
            <translation>ИИН: не берётся</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Не импортируется</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>Номер по списку</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Qualification category</source>
            <translation>Квалификационная категория</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Village or town</source>
            <translation>Населённый пункт</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>A chart on a poster has room for {most} figures; the first ones are shown.</source>
            <translation>На диаграмме постера помещается показателей: {most}; показаны первые.</translation>
        </message>
        <message>
            <source>A cycle can be shared once its report answers the research question.</source>
            <translation>Циклом можно поделиться, когда отчёт отвечает на исследовательский вопрос.</translation>
        </message>
        <message>
            <source>A cycle lasts no longer than a year.</source>
            <translation>Цикл длится не дольше года.</translation>
        </message>
        <message>
            <source>A cycle needs at least two teachers to begin.</source>
            <translation>Чтобы начать цикл, нужны хотя бы два учителя.</translation>
        </message>
        <message>
            <source>A cycle needs exactly one person who leads it.</source>
            <translation>Цикл должен вести ровно один человек.</translation>
        </message>
        <message>
            <source>A cycle needs its research question, in {least} to {most} characters, to leave the draft.</source>
            <translation>Чтобы цикл вышел из черновика, нужен исследовательский вопрос: от {least} до {most} знаков.</translation>
        </message>
        <message>
            <source>A cycle of {days} days is long: eight weeks are usual, twenty the most.</source>
            <translation>Цикл в {days} дней долог: обычно восемь недель, самое большее двадцать.</translation>
        </message>
        <message>
            <source>A discussion of every lesson</source>
            <translation>Обсуждение каждого урока</translation>
        </message>
        <message>
            <source>A discussion takes at least {least} minutes.</source>
            <translation>Обсуждение длится не меньше {least} минут.</translation>
        </message>
        <message>
            <source>A distance lies between 0 and {most} km.</source>
            <translation>Расстояние лежит между 0 и {most} км.</translation>
        </message>
        <message>
            <source>A lesson lasts between 20 and 90 minutes.</source>
            <translation>Урок длится от 20 до 90 минут.</translation>
        </message>
        <message>
            <source>A person needs a surname.</source>
            <translation>У человека должна быть фамилия.</translation>
        </message>
        <message>
            <source>A portfolio passes with {needed} of {most} points; it has {points}.</source>
            <translation>Для зачёта нужно {needed} из {most} баллов; сейчас {points}.</translation>
        </message>
        <message>
            <source>A prediction in every cell of the first lesson</source>
            <translation>Прогноз в каждой клетке первого урока</translation>
        </message>
        <message>
            <source>A project goes from one stage to the next.</source>
            <translation>Проект переходит с этапа на следующий этап.</translation>
        </message>
        <message>
            <source>A report that answers the research question</source>
            <translation>Отчёт с ответом на исследовательский вопрос</translation>
        </message>
        <message>
            <source>A research question</source>
            <translation>Исследовательский вопрос</translation>
        </message>
        <message>
            <source>A school cannot be its own satellite.</source>
            <translation>Школа не может быть собственной магнитной школой.</translation>
        </message>
        <message>
            <source>A score is 0, 1, 2 or {most}.</source>
            <translation>Балл — это 0, 1, 2 или {most}.</translation>
        </message>
        <message>
            <source>Add at least two teachers to the group.</source>
            <translation>Добавьте в группу хотя бы двух учителей.</translation>
        </message>
        <message>
            <source>Already entered, perhaps the same person: {name}, {school}.</source>
            <translation>Уже внесён, возможно тот же человек: {name}, {school}.</translation>
        </message>
        <message>
            <source>An IIN was taken out of these rows: {rows}.</source>
            <translation>Из этих строк убран ИИН: {rows}.</translation>
        </message>
        <message>
            <source>An academic hour has {hour} min; being up to {late} min late costs nothing.</source>
            <translation>Академический час – {hour} мин; опоздание до {late} мин часов не отнимает.</translation>
        </message>
        <message>
            <source>An alias has at most {most} characters.</source>
            <translation>В псевдониме не больше {most} знаков.</translation>
        </message>
        <message>
            <source>An alias must not hold a long number: it could be an IIN.</source>
            <translation>В псевдониме не должно быть длинного числа: это может быть ИИН.</translation>
        </message>
        <message>
            <source>An assessor decides about the portfolio first.</source>
            <translation>Сначала решение о портфолио принимает оценивающий.</translation>
        </message>
        <message>
            <source>Ask a case pupil about the lesson, best on the same day.</source>
            <translation>Спросите исследуемого ученика об уроке, лучше в тот же день.</translation>
        </message>
        <message>
            <source>At least two teachers in the group</source>
            <translation>Хотя бы два учителя в группе</translation>
        </message>
        <message>
            <source>Away for a good reason: no minutes.</source>
            <translation>Отсутствие по уважительной причине: минуты не считаются.</translation>
        </message>
        <message>
            <source>By its scores the portfolio passes: please say in the comments why it does not.</source>
            <translation>По баллам портфолио проходит: напишите в комментариях, почему нет.</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Исследуемые ученики</translation>
        </message>
        <message>
            <source>Case pupils have the letters A to F.</source>
            <translation>Исследуемые ученики обозначаются буквами от A до F.</translation>
        </message>
        <message>
            <source>Certificates can be issued after the last session, on {moment}.</source>
            <translation>Сертификаты можно выдать после последнего занятия: {moment}.</translation>
        </message>
        <message>
            <source>Choose the case pupils: so far there are {count} of {usual}.</source>
            <translation>Выберите исследуемых учеников: пока {count} из {usual}.</translation>
        </message>
        <message>
            <source>Choose the theme of the project.</source>
            <translation>Выберите тему проекта.</translation>
        </message>
        <message>
            <source>Choose the ways in which you led.</source>
            <translation>Выберите, какими способами вы вели за собой.</translation>
        </message>
        <message>
            <source>Collect at least {least} pieces of evidence and say what each shows; so far: {count}.</source>
            <translation>Соберите не меньше {least} доказательств и напишите, что показывает каждое; пока: {count}.</translation>
        </message>
        <message>
            <source>Coming late or leaving early cost {minutes} min.</source>
            <translation>Опоздания и ранние уходы отняли {minutes} мин.</translation>
        </message>
        <message>
            <source>Describe your concern in at least {least} characters.</source>
            <translation>Опишите, что вас беспокоит, не короче {least} знаков.</translation>
        </message>
        <message>
            <source>Divide the lesson into stages.</source>
            <translation>Разделите урок на этапы.</translation>
        </message>
        <message>
            <source>Empty cells: {empty} of {cells}.</source>
            <translation>Пустых клеток: {empty} из {cells}.</translation>
        </message>
        <message>
            <source>Enter research lesson {number}.</source>
            <translation>Внесите исследовательский урок {number}.</translation>
        </message>
        <message>
            <source>Evidence should be of at least {least} kinds; so far: {count}.</source>
            <translation>Нужны доказательства хотя бы {least} видов; пока: {count}.</translation>
        </message>
        <message>
            <source>Findings cannot be shared before the first research lesson was taught.</source>
            <translation>Выводами нельзя поделиться до первого проведённого исследовательского урока.</translation>
        </message>
        <message>
            <source>Findings that were shared with others</source>
            <translation>Выводы, которыми поделились с другими</translation>
        </message>
        <message>
            <source>First talk about case pupil {label}: what was seen, against what was expected.</source>
            <translation>Сначала обсудите исследуемого ученика {label}: что увидели и чего ожидали.</translation>
        </message>
        <message>
            <source>Give all six scores first; still open: {count}.</source>
            <translation>Сначала поставьте все шесть баллов; осталось: {count}.</translation>
        </message>
        <message>
            <source>Grades go from 0 to 12.</source>
            <translation>Классы идут от 0 до 12.</translation>
        </message>
        <message>
            <source>In two places at once, “{first}” and “{second}”: {names}</source>
            <translation>Одновременно в двух местах, «{first}» и «{second}»: {names}</translation>
        </message>
        <message>
            <source>Interviews and discussion</source>
            <translation>Беседы и обсуждение</translation>
        </message>
        <message>
            <source>Interviews with every case pupil after one lesson at least</source>
            <translation>Беседы с каждым исследуемым учеником хотя бы после одного урока</translation>
        </message>
        <message>
            <source>Involve at least one colleague.</source>
            <translation>Привлеките хотя бы одного коллегу.</translation>
        </message>
        <message>
            <source>It ends before it was given.</source>
            <translation>Срок кончается раньше, чем дано согласие.</translation>
        </message>
        <message>
            <source>It is not known how many points the test after has, so the share cannot be told.</source>
            <translation>Неизвестно, сколько баллов в итоговом тесте, поэтому долю назвать нельзя.</translation>
        </message>
        <message>
            <source>It was agreed on {day}; the date lies before that.</source>
            <translation>Договорились {day}, а срок стоит раньше.</translation>
        </message>
        <message>
            <source>It was withdrawn before it was given.</source>
            <translation>Отозвано раньше, чем дано.</translation>
        </message>
        <message>
            <source>Keep the log: at least {least} entries; so far: {count}.</source>
            <translation>Ведите журнал: не меньше {least} записей; пока: {count}.</translation>
        </message>
        <message>
            <source>Late by {late} min, which is within {grace}: counted in full, {minutes} min.</source>
            <translation>Опоздание {late} мин, в пределах {grace}: засчитано полностью, {minutes} мин.</translation>
        </message>
        <message>
            <source>Late by {late} min: {minutes} min.</source>
            <translation>Опоздание {late} мин: {minutes} мин.</translation>
        </message>
        <message>
            <source>Late, time of arrival not noted: counted as up to {grace} minutes late, {minutes} min.</source>
            <translation>Опоздание, время прихода не отмечено: считаем до {grace} минут, {minutes} мин.</translation>
        </message>
        <message>
            <source>Latin letters in Kazakh or Russian names were put right in these rows: {rows}.</source>
            <translation>Номера строк, где исправлены латинские буквы в именах: {rows}.</translation>
        </message>
        <message>
            <source>Left early, minutes present not noted: no minutes.</source>
            <translation>Ушёл раньше, минуты присутствия не отмечены: минуты не считаются.</translation>
        </message>
        <message>
            <source>Left {early} min early: {minutes} min.</source>
            <translation>Ушёл на {early} мин раньше: {minutes} мин.</translation>
        </message>
        <message>
            <source>Lesson {lesson} was not talked over.</source>
            <translation>Урок {lesson} не обсудили.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: not interviewed are {labels}.</source>
            <translation>Урок {lesson}: не побеседовали с учениками {labels}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: nothing was noted about {labels}.</source>
            <translation>Урок {lesson}: ничего не записано об учениках {labels}.</translation>
        </message>
        <message>
            <source>Let somebody who did not write the report approve it.</source>
            <translation>Пусть отчёт утвердит тот, кто его не писал.</translation>
        </message>
        <message>
            <source>Make the poster of the project.</source>
            <translation>Сделайте постер проекта.</translation>
        </message>
        <message>
            <source>Minutes present as noted: {minutes} min.</source>
            <translation>Отмеченное время присутствия: {minutes} мин.</translation>
        </message>
        <message>
            <source>Moderation is a second look: please choose another person than the assessor.</source>
            <translation>Модерация — это второй взгляд: выберите не того, кто оценивал.</translation>
        </message>
        <message>
            <source>More than {most} hours after the lesson a pupil remembers little of it.</source>
            <translation>Через {most} часов и больше ученик мало что помнит об уроке.</translation>
        </message>
        <message>
            <source>More than {most} hours after the lesson details are forgotten.</source>
            <translation>Позже чем через {most} часов после урока подробности забываются.</translation>
        </message>
        <message>
            <source>More than {most} minutes are too long for a pupil.</source>
            <translation>Больше {most} минут – слишком долго для ученика.</translation>
        </message>
        <message>
            <source>Name the facilitator of the project.</source>
            <translation>Укажите фасилитатора проекта.</translation>
        </message>
        <message>
            <source>Name the two to four grades taught together.</source>
            <translation>Укажите от двух до четырёх классов, которые учатся вместе.</translation>
        </message>
        <message>
            <source>Name what will show that the plan succeeds.</source>
            <translation>Назовите, что покажет успех плана.</translation>
        </message>
        <message>
            <source>No action of the plan is done yet: please say here what you did.</source>
            <translation>Ни одно действие плана ещё не выполнено: напишите здесь, что вы сделали.</translation>
        </message>
        <message>
            <source>No lesson was taught yet.</source>
            <translation>Ни один урок пока не проведён.</translation>
        </message>
        <message>
            <source>No occasion is written down yet.</source>
            <translation>Пока ничего не записано.</translation>
        </message>
        <message>
            <source>No session of the programme is marked for the teacher yet.</source>
            <translation>Участие учителя в сессиях программы ещё не отмечено.</translation>
        </message>
        <message>
            <source>No slot has its times yet.</source>
            <translation>Ни у одного занятия ещё нет времени.</translation>
        </message>
        <message>
            <source>Nobody assesses their own portfolio.</source>
            <translation>Своё портфолио никто не оценивает.</translation>
        </message>
        <message>
            <source>Not marked yet in {unmarked} of {slots} slots; {percent} % so far, {threshold} % is needed.</source>
            <translation>Ещё не отмечено встреч: {unmarked} из {slots}; пока {percent} %, нужно {threshold} %.</translation>
        </message>
        <message>
            <source>Not marked.</source>
            <translation>Не отмечено.</translation>
        </message>
        <message>
            <source>Not there: no minutes.</source>
            <translation>Не было: минуты не считаются.</translation>
        </message>
        <message>
            <source>Not written yet, or shorter than {least} characters.</source>
            <translation>Пока не написан или короче {least} знаков.</translation>
        </message>
        <message>
            <source>Note in the log, as an event, where the work was shown to others.</source>
            <translation>Отметьте в журнале как событие, где работу показали другим.</translation>
        </message>
        <message>
            <source>Note what case pupil {label} did.</source>
            <translation>Запишите, что делал исследуемый ученик {label}.</translation>
        </message>
        <message>
            <source>Note what was said in at least {least} consultations; so far: {count}.</source>
            <translation>Запишите, что сказали хотя бы на {least} консультациях; пока: {count}.</translation>
        </message>
        <message>
            <source>Nothing was missed.</source>
            <translation>Ничего не пропущено.</translation>
        </message>
        <message>
            <source>Number {number} was given to more than one research lesson.</source>
            <translation>Номер {number} дан нескольким исследовательским урокам.</translation>
        </message>
        <message>
            <source>Observations of every case pupil in every lesson</source>
            <translation>Наблюдения за каждым исследуемым учеником на каждом уроке</translation>
        </message>
        <message>
            <source>One figure shows no change yet: please add another one below it.</source>
            <translation>Один показатель ещё не показывает изменения: добавьте под ним другой.</translation>
        </message>
        <message>
            <source>One person cannot lead the discussion and write it down well.</source>
            <translation>Один человек не может и вести обсуждение, и хорошо его записывать.</translation>
        </message>
        <message>
            <source>One research lesson leaves no room to try what you learned; three are usual.</source>
            <translation>Один исследовательский урок не даёт опробовать то, что вы узнали; обычно их три.</translation>
        </message>
        <message>
            <source>Only the sheet {sheet} was read; not read: {others}.</source>
            <translation>Прочитан только лист «{sheet}»; не прочитаны: {others}.</translation>
        </message>
        <message>
            <source>Pictures of which nobody has said whether people can be recognised: {count}.</source>
            <translation>Снимков, о которых не сказано, можно ли узнать людей: {count}.</translation>
        </message>
        <message>
            <source>Pictures with people and without a named consent: {count}.</source>
            <translation>Снимков с людьми без указанного согласия: {count}.</translation>
        </message>
        <message>
            <source>Pieces of evidence without a file: {count}.</source>
            <translation>Доказательств без файла: {count}.</translation>
        </message>
        <message>
            <source>Plan at least {least} actions with a date; so far: {count}.</source>
            <translation>Запланируйте не меньше {least} действий с датой; пока: {count}.</translation>
        </message>
        <message>
            <source>Planning the lesson</source>
            <translation>Планирование урока</translation>
        </message>
        <message>
            <source>Please fill in this field.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>Please say in a sentence or two what concerned you, or what you asked yourself.</source>
            <translation>Скажите одним-двумя предложениями, что вас волновало или какой вопрос вы себе задали.</translation>
        </message>
        <message>
            <source>Predict how each case pupil will respond in each stage; empty cells: {empty} of {cells}.</source>
            <translation>Спрогнозируйте, как на каждом этапе поведёт себя каждый исследуемый ученик; пустых клеток: {empty} из {cells}.</translation>
        </message>
        <message>
            <source>Put it as a question.</source>
            <translation>Сформулируйте это как вопрос.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Research lesson {later} is dated before research lesson {earlier}.</source>
            <translation>Исследовательский урок {later} стоит раньше урока {earlier}.</translation>
        </message>
        <message>
            <source>Research question</source>
            <translation>Исследовательский вопрос</translation>
        </message>
        <message>
            <source>Say by when, or in how many lessons.</source>
            <translation>Укажите, к какому сроку или за сколько уроков.</translation>
        </message>
        <message>
            <source>Say whether people can be recognised; until then the picture stays on this computer.</source>
            <translation>Отметьте, можно ли узнать людей; до этого снимок остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Say whether the vignette may be published.</source>
            <translation>Отметьте, можно ли публиковать виньетку.</translation>
        </message>
        <message>
            <source>Say which group case pupil {label} stands for.</source>
            <translation>Укажите, какую группу представляет исследуемый ученик {label}.</translation>
        </message>
        <message>
            <source>Say which pupils it is about.</source>
            <translation>Укажите, о каких учениках речь.</translation>
        </message>
        <message>
            <source>Say who of the group leads the cycle: exactly one person.</source>
            <translation>Укажите, кто из группы ведёт цикл: ровно один человек.</translation>
        </message>
        <message>
            <source>Say why the cycle is given up.</source>
            <translation>Напишите, почему цикл прекращён.</translation>
        </message>
        <message>
            <source>Say why the project is withdrawn.</source>
            <translation>Напишите, почему проект снят.</translation>
        </message>
        <message>
            <source>Set the day of the lesson.</source>
            <translation>Назначьте день урока.</translation>
        </message>
        <message>
            <source>Set the day on which the principal was informed.</source>
            <translation>Укажите день, когда сообщили директору.</translation>
        </message>
        <message>
            <source>Set the day the cycle begins.</source>
            <translation>Укажите день начала цикла.</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Подготовка</translation>
        </message>
        <message>
            <source>Share what you found, and write down where and with whom.</source>
            <translation>Поделитесь выводами и запишите, где и с кем.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Распространение опыта</translation>
        </message>
        <message>
            <source>Slots missed for a good reason are not counted as planned: {count}.</source>
            <translation>Пропуски по уважительной причине, не входят в план: {count}.</translation>
        </message>
        <message>
            <source>Slots missed for a good reason count as planned: {count}.</source>
            <translation>Пропуски по уважительной причине, остаются в плане: {count}.</translation>
        </message>
        <message>
            <source>Slots without minutes (absent, excused or not marked): {count}.</source>
            <translation>Занятий без минут (не был, уважительная причина или не отмечено): {count}.</translation>
        </message>
        <message>
            <source>So far there are {count} of {wanted}.</source>
            <translation>Пока {count} из {wanted}.</translation>
        </message>
        <message>
            <source>Still needed: a portfolio that passed its assessment.</source>
            <translation>Ещё нужно портфолио, прошедшее оценку.</translation>
        </message>
        <message>
            <source>Still needed: a poster of the own project.</source>
            <translation>Ещё нужен постер своего проекта.</translation>
        </message>
        <message>
            <source>Still needed: a submitted portfolio.</source>
            <translation>Ещё нужно сданное портфолио.</translation>
        </message>
        <message>
            <source>Still needed: an approved report of a lesson study.</source>
            <translation>Ещё нужен утверждённый отчёт об исследовании урока.</translation>
        </message>
        <message>
            <source>Still needed: the test after.</source>
            <translation>Ещё нужен итоговый тест.</translation>
        </message>
        <message>
            <source>Submit the portfolio as a numbered version.</source>
            <translation>Сдайте портфолио как пронумерованную версию.</translation>
        </message>
        <message>
            <source>Talk the lesson over and take notes, pupils first.</source>
            <translation>Обсудите урок и записывайте, сначала об учениках.</translation>
        </message>
        <message>
            <source>Talk the project over with at least {least} different colleagues; so far: {count}.</source>
            <translation>Обсудите проект хотя бы с {least} разными коллегами; пока: {count}.</translation>
        </message>
        <message>
            <source>Teach the lesson, then mark it as taught.</source>
            <translation>Проведите урок и отметьте его проведённым.</translation>
        </message>
        <message>
            <source>Teaching and observing</source>
            <translation>Урок и наблюдение</translation>
        </message>
        <message>
            <source>The Kazakh text is missing; national reports need both.</source>
            <translation>Нет казахского текста; для республиканских отчётов нужны оба.</translation>
        </message>
        <message>
            <source>The Russian text is missing; national reports need both.</source>
            <translation>Нет русского текста; для республиканских отчётов нужны оба.</translation>
        </message>
        <message>
            <source>The agenda takes {needed} minutes, the session has {room}.</source>
            <translation>Повестка занимает {needed} мин, сессия длится {room}.</translation>
        </message>
        <message>
            <source>The answer to the research question is not written yet.</source>
            <translation>Ответ на исследовательский вопрос пока не написан.</translation>
        </message>
        <message>
            <source>The breaks are as long as the slot.</source>
            <translation>Перерывы не короче самого занятия.</translation>
        </message>
        <message>
            <source>The column with IINs was left out: identification numbers are not kept here.</source>
            <translation>Столбец с ИИН пропущен: идентификационные номера здесь не хранятся.</translation>
        </message>
        <message>
            <source>The cycle begins only on {day}.</source>
            <translation>Цикл начнётся только {day}.</translation>
        </message>
        <message>
            <source>The cycle ends before it begins.</source>
            <translation>Цикл кончается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>The discussion is dated before the lesson.</source>
            <translation>Обсуждение стоит раньше урока.</translation>
        </message>
        <message>
            <source>The facilitator of the project does not assess it: please choose somebody else.</source>
            <translation>Фасилитатор проекта его не оценивает: выберите другого человека.</translation>
        </message>
        <message>
            <source>The first lesson has no stages or no case pupils yet.</source>
            <translation>В первом уроке пока нет этапов или исследуемых учеников.</translation>
        </message>
        <message>
            <source>The group has not agreed on its protocol before the first research lesson.</source>
            <translation>Группа не приняла соглашение до первого исследовательского урока.</translation>
        </message>
        <message>
            <source>The headings are English, the texts are not: please write them in English here.</source>
            <translation>Заголовки английские, а тексты нет: напишите их здесь по-английски.</translation>
        </message>
        <message>
            <source>The headings are Kazakh, the texts are not: please write them in Kazakh here.</source>
            <translation>Заголовки казахские, а тексты нет: напишите их здесь по-казахски.</translation>
        </message>
        <message>
            <source>The headings are Russian, the texts seem Kazakh: please write them in Russian here.</source>
            <translation>Заголовки русские, а тексты, похоже, казахские: напишите их здесь по-русски.</translation>
        </message>
        <message>
            <source>The interview is dated before the lesson.</source>
            <translation>Дата беседы раньше урока.</translation>
        </message>
        <message>
            <source>The latest version of the portfolio has not passed its assessment.</source>
            <translation>Последняя версия портфолио не прошла оценку.</translation>
        </message>
        <message>
            <source>The lesson has been taught, so its predictions stay; write an amendment beside them.</source>
            <translation>Урок проведён, поэтому прогнозы остаются; дополнение напишите рядом.</translation>
        </message>
        <message>
            <source>The letter {label} was given to more than one case pupil.</source>
            <translation>Буква {label} дана нескольким исследуемым ученикам.</translation>
        </message>
        <message>
            <source>The link ends before it begins.</source>
            <translation>Связь кончается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>The log holds no reflection yet: please say here what you learned.</source>
            <translation>В журнале пока нет рефлексии: напишите здесь, чему вы научились.</translation>
        </message>
        <message>
            <source>The log should have at least {least} entries; so far: {count}.</source>
            <translation>В журнале должно быть не меньше {least} записей; пока: {count}.</translation>
        </message>
        <message>
            <source>The log should span at least {least} days; so far: {count}.</source>
            <translation>Журнал должен охватывать хотя бы {least} дней; пока: {count}.</translation>
        </message>
        <message>
            <source>The person left before coming.</source>
            <translation>Время ухода раньше времени прихода.</translation>
        </message>
        <message>
            <source>The phone number could not be read in these rows: {rows}.</source>
            <translation>В этих строках не удалось прочитать номер телефона: {rows}.</translation>
        </message>
        <message>
            <source>The picture stays on this computer until the written consent is named.</source>
            <translation>Снимок остаётся на этом компьютере, пока не указано письменное согласие.</translation>
        </message>
        <message>
            <source>The plan holds no open action: please say here how it goes on.</source>
            <translation>В плане нет открытых действий: напишите здесь, как продолжится работа.</translation>
        </message>
        <message>
            <source>The plan should have at least {least} actions; so far: {count}.</source>
            <translation>В плане должно быть не меньше {least} действий; пока: {count}.</translation>
        </message>
        <message>
            <source>The programme asks for {usual} research lessons.</source>
            <translation>Программа требует исследовательских уроков: {usual}.</translation>
        </message>
        <message>
            <source>The satellite already has an official hub in that time.</source>
            <translation>У магнитной школы в это время уже есть официальная опорная школа.</translation>
        </message>
        <message>
            <source>The session has no days yet.</source>
            <translation>У сессии ещё нет ни одного дня.</translation>
        </message>
        <message>
            <source>The slot ends before it begins.</source>
            <translation>Занятие кончается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>The slot has {most} minutes without its breaks.</source>
            <translation>Занятие без перерывов длится {most} минут.</translation>
        </message>
        <message>
            <source>The slot lasts from {start} to {end}.</source>
            <translation>Занятие длится с {start} до {end}.</translation>
        </message>
        <message>
            <source>The stages add up to {total} minutes, the lesson has {length}.</source>
            <translation>Этапы вместе дают {total} минут, а урок длится {length}.</translation>
        </message>
        <message>
            <source>The test after has {percent} % of the points; {least} % is needed.</source>
            <translation>В итоговом тесте набрано {percent} % баллов; нужно {least} %.</translation>
        </message>
        <message>
            <source>The test has {most} points at most.</source>
            <translation>В тесте не больше {most} баллов.</translation>
        </message>
        <message>
            <source>The times of the days are not known, so there are no hours to confirm.</source>
            <translation>Время занятий не указано, поэтому нет часов для подтверждения.</translation>
        </message>
        <message>
            <source>The times of the slot are not known.</source>
            <translation>Время занятия неизвестно.</translation>
        </message>
        <message>
            <source>The usual number of case pupils is {usual}; here are {count}.</source>
            <translation>Исследуемых учеников обычно {usual}; здесь {count}.</translation>
        </message>
        <message>
            <source>The vignette should have at least {least} words; so far: {count}.</source>
            <translation>В виньетке должно быть не меньше {least} слов; пока: {count}.</translation>
        </message>
        <message>
            <source>The vignette should have at most {most} words; now: {count}.</source>
            <translation>В виньетке должно быть не больше {most} слов; сейчас: {count}.</translation>
        </message>
        <message>
            <source>There all the time: {minutes} min.</source>
            <translation>Присутствие всё время: {minutes} мин.</translation>
        </message>
        <message>
            <source>There is no evidence yet: please say here what changed, and how you know.</source>
            <translation>Доказательств пока нет: напишите здесь, что изменилось и откуда вы это знаете.</translation>
        </message>
        <message>
            <source>There is no name in row {row}.</source>
            <translation>В строке {row} нет имени.</translation>
        </message>
        <message>
            <source>These two schools are already linked in that time.</source>
            <translation>Эти две школы в то время уже связаны.</translation>
        </message>
        <message>
            <source>This date lies outside the programme cycle.</source>
            <translation>Эта дата вне цикла программы.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>This form is empty.</source>
            <translation>Этот лист пуст.</translation>
        </message>
        <message>
            <source>This is not a phone number of Kazakhstan.</source>
            <translation>Это не казахстанский номер телефона.</translation>
        </message>
        <message>
            <source>This is too long for the poster by about {count} characters: please shorten it.</source>
            <translation>Текст длиннее, чем помещается на постере, примерно на {count} зн.: сократите его.</translation>
        </message>
        <message>
            <source>This looks like a pupil's full name. Please use an alias that only your group knows.</source>
            <translation>Это похоже на полное имя ученика. Используйте псевдоним, понятный только вашей группе.</translation>
        </message>
        <message>
            <source>This looks like an IIN. Identification numbers are not kept here: please take it out.</source>
            <translation>Это похоже на ИИН. Личные номера здесь не хранятся: уберите его.</translation>
        </message>
        <message>
            <source>This may be a pupil's name. An alias should not tell who the child is.</source>
            <translation>Возможно, это имя ученика. По псевдониму не должно быть понятно, кто ребёнок.</translation>
        </message>
        <message>
            <source>This rule cannot be read. An example: FREQ=WEEKLY;INTERVAL=2;BYDAY=SA</source>
            <translation>Это правило не читается. Пример: FREQ=WEEKLY;INTERVAL=2;BYDAY=SA</translation>
        </message>
        <message>
            <source>This slot is on {day}, which has not come yet.</source>
            <translation>Это занятие {day}, этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>This teacher already has an active project: {title}.</source>
            <translation>У этого учителя уже есть действующий проект: {title}.</translation>
        </message>
        <message>
            <source>Two research lessons that were taught</source>
            <translation>Два проведённых исследовательских урока</translation>
        </message>
        <message>
            <source>Version {version} was returned: submit a new one.</source>
            <translation>Версия {version} возвращена: сдайте новую.</translation>
        </message>
        <message>
            <source>Was there {percent} % of the time; {threshold} % is needed.</source>
            <translation>Присутствие: {percent} % времени; нужно {threshold} %.</translation>
        </message>
        <message>
            <source>What changes next</source>
            <translation>Что изменится дальше</translation>
        </message>
        <message>
            <source>When did the person come?</source>
            <translation>Когда человек пришёл?</translation>
        </message>
        <message>
            <source>When did the person leave?</source>
            <translation>Когда человек ушёл?</translation>
        </message>
        <message>
            <source>Who does it? Without a name nobody will.</source>
            <translation>Кто это сделает? Без имени не сделает никто.</translation>
        </message>
        <message>
            <source>With a 0 a portfolio does not pass.</source>
            <translation>С нулём портфолио не проходит.</translation>
        </message>
        <message>
            <source>Without the first box nothing may be kept about this person.</source>
            <translation>Без первой отметки об этом человеке ничего хранить нельзя.</translation>
        </message>
        <message>
            <source>Write down what changes in the next research lesson.</source>
            <translation>Запишите, что изменится на следующем исследовательском уроке.</translation>
        </message>
        <message>
            <source>Write down your values and your concern.</source>
            <translation>Запишите свои ценности и то, что вас беспокоит.</translation>
        </message>
        <message>
            <source>Write down your values.</source>
            <translation>Запишите свои ценности.</translation>
        </message>
        <message>
            <source>Write how you led and what you learned.</source>
            <translation>Напишите, как вы вели за собой и чему научились.</translation>
        </message>
        <message>
            <source>Write the report: what is the answer to the research question?</source>
            <translation>Напишите отчёт: каков ответ на исследовательский вопрос?</translation>
        </message>
        <message>
            <source>Write the research question, in at least {least} characters.</source>
            <translation>Напишите исследовательский вопрос, не короче {least} знаков.</translation>
        </message>
        <message>
            <source>Write what changed for colleagues, in the school or in your own practice.</source>
            <translation>Напишите, что изменилось для коллег, в школе или в вашей практике.</translation>
        </message>
        <message>
            <source>Write what changed for pupils.</source>
            <translation>Напишите, что изменилось для учеников.</translation>
        </message>
        <message>
            <source>Write why this concern matters.</source>
            <translation>Напишите, почему это важно.</translation>
        </message>
        <message>
            <source>Your concern stays private until the project has a plan: please write it for all here.</source>
            <translation>Ваша тревога остаётся личной, пока у проекта нет плана: напишите о ней здесь для всех.</translation>
        </message>
        <message>
            <source>clearly shown</source>
            <translation>показано ясно</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>не показано</translation>
        </message>
        <message>
            <source>partly shown</source>
            <translation>показано частично</translation>
        </message>
        <message>
            <source>shown in depth</source>
            <translation>показано глубоко</translation>
        </message>
        <message>
            <source>{ahead} of {slots} slots are still to come; {percent} % so far, {threshold} % is needed.</source>
            <translation>Впереди встреч: {ahead} из {slots}; пока {percent} %, нужно {threshold} %.</translation>
        </message>
        <message>
            <source>{count} pupils are more than usual in one class.</source>
            <translation>{count} учеников – больше обычного для одного класса.</translation>
        </message>
        <message>
            <source>{day} has not come yet.</source>
            <translation>{day} ещё не наступило.</translation>
        </message>
        <message>
            <source>{percent} % of the planned time; the certificate needs {threshold} %: not reached.</source>
            <translation>{percent} % запланированного времени; для сертификата нужно {threshold} %: не достигнуто.</translation>
        </message>
        <message>
            <source>{percent} % of the planned time; the certificate needs {threshold} %: reached.</source>
            <translation>{percent} % запланированного времени; для сертификата нужно {threshold} %: достигнуто.</translation>
        </message>
        <message>
            <source>“{line}”: please end the line with a number, such as “Before 42 %”.</source>
            <translation>«{line}»: завершите строку числом, например «До начала 42 %».</translation>
        </message>
        <message>
            <source>“{title}” is in the school break.</source>
            <translation>«{title}» приходится на каникулы.</translation>
        </message>
        <message>
            <source>“{title}” is on a public holiday: {name}.</source>
            <translation>«{title}» приходится на праздник: {name}.</translation>
        </message>
        <message>
            <source>“{title}”: {people} people for {places} places.</source>
            <translation>«{title}»: {people} человек на {places} мест.</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Certificates</source>
            <translation>Сертификаты</translation>
        </message>
        <message>
            <source>Kept filters</source>
            <translation>Сохранённые фильтры</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Школы</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
    </context>
    <context>
        <name>sessions</name>
        <message>
            <source>Absent</source>
            <translation>Не был(а)</translation>
        </message>
        <message>
            <source>Ask for each day</source>
            <translation>Спрашивать о каждом дне</translation>
        </message>
        <message>
            <source>Blended</source>
            <translation>Смешанно</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Конференция</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>Duty or business trip</source>
            <translation>Служебные дела, командировка</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Уваж. причина</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семейные обстоятельства</translation>
        </message>
        <message>
            <source>Group session</source>
            <translation>Групповая сессия</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Гость</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Проведено</translation>
        </message>
        <message>
            <source>Illness</source>
            <translation>Болезнь</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздал(а)</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>Ушёл(ла) раньше</translation>
        </message>
        <message>
            <source>Meet as usual</source>
            <translation>Проводить как обычно</translation>
        </message>
        <message>
            <source>Mentoring</source>
            <translation>Наставничество</translation>
        </message>
        <message>
            <source>Network event</source>
            <translation>Сетевое мероприятие</translation>
        </message>
        <message>
            <source>No electricity or internet</source>
            <translation>Нет света или интернета</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Без сессии</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Наблюдатель</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Очно</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Open for enrolment</source>
            <translation>Открыта запись</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Poster session</source>
            <translation>Постерная сессия</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Перенесено</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Был(а)</translation>
        </message>
        <message>
            <source>School visit</source>
            <translation>Посещение школы</translation>
        </message>
        <message>
            <source>Seminar</source>
            <translation>Семинар</translation>
        </message>
        <message>
            <source>Summit</source>
            <translation>Саммит</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Тренер</translation>
        </message>
        <message>
            <source>Training day</source>
            <translation>День тренинга</translation>
        </message>
        <message>
            <source>Training of trainers</source>
            <translation>Обучение тренеров</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Транспорт</translation>
        </message>
        <message>
            <source>Weather, closed road</source>
            <translation>Погода, закрытая дорога</translation>
        </message>
        <message>
            <source>Webinar</source>
            <translation>Вебинар</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Appearance</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Computers that were let in with a code reach the server over the line of this one.</source>
            <translation>Компьютеры, подключённые по коду, достигают сервера по связи этого компьютера.</translation>
        </message>
        <message>
            <source>Data per day, MB</source>
            <translation>Трафик в день, МБ</translation>
        </message>
        <message>
            <source>Detail of the log</source>
            <translation>Подробность журнала</translation>
        </message>
        <message>
            <source>Exchange every … minutes</source>
            <translation>Обмен каждые … минут</translation>
        </message>
        <message>
            <source>How much is written into the log files; they never contain names.</source>
            <translation>Как много пишется в файлы журнала; имён в них нет.</translation>
        </message>
        <message>
            <source>How often data is exchanged by itself; 0 means only when you press the button.</source>
            <translation>Как часто данные обмениваются сами; 0 — только по кнопке.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language of the window and of messages; empty follows the system.</source>
            <translation>Язык окна и сообщений; пусто — как в системе.</translation>
        </message>
        <message>
            <source>Let other computers of the school go through this one</source>
            <translation>Пропускать другие компьютеры школы через этот</translation>
        </message>
        <message>
            <source>Light, dark, or as the system.</source>
            <translation>Светлый, тёмный или как в системе.</translation>
        </message>
        <message>
            <source>Lock after … minutes without a key</source>
            <translation>Блокировать через … минут без нажатий</translation>
        </message>
        <message>
            <source>Photos and documents</source>
            <translation>Фото и документы</translation>
        </message>
        <message>
            <source>Size of all texts compared with the normal one.</source>
            <translation>Размер всех текстов относительно обычного.</translation>
        </message>
        <message>
            <source>Text size, %</source>
            <translation>Размер текста, %</translation>
        </message>
        <message>
            <source>Texts are small and always go. Photos cost the most.</source>
            <translation>Тексты малы и уходят всегда. Больше всего расходуют фото.</translation>
        </message>
        <message>
            <source>Then the PIN is asked again; 0 for never. Without a PIN nothing is locked.</source>
            <translation>Затем снова спрашивается ПИН-код; 0 – никогда. Без ПИН-кода ничего не блокируется.</translation>
        </message>
        <message>
            <source>When it is used up, nothing goes by itself until tomorrow; photos stop a little earlier.</source>
            <translation>Когда он исчерпан, до завтра само ничего не уходит; фото прекращаются чуть раньше.</translation>
        </message>
    </context>
    <context>
        <name>stick</name>
        <message numerus="yes">
            <source>%n answer(s) for other computers are put on the stick with the next writing.</source>
            <translation>
                <numerusform>%n ответ для других компьютеров попадёт на флешку при следующей записи.</numerusform>
                <numerusform>%n ответа для других компьютеров попадут на флешку при следующей записи.</numerusform>
                <numerusform>%n ответов для других компьютеров попадут на флешку при следующей записи.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of others arrived.</source>
            <translation>
                <numerusform>Пришло %n чужое изменение.</numerusform>
                <numerusform>Пришло %n чужих изменения.</numerusform>
                <numerusform>Пришло %n чужих изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of this computer were handed in.</source>
            <translation>
                <numerusform>Сдано %n изменение этого компьютера.</numerusform>
                <numerusform>Сдано %n изменения этого компьютера.</numerusform>
                <numerusform>Сдано %n изменений этого компьютера.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way by stick since {when}; they count as handed in when the answer is back.</source>
            <translation>
                <numerusform>На флешке едет %n изменение (записано: {when}); оно считается сданным, когда вернётся ответ.</numerusform>
                <numerusform>На флешке едут %n изменения (записаны: {when}); они считаются сданными, когда вернётся ответ.</numerusform>
                <numerusform>На флешке едут %n изменений (записаны: {when}); они считаются сданными, когда вернётся ответ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) written; they count as handed in when the answer comes back.</source>
            <translation>
                <numerusform>Записано %n изменение; оно считается сданным, когда вернётся ответ.</numerusform>
                <numerusform>Записано %n изменения; они считаются сданными, когда вернётся ответ.</numerusform>
                <numerusform>Записано %n изменений; они считаются сданными, когда вернётся ответ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers go along.</source>
            <translation>
                <numerusform>С ней едет %n конверт других компьютеров.</numerusform>
                <numerusform>С ней едут %n конверта других компьютеров.</numerusform>
                <numerusform>С ней едут %n конвертов других компьютеров.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers wait here and are handed in with the next exchange.</source>
            <translation>
                <numerusform>%n конверт других компьютеров ждёт здесь и будет сдан при следующем обмене.</numerusform>
                <numerusform>%n конверта других компьютеров ждут здесь и будут сданы при следующем обмене.</numerusform>
                <numerusform>%n конвертов других компьютеров ждут здесь и будут сданы при следующем обмене.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers were collected.</source>
            <translation>
                <numerusform>Собран %n конверт других компьютеров.</numerusform>
                <numerusform>Собрано %n конверта других компьютеров.</numerusform>
                <numerusform>Собрано %n конвертов других компьютеров.</numerusform>
            </translation>
        </message>
        <message>
            <source>A question for news is on the way by stick since {when}.</source>
            <translation>На флешке едет запрос новостей (записан: {when}).</translation>
        </message>
        <message>
            <source>A question for news is written.</source>
            <translation>Запрос новостей записан.</translation>
        </message>
        <message>
            <source>Not everything had room; the rest goes with the next writing.</source>
            <translation>Не всё поместилось; остальное пойдёт со следующей записью.</translation>
        </message>
        <message numerus="yes">
            <source>Receipt {number} of {when}: %n change(s) handed in by stick.</source>
            <translation>
                <numerusform>Квитанция № {number}, {when}: через флешку сдано %n изменение.</numerusform>
                <numerusform>Квитанция № {number}, {when}: через флешку сдано %n изменения.</numerusform>
                <numerusform>Квитанция № {number}, {when}: через флешку сдано %n изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer does not hold everything; the rest comes next time.</source>
            <translation>В ответе не всё; остальное придёт в следующий раз.</translation>
        </message>
        <message>
            <source>The answer is here: nothing new on either side.</source>
            <translation>Ответ пришёл: ничего нового ни с одной стороны.</translation>
        </message>
        <message>
            <source>The server has let this computer in.</source>
            <translation>Сервер подключил этот компьютер.</translation>
        </message>
        <message>
            <source>Your request to be let in is written; bring the answer back here.</source>
            <translation>Просьба о подключении записана; принесите ответ сюда.</translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n изменение</numerusform>
                <numerusform>%n изменения</numerusform>
                <numerusform>%n изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>%n изменение не отправлено</numerusform>
                <numerusform>%n изменения не отправлены</numerusform>
                <numerusform>%n изменений не отправлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received</source>
            <translation>
                <numerusform>получено %n изменение</numerusform>
                <numerusform>получено %n изменения</numerusform>
                <numerusform>получено %n изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received so far.</source>
            <translation>
                <numerusform>Пока получено %n изменение.</numerusform>
                <numerusform>Пока получено %n изменения.</numerusform>
                <numerusform>Пока получено %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>отправлено %n изменение</numerusform>
                <numerusform>отправлено %n изменения</numerusform>
                <numerusform>отправлено %n изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>Отправлено %n изменение.</numerusform>
                <numerusform>Отправлено %n изменения.</numerusform>
                <numerusform>Отправлено %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to be settled.</source>
            <translation>
                <numerusform>Нужно решить: %n изменение.</numerusform>
                <numerusform>Нужно решить: %n изменения.</numerusform>
                <numerusform>Нужно решить: %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or document(s)</source>
            <translation>
                <numerusform>%n фото или документ</numerusform>
                <numerusform>%n фото или документа</numerusform>
                <numerusform>%n фото или документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or document(s) wait.</source>
            <translation>
                <numerusform>Ждёт %n фото или документ.</numerusform>
                <numerusform>Ждут %n фото или документа.</numerusform>
                <numerusform>Ждут %n фото или документов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received change(s) wait for a newer version.</source>
            <translation>
                <numerusform>%n полученное изменение ждёт новой версии.</numerusform>
                <numerusform>%n полученных изменения ждут новой версии.</numerusform>
                <numerusform>%n полученных изменений ждут новой версии.</numerusform>
            </translation>
        </message>
        <message>
            <source>About {time} left.</source>
            <translation>Осталось около {time}.</translation>
        </message>
        <message>
            <source>All work stays on this computer until it is connected to a server.</source>
            <translation>Вся работа остаётся на этом компьютере, пока он не подключён к серверу.</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Подключиться к серверу</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message>
            <source>Everything recorded since {day} is here. Older years follow; lists and figures do not count them yet.</source>
            <translation>Всё, что записано с {day}, уже здесь. Более ранние годы догружаются; в списках и цифрах их пока нет.</translation>
        </message>
        <message>
            <source>Exchange anyway</source>
            <translation>Всё равно синхронизировать</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Синхронизировать сейчас</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Синхронизация…</translation>
        </message>
        <message>
            <source>If this computer died now, nothing would be lost.</source>
            <translation>Если бы этот компьютер сейчас сломался, ничего бы не пропало.</translation>
        </message>
        <message>
            <source>If this computer died now, this would be lost: {what}.</source>
            <translation>Если бы этот компьютер сейчас сломался, пропало бы: {what}.</translation>
        </message>
        <message>
            <source>If this computer died now, this would be lost: {what}. The oldest is from {day}.</source>
            <translation>Если бы этот компьютер сейчас сломался, пропало бы: {what}. Самое старое – от {day}.</translation>
        </message>
        <message numerus="yes">
            <source>Last copy on another disk: %n day(s) ago.</source>
            <translation>
                <numerusform>Последняя копия на другом диске: %n день назад.</numerusform>
                <numerusform>Последняя копия на другом диске: %n дня назад.</numerusform>
                <numerusform>Последняя копия на другом диске: %n дней назад.</numerusform>
            </translation>
        </message>
        <message>
            <source>Last copy on another disk: today.</source>
            <translation>Последняя копия на другом диске: сегодня.</translation>
        </message>
        <message>
            <source>Last exchange with the server: {when}, through {name}.</source>
            <translation>Последний обмен с сервером: {when}, через {name}.</translation>
        </message>
        <message>
            <source>Last exchange with the server: {when}.</source>
            <translation>Последний обмен с сервером: {when}.</translation>
        </message>
        <message>
            <source>Left sealed with {name}: {when}. It is handed in when that computer has a line.</source>
            <translation>Оставлено в закрытом виде у {name}: {when}. Будет передано, когда у того компьютера появится связь.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Требует внимания</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>Nothing new on either side</source>
            <translation>Ничего нового ни здесь, ни на сервере</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Только на этом компьютере</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopped; what had arrived is kept</source>
            <translation>Остановлено; пришедшее сохранено</translation>
        </message>
        <message>
            <source>Stopping… What has gone or come is kept.</source>
            <translation>Останавливается… Всё, что ушло и пришло, сохраняется.</translation>
        </message>
        <message>
            <source>The clock of this computer looks wrong; please set it.</source>
            <translation>Часы этого компьютера, похоже, идут неверно; поправьте их.</translation>
        </message>
        <message>
            <source>The data of today ({budget} MB) is used up; it goes on by itself tomorrow.</source>
            <translation>Трафик на сегодня ({budget} МБ) исчерпан; завтра всё продолжится само.</translation>
        </message>
        <message>
            <source>The oldest unsent change: {when}.</source>
            <translation>Самое старое неотправленное изменение: {when}.</translation>
        </message>
        <message>
            <source>The school is coming to this computer: people first, then the newest work.</source>
            <translation>Школа загружается на этот компьютер: сначала люди, затем самая новая работа.</translation>
        </message>
        <message>
            <source>There is no copy on another disk yet.</source>
            <translation>На другом диске копии пока нет.</translation>
        </message>
        <message>
            <source>Today so far: {size} of {budget} MB.</source>
            <translation>Сегодня пока: {size} из {budget} МБ.</translation>
        </message>
        <message>
            <source>Today so far: {size}.</source>
            <translation>Сегодня пока: {size}.</translation>
        </message>
        <message>
            <source>Waiting to go: {cost}</source>
            <translation>Ждёт отправки: {cost}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>вчера {time}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} ГБ</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} МБ</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} КБ</translation>
        </message>
        <message>
            <source>{photos} of photos, about {time} at your last speed.</source>
            <translation>{photos} фото, около {time} при вашей последней скорости.</translation>
        </message>
        <message>
            <source>{photos} of photos.</source>
            <translation>{photos} фото.</translation>
        </message>
        <message>
            <source>{size} a second.</source>
            <translation>{size} в секунду.</translation>
        </message>
        <message>
            <source>{text} of text, about {time} at your last speed.</source>
            <translation>{text} текста, около {time} при вашей последней скорости.</translation>
        </message>
        <message>
            <source>{text} of text, {photos} of photos, about {time} at your last speed.</source>
            <translation>{text} текста, {photos} фото, около {time} при вашей последней скорости.</translation>
        </message>
        <message>
            <source>{text} of text, {photos} of photos.</source>
            <translation>{text} текста, {photos} фото.</translation>
        </message>
        <message>
            <source>{text} of text.</source>
            <translation>{text} текста.</translation>
        </message>
        <message>
            <source>{up} sent, {down} received.</source>
            <translation>Отправлено {up}, получено {down}.</translation>
        </message>
    </context>
    <context>
        <name>values</name>
        <message>
            <source>an entry that is not on this computer</source>
            <translation>запись, которой нет на этом компьютере</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>verifier</name>
        <message>
            <source>Academic hours</source>
            <translation>Академические часы</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>Проверка сертификата</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Экземпляр</translation>
        </message>
        <message>
            <source>Duplicate of an earlier certificate</source>
            <translation>Дубликат прежнего сертификата</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Issuers known: {issuers}. Revoked certificates: {revoked}. As of {day}.</source>
            <translation>Известно выдающих: {issuers}. Отозвано сертификатов: {revoked}. По состоянию на {day}.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation>Это не сертификат</translation>
        </message>
        <message>
            <source>Nobody here knows the key of its issuer, so what follows is only what the paper claims.</source>
            <translation>Ключ выдавшего здесь не известен, поэтому дальше – только то, что утверждает сама бумага.</translation>
        </message>
        <message>
            <source>Not genuine</source>
            <translation>Подделка</translation>
        </message>
        <message>
            <source>Not signed by a known issuer</source>
            <translation>Не подписан известным выдающим</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Read from a photo</source>
            <translation>Прочитать с фото</translation>
        </message>
        <message>
            <source>Read the square code on the paper with the camera of a phone, copy its text and paste it here.</source>
            <translation>Считайте квадратный код на бумаге камерой телефона, скопируйте его текст и вставьте сюда.</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Отозван</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Подписал</translation>
        </message>
        <message>
            <source>Text of the code</source>
            <translation>Текст кода</translation>
        </message>
        <message>
            <source>The certificate is signed by {signer}. Compare what follows with the paper.</source>
            <translation>Сертификат подписал: {signer}. Сравните то, что ниже, с бумагой.</translation>
        </message>
        <message>
            <source>The certificate was issued by {signer} and revoked on {day}: it holds no more.</source>
            <translation>Сертификат выдал: {signer}. Отозван {day}: больше не действует.</translation>
        </message>
        <message>
            <source>The text was altered after it was signed. Do not accept this paper.</source>
            <translation>Текст изменён после подписи. Не принимайте эту бумагу.</translation>
        </message>
        <message>
            <source>There is no signed text of a certificate in it, or a part of it is missing.</source>
            <translation>Здесь нет подписанного текста сертификата, или части его не хватает.</translation>
        </message>
        <message>
            <source>This page works without a network and sends nothing anywhere.</source>
            <translation>Эта страница работает без сети и никуда ничего не отправляет.</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Действителен</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
    </context>
    <context>
        <name>visit</name>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Consent to personal data</source>
            <translation>Согласие на персональные данные</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Проекты развития</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Latest entry</source>
            <translation>Последняя запись</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Исследование урока</translation>
        </message>
        <message>
            <source>Lesson study cycles</source>
            <translation>Циклы исследования урока</translation>
        </message>
        <message>
            <source>Lessons taught</source>
            <translation>Проведено уроков</translation>
        </message>
        <message>
            <source>Linked schools</source>
            <translation>Связанные школы</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Пока ничего.</translation>
        </message>
        <message>
            <source>Promised and not done</source>
            <translation>Обещано и не сделано</translation>
        </message>
        <message>
            <source>Ready for the visit: {school}</source>
            <translation>К визиту: {school}</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Sessions this school year</source>
            <translation>Сессии в этом учебном году</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>To put right</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What I saw and what we agreed</source>
            <translation>Что увидел(а) и о чём договорились</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>С кем говорить</translation>
        </message>
        <message>
            <source>of these with lessons taught</source>
            <translation>из них с проведёнными уроками</translation>
        </message>
    </context>
</TS>
