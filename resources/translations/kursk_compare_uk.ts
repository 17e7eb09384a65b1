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
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details below say where in the program it happened. They hold no word of your articles and are sent nowhere; copy them if you want to report the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
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
    <name>RecentMenu</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was saved or opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
