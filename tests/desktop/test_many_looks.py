"""Looks change again and again, whatever the window is doing: it goes on, and wears the last."""

from __future__ import annotations

import itertools
from random import Random

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kursk_compare.desktop.preferences import Colours, Contrast, Preferences
from kursk_compare.engine import Finished
from tests.desktop import example

LOOKS = [
    Preferences(colours=colours, contrast=contrast, text_size=size, face=face, motion=False)
    for colours, contrast, size, face in itertools.product(
        Colours, Contrast, (15, 21, 32), ("", "DejaVu Serif", "No Such Face")
    )
]
STEPS = 25


def opens_articles(person):
    person.opens("a.txt", "b.txt", "c.txt")


def hears_of_comparison(person):
    if person.engine.job:
        person.hears(Finished(person.engine.job, example.comparison()))


def shows_a_statement(person):
    if person.desktop.session.comparison is not None:
        person.workspace.choose("A:2")


def opens_settings(person):
    person.window.actions_.settings.trigger()


def closes_settings(person):
    if person.window.preferring.dialog is not None:
        person.window.preferring.dialog.close()


def hides_window(person):
    person.window.hide()


def shows_window(person):
    person.window.show()


def loses_a_part(person):
    """Delete a part that was just made, which a change of look may have in hand."""
    part = QLabel("gone", person.window)
    part.show()
    person.looks.apply(LOOKS[0])
    shiboken6.delete(part)


def paints_a_picture(person):
    person.window.grab()


ACTS = (
    opens_articles,
    hears_of_comparison,
    shows_a_statement,
    opens_settings,
    closes_settings,
    hides_window,
    shows_window,
    loses_a_part,
    paints_a_picture,
)


def unstyled(window):
    styled = Qt.WidgetAttribute.WA_WState_Polished
    seen = [w for w in window.findChildren(QWidget) if w.isVisible()]
    return [w for w in seen if not (w.testAttribute(styled) and w.updatesEnabled())]


def wears_its_look(person, application):
    looks = person.looks
    return (application.styleSheet(), application.font()) == (
        looks.theme.style_sheet(looks.type),
        looks.type.interface,
    )


def test_a_look_chosen_while_no_window_is_seen_outlasts_one_under_way(person, qapp):
    dark, light = LOOKS[-1], LOOKS[0]
    person.looks.apply(dark)
    person.window.hide()
    person.looks.apply(light)
    person.window.show()
    person.waits_until_still()
    assert wears_its_look(person, qapp)


def test_a_window_that_is_closed_leaves_alone_how_others_look(person, qapp):
    person.looks.apply(LOOKS[-1])
    person.desktop.close()
    worn = qapp.styleSheet(), qapp.font()
    person.looks.apply(LOOKS[-1])
    assert not person.looks.dressing
    assert (qapp.styleSheet(), qapp.font()) == worn


def test_a_window_wears_the_last_of_many_looks_whatever_it_did(person, qapp):
    chance = Random(2)
    for _ in range(STEPS):
        person.looks.apply(chance.choice(LOOKS))
        for _ in range(chance.choice((0, 1, 5, 60))):
            qapp.processEvents()
        chance.choice(ACTS)(person)
    person.window.show()
    person.waits_until_still()
    assert unstyled(person.window) == []
    assert wears_its_look(person, qapp)
