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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin as base: hold the others’ words against this source</source>
        <translation type="unfinished"></translation>
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
        <source>pinned as base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin as base: hold the others’ words against it</source>
        <translation type="unfinished"></translation>
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
        <source>What is worded differently from the base %1 is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base %1 is silent here; what differs from %2 is filled.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Merge %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of its statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 to the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentence says the same as %1 “%2”? Click it, or press Enter on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That sentence is of the same source; choose one of another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити дію</translation>
    </message>
</context>
<context>
    <name>RetryBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 is the same speaker as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 to the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet and date of source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date: write it as YYYY-MM-DD, for instance 2024-11-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and compare anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Change the outlet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Same speaker as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
