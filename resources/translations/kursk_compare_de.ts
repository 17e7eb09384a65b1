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
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Berichtet von %1</translation>
    </message>
    <message>
        <source>Show the gravest divergence</source>
        <translation>Die schwerste Abweichung zeigen</translation>
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
        <source>Filter the divergences</source>
        <translation>Abweichungen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>●  reports it alike     letters: how it differs</source>
        <translation>●  berichtet es gleich     Buchstaben: wie es abweicht</translation>
    </message>
    <message>
        <source>◐  linked to a part     ○  no counterpart</source>
        <translation>◐  mit einem Teil verknüpft     ○  kein Gegenstück</translation>
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
        <source>linked to a part of it</source>
        <translation>mit einem Teil davon verknüpft</translation>
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
        <source>Copy the marked words</source>
        <translation>Markierte Wörter kopieren</translation>
    </message>
    <message>
        <source>Copy as a quotation with sources</source>
        <translation>Als Zitat mit Quellen kopieren</translation>
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
        <source>Outlet and dates of source %1</source>
        <translation>Medium und Daten der Quelle %1</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Quelle %1 entfernen</translation>
    </message>
    <message>
        <source>Move source %1</source>
        <translation>Quelle %1 verschieben</translation>
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
        <source>Another language is spoken once the window is opened anew. All that is open stays as it is; only steps from before cannot be undone any more.</source>
        <translation>Eine andere Sprache gilt, sobald das Fenster neu geöffnet wird. Alles, was offen ist, bleibt, wie es ist; nur frühere Schritte lassen sich dann nicht mehr rückgängig machen.</translation>
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
        <source>Pair model</source>
        <translation>Paarmodell</translation>
    </message>
    <message>
        <source>None: it would look again at the likeliest counterparts</source>
        <translation>Keines: Es würde die wahrscheinlichsten Gegenstücke noch einmal ansehen</translation>
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
        <source>Open the window anew</source>
        <translation>Fenster neu öffnen</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
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
        <source>Commands</source>
        <translation>Befehle</translation>
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
        <source>Retrieved</source>
        <translation>Abgerufen am</translation>
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
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
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
        <source>%1 where %2</source>
        <translation>%1 – hingegen: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
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
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>Abweichung (%1)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>words of this sentence, of others</comment>
        <translation>%1 gegenüber %2</translation>
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
        <source>Compared: %1 in %2.</source>
        <translation>Verglichen: %1 in %2.</translation>
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
    <message>
        <source>%1 says %7</source>
        <translation>%1 sagt %7</translation>
    </message>
    <message>
        <source>%1 say %7</source>
        <translation>%1 sagen %7</translation>
    </message>
    <message>
        <source>%1 makes the same statement without the figure</source>
        <translation>%1 macht dieselbe Aussage ohne die Zahl</translation>
    </message>
    <message>
        <source>this may be an update, as the later article gives more</source>
        <translation>das kann eine Aktualisierung sein, da der spätere Artikel mehr nennt</translation>
    </message>
    <message>
        <source>they may not speak of the same thing</source>
        <translation>vielleicht ist nicht dasselbe gemeint</translation>
    </message>
    <message>
        <source>at the earlier date it was already said to be done</source>
        <translation>am früheren Datum hieß es schon, es sei geschehen</translation>
    </message>
    <message>
        <source>they are quantities of different kinds</source>
        <translation>es sind Größen verschiedener Art</translation>
    </message>
    <message>
        <source>the currencies differ</source>
        <translation>die Währungen sind verschieden</translation>
    </message>
    <message>
        <source>the units differ</source>
        <translation>die Einheiten sind verschieden</translation>
    </message>
    <message>
        <source>they count different things</source>
        <translation>sie zählen Verschiedenes</translation>
    </message>
    <message>
        <source>casualties are killed and wounded together</source>
        <translation>Verluste sind Tote und Verletzte zusammen</translation>
    </message>
    <message>
        <source>they tell of different fates</source>
        <translation>sie nennen verschiedene Schicksale</translation>
    </message>
    <message>
        <source>one is a change, the other a level</source>
        <translation>das eine ist eine Änderung, das andere ein Stand</translation>
    </message>
    <message>
        <source>one is a part of the other</source>
        <translation>das eine ist ein Teil des anderen</translation>
    </message>
    <message>
        <source>%7 has to be read with its verb</source>
        <translation>%7 muss mit seinem Verb gelesen werden</translation>
    </message>
    <message>
        <source>one names a range, the other its end</source>
        <translation>das eine nennt eine Spanne, das andere ihr Ende</translation>
    </message>
    <message>
        <source>both set a limit, not the same</source>
        <translation>beide setzen eine Grenze, nicht dieselbe</translation>
    </message>
    <message>
        <source>the hedges exclude each other</source>
        <translation>die Einschränkungen schließen einander aus</translation>
    </message>
    <message>
        <source>the hedges differ</source>
        <translation>die Einschränkungen sind verschieden</translation>
    </message>
    <message>
        <source>one gives it as an upper limit</source>
        <translation>das eine nennt es als Obergrenze</translation>
    </message>
    <message>
        <source>one is a lower, the other an upper limit</source>
        <translation>das eine ist eine Unter-, das andere eine Obergrenze</translation>
    </message>
    <message>
        <source>both can be true as rounded or hedged</source>
        <translation>gerundet oder eingeschränkt können beide stimmen</translation>
    </message>
    <message>
        <source>one only sets a limit, far from the other</source>
        <translation>das eine setzt nur eine Grenze, weit vom anderen</translation>
    </message>
    <message>
        <source>one only sets a limit in time</source>
        <translation>das eine setzt nur eine zeitliche Grenze</translation>
    </message>
    <message>
        <source>the same in another unit, as rounded</source>
        <translation>gerundet dasselbe in anderer Einheit</translation>
    </message>
    <message>
        <source>the same in another unit</source>
        <translation>dasselbe in anderer Einheit</translation>
    </message>
    <message>
        <source>the same number in another unit</source>
        <translation>dieselbe Zahl in anderer Einheit</translation>
    </message>
    <message>
        <source>one gives the place, the other a group of places</source>
        <translation>das eine nennt den Platz, das andere eine Gruppe von Plätzen</translation>
    </message>
    <message>
        <source>a day of publication is missing</source>
        <translation>ein Tag der Veröffentlichung fehlt</translation>
    </message>
    <message>
        <source>one is less precise</source>
        <translation>das eine ist weniger genau</translation>
    </message>
    <message>
        <source>the words are ambiguous</source>
        <translation>die Worte sind mehrdeutig</translation>
    </message>
    <message>
        <source>one day apart: time zone or day of publication</source>
        <translation>einen Tag auseinander: Zeitzone oder Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>a length of time and a date</source>
        <translation>eine Dauer und ein Datum</translation>
    </message>
    <message>
        <source>the length fits the date</source>
        <translation>die Dauer passt zum Datum</translation>
    </message>
    <message>
        <source>this may be a slip between million and billion</source>
        <translation>vielleicht wurden Million und Milliarde verwechselt</translation>
    </message>
    <message>
        <source>%1 gives no source and states it as fact</source>
        <translation>%1 nennt keine Quelle und stellt es als Tatsache dar</translation>
    </message>
    <message>
        <source>%1 give no source and state it as fact</source>
        <translation>%1 nennen keine Quelle und stellen es als Tatsache dar</translation>
    </message>
    <message>
        <source>%1 gives no source here and attributes it in the sentence before it, to %4</source>
        <translation>%1 nennt hier keine Quelle und schreibt es im Satz davor zu: %4</translation>
    </message>
    <message>
        <source>%1 gives no source here and attributes it in paragraph %4, to %5</source>
        <translation>%1 nennt hier keine Quelle und schreibt es in Absatz %4 zu: %5</translation>
    </message>
    <message>
        <source>%1 gives %4 as the source</source>
        <translation>%1 nennt als Quelle: %4</translation>
    </message>
    <message>
        <source>%1 give %4 as the source</source>
        <translation>%1 nennen als Quelle: %4</translation>
    </message>
    <message>
        <source>%1 gives %4</source>
        <translation>%1 nennt %4</translation>
    </message>
    <message>
        <source>%1 give %4</source>
        <translation>%1 nennen %4</translation>
    </message>
    <message>
        <source>%1 does not name the source</source>
        <translation>%1 nennt die Quelle nicht</translation>
    </message>
    <message>
        <source>%1 do not name the source</source>
        <translation>%1 nennen die Quelle nicht</translation>
    </message>
    <message>
        <source>%1 names %4</source>
        <translation>%1 nennt %4</translation>
    </message>
    <message>
        <source>%1 name %4</source>
        <translation>%1 nennen %4</translation>
    </message>
    <message>
        <source>The sources differ: %6</source>
        <translation>Die Quellen sind verschieden: %6</translation>
    </message>
    <message>
        <source>The claim is passed on second-hand: %6</source>
        <translation>Die Behauptung ist aus zweiter Hand: %6</translation>
    </message>
    <message>
        <source>Different voices of the same side are named: %6</source>
        <translation>Verschiedene Stimmen derselben Seite werden genannt: %6</translation>
    </message>
    <message>
        <source>Different people of the same body are named: %6</source>
        <translation>Verschiedene Personen derselben Stelle werden genannt: %6</translation>
    </message>
    <message>
        <source>One source is named more exactly: %6</source>
        <translation>Eine Quelle wird genauer genannt: %6</translation>
    </message>
    <message>
        <source>One source is left unnamed: %6</source>
        <translation>Eine Quelle bleibt ungenannt: %6</translation>
    </message>
    <message>
        <source>The articles contradict each other on what the source did: %6</source>
        <translation>Die Artikel widersprechen einander darin, was die Quelle tat: %6</translation>
    </message>
    <message>
        <source>The same source is worded with another distance: %6</source>
        <translation>Dieselbe Quelle wird mit anderer Distanz wiedergegeben: %6</translation>
    </message>
    <message>
        <source>Sources that belong together are worded with another distance: %6</source>
        <translation>Zusammengehörige Quellen werden mit anderer Distanz wiedergegeben: %6</translation>
    </message>
    <message>
        <source>The same source is quoted with another verb: %6</source>
        <translation>Dieselbe Quelle wird mit einem anderen Verb zitiert: %6</translation>
    </message>
    <message>
        <source>Sources that belong together are quoted with another verb: %6</source>
        <translation>Zusammengehörige Quellen werden mit einem anderen Verb zitiert: %6</translation>
    </message>
    <message>
        <source>%1 says that the claim is not verified</source>
        <translation>%1 sagt, dass die Behauptung nicht überprüft ist</translation>
    </message>
    <message>
        <source>%1 say that the claim is not verified</source>
        <translation>%1 sagen, dass die Behauptung nicht überprüft ist</translation>
    </message>
    <message>
        <source>%1 says that the claim is not confirmed by %4</source>
        <translation>%1 sagt, dass die Behauptung nicht bestätigt ist von %4</translation>
    </message>
    <message>
        <source>%1 say that the claim is not confirmed by %4</source>
        <translation>%1 sagen, dass die Behauptung nicht bestätigt ist von %4</translation>
    </message>
    <message>
        <source>%1 says that the claim is not denied by %4</source>
        <translation>%1 sagt, dass die Behauptung nicht bestritten wird von %4</translation>
    </message>
    <message>
        <source>%1 say that the claim is not denied by %4</source>
        <translation>%1 sagen, dass die Behauptung nicht bestritten wird von %4</translation>
    </message>
    <message>
        <source>%1 says that the claim is denied by %4</source>
        <translation>%1 sagt, dass die Behauptung bestritten wird von %4</translation>
    </message>
    <message>
        <source>%1 say that the claim is denied by %4</source>
        <translation>%1 sagen, dass die Behauptung bestritten wird von %4</translation>
    </message>
    <message>
        <source>%1 does not</source>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>%1 says that it is not, or not yet, so</source>
        <translation>%1 sagt, dass es nicht oder noch nicht so ist</translation>
    </message>
    <message>
        <source>%1 say that it is not, or not yet, so</source>
        <translation>%1 sagen, dass es nicht oder noch nicht so ist</translation>
    </message>
    <message>
        <source>%1 says that it is possible or expected</source>
        <translation>%1 sagt, dass es möglich oder zu erwarten ist</translation>
    </message>
    <message>
        <source>%1 say that it is possible or expected</source>
        <translation>%1 sagen, dass es möglich oder zu erwarten ist</translation>
    </message>
    <message>
        <source>%1 says that it is so</source>
        <translation>%1 sagt, dass es so ist</translation>
    </message>
    <message>
        <source>%1 say that it is so</source>
        <translation>%1 sagen, dass es so ist</translation>
    </message>
    <message>
        <source>%1 and %2 each quote words from %4 that the other leaves out: %7 against %8</source>
        <translation>%1 und %2 zitieren jeweils Worte von %4, die die andere Quelle weglässt: %7 gegen %8</translation>
    </message>
    <message>
        <source>%1 quotes only part of what %2 quotes from %4; it leaves out %7</source>
        <translation>%1 zitiert nur einen Teil dessen, was %2 von %4 zitiert; es fehlt %7</translation>
    </message>
    <message>
        <source>%1 and %2 quote %4 with different words: %7 against %8</source>
        <translation>%1 und %2 zitieren %4 mit verschiedenen Worten: %7 gegen %8</translation>
    </message>
    <message>
        <source>%1 paraphrases the words</source>
        <translation>%1 umschreibt die Worte</translation>
    </message>
    <message>
        <source>%1 paraphrase the words</source>
        <translation>%1 umschreiben die Worte</translation>
    </message>
    <message>
        <source>%1 quotes %4</source>
        <translation>%1 zitiert %4</translation>
    </message>
    <message>
        <source>%1 quote %4</source>
        <translation>%1 zitieren %4</translation>
    </message>
    <message>
        <source>%1 writes %7 with letters of another alphabet, which only looks like %8 in %2</source>
        <translation>%1 schreibt %7 mit Buchstaben eines anderen Alphabets; es sieht nur aus wie %8 in %2</translation>
    </message>
    <message>
        <source>%1 write %7 with letters of another alphabet, which only looks like %8 in %2</source>
        <translation>%1 schreiben %7 mit Buchstaben eines anderen Alphabets; es sieht nur aus wie %8 in %2</translation>
    </message>
    <message>
        <source>Only %1 adds %7</source>
        <translation>Nur %1 fügt hinzu: %7</translation>
    </message>
    <message>
        <source>%1 leaves it out</source>
        <translation>%1 lässt es weg</translation>
    </message>
    <message>
        <source>%1 leave it out</source>
        <translation>%1 lassen es weg</translation>
    </message>
    <message>
        <source>the first word %4</source>
        <translation>das erste Wort %4</translation>
    </message>
    <message>
        <source>that %4</source>
        <translation>dies %4</translation>
    </message>
    <message>
        <source>implies that they fight for pay</source>
        <translation>unterstellt, dass sie für Geld kämpfen</translation>
    </message>
    <message>
        <source>passes judgement on the leader</source>
        <translation>urteilt über den Machthaber</translation>
    </message>
    <message>
        <source>passes judgement on the government</source>
        <translation>urteilt über die Regierung</translation>
    </message>
    <message>
        <source>calls the people terrorists</source>
        <translation>nennt die Menschen Terroristen</translation>
    </message>
    <message>
        <source>implies armed struggle</source>
        <translation>unterstellt bewaffneten Kampf</translation>
    </message>
    <message>
        <source>implies an uprising</source>
        <translation>unterstellt einen Aufstand</translation>
    </message>
    <message>
        <source>describes the killing as indiscriminate</source>
        <translation>beschreibt das Töten als wahllos</translation>
    </message>
    <message>
        <source>calls the killing a crime</source>
        <translation>nennt das Töten ein Verbrechen</translation>
    </message>
    <message>
        <source>calls the killing planned and political</source>
        <translation>nennt das Töten geplant und politisch</translation>
    </message>
    <message>
        <source>calls the advance an invasion</source>
        <translation>nennt den Vorstoß eine Invasion</translation>
    </message>
    <message>
        <source>presents the capture as a rescue</source>
        <translation>stellt die Einnahme als Rettung dar</translation>
    </message>
    <message>
        <source>dramatises the criticism</source>
        <translation>dramatisiert die Kritik</translation>
    </message>
    <message>
        <source>presents the leaving as flight</source>
        <translation>stellt das Weggehen als Flucht dar</translation>
    </message>
    <message>
        <source>raises the defeat</source>
        <translation>übersteigert die Niederlage</translation>
    </message>
    <message>
        <source>denies that they act on their own</source>
        <translation>bestreitet, dass sie eigenständig handeln</translation>
    </message>
    <message>
        <source>passes judgement on the company</source>
        <translation>urteilt über das Umfeld</translation>
    </message>
    <message>
        <source>calls the people unlawful</source>
        <translation>nennt die Menschen unrechtmäßig</translation>
    </message>
    <message>
        <source>passes judgement on the person</source>
        <translation>urteilt über die Person</translation>
    </message>
    <message>
        <source>passes judgement on the act</source>
        <translation>urteilt über die Tat</translation>
    </message>
    <message>
        <source>denies that the message is honest</source>
        <translation>bestreitet, dass die Botschaft ehrlich ist</translation>
    </message>
    <message>
        <source>calls it a fraud</source>
        <translation>nennt es Betrug</translation>
    </message>
    <message>
        <source>places them at the fringe</source>
        <translation>rückt sie an den Rand</translation>
    </message>
    <message>
        <source>passes judgement on the people</source>
        <translation>urteilt über die Menschen</translation>
    </message>
    <message>
        <source>honours the dead</source>
        <translation>ehrt die Toten</translation>
    </message>
    <message>
        <source>implies a conspiracy</source>
        <translation>unterstellt eine Verschwörung</translation>
    </message>
    <message>
        <source>presents the measures as harsh</source>
        <translation>stellt die Maßnahmen als hart dar</translation>
    </message>
    <message>
        <source>implies violence</source>
        <translation>unterstellt Gewalt</translation>
    </message>
    <message>
        <source>%4 %7 in %1, %8 in %2, %9 in %3</source>
        <translation>%4 %7 in %1, %8 in %2, %9 in %3</translation>
    </message>
    <message>
        <source>%4 %7 in %1, %8 in %2</source>
        <translation>%4 %7 in %1, %8 in %2</translation>
    </message>
    <message>
        <source>%4 %7 in %1</source>
        <translation>%4 %7 in %1</translation>
    </message>
    <message>
        <source>%1: %7</source>
        <translation>%1: %7</translation>
    </message>
    <message>
        <source>The language of an article is unknown: its links are less sure</source>
        <translation>Die Sprache eines Artikels ist unbekannt: Seine Verknüpfungen sind weniger sicher</translation>
    </message>
    <message>
        <source>The articles are in different languages (%4): sentences of two languages are linked by the embedding model alone, and less surely</source>
        <translation>Die Artikel sind in verschiedenen Sprachen (%4): Sätze zweier Sprachen werden allein durch das Sprachmodell verknüpft, und weniger sicher</translation>
    </message>
    <message>
        <source>The articles are in different languages (%4), which this embedding model does not bring together: choose a multilingual model, or articles in one language</source>
        <translation>Die Artikel sind in verschiedenen Sprachen (%4), die dieses Sprachmodell nicht zusammenbringt: Wählen Sie ein mehrsprachiges Modell oder Artikel in einer Sprache</translation>
    </message>
    <message>
        <source>The embedding model was not made for the articles&apos; language (%4): links are less sure</source>
        <translation>Das Sprachmodell ist nicht für die Sprache der Artikel gemacht (%4): Verknüpfungen sind weniger sicher</translation>
    </message>
    <message>
        <source>The pair model %4 was not used: it does not tell the same sentence from unrelated ones</source>
        <translation>Das Paarmodell %4 wurde nicht verwendet: Es unterscheidet denselben Satz nicht von fremden</translation>
    </message>
    <message>
        <source>%1 and %2 may not report the same event</source>
        <translation>%1 und %2 berichten vielleicht nicht dasselbe Ereignis</translation>
    </message>
    <message>
        <source>%1 may not report the same event as the other articles</source>
        <translation>%1 berichtet vielleicht nicht dasselbe Ereignis wie die anderen Artikel</translation>
    </message>
    <message>
        <source>%1 may not report the same event as %2</source>
        <translation>Vielleicht nicht dasselbe Ereignis in %1 wie in %2</translation>
    </message>
    <message>
        <source>Figures and attributions in %1 are not compared: its language (%4) is not understood yet</source>
        <translation>Zahlen und Zuschreibungen in %1 werden nicht verglichen: Die Sprache (%4) wird noch nicht verstanden</translation>
    </message>
    <message>
        <source>A comparison needs at least two articles; add another one</source>
        <translation>Ein Vergleich braucht mindestens zwei Artikel; fügen Sie einen hinzu</translation>
    </message>
    <message>
        <source>Only one article is open; add a second one to compare</source>
        <translation>Nur ein Artikel ist geöffnet; fügen Sie einen zweiten zum Vergleichen hinzu</translation>
    </message>
    <message>
        <source>Only one article is open; the others could not be read; add a second one to compare</source>
        <translation>Nur ein Artikel ist geöffnet; die anderen konnten nicht gelesen werden; fügen Sie einen zweiten zum Vergleichen hinzu</translation>
    </message>
    <message>
        <source>None of the files could be read; choose at least two articles on the same event</source>
        <translation>Keine der Dateien konnte gelesen werden; wählen Sie mindestens zwei Artikel zum selben Ereignis</translation>
    </message>
    <message>
        <source>This article is open already</source>
        <translation>Dieser Artikel ist schon geöffnet</translation>
    </message>
    <message>
        <source>There is not enough memory for these articles; open fewer or shorter ones</source>
        <translation>Für diese Artikel reicht der Speicher nicht; öffnen Sie weniger oder kürzere</translation>
    </message>
    <message>
        <source>The comparison stopped unexpectedly; nothing is lost, please try again</source>
        <translation>Der Vergleich wurde unerwartet beendet; nichts ist verloren, bitte versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The comparison met a fault in the program (%4); nothing is lost, and the details say where</source>
        <translation>Beim Vergleich trat ein Programmfehler auf (%4); nichts ist verloren, und die Einzelheiten sagen, wo</translation>
    </message>
    <message>
        <source>There is no such file; check its name and whether it was moved</source>
        <translation>Diese Datei gibt es nicht; prüfen Sie ihren Namen und ob sie verschoben wurde</translation>
    </message>
    <message>
        <source>You may not read this file; change its permissions or copy it</source>
        <translation>Sie dürfen diese Datei nicht lesen; ändern Sie ihre Rechte oder kopieren Sie sie</translation>
    </message>
    <message>
        <source>You may not look into this folder; change its permissions or name its files</source>
        <translation>Sie dürfen nicht in diesen Ordner sehen; ändern Sie seine Rechte oder nennen Sie die Dateien</translation>
    </message>
    <message>
        <source>The file is empty, so there is nothing to compare</source>
        <translation>Die Datei ist leer, es gibt also nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The file holds no text, so there is nothing to compare</source>
        <translation>Die Datei enthält keinen Text, es gibt also nichts zu vergleichen</translation>
    </message>
    <message>
        <source>This is no text and no format that can be read; save the article as a text, HTML, PDF or Word (.docx) file</source>
        <translation>Dies ist kein Text und kein lesbares Format; speichern Sie den Artikel als Text-, HTML-, PDF- oder Word-Datei (.docx)</translation>
    </message>
    <message>
        <source>The Word document holds no text, only pictures or nothing at all</source>
        <translation>Das Word-Dokument enthält keinen Text, nur Bilder oder gar nichts</translation>
    </message>
    <message>
        <source>The document is protected by a password; save it without one and open it again</source>
        <translation>Das Dokument ist durch ein Passwort geschützt; speichern Sie es ohne und öffnen Sie es erneut</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; open it in a PDF viewer and print it to a new PDF</source>
        <translation>Das PDF ist durch ein Passwort geschützt; öffnen Sie es in einem PDF-Programm und drucken Sie es in ein neues PDF</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be opened; download it again or save the page anew</source>
        <translation>Das PDF ist beschädigt und kann nicht geöffnet werden; laden Sie es erneut herunter oder speichern Sie die Seite neu</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages and no text; have its text recognised (OCR) by a scanning program and open the result</source>
        <translation>Das PDF enthält Bilder von Seiten und keinen Text; lassen Sie den Text von einem Scanprogramm erkennen (OCR) und öffnen Sie das Ergebnis</translation>
    </message>
    <message>
        <source>The file is damaged or not what it claims to be; open it in the program it comes from and save it again</source>
        <translation>Die Datei ist beschädigt oder nicht, was sie zu sein vorgibt; öffnen Sie sie im Programm, aus dem sie stammt, und speichern Sie sie erneut</translation>
    </message>
    <message>
        <source>The project file is damaged or not what it claims to be; open a copy of it, if you have</source>
        <translation>Die Projektdatei ist beschädigt oder nicht, was sie zu sein vorgibt; öffnen Sie eine Kopie, wenn Sie eine haben</translation>
    </message>
    <message>
        <source>This is no Kursk Compare project; open it as an article if it is one</source>
        <translation>Dies ist kein Kursk-Compare-Projekt; öffnen Sie die Datei als Artikel, wenn sie einer ist</translation>
    </message>
    <message>
        <source>The text names no day of publication; %4, the day the document was made, is taken for it</source>
        <translation>Der Text nennt keinen Tag der Veröffentlichung; dafür gilt %4, der Tag, an dem das Dokument erstellt wurde</translation>
    </message>
    <message>
        <source>%4 of the visible text of the page (menus, links, comments and the like) is not part of the article and was left out</source>
        <translation>%4 des sichtbaren Textes der Seite (Menüs, Links, Kommentare und Ähnliches) gehören nicht zum Artikel und wurden weggelassen</translation>
    </message>
    <message>
        <source>Lines repeated at the top or bottom of the pages stand once, at the end; page numbers are left out</source>
        <translation>Zeilen, die sich oben oder unten auf den Seiten wiederholen, stehen einmal am Ende; Seitenzahlen sind weggelassen</translation>
    </message>
    <message>
        <source>%4 could not be written: %5</source>
        <translation>%4 konnte nicht geschrieben werden: %5</translation>
    </message>
    <message>
        <source>the folder does not exist; choose another place</source>
        <translation>den Ordner gibt es nicht; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>there is no permission to write there; choose another place</source>
        <translation>dort fehlt das Schreibrecht; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>it is a folder; add a file name</source>
        <translation>es ist ein Ordner; fügen Sie einen Dateinamen hinzu</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation>der Datenträger ist schreibgeschützt; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>a source that is not determined</source>
        <translation>eine nicht bestimmte Quelle</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>ungenannte Quellen</translation>
    </message>
    <message>
        <source>(confirming it)</source>
        <translation>(bestätigt es)</translation>
    </message>
    <message>
        <source>(not confirming it)</source>
        <translation>(bestätigt es nicht)</translation>
    </message>
    <message>
        <source>(denying it)</source>
        <translation>(bestreitet es)</translation>
    </message>
    <message>
        <source>(not denying it)</source>
        <translation>(bestreitet es nicht)</translation>
    </message>
</context>
</TS>
