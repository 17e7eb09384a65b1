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
        <source>Reported by %1</source>
        <translation>Повідомляють: %1</translation>
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
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the divergences</source>
        <translation>Фільтрувати розбіжності</translation>
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
        <source>●  reports it alike     letters: how it differs     ○  no counterpart</source>
        <translation>●  повідомляє так само     літери: у чому різниця     ○  немає відповідника</translation>
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
        <source>Outlet and date of source %1</source>
        <translation>Видання й дата джерела %1</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Вилучити джерело %1</translation>
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
        <source>Second look</source>
        <translation>Повторна перевірка</translation>
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
        <source>Reset to defaults</source>
        <translation>Скинути до типових</translation>
    </message>
    <message>
        <source>The language is another from the next start on.</source>
        <translation>Мова зміниться після наступного запуску.</translation>
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
        <source>sentence %1</source>
        <translation>речення %1</translation>
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
</context>
</TS>
