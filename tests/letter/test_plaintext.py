from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.letter.plaintext import DEPTH_LIMIT, SIZE_LIMIT, from_html, to_html_paragraphs

LINK = "https://ada.example/work"


def test_a_paragraph_is_one_line_with_one_blank_line_before_the_next() -> None:
    html = "\n\n<p>One\n  long\tline\r\n" + "word " * 60 + "</p>\n\n\n<p> Two </p><p></p><p>Three"
    assert from_html(html) == "One long line" + " word" * 60 + "\n\nTwo\n\nThree\n"


@pytest.mark.parametrize("html", ["", "  \n", "<p></p>", "<p>&nbsp;</p>", "<p hidden>Text</p>"])
def test_a_letter_that_shows_nothing_has_an_empty_text(html: str) -> None:
    assert from_html(html) == ""


@pytest.mark.parametrize(
    "typed",
    [
        "1. First, thank you.",
        "12) Second",
        "- a dash",
        "-- two dashes",
        "+ plus",
        "* star",
        "_under_ *star* **bold** `code` ~~no~~",
        "# number one",
        "> greater",
        "a \\ b \\* c \\\\",
        "[label](target) ![image]",
        "| a | b |",
        "---",
        '&nbsp_place_holder; R&D <Lead> "quoted" it\'s &amp; &lt;',
        "Zoë – “naïve” … ½ 日本語 \u2068عربي\u2069 👩\u200d💻",
    ],
)
def test_what_was_typed_stays_as_it_was_typed(typed: str) -> None:
    escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert from_html(f"<p>{escaped}</p>") == typed + "\n"


def test_entities_are_decoded() -> None:
    html = (
        "<p>&lt;Lead&gt; R&amp;D &#39;x&#x27; &quot;y&quot; &eacute;&hellip; &copy; &bogus; a&b</p>"
    )
    assert from_html(html) == "<Lead> R&D 'x' \"y\" é… © &bogus; a&b\n"


def test_no_break_spaces_become_blanks_and_are_not_collapsed() -> None:
    assert from_html("<p>10&nbsp;000 &#160;x\u202fy\u2007z&nbsp;</p>") == "10 000  x y z\n"


def test_invisible_break_hints_go_and_joiners_stay() -> None:
    html = "<p>in&shy;vis\u200bi\u2060ble\ufeff \u0646\u200c\u0647 e&#8205;f</p>"
    assert from_html(html) == "invisible \u0646\u200c\u0647 e\u200df\n"


INLINE = "em strong b i u del s strike ins code kbd tt samp sup sub abbr span font mark o:p"


@pytest.mark.parametrize("tag", INLINE.split())
def test_an_inline_element_leaves_its_text_alone(tag: str) -> None:
    assert from_html(f"a<{tag} title=t> b</{tag}>c <{tag}>d</{tag}>, e") == "a bc d, e\n"


@pytest.mark.parametrize("tag", ["h1", "h2", "h3", "h4", "h5", "h6"])
def test_a_heading_is_a_paragraph_without_marks(tag: str) -> None:
    assert from_html(f"a<{tag}>Title</{tag}>b") == "a\n\nTitle\n\nb\n"


def test_a_rule_is_a_paragraph_break() -> None:
    assert from_html("a<hr>b<hr/>c") == "a\n\nb\n\nc\n"


def test_a_division_is_a_line() -> None:
    assert from_html("<div>a</div><div>b</div><div><br></div><div>c</div>") == "a\nb\n\nc\n"


def test_a_quotation_gets_quotation_marks() -> None:
    assert from_html("He said <q>yes</q>.") == 'He said "yes".\n'


def test_an_image_is_its_alternative_text() -> None:
    html = '<p>a <img src="x.png" alt="Ada (logo)"> b<img src=y><img alt=""></p>'
    assert from_html(html) == "a Ada (logo) b\n"


def test_preformatted_lines_are_kept_without_indentation() -> None:
    html = "<p>See:</p><pre>\ndef f():\r\n    return  1\n</pre>end"
    assert from_html("<pre>a  <b>b  c</b>  d</pre>") == "a  b  c  d\n"
    assert from_html(html) == "See:\n\ndef f():\n    return  1\n\nend\n"


