"""What the core's English sentences are made of, so that the window can say them in its language.

%1 to %3 stand for sources by their letters ("A", "A and B"), %7 to %9 for quoted words, alone or in
a list, %4 and %5 for other words and %6 for whole clauses. A pattern that is part of another one
comes after it.
"""

from __future__ import annotations

from kursk_compare.desktop.filling import to_translate

EXPLANATIONS = (
    # Figures
    to_translate("%1 says %7"),
    to_translate("%1 say %7"),
    to_translate("%1 makes the same statement without the figure"),
    to_translate("this may be an update, as the later article gives more"),
    to_translate("they may not speak of the same thing"),
    to_translate("at the earlier date it was already said to be done"),
    to_translate("they are quantities of different kinds"),
    to_translate("the currencies differ"),
    to_translate("the units differ"),
    to_translate("they count different things"),
    to_translate("casualties are killed and wounded together"),
    to_translate("they tell of different fates"),
    to_translate("one is a change, the other a level"),
    to_translate("one is a part of the other"),
    to_translate("%7 has to be read with its verb"),
    to_translate("one names a range, the other its end"),
    to_translate("both set a limit, not the same"),
    to_translate("the hedges exclude each other"),
    to_translate("the hedges differ"),
    to_translate("one gives it as an upper limit"),
    to_translate("one is a lower, the other an upper limit"),
    to_translate("both can be true as rounded or hedged"),
    to_translate("one only sets a limit, far from the other"),
    to_translate("one only sets a limit in time"),
    to_translate("the same in another unit, as rounded"),
    to_translate("the same in another unit"),
    to_translate("the same number in another unit"),
    to_translate("one gives the place, the other a group of places"),
    to_translate("a day of publication is missing"),
    to_translate("one is less precise"),
    to_translate("the words are ambiguous"),
    to_translate("one day apart: time zone or day of publication"),
    to_translate("a length of time and a date"),
    to_translate("the length fits the date"),
    to_translate("this may be a slip between million and billion"),
    # Who is given as the source
    to_translate("%1 gives no source and states it as fact"),
    to_translate("%1 give no source and state it as fact"),
    to_translate("%1 gives no source here and attributes it in the sentence before it, to %4"),
    to_translate("%1 gives no source here and attributes it in paragraph %4, to %5"),
    to_translate("%1 gives %4 as the source"),
    to_translate("%1 give %4 as the source"),
    to_translate("The sources differ: %6"),
    to_translate("The claim is passed on second-hand: %6"),
    to_translate("Different voices of the same side are named: %6"),
    to_translate("Different people of the same body are named: %6"),
    to_translate("One source is named more exactly: %6"),
    to_translate("One source is left unnamed: %6"),
    to_translate("%1 gives %4"),
    to_translate("%1 give %4"),
    to_translate("%1 does not name the source"),
    to_translate("%1 do not name the source"),
    to_translate("%1 names %4"),
    to_translate("%1 name %4"),
    # How the source is said to speak
    to_translate("The articles contradict each other on what the source did: %6"),
    to_translate("The same source is worded with another distance: %6"),
    to_translate("Sources that belong together are worded with another distance: %6"),
    to_translate("The same source is quoted with another verb: %6"),
    to_translate("Sources that belong together are quoted with another verb: %6"),
    to_translate("%1 says that the claim is not verified"),
    to_translate("%1 say that the claim is not verified"),
    to_translate("%1 says that the claim is not confirmed by %4"),
    to_translate("%1 say that the claim is not confirmed by %4"),
    to_translate("%1 says that the claim is not denied by %4"),
    to_translate("%1 say that the claim is not denied by %4"),
    to_translate("%1 says that the claim is denied by %4"),
    to_translate("%1 say that the claim is denied by %4"),
    to_translate("%1 does not"),
    to_translate("%1 do not"),
    to_translate("%1 says that it is not, or not yet, so"),
    to_translate("%1 say that it is not, or not yet, so"),
    to_translate("%1 says that it is possible or expected"),
    to_translate("%1 say that it is possible or expected"),
    to_translate("%1 says that it is so"),
    to_translate("%1 say that it is so"),
    # Quotations
    to_translate("%1 and %2 each quote words from %4 that the other leaves out: %7 against %8"),
    to_translate("%1 quotes only part of what %2 quotes from %4; it leaves out %7"),
    to_translate("%1 and %2 quote %4 with different words: %7 against %8"),
    to_translate("%1 paraphrases the words"),
    to_translate("%1 paraphrase the words"),
    to_translate("%1 quotes %4"),
    to_translate("%1 quote %4"),
    # Wording
    to_translate("%1 writes %7 with letters of another alphabet, which only looks like %8 in %2"),
    to_translate("%1 write %7 with letters of another alphabet, which only looks like %8 in %2"),
    to_translate("Only %1 adds %7"),
    to_translate("%1 leaves it out"),
    to_translate("%1 leave it out"),
    to_translate("the first word %4"),
    to_translate("that %4"),
    # What a charged word does, as resources/wording/charged.tsv says it
    to_translate("implies that they fight for pay"),
    to_translate("passes judgement on the leader"),
    to_translate("passes judgement on the government"),
    to_translate("calls the people terrorists"),
    to_translate("implies armed struggle"),
    to_translate("implies an uprising"),
    to_translate("describes the killing as indiscriminate"),
    to_translate("calls the killing a crime"),
    to_translate("calls the killing planned and political"),
    to_translate("calls the advance an invasion"),
    to_translate("presents the capture as a rescue"),
    to_translate("dramatises the criticism"),
    to_translate("presents the leaving as flight"),
    to_translate("raises the defeat"),
    to_translate("denies that they act on their own"),
    to_translate("passes judgement on the company"),
    to_translate("calls the people unlawful"),
    to_translate("passes judgement on the person"),
    to_translate("passes judgement on the act"),
    to_translate("denies that the message is honest"),
    to_translate("calls it a fraud"),
    to_translate("places them at the fringe"),
    to_translate("passes judgement on the people"),
    to_translate("honours the dead"),
    to_translate("implies a conspiracy"),
    to_translate("presents the measures as harsh"),
    to_translate("implies violence"),
    # Parts of those above
    to_translate("%4 %7 in %1, %8 in %2, %9 in %3"),
    to_translate("%4 %7 in %1, %8 in %2"),
    to_translate("%4 %7 in %1"),
    to_translate("%1: %7"),
)

