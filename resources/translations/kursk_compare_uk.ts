<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Відкрити статті</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Відкрити теку…</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Додати джерело…</translation>
    </message>
    <message>
        <source>Paste a source</source>
        <translation>Вставити джерело</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Записати звіт</translation>
    </message>
    <message>
        <source>Report preview…</source>
        <translation>Попередній перегляд звіту…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Копіювати твердження</translation>
    </message>
    <message>
        <source>Copy what the sources say</source>
        <translation>Копіювати сказане джерелами</translation>
    </message>
    <message>
        <source>Next divergence</source>
        <translation>Наступна розбіжність</translation>
    </message>
    <message>
        <source>Previous divergence</source>
        <translation>Попередня розбіжність</translation>
    </message>
    <message>
        <source>Next divergence of this kind</source>
        <translation>Наступна розбіжність цього виду</translation>
    </message>
    <message>
        <source>Previous divergence of this kind</source>
        <translation>Попередня розбіжність цього виду</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Назад до читання</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити дію</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Pin as base</source>
        <translation>Закріпити як основу</translation>
    </message>
    <message>
        <source>Pin as base: hold the others’ words against this source</source>
        <translation>Закріпити як основу: порівнювати слова інших із цим джерелом</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Список джерел</translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation>Показати або сховати список джерел</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Змінити налаштування</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message numerus="yes">
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>і ще %n джерело</numerusform>
            <numerusform>і ще %n джерела</numerusform>
            <numerusform>і ще %n джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of source %1, with what the others say</source>
        <translation>Речення джерела %1 і що кажуть інші</translation>
    </message>
    <message>
        <source>Read source %1, %2</source>
        <translation>Читати джерело %1, %2</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>підтверджено вами</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Джерело %1</translation>
    </message>
    <message>
        <source>pinned as base</source>
        <translation>закріплено як основу</translation>
    </message>
    <message>
        <source>base</source>
        <translation>основа</translation>
    </message>
    <message>
        <source>Sentences of source %1, %2</source>
        <translation>Речення джерела %1, %2</translation>
    </message>
    <message>
        <source>Scroll with the others</source>
        <translation>Прокручувати разом з іншими</translation>
    </message>
    <message>
        <source>Pin as base: hold the others’ words against it</source>
        <translation>Закріпити як основу: порівнювати з нею слова інших</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Поставити першим</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Пересунути ліворуч</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Пересунути праворуч</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Show %1  %2</source>
        <translation>Показати %1  %2</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Confirm that these sentences say the same</source>
        <translation>Підтвердити, що ці речення кажуть те саме</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Пов’язати…</translation>
    </message>
    <message>
        <source>Link the statement with another sentence</source>
        <translation>Пов’язати твердження з іншим реченням</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Take the sentence out of its statement</source>
        <translation>Вилучити речення з його твердження</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Немає відповідника</translation>
    </message>
    <message>
        <source>Say that the sentence has no counterpart</source>
        <translation>Зазначити, що речення не має відповідника</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Say that none of these sentences belong together</source>
        <translation>Зазначити, що ці речення не пов’язані між собою</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Розділити…</translation>
    </message>
    <message>
        <source>Split the statement in two</source>
        <translation>Розділити твердження на два</translation>
    </message>
    <message>
        <source>Leave to the program</source>
        <translation>Залишити програмі</translation>
    </message>
    <message>
        <source>Take back what you decided on the statement</source>
        <translation>Відкликати ваші рішення щодо твердження</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Write a note on the statement</source>
        <translation>Написати нотатку до твердження</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Позначки…</translation>
    </message>
    <message>
        <source>Tag the statement</source>
        <translation>Додати позначки до твердження</translation>
    </message>
    <message>
        <source>Next verdict</source>
        <translation>Наступна оцінка</translation>
    </message>
    <message>
        <source>Give the statement its next verdict</source>
        <translation>Дати твердженню наступну оцінку</translation>
    </message>
    <message>
        <source>Next unconfirmed</source>
        <translation>Наступне непідтверджене</translation>
    </message>
    <message>
        <source>Next statement nobody confirmed</source>
        <translation>Наступне ніким не підтверджене твердження</translation>
    </message>
    <message>
        <source>Previous unconfirmed</source>
        <translation>Попереднє непідтверджене</translation>
    </message>
    <message>
        <source>Previous statement nobody confirmed</source>
        <translation>Попереднє ніким не підтверджене твердження</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Це твердження</translation>
    </message>
    <message>
        <source>Click a sentence to see what the others say.</source>
        <translation>Клацніть речення, щоб побачити, що кажуть інші.</translation>
    </message>
    <message>
        <source>No counterpart anywhere</source>
        <translation>Ніде немає відповідника</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ще не порівняно</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Повідомляють: %1</translation>
    </message>
    <message>
        <source>Show the gravest divergence</source>
        <translation>Показати найсерйознішу розбіжність</translation>
    </message>
    <message>
        <source>What is worded differently from the base %1 is filled.</source>
        <translation>Сформульоване інакше, ніж в основі %1, виділено тлом.</translation>
    </message>
    <message>
        <source>The base %1 is silent here; what differs from %2 is filled.</source>
        <translation>Основа %1 тут мовчить; відмінне від %2 виділено тлом.</translation>
    </message>
    <message>
        <source>Articles and projects</source>
        <translation>Статті та проєкти</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Відкрити теку зі статтями</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Виберіть теку моделі</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Експортувати звіт</translation>
    </message>
    <message>
        <source>Kursk Compare projects</source>
        <translation>Проєкти Kursk Compare</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Зберегти проєкт</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Зберегти зміни в «%1»?</translation>
    </message>
    <message>
        <source>Save your work?</source>
        <translation>Зберегти вашу роботу?</translation>
    </message>
    <message>
        <source>A project file keeps articles, decisions and result.</source>
        <translation>Файл проєкту зберігає статті, рішення та результат.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What the other program wrote would be lost.</source>
        <translation>Записане іншою програмою буде втрачено.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Зберегти під іншою назвою…</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Перезаписати</translation>
    </message>
    <message>
        <source>Remove all local data?</source>
        <translation>Вилучити всі локальні дані?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Kept decisions, unsaved work of earlier sessions, the cache, crash reports, the list of recent projects and your choices are removed from this computer. Projects, reports and articles stay where they are.</source>
        <translation>Збережені рішення, незбережену роботу попередніх сеансів, кеш, звіти про збої, список останніх проєктів і ваші налаштування буде вилучено з цього комп’ютера. Проєкти, звіти та статті залишаться на місці.</translation>
    </message>
    <message>
        <source>Confirm the statement</source>
        <translation>Підтвердити твердження</translation>
    </message>
    <message>
        <source>Take out of its statement</source>
        <translation>Вилучити з твердження</translation>
    </message>
    <message>
        <source>Split the statement…</source>
        <translation>Розділити твердження…</translation>
    </message>
    <message>
        <source>Reject the statement</source>
        <translation>Відхилити твердження</translation>
    </message>
    <message>
        <source>Note and tags…</source>
        <translation>Нотатка й позначки…</translation>
    </message>
    <message>
        <source>Confirm: says the same as %1</source>
        <translation>Підтвердити: каже те саме, що %1</translation>
    </message>
    <message>
        <source>Link with %1: says the same</source>
        <translation>Пов’язати з %1: каже те саме</translation>
    </message>
    <message>
        <source>Link with</source>
        <translation>Пов’язати з</translation>
    </message>
    <message>
        <source>Another sentence…</source>
        <translation>Інше речення…</translation>
    </message>
    <message>
        <source>In any source that is open</source>
        <translation>У жодному з відкритих джерел</translation>
    </message>
    <message>
        <source>In %1  %2</source>
        <translation>У %1  %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>None</source>
        <comment>verdict</comment>
        <translation>Без оцінки</translation>
    </message>
    <message>
        <source>The program met a fault of its own and goes on; nothing you opened or decided is lost. If something looks wrong, open your articles again.</source>
        <translation>У програмі сталася помилка, але вона працює далі; нічого з відкритого чи вирішеного вами не втрачено. Якщо щось виглядає неправильно, відкрийте статті знову.</translation>
    </message>
    <message>
        <source>Kursk Compare ended unexpectedly the last time. What is known of it is shown below and lies in %1.</source>
        <translation>Минулого разу Kursk Compare несподівано завершила роботу. Що про це відомо, показано нижче й збережено в %1.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>The details below say where in the program it happened. They hold no word of your articles and are sent nowhere; copy them if you want to report the fault.</source>
        <translation>Подробиці нижче вказують, де саме в програмі це сталося. Вони не містять жодного слова з ваших статей і нікуди не надсилаються; скопіюйте їх, якщо хочете повідомити про помилку.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>More decisions</source>
        <translation>Інші рішення</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>Не вдалося записати %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is open in another window; close it there or choose another name.</source>
        <translation>%1 відкрито в іншому вікні; закрийте файл там або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The journal could not be written (%1).</source>
        <translation>Не вдалося записати журнал відновлення (%1).</translation>
    </message>
    <message>
        <source>A character here (%1) changes the order in which words and figures appear.</source>
        <translation>Символ тут (%1) змінює порядок, у якому показано слова й числа.</translation>
    </message>
    <message>
        <source>A character here (%1) cannot be seen.</source>
        <translation>Символ тут (%1) невидимий.</translation>
    </message>
    <message>
        <source>A character here (%1) is no part of any text.</source>
        <translation>Символ тут (%1) не належить до тексту.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is written in digits of another script (%2).</source>
        <translation>«%1» записано цифрами іншої писемності (%2).</translation>
    </message>
    <message>
        <source>“%1” is no number: it holds letters in place of digits.</source>
        <translation>«%1» не є числом: замість цифр тут літери.</translation>
    </message>
    <message>
        <source>“%1” only looks Latin: its “%2” is %3.</source>
        <translation>«%1» лише схоже на латиницю: «%2» у ньому — це %3.</translation>
    </message>
    <message>
        <source>The comparison could not be started; close other programs and try again.</source>
        <translation>Не вдалося почати порівняння; закрийте інші програми та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Записується %1…</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Записується %1</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Звіт записано: %1</translation>
    </message>
    <message>
        <source>Filter the divergences</source>
        <translation>Фільтрувати розбіжності</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>all</source>
        <comment>divergences</comment>
        <translation>усі</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>непідтверджені</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що пораховано</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Only in one source</source>
        <translation>Лише в одному джерелі</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Кількості</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>No divergence passes this filter.</source>
        <translation>Жодна розбіжність не відповідає цьому фільтру.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Statements by source</source>
        <translation>Твердження за джерелами</translation>
    </message>
    <message>
        <source>Also what only one source reports</source>
        <translation>Також те, що повідомляє лише одне джерело</translation>
    </message>
    <message>
        <source>●  reports it alike     letters: how it differs</source>
        <translation>●  повідомляє так само     літери: у чому різниця</translation>
    </message>
    <message>
        <source>◐  linked to a part     ○  no counterpart</source>
        <translation>◐  пов’язано з частиною     ○  немає відповідника</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Важливо</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Неістотно</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>посилання на джерело</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>формулювання</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>значна</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>помітна</translation>
    </message>
    <message>
        <source>info</source>
        <translation>незначна</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>суворо</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>збалансовано</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>широко</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>Документ Word із коментарями</translation>
    </message>
    <message>
        <source>Excel workbook of the tables</source>
        <translation>Книга Excel із таблицями</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Текст Markdown</translation>
    </message>
    <message>
        <source>Folder of CSV tables</source>
        <translation>Тека з таблицями CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Дані JSON</translation>
    </message>
    <message>
        <source>reports it alike</source>
        <translation>повідомляє так само</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>відрізняється</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <source>reports it alone</source>
        <translation>повідомляє лише воно</translation>
    </message>
    <message>
        <source>linked to a part of it</source>
        <translation>пов’язано з його частиною</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>немає відповідника</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>круг</translation>
    </message>
    <message>
        <source>square</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>трикутник</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>ромб</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>шестикутник</translation>
    </message>
    <message>
        <source>star</source>
        <translation>зірка</translation>
    </message>
    <message>
        <source>triangle pointing down</source>
        <translation>трикутник донизу</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>triangle pointing right</source>
        <translation>трикутник праворуч</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>п’ятикутник</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>хрестик</translation>
    </message>
    <message>
        <source>triangle pointing left</source>
        <translation>трикутник ліворуч</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>ще не підтверджено</translation>
    </message>
    <message>
        <source>linked by you</source>
        <translation>пов’язано вами</translation>
    </message>
    <message>
        <source>set apart by you</source>
        <translation>відокремлено вами</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>з вашою нотаткою</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Only in %1, sentence %2: %3</source>
        <translation>Лише в %1, речення %2: %3</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Місце в статті</translation>
    </message>
    <message>
        <source>There is no article on the clipboard; copy its text first.</source>
        <translation>У буфері обміну немає статті; спершу скопіюйте її текст.</translation>
    </message>
    <message>
        <source>The text could not be kept: %1.</source>
        <translation>Не вдалося зберегти текст: %1.</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Скасувати  Esc</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Begin a new comparison</source>
        <translation>Почати нове порівняння</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Зберегти проєкт під іншою назвою</translation>
    </message>
    <message>
        <source>Recover unsaved work…</source>
        <translation>Відновити незбережену роботу…</translation>
    </message>
    <message>
        <source>Recover what was not saved before a crash</source>
        <translation>Відновити те, що не було збережено до збою</translation>
    </message>
    <message>
        <source>Leave no traces</source>
        <translation>Не залишати слідів</translation>
    </message>
    <message>
        <source>Keep nothing on this computer: no decisions, no recovery, no cache, no list of recent projects</source>
        <translation>Нічого не зберігати на цьому комп’ютері: ні рішень, ні даних відновлення, ні кешу, ні списку останніх проєктів</translation>
    </message>
    <message>
        <source>Remove all local data…</source>
        <translation>Вилучити всі локальні дані…</translation>
    </message>
    <message>
        <source>Remove what this program has kept on this computer</source>
        <translation>Вилучити все, що ця програма зберегла на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Open a project alone; articles can be added to it afterwards.</source>
        <translation>Відкривайте проєкт окремо; статті можна додати потім.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Відкривається %1…</translation>
    </message>
    <message>
        <source>%1 is of an older version; saving keeps a copy of it beside.</source>
        <translation>%1 створено старішою версією; під час збереження поруч залишиться його копія.</translation>
    </message>
    <message>
        <source>Saved: %1. The older version is kept as %2.</source>
        <translation>Збережено: %1. Старішу версію залишено як %2.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Збережено: %1.</translation>
    </message>
    <message>
        <source>Recovered. It is not saved yet.</source>
        <translation>Відновлено. Ще не збережено.</translation>
    </message>
    <message>
        <source>Some local data could not be removed: %1.</source>
        <translation>Деякі локальні дані не вдалося вилучити: %1.</translation>
    </message>
    <message>
        <source>All local data is removed; this window leaves no traces any more.</source>
        <translation>Усі локальні дані вилучено; це вікно більше не залишає слідів.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which is in front now.</source>
        <translation>%1 відкрито в іншому вікні, яке тепер попереду.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer; close it there first.</source>
        <translation>%1 відкрито в іншому вікні, яке не відповідає; спершу закрийте його там.</translation>
    </message>
    <message>
        <source>Other words for the same thing</source>
        <translation>Інші слова про те саме</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Інші числа</translation>
    </message>
    <message>
        <source>Someone else, or no one, says it</source>
        <translation>Це каже хтось інший або ніхто</translation>
    </message>
    <message>
        <source>Other days or times</source>
        <translation>Інші дні чи час</translation>
    </message>
    <message>
        <source>Part of it is missing elsewhere</source>
        <translation>Частини цього немає в інших</translation>
    </message>
    <message>
        <source>A quotation runs differently</source>
        <translation>Цитата звучить інакше</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>Позначення в тексті</translation>
    </message>
    <message>
        <source>The heavier a mark, the graver the divergence.</source>
        <translation>Що помітніше позначення, то серйозніша розбіжність.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Останні проєкти</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>No project was saved or opened yet</source>
        <translation>Жодного проєкту ще не збережено й не відкрито</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистити список</translation>
    </message>
    <message>
        <source>○ no counterpart</source>
        <translation>○ немає відповідника</translation>
    </message>
    <message>
        <source>○ no counterpart, confirmed by you</source>
        <translation>○ немає відповідника, підтверджено вами</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Об’єднати %1 з %2</translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <translation>Пов’язати %1 з %2</translation>
    </message>
    <message>
        <source>Confirm %1 with %2</source>
        <translation>Підтвердити %1 з %2</translation>
    </message>
    <message>
        <source>Confirm statement %1</source>
        <translation>Підтвердити твердження %1</translation>
    </message>
    <message>
        <source>Take %1 out of its statement</source>
        <translation>Вилучити %1 з твердження</translation>
    </message>
    <message>
        <source>Reject statement %1</source>
        <translation>Відхилити твердження %1</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2</source>
        <translation>%1 не має відповідника в %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 не має відповідника</translation>
    </message>
    <message>
        <source>Leave %1 to the program</source>
        <translation>Залишити %1 програмі</translation>
    </message>
    <message>
        <source>Split statement %1</source>
        <translation>Розділити твердження %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Нотатка до %1</translation>
    </message>
    <message>
        <source>Which sentence says the same as %1 “%2”? Click it, or press Enter on it.</source>
        <translation>Яке речення каже те саме, що %1 «%2»? Клацніть його або натисніть на ньому Enter.</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>Копіювати виділені слова</translation>
    </message>
    <message>
        <source>Copy as a quotation with sources</source>
        <translation>Копіювати як цитату з джерелами</translation>
    </message>
    <message>
        <source>That sentence is of the same source; choose one of another.</source>
        <translation>Це речення з того самого джерела; виберіть з іншого.</translation>
    </message>
    <message>
        <source>Marks of %1</source>
        <translation>Позначення: %1</translation>
    </message>
    <message>
        <source>%1: show or hide its marks</source>
        <translation>%1: показати або сховати позначення</translation>
    </message>
    <message>
        <source>Trying this model; that takes a moment…</source>
        <translation>Модель перевіряється; це займе якусь мить…</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time, as Qt writes them</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Unsaved work that cannot be read</source>
        <translation>Незбережена робота, яку неможливо прочитати</translation>
    </message>
    <message>
        <source>Last change: %1.</source>
        <translation>Остання зміна: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), last change: %1.</source>
        <translation>
            <numerusform>%n стаття, остання зміна: %1.</numerusform>
            <numerusform>%n статті, остання зміна: %1.</numerusform>
            <numerusform>%n статей, остання зміна: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never saved: %1</source>
        <translation>Ще не збережено: %1</translation>
    </message>
    <message>
        <source>The project file has been changed since, so this is recovered as unnamed work.</source>
        <translation>Файл проєкту відтоді змінено, тому це буде відновлено як роботу без назви.</translation>
    </message>
    <message>
        <source>Changes to %1</source>
        <translation>Зміни в %1</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Незбережена робота</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Спершу переглянути</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Kursk Compare did not end properly. This work was not saved:</source>
        <translation>Kursk Compare завершила роботу неналежно. Цю роботу не було збережено:</translation>
    </message>
    <message>
        <source>You are looking at unsaved work; it is not recovered yet.</source>
        <translation>Ви переглядаєте незбережену роботу; її ще не відновлено.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ваша нотатка: %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Note on this statement</source>
        <translation>Нотатка до цього твердження</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Позначки через кому</translation>
    </message>
    <message>
        <source>Keep  Ctrl+↵</source>
        <translation>Зберегти  Ctrl+↵</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Сьогоднішня дата</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>What sources agree on</source>
        <translation>У чому джерела згодні</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Повні тексти</translation>
    </message>
    <message>
        <source>How … sources report one event</source>
        <translation>Як … джерел повідомляють про подію</translation>
    </message>
    <message>
        <source>What you want to know</source>
        <translation>Що ви хочете з’ясувати</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>Хто порівнював</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Порівняння виконав</translation>
    </message>
    <message>
        <source>What to report</source>
        <translation>Що включити до звіту</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Попередній перегляд звіту</translation>
    </message>
    <message>
        <source>Setting the report</source>
        <translation>Верстається звіт</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Setting the report…</source>
        <translation>Верстається звіт…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n сторінка.</numerusform>
            <numerusform>%n сторінки.</numerusform>
            <numerusform>%n сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Change something to set the report anew.</source>
        <translation>Зупинено. Змініть щось, щоб зверстати звіт знову.</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly; please try again.</source>
        <translation>Попередній перегляд несподівано зупинився; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message numerus="yes">
        <source>The %n divergence(s) that are listed</source>
        <translation>
            <numerusform>%n розбіжність зі списку</numerusform>
            <numerusform>%n розбіжності зі списку</numerusform>
            <numerusform>%n розбіжностей зі списку</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement %1 alone</source>
        <translation>Лише твердження %1</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Сторінки звіту</translation>
    </message>
    <message numerus="yes">
        <source>The comparison has told nothing for %n minute(s): it is stuck, or it is slow; wait, cancel it, or try again.</source>
        <translation>
            <numerusform>Порівняння нічого не повідомляє вже %n хвилину: воно зависло або йде повільно; зачекайте, скасуйте його або спробуйте ще раз.</numerusform>
            <numerusform>Порівняння нічого не повідомляє вже %n хвилини: воно зависло або йде повільно; зачекайте, скасуйте його або спробуйте ще раз.</numerusform>
            <numerusform>Порівняння нічого не повідомляє вже %n хвилин: воно зависло або йде повільно; зачекайте, скасуйте його або спробуйте ще раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробиці…</translation>
    </message>
    <message>
        <source>Statements, one a row</source>
        <translation>Твердження, по одному в рядку</translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation>Пошук у всіх джерелах</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>hit %1 of %2</source>
        <translation>збіг %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>Not what it looks like</source>
        <translation>Не те, чим здається</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Читання статей</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <translation>Пошук речень</translation>
    </message>
    <message>
        <source>Finding figures</source>
        <translation>Пошук чисел</translation>
    </message>
    <message>
        <source>Finding who says what</source>
        <translation>З’ясування, хто що каже</translation>
    </message>
    <message>
        <source>Understanding the sentences</source>
        <translation>Розуміння речень</translation>
    </message>
    <message>
        <source>Finding counterparts</source>
        <translation>Пошук відповідників</translation>
    </message>
    <message>
        <source>Comparing the statements</source>
        <translation>Порівняння тверджень</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 is the same speaker as %2</source>
        <translation>%1 — той самий мовець, що %2</translation>
    </message>
    <message>
        <source>%1 is another speaker</source>
        <translation>%1 — інший мовець</translation>
    </message>
    <message>
        <source>Outlet and dates of source %1</source>
        <translation>Видання й дати джерела %1</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Вилучити джерело %1</translation>
    </message>
    <message>
        <source>Move source %1</source>
        <translation>Пересунути джерело %1</translation>
    </message>
    <message>
        <source>The report was not written, because you cancelled.</source>
        <translation>Звіт не записано, бо ви скасували дію.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>The river rose by two metres within the hour, the water board said, and by morning the lower streets stood under water.</source>
        <translation>За годину річка піднялася на два метри, повідомило водне управління, а вранці нижні вулиці стояли під водою.</translation>
    </message>
    <message>
        <source>Another language is spoken once the window is opened anew. All that is open stays as it is; only steps from before cannot be undone any more.</source>
        <translation>Інша мова діятиме, щойно вікно буде відкрито наново. Усе відкрите залишиться, як є; лише попередні кроки вже не можна буде скасувати.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Counterparts must be</source>
        <translation>Відповідники мають бути</translation>
    </message>
    <message>
        <source>The model that comes with the program</source>
        <translation>Модель, що постачається з програмою</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Використати звичайну</translation>
    </message>
    <message>
        <source>Pair model</source>
        <translation>Парна модель</translation>
    </message>
    <message>
        <source>None: it would look again at the likeliest counterparts</source>
        <translation>Немає: вона ще раз перевіряла б найімовірніші відповідники</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Обійтися без неї</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Звичайний (%1)</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>Шрифт тексту</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Висота рядка</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Move smoothly</source>
        <translation>Плавний рух</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>Відкрити вікно наново</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Скинути до типових</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Strong: fill and underline</source>
        <translation>Сильне: тло й підкреслення</translation>
    </message>
    <message>
        <source>Light: underline alone</source>
        <translation>Легке: лише підкреслення</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Next and previous sentence</source>
        <translation>Наступне й попереднє речення</translation>
    </message>
    <message>
        <source>Next and previous column</source>
        <translation>Наступний і попередній стовпець</translation>
    </message>
    <message>
        <source>Tab  Shift+Tab</source>
        <translation>Tab  Shift+Tab</translation>
    </message>
    <message>
        <source>See what the others say</source>
        <translation>Побачити, що кажуть інші</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Decide on a sentence</source>
        <translation>Вирішити щодо речення</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Клавіша меню, клацання правою</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Deciding on the chosen statement</source>
        <translation>Рішення щодо вибраного твердження</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>як у файлі</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>РРРР-ММ-ДД</translation>
    </message>
    <message>
        <source>This is not a date: write it as YYYY-MM-DD, for instance 2024-11-13.</source>
        <translation>Це не дата: запишіть її як РРРР-ММ-ДД, наприклад 2024-11-13.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Keep and compare anew</source>
        <translation>Зберегти й порівняти знову</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Джерела: %1</translation>
    </message>
    <message>
        <source>Source %1, %2</source>
        <translation>Джерело %1, %2</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>+ Add a source…</source>
        <translation>+ Додати джерело…</translation>
    </message>
    <message>
        <source>Source %1, %2, %3</source>
        <translation>Джерело %1, %2, %3</translation>
    </message>
    <message>
        <source>Change the outlet…</source>
        <translation>Змінити видання…</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Змінити дату…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Пересунути вгору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Пересунути вниз</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Вилучити з порівняння</translation>
    </message>
    <message>
        <source>joined by you</source>
        <translation>об’єднано вами</translation>
    </message>
    <message>
        <source>Same speaker as…</source>
        <translation>Той самий мовець, що…</translation>
    </message>
    <message>
        <source>Not the same speaker…</source>
        <translation>Не той самий мовець…</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Відкликати це рішення</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as Qt writes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>Same text as %1: %2</source>
        <translation>Той самий текст, що в %1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1, а %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2) [%3]</source>
        <translation>«%1» (%2) [%3]</translation>
    </message>
    <message>
        <source>What stays with this sentence</source>
        <translation>Що залишається з цим реченням</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Tick what stays with this sentence</source>
        <translation>Позначте, що залишається з цим реченням</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Речення %1</translation>
    </message>
    <message>
        <source>differs in %1: %2</source>
        <translation>розбіжність (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>aligned with %n source(s)</source>
        <translation>
            <numerusform>відповідники в %n джерелі</numerusform>
            <numerusform>відповідники в %n джерелах</numerusform>
            <numerusform>відповідники в %n джерелах</numerusform>
        </translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>усього %1</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ще не порівняно</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>розбіжність (%1)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>words of this sentence, of others</comment>
        <translation>%1 проти %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 з %n джерела</numerusform>
            <numerusform>%1 з %n джерел</numerusform>
            <numerusform>%1 з %n джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but only %n independent voice(s)</source>
        <translation>
            <numerusform>%1, але лише %n незалежний голос</numerusform>
            <numerusform>%1, але лише %n незалежні голоси</numerusform>
            <numerusform>%1, але лише %n незалежних голосів</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful, %1</source>
        <translation>сумнівно, %1</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>певно, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>імовірно, %1</translation>
    </message>
    <message>
        <source>Counterpart: %1</source>
        <translation>Відповідник: %1</translation>
    </message>
    <message>
        <source>Counterpart, %1</source>
        <translation>Відповідник, %1</translation>
    </message>
    <message>
        <source>Open two or more articles. They appear side by side, with what differs marked: wording, figures, and who says it.</source>
        <translation>Відкрийте дві або більше статей. Їх буде показано поруч, а відмінності — позначено: формулювання, числа й хто це каже.</translation>
    </message>
    <message>
        <source>See how different sources report the same event.</source>
        <translation>Подивіться, як різні джерела повідомляють про ту саму подію.</translation>
    </message>
    <message>
        <source>or drop files or a folder here</source>
        <translation>або перетягніть сюди файли чи теку</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF and Word. Nothing leaves this computer.</source>
        <translation>Текст, Markdown, HTML, PDF і Word. Ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Відкрити статті…</translation>
    </message>
    <message>
        <source>Open the sample set</source>
        <translation>Відкрити зразки</translation>
    </message>
    <message>
        <source>Worded differently throughout</source>
        <translation>Сформульовано цілком інакше</translation>
    </message>
    <message>
        <source>Belongs to another statement as well</source>
        <translation>Належить також до іншого твердження</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>%1, sentence %2, %3</source>
        <translation>%1, речення %2, %3</translation>
    </message>
    <message>
        <source>Decide on this sentence</source>
        <translation>Вирішити щодо цього речення</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Підтверджено вами</translation>
    </message>
    <message>
        <source>Nearest sentences</source>
        <translation>Найближчі речення</translation>
    </message>
    <message>
        <source>Confirm: no counterpart in %1</source>
        <translation>Підтвердити: немає відповідника в %1</translation>
    </message>
    <message>
        <source>Sentence %1, %2</source>
        <translation>Речення %1, %2</translation>
    </message>
    <message>
        <source>Link: it says the same</source>
        <translation>Пов’язати: каже те саме</translation>
    </message>
    <message>
        <source>Link with sentence %1: it says the same</source>
        <translation>Пов’язати з реченням %1: каже те саме</translation>
    </message>
    <message>
        <source>Sentence %1 · set apart by you</source>
        <translation>Речення %1 · відокремлено вами</translation>
    </message>
    <message>
        <source>Sentence %1 · %2 sure: too little to count</source>
        <translation>Речення %1 · певність %2: замало, щоб зарахувати</translation>
    </message>
    <message>
        <source>%1, who that is stays open</source>
        <translation>%1, хто саме — невідомо</translation>
    </message>
    <message>
        <source>Says it: no speaker found</source>
        <translation>Хто каже: мовця не знайдено</translation>
    </message>
    <message>
        <source>Says it: %1</source>
        <translation>Хто каже: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Числа: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>differs in figure, wording</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, sentence %3: %4.</source>
        <translation>%1, %2, речення %3: %4.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не названо</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>нічого не каже</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrased</source>
        <translation>
            <numerusform>%n переказ</numerusform>
            <numerusform>%n перекази</numerusform>
            <numerusform>%n переказів</numerusform>
        </translation>
    </message>
    <message>
        <source>strict – only sure counterparts</source>
        <translation>суворо – лише певні відповідники</translation>
    </message>
    <message>
        <source>broad – doubtful counterparts too</source>
        <translation>широко – також сумнівні відповідники</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначення</translation>
    </message>
    <message numerus="yes">
        <source>%n divergence(s)</source>
        <translation>
            <numerusform>%n розбіжність</numerusform>
            <numerusform>%n розбіжності</numerusform>
            <numerusform>%n розбіжностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: %1 in %2.</source>
        <translation>Порівняно: %1; %2.</translation>
    </message>
    <message>
        <source>How sure counterparts must be</source>
        <translation>Наскільки певними мають бути відповідники</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Кольори системи</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матриця</translation>
    </message>
    <message>
        <source>All sources side by side</source>
        <translation>Усі джерела поруч</translation>
    </message>
    <message>
        <source>One statement a row, all sources level</source>
        <translation>По одному твердженню в рядку, усі джерела врівень</translation>
    </message>
    <message>
        <source>One source to read, the others beside it</source>
        <translation>Одне джерело для читання, інші поруч</translation>
    </message>
    <message>
        <source>Statements against sources at a glance</source>
        <translation>Твердження й джерела в одній таблиці</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Works offline: nothing is sent anywhere.</source>
        <translation>Працює без мережі: нічого нікуди не надсилається.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Copied what the sources say.</source>
        <translation>Сказане джерелами скопійовано.</translation>
    </message>
    <message>
        <source>Copied the marked words.</source>
        <translation>Виділені слова скопійовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n джерело</numerusform>
            <numerusform>%n джерела</numerusform>
            <numerusform>%n джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): %1</source>
        <translation>
            <numerusform>%n джерело: %1</numerusform>
            <numerusform>%n джерела: %1</numerusform>
            <numerusform>%n джерел: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Будь-який</translation>
    </message>
    <message>
        <source>Show all divergences</source>
        <translation>Показати всі розбіжності</translation>
    </message>
    <message>
        <source>%1 says %7</source>
        <translation>%1 каже %7</translation>
    </message>
    <message>
        <source>%1 say %7</source>
        <translation>%1 кажуть %7</translation>
    </message>
    <message>
        <source>%1 makes the same statement without the figure</source>
        <translation>%1 робить те саме твердження без числа</translation>
    </message>
    <message>
        <source>this may be an update, as the later article gives more</source>
        <translation>це може бути оновлення, бо пізніша стаття називає більше</translation>
    </message>
    <message>
        <source>they may not speak of the same thing</source>
        <translation>можливо, йдеться не про те саме</translation>
    </message>
    <message>
        <source>at the earlier date it was already said to be done</source>
        <translation>на ранішу дату вже повідомляли, що це зроблено</translation>
    </message>
    <message>
        <source>they are quantities of different kinds</source>
        <translation>це величини різного роду</translation>
    </message>
    <message>
        <source>the currencies differ</source>
        <translation>валюти різні</translation>
    </message>
    <message>
        <source>the units differ</source>
        <translation>одиниці різні</translation>
    </message>
    <message>
        <source>they count different things</source>
        <translation>вони рахують різне</translation>
    </message>
    <message>
        <source>casualties are killed and wounded together</source>
        <translation>втрати — це вбиті й поранені разом</translation>
    </message>
    <message>
        <source>they tell of different fates</source>
        <translation>вони говорять про різні долі</translation>
    </message>
    <message>
        <source>one is a change, the other a level</source>
        <translation>одне — зміна, інше — рівень</translation>
    </message>
    <message>
        <source>one is a part of the other</source>
        <translation>одне є частиною іншого</translation>
    </message>
    <message>
        <source>%7 has to be read with its verb</source>
        <translation>%7 слід читати разом із дієсловом</translation>
    </message>
    <message>
        <source>one names a range, the other its end</source>
        <translation>одне називає проміжок, інше — його межу</translation>
    </message>
    <message>
        <source>both set a limit, not the same</source>
        <translation>обидва задають межу, але не ту саму</translation>
    </message>
    <message>
        <source>the hedges exclude each other</source>
        <translation>застереження виключають одне одного</translation>
    </message>
    <message>
        <source>the hedges differ</source>
        <translation>застереження різні</translation>
    </message>
    <message>
        <source>one gives it as an upper limit</source>
        <translation>одне називає це верхньою межею</translation>
    </message>
    <message>
        <source>one is a lower, the other an upper limit</source>
        <translation>одне — нижня межа, інше — верхня</translation>
    </message>
    <message>
        <source>both can be true as rounded or hedged</source>
        <translation>з огляду на округлення чи застереження обидва можуть бути правильні</translation>
    </message>
    <message>
        <source>one only sets a limit, far from the other</source>
        <translation>одне лише задає межу, далеку від іншого</translation>
    </message>
    <message>
        <source>one only sets a limit in time</source>
        <translation>одне лише задає межу в часі</translation>
    </message>
    <message>
        <source>the same in another unit, as rounded</source>
        <translation>те саме в інших одиницях, з округленням</translation>
    </message>
    <message>
        <source>the same in another unit</source>
        <translation>те саме в інших одиницях</translation>
    </message>
    <message>
        <source>the same number in another unit</source>
        <translation>те саме число в інших одиницях</translation>
    </message>
    <message>
        <source>one gives the place, the other a group of places</source>
        <translation>одне називає місце, інше — групу місць</translation>
    </message>
    <message>
        <source>a day of publication is missing</source>
        <translation>бракує дати публікації</translation>
    </message>
    <message>
        <source>one is less precise</source>
        <translation>одне менш точне</translation>
    </message>
    <message>
        <source>the words are ambiguous</source>
        <translation>слова неоднозначні</translation>
    </message>
    <message>
        <source>one day apart: time zone or day of publication</source>
        <translation>різниця в один день: часовий пояс або дата публікації</translation>
    </message>
    <message>
        <source>a length of time and a date</source>
        <translation>тривалість і дата</translation>
    </message>
    <message>
        <source>the length fits the date</source>
        <translation>тривалість узгоджується з датою</translation>
    </message>
    <message>
        <source>this may be a slip between million and billion</source>
        <translation>можливо, сплутано мільйон і мільярд</translation>
    </message>
    <message>
        <source>%1 gives no source and states it as fact</source>
        <translation>%1 не називає джерела й подає це як факт</translation>
    </message>
    <message>
        <source>%1 give no source and state it as fact</source>
        <translation>%1 не називають джерела й подають це як факт</translation>
    </message>
    <message>
        <source>%1 gives no source here and attributes it in the sentence before it, to %4</source>
        <translation>%1 тут не називає джерела, а посилається на нього в попередньому реченні: %4</translation>
    </message>
    <message>
        <source>%1 gives no source here and attributes it in paragraph %4, to %5</source>
        <translation>%1 тут не називає джерела, а посилається на нього в абзаці %4: %5</translation>
    </message>
    <message>
        <source>%1 gives %4 as the source</source>
        <translation>%1 називає джерелом: %4</translation>
    </message>
    <message>
        <source>%1 give %4 as the source</source>
        <translation>%1 називають джерелом: %4</translation>
    </message>
    <message>
        <source>%1 gives %4</source>
        <translation>%1 називає %4</translation>
    </message>
    <message>
        <source>%1 give %4</source>
        <translation>%1 називають %4</translation>
    </message>
    <message>
        <source>%1 does not name the source</source>
        <translation>%1 не називає джерела</translation>
    </message>
    <message>
        <source>%1 do not name the source</source>
        <translation>%1 не називають джерела</translation>
    </message>
    <message>
        <source>%1 names %4</source>
        <translation>%1 називає %4</translation>
    </message>
    <message>
        <source>%1 name %4</source>
        <translation>%1 називають %4</translation>
    </message>
    <message>
        <source>The sources differ: %6</source>
        <translation>Джерела різні: %6</translation>
    </message>
    <message>
        <source>The claim is passed on second-hand: %6</source>
        <translation>Твердження передано з других рук: %6</translation>
    </message>
    <message>
        <source>Different voices of the same side are named: %6</source>
        <translation>Названо різні голоси тієї самої сторони: %6</translation>
    </message>
    <message>
        <source>Different people of the same body are named: %6</source>
        <translation>Названо різних людей з тієї самої установи: %6</translation>
    </message>
    <message>
        <source>One source is named more exactly: %6</source>
        <translation>Одне джерело названо точніше: %6</translation>
    </message>
    <message>
        <source>One source is left unnamed: %6</source>
        <translation>Одне джерело не названо: %6</translation>
    </message>
    <message>
        <source>The articles contradict each other on what the source did: %6</source>
        <translation>Статті суперечать одна одній у тому, що зробило джерело: %6</translation>
    </message>
    <message>
        <source>The same source is worded with another distance: %6</source>
        <translation>Те саме джерело передано з іншою відстороненістю: %6</translation>
    </message>
    <message>
        <source>Sources that belong together are worded with another distance: %6</source>
        <translation>Пов’язані джерела передано з іншою відстороненістю: %6</translation>
    </message>
    <message>
        <source>The same source is quoted with another verb: %6</source>
        <translation>Те саме джерело процитовано з іншим дієсловом: %6</translation>
    </message>
    <message>
        <source>Sources that belong together are quoted with another verb: %6</source>
        <translation>Пов’язані джерела процитовано з іншим дієсловом: %6</translation>
    </message>
    <message>
        <source>%1 says that the claim is not verified</source>
        <translation>%1 каже, що твердження не перевірено</translation>
    </message>
    <message>
        <source>%1 say that the claim is not verified</source>
        <translation>%1 кажуть, що твердження не перевірено</translation>
    </message>
    <message>
        <source>%1 says that the claim is not confirmed by %4</source>
        <translation>%1 каже, що твердження не підтвердили: %4</translation>
    </message>
    <message>
        <source>%1 say that the claim is not confirmed by %4</source>
        <translation>%1 кажуть, що твердження не підтвердили: %4</translation>
    </message>
    <message>
        <source>%1 says that the claim is not denied by %4</source>
        <translation>%1 каже, що твердження не заперечили: %4</translation>
    </message>
    <message>
        <source>%1 say that the claim is not denied by %4</source>
        <translation>%1 кажуть, що твердження не заперечили: %4</translation>
    </message>
    <message>
        <source>%1 says that the claim is denied by %4</source>
        <translation>%1 каже, що твердження заперечили: %4</translation>
    </message>
    <message>
        <source>%1 say that the claim is denied by %4</source>
        <translation>%1 кажуть, що твердження заперечили: %4</translation>
    </message>
    <message>
        <source>%1 does not</source>
        <translation>%1 — ні</translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation>%1 — ні</translation>
    </message>
    <message>
        <source>%1 says that it is not, or not yet, so</source>
        <translation>%1 каже, що це не так або ще не так</translation>
    </message>
    <message>
        <source>%1 say that it is not, or not yet, so</source>
        <translation>%1 кажуть, що це не так або ще не так</translation>
    </message>
    <message>
        <source>%1 says that it is possible or expected</source>
        <translation>%1 каже, що це можливо або очікується</translation>
    </message>
    <message>
        <source>%1 say that it is possible or expected</source>
        <translation>%1 кажуть, що це можливо або очікується</translation>
    </message>
    <message>
        <source>%1 says that it is so</source>
        <translation>%1 каже, що це так</translation>
    </message>
    <message>
        <source>%1 say that it is so</source>
        <translation>%1 кажуть, що це так</translation>
    </message>
    <message>
        <source>%1 and %2 each quote words from %4 that the other leaves out: %7 against %8</source>
        <translation>%1 і %2 цитують слова (%4), яких немає в іншому джерелі: %7 проти %8</translation>
    </message>
    <message>
        <source>%1 quotes only part of what %2 quotes from %4; it leaves out %7</source>
        <translation>%1 цитує лише частину того, що цитує %2 (%4); пропущено %7</translation>
    </message>
    <message>
        <source>%1 and %2 quote %4 with different words: %7 against %8</source>
        <translation>%1 і %2 цитують різними словами (%4): %7 проти %8</translation>
    </message>
    <message>
        <source>%1 paraphrases the words</source>
        <translation>%1 переказує слова</translation>
    </message>
    <message>
        <source>%1 paraphrase the words</source>
        <translation>%1 переказують слова</translation>
    </message>
    <message>
        <source>%1 quotes %4</source>
        <translation>%1 цитує: %4</translation>
    </message>
    <message>
        <source>%1 quote %4</source>
        <translation>%1 цитують: %4</translation>
    </message>
    <message>
        <source>%1 writes %7 with letters of another alphabet, which only looks like %8 in %2</source>
        <translation>%1 пише %7 літерами іншого алфавіту; це лише схоже на %8 у %2</translation>
    </message>
    <message>
        <source>%1 write %7 with letters of another alphabet, which only looks like %8 in %2</source>
        <translation>%1 пишуть %7 літерами іншого алфавіту; це лише схоже на %8 у %2</translation>
    </message>
    <message>
        <source>Only %1 adds %7</source>
        <translation>Лише %1 додає %7</translation>
    </message>
    <message>
        <source>%1 leaves it out</source>
        <translation>%1 це пропускає</translation>
    </message>
    <message>
        <source>%1 leave it out</source>
        <translation>%1 це пропускають</translation>
    </message>
    <message>
        <source>the first word %4</source>
        <translation>перше слово %4</translation>
    </message>
    <message>
        <source>that %4</source>
        <translation>це %4</translation>
    </message>
    <message>
        <source>implies that they fight for pay</source>
        <translation>натякає, що вони воюють за гроші</translation>
    </message>
    <message>
        <source>passes judgement on the leader</source>
        <translation>дає оцінку керівникові</translation>
    </message>
    <message>
        <source>passes judgement on the government</source>
        <translation>дає оцінку владі</translation>
    </message>
    <message>
        <source>calls the people terrorists</source>
        <translation>називає людей терористами</translation>
    </message>
    <message>
        <source>implies armed struggle</source>
        <translation>натякає на збройну боротьбу</translation>
    </message>
    <message>
        <source>implies an uprising</source>
        <translation>натякає на повстання</translation>
    </message>
    <message>
        <source>describes the killing as indiscriminate</source>
        <translation>описує вбивство як нерозбірливе</translation>
    </message>
    <message>
        <source>calls the killing a crime</source>
        <translation>називає вбивство злочином</translation>
    </message>
    <message>
        <source>calls the killing planned and political</source>
        <translation>називає вбивство спланованим і політичним</translation>
    </message>
    <message>
        <source>calls the advance an invasion</source>
        <translation>називає наступ вторгненням</translation>
    </message>
    <message>
        <source>presents the capture as a rescue</source>
        <translation>подає захоплення як порятунок</translation>
    </message>
    <message>
        <source>dramatises the criticism</source>
        <translation>драматизує критику</translation>
    </message>
    <message>
        <source>presents the leaving as flight</source>
        <translation>подає відхід як утечу</translation>
    </message>
    <message>
        <source>raises the defeat</source>
        <translation>перебільшує поразку</translation>
    </message>
    <message>
        <source>denies that they act on their own</source>
        <translation>заперечує, що вони діють самостійно</translation>
    </message>
    <message>
        <source>passes judgement on the company</source>
        <translation>дає оцінку оточенню</translation>
    </message>
    <message>
        <source>calls the people unlawful</source>
        <translation>називає людей незаконними</translation>
    </message>
    <message>
        <source>passes judgement on the person</source>
        <translation>дає оцінку людині</translation>
    </message>
    <message>
        <source>passes judgement on the act</source>
        <translation>дає оцінку вчинку</translation>
    </message>
    <message>
        <source>denies that the message is honest</source>
        <translation>заперечує чесність повідомлення</translation>
    </message>
    <message>
        <source>calls it a fraud</source>
        <translation>називає це шахрайством</translation>
    </message>
    <message>
        <source>places them at the fringe</source>
        <translation>відсуває їх на маргінес</translation>
    </message>
    <message>
        <source>passes judgement on the people</source>
        <translation>дає оцінку людям</translation>
    </message>
    <message>
        <source>honours the dead</source>
        <translation>вшановує загиблих</translation>
    </message>
    <message>
        <source>implies a conspiracy</source>
        <translation>натякає на змову</translation>
    </message>
    <message>
        <source>presents the measures as harsh</source>
        <translation>подає заходи як жорсткі</translation>
    </message>
    <message>
        <source>implies violence</source>
        <translation>натякає на насильство</translation>
    </message>
    <message>
        <source>%4 %7 in %1, %8 in %2, %9 in %3</source>
        <translation>%4 %7 у %1, %8 у %2, %9 у %3</translation>
    </message>
    <message>
        <source>%4 %7 in %1, %8 in %2</source>
        <translation>%4 %7 у %1, %8 у %2</translation>
    </message>
    <message>
        <source>%4 %7 in %1</source>
        <translation>%4 %7 у %1</translation>
    </message>
    <message>
        <source>%1: %7</source>
        <translation>%1: %7</translation>
    </message>
    <message>
        <source>The language of an article is unknown: its links are less sure</source>
        <translation>Мова статті невідома: її зв’язки менш певні</translation>
    </message>
    <message>
        <source>The articles are in different languages (%4): sentences of two languages are linked by the embedding model alone, and less surely</source>
        <translation>Статті різними мовами (%4): речення двома мовами пов’язує лише мовна модель, і менш певно</translation>
    </message>
    <message>
        <source>The articles are in different languages (%4), which this embedding model does not bring together: choose a multilingual model, or articles in one language</source>
        <translation>Статті різними мовами (%4), яких ця мовна модель не зіставляє: виберіть багатомовну модель або статті однією мовою</translation>
    </message>
    <message>
        <source>The embedding model was not made for the articles&apos; language (%4): links are less sure</source>
        <translation>Мовну модель створено не для мови статей (%4): зв’язки менш певні</translation>
    </message>
    <message>
        <source>The pair model %4 was not used: it does not tell the same sentence from unrelated ones</source>
        <translation>Парну модель %4 не використано: вона не відрізняє те саме речення від сторонніх</translation>
    </message>
    <message>
        <source>%1 and %2 may not report the same event</source>
        <translation>%1 і %2, можливо, повідомляють не про ту саму подію</translation>
    </message>
    <message>
        <source>%1 may not report the same event as the other articles</source>
        <translation>%1, можливо, повідомляє не про ту саму подію, що інші статті</translation>
    </message>
    <message>
        <source>%1 may not report the same event as %2</source>
        <translation>Можливо, у %1 йдеться не про ту саму подію, що в %2</translation>
    </message>
    <message>
        <source>Figures and attributions in %1 are not compared: its language (%4) is not understood yet</source>
        <translation>Числа й посилання в %1 не порівнюються: цієї мови (%4) програма ще не розуміє</translation>
    </message>
    <message>
        <source>A comparison needs at least two articles; add another one</source>
        <translation>Для порівняння потрібні щонайменше дві статті; додайте ще одну</translation>
    </message>
    <message>
        <source>Only one article is open; add a second one to compare</source>
        <translation>Відкрито лише одну статтю; додайте другу, щоб порівняти</translation>
    </message>
    <message>
        <source>Only one article is open; the others could not be read; add a second one to compare</source>
        <translation>Відкрито лише одну статтю; інші не вдалося прочитати; додайте другу, щоб порівняти</translation>
    </message>
    <message>
        <source>None of the files could be read; choose at least two articles on the same event</source>
        <translation>Жоден файл не вдалося прочитати; виберіть щонайменше дві статті про ту саму подію</translation>
    </message>
    <message>
        <source>This article is open already</source>
        <translation>Цю статтю вже відкрито</translation>
    </message>
    <message>
        <source>There is not enough memory for these articles; open fewer or shorter ones</source>
        <translation>Для цих статей бракує пам’яті; відкрийте менше статей або коротші</translation>
    </message>
    <message>
        <source>The comparison stopped unexpectedly; nothing is lost, please try again</source>
        <translation>Порівняння несподівано зупинилося; нічого не втрачено, спробуйте ще раз</translation>
    </message>
    <message>
        <source>The comparison met a fault in the program (%4); nothing is lost, and the details say where</source>
        <translation>Під час порівняння сталася помилка програми (%4); нічого не втрачено, а подробиці вказують, де саме</translation>
    </message>
    <message>
        <source>There is no such file; check its name and whether it was moved</source>
        <translation>Такого файлу немає; перевірте його назву й чи його не переміщено</translation>
    </message>
    <message>
        <source>You may not read this file; change its permissions or copy it</source>
        <translation>Вам не дозволено читати цей файл; змініть права доступу або скопіюйте його</translation>
    </message>
    <message>
        <source>You may not look into this folder; change its permissions or name its files</source>
        <translation>Вам не дозволено переглядати цю теку; змініть права доступу або вкажіть файли</translation>
    </message>
    <message>
        <source>The file is empty, so there is nothing to compare</source>
        <translation>Файл порожній, тож порівнювати нічого</translation>
    </message>
    <message>
        <source>The file holds no text, so there is nothing to compare</source>
        <translation>У файлі немає тексту, тож порівнювати нічого</translation>
    </message>
    <message>
        <source>This is no text and no format that can be read; save the article as a text, HTML, PDF or Word (.docx) file</source>
        <translation>Це не текст і не формат, який можна прочитати; збережіть статтю як файл тексту, HTML, PDF або Word (.docx)</translation>
    </message>
    <message>
        <source>The Word document holds no text, only pictures or nothing at all</source>
        <translation>У документі Word немає тексту, лише зображення або взагалі нічого</translation>
    </message>
    <message>
        <source>The document is protected by a password; save it without one and open it again</source>
        <translation>Документ захищено паролем; збережіть його без пароля й відкрийте знову</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; open it in a PDF viewer and print it to a new PDF</source>
        <translation>PDF захищено паролем; відкрийте його в програмі перегляду й надрукуйте в новий PDF</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be opened; download it again or save the page anew</source>
        <translation>PDF пошкоджено, його не можна відкрити; завантажте його ще раз або збережіть сторінку знову</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages and no text; have its text recognised (OCR) by a scanning program and open the result</source>
        <translation>PDF містить зображення сторінок, а не текст; розпізнайте текст (OCR) у програмі сканування й відкрийте результат</translation>
    </message>
    <message>
        <source>The file is damaged or not what it claims to be; open it in the program it comes from and save it again</source>
        <translation>Файл пошкоджено або він не те, за що себе видає; відкрийте його в рідній програмі й збережіть знову</translation>
    </message>
    <message>
        <source>The project file is damaged or not what it claims to be; open a copy of it, if you have</source>
        <translation>Файл проєкту пошкоджено або він не те, за що себе видає; відкрийте його копію, якщо маєте</translation>
    </message>
    <message>
        <source>This is no Kursk Compare project; open it as an article if it is one</source>
        <translation>Це не проєкт Kursk Compare; відкрийте його як статтю, якщо це стаття</translation>
    </message>
    <message>
        <source>The text names no day of publication; %4, the day the document was made, is taken for it</source>
        <translation>У тексті не вказано дати публікації; за неї взято %4 — день створення документа</translation>
    </message>
    <message>
        <source>%4 of the visible text of the page (menus, links, comments and the like) is not part of the article and was left out</source>
        <translation>%4 видимого тексту сторінки (меню, посилання, коментарі тощо) не належить до статті й пропущено</translation>
    </message>
    <message>
        <source>Lines repeated at the top or bottom of the pages stand once, at the end; page numbers are left out</source>
        <translation>Рядки, що повторюються вгорі чи внизу сторінок, подано раз у кінці; номери сторінок пропущено</translation>
    </message>
    <message>
        <source>%4 could not be written: %5</source>
        <translation>Не вдалося записати %4: %5</translation>
    </message>
    <message>
        <source>the folder does not exist; choose another place</source>
        <translation>такої теки немає; виберіть інше місце</translation>
    </message>
    <message>
        <source>there is no permission to write there; choose another place</source>
        <translation>немає дозволу на запис; виберіть інше місце</translation>
    </message>
    <message>
        <source>it is a folder; add a file name</source>
        <translation>це тека; додайте назву файлу</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <translation>диск заповнено; звільніть місце або виберіть інше</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation>диск лише для читання; виберіть інше місце</translation>
    </message>
    <message>
        <source>a source that is not determined</source>
        <translation>невизначене джерело</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>неназвані джерела</translation>
    </message>
    <message>
        <source>(confirming it)</source>
        <translation>(підтверджує)</translation>
    </message>
    <message>
        <source>(not confirming it)</source>
        <translation>(не підтверджує)</translation>
    </message>
    <message>
        <source>(denying it)</source>
        <translation>(заперечує)</translation>
    </message>
    <message>
        <source>(not denying it)</source>
        <translation>(не заперечує)</translation>
    </message>
</context>
</TS>