def test_table_rows_are_lines_and_cells_are_two_blanks_apart() -> None:
    html = """<p>Times:</p><table><tbody>
      <tr> <th>Day</th> <th>Hour</th> </tr>
      <tr> <td>Monday</td> <td></td> <td><b> 9 </b></td> </tr>
      <tr><td></td><td>Friday<td>10
    </table>x"""
    assert from_html(html) == "Times:\n\nDay  Hour\nMonday  9\nFriday  10\n\nx\n"


def test_a_layout_table_keeps_the_paragraphs_in_its_cells() -> None:
    html = "<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr><tr><td>d</table>"
    assert from_html(html) == "a\n\nb\n\nc\n\nd\n"


def test_one_paragraph_a_cell_keeps_its_row_on_a_line() -> None:
    assert from_html("<table><tr><td><p>a</p></td>\n<td><p>b</p></td></tr></table>") == "a  b\n"


def test_list_items_are_lines_between_blank_lines() -> None:
    html = "a<ul>\n<li>b</li>\n<li><p>c</p></li>\n<li> d<br> e</ul>f"
    assert from_html(html) == "a\n\n- b\n- c\n- d\n  e\n\nf\n"


def test_ordered_items_are_numbered_from_the_start_given() -> None:
    assert from_html("<ol><li>a<li>b</ol>") == "1. a\n2. b\n"
    assert from_html('<ol start="9"><li>a<li>b</ol>') == "9. a\n10. b\n"
    assert from_html("<ol start><li>a</ol><ol start=x><li>b</ol>") == "1. a\n\n1. b\n"


def test_a_nested_list_is_indented_by_two_blanks() -> None:
    html = "<ul><li>a<ol><li>b<ul><li>c</ul></li><li>d</ol></li><li>e</ul>"
    assert from_html(html) == "- a\n  1. b\n    - c\n  2. d\n- e\n"


def test_quoted_lines_start_with_a_mark() -> None:
    html = "a<blockquote><p>b<br>c</p><p>d</p><blockquote>e</blockquote></blockquote>f"
    assert from_html(html) == "a\n\n> b\n> c\n>\n> d\n>\n> > e\n\nf\n"


def test_what_is_left_open_ends_with_the_letter() -> None:
    assert from_html(f"<blockquote><ul><li><a href={LINK}>a") == f"> - a ({LINK})\n"


def test_a_break_leaves_no_blank_at_either_side() -> None:
    assert from_html("<p>a <br> b&nbsp;<br/>\nc<br></p><p>d") == "a\nb\nc\n\nd\n"


@pytest.mark.parametrize("mark", ["--", "-- ", "--&nbsp;", "--&#160;"])
@pytest.mark.parametrize("form", ["<p>{}<br>Ada</p>", "{}<br/>\nAda", "<div>{}</div>Ada"])
def test_the_signature_delimiter_ends_in_a_blank(mark: str, form: str) -> None:
    assert from_html("<p>Hi</p>" + form.format(mark)).endswith("\n-- \nAda\n")


@pytest.mark.parametrize(
    "attributes",
    [
        "hidden",
        'hidden=""',
        'style="display:none"',
        'style="color: red; DISPLAY : None !important;"',
        'style="visibility:hidden"',
        'style="mso-hide:all"',
        'style="opacity:0.0"',
        'style="font-size:0"',
        'style="font-size:0px; color:#fff"',
        'style="max-height:0;overflow:hidden"',
        'style="overflow:hidden;max-height:0px"',
    ],
)
@pytest.mark.parametrize("tag", ["div", "span", "p", "td", "em"])
def test_concealed_text_is_left_out_with_all_in_it(tag: str, attributes: str) -> None:
    inner = f'no<br><img src=x alt=no><b>no<i>no</b><a href="{LINK}">no</a><input><wbr>no'
    html = f"<p>a</p><{tag} {attributes}>{inner}</{tag}><p>b</p>"
    assert from_html(html) == "a\n\nb\n"


@pytest.mark.parametrize(
    "style",
    ["font-size:10px", "font-size:0.5em", "max-height:0", "overflow:hidden", "display:block", "x"],
)
def test_other_styles_do_not_conceal(style: str) -> None:
    assert from_html(f'<p style="{style}">a</p>') == "a\n"


