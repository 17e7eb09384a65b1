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
        <source>Pin as base</source>
        <translation type="unfinished"></translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <translation>Schließen</translation>
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
