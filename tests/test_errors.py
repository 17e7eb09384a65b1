"""The errors a user meets travel between processes as they are."""

from __future__ import annotations

import pickle

from kursk_compare.errors import UnreadableArticle


def test_an_unreadable_article_names_file_and_reason_in_one_sentence():
    error = UnreadableArticle("a.pdf", "is protected by a password.", "encrypted")
    assert str(error) == "a.pdf: is protected by a password."


def test_an_unreadable_article_survives_the_way_from_a_child():
    error = pickle.loads(pickle.dumps(UnreadableArticle("a.pdf", "is empty.", "empty")))
    assert (error.path, error.reason, error.code) == ("a.pdf", "is empty.", "empty")
