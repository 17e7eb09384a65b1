"""Web pages: the article, its kinds, what is left out and what is known of it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading import read_bytes

PARAGRAPHS = [
    "About 8,000 troops were moved on Tuesday, the ministry said in a statement on its own site.",
    "Another paragraph tells more of what has happened in the border region since last Friday.",
    "The final paragraph says that nothing is known yet and that talks will go on for a week.",
]


def page(article: str, head: str = "", before: str = "", after: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="en-GB"><head>{head}</head><body><nav><a href="/">Home</a> '
        f'<a href="/world">World news</a></nav>{before}<div id="content"><article>{article}'
        f"</article></div>{after}<footer>About us and our partners</footer></body></html>"
    )


def story(*inside: str) -> str:
    paragraphs = [f"<p>{words}</p>" for words in PARAGRAPHS]
    return "<h1>Troops move to the border</h1>" + "".join(
        (paragraphs[0], *inside, paragraphs[1], paragraphs[2])
    )


def test_the_article_is_told_from_the_page(read, blocks_of):
    article = read(page(story()), "article.html")
    assert blocks_of(article) == [
        ("headline", "Troops move to the border"),
        *(("body", words) for words in PARAGRAPHS),
    ]
    assert article.title == "Troops move to the border"
    assert article.language == "en"


def test_how_much_was_left_out_is_said(read):
    notice = read(page(story()), "article.html").notices[0]
    assert "% of the visible text" in notice
    assert 5 <= int(notice.split(" ")[0]) <= 20


def test_nothing_is_said_where_nothing_is_left_out(read):
    bare = f"<html><body>{story()}</body></html>"
    assert read(bare, "article.html").notices == ()


def test_lists_tables_and_quotes_are_kept(read, blocks_of):
    inside = (
        "<ul><li>121,000 people left</li><li>28 villages burned</li></ul>"
        "<table><tr><th>Day</th><th>Lost</th></tr><tr><td>Monday</td><td>1,200</td></tr></table>"
        "<blockquote><p>We are going home at last, he said.</p></blockquote>"
    )
    blocks = blocks_of(read(page(story(inside)), "article.html"))
    assert ("list", "121,000 people left") in blocks
    assert ("list", "28 villages burned") in blocks
    assert ("list", "Monday | 1,200") in blocks
    assert ("quote", "We are going home at last, he said.") in blocks


@pytest.mark.parametrize(
    "box",
    [
        '<h3>Read also</h3><ul><li><a href="/1">Another story altogether</a></li></ul>',
        '<div class="related-stories"><p><a href="/1">Another story altogether</a></p></div>',
        "<aside><p>Another story altogether</p></aside>",
    ],
)
def test_links_to_other_stories_inside_the_article_are_boilerplate(read, blocks_of, box):
    blocks = blocks_of(read(page(story(box)), "article.html"))
    assert ("boilerplate", "Another story altogether") in blocks
    assert [words for kind, words in blocks if kind == "body"] == PARAGRAPHS


def test_readers_comments_are_no_part_of_the_article(read):
    comments = '<div id="comments"><p>I think that all of this is wrong, dear writers.</p></div>'
    article = read(page(story(), after=comments), "article.html")
    assert "dear writers" not in article.text


def test_a_headline_outside_the_article_is_still_the_headline(read, blocks_of):
    outside = page("".join(f"<p>{words}</p>" for words in PARAGRAPHS)).replace(
        "<div id", "<header><h1>Troops move to the border</h1></header><div id"
    )
    article = read(outside, "article.html")
    assert blocks_of(article)[0] == ("headline", "Troops move to the border")


def test_hidden_text_scripts_and_styles_are_not_read(read):
    inside = (
        '<p style="display: none">Not to be seen at all.</p><p hidden>Nor is this to be seen.</p>'
        "<script>var words = 'no words of the article';</script><style>p {color: red}</style>"
        "<!-- a remark of the writer --><template><p>A template of some sort.</p></template>"
    )
    text = read(page(story(inside)), "article.html").text
    for words in ("Not to be", "Nor is", "no words", "color", "remark", "template"):
        assert words not in text


def test_a_page_without_an_article_is_shown_whole_and_said(read):
    bare = "<html><body><div>12</div><div>Nine</div></body></html>"
    article = read(bare, "article.html")
    assert "12" in article.text
    assert "Nine" in article.text


def test_deep_pages_lose_no_text(read):
    article = read("<html>" + "<div>" * 5_000 + "It is <b>over</b> now.", "article.html")
    assert article.text == "It is over now."
    assert "nested so deeply" in article.notices[0]


def test_a_page_without_text_says_so():
    with pytest.raises(UnreadableArticle) as error:
        read_bytes(b"<html><body><script>load()</script></body></html>", "article.html")
    assert error.value.code == "no_text"


def test_line_breaks_and_entities_are_text(read):
    article = read("<html><p>1 &lt; 2&nbsp;km<br>and<br><br>It ended.</p></html>", "a.htm")
    assert article.text == "1 < 2\u00a0km\nand\n\nIt ended."


def test_markup_in_text_stays_text(read):
    assert read("<html><p>&lt;b&gt;bold&lt;/b&gt; words.</p></html>", "a.htm").text == (
        "<b>bold</b> words."
    )


def test_the_encoding_the_page_declares_is_used(read):
    data = '<html><meta charset="windows-1251"><p>Войска ушли из города.</p></html>'
    assert read(data.encode("cp1251"), "article.html").text == "Войска ушли из города."


class TestMetadata:
    def test_linked_data_comes_first(self, read):
        stated = {
            "@graph": [
                {"@type": "WebSite", "name": "Not this"},
                {
                    "@type": ["NewsArticle"],
                    "headline": "The stated headline",
                    "datePublished": "2024-11-13T23:30:00-05:00",
                    "author": [{"name": "Jane Example"}, {"name": "John Example"}],
                    "publisher": {"name": "The Example"},
                },
            ]
        }
        head = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
        article = read(page(story(), head), "article.html")
        assert article.title == "The stated headline"
        assert article.outlet == "The Example"
        assert article.author == "Jane Example, John Example"
        assert article.published == date(2024, 11, 13)

    def test_meta_tags_come_second(self, read):
        head = (
            '<title>Troops - The Example</title><meta property="og:title" content="Troops move">'
            '<meta property="og:site_name" content="The Example">'
            '<meta name="author" content="By Jane Example">'
            '<meta property="article:published_time" content="2024-11-13T10:00Z">'
        )
        article = read(page(story(), head), "article.html")
        assert (article.title, article.outlet) == ("Troops move", "The Example")
        assert (article.author, article.published) == ("Jane Example", date(2024, 11, 13))

    def test_the_page_itself_comes_last(self, read):
        byline = '<p class="byline">By Jane Example</p><time datetime="2024-11-13">Wed</time>'
        article = read(page(story(byline)), "article.html")
        assert (article.title, article.author) == ("Troops move to the border", "Jane Example")
        assert article.published == date(2024, 11, 13)

    def test_the_outlets_name_is_cut_from_a_page_title(self, read):
        head = "<title>Troops move to the border | The Example</title>"
        article = read(page(f"<p>{'</p><p>'.join(PARAGRAPHS)}</p>", head), "article.html")
        assert article.title == "Troops move to the border"

    @pytest.mark.parametrize("stated", ["2024-13-45", "13/11/2024", "yesterday", "2024"])
    def test_a_doubtful_date_is_no_date(self, read, stated):
        head = f'<meta name="date" content="{stated}">'
        assert read(page(story(), head), "article.html").published is None

    def test_broken_linked_data_does_no_harm(self, read):
        head = '<script type="application/ld+json">{"@type": [[[[' + "[" * 5_000 + "</script>"
        assert read(page(story(), head), "article.html").outlet is None


def test_no_file_named_in_a_page_is_opened(tmp_path, read, monkeypatch):
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret")
    opened = []
    inside = (
        f'<img src="{secret}"><iframe src="file://{secret}"></iframe><object data="{secret}">'
        f'</object><link rel="stylesheet" href="{secret}"><script src="{secret}"></script>'
    )
    import builtins

    real = builtins.open
    monkeypatch.setattr(builtins, "open", lambda *a, **k: opened.append(str(a[0])) or real(*a, **k))
    text = read(page(story(inside)), "article.html").text
    assert "a secret" not in text
    assert str(secret) not in opened


def test_hidden_text_pictures_and_frames_are_said(read):
    words = "The river rose by two metres on Monday, officials in Velmora said again. " * 4
    page = (
        f"<html><body><article><h1>A flood</h1><p>{words}</p><img src=a.png><img src=b.png>"
        f"<p style='display:none'>{'hidden ' * 12}</p><iframe src=c>old</iframe>"
        "<script>var nothing = 'of the text';</script></article></body></html>"
    )
    assert read(page, "page.html").notices == (
        "Left unread on the page: 2 pictures, 1 frame or player and hidden text (23 % of all).",
    )


def test_even_a_little_that_is_left_out_is_said(read):
    words = "The river rose by two metres on Monday, officials in Velmora said again. " * 40
    page = f"<html><body><nav>Menu</nav><article><p>{words}</p></article></body></html>"
    assert read(page, "page.html").notices[0].startswith("less than 1 % of the visible text")


@pytest.mark.parametrize(
    "saved",
    [
        "<!--\n Page saved with SingleFile \n url: https://paper.example/1 \n"
        " saved date: Wed Nov 13 2024 09:15:00 GMT+0100 (Central European Time)\n-->",
        "<!-- Mirrored from paper.example/1 by HTTrack Website Copier/3.x [XR&CO'2014], "
        "Wed, 13 Nov 2024 08:15:00 GMT -->",
        "<!--\n FILE ARCHIVED ON 08:15:00 Nov 13, 2024 AND RETRIEVED FROM THE\n"
        " INTERNET ARCHIVE ON 10:00:00 Nov 20, 2024.\n-->",
        '<meta name="savepage-date" content="Wed Nov 13 2024 09:15:00 GMT+0100">',
    ],
)
def test_the_day_a_page_was_saved_is_read_where_it_is_noted(read, saved):
    within = read(page(story(), head=saved), "article.html")
    assert within.retrieved == date(2024, 11, 13)
    assert within.published is None


def test_a_stamp_on_the_page_is_the_day_it_was_saved(read):
    stamped = page(story()).replace("<html", '<html data-scrapbook-create="20241113081500123"')
    assert read(stamped, "article.html").retrieved == date(2024, 11, 13)


def test_two_days_of_saving_are_none(read):
    saved = "<!-- saved date: 13 Nov 2024 --><!-- saved date: 14 Nov 2024 -->"
    assert read(page(story(), head=saved), "article.html").retrieved is None
    assert read(page(story()), "article.html").retrieved is None
