<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>AboutSection</name>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Жолды көшіру</translation>
        </message>
        <message>
            <source>Data of this profile</source>
            <translation>Осы профильдің деректері</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0.</source>
            <translation>Apache License 2.0 лицензиясымен таралатын еркін бағдарлама.</translation>
        </message>
        <message>
            <source>Keeps the work of rural hub schools: sessions, lesson study and development projects.</source>
            <translation>Ауылдық тірек мектептердің жұмысын сақтайды: сессиялар, сабақты зерттеу, даму жобалары.</translation>
        </message>
        <message>
            <source>Log files, without names</source>
            <translation>Журнал файлдары, есім жазылмайды</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>The path is on the clipboard</source>
            <translation>Жол алмасу буферіне көшірілді</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>{version} нұсқасы</translation>
        </message>
        <message>
            <source>Where the data is</source>
            <translation>Деректер қайда сақталады</translation>
        </message>
    </context>
    <context>
        <name>AccessAsking</name>
        <message>
            <source>Access again for {who}</source>
            <translation>Қайтадан рұқсат беру: {who}</translation>
        </message>
        <message>
            <source>After that there is no facilitator at this school.</source>
            <translation>Содан кейін бұл мектепте фасилитатор қалмайды.</translation>
        </message>
        <message>
            <source>Another role for {who}</source>
            <translation>Басқа рөл: {who}</translation>
        </message>
        <message>
            <source>Asked. The server decides with the next exchange.</source>
            <translation>Сұралды. Сервер келесі алмасуда шешеді.</translation>
        </message>
        <message>
            <source>Change the role</source>
            <translation>Рөлді өзгерту</translation>
        </message>
        <message>
            <source>End the access</source>
            <translation>Рұқсатты тоқтату</translation>
        </message>
        <message>
            <source>End the access of {who}?</source>
            <translation>Рұқсат тоқтатылсын ба? {who}</translation>
        </message>
        <message>
            <source>Give access</source>
            <translation>Рұқсат беру</translation>
        </message>
        <message>
            <source>No other school is known on this computer.</source>
            <translation>Бұл компьютерге басқа мектеп белгілі емес.</translation>
        </message>
        <message>
            <source>One more school for {who}</source>
            <translation>Тағы бір мектеп: {who}</translation>
        </message>
        <message>
            <source>Put away.</source>
            <translation>Жинап қойылды.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Қайтарып алынды.</translation>
        </message>
        <message>
            <source>{who} ({role}) will no longer work with “{school}” on computer No. {number}. What was handed in stays with the school. What was not handed in yet is taken in first; then nothing of the school stays on that computer.</source>
            <translation>{who} ({role}) бұдан былай № {number} компьютерде «{school}» мектебімен жұмыс істей алмайды. Тапсырылғаны мектепте қалады. Әлі тапсырылмағаны алдымен қабылданады, содан кейін ол компьютерде мектептен ештеңе қалмайды.</translation>
        </message>
    </context>
    <context>
        <name>AccessCard</name>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n компьютер</numerusform>
                <numerusform>%n компьютер</numerusform>
            </translation>
        </message>
        <message>
            <source>A school without a name</source>
            <translation>Атауы жоқ мектеп</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяқталған</translation>
        </message>
        <message>
            <source>Had access before</source>
            <translation>Бұрын рұқсаты болған</translation>
        </message>
        <message>
            <source>Here you ask the server to give access to the schools of your region, to change it and to end it. It decides with the next exchange. A computer that was lost is shut out by whoever runs the server: call them and name its number.</source>
            <translation>Осы жерден серверден өңіріңіздегі мектептерге рұқсат беруді, оны өзгертуді немесе тоқтатуды сұрайсыз. Сервер келесі алмасуда шешеді. Жоғалған компьютерді серверді жүргізетін адам кіргізбей қояды: оған қоңырау шалып, компьютердің нөмірін айтыңыз.</translation>
        </message>
        <message>
            <source>Let in no more</source>
            <translation>Енді кіргізілмейді</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Nothing has come yet; it comes with the next exchange.</source>
            <translation>Әзірге ештеңе келген жоқ; келесі алмасумен келеді.</translation>
        </message>
        <message>
            <source>Of the people of the school you see here yourself alone.</source>
            <translation>Мектеп адамдарының ішінен мұнда тек өзіңізді көресіз.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Осы компьютер</translation>
        </message>
        <message>
            <source>Who may see and change what</source>
            <translation>Кім нені көре және өзгерте алады</translation>
        </message>
        <message>
            <source>Whoever runs the server gives and ends access; the list comes with the exchange. If a computer is lost or somebody should not be here any more, call them and name the number of the computer.</source>
            <translation>Рұқсатты серверді жүргізетін адам береді және тоқтатады; тізім алмасумен бірге келеді. Компьютер жоғалса немесе біреу бұдан былай мұнда болмауы керек болса, сол адамға қоңырау шалып, компьютердің нөмірін айтыңыз.</translation>
        </message>
        <message>
            <source>You see it of every school that you look into in detail.</source>
            <translation>Мұны толық қарайтын әр мектептен көресіз.</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} бастап</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
    </context>
    <context>
        <name>AccessDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Choose a role</source>
            <translation>Рөлді таңдаңыз</translation>
        </message>
        <message>
            <source>Choose a school</source>
            <translation>Мектепті таңдаңыз</translation>
        </message>
        <message>
            <source>Please choose the role.</source>
            <translation>Рөлді таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose the school.</source>
            <translation>Мектепті таңдаңыз.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>The server decides with the next exchange. Until then you can take it back.</source>
            <translation>Сервер келесі алмасуда шешеді. Оған дейін сұрауыңызды қайтарып ала аласыз.</translation>
        </message>
    </context>
    <context>
        <name>AccessEntry</name>
        <message>
            <source>Another role…</source>
            <translation>Басқа рөл…</translation>
        </message>
        <message>
            <source>Asked on {day}: access again, as {role}.</source>
            <translation>Сұралды ({day}): қайтадан рұқсат беру, рөлі – {role}.</translation>
        </message>
        <message>
            <source>Asked on {day}: access to {school} too, as {role}.</source>
            <translation>Сұралды ({day}): мына мектепке де рұқсат беру: {school}, рөлі – {role}.</translation>
        </message>
        <message>
            <source>Asked on {day}: from “{before}” to “{role}”.</source>
            <translation>Сұралды ({day}): «{before}» рөлін «{role}» рөліне ауыстыру.</translation>
        </message>
        <message>
            <source>Asked on {day}: the access ends.</source>
            <translation>Сұралды ({day}): рұқсатты тоқтату.</translation>
        </message>
        <message>
            <source>Change the access: {who}</source>
            <translation>Рұқсатты өзгерту: {who}</translation>
        </message>
        <message>
            <source>End the access…</source>
            <translation>Рұқсатты тоқтату…</translation>
        </message>
        <message>
            <source>Give access again…</source>
            <translation>Қайтадан рұқсат беру…</translation>
        </message>
        <message>
            <source>One more school…</source>
            <translation>Тағы бір мектеп…</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Жинап қою</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Waits for the server</source>
            <translation>Серверді күтуде</translation>
        </message>
    </context>
    <context>
        <name>AlikeCard</name>
        <message>
            <source>A shorter or longer form of the name: {name}, {school}</source>
            <translation>Аты-жөнінің қысқа не толық түрі: {name}, {school}</translation>
        </message>
        <message>
            <source>Both entries are shown as one person now.</source>
            <translation>Енді екі жазба бір адам болып көрсетіледі.</translation>
        </message>
        <message>
            <source>Both entries stand for themselves again.</source>
            <translation>Екі жазба қайтадан бөлек көрсетіледі.</translation>
        </message>
        <message>
            <source>Differs by a letter or two: {name}, {school}</source>
            <translation>Бір-екі әрпі ғана өзгеше: {name}, {school}</translation>
        </message>
        <message>
            <source>Entered more than once?</source>
            <translation>Бірнеше рет енгізілген бе?</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Бір адам</translation>
        </message>
        <message>
            <source>One person, several entries</source>
            <translation>Бір адам, бірнеше жазба</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Ажырату</translation>
        </message>
        <message>
            <source>The same name in another order: {name}, {school}</source>
            <translation>Аты-жөні сол, реті басқа: {name}, {school}</translation>
        </message>
        <message>
            <source>The same name written in another way: {name}, {school}</source>
            <translation>Сол аты-жөні басқаша жазылған: {name}, {school}</translation>
        </message>
        <message>
            <source>The same name: {name}, {school}</source>
            <translation>Аты-жөні бірдей: {name}, {school}</translation>
        </message>
        <message>
            <source>These are two people; you will not be asked again.</source>
            <translation>Бұл екі бөлек адам; енді сұралмайды.</translation>
        </message>
        <message>
            <source>This entry is shown as {name}, {school}.</source>
            <translation>Бұл жазба мына атпен көрсетіледі: {name}, {school}.</translation>
        </message>
        <message>
            <source>This is also {name}, {school}. Both entries are kept; one is shown.</source>
            <translation>Мына жазба да осы адам: {name}, {school}. Екеуі де сақталады, біреуі көрсетіледі.</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Екі адам</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Take the notes over</source>
            <translation>Жазбаларды көшіру</translation>
        </message>
        <message>
            <source>The lesson was taught: the prediction stays, what you write stands beside it as an amendment.</source>
            <translation>Сабақ өтті: болжам өзгермейді, жазғаныңыз оның қасында толықтыру болып тұрады.</translation>
        </message>
        <message>
            <source>Type to write · Tab next cell · Enter cell below · Esc done</source>
            <translation>Тере беріңіз · Tab – келесі ұяшық · Enter – төмен · Esc – аяқтау</translation>
        </message>
    </context>
    <context>
        <name>AssessmentCard</name>
        <message>
            <source>Not decided yet</source>
            <translation>Әлі шешілмеген</translation>
        </message>
        <message>
            <source>Remove this assessment</source>
            <translation>Бұл бағалауды алып тастау</translation>
        </message>
        <message>
            <source>The assessment was changed.</source>
            <translation>Бағалау өзгертілді.</translation>
        </message>
        <message>
            <source>The assessment was removed.</source>
            <translation>Бағалау алынып тасталды.</translation>
        </message>
        <message>
            <source>The decision was kept.</source>
            <translation>Шешім сақталды.</translation>
        </message>
        <message>
            <source>{points} of {most} points. It takes {needed} to pass, and no 0.</source>
            <translation>{most} ұпайдан {points} ұпай. Өту үшін {needed} ұпай керек және 0 болмауы тиіс.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDetails</name>
        <message>
            <source>Fetch it</source>
            <translation>Сұрату</translation>
        </message>
        <message>
            <source>History of this attachment</source>
            <translation>Осы файлдың тарихы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Remove this attachment</source>
            <translation>Бұл файлды алып тастау</translation>
        </message>
        <message>
            <source>Where it is kept, for example: 12.09.2026, folder 3</source>
            <translation>Қайда сақталғаны, мысалы: 12.09.2026, 3-папка</translation>
        </message>
    </context>
    <context>
        <name>AttachmentPanel</name>
        <message>
            <source>Add files</source>
            <translation>Файл қосу</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Файл қосу…</translation>
        </message>
        <message>
            <source>Adding {number} of {total}…</source>
            <translation>Қосылуда: {number} / {total}…</translation>
        </message>
        <message>
            <source>It comes first with the next exchange.</source>
            <translation>Келесі алмасуда бірінші болып келеді.</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>Қойылған сурет</translation>
        </message>
        <message>
            <source>Pictures and documents ({endings})</source>
            <translation>Суреттер мен құжаттар ({endings})</translation>
        </message>
        <message>
            <source>The attachment was removed.</source>
            <translation>Файл алынып тасталды.</translation>
        </message>
        <message>
            <source>or drag them here, or paste with Ctrl+V</source>
            <translation>немесе осында сүйреңіз, не Ctrl+V арқылы қойыңыз</translation>
        </message>
        <message>
            <source>“{field}” was changed.</source>
            <translation>«{field}» өзгертілді.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSheet</name>
        <message numerus="yes">
            <source>%n mark(s) are not saved yet. They stay on the sheet.</source>
            <translation>
                <numerusform>%n белгі әлі сақталған жоқ. Парақта қалады.</numerusform>
                <numerusform>%n белгі әлі сақталған жоқ. Парақта қалады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>Күн қосу</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Адам қосу</translation>
        </message>
        <message>
            <source>Add the day and hours first; every slot becomes a column of the sheet.</source>
            <translation>Алдымен күні мен уақытын қосыңыз: әр кездесу парақтың бағанына айналады.</translation>
        </message>
        <message>
            <source>Add the teachers of your school, and guests by name.</source>
            <translation>Мектебіңіздің мұғалімдерін, ал қонақтарды аты-жөнімен қосыңыз.</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Қатысу парағы</translation>
        </message>
        <message>
            <source>Correct the times</source>
            <translation>Уақытын түзету</translation>
        </message>
        <message>
            <source>Nobody is on the sheet yet</source>
            <translation>Парақта әзірге ешкім жоқ</translation>
        </message>
        <message>
            <source>This session ends before it begins: {when}. Correct its times first.</source>
            <translation>Кездесудің аяқталуы басталуынан бұрын тұр: {when}. Алдымен уақытын түзетіңіз.</translation>
        </message>
        <message>
            <source>This session has no day yet</source>
            <translation>Бұл сессияның күні әлі белгіленбеген</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n жазба</numerusform>
                <numerusform>%n жазба</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy is made every day and checked. Keep one on a USB stick too: a disk can break with all its copies.</source>
            <translation>Көшірме күн сайын жасалып, тексеріледі. Бір данасын USB-да да сақтаңыз: диск бұзылса, ондағы көшірмелер де жоғалады.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>Жаңарту алдында</translation>
        </message>
        <message>
            <source>Copied and checked: {file}</source>
            <translation>Көшірілді және тексерілді: {file}</translation>
        </message>
        <message>
            <source>Copies on this computer</source>
            <translation>Осы компьютердегі көшірмелер</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Осыған қайту</translation>
        </message>
        <message>
            <source>Go back to {name}?</source>
            <translation>{name} күйіне қайтасыз ба?</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Қазір көшірме жасау</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Файлдан қалпына келтіру…</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Көшірмені басқа жерге сақтау…</translation>
        </message>
        <message>
            <source>There is none yet; the first one is made today.</source>
            <translation>Әзірге жоқ; алғашқысы бүгін жасалады.</translation>
        </message>
        <message>
            <source>What was recorded since then is not in this copy. Changes the server has come back with the next exchange. The data as it is now is kept in a folder beside it.</source>
            <translation>Содан кейін жазылғандар бұл көшірмеде жоқ. Серверде бар өзгерістер келесі алмасуда қайта келеді. Қазіргі деректер қасындағы қалтада сақталады.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Put away</source>
            <translation>Жасыру</translation>
        </message>
    </context>
    <context>
        <name>BlankNote</name>
        <message>
            <source>Add a note… (Ctrl+Enter for the next one)</source>
            <translation>Жазба қосу… (келесісі – Ctrl+Enter)</translation>
        </message>
        <message>
            <source>What was seen of {label}, against what was expected?</source>
            <translation>{label}: не байқалды, не күтілген еді?</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>All entries</source>
            <translation>Барлық жазба</translation>
        </message>
        <message>
            <source>Back (PgUp)</source>
            <translation>Артқа (PgUp)</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Күнтізбе файлдары (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Күнтізбе файлы…</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>How the calendar is shown</source>
            <translation>Күнтізбенің көрінісі</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Nothing planned in this month</source>
            <translation>Бұл айға ештеңе жоспарланбаған</translation>
        </message>
        <message>
            <source>On (PgDown)</source>
            <translation>Алға (PgDown)</translation>
        </message>
        <message>
            <source>Save a calendar file</source>
            <translation>Күнтізбе файлын сақтау</translation>
        </message>
        <message>
            <source>Shyraq {first} – {last}</source>
            <translation>Шырақ {first} – {last}</translation>
        </message>
        <message>
            <source>The calendar file was written.</source>
            <translation>Күнтізбе файлы жазылды.</translation>
        </message>
        <message>
            <source>Today (Home)</source>
            <translation>Бүгін (Home)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Апта</translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n жазба</numerusform>
                <numerusform>%n жазба</numerusform>
            </translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Күні бойы</translation>
        </message>
        <message>
            <source>Commitment, due</source>
            <translation>Келісім мерзімі</translation>
        </message>
        <message>
            <source>Plan action, due</source>
            <translation>Жоспардағы іс мерзімі</translation>
        </message>
        <message>
            <source>Research lesson</source>
            <translation>Зерттеу сабағы</translation>
        </message>
        <message>
            <source>School break until {day}</source>
            <translation>{day} дейін каникул</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Term {number}</source>
            <translation>{number}-тоқсан</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Атауы жоқ</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>ештеңе жоспарланбаған</translation>
        </message>
    </context>
    <context>
        <name>CalmPage</name>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
    </context>
    <context>
        <name>CellEditor</name>
        <message>
            <source>A stage takes between 1 and {most} minutes.</source>
            <translation>Кезең 1 минуттан {most} минутқа дейін созылады.</translation>
        </message>
        <message>
            <source>At most {most} characters fit here.</source>
            <translation>Мұнда ең көбі {most} таңба сыяды.</translation>
        </message>
    </context>
    <context>
        <name>CertificateFiles</name>
        <message numerus="yes">
            <source>%n file(s) saved.</source>
            <translation>
                <numerusform>%n файл сақталды.</numerusform>
                <numerusform>%n файл сақталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Папканы таңдаңыз</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF құжаттар (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF етіп сақтау</translation>
        </message>
        <message>
            <source>Save the page for checking</source>
            <translation>Тексеру бетін сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Веб-беттер (*.html)</translation>
        </message>
    </context>
    <context>
        <name>CertificatePeople</name>
        <message>
            <source>Issued</source>
            <translation>Берілген</translation>
        </message>
        <message>
            <source>Led the session: {hours} h</source>
            <translation>Сессияны жүргізді: {hours} сағ</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Берілмейді</translation>
        </message>
        <message>
            <source>Not earned</source>
            <translation>Әзірге жоқ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Space: issue for this person or leave out.</source>
            <translation>Бос орын пернесі: осы адамға беру не бермеу.</translation>
        </message>
        <message>
            <source>To issue</source>
            <translation>Беріледі</translation>
        </message>
        <message>
            <source>{there} of {slots} slots, {hours} of {planned} h</source>
            <translation>Сабақ: {there} / {slots}, академиялық сағат: {hours} / {planned}</translation>
        </message>
    </context>
    <context>
        <name>CertificatePreview</name>
        <message>
            <source>Preview of the certificate</source>
            <translation>Сертификаттың көрінісі</translation>
        </message>
    </context>
    <context>
        <name>ChangeBlock</name>
        <message>
            <source>Take the change out</source>
            <translation>Өзгерісті алып тастау</translation>
        </message>
        <message>
            <source>The change was taken out</source>
            <translation>Өзгеріс алынып тасталды</translation>
        </message>
        <message>
            <source>The whole class</source>
            <translation>Бүкіл сынып</translation>
        </message>
    </context>
    <context>
        <name>ChangesTab</name>
        <message>
            <source>A further change</source>
            <translation>Тағы бір өзгеріс</translation>
        </message>
        <message>
            <source>Ctrl+Enter adds it.</source>
            <translation>Ctrl+Enter – қосу.</translation>
        </message>
        <message>
            <source>What changes in the next lesson</source>
            <translation>Келесі сабақта не өзгереді</translation>
        </message>
        <message>
            <source>What will you do differently? One change at a time.</source>
            <translation>Нені басқаша жасайсыздар? Әр өзгерісті бөлек жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n damaged record(s) come anew with the next exchange.</source>
            <translation>
                <numerusform>Бүлінген %n жазба келесі алмасуда қайта келеді.</numerusform>
                <numerusform>Бүлінген %n жазба келесі алмасуда қайта келеді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) put right.</source>
            <translation>
                <numerusform>Бүлінген %n жазба қалпына келтірілді.</numerusform>
                <numerusform>Бүлінген %n жазба қалпына келтірілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>All is as it was written.</source>
            <translation>Бәрі жазылған күйінде.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Тексеру және жөндеу</translation>
        </message>
        <message>
            <source>Check of the stored data</source>
            <translation>Сақталған деректерді тексеру</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Тексерілуде…</translation>
        </message>
        <message>
            <source>Every day Shyraq compares a part of the records here with what was once written. What a fault of the disk changed is put right or fetched from the server; what is not sent yet stays.</source>
            <translation>Шырақ күн сайын осындағы жазбалардың бір бөлігін бастапқы жазылғанымен салыстырады. Диск ақауынан өзгергені қалпына келтіріледі немесе серверден алынады; әлі жіберілмегені сақталады.</translation>
        </message>
        <message numerus="yes">
            <source>Last check: {when}; %n record(s).</source>
            <translation>
                <numerusform>Соңғы тексеру: {when}; %n жазба.</numerusform>
                <numerusform>Соңғы тексеру: {when}; %n жазба.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was checked yet.</source>
            <translation>Әзірге тексерілген жоқ.</translation>
        </message>
        <message>
            <source>The file of the database is damaged. Restart Shyraq: it repairs it from a backup.</source>
            <translation>Дерекқор файлы бүлінген. Шырақты қайта іске қосыңыз: ол сақтық көшірмеден қалпына келтіреді.</translation>
        </message>
    </context>
    <context>
        <name>ChooserView</name>
        <message numerus="yes">
            <source>%n change(s) not sent yet</source>
            <translation>
                <numerusform>%n өзгеріс әлі жіберілген жоқ</numerusform>
                <numerusform>%n өзгеріс әлі жіберілген жоқ</numerusform>
            </translation>
        </message>
        <message>
            <source>Another person works here</source>
            <translation>Осында басқа адам жұмыс істейді</translation>
        </message>
        <message>
            <source>Changes that are not sent yet are safe here. They go when their person opens Shyraq again.</source>
            <translation>Әлі жіберілмеген өзгерістер осында сақтаулы. Олар иесі Шырақты қайта ашқанда жіберіледі.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Бәрі жіберілді</translation>
        </message>
        <message>
            <source>Who is working now?</source>
            <translation>Қазір кім жұмыс істейді?</translation>
        </message>
    </context>
    <context>
        <name>CommitmentWords</name>
        <message>
            <source>Closed {day}</source>
            <translation>{day} жабылды</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Жауапты аталмаған</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <translation>келісілген күні: {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>мерзімі: {day}</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
    </context>
    <context>
        <name>ConflictsCard</name>
        <message>
            <source>Two people wrote different things without seeing each other. Choose which one stands.</source>
            <translation>Екі адам бір-бірінің жазғанын көрмей, екі түрлі мән енгізген. Қайсысы қалатынын таңдаңыз.</translation>
        </message>
        <message>
            <source>Two versions of one field</source>
            <translation>Бір өрістің екі нұсқасы</translation>
        </message>
    </context>
    <context>
        <name>ConnectCard</name>
        <message>
            <source>Address of the server</source>
            <translation>Сервер мекенжайы</translation>
        </message>
        <message>
            <source>By stick or file…</source>
            <translation>Флешкамен не файлмен…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Қосылу</translation>
        </message>
        <message>
            <source>Connect again</source>
            <translation>Қайта қосылу</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Серверге қосылу</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Қосылып жатыр…</translation>
        </message>
        <message>
            <source>For a new address of the same server, or a new code when it no longer knows this computer. What waits stays and is sent. Another server does not know this work, so it is not taken: nothing is changed then.</source>
            <translation>Сол сервердің жаңа мекенжайы үшін немесе сервер бұл компьютерді танымай қалғанда берілген жаңа код үшін. Күтіп тұрған өзгерістер сақталып, жіберіледі. Басқа сервер бұл жұмысты білмейді, сондықтан қабылданбайды: ондайда ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалсын</translation>
        </message>
        <message>
            <source>Please type the address and the code.</source>
            <translation>Мекенжай мен кодты теріңіз.</translation>
        </message>
        <message>
            <source>There is no line to {address} now. Your request to be let in can go by stick or file, as other post does; or press Connect again where there is a line.</source>
            <translation>Қазір {address} серверімен байланыс жоқ. Қосылу сұрауыңыз басқа пошта сияқты флешкамен не файлмен бара алады; немесе байланыс бар жерде қайта қосылыңыз.</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation, or an address and a code. What is recorded here already stays, and is sent.</source>
            <translation>Шақыруды не мекенжай мен кодты үйлестірушіңіз береді. Осында жазылғандар сақталады әрі жіберіледі.</translation>
        </message>
        <message>
            <source>Your request was written on {when}. Bring the answer back by the same way.</source>
            <translation>Сұрауыңыз жазылған уақыты: {when}. Жауапты сол жолмен қайтарып әкеліңіз.</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Consent to personal data</source>
            <translation>Дербес деректерге келісім</translation>
        </message>
        <message>
            <source>Has agreed</source>
            <translation>Келіскен</translation>
        </message>
        <message>
            <source>Has run out</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>New consent</source>
            <translation>Жаңа келісім</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Келісім жоқ</translation>
        </message>
        <message>
            <source>Nothing of this person may leave for lists, photos or publications before they agree.</source>
            <translation>Келісім бергенше бұл адамның деректерін тізімге, фотоға және жарияланымға беруге болмайды.</translation>
        </message>
        <message>
            <source>Please ask for a new one.</source>
            <translation>Жаңа келісім алыңыз.</translation>
        </message>
        <message>
            <source>Read the text</source>
            <translation>Мәтінін оқу</translation>
        </message>
        <message>
            <source>Record consent  Ctrl+Enter</source>
            <translation>Келісімді тіркеу  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Remove this statement</source>
            <translation>Бұл келісімді өшіру</translation>
        </message>
        <message>
            <source>The consent is withdrawn.</source>
            <translation>Келісім қайтарып алынды.</translation>
        </message>
        <message>
            <source>The consent was recorded.</source>
            <translation>Келісім тіркелді.</translation>
        </message>
        <message>
            <source>The data of this person must not be used any more.</source>
            <translation>Бұл адамның деректерін енді пайдалануға болмайды.</translation>
        </message>
        <message>
            <source>The statement was removed.</source>
            <translation>Келісім өшірілді.</translation>
        </message>
        <message>
            <source>Who keeps the data: name and BIN.</source>
            <translation>Деректерді кім сақтайды: атауы мен БСН.</translation>
        </message>
        <message>
            <source>Withdraw today</source>
            <translation>Бүгін қайтарып алу</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Қайтарып алынған</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>withdrawn on {day}</source>
            <translation>{day} қайтарып алынды</translation>
        </message>
    </context>
    <context>
        <name>ConsultationSection</name>
        <message>
            <source>Add consultation  Enter</source>
            <translation>Кеңесті қосу  Enter</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>Жаңа кеңес</translation>
        </message>
        <message>
            <source>No consultations yet. Talk your concern over with at least two colleagues.</source>
            <translation>Әзірге кеңес жоқ. Өзіңізді мазалаған мәселені кемінде екі әріптеспен талқылаңыз.</translation>
        </message>
        <message>
            <source>Please write what you asked.</source>
            <translation>Не сұрағаныңызды жазыңыз.</translation>
        </message>
        <message>
            <source>The consultation was added.</source>
            <translation>Кеңес қосылды.</translation>
        </message>
        <message>
            <source>The consultation was removed.</source>
            <translation>Кеңес алынып тасталды.</translation>
        </message>
        <message>
            <source>What did you ask?</source>
            <translation>Не сұрадыңыз?</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Не шешілді</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Кіммен</translation>
        </message>
    </context>
    <context>
        <name>ContentLine</name>
        <message>
            <source>Go there</source>
            <translation>Соған өту</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Save a support file…</source>
            <translation>Қолдау файлын сақтау…</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Бағдарламада қате болды</translation>
        </message>
        <message>
            <source>The program made a mistake. What you typed is kept, and everything saved before is safe.</source>
            <translation>Бағдарлама қателесті. Жазғаныңыз сақталды, бұрын сақталғанның бәрі орнында.</translation>
        </message>
        <message>
            <source>You can go on working. If something looks odd, close the program and start it again.</source>
            <translation>Жұмысты жалғастыра беруге болады. Бірдеңе түсініксіз көрінсе, бағдарламаны жауып, қайта ашыңыз.</translation>
        </message>
    </context>
    <context>
        <name>CycleBoard</name>
        <message>
            <source>A group of teachers studies one question through a few research lessons. Begin with a title.</source>
            <translation>Мұғалімдер тобы бір сұрақты бірнеше зерттеу сабағы арқылы зерттейді. Тақырыптан бастаңыз.</translation>
        </message>
        <message>
            <source>All · {count}</source>
            <translation>Барлығы · {count}</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Filter by phase</source>
            <translation>Кезең бойынша сүзу</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталған</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Дайындық</translation>
        </message>
        <message>
            <source>New cycle</source>
            <translation>Жаңа цикл</translation>
        </message>
        <message>
            <source>No cycle fits</source>
            <translation>Сәйкес цикл табылмады</translation>
        </message>
        <message>
            <source>No lesson study yet</source>
            <translation>Сабақты зерттеу әлі жоқ</translation>
        </message>
        <message>
            <source>Nothing in the list fits what you are looking for.</source>
            <translation>Тізімде іздегеніңізге сәйкес ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Бәрі толық.</translation>
        </message>
        <message>
            <source>Report and sharing</source>
            <translation>Есеп және бөлісу</translation>
        </message>
        <message>
            <source>Research lessons</source>
            <translation>Зерттеу сабақтары</translation>
        </message>
        <message>
            <source>Search by title, class or person</source>
            <translation>Тақырып, сынып не адам</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Тағы %n көрсету</numerusform>
                <numerusform>Тағы %n көрсету</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all cycles</source>
            <translation>Барлық циклді көрсету</translation>
        </message>
        <message>
            <source>Start the first cycle</source>
            <translation>Алғашқы циклді бастау</translation>
        </message>
        <message>
            <source>The cycle was given up.</source>
            <translation>Цикл тоқтатылған.</translation>
        </message>
        <message>
            <source>lessons {taught} of {planned}</source>
            <translation>сабақ {taught} / {planned}</translation>
        </message>
        <message>
            <source>{score} of 10</source>
            <translation>{score} / 10</translation>
        </message>
    </context>
    <context>
        <name>CyclePath</name>
        <message>
            <source>done</source>
            <translation>дайын</translation>
        </message>
        <message>
            <source>next</source>
            <translation>келесі қадам</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>алда</translation>
        </message>
        <message>
            <source>{done} of {count}</source>
            <translation>{done} / {count}</translation>
        </message>
        <message>
            <source>{phase}: done</source>
            <translation>{phase}: дайын</translation>
        </message>
        <message>
            <source>{phase}: next. {missing}</source>
            <translation>{phase}: келесі қадам. {missing}</translation>
        </message>
        <message>
            <source>{phase}: still to do. {missing}</source>
            <translation>{phase}: әлі алда. {missing}</translation>
        </message>
    </context>
    <context>
        <name>CycleView</name>
        <message>
            <source>All cycles</source>
            <translation>Барлық цикл</translation>
        </message>
        <message>
            <source>Go there (Ctrl+J)</source>
            <translation>Соған өту (Ctrl+J)</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Бәрі толық.</translation>
        </message>
        <message>
            <source>Open research lesson {number} (Ctrl+J)</source>
            <translation>{number}-зерттеу сабағын ашу (Ctrl+J)</translation>
        </message>
        <message>
            <source>Parts of the cycle</source>
            <translation>Цикл бөлімдері</translation>
        </message>
        <message>
            <source>Remove the cycle</source>
            <translation>Циклді өшіру</translation>
        </message>
        <message>
            <source>Report and sharing</source>
            <translation>Есеп және бөлісу</translation>
        </message>
        <message>
            <source>The study</source>
            <translation>Зерттеу барысы</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>«{title}» өшірілді</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Nothing planned on this day.</source>
            <translation>Бұл күнге ештеңе жоспарланбаған.</translation>
        </message>
        <message>
            <source>What is on this day</source>
            <translation>Осы күні не бар</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Choose in the calendar</source>
            <translation>Күнтізбеден таңдау</translation>
        </message>
        <message>
            <source>Please type a day such as 05.09.2026.</source>
            <translation>Күнді былай жазыңыз: 05.09.2026.</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
    </context>
    <context>
        <name>DetailOffer</name>
        <message>
            <source>Exchange now</source>
            <translation>Қазір алмасу</translation>
        </message>
        <message>
            <source>Its news come with every exchange. Private notes of projects stay at the school.</source>
            <translation>Жаңалығы әр алмасумен келіп тұрады. Жобалардың жеке жазбалары мектепте қалады.</translation>
        </message>
        <message>
            <source>Keep the whole school</source>
            <translation>Мектепті толығымен қалдыру</translation>
        </message>
        <message>
            <source>Leave it at the summary</source>
            <translation>Жиынтық жеткілікті</translation>
        </message>
        <message>
            <source>Of this school only the summary is on this computer.</source>
            <translation>Бұл мектептің осы компьютерде жиынтығы ғана бар.</translation>
        </message>
        <message>
            <source>Only the summary again</source>
            <translation>Қайтадан жиынтығы ғана</translation>
        </message>
        <message>
            <source>People, sessions, lesson study and projects are not here. The whole school is about 100 KB for each school year, a quarter of a minute on a slow line, and comes with the next exchange.</source>
            <translation>Адамдар, сессиялар, сабақты зерттеу мен жобалар мұнда жоқ. Мектептің толық дерегі әр оқу жылына шамамен 100 КБ, баяу желіде ширек минут, келесі алмасумен келеді.</translation>
        </message>
        <message>
            <source>Show this school in detail</source>
            <translation>Мектепті толық көрсету</translation>
        </message>
        <message>
            <source>The whole school comes with the next exchange.</source>
            <translation>Мектеп келесі алмасумен толығымен келеді.</translation>
        </message>
        <message>
            <source>The whole school is on this computer.</source>
            <translation>Мектеп осы компьютерде толығымен бар.</translation>
        </message>
        <message>
            <source>Until all of it is here you see the summary.</source>
            <translation>Бәрі келгенше жиынтығы көрсетіледі.</translation>
        </message>
        <message>
            <source>What you wrote is handed in first. Nothing changes at the school.</source>
            <translation>Алдымен сіздің жазғаныңыз тапсырылады. Мектепте ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>With the next exchange only the summary of this school stays here.</source>
            <translation>Келесі алмасудан кейін мұнда мектептің жиынтығы ғана қалады.</translation>
        </message>
    </context>
    <context>
        <name>DetailsSection</name>
        <message>
            <source>A project needs a title.</source>
            <translation>Жобаға атау керек.</translation>
        </message>
        <message>
            <source>Files of the project</source>
            <translation>Жобаның файлдары</translation>
        </message>
        <message>
            <source>Stages so far</source>
            <translation>Өткен кезеңдер</translation>
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
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>More than {most} hours have passed since the lesson. Talk soon: details fade.</source>
            <translation>Сабақтан бері {most} сағаттан көп уақыт өтті. Тезірек талқылаңыз: ұсақ жайттар ұмытылады.</translation>
        </message>
        <message>
            <source>Talk within {most} hours of the lesson, while details are fresh. Hours left: {hours}.</source>
            <translation>Сабақтан кейін {most} сағат ішінде, бәрі есте тұрғанда талқылаңыз. Қалған сағат: {hours}.</translation>
        </message>
        <message>
            <source>The group sits down now</source>
            <translation>Топ қазір отырды</translation>
        </message>
        <message>
            <source>The talk is over</source>
            <translation>Талқылау аяқталды</translation>
        </message>
        <message>
            <source>When the group talked</source>
            <translation>Топ қашан талқылады</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Кім жүргізеді</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>Кім жазады</translation>
        </message>
        <message>
            <source>leads: {name}</source>
            <translation>жүргізуші: {name}</translation>
        </message>
        <message>
            <source>writes: {name}</source>
            <translation>жазушы: {name}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} мин</translation>
        </message>
        <message>
            <source>{passed} of at least {least} min</source>
            <translation>{passed} мин, кемінде {least} мин керек</translation>
        </message>
    </context>
    <context>
        <name>DiscussionStepCard</name>
        <message>
            <source>Another note on {label}</source>
            <translation>{label} туралы тағы жазба</translation>
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
            <translation>Келесі қадам</translation>
        </message>
        <message>
            <source>Pupils come before teaching: each contribution starts from what somebody saw a pupil do.</source>
            <translation>Алдымен оқушылар, содан кейін сабақ беру: әр сөз оқушының не істегенін көргеннен басталады.</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Алдыңғы қадам</translation>
        </message>
        <message>
            <source>Step {number}: {name}</source>
            <translation>{number}-қадам: {name}</translation>
        </message>
        <message>
            <source>Step {number}: {name}, still waiting</source>
            <translation>{number}-қадам: {name}, әзірге жабық</translation>
        </message>
        <message>
            <source>Steps of the talk</source>
            <translation>Талқылау қадамдары</translation>
        </message>
    </context>
    <context>
        <name>DrawRun</name>
        <message>
            <source>Drawing certificates</source>
            <translation>Сертификаттар сызылып жатыр</translation>
        </message>
        <message>
            <source>{done} of {total} are drawn.</source>
            <translation>Дайыны: {done}, барлығы: {total}.</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose a file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Choose a staff list</source>
            <translation>Қызметкерлер тізімін таңдаңыз</translation>
        </message>
        <message>
            <source>Drop the staff list here</source>
            <translation>Қызметкерлер тізімін осында әкеліп тастаңыз</translation>
        </message>
        <message>
            <source>Excel or CSV. Nothing is changed before you have seen what will come.</source>
            <translation>Excel немесе CSV. Не қосылатынын көрмейінше, ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Tables ({pattern})</source>
            <translation>Кестелер ({pattern})</translation>
        </message>
    </context>
    <context>
        <name>EditorSentences</name>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Please type a whole number from {low} to {high}.</source>
            <translation>{low} мен {high} аралығындағы бүтін санды жазыңыз.</translation>
        </message>
        <message>
            <source>Please type a whole number.</source>
            <translation>Бүтін санды жазыңыз.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Edit this entry</source>
            <translation>Бұл жазбаны өзгерту</translation>
        </message>
        <message>
            <source>Finish editing</source>
            <translation>Өзгертуді аяқтау</translation>
        </message>
        <message>
            <source>History of this entry</source>
            <translation>Осы жазбаның тарихы</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>Бұл жазбаны алып тастау</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Show older entries</source>
            <translation>Бұрынғы жазбаларды көрсету</translation>
        </message>
    </context>
    <context>
        <name>EntrySaver</name>
        <message>
            <source>“{field}” was changed.</source>
            <translation>«{field}» өзгерді.</translation>
        </message>
    </context>
    <context>
        <name>EventCertificatesView</name>
        <message numerus="yes">
            <source>%n certificate(s) were issued.</source>
            <translation>
                <numerusform>%n сертификат берілді.</numerusform>
                <numerusform>%n сертификат берілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>A duplicate was issued.</source>
            <translation>Телнұсқа берілді.</translation>
        </message>
        <message>
            <source>A file each…</source>
            <translation>Әрқайсысы жеке…</translation>
        </message>
        <message>
            <source>All in one PDF…</source>
            <translation>Барлығы бір PDF…</translation>
        </message>
        <message>
            <source>Back to the session (Alt+Left)</source>
            <translation>Сессияға қайту (Alt+Left)</translation>
        </message>
        <message>
            <source>Certificates: {title}</source>
            <translation>Сертификаттар: {title}</translation>
        </message>
        <message>
            <source>Do not issue</source>
            <translation>Бермеу</translation>
        </message>
        <message>
            <source>Facilitators and coordinators issue certificates; you read them here.</source>
            <translation>Сертификаттарды фасилитаторлар мен үйлестірушілер береді; сіз мұнда оларды көресіз.</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Беру</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n certificate(s)?</source>
            <translation>
                <numerusform>%n сертификат берілсін бе?</numerusform>
                <numerusform>%n сертификат берілсін бе?</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue: {number}</source>
            <translation>Беру: {number}</translation>
        </message>
        <message>
            <source>Issuing certificates</source>
            <translation>Сертификаттар беріліп жатыр</translation>
        </message>
        <message>
            <source>Nobody takes part in this session yet</source>
            <translation>Бұл сессияға әлі ешкім қатыспайды</translation>
        </message>
        <message>
            <source>Page for checking…</source>
            <translation>Тексеру беті…</translation>
        </message>
        <message>
            <source>The certificate holds again.</source>
            <translation>Сертификат қайта жарамды.</translation>
        </message>
        <message>
            <source>The certificate of {name} was revoked.</source>
            <translation>{name}: сертификаттың күші жойылды.</translation>
        </message>
        <message>
            <source>The clock of this computer may be wrong, so you decide whether the session is over.</source>
            <translation>Бұл компьютердің сағаты қате болуы мүмкін, сондықтан сессияның аяқталғанын өзіңіз шешіңіз.</translation>
        </message>
        <message>
            <source>Their numbers cannot be given again.</source>
            <translation>Сертификат нөмірлері қайта берілмейді.</translation>
        </message>
        <message>
            <source>session without a title</source>
            <translation>атауы жоқ сессия</translation>
        </message>
        <message>
            <source>test after</source>
            <translation>қорытынды тест</translation>
        </message>
        <message>
            <source>test after with at least {percent} %</source>
            <translation>қорытынды тест, кемінде {percent} %</translation>
        </message>
        <message>
            <source>{done} of {total} are signed.</source>
            <translation>Қол қойылды: {done} / {total}.</translation>
        </message>
        <message>
            <source>{threshold} % of the time is needed, and: {work}.</source>
            <translation>Уақыттың {threshold} %-ына қатысу керек, оған қоса: {work}.</translation>
        </message>
        <message>
            <source>{threshold} % of the time is needed.</source>
            <translation>Уақыттың {threshold} %-ына қатысу керек.</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>About the session</source>
            <translation>Сессия туралы</translation>
        </message>
        <message>
            <source>No programme</source>
            <translation>Бағдарламасыз</translation>
        </message>
        <message>
            <source>Programme and cycle</source>
            <translation>Бағдарлама және цикл</translation>
        </message>
    </context>
    <context>
        <name>EventList</name>
        <message>
            <source>A title and a day are enough to plan one.</source>
            <translation>Жоспарлауға атауы мен күні жеткілікті.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Бәрі</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Өткен</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Жаңа сессия</translation>
        </message>
        <message>
            <source>New session (Ctrl+N)</source>
            <translation>Жаңа сессия (Ctrl+N)</translation>
        </message>
        <message>
            <source>No session ahead</source>
            <translation>Алда сессия жоқ</translation>
        </message>
        <message>
            <source>No session fits this filter</source>
            <translation>Бұл сүзгіге сай сессия жоқ</translation>
        </message>
        <message>
            <source>No sessions here yet</source>
            <translation>Әзірге сессия жоқ</translation>
        </message>
        <message>
            <source>Plan the first one: a title and a day are enough.</source>
            <translation>Біріншісін жоспарлаңыз: атауы мен күні жеткілікті.</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>Sessions of schools that you read in detail appear here.</source>
            <translation>Сіз толық оқитын мектептердің сессиялары осында шығады.</translation>
        </message>
        <message>
            <source>Show all sessions</source>
            <translation>Барлық сессияны көрсету</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Тағы көрсету</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Алдағы</translation>
        </message>
        <message>
            <source>Which sessions</source>
            <translation>Қай сессиялар</translation>
        </message>
    </context>
    <context>
        <name>EventPane</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Қатысу парағы</translation>
        </message>
        <message>
            <source>Certificates (Ctrl+G)</source>
            <translation>Сертификаттар (Ctrl+G)</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>Тарихы (Ctrl+H)</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Күні белгісіз</translation>
        </message>
        <message>
            <source>Remove the session</source>
            <translation>Сессияны жою</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Атауы жоқ сессия</translation>
        </message>
        <message>
            <source>The day was removed.</source>
            <translation>Күн алып тасталды.</translation>
        </message>
        <message>
            <source>The session was removed.</source>
            <translation>Сессия жойылды.</translation>
        </message>
        <message>
            <source>{name} was taken off the list.</source>
            <translation>Тізімнен алынды: {name}.</translation>
        </message>
    </context>
    <context>
        <name>EventSentences</name>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n белгіленбеген</numerusform>
                <numerusform>%n белгіленбеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: {day}</source>
            <translation>Келесі: {day}</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Күні белгісіз</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Тіркелу ашық</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Атауы жоқ сессия</translation>
        </message>
        <message>
            <source>To mark</source>
            <translation>Белгілеу керек</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>Aspect of learning: {text}</source>
            <translation>Оқудың қыры: {text}</translation>
        </message>
        <message>
            <source>Changed after the last lesson: {text}</source>
            <translation>Өткен сабақтан кейінгі өзгеріс: {text}</translation>
        </message>
        <message>
            <source>Learning objective: {text}</source>
            <translation>Оқу мақсаты: {text}</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Әзірге ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Success criteria of the class: {text}</source>
            <translation>Сыныптың табыс критерийлері: {text}</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Не жазылды</translation>
        </message>
        <message>
            <source>can do now: {text}</source>
            <translation>енді қолынан келетіні: {text}</translation>
        </message>
        <message>
            <source>enjoyed: {text}</source>
            <translation>ұнағаны: {text}</translation>
        </message>
        <message>
            <source>expected: {text}</source>
            <translation>күтілгені: {text}</translation>
        </message>
        <message>
            <source>learned: {text}</source>
            <translation>үйренгені: {text}</translation>
        </message>
        <message>
            <source>seen: {text}</source>
            <translation>байқалғаны: {text}</translation>
        </message>
        <message>
            <source>was helped by: {text}</source>
            <translation>көмектескені: {text}</translation>
        </message>
        <message>
            <source>would change: {text}</source>
            <translation>өзгерткісі келетіні: {text}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceSection</name>
        <message>
            <source>Add evidence  Ctrl+Enter</source>
            <translation>Дәлелді қосу  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Сипаттамасы</translation>
        </message>
        <message>
            <source>For example: pupils now refer to the text when they argue.</source>
            <translation>Мысалы: оқушылар енді пікірін мәтінге сүйеніп дәлелдейді.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>New evidence</source>
            <translation>Жаңа дәлел</translation>
        </message>
        <message>
            <source>No evidence yet. Three pieces of at least two kinds make a picture.</source>
            <translation>Әзірге дәлел жоқ. Кемінде екі түрлі үш дәлел толық көрініс береді.</translation>
        </message>
        <message>
            <source>Please name it.</source>
            <translation>Атауын жазыңыз.</translation>
        </message>
        <message>
            <source>Please say what it shows.</source>
            <translation>Нені көрсететінін жазыңыз.</translation>
        </message>
        <message>
            <source>The evidence was added.</source>
            <translation>Дәлел қосылды.</translation>
        </message>
        <message>
            <source>The evidence was removed.</source>
            <translation>Дәлел алынып тасталды.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бұл не</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Нені көрсетеді</translation>
        </message>
        <message>
            <source>Without this sentence it is only a file.</source>
            <translation>Бұл сөйлемсіз ол тек файл болып қалады.</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsBar</name>
        <message numerus="yes">
            <source>%n keep their mark</source>
            <translation>
                <numerusform>%n адамның белгісі өзгермейді</numerusform>
                <numerusform>%n адамның белгісі өзгермейді</numerusform>
            </translation>
        </message>
        <message>
            <source>All &amp;present except numbers</source>
            <translation>&amp;Бәрі қатысты, мына нөмірлерден басқа</translation>
        </message>
        <message>
            <source>Mark all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
        <message>
            <source>Mark of these numbers</source>
            <translation>Осы нөмірлердің белгісі</translation>
        </message>
        <message>
            <source>Not understood: {parts}</source>
            <translation>Түсініксіз: {parts}</translation>
        </message>
        <message>
            <source>Numbers of those who get another mark</source>
            <translation>Басқа белгі алатындардың нөмірлері</translation>
        </message>
        <message>
            <source>Others without a mark: {mark}</source>
            <translation>Белгісі жоқ қалғандары: {mark}</translation>
        </message>
        <message>
            <source>Type row numbers; a letter after a number gives it another mark: 4 17{letter}</source>
            <translation>Қатар нөмірлерін теріңіз; нөмірден кейінгі әріп басқа белгі қояды: 4 17{letter}</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>How much has gone</source>
            <translation>Қаншасы жіберілді</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPart</name>
        <message>
            <source>A digit from 1 to 5 for each item goes on by itself; 0 for no answer. Enter in the last line keeps the form and begins the next one.</source>
            <translation>Әр тармаққа 1–5 аралығындағы сан басылса, келесісіне өзі өтеді; жауап жоқ болса – 0. Соңғы жолда Enter парақты сақтап, келесісін бастайды.</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>Барлық сессия</translation>
        </message>
        <message>
            <source>Forms of what</source>
            <translation>Қай парақтар</translation>
        </message>
        <message>
            <source>Forms: {forms}</source>
            <translation>Парақ саны: {forms}</translation>
        </message>
        <message>
            <source>Forms: {forms} of {present} people who were there</source>
            <translation>Парақ саны: қатысқан {present} адамнан {forms}</translation>
        </message>
        <message>
            <source>Keep the form (Ctrl+Enter)</source>
            <translation>Парақты сақтау (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>The form was kept.</source>
            <translation>Парақ сақталды.</translation>
        </message>
        <message>
            <source>This session</source>
            <translation>Осы сессия</translation>
        </message>
        <message>
            <source>Type in a form</source>
            <translation>Парақты енгізу</translation>
        </message>
        <message>
            <source>Type in form {number}</source>
            <translation>{number}-парақты енгізу</translation>
        </message>
        <message>
            <source>What they say is shown from {least} forms on, so that nobody can be recognised.</source>
            <translation>Жауаптар {least} парақтан бастап көрсетіледі: ешкім танылмауы керек.</translation>
        </message>
    </context>
    <context>
        <name>FieldHistoryDialog</name>
        <message>
            <source>Bring back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>History of one field</source>
            <translation>Бір өрістің тарихы</translation>
        </message>
        <message>
            <source>Joined by the server</source>
            <translation>Сервер біріктірген</translation>
        </message>
        <message>
            <source>Nothing was written here yet</source>
            <translation>Мұнда әзірге ештеңе жазылмаған</translation>
        </message>
        <message>
            <source>Somebody this computer does not know</source>
            <translation>Бұл компьютерге белгісіз адам</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Қазіргі мәні</translation>
        </message>
        <message>
            <source>Values appear here once somebody writes them.</source>
            <translation>Біреу мән енгізгенде, ол осында көрінеді.</translation>
        </message>
        <message>
            <source>Was not chosen</source>
            <translation>Таңдалмаған</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>{who} · computer {number}</source>
            <translation>{who} · {number}-компьютер</translation>
        </message>
        <message>
            <source>{who} · on this computer</source>
            <translation>{who} · осы компьютерде</translation>
        </message>
    </context>
    <context>
        <name>FieldMarks</name>
        <message>
            <source>2 versions</source>
            <translation>2 нұсқа</translation>
        </message>
        <message>
            <source>Joined from two</source>
            <translation>Екеуден біріктірілген</translation>
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
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>History of this field…</source>
            <translation>Осы өрістің тарихы…</translation>
        </message>
    </context>
    <context>
        <name>FilterName</name>
        <message>
            <source>For example: mathematics, Aqsu district</source>
            <translation>Мысалы: математика, Ақсу ауданы</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Сүзгінің атауы</translation>
        </message>
        <message>
            <source>Please name it.</source>
            <translation>Атау беріңіз.</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Connecting and fetching what is there already…</source>
            <translation>Қосылып, бар деректер алынып жатыр…</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsCard</name>
        <message>
            <source>Add the colleagues you work with</source>
            <translation>Бірге жұмыс істейтін әріптестерді қосу</translation>
        </message>
        <message>
            <source>Begin a lesson study or a project</source>
            <translation>Сабақты зерттеуді немесе жобаны бастау</translation>
        </message>
        <message>
            <source>Begin your own project</source>
            <translation>Өз жобаңызды бастау</translation>
        </message>
        <message>
            <source>Bring in the schools</source>
            <translation>Мектептерді енгізу</translation>
        </message>
        <message>
            <source>Bring in your colleagues</source>
            <translation>Әріптестеріңізді енгізу</translation>
        </message>
        <message>
            <source>Connect to the server</source>
            <translation>Серверге қосылу</translation>
        </message>
        <message>
            <source>Ctrl+2 opens the sessions, Ctrl+N begins a new one; its attendance sheet comes with it.</source>
            <translation>Ctrl+2 сессияларды ашады, Ctrl+N жаңасын бастайды; қатысу парағы бірге келеді.</translation>
        </message>
        <message>
            <source>Ctrl+4 opens lesson study, Ctrl+5 the projects; Ctrl+N begins one.</source>
            <translation>Ctrl+4 сабақты зерттеуді, Ctrl+5 жобаларды ашады; Ctrl+N жаңасын бастайды.</translation>
        </message>
        <message>
            <source>Ctrl+5 opens the projects, Ctrl+N begins one: its name is enough, the rest comes later.</source>
            <translation>Ctrl+5 жобаларды ашады, Ctrl+N жаңасын бастайды: атауы жетеді, қалғанын кейін жазасыз.</translation>
        </message>
        <message>
            <source>Ctrl+6 opens the people, Ctrl+N adds one; then you can name them in your project.</source>
            <translation>Ctrl+6 адамдарды ашады, Ctrl+N біреуін қосады; содан кейін оларды жобада таңдай аласыз.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Import the staff list from Excel with Ctrl+I, or add people one by one.</source>
            <translation>Қызметкерлер тізімін Excel-ден Ctrl+I арқылы жүктеңіз немесе адамдарды бір-бірлеп қосыңыз.</translation>
        </message>
        <message>
            <source>In your project, Ctrl+Tab goes on to the log: a digit for the kind, a sentence, Ctrl+Enter.</source>
            <translation>Жобада Ctrl+Tab күнделікке апарады: түрін таңдайтын цифр, бір сөйлем, Ctrl+Enter.</translation>
        </message>
        <message>
            <source>Its rule for hours, its session plan and who signs its certificates hold for all schools.</source>
            <translation>Оның сағат ережесі, сессия жоспары және сертификатқа қол қоятындар барлық мектепке ортақ.</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Алғашқы сессияны жоспарлау</translation>
        </message>
        <message>
            <source>The first three things to do</source>
            <translation>Неден бастау керек: үш қадам</translation>
        </message>
        <message>
            <source>They come with the exchange; until then Ctrl+6 opens the list, and Ctrl+N adds one.</source>
            <translation>Олар алмасумен бірге келеді; оған дейін тізімді Ctrl+6 ашады, Ctrl+N қосады.</translation>
        </message>
        <message>
            <source>With the address and the code you were given; schools send you their work through it.</source>
            <translation>Өзіңізге берілген мекенжай мен кодпен; мектептер жұмысын сол арқылы жібереді.</translation>
        </message>
        <message>
            <source>Write down the programme</source>
            <translation>Бағдарламаны енгізу</translation>
        </message>
        <message>
            <source>Write the first entry of your log</source>
            <translation>Күнделіктің алғашқы жазбасын жазу</translation>
        </message>
    </context>
    <context>
        <name>FiveThingsCard</name>
        <message>
            <source>Five things to fix this week</source>
            <translation>Осы аптада түзететін бес іс</translation>
        </message>
    </context>
    <context>
        <name>ForgottenPage</name>
        <message>
            <source>A forgotten PIN</source>
            <translation>Ұмытылған PIN</translation>
        </message>
        <message>
            <source>An answer has eight letters and figures, the code on paper twelve.</source>
            <translation>Жауапта сегіз әріп пен цифр, қағаздағы кодта он екі болады.</translation>
        </message>
        <message>
            <source>Answer from the phone, or code from your paper</source>
            <translation>Телефоннан естіген жауап немесе қағаздағы код</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Call your coordinator and read these two aloud. You will hear eight letters and figures: type them below.</source>
            <translation>Үйлестірушіге қоңырау шалып, осы екеуін дауыстап оқыңыз. Сізге сегіз әріп пен цифр айтылады: оларды төменге жазыңыз.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code from your paper</source>
            <translation>Қағаздағы код</translation>
        </message>
        <message>
            <source>Code to read aloud: {code}</source>
            <translation>Дауыстап оқитын код: {code}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Number of this computer: {number}</source>
            <translation>Осы компьютердің нөмірі: {number}</translation>
        </message>
        <message>
            <source>The code is good for a quarter of an hour, then another one comes. This computer needs no internet for it.</source>
            <translation>Код он бес минут жарамды, содан кейін басқасы шығады. Бұл компьютерге интернет керек емес.</translation>
        </message>
        <message>
            <source>This place has no server, so nobody can answer over the phone. The code you wrote down when you set the PIN opens it.</source>
            <translation>Бұл орынның сервері жоқ, сондықтан телефон арқылы ешкім жауап бере алмайды. PIN қойғанда жазып алған кодыңыз ашады.</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>(optional)</source>
            <translation>(міндетті емес)</translation>
        </message>
    </context>
    <context>
        <name>GatePanel</name>
        <message>
            <source>A reason is needed.</source>
            <translation>Себебі керек.</translation>
        </message>
        <message>
            <source>Before “{next}” this is still missing:</source>
            <translation>«{next}» кезеңіне дейін мыналар жетіспейді:</translation>
        </message>
        <message>
            <source>Go back to “{stage}”</source>
            <translation>«{stage}» кезеңіне оралу</translation>
        </message>
        <message>
            <source>Go on although something is missing?</source>
            <translation>Толық болмаса да, әрі қарай өту керек пе?</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Бәрібір өту</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Соған өту</translation>
        </message>
        <message>
            <source>Move on to “{stage}”</source>
            <translation>«{stage}» кезеңіне өту</translation>
        </message>
        <message>
            <source>Move the project to “{stage}”?</source>
            <translation>Жобаны «{stage}» кезеңіне көшіру керек пе?</translation>
        </message>
        <message>
            <source>Next stage: “{next}”</source>
            <translation>Келесі кезең: «{next}»</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Бәрі дайын.</translation>
        </message>
        <message>
            <source>Pause the project</source>
            <translation>Жобаны тоқтата тұру</translation>
        </message>
        <message>
            <source>Pause the project? It keeps its place on the path.</source>
            <translation>Жобаны тоқтата тұру керек пе? Оның кезеңі сақталады.</translation>
        </message>
        <message>
            <source>Please write why the project is withdrawn.</source>
            <translation>Жоба неге тоқтатылатынын жазыңыз.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>The project is at its end: {stage}.</source>
            <translation>Жоба аяқталды: {stage}.</translation>
        </message>
        <message>
            <source>Withdraw the project</source>
            <translation>Жобаны тоқтату</translation>
        </message>
        <message>
            <source>Withdraw the project? This ends it.</source>
            <translation>Жобаны тоқтату керек пе? Ол осымен аяқталады.</translation>
        </message>
        <message>
            <source>{stage}. The project goes on with “{next}”.</source>
            <translation>{stage}. Жоба «{next}» кезеңінен жалғасады.</translation>
        </message>
    </context>
    <context>
        <name>GeneralSection</name>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>Every change is written in this name. Another person has a place of their own.</source>
            <translation>Барлық өзгеріс осы атпен жазылады. Басқа адамның өз орны болады.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Көрініс және тіл</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Әзірге ешкім жоқ</translation>
        </message>
        <message>
            <source>Open my entry</source>
            <translation>Менің жазбамды ашу</translation>
        </message>
        <message>
            <source>The window changes at once.</source>
            <translation>Терезе бірден ауысады.</translation>
        </message>
        <message>
            <source>Who sits here</source>
            <translation>Осында кім жұмыс істейді</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Help (F1)</source>
            <translation>Көмек (F1)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>Іздеу (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search: teacher, lesson, project…</source>
            <translation>Іздеу: мұғалім, сабақ, жоба…</translation>
        </message>
        <message>
            <source>Write the list to a file (Ctrl+Shift+E)</source>
            <translation>Тізімді файлға жазу (Ctrl+Shift+E)</translation>
        </message>
    </context>
    <context>
        <name>HeldNote</name>
        <message>
            <source>You read here what others of the school write. Texts can be selected and copied.</source>
            <translation>Мұнда мектептегі басқа адамдардың жазғанын оқисыз. Мәтінді белгілеп, көшіруге болады.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>A colleague forgot their PIN</source>
            <translation>Әріптес PIN-ін ұмытты</translation>
        </message>
        <message>
            <source>Answer to read aloud: {answer}</source>
            <translation>Дауыстап оқитын жауап: {answer}</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Серверден сұралуда…</translation>
        </message>
        <message>
            <source>Be sure who is calling. Type the number and the code they read to you, and read the answer aloud. The server writes down that you helped.</source>
            <translation>Кім қоңырау шалып тұрғанына көз жеткізіңіз. Ол оқып берген нөмір мен кодты теріп, жауабын дауыстап оқыңыз. Көмектескеніңізді сервер жазып қояды.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Good for a quarter of an hour, for this code only.</source>
            <translation>Он бес минут, тек осы кодқа жарамды.</translation>
        </message>
        <message>
            <source>Number of the computer</source>
            <translation>Компьютердің нөмірі</translation>
        </message>
        <message>
            <source>Please type the number and the code.</source>
            <translation>Нөмір мен кодты жазыңыз.</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Дауыстап оқыңыз</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Жауапты көрсету</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>All topics</source>
            <translation>Барлық тақырып</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Көмек</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Көмектен іздеу</translation>
        </message>
        <message>
            <source>Topic after (Alt+Right)</source>
            <translation>Келесі тақырып (Alt+Right)</translation>
        </message>
        <message>
            <source>Topic before (Alt+Left)</source>
            <translation>Алдыңғы тақырып (Alt+Left)</translation>
        </message>
        <message>
            <source>Topics of the help</source>
            <translation>Көмек тақырыптары</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Changes appear here once somebody makes them.</source>
            <translation>Біреу өзгеріс енгізгенде, ол осында көрінеді.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарих</translation>
        </message>
        <message>
            <source>Nothing is known about this record yet</source>
            <translation>Бұл жазба туралы әзірге мәлімет жоқ</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>Ескі өзгерістерді көрсету</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>HubLinksCard</name>
        <message>
            <source>Choose a school</source>
            <translation>Мектепті таңдаңыз</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>Бүгін аяқтау</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Байланыстыру</translation>
        </message>
        <message>
            <source>Links with other schools</source>
            <translation>Басқа мектептермен байланыс</translation>
        </message>
        <message>
            <source>No links yet.</source>
            <translation>Әзірге байланыс жоқ.</translation>
        </message>
        <message>
            <source>On what ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Please choose the school.</source>
            <translation>Мектепті таңдаңыз.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Supported by the hub</source>
            <translation>Қолдайтын тірек мектеп</translation>
        </message>
        <message>
            <source>Supported by {school}</source>
            <translation>Қолдайтын мектеп: {school}</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Қолдау көрсететін мектебі</translation>
        </message>
        <message>
            <source>Supports {school}</source>
            <translation>Қолдау көрсетеді: {school}</translation>
        </message>
        <message>
            <source>The link ends today.</source>
            <translation>Байланыс бүгін аяқталады.</translation>
        </message>
        <message>
            <source>The schools are linked.</source>
            <translation>Мектептер байланыстырылды.</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>басталуы: {day}</translation>
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
                <numerusform>%n адам импортталды.</numerusform>
                <numerusform>%n адам импортталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the lists</source>
            <translation>Тізімдерге оралу</translation>
        </message>
        <message>
            <source>Comparing with the people who are here…</source>
            <translation>Бұрын енгізілген адамдармен салыстырылуда…</translation>
        </message>
        <message>
            <source>Importing the staff list</source>
            <translation>Қызметкерлер тізімі импортталуда</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>{file} оқылуда…</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>Импорт қайтарылды.</translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back. %n entry(s) stay because they are in use.</source>
            <translation>
                <numerusform>Импорт қайтарылды. %n жазба қалды, өйткені олар қолданыста.</numerusform>
                <numerusform>Импорт қайтарылды. %n жазба қалды, өйткені олар қолданыста.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is written can be taken back.</source>
            <translation>Жазылғанды кейін қайтаруға болады.</translation>
        </message>
        <message>
            <source>{done} of {total} people</source>
            <translation>{total} адамның {done}-і</translation>
        </message>
    </context>
    <context>
        <name>InterviewCard</name>
        <message>
            <source>Begin now</source>
            <translation>Қазір бастау</translation>
        </message>
        <message>
            <source>Begin the interview with {label} now</source>
            <translation>{label} оқушысымен сұхбатты қазір бастау</translation>
        </message>
        <message>
            <source>Case pupil {label}</source>
            <translation>{label} зерттелетін оқушысы</translation>
        </message>
    </context>
    <context>
        <name>InterviewsTab</name>
        <message>
            <source>Ask each case pupil alone, best on the same day; about {minutes} minutes are enough. Write their words.</source>
            <translation>Әр зерттелетін оқушымен жеке, дұрысы сол күні сөйлесіңіз; {minutes} минуттай жеткілікті. Өз сөзімен жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the case pupils on the page of the cycle.</source>
            <translation>Зерттелетін оқушыларды цикл бетінде таңдаңыз.</translation>
        </message>
        <message>
            <source>No case pupils yet</source>
            <translation>Зерттелетін оқушылар әлі жоқ</translation>
        </message>
    </context>
    <context>
        <name>InvitationBar</name>
        <message>
            <source>A file, or a picture of the code on the paper; dragging it here does the same.</source>
            <translation>Файл не қағаздағы кодтың суреті; оны осында сүйреп әкелуге де болады.</translation>
        </message>
        <message>
            <source>Invitation for a region; role: {role}. Server: {address}. Good until {day}.</source>
            <translation>Өңірге шақыру; рөлі: {role}. Сервер: {address}. {day} дейін жарамды.</translation>
        </message>
        <message>
            <source>Invitation to {school}; role: {role}. Server: {address}. Good until {day}.</source>
            <translation>Шақыру: {school}; рөлі: {role}. Сервер: {address}. {day} дейін жарамды.</translation>
        </message>
        <message>
            <source>Invitation, or a picture of its code ({kinds})</source>
            <translation>Шақыру не оның кодының суреті ({kinds})</translation>
        </message>
        <message>
            <source>Open an invitation</source>
            <translation>Шақыруды ашу</translation>
        </message>
        <message>
            <source>Open an invitation…</source>
            <translation>Шақыруды ашу…</translation>
        </message>
        <message>
            <source>Paste an invitation</source>
            <translation>Шақыруды қою</translation>
        </message>
        <message>
            <source>what was copied</source>
            <translation>көшірілген нәрсе</translation>
        </message>
    </context>
    <context>
        <name>IssuedBar</name>
        <message>
            <source>Duplicate</source>
            <translation>Телнұсқа</translation>
        </message>
        <message>
            <source>Issue a duplicate</source>
            <translation>Телнұсқа беру</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілген</translation>
        </message>
        <message>
            <source>Let it hold again</source>
            <translation>Күшін қайтару</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Күші жойылған</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Күшін жою…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
    </context>
    <context>
        <name>JoinedCard</name>
        <message>
            <source>Joined texts</source>
            <translation>Біріктірілген мәтіндер</translation>
        </message>
        <message>
            <source>Two people changed different parts of a text. Both are in it now; please look once.</source>
            <translation>Екі адам бір мәтіннің әр бөлігін өзгерткен. Қазір мәтінде екеуі де бар; бір қарап шығыңыз.</translation>
        </message>
    </context>
    <context>
        <name>KeptFilters</name>
        <message>
            <source>Forget a filter</source>
            <translation>Сүзгіні өшіру</translation>
        </message>
        <message>
            <source>Keep this filter…</source>
            <translation>Осы сүзгіні сақтау…</translation>
        </message>
        <message>
            <source>Kept filters (Ctrl+L)</source>
            <translation>Сақталған сүзгілер (Ctrl+L)</translation>
        </message>
        <message>
            <source>The filter “{name}” is forgotten.</source>
            <translation>«{name}» сүзгісі өшірілді.</translation>
        </message>
        <message>
            <source>The filter “{name}” is kept.</source>
            <translation>«{name}» сүзгісі сақталды.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Space: next mark · Enter: down · F2: time or reason · F4: hours of this person · Ctrl+E: all present except … · Ctrl+V: paste a column · Ctrl+Z: undo</source>
            <translation>Бос орын: келесі белгі · Enter: төмен · F2: уақыты не себебі · F4: осы адамның сағаттары · Ctrl+E: бәрі қатысты, тек … басқа · Ctrl+V: бағанды қою · Ctrl+Z: қайтару</translation>
        </message>
    </context>
    <context>
        <name>LessonView</name>
        <message>
            <source>Changes · {count}</source>
            <translation>Өзгерістер · {count}</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Discussion · steps {done} of {count}</source>
            <translation>Талқылау · қадам {done} / {count}</translation>
        </message>
        <message>
            <source>Interviews · {count}</source>
            <translation>Сұхбаттар · {count}</translation>
        </message>
        <message>
            <source>Observation sheet</source>
            <translation>Бақылау парағы</translation>
        </message>
        <message>
            <source>Observation sheet · predictions {filled} of {cells}</source>
            <translation>Бақылау парағы · болжам {filled} / {cells}</translation>
        </message>
        <message>
            <source>Parts of the lesson</source>
            <translation>Сабақтың бөліктері</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Remove the lesson</source>
            <translation>Сабақты өшіру</translation>
        </message>
        <message>
            <source>Research lesson {number} was removed</source>
            <translation>{number}-зерттеу сабағы өшірілді</translation>
        </message>
        <message>
            <source>Research lesson {number}: {topic}</source>
            <translation>{number}-зерттеу сабағы: {topic}</translation>
        </message>
        <message>
            <source>The lesson was taught</source>
            <translation>Сабақ өтті</translation>
        </message>
        <message>
            <source>The predictions are closed; now write what was seen</source>
            <translation>Болжамдар жабылды; енді көргеніңізді жазыңыз</translation>
        </message>
        <message>
            <source>Watch live</source>
            <translation>Сабақта бақылау</translation>
        </message>
        <message>
            <source>What became of the lesson</source>
            <translation>Сабақтың күйі</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>тақырыбы әлі жоқ</translation>
        </message>
    </context>
    <context>
        <name>LessonsCard</name>
        <message>
            <source>Add a research lesson</source>
            <translation>Зерттеу сабағын қосу</translation>
        </message>
        <message>
            <source>Plan the first lesson once the case pupils are chosen.</source>
            <translation>Зерттелетін оқушылар таңдалған соң бірінші сабақты жоспарлаңыз.</translation>
        </message>
        <message>
            <source>Research lessons</source>
            <translation>Зерттеу сабақтары</translation>
        </message>
        <message>
            <source>Start one from the plan of lesson {number}</source>
            <translation>{number}-сабақтың жоспарынан бастау</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>тақырыбы әлі жоқ</translation>
        </message>
        <message>
            <source>predictions {filled} of {cells}</source>
            <translation>болжам {filled} / {cells}</translation>
        </message>
        <message>
            <source>pupils observed: {count}</source>
            <translation>бақыланған оқушы: {count}</translation>
        </message>
        <message>
            <source>{stages} stages, {minutes} min</source>
            <translation>{stages} кезең, {minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>LimitsCard</name>
        <message>
            <source>As much as it takes</source>
            <translation>Қанша керек болса</translation>
        </message>
        <message>
            <source>Data of today</source>
            <translation>Бүгінгі трафик</translation>
        </message>
        <message>
            <source>Every {minutes} minutes</source>
            <translation>Әр {minutes} минут сайын</translation>
        </message>
        <message>
            <source>Go by USB stick only</source>
            <translation>Тек USB арқылы беріледі</translation>
        </message>
        <message>
            <source>Go with the exchange</source>
            <translation>Алмасумен бірге жіберіледі</translation>
        </message>
        <message>
            <source>Only when I press the button</source>
            <translation>Тек түймені басқанда</translation>
        </message>
        <message>
            <source>Stay on this computer</source>
            <translation>Осы компьютерде қалады</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>Қашан және қанша</translation>
        </message>
        <message>
            <source>{megabytes} MB a day</source>
            <translation>Күніне {megabytes} МБ</translation>
        </message>
    </context>
    <context>
        <name>ListExporter</name>
        <message numerus="yes">
            <source>%n row(s) were written to {file}.</source>
            <translation>
                <numerusform>%n жол {file} файлына жазылды.</numerusform>
                <numerusform>%n жол {file} файлына жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table as text (*.csv)</source>
            <translation>Excel кітабы (*.xlsx);;Мәтіндік кесте (*.csv)</translation>
        </message>
        <message>
            <source>Write the list to a file</source>
            <translation>Тізімді файлға жазу</translation>
        </message>
    </context>
    <context>
        <name>LogSection</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>Added to the log.</source>
            <translation>Күнделікке қосылды.</translation>
        </message>
        <message>
            <source>Nothing written yet. A sentence after each lesson, talk or surprise is enough.</source>
            <translation>Әзірге ештеңе жазылмаған. Әр сабақтан, әңгімеден не күтпеген жайттан кейін бір сөйлем жазсаңыз жеткілікті.</translation>
        </message>
        <message>
            <source>The entry was removed.</source>
            <translation>Жазба алынып тасталды.</translation>
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
            <translation>{number}-баған</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Файлдың бағандары</translation>
        </message>
        <message>
            <source>“{heading}” holds</source>
            <translation>«{heading}» бағанындағы дерек</translation>
        </message>
    </context>
    <context>
        <name>MembersCard</name>
        <message>
            <source>Add a teacher…</source>
            <translation>Мұғалім қосу…</translation>
        </message>
        <message>
            <source>All teachers of the school are in the group.</source>
            <translation>Мектептің барлық мұғалімі топта.</translation>
        </message>
        <message>
            <source>Members of the group</source>
            <translation>Топ мүшелері</translation>
        </message>
        <message>
            <source>Role of {name}</source>
            <translation>{name}: рөлі</translation>
        </message>
        <message>
            <source>Somebody of another school…</source>
            <translation>Басқа мектептен біреу…</translation>
        </message>
        <message>
            <source>Take {name} out</source>
            <translation>{name}: топтан шығару</translation>
        </message>
        <message>
            <source>Two teachers at least; three or four is usual.</source>
            <translation>Кемінде екі мұғалім; әдетте үш-төрт.</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>жетекші</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>{day} күні топтан шықты</translation>
        </message>
        <message>
            <source>{name} is no longer in the group</source>
            <translation>{name} енді топта емес</translation>
        </message>
        <message>
            <source>{name} leads the cycle</source>
            <translation>{name} циклді жүргізеді</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>Please type minutes such as 45, or hours and minutes such as 1:30.</source>
            <translation>Минутпен (45) немесе сағат пен минутпен (1:30) жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Name on the paper</source>
            <translation>Қағаздағы аты</translation>
        </message>
        <message>
            <source>Name on the paper in Russian</source>
            <translation>Қағаздағы аты, орысша</translation>
        </message>
        <message>
            <source>Please type a name.</source>
            <translation>Атын жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
    </context>
    <context>
        <name>NewCycleDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Құру</translation>
        </message>
        <message>
            <source>New cycle</source>
            <translation>Жаңа цикл</translation>
        </message>
        <message>
            <source>School year {year}. The cycle begins today and you lead it; everything can be changed later.</source>
            <translation>{year} оқу жылы. Цикл бүгін басталады, оны сіз жүргізесіз; бәрін кейін өзгертуге болады.</translation>
        </message>
        <message>
            <source>What the group wants to find out, in a few words</source>
            <translation>Топ нені білгісі келеді – бірнеше сөзбен</translation>
        </message>
    </context>
    <context>
        <name>NewPersonView</name>
        <message>
            <source>A person needs a surname.</source>
            <translation>Тегін жазу керек.</translation>
        </message>
        <message>
            <source>Add person  Ctrl+Enter</source>
            <translation>Адамды қосу  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Choose a school</source>
            <translation>Мектепті таңдаңыз</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>Please choose the school.</source>
            <translation>Мектепті таңдаңыз.</translation>
        </message>
        <message>
            <source>The rest of the entry follows once the name is there.</source>
            <translation>Аты-жөні қосылған соң, қалғанын толтырасыз.</translation>
        </message>
        <message>
            <source>{name} was added.</source>
            <translation>{name} қосылды.</translation>
        </message>
    </context>
    <context>
        <name>NewPinForm</name>
        <message>
            <source>A PIN has four to eight digits.</source>
            <translation>PIN төрт пен сегіз цифр аралығында болады.</translation>
        </message>
        <message>
            <source>A PIN keeps colleagues from writing under your name. It does not encrypt the disk: whoever takes the computer apart can read the data.</source>
            <translation>PIN әріптестеріңізге сіздің атыңыздан жазуға жол бермейді. Ол дискіні шифрламайды: компьютерді бөлшектеген адам деректерді оқи алады.</translation>
        </message>
        <message>
            <source>Four to eight digits</source>
            <translation>Төрттен сегізге дейін цифр</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Жаңа PIN</translation>
        </message>
        <message>
            <source>New PIN once more</source>
            <translation>Жаңа PIN тағы бір рет</translation>
        </message>
        <message>
            <source>Present PIN</source>
            <translation>Қазіргі PIN</translation>
        </message>
        <message>
            <source>The two are not the same. Please type both once more.</source>
            <translation>Екеуі бірдей емес. Екеуін де қайта теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>NewPinPage</name>
        <message>
            <source>Choose another PIN</source>
            <translation>Басқа PIN таңдаңыз</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>PIN қою</translation>
        </message>
    </context>
    <context>
        <name>NewProjectDialog</name>
        <message>
            <source>A project needs a title.</source>
            <translation>Жобаға атау керек.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>For example: Reading aloud in pairs</source>
            <translation>Мысалы: Жұппен дауыстап оқу</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Жаңа жоба</translation>
        </message>
        <message>
            <source>Please choose the teacher.</source>
            <translation>Мұғалімді таңдаңыз.</translation>
        </message>
        <message>
            <source>Start the project</source>
            <translation>Жобаны бастау</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тақырып бағыты</translation>
        </message>
        <message>
            <source>What is the project called?</source>
            <translation>Жоба қалай аталады?</translation>
        </message>
    </context>
    <context>
        <name>NewSchoolsCard</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>If a school is here already and only spelt differently, choose it: its people come there.</source>
            <translation>Егер мектеп бұрын енгізіліп, тек атауы басқаша жазылса, соны таңдаңыз: адамдары сонда қосылады.</translation>
        </message>
        <message>
            <source>New school</source>
            <translation>Жаңа мектеп</translation>
        </message>
        <message>
            <source>Region of {school}</source>
            <translation>{school}: өңірі</translation>
        </message>
        <message>
            <source>Region: ask later</source>
            <translation>Өңірі: кейін сұрау</translation>
        </message>
        <message>
            <source>Schools that will be created</source>
            <translation>Жаңадан ашылатын мектептер</translation>
        </message>
        <message>
            <source>Which school {school} is</source>
            <translation>{school}: қай мектеп екені</translation>
        </message>
    </context>
    <context>
        <name>NewSession</name>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Болдырмау (Esc)</translation>
        </message>
        <message>
            <source>Create session</source>
            <translation>Сессия құру</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Enrol all teachers of the school</source>
            <translation>Мектептің барлық мұғалімін тіркеу</translation>
        </message>
        <message>
            <source>Enter creates the session.</source>
            <translation>Enter пернесі сессияны құрады.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Жаңа сессия</translation>
        </message>
        <message>
            <source>Please give the session a title.</source>
            <translation>Сессияның атауын жазыңыз.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталуы</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>Note</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Said by…</source>
            <translation>Кім айтты…</translation>
        </message>
        <message>
            <source>Take the note out</source>
            <translation>Жазбаны алып тастау</translation>
        </message>
        <message>
            <source>The note was taken out</source>
            <translation>Жазба алынып тасталды</translation>
        </message>
    </context>
    <context>
        <name>ObserverPage</name>
        <message>
            <source>All about the exchange</source>
            <translation>Алмасу туралы толығырақ</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Few on one side: not told</source>
            <translation>Бір жағы тым аз: айтылмайды</translation>
        </message>
        <message>
            <source>Fewer than {least} schools take part here, so no figure is told.</source>
            <translation>Мұнда {least} мектептен аз қатысады, сондықтан ешбір сан айтылмайды.</translation>
        </message>
        <message>
            <source>Figures from 1 to {most} are shown as &lt;{least}: behind them stand too few. Of two parts of a known whole neither is told if one is so small. What is not told stays on the server, which adds up once a day.</source>
            <translation>1-ден {most}-ке дейінгі сандар &lt;{least} деп көрсетіледі: олардың артында тым аз адам не мектеп тұр. Белгілі бүтіннің бір бөлігі сондай аз болса, екі бөлігі де айтылмайды. Айтылмаған сандар серверде қалады; ол күніне бір рет есептейді.</translation>
        </message>
        <message>
            <source>Figures of {day}.</source>
            <translation>{day} күнгі сандар.</translation>
        </message>
        <message>
            <source>In this school year</source>
            <translation>Осы оқу жылында</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>Әзірге сан жоқ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year} оқу жылы</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Мектептер</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Сессия өткізген мектептер</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>Silent schools</source>
            <translation>Үнсіз мектептер</translation>
        </message>
        <message>
            <source>They come with the next exchange with the server.</source>
            <translation>Олар сервермен келесі алмасуда келеді.</translation>
        </message>
        <message>
            <source>What is not told</source>
            <translation>Не айтылмайды</translation>
        </message>
    </context>
    <context>
        <name>OthersCard</name>
        <message>
            <source>Another person works here</source>
            <translation>Осында басқа адам жұмыс істейді</translation>
        </message>
        <message>
            <source>Everybody has a place of their own: their own records, their own changes that wait to be sent, their own name under everything they write. What waits in your place goes when you open it again.</source>
            <translation>Әркімнің өз орны бар: өз жазбалары, жіберуді күтіп тұрған өз өзгерістері, жазғанының бәрінде өз аты. Сіздің орныңызда күтіп тұрғандар оны қайта ашқаныңызда жіберіледі.</translation>
        </message>
        <message>
            <source>Several people at this computer</source>
            <translation>Осы компьютердегі бірнеше адам</translation>
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
            <translation>Жиналды</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>My hours towards a certificate</source>
            <translation>Сертификатқа жиналған сағаттарым</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Атауы жоқ</translation>
        </message>
        <message>
            <source>{there} of {slots} slots, {hours} of {planned} h</source>
            <translation>{slots} сабақтан {there}, {planned} сағаттан {hours}</translation>
        </message>
        <message>
            <source>{threshold} % is needed</source>
            <translation>{threshold} % қажет</translation>
        </message>
    </context>
    <context>
        <name>OwnProjects</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n нәрсе жетіспейді</numerusform>
                <numerusform>%n нәрсе жетіспейді</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the stage “{stage}”</source>
            <translation>«{stage}» кезеңіне дейін</translation>
        </message>
        <message>
            <source>My project</source>
            <translation>Менің жобам</translation>
        </message>
        <message>
            <source>Next: {what}, {day}</source>
            <translation>Келесі іс: {what}, {day}</translation>
        </message>
        <message>
            <source>No action is planned.</source>
            <translation>Жоспарланған іс жоқ.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Атауы жоқ</translation>
        </message>
    </context>
    <context>
        <name>OwnVersion</name>
        <message>
            <source>Another value</source>
            <translation>Басқа мән</translation>
        </message>
        <message>
            <source>Both together; change it as you like</source>
            <translation>Екеуі бірге; қалағаныңызша өзгертіңіз</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Осыны сақтау</translation>
        </message>
    </context>
    <context>
        <name>PadKeys</name>
        <message>
            <source>Case pupil {label} {alias}</source>
            <translation>{label} {alias} зерттелетін оқушысы</translation>
        </message>
        <message>
            <source>Space   the class</source>
            <translation>Бос орын   сынып</translation>
        </message>
        <message>
            <source>Stage {number}: {name}</source>
            <translation>{number}-кезең: {name}</translation>
        </message>
        <message>
            <source>Whom it is about:</source>
            <translation>Кім туралы:</translation>
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
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Notes of all observers, the newest first</source>
            <translation>Барлық бақылаушының жазбалары, жаңасы жоғарыда</translation>
        </message>
        <message>
            <source>Stage “{name}” begins</source>
            <translation>«{name}» кезеңі басталды</translation>
        </message>
    </context>
    <context>
        <name>PadTimeline</name>
        <message>
            <source>Class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Stages begun: {stages}; notes: {notes}</source>
            <translation>Басталған кезеңдер: {stages}; жазбалар: {notes}</translation>
        </message>
        <message>
            <source>The course of the lesson</source>
            <translation>Сабақтың барысы</translation>
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
            <translation>Күңгірт немесе ашық экран</translation>
        </message>
        <message>
            <source>Minutes of the lesson</source>
            <translation>Сабақ минуттары</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Бақылауды аяқтау</translation>
        </message>
        <message>
            <source>The course of the lesson</source>
            <translation>Сабақтың барысы</translation>
        </message>
        <message>
            <source>The last line was taken out</source>
            <translation>Соңғы жол алынды</translation>
        </message>
        <message>
            <source>Watching lesson {number}: {topic}</source>
            <translation>{number}-сабақты бақылау: {topic}</translation>
        </message>
        <message>
            <source>What was noted</source>
            <translation>Не жазылды</translation>
        </message>
        <message>
            <source>Who observes</source>
            <translation>Кім бақылайды</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>тақырыбы әлі жоқ</translation>
        </message>
    </context>
    <context>
        <name>PadWriting</name>
        <message>
            <source>Class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Digit: a stage begins · letter: whom you watch · Space: the class · ↑ corrects · Ctrl+Z takes back</source>
            <translation>Сан: кезең басталды · әріп: кімді бақылайсыз · Бос орын: сынып · ↑ түзету · Ctrl+Z қайтару</translation>
        </message>
        <message>
            <source>Press a digit, a letter, or write</source>
            <translation>Сан не әріп басыңыз, немесе жаза беріңіз</translation>
        </message>
        <message>
            <source>What do you see?</source>
            <translation>Не көріп тұрсыз?</translation>
        </message>
        <message>
            <source>Write what you see, Enter keeps it with its minute · Alt+letter: another pupil</source>
            <translation>Көргеніңізді жазыңыз, Enter минутымен сақтайды · Alt+әріп: басқа оқушы</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>PaperNote</name>
        <message>
            <source>Code to write down: {code}</source>
            <translation>Жазып алатын код: {code}</translation>
        </message>
        <message>
            <source>Write this code down and keep it with your papers, not at this computer. If you forget the PIN, it opens your place once and lets you choose another PIN. It is shown only now.</source>
            <translation>Бұл кодты жазып алып, осы компьютердің жанында емес, құжаттарыңызбен бірге сақтаңыз. PIN-ді ұмытсаңыз, ол орныңызды бір рет ашып, басқа PIN таңдауға мүмкіндік береді. Код тек қазір көрсетіледі.</translation>
        </message>
    </context>
    <context>
        <name>PaperPage</name>
        <message>
            <source>For the next time</source>
            <translation>Келесі жолға</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>Жазып алдым</translation>
        </message>
    </context>
    <context>
        <name>PartialStrip</name>
        <message>
            <source>All schools: Region</source>
            <translation>Барлық мектеп: Өңір</translation>
        </message>
        <message>
            <source>Of {total} schools only the summaries are here; figures and lists stay empty.</source>
            <translation>{total} мектептің мұнда жиынтығы ғана бар; сандар мен тізімдер бос.</translation>
        </message>
        <message numerus="yes">
            <source>With the next exchange only the summaries of %n school(s) stay here. On the page Region you keep those you work with; what you wrote is handed in first.</source>
            <translation>
                <numerusform>Келесі алмасудан кейін мұнда %n мектептің жиынтығы ғана қалады. Жұмыс істейтін мектептеріңізді «Өңір» бетінде қалдырасыз; алдымен сіздің жазғаныңыз тапсырылады.</numerusform>
                <numerusform>Келесі алмасудан кейін мұнда %n мектептің жиынтығы ғана қалады. Жұмыс істейтін мектептеріңізді «Өңір» бетінде қалдырасыз; алдымен сіздің жазғаныңыз тапсырылады.</numerusform>
            </translation>
        </message>
        <message>
            <source>{whole} of {total} schools are here whole; figures and lists count only these.</source>
            <translation>Мұнда толық тұрған мектеп: {whole} / {total}; сандар мен тізімдерге тек солар кіреді.</translation>
        </message>
    </context>
    <context>
        <name>PassportDialog</name>
        <message>
            <source>Certificates in the passport</source>
            <translation>Паспорттағы сертификаттар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Қалдыру</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n certificate(s)</source>
            <translation>
                <numerusform>%n сертификатты алу</numerusform>
                <numerusform>%n сертификатты алу</numerusform>
            </translation>
        </message>
        <message>
            <source>Teacher's passport</source>
            <translation>Мұғалім паспорты</translation>
        </message>
        <message>
            <source>There are no certificates in it.</source>
            <translation>Онда сертификат жоқ.</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} сағ</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>Add people  Insert</source>
            <translation>Адам қосу  Insert</translation>
        </message>
        <message>
            <source>Nobody yet. Add the teachers of your school, and guests by name.</source>
            <translation>Әзірге ешкім жоқ. Мектебіңіздің мұғалімдерін, ал қонақтарды аты-жөнімен қосыңыз.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Қатысушылар</translation>
        </message>
        <message>
            <source>People: {number}</source>
            <translation>Қатысушылар: {number}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Take off the list (Delete)</source>
            <translation>Тізімнен алу (Delete)</translation>
        </message>
    </context>
    <context>
        <name>PeopleListing</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s)</source>
            <translation>
                <numerusform>%n мектеп</numerusform>
                <numerusform>%n мектеп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) without a region</source>
            <translation>
                <numerusform>Өңірі көрсетілмеген %n мектеп</numerusform>
                <numerusform>Өңірі көрсетілмеген %n мектеп</numerusform>
            </translation>
        </message>
        <message>
            <source>All schools</source>
            <translation>Барлық мектеп</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>Барлық пән</translation>
        </message>
        <message>
            <source>Bring the staff list of the school from Excel; you see everything before it is imported.</source>
            <translation>Мектеп қызметкерлерінің тізімін Excel-ден әкеліңіз; импорттау алдында бәрін көресіз.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Consent: any</source>
            <translation>Келісім: бәрі</translation>
        </message>
        <message>
            <source>Enter one person</source>
            <translation>Бір адамды енгізу</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Тізімді импорттау</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>New person  Ctrl+N</source>
            <translation>Жаңа адам  Ctrl+N</translation>
        </message>
        <message>
            <source>New school  Ctrl+N</source>
            <translation>Жаңа мектеп  Ctrl+N</translation>
        </message>
        <message>
            <source>Nobody is entered yet</source>
            <translation>Әзірге ешкім енгізілмеген</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>People or schools</source>
            <translation>Адамдар немесе мектептер</translation>
        </message>
        <message>
            <source>Region?</source>
            <translation>Өңірі?</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектебі</translation>
        </message>
        <message>
            <source>School without a name</source>
            <translation>Атауы жоқ мектеп</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Мектептер</translation>
        </message>
        <message>
            <source>Search: name, subject, phone</source>
            <translation>Іздеу: аты-жөні, пәні, телефоны</translation>
        </message>
        <message>
            <source>Search: name, village, district</source>
            <translation>Іздеу: атауы, ауылы, ауданы</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Оларды көрсету</translation>
        </message>
        <message>
            <source>Staff lists from Excel or CSV (Ctrl+I)</source>
            <translation>Excel немесе CSV қызметкерлер тізімі (Ctrl+I)</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Пәні</translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Келісімі жоқ</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Choose a person or a school in the list</source>
            <translation>Тізімнен адамды немесе мектепті таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>PeoplePicker</name>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>%n адамды қосу</numerusform>
                <numerusform>%n адамды қосу</numerusform>
            </translation>
        </message>
        <message>
            <source>Add guest</source>
            <translation>Қонақты қосу</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Адам қосу</translation>
        </message>
        <message>
            <source>Choose all shown</source>
            <translation>Көрсетілгеннің бәрін таңдау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Everybody in the register is on the list already.</source>
            <translation>Тізілімдегі адамдардың бәрі қосылған.</translation>
        </message>
        <message>
            <source>Find by name or school</source>
            <translation>Аты-жөні не мектебі бойынша іздеу</translation>
        </message>
        <message>
            <source>For people of other schools who are not in the register.</source>
            <translation>Тізілімде жоқ, басқа мектептің адамдары үшін.</translation>
        </message>
        <message>
            <source>Guest's name</source>
            <translation>Қонақтың аты-жөні</translation>
        </message>
        <message>
            <source>People of other schools</source>
            <translation>Басқа мектептердің адамдары</translation>
        </message>
        <message>
            <source>People who can be added</source>
            <translation>Қосуға болатын адамдар</translation>
        </message>
        <message>
            <source>Please type the name.</source>
            <translation>Аты-жөнін теріңіз.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектебі</translation>
        </message>
        <message>
            <source>Surname first</source>
            <translation>Алдымен тегі</translation>
        </message>
    </context>
    <context>
        <name>PersonCertificates</name>
        <message numerus="yes">
            <source>%n certificate(s) were taken over.</source>
            <translation>
                <numerusform>%n сертификат алынды.</numerusform>
                <numerusform>%n сертификат алынды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаттар</translation>
        </message>
        <message>
            <source>Certificates and hours: {hours}</source>
            <translation>Сертификаттар, сағат: {hours}</translation>
        </message>
        <message>
            <source>Choose a passport</source>
            <translation>Паспортты таңдаңыз</translation>
        </message>
        <message>
            <source>Make a passport</source>
            <translation>Паспорт жасау</translation>
        </message>
        <message>
            <source>Make a passport…</source>
            <translation>Паспорт жасау…</translation>
        </message>
        <message>
            <source>No certificates yet.</source>
            <translation>Әзірге сертификат жоқ.</translation>
        </message>
        <message>
            <source>Passports (*.shyraq-passport)</source>
            <translation>Паспорттар (*.shyraq-passport)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Take over a passport…</source>
            <translation>Паспорттан алу…</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} сағ</translation>
        </message>
    </context>
    <context>
        <name>PersonHours</name>
        <message>
            <source>Academic hours on the certificate: {hours}; only whole halves count.</source>
            <translation>Сертификатқа жазылатын академиялық сағат: {hours}; тек толық жарты сағаттар есептеледі.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Hours of a person</source>
            <translation>Адамның сағаттары</translation>
        </message>
        <message>
            <source>Next person (Ctrl+PgDown)</source>
            <translation>Келесі адам (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>Person before (Ctrl+PgUp)</source>
            <translation>Алдыңғы адам (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>Сабақтар</translation>
        </message>
        <message>
            <source>{minutes} of {planned} min</source>
            <translation>{planned} минуттан {minutes}</translation>
        </message>
        <message>
            <source>{there} of {slots} slots, {hours} of {planned} academic hours</source>
            <translation>{slots} сабақтан {there}, {planned} академиялық сағаттан {hours}</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>A person needs a surname.</source>
            <translation>Тегін жазу керек.</translation>
        </message>
        <message>
            <source>Delete this person</source>
            <translation>Бұл адамды жою</translation>
        </message>
        <message>
            <source>For example, how the name is written in Russian.</source>
            <translation>Мысалы, есімнің орысша жазылуы.</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>Тарихы (Ctrl+H)</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Әзірге аты жоқ</translation>
        </message>
        <message>
            <source>School not known on this computer</source>
            <translation>Мектебі бұл компьютерде белгісіз</translation>
        </message>
        <message>
            <source>What colleagues attended, agreed to and were given is not kept on your computer.</source>
            <translation>Әріптестердің қатысуы, келісімі және сертификаттары сіздің компьютеріңізде сақталмайды.</translation>
        </message>
        <message>
            <source>{name} was deleted.</source>
            <translation>{name} жойылды.</translation>
        </message>
    </context>
    <context>
        <name>PictureFields</name>
        <message>
            <source>A picture that is not on this computer</source>
            <translation>Бұл компьютерде жоқ сурет</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Суретсіз</translation>
        </message>
        <message>
            <source>This project has no photos yet. They come from its evidence.</source>
            <translation>Бұл жобада әзірге фотосурет жоқ. Олар дәлелдерден алынады.</translation>
        </message>
    </context>
    <context>
        <name>PinCard</name>
        <message>
            <source>A forgotten PIN was set anew over the phone on {moment}.</source>
            <translation>Ұмытылған PIN телефон арқылы қайта қойылды: {moment}.</translation>
        </message>
        <message>
            <source>A forgotten PIN was set anew with the code on paper on {moment}.</source>
            <translation>Ұмытылған PIN қағаздағы кодпен қайта қойылды: {moment}.</translation>
        </message>
        <message>
            <source>After so long without a key the PIN is asked again. What you typed is kept.</source>
            <translation>Осынша уақыт ешбір перне басылмаса, PIN қайта сұралады. Жазғаныңыз сақталады.</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>PIN-ді өзгерту</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Өздігінен құлыптау</translation>
        </message>
        <message>
            <source>My PIN</source>
            <translation>Менің PIN-ім</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Ешқашан</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>PIN-ді алып тастау</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>PIN қою</translation>
        </message>
        <message>
            <source>Your place asks for a PIN.</source>
            <translation>Орныңыз PIN сұрайды.</translation>
        </message>
        <message>
            <source>Your place has no PIN.</source>
            <translation>Орныңызға PIN қойылмаған.</translation>
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
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>PIN-ді өзгерту</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>Жазып алдым</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>PIN қою</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>PIN қою</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN қойылды</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Бұл PIN дұрыс емес.</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>A PIN has four to eight digits.</source>
            <translation>PIN төрт пен сегіз цифр аралығында болады.</translation>
        </message>
        <message>
            <source>Back to all</source>
            <translation>Барлығына қайту</translation>
        </message>
        <message>
            <source>I forgot my PIN</source>
            <translation>PIN-ді ұмыттым</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Try again in {seconds} s.</source>
            <translation>{seconds} с кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>Your four to eight digits</source>
            <translation>Төрттен сегізге дейінгі цифрыңыз</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message>
            <source>Your place at this computer</source>
            <translation>Осы компьютердегі орныңыз</translation>
        </message>
    </context>
    <context>
        <name>PlacePanel</name>
        <message>
            <source>Another person works here</source>
            <translation>Осында басқа адам жұмыс істейді</translation>
        </message>
        <message>
            <source>Lock, or another person</source>
            <translation>Құлыптау немесе басқа адам</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Әзірге ешкім</translation>
        </message>
        <message>
            <source>PIN and lock</source>
            <translation>PIN және құлып</translation>
        </message>
        <message>
            <source>What you typed is kept. Keys: {keys}</source>
            <translation>Жазғаныңыз сақталады. Пернелер: {keys}</translation>
        </message>
        <message>
            <source>Your place at this computer</source>
            <translation>Осы компьютердегі орныңыз</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Add a session</source>
            <translation>Сессия қосу</translation>
        </message>
        <message>
            <source>An item a line, its minutes in front: 15 What we tried</source>
            <translation>Әр жолда бір тармақ, алдында минуты: 15 Не істеп көрдік</translation>
        </message>
        <message>
            <source>Begin empty</source>
            <translation>Бос бастау</translation>
        </message>
        <message>
            <source>Begin with the usual plan of a year: seven sessions, two network events and a conference.</source>
            <translation>Жылдың әдеттегі жоспарынан бастаңыз: жеті сессия, екі желілік іс-шара және конференция.</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Мәтін тілі</translation>
        </message>
        <message>
            <source>No Kazakh text</source>
            <translation>Қазақшасы жоқ</translation>
        </message>
        <message>
            <source>No Russian text</source>
            <translation>Орысшасы жоқ</translation>
        </message>
        <message>
            <source>No session plan yet</source>
            <translation>Сессия жоспары әлі жоқ</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>Сессия жоспары</translation>
        </message>
        <message>
            <source>Sessions of the plan</source>
            <translation>Жоспардағы сессиялар</translation>
        </message>
        <message>
            <source>Take out of the plan (Delete)</source>
            <translation>Жоспардан алып тастау (Delete)</translation>
        </message>
        <message>
            <source>Take the usual plan</source>
            <translation>Әдеттегі жоспарды алу</translation>
        </message>
        <message>
            <source>The session was taken out.</source>
            <translation>Сессия алып тасталды.</translation>
        </message>
        <message>
            <source>The usual plan was taken over; every word of it can be changed.</source>
            <translation>Әдеттегі жоспар алынды; оның әр сөзін өзгертуге болады.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Атауы жоқ</translation>
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
            <translation>Жаңа әрекет…</translation>
        </message>
        <message>
            <source>Success shows in</source>
            <translation>Нәтиже белгісі</translation>
        </message>
        <message>
            <source>{day}
overdue</source>
            <translation>{day}
мерзімі өтті</translation>
        </message>
    </context>
    <context>
        <name>PlanSection</name>
        <message>
            <source>Action plan</source>
            <translation>Іс-қимыл жоспары</translation>
        </message>
        <message>
            <source>Enter edits · Tab goes on · Space changes the status · Alt+↑ ↓ moves · Delete removes</source>
            <translation>Enter — өзгерту · Tab — келесі · бос орын — күйін ауыстыру · Alt+↑ ↓ — жылжыту · Delete — алып тастау</translation>
        </message>
        <message>
            <source>New action  Insert</source>
            <translation>Жаңа әрекет  Insert</translation>
        </message>
        <message>
            <source>The action was added.</source>
            <translation>Әрекет қосылды.</translation>
        </message>
        <message>
            <source>The action was removed.</source>
            <translation>Әрекет алынып тасталды.</translation>
        </message>
        <message>
            <source>The status was changed.</source>
            <translation>Күйі өзгерді.</translation>
        </message>
    </context>
    <context>
        <name>PlanTab</name>
        <message>
            <source>Choose who teaches</source>
            <translation>Сабақ беретін мұғалімді таңдаңыз</translation>
        </message>
        <message>
            <source>How will everybody see that the class has learned it?</source>
            <translation>Сыныптың меңгергені неден көрінеді?</translation>
        </message>
        <message>
            <source>What about the pupils' learning does the group look at in this lesson?</source>
            <translation>Топ осы сабақта оқушылар оқуының қай жағына қарайды?</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Сабақ не туралы</translation>
        </message>
        <message>
            <source>What the last lesson asks to change</source>
            <translation>Өткен сабақ нені өзгертуді ұсынады</translation>
        </message>
        <message>
            <source>When and who</source>
            <translation>Қашан, кім</translation>
        </message>
    </context>
    <context>
        <name>PlanTimeline</name>
        <message>
            <source>Timeline of the plan</source>
            <translation>Жоспардың уақыт сызығы</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>{number}. {what}: {day}, {status}</source>
            <translation>{number}. {what}: {day}, {status}</translation>
        </message>
        <message>
            <source>{number}. {what}: {day}, {status}, overdue</source>
            <translation>{number}. {what}: {day}, {status}, мерзімі өтті</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message numerus="yes">
            <source>%n spelled differently</source>
            <translation>
                <numerusform>%n адамның жазылуы басқаша</numerusform>
                <numerusform>%n адамның жазылуы басқаша</numerusform>
            </translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Басқа файл</translation>
        </message>
        <message>
            <source>Both are entered; whoever is one person is linked afterwards on the page of the person.</source>
            <translation>Екеуі де енгізіледі; бір адам болса, кейін адамның бетінде байланыстырылады.</translation>
        </message>
        <message>
            <source>Both are kept. You can delete one of them later on its page.</source>
            <translation>Екеуі де қалады. Кейін біреуін өз бетінде жоюға болады.</translation>
        </message>
        <message>
            <source>Check what each column is taken for; you can choose something else.</source>
            <translation>Әр бағанның қалай танылғанын тексеріңіз; басқасын таңдауға болады.</translation>
        </message>
        <message>
            <source>Choose the column that holds the names.</source>
            <translation>Аты-жөні бар бағанды таңдаңыз.</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Файлдың бағандары</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Бұрын енгізілген</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>%n адамды импорттау</numerusform>
                <numerusform>%n адамды импорттау</numerusform>
            </translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Жаңа адамдар</translation>
        </message>
        <message>
            <source>Perhaps the same person</source>
            <translation>Бір адам болуы мүмкін</translation>
        </message>
        <message>
            <source>Perhaps twice</source>
            <translation>Қайталануы мүмкін</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Қабылданбаған жолдар</translation>
        </message>
        <message>
            <source>already entered</source>
            <translation>бұрын енгізілген</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n row(s)</source>
            <translation>
                <numerusform>барлығы %n жол</numerusform>
                <numerusform>барлығы %n жол</numerusform>
            </translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>{row}-жол</translation>
        </message>
    </context>
    <context>
        <name>PointsCard</name>
        <message>
            <source>How complete the cycle is</source>
            <translation>Циклдің толықтығы</translation>
        </message>
        <message>
            <source>in place</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>әлі жоқ</translation>
        </message>
        <message>
            <source>{score} of 10 points</source>
            <translation>10 ұпайдан {score}</translation>
        </message>
        <message>
            <source>{score} of 10 points: a complete cycle</source>
            <translation>10 ұпайдан {score}: цикл толық</translation>
        </message>
    </context>
    <context>
        <name>PortfolioSection</name>
        <message>
            <source>A version is kept as it is that day: what you change later goes into the next one.</source>
            <translation>Нұсқа сол күнгі қалпында сақталады: кейінгі өзгерістер келесі нұсқаға енеді.</translation>
        </message>
        <message>
            <source>Language of the portfolio</source>
            <translation>Портфолио тілі</translation>
        </message>
        <message>
            <source>Submit as version {number}</source>
            <translation>{number}-нұсқа ретінде тапсыру</translation>
        </message>
        <message>
            <source>Version {number} was submitted.</source>
            <translation>{number}-нұсқа тапсырылды.</translation>
        </message>
        <message>
            <source>What goes into the portfolio</source>
            <translation>Портфолиоға не кіреді</translation>
        </message>
        <message>
            <source>{count} of {all} complete</source>
            <translation>{all} бөлімнің {count}-і толық</translation>
        </message>
    </context>
    <context>
        <name>PosterDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Everything fits. On A1 the letters have {points} points: readable from two metres.</source>
            <translation>Бәрі сияды. A1 бетінде әріп өлшемі – {points} пункт: екі метрден оқылады.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Save for A1</source>
            <translation>A1 форматында сақтау</translation>
        </message>
        <message>
            <source>Save for A3</source>
            <translation>A3 форматында сақтау</translation>
        </message>
        <message>
            <source>Still empty: {fields}.</source>
            <translation>Әлі бос: {fields}.</translation>
        </message>
        <message>
            <source>The font Noto Sans is not on this computer; another one is used.</source>
            <translation>Бұл компьютерде Noto Sans қарпі жоқ; басқасы қолданылады.</translation>
        </message>
        <message>
            <source>The poster was saved as “{name}”.</source>
            <translation>Постер «{name}» атауымен сақталды.</translation>
        </message>
        <message>
            <source>Too long: {fields}. Each field says by how much.</source>
            <translation>Тым ұзын: {fields}. Қаншаға ұзын екені әр өрістің астында жазылған.</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Бүкіл бет</translation>
        </message>
    </context>
    <context>
        <name>PosterForm</name>
        <message>
            <source>One a line, with a number at its end: “Before 42 %”. The first is where you began.</source>
            <translation>Әр жолға біреуі, соңында сан: «Бастапқы 42 %». Біріншісі – бастаған кездегі көрсеткіш.</translation>
        </message>
        <message>
            <source>Only the headings and labels change.</source>
            <translation>Тек тақырыпшалар мен белгілер өзгереді.</translation>
        </message>
        <message>
            <source>Start from these words</source>
            <translation>Осы мәтіннен бастау</translation>
        </message>
        <message>
            <source>What you leave empty is taken from the records of the project.</source>
            <translation>Бос қалдырған жерлеріңіз жобаның жазбаларынан алынады.</translation>
        </message>
        <message>
            <source>{field}: start from the words of the records</source>
            <translation>{field}: жазбалардағы мәтіннен бастау</translation>
        </message>
        <message>
            <source>{shown} of {whole} points of the records fit; write your own words to choose.</source>
            <translation>Жазбалардағы {whole} тармақтың {shown}-і сияды; таңдау үшін өз мәтініңізді жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>PosterPreview</name>
        <message>
            <source>Preview of the poster</source>
            <translation>Постердің алдын ала көрінісі</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>A made-up school with a year of work, tasks for three roles, and nothing that can go wrong: it has a folder of its own, and nothing of it is sent.</source>
            <translation>Ойдан құрастырылған мектеп: бір жылдық жұмыс, үш рөлге арналған тапсырмалар. Еш нәрсе бұзылмайды: оның бөлек қалтасы бар, одан ештеңе жіберілмейді.</translation>
        </message>
        <message>
            <source>Back to my school</source>
            <translation>Өз мектебіме қайту</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Басынан бастау</translation>
        </message>
        <message>
            <source>Open the practice school</source>
            <translation>Жаттығу мектебін ашу</translation>
        </message>
        <message>
            <source>Practice school</source>
            <translation>Жаттығу мектебі</translation>
        </message>
    </context>
    <context>
        <name>PracticeStrip</name>
        <message>
            <source>All tasks of this role are done. Try another role, or begin anew.</source>
            <translation>Осы рөлдің барлық тапсырмасы орындалды. Басқа рөлді көріңіз немесе басынан бастаңыз.</translation>
        </message>
        <message>
            <source>Next: {task}. {how}</source>
            <translation>Келесі: {task}. {how}</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Бұдан ештеңе осы компьютерден шықпайды.</translation>
        </message>
        <message>
            <source>Practice school</source>
            <translation>Жаттығу мектебі</translation>
        </message>
        <message>
            <source>Practice school: nothing of it leaves this computer.</source>
            <translation>Жаттығу мектебі: бұдан ештеңе осы компьютерден шықпайды.</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Қайда екенін көрсету</translation>
        </message>
        <message>
            <source>Show me where (Ctrl+F9)</source>
            <translation>Қайда екенін көрсету (Ctrl+F9)</translation>
        </message>
        <message>
            <source>Task done: {task}</source>
            <translation>Тапсырма орындалды: {task}</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Тапсырмалар</translation>
        </message>
        <message>
            <source>Tasks (F9)</source>
            <translation>Тапсырмалар (F9)</translation>
        </message>
        <message>
            <source>Tasks: {done} of {all}</source>
            <translation>Тапсырма: {done} / {all}</translation>
        </message>
    </context>
    <context>
        <name>PreparingView</name>
        <message>
            <source>A whole school year is written down. This takes some seconds.</source>
            <translation>Тұтас бір оқу жылы жазылып жатыр. Бұл бірнеше секунд алады.</translation>
        </message>
        <message>
            <source>The practice school is being made</source>
            <translation>Жаттығу мектебі дайындалуда</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Қағаздың тілі</translation>
        </message>
        <message>
            <source>PDF files ({pattern})</source>
            <translation>PDF файлдары ({pattern})</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>{number}-бет, барлығы {count}</translation>
        </message>
        <message>
            <source>Pages of the paper</source>
            <translation>Қағаздың беттері</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Print: {title}</source>
            <translation>Басып шығару: {title}</translation>
        </message>
        <message>
            <source>Print…  Ctrl+P</source>
            <translation>Басып шығару…  Ctrl+P</translation>
        </message>
        <message>
            <source>Save as PDF…  Ctrl+S</source>
            <translation>PDF етіп сақтау…  Ctrl+S</translation>
        </message>
        <message>
            <source>Save for Word…</source>
            <translation>Word үшін сақтау…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Қағазды сақтау</translation>
        </message>
        <message>
            <source>The paper is being made…</source>
            <translation>Қағаз дайындалып жатыр…</translation>
        </message>
        <message>
            <source>The paper was saved: {file}</source>
            <translation>Қағаз сақталды: {file}</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Is it switched on?</source>
            <translation>Принтер қағазды қабылдамады. Ол қосулы ма?</translation>
        </message>
        <message>
            <source>Which paper</source>
            <translation>Қай қағаз</translation>
        </message>
        <message>
            <source>Word files ({pattern})</source>
            <translation>Word файлдары ({pattern})</translation>
        </message>
    </context>
    <context>
        <name>PrivateSection</name>
        <message>
            <source>How will you notice that it got better?</source>
            <translation>Жақсарғанын қалай байқайсыз?</translation>
        </message>
        <message>
            <source>Only the teacher and the facilitators read these texts until the project has a plan.</source>
            <translation>Жобаның жоспары жасалғанша бұл мәтіндерді тек мұғалім мен фасилитаторлар оқиды.</translation>
        </message>
        <message>
            <source>The project has reached its plan: colleagues of the programme can read these texts too.</source>
            <translation>Жоба жоспарлау кезеңіне жетті: енді бұл мәтіндерді бағдарламадағы әріптестер де оқи алады.</translation>
        </message>
        <message>
            <source>What in your pupils' learning worries you? At least 30 characters.</source>
            <translation>Оқушыларыңыздың оқуында сізді не мазалайды? Кемінде 30 таңба.</translation>
        </message>
        <message>
            <source>What matters to you as a teacher?</source>
            <translation>Мұғалім ретінде сіз үшін не маңызды?</translation>
        </message>
        <message>
            <source>Why is it worth your time, and who else would gain?</source>
            <translation>Бұған неге уақыт бөлген жөн және одан тағы кім ұтады?</translation>
        </message>
    </context>
    <context>
        <name>ProblemStrip</name>
        <message>
            <source>Put away</source>
            <translation>Жасыру</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
    </context>
    <context>
        <name>ProgrammesSection</name>
        <message>
            <source>A name such as 2026/2027, then Enter</source>
            <translation>Атауы, мысалы 2026/2027, сосын Enter</translation>
        </message>
        <message>
            <source>A short name, then Enter</source>
            <translation>Қысқа атауы, сосын Enter</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Цикл</translation>
        </message>
        <message>
            <source>Cycles and the rule for hours</source>
            <translation>Циклдер және сағат есептеу ережесі</translation>
        </message>
        <message>
            <source>Empty: no test is needed. 0: having taken it is enough.</source>
            <translation>Бос болса – тест қажет емес. 0 – тапсырса жеткілікті.</translation>
        </message>
        <message>
            <source>Everybody shares programmes: a change here reaches all schools with the next exchange.</source>
            <translation>Бағдарламалар бәріне ортақ: мұндағы өзгеріс келесі алмасуда барлық мектепке жетеді.</translation>
        </message>
        <message>
            <source>New cycle</source>
            <translation>Жаңа цикл</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Жаңа бағдарлама</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Бағдарламалар</translation>
        </message>
        <message>
            <source>Programmes are written by facilitators and coordinators; you read them here.</source>
            <translation>Бағдарламаларды фасилитаторлар мен үйлестірушілер жазады; сіз мұнда оларды оқисыз.</translation>
        </message>
        <message>
            <source>This name is needed.</source>
            <translation>Бұл атау керек.</translation>
        </message>
    </context>
    <context>
        <name>ProgressSheet</name>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Тоқтатылуда…</translation>
        </message>
    </context>
    <context>
        <name>ProjectDetail</name>
        <message>
            <source>Consultations</source>
            <translation>Кеңестер</translation>
        </message>
        <message>
            <source>Delete the project</source>
            <translation>Жобаны жою</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Мәліметтер</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдер</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>Тарихы (Ctrl+H)</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Күнделік</translation>
        </message>
        <message>
            <source>More for this project</source>
            <translation>Жоба бойынша басқа әрекеттер</translation>
        </message>
        <message>
            <source>Pause the project…</source>
            <translation>Жобаны тоқтата тұру…</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
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
            <translation>Себептер</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Return the portfolio to be submitted again…</source>
            <translation>Портфолионы қайта тапсыруға қайтару…</translation>
        </message>
        <message>
            <source>Sections of the project</source>
            <translation>Жобаның бөлімдері</translation>
        </message>
        <message>
            <source>The project is now at “{stage}”.</source>
            <translation>Жоба енді «{stage}» кезеңінде.</translation>
        </message>
        <message>
            <source>The project was deleted.</source>
            <translation>Жоба жойылды.</translation>
        </message>
        <message>
            <source>Unknown teacher</source>
            <translation>Белгісіз мұғалім</translation>
        </message>
        <message>
            <source>Withdraw the project…</source>
            <translation>Жобаны тоқтату…</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>басталуы: {day}</translation>
        </message>
    </context>
    <context>
        <name>ProjectListing</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n нәрсе жетіспейді</numerusform>
                <numerusform>%n нәрсе жетіспейді</numerusform>
            </translation>
        </message>
        <message>
            <source>A teacher starts with what matters to them and changes something in the own school.</source>
            <translation>Мұғалім өзіне маңызды нәрседен бастап, өз мектебінде бірдеңені өзгертеді.</translation>
        </message>
        <message>
            <source>All stages ({count})</source>
            <translation>Барлық кезең ({count})</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Жаңа жоба</translation>
        </message>
        <message>
            <source>New project  Ctrl+N</source>
            <translation>Жаңа жоба  Ctrl+N</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>Әзірге жоба жоқ</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Search: title or teacher</source>
            <translation>Іздеу: атауы немесе мұғалім</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Unknown teacher</source>
            <translation>Белгісіз мұғалім</translation>
        </message>
        <message>
            <source>last entry {day}</source>
            <translation>соңғы жазба: {day}</translation>
        </message>
        <message>
            <source>next: {day}</source>
            <translation>келесі қадам: {day}</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>мерзімі өтті: {day}</translation>
        </message>
    </context>
    <context>
        <name>PupilBlock</name>
        <message>
            <source>Case pupil {label} was taken out</source>
            <translation>{label} оқушы алынып тасталды</translation>
        </message>
        <message>
            <source>Choose the group</source>
            <translation>Топты таңдаңыз</translation>
        </message>
        <message>
            <source>Take case pupil {label} out</source>
            <translation>{label} оқушыны алып тастау</translation>
        </message>
    </context>
    <context>
        <name>PupilsCard</name>
        <message>
            <source>Add a case pupil</source>
            <translation>Зерттелетін оқушы қосу</translation>
        </message>
        <message>
            <source>Add the usual three</source>
            <translation>Әдеттегі үш оқушыны қосу</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Зерттелетін оқушылар</translation>
        </message>
        <message>
            <source>Three pupils who stand for three groups of the class. Never a name: a letter and an alias.</source>
            <translation>Сыныптың үш тобын көрсететін үш оқушы. Аты-жөні емес – әріп пен шартты ат қана.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Before both: {text}</source>
            <translation>Екеуіне дейін: {text}</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>Change the joined text</source>
            <translation>Біріктірілген мәтінді өзгерту</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарих</translation>
        </message>
        <message>
            <source>Join both, or type another</source>
            <translation>Екеуін біріктіру немесе басқасын жазу</translation>
        </message>
        <message>
            <source>Joined text</source>
            <translation>Біріктірілген мәтін</translation>
        </message>
        <message>
            <source>Leave it deleted</source>
            <translation>Жойылған күйі қалсын</translation>
        </message>
        <message>
            <source>Let it stay</source>
            <translation>Қалсын</translation>
        </message>
        <message>
            <source>Let this stand</source>
            <translation>Осы қалсын</translation>
        </message>
        <message>
            <source>One text</source>
            <translation>Бірінші мәтін</translation>
        </message>
        <message>
            <source>Only in this version: {words}</source>
            <translation>Тек осы нұсқада: {words}</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Қаралды</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Қазіргі мәні</translation>
        </message>
        <message>
            <source>Take this one</source>
            <translation>Мынаны алу</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Екінші нұсқа</translation>
        </message>
        <message>
            <source>The other text</source>
            <translation>Екінші мәтін</translation>
        </message>
        <message>
            <source>The record is deleted. Bring it back in its history to choose the other version.</source>
            <translation>Жазба жойылған. Екінші нұсқаны таңдау үшін жазбаны тарихынан қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>Осы дұрыс</translation>
        </message>
        <message>
            <source>Type another value</source>
            <translation>Басқа мән енгізу</translation>
        </message>
        <message>
            <source>What stands now was written after the two versions met.</source>
            <translation>Қазіргі мән екі нұсқа кездескеннен кейін жазылған.</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Read the question aloud and tick what holds. This is advice; nothing depends on it.</source>
            <translation>Сұрақты дауыстап оқып, сай келетінін белгілеңіз. Бұл – кеңес, ештеңеге кедергі болмайды.</translation>
        </message>
        <message>
            <source>Research question</source>
            <translation>Зерттеу сұрағы</translation>
        </message>
        <message>
            <source>What do we want to find out about the learning of which pupils?</source>
            <translation>Қай оқушылардың оқуы туралы нені білгіміз келеді?</translation>
        </message>
    </context>
    <context>
        <name>QuickEntry</name>
        <message>
            <source>Add  Ctrl+Enter</source>
            <translation>Қосу  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Жазба түрі</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адам саны</translation>
        </message>
        <message>
            <source>Please type a number.</source>
            <translation>Санды жазыңыз.</translation>
        </message>
        <message>
            <source>Please write what happened.</source>
            <translation>Не болғанын жазыңыз.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>What happened? A digit from 1 to 9 chooses the kind.</source>
            <translation>Не болды? 1–9 цифры жазба түрін таңдайды.</translation>
        </message>
    </context>
    <context>
        <name>ReasonChooser</name>
        <message>
            <source>No reason</source>
            <translation>Себебі көрсетілмеген</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Everything written so far stays, and the cycle can be taken up again.</source>
            <translation>Жазылғанның бәрі сақталады, циклді кейін жалғастыруға болады.</translation>
        </message>
        <message>
            <source>Give the cycle up</source>
            <translation>Циклді тоқтату</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Why is the cycle given up?</source>
            <translation>Цикл неге тоқтатылады?</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsCard</name>
        <message numerus="yes">
            <source>%n change(s) taken in by the server.</source>
            <translation>
                <numerusform>Сервер %n өзгерісті қабылдады.</numerusform>
                <numerusform>Сервер %n өзгерісті қабылдады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were not on the server then.</source>
            <translation>
                <numerusform>Ол кезде %n өзгеріс серверде жоқ еді.</numerusform>
                <numerusform>Ол кезде %n өзгеріс серверде жоқ еді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says what the server has taken in from this computer, with its signature.</source>
            <translation>Әр түбіртекте сервердің осы компьютерден не қабылдағаны жазылып, қолтаңбамен расталады.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Тізімді басып шығару</translation>
        </message>
        <message>
            <source>Receipts of the server</source>
            <translation>Сервер түбіртектері</translation>
        </message>
        <message>
            <source>Up to here every change is on the server.</source>
            <translation>Осыған дейінгі барлық өзгеріс серверде.</translation>
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
            <translation>Күн тәртібі</translation>
        </message>
        <message>
            <source>Agenda: {needed} of {room} min</source>
            <translation>Күн тәртібі: {room} минуттың {needed} минуты</translation>
        </message>
        <message>
            <source>Agree on what the plan suggests: {homework}</source>
            <translation>Жоспар ұсынғанын келісу: {homework}</translation>
        </message>
        <message>
            <source>Agreed today</source>
            <translation>Бүгінгі келісімдер</translation>
        </message>
        <message>
            <source>Flipchart and other photos</source>
            <translation>Флипчарт және басқа фотолар</translation>
        </message>
        <message>
            <source>Next item, then Enter</source>
            <translation>Келесі тармақ, сосын Enter</translation>
        </message>
        <message>
            <source>Take the agenda from the plan…</source>
            <translation>Күн тәртібін жоспардан алу…</translation>
        </message>
        <message>
            <source>Take the commitment out</source>
            <translation>Келісімді алып тастау</translation>
        </message>
        <message>
            <source>Take the item out</source>
            <translation>Тармақты алып тастау</translation>
        </message>
        <message>
            <source>The commitment was closed.</source>
            <translation>Келісім жабылды.</translation>
        </message>
        <message>
            <source>The commitment was taken out.</source>
            <translation>Келісім алып тасталды.</translation>
        </message>
        <message>
            <source>The item was taken out.</source>
            <translation>Тармақ алып тасталды.</translation>
        </message>
        <message>
            <source>The session follows the plan now.</source>
            <translation>Сессия енді жоспар бойынша өтеді.</translation>
        </message>
        <message>
            <source>Three questions to finish</source>
            <translation>Қорытынды үш сұрақ</translation>
        </message>
        <message>
            <source>Tools and decisions</source>
            <translation>Құралдар мен шешімдер</translation>
        </message>
        <message>
            <source>What will be done, then Enter</source>
            <translation>Не істеледі, сосын Enter</translation>
        </message>
    </context>
    <context>
        <name>RecordSaver</name>
        <message>
            <source>“{field}” was changed.</source>
            <translation>«{field}» өзгерді.</translation>
        </message>
    </context>
    <context>
        <name>RefusedCard</name>
        <message>
            <source>A kind of record this version lacks</source>
            <translation>Бұл нұсқада жоқ жазба түрі</translation>
        </message>
        <message>
            <source>Fields: {fields}</source>
            <translation>Өрістер: {fields}</translation>
        </message>
        <message>
            <source>Refused by the server</source>
            <translation>Сервер қабылдамады</translation>
        </message>
        <message>
            <source>These changes stay on this computer and do not reach the others.</source>
            <translation>Бұл өзгерістер осы компьютерде ғана қалады, басқаларға жетпейді.</translation>
        </message>
    </context>
    <context>
        <name>RegionPage</name>
        <message>
            <source>All about the exchange</source>
            <translation>Алмасу туралы толығырақ</translation>
        </message>
        <message>
            <source>All districts</source>
            <translation>Барлық аудандар</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Аудан</translation>
        </message>
        <message>
            <source>In this school year</source>
            <translation>Осы оқу жылында</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>Longest silent first</source>
            <translation>Ең ұзақ үнсіздер жоғарыда</translation>
        </message>
        <message>
            <source>No schools yet</source>
            <translation>Әзірге мектеп жоқ</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Schools appear here once they exchange data with the server of the region.</source>
            <translation>Мектептер өңір серверімен дерек алмасқан соң осында көрінеді.</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Сессия өткізген мектептер</translation>
        </message>
        <message>
            <source>{schools} of {total}</source>
            <translation>{schools} / {total}</translation>
        </message>
    </context>
    <context>
        <name>RelayCard</name>
        <message>
            <source>A code is made when a computer is to be let in, and is good for ten minutes.</source>
            <translation>Код компьютер қосылатын кезде жасалады, он минут жарайды.</translation>
        </message>
        <message>
            <source>A computer without a line of its own reaches the server through this one. What it sends is sealed: nothing of it can be read or kept here.</source>
            <translation>Өз байланысы жоқ компьютер серверге осы компьютер арқылы жетеді. Жібергені жабық: бұл жерде оқылмайды да, сақталмайды да.</translation>
        </message>
        <message>
            <source>Address to type on the other computer</source>
            <translation>Басқа компьютерде жазылатын мекенжай</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Computers that may go through here</source>
            <translation>Осы арқылы шыға алатын компьютерлер</translation>
        </message>
        <message numerus="yes">
            <source>Good for %n minute(s), for any number of computers.</source>
            <translation>
                <numerusform>Тағы %n минут, кез келген компьютерге жарайды.</numerusform>
                <numerusform>Тағы %n минут, кез келген компьютерге жарайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>If Windows asks about the firewall at the first start, allow private networks. If you may not do that, choose another computer for this.</source>
            <translation>Алғаш қосқанда Windows брандмауэр туралы сұраса, жеке желілерге рұқсат беріңіз. Оған құқығыңыз болмаса, басқа компьютерді таңдаңыз.</translation>
        </message>
        <message>
            <source>In other networks: {addresses}</source>
            <translation>Басқа желілерде: {addresses}</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Жаңа код</translation>
        </message>
        <message>
            <source>No other computer was let in yet.</source>
            <translation>Әзірге басқа компьютер қосылған жоқ.</translation>
        </message>
        <message>
            <source>QR code with the address and the code</source>
            <translation>Мекенжай мен код жазылған QR-код</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Алып тастау: {name}</translation>
        </message>
        <message>
            <source>School network: let others through</source>
            <translation>Мектеп желісі: басқаларды өткізу</translation>
        </message>
        <message>
            <source>connected now, {size}</source>
            <translation>қазір қосулы, {size}</translation>
        </message>
        <message>
            <source>in no network</source>
            <translation>желіге қосылмаған</translation>
        </message>
        <message>
            <source>last came through on {day}</source>
            <translation>соңғы рет {day} күні өтті</translation>
        </message>
        <message>
            <source>let in on {day}, not come through yet</source>
            <translation>{day} күні қосылды, әлі өткен жоқ</translation>
        </message>
        <message>
            <source>{name} goes through here no more.</source>
            <translation>{name} енді осы жерден өтпейді.</translation>
        </message>
    </context>
    <context>
        <name>RemovePinDialog</name>
        <message>
            <source>From then on everybody at this computer can open your place and write under your name.</source>
            <translation>Содан кейін осы компьютердегі кез келген адам орныңызды ашып, сіздің атыңыздан жаза алады.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Present PIN</source>
            <translation>Қазіргі PIN</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>PIN-ді алып тастау</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Бұл PIN дұрыс емес.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Approved: {name}, {day}</source>
            <translation>Бекіткен: {name}, {day}</translation>
        </message>
        <message>
            <source>Empty sections were filled from the records</source>
            <translation>Бос бөлімдер жазбалардан толтырылды</translation>
        </message>
        <message>
            <source>Fill empty sections from the records</source>
            <translation>Бос бөлімдерді жазбалардан толтыру</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Бекітуді қайтарып алу</translation>
        </message>
        <message>
            <source>The records only give a first draft. Rewrite it: what do your findings mean?</source>
            <translation>Жазбалар тек алғашқы нұсқасын береді. Өз сөзіңізбен қайта жазыңыз: табылғаны нені білдіреді?</translation>
        </message>
        <message>
            <source>Who approves it</source>
            <translation>Кім бекітеді</translation>
        </message>
        <message>
            <source>Who reads it decides how it is written; settle this early.</source>
            <translation>Қалай жазылатыны оқырманына байланысты; мұны ерте шешіп алыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message numerus="yes">
            <source>%n person(s) were imported</source>
            <translation>
                <numerusform>%n адам импортталды</numerusform>
                <numerusform>%n адам импортталды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) had no name and were left out.</source>
            <translation>
                <numerusform>%n жолда аты-жөні жоқ, олар қалдырылды.</numerusform>
                <numerusform>%n жолда аты-жөні жоқ, олар қалдырылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were about people who are here already.</source>
            <translation>
                <numerusform>%n жолдағы адам бұрын енгізілген.</numerusform>
                <numerusform>%n жолдағы адам бұрын енгізілген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) were created.</source>
            <translation>
                <numerusform>%n мектеп қосылды.</numerusform>
                <numerusform>%n мектеп қосылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Басқа файл</translation>
        </message>
        <message>
            <source>Show the people</source>
            <translation>Адамдарды көрсету</translation>
        </message>
        <message>
            <source>Stopped: {written} of {new} people were imported</source>
            <translation>Тоқтатылды: {new} адамнан {written} импортталды</translation>
        </message>
        <message>
            <source>Take the import back</source>
            <translation>Импортты қайтару</translation>
        </message>
        <message>
            <source>You can take the import back now or later: whoever has been used since stays.</source>
            <translation>Импортты қазір немесе кейін қайтаруға болады: содан бері қолданылған жазбалар қалады.</translation>
        </message>
    </context>
    <context>
        <name>ResultsSection</name>
        <message>
            <source>Impact</source>
            <translation>Ықпалы</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>Қысқаша баяндау</translation>
        </message>
        <message>
            <source>What do they do now that they did not do before, and how do you know?</source>
            <translation>Бұрын істемеген нені қазір істейді және оны қайдан білесіз?</translation>
        </message>
        <message>
            <source>What do you do differently in your lessons?</source>
            <translation>Сабағыңызда нені басқаша істейсіз?</translation>
        </message>
        <message>
            <source>What helped you to bring others along, and what would you do differently?</source>
            <translation>Әріптестерді тартуға не көмектесті, енді нені басқаша істер едіңіз?</translation>
        </message>
        <message>
            <source>What is done differently in the school?</source>
            <translation>Мектепте не басқаша жасалады?</translation>
        </message>
        <message>
            <source>Who took something over, and what?</source>
            <translation>Кім нені қабылдап, қолдана бастады?</translation>
        </message>
        <message>
            <source>{count} words; {least} to {most} are asked for. No pupil is named.</source>
            <translation>Сөз саны: {count}; {least}–{most} сөз керек. Оқушының аты аталмайды.</translation>
        </message>
    </context>
    <context>
        <name>ReturningCard</name>
        <message>
            <source>Agreed before</source>
            <translation>Бұрынғы келісімдер</translation>
        </message>
        <message numerus="yes">
            <source>Agreed before: %n still open</source>
            <translation>
                <numerusform>Бұрынғы келісімдер: %n әлі ашық</numerusform>
                <numerusform>Бұрынғы келісімдер: %n әлі ашық</numerusform>
            </translation>
        </message>
        <message>
            <source>Agreed before: all closed</source>
            <translation>Бұрынғы келісімдер: бәрі жабылды</translation>
        </message>
    </context>
    <context>
        <name>RevokeDialog</name>
        <message>
            <source>For example: the name was misspelt.</source>
            <translation>Мысалы: аты қате жазылған.</translation>
        </message>
        <message>
            <source>From the next exchange on, every check of this certificate says that it holds no more. Others are told its number, not the reason.</source>
            <translation>Келесі алмасудан бастап әр тексеру бұл сертификаттың жарамсыз екенін айтады. Басқаларға себебі емес, тек нөмірі жіберіледі.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Қалсын</translation>
        </message>
        <message>
            <source>Please say why: the reason stays in your records.</source>
            <translation>Себебін жазыңыз: ол өз жазбаларыңызда қалады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Күшін жою</translation>
        </message>
        <message>
            <source>Revoke the certificate</source>
            <translation>Сертификаттың күшін жою</translation>
        </message>
    </context>
    <context>
        <name>RiskPart</name>
        <message>
            <source>Age of the oldest work that is only here</source>
            <translation>Тек осында тұрған ең ескі жұмыстың мерзімі</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Көшірмені басқа жерге сақтау…</translation>
        </message>
    </context>
    <context>
        <name>SchoolModel</name>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Аудан</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Соңғы өзгеріс</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>{cycles}, taught {taught}</source>
            <translation>{cycles}, сабақ өтті: {taught}</translation>
        </message>
    </context>
    <context>
        <name>SchoolOverview</name>
        <message numerus="yes">
            <source>%n mark(s) in this school year</source>
            <translation>
                <numerusform>Осы оқу жылында %n белгі</numerusform>
                <numerusform>Осы оқу жылында %n белгі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) known</source>
            <translation>
                <numerusform>%n адам белгілі</numerusform>
                <numerusform>%n адам белгілі</numerusform>
            </translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Back to the region</source>
            <translation>Өңірге қайту</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Циклдер</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Даму жобалары</translation>
        </message>
        <message>
            <source>Entry of the school</source>
            <translation>Мектеп жазбасы</translation>
        </message>
        <message>
            <source>In this school year</source>
            <translation>Осы оқу жылында</translation>
        </message>
        <message>
            <source>Last change of the school: {moment} ({ago}).</source>
            <translation>Мектептің соңғы өзгерісі: {moment} ({ago}).</translation>
        </message>
        <message>
            <source>Latest sessions</source>
            <translation>Соңғы сессиялар</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>No cycles yet</source>
            <translation>Әзірге цикл жоқ</translation>
        </message>
        <message>
            <source>No marks yet</source>
            <translation>Әзірге белгі жоқ</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>Әзірге жоба жоқ</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translation>Әзірге сессия жоқ</translation>
        </message>
        <message>
            <source>No summary has come yet</source>
            <translation>Жиынтық әлі келген жоқ</translation>
        </message>
        <message>
            <source>None has been recorded here.</source>
            <translation>Осында ештеңе жазылмаған.</translation>
        </message>
        <message>
            <source>Nothing has come from this school yet.</source>
            <translation>Бұл мектептен әзірге ештеңе келген жоқ.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>{day} · attendance {share}</source>
            <translation>{day} · қатысу {share}</translation>
        </message>
        <message>
            <source>{taught} of {planned} research lessons taught</source>
            <translation>Зерттеу сабағы: {taught} / {planned} өтті</translation>
        </message>
    </context>
    <context>
        <name>SchoolTable</name>
        <message>
            <source>Schools of the region</source>
            <translation>Өңір мектептері</translation>
        </message>
    </context>
    <context>
        <name>SchoolView</name>
        <message>
            <source>Choose the region</source>
            <translation>Өңірді таңдау</translation>
        </message>
        <message>
            <source>History (Ctrl+H)</source>
            <translation>Тарихы (Ctrl+H)</translation>
        </message>
        <message>
            <source>Nobody has said yet in which region this school is.</source>
            <translation>Бұл мектептің қай өңірде екенін әлі ешкім көрсетпеген.</translation>
        </message>
        <message>
            <source>Nobody is entered here yet.</source>
            <translation>Мұнда әзірге ешкім енгізілмеген.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Ready for the visit</source>
            <translation>Сапарға дайындық</translation>
        </message>
        <message>
            <source>School without a name</source>
            <translation>Атауы жоқ мектеп</translation>
        </message>
        <message>
            <source>Show in the list of people</source>
            <translation>Адамдар тізімінде көрсету</translation>
        </message>
        <message>
            <source>You read about this school. Its facilitator or the coordinator changes what is wrong here.</source>
            <translation>Мектеп туралы мәліметті тек оқи аласыз. Қате жерін мектептің фасилитаторы немесе үйлестіруші түзетеді.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} және тағы %n адам</numerusform>
                <numerusform>{names} және тағы %n адам</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScoresPart</name>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Өсім</translation>
        </message>
        <message>
            <source>Gain: the share of the points that were still missing before, and were won.</source>
            <translation>Өсім: бұрын жетпеген ұпайлардың қанша бөлігі алынды.</translation>
        </message>
        <message>
            <source>Mean gain: {share} % ({people} people with both tests).</source>
            <translation>Орташа өсім: {share} % (екі тесті де бар {people} адам).</translation>
        </message>
        <message>
            <source>Most points of the test</source>
            <translation>Тесттің ең көп ұпайы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Nobody is on the sheet yet</source>
            <translation>Парақта әлі ешкім жоқ</translation>
        </message>
        <message>
            <source>Please type a whole number from {low} to {high}.</source>
            <translation>{low} мен {high} аралығындағы бүтін сан жазыңыз.</translation>
        </message>
        <message>
            <source>Tests before and after</source>
            <translation>Бастапқы және қорытынды тест</translation>
        </message>
        <message>
            <source>Type the points of both tests; the gain is worked out by itself.</source>
            <translation>Екі тесттің ұпайын жазыңыз; өсім өзі есептеледі.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Empty the field</source>
            <translation>Өрісті тазарту</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Іздеу нәтижелері</translation>
        </message>
    </context>
    <context>
        <name>SeatTile</name>
        <message>
            <source>Asks for a PIN</source>
            <translation>PIN сұрайды</translation>
        </message>
    </context>
    <context>
        <name>SeriesPane</name>
        <message>
            <source>Apply (Ctrl+Enter)</source>
            <translation>Қолдану (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>As the rule says</source>
            <translation>Ережедегідей</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Артқа (Esc)</translation>
        </message>
        <message numerus="yes">
            <source>Create %n session(s) (Ctrl+Enter)</source>
            <translation>
                <numerusform>%n сессия құру (Ctrl+Enter)</numerusform>
                <numerusform>%n сессия құру (Ctrl+Enter)</numerusform>
            </translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Days of the series</source>
            <translation>Қайталанатын күндер</translation>
        </message>
        <message>
            <source>Every day of the rule is there already.</source>
            <translation>Ережедегі күндердің бәрі бар.</translation>
        </message>
        <message>
            <source>Meet on this day</source>
            <translation>Осы күні өткізу</translation>
        </message>
        <message>
            <source>Moved to</source>
            <translation>Ауыстырылған күні</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Сессия болмайды</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Repeat: {title}</source>
            <translation>Қайталау: {title}</translation>
        </message>
        <message>
            <source>The chosen day</source>
            <translation>Таңдалған күн</translation>
        </message>
        <message>
            <source>The sessions were made as shown.</source>
            <translation>Сессиялар көрсетілгендей құрылды.</translation>
        </message>
        <message>
            <source>free days: {count}</source>
            <translation>бос күн: {count}</translation>
        </message>
        <message>
            <source>moved: {count}</source>
            <translation>ауысады: {count}</translation>
        </message>
        <message>
            <source>new: {count}</source>
            <translation>жаңа: {count}</translation>
        </message>
        <message>
            <source>taken out: {count}</source>
            <translation>алып тасталады: {count}</translation>
        </message>
        <message>
            <source>to decide: {count}</source>
            <translation>шешу керек: {count}</translation>
        </message>
    </context>
    <context>
        <name>SeriesRule</name>
        <message>
            <source>As RFC 5545 writes it; change it only for what the fields above cannot say.</source>
            <translation>RFC 5545 бойынша жазылған; жоғарыдағы өрістермен айту мүмкін болмаса ғана өзгертіңіз.</translation>
        </message>
        <message>
            <source>As the rule below says</source>
            <translation>Төмендегі ереже бойынша</translation>
        </message>
        <message>
            <source>Every fourth week</source>
            <translation>Әр төртінші апта</translation>
        </message>
        <message>
            <source>Every second week</source>
            <translation>Екі аптада бір</translation>
        </message>
        <message>
            <source>Every third week</source>
            <translation>Үш аптада бір</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Апта сайын</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Қаншалықты жиі</translation>
        </message>
        <message>
            <source>Last day at the latest</source>
            <translation>Ең соңғы күні</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Күндері</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Қайталануы</translation>
        </message>
    </context>
    <context>
        <name>SeriesWords</name>
        <message>
            <source>Free day</source>
            <translation>Бос күн</translation>
        </message>
        <message>
            <source>Holiday: {name}</source>
            <translation>Мереке: {name}</translation>
        </message>
        <message>
            <source>In use, stays</source>
            <translation>Толтырылған, қалады</translation>
        </message>
        <message>
            <source>Is there</source>
            <translation>Бар</translation>
        </message>
        <message>
            <source>Meet or not?</source>
            <translation>Өтеді ме?</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Ауысады</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Сессия болмайды</translation>
        </message>
        <message>
            <source>School break</source>
            <translation>Каникул</translation>
        </message>
        <message>
            <source>Will be taken out</source>
            <translation>Алып тасталады</translation>
        </message>
        <message>
            <source>instead of {day}</source>
            <translation>{day} орнына</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <source>Attendance sheet (Ctrl+T)</source>
            <translation>Қатысу парағы (Ctrl+T)</translation>
        </message>
        <message>
            <source>Back to the session list (Alt+Left)</source>
            <translation>Сессиялар тізіміне қайту (Alt+Left)</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Кері байланыс</translation>
        </message>
        <message>
            <source>Parts of the session</source>
            <translation>Сессия бөлімдері</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Session after (Ctrl+PgDown)</source>
            <translation>Келесі сессия (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>Session before (Ctrl+PgUp)</source>
            <translation>Алдыңғы сессия (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Атауы жоқ сессия</translation>
        </message>
        <message>
            <source>Tests before and after</source>
            <translation>Бастапқы және қорытынды тест</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Choose a session on the left</source>
            <translation>Сол жақтан сессияны таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>SetAsideCard</name>
        <message>
            <source>New kind of record</source>
            <translation>Жаңа жазба түрі</translation>
        </message>
        <message>
            <source>These changes of others are kept safe here and appear after Shyraq is updated.</source>
            <translation>Басқалардың бұл өзгерістері осында сақталып тұр, Шырақ жаңартылғаннан кейін көрінеді.</translation>
        </message>
        <message>
            <source>Waiting for a newer version</source>
            <translation>Жаңа нұсқаны күтіп тұр</translation>
        </message>
    </context>
    <context>
        <name>SetUpCard</name>
        <message>
            <source>Asked for: {pupils} case pupils, {lessons} lessons, discussions of {minutes} min within {hours} h.</source>
            <translation>Талабы: зерттелетін оқушы – {pupils}, зерттеу сабағы – {lessons}, талқылау – {hours} сағат ішінде, {minutes} мин.</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Дайындық</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About Shyraq</source>
            <translation>Шырақ туралы</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Exchange of data</source>
            <translation>Деректер алмасу</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Баптаулар бөлімдері</translation>
        </message>
        <message>
            <source>People and PIN</source>
            <translation>Адамдар мен PIN</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Бағдарламалар</translation>
        </message>
    </context>
    <context>
        <name>SharingBlock</name>
        <message>
            <source>Take the occasion out</source>
            <translation>Жазбаны алып тастау</translation>
        </message>
        <message>
            <source>The occasion was taken out</source>
            <translation>Жазба алынды</translation>
        </message>
    </context>
    <context>
        <name>SharingCard</name>
        <message>
            <source>Add: how was it shared?</source>
            <translation>Қосу: қалай бөлістіңіздер?</translation>
        </message>
        <message>
            <source>Open lessons, staff meetings, seminars: write down every occasion on which others heard of it.</source>
            <translation>Ашық сабақтар, педкеңестер, семинарлар: басқалар білген әр жағдайды жазыңыз.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Бөлісу</translation>
        </message>
    </context>
    <context>
        <name>SheetCells</name>
        <message>
            <source>+ takes the notes over</source>
            <translation>+ жазбаларды көшіреді</translation>
        </message>
        <message>
            <source>1–4: was it met?</source>
            <translation>1–4: орындалды ма?</translation>
        </message>
        <message>
            <source>1–5: compare</source>
            <translation>1–5: салыстыру</translation>
        </message>
        <message>
            <source>Name of the stage</source>
            <translation>Кезең атауы</translation>
        </message>
        <message>
            <source>No prediction was written before the lesson.</source>
            <translation>Сабаққа дейін болжам жазылмаған.</translation>
        </message>
        <message>
            <source>Success criterion</source>
            <translation>Табыс критерийі</translation>
        </message>
        <message>
            <source>What did {label} do?</source>
            <translation>{label} не істеді?</translation>
        </message>
        <message>
            <source>What does the teacher do?</source>
            <translation>Мұғалім не істейді?</translation>
        </message>
        <message>
            <source>What is needed?</source>
            <translation>Не керек?</translation>
        </message>
        <message>
            <source>What will {label} do?</source>
            <translation>{label} не істейді?</translation>
        </message>
        <message>
            <source>When has {label} succeeded?</source>
            <translation>{label} үшін табыс белгісі не?</translation>
        </message>
        <message>
            <source>amended: {text}</source>
            <translation>толықтырылды: {text}</translation>
        </message>
        <message>
            <source>case pupil {label}</source>
            <translation>зерттелетін оқушы {label}</translation>
        </message>
        <message>
            <source>met or not</source>
            <translation>орындалуы</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>бақылау</translation>
        </message>
        <message>
            <source>prediction</source>
            <translation>болжам</translation>
        </message>
        <message>
            <source>prediction, closed</source>
            <translation>болжам, жабық</translation>
        </message>
        <message>
            <source>ran {began}–{ended}</source>
            <translation>өткені {began}–{ended}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} мин</translation>
        </message>
        <message>
            <source>{minutes} · ran {began}–{ended}</source>
            <translation>{minutes} · өткені {began}–{ended}</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>The text was changed.</source>
            <translation>Мәтін өзгерді.</translation>
        </message>
    </context>
    <context>
        <name>SheetHands</name>
        <message numerus="yes">
            <source>%n line(s) had no place on the sheet.</source>
            <translation>
                <numerusform>%n жолға парақта орын болмады.</numerusform>
                <numerusform>%n жолға парақта орын болмады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) pasted.</source>
            <translation>
                <numerusform>%n белгі қойылды.</numerusform>
                <numerusform>%n белгі қойылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>History of the mark</source>
            <translation>Белгінің тарихы</translation>
        </message>
        <message>
            <source>Hours of this person</source>
            <translation>Осы адамның сағаттары</translation>
        </message>
        <message>
            <source>Not understood: {parts}</source>
            <translation>Түсініксіз: {parts}</translation>
        </message>
        <message>
            <source>Somebody has changed this mark since; it was left as it is.</source>
            <translation>Бұл белгіні содан бері басқа адам өзгертті; сол күйінде қалдырылды.</translation>
        </message>
        <message>
            <source>Take off the sheet: {name}</source>
            <translation>Парақтан алу: {name}</translation>
        </message>
        <message>
            <source>Taken off the sheet: {name}. The marks are kept.</source>
            <translation>Парақтан алынды: {name}. Белгілері сақталды.</translation>
        </message>
    </context>
    <context>
        <name>SheetHeader</name>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n белгіленбеген</numerusform>
                <numerusform>%n белгіленбеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>Add people  Insert</source>
            <translation>Адам қосу  Insert</translation>
        </message>
        <message>
            <source>All marked</source>
            <translation>Бәрі белгіленді</translation>
        </message>
        <message>
            <source>Back to the session (Alt+Left)</source>
            <translation>Сессияға оралу (Alt+Left)</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Мин</translation>
        </message>
        <message>
            <source>Not begun yet</source>
            <translation>Әлі басталған жоқ</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Бақылау</translation>
        </message>
        <message>
            <source>Photo of the sheet  F6</source>
            <translation>Парақтың фотосы  F6</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Болжам</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ресурстар</translation>
        </message>
        <message>
            <source>Session without a title</source>
            <translation>Атауы жоқ сессия</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
        <message>
            <source>Your own marks</source>
            <translation>Өз белгілеріңіз</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Academic hours credited, of those planned, as the certificate counts them</source>
            <translation>Жоспарланған академиялық сағаттың қаншасы есептелді; сертификатта да осылай есептеледі</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сағат</translation>
        </message>
        <message>
            <source>New on the sheet</source>
            <translation>Параққа жаңа қосылды</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>Сабақ</translation>
        </message>
        <message>
            <source>Slots the person was in, of those held</source>
            <translation>Өткен сабақтардың нешеуіне қатысты</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>белгіленбеген</translation>
        </message>
    </context>
    <context>
        <name>SheetPasting</name>
        <message numerus="yes">
            <source>%n cell(s) had a text already and keep it.</source>
            <translation>
                <numerusform>%n ұяшықта мәтін бар еді, ол сол күйі қалды.</numerusform>
                <numerusform>%n ұяшықта мәтін бар еді, ол сол күйі қалды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) had no place on the sheet.</source>
            <translation>
                <numerusform>%n ұяшыққа парақта орын болмады.</numerusform>
                <numerusform>%n ұяшыққа парақта орын болмады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) were filled.</source>
            <translation>
                <numerusform>%n ұяшық толтырылды.</numerusform>
                <numerusform>%n ұяшық толтырылды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetPhoto</name>
        <message>
            <source>Add a photo of the sheet</source>
            <translation>Парақтың фотосын қосу</translation>
        </message>
        <message>
            <source>Further (Ctrl+−)</source>
            <translation>Кішірейту (Ctrl+−)</translation>
        </message>
        <message>
            <source>Hide the photo (F6)</source>
            <translation>Фотоны жасыру (F6)</translation>
        </message>
        <message>
            <source>Nearer (Ctrl++)</source>
            <translation>Үлкейту (Ctrl++)</translation>
        </message>
        <message>
            <source>Next photo (Shift+F6)</source>
            <translation>Келесі фото (Shift+F6)</translation>
        </message>
        <message>
            <source>No photo of the paper sheet yet</source>
            <translation>Қағаз парақтың фотосы әлі жоқ</translation>
        </message>
        <message>
            <source>Photo of the paper sheet</source>
            <translation>Қағаз парақтың фотосы</translation>
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation>Суреттер ({endings})</translation>
        </message>
        <message>
            <source>Remove this photo</source>
            <translation>Бұл фотоны алып тастау</translation>
        </message>
        <message>
            <source>Take a photo of the filled sheet, drag it here or paste it with Ctrl+V, and type from it.</source>
            <translation>Толтырылған парақты суретке түсіріп, осында сүйреңіз немесе Ctrl+V арқылы қойыңыз да, белгілерді содан теріңіз.</translation>
        </message>
        <message>
            <source>The file is on the page of the session; only photos are shown here.</source>
            <translation>Файл сессия бетінде сақталды; мұнда тек фотолар көрінеді.</translation>
        </message>
        <message>
            <source>The photo is on the computer on which it was added</source>
            <translation>Фото өзі қосылған компьютерде сақтаулы</translation>
        </message>
        <message>
            <source>The photo was removed.</source>
            <translation>Фото алынып тасталды.</translation>
        </message>
        <message>
            <source>Turn (F7)</source>
            <translation>Бұру (F7)</translation>
        </message>
    </context>
    <context>
        <name>SheetTab</name>
        <message numerus="yes">
            <source>%n note(s) were taken over</source>
            <translation>
                <numerusform>%n жазба көшірілді</numerusform>
                <numerusform>%n жазба көшірілді</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a stage</source>
            <translation>Кезең қосу</translation>
        </message>
        <message>
            <source>Add four usual stages</source>
            <translation>Әдеттегі төрт кезеңді қосу</translation>
        </message>
        <message>
            <source>Add one stage</source>
            <translation>Бір кезең қосу</translation>
        </message>
        <message>
            <source>Closing and reflection</source>
            <translation>Қорытынды және рефлексия</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Divide the lesson into stages. For each of them you predict what every case pupil will do.</source>
            <translation>Сабақты кезеңдерге бөліңіз. Әр кезеңде әр зерттелетін оқушының не істейтінін болжайсыз.</translation>
        </message>
        <message>
            <source>Move the stage down</source>
            <translation>Кезеңді төмен жылжыту</translation>
        </message>
        <message>
            <source>Move the stage up</source>
            <translation>Кезеңді жоғары жылжыту</translation>
        </message>
        <message>
            <source>New learning</source>
            <translation>Жаңа білімді ашу</translation>
        </message>
        <message>
            <source>No stages yet</source>
            <translation>Кезеңдер әлі жоқ</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Бақылау</translation>
        </message>
        <message>
            <source>Observer: {name}</source>
            <translation>Бақылаушы: {name}</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Қызығушылықты ояту</translation>
        </message>
        <message>
            <source>Plan and predict</source>
            <translation>Жоспар мен болжам</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Жаттығу</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Қатар қою</translation>
        </message>
        <message>
            <source>Stage {number}</source>
            <translation>{number}-кезең</translation>
        </message>
        <message>
            <source>Stage “{name}” was taken out</source>
            <translation>«{name}» кезеңі алынып тасталды</translation>
        </message>
        <message>
            <source>Stages and case pupils</source>
            <translation>Кезеңдер мен зерттелетін оқушылар</translation>
        </message>
        <message>
            <source>Take over all notes: {count}</source>
            <translation>Бәрін көшіру: {count}</translation>
        </message>
        <message>
            <source>Take the stage out</source>
            <translation>Кезеңді алып тастау</translation>
        </message>
        <message>
            <source>Use of the sheet</source>
            <translation>Парақтың қолданылуы</translation>
        </message>
        <message>
            <source>Whose observations are written</source>
            <translation>Кімнің бақылауы жазылады</translation>
        </message>
        <message>
            <source>{sum} of {length} min</source>
            <translation>{sum} / {length} мин</translation>
        </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message>
            <source>Empty the cell</source>
            <translation>Ұяшықты тазалау</translation>
        </message>
        <message>
            <source>Time or reason…</source>
            <translation>Уақыты немесе себебі…</translation>
        </message>
    </context>
    <context>
        <name>SlotsCard</name>
        <message>
            <source>Add a day</source>
            <translation>Күн қосу</translation>
        </message>
        <message>
            <source>Attendance of this day</source>
            <translation>Осы күннің қатысу парағы</translation>
        </message>
        <message>
            <source>Breaks, min</source>
            <translation>Үзіліс, мин</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Days and hours</source>
            <translation>Күндері мен уақыты</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>No day yet. Add one to take attendance.</source>
            <translation>Күні әлі жоқ. Қатысуды белгілеу үшін күн қосыңыз.</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>Бұл күнді алып тастау</translation>
        </message>
        <message>
            <source>Repeat…</source>
            <translation>Қайталау…</translation>
        </message>
        <message>
            <source>Session page of this day</source>
            <translation>Осы күнгі сессия беті</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталуы</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырыбы</translation>
        </message>
    </context>
    <context>
        <name>SplitView</name>
        <message>
            <source>Back to the list</source>
            <translation>Тізімге оралу</translation>
        </message>
    </context>
    <context>
        <name>StagePath</name>
        <message>
            <source>Path of the project</source>
            <translation>Жобаның жолы</translation>
        </message>
        <message>
            <source>Stage {number}, {stage}: passed</source>
            <translation>{number}-кезең, {stage}: өтті</translation>
        </message>
        <message>
            <source>Stage {number}, {stage}: still ahead</source>
            <translation>{number}-кезең, {stage}: алда</translation>
        </message>
        <message>
            <source>Stage {number}, {stage}: the project is here</source>
            <translation>{number}-кезең, {stage}: жоба осында</translation>
        </message>
        <message>
            <source>{stage}, since {day}</source>
            <translation>{stage}, басталуы: {day}</translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message numerus="yes">
            <source>%n person(s) added</source>
            <translation>
                <numerusform>%n адам қосылды</numerusform>
                <numerusform>%n адам қосылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier imports on this computer</source>
            <translation>Осы компьютердегі бұрынғы импорттар</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>StatusField</name>
        <message>
            <source>Where the cycle stands</source>
            <translation>Циклдің күйі</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Bring back</source>
            <translation>Қайта қалпына келтіру</translation>
        </message>
        <message>
            <source>Delete it again</source>
            <translation>Қайта жою</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Енгізілді</translation>
        </message>
        <message>
            <source>Everything that stood in this field: {field}</source>
            <translation>Бұл өрісте бұрын болған мәндер: {field}</translation>
        </message>
        <message>
            <source>Joined by the server</source>
            <translation>Сервер біріктірген</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Әлі жіберілмеген</translation>
        </message>
        <message>
            <source>Refused by the server</source>
            <translation>Сервер қабылдамады</translation>
        </message>
        <message>
            <source>Somebody this computer does not know</source>
            <translation>Бұл компьютерге белгісіз адам</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>жойылған</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>there</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>{who} · computer {number}</source>
            <translation>{who} · {number}-компьютер</translation>
        </message>
        <message>
            <source>{who} · on this computer</source>
            <translation>{who} · осы компьютерде</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>Choose a folder…</source>
            <translation>Папканы таңдау…</translation>
        </message>
        <message>
            <source>Choose the stick, or a folder</source>
            <translation>Флешканы не папканы таңдаңыз</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Алмасу</translation>
        </message>
        <message>
            <source>Please leave the stick in…</source>
            <translation>Флешканы шығармай тұрыңыз…</translation>
        </message>
        <message>
            <source>Post of Shyraq (*.shyraq-post)</source>
            <translation>Шырақ поштасы (*.shyraq-post)</translation>
        </message>
        <message>
            <source>Put a stick into this computer; it appears here.</source>
            <translation>Компьютерге флешка салыңыз: ол осында көрінеді.</translation>
        </message>
        <message>
            <source>Read a file of post</source>
            <translation>Пошта файлын оқу</translation>
        </message>
        <message>
            <source>Read a file…</source>
            <translation>Файлды оқу…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Оқылып жатыр…</translation>
        </message>
        <message>
            <source>There is nothing new for this computer in it.</source>
            <translation>Онда бұл компьютер үшін жаңа ештеңе жоқ.</translation>
        </message>
        <message>
            <source>USB stick</source>
            <translation>USB-флешка</translation>
        </message>
        <message>
            <source>Without internet the exchange goes by stick: put it in here, then into a computer with Shyraq and internet, then in here again. Nobody else can read what is on it, and nothing is lost with it.</source>
            <translation>Интернет болмаса, алмасу флешкамен жүреді: оны осында, содан кейін Шырақ пен интернеті бар компьютерге, соңында қайтадан осында салыңыз. Ондағыны басқа ешкім оқи алмайды, флешка жоғалса да ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>Write into a file…</source>
            <translation>Файлға жазу…</translation>
        </message>
        <message>
            <source>Write post into a file</source>
            <translation>Поштаны файлға жазу</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Жазылып жатыр…</translation>
        </message>
        <message>
            <source>You can pull the stick out now.</source>
            <translation>Енді флешканы шығаруға болады.</translation>
        </message>
        <message>
            <source>write-protected</source>
            <translation>жазудан қорғалған</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} бос</translation>
        </message>
    </context>
    <context>
        <name>StickWatch</name>
        <message>
            <source>Exchange</source>
            <translation>Алмасу</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>The stick {name} is in. Exchange with it now?</source>
            <translation>{name} флешкасы салынды. Онымен қазір алмасасыз ба?</translation>
        </message>
        <message>
            <source>There is an invitation to a server on the stick {name}. Read it?</source>
            <translation>{name} флешкасында серверге шақыру бар. Оны оқу керек пе?</translation>
        </message>
    </context>
    <context>
        <name>StoryCard</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n іс-шара</numerusform>
                <numerusform>%n іс-шара</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson study cycle(s)</source>
            <translation>
                <numerusform>Сабақты зерттеудің %n циклі</numerusform>
                <numerusform>Сабақты зерттеудің %n циклі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n жоба</numerusform>
                <numerusform>%n жоба</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Әзірге ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Takes part in</source>
            <translation>Қатысатын істері</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Атауы жоқ</translation>
        </message>
        <message>
            <source>taught a research lesson</source>
            <translation>зерттеу сабағын өткізді</translation>
        </message>
        <message>
            <source>{hours} h credited</source>
            <translation>{hours} сағат есептелді</translation>
        </message>
        <message>
            <source>{hours} of {planned} h</source>
            <translation>{planned} сағаттан {hours}</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Satisfied (4 or more in the mean): {count} of {forms}</source>
            <translation>Қанағаттанғандар (орташа бағасы 4 және жоғары): {forms} парақтан {count}</translation>
        </message>
        <message>
            <source>What they say together</source>
            <translation>Жалпы пікір</translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message>
            <source>Age of the oldest work that is only here</source>
            <translation>Тек осында тұрған ең ескі жұмыстың мерзімі</translation>
        </message>
        <message>
            <source>All about the exchange</source>
            <translation>Алмасу туралы толығырақ</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n thing(s) to be settled</source>
            <translation>
                <numerusform>Шешімді күткен %n мәселе</numerusform>
                <numerusform>Шешімді күткен %n мәселе</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message>
            <source>A USB stick or a file, another computer of the school</source>
            <translation>USB-флешка немесе файл, мектептің басқа компьютері</translation>
        </message>
        <message>
            <source>A check of what is stored</source>
            <translation>Сақталған деректерді тексеру</translation>
        </message>
        <message>
            <source>Another computer of the school</source>
            <translation>Мектептің басқа компьютері</translation>
        </message>
        <message>
            <source>Connected. What was recorded before is sent now.</source>
            <translation>Қосылды. Бұрын жазылғандар енді жіберіледі.</translation>
        </message>
        <message>
            <source>How often and how much, the address of the server, a check of what is stored</source>
            <translation>Қаншалықты жиі және қанша, сервердің мекенжайы, сақталған деректерді тексеру</translation>
        </message>
        <message>
            <source>Last exchanges</source>
            <translation>Соңғы алмасулар</translation>
        </message>
        <message>
            <source>New address or new code…</source>
            <translation>Жаңа мекенжай немесе жаңа код…</translation>
        </message>
        <message>
            <source>Other ways to exchange</source>
            <translation>Алмасудың басқа жолдары</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Settings of the exchange</source>
            <translation>Алмасу баптаулары</translation>
        </message>
        <message>
            <source>The practice school exchanges nothing: all of it stays on this computer.</source>
            <translation>Жаттығу мектебі ештеңе алмаспайды: бәрі осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>What went and what came, and what did not work</source>
            <translation>Не жіберілді, не келді және не болмай қалды</translation>
        </message>
        <message>
            <source>You read here the figures of the region; names and records do not reach this computer.</source>
            <translation>Мұнда өңір сандарын оқисыз; аты-жөндер мен жазбалар бұл компьютерге келмейді.</translation>
        </message>
        <message>
            <source>You read here what teachers, facilitators and coordinators record.</source>
            <translation>Мұнда мұғалімдер, фасилитаторлар мен үйлестірушілер жазғанды оқисыз.</translation>
        </message>
        <message>
            <source>You read here what teachers, facilitators and coordinators record; you write assessments yourself.</source>
            <translation>Мұнда мұғалімдер, фасилитаторлар мен үйлестірушілер жазғанды оқисыз; бағалауды өзіңіз жазасыз.</translation>
        </message>
    </context>
    <context>
        <name>TasksPanel</name>
        <message>
            <source>Back to my school</source>
            <translation>Өз мектебіме қайту</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Басынан бастау</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>In whose place you practise</source>
            <translation>Кімнің орнында жаттығасыз</translation>
        </message>
        <message>
            <source>Nothing of the practice school leaves this computer.</source>
            <translation>Жаттығу мектебінен ештеңе осы компьютерден шықпайды.</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Қайда екенін көрсету</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Тапсырмалар</translation>
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Is the provider authorised?</source>
            <translation>Ұйымның уәкілеттігі бар ма?</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілетін күні</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Беретін ұйым</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>No: the paper confirms</source>
            <translation>Жоқ: қағаз растайды</translation>
        </message>
        <message>
            <source>Numbers begin with</source>
            <translation>Нөмірдің басы</translation>
        </message>
        <message>
            <source>One line for each signature, at most three.</source>
            <translation>Әр қолға бір жол, ең көбі үшеу.</translation>
        </message>
        <message>
            <source>Please type letters or digits.</source>
            <translation>Әріп не сан жазыңыз.</translation>
        </message>
        <message>
            <source>The session belongs to no programme, so the paper confirms participation.</source>
            <translation>Сессия ешбір бағдарламаға жатпайды, сондықтан қағаз қатысуды растайды.</translation>
        </message>
        <message>
            <source>Those who took part get</source>
            <translation>Қатысқандарға берілетіні</translation>
        </message>
        <message>
            <source>What all of them say</source>
            <translation>Барлығына ортақ мәлімет</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Кім қол қояды</translation>
        </message>
        <message>
            <source>Yes: certificate</source>
            <translation>Иә: сертификат</translation>
        </message>
    </context>
    <context>
        <name>ThroughCard</name>
        <message>
            <source>Address of the computer</source>
            <translation>Компьютердің мекенжайы</translation>
        </message>
        <message>
            <source>Connect to it</source>
            <translation>Соған қосылу</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Қосылуда…</translation>
        </message>
        <message>
            <source>Go through it no more</source>
            <translation>Енді ол арқылы шықпау</translation>
        </message>
        <message>
            <source>Its address: {address}</source>
            <translation>Мекенжайы: {address}</translation>
        </message>
        <message>
            <source>Look for it in this network</source>
            <translation>Осы желіден іздеу</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Ізделуде…</translation>
        </message>
        <message>
            <source>Nobody answered. The other computer shows its address; type it here.</source>
            <translation>Ешкім жауап бермеді. Мекенжай басқа компьютердің экранында тұр; осында жазыңыз.</translation>
        </message>
        <message>
            <source>Please type the address and the six digits.</source>
            <translation>Мекенжай мен алты цифрды жазыңыз.</translation>
        </message>
        <message>
            <source>School network: go through another computer</source>
            <translation>Мектеп желісі: басқа компьютер арқылы шығу</translation>
        </message>
        <message>
            <source>Six digits</source>
            <translation>Алты цифр</translation>
        </message>
        <message>
            <source>When this computer has no line of its own, another one of the school can let it through. Its settings show the address and the code.</source>
            <translation>Бұл компьютердің өз байланысы болмағанда, мектептің басқа компьютері оны өткізе алады. Мекенжайы мен коды сол компьютердің баптауларында тұр.</translation>
        </message>
        <message>
            <source>Without a line of its own this computer goes through {name}.</source>
            <translation>Бұл компьютер өз байланысы болмағанда {name} арқылы шығады.</translation>
        </message>
        <message>
            <source>{name} lets this computer through.</source>
            <translation>{name} бұл компьютерді өткізеді.</translation>
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
            <translation>Келген уақыты немесе неше минут кешікті</translation>
        </message>
        <message>
            <source>Enter: next person · Esc: without time</source>
            <translation>Enter: келесі адам · Esc: уақытсыз</translation>
        </message>
        <message>
            <source>Left at, or minutes early</source>
            <translation>Кеткен уақыты немесе неше минут ерте</translation>
        </message>
        <message>
            <source>Minutes present, or the time</source>
            <translation>Қатысқан минуты немесе уақыты</translation>
        </message>
        <message>
            <source>The slot has no such time.</source>
            <translation>Кездесу уақытына сыймайды.</translation>
        </message>
        <message>
            <source>This session ends before it begins: correct its times first.</source>
            <translation>Кездесудің аяқталуы басталуынан бұрын тұр: алдымен уақытын түзетіңіз.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Please type a time such as 14:30.</source>
            <translation>Уақытты былай жазыңыз: 14:30.</translation>
        </message>
    </context>
    <context>
        <name>ToastBar</name>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Қайтару (Ctrl+Z)</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>%n cycle(s)</source>
            <translation>
                <numerusform>%n цикл</numerusform>
                <numerusform>%n цикл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n research lesson(s) taught</source>
            <translation>
                <numerusform>%n зерттеу сабағы өтті</numerusform>
                <numerusform>%n зерттеу сабағы өтті</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n сессия</numerusform>
                <numerusform>%n сессия</numerusform>
            </translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>My attendance</source>
            <translation>Менің қатысуым</translation>
        </message>
        <message>
            <source>My hours</source>
            <translation>Менің сағаттарым</translation>
        </message>
        <message>
            <source>My lesson study</source>
            <translation>Менің сабақ зерттеуім</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Жаңа сессия</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Алда</translation>
        </message>
        <message>
            <source>Next: {when}</source>
            <translation>Келесі: {when}</translation>
        </message>
        <message>
            <source>No marks yet in this term</source>
            <translation>Бұл тоқсанда белгі жоқ</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Әлі жіберілмеген</translation>
        </message>
        <message>
            <source>Nothing is left unfinished</source>
            <translation>Аяқталмаған іс жоқ</translation>
        </message>
        <message>
            <source>Nothing planned for the next days</source>
            <translation>Алдағы күндерге жоспар жоқ</translation>
        </message>
        <message>
            <source>Nothing planned until {day}</source>
            <translation>Жоспар жоқ, {day} күніне дейін</translation>
        </message>
        <message>
            <source>Practice stays on this computer.</source>
            <translation>Жаттығу осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>Project log</source>
            <translation>Жоба күнделігі</translation>
        </message>
        <message>
            <source>Ready for the visit</source>
            <translation>Сапарға дайындық</translation>
        </message>
        <message>
            <source>Sessions, research lessons, actions of projects and promises appear here.</source>
            <translation>Сессиялар, зерттеу сабақтары, жобадағы істер мен келісімдер осында көрінеді.</translation>
        </message>
        <message>
            <source>Sheets, observations and plans that wait for you will appear here.</source>
            <translation>Сізді күтіп тұрған парақтар, бақылаулар мен жоспарлар осында көрінеді.</translation>
        </message>
        <message>
            <source>Term {number}</source>
            <translation>{number}-тоқсан</translation>
        </message>
        <message>
            <source>This page could not be put together. Everything you wrote is kept, and the other pages work.</source>
            <translation>Бұл бетті құрастыру мүмкін болмады. Жазғандарыңыздың бәрі сақталған, басқа беттер жұмыс істейді.</translation>
        </message>
        <message>
            <source>This school year</source>
            <translation>Осы оқу жылы</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Осы апта</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message numerus="yes">
            <source>Work of %n day(s) is only on this computer. Connect to the internet when you can.</source>
            <translation>
                <numerusform>%n күндік жұмыс тек осы компьютерде тұр. Мүмкіндік болса, интернетке қосылыңыз.</numerusform>
                <numerusform>%n күндік жұмыс тек осы компьютерде тұр. Мүмкіндік болса, интернетке қосылыңыз.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n change(s) wait for a newer version of Shyraq</source>
            <translation>
                <numerusform>%n өзгеріс Шырақтың жаңа нұсқасын күтіп тұр</numerusform>
                <numerusform>%n өзгеріс Шырақтың жаңа нұсқасын күтіп тұр</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were refused by the server</source>
            <translation>
                <numerusform>Сервер %n өзгерісті қабылдамады</numerusform>
                <numerusform>Сервер %n өзгерісті қабылдамады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two versions</source>
            <translation>
                <numerusform>%n өрістің екі нұсқасы бар</numerusform>
                <numerusform>%n өрістің екі нұсқасы бар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n белгіленбеген</numerusform>
                <numerusform>%n белгіленбеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Everything is on the server.</source>
            <translation>Бәрі серверде.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>No observations</source>
            <translation>Бақылау жоқ</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Plan action</source>
            <translation>Жоспардағы іс</translation>
        </message>
        <message>
            <source>Research lesson</source>
            <translation>Зерттеу сабағы</translation>
        </message>
        <message>
            <source>The oldest is less than an hour old.</source>
            <translation>Ең ескісі бір сағатқа толмаған.</translation>
        </message>
        <message numerus="yes">
            <source>The oldest waits for %n day(s).</source>
            <translation>
                <numerusform>Ең ескісі %n күн күтіп тұр.</numerusform>
                <numerusform>Ең ескісі %n күн күтіп тұр.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The oldest waits for %n hour(s).</source>
            <translation>
                <numerusform>Ең ескісі %n сағат күтіп тұр.</numerusform>
                <numerusform>Ең ескісі %n сағат күтіп тұр.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept and appear after the update.</source>
            <translation>Олар сақталған, жаңартудан кейін көрінеді.</translation>
        </message>
        <message>
            <source>They stay on this computer; look at the reasons.</source>
            <translation>Олар осы компьютерде қалады; себебін қараңыз.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Ертең</translation>
        </message>
        <message>
            <source>Two people wrote different things; choose which one stands.</source>
            <translation>Екі адам екі түрлі жазған; қайсысы қалатынын таңдаңыз.</translation>
        </message>
        <message>
            <source>Was it taught?</source>
            <translation>Сабақ өтті ме?</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Атауы жоқ</translation>
        </message>
    </context>
    <context>
        <name>Unlocking</name>
        <message>
            <source>This does not open it. Please ask for the answer once more, letter by letter.</source>
            <translation>Бұл ашпайды. Жауапты әріптеп тағы бір рет сұраңыз.</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Бұл PIN дұрыс емес.</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n сөз</numerusform>
                <numerusform>%n сөз</numerusform>
            </translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>Begin an assessment</source>
            <translation>Бағалауды бастау</translation>
        </message>
        <message>
            <source>Choose who assesses.</source>
            <translation>Кім бағалайтынын таңдаңыз.</translation>
        </message>
        <message>
            <source>Export to a folder…</source>
            <translation>Папкаға шығару…</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Әлі шешілмеген</translation>
        </message>
        <message>
            <source>Pictures that stayed here because no consent is named: {count}.</source>
            <translation>Келісім көрсетілмегендіктен осында қалған суреттер: {count}.</translation>
        </message>
        <message>
            <source>The portfolio is in the folder “{name}”.</source>
            <translation>Портфолио «{name}» папкасында.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <source>Where should the portfolio go?</source>
            <translation>Портфолио қайда сақталсын?</translation>
        </message>
        <message>
            <source>what was in it comes with an exchange</source>
            <translation>мазмұны алмасу кезінде келеді</translation>
        </message>
        <message>
            <source>what was in it is on another computer</source>
            <translation>мазмұны басқа компьютерде</translation>
        </message>
        <message>
            <source>{name}: {points} of {most} points, {outcome}.</source>
            <translation>{name}: {most} ұпайдан {points} ұпай, {outcome}.</translation>
        </message>
    </context>
    <context>
        <name>VersionWords</name>
        <message>
            <source>Deleted or not</source>
            <translation>Жойылған ба, жоқ па</translation>
        </message>
        <message>
            <source>Joined by the server · {when}</source>
            <translation>Сервер біріктірген · {when}</translation>
        </message>
        <message>
            <source>Somebody this computer does not know</source>
            <translation>Бұл компьютерге белгісіз адам</translation>
        </message>
        <message>
            <source>The record is deleted</source>
            <translation>Жазба жойылған</translation>
        </message>
        <message>
            <source>The record stays</source>
            <translation>Жазба қалады</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>{who} · computer {number} · {when}</source>
            <translation>{who} · {number}-компьютер · {when}</translation>
        </message>
        <message>
            <source>{who} · on this computer · {when}</source>
            <translation>{who} · осы компьютерде · {when}</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Decide later</source>
            <translation>Кейін шешу</translation>
        </message>
        <message>
            <source>Two people changed this text, and the changes did not touch. Both are in it now.</source>
            <translation>Екі адам бұл мәтіннің әр жерін өзгерткен. Қазір мәтінде екеуі де бар.</translation>
        </message>
        <message>
            <source>Two people wrote different things without seeing each other. Choose which one stands.</source>
            <translation>Екі адам бір-бірінің жазғанын көрмей, екі түрлі мән енгізген. Қайсысы қалатынын таңдаңыз.</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Екі нұсқа</translation>
        </message>
    </context>
    <context>
        <name>VisitView</name>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>WelcomeForm</name>
        <message>
            <source>Address of the server</source>
            <translation>Сервер мекенжайы</translation>
        </message>
        <message>
            <source>Choose the region</source>
            <translation>Өңірді таңдаңыз</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>For example: secondary school of Aksu</source>
            <translation>Мысалы: Ақсу орта мектебі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>I am</source>
            <translation>Мен</translation>
        </message>
        <message>
            <source>Please type the address you were given.</source>
            <translation>Берілген мекенжайды теріңіз.</translation>
        </message>
        <message>
            <source>Please type the code you were given.</source>
            <translation>Берілген кодты теріңіз.</translation>
        </message>
        <message>
            <source>Please type the name of your school.</source>
            <translation>Мектебіңіздің атауын теріңіз.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Тегіңізді теріңіз.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
    </context>
    <context>
        <name>WelcomeView</name>
        <message>
            <source>A made-up school with a year of work and tasks for three roles. Nothing of it leaves this computer, and you can come back here at any time.</source>
            <translation>Бір жылдық жұмысы және үш рөлге арналған тапсырмалары бар ойдан құрастырылған мектеп. Одан ештеңе осы компьютерден шықпайды, мұнда кез келген уақытта қайта аласыз.</translation>
        </message>
        <message>
            <source>Back to all</source>
            <translation>Барлығына қайту</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Begin on this computer</source>
            <translation>Осы компьютерде бастау</translation>
        </message>
        <message>
            <source>Begin without a line</source>
            <translation>Байланыссыз бастау</translation>
        </message>
        <message>
            <source>Choose a copy made by Shyraq, for example on a USB stick. It is checked first.</source>
            <translation>Шырақ жасаған көшірмені таңдаңыз, мысалы USB-дан. Алдымен ол тексеріледі.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Файлды таңдау</translation>
        </message>
        <message>
            <source>Connect and begin</source>
            <translation>Қосылып бастау</translation>
        </message>
        <message>
            <source>Everything works without the internet. What you record is sent when there is a connection.</source>
            <translation>Бәрі интернетсіз жұмыс істейді. Жазғаныңыз байланыс шыққанда жіберіледі.</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>Қалай бастау керек</translation>
        </message>
        <message>
            <source>I have an invitation</source>
            <translation>Шақыруым бар</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Open the practice school</source>
            <translation>Жаттығу мектебін ашу</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>Алдымен жаттығу</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Көшірмеден қалпына келтіру</translation>
        </message>
        <message>
            <source>There is no line to {address} now. You can begin all the same: from the settings your request to be let in goes by stick or file.</source>
            <translation>Қазір {address} серверімен байланыс жоқ. Бәрібір бастай аласыз: қосылу сұрауыңыз баптаулардан флешкамен не файлмен жіберіледі.</translation>
        </message>
        <message>
            <source>Welcome to Shyraq</source>
            <translation>Шыраққа қош келдіңіз</translation>
        </message>
        <message>
            <source>You can connect to a server later; nothing is lost by that.</source>
            <translation>Серверге кейін де қосыла аласыз, ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation, or an address and a code. It works once.</source>
            <translation>Шақыруды не мекенжай мен кодты үйлестірушіңіз береді. Ол бір рет қана жарайды.</translation>
        </message>
    </context>
    <context>
        <name>WindowContent</name>
        <message>
            <source>Practice school – Shyraq</source>
            <translation>Жаттығу мектебі – Шырақ</translation>
        </message>
    </context>
    <context>
        <name>_Promise</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>Қалай өтті?</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Қайта ашу</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <source>It had been changed before your request came. What the list says now stands.</source>
            <translation>Сұрауыңыз келгенше бұл өзгертіліп қойған. Тізімдегі қазіргі жағдай күшінде қалады.</translation>
        </message>
        <message>
            <source>Nobody changes their own access. Please call whoever runs the server.</source>
            <translation>Ешкім өз рұқсатын өзі өзгертпейді. Серверді жүргізетін адамға қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>The computer is let in no more. Whoever runs the server can let it in again when it was found.</source>
            <translation>Бұл компьютер енді кіргізілмейді. Табылса, оны серверді жүргізетін адам қайта кіргізе алады.</translation>
        </message>
        <message>
            <source>The school is not of your region for the server. Its card must say its region.</source>
            <translation>Сервер үшін бұл мектеп сіздің өңіріңізге жатпайды. Мектеп карточкасында өңірі жазылуы керек.</translation>
        </message>
        <message>
            <source>The server knows no such computer in this school.</source>
            <translation>Сервер бұл мектепте мұндай компьютерді білмейді.</translation>
        </message>
        <message>
            <source>The server refused it for a reason that only a newer version of the program knows.</source>
            <translation>Сервер қабылдамады; себебін бағдарламаның жаңарақ нұсқасы ғана біледі.</translation>
        </message>
    </context>
    <context>
        <name>attachments</name>
        <message>
            <source>Arriving: {percent} %</source>
            <translation>Келіп жатыр: {percent} %</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Flipchart</source>
            <translation>Флипчарт</translation>
        </message>
        <message>
            <source>Is not sent</source>
            <translation>Жіберілмейді</translation>
        </message>
        <message>
            <source>On request</source>
            <translation>Сұратсаңыз келеді</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Pupils' work</source>
            <translation>Оқушылардың жұмыстары</translation>
        </message>
        <message>
            <source>Signed attendance sheet</source>
            <translation>Қол қойылған қатысу парағы</translation>
        </message>
        <message>
            <source>Signed consent</source>
            <translation>Қол қойылған келісім</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>Stays here</source>
            <translation>Осында қалады</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Келеді</translation>
        </message>
        <message>
            <source>The file is also on the server.</source>
            <translation>Файл серверде де бар.</translation>
        </message>
        <message>
            <source>The file is on another computer. It is large, so it comes only when you ask for it.</source>
            <translation>Файл басқа компьютерде. Көлемі үлкен, сондықтан тек сұратсаңыз ғана келеді.</translation>
        </message>
        <message>
            <source>The file is on another computer; it comes first with the next exchange.</source>
            <translation>Файл басқа компьютерде; келесі алмасуда бірінші болып келеді.</translation>
        </message>
        <message>
            <source>The file is on another computer; it comes with an exchange.</source>
            <translation>Файл басқа компьютерде; алмасу кезінде келеді.</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Файл осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>The file waits to be sent: it goes with the next exchange, after the texts.</source>
            <translation>Файл жіберуді күтуде: келесі алмасуда мәтіндерден кейін жіберіледі.</translation>
        </message>
        <message>
            <source>The picture is on another computer and stays there until it is said whether people can be recognised, and a consent is named.</source>
            <translation>Сурет басқа компьютерде; адамдарды тануға бола ма, соны айтып, келісімді көрсеткенше сонда қалады.</translation>
        </message>
        <message>
            <source>The picture may be sent with the exchange.</source>
            <translation>Суретті алмасу кезінде жіберуге болады.</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Жіберуді күтуде</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Жұмыс парағы</translation>
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
            <translation>Деректер көшірмесін таңдаңыз</translation>
        </message>
        <message>
            <source>Copies of Shyraq (*.db)</source>
            <translation>Шырақ көшірмелері (*.db)</translation>
        </message>
        <message>
            <source>Save a copy of the data</source>
            <translation>Деректер көшірмесін сақтау</translation>
        </message>
    </context>
    <context>
        <name>badges</name>
        <message>
            <source>Confirmed by the issuer.</source>
            <translation>Беруші ұйым растады.</translation>
        </message>
        <message>
            <source>Led the sessions; the hours are those of the sessions that were held.</source>
            <translation>Сессияларды жүргізді; сағаттар өткізілген сессиялар бойынша есептелді.</translation>
        </message>
        <message>
            <source>Took part as the programme asks; the hours are worked out from attendance marked session by session.</source>
            <translation>Бағдарлама талабына сай қатысты; сағаттар әр сессияда белгіленген қатысу бойынша есептелді.</translation>
        </message>
    </context>
    <context>
        <name>certificate_paper</name>
        <message>
            <source>Academic hours: {hours}</source>
            <translation>Академиялық сағат: {hours}</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Сертификат</translation>
        </message>
        <message>
            <source>Confirmation of participation</source>
            <translation>Қатысуды растау</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Телнұсқа</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>Алғыс хат</translation>
        </message>
        <message>
            <source>No. {serial}</source>
            <translation>№ {serial}</translation>
        </message>
        <message>
            <source>This certificate confirms that</source>
            <translation>Осы сертификат растайды:</translation>
        </message>
        <message>
            <source>This is to confirm that</source>
            <translation>Осы құжат арқылы расталады:</translation>
        </message>
        <message>
            <source>With thanks to</source>
            <translation>Алғыс білдіріледі:</translation>
        </message>
        <message>
            <source>completed the programme “{title}”</source>
            <translation>«{title}» бағдарламасын аяқтады</translation>
        </message>
        <message>
            <source>for the contribution to “{title}”</source>
            <translation>«{title}» іс-шарасына қосқан үлесі үшін</translation>
        </message>
        <message>
            <source>presented a poster at “{title}”</source>
            <translation>«{title}» іс-шарасында постер ұсынды</translation>
        </message>
        <message>
            <source>took part in “{title}”</source>
            <translation>«{title}» іс-шарасына қатысты</translation>
        </message>
        <message>
            <source>was a facilitator of “{title}”</source>
            <translation>«{title}» іс-шарасының фасилитаторы болды</translation>
        </message>
        <message>
            <source>was a trainer of “{title}”</source>
            <translation>«{title}» іс-шарасының тренері болды</translation>
        </message>
    </context>
    <context>
        <name>certificates</name>
        <message>
            <source>Checked</source>
            <translation>Тексерілген</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Бағдарламаны аяқтау</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Телнұсқа</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Ағылшынша</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілген</translation>
        </message>
        <message>
            <source>Issuer unknown</source>
            <translation>Беруші белгісіз</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>Kazakh and Russian</source>
            <translation>Қазақша және орысша</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Poster presentation</source>
            <translation>Постер ұсыну</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Күші жойылған</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Алғыс</translation>
        </message>
        <message>
            <source>University certificate</source>
            <translation>Университет сертификаты</translation>
        </message>
        <message>
            <source>Work as a facilitator</source>
            <translation>Фасилитатор жұмысы</translation>
        </message>
        <message>
            <source>Work as a trainer</source>
            <translation>Тренер жұмысы</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>Bar chart. {title}. {values}.</source>
            <translation>Бағанды диаграмма. {title}. {values}.</translation>
        </message>
        <message>
            <source>Bars of shares. {title}. {values}.</source>
            <translation>Үлестер бағандары. {title}. {values}.</translation>
        </message>
        <message>
            <source>Bars side by side. {title}. {values}.</source>
            <translation>Қатар тұрған бағандар. {title}. {values}.</translation>
        </message>
        <message>
            <source>Line chart. {title}. {values}.</source>
            <translation>Сызықтық диаграмма. {title}. {values}.</translation>
        </message>
        <message>
            <source>Table of shades. {title}. {values}.</source>
            <translation>Реңктер кестесі. {title}. {values}.</translation>
        </message>
    </context>
    <context>
        <name>choices</name>
        <message>
            <source>Another programme</source>
            <translation>Басқа бағдарлама</translation>
        </message>
        <message>
            <source>Approved lesson study report</source>
            <translation>Сабақты зерттеудің бекітілген есебі</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Қатысты</translation>
        </message>
        <message>
            <source>Binom schools</source>
            <translation>«Бином» мектептері</translation>
        </message>
        <message>
            <source>Cascade of teacher education</source>
            <translation>Педагог даярлау каскады</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Has confirmed</source>
            <translation>Растады</translation>
        </message>
        <message>
            <source>Has declined</source>
            <translation>Бас тартты</translation>
        </message>
        <message>
            <source>Has withdrawn</source>
            <translation>Шығып кетті</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Шақырылды</translation>
        </message>
        <message>
            <source>Joined by the server</source>
            <translation>Сервер біріктірген</translation>
        </message>
        <message>
            <source>Lamp of the rural school</source>
            <translation>Ауылдық мектеп шамы</translation>
        </message>
        <message>
            <source>Marked by the facilitator</source>
            <translation>Фасилитатор белгіледі</translation>
        </message>
        <message>
            <source>Marked by the trainer</source>
            <translation>Тренер белгіледі</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>Күту тізімінде</translation>
        </message>
        <message>
            <source>PIN code</source>
            <translation>PIN-код</translation>
        </message>
        <message>
            <source>Portfolio that passed</source>
            <translation>Бағалаудан өткен портфолио</translation>
        </message>
        <message>
            <source>Poster of the project</source>
            <translation>Жобаның постері</translation>
        </message>
        <message>
            <source>Potential of hub schools</source>
            <translation>Тірек мектептердің әлеуеті</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-код</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>Signature on paper</source>
            <translation>Қағаздағы қолтаңба</translation>
        </message>
        <message>
            <source>Submitted portfolio</source>
            <translation>Тапсырылған портфолио</translation>
        </message>
        <message>
            <source>Taken from a file</source>
            <translation>Файлдан алынды</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translation>Шешілуі керек</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%n badge(s) written.</source>
            <translation>
                <numerusform>%n бейдж жазылды.</numerusform>
                <numerusform>%n бейдж жазылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) taken over.</source>
            <translation>
                <numerusform>%n сертификат алынды.</numerusform>
                <numerusform>%n сертификат алынды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) would be taken over.</source>
            <translation>
                <numerusform>%n сертификат алынар еді.</numerusform>
                <numerusform>%n сертификат алынар еді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not accepted by the server.</source>
            <translation>
                <numerusform>Сервер %n өзгерісті қабылдамады.</numerusform>
                <numerusform>Сервер %n өзгерісті қабылдамады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent yet.</source>
            <translation>
                <numerusform>%n өзгеріс әлі жіберілген жоқ.</numerusform>
                <numerusform>%n өзгеріс әлі жіберілген жоқ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>%n өзгеріс алынды.</numerusform>
                <numerusform>%n өзгеріс алынды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) taken over by the server.</source>
            <translation>
                <numerusform>Сервер %n өзгерісті қабылдады.</numerusform>
                <numerusform>Сервер %n өзгерісті қабылдады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) written; they count as handed in when the answer comes back.</source>
            <translation>
                <numerusform>%n өзгеріс жазылды; жауап қайтып келгенде тапсырылған болып саналады.</numerusform>
                <numerusform>%n өзгеріс жазылды; жауап қайтып келгенде тапсырылған болып саналады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) come with the next exchange.</source>
            <translation>
                <numerusform>Бүлінген %n жазба келесі алмасуда келеді.</numerusform>
                <numerusform>Бүлінген %n жазба келесі алмасуда келеді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged record(s) were put right.</source>
            <translation>
                <numerusform>Бүлінген %n жазба қалпына келтірілді.</numerusform>
                <numerusform>Бүлінген %n жазба қалпына келтірілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) answered.</source>
            <translation>
                <numerusform>%n құрылғыға жауап берілді.</numerusform>
                <numerusform>%n құрылғыға жауап берілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) not taken: damaged, or of an unknown device.</source>
            <translation>
                <numerusform>%n хат қабылданбады: бүлінген не белгісіз құрылғыдан.</numerusform>
                <numerusform>%n хат қабылданбады: бүлінген не белгісіз құрылғыдан.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) written by two people, to be settled.</source>
            <translation>
                <numerusform>Екі адам жазған %n өріс шешімін күтіп тұр.</numerusform>
                <numerusform>Екі адам жазған %n өріс шешімін күтіп тұр.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) received.</source>
            <translation>
                <numerusform>%n файл алынды.</numerusform>
                <numerusform>%n файл алынды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) sent.</source>
            <translation>
                <numerusform>%n файл жіберілді.</numerusform>
                <numerusform>%n файл жіберілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) added.</source>
            <translation>
                <numerusform>%n жаңа адам қосылды.</numerusform>
                <numerusform>%n жаңа адам қосылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) would be added.</source>
            <translation>
                <numerusform>%n жаңа адам қосылар еді.</numerusform>
                <numerusform>%n жаңа адам қосылар еді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) written into {folder}.</source>
            <translation>
                <numerusform>{folder} қалтасына %n қағаз жазылды.</numerusform>
                <numerusform>{folder} қалтасына %n қағаз жазылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) there already.</source>
            <translation>
                <numerusform>%n адам бұрыннан бар.</numerusform>
                <numerusform>%n адам бұрыннан бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received entry(ies) set aside.</source>
            <translation>
                <numerusform>Алынған %n жазба бөлек қойылды.</numerusform>
                <numerusform>Алынған %n жазба бөлек қойылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) on this computer.</source>
            <translation>
                <numerusform>Осы компьютерде %n жазба бар.</numerusform>
                <numerusform>Осы компьютерде %n жазба бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %n жазба жазылды.</numerusform>
                <numerusform>{file} файлына %n жазба жазылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read.</source>
            <translation>
                <numerusform>%n жол оқылды.</numerusform>
                <numerusform>%n жол оқылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused.</source>
            <translation>
                <numerusform>%n жол қабылданбады.</numerusform>
                <numerusform>%n жол қабылданбады.</numerusform>
            </translation>
        </message>
        <message>
            <source>A PostgreSQL database is copied with pg_dump.</source>
            <translation>PostgreSQL дерекқоры pg_dump көмегімен көшіріледі.</translation>
        </message>
        <message>
            <source>A coordinator or an observer needs a region: --region KZ-19.</source>
            <translation>Үйлестірушіге не бақылаушыға өңір керек: --region KZ-19.</translation>
        </message>
        <message>
            <source>A district is for observers alone: --role observer.</source>
            <translation>Аудан тек бақылаушыға беріледі: --role observer.</translation>
        </message>
        <message>
            <source>Both sides hold the same.</source>
            <translation>Екі жақтағы деректер бірдей.</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>ПӘРМЕН</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Код: {code}</translation>
        </message>
        <message>
            <source>Connected as device {device}. What was recorded before is sent with the next exchange.</source>
            <translation>{device}-құрылғы ретінде қосылды. Бұрын жазылғандар келесі алмасуда жіберіледі.</translation>
        </message>
        <message>
            <source>Copied and checked: {file}</source>
            <translation>Көшірілді, тексерілді: {file}</translation>
        </message>
        <message>
            <source>Copied to {file}. Keep it safe: it holds the key of the server.</source>
            <translation>{file} файлына көшірілді. Оны қауіпсіз жерде сақтаңыз: ішінде сервердің кілті бар.</translation>
        </message>
        <message>
            <source>Copies and the log of PostgreSQL still hold it; docs/operating.md says what to do.</source>
            <translation>PostgreSQL көшірмелері мен журналында ол әлі бар; не істеу керегі docs/operating.md құжатында жазылған.</translation>
        </message>
        <message>
            <source>Copies you made yourself still hold it: make new ones and delete the old ones.</source>
            <translation>Өзіңіз жасаған көшірмелерде ол әлі бар: жаңаларын жасап, ескілерін жойыңыз.</translation>
        </message>
        <message>
            <source>Device {number} hands in its work for {school} at its next exchange and keeps nothing.</source>
            <translation>{number}-құрылғы келесі алмасуда {school} бойынша жұмысын тапсырады да, ештеңесін қалдырмайды.</translation>
        </message>
        <message>
            <source>Device {number} is let in again.</source>
            <translation>{number}-құрылғы қайтадан кіргізіледі.</translation>
        </message>
        <message>
            <source>Device {number} is let in no more.</source>
            <translation>{number}-құрылғы енді кіргізілмейді.</translation>
        </message>
        <message>
            <source>Device {number} works for {school} from its next exchange on.</source>
            <translation>{number}-құрылғы келесі алмасудан бастап {school} үшін жұмыс істейді.</translation>
        </message>
        <message>
            <source>Enter gives a new code, Ctrl+C ends.</source>
            <translation>Enter жаңа код береді, Ctrl+C тоқтатады.</translation>
        </message>
        <message>
            <source>Erased here. Every device erases it at its next exchange.</source>
            <translation>Осында өшірілді. Әр құрылғы келесі алмасуда өшіреді.</translation>
        </message>
        <message>
            <source>Good for one device until {moment}.</source>
            <translation>{moment} дейін бір құрылғыға жарамды.</translation>
        </message>
        <message>
            <source>It fits the code on that screen and no other, for a quarter of an hour.</source>
            <translation>Ол тек сол экрандағы кодқа, он бес минут жарамды.</translation>
        </message>
        <message>
            <source>Last exchange: {moment}.</source>
            <translation>Соңғы синхрондау: {moment}.</translation>
        </message>
        <message>
            <source>Left out, because another computer signed them: {count}.</source>
            <translation>Басқа компьютер қол қойғандықтан алынбады: {count}.</translation>
        </message>
        <message>
            <source>Left out, because the person has not agreed to publication: {count}.</source>
            <translation>Адам жариялауға келісім бермегендіктен алынбады: {count}.</translation>
        </message>
        <message>
            <source>Name a certificate to check, or a page to write with --page.</source>
            <translation>Тексерілетін сертификатты не --page арқылы жазылатын бетті көрсетіңіз.</translation>
        </message>
        <message>
            <source>No exchange with a server yet.</source>
            <translation>Сервермен әлі синхрондалған жоқ.</translation>
        </message>
        <message>
            <source>No such computer was found nearby; its own screen shows its address.</source>
            <translation>Жақын маңнан ондай компьютер табылмады; мекенжайы өз экранында тұр.</translation>
        </message>
        <message>
            <source>Nobody of this name is known here.</source>
            <translation>Мұнда ондай есімді адам жоқ.</translation>
        </message>
        <message>
            <source>Nobody works here yet: these are the papers of the practice school.</source>
            <translation>Мұнда әзірге ешкім жұмыс істемейді: бұл – жаттығу мектебінің қағаздары.</translation>
        </message>
        <message>
            <source>Not everything had room; the rest goes with the next writing.</source>
            <translation>Бәрі сыймады; қалғаны келесі жазғанда барады.</translation>
        </message>
        <message>
            <source>Nothing new for this computer is on the stick.</source>
            <translation>Флешкада бұл компьютер үшін жаңа ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Others type this address and code: {address}, {code} (good for {minutes} minutes).</source>
            <translation>Басқалар мына мекенжай мен кодты жазады: {address}, {code} ({minutes} минут жарамды).</translation>
        </message>
        <message>
            <source>PIN answered over the phone on {moment} at the server</source>
            <translation>PIN бойынша телефонмен көмектесті: {moment}, сервер</translation>
        </message>
        <message>
            <source>PIN answered over the phone on {moment} by the device {helper}</source>
            <translation>PIN бойынша телефонмен көмектесті: {moment}, құрылғы {helper}</translation>
        </message>
        <message>
            <source>Perhaps the same person: row {row}, {name}, and {other}.</source>
            <translation>Бір адам болуы мүмкін: {row}-жол, {name}, және {other}.</translation>
        </message>
        <message>
            <source>Pictures: {folder}</source>
            <translation>Суреттер: {folder}</translation>
        </message>
        <message numerus="yes">
            <source>Post of other computers collected: %n.</source>
            <translation>
                <numerusform>Басқа компьютерлерден жиналған пошта: %n.</numerusform>
                <numerusform>Басқа компьютерлерден жиналған пошта: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Post of other computers on the stick: %n.</source>
            <translation>
                <numerusform>Флешкадағы басқа компьютерлердің поштасы: %n.</numerusform>
                <numerusform>Флешкадағы басқа компьютерлердің поштасы: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Preparing the practice region…</source>
            <translation>Оқу-жаттығу өңірі дайындалып жатыр…</translation>
        </message>
        <message>
            <source>Preparing the practice school…</source>
            <translation>Жаттығу мектебі дайындалуда…</translation>
        </message>
        <message>
            <source>Read this answer aloud: {answer}</source>
            <translation>Бұл жауапты дауыстап оқыңыз: {answer}</translation>
        </message>
        <message>
            <source>Readable on its disk by whoever has it:</source>
            <translation>Құрылғы кімде болса, дискісінен мынаны оқи алады:</translation>
        </message>
        <message>
            <source>Restore PostgreSQL with pg_restore, then run “shyraq admin restored”.</source>
            <translation>PostgreSQL-ді pg_restore арқылы қалпына келтіріп, содан кейін «shyraq admin restored» командасын орындаңыз.</translation>
        </message>
        <message>
            <source>Restored. The devices will hand in again what the copy does not know.</source>
            <translation>Қалпына келтірілді. Көшірмеде жоқ деректі құрылғылар қайта тапсырады.</translation>
        </message>
        <message>
            <source>Row {row}: {reason}</source>
            <translation>{row}-жол: {reason}</translation>
        </message>
        <message>
            <source>Say where the devices reach this server: --address URL.</source>
            <translation>Құрылғылар бұл серверге қай мекенжаймен кіретінін көрсетіңіз: --address МЕКЕНЖАЙ.</translation>
        </message>
        <message>
            <source>Say which school the invitation is for: --school NAME.</source>
            <translation>Шақыру қай мектепке арналғанын көрсетіңіз: --school АТАУЫ.</translation>
        </message>
        <message>
            <source>Schools whose card names the district “{district}”: {count}. Below {least} no figure is told.</source>
            <translation>Карточкасында аудан ретінде «{district}» жазылған мектептер: {count}. {least} мектептен аз болса, бірде-бір сан айтылмайды.</translation>
        </message>
        <message>
            <source>Shyraq: work in your school without a network.</source>
            <translation>Шырақ: мектебіңізде желісіз жұмыс істеңіз.</translation>
        </message>
        <message>
            <source>Somebody still reads the old state, so its bytes go later; the running server tries again.</source>
            <translation>Ескі күйді әлі біреу оқып жатыр, сондықтан оның байттары кейін өшіріледі; жұмыс істеп тұрған сервер қайта әрекеттенеді.</translation>
        </message>
        <message>
            <source>The address {host}:{port} cannot be used: {reason}.</source>
            <translation>{host}:{port} мекенжайын пайдалану мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>The answer was not all there is; write to the stick again for the rest.</source>
            <translation>Жауапта бәрі жоқ; қалғаны үшін флешкаға қайта жазыңыз.</translation>
        </message>
        <message>
            <source>The answers are in {place}; carry them back.</source>
            <translation>Жауаптар {place} ішінде; оларды қайтарып апарыңыз.</translation>
        </message>
        <message>
            <source>The clock shows {moment}. For a year the server tells this time to the devices.</source>
            <translation>Сағат {moment} көрсетіп тұр. Бір жыл бойы сервер осы уақытты құрылғыларға айтады.</translation>
        </message>
        <message>
            <source>The coordinator's profile: {folder}</source>
            <translation>Үйлестірушінің профилі: {folder}</translation>
        </message>
        <message>
            <source>The data is as it was in {file}.</source>
            <translation>Деректер {file} көшірмесіндегідей болды.</translation>
        </message>
        <message>
            <source>The database is damaged. Restore a backup.</source>
            <translation>Дерекқор бүлінген. Сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The database passed its check.</source>
            <translation>Дерекқор тексеруден өтті.</translation>
        </message>
        <message numerus="yes">
            <source>The database was damaged. It was taken back to {moment}; %n change(s) made since are there again.</source>
            <translation>
                <numerusform>Дерекқор бүлінген еді. Ол {moment} көшірмесіне қайтарылды; содан кейінгі %n өзгеріс қайта орнына келді.</numerusform>
                <numerusform>Дерекқор бүлінген еді. Ол {moment} көшірмесіне қайтарылды; содан кейінгі %n өзгеріс қайта орнына келді.</numerusform>
            </translation>
        </message>
        <message>
            <source>The invitation is in {file}; whoever has the file can use it, once.</source>
            <translation>Шақыру мына файлда: {file}. Файл кімде болса, сол оны бір рет пайдалана алады.</translation>
        </message>
        <message>
            <source>The paper is {file}; whoever has it can use it, once.</source>
            <translation>Қағаз: {file}. Ол кімде болса, сол оны бір рет пайдалана алады.</translation>
        </message>
        <message>
            <source>The server does not know this school yet; the device will bring it.</source>
            <translation>Сервер бұл мектепті әлі білмейді; оны құрылғы өзі әкеледі.</translation>
        </message>
        <message>
            <source>The server has let this computer in. Write to the stick again.</source>
            <translation>Сервер бұл компьютерді қосты. Флешкаға қайта жазыңыз.</translation>
        </message>
        <message>
            <source>The two sides differ: {names}</source>
            <translation>Екі жақта айырма бар: {names}</translation>
        </message>
        <message>
            <source>There is no line to {address}. Write the request for the post: shyraq stick write.</source>
            <translation>{address} серверімен байланыс жоқ. Сұрауды поштаға жазыңыз: shyraq stick write.</translation>
        </message>
        <message>
            <source>There is no region called {name}.</source>
            <translation>{name} деген облыс жоқ.</translation>
        </message>
        <message>
            <source>These submitted versions may still hold its words; erase them too if they must not:</source>
            <translation>Мына тапсырылған нұсқаларда оның сөздері қалуы мүмкін; қалмауы керек болса, оларды да өшіріңіз:</translation>
        </message>
        <message>
            <source>This command was not understood: {reason}.</source>
            <translation>Бұл пәрмен түсініксіз: {reason}.</translation>
        </message>
        <message>
            <source>Warning: whoever is on this network can read what is sent.</source>
            <translation>Ескерту: осы желідегі кез келген адам жіберілген деректі оқи алады.</translation>
        </message>
        <message>
            <source>What was there before is kept in {file}.</source>
            <translation>Бұрынғы деректер {file} қалтасында сақталды.</translation>
        </message>
        <message>
            <source>When this computer has no line of its own, it goes through {name}.</source>
            <translation>Бұл компьютердің өз байланысы болмаса, {name} арқылы шығады.</translation>
        </message>
        <message>
            <source>With it went pictures, documents and submitted versions that belonged to it: {count}.</source>
            <translation>Онымен бірге оған тиесілі суреттер, құжаттар және тапсырылған нұсқалар өшірілді: {count}.</translation>
        </message>
        <message>
            <source>Work that is only on this device: {unsent}. It is lost if the device is not found.</source>
            <translation>Тек осы құрылғыдағы жазбалар: {unsent}. Құрылғы табылмаса, олар жоғалады.</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Жазылды: {file}</translation>
        </message>
        <message>
            <source>Your request to be let in is written; bring the answer back.</source>
            <translation>Қосылу сұрауыңыз жазылды; жауабын қайтарып әкеліңіз.</translation>
        </message>
        <message>
            <source>a staff list: Excel or CSV</source>
            <translation>қызметкерлер тізімі: Excel немесе CSV</translation>
        </message>
        <message>
            <source>a teacher's passport: certificates that go from school to school</source>
            <translation>мұғалім паспорты: мектептен мектепке өтетін сертификаттар</translation>
        </message>
        <message>
            <source>address of that computer; without it those nearby are listed</source>
            <translation>сол компьютердің мекенжайы; жазылмаса, жақын маңдағылар көрсетіледі</translation>
        </message>
        <message>
            <source>address of the server; or file of an invitation, or its text</source>
            <translation>сервердің мекенжайы; немесе шақыру файлы не мәтіні</translation>
        </message>
        <message>
            <source>address of this server, as the devices reach it</source>
            <translation>құрылғылар кіретін осы сервердің мекенжайы</translation>
        </message>
        <message>
            <source>address to listen on; without it only this computer can connect</source>
            <translation>тыңдайтын мекенжай; көрсетілмесе, тек осы компьютер қосыла алады</translation>
        </message>
        <message>
            <source>allow an address without encryption, for trials</source>
            <translation>шифрсыз мекенжайға рұқсат беру (тек сынақ үшін)</translation>
        </message>
        <message>
            <source>allow other computers without encryption, for trials</source>
            <translation>басқа компьютерлердің шифрсыз қосылуына рұқсат беру (тек сынақ үшін)</translation>
        </message>
        <message>
            <source>also draw the invitation on this paper (PDF), with a QR code</source>
            <translation>шақыруды QR-коды бар қағазға да түсіру (PDF)</translation>
        </message>
        <message>
            <source>also write the invitation into this file; it works without a line, too</source>
            <translation>шақыруды осы файлға да жазу; ол байланыссыз да жарайды</translation>
        </message>
        <message>
            <source>answer the code a computer shows to somebody who forgot their PIN</source>
            <translation>PIN-ін ұмытқан адамның компьютері көрсеткен кодқа жауап беру</translation>
        </message>
        <message>
            <source>answer the post on a stick or in a file, also while the server runs</source>
            <translation>флешкадағы не файлдағы поштаға жауап беру, сервер жұмыс істеп тұрғанда да болады</translation>
        </message>
        <message>
            <source>answer with one JSON object</source>
            <translation>бір JSON нысанымен жауап беру</translation>
        </message>
        <message>
            <source>begin the practice anew</source>
            <translation>жаттығуды басынан бастау</translation>
        </message>
        <message>
            <source>begin the region anew</source>
            <translation>өңірді басынан бастау</translation>
        </message>
        <message>
            <source>beside each PDF a file for Word</source>
            <translation>әр PDF-пен бірге Word файлы да жазылады</translation>
        </message>
        <message>
            <source>check certificates without a network</source>
            <translation>сертификаттарды желісіз тексеру</translation>
        </message>
        <message>
            <source>code of the invitation; none with a file</source>
            <translation>шақыру коды; файлмен керек емес</translation>
        </message>
        <message>
            <source>code or name of the region</source>
            <translation>облыстың коды немесе атауы</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>пәрмендер</translation>
        </message>
        <message>
            <source>connect this profile to a server</source>
            <translation>осы профильді серверге қосу</translation>
        </message>
        <message>
            <source>copy the server's database, also while it runs</source>
            <translation>сервердің дерекқорын көшіріп алу (сервер жұмыс істеп тұрса да)</translation>
        </message>
        <message>
            <source>empty a record for ever, here and on every device</source>
            <translation>жазбаны осында және барлық құрылғыда біржола босату</translation>
        </message>
        <message>
            <source>exchange with the server by USB stick or file</source>
            <translation>сервермен USB-флешка не файл арқылы алмасу</translation>
        </message>
        <message>
            <source>exchange with the server now</source>
            <translation>сервермен қазір синхрондау</translation>
        </message>
        <message>
            <source>folder for photos and documents; without it beside the database</source>
            <translation>фотолар мен құжаттар қалтасы; көрсетілмесе, дерекқордың жанында</translation>
        </message>
        <message>
            <source>folder for the badges</source>
            <translation>бейдждер жазылатын қалта</translation>
        </message>
        <message>
            <source>folder for the papers</source>
            <translation>қағаздар салынатын қалта</translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation>суреттер салынатын қалта</translation>
        </message>
        <message>
            <source>folder of the server's data, or a PostgreSQL address (postgresql://…)</source>
            <translation>сервер деректерінің қалтасы немесе PostgreSQL мекенжайы (postgresql://…)</translation>
        </message>
        <message>
            <source>folder of the stick, or a file whose name ends in .shyraq-post</source>
            <translation>флешка папкасы немесе аты .shyraq-post деп аяқталатын файл</translation>
        </message>
        <message>
            <source>folder of the stick, or file</source>
            <translation>флешка папкасы немесе файл</translation>
        </message>
        <message>
            <source>folder with your data</source>
            <translation>деректеріңіз жатқан қалта</translation>
        </message>
        <message>
            <source>full name or number of the person</source>
            <translation>адамның толық аты-жөні не нөмірі</translation>
        </message>
        <message>
            <source>full name or number of the person here; else the name in the passport</source>
            <translation>осындағы адамның толық аты-жөні не нөмірі; әйтпесе паспорттағы аты</translation>
        </message>
        <message>
            <source>go back to a copy of the data</source>
            <translation>деректердің көшірмесіне қайту</translation>
        </message>
        <message>
            <source>go back to a copy; the server must not run</source>
            <translation>көшірмеге қайту; сервер тоқтап тұруы керек</translation>
        </message>
        <message>
            <source>go through another computer of the school</source>
            <translation>мектептің басқа компьютері арқылы шығу</translation>
        </message>
        <message>
            <source>language of the papers</source>
            <translation>қағаздардың тілі</translation>
        </message>
        <message>
            <source>let a device in again</source>
            <translation>құрылғыны қайтадан кіргізу</translation>
        </message>
        <message>
            <source>let a device in no more</source>
            <translation>құрылғыны бұдан былай кіргізбеу</translation>
        </message>
        <message>
            <source>let a device read and write one more school</source>
            <translation>құрылғыға тағы бір мектепті оқуға және жазуға рұқсат беру</translation>
        </message>
        <message>
            <source>let in on {moment}</source>
            <translation>{moment} кіргізілген</translation>
        </message>
        <message>
            <source>let other computers of the school go through this one</source>
            <translation>мектептің басқа компьютерлерін осы компьютер арқылы өткізу</translation>
        </message>
        <message>
            <source>list the devices of the server</source>
            <translation>сервердің құрылғыларын тізіп шығу</translation>
        </message>
        <message>
            <source>list the schools of a device</source>
            <translation>құрылғының мектептерін тізіп шығу</translation>
        </message>
        <message>
            <source>look after a server</source>
            <translation>серверді күтіп ұстау</translation>
        </message>
        <message>
            <source>make a checked copy of the data</source>
            <translation>деректердің тексерілген көшірмесін жасау</translation>
        </message>
        <message>
            <source>measure exchanges over a slow line, and what a server stands</source>
            <translation>баяу желідегі алмасуларды және сервердің төзімін өлшеу</translation>
        </message>
        <message>
            <source>measure speed, size and memory on this computer</source>
            <translation>осы компьютердегі жылдамдықты, көлем мен жадты өлшеу</translation>
        </message>
        <message>
            <source>name of the teacher among the people of the school</source>
            <translation>мектеп адамдарының арасындағы мұғалімнің аты-жөні</translation>
        </message>
        <message>
            <source>name or number of the school</source>
            <translation>мектептің атауы немесе нөмірі</translation>
        </message>
        <message>
            <source>number of the device</source>
            <translation>құрылғының нөмірі</translation>
        </message>
        <message>
            <source>number of the record; or a person's name, to be told the numbers of who bears it</source>
            <translation>жазбаның нөмірі; немесе адамның аты-жөні, сонда аттастардың нөмірлері шығады</translation>
        </message>
        <message>
            <source>only say what would happen</source>
            <translation>тек не болатынын айту</translation>
        </message>
        <message>
            <source>open a practice school: a year of made-up data that never leaves this computer</source>
            <translation>жаттығу мектебін ашу: бір жылдық ойдан құрастырылған дерек, ол осы компьютерден шықпайды</translation>
        </message>
        <message>
            <source>open the window (also without any command)</source>
            <translation>терезені ашу (пәрменсіз де ашылады)</translation>
        </message>
        <message>
            <source>options</source>
            <translation>параметрлер</translation>
        </message>
        <message>
            <source>port to listen on; 0 takes a free one</source>
            <translation>тыңдайтын порт; 0 — бос портты алады</translation>
        </message>
        <message>
            <source>print a one-time code that lets one device in</source>
            <translation>бір құрылғыны қосатын бір реттік кодты шығару</translation>
        </message>
        <message>
            <source>put on the stick what waits, and post of other computers</source>
            <translation>күтіп тұрғанды және басқа компьютерлердің поштасын флешкаға жазу</translation>
        </message>
        <message>
            <source>read what is on the stick, then write what waits</source>
            <translation>флешкадағыны оқып, содан кейін күтіп тұрғанды жазу</translation>
        </message>
        <message>
            <source>run a server</source>
            <translation>серверді іске қосу</translation>
        </message>
        <message>
            <source>say how the data on this computer is doing</source>
            <translation>осы компьютердегі деректердің жайын айту</translation>
        </message>
        <message>
            <source>say that the clock of the server is right; needed once a year</source>
            <translation>сервер сағатының дұрыс екенін растау; жылына бір рет керек</translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>осы анықтаманы көрсетіп, аяқтау</translation>
        </message>
        <message>
            <source>take a school from a device; its work is handed in first</source>
            <translation>құрылғыдан мектепті алу; алдымен ондағы жұмыс тапсырылады</translation>
        </message>
        <message>
            <source>take over answers, and collect post of other computers</source>
            <translation>жауаптарды қабылдау және басқа компьютерлердің поштасын жинау</translation>
        </message>
        <message>
            <source>take over data from a file</source>
            <translation>файлдан деректер алу</translation>
        </message>
        <message>
            <source>take over the certificates of a passport</source>
            <translation>паспорттағы сертификаттарды алу</translation>
        </message>
        <message>
            <source>tell a server that its PostgreSQL was restored</source>
            <translation>серверге оның PostgreSQL дерекқоры қалпына келтірілгенін айту</translation>
        </message>
        <message>
            <source>tell a working day without a screen, keep pictures, and compare both sides</source>
            <translation>жұмыс күнін экрансыз өткізіп, суреттерін сақтап, екі жақты салыстыру</translation>
        </message>
        <message>
            <source>tell what a device may hold, for example a lost one</source>
            <translation>құрылғыда не болуы мүмкін екенін айту, мысалы, ол жоғалса</translation>
        </message>
        <message>
            <source>the code read over the phone</source>
            <translation>телефон арқылы оқылған код</translation>
        </message>
        <message>
            <source>the copy</source>
            <translation>көшірме</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>жазылатын файл</translation>
        </message>
        <message>
            <source>the only district of the region that an observer sees</source>
            <translation>бақылаушы көретін өңірдің жалғыз ауданы</translation>
        </message>
        <message>
            <source>the passport</source>
            <translation>паспорт</translation>
        </message>
        <message>
            <source>the six digits on its screen</source>
            <translation>оның экранындағы алты цифр</translation>
        </message>
        <message>
            <source>the staff list</source>
            <translation>қызметкерлер тізімі</translation>
        </message>
        <message>
            <source>the table to write: .xlsx for Excel with real dates and numbers, .csv for plain text</source>
            <translation>жазылатын кесте: .xlsx – нақты күндер мен сандары бар Excel, .csv – жай мәтін</translation>
        </message>
        <message>
            <source>the text of a code (SHYRAQ:…), a PDF, a passport or another file</source>
            <translation>код мәтіні (SHYRAQ:…), PDF, паспорт не басқа файл</translation>
        </message>
        <message>
            <source>try Shyraq in a practice region on this computer</source>
            <translation>Шырақты осы компьютердегі оқу-жаттығу өңірінде байқап көру</translation>
        </message>
        <message>
            <source>type of the records, such as person</source>
            <translation>жазбалардың түрі, мысалы person</translation>
        </message>
        <message>
            <source>usage:</source>
            <translation>қолданылуы:</translation>
        </message>
        <message>
            <source>use an empty profile and throw it away</source>
            <translation>бос профильді пайдаланып, соңынан жою</translation>
        </message>
        <message>
            <source>what all schools share</source>
            <translation>барлық мектептерге ортақ деректер</translation>
        </message>
        <message>
            <source>what it needs</source>
            <translation>не керек</translation>
        </message>
        <message>
            <source>what the person is</source>
            <translation>адамның рөлі</translation>
        </message>
        <message>
            <source>what the person is there</source>
            <translation>адамның сол мектептегі рөлі</translation>
        </message>
        <message>
            <source>where to</source>
            <translation>қайда</translation>
        </message>
        <message>
            <source>where to; else among the backups</source>
            <translation>қайда; әйтпесе сақтық көшірмелердің арасына</translation>
        </message>
        <message>
            <source>write a page on which any phone can check certificates without a network</source>
            <translation>кез келген телефон сертификатты желісіз тексере алатын бетті жазу</translation>
        </message>
        <message>
            <source>write all records of one type into a table</source>
            <translation>бір түрдегі барлық жазбаны кестеге жазу</translation>
        </message>
        <message>
            <source>write certificates as Open Badges 3.0</source>
            <translation>сертификаттарды Open Badges 3.0 түрінде жазу</translation>
        </message>
        <message>
            <source>write every printable paper into a folder</source>
            <translation>басып шығаруға болатын барлық қағазды қалтаға жазу</translation>
        </message>
        <message>
            <source>write the signed passport of a person</source>
            <translation>адамның қол қойылған паспортын жазу</translation>
        </message>
        <message>
            <source>{number}  {label}  {role}  {version}  last contact {moment}  let in no more</source>
            <translation>{number}  {label}  {role}  {version}  соңғы байланыс: {moment}  енді кіргізілмейді</translation>
        </message>
        <message>
            <source>{number}  {label}  {role}  {version}  last contact {moment}  not sent: {unsent}</source>
            <translation>{number}  {label}  {role}  {version}  соңғы байланыс: {moment}  жіберілмегені: {unsent}</translation>
        </message>
        <message>
            <source>{program} --help shows what there is.</source>
            <translation>{program} --help не бар екенін көрсетеді.</translation>
        </message>
        <message>
            <source>· {place}: {records} records</source>
            <translation>· {place}: {records} жазба</translation>
        </message>
        <message>
            <source>· {school}: {who}</source>
            <translation>· {school}: {who}</translation>
        </message>
        <message>
            <source>· {school}: {who}, until {moment}</source>
            <translation>· {school}: {who}, {moment} дейін</translation>
        </message>
    </context>
    <context>
        <name>colleagues</name>
        <message>
            <source>There are no teachers in your school yet: import a list or add them under People and schools.</source>
            <translation>Мектебіңізде әзірге мұғалімдер енгізілмеген: тізімді импорттаңыз немесе «Адамдар, мектептер» бетінде қосыңыз.</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>An entry was added to the project's log.</source>
            <translation>Жоба күнделігіне жазба қосылды.</translation>
        </message>
        <message>
            <source>Exchanged with the server.</source>
            <translation>Сервермен дерек алмасылды.</translation>
        </message>
        <message>
            <source>The coordinator asked for the school in detail, and it came.</source>
            <translation>Үйлестіруші мектепті толық сұрады, ол келді.</translation>
        </message>
        <message>
            <source>The coordinator opened the region.</source>
            <translation>Үйлестіруші өңірді ашты.</translation>
        </message>
        <message>
            <source>The photo of the project has arrived at the coordinator's.</source>
            <translation>Жобаның фотосы үйлестірушіге келіп жетті.</translation>
        </message>
        <message>
            <source>The session was marked: all present except two.</source>
            <translation>Сессияға қатысу белгіленді: екі адамнан басқасының бәрі болды.</translation>
        </message>
        <message>
            <source>The staff list was imported.</source>
            <translation>Қызметкерлер тізімі импортталды.</translation>
        </message>
        <message>
            <source>Three predictions of the research lesson were written.</source>
            <translation>Зерттеу сабағының үш болжамы жазылды.</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Кодтар</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>{field} (code)</source>
            <translation>{field} (коды)</translation>
        </message>
    </context>
    <context>
        <name>fix</name>
        <message numerus="yes">
            <source>%n attendance sheet(s) with missing marks</source>
            <translation>
                <numerusform>Белгісі толық емес %n қатысу парағы</numerusform>
                <numerusform>Белгісі толық емес %n қатысу парағы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitment(s) of yours overdue</source>
            <translation>
                <numerusform>Мерзімі өткен %n келісіміңіз</numerusform>
                <numerusform>Мерзімі өткен %n келісіміңіз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) taught without observations</source>
            <translation>
                <numerusform>Бақылау жазбасы жоқ %n зерттеу сабағы</numerusform>
                <numerusform>Бақылау жазбасы жоқ %n зерттеу сабағы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of entries that may be one person</source>
            <translation>
                <numerusform>Бір адам болуы мүмкін %n жұп жазба</numerusform>
                <numerusform>Бір адам болуы мүмкін %n жұп жазба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) without consent</source>
            <translation>
                <numerusform>Келісімі жоқ %n адам</numerusform>
                <numerusform>Келісімі жоқ %n адам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) wait for a word about the people in them</source>
            <translation>
                <numerusform>%n суретте кім бейнеленгені айтылмаған</numerusform>
                <numerusform>%n суретте кім бейнеленгені айтылмаған</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) silent for a month</source>
            <translation>
                <numerusform>Бір айдан бері жазба түспеген %n жоба</numerusform>
                <numerusform>Бір айдан бері жазба түспеген %n жоба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n school(s) with a name in one language only</source>
            <translation>
                <numerusform>Атауы бір тілде ғана жазылған %n мектеп</numerusform>
                <numerusform>Атауы бір тілде ғана жазылған %n мектеп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) on a public holiday</source>
            <translation>
                <numerusform>Мереке күніне қойылған %n сессия</numerusform>
                <numerusform>Мереке күніне қойылған %n сессия</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) without a protocol</source>
            <translation>
                <numerusform>Хаттамасы жоқ %n сессия</numerusform>
                <numerusform>Хаттамасы жоқ %n сессия</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of programmes in one language only</source>
            <translation>
                <numerusform>Бір тілде ғана жазылған %n бағдарлама мәтіні</numerusform>
                <numerusform>Бір тілде ғана жазылған %n бағдарлама мәтіні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing for the next stage of a project</source>
            <translation>
                <numerusform>Жобаның келесі кезеңіне %n нәрсе жетіспейді</numerusform>
                <numerusform>Жобаның келесі кезеңіне %n нәрсе жетіспейді</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own consent is missing or has run out</source>
            <translation>Сіздің келісіміңіз жоқ немесе мерзімі өткен</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>People and schools</source>
            <translation>Адамдар, мектептер</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>The program and its data</source>
            <translation>Бағдарлама және деректер</translation>
        </message>
        <message>
            <source>To begin with</source>
            <translation>Бастау</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Deleted</source>
            <translation>Жойылды</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Add people, a line or an action</source>
            <translation>Адам, жол немесе әрекет қосу</translation>
        </message>
        <message>
            <source>Attendance sheet of the session, and back</source>
            <translation>Сессияның қатысу парағы және кері қайту</translation>
        </message>
        <message>
            <source>Back: to the list, or to where you came from</source>
            <translation>Артқа: тізімге немесе келген жеріңізге</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Certificates of the session, and back</source>
            <translation>Сессияның сертификаттары және қайту</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Барлық жерде</translation>
        </message>
        <message>
            <source>From the search or the bars around back to the page</source>
            <translation>Іздеуден немесе шеткі жолақтардан бетке оралу</translation>
        </message>
        <message>
            <source>Help for what is in view; in the help, these keys</source>
            <translation>Көрініп тұрғанға көмек; көмектің ішінде – осы пернелер</translation>
        </message>
        <message>
            <source>History of what is in view</source>
            <translation>Көрініп тұрған жазбаның тарихы</translation>
        </message>
        <message>
            <source>Import a staff list</source>
            <translation>Қызметкерлер тізімін импорттау</translation>
        </message>
        <message>
            <source>In the sheet: all present except these numbers</source>
            <translation>Парақта: бәрі қатысты, мына нөмірлерден басқа</translation>
        </message>
        <message>
            <source>In the sheet: hours of this person</source>
            <translation>Парақта: осы адамның сағаттары</translation>
        </message>
        <message>
            <source>In the sheet: time or reason</source>
            <translation>Парақта: уақыты немесе себебі</translation>
        </message>
        <message>
            <source>Keep a long text, or add the entry</source>
            <translation>Ұзын мәтінді сақтау немесе жазбаны қосу</translation>
        </message>
        <message>
            <source>Kept filters of the list of people</source>
            <translation>Адамдар тізімінің сақталған сүзгілері</translation>
        </message>
        <message>
            <source>Larger; the whole of it</source>
            <translation>Үлкейту; тұтас көру</translation>
        </message>
        <message>
            <source>Lesson study and projects</source>
            <translation>Сабақты зерттеу және жобалар</translation>
        </message>
        <message>
            <source>Look at a poster or a photo larger or smaller</source>
            <translation>Постерді не фотоны үлкейтіп не кішірейтіп қарау</translation>
        </message>
        <message>
            <source>Menu of a field: copy, paste, its history; also the menu key</source>
            <translation>Өріс мәзірі: көшіру, қою, өріс тарихы; мәзір пернесі де ашады</translation>
        </message>
        <message>
            <source>Month or week before or after</source>
            <translation>Алдыңғы не келесі ай немесе апта</translation>
        </message>
        <message>
            <source>Move a line or an action</source>
            <translation>Жолды немесе әрекетті жылжыту</translation>
        </message>
        <message>
            <source>Move a stage of the lesson</source>
            <translation>Сабақ кезеңін жылжыту</translation>
        </message>
        <message>
            <source>Move over the photo</source>
            <translation>Фотоның үстімен жылжу</translation>
        </message>
        <message>
            <source>New entry on this page</source>
            <translation>Осы беттегі жаңа жазба</translation>
        </message>
        <message>
            <source>Next photo; turn it</source>
            <translation>Келесі фото; оны бұру</translation>
        </message>
        <message>
            <source>Page of the session, and back</source>
            <translation>Сессия беті және кері қайту</translation>
        </message>
        <message>
            <source>Papers and posters</source>
            <translation>Қағаздар мен постерлер</translation>
        </message>
        <message>
            <source>Part of a session or section of a project before or after</source>
            <translation>Сессияның не жобаның алдыңғы, келесі бөлімі</translation>
        </message>
        <message>
            <source>Paste: text into a cell, a column of marks, a picture as an attachment</source>
            <translation>Қою: мәтінді ұяшыққа, белгілер бағанын, суретті тіркеме етіп</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Photo of the paper sheet beside the attendance</source>
            <translation>Қатысу парағының жанында қағаз парақтың фотосы</translation>
        </message>
        <message>
            <source>Print what is in view</source>
            <translation>Көрініп тұрғанды басып шығару</translation>
        </message>
        <message>
            <source>Save as a PDF file</source>
            <translation>PDF файл етіп сақтау</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Бәрінен іздеу</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Тізімнен іздеу</translation>
        </message>
        <message>
            <source>Sessions and attendance</source>
            <translation>Сессиялар және қатысу</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын</translation>
        </message>
        <message>
            <source>Step of the discussion before or after</source>
            <translation>Талқылаудың алдыңғы не келесі қадамы</translation>
        </message>
        <message>
            <source>Switch to another person, or lock</source>
            <translation>Басқа адамға ауысу немесе құлыптау</translation>
        </message>
        <message>
            <source>Take back the last deed</source>
            <translation>Соңғы әрекетті қайтару</translation>
        </message>
        <message>
            <source>Take back what was typed in this field</source>
            <translation>Осы өріске жазылғанды қайтару</translation>
        </message>
        <message>
            <source>Tasks of the practice school; where the next one is</source>
            <translation>Жаттығу тапсырмалары; келесісінің орны</translation>
        </message>
        <message>
            <source>The one before or after: session, person, part of a lesson or project</source>
            <translation>Алдыңғысы не келесісі: сессия, адам, сабақтың не жобаның бөлімі</translation>
        </message>
        <message>
            <source>To the next field; what you typed is kept</source>
            <translation>Келесі өріске; жазғаныңыз сақталады</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>Бүгінге</translation>
        </message>
        <message>
            <source>To what the cycle is missing next</source>
            <translation>Циклге енді не жетіспейтініне өту</translation>
        </message>
        <message>
            <source>Watch a research lesson live</source>
            <translation>Зерттеу сабағын тікелей бақылау</translation>
        </message>
        <message>
            <source>What stood in this field before</source>
            <translation>Бұл өрісте бұрын не болғаны</translation>
        </message>
        <message>
            <source>While you write</source>
            <translation>Жазып отырғанда</translation>
        </message>
        <message>
            <source>Write the list to a file for Excel</source>
            <translation>Тізімді Excel файлына жазу</translation>
        </message>
    </context>
    <context>
        <name>lesson_study</name>
        <message>
            <source>A stage began</source>
            <translation>Кезең басталды</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Achievable: two or three lessons can change it</source>
            <translation>Қолжетімді: екі-үш сабақ өзгерте алады</translation>
        </message>
        <message>
            <source>Aim of the next lesson</source>
            <translation>Келесі сабақтың мақсаты</translation>
        </message>
        <message>
            <source>As predicted</source>
            <translation>Болжамдай</translation>
        </message>
        <message>
            <source>Below the middle</source>
            <translation>Орташадан төмен</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Болмайды</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Өзгерістер</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Coaching of colleagues</source>
            <translation>Әріптестерге коучинг</translation>
        </message>
        <message>
            <source>Combined class</source>
            <translation>Біріктірілген сынып</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Конференция</translation>
        </message>
        <message>
            <source>Differently</source>
            <translation>Басқаша</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Талқылау</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Қаралама</translation>
        </message>
        <message>
            <source>Each case pupil: what was seen, what was expected</source>
            <translation>Әр зерттелетін оқушы: не байқалды, не күтілді</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>High attaining</source>
            <translation>Үлгерімі жоғары</translation>
        </message>
        <message>
            <source>Keep, adjust</source>
            <translation>Сақтау, түзету</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Сабақ</translation>
        </message>
        <message>
            <source>Measurable: an observer can see it happen</source>
            <translation>Өлшенетін: бақылаушы көзімен көре алады</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Method association</source>
            <translation>Әдістемелік бірлестік</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Орташа</translation>
        </message>
        <message>
            <source>Network event</source>
            <translation>Желілік іс-шара</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Орындалмады</translation>
        </message>
        <message>
            <source>Not observed</source>
            <translation>Бақыланбады</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Бақылаушы</translation>
        </message>
        <message>
            <source>One grade</source>
            <translation>Бір сынып</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Open lesson</source>
            <translation>Ашық сабақ</translation>
        </message>
        <message>
            <source>Other group</source>
            <translation>Басқа топ</translation>
        </message>
        <message>
            <source>Outside expert</source>
            <translation>Сырттан келген сарапшы</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Ішінара</translation>
        </message>
        <message>
            <source>Partly met</source>
            <translation>Ішінара</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Жоспарлануда</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Кейінге қалдырылды</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Жарияланым</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Сұрақ</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Себептері</translation>
        </message>
        <message>
            <source>Relevant: it helps these pupils and this school</source>
            <translation>Маңызды: осы оқушылар мен мектепке керек</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>School leader</source>
            <translation>Мектеп басшысы</translation>
        </message>
        <message>
            <source>Seminar of the hub school</source>
            <translation>Тірек мектептің семинары</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Дайындық</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Бөлісілді</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Бөлісу</translation>
        </message>
        <message>
            <source>Something was seen</source>
            <translation>Бірдеңе байқалды</translation>
        </message>
        <message>
            <source>Specific: it names the pupils and what they learn</source>
            <translation>Нақты: қай оқушылар және нені үйренетіні айтылған</translation>
        </message>
        <message>
            <source>Staff meeting</source>
            <translation>Педагогикалық кеңес</translation>
        </message>
        <message>
            <source>Taught</source>
            <translation>Өтті</translation>
        </message>
        <message>
            <source>Teaches the lesson</source>
            <translation>Сабақ береді</translation>
        </message>
        <message>
            <source>The class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>The class as a whole</source>
            <translation>Сынып тұтас</translation>
        </message>
        <message>
            <source>The lesson</source>
            <translation>Сабақ</translation>
        </message>
        <message>
            <source>The lesson and its technique</source>
            <translation>Сабақ және оның әдісі</translation>
        </message>
        <message>
            <source>Timed: it says by when</source>
            <translation>Мерзімді: қашанға дейін екені айтылған</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Жүріп жатыр</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>What to keep, what to adjust</source>
            <translation>Нені қалдырамыз, нені түзетеміз</translation>
        </message>
        <message>
            <source>Why it was different</source>
            <translation>Неге басқаша болды</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Есеп жазылуда</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>Apr</source>
            <translation>Сәу</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>Там</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>Жел</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>Ақп</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>Қаң</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>Шіл</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>Мау</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>Нау</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Мам</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>Қар</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>Қаз</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>Қыр</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>People and schools</source>
            <translation>Адамдар, мектептер</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>Address of the server</source>
            <translation>Сервер мекенжайы</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Күн тәртібі</translation>
        </message>
        <message>
            <source>Agreed before</source>
            <translation>Бұрынғы келісімдер</translation>
        </message>
        <message>
            <source>Agreed today</source>
            <translation>Бүгінгі келісімдер</translation>
        </message>
        <message>
            <source>Amended after the lesson: {text}</source>
            <translation>Сабақтан кейін толықтырылды: {text}</translation>
        </message>
        <message>
            <source>Assessment of version {version}</source>
            <translation>{version}-нұсқаны бағалау</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Қатысу парағы</translation>
        </message>
        <message>
            <source>Attendance, continued</source>
            <translation>Қатысу (жалғасы)</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Зерттелетін оқушылар</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаттар</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Өзгерістер</translation>
        </message>
        <message>
            <source>Changes taken in by the server</source>
            <translation>Сервер қабылдаған өзгерістер</translation>
        </message>
        <message>
            <source>Changes taken in by the server altogether: {total}.</source>
            <translation>Сервер барлығы қабылдаған өзгерістер: {total}.</translation>
        </message>
        <message>
            <source>Changes that were not on the server at this moment: {left}.</source>
            <translation>Осы сәтте серверде жоқ өзгерістер: {left}.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Class, subject</source>
            <translation>Сынып, пән</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Codes against the prediction: {codes}.</source>
            <translation>Болжаммен салыстыру кодтары: {codes}.</translation>
        </message>
        <message>
            <source>Codes: {codes}. Beside codes 2 and 3 write the time. The row numbers are those of the sheet in the program: there it is enough to type the numbers of those who were not present.</source>
            <translation>Кодтар: {codes}. 2 және 3 кодтарының қасына уақытын жазыңыз. Жол нөмірлері бағдарламадағы парақпен бірдей: онда келмегендердің нөмірлерін теру жеткілікті.</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Цикл</translation>
        </message>
        <message>
            <source>Cycles (taught)</source>
            <translation>Цикл (өткізілген)</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндері</translation>
        </message>
        <message>
            <source>Development project: plan and log</source>
            <translation>Даму жобасы: жоспар мен күнделік</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Даму жобалары</translation>
        </message>
        <message>
            <source>Discussed on</source>
            <translation>Талқыланған күні</translation>
        </message>
        <message>
            <source>Discussion of research lesson {number}: protocol</source>
            <translation>{number}-зерттеу сабағын талқылау хаттамасы</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Аудан</translation>
        </message>
        <message>
            <source>Empty forms</source>
            <translation>Бос бланктер</translation>
        </message>
        <message>
            <source>Empty lesson plan</source>
            <translation>Бос сабақ жоспары</translation>
        </message>
        <message>
            <source>Empty observation sheet</source>
            <translation>Бос бақылау парағы</translation>
        </message>
        <message>
            <source>Empty protocol of the discussion</source>
            <translation>Талқылаудың бос хаттамасы</translation>
        </message>
        <message>
            <source>Entries: {count}. Minutes together: {minutes}.</source>
            <translation>Жазбалар: {count}. Барлығы {minutes} минут.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Күтілетіні</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Form of consent</source>
            <translation>Келісім бланкісі</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>Жарамды мерзімі</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>Тапсырған</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Өткізуші мектеп</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>How the case pupils did</source>
            <translation>Зерттелетін оқушылардың нәтижесі</translation>
        </message>
        <message>
            <source>How was the session?</source>
            <translation>Сессия қалай өтті?</translation>
        </message>
        <message>
            <source>Invitation to Shyraq</source>
            <translation>Шыраққа шақыру</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Жазба түрі</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Соңғы өзгеріс</translation>
        </message>
        <message>
            <source>Last entry</source>
            <translation>Соңғы жазба</translation>
        </message>
        <message>
            <source>Leads the group</source>
            <translation>Топ жетекшісі</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Жетекшісі</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Ұзақтығы</translation>
        </message>
        <message>
            <source>Lesson plan</source>
            <translation>Сабақ жоспары</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>Lesson study cycles</source>
            <translation>Сабақты зерттеу циклдері</translation>
        </message>
        <message>
            <source>Lesson taught on</source>
            <translation>Сабақ өткен күн</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Сабақтар</translation>
        </message>
        <message>
            <source>List of lesson study cycles</source>
            <translation>Сабақты зерттеу циклдерінің тізімі</translation>
        </message>
        <message>
            <source>List of people</source>
            <translation>Адамдар тізімі</translation>
        </message>
        <message>
            <source>List of projects</source>
            <translation>Жобалар тізімі</translation>
        </message>
        <message>
            <source>List of schools</source>
            <translation>Мектептер тізімі</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>Сессиялар тізімі</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Тізімдер</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Күнделік</translation>
        </message>
        <message>
            <source>Mark of the signature</source>
            <translation>Қолтаңба белгісі</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Мин</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Not on the server then</source>
            <translation>Ол кезде серверде жоқ</translation>
        </message>
        <message>
            <source>Nothing has been logged yet.</source>
            <translation>Күнделікте әзірге жазба жоқ.</translation>
        </message>
        <message>
            <source>Nothing in the list fits.</source>
            <translation>Тізімде сәйкес ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Number of the computer at the server</source>
            <translation>Компьютердің сервердегі нөмірі</translation>
        </message>
        <message>
            <source>Observation sheet</source>
            <translation>Бақылау парағы</translation>
        </message>
        <message>
            <source>Observation sheet of research lesson {number}</source>
            <translation>{number}-зерттеу сабағын бақылау парағы</translation>
        </message>
        <message>
            <source>Observation sheet: {name}</source>
            <translation>Бақылау парағы: {name}</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Бақылаушы</translation>
        </message>
        <message>
            <source>Passport of a teacher</source>
            <translation>Мұғалім паспорты</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Plan and log of the project</source>
            <translation>Жобаның жоспары мен күнделігі</translation>
        </message>
        <message>
            <source>Plan of a research lesson</source>
            <translation>Зерттеу сабағының жоспары</translation>
        </message>
        <message>
            <source>Plan of research lesson {number}</source>
            <translation>{number}-зерттеу сабағының жоспары</translation>
        </message>
        <message>
            <source>Please write no name. 1 means not at all, 5 means fully.</source>
            <translation>Атыңызды жазбаңыз. 1 – мүлдем келіспеймін, 5 – толық келісемін.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Ұпай</translation>
        </message>
        <message>
            <source>Portfolio as it stands today</source>
            <translation>Портфолионың бүгінгі күйі</translation>
        </message>
        <message>
            <source>Portfolio, version {version}</source>
            <translation>Портфолио, {version}-нұсқа</translation>
        </message>
        <message>
            <source>Posters</source>
            <translation>Постерлер</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Растау</translation>
        </message>
        <message>
            <source>Protocol of a session</source>
            <translation>Сессия хаттамасы</translation>
        </message>
        <message>
            <source>Protocol of the discussion</source>
            <translation>Талқылау хаттамасы</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Оқушы</translation>
        </message>
        <message>
            <source>Ready for the visit</source>
            <translation>Сапарға дайын</translation>
        </message>
        <message>
            <source>Receipt № {number}</source>
            <translation>№ {number} түбіртек</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Түбіртектер</translation>
        </message>
        <message>
            <source>Receipts of the server</source>
            <translation>Сервер түбіртектері</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Report of a lesson study</source>
            <translation>Сабақты зерттеу есебі</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Мектептер</translation>
        </message>
        <message>
            <source>Schools of the region</source>
            <translation>Өңір мектептері</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Сессия өткізген мектептер</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Көрген</translation>
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
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Қолы</translation>
        </message>
        <message>
            <source>Signed by the server; the signature was checked when this paper was made.</source>
            <translation>Сервер қол қойған; қолтаңба осы қағаз жасалғанда тексерілді.</translation>
        </message>
        <message>
            <source>Silent schools</source>
            <translation>Хабарсыз мектептер</translation>
        </message>
        <message>
            <source>Silent: nothing has come from the school for {days} days or more.</source>
            <translation>Хабарсыз: мектептен {days} күн немесе одан да ұзақ ештеңе келген жоқ.</translation>
        </message>
        <message>
            <source>Stages of the lesson and expected responses</source>
            <translation>Сабақ кезеңдері және күтілетін әрекеттер</translation>
        </message>
        <message>
            <source>Start Shyraq, choose “I have an invitation” and type the address and the code; or photograph this page and open the picture there. Without internet the request to be let in goes on a USB stick, and the answer comes back on it. The page lets one computer in: keep it for yourself.</source>
            <translation>Шырақты іске қосып, «Шақыруым бар» дегенді таңдаңыз да, мекенжай мен кодты енгізіңіз; немесе осы бетті суретке түсіріп, суретін сонда ашыңыз. Интернет болмаса, қосылу сұрауы USB-флешкамен барады, жауабы да сонымен қайтады. Бұл бет бір компьютерді ғана қосады: оны өзіңізде сақтаңыз.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>The exchange was cut short; the receipt goes on with the next one.</source>
            <translation>Алмасу үзіліп қалды; түбіртек келесі алмасуда жалғасады.</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>The mark is made from what the server signed. Another receipt has another mark.</source>
            <translation>Белгі сервер қол қойған мәліметтен жасалады. Басқа түбіртектің белгісі басқа болады.</translation>
        </message>
        <message>
            <source>There is no signature of the server for this receipt.</source>
            <translation>Бұл түбіртекте сервердің қолтаңбасы жоқ.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Time of the server</source>
            <translation>Сервер уақыты</translation>
        </message>
        <message>
            <source>Time of this computer</source>
            <translation>Осы компьютердің уақыты</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Up to this moment every change of this computer is on the server.</source>
            <translation>Осы сәтке дейінгі компьютердегі барлық өзгеріс серверде.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Сапарлар</translation>
        </message>
        <message>
            <source>What changes in the next lesson</source>
            <translation>Келесі сабақта не өзгереді</translation>
        </message>
        <message>
            <source>What repeats, and what I want to ask in the discussion</source>
            <translation>Не қайталанады және талқылауда не сұрағым келеді</translation>
        </message>
        <message>
            <source>What was handed in</source>
            <translation>Не тапсырылды</translation>
        </message>
        <message>
            <source>Where it was shared</source>
            <translation>Нәтижелер қайда таратылды</translation>
        </message>
        <message>
            <source>Whoever speaks begins with what was seen of a pupil. The lesson and its teacher come later.</source>
            <translation>Әр сөйлеуші алдымен оқушыдан не байқағанын айтады. Сабақ пен мұғалім туралы кейін сөйлеседі.</translation>
        </message>
        <message>
            <source>Write what the pupil says and does, not what you think of it. Do not help and do not correct; the lesson is not assessed.</source>
            <translation>Оқушының не айтып, не істегенін жазыңыз, өз пікіріңізді емес. Көмектеспеңіз, түзетпеңіз: сабақ бағаланбайды.</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>{day} күнгі жағдай бойынша</translation>
        </message>
        <message>
            <source>data up to {moment}</source>
            <translation>деректер мына уақытқа дейін: {moment}</translation>
        </message>
        <message>
            <source>entries: {count}</source>
            <translation>барлығы: {count}</translation>
        </message>
        <message>
            <source>held</source>
            <translation>өткендері</translation>
        </message>
        <message>
            <source>nothing was fetched from a server yet</source>
            <translation>серверден әлі ештеңе алынған жоқ</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>хабарсыз</translation>
        </message>
        <message>
            <source>those I take part in</source>
            <translation>мен қатысатындар</translation>
        </message>
        <message>
            <source>upcoming</source>
            <translation>алдағылары</translation>
        </message>
        <message>
            <source>without a region</source>
            <translation>өңірі көрсетілмегендер</translation>
        </message>
        <message>
            <source>without consent</source>
            <translation>келісімі жоқ</translation>
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
            <translation>{score} / 10</translation>
        </message>
        <message>
            <source>{some} of {total}</source>
            <translation>{total} ішінен {some}</translation>
        </message>
        <message>
            <source>{taught} of {planned}</source>
            <translation>{taught} / {planned}</translation>
        </message>
        <message>
            <source>{title}, lesson {number}</source>
            <translation>{title}, {number}-сабақ</translation>
        </message>
    </context>
    <context>
        <name>passport</name>
        <message>
            <source>As of</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаттар</translation>
        </message>
        <message>
            <source>Certified academic hours</source>
            <translation>Расталған академиялық сағат</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Даму жобалары</translation>
        </message>
        <message>
            <source>Every certificate can be checked without a network by its code or its number.</source>
            <translation>Әр сертификатты коды не нөмірі арқылы желісіз тексеруге болады.</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Бұрыннан бар</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сағат</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Берген ұйым</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>New, issuer unknown</source>
            <translation>Жаңа, берушісі белгісіз</translation>
        </message>
        <message>
            <source>Not genuine: not taken over</source>
            <translation>Жалған: алынбайды</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Revoked: not taken over</source>
            <translation>Күші жойылған: алынбайды</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектебі</translation>
        </message>
        <message>
            <source>Sessions and courses</source>
            <translation>Сессиялар мен курстар</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Кезеңі</translation>
        </message>
        <message>
            <source>Teacher's passport</source>
            <translation>Мұғалім паспорты</translation>
        </message>
        <message>
            <source>The passport is made out to {name}, not to {person}.</source>
            <translation>Паспорт {name} атына жазылған, бұл адам – {person}.</translation>
        </message>
        <message>
            <source>The passport is signed by {maker}.</source>
            <translation>Паспортқа қол қойған: {maker}.</translation>
        </message>
        <message>
            <source>The passport is signed, but nobody here knows the key of the school that made it.</source>
            <translation>Паспортқа қол қойылған, бірақ оны жасаған мектептің кілті осында белгісіз.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
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
            <translation>Басқа мектеп</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>Basic school</source>
            <translation>Негізгі мектеп</translation>
        </message>
        <message>
            <source>Boarding school</source>
            <translation>Мектеп-интернат</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Екеуі де</translation>
        </message>
        <message>
            <source>By the project</source>
            <translation>Жоба бойынша</translation>
        </message>
        <message>
            <source>College</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>Confirmed on the screen</source>
            <translation>Экранда растаған</translation>
        </message>
        <message>
            <source>Cuts every day</source>
            <translation>Күн сайын сөнеді</translation>
        </message>
        <message>
            <source>Cuts every week</source>
            <translation>Апта сайын сөнеді</translation>
        </message>
        <message>
            <source>Electronic signature</source>
            <translation>Электрондық қолтаңба</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Ағылшын</translation>
        </message>
        <message>
            <source>External facilitator</source>
            <translation>Сыртқы фасилитатор</translation>
        </message>
        <message>
            <source>Fibre</source>
            <translation>Оптикалық талшық</translation>
        </message>
        <message>
            <source>Gymnasium</source>
            <translation>Гимназия</translation>
        </message>
        <message>
            <source>Hub of the project</source>
            <translation>Жобаның тірек мектебі</translation>
        </message>
        <message>
            <source>Hub school</source>
            <translation>Тірек мектеп</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Бейресми</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақ</translation>
        </message>
        <message>
            <source>Keeping and using the data</source>
            <translation>Деректерді сақтау және пайдалану</translation>
        </message>
        <message>
            <source>Lists for those who fund</source>
            <translation>Қаржыландырушыға тізім</translation>
        </message>
        <message>
            <source>Lyceum</source>
            <translation>Лицей</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Ер</translation>
        </message>
        <message>
            <source>Mobile, 3G</source>
            <translation>Мобильді, 3G</translation>
        </message>
        <message>
            <source>Mobile, 4G</source>
            <translation>Мобильді, 4G</translation>
        </message>
        <message>
            <source>Nazarbayev Intellectual School</source>
            <translation>Назарбаев Зияткерлік мектебі</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Интернет жоқ</translation>
        </message>
        <message>
            <source>Not disclosed</source>
            <translation>Көрсетілмеген</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Ресми</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Бір адам</translation>
        </message>
        <message>
            <source>Passing on abroad</source>
            <translation>Шетелге беру</translation>
        </message>
        <message>
            <source>Photos and films</source>
            <translation>Фото және бейне</translation>
        </message>
        <message>
            <source>Primary school</source>
            <translation>Бастауыш мектеп</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Programme manager</source>
            <translation>Бағдарлама менеджері</translation>
        </message>
        <message>
            <source>Publication of name and work</source>
            <translation>Аты-жөні мен жұмысын жариялау</translation>
        </message>
        <message>
            <source>Regional coordinator</source>
            <translation>Өңірлік үйлестіруші</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орыс</translation>
        </message>
        <message>
            <source>Satellite dish</source>
            <translation>Спутниктік антенна</translation>
        </message>
        <message>
            <source>Satellite school</source>
            <translation>Магниттік мектеп</translation>
        </message>
        <message>
            <source>School facilitator</source>
            <translation>Мектеп фасилитаторы</translation>
        </message>
        <message>
            <source>Secondary school</source>
            <translation>Орта мектеп</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Қағазда қол қойылған</translation>
        </message>
        <message>
            <source>Stable</source>
            <translation>Тұрақты</translation>
        </message>
        <message>
            <source>Starlink</source>
            <translation>Starlink</translation>
        </message>
        <message>
            <source>State resource centre</source>
            <translation>Мемлекеттік ресурстық орталық</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Тәжік</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Тренер</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Екі адам</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Ұйғыр</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Өзбек</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Әйел</translation>
        </message>
    </context>
    <context>
        <name>portfolio</name>
        <message>
            <source>A photo of the teacher may go with it.</source>
            <translation>Онымен бірге мұғалімнің фотосын беруге болады.</translation>
        </message>
        <message>
            <source>About the project</source>
            <translation>Жоба туралы</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Іс-қимыл жоспары</translation>
        </message>
        <message>
            <source>Assessment of a portfolio</source>
            <translation>Портфолионы бағалау</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Кеңестер</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдер</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Файл: {name}</translation>
        </message>
        <message>
            <source>For every picture with people a written consent is named.</source>
            <translation>Адамдар көрінетін әр сурет үшін жазбаша келісім көрсетілген.</translation>
        </message>
        <message>
            <source>From the progress log</source>
            <translation>Күнделіктен</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Ықпалы</translation>
        </message>
        <message>
            <source>In brackets: the day the first plan had.</source>
            <translation>Жақшада: бастапқы жоспардағы күн.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгейі</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Ұпай</translation>
        </message>
        <message>
            <source>Portfolio, version {version}</source>
            <translation>Портфолио, {version}-нұсқа</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Record of participation</source>
            <translation>Қатысу жазбасы</translation>
        </message>
        <message>
            <source>Reflection on leading</source>
            <translation>Көшбасшылық туралы рефлексия</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Тәжірибемен бөлісу</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Тапсырылған күні</translation>
        </message>
        <message>
            <source>The poster is on a sheet of its own.</source>
            <translation>Постер бөлек парақта берілген.</translation>
        </message>
        <message>
            <source>The teacher agrees that the vignette is published.</source>
            <translation>Мұғалім қысқаша баяндаудың жариялануына келіседі.</translation>
        </message>
        <message>
            <source>Together {points} of {most} points; {needed} are needed, and no 0.</source>
            <translation>Барлығы {most} ұпайдан {points} ұпай; {needed} ұпай керек және 0 болмауы тиіс.</translation>
        </message>
        <message>
            <source>Together: {count} sessions, {minutes} minutes.</source>
            <translation>Барлығы: {count} сессия, {minutes} минут.</translation>
        </message>
        <message>
            <source>Values and concern</source>
            <translation>Құндылықтар мен алаңдататын мәселе</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>Қысқаша баяндау</translation>
        </message>
        <message>
            <source>What is in this version</source>
            <translation>Осы нұсқада не бар</translation>
        </message>
    </context>
    <context>
        <name>posters</name>
        <message>
            <source>Development project led by a teacher</source>
            <translation>Мұғалім жетекшілік ететін даму жобасы</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Ағылшынша</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>Log entries by month</source>
            <translation>Күнделік жазбалары айлар бойынша</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Келесі қадамдар</translation>
        </message>
        <message>
            <source>No chart</source>
            <translation>Диаграммасыз</translation>
        </message>
        <message>
            <source>One big picture</source>
            <translation>Бір үлкен сурет</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>Save the poster</source>
            <translation>Постерді сақтау</translation>
        </message>
        <message>
            <source>The figures below</source>
            <translation>Төмендегі көрсеткіштер</translation>
        </message>
        <message>
            <source>The path of the story</source>
            <translation>Оқиға жолы</translation>
        </message>
        <message>
            <source>Two columns</source>
            <translation>Екі баған</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Не өзгерді</translation>
        </message>
        <message>
            <source>What concerned us</source>
            <translation>Бізді не толғандырды</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Не істедік</translation>
        </message>
        <message>
            <source>What we learned</source>
            <translation>Не үйрендік</translation>
        </message>
        <message>
            <source>actions done</source>
            <translation>орындалған әрекет</translation>
        </message>
        <message>
            <source>colleagues involved</source>
            <translation>қатысқан әріптес</translation>
        </message>
        <message>
            <source>consultations</source>
            <translation>кеңес</translation>
        </message>
        <message>
            <source>log entries</source>
            <translation>күнделік жазбасы</translation>
        </message>
        <message>
            <source>pieces of evidence</source>
            <translation>дәлел</translation>
        </message>
    </context>
    <context>
        <name>practice</name>
        <message>
            <source>A practice list opens by itself: look at what will come, then press Space; Ctrl+I is the way to your own.</source>
            <translation>Жаттығу тізімі өзі ашылады: не қосылатынын қарап, Space басыңыз; өз тізіміңізге Ctrl+I апарады.</translation>
        </message>
        <message>
            <source>Add an entry to the log</source>
            <translation>Күнделікке жазба қосу</translation>
        </message>
        <message>
            <source>Alt+1 to Alt+9 choose the kind; type what happened and press Ctrl+Enter.</source>
            <translation>Түрін Alt+1 – Alt+9 таңдайды; не болғанын жазып, Ctrl+Enter басыңыз.</translation>
        </message>
        <message>
            <source>Both versions stand side by side: Tab to the one that is right and press Enter.</source>
            <translation>Екі нұсқа қатар тұр: дұрысына Tab-пен барып, Enter басыңыз.</translation>
        </message>
        <message>
            <source>Carry an action of the plan on</source>
            <translation>Жоспардағы әрекетті жалғастыру</translation>
        </message>
        <message>
            <source>Choose a school of the list with the arrows and press Enter.</source>
            <translation>Тізімнен мектепті бағыт пернелерімен таңдап, Enter басыңыз.</translation>
        </message>
        <message>
            <source>Choose between two versions of one text</source>
            <translation>Бір мәтіннің екі нұсқасының бірін таңдау</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Ctrl+7 opens it: every school with its sessions, cycles and projects.</source>
            <translation>Оны Ctrl+7 ашады: әр мектептің сессиялары, циклдері және жобалары.</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Find the school that has fallen silent</source>
            <translation>Үнсіз қалған мектепті табу</translation>
        </message>
        <message>
            <source>Go to a cell of the lesson sheet with the arrows, type the prediction and press Tab.</source>
            <translation>Сабақ парағының ұяшығына бағыт пернелерімен барып, болжамды жазыңыз да, Tab басыңыз.</translation>
        </message>
        <message>
            <source>Go to an action with the arrows, press Enter on its day or its state and choose another one.</source>
            <translation>Әрекетке бағыт пернелерімен барыңыз, күнінде не күйінде Enter басып, басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Import a staff list</source>
            <translation>Қызметкерлер тізімін жүктеу</translation>
        </message>
        <message>
            <source>Keep a piece of evidence</source>
            <translation>Дәлел сақтау</translation>
        </message>
        <message>
            <source>Look at a list on paper</source>
            <translation>Тізімді қағаз түрінде көру</translation>
        </message>
        <message>
            <source>Look at the attendance sheet on paper</source>
            <translation>Қатысу парағын қағаз түрінде көру</translation>
        </message>
        <message>
            <source>Look at the entry of a school</source>
            <translation>Мектептің жазбасын қарау</translation>
        </message>
        <message>
            <source>Look at your own hours</source>
            <translation>Өз сағаттарыңызды қарау</translation>
        </message>
        <message>
            <source>Look at your project on paper</source>
            <translation>Жобаңызды қағаз түрінде көру</translation>
        </message>
        <message>
            <source>Mark today's session by its exceptions</source>
            <translation>Бүгінгі сессияға келмегендерді ғана белгілеу</translation>
        </message>
        <message>
            <source>On People and schools press Ctrl+P; Ctrl+S keeps it as PDF, Esc closes it.</source>
            <translation>«Адамдар және мектептер» бетінде Ctrl+P басыңыз; Ctrl+S PDF етіп сақтайды, Esc жабады.</translation>
        </message>
        <message>
            <source>On the person's page Tab to the entry that looks alike and press Enter on your answer.</source>
            <translation>Адамның бетінде Tab-пен ұқсас жазбаға барып, жауабыңызда Enter басыңыз.</translation>
        </message>
        <message>
            <source>On the project press Ctrl+P and choose a paper at the top; Esc closes it.</source>
            <translation>Жобада Ctrl+P басып, жоғарыдан қағазды таңдаңыз; Esc жабады.</translation>
        </message>
        <message>
            <source>On the sheet press Ctrl+E, type the numbers of those who are missing, such as 4 9, then Enter.</source>
            <translation>Парақта Ctrl+E басып, жоқтардың нөмірін жазыңыз, мысалы 4 9, сосын Enter.</translation>
        </message>
        <message>
            <source>On the sheet press Ctrl+P; Ctrl+S keeps it as PDF, Esc closes it.</source>
            <translation>Парақта Ctrl+P басыңыз; Ctrl+S PDF етіп сақтайды, Esc жабады.</translation>
        </message>
        <message>
            <source>Open the region</source>
            <translation>Өңірді ашу</translation>
        </message>
        <message>
            <source>Predict how a case pupil will respond</source>
            <translation>Зерттелетін оқушының не істейтінін болжау</translation>
        </message>
        <message>
            <source>Say whether two entries are one person</source>
            <translation>Екі жазба бір адам ба, соны айту</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
        <message>
            <source>Type a title and what it shows; Ctrl+Enter keeps it.</source>
            <translation>Атауын және нені көрсететінін жазыңыз; Ctrl+Enter сақтайды.</translation>
        </message>
        <message>
            <source>Type into a field of the session's page; Tab goes on and keeps what you typed.</source>
            <translation>Сессия бетіндегі өріске жазыңыз; Tab келесіге өтіп, жазғаныңызды сақтайды.</translation>
        </message>
        <message>
            <source>Write down what the session decided</source>
            <translation>Сессия не шешкенін жазып қою</translation>
        </message>
        <message>
            <source>Your page tells sessions, hours and certificates; Ctrl+K and your surname lead there too.</source>
            <translation>Бетіңізде сессиялар, сағаттар мен сертификаттар бар; оған Ctrl+K мен тегіңіз де апарады.</translation>
        </message>
        <message>
            <source>“Longest silent first” sorts the table; Enter opens the school.</source>
            <translation>«Ең ұзақ үнсіздер жоғарыда» кестені реттейді; мектепті Enter ашады.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>Басып шығару (Ctrl+P)</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>A code is good for ten minutes and five attempts.</source>
            <translation>Код он минут және бес әрекетке ғана жарайды.</translation>
        </message>
        <message>
            <source>A database in {folder} would be damaged when the network fails.</source>
            <translation>Желі үзілсе, {folder} қалтасындағы дерекқор бүлінер еді.</translation>
        </message>
        <message>
            <source>Add pictures, PDF, Word, Excel or PowerPoint files, or text.</source>
            <translation>Сурет, PDF, Word, Excel немесе PowerPoint файлын, не мәтін қосыңыз.</translation>
        </message>
        <message>
            <source>After a wrong PIN the next try waits a little longer each time.</source>
            <translation>PIN қате терілсе, келесі талпыныс сайын сәл ұзағырақ күтуге тура келеді.</translation>
        </message>
        <message>
            <source>All work stays on this computer and is sent later.</source>
            <translation>Барлық жұмыс осы компьютерде сақталады, кейін жіберіледі.</translation>
        </message>
        <message>
            <source>All work stays on this computer until it is connected.</source>
            <translation>Қосылғанша барлық жұмыс осы компьютерде сақталады.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or ask the person who set up this computer.</source>
            <translation>Қалтаға жазуға рұқсат беріңіз немесе осы компьютерді баптаған адамға айтыңыз.</translation>
        </message>
        <message>
            <source>An invitation is good for seven days; these were over when the server read it.</source>
            <translation>Шақыру жеті күн жарамды; сервер оны оқығанда бұл мерзім өтіп кеткен.</translation>
        </message>
        <message>
            <source>An invitation lets one computer in, and another one came with this first.</source>
            <translation>Шақыру бір ғана компьютерді қосады, ал онымен басқа компьютер бұрын келді.</translation>
        </message>
        <message>
            <source>Another window of Shyraq or another program holds the data of this profile.</source>
            <translation>Осы профильдің деректерін Шырақтың басқа терезесі немесе басқа бағдарлама ұстап тұр.</translation>
        </message>
        <message>
            <source>Ask for the file whose name ends in .shyraq-passport once more.</source>
            <translation>Аты .shyraq-passport деп аяқталатын файлды қайта сұраңыз.</translation>
        </message>
        <message>
            <source>Ask for the number and the code once more, letter by letter.</source>
            <translation>Нөмір мен кодты әріптеп тағы бір рет сұраңыз.</translation>
        </message>
        <message>
            <source>Ask the school that made it for a new file.</source>
            <translation>Оны жасаған мектептен жаңа файл сұраңыз.</translation>
        </message>
        <message>
            <source>Ask whoever looks after this computer about the firewall and the protection program.</source>
            <translation>Компьютерге жауапты адамнан брандмауэр мен антивирус туралы сұраңыз.</translation>
        </message>
        <message>
            <source>Ask your coordinator for a new code and connect again.</source>
            <translation>Үйлестірушіден жаңа код алып, қайта қосылыңыз.</translation>
        </message>
        <message>
            <source>Ask your coordinator for a new one. Your work stays on this computer.</source>
            <translation>Үйлестірушіден жаңасын сұраңыз. Жұмысыңыз осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>Ask your coordinator for an invitation of your own. Your work stays on this computer.</source>
            <translation>Үйлестірушіден өзіңізге арналған шақыру сұраңыз. Жұмысыңыз осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>At {address} there is no computer that lets others through.</source>
            <translation>{address} мекенжайында басқаларды өткізетін компьютер жоқ.</translation>
        </message>
        <message>
            <source>Check the address and the network, then connect once more.</source>
            <translation>Мекенжай мен желіні тексеріп, қайта қосып көріңіз.</translation>
        </message>
        <message>
            <source>Check the address. In a school or hotel network, sign in to the network first.</source>
            <translation>Мекенжайды тексеріңіз. Мектеп не қонақүй желісінде алдымен желіге кіріңіз.</translation>
        </message>
        <message>
            <source>Check the code, or ask your coordinator for a new one.</source>
            <translation>Кодты тексеріңіз немесе үйлестірушіден жаңасын сұраңыз.</translation>
        </message>
        <message>
            <source>Check the number, or ask the person who runs the server.</source>
            <translation>Нөмірді тексеріңіз немесе серверге жауапты адамнан сұраңыз.</translation>
        </message>
        <message>
            <source>Choose a backup from a USB stick, or connect to the server: it sends back all it has.</source>
            <translation>USB-дан сақтық көшірме таңдаңыз немесе серверге қосылыңыз: ол өзінде барын қайтарады.</translation>
        </message>
        <message>
            <source>Choose a computer that is connected to the same server.</source>
            <translation>Дәл осы серверге қосылған компьютерді таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .shyraq-invitation, or a picture of the code on the paper.</source>
            <translation>Аты .shyraq-invitation деп аяқталатын файлды не қағаздағы кодтың суретін таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .shyraq-post, or have it written once more.</source>
            <translation>Аты .shyraq-post деп аяқталатын файлды таңдаңыз немесе оны қайта жаздырыңыз.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer itself.</source>
            <translation>Осы компьютердің өзіндегі қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer itself. Shyraq does its own copying.</source>
            <translation>Осы компьютердің өзіндегі қалтаны таңдаңыз. Шырақ көшірмені өзі жасайды.</translation>
        </message>
        <message>
            <source>Choose an older backup.</source>
            <translation>Ескірек сақтық көшірмені таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the column of names yourself, or choose another file.</source>
            <translation>Аты-жөні бар бағанды өзіңіз көрсетіңіз немесе басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>Close it there, or choose another place.</source>
            <translation>Оны сол жерде жабыңыз немесе басқа орын таңдаңыз.</translation>
        </message>
        <message>
            <source>Close the other window, then try again.</source>
            <translation>Басқа терезені жауып, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Connect to it again with its address and a new code.</source>
            <translation>Оған мекенжайы мен жаңа код арқылы қайта қосылыңыз.</translation>
        </message>
        <message>
            <source>Delete files you do not need from the stick, or take another one.</source>
            <translation>Флешкадан керексіз файлдарды өшіріңіз немесе басқасын алыңыз.</translation>
        </message>
        <message>
            <source>Delete files you do not need, or empty the recycle bin; then try again.</source>
            <translation>Керек емес файлдарды жойыңыз немесе себетті тазартыңыз, сосын қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Do it in smaller parts.</source>
            <translation>Бөліп-бөліп орындаңыз.</translation>
        </message>
        <message>
            <source>Exchange with {address} first and save a copy on a USB stick. For the other server open Shyraq under another user of this computer, with a profile of its own.</source>
            <translation>Алдымен {address} серверімен алмасып, USB-ға көшірме сақтаңыз. Басқа сервер үшін Шырақты осы компьютердің басқа пайдаланушысымен ашып, жеке профиль жасаңыз.</translation>
        </message>
        <message>
            <source>Give one of these numbers instead of the name.</source>
            <translation>Атаудың орнына осы нөмірлердің бірін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Go back to the list and choose again.</source>
            <translation>Тізімге оралып, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>If it lasts until tomorrow, tell your coordinator.</source>
            <translation>Ертеңге дейін жалғасса, үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>In your own school, and with its own data, it works.</source>
            <translation>Өз мектебіңізде, оның өз дерегімен бұл жұмыс істейді.</translation>
        </message>
        <message>
            <source>Install the newest version of Shyraq. If you have it, the server needs to be updated.</source>
            <translation>Шырақтың ең жаңа нұсқасын орнатыңыз. Ол бұрыннан тұрса, серверді жаңарту керек.</translation>
        </message>
        <message>
            <source>Is it switched on, in the same network, and the address right? If Windows asked there about the firewall, access must be allowed.</source>
            <translation>Ол қосулы ма, сол желіде ме, мекенжай дұрыс па? Ол жерде Windows брандмауэр туралы сұраса, рұқсат беру керек.</translation>
        </message>
        <message>
            <source>It answered with error {status}. All work stays on this computer and is sent later.</source>
            <translation>Ол {status} қатесімен жауап берді. Барлық жұмыс осы компьютерде сақталады, кейін жіберіледі.</translation>
        </message>
        <message>
            <source>It comes with an exchange as soon as the other computer has sent it.</source>
            <translation>Екінші компьютер жіберген соң, алмасу кезінде келеді.</translation>
        </message>
        <message>
            <source>It goes on by itself tomorrow. By hand you can exchange texts at any time.</source>
            <translation>Ертең өзі жалғасады. Мәтіндерді кез келген уақытта қолмен алмасуға болады.</translation>
        </message>
        <message>
            <source>It has been changed since</source>
            <translation>Содан бері өзгертілген</translation>
        </message>
        <message>
            <source>It is as it was on {moment}, with your changes since then that could be read: {changes}.</source>
            <translation>Деректер {moment} кезіндегідей, содан кейінгі оқылған өзгерістеріңізбен бірге: {changes}.</translation>
        </message>
        <message>
            <source>It is damaged, meant for another server, or its computer is let in no more.</source>
            <translation>Ол бүлінген, басқа серверге арналған немесе компьютері енді жіберілмейді.</translation>
        </message>
        <message>
            <source>It is not as the server wrote it, so it is not used. Nothing was changed here.</source>
            <translation>Ол сервер жазған күйінде емес, сондықтан пайдаланылмайды. Мұнда ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>It was removed, or may no longer exchange data. Your work stays here.</source>
            <translation>Ол тізімнен шығарылған немесе синхрондауға рұқсаты жоқ. Жұмысыңыз осында сақталады.</translation>
        </message>
        <message>
            <source>Its description has arrived here, the file itself has not.</source>
            <translation>Сипаттамасы осында келді, ал файлдың өзі келген жоқ.</translation>
        </message>
        <message>
            <source>Look at the history and decide which value should stand.</source>
            <translation>Тарихын қарап, қай мән қалатынын шешіңіз.</translation>
        </message>
        <message>
            <source>Look at the other computer: Settings, Exchange of data, School network.</source>
            <translation>Сол компьютерден қараңыз: Баптаулар, Деректер алмасу, Мектеп желісі.</translation>
        </message>
        <message>
            <source>Many schools are exchanging data now. Your work stays here and is sent later.</source>
            <translation>Қазір көп мектеп синхрондап жатыр. Жұмысыңыз осында сақталады, кейін жіберіледі.</translation>
        </message>
        <message>
            <source>More than one person has this name</source>
            <translation>Мұндай аты бар адам бірнешеу</translation>
        </message>
        <message>
            <source>More than one school has this name</source>
            <translation>Бұл атаумен бірнеше мектеп бар</translation>
        </message>
        <message>
            <source>Move the small switch on the side of the stick if it has one, or take another stick.</source>
            <translation>Флешканың бүйірінде кішкентай ауыстырғыш болса, соны жылжытыңыз немесе басқа флешка алыңыз.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Байланыс жоқ</translation>
        </message>
        <message>
            <source>No copy in {folder} passed its check.</source>
            <translation>{folder} қалтасындағы бірде-бір көшірме тексеруден өтпеді.</translation>
        </message>
        <message>
            <source>No good backup was found</source>
            <translation>Жарамды сақтық көшірме табылмады</translation>
        </message>
        <message>
            <source>No names found</source>
            <translation>Аты-жөні табылмады</translation>
        </message>
        <message>
            <source>No room on the stick</source>
            <translation>Флешкада орын жоқ</translation>
        </message>
        <message>
            <source>Not connected to a server yet</source>
            <translation>Әзірге серверге қосылмаған</translation>
        </message>
        <message>
            <source>Nothing moved for {seconds} seconds. What has arrived is kept.</source>
            <translation>{seconds} секунд бойы ештеңе келмеді. Келгені сақталды.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; it goes on where it stopped.</source>
            <translation>Ештеңе істеудің қажеті жоқ, тоқтаған жерінен жалғасады.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; it is tried again by itself.</source>
            <translation>Ештеңе істеудің қажеті жоқ, бағдарлама өзі қайталайды.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; it is tried again in {seconds} seconds.</source>
            <translation>Ештеңе істеудің қажеті жоқ, {seconds} секундтан кейін қайталанады.</translation>
        </message>
        <message>
            <source>Nothing of a practice school is sent, handed over or mixed with the data of a real school.</source>
            <translation>Жаттығу мектебінен ештеңе жіберілмейді, берілмейді және нағыз мектептің дерегімен араластырылмайды.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Nothing was changed. In your role records of this kind are read; others write them.</source>
            <translation>Ештеңе өзгерген жоқ. Сіздің рөліңізде мұндай жазбалар оқылады, оларды басқалар жазады.</translation>
        </message>
        <message>
            <source>Nothing was changed: what is written without the rest of the school in sight is easily written twice.</source>
            <translation>Ештеңе өзгерген жоқ: мектептің қалған дерегі көрінбесе, бір нәрсе оңай екі рет жазылады.</translation>
        </message>
        <message>
            <source>Of this school only the summary is on this computer</source>
            <translation>Бұл мектептің осы компьютерде жиынтығы ғана бар</translation>
        </message>
        <message>
            <source>Open it in another program, save it as JPEG and add it again.</source>
            <translation>Оны басқа бағдарламада ашып, JPEG етіп сақтаңыз да, қайта қосыңыз.</translation>
        </message>
        <message>
            <source>Open the school on the page Region and press Show this school in detail; then exchange data.</source>
            <translation>«Өңір» бетінде мектепті ашып, «Мектепті толық көрсету» түймесін басыңыз; содан кейін дерек алмасыңыз.</translation>
        </message>
        <message>
            <source>Please check it and try again.</source>
            <translation>Тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Please check the disk and try again.</source>
            <translation>Дискіні тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Please choose another backup.</source>
            <translation>Басқа сақтық көшірмені таңдаңыз.</translation>
        </message>
        <message>
            <source>Please choose another file.</source>
            <translation>Басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>Please look at the marked fields.</source>
            <translation>Белгіленген өрістерді қараңыз.</translation>
        </message>
        <message>
            <source>Please look through your latest entries; what was sent comes back with the next exchange.</source>
            <translation>Соңғы жазбаларыңызды қарап шығыңыз; жіберілгені келесі синхрондауда қайтып келеді.</translation>
        </message>
        <message>
            <source>Please try again.</source>
            <translation>Қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Please wait a moment</source>
            <translation>Сәл күте тұрыңыз</translation>
        </message>
        <message>
            <source>Press New code on the other computer and type the six digits it shows.</source>
            <translation>Басқа компьютерде «Жаңа код» батырмасын басып, шыққан алты цифрды жазыңыз.</translation>
        </message>
        <message>
            <source>Put the stick in again and repeat; nothing is written twice.</source>
            <translation>Флешканы қайта салып, қайталаңыз; ештеңе екі рет жазылмайды.</translation>
        </message>
        <message>
            <source>Restore the newest backup; what was sent already comes back with the next exchange.</source>
            <translation>Ең соңғы сақтық көшірмені қалпына келтіріңіз; жіберілген деректер келесі синхрондауда қайтады.</translation>
        </message>
        <message>
            <source>Save it as an Excel workbook (XLSX) or as CSV and choose it again.</source>
            <translation>Оны Excel кітабы (XLSX) немесе CSV түрінде сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>Save it smaller, for example as PDF with fewer pictures, and add it again.</source>
            <translation>Көлемін азайтып сақтаңыз, мысалы, суреті азырақ PDF етіп, содан кейін қайта қосыңыз.</translation>
        </message>
        <message>
            <source>Set the phone's camera to JPEG (“most compatible”), or send the photo as JPEG.</source>
            <translation>Телефон камерасын JPEG-ке («ең үйлесімді») қойыңыз немесе фотоны JPEG етіп жіберіңіз.</translation>
        </message>
        <message>
            <source>Shyraq found no invitation in {name}.</source>
            <translation>Шырақ мұнда шақыру таппады: {name}.</translation>
        </message>
        <message>
            <source>Somebody deleted it, or it has not arrived on this computer yet.</source>
            <translation>Оны біреу жойған немесе ол бұл компьютерге әлі келмеген.</translation>
        </message>
        <message>
            <source>Somebody has already written a newer value into this field.</source>
            <translation>Бұл өріске біреу жаңа мән жазып қойған.</translation>
        </message>
        <message>
            <source>Something answered at {address}, but it is not the server we know.</source>
            <translation>{address} мекенжайынан жауап келді, бірақ ол біз білетін сервер емес.</translation>
        </message>
        <message>
            <source>Something is missing or does not fit</source>
            <translation>Бірдеңе жетіспейді немесе сәйкес келмейді</translation>
        </message>
        <message>
            <source>Start the newer version, or install it again.</source>
            <translation>Жаңарақ нұсқаны іске қосыңыз немесе қайта орнатыңыз.</translation>
        </message>
        <message>
            <source>Take another stick; this one is failing.</source>
            <translation>Басқа флешка алыңыз; мынау істен шығып жатыр.</translation>
        </message>
        <message>
            <source>Take it once more from where it came, or ask for a new one.</source>
            <translation>Оны келген жерінен қайта алыңыз не жаңасын сұраңыз.</translation>
        </message>
        <message>
            <source>Tell the facilitator of the school what should be different.</source>
            <translation>Нені өзгерту керегін мектептің фасилитаторына айтыңыз.</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Орындалмады</translation>
        </message>
        <message>
            <source>That does not fit</source>
            <translation>Бұл сәйкес келмейді</translation>
        </message>
        <message>
            <source>The address is not secure</source>
            <translation>Мекенжай қорғалмаған</translation>
        </message>
        <message>
            <source>The backup could not be used</source>
            <translation>Сақтық көшірмені пайдалану мүмкін болмады</translation>
        </message>
        <message>
            <source>The check of the database failed, most likely after a power cut or a failing disk.</source>
            <translation>Дерекқор тексеруден өтпеді; себебі, сірә, жарық сөнуі немесе дискінің ақауы.</translation>
        </message>
        <message>
            <source>The check of {path} failed. Nothing was changed.</source>
            <translation>{path} тексеруден өтпеді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The code does not belong to this number</source>
            <translation>Код бұл нөмірге сәйкес емес</translation>
        </message>
        <message>
            <source>The code is mistyped, was used already, or is too old.</source>
            <translation>Код қате терілген, бұрын пайдаланылған немесе ескірген.</translation>
        </message>
        <message>
            <source>The code is not accepted</source>
            <translation>Код қабылданбады</translation>
        </message>
        <message>
            <source>The code is not the one on the other screen</source>
            <translation>Код басқа экрандағы кодпен бірдей емес</translation>
        </message>
        <message>
            <source>The code was not shown by the computer with the number {device}, or a letter was misheard.</source>
            <translation>Бұл кодты {device} нөмірлі компьютер көрсеткен жоқ немесе бір әріп қате естілді.</translation>
        </message>
        <message>
            <source>The computer with the number {device} is not in a school of your region.</source>
            <translation>{device} нөмірлі компьютер өңіріңіздің мектебінде емес.</translation>
        </message>
        <message>
            <source>The connection stopped</source>
            <translation>Байланыс тоқтап қалды</translation>
        </message>
        <message>
            <source>The data belongs to a newer version</source>
            <translation>Деректер бағдарламаның жаңарақ нұсқасынікі</translation>
        </message>
        <message>
            <source>The data could not be reached</source>
            <translation>Деректерге қол жеткізілмеді</translation>
        </message>
        <message>
            <source>The data is in use</source>
            <translation>Деректер басқа терезеде ашық</translation>
        </message>
        <message>
            <source>The data of today is used up</source>
            <translation>Бүгінгі трафик таусылды</translation>
        </message>
        <message>
            <source>The data on this computer is damaged</source>
            <translation>Осы компьютердегі деректер бүлінген</translation>
        </message>
        <message>
            <source>The data was damaged and has been repaired</source>
            <translation>Деректер бүлінген еді, жөнделді</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Дискіде орын жоқ</translation>
        </message>
        <message>
            <source>The exchange did not work</source>
            <translation>Синхрондау болмады</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Файл оқылмады</translation>
        </message>
        <message>
            <source>The file cannot be written</source>
            <translation>Файлға жазу мүмкін емес</translation>
        </message>
        <message>
            <source>The file could not be used</source>
            <translation>Файлды пайдалану мүмкін болмады</translation>
        </message>
        <message>
            <source>The file is on another computer</source>
            <translation>Файл басқа компьютерде</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>Файл тым үлкен</translation>
        </message>
        <message>
            <source>The folder cannot be written</source>
            <translation>Қалтаға жазу мүмкін емес</translation>
        </message>
        <message>
            <source>The folder {folder} is copied by {service} while we work; that damages databases.</source>
            <translation>Біз жұмыс істеп жатқанда {folder} қалтасын {service} көшіріп отырады; бұл дерекқорды бүлдіреді.</translation>
        </message>
        <message>
            <source>The folder {folder} is write-protected, so the last change is not saved yet.</source>
            <translation>{folder} қалтасы жазудан қорғалған, сондықтан соңғы өзгеріс әлі сақталған жоқ.</translation>
        </message>
        <message>
            <source>The invitation is too old</source>
            <translation>Шақырудың мерзімі өтіп кеткен</translation>
        </message>
        <message>
            <source>The invitation was changed or is not whole</source>
            <translation>Шақыру өзгертілген не толық емес</translation>
        </message>
        <message>
            <source>The invitation was used already</source>
            <translation>Шақыру пайдаланылып қойған</translation>
        </message>
        <message>
            <source>The other computer did not let this one through</source>
            <translation>Басқа компьютер бұл компьютерді өткізбеді</translation>
        </message>
        <message>
            <source>The other computer does not answer</source>
            <translation>Басқа компьютер жауап бермейді</translation>
        </message>
        <message>
            <source>The other computer has another server</source>
            <translation>Басқа компьютердің сервері бөлек</translation>
        </message>
        <message>
            <source>The other computer lets this one through no more</source>
            <translation>Басқа компьютер бұл компьютерді енді өткізбейді</translation>
        </message>
        <message>
            <source>The phone saved this photo as HEIC</source>
            <translation>Телефон бұл фотоны HEIC етіп сақтаған</translation>
        </message>
        <message>
            <source>The picture cannot be read</source>
            <translation>Суретті оқу мүмкін емес</translation>
        </message>
        <message>
            <source>The server does not know this computer</source>
            <translation>Сервер бұл компьютерді танымайды</translation>
        </message>
        <message>
            <source>The server does not take this post</source>
            <translation>Сервер бұл поштаны қабылдамайды</translation>
        </message>
        <message>
            <source>The server gives no answer for this computer</source>
            <translation>Сервер бұл компьютерге жауап бермейді</translation>
        </message>
        <message>
            <source>The server has a fault</source>
            <translation>Серверде ақау бар</translation>
        </message>
        <message>
            <source>The server is busy</source>
            <translation>Сервер бос емес</translation>
        </message>
        <message>
            <source>The server knows several schools called {name}: {ids}.</source>
            <translation>Серверде {name} атты бірнеше мектеп бар: {ids}.</translation>
        </message>
        <message>
            <source>The stick cannot be written</source>
            <translation>Флешкаға жазу мүмкін емес</translation>
        </message>
        <message>
            <source>The stick does not answer</source>
            <translation>Флешка жауап бермейді</translation>
        </message>
        <message>
            <source>The stick does not keep what is written on it</source>
            <translation>Флешка жазылғанды сақтамайды</translation>
        </message>
        <message>
            <source>The system does not let Shyraq listen in the network: {reason}.</source>
            <translation>Жүйе Shyraq бағдарламасына желіден қосылуды қабылдатпайды: {reason}.</translation>
        </message>
        <message>
            <source>The work here is handed in to {address}; {other} is another server and does not know it. Nothing was changed.</source>
            <translation>Мұндағы жұмыс {address} серверіне тапсырылады; {other} — оны білмейтін басқа сервер. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>There are several people called {name}: {ids}.</source>
            <translation>{name} деген бірнеше адам бар: {ids}.</translation>
        </message>
        <message>
            <source>There is no invitation in it</source>
            <translation>Мұнда шақыру жоқ</translation>
        </message>
        <message>
            <source>There is no room left in {folder}, so the last change is not saved yet.</source>
            <translation>{folder} қалтасында орын қалмады, сондықтан соңғы өзгеріс әлі сақталған жоқ.</translation>
        </message>
        <message>
            <source>There is not enough room in {folder}. Nothing that was on the stick before is lost.</source>
            <translation>{folder} ішінде орын жетпейді. Флешкада бұрын болған ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>There is nothing in the file {path} that Shyraq could read; it may be damaged.</source>
            <translation>{path} файлында Шырақ оқи алатын ештеңе жоқ; ол бүлінген болуы мүмкін.</translation>
        </message>
        <message>
            <source>This backup is damaged</source>
            <translation>Бұл сақтық көшірме бүлінген</translation>
        </message>
        <message>
            <source>This computer cannot let others through</source>
            <translation>Бұл компьютер басқаларды өткізе алмайды</translation>
        </message>
        <message>
            <source>This computer was taken off the list of {name}.</source>
            <translation>Бұл компьютер {name} тізімінен алынды.</translation>
        </message>
        <message>
            <source>This data was last used by a newer version of Shyraq than the one that is running.</source>
            <translation>Бұл деректер соңғы рет Шырақтың жаңарақ нұсқасында ашылған.</translation>
        </message>
        <message>
            <source>This entry cannot be saved as it is.</source>
            <translation>Бұл жазбаны осы күйінде сақтауға болмайды.</translation>
        </message>
        <message>
            <source>This entry is no longer there</source>
            <translation>Бұл жазба енді жоқ</translation>
        </message>
        <message>
            <source>This folder is not safe for the data</source>
            <translation>Бұл қалта деректер үшін қауіпсіз емес</translation>
        </message>
        <message>
            <source>This folder is on another computer</source>
            <translation>Бұл қалта басқа компьютерде</translation>
        </message>
        <message>
            <source>This is a practice school</source>
            <translation>Бұл – жаттығу мектебі</translation>
        </message>
        <message>
            <source>This is no post of Shyraq</source>
            <translation>Бұл Шырақ поштасы емес</translation>
        </message>
        <message>
            <source>This is not a teacher's passport</source>
            <translation>Бұл мұғалім паспорты емес</translation>
        </message>
        <message>
            <source>This is not our server</source>
            <translation>Бұл біздің сервер емес</translation>
        </message>
        <message>
            <source>This kind of file is not kept</source>
            <translation>Мұндай файл сақталмайды</translation>
        </message>
        <message>
            <source>This passport was altered</source>
            <translation>Бұл паспорт өзгертілген</translation>
        </message>
        <message>
            <source>This profile belongs to another server</source>
            <translation>Бұл профиль басқа серверге тиесілі</translation>
        </message>
        <message>
            <source>This version and the server do not understand each other</source>
            <translation>Бұл нұсқа мен сервер бірін-бірі түсінбейді</translation>
        </message>
        <message>
            <source>This would change more entries in one step than can be kept safe together.</source>
            <translation>Бір қадамда бірге сенімді сақтауға болатыннан көп жазба өзгерер еді.</translation>
        </message>
        <message>
            <source>Too much at once</source>
            <translation>Бір жолғыға тым көп</translation>
        </message>
        <message>
            <source>Try again in {seconds} s.</source>
            <translation>{seconds} с кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>Type the address and the code your coordinator gave you in the settings.</source>
            <translation>Үйлестіруші берген мекенжай мен кодты баптауларға енгізіңіз.</translation>
        </message>
        <message>
            <source>Use an address that begins with https://.</source>
            <translation>https:// деп басталатын мекенжайды пайдаланыңыз.</translation>
        </message>
        <message>
            <source>What was entered does not fit what is already there.</source>
            <translation>Енгізілген дерек бұрынғысына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>What was read back from {folder} is not what was written. Your work is safe on this computer.</source>
            <translation>{folder} ішінен қайта оқылғаны жазылғанмен бірдей емес. Жұмысыңыз осы компьютерде аман.</translation>
        </message>
        <message>
            <source>What you typed is kept in the window until it can be saved.</source>
            <translation>Жазғаныңыз сақталғанша терезеде тұрады.</translation>
        </message>
        <message>
            <source>What you typed is kept on this computer.</source>
            <translation>Жазғаныңыз осы компьютерде сақталды.</translation>
        </message>
        <message>
            <source>Whoever wrote it still has everything; have it written once more.</source>
            <translation>Жазған компьютерде бәрі сақтаулы; оны қайта жаздырыңыз.</translation>
        </message>
        <message>
            <source>Writing to {folder} is not allowed. Your work is safe on this computer.</source>
            <translation>{folder} ішіне жазуға рұқсат жоқ. Жұмысыңыз осы компьютерде аман.</translation>
        </message>
        <message>
            <source>You read this and do not change it</source>
            <translation>Сіз мұны оқисыз, бірақ өзгертпейсіз</translation>
        </message>
        <message>
            <source>Your work stays on this computer and is sent after the update.</source>
            <translation>Жұмысыңыз осы компьютерде сақталады, жаңартқаннан кейін жіберіледі.</translation>
        </message>
        <message>
            <source>{address} does not answer, so this computer was not connected.</source>
            <translation>{address} жауап бермейді, сондықтан бұл компьютер қосылмады.</translation>
        </message>
        <message>
            <source>{address} does not answer. All work stays on this computer and is sent later.</source>
            <translation>{address} жауап бермейді. Барлық жұмыс осы компьютерде сақталады, кейін жіберіледі.</translation>
        </message>
        <message>
            <source>{address} would send everything readable for others on the way.</source>
            <translation>{address} арқылы жіберілгеннің бәрін жолда басқалар оқи алады.</translation>
        </message>
        <message>
            <source>{folder} cannot be reached; the stick may have been pulled out. Your work is safe on this computer.</source>
            <translation>{folder} қолжетімсіз; флешка шығарылып қалған болар. Жұмысыңыз осы компьютерде аман.</translation>
        </message>
        <message>
            <source>{megabytes} MB were set for a day; everything you write is kept here.</source>
            <translation>Күніне {megabytes} МБ белгіленген; жазғаныңыздың бәрі осында сақталады.</translation>
        </message>
        <message>
            <source>{name} exchanges with another server than this computer.</source>
            <translation>{name} басқа сервермен алмасады.</translation>
        </message>
        <message>
            <source>{path} cannot be written; it may be open in another program.</source>
            <translation>{path} файлына жазу мүмкін емес; ол басқа бағдарламада ашық болуы мүмкін.</translation>
        </message>
        <message>
            <source>{path} has no column with the names of people.</source>
            <translation>{path} файлында адамдардың аты-жөні бар баған жоқ.</translation>
        </message>
        <message>
            <source>{path} has {megabytes} MB; documents of up to {most} MB are kept.</source>
            <translation>{path} көлемі {megabytes} МБ; {most} МБ-қа дейінгі құжаттар сақталады.</translation>
        </message>
        <message>
            <source>{path} is another kind of file, or a part of it is missing.</source>
            <translation>{path} – басқа файл немесе бір бөлігі жетпейді.</translation>
        </message>
        <message>
            <source>{path} is damaged or is not a picture we can read.</source>
            <translation>{path} бүлінген немесе оқылатын сурет емес.</translation>
        </message>
        <message>
            <source>{path} is in a format that most computers cannot show.</source>
            <translation>{path} форматын компьютерлердің көбі көрсете алмайды.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a document of a known kind.</source>
            <translation>{path} — сурет те, белгілі түрдегі құжат та емес.</translation>
        </message>
        <message>
            <source>{path} is not a table we can read.</source>
            <translation>{path} — біз оқи алатын кесте емес.</translation>
        </message>
        <message>
            <source>{path} was changed after the school had signed it. Nothing was taken over.</source>
            <translation>{path} мектеп қол қойғаннан кейін өзгертілген. Ештеңе алынбады.</translation>
        </message>
    </context>
    <context>
        <name>projects</name>
        <message>
            <source>A meeting with parents</source>
            <translation>Ата-аналармен кездесу</translation>
        </message>
        <message>
            <source>A survey</source>
            <translation>Сауалнама жүргізу</translation>
        </message>
        <message>
            <source>Another school</source>
            <translation>Басқа мектеп</translation>
        </message>
        <message>
            <source>Another theme</source>
            <translation>Басқа тақырып</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Бағаланды</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Сертификатталды</translation>
        </message>
        <message>
            <source>Coaching colleagues</source>
            <translation>Әріптестерге коучинг</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Әріптес</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Алаңдататын мәселе</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Кеңес</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Деректер</translation>
        </message>
        <message>
            <source>Deputy principal</source>
            <translation>Директордың орынбасары</translation>
        </message>
        <message>
            <source>Digital tools</source>
            <translation>Цифрлық құралдар</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Ағылшын тілі</translation>
        </message>
        <message>
            <source>English language</source>
            <translation>Ағылшын тілі</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Іс-шара</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдер</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Сарапшы</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Кері байланыс</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Орындалуда</translation>
        </message>
        <message>
            <source>Inclusion</source>
            <translation>Инклюзия</translation>
        </message>
        <message>
            <source>Interest in learning</source>
            <translation>Оқуға қызығушылық</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Сұхбат</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақ тілі</translation>
        </message>
        <message>
            <source>Kazakh language</source>
            <translation>Қазақ тілі</translation>
        </message>
        <message>
            <source>Leadership of girls</source>
            <translation>Қыздар көшбасшылығы</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Жүргізілуде</translation>
        </message>
        <message>
            <source>Leading a meeting</source>
            <translation>Жиналыс жүргізу</translation>
        </message>
        <message>
            <source>Leading a workshop</source>
            <translation>Семинар жүргізу</translation>
        </message>
        <message>
            <source>Learning skills</source>
            <translation>Оқу дағдылары</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Сабақ</translation>
        </message>
        <message>
            <source>Lesson plan</source>
            <translation>Сабақ жоспары</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Хат</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Кездесу</translation>
        </message>
        <message>
            <source>Minutes of a meeting</source>
            <translation>Жиналыс хаттамасы</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Өтпеді</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Бақылау</translation>
        </message>
        <message>
            <source>Obstacle</source>
            <translation>Кедергі</translation>
        </message>
        <message>
            <source>Opening a lesson to colleagues</source>
            <translation>Әріптестерге ашық сабақ</translation>
        </message>
        <message>
            <source>Parents</source>
            <translation>Ата-аналар</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Өтті</translation>
        </message>
        <message>
            <source>Passed with merit</source>
            <translation>Үздік өтті</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Тоқтатыла тұрды</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фотосурет</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Planning together</source>
            <translation>Бірге жоспарлау</translation>
        </message>
        <message>
            <source>Portfolio submitted</source>
            <translation>Портфолио тапсырылды</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Pupils' work</source>
            <translation>Оқушылардың жұмыстары</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Сауалнама</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Оқылым</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Рефлексия</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орыс тілі</translation>
        </message>
        <message>
            <source>Russian language</source>
            <translation>Орыс тілі</translation>
        </message>
        <message>
            <source>School culture</source>
            <translation>Мектеп мәдениеті</translation>
        </message>
        <message>
            <source>Science and mathematics</source>
            <translation>Жаратылыстану және математика</translation>
        </message>
        <message>
            <source>Sharing materials</source>
            <translation>Материалмен бөлісу</translation>
        </message>
        <message>
            <source>Showing it in my own lessons</source>
            <translation>Өз сабағымда көрсету</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Жетістік</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Тест нәтижелері</translation>
        </message>
        <message>
            <source>To be revised</source>
            <translation>Пысықтау керек</translation>
        </message>
        <message>
            <source>To be submitted again</source>
            <translation>Қайта тапсырылады</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Құндылықтар</translation>
        </message>
        <message>
            <source>Well-being</source>
            <translation>Жақсы хал-ахуал</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Work with parents</source>
            <translation>Ата-аналармен жұмыс</translation>
        </message>
    </context>
    <context>
        <name>receipts</name>
        <message>
            <source>Records of a newer version</source>
            <translation>Жаңарақ нұсқаның жазбалары</translation>
        </message>
    </context>
    <context>
        <name>records</name>
        <message>
            <source>A photo may go with it</source>
            <translation>Фотосын қосуға болады</translation>
        </message>
        <message>
            <source>Academic hour, minutes</source>
            <translation>Академиялық сағат, минут</translation>
        </message>
        <message>
            <source>Academic hours, in halves</source>
            <translation>Академиялық сағат, жартылап</translation>
        </message>
        <message>
            <source>Access to a school</source>
            <translation>Мектепке рұқсат</translation>
        </message>
        <message>
            <source>Against the prediction</source>
            <translation>Болжаммен салыстырғанда</translation>
        </message>
        <message>
            <source>Agenda in English</source>
            <translation>Күн тәртібі ағылшынша</translation>
        </message>
        <message>
            <source>Agenda in Kazakh</source>
            <translation>Күн тәртібі қазақша</translation>
        </message>
        <message>
            <source>Agenda in Russian</source>
            <translation>Күн тәртібі орысша</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Күн тәртібінің тармағы</translation>
        </message>
        <message>
            <source>Aims in English</source>
            <translation>Мақсаты ағылшынша</translation>
        </message>
        <message>
            <source>Aims in Kazakh</source>
            <translation>Мақсаты қазақша</translation>
        </message>
        <message>
            <source>Aims in Russian</source>
            <translation>Мақсаты орысша</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Шартты ат</translation>
        </message>
        <message>
            <source>Amended after the lesson</source>
            <translation>Сабақтан кейін толықтырылды</translation>
        </message>
        <message>
            <source>Answer of the server</source>
            <translation>Сервердің жауабы</translation>
        </message>
        <message>
            <source>Answer to the research question</source>
            <translation>Зерттеу сұрағына жауап</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Жауап берілген</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Бекіткен</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Бекітілген күні</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Сұралған</translation>
        </message>
        <message>
            <source>Asked by the computer</source>
            <translation>Сұраған компьютер</translation>
        </message>
        <message>
            <source>Aspect of learning</source>
            <translation>Оқудың қыры</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Тіркелген файл</translation>
        </message>
        <message>
            <source>Attainment group</source>
            <translation>Үлгерім тобы</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Attendance for the certificate, %</source>
            <translation>Сертификат үшін қатысу, %</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Авторлары</translation>
        </message>
        <message>
            <source>BIN of the school</source>
            <translation>Мектептің БСН-і</translation>
        </message>
        <message>
            <source>Below the first picture</source>
            <translation>Бірінші суреттің астында</translation>
        </message>
        <message>
            <source>Below the second picture</source>
            <translation>Екінші суреттің астында</translation>
        </message>
        <message>
            <source>Below the third picture</source>
            <translation>Үшінші суреттің астында</translation>
        </message>
        <message>
            <source>Breaks, minutes</source>
            <translation>Үзілістер, минут</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Байт</translation>
        </message>
        <message>
            <source>Came at</source>
            <translation>Келген уақыты</translation>
        </message>
        <message>
            <source>Can be reached in winter</source>
            <translation>Қыста жетуге болады</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Түсіндірме жазу</translation>
        </message>
        <message>
            <source>Case pupil</source>
            <translation>Зерттелетін оқушы</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Сертификат</translation>
        </message>
        <message>
            <source>Certificate rule</source>
            <translation>Сертификат беру ережесі</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Талқылауды жүргізуші</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Диаграмма</translation>
        </message>
        <message>
            <source>Checked as</source>
            <translation>Тексеру нәтижесі</translation>
        </message>
        <message>
            <source>Clarity of concern and plan</source>
            <translation>Мәселе мен жоспардың айқындығы</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сынып литері</translation>
        </message>
        <message>
            <source>Class mode</source>
            <translation>Сынып түрі</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Жабылған күні</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translation>Карточкадағы код</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Легі</translation>
        </message>
        <message>
            <source>Colleagues involved</source>
            <translation>Тартылған әріптестер</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Пікірлер</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Concern or question</source>
            <translation>Мәселе немесе сұрақ</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Кеңес</translation>
        </message>
        <message>
            <source>Credit from elsewhere</source>
            <translation>Басқа жерден алынған сағат</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Цикл</translation>
        </message>
        <message>
            <source>Cycles with a lesson taught</source>
            <translation>Сабағы өткен циклдер</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Шешілген күні</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Сипаттама</translation>
        </message>
        <message>
            <source>Development project</source>
            <translation>Даму жобасы</translation>
        </message>
        <message>
            <source>Development projects by stage</source>
            <translation>Даму жобалары кезеңдері бойынша</translation>
        </message>
        <message>
            <source>Discussion after the lesson</source>
            <translation>Сабақтан кейінгі талқылау</translation>
        </message>
        <message>
            <source>Discussion note</source>
            <translation>Талқылау жазбасы</translation>
        </message>
        <message>
            <source>Distance, km</source>
            <translation>Қашықтық, км</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Аудан</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Бітті</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Орындалған күні</translation>
        </message>
        <message>
            <source>Done with</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Duplicate of</source>
            <translation>Мынаның телнұсқасы</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Электр қуаты</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Аяқталған күні</translation>
        </message>
        <message>
            <source>Enrolment</source>
            <translation>Қатысуға жазылу</translation>
        </message>
        <message>
            <source>Entry that is shown</source>
            <translation>Көрсетілетін жазба</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Іс-шара</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлел</translation>
        </message>
        <message>
            <source>Exception of a series</source>
            <translation>Қайталанудағы ерекше күн</translation>
        </message>
        <message>
            <source>Excused slots are not counted as planned</source>
            <translation>Себепті келмеген сессиялар жоспарға есептелмейді</translation>
        </message>
        <message>
            <source>Facilitator of the project</source>
            <translation>Жобаның фасилитаторы</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Кері байланыс</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>Кері байланыс парағы</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Көрсеткіштер</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Файл атауы</translation>
        </message>
        <message>
            <source>File of a portfolio</source>
            <translation>Портфолио файлы</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Файл түрі</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
        <message>
            <source>Fingerprint of the text</source>
            <translation>Мәтіннің бақылау сомасы</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>First letters of certificate numbers</source>
            <translation>Сертификат нөмірінің алғашқы әріптері</translation>
        </message>
        <message>
            <source>First picture</source>
            <translation>Бірінші сурет</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кімге арналған</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форматы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>From stage</source>
            <translation>Қай кезеңнен</translation>
        </message>
        <message>
            <source>Funded by</source>
            <translation>Қаржыландырушы</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Сыныптар</translation>
        </message>
        <message>
            <source>Grades taught together</source>
            <translation>Бірге оқитын сыныптар</translation>
        </message>
        <message>
            <source>Group protocol adopted on</source>
            <translation>Топ келісімі қабылданған күн</translation>
        </message>
        <message>
            <source>Hash of the content</source>
            <translation>Мазмұн хэші</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Биіктігі, пиксель</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Өткізуші мектеп</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Қашанға дейін жарамды</translation>
        </message>
        <message>
            <source>Homework in English</source>
            <translation>Үй тапсырмасы ағылшынша</translation>
        </message>
        <message>
            <source>Homework in Kazakh</source>
            <translation>Үй тапсырмасы қазақша</translation>
        </message>
        <message>
            <source>Homework in Russian</source>
            <translation>Үй тапсырмасы орысша</translation>
        </message>
        <message>
            <source>How I led and what I learned</source>
            <translation>Қалай жетелегенім және не үйренгенім</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Қалай берілді</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Қалай өтті</translation>
        </message>
        <message>
            <source>Hub school</source>
            <translation>Тірек мектеп</translation>
        </message>
        <message>
            <source>I felt free to speak</source>
            <translation>Ойымды еркін айттым</translation>
        </message>
        <message>
            <source>I will use it in my lessons</source>
            <translation>Сабағымда қолданамын</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Ықпалы</translation>
        </message>
        <message>
            <source>Impact on pupils and practice</source>
            <translation>Оқушылар мен тәжірибеге ықпалы</translation>
        </message>
        <message>
            <source>In school breaks</source>
            <translation>Мектеп каникулында</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Interview with a pupil</source>
            <translation>Оқушымен сұхбат</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Сұхбат жүргізген</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>Шақырылған күні</translation>
        </message>
        <message>
            <source>Issued by the school</source>
            <translation>Берген мектеп</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Берген ұйым</translation>
        </message>
        <message>
            <source>Issuer of certificates</source>
            <translation>Сертификат беретін ұйым</translation>
        </message>
        <message>
            <source>It was clear</source>
            <translation>Түсінікті болды</translation>
        </message>
        <message>
            <source>It was useful for my work</source>
            <translation>Жұмысыма пайдалы болды</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Key of an issuer</source>
            <translation>Берушінің кілті</translation>
        </message>
        <message>
            <source>Kind of attachment</source>
            <translation>Файлдың мәні</translation>
        </message>
        <message>
            <source>Kind of certificate</source>
            <translation>Сертификат түрі</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Жазба түрі</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Іс-шара түрі</translation>
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation>Дәлел түрі</translation>
        </message>
        <message>
            <source>Kind of hub</source>
            <translation>Тірек мектептің түрі</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>Жол түрі</translation>
        </message>
        <message>
            <source>Kind of link</source>
            <translation>Байланыс түрі</translation>
        </message>
        <message>
            <source>Kind of programme</source>
            <translation>Бағдарлама түрі</translation>
        </message>
        <message>
            <source>Kind of sharing</source>
            <translation>Бөлісу түрі</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Қашаннан белгілі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Language of teaching</source>
            <translation>Оқыту тілі</translation>
        </message>
        <message>
            <source>Language of the headings</source>
            <translation>Тақырыпшалар тілі</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Қағаз тілі</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Мәтіннің тілі</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>Languages of teaching</source>
            <translation>Оқыту тілдері</translation>
        </message>
        <message>
            <source>Last change of the school</source>
            <translation>Мектептің соңғы өзгерісі</translation>
        </message>
        <message>
            <source>Late without loss, minutes</source>
            <translation>Есепке әсер етпейтін кешігу, мин</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Орналасуы</translation>
        </message>
        <message>
            <source>Leadership and collaboration</source>
            <translation>Көшбасшылық және бірлескен жұмыс</translation>
        </message>
        <message>
            <source>Leads the cycle</source>
            <translation>Циклді басқарады</translation>
        </message>
        <message>
            <source>Learning objective</source>
            <translation>Оқу мақсаты</translation>
        </message>
        <message>
            <source>Least points in the test after, %</source>
            <translation>Қорытынды тесттегі ең аз ұпай, %</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Жетекшісі</translation>
        </message>
        <message>
            <source>Led together with</source>
            <translation>Бірге жүргізуші</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>Кеткен уақыты</translation>
        </message>
        <message>
            <source>Lesson stage</source>
            <translation>Сабақ кезеңі</translation>
        </message>
        <message>
            <source>Lesson study cycle</source>
            <translation>Сабақты зерттеу циклі</translation>
        </message>
        <message>
            <source>Lesson study cycles by status</source>
            <translation>Сабақты зерттеу циклдері күйі бойынша</translation>
        </message>
        <message>
            <source>Lesson study: case pupils</source>
            <translation>Сабақты зерттеу: зерттелетін оқушылар саны</translation>
        </message>
        <message>
            <source>Lesson study: least minutes of a discussion</source>
            <translation>Сабақты зерттеу: талқылаудың ең аз минуты</translation>
        </message>
        <message>
            <source>Lesson study: minutes of a pupil interview</source>
            <translation>Сабақты зерттеу: оқушымен сұхбат, минут</translation>
        </message>
        <message>
            <source>Lesson study: most hours from lesson to discussion</source>
            <translation>Сабақты зерттеу: сабақтан талқылауға дейінгі ең көп сағат</translation>
        </message>
        <message>
            <source>Lesson study: research lessons</source>
            <translation>Сабақты зерттеу: зерттеу сабақтарының саны</translation>
        </message>
        <message>
            <source>Let in no more</source>
            <translation>Енді кіргізілмейді</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Әріп</translation>
        </message>
        <message>
            <source>Limits of the study</source>
            <translation>Зерттеудің шектеулері</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Сілтеме</translation>
        </message>
        <message>
            <source>Link between hub and satellite</source>
            <translation>Тірек және магниттік мектептің байланысы</translation>
        </message>
        <message>
            <source>Link between two entries</source>
            <translation>Екі жазба арасындағы байланыс</translation>
        </message>
        <message>
            <source>Log entry</source>
            <translation>Күнделік жазбасы</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Marks that say absent</source>
            <translation>Келмегені туралы белгілер</translation>
        </message>
        <message>
            <source>Marks that say present</source>
            <translation>Қатысқаны туралы белгілер</translation>
        </message>
        <message>
            <source>Member of a cycle</source>
            <translation>Цикл мүшесі</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Minutes present</source>
            <translation>Қатысқан минуттары</translation>
        </message>
        <message>
            <source>Moderated by</source>
            <translation>Модератор</translation>
        </message>
        <message>
            <source>Most points</source>
            <translation>Ең көп ұпай</translation>
        </message>
        <message>
            <source>Moved to</source>
            <translation>Ауыстырылған күні</translation>
        </message>
        <message>
            <source>My concern</source>
            <translation>Мені алаңдататын мәселе</translation>
        </message>
        <message>
            <source>My values</source>
            <translation>Менің құндылықтарым</translation>
        </message>
        <message>
            <source>My vision</source>
            <translation>Менің көзқарасым</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Name as written</source>
            <translation>Аты-жөні (жазылғандай)</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Ағылшынша атауы</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Kazakh as printed</source>
            <translation>Басылған аты, қазақша</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Name in Russian as printed</source>
            <translation>Басылған аты, орысша</translation>
        </message>
        <message>
            <source>Next session on</source>
            <translation>Келесі сессия күні</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Келесі қадамдар</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Note of the observation pad</source>
            <translation>Бақылау дәптерінің жазбасы</translation>
        </message>
        <message>
            <source>Noted at</source>
            <translation>Жазылған сәті</translation>
        </message>
        <message>
            <source>Now what will we do?</source>
            <translation>Енді не істейміз?</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Number of the certificate</source>
            <translation>Сертификат нөмірі</translation>
        </message>
        <message>
            <source>Number of the computer</source>
            <translation>Компьютердің нөмірі</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Бақылау</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Бақыланғаны</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Бақылаушы</translation>
        </message>
        <message>
            <source>On public holidays</source>
            <translation>Мереке күндері</translation>
        </message>
        <message>
            <source>One more school</source>
            <translation>Тағы бір мектеп</translation>
        </message>
        <message>
            <source>One person or two</source>
            <translation>Бір адам ба, екеу ме</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Operator of the data</source>
            <translation>Деректер операторы</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Ұйымдастырушы</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>Екінші жазба</translation>
        </message>
        <message>
            <source>Other spelling of the name</source>
            <translation>Есімнің басқаша жазылуы</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Басқа мән</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Беті</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Қатысуы</translation>
        </message>
        <message>
            <source>Parts that are there</source>
            <translation>Бар бөлімдер</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>People can be recognised</source>
            <translation>Адамдарды тануға бола ма</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Қамтылған адам</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Pictures in it</source>
            <translation>Ішіндегі суреттер</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Өтетін жері</translation>
        </message>
        <message>
            <source>Place in the network</source>
            <translation>Желідегі орны</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орын саны</translation>
        </message>
        <message>
            <source>Plan action</source>
            <translation>Жоспардағы әрекет</translation>
        </message>
        <message>
            <source>Planned end</source>
            <translation>Жоспарланған аяқталу күні</translation>
        </message>
        <message>
            <source>Planned hours</source>
            <translation>Жоспарланған сағат</translation>
        </message>
        <message>
            <source>Planned research lessons</source>
            <translation>Жоспарланған зерттеу сабақтары</translation>
        </message>
        <message>
            <source>Points after</source>
            <translation>Кейінгі ұпай</translation>
        </message>
        <message>
            <source>Points before</source>
            <translation>Бастапқы ұпай</translation>
        </message>
        <message>
            <source>Points to pass a portfolio, %</source>
            <translation>Портфолио өтетін ұпай, %</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Портфолио</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Position as written</source>
            <translation>Лауазымы (жазылғандай)</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Постер</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Болжам</translation>
        </message>
        <message>
            <source>Principal informed on</source>
            <translation>Директорға хабарланған күн</translation>
        </message>
        <message>
            <source>Private texts of a project</source>
            <translation>Жобаның жеке мәтіндері</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Programme cycle</source>
            <translation>Бағдарлама кезеңі</translation>
        </message>
        <message>
            <source>Progress of the case pupils</source>
            <translation>Зерттелетін оқушылардың ілгерілеуі</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Растайтын құжат</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Ашық кілт</translation>
        </message>
        <message>
            <source>Pupil outcome</source>
            <translation>Оқушының нәтижесі</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Pupils in the class</source>
            <translation>Сыныптағы оқушы саны</translation>
        </message>
        <message>
            <source>Qualification category</source>
            <translation>Біліктілік санаты</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Сұрақ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Ұсынымдар</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Хатшы</translation>
        </message>
        <message>
            <source>Reflection and sharing of knowledge</source>
            <translation>Рефлексия және біліммен бөлісу</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Report of a cycle</source>
            <translation>Цикл есебі</translation>
        </message>
        <message>
            <source>Request about access</source>
            <translation>Рұқсат туралы сұрау</translation>
        </message>
        <message>
            <source>Research lesson</source>
            <translation>Зерттеу сабағы</translation>
        </message>
        <message>
            <source>Research question</source>
            <translation>Зерттеу сұрағы</translation>
        </message>
        <message>
            <source>Research theme</source>
            <translation>Зерттеу тақырыбы</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ресурстар</translation>
        </message>
        <message>
            <source>Revoked certificate</source>
            <translation>Күші жойылған сертификат</translation>
        </message>
        <message>
            <source>Revoked on</source>
            <translation>Күші жойылған күн</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Role until then</source>
            <translation>Оған дейінгі рөлі</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>Ауылдық</translation>
        </message>
        <message>
            <source>SMART check</source>
            <translation>SMART тексеруі</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Айтқан</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Шешілген күні</translation>
        </message>
        <message>
            <source>Satellite school</source>
            <translation>Магниттік мектеп</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Сақталған сүзгі</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>School as written</source>
            <translation>Мектебі (жазылғандай)</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Оқу жылы</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Мектептер</translation>
        </message>
        <message>
            <source>Schools reached</source>
            <translation>Қамтылған мектеп</translation>
        </message>
        <message>
            <source>Schools with sessions</source>
            <translation>Сессия өткізген мектептер</translation>
        </message>
        <message>
            <source>Second of the lesson</source>
            <translation>Сабақтың секунды</translation>
        </message>
        <message>
            <source>Second picture</source>
            <translation>Екінші сурет</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Қайталанатын сессиялар</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>Сессия жоспары</translation>
        </message>
        <message>
            <source>Session record</source>
            <translation>Сессия жазбасы</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Sharing of findings</source>
            <translation>Нәтижемен бөлісу</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Қысқаша атауы</translation>
        </message>
        <message>
            <source>Signed text</source>
            <translation>Қол қойылған мәтін</translation>
        </message>
        <message>
            <source>Silent schools</source>
            <translation>Үнсіз мектептер</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Қашаннан бері</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Сабақ уақыты</translation>
        </message>
        <message>
            <source>Small-class school</source>
            <translation>Шағын жинақты мектеп</translation>
        </message>
        <message>
            <source>So what does it mean for us?</source>
            <translation>Бұл біз үшін нені білдіреді?</translation>
        </message>
        <message>
            <source>Sources consulted</source>
            <translation>Қаралған дереккөздер</translation>
        </message>
        <message>
            <source>Special educational needs</source>
            <translation>Ерекше білім беру қажеттіліктері</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Stage change</source>
            <translation>Кезеңнің ауысуы</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Басталған күні</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Қадам</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Пән</translation>
        </message>
        <message>
            <source>Subject as written</source>
            <translation>Пән (жазылғандай)</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Тапсырылған күні</translation>
        </message>
        <message>
            <source>Success criteria of the class</source>
            <translation>Сыныптың табыс критерийлері</translation>
        </message>
        <message>
            <source>Success criterion</source>
            <translation>Табыс критерийі</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Summary of a region</source>
            <translation>Өңір жиынтығы</translation>
        </message>
        <message>
            <source>Summary of a school</source>
            <translation>Мектеп жиынтығы</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Taken back on</source>
            <translation>Қайтарылған күні</translation>
        </message>
        <message>
            <source>Taught by</source>
            <translation>Сабақ беретін мұғалім</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Мұғалімдер</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Тест нәтижелері</translation>
        </message>
        <message>
            <source>The certificate also needs</source>
            <translation>Сертификат үшін қосымша қажет</translation>
        </message>
        <message>
            <source>The other machine</source>
            <translation>Екінші компьютер</translation>
        </message>
        <message>
            <source>The other was written at</source>
            <translation>Екіншісі жазылған уақыт</translation>
        </message>
        <message>
            <source>The other was written by</source>
            <translation>Екіншісін жазған</translation>
        </message>
        <message>
            <source>The pace was right</source>
            <translation>Қарқыны дұрыс болды</translation>
        </message>
        <message>
            <source>The provider is authorised</source>
            <translation>Ұйымның уәкілеттігі бар</translation>
        </message>
        <message>
            <source>The teacher agrees to publication</source>
            <translation>Мұғалім жариялауға келіседі</translation>
        </message>
        <message>
            <source>The value before both is known</source>
            <translation>Екеуіне дейінгі мән белгілі</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Third picture</source>
            <translation>Үшінші сурет</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Атауы ағылшынша</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Атауы қазақша</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Атауы орысша</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталуы</translation>
        </message>
        <message>
            <source>To stage</source>
            <translation>Қай кезеңге</translation>
        </message>
        <message>
            <source>Tools in English</source>
            <translation>Құралдары ағылшынша</translation>
        </message>
        <message>
            <source>Tools in Kazakh</source>
            <translation>Құралдары қазақша</translation>
        </message>
        <message>
            <source>Tools in Russian</source>
            <translation>Құралдары орысша</translation>
        </message>
        <message>
            <source>Tools used</source>
            <translation>Қолданылған құралдар</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <source>Topic of the lesson</source>
            <translation>Сабақ тақырыбы</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Екі нұсқа</translation>
        </message>
        <message>
            <source>Type of record</source>
            <translation>Жазба түрі</translation>
        </message>
        <message>
            <source>Type of school</source>
            <translation>Мектеп түрі</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Қашанға дейін</translation>
        </message>
        <message>
            <source>Use of evidence</source>
            <translation>Дәлелдерді пайдалану</translation>
        </message>
        <message>
            <source>Value before both</source>
            <translation>Екеуіне дейінгі мән</translation>
        </message>
        <message>
            <source>Value that stands</source>
            <translation>Қазіргі мән</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Мәтіннің нұсқасы</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>Қысқаша баяндау</translation>
        </message>
        <message>
            <source>Vignette, fewest words</source>
            <translation>Қысқаша баяндау, ең аз сөз саны</translation>
        </message>
        <message>
            <source>Vignette, most words</source>
            <translation>Қысқаша баяндау, ең көп сөз саны</translation>
        </message>
        <message>
            <source>Village or town</source>
            <translation>Ауыл немесе қала</translation>
        </message>
        <message>
            <source>Ways of leading</source>
            <translation>Көшбасшылық тәсілдері</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Не өзгерді</translation>
        </message>
        <message>
            <source>What changed for colleagues</source>
            <translation>Әріптестер үшін не өзгерді</translation>
        </message>
        <message>
            <source>What changed for pupils</source>
            <translation>Оқушылар үшін не өзгерді</translation>
        </message>
        <message>
            <source>What changed in my own practice</source>
            <translation>Өз тәжірибемде не өзгерді</translation>
        </message>
        <message>
            <source>What changed in the school</source>
            <translation>Мектепте не өзгерді</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Не өзгереді</translation>
        </message>
        <message>
            <source>What changes next</source>
            <translation>Келесіде не өзгереді</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Не болды?</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>Не көмектесті</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Нені көрсетеді</translation>
        </message>
        <message>
            <source>What stands with it</source>
            <translation>Онымен бірге тұрған мәндер</translation>
        </message>
        <message>
            <source>What the figures measure</source>
            <translation>Көрсеткіштер нені өлшейді</translation>
        </message>
        <message>
            <source>What the pupil can do now</source>
            <translation>Оқушы қазір не істей алады</translation>
        </message>
        <message>
            <source>What the pupil enjoyed</source>
            <translation>Оқушыға не ұнады</translation>
        </message>
        <message>
            <source>What the pupil learned</source>
            <translation>Оқушы не үйренді</translation>
        </message>
        <message>
            <source>What the teacher does</source>
            <translation>Мұғалім не істейді</translation>
        </message>
        <message>
            <source>What the teachers learned</source>
            <translation>Мұғалімдер не үйренді</translation>
        </message>
        <message>
            <source>What to change if it is taught again</source>
            <translation>Сабақ қайталанса, нені өзгерту керек</translation>
        </message>
        <message>
            <source>What to improve</source>
            <translation>Нені жақсарту керек</translation>
        </message>
        <message>
            <source>What was agreed to</source>
            <translation>Неге келісті</translation>
        </message>
        <message>
            <source>What was best</source>
            <translation>Ең пайдалысы не болды</translation>
        </message>
        <message>
            <source>What was shared and what came back</source>
            <translation>Немен бөлістіңіздер, қандай пікір алдыңыздар</translation>
        </message>
        <message>
            <source>What was written with the other</source>
            <translation>Екіншісімен бірге жазылған мәндер</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Не істедік</translation>
        </message>
        <message>
            <source>What we know now</source>
            <translation>Қазір не білеміз</translation>
        </message>
        <message>
            <source>What we learned</source>
            <translation>Не үйрендік</translation>
        </message>
        <message>
            <source>What will show success</source>
            <translation>Табысты не көрсетеді</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Кім қол қояды</translation>
        </message>
        <message>
            <source>Who signs certificates</source>
            <translation>Сертификатқа кім қол қояды</translation>
        </message>
        <message>
            <source>Who takes care</source>
            <translation>Кім жауапты</translation>
        </message>
        <message>
            <source>Whom the report is for</source>
            <translation>Есеп кімге арналған</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неге</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Бұл неге маңызды</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Ені, пиксель</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Кіммен</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Қайтарып алынған күні</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Сөз саны</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>Жазылған уақыты</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Жазған</translation>
        </message>
        <message>
            <source>Written consent</source>
            <translation>Жазбаша келісім</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>The entry belongs to another school now. Type it anew where it belongs.</source>
            <translation>Жазба енді басқа мектепке тиесілі. Тиісті жерде қайта енгізіңіз.</translation>
        </message>
        <message>
            <source>The record was erased because somebody asked for it. Nothing can be written into it.</source>
            <translation>Жазба біреудің өтініші бойынша өшірілген. Оған ештеңе жазуға болмайды.</translation>
        </message>
        <message>
            <source>The server could not read the change. Type it again, or update Shyraq.</source>
            <translation>Сервер өзгерісті оқи алмады. Қайта теріңіз немесе Шырақты жаңартыңыз.</translation>
        </message>
        <message>
            <source>The server would not take it. Type it again, or ask the coordinator.</source>
            <translation>Сервер қабылдамады. Қайта теріңіз немесе үйлестірушіден сұраңыз.</translation>
        </message>
        <message>
            <source>The text is too long for the server. Shorten it and type it again.</source>
            <translation>Мәтін сервер үшін тым ұзын. Қысқартып, қайта теріңіз.</translation>
        </message>
        <message>
            <source>This profile may not write that. Ask the coordinator for an invitation that allows it.</source>
            <translation>Бұл профильдің мұны жазуға құқығы жоқ. Үйлестірушіден рұқсат беретін шақыру сұраңыз.</translation>
        </message>
    </context>
    <context>
        <name>region</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n күн бұрын</numerusform>
                <numerusform>%n күн бұрын</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} schools silent for 14 days.</source>
            <translation>
                <numerusform>{total} мектептің ішінде 14 күн бойы хабарсыз: %n.</numerusform>
                <numerusform>{total} мектептің ішінде 14 күн бойы хабарсыз: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data up to {moment}.</source>
            <translation>Деректер мына уақытқа дейін: {moment}.</translation>
        </message>
        <message>
            <source>Every school has been heard from in the last 14 days.</source>
            <translation>Соңғы 14 күнде барлық мектептен хабар келді.</translation>
        </message>
        <message>
            <source>Nothing was fetched from a server yet.</source>
            <translation>Серверден әзірге ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Әзірге хабар жоқ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Whole on this computer: {whole} of {total}.</source>
            <translation>Осы компьютерде толығы: {whole} / {total}.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>After lesson {lesson} the pupil said: {said}</source>
            <translation>{lesson}-сабақтан кейін оқушының айтқаны: {said}</translation>
        </message>
        <message>
            <source>After lesson {lesson} we changed: {what}</source>
            <translation>{lesson}-сабақтан кейін өзгерткеніміз: {what}</translation>
        </message>
        <message>
            <source>After lesson {lesson} we changed: {what}. Reason: {why}</source>
            <translation>{lesson}-сабақтан кейін өзгерткеніміз: {what}. Себебі: {why}</translation>
        </message>
        <message>
            <source>At the start: {text}</source>
            <translation>Басында: {text}</translation>
        </message>
        <message>
            <source>Lesson {lesson} was talked over only {hours} hours later.</source>
            <translation>{lesson}-сабақ тек {hours} сағаттан кейін талқыланды.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: absent were {labels}.</source>
            <translation>{lesson}-сабақта болмағандар: {labels}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: nothing was noted about {labels}.</source>
            <translation>{lesson}-сабақ: жазба жоқ оқушылар: {labels}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {hit} of {count} observed responses were as predicted.</source>
            <translation>{lesson}-сабақ: байқалған {count} әрекеттің болжамға сай келгені – {hit}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {met} of {count} case pupils met their success criterion.</source>
            <translation>{lesson}-сабақ: {count} зерттелетін оқушының табыс критерийіне жеткені – {met}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {met}.</source>
            <translation>{lesson}-сабақ: {met}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {met}. Success criterion: {criterion}</source>
            <translation>{lesson}-сабақ: {met}. Табыс критерийі: {criterion}</translation>
        </message>
        <message>
            <source>Lesson {lesson}: {text}</source>
            <translation>{lesson}-сабақ: {text}</translation>
        </message>
        <message>
            <source>Observed in lesson {lesson}: {tally}</source>
            <translation>{lesson}-сабақта байқалғаны: {tally}</translation>
        </message>
        <message>
            <source>Of {planned} planned lessons {taught} were taught.</source>
            <translation>Жоспарланған {planned} сабақтың {taught}-і өтті.</translation>
        </message>
        <message>
            <source>We asked: {question}</source>
            <translation>Біздің сұрағымыз: {question}</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Assessor</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Бақылаушы</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Sees and changes everything of the school.</source>
            <translation>Мектептің барлық мәліметін көреді және өзгертеді.</translation>
        </message>
        <message>
            <source>Sees and changes what the school shares, and the own marks, cycles and projects; nothing of a colleague.</source>
            <translation>Мектепке ортақ мәліметті және өз белгілерін, циклдері мен жобаларын көреді және өзгертеді; әріптестікін көрмейді.</translation>
        </message>
        <message>
            <source>Sees everything but private notes of projects, and changes nothing.</source>
            <translation>Жобалардың жеке жазбаларынан басқасының бәрін көреді, ештеңе өзгертпейді.</translation>
        </message>
        <message>
            <source>Sees figures of the whole region or of one district; no school and no name.</source>
            <translation>Бүкіл өңірдің немесе бір ауданның сандарын көреді; бірде-бір мектеп пен есімді көрмейді.</translation>
        </message>
        <message>
            <source>Sees projects whose portfolio was handed in, and writes assessments.</source>
            <translation>Портфолиосы тапсырылған жобаларды көреді және бағалау жазады.</translation>
        </message>
        <message>
            <source>Sees the card and the figures of every school of the region; a school that is looked into in detail all but private notes of projects, and may change it.</source>
            <translation>Өңірдің әр мектебінің карточкасы мен сандарын көреді; толық қаралатын мектептен жобалардың жеке жазбаларынан басқасының бәрін көреді және өзгерте алады.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>бағалаушы</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>үйлестіруші</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>фасилитатор</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>бақылаушы</translation>
        </message>
        <message>
            <source>principal</source>
            <translation>директор</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>мұғалім</translation>
        </message>
    </context>
    <context>
        <name>roster</name>
        <message>
            <source>District</source>
            <translation>Аудан</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Толық аты-жөні</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>IIN: left out</source>
            <translation>ЖСН: алынбайды</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Импортталмайды</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>Тізімдегі нөмірі</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Qualification category</source>
            <translation>Біліктілік санаты</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Пән</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Village or town</source>
            <translation>Елді мекен</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>A chart on a poster has room for {most} figures; the first ones are shown.</source>
            <translation>Постердегі диаграммаға {most} көрсеткіш сияды; алғашқылары көрсетіледі.</translation>
        </message>
        <message>
            <source>A cycle can be shared once its report answers the research question.</source>
            <translation>Есебі зерттеу сұрағына жауап бергенде ғана цикл нәтижесімен бөлісуге болады.</translation>
        </message>
        <message>
            <source>A cycle lasts no longer than a year.</source>
            <translation>Цикл бір жылдан аспайды.</translation>
        </message>
        <message>
            <source>A cycle needs at least two teachers to begin.</source>
            <translation>Циклді бастау үшін кемінде екі мұғалім керек.</translation>
        </message>
        <message>
            <source>A cycle needs exactly one person who leads it.</source>
            <translation>Циклді дәл бір адам басқаруы керек.</translation>
        </message>
        <message>
            <source>A cycle needs its research question, in {least} to {most} characters, to leave the draft.</source>
            <translation>Цикл жобадан шығуы үшін {least}–{most} таңбалық зерттеу сұрағы керек.</translation>
        </message>
        <message>
            <source>A cycle of {days} days is long: eight weeks are usual, twenty the most.</source>
            <translation>{days} күндік цикл ұзақ: әдетте сегіз апта, ең көбі жиырма.</translation>
        </message>
        <message>
            <source>A discussion of every lesson</source>
            <translation>Әр сабақты талқылау</translation>
        </message>
        <message>
            <source>A discussion takes at least {least} minutes.</source>
            <translation>Талқылау кемінде {least} минутқа созылады.</translation>
        </message>
        <message>
            <source>A distance lies between 0 and {most} km.</source>
            <translation>Қашықтық 0 мен {most} км аралығында.</translation>
        </message>
        <message>
            <source>A lesson lasts between 20 and 90 minutes.</source>
            <translation>Сабақ 20–90 минутқа созылады.</translation>
        </message>
        <message>
            <source>A person needs a surname.</source>
            <translation>Адамның тегі көрсетілуі керек.</translation>
        </message>
        <message>
            <source>A portfolio passes with {needed} of {most} points; it has {points}.</source>
            <translation>Портфолио {most} ұпайдан {needed} ұпаймен өтеді; қазір {points}.</translation>
        </message>
        <message>
            <source>A prediction in every cell of the first lesson</source>
            <translation>Бірінші сабақтың әр ұяшығындағы болжам</translation>
        </message>
        <message>
            <source>A project goes from one stage to the next.</source>
            <translation>Жоба бір кезеңнен келесісіне өтеді.</translation>
        </message>
        <message>
            <source>A report that answers the research question</source>
            <translation>Зерттеу сұрағына жауап беретін есеп</translation>
        </message>
        <message>
            <source>A research question</source>
            <translation>Зерттеу сұрағы</translation>
        </message>
        <message>
            <source>A school cannot be its own satellite.</source>
            <translation>Мектеп өзіне өзі магниттік мектеп бола алмайды.</translation>
        </message>
        <message>
            <source>A score is 0, 1, 2 or {most}.</source>
            <translation>Ұпай 0, 1, 2 немесе {most} болады.</translation>
        </message>
        <message>
            <source>Add at least two teachers to the group.</source>
            <translation>Топқа кемінде екі мұғалім қосыңыз.</translation>
        </message>
        <message>
            <source>Already entered, perhaps the same person: {name}, {school}.</source>
            <translation>Бұрын енгізілген, бәлкім сол адамның өзі: {name}, {school}.</translation>
        </message>
        <message>
            <source>An IIN was taken out of these rows: {rows}.</source>
            <translation>Мына жолдардан ЖСН алып тасталды: {rows}.</translation>
        </message>
        <message>
            <source>An academic hour has {hour} min; being up to {late} min late costs nothing.</source>
            <translation>Академиялық сағат – {hour} мин; {late} минутқа дейін кешігу есепке әсер етпейді.</translation>
        </message>
        <message>
            <source>An alias has at most {most} characters.</source>
            <translation>Шартты ат {most} таңбадан аспайды.</translation>
        </message>
        <message>
            <source>An alias must not hold a long number: it could be an IIN.</source>
            <translation>Шартты атта ұзын сан болмауы керек: ол ЖСН болуы мүмкін.</translation>
        </message>
        <message>
            <source>An assessor decides about the portfolio first.</source>
            <translation>Алдымен портфолио бойынша бағалаушы шешім шығарады.</translation>
        </message>
        <message>
            <source>Ask a case pupil about the lesson, best on the same day.</source>
            <translation>Зерттелетін оқушыдан сабақ туралы сұраңыз, дұрысы сол күні.</translation>
        </message>
        <message>
            <source>At least two teachers in the group</source>
            <translation>Топта кемінде екі мұғалім</translation>
        </message>
        <message>
            <source>Away for a good reason: no minutes.</source>
            <translation>Себепті болмады: минут есептелмейді.</translation>
        </message>
        <message>
            <source>By its scores the portfolio passes: please say in the comments why it does not.</source>
            <translation>Ұпайы бойынша портфолио өтеді: неге өтпегенін пікірде жазыңыз.</translation>
        </message>
        <message>
            <source>Case pupils</source>
            <translation>Зерттелетін оқушылар</translation>
        </message>
        <message>
            <source>Case pupils have the letters A to F.</source>
            <translation>Зерттелетін оқушылар A–F әріптерімен белгіленеді.</translation>
        </message>
        <message>
            <source>Certificates can be issued after the last session, on {moment}.</source>
            <translation>Сертификаттарды соңғы сабақтан кейін беруге болады: {moment}.</translation>
        </message>
        <message>
            <source>Choose the case pupils: so far there are {count} of {usual}.</source>
            <translation>Зерттелетін оқушыларды таңдаңыз: әзірге {usual} орнына {count}.</translation>
        </message>
        <message>
            <source>Choose the theme of the project.</source>
            <translation>Жобаның тақырыбын таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the ways in which you led.</source>
            <translation>Қандай тәсілмен жетелегеніңізді таңдаңыз.</translation>
        </message>
        <message>
            <source>Collect at least {least} pieces of evidence and say what each shows; so far: {count}.</source>
            <translation>Кемінде {least} дәлел жинап, әрқайсысы нені көрсететінін жазыңыз; әзірге: {count}.</translation>
        </message>
        <message>
            <source>Coming late or leaving early cost {minutes} min.</source>
            <translation>Кешігу немесе ерте кету салдарынан {minutes} мин кем.</translation>
        </message>
        <message>
            <source>Describe your concern in at least {least} characters.</source>
            <translation>Алаңдататын мәселені кемінде {least} таңбамен сипаттаңыз.</translation>
        </message>
        <message>
            <source>Divide the lesson into stages.</source>
            <translation>Сабақты кезеңдерге бөліңіз.</translation>
        </message>
        <message>
            <source>Empty cells: {empty} of {cells}.</source>
            <translation>Бос ұяшықтар: {cells} ішінен {empty}.</translation>
        </message>
        <message>
            <source>Enter research lesson {number}.</source>
            <translation>{number}-зерттеу сабағын енгізіңіз.</translation>
        </message>
        <message>
            <source>Evidence should be of at least {least} kinds; so far: {count}.</source>
            <translation>Дәлелдер кемінде {least} түрлі болуы керек; әзірге: {count}.</translation>
        </message>
        <message>
            <source>Findings cannot be shared before the first research lesson was taught.</source>
            <translation>Алғашқы зерттеу сабағы өткенге дейін нәтижемен бөлісуге болмайды.</translation>
        </message>
        <message>
            <source>Findings that were shared with others</source>
            <translation>Басқалармен бөлісілген нәтиже</translation>
        </message>
        <message>
            <source>First talk about case pupil {label}: what was seen, against what was expected.</source>
            <translation>Алдымен {label} зерттелетін оқушыны талқылаңыз: не күтілді, не байқалды.</translation>
        </message>
        <message>
            <source>Give all six scores first; still open: {count}.</source>
            <translation>Алдымен алты ұпайды түгел қойыңыз; қалғаны: {count}.</translation>
        </message>
        <message>
            <source>Grades go from 0 to 12.</source>
            <translation>Сыныптар 0-ден 12-ге дейін.</translation>
        </message>
        <message>
            <source>In two places at once, “{first}” and “{second}”: {names}</source>
            <translation>Бір мезгілде екі жерде, «{first}» және «{second}»: {names}</translation>
        </message>
        <message>
            <source>Interviews and discussion</source>
            <translation>Сұхбаттар мен талқылау</translation>
        </message>
        <message>
            <source>Interviews with every case pupil after one lesson at least</source>
            <translation>Кемінде бір сабақтан кейін әр зерттелетін оқушымен сұхбат</translation>
        </message>
        <message>
            <source>Involve at least one colleague.</source>
            <translation>Кемінде бір әріптесті тартыңыз.</translation>
        </message>
        <message>
            <source>It ends before it was given.</source>
            <translation>Мерзімі берілген күннен бұрын бітеді.</translation>
        </message>
        <message>
            <source>It is not known how many points the test after has, so the share cannot be told.</source>
            <translation>Қорытынды тестте қанша ұпай бары белгісіз, сондықтан үлесін айту мүмкін емес.</translation>
        </message>
        <message>
            <source>It was agreed on {day}; the date lies before that.</source>
            <translation>Келісім {day} жасалған, ал мерзімі одан бұрын тұр.</translation>
        </message>
        <message>
            <source>It was withdrawn before it was given.</source>
            <translation>Берілген күннен бұрын қайтарып алынған.</translation>
        </message>
        <message>
            <source>Keep the log: at least {least} entries; so far: {count}.</source>
            <translation>Күнделік жүргізіңіз: кемінде {least} жазба; әзірге: {count}.</translation>
        </message>
        <message>
            <source>Late by {late} min, which is within {grace}: counted in full, {minutes} min.</source>
            <translation>{late} мин кешікті, бұл {grace} мин шегінде: толық есептеледі, {minutes} мин.</translation>
        </message>
        <message>
            <source>Late by {late} min: {minutes} min.</source>
            <translation>{late} мин кешікті: {minutes} мин.</translation>
        </message>
        <message>
            <source>Late, time of arrival not noted: counted as up to {grace} minutes late, {minutes} min.</source>
            <translation>Кешікті, келген уақыты жазылмаған: {grace} минутқа дейін кешіккен деп есептеледі, {minutes} мин.</translation>
        </message>
        <message>
            <source>Latin letters in Kazakh or Russian names were put right in these rows: {rows}.</source>
            <translation>Есімдеріндегі латын әріптері түзетілген жолдардың нөмірлері: {rows}.</translation>
        </message>
        <message>
            <source>Left early, minutes present not noted: no minutes.</source>
            <translation>Ерте кетті, қатысқан минуты жазылмаған: минут есептелмейді.</translation>
        </message>
        <message>
            <source>Left {early} min early: {minutes} min.</source>
            <translation>{early} мин ерте кетті: {minutes} мин.</translation>
        </message>
        <message>
            <source>Lesson {lesson} was not talked over.</source>
            <translation>{lesson}-сабақ талқыланбаған.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: not interviewed are {labels}.</source>
            <translation>{lesson}-сабақ: сұхбат жүргізілмеген оқушылар: {labels}.</translation>
        </message>
        <message>
            <source>Lesson {lesson}: nothing was noted about {labels}.</source>
            <translation>{lesson}-сабақ: жазба жоқ оқушылар: {labels}.</translation>
        </message>
        <message>
            <source>Let somebody who did not write the report approve it.</source>
            <translation>Есепті жазбаған адам бекітсін.</translation>
        </message>
        <message>
            <source>Make the poster of the project.</source>
            <translation>Жобаның постерін жасаңыз.</translation>
        </message>
        <message>
            <source>Minutes present as noted: {minutes} min.</source>
            <translation>Жазылған қатысу уақыты: {minutes} мин.</translation>
        </message>
        <message>
            <source>Moderation is a second look: please choose another person than the assessor.</source>
            <translation>Модерация — екінші көзқарас: бағалаушыдан басқа адамды таңдаңыз.</translation>
        </message>
        <message>
            <source>More than {most} hours after the lesson a pupil remembers little of it.</source>
            <translation>Сабақтан кейін {most} сағаттан асса, оқушының есінде аз қалады.</translation>
        </message>
        <message>
            <source>More than {most} hours after the lesson details are forgotten.</source>
            <translation>Сабақтан кейін {most} сағаттан асса, егжей-тегжейі ұмытылады.</translation>
        </message>
        <message>
            <source>More than {most} minutes are too long for a pupil.</source>
            <translation>{most} минуттан көп уақыт оқушыға ауыр.</translation>
        </message>
        <message>
            <source>Name the facilitator of the project.</source>
            <translation>Жобаның фасилитаторын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Name the two to four grades taught together.</source>
            <translation>Бірге оқитын екі-төрт сыныпты көрсетіңіз.</translation>
        </message>
        <message>
            <source>Name what will show that the plan succeeds.</source>
            <translation>Жоспардың сәтті болғанын не көрсететінін жазыңыз.</translation>
        </message>
        <message>
            <source>No action of the plan is done yet: please say here what you did.</source>
            <translation>Жоспардағы ешбір әрекет әлі орындалған жоқ: не істегеніңізді осында жазыңыз.</translation>
        </message>
        <message>
            <source>No lesson was taught yet.</source>
            <translation>Әзірге бірде-бір сабақ өтпеген.</translation>
        </message>
        <message>
            <source>No occasion is written down yet.</source>
            <translation>Әзірге ештеңе жазылмаған.</translation>
        </message>
        <message>
            <source>No session of the programme is marked for the teacher yet.</source>
            <translation>Мұғалімнің бағдарлама сессиясына қатысқаны әлі белгіленбеген.</translation>
        </message>
        <message>
            <source>No slot has its times yet.</source>
            <translation>Бірде-бір сабақтың уақыты әлі көрсетілмеген.</translation>
        </message>
        <message>
            <source>Nobody assesses their own portfolio.</source>
            <translation>Өз портфолиосын ешкім бағаламайды.</translation>
        </message>
        <message>
            <source>Not marked yet in {unmarked} of {slots} slots; {percent} % so far, {threshold} % is needed.</source>
            <translation>Әлі белгіленбеген кездесу: {unmarked} / {slots}; қазір {percent} %, керегі {threshold} %.</translation>
        </message>
        <message>
            <source>Not marked.</source>
            <translation>Белгіленбеген.</translation>
        </message>
        <message>
            <source>Not there: no minutes.</source>
            <translation>Болмады: минут есептелмейді.</translation>
        </message>
        <message>
            <source>Not written yet, or shorter than {least} characters.</source>
            <translation>Әлі жазылмаған немесе {least} таңбадан қысқа.</translation>
        </message>
        <message>
            <source>Note in the log, as an event, where the work was shown to others.</source>
            <translation>Жұмыс қайда көрсетілгенін күнделікке оқиға ретінде жазыңыз.</translation>
        </message>
        <message>
            <source>Note what case pupil {label} did.</source>
            <translation>{label} зерттелетін оқушы не істегенін жазыңыз.</translation>
        </message>
        <message>
            <source>Note what was said in at least {least} consultations; so far: {count}.</source>
            <translation>Кемінде {least} кеңесте не айтылғанын жазыңыз; әзірге: {count}.</translation>
        </message>
        <message>
            <source>Nothing was missed.</source>
            <translation>Ештеңе жіберілген жоқ.</translation>
        </message>
        <message>
            <source>Number {number} was given to more than one research lesson.</source>
            <translation>{number} нөмірі бірнеше зерттеу сабағына берілген.</translation>
        </message>
        <message>
            <source>Observations of every case pupil in every lesson</source>
            <translation>Әр сабақта әр зерттелетін оқушыны бақылау</translation>
        </message>
        <message>
            <source>One figure shows no change yet: please add another one below it.</source>
            <translation>Бір көрсеткіш өзгерісті көрсетпейді: астына тағы біреуін қосыңыз.</translation>
        </message>
        <message>
            <source>One person cannot lead the discussion and write it down well.</source>
            <translation>Бір адам талқылауды жүргізіп әрі жақсы жазып үлгермейді.</translation>
        </message>
        <message>
            <source>One research lesson leaves no room to try what you learned; three are usual.</source>
            <translation>Бір ғана зерттеу сабағында үйренгенді байқап көруге мүмкіндік жоқ; әдетте үшеу болады.</translation>
        </message>
        <message>
            <source>Only the sheet {sheet} was read; not read: {others}.</source>
            <translation>Тек «{sheet}» парағы оқылды; оқылмағандары: {others}.</translation>
        </message>
        <message>
            <source>Pictures of which nobody has said whether people can be recognised: {count}.</source>
            <translation>Адамдарды тануға болатыны айтылмаған суреттер: {count}.</translation>
        </message>
        <message>
            <source>Pictures with people and without a named consent: {count}.</source>
            <translation>Адамдар көрінетін, бірақ келісімі көрсетілмеген суреттер: {count}.</translation>
        </message>
        <message>
            <source>Pieces of evidence without a file: {count}.</source>
            <translation>Файлы жоқ дәлелдер: {count}.</translation>
        </message>
        <message>
            <source>Plan at least {least} actions with a date; so far: {count}.</source>
            <translation>Мерзімі бар кемінде {least} әрекет жоспарлаңыз; әзірге: {count}.</translation>
        </message>
        <message>
            <source>Planning the lesson</source>
            <translation>Сабақты жоспарлау</translation>
        </message>
        <message>
            <source>Please fill in this field.</source>
            <translation>Бұл өрісті толтырыңыз.</translation>
        </message>
        <message>
            <source>Please say in a sentence or two what concerned you, or what you asked yourself.</source>
            <translation>Сізді не толғандырғанын немесе өзіңізге қандай сұрақ қойғаныңызды бір-екі сөйлеммен айтыңыз.</translation>
        </message>
        <message>
            <source>Predict how each case pupil will respond in each stage; empty cells: {empty} of {cells}.</source>
            <translation>Әр кезеңде әр зерттелетін оқушы қалай жауап беретінін болжаңыз; бос ұяшық: {cells} ішінен {empty}.</translation>
        </message>
        <message>
            <source>Put it as a question.</source>
            <translation>Оны сұрақ түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Research lesson {later} is dated before research lesson {earlier}.</source>
            <translation>{later}-зерттеу сабағының күні {earlier}-сабақтан бұрын тұр.</translation>
        </message>
        <message>
            <source>Research question</source>
            <translation>Зерттеу сұрағы</translation>
        </message>
        <message>
            <source>Say by when, or in how many lessons.</source>
            <translation>Қашанға дейін немесе неше сабақта екенін жазыңыз.</translation>
        </message>
        <message>
            <source>Say whether people can be recognised; until then the picture stays on this computer.</source>
            <translation>Адамдарды тануға бола ма, соны көрсетіңіз; оған дейін сурет осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>Say whether the vignette may be published.</source>
            <translation>Қысқаша баяндауды жариялауға бола ма, соны көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say which group case pupil {label} stands for.</source>
            <translation>{label} зерттелетін оқушы қай топты білдіретінін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say which pupils it is about.</source>
            <translation>Қай оқушылар туралы екенін жазыңыз.</translation>
        </message>
        <message>
            <source>Say who of the group leads the cycle: exactly one person.</source>
            <translation>Топтан циклді кім басқаратынын көрсетіңіз: дәл бір адам.</translation>
        </message>
        <message>
            <source>Say why the cycle is given up.</source>
            <translation>Циклдің неге тоқтатылғанын жазыңыз.</translation>
        </message>
        <message>
            <source>Say why the project is withdrawn.</source>
            <translation>Жобаның неге тоқтатылғанын жазыңыз.</translation>
        </message>
        <message>
            <source>Set the day of the lesson.</source>
            <translation>Сабақ күнін белгілеңіз.</translation>
        </message>
        <message>
            <source>Set the day on which the principal was informed.</source>
            <translation>Директорға хабарланған күнді белгілеңіз.</translation>
        </message>
        <message>
            <source>Set the day the cycle begins.</source>
            <translation>Цикл басталатын күнді белгілеңіз.</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Дайындық</translation>
        </message>
        <message>
            <source>Share what you found, and write down where and with whom.</source>
            <translation>Тапқаныңызбен бөлісіп, қайда және кіммен екенін жазыңыз.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Бөлісу</translation>
        </message>
        <message>
            <source>Slots missed for a good reason are not counted as planned: {count}.</source>
            <translation>Себепті жіберілген, жоспарға есептелмейтін сабақ: {count}.</translation>
        </message>
        <message>
            <source>Slots missed for a good reason count as planned: {count}.</source>
            <translation>Себепті жіберілген, жоспарда қалатын сабақ: {count}.</translation>
        </message>
        <message>
            <source>Slots without minutes (absent, excused or not marked): {count}.</source>
            <translation>Минуты жоқ сабақ (келмеді, себепті немесе белгіленбеген): {count}.</translation>
        </message>
        <message>
            <source>So far there are {count} of {wanted}.</source>
            <translation>Әзірге {wanted} орнына {count}.</translation>
        </message>
        <message>
            <source>Still needed: a portfolio that passed its assessment.</source>
            <translation>Әлі қажет: бағалаудан өткен портфолио.</translation>
        </message>
        <message>
            <source>Still needed: a poster of the own project.</source>
            <translation>Әлі қажет: өз жобасының постері.</translation>
        </message>
        <message>
            <source>Still needed: a submitted portfolio.</source>
            <translation>Әлі қажет: тапсырылған портфолио.</translation>
        </message>
        <message>
            <source>Still needed: an approved report of a lesson study.</source>
            <translation>Әлі қажет: сабақты зерттеудің бекітілген есебі.</translation>
        </message>
        <message>
            <source>Still needed: the test after.</source>
            <translation>Әлі қажет: қорытынды тест.</translation>
        </message>
        <message>
            <source>Submit the portfolio as a numbered version.</source>
            <translation>Портфолионы нөмірленген нұсқа ретінде тапсырыңыз.</translation>
        </message>
        <message>
            <source>Talk the lesson over and take notes, pupils first.</source>
            <translation>Сабақты талқылап, жазып отырыңыз; алдымен оқушылар туралы.</translation>
        </message>
        <message>
            <source>Talk the project over with at least {least} different colleagues; so far: {count}.</source>
            <translation>Жобаны кемінде {least} түрлі әріптеспен талқылаңыз; әзірге: {count}.</translation>
        </message>
        <message>
            <source>Teach the lesson, then mark it as taught.</source>
            <translation>Сабақты өткізіп, өткізілді деп белгілеңіз.</translation>
        </message>
        <message>
            <source>Teaching and observing</source>
            <translation>Сабақ беру және бақылау</translation>
        </message>
        <message>
            <source>The Kazakh text is missing; national reports need both.</source>
            <translation>Қазақша мәтіні жоқ; республикалық есепке екеуі де керек.</translation>
        </message>
        <message>
            <source>The Russian text is missing; national reports need both.</source>
            <translation>Орысша мәтіні жоқ; республикалық есепке екеуі де керек.</translation>
        </message>
        <message>
            <source>The agenda takes {needed} minutes, the session has {room}.</source>
            <translation>Күн тәртібіне {needed} минут керек, сессия {room} минут.</translation>
        </message>
        <message>
            <source>The answer to the research question is not written yet.</source>
            <translation>Зерттеу сұрағының жауабы әлі жазылмаған.</translation>
        </message>
        <message>
            <source>The breaks are as long as the slot.</source>
            <translation>Үзілістер сабақ уақытынан кем емес.</translation>
        </message>
        <message>
            <source>The column with IINs was left out: identification numbers are not kept here.</source>
            <translation>ЖСН бағаны алынбады: жеке сәйкестендіру нөмірлері мұнда сақталмайды.</translation>
        </message>
        <message>
            <source>The cycle begins only on {day}.</source>
            <translation>Цикл {day} күні ғана басталады.</translation>
        </message>
        <message>
            <source>The cycle ends before it begins.</source>
            <translation>Циклдің аяқталуы басталуынан бұрын.</translation>
        </message>
        <message>
            <source>The discussion is dated before the lesson.</source>
            <translation>Талқылау күні сабақтан бұрын тұр.</translation>
        </message>
        <message>
            <source>The facilitator of the project does not assess it: please choose somebody else.</source>
            <translation>Жобаның фасилитаторы оны бағаламайды: басқа адамды таңдаңыз.</translation>
        </message>
        <message>
            <source>The first lesson has no stages or no case pupils yet.</source>
            <translation>Бірінші сабақта кезең немесе зерттелетін оқушы әлі жоқ.</translation>
        </message>
        <message>
            <source>The group has not agreed on its protocol before the first research lesson.</source>
            <translation>Топ бірінші зерттеу сабағына дейін келісім қабылдамаған.</translation>
        </message>
        <message>
            <source>The headings are English, the texts are not: please write them in English here.</source>
            <translation>Тақырыпшалар ағылшынша, ал мәтіндер олай емес: оларды осында ағылшынша жазыңыз.</translation>
        </message>
        <message>
            <source>The headings are Kazakh, the texts are not: please write them in Kazakh here.</source>
            <translation>Тақырыпшалар қазақша, ал мәтіндер олай емес: оларды осында қазақша жазыңыз.</translation>
        </message>
        <message>
            <source>The headings are Russian, the texts seem Kazakh: please write them in Russian here.</source>
            <translation>Тақырыпшалар орысша, ал мәтіндер қазақша сияқты: оларды осында орысша жазыңыз.</translation>
        </message>
        <message>
            <source>The interview is dated before the lesson.</source>
            <translation>Сұхбат күні сабақтан бұрын көрсетілген.</translation>
        </message>
        <message>
            <source>The latest version of the portfolio has not passed its assessment.</source>
            <translation>Портфолионың соңғы нұсқасы бағалаудан өткен жоқ.</translation>
        </message>
        <message>
            <source>The lesson has been taught, so its predictions stay; write an amendment beside them.</source>
            <translation>Сабақ өткізілді, сондықтан болжамдар өзгермейді; толықтыруды қасына жазыңыз.</translation>
        </message>
        <message>
            <source>The letter {label} was given to more than one case pupil.</source>
            <translation>{label} әрпі бірнеше зерттелетін оқушыға берілген.</translation>
        </message>
        <message>
            <source>The link ends before it begins.</source>
            <translation>Байланыстың аяқталуы басталуынан бұрын.</translation>
        </message>
        <message>
            <source>The log holds no reflection yet: please say here what you learned.</source>
            <translation>Күнделікте рефлексия әлі жоқ: не үйренгеніңізді осында жазыңыз.</translation>
        </message>
        <message>
            <source>The log should have at least {least} entries; so far: {count}.</source>
            <translation>Күнделікте кемінде {least} жазба болуы керек; әзірге: {count}.</translation>
        </message>
        <message>
            <source>The log should span at least {least} days; so far: {count}.</source>
            <translation>Күнделік кемінде {least} күнді қамтуы керек; әзірге: {count}.</translation>
        </message>
        <message>
            <source>The person left before coming.</source>
            <translation>Кеткен уақыты келген уақытынан бұрын.</translation>
        </message>
        <message>
            <source>The phone number could not be read in these rows: {rows}.</source>
            <translation>Мына жолдардағы телефон нөмірі оқылмады: {rows}.</translation>
        </message>
        <message>
            <source>The picture stays on this computer until the written consent is named.</source>
            <translation>Жазбаша келісім көрсетілгенше сурет осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>The plan holds no open action: please say here how it goes on.</source>
            <translation>Жоспарда ашық әрекет жоқ: жұмыс қалай жалғасатынын осында жазыңыз.</translation>
        </message>
        <message>
            <source>The plan should have at least {least} actions; so far: {count}.</source>
            <translation>Жоспарда кемінде {least} қадам болуы керек; әзірге: {count}.</translation>
        </message>
        <message>
            <source>The programme asks for {usual} research lessons.</source>
            <translation>Бағдарлама {usual} зерттеу сабағын талап етеді.</translation>
        </message>
        <message>
            <source>The satellite already has an official hub in that time.</source>
            <translation>Бұл уақытта магниттік мектептің ресми тірек мектебі бар.</translation>
        </message>
        <message>
            <source>The session has no days yet.</source>
            <translation>Сессияның әлі бірде-бір күні жоқ.</translation>
        </message>
        <message>
            <source>The slot ends before it begins.</source>
            <translation>Сабақ уақытының аяқталуы басталуынан бұрын.</translation>
        </message>
        <message>
            <source>The slot has {most} minutes without its breaks.</source>
            <translation>Үзіліссіз сабақ уақыты {most} минут.</translation>
        </message>
        <message>
            <source>The slot lasts from {start} to {end}.</source>
            <translation>Сабақ уақыты {start}–{end}.</translation>
        </message>
        <message>
            <source>The stages add up to {total} minutes, the lesson has {length}.</source>
            <translation>Кезеңдердің қосындысы {total} минут, ал сабақ {length} минут.</translation>
        </message>
        <message>
            <source>The test after has {percent} % of the points; {least} % is needed.</source>
            <translation>Қорытынды тестте ұпайдың {percent} %-ы жиналды; {least} % қажет.</translation>
        </message>
        <message>
            <source>The test has {most} points at most.</source>
            <translation>Тестте ең көбі {most} ұпай бар.</translation>
        </message>
        <message>
            <source>The times of the days are not known, so there are no hours to confirm.</source>
            <translation>Күндердің уақыты белгісіз, сондықтан растайтын сағат жоқ.</translation>
        </message>
        <message>
            <source>The times of the slot are not known.</source>
            <translation>Сабақтың уақыты белгісіз.</translation>
        </message>
        <message>
            <source>The usual number of case pupils is {usual}; here are {count}.</source>
            <translation>Зерттелетін оқушылар әдетте {usual}; мұнда {count}.</translation>
        </message>
        <message>
            <source>The vignette should have at least {least} words; so far: {count}.</source>
            <translation>Қысқаша баяндауда кемінде {least} сөз болуы керек; әзірге: {count}.</translation>
        </message>
        <message>
            <source>The vignette should have at most {most} words; now: {count}.</source>
            <translation>Қысқаша баяндау {most} сөзден аспауы керек; қазір: {count}.</translation>
        </message>
        <message>
            <source>There all the time: {minutes} min.</source>
            <translation>Бастан аяқ қатысты: {minutes} мин.</translation>
        </message>
        <message>
            <source>There is no evidence yet: please say here what changed, and how you know.</source>
            <translation>Әзірге дәлел жоқ: не өзгергенін және оны қайдан білетініңізді осында жазыңыз.</translation>
        </message>
        <message>
            <source>There is no name in row {row}.</source>
            <translation>{row}-жолда аты-жөні жоқ.</translation>
        </message>
        <message>
            <source>These two schools are already linked in that time.</source>
            <translation>Бұл екі мектеп сол уақытта байланысқан.</translation>
        </message>
        <message>
            <source>This date lies outside the programme cycle.</source>
            <translation>Бұл күн бағдарлама кезеңінен тыс.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Бұл күн әлі келген жоқ.</translation>
        </message>
        <message>
            <source>This form is empty.</source>
            <translation>Бұл парақ бос.</translation>
        </message>
        <message>
            <source>This is not a phone number of Kazakhstan.</source>
            <translation>Бұл Қазақстанның телефон нөмірі емес.</translation>
        </message>
        <message>
            <source>This is too long for the poster by about {count} characters: please shorten it.</source>
            <translation>Бұл мәтін постерге шамамен {count} таңбаға ұзын: қысқартыңыз.</translation>
        </message>
        <message>
            <source>This looks like a pupil's full name. Please use an alias that only your group knows.</source>
            <translation>Бұл оқушының толық аты-жөніне ұқсайды. Тек тобыңыз білетін шартты атты қолданыңыз.</translation>
        </message>
        <message>
            <source>This looks like an IIN. Identification numbers are not kept here: please take it out.</source>
            <translation>Бұл ЖСН-ға ұқсайды. Мұнда жеке сәйкестендіру нөмірлері сақталмайды: өшіріп тастаңыз.</translation>
        </message>
        <message>
            <source>This may be a pupil's name. An alias should not tell who the child is.</source>
            <translation>Бұл оқушының есімі болуы мүмкін. Шартты ат баланың кім екенін білдірмеуі керек.</translation>
        </message>
        <message>
            <source>This rule cannot be read. An example: FREQ=WEEKLY;INTERVAL=2;BYDAY=SA</source>
            <translation>Бұл ережені оқу мүмкін емес. Мысал: FREQ=WEEKLY;INTERVAL=2;BYDAY=SA</translation>
        </message>
        <message>
            <source>This slot is on {day}, which has not come yet.</source>
            <translation>Бұл сабақ {day} күні, ол күн әлі келген жоқ.</translation>
        </message>
        <message>
            <source>This teacher already has an active project: {title}.</source>
            <translation>Бұл мұғалімнің белсенді жобасы бар: {title}.</translation>
        </message>
        <message>
            <source>Two research lessons that were taught</source>
            <translation>Өткізілген екі зерттеу сабағы</translation>
        </message>
        <message>
            <source>Version {version} was returned: submit a new one.</source>
            <translation>{version}-нұсқа қайтарылды: жаңасын тапсырыңыз.</translation>
        </message>
        <message>
            <source>Was there {percent} % of the time; {threshold} % is needed.</source>
            <translation>Уақыттың {percent} %-ына қатысты; керегі {threshold} %.</translation>
        </message>
        <message>
            <source>What changes next</source>
            <translation>Келесіде не өзгереді</translation>
        </message>
        <message>
            <source>When did the person come?</source>
            <translation>Адам қашан келді?</translation>
        </message>
        <message>
            <source>When did the person leave?</source>
            <translation>Адам қашан кетті?</translation>
        </message>
        <message>
            <source>Who does it? Without a name nobody will.</source>
            <translation>Кім істейді? Аты аталмаса, ешкім істемейді.</translation>
        </message>
        <message>
            <source>With a 0 a portfolio does not pass.</source>
            <translation>0 ұпайы бар портфолио өтпейді.</translation>
        </message>
        <message>
            <source>Without the first box nothing may be kept about this person.</source>
            <translation>Бірінші белгісіз бұл адам туралы ештеңе сақтауға болмайды.</translation>
        </message>
        <message>
            <source>Write down what changes in the next research lesson.</source>
            <translation>Келесі зерттеу сабағында не өзгеретінін жазыңыз.</translation>
        </message>
        <message>
            <source>Write down your values and your concern.</source>
            <translation>Құндылықтарыңыз бен алаңдататын мәселені жазыңыз.</translation>
        </message>
        <message>
            <source>Write down your values.</source>
            <translation>Құндылықтарыңызды жазыңыз.</translation>
        </message>
        <message>
            <source>Write how you led and what you learned.</source>
            <translation>Қалай жетелегеніңізді және не үйренгеніңізді жазыңыз.</translation>
        </message>
        <message>
            <source>Write the report: what is the answer to the research question?</source>
            <translation>Есепті жазыңыз: зерттеу сұрағының жауабы қандай?</translation>
        </message>
        <message>
            <source>Write the research question, in at least {least} characters.</source>
            <translation>Зерттеу сұрағын кемінде {least} таңбамен жазыңыз.</translation>
        </message>
        <message>
            <source>Write what changed for colleagues, in the school or in your own practice.</source>
            <translation>Әріптестер үшін, мектепте немесе өз тәжірибеңізде не өзгергенін жазыңыз.</translation>
        </message>
        <message>
            <source>Write what changed for pupils.</source>
            <translation>Оқушылар үшін не өзгергенін жазыңыз.</translation>
        </message>
        <message>
            <source>Write why this concern matters.</source>
            <translation>Бұл мәселенің неге маңызды екенін жазыңыз.</translation>
        </message>
        <message>
            <source>Your concern stays private until the project has a plan: please write it for all here.</source>
            <translation>Жобаның жоспары болғанша алаңдауыңыз жабық қалады: оны көпшілікке арнап осында жазыңыз.</translation>
        </message>
        <message>
            <source>clearly shown</source>
            <translation>айқын көрінеді</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>көрінбейді</translation>
        </message>
        <message>
            <source>partly shown</source>
            <translation>ішінара көрінеді</translation>
        </message>
        <message>
            <source>shown in depth</source>
            <translation>терең көрінеді</translation>
        </message>
        <message>
            <source>{ahead} of {slots} slots are still to come; {percent} % so far, {threshold} % is needed.</source>
            <translation>Алдағы кездесу: {ahead} / {slots}; қазір {percent} %, керегі {threshold} %.</translation>
        </message>
        <message>
            <source>{count} pupils are more than usual in one class.</source>
            <translation>{count} оқушы бір сынып үшін әдеттегіден көп.</translation>
        </message>
        <message>
            <source>{day} has not come yet.</source>
            <translation>{day} әлі келген жоқ.</translation>
        </message>
        <message>
            <source>{percent} % of the planned time; the certificate needs {threshold} %: not reached.</source>
            <translation>Жоспарланған уақыттың {percent} %-ы; сертификатқа {threshold} % керек: жетпеді.</translation>
        </message>
        <message>
            <source>{percent} % of the planned time; the certificate needs {threshold} %: reached.</source>
            <translation>Жоспарланған уақыттың {percent} %-ы; сертификатқа {threshold} % керек: жетті.</translation>
        </message>
        <message>
            <source>“{line}”: please end the line with a number, such as “Before 42 %”.</source>
            <translation>«{line}»: жолды санмен аяқтаңыз, мысалы «Бастапқы 42 %».</translation>
        </message>
        <message>
            <source>“{title}” is in the school break.</source>
            <translation>«{title}» каникулға түседі.</translation>
        </message>
        <message>
            <source>“{title}” is on a public holiday: {name}.</source>
            <translation>«{title}» мереке күніне түседі: {name}.</translation>
        </message>
        <message>
            <source>“{title}”: {people} people for {places} places.</source>
            <translation>«{title}»: {places} орынға {people} адам.</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Certificates</source>
            <translation>Сертификаттар</translation>
        </message>
        <message>
            <source>Kept filters</source>
            <translation>Сақталған сүзгілер</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Мектептер</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
    </context>
    <context>
        <name>sessions</name>
        <message>
            <source>Absent</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Ask for each day</source>
            <translation>Әр күнді сұрау</translation>
        </message>
        <message>
            <source>Blended</source>
            <translation>Аралас</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Болмайды</translation>
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
            <translation>Қызмет бабымен, іссапар</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Себепті</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Фасилитатор</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Отбасы жағдайы</translation>
        </message>
        <message>
            <source>Group session</source>
            <translation>Топтық сессия</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Қонақ</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Өтті</translation>
        </message>
        <message>
            <source>Illness</source>
            <translation>Ауырып қалды</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кешікті</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>Ерте кетті</translation>
        </message>
        <message>
            <source>Meet as usual</source>
            <translation>Әдеттегідей өткізу</translation>
        </message>
        <message>
            <source>Mentoring</source>
            <translation>Тәлімгерлік</translation>
        </message>
        <message>
            <source>Network event</source>
            <translation>Желілік іс-шара</translation>
        </message>
        <message>
            <source>No electricity or internet</source>
            <translation>Жарық не интернет болмады</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Сессия болмайды</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Бақылаушы</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Бетпе-бет</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Open for enrolment</source>
            <translation>Тіркелу ашық</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Басқа себеп</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Қатысушы</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарда</translation>
        </message>
        <message>
            <source>Poster session</source>
            <translation>Постерлік сессия</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Кейінге қалдырылды</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Қатысты</translation>
        </message>
        <message>
            <source>School visit</source>
            <translation>Мектепке бару</translation>
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
            <translation>Тренинг күні</translation>
        </message>
        <message>
            <source>Training of trainers</source>
            <translation>Тренерлерді даярлау</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Көлік</translation>
        </message>
        <message>
            <source>Weather, closed road</source>
            <translation>Ауа райы, жол жабық</translation>
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
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>Computers that were let in with a code reach the server over the line of this one.</source>
            <translation>Код арқылы қосылған компьютерлер серверге осы компьютердің байланысымен жетеді.</translation>
        </message>
        <message>
            <source>Data per day, MB</source>
            <translation>Күніне трафик, МБ</translation>
        </message>
        <message>
            <source>Detail of the log</source>
            <translation>Журналдың егжей-тегжейі</translation>
        </message>
        <message>
            <source>Exchange every … minutes</source>
            <translation>Синхрондау аралығы, минут</translation>
        </message>
        <message>
            <source>How much is written into the log files; they never contain names.</source>
            <translation>Журнал файлдарына қаншалықты көп жазылатыны; оларда адам аты болмайды.</translation>
        </message>
        <message>
            <source>How often data is exchanged by itself; 0 means only when you press the button.</source>
            <translation>Деректер өздігінен қаншалықты жиі синхрондалады; 0 болса, тек түймені басқанда.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Language of the window and of messages; empty follows the system.</source>
            <translation>Терезе мен хабарлардың тілі; бос болса, жүйенің тілі.</translation>
        </message>
        <message>
            <source>Let other computers of the school go through this one</source>
            <translation>Мектептің басқа компьютерлері осы компьютер арқылы шықсын</translation>
        </message>
        <message>
            <source>Light, dark, or as the system.</source>
            <translation>Ашық, күңгірт немесе жүйедегідей.</translation>
        </message>
        <message>
            <source>Lock after … minutes without a key</source>
            <translation>Перне басылмаған … минуттан кейін құлыптау</translation>
        </message>
        <message>
            <source>Photos and documents</source>
            <translation>Фотолар мен құжаттар</translation>
        </message>
        <message>
            <source>Size of all texts compared with the normal one.</source>
            <translation>Барлық мәтіннің қалыпты өлшемге қатысты көлемі.</translation>
        </message>
        <message>
            <source>Text size, %</source>
            <translation>Мәтін өлшемі, %</translation>
        </message>
        <message>
            <source>Texts are small and always go. Photos cost the most.</source>
            <translation>Мәтіндер шағын, олар әрқашан жіберіледі. Ең көп трафик фотоға кетеді.</translation>
        </message>
        <message>
            <source>Then the PIN is asked again; 0 for never. Without a PIN nothing is locked.</source>
            <translation>Содан кейін PIN қайта сұралады; 0 – ешқашан. PIN қойылмаса, ештеңе құлыпталмайды.</translation>
        </message>
        <message>
            <source>When it is used up, nothing goes by itself until tomorrow; photos stop a little earlier.</source>
            <translation>Таусылса, ертеңге дейін ештеңе өздігінен жіберілмейді; фото сәл ертерек тоқтайды.</translation>
        </message>
    </context>
    <context>
        <name>stick</name>
        <message numerus="yes">
            <source>%n answer(s) for other computers are put on the stick with the next writing.</source>
            <translation>
                <numerusform>Басқа компьютерлерге арналған %n жауап келесі жазғанда флешкаға салынады.</numerusform>
                <numerusform>Басқа компьютерлерге арналған %n жауап келесі жазғанда флешкаға салынады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of others arrived.</source>
            <translation>
                <numerusform>Басқалардың %n өзгерісі келді.</numerusform>
                <numerusform>Басқалардың %n өзгерісі келді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of this computer were handed in.</source>
            <translation>
                <numerusform>Осы компьютердің %n өзгерісі тапсырылды.</numerusform>
                <numerusform>Осы компьютердің %n өзгерісі тапсырылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way by stick since {when}; they count as handed in when the answer is back.</source>
            <translation>
                <numerusform>Флешкамен жолда: %n өзгеріс (жазылған уақыты: {when}); жауап келгенде тапсырылған болып саналады.</numerusform>
                <numerusform>Флешкамен жолда: %n өзгеріс (жазылған уақыты: {when}); жауап келгенде тапсырылған болып саналады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) written; they count as handed in when the answer comes back.</source>
            <translation>
                <numerusform>%n өзгеріс жазылды; жауап қайтып келгенде тапсырылған болып саналады.</numerusform>
                <numerusform>%n өзгеріс жазылды; жауап қайтып келгенде тапсырылған болып саналады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers go along.</source>
            <translation>
                <numerusform>Басқа компьютерлердің %n хаты бірге барады.</numerusform>
                <numerusform>Басқа компьютерлердің %n хаты бірге барады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers wait here and are handed in with the next exchange.</source>
            <translation>
                <numerusform>Басқа компьютерлердің %n хаты осында күтіп тұр, келесі алмасуда тапсырылады.</numerusform>
                <numerusform>Басқа компьютерлердің %n хаты осында күтіп тұр, келесі алмасуда тапсырылады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) of other computers were collected.</source>
            <translation>
                <numerusform>Басқа компьютерлердің %n хаты жиналды.</numerusform>
                <numerusform>Басқа компьютерлердің %n хаты жиналды.</numerusform>
            </translation>
        </message>
        <message>
            <source>A question for news is on the way by stick since {when}.</source>
            <translation>Флешкамен жолда: жаңалық сұрауы (жазылған уақыты: {when}).</translation>
        </message>
        <message>
            <source>A question for news is written.</source>
            <translation>Жаңалық сұрауы жазылды.</translation>
        </message>
        <message>
            <source>Not everything had room; the rest goes with the next writing.</source>
            <translation>Бәрі сыймады; қалғаны келесі жазғанда барады.</translation>
        </message>
        <message numerus="yes">
            <source>Receipt {number} of {when}: %n change(s) handed in by stick.</source>
            <translation>
                <numerusform>№ {number} түбіртек, {when}: флешкамен %n өзгеріс тапсырылды.</numerusform>
                <numerusform>№ {number} түбіртек, {when}: флешкамен %n өзгеріс тапсырылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer does not hold everything; the rest comes next time.</source>
            <translation>Жауапта бәрі жоқ; қалғаны келесі жолы келеді.</translation>
        </message>
        <message>
            <source>The answer is here: nothing new on either side.</source>
            <translation>Жауап келді: екі жақта да жаңа ештеңе жоқ.</translation>
        </message>
        <message>
            <source>The server has let this computer in.</source>
            <translation>Сервер бұл компьютерді қосты.</translation>
        </message>
        <message>
            <source>Your request to be let in is written; bring the answer back here.</source>
            <translation>Қосылу сұрауыңыз жазылды; жауабын осында қайтарып әкеліңіз.</translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n өзгеріс</numerusform>
                <numerusform>%n өзгеріс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>%n өзгеріс жіберілмеген</numerusform>
                <numerusform>%n өзгеріс жіберілмеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received</source>
            <translation>
                <numerusform>%n өзгеріс алынды</numerusform>
                <numerusform>%n өзгеріс алынды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received so far.</source>
            <translation>
                <numerusform>Әзірге %n өзгеріс алынды.</numerusform>
                <numerusform>Әзірге %n өзгеріс алынды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n өзгеріс жіберілді</numerusform>
                <numerusform>%n өзгеріс жіберілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>%n өзгеріс жіберілді.</numerusform>
                <numerusform>%n өзгеріс жіберілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to be settled.</source>
            <translation>
                <numerusform>Шешілетін %n өзгеріс бар.</numerusform>
                <numerusform>Шешілетін %n өзгеріс бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n сағат</numerusform>
                <numerusform>%n сағат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минут</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or document(s)</source>
            <translation>
                <numerusform>%n фото не құжат</numerusform>
                <numerusform>%n фото не құжат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or document(s) wait.</source>
            <translation>
                <numerusform>%n фото не құжат күтіп тұр.</numerusform>
                <numerusform>%n фото не құжат күтіп тұр.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received change(s) wait for a newer version.</source>
            <translation>
                <numerusform>Келген %n өзгеріс жаңа нұсқаны күтіп тұр.</numerusform>
                <numerusform>Келген %n өзгеріс жаңа нұсқаны күтіп тұр.</numerusform>
            </translation>
        </message>
        <message>
            <source>About {time} left.</source>
            <translation>Шамамен {time} қалды.</translation>
        </message>
        <message>
            <source>All work stays on this computer until it is connected to a server.</source>
            <translation>Серверге қосылғанша барлық жұмыс осы компьютерде сақталады.</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Серверге қосылу</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Бәрі жіберілді</translation>
        </message>
        <message>
            <source>Everything recorded since {day} is here. Older years follow; lists and figures do not count them yet.</source>
            <translation>{day} күнінен бері жазылғанның бәрі осында. Бұрынғы жылдар кейін келеді; олар әзірге тізімдер мен сандарға кірмейді.</translation>
        </message>
        <message>
            <source>Exchange anyway</source>
            <translation>Бәрібір синхрондау</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Қазір синхрондау</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Синхрондалуда…</translation>
        </message>
        <message>
            <source>If this computer died now, nothing would be lost.</source>
            <translation>Осы компьютер қазір істен шықса, ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>If this computer died now, this would be lost: {what}.</source>
            <translation>Осы компьютер қазір істен шықса, мыналар жоғалады: {what}.</translation>
        </message>
        <message>
            <source>If this computer died now, this would be lost: {what}. The oldest is from {day}.</source>
            <translation>Осы компьютер қазір істен шықса, мыналар жоғалады: {what}. Ең ескісі – {day}.</translation>
        </message>
        <message numerus="yes">
            <source>Last copy on another disk: %n day(s) ago.</source>
            <translation>
                <numerusform>Басқа дискідегі соңғы көшірме: %n күн бұрын.</numerusform>
                <numerusform>Басқа дискідегі соңғы көшірме: %n күн бұрын.</numerusform>
            </translation>
        </message>
        <message>
            <source>Last copy on another disk: today.</source>
            <translation>Басқа дискідегі соңғы көшірме: бүгін.</translation>
        </message>
        <message>
            <source>Last exchange with the server: {when}, through {name}.</source>
            <translation>Сервермен соңғы алмасу: {when}, {name} арқылы.</translation>
        </message>
        <message>
            <source>Last exchange with the server: {when}.</source>
            <translation>Сервермен соңғы алмасу: {when}.</translation>
        </message>
        <message>
            <source>Left sealed with {name}: {when}. It is handed in when that computer has a line.</source>
            <translation>Жабық күйде {name} компьютеріне қалдырылды: {when}. Ол байланысқа шыққанда тапсырылады.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Назар аудару керек</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Байланыс жоқ</translation>
        </message>
        <message>
            <source>Nothing new on either side</source>
            <translation>Екі жақта да жаңалық жоқ</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Тек осы компьютерде</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stopped; what had arrived is kept</source>
            <translation>Тоқтатылды; келгені сақталды</translation>
        </message>
        <message>
            <source>Stopping… What has gone or come is kept.</source>
            <translation>Тоқтап жатыр… Жіберілгені мен келгені сақталады.</translation>
        </message>
        <message>
            <source>The clock of this computer looks wrong; please set it.</source>
            <translation>Бұл компьютердің сағаты қате сияқты; түзетіңіз.</translation>
        </message>
        <message>
            <source>The data of today ({budget} MB) is used up; it goes on by itself tomorrow.</source>
            <translation>Бүгінгі трафик ({budget} МБ) таусылды; ертең өзі жалғасады.</translation>
        </message>
        <message>
            <source>The oldest unsent change: {when}.</source>
            <translation>Ең ескі жіберілмеген өзгеріс: {when}.</translation>
        </message>
        <message>
            <source>The school is coming to this computer: people first, then the newest work.</source>
            <translation>Мектеп осы компьютерге келіп жатыр: алдымен адамдар, содан кейін ең жаңа жұмыс.</translation>
        </message>
        <message>
            <source>There is no copy on another disk yet.</source>
            <translation>Басқа дискіде әзірге көшірме жоқ.</translation>
        </message>
        <message>
            <source>Today so far: {size} of {budget} MB.</source>
            <translation>Бүгін әзірге: {size} (күніне {budget} МБ).</translation>
        </message>
        <message>
            <source>Today so far: {size}.</source>
            <translation>Бүгін әзірге: {size}.</translation>
        </message>
        <message>
            <source>Waiting to go: {cost}</source>
            <translation>Жіберуді күтіп тұр: {cost}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>кеше {time}</translation>
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
            <translation>фото {photos}, соңғы жылдамдықпен шамамен {time}.</translation>
        </message>
        <message>
            <source>{photos} of photos.</source>
            <translation>фото {photos}.</translation>
        </message>
        <message>
            <source>{size} a second.</source>
            <translation>Секундына {size}.</translation>
        </message>
        <message>
            <source>{text} of text, about {time} at your last speed.</source>
            <translation>мәтін {text}, соңғы жылдамдықпен шамамен {time}.</translation>
        </message>
        <message>
            <source>{text} of text, {photos} of photos, about {time} at your last speed.</source>
            <translation>мәтін {text}, фото {photos}, соңғы жылдамдықпен шамамен {time}.</translation>
        </message>
        <message>
            <source>{text} of text, {photos} of photos.</source>
            <translation>мәтін {text}, фото {photos}.</translation>
        </message>
        <message>
            <source>{text} of text.</source>
            <translation>мәтін {text}.</translation>
        </message>
        <message>
            <source>{up} sent, {down} received.</source>
            <translation>{up} жіберілді, {down} алынды.</translation>
        </message>
    </context>
    <context>
        <name>values</name>
        <message>
            <source>an entry that is not on this computer</source>
            <translation>бұл компьютерде жоқ жазба</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
    </context>
    <context>
        <name>verifier</name>
        <message>
            <source>Academic hours</source>
            <translation>Академиялық сағат</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>Сертификатты тексеру</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазалау</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Дана</translation>
        </message>
        <message>
            <source>Duplicate of an earlier certificate</source>
            <translation>Бұрынғы сертификаттың телнұсқасы</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Берген ұйым</translation>
        </message>
        <message>
            <source>Issuers known: {issuers}. Revoked certificates: {revoked}. As of {day}.</source>
            <translation>Белгілі берушілер: {issuers}. Күші жойылған сертификаттар: {revoked}. {day} жағдайы бойынша.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation>Сертификат емес</translation>
        </message>
        <message>
            <source>Nobody here knows the key of its issuer, so what follows is only what the paper claims.</source>
            <translation>Берушінің кілті осында белгісіз, сондықтан төмендегі – тек қағаздың айтқаны.</translation>
        </message>
        <message>
            <source>Not genuine</source>
            <translation>Жалған</translation>
        </message>
        <message>
            <source>Not signed by a known issuer</source>
            <translation>Белгілі беруші қол қоймаған</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Read from a photo</source>
            <translation>Суреттен оқу</translation>
        </message>
        <message>
            <source>Read the square code on the paper with the camera of a phone, copy its text and paste it here.</source>
            <translation>Қағаздағы шаршы кодты телефон камерасымен оқып, мәтінін көшіріп, осында қойыңыз.</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Күші жойылған</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Қол қойған</translation>
        </message>
        <message>
            <source>Text of the code</source>
            <translation>Кодтың мәтіні</translation>
        </message>
        <message>
            <source>The certificate is signed by {signer}. Compare what follows with the paper.</source>
            <translation>Сертификатқа қол қойған: {signer}. Төмендегіні қағазбен салыстырыңыз.</translation>
        </message>
        <message>
            <source>The certificate was issued by {signer} and revoked on {day}: it holds no more.</source>
            <translation>Сертификатты берген: {signer}. {day} күні күші жойылды: енді жарамсыз.</translation>
        </message>
        <message>
            <source>The text was altered after it was signed. Do not accept this paper.</source>
            <translation>Мәтін қол қойылғаннан кейін өзгертілген. Бұл қағазды қабылдамаңыз.</translation>
        </message>
        <message>
            <source>There is no signed text of a certificate in it, or a part of it is missing.</source>
            <translation>Мұнда сертификаттың қол қойылған мәтіні жоқ немесе бір бөлігі жетпейді.</translation>
        </message>
        <message>
            <source>This page works without a network and sends nothing anywhere.</source>
            <translation>Бұл бет желісіз жұмыс істейді және ешқайда ештеңе жібермейді.</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Жарамды</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
    </context>
    <context>
        <name>visit</name>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Consent to personal data</source>
            <translation>Дербес деректерге келісім</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Development projects</source>
            <translation>Даму жобалары</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Latest entry</source>
            <translation>Соңғы жазба</translation>
        </message>
        <message>
            <source>Lesson study</source>
            <translation>Сабақты зерттеу</translation>
        </message>
        <message>
            <source>Lesson study cycles</source>
            <translation>Сабақты зерттеу циклдері</translation>
        </message>
        <message>
            <source>Lessons taught</source>
            <translation>Өткізілген сабақ</translation>
        </message>
        <message>
            <source>Linked schools</source>
            <translation>Байланысты мектептер</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Әзірге ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Promised and not done</source>
            <translation>Уәде етілген, бірақ орындалмаған</translation>
        </message>
        <message>
            <source>Ready for the visit: {school}</source>
            <translation>Сапарға дайындық: {school}</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>Sessions this school year</source>
            <translation>Осы оқу жылындағы сессиялар</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>To put right</source>
            <translation>Түзету керек</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не істеледі</translation>
        </message>
        <message>
            <source>What I saw and what we agreed</source>
            <translation>Не көрдім, не туралы келістік</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>Кіммен сөйлесу керек</translation>
        </message>
        <message>
            <source>of these with lessons taught</source>
            <translation>оның ішінде сабағы өткізілгені</translation>
        </message>
    </context>
</TS>
