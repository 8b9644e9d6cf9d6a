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
        <name>AnswerBar</name>
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
            <source>Nobody is on the sheet yet</source>
            <translation>На листе пока никого нет</translation>
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
        <name>ConfirmDialog</name>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>ConflictsCard</name>
        <message>
            <source>Decided. The history keeps both.</source>
            <translation>Решено. В истории остаются обе.</translation>
        </message>
        <message>
            <source>Deleted or not</source>
            <translation>Удалено или нет</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Let this stand</source>
            <translation>Оставить это</translation>
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
            <source>Take this one</source>
            <translation>Взять это</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Другой вариант</translation>
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
            <source>Two people wrote different things without seeing each other. Choose which one stands.</source>
            <translation>Два человека, не видя друг друга, написали разное. Выберите, что останется.</translation>
        </message>
        <message>
            <source>Two versions of one field</source>
            <translation>Два варианта одного поля</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
    </context>
    <context>
        <name>ConnectCard</name>
        <message>
            <source>Address of the server</source>
            <translation>Адрес сервера</translation>
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
            <source>Connect to a server</source>
            <translation>Подключиться к серверу</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>Please type the address and the code.</source>
            <translation>Введите адрес и код.</translation>
        </message>
        <message>
            <source>Your coordinator gave you an address and a code. What is recorded here already stays, and is sent.</source>
            <translation>Адрес и код даёт ваш координатор. Всё, что здесь уже записано, остаётся и будет отправлено.</translation>
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
            <source>Go there</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Всё на месте.</translation>
        </message>
        <message>
            <source>Open research lesson {number}</source>
            <translation>Открыть урок {number}</translation>
        </message>
        <message>
            <source>Remove the cycle</source>
            <translation>Удалить цикл</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>«{title}» удалён</translation>
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
        <name>DetailsSection</name>
        <message>
            <source>A project needs a title.</source>
            <translation>Проекту нужно название.</translation>
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
        <name>DiscussionStepCard</name>
        <message>
            <source>Another note on {label}</source>
            <translation>Ещё запись об ученике {label}</translation>
        </message>
    </context>
    <context>
        <name>DiscussionTab</name>
        <message>
            <source>Pupils come before teaching: each contribution starts from what somebody saw a pupil do.</source>
            <translation>Сначала ученики, потом преподавание: каждое высказывание начинается с того, что сделал ученик.</translation>
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
            <translation>Кто пишет</translation>
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
            <source>Sessions of the schools appear here after the next exchange.</source>
            <translation>Сессии школ появятся здесь после следующего обмена.</translation>
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
            <source>Attendance sheet (Ctrl+T)</source>
            <translation>Лист посещаемости (Ctrl+T)</translation>
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
        <message>
            <source>All &amp;present except numbers</source>
            <translation>&amp;Были все, кроме номеров</translation>
        </message>
        <message>
            <source>Everybody else: {mark}</source>
            <translation>Остальные: {mark}</translation>
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
            <source>Type row numbers; a letter behind a number gives it another mark: 4 17{letter}</source>
            <translation>Наберите номера строк; буква после номера ставит другую отметку: 4 17{letter}</translation>
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
            <source>Go on to “{stage}”</source>
            <translation>Перейти к этапу «{stage}»</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти туда</translation>
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
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>Every change is written in this name. Another person needs a profile of their own.</source>
            <translation>Все изменения записываются на это имя. Другому человеку нужен свой профиль.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое</translation>
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
    </context>
    <context>
        <name>ImportRun</name>
        <message>
            <source>Importing the staff list</source>
            <translation>Импорт списка сотрудников</translation>
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
        <name>KeyboardHelp</name>
        <message>
            <source>Attendance sheet of the session, and back</source>
            <translation>Лист посещаемости сессии и назад</translation>
        </message>
        <message>
            <source>Back to the list on a narrow window</source>
            <translation>Назад к списку в узком окне</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
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
            <source>Keep a long text now</source>
            <translation>Сохранить длинный текст сейчас</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>New entry on this page</source>
            <translation>Новая запись на этой странице</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Поиск по всему</translation>
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
            <source>This table</source>
            <translation>Эта таблица</translation>
        </message>
        <message>
            <source>To the next field; what you typed is kept</source>
            <translation>К следующему полю; написанное сохраняется</translation>
        </message>
        <message>
            <source>To the part before or after, in a lesson or a project</source>
            <translation>К соседнему разделу урока или проекта</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Space: next mark · Enter: down · F2: time or reason · Ctrl+E: all present except … · Ctrl+V: paste a column · Ctrl+Z: undo</source>
            <translation>Пробел: следующая отметка · Enter: вниз · F2: время или причина · Ctrl+E: были все, кроме … · Ctrl+V: вставить столбец · Ctrl+Z: отменить</translation>
        </message>
    </context>
    <context>
        <name>LessonView</name>
        <message>
            <source>Changes · {count}</source>
            <translation>Изменения · {count}</translation>
        </message>
        <message>
            <source>Discussion · steps {done} of {count}</source>
            <translation>Обсуждение · шагов {done} из {count}</translation>
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
            <source>Add one with the stages of lesson {number}</source>
            <translation>Добавить с этапами урока {number}</translation>
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
            <source>Members of the group</source>
            <translation>Участники группы</translation>
        </message>
        <message>
            <source>Role of {name}</source>
            <translation>Роль: {name}</translation>
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
        <name>PersonView</name>
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
            <source>Nothing yet.</source>
            <translation>Пока ничего.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Perhaps entered twice: {name}, {school}</source>
            <translation>Возможно, введён дважды: {name}, {school}</translation>
        </message>
        <message>
            <source>School not known on this computer</source>
            <translation>Школа на этом компьютере неизвестна</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Takes part in</source>
            <translation>Участвует в</translation>
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
            <source>When and who</source>
            <translation>Когда и кто</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
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
            <source>Ask later</source>
            <translation>Спросить позже</translation>
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
            <source>Region of {school}</source>
            <translation>Регион школы {school}</translation>
        </message>
        <message>
            <source>Schools that will be created</source>
            <translation>Школы, которые будут созданы</translation>
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
            <source>open</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>есть</translation>
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
            <source>The text was changed.</source>
            <translation>Текст изменён.</translation>
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
            <source>My reasons</source>
            <translation>Мои причины</translation>
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
            <source>Poster</source>
            <translation>Постер</translation>
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
            <source>School without a name</source>
            <translation>Школа без названия</translation>
        </message>
        <message>
            <source>Show in the list of people</source>
            <translation>Показать в списке людей</translation>
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
    </context>
    <context>
        <name>SheetCells</name>
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
            <source>{count} min</source>
            <translation>{count} мин</translation>
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
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Attended</source>
            <translation>Был(а)</translation>
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
            <source>not marked</source>
            <translation>не отмечено</translation>
        </message>
    </context>
    <context>
        <name>SheetTab</name>
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
        <name>SyncPanel</name>
        <message>
            <source>All about the exchange</source>
            <translation>Всё об обмене</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Подключиться к серверу</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Синхронизировать сейчас</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n thing(s) to be settled</source>
            <translation>
                <numerusform>Посмотреть %n вопрос, ждущий решения</numerusform>
                <numerusform>Посмотреть %n вопроса, ждущих решения</numerusform>
                <numerusform>Посмотреть %n вопросов, ждущих решения</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>%n изменение не отправлено</numerusform>
                <numerusform>%n изменения не отправлены</numerusform>
                <numerusform>%n изменений не отправлено</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected. What was recorded before is sent now.</source>
            <translation>Подключено. Записанное раньше отправляется.</translation>
        </message>
        <message>
            <source>Every {minutes} minutes</source>
            <translation>Каждые {minutes} мин</translation>
        </message>
        <message>
            <source>Last exchange: {when}; {waiting}.</source>
            <translation>Последний обмен: {when}; {waiting}.</translation>
        </message>
        <message>
            <source>Last exchanges</source>
            <translation>Последние обмены</translation>
        </message>
        <message>
            <source>No exchange has come to its end yet.</source>
            <translation>Пока ни один обмен не завершён.</translation>
        </message>
        <message>
            <source>Only when I press the button</source>
            <translation>Только по кнопке</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>everything is sent</source>
            <translation>всё отправлено</translation>
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
            <source>Plan a session, a research lesson or an action of a project.</source>
            <translation>Запланируйте сессию, исследовательский урок или действие проекта.</translation>
        </message>
        <message>
            <source>Project log</source>
            <translation>Журнал проекта</translation>
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
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Begin on this computer</source>
            <translation>Начать на этом компьютере</translation>
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
            <source>I have an invitation code</source>
            <translation>У меня есть код приглашения</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Восстановить из копии</translation>
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
            <source>Your coordinator gave you an address and a code. The code works once.</source>
            <translation>Адрес и код даёт ваш координатор. Код действует один раз.</translation>
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
            <source>%n field(s) written by two people, to be settled.</source>
            <translation>
                <numerusform>%n поле заполнено двумя людьми по-разному, нужно решить.</numerusform>
                <numerusform>%n поля заполнены двумя людьми по-разному, нужно решить.</numerusform>
                <numerusform>%n полей заполнены двумя людьми по-разному, нужно решить.</numerusform>
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
            <source>A coordinator needs a region: --region KZ-19.</source>
            <translation>Координатору нужна область: --region KZ-19.</translation>
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
            <source>Device {number} is let in no more.</source>
            <translation>Устройство {number} больше не допускается.</translation>
        </message>
        <message>
            <source>Good for one device until {moment}.</source>
            <translation>Действует для одного устройства до {moment}.</translation>
        </message>
        <message>
            <source>Last exchange: {moment}.</source>
            <translation>Последний обмен: {moment}.</translation>
        </message>
        <message>
            <source>No exchange with a server yet.</source>
            <translation>Обмена с сервером ещё не было.</translation>
        </message>
        <message>
            <source>Perhaps the same person: row {row}, {name}, and {other}.</source>
            <translation>Возможно, один и тот же человек: строка {row}, {name}, и {other}.</translation>
        </message>
        <message>
            <source>Pictures: {folder}</source>
            <translation>Картинки: {folder}</translation>
        </message>
        <message>
            <source>Preparing the practice region…</source>
            <translation>Готовится учебный регион…</translation>
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
            <source>Say which school the invitation is for: --school NAME.</source>
            <translation>Укажите, для какой школы приглашение: --school НАЗВАНИЕ.</translation>
        </message>
        <message>
            <source>Shyraq: work in your school without a network.</source>
            <translation>Шырақ: работа в вашей школе без сети.</translation>
        </message>
        <message>
            <source>The address {host}:{port} cannot be used: {reason}.</source>
            <translation>Адрес {host}:{port} использовать нельзя: {reason}.</translation>
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
            <source>The server does not know this school yet; the device will bring it.</source>
            <translation>Сервер ещё не знает эту школу; её принесёт само устройство.</translation>
        </message>
        <message>
            <source>The two sides differ: {names}</source>
            <translation>Стороны различаются: {names}</translation>
        </message>
        <message>
            <source>There is no region called {name}.</source>
            <translation>Области «{name}» нет.</translation>
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
            <source>a staff list: Excel or CSV</source>
            <translation>список сотрудников: Excel или CSV</translation>
        </message>
        <message>
            <source>address of the server</source>
            <translation>адрес сервера</translation>
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
            <source>answer with one JSON object</source>
            <translation>ответить одним объектом JSON</translation>
        </message>
        <message>
            <source>begin the region anew</source>
            <translation>начать регион заново</translation>
        </message>
        <message>
            <source>code of the invitation</source>
            <translation>код приглашения</translation>
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
            <source>exchange with the server now</source>
            <translation>обменяться с сервером сейчас</translation>
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
            <source>folder with your data</source>
            <translation>папка с вашими данными</translation>
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
            <source>let a device in no more</source>
            <translation>больше не допускать устройство</translation>
        </message>
        <message>
            <source>list the devices of the server</source>
            <translation>показать устройства сервера</translation>
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
            <source>measure speed, size and memory on this computer</source>
            <translation>измерить скорость, объём и память на этом компьютере</translation>
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
            <source>only say what would happen</source>
            <translation>только сказать, что произойдёт</translation>
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
            <source>run a server</source>
            <translation>запустить сервер</translation>
        </message>
        <message>
            <source>say how the data on this computer is doing</source>
            <translation>сказать, что с данными на этом компьютере</translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>показать эту справку и выйти</translation>
        </message>
        <message>
            <source>take over data from a file</source>
            <translation>взять данные из файла</translation>
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
            <source>the copy</source>
            <translation>копия</translation>
        </message>
        <message>
            <source>the staff list</source>
            <translation>список сотрудников</translation>
        </message>
        <message>
            <source>the table to write</source>
            <translation>таблица, которую записать</translation>
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
            <source>what it needs</source>
            <translation>что нужно</translation>
        </message>
        <message>
            <source>what the person is</source>
            <translation>роль человека</translation>
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
            <source>write all records of one type into a table</source>
            <translation>записать все записи одного типа в таблицу</translation>
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
            <source>The coordinator opened the region.</source>
            <translation>Координатор открыл регион.</translation>
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
        <name>history</name>
        <message>
            <source>Deleted</source>
            <translation>Удалено</translation>
        </message>
    </context>
    <context>
        <name>lesson_study</name>
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
            <source>Combined class</source>
            <translation>Совмещённый класс</translation>
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
            <source>Middle</source>
            <translation>Средний уровень</translation>
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
            <source>Postponed</source>
            <translation>Перенесён</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
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
            <source>Specific: it names the pupils and what they learn</source>
            <translation>Конкретный: названы ученики и чему они учатся</translation>
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
            <source>The class as a whole</source>
            <translation>Класс в целом</translation>
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
            <source>Cuts every day</source>
            <translation>Отключения каждый день</translation>
        </message>
        <message>
            <source>Cuts every week</source>
            <translation>Отключения каждую неделю</translation>
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
        <name>problems</name>
        <message>
            <source>A database in {folder} would be damaged when the network fails.</source>
            <translation>База данных в {folder} повредилась бы при сбое сети.</translation>
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
            <source>Another window of Shyraq or another program holds the data of this profile.</source>
            <translation>Данные этого профиля держит другое окно программы «Шырақ» или другая программа.</translation>
        </message>
        <message>
            <source>Ask your coordinator for a new code and connect again.</source>
            <translation>Попросите у координатора новый код и подключитесь снова.</translation>
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
            <source>Choose a backup from a USB stick, or connect to the server: it sends back all it has.</source>
            <translation>Выберите копию с USB-накопителя или подключитесь к серверу: он вернёт всё, что у него есть.</translation>
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
            <source>Delete files you do not need, or empty the recycle bin; then try again.</source>
            <translation>Удалите ненужные файлы или очистите корзину, затем попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Do it in smaller parts.</source>
            <translation>Сделайте это по частям.</translation>
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
            <source>Install the newest version of Shyraq.</source>
            <translation>Установите новейшую версию программы «Шырақ».</translation>
        </message>
        <message>
            <source>It answered with error {status}. All work stays on this computer and is sent later.</source>
            <translation>Он ответил ошибкой {status}. Вся работа остаётся на этом компьютере и будет отправлена позже.</translation>
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
            <source>It was removed, or may no longer exchange data. Your work stays here.</source>
            <translation>Его удалили или ему больше нельзя обмениваться данными. Ваша работа остаётся здесь.</translation>
        </message>
        <message>
            <source>Look at the history and decide which value should stand.</source>
            <translation>Посмотрите историю и решите, какое значение оставить.</translation>
        </message>
        <message>
            <source>Many schools are exchanging data now. Your work stays here and is sent later.</source>
            <translation>Сейчас синхронизируется много школ. Ваша работа остаётся здесь и будет отправлена позже.</translation>
        </message>
        <message>
            <source>More than one school has this name</source>
            <translation>Так называется несколько школ</translation>
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
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
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
            <source>Restore the newest backup; what was sent already comes back with the next exchange.</source>
            <translation>Восстановите последнюю резервную копию; отправленное вернётся при следующей синхронизации.</translation>
        </message>
        <message>
            <source>Save it as an Excel workbook (XLSX) or as CSV and choose it again.</source>
            <translation>Сохраните его как книгу Excel (XLSX) или CSV и выберите снова.</translation>
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
            <source>The code is mistyped, was used already, or is too old.</source>
            <translation>Код набран с ошибкой, уже использован или устарел.</translation>
        </message>
        <message>
            <source>The code is not accepted</source>
            <translation>Код не принят</translation>
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
            <source>The server does not know this computer</source>
            <translation>Сервер не знает этот компьютер</translation>
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
            <source>There is no room left in {folder}, so the last change is not saved yet.</source>
            <translation>В папке {folder} не осталось места, поэтому последнее изменение ещё не сохранено.</translation>
        </message>
        <message>
            <source>This backup is damaged</source>
            <translation>Эта резервная копия повреждена</translation>
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
            <source>This is not our server</source>
            <translation>Это не наш сервер</translation>
        </message>
        <message>
            <source>This version is too old for the server</source>
            <translation>Эта версия слишком стара для сервера</translation>
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
            <source>What you typed is kept in the window until it can be saved.</source>
            <translation>Написанное остаётся в окне, пока его нельзя сохранить.</translation>
        </message>
        <message>
            <source>What you typed is kept on this computer.</source>
            <translation>Написанное сохранено на этом компьютере.</translation>
        </message>
        <message>
            <source>Your work stays on this computer and is sent after the update.</source>
            <translation>Ваша работа остаётся на этом компьютере и будет отправлена после обновления.</translation>
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
            <source>{path} cannot be written; it may be open in another program.</source>
            <translation>Файл {path} нельзя записать; возможно, он открыт в другой программе.</translation>
        </message>
        <message>
            <source>{path} has no column with the names of people.</source>
            <translation>В файле {path} нет столбца с именами людей.</translation>
        </message>
        <message>
            <source>{path} is not a table we can read.</source>
            <translation>{path} — не таблица, которую мы можем прочитать.</translation>
        </message>
    </context>
    <context>
        <name>projects</name>
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
            <source>Observation</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Obstacle</source>
            <translation>Препятствие</translation>
        </message>
        <message>
            <source>Parents</source>
            <translation>Родители</translation>
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
        <name>records</name>
        <message>
            <source>Academic hour, minutes</source>
            <translation>Академический час, минут</translation>
        </message>
        <message>
            <source>Against the prediction</source>
            <translation>В сравнении с прогнозом</translation>
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
            <source>Aspect of learning</source>
            <translation>Сторона обучения</translation>
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
            <source>Came at</source>
            <translation>Время прихода</translation>
        </message>
        <message>
            <source>Can be reached in winter</source>
            <translation>Доступна зимой</translation>
        </message>
        <message>
            <source>Case pupil</source>
            <translation>Исследуемый ученик</translation>
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
            <source>Concern or question</source>
            <translation>Проблема или вопрос</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Цикл</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
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
            <source>Done on</source>
            <translation>Дата выполнения</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
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
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
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
            <source>First picture</source>
            <translation>Первая фотография</translation>
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
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Кто проводит</translation>
        </message>
        <message>
            <source>Hub school</source>
            <translation>Опорная школа</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>Дата приглашения</translation>
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
            <translation>Вид свидетельства</translation>
        </message>
        <message>
            <source>Kind of hub</source>
            <translation>Вид опорной школы</translation>
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
            <source>Language of teaching</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>Language of the headings</source>
            <translation>Язык заголовков</translation>
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
            <source>Layout</source>
            <translation>Расположение</translation>
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
            <source>Letter</source>
            <translation>Буква</translation>
        </message>
        <message>
            <source>Link between hub and satellite</source>
            <translation>Связь опорной и магнитной школы</translation>
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
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
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
            <source>Number</source>
            <translation>Номер</translation>
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
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Организатор</translation>
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
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
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
            <source>Proof</source>
            <translation>Подтверждение</translation>
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
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Кто ведёт запись</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
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
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
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
            <source>Satellite school</source>
            <translation>Магнитная школа</translation>
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
            <source>Second picture</source>
            <translation>Вторая фотография</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
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
            <source>Surname</source>
            <translation>Фамилия</translation>
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
            <source>Teaching teacher</source>
            <translation>Учитель, который ведёт урок</translation>
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
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>To stage</source>
            <translation>На этап</translation>
        </message>
        <message>
            <source>Topic</source>
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
            <source>Value that stands</source>
            <translation>Действующее значение</translation>
        </message>
        <message>
            <source>Village or town</source>
            <translation>Село или город</translation>
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
            <source>What it shows</source>
            <translation>Что это показывает</translation>
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
            <source>What the teacher does</source>
            <translation>Что делает учитель</translation>
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
            <source>Who takes care</source>
            <translation>Кто отвечает</translation>
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
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>Когда написано</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Кто написал</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>The entry belongs to another school now. Type it anew where it belongs.</source>
            <translation>Запись теперь относится к другой школе. Введите её заново там, где ей место.</translation>
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
            <source>This profile may not write for that school. Ask the coordinator for an invitation.</source>
            <translation>Этот профиль не может писать за ту школу. Попросите у координатора приглашение.</translation>
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
            <source>A project goes from one stage to the next.</source>
            <translation>Проект переходит с этапа на следующий этап.</translation>
        </message>
        <message>
            <source>A school cannot be its own satellite.</source>
            <translation>Школа не может быть собственной магнитной школой.</translation>
        </message>
        <message>
            <source>Add at least two teachers to the group.</source>
            <translation>Добавьте в группу хотя бы двух учителей.</translation>
        </message>
        <message>
            <source>Already entered, perhaps the same person: {name}.</source>
            <translation>Уже внесён, возможно тот же человек: {name}.</translation>
        </message>
        <message>
            <source>An IIN was taken out of these rows: {rows}.</source>
            <translation>Из этих строк убран ИИН: {rows}.</translation>
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
            <source>At least two teachers work together.</source>
            <translation>Вместе работают хотя бы два учителя.</translation>
        </message>
        <message>
            <source>Away for a good reason: no minutes.</source>
            <translation>Отсутствие по уважительной причине: минуты не считаются.</translation>
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
            <source>Choose three case pupils; so far there are {count}.</source>
            <translation>Выберите трёх исследуемых учеников; пока выбрано: {count}.</translation>
        </message>
        <message>
            <source>Collect at least {least} pieces of evidence and say what each shows; so far: {count}.</source>
            <translation>Соберите не меньше {least} свидетельств и напишите, что показывает каждое; пока: {count}.</translation>
        </message>
        <message>
            <source>Describe your concern in at least {least} characters.</source>
            <translation>Опишите, что вас беспокоит, не короче {least} знаков.</translation>
        </message>
        <message>
            <source>Discussion after the lesson</source>
            <translation>Обсуждение после урока</translation>
        </message>
        <message>
            <source>Divide the lesson into stages.</source>
            <translation>Разделите урок на этапы.</translation>
        </message>
        <message>
            <source>Enter research lesson {number}.</source>
            <translation>Внесите исследовательский урок {number}.</translation>
        </message>
        <message>
            <source>Every case pupil was observed in every lesson.</source>
            <translation>Каждого исследуемого ученика наблюдали на каждом уроке.</translation>
        </message>
        <message>
            <source>Every cell of the first lesson has a prediction.</source>
            <translation>В каждой клетке первого урока есть прогноз.</translation>
        </message>
        <message>
            <source>Every lesson but the last led to a change in the next.</source>
            <translation>Каждый урок, кроме последнего, привёл к изменению в следующем.</translation>
        </message>
        <message>
            <source>Every lesson was talked over.</source>
            <translation>Каждый урок обсудили.</translation>
        </message>
        <message>
            <source>Evidence should be of at least {least} kinds; so far: {count}.</source>
            <translation>Нужны свидетельства хотя бы {least} видов; пока: {count}.</translation>
        </message>
        <message>
            <source>First talk about case pupil {label}: what was seen, against what was expected.</source>
            <translation>Сначала обсудите исследуемого ученика {label}: что увидели и чего ожидали.</translation>
        </message>
        <message>
            <source>For every case pupil and lesson it is said whether the criterion was met.</source>
            <translation>Для каждого исследуемого ученика и урока отмечено, достигнут ли критерий.</translation>
        </message>
        <message>
            <source>Grades go from 0 to 12.</source>
            <translation>Классы идут от 0 до 12.</translation>
        </message>
        <message>
            <source>Involve at least one colleague.</source>
            <translation>Привлеките хотя бы одного коллегу.</translation>
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
            <translation>В этих строках исправлены латинские буквы в казахских или русских именах: {rows}.</translation>
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
            <source>Minutes present as noted: {minutes} min.</source>
            <translation>Отмеченное время присутствия: {minutes} мин.</translation>
        </message>
        <message>
            <source>More than {most} hours after the lesson details are forgotten.</source>
            <translation>Позже чем через {most} часов после урока подробности забываются.</translation>
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
            <source>Not marked.</source>
            <translation>Не отмечено.</translation>
        </message>
        <message>
            <source>Not there: no minutes.</source>
            <translation>Не было: минуты не считаются.</translation>
        </message>
        <message>
            <source>Note what case pupil {label} did.</source>
            <translation>Запишите, что делал исследуемый ученик {label}.</translation>
        </message>
        <message>
            <source>Number {number} was given to more than one research lesson.</source>
            <translation>Номер {number} дан нескольким исследовательским урокам.</translation>
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
            <source>Say which group case pupil {label} stands for.</source>
            <translation>Укажите, какую группу представляет исследуемый ученик {label}.</translation>
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
            <source>Share what you found, then close the cycle.</source>
            <translation>Поделитесь тем, что нашли, и закройте цикл.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Распространение опыта</translation>
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
            <source>The plan holds no open action: please say here how it goes on.</source>
            <translation>В плане нет открытых действий: напишите здесь, как продолжится работа.</translation>
        </message>
        <message>
            <source>The report is shared.</source>
            <translation>Отчётом поделились.</translation>
        </message>
        <message>
            <source>The satellite already has an official hub in that time.</source>
            <translation>У магнитной школы в это время уже есть официальная опорная школа.</translation>
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
            <source>The times of the slot are not known.</source>
            <translation>Время занятия неизвестно.</translation>
        </message>
        <message>
            <source>There all the time: {minutes} min.</source>
            <translation>Присутствие всё время: {minutes} мин.</translation>
        </message>
        <message>
            <source>There is a research question.</source>
            <translation>Исследовательский вопрос есть.</translation>
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
            <source>This slot is on {day}, which has not come yet.</source>
            <translation>Это занятие {day}, этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>This teacher already has an active project: {title}.</source>
            <translation>У этого учителя уже есть действующий проект: {title}.</translation>
        </message>
        <message>
            <source>Three case pupils are chosen.</source>
            <translation>Выбраны три исследуемых ученика.</translation>
        </message>
        <message>
            <source>Three case pupils are usual; here are {count}.</source>
            <translation>Обычно исследуемых учеников трое; здесь: {count}.</translation>
        </message>
        <message>
            <source>Two research lessons were taught.</source>
            <translation>Проведены два исследовательских урока.</translation>
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
            <source>Write down what changes in the next research lesson.</source>
            <translation>Запишите, что изменится на следующем исследовательском уроке.</translation>
        </message>
        <message>
            <source>Write down your values.</source>
            <translation>Запишите свои ценности.</translation>
        </message>
        <message>
            <source>Write the report, then mark the cycle as shared.</source>
            <translation>Напишите отчёт и отметьте, что циклом поделились.</translation>
        </message>
        <message>
            <source>Write the research question, in at least {least} characters.</source>
            <translation>Напишите исследовательский вопрос, не короче {least} знаков.</translation>
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
            <source>{count} pupils are more than usual in one class.</source>
            <translation>{count} учеников – больше обычного для одного класса.</translation>
        </message>
        <message>
            <source>{day} has not come yet.</source>
            <translation>{day} ещё не наступило.</translation>
        </message>
        <message>
            <source>“{line}”: please end the line with a number, such as “Before 42 %”.</source>
            <translation>«{line}»: завершите строку числом, например «До начала 42 %».</translation>
        </message>
    </context>
    <context>
        <name>sessions</name>
        <message>
            <source>Absent</source>
            <translation>Не был(а)</translation>
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
            <source>Light, dark, or as the system.</source>
            <translation>Светлый, тёмный или как в системе.</translation>
        </message>
        <message>
            <source>Size of all texts compared with the normal one.</source>
            <translation>Размер всех текстов относительно обычного.</translation>
        </message>
        <message>
            <source>Text size, %</source>
            <translation>Размер текста, %</translation>
        </message>
    </context>
    <context>
        <name>sync</name>
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
            <source>%n received change(s) wait for a newer version.</source>
            <translation>
                <numerusform>%n полученное изменение ждёт новой версии.</numerusform>
                <numerusform>%n полученных изменения ждут новой версии.</numerusform>
                <numerusform>%n полученных изменений ждут новой версии.</numerusform>
            </translation>
        </message>
        <message>
            <source>All work stays on this computer until it is connected to a server.</source>
            <translation>Вся работа остаётся на этом компьютере, пока он не подключён к серверу.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Синхронизация…</translation>
        </message>
        <message>
            <source>Last exchange with the server: {when}.</source>
            <translation>Последний обмен с сервером: {when}.</translation>
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
            <source>Stopped; what had arrived is kept</source>
            <translation>Остановлено; пришедшее сохранено</translation>
        </message>
        <message>
            <source>The clock of this computer looks wrong; please set it.</source>
            <translation>Часы этого компьютера, похоже, идут неверно; поправьте их.</translation>
        </message>
        <message>
            <source>The oldest unsent change: {when}.</source>
            <translation>Самое старое неотправленное изменение: {when}.</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>вчера {time}</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} МБ</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} КБ</translation>
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
</TS>