def test_a_concealed_element_leaves_no_break_and_no_number() -> None:
    assert from_html("a<div hidden>no</div>b") == "ab\n"
    assert from_html("<ol><li>a<li hidden>no<li>b</ol>") == "1. a\n2. b\n"


def test_a_font_size_inside_one_of_nothing_shows_the_text_again() -> None:
    html = '<td style="font-size:0px">no<div style="font-size:13px">a<b>b</b></div>no</td>'
    assert from_html(html) == "ab\n"


@pytest.mark.parametrize("tag", ["title", "style", "script", "template", "head"])
def test_what_is_no_part_of_the_page_is_left_out(tag: str) -> None:
    assert from_html(f"<p>a<{tag}>no</{tag}> b</p>") == "a b\n"


def test_the_head_of_a_page_is_left_out() -> None:
    head = "<head><meta charset=utf-8><title>No</title><style>p{}</style><link href=x></head>"
    assert from_html(f"<!doctype html><html>{head}<body><p>a</p></body></html>") == "a\n"


def test_comments_are_left_out() -> None:
    html = "a<!-- <p>no --> b<!--[if mso]><p>no</p><![endif]--><![if !mso]>c<![endif]>"
    assert from_html(html) == "a bc\n"


@pytest.mark.parametrize(
    "html",
    [
        "<div hidden><p>no<b>no</div>yes",
        "<p hidden>no<p>yes",
        "<p hidden>no<ul><li>yes</ul>",
        "<ul><li hidden>no<li>yes</ul>",
        "<table><tr><td hidden>no<td>yes</table>",
        "<table><tr hidden><td>no<tr><td>yes</table>",
        "<div hidden><table><tr><td>no</div>no</table></div>yes",
        "<div hidden><ul><li>no</div>yes",
        "<p><span hidden>no</p>yes",
        "<span hidden>no<p>no</span>no</p></span>yes",
        "<div hidden>no<br>no<img><input></div>yes",
        "<div hidden>no</p></b></div>yes",
        "<head><title>no</title><p>yes",
        "<template><p>no</template>yes",
        "<a hidden href=x>no<a>yes",
        "<table><tr><td hidden>no<table><tr><td>no</table>no<td>yes</table>",
        "<img hidden alt=no>yes",
        "<input hidden>yes",
        "<wbr hidden>yes",
    ],
)
def test_a_missing_or_stray_end_tag_hides_no_more_and_no_less_than_in_html(html: str) -> None:
    assert "no" not in from_html(html)
    assert from_html(html).strip("- \n") == "yes"


@pytest.mark.parametrize(
    "label",
    [
        LINK,
        "http://ada.example/work",
        "ada.example/work",
        "www.ada.example/work",
        "Ada.example/work/",
        f"\n<b> {LINK}</b>",
    ],
)
def test_a_link_labelled_with_its_address_shows_it_once(label: str) -> None:
    assert from_html(f'<p>See <a href="{LINK}">{label}</a>.</p>') == f"See {LINK}.\n"


def test_a_link_with_another_label_shows_its_address_in_parentheses() -> None:
    html = f'<p>See <a href="{LINK}" title="t"><b>my</b> work </a>here</p>'
    assert from_html(html) == f"See my work ({LINK}) here\n"


def test_a_label_that_ends_with_the_address_does_not_get_it_again() -> None:
    assert from_html(f'<a href="{LINK}">see {LINK}</a>') == f"see {LINK}\n"


def test_a_label_that_only_begins_with_the_address_hides_nothing() -> None:
    html = '<a href="https://bank.example">https://bank.example.net</a>'
    assert from_html(html) == "https://bank.example.net (https://bank.example)\n"


def test_the_same_address_is_shown_once_in_a_letter() -> None:
    html = (
        f'<a href="{LINK}">one</a>, <a href="{LINK}">two</a>, <a href={LINK}>ada.example/work</a>'
    )
    assert from_html(html) == f"one ({LINK}), two, ada.example/work\n"


def test_a_link_without_a_label_shows_its_address() -> None:
    html = f'<p>a <a href="{LINK}"><img src=i></a></p><p><a href="https://b.example"></a></p>'
    assert from_html(html) == f"a {LINK}\n\nhttps://b.example\n"


