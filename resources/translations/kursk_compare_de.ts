<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Paste a source</source>
        <translation>Quelle einfügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Report preview…</source>
        <translation>Berichtsvorschau…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Aussage kopieren</translation>
    </message>
    <message>
        <source>Copy what the sources say</source>
        <translation>Kopieren, was die Quellen sagen</translation>
    </message>
    <message>
        <source>Next divergence</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Previous divergence</source>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Zurück zum Lesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Pin as base: hold the others’ words against this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Liste der Quellen</translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation>Liste der Quellen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>und %n weitere Quelle</numerusform>
            <numerusform>und %n weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of source %1, with what the others say</source>
        <translation>Sätze der Quelle %1, mit dem, was die anderen sagen</translation>
    </message>
    <message>
        <source>Read source %1, %2</source>
        <translation>Quelle %1 lesen, %2</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
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
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm that these sentences say the same</source>
        <translation>Bestätigen, dass diese Sätze dasselbe sagen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>Link the statement with another sentence</source>
        <translation>Die Aussage mit einem anderen Satz verknüpfen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the sentence out of its statement</source>
        <translation>Den Satz aus seiner Aussage herausnehmen</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Kein Gegenstück</translation>
    </message>
    <message>
        <source>Say that the sentence has no counterpart</source>
        <translation>Festhalten, dass der Satz kein Gegenstück hat</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Say that none of these sentences belong together</source>
        <translation>Festhalten, dass diese Sätze nicht zusammengehören</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Split the statement in two</source>
        <translation>Die Aussage in zwei teilen</translation>
    </message>
    <message>
        <source>Leave to the program</source>
        <translation>Dem Programm überlassen</translation>
    </message>
    <message>
        <source>Take back what you decided on the statement</source>
        <translation>Ihre Entscheidungen zur Aussage zurücknehmen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Write a note on the statement</source>
        <translation>Eine Notiz zur Aussage schreiben</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Tag the statement</source>
        <translation>Die Aussage mit Schlagwörtern versehen</translation>
    </message>
    <message>
        <source>Next verdict</source>
        <translation>Nächstes Urteil</translation>
    </message>
    <message>
        <source>Give the statement its next verdict</source>
        <translation>Der Aussage ihr nächstes Urteil geben</translation>
    </message>
    <message>
        <source>Next unconfirmed</source>
        <translation>Nächste unbestätigte</translation>
    </message>
    <message>
        <source>Next statement nobody confirmed</source>
        <translation>Nächste Aussage, die niemand bestätigt hat</translation>
    </message>
    <message>
        <source>Previous unconfirmed</source>
        <translation>Vorige unbestätigte</translation>
    </message>
    <message>
        <source>Previous statement nobody confirmed</source>
        <translation>Vorige Aussage, die niemand bestätigt hat</translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
