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
        <source>Next divergence of this kind</source>
        <translation>Nächste Abweichung dieser Art</translation>
    </message>
    <message>
        <source>Previous divergence of this kind</source>
        <translation>Vorige Abweichung dieser Art</translation>
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
        <source>Pin as base</source>
        <translation>Als Basis anheften</translation>
    </message>
    <message>
        <source>Pin as base: hold the others’ words against this source</source>
        <translation>Als Basis anheften: die Worte der anderen an dieser Quelle messen</translation>
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
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
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
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>pinned as base</source>
        <translation>als Basis angeheftet</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Sentences of source %1, %2</source>
        <translation>Sätze der Quelle %1, %2</translation>
    </message>
    <message>
        <source>Scroll with the others</source>
        <translation>Mit den anderen scrollen</translation>
    </message>
    <message>
        <source>Pin as base: hold the others’ words against it</source>
        <translation>Als Basis anheften: die Worte der anderen daran messen</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show %1  %2</source>
        <translation>%1  %2 einblenden</translation>
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
        <source>This statement</source>
        <translation>Diese Aussage</translation>
    </message>
    <message>
        <source>Click a sentence to see what the others say.</source>
        <translation>Klicken Sie einen Satz an, um zu sehen, was die anderen sagen.</translation>
    </message>
    <message>
        <source>No counterpart anywhere</source>
        <translation>Nirgends ein Gegenstück</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Berichtet von %1</translation>
    </message>
    <message>
        <source>What is worded differently from the base %1 is filled.</source>
        <translation>Was anders formuliert ist als in der Basis %1, ist hinterlegt.</translation>
    </message>
    <message>
        <source>The base %1 is silent here; what differs from %2 is filled.</source>
        <translation>Die Basis %1 schweigt hier; was von %2 abweicht, ist hinterlegt.</translation>
    </message>
    <message>
        <source>Articles and projects</source>
        <translation>Artikel und Projekte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Ordner eines Modells wählen</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Kursk Compare projects</source>
        <translation>Kursk-Compare-Projekte</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save your work?</source>
        <translation>Ihre Arbeit speichern?</translation>
    </message>
    <message>
        <source>A project file keeps articles, decisions and result.</source>
        <translation>Eine Projektdatei bewahrt Artikel, Entscheidungen und Ergebnis.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the other program wrote would be lost.</source>
        <translation>Was das andere Programm geschrieben hat, ginge verloren.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Remove all local data?</source>
        <translation>Alle lokalen Daten entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Kept decisions, unsaved work of earlier sessions, the cache, crash reports, the list of recent projects and your choices are removed from this computer. Projects, reports and articles stay where they are.</source>
        <translation>Gemerkte Entscheidungen, ungespeicherte Arbeit früherer Sitzungen, der Zwischenspeicher, Absturzberichte, die Liste der letzten Projekte und Ihre Einstellungen werden von diesem Computer entfernt. Projekte, Berichte und Artikel bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Confirm the statement</source>
        <translation>Aussage bestätigen</translation>
    </message>
    <message>
        <source>Take out of its statement</source>
        <translation>Aus der Aussage herausnehmen</translation>
    </message>
    <message>
        <source>Split the statement…</source>
        <translation>Aussage teilen…</translation>
    </message>
    <message>
        <source>Reject the statement</source>
        <translation>Aussage verwerfen</translation>
    </message>
    <message>
        <source>Note and tags…</source>
        <translation>Notiz und Schlagwörter…</translation>
    </message>
    <message>
        <source>Confirm: says the same as %1</source>
        <translation>Bestätigen: sagt dasselbe wie %1</translation>
    </message>
    <message>
        <source>Link with %1: says the same</source>
        <translation>Mit %1 verknüpfen: sagt dasselbe</translation>
    </message>
    <message>
        <source>Link with</source>
        <translation>Verknüpfen mit</translation>
    </message>
    <message>
        <source>Another sentence…</source>
        <translation>Anderer Satz…</translation>
    </message>
    <message>
        <source>In any source that is open</source>
        <translation>In keiner geöffneten Quelle</translation>
    </message>
    <message>
        <source>In %1  %2</source>
        <translation>In %1  %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>None</source>
        <comment>verdict</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>The program met a fault of its own and goes on; nothing you opened or decided is lost. If something looks wrong, open your articles again.</source>
        <translation>Im Programm ist ein Fehler aufgetreten; es läuft weiter, und nichts, was Sie geöffnet oder entschieden haben, ist verloren. Wenn etwas nicht stimmt, öffnen Sie Ihre Artikel erneut.</translation>
    </message>
    <message>
        <source>Kursk Compare ended unexpectedly the last time. What is known of it is shown below and lies in %1.</source>
        <translation>Kursk Compare wurde beim letzten Mal unerwartet beendet. Was darüber bekannt ist, steht unten und liegt in %1.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The details below say where in the program it happened. They hold no word of your articles and are sent nowhere; copy them if you want to report the fault.</source>
        <translation>Die Einzelheiten unten sagen, wo im Programm es geschah. Sie enthalten kein Wort Ihrer Artikel und werden nirgendwohin gesendet; kopieren Sie sie, wenn Sie den Fehler melden möchten.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>More decisions</source>
        <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 konnte nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 is open in another window; close it there or choose another name.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet; schließen Sie die Datei dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The journal could not be written (%1).</source>
        <translation>Das Wiederherstellungsprotokoll konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>A character here (%1) changes the order in which words and figures appear.</source>
        <translation>Ein Zeichen hier (%1) ändert die Reihenfolge, in der Wörter und Zahlen erscheinen.</translation>
    </message>
    <message>
        <source>A character here (%1) cannot be seen.</source>
        <translation>Ein Zeichen hier (%1) ist unsichtbar.</translation>
    </message>
    <message>
        <source>A character here (%1) is no part of any text.</source>
        <translation>Ein Zeichen hier (%1) gehört zu keinem Text.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is written in digits of another script (%2).</source>
        <translation>„%1“ ist mit Ziffern einer anderen Schrift geschrieben (%2).</translation>
    </message>
    <message>
        <source>“%1” is no number: it holds letters in place of digits.</source>
        <translation>„%1“ ist keine Zahl: Es enthält Buchstaben statt Ziffern.</translation>
    </message>
    <message>
        <source>“%1” only looks Latin: its “%2” is %3.</source>
        <translation>„%1“ sieht nur lateinisch aus: Das „%2“ darin ist %3.</translation>
    </message>
    <message>
        <source>The comparison could not be started; close other programs and try again.</source>
        <translation>Der Vergleich konnte nicht gestartet werden; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Der Bericht ist geschrieben: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the divergences</source>
        <translation>Abweichungen filtern</translation>
    </message>
    <message>
        <source>all</source>
        <comment>divergences</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Only in one source</source>
        <translation>Nur in einer Quelle</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>No divergence passes this filter.</source>
        <translation>Keine Abweichung passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Statements by source</source>
        <translation>Aussagen nach Quelle</translation>
    </message>
    <message>
        <source>Also what only one source reports</source>
        <translation>Auch was nur eine Quelle berichtet</translation>
    </message>
    <message>
        <source>●  reports it alike     letters: how it differs     ○  no counterpart</source>
        <translation>●  berichtet es gleich     Buchstaben: wie es abweicht     ○  kein Gegenstück</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>info</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>weit</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>Word-Dokument mit Kommentaren</translation>
    </message>
    <message>
        <source>Excel workbook of the tables</source>
        <translation>Excel-Arbeitsmappe der Tabellen</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Folder of CSV tables</source>
        <translation>Ordner mit CSV-Tabellen</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>reports it alike</source>
        <translation>berichtet es gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>reports it alone</source>
        <translation>berichtet es allein</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>kein Gegenstück</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>triangle pointing down</source>
        <translation>Dreieck nach unten</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>triangle pointing right</source>
        <translation>Dreieck nach rechts</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>Fünfeck</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>triangle pointing left</source>
        <translation>Dreieck nach links</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>linked by you</source>
        <translation>von Ihnen verknüpft</translation>
    </message>
    <message>
        <source>set apart by you</source>
        <translation>von Ihnen getrennt</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>mit Ihrer Notiz</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only in %1, sentence %2: %3</source>
        <translation>Nur in %1, Satz %2: %3</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
    <message>
        <source>There is no article on the clipboard; copy its text first.</source>
        <translation>In der Zwischenablage ist kein Artikel; kopieren Sie zuerst seinen Text.</translation>
    </message>
    <message>
        <source>The text could not be kept: %1.</source>
        <translation>Der Text konnte nicht aufbewahrt werden: %1.</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin a new comparison</source>
        <translation>Neuen Vergleich beginnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Projekt unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Recover unsaved work…</source>
        <translation>Ungespeicherte Arbeit wiederherstellen…</translation>
    </message>
    <message>
        <source>Recover what was not saved before a crash</source>
        <translation>Wiederherstellen, was vor einem Absturz nicht gespeichert war</translation>
    </message>
    <message>
        <source>Leave no traces</source>
        <translation>Keine Spuren hinterlassen</translation>
    </message>
    <message>
        <source>Keep nothing on this computer: no decisions, no recovery, no cache, no list of recent projects</source>
        <translation>Auf diesem Computer nichts aufbewahren: keine Entscheidungen, keine Wiederherstellung, keinen Zwischenspeicher, keine Liste der letzten Projekte</translation>
    </message>
    <message>
        <source>Remove all local data…</source>
        <translation>Alle lokalen Daten entfernen…</translation>
    </message>
    <message>
        <source>Remove what this program has kept on this computer</source>
        <translation>Entfernen, was dieses Programm auf diesem Computer aufbewahrt hat</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Open a project alone; articles can be added to it afterwards.</source>
        <translation>Öffnen Sie ein Projekt allein; Artikel können danach hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 is of an older version; saving keeps a copy of it beside.</source>
        <translation>%1 stammt aus einer älteren Version; beim Speichern bleibt daneben eine Kopie erhalten.</translation>
    </message>
    <message>
        <source>Saved: %1. The older version is kept as %2.</source>
        <translation>Gespeichert: %1. Die ältere Version bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Recovered. It is not saved yet.</source>
        <translation>Wiederhergestellt. Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Some local data could not be removed: %1.</source>
        <translation>Einige lokale Daten konnten nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>All local data is removed; this window leaves no traces any more.</source>
        <translation>Alle lokalen Daten sind entfernt; dieses Fenster hinterlässt keine Spuren mehr.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which is in front now.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet, das jetzt vorn ist.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer; close it there first.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet, das nicht antwortet; schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>Other words for the same thing</source>
        <translation>Andere Worte für dieselbe Sache</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>Someone else, or no one, says it</source>
        <translation>Jemand anderes oder niemand sagt es</translation>
    </message>
    <message>
        <source>Other days or times</source>
        <translation>Andere Tage oder Zeiten</translation>
    </message>
    <message>
        <source>Part of it is missing elsewhere</source>
        <translation>Ein Teil fehlt anderswo</translation>
    </message>
    <message>
        <source>A quotation runs differently</source>
        <translation>Ein Zitat lautet anders</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>Markierungen im Text</translation>
    </message>
    <message>
        <source>The heavier a mark, the graver the divergence.</source>
        <translation>Je kräftiger die Markierung, desto schwerer die Abweichung.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>No project was saved or opened yet</source>
        <translation>Noch wurde kein Projekt gespeichert oder geöffnet</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>○ no counterpart</source>
        <translation>○ kein Gegenstück</translation>
    </message>
    <message>
        <source>○ no counterpart, confirmed by you</source>
        <translation>○ kein Gegenstück, von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Confirm %1 with %2</source>
        <translation>%1 mit %2 bestätigen</translation>
    </message>
    <message>
        <source>Confirm statement %1</source>
        <translation>Aussage %1 bestätigen</translation>
    </message>
    <message>
        <source>Take %1 out of its statement</source>
        <translation>%1 aus der Aussage herausnehmen</translation>
    </message>
    <message>
        <source>Reject statement %1</source>
        <translation>Aussage %1 verwerfen</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2</source>
        <translation>%1 hat kein Gegenstück in %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 hat kein Gegenstück</translation>
    </message>
    <message>
        <source>Leave %1 to the program</source>
        <translation>%1 dem Programm überlassen</translation>
    </message>
    <message>
        <source>Split statement %1</source>
        <translation>Aussage %1 teilen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Which sentence says the same as %1 “%2”? Click it, or press Enter on it.</source>
        <translation>Welcher Satz sagt dasselbe wie %1 „%2“? Klicken Sie ihn an oder drücken Sie darauf die Eingabetaste.</translation>
    </message>
    <message>
        <source>That sentence is of the same source; choose one of another.</source>
        <translation>Dieser Satz ist aus derselben Quelle; wählen Sie einen aus einer anderen.</translation>
    </message>
    <message>
        <source>Marks of %1</source>
        <translation>Markierungen: %1</translation>
    </message>
    <message>
        <source>%1: show or hide its marks</source>
        <translation>%1: Markierungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Trying this model; that takes a moment…</source>
        <translation>Dieses Modell wird ausprobiert; das dauert einen Moment…</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time, as Qt writes them</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Unsaved work that cannot be read</source>
        <translation>Ungespeicherte Arbeit, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Last change: %1.</source>
        <translation>Letzte Änderung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), last change: %1.</source>
        <translation>
            <numerusform>%n Artikel, letzte Änderung: %1.</numerusform>
            <numerusform>%n Artikel, letzte Änderung: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never saved: %1</source>
        <translation>Nie gespeichert: %1</translation>
    </message>
    <message>
        <source>The project file has been changed since, so this is recovered as unnamed work.</source>
        <translation>Die Projektdatei wurde seitdem geändert; deshalb wird dies als unbenannte Arbeit wiederhergestellt.</translation>
    </message>
    <message>
        <source>Changes to %1</source>
        <translation>Änderungen an %1</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>ein Vergleich</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Kursk Compare did not end properly. This work was not saved:</source>
        <translation>Kursk Compare wurde nicht ordentlich beendet. Diese Arbeit war nicht gespeichert:</translation>
    </message>
    <message>
        <source>You are looking at unsaved work; it is not recovered yet.</source>
        <translation>Sie sehen ungespeicherte Arbeit; sie ist noch nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ihre Notiz: %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Note on this statement</source>
        <translation>Notiz zu dieser Aussage</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Keep  Ctrl+↵</source>
        <translation>Behalten  Strg+↵</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>What sources agree on</source>
        <translation>Worin die Quellen übereinstimmen</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Vollständige Texte</translation>
    </message>
    <message>
        <source>How … sources report one event</source>
        <translation>Wie … Quellen ein Ereignis berichten</translation>
    </message>
    <message>
        <source>What you want to know</source>
        <translation>Was Sie wissen wollen</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>Wer verglichen hat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen von</translation>
    </message>
    <message>
        <source>What to report</source>
        <translation>Was berichtet wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Berichtsvorschau</translation>
    </message>
    <message>
        <source>Setting the report</source>
        <translation>Bericht wird gesetzt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Setting the report…</source>
        <translation>Bericht wird gesetzt…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n Seite.</numerusform>
            <numerusform>%n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Change something to set the report anew.</source>
        <translation>Angehalten. Ändern Sie etwas, um den Bericht neu zu setzen.</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly; please try again.</source>
        <translation>Die Vorschau wurde unerwartet beendet; bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>The %n divergence(s) that are listed</source>
        <translation>
            <numerusform>Die %n aufgelistete Abweichung</numerusform>
            <numerusform>Die %n aufgelisteten Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement %1 alone</source>
        <translation>Nur Aussage %1</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message numerus="yes">
        <source>The comparison has told nothing for %n minute(s): it is stuck, or it is slow; wait, cancel it, or try again.</source>
        <translation>
            <numerusform>Der Vergleich hat seit %n Minute nichts gemeldet: Er hängt oder ist langsam; warten Sie, brechen Sie ihn ab oder versuchen Sie es erneut.</numerusform>
            <numerusform>Der Vergleich hat seit %n Minuten nichts gemeldet: Er hängt oder ist langsam; warten Sie, brechen Sie ihn ab oder versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Statements, one a row</source>
        <translation>Aussagen, eine je Zeile</translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation>In allen Quellen suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>hit %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not what it looks like</source>
        <translation>Nicht, wonach es aussieht</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <translation>Sätze werden gesucht</translation>
    </message>
    <message>
        <source>Finding figures</source>
        <translation>Zahlen werden gesucht</translation>
    </message>
    <message>
        <source>Finding who says what</source>
        <translation>Wer was sagt, wird gesucht</translation>
    </message>
    <message>
        <source>Understanding the sentences</source>
        <translation>Sätze werden verstanden</translation>
    </message>
    <message>
        <source>Finding counterparts</source>
        <translation>Gegenstücke werden gesucht</translation>
    </message>
    <message>
        <source>Comparing the statements</source>
        <translation>Aussagen werden verglichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is the same speaker as %2</source>
        <translation>%1 ist derselbe Sprecher wie %2</translation>
    </message>
    <message>
        <source>%1 is another speaker</source>
        <translation>%1 ist ein anderer Sprecher</translation>
    </message>
    <message>
        <source>Outlet and date of source %1</source>
        <translation>Medium und Datum der Quelle %1</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Quelle %1 entfernen</translation>
    </message>
    <message>
        <source>The report was not written, because you cancelled.</source>
        <translation>Der Bericht wurde nicht geschrieben, weil Sie abgebrochen haben.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>The river rose by two metres within the hour, the water board said, and by morning the lower streets stood under water.</source>
        <translation>Der Fluss stieg binnen einer Stunde um zwei Meter, teilte das Wasseramt mit, und am Morgen standen die unteren Straßen unter Wasser.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Counterparts must be</source>
        <translation>Gegenstücke müssen sein</translation>
    </message>
    <message>
        <source>The model that comes with the program</source>
        <translation>Das mitgelieferte Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Das übliche verwenden</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Üblich (%1)</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Move smoothly</source>
        <translation>Sanft bewegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>The language is another from the next start on.</source>
        <translation>Die Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Strong: fill and underline</source>
        <translation>Stark: Fläche und Unterstreichung</translation>
    </message>
    <message>
        <source>Light: underline alone</source>
        <translation>Leicht: nur Unterstreichung</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Next and previous sentence</source>
        <translation>Nächster und voriger Satz</translation>
    </message>
    <message>
        <source>Next and previous column</source>
        <translation>Nächste und vorige Spalte</translation>
    </message>
    <message>
        <source>Tab  Shift+Tab</source>
        <translation>Tab  Umschalt+Tab</translation>
    </message>
    <message>
        <source>See what the others say</source>
        <translation>Sehen, was die anderen sagen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Decide on a sentence</source>
        <translation>Über einen Satz entscheiden</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Menütaste, Rechtsklick</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Deciding on the chosen statement</source>
        <translation>Über die gewählte Aussage entscheiden</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>This is not a date: write it as YYYY-MM-DD, for instance 2024-11-13.</source>
        <translation>Das ist kein Datum: Schreiben Sie es als JJJJ-MM-TT, zum Beispiel 2024-11-13.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Keep and compare anew</source>
        <translation>Behalten und neu vergleichen</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Source %1, %2</source>
        <translation>Quelle %1, %2</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>+ Add a source…</source>
        <translation>+ Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Source %1, %2, %3</source>
        <translation>Quelle %1, %2, %3</translation>
    </message>
    <message>
        <source>Change the outlet…</source>
        <translation>Medium ändern…</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Datum ändern…</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>joined by you</source>
        <translation>von Ihnen zusammengeführt</translation>
    </message>
    <message>
        <source>Same speaker as…</source>
        <translation>Derselbe Sprecher wie…</translation>
    </message>
    <message>
        <source>Not the same speaker…</source>
        <translation>Nicht derselbe Sprecher…</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Diese Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as Qt writes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Same text as %1: %2</source>
        <translation>Gleicher Text wie %1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2) [%3]</source>
        <translation>„%1“ (%2) [%3]</translation>
    </message>
    <message>
        <source>What stays with this sentence</source>
        <translation>Was bei diesem Satz bleibt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Tick what stays with this sentence</source>
        <translation>Haken Sie an, was bei diesem Satz bleibt</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>differs in %1: %2</source>
        <translation>Abweichung (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>aligned with %n source(s)</source>
        <translation>
            <numerusform>Gegenstücke in %n Quelle</numerusform>
            <numerusform>Gegenstücke in %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 von %n Quelle</numerusform>
            <numerusform>%1 von %n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but only %n independent voice(s)</source>
        <translation>
            <numerusform>%1, aber nur %n unabhängige Stimme</numerusform>
            <numerusform>%1, aber nur %n unabhängige Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful, %1</source>
        <translation>zweifelhaft, %1</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>sicher, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>wahrscheinlich, %1</translation>
    </message>
    <message>
        <source>Counterpart: %1</source>
        <translation>Gegenstück: %1</translation>
    </message>
    <message>
        <source>Counterpart, %1</source>
        <translation>Gegenstück, %1</translation>
    </message>
    <message>
        <source>Open two or more articles. They appear side by side, with what differs marked: wording, figures, and who says it.</source>
        <translation>Öffnen Sie zwei oder mehr Artikel. Sie erscheinen nebeneinander, und was abweicht, ist markiert: Wortlaut, Zahlen und wer es sagt.</translation>
    </message>
    <message>
        <source>See how different sources report the same event.</source>
        <translation>Sehen Sie, wie verschiedene Quellen dasselbe Ereignis berichten.</translation>
    </message>
    <message>
        <source>or drop files or a folder here</source>
        <translation>oder Dateien oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF and Word. Nothing leaves this computer.</source>
        <translation>Text, Markdown, HTML, PDF und Word. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Open the sample set</source>
        <translation>Beispiele öffnen</translation>
    </message>
    <message>
        <source>Worded differently throughout</source>
        <translation>Durchweg anders formuliert</translation>
    </message>
    <message>
        <source>Belongs to another statement as well</source>
        <translation>Gehört auch zu einer anderen Aussage</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1, sentence %2, %3</source>
        <translation>%1, Satz %2, %3</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>Decide on this sentence</source>
        <translation>Über diesen Satz entscheiden</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>Nearest sentences</source>
        <translation>Nächstliegende Sätze</translation>
    </message>
    <message>
        <source>Confirm: no counterpart in %1</source>
        <translation>Bestätigen: kein Gegenstück in %1</translation>
    </message>
    <message>
        <source>Sentence %1, %2</source>
        <translation>Satz %1, %2</translation>
    </message>
    <message>
        <source>Link: it says the same</source>
        <translation>Verknüpfen: sagt dasselbe</translation>
    </message>
    <message>
        <source>Link with sentence %1: it says the same</source>
        <translation>Mit Satz %1 verknüpfen: sagt dasselbe</translation>
    </message>
    <message>
        <source>Sentence %1 · set apart by you</source>
        <translation>Satz %1 · von Ihnen getrennt</translation>
    </message>
    <message>
        <source>Sentence %1 · %2 sure: too little to count</source>
        <translation>Satz %1 · zu %2 sicher: zu wenig, um zu zählen</translation>
    </message>
    <message>
        <source>%1, who that is stays open</source>
        <translation>%1, wer das ist, bleibt offen</translation>
    </message>
    <message>
        <source>Says it: no speaker found</source>
        <translation>Sagt es: kein Sprecher gefunden</translation>
    </message>
    <message>
        <source>Says it: %1</source>
        <translation>Sagt es: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>differs in figure, wording</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, sentence %3: %4.</source>
        <translation>%1, %2, Satz %3: %4.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted</source>
        <translation>
            <numerusform>%n zitiert</numerusform>
            <numerusform>%n zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrased</source>
        <translation>
            <numerusform>%n umschrieben</numerusform>
            <numerusform>%n umschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>strict – only sure counterparts</source>
        <translation>streng – nur sichere Gegenstücke</translation>
    </message>
    <message>
        <source>broad – doubtful counterparts too</source>
        <translation>weit – auch zweifelhafte Gegenstücke</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message numerus="yes">
        <source>%n divergence(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure counterparts must be</source>
        <translation>Wie sicher Gegenstücke sein müssen</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>All sources side by side</source>
        <translation>Alle Quellen nebeneinander</translation>
    </message>
    <message>
        <source>One statement a row, all sources level</source>
        <translation>Eine Aussage je Zeile, alle Quellen auf gleicher Höhe</translation>
    </message>
    <message>
        <source>One source to read, the others beside it</source>
        <translation>Eine Quelle zum Lesen, die anderen daneben</translation>
    </message>
    <message>
        <source>Statements against sources at a glance</source>
        <translation>Aussagen und Quellen auf einen Blick</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Works offline: nothing is sent anywhere.</source>
        <translation>Arbeitet offline: Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copied what the sources say.</source>
        <translation>Kopiert, was die Quellen sagen.</translation>
    </message>
    <message>
        <source>Copied the marked words.</source>
        <translation>Die markierten Wörter sind kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): %1</source>
        <translation>
            <numerusform>%n Quelle: %1</numerusform>
            <numerusform>%n Quellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all divergences</source>
        <translation>Alle Abweichungen zeigen</translation>
    </message>
</context>
</TS>