def test_an_address_is_neither_broken_nor_escaped() -> None:
    address = "https://x.example/" + "a_(b)-[c]*" * 30 + "?d=1&amp;e=2"
    assert from_html(f'<a href="{address}">x</a>') == f"x ({address.replace('&amp;', '&')})\n"
    assert from_html('<a href="HTTPS://X.example">x</a>') == "x (HTTPS://X.example)\n"
    assert from_html('<a href=" https://x.example/\na b ">x</a>') == "x (https://x.example/a%20b)\n"


def test_a_label_may_hold_blocks_and_breaks() -> None:
    html = f"<p>a</p><a href='{LINK}'><div>b<br>c</div></a><p>d</p>"
    assert from_html(html) == f"a\n\nb\nc ({LINK})\n\nd\n"


@pytest.mark.parametrize(
    ("href", "label", "text"),
    [
        ("mailto:a@b.example", "a@b.example", "a@b.example"),
        ("mailto:a@b.example?subject=Hi", "a@b.example", "a@b.example"),
        ("MAILTO:a%2Bc@b.example?subject=Hi&amp;body=x", "me", "me (a+c@b.example)"),
        ("mailto:?subject=Hi", "share", "share"),
    ],
)
def test_a_mail_link_shows_its_address_without_its_query(href: str, label: str, text: str) -> None:
    assert from_html(f'<a href="{href}">{label}</a>') == text + "\n"


@pytest.mark.parametrize(
    "href",
    ["", "#top", "tel:+4420", "javascript:alert(1)", "data:text/html,x", "cid:1", "/path", " # "],
)
def test_other_targets_are_not_shown(href: str) -> None:
    assert from_html(f'<p>x <a href="{href}">label</a> y <a>z</a></p>') == "x label y z\n"