NOTICES = (
    to_translate("The language of an article is unknown: its links are less sure"),
    to_translate(
        "The articles are in different languages (%4): sentences of two languages are linked by "
        "the embedding model alone, and less surely"
    ),
    to_translate(
        "The articles are in different languages (%4), which this embedding model does not bring "
        "together: choose a multilingual model, or articles in one language"
    ),
    to_translate(
        "The embedding model was not made for the articles' language (%4): links are less sure"
    ),
    to_translate(
        "The pair model %4 was not used: it does not tell the same sentence from unrelated ones"
    ),
    to_translate("%1 and %2 may not report the same event"),
    to_translate("%1 may not report the same event as the other articles"),
    to_translate("%1 may not report the same event as %2"),
    to_translate(
        "Figures and attributions in %1 are not compared: its language (%4) is not understood yet"
    ),
    to_translate("A comparison needs at least two articles; add another one"),
    to_translate("Only one article is open; add a second one to compare"),
    to_translate(
        "Only one article is open; the others could not be read; add a second one to compare"
    ),
    to_translate("None of the files could be read; choose at least two articles on the same event"),
    to_translate("This article is open already"),
    to_translate("There is not enough memory for these articles; open fewer or shorter ones"),
    to_translate("The comparison stopped unexpectedly; nothing is lost, please try again"),
    to_translate(
        "The comparison met a fault in the program (%4); nothing is lost, and the details say where"
    ),
    to_translate("There is no such file; check its name and whether it was moved"),
    to_translate("You may not read this file; change its permissions or copy it"),
    to_translate("You may not look into this folder; change its permissions or name its files"),
    to_translate("The file is empty, so there is nothing to compare"),
    to_translate("The file holds no text, so there is nothing to compare"),
    to_translate(
        "This is no text and no format that can be read; save the article as a text, HTML, PDF or "
        "Word (.docx) file"
    ),
    to_translate("The Word document holds no text, only pictures or nothing at all"),
    to_translate("The document is protected by a password; save it without one and open it again"),
    to_translate(
        "The PDF is protected by a password; open it in a PDF viewer and print it to a new PDF"
    ),
    to_translate(
        "The PDF is damaged and cannot be opened; download it again or save the page anew"
    ),
    to_translate(
        "The PDF holds pictures of pages and no text; have its text recognised (OCR) by a scanning "
        "program and open the result"
    ),
    to_translate(
        "The file is damaged or not what it claims to be; open it in the program it comes from and "
        "save it again"
    ),
    to_translate(
        "The project file is damaged or not what it claims to be; open a copy of it, if you have"
    ),
    to_translate("This is no Kursk Compare project; open it as an article if it is one"),
    to_translate(
        "The text names no day of publication; %4, the day the document was made, is taken for it"
    ),
    to_translate(
        "%4 of the visible text of the page (menus, links, comments and the like) is not part of "
        "the article and was left out"
    ),
    to_translate(
        "Lines repeated at the top or bottom of the pages stand once, at the end; page numbers are "
        "left out"
    ),
    to_translate("%4 could not be written: %5"),
    to_translate("the folder does not exist; choose another place"),
    to_translate("there is no permission to write there; choose another place"),
    to_translate("it is a folder; add a file name"),
    to_translate("the disk is full; make room or choose another place"),
    to_translate("the disk is read-only; choose another place"),
)

PHRASES = (
    to_translate("a source that is not determined"),
    to_translate("unnamed sources"),
    to_translate("(confirming it)"),
    to_translate("(not confirming it)"),
    to_translate("(denying it)"),
    to_translate("(not denying it)"),
)
"""Words of the core's own among names."""