def test_html_that_is_too_long_is_refused_by_its_octets() -> None:
    fits = "<p>" + "é" * ((SIZE_LIMIT - 3) // 2)
    assert from_html(fits)
    with pytest.raises(DataError, match="64 KiB") as raised:
        from_html(fits + "éé")
    assert raised.value.hint


def test_html_nested_too_deep_is_refused() -> None:
    deepest = "<div>" * DEPTH_LIMIT + "a"
    assert from_html(deepest) == "a\n"
    with pytest.raises(DataError, match="nested") as raised:
        from_html("<div>" + deepest)
    assert raised.value.hint


@pytest.mark.parametrize("unit", ["<p>a", "<br>", "<li>a", "<td>a", "</div>", "<a href=x>"])
def test_elements_side_by_side_are_not_nested(unit: str) -> None:
    from_html(unit * 1000)


@pytest.mark.parametrize(
    "html",
    [
        "<p>a</p><a href='x",
        '<p>a</p><b title="x>b</b>',
        "a<!-- b",
        "a<!-- b <p>c</p>",
        "a</p",
        "a<?b",
        "a<style>p{} <p>b</p>",
        "a<script>b",
        "a&#" + "9" * 5000 + ";",
    ],
)
def test_html_that_is_cut_off_or_broken_is_refused(html: str) -> None:
    with pytest.raises(DataError) as raised:
        from_html(html)
    assert raised.value.hint


def test_a_declaration_that_html_does_not_know_is_refused_or_left_out() -> None:
    with suppress(DataError):  # html.parser of some Pythons raises AssertionError for it
        assert from_html("a<![b[c]]>") == "a\n"


@pytest.mark.parametrize("unit", ["<a href='", "<!--", "<ul><li>", "<b>", "<a b=\"'", "</", "<?"])
def test_hostile_html_is_refused_before_it_takes_long(unit: str) -> None:
    with pytest.raises(DataError):
        from_html(unit * (SIZE_LIMIT // len(unit)))


@pytest.mark.parametrize("character", ["&", "<", ";", "-", "\\"])
def test_hostile_text_is_kept_and_does_not_take_long(character: str) -> None:
    assert from_html(character * SIZE_LIMIT) == character * SIZE_LIMIT + "\n"


def test_typed_text_becomes_paragraphs_and_breaks() -> None:
    assert to_html_paragraphs('Hi\n\n\nOne <b>\nR&D "two"\n') == (
        '<p style="margin:0 0 1em">Hi</p>\n'
        '<p style="margin:0 0 1em">One &lt;b&gt;<br>\nR&amp;D &quot;two&quot;</p>'
    )
    assert to_html_paragraphs(" \n\n") == ""


def test_blanks_that_html_would_collapse_are_kept() -> None:
    assert "\xa0a\xa0\xa0 b<br>\n\xa0\xa0 c" in to_html_paragraphs(" a   b\n   c")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://a.example.", "https://a.example"),
        ("(https://a.example/b),", "https://a.example/b"),
        ("https://a.example/b_(c)!", "https://a.example/b_(c)"),
        ("(https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("HTTP://a.example/?b=1&c=%20#d/ x", "HTTP://a.example/?b=1&amp;c=%20#d/"),
        ("“https://a.example”", "https://a.example"),
        ("<https://a.example>", "https://a.example"),
        ('"https://a.example/\'b"', "https://a.example/&#x27;b"),
        ("https://münchen.example/ü…", "https://münchen.example/ü"),
    ],
)
def test_a_bare_address_becomes_a_link_without_the_punctuation_after_it(
    text: str, address: str
) -> None:
    assert f'<a href="{address}">{address}</a>' in to_html_paragraphs(text)
    assert from_html(to_html_paragraphs(text)) == text + "\n"


@pytest.mark.parametrize("text", ["https://", "https://.", "ftp://a", "xhttps://a.b", "a.example"])
def test_what_is_no_web_address_is_not_linked(text: str) -> None:
    assert "<a" not in to_html_paragraphs(text)


TYPED = st.text(
    st.one_of(
        st.sampled_from(" \n-<>&\"'\\()*_#.,1:/;\u2068\u2069"),
        st.characters(categories=("L", "M", "N", "P", "S")),
    ),
    max_size=80,
)
WORDS = st.sampled_from(
    ["https://a.example/b", " ", "  ", "\n", "\n\n", "--", "-- ", "- ", "1. ", "> ", "(", ")", "."]
)


def as_documented(text: str) -> str:
    lines = [line.rstrip() for line in text.split("\n")]
    lines = ["-- " if line == "--" else line for line in lines]
    body = re.sub("\n{3,}", "\n\n", "\n".join(lines).strip("\n"))
    return body + "\n" if body else ""


@given(st.one_of(TYPED, st.lists(st.one_of(WORDS, TYPED), max_size=12).map("".join)))
@example("  a   b \n c\n\n\n\n--\nAda")
@example("https://a.example https://a.example\nhttps://a.example")
@example("<p>&amp;</p> &nbsp_place_holder; &#39; <!-- ")
def test_typed_text_comes_back_but_for_the_documented_changes(text: str) -> None:
    assert from_html(to_html_paragraphs(text)) == as_documented(text)


def test_tabs_controls_and_line_ends_come_back_normalised() -> None:
    text = "a\tb\r\nc\rd\x00\x1b\x85 e\u2028f\xa0g\u200b\xadh"
    assert from_html(to_html_paragraphs(text)) == "a       b\nc\nd e f gh\n"


MARKUP = (
    "<p> </p> <div> </div> <b> </b> <ul> <ol> </ul> </ol> <li> </li> <blockquote> </blockquote>"
    " <table> <tr> <td> </td> </tr> </table> <pre> </pre> <br> <hr> <q> </q> <div|hidden> </span>"
    " <a|href=https://a.example> </a> <a|href=mailto:a@b.example> <span|style=font-size:0>"
    " <h1> </h1> <template> </template> &nbsp; &lt; <!--x--> <img|alt=i> <head> </head>"
)
TAGS = st.sampled_from(MARKUP.split()).map(lambda tag: tag.replace("|", " "))


@given(st.lists(st.one_of(TAGS, WORDS, st.sampled_from("abc")), max_size=40).map("".join))
@example("<ul><li><ul><li>a</ul></ul><blockquote><pre>\n b\n\n\n\tc</pre></blockquote>")
def test_any_html_gives_a_text_that_could_have_been_typed(html: str) -> None:
    text = from_html(html)
    assert text == as_documented(text)
    assert from_html(to_html_paragraphs(text)) == text
