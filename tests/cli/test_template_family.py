"""The family `template`, and letters from templates of one's own."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from cordially.letter import facts
from cordially.store import notes
from running import Cordially, Outcome

WHOLE = (
    *("--company", "Acme", "--when", "2026-11-20", "--from", "Alex Kim <alex@k.example>"),
    *("--with", "Dana Reyes <dana@acme.example>"),
)
CHILD = '{% extends "shipped/thank-you.html.j2" %}'
NOTE = '{% extends "_letter.html.j2" %}{% block subject %}Hello{% endblock %}'


@pytest.fixture
def own(home: Path) -> Path:
    folder = home / "templates"
    folder.mkdir(parents=True)
    return folder


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file()
    }


def _editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    script = tmp_path / "editor.py"
    script.write_text(f"import pathlib, sys\npath = pathlib.Path(sys.argv[1])\n{line}\n")
    monkeypatch.setenv("EDITOR", f"{sys.executable} {script}")


def _refused(outcome: Outcome, status: int = 65) -> str:
    assert outcome.status == status
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err
    return outcome.err


def test_list_tells_whose_wording_each_note_has(cordially: Cordially, own: Path) -> None:
    (own / "mine.html.j2").write_text("{# Mine. #}" + NOTE)
    (own / "thank-you.html.j2").write_text(CHILD)
    found = {row["name"]: row for row in cordially("template", "list", "--json").json["templates"]}
    assert found["mine"]["origin"] == "yours"
    assert found["mine"]["help"] == "Mine."
    assert found["thank-you"]["origin"] == "yours, over the shipped"
    assert found["thank-you"]["path"] == str(own / "thank-you.html.j2")
    assert found["check-in"]["origin"] == "shipped"
    lines = cordially("template", "list").out.splitlines()
    assert len(lines) == len(found) + 1


def test_show_prints_the_template_that_is_used(cordially: Cordially, own: Path) -> None:
    assert "{% block greeting %}" in cordially("template", "show", "_letter").out
    (own / "thank-you.html.j2").write_text(CHILD)
    (own / "thank-you.txt.j2").write_text("text")
    assert cordially("template", "show", "thank-you").out == CHILD
    assert cordially("template", "show", "thank-you.txt").out == "text"
    assert cordially("template", "show", "thank-you.html.j2").out == CHILD
    assert "{% vary" in cordially("template", "show", "shipped/thank-you").out
    assert cordially("template", "show", "thank-you", "--json").json == {
        "name": "thank-you",
        "path": str(own / "thank-you.html.j2"),
        "source": CHILD,
    }


@pytest.mark.parametrize("name", ["nosuch", "../../x", "/etc/passwd", "thank-you.txt", ""])
@pytest.mark.parametrize("verb", ["show", "edit", "check", "preview", "diff", "reset"])
def test_a_template_that_is_not_there(cordially: Cordially, verb: str, name: str) -> None:
    assert "There is no" in _refused(cordially("template", verb, name), 66)


@pytest.mark.parametrize("verb", ["edit", "diff", "reset"])
def test_the_shipped_ones_stay(cordially: Cordially, verb: str) -> None:
    assert "thank-you" in _refused(cordially("template", verb, "shipped/thank-you"), 2)


def test_the_variables_are_the_facts(cordially: Cordially) -> None:
    outcome = cordially("template", "show", "--variables", "--json")
    assert {each["name"] for each in outcome.json["variables"]} == facts.NAMES
    assert (
        len(cordially("template", "show", "--variables").out.splitlines()) == len(facts.FACTS) + 1
    )
    _refused(cordially("template", "show"), 2)


def test_a_new_note_is_a_command(cordially: Cordially, own: Path) -> None:
    outcome = cordially("template", "new", "say-hello")
    assert outcome.out == f"{own / 'say-hello.html.j2'}\n"
    assert "say-hello" in cordially("--help").out
    assert "One line that says" in cordially("--help").out
    assert cordially("template", "check", "say-hello").status == 0
    letter = cordially("say-hello", *WHOLE, "--dry-run")
    assert "Subject: Acme, say-hello" in letter.out


def test_new_begins_a_version_of_a_shipped_note(cordially: Cordially, own: Path) -> None:
    help_before = cordially("--help").out
    path = cordially("template", "new", "thank-you", "--json").json["path"]
    assert 'extends "shipped/thank-you.html.j2"' in Path(path).read_text()
    assert cordially("--help").out == help_before
    assert cordially("template", "check").status == 0


SHIPPED = sorted(path.name.partition(".")[0] for path in notes.SHIPPED.glob("[a-z]*.html.j2"))


@pytest.mark.parametrize("name", SHIPPED)
def test_a_new_version_lists_the_blocks_and_changes_nothing_until_one_is_opened(
    cordially: Cordially, name: str
) -> None:
    before = cordially("template", "preview", name, "--json").json
    path = Path(cordially("template", "new", name, "--json").json["path"])
    assert cordially("template", "preview", name, "--json").json == before
    same = cordially("template", "diff", name)
    assert (same.out, same.err) == ("", f"{name} says what was shipped.\n")
    # Opened as they stand, they say what one of the shipped wordings says.
    text = path.read_text(encoding="utf-8")
    assert text.count("{% block ") >= 5
    path.write_text(re.sub(r"(?m)^(\{#|#\})\n", "", text), encoding="utf-8")
    assert cordially("template", "check", name).status == 0
    changes = cordially("template", "diff", name).out.splitlines()[2:]
    assert not [line for line in changes if line.startswith("+")]


def test_only_a_block_that_says_something_else_is_in_the_diff(
    cordially: Cordially, own: Path
) -> None:
    cordially("template", "new", "check-in")
    file = own / "check-in.html.j2"
    page = cordially("template", "show", "_letter").out
    _, begin, rest = page.partition("{% block greeting %}")
    greeting = begin + rest.partition("{% endblock %}")[0]
    file.write_text(
        file.read_text(encoding="utf-8")
        + "\n{# My own. #}\n{% block ask %}\nHow does it look?\n{% endblock %}\n"
        + greeting
        + "{% endblock %}\n",
        encoding="utf-8",
    )
    lines = cordially("template", "diff", "check-in").out.splitlines()
    assert [line for line in lines if line[:1] == "+"][1:] == ["+How does it look?"]
    assert not [line for line in lines if "greeting" in line and line[:1] in "+-"]
    assert "Ada" not in "".join(lines)


def test_new_begins_a_text_part(cordially: Cordially, own: Path) -> None:
    assert cordially("template", "new", "thank-you.txt").status == 0
    preview = cordially("template", "preview", "thank-you", "--json").json
    assert preview["text"].startswith("Hi Dana,\n\nWe spoke")
    assert "We spoke" not in preview["html"]
    _refused(cordially("template", "new", "nosuch.txt"), 66)


@pytest.mark.parametrize(
    "name",
    ["list", "drafts", "template", "Ünder", "A", "two words", "-x", "../x", "x.y", "", "a--b"],
)
def test_a_bad_name_for_a_new_note(cordially: Cordially, home: Path, name: str) -> None:
    _refused(cordially("template", "new", "--", name), 2)
    assert not home.exists()


def test_new_overwrites_nothing(cordially: Cordially, own: Path) -> None:
    (own / "mine.html.j2").write_text("kept")
    assert "template edit mine" in _refused(cordially("template", "new", "mine"), 2)
    assert (own / "mine.html.j2").read_text() == "kept"


def test_edit_makes_a_shipped_note_ones_own(
    cordially: Cordially, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _editor(tmp_path, monkeypatch, "path.write_text('\\ufeff' + path.read_text() + '{# é #}\\n')")
    outcome = cordially("template", "edit", "thank-you", "--json")
    assert outcome.json["changed"] is True
    text = (home / "templates/thank-you.html.j2").read_text(encoding="utf-8")
    assert text.endswith("{# é #}\n")
    assert not text.startswith("\ufeff")


def test_an_unchanged_template_is_not_saved(
    cordially: Cordially, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "true")
    outcome = cordially("template", "edit", "thank-you")
    assert (outcome.status, outcome.out) == (0, "")
    assert "stays as it was" in outcome.err
    assert not home.exists()


BROKEN = {
    "syntax": "b'{% block x %}'",
    "name": "b'\\n\\n{{ interviewr }}'",
    "encoding": "b'caf\\xe9'",
    "empty": "b''",
    "no-subject": "b'<p>Hello</p>'",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_template_is_kept_beside_and_not_saved(
    cordially: Cordially,
    own: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: str,
) -> None:
    (own / "thank-you.html.j2").write_text(CHILD)
    _editor(tmp_path, monkeypatch, f"path.write_bytes({content})")
    said = _refused(cordially("template", "edit", "thank-you"))
    assert "Nothing was saved" in said
    kept = Path(said.rpartition(" kept in ")[2].strip().rstrip("."))
    assert repr(kept.read_bytes()) == repr(eval(content))  # noqa: S307 - a literal above
    assert kept.stat().st_mode & 0o77 == 0
    kept.unlink()
    assert _tree(own) == {"thank-you.html.j2": CHILD.encode()}


@pytest.mark.parametrize("old", ["{{ greet_as }}", "{{ sender }}"])
def test_a_part_is_tried_in_the_notes(
    cordially: Cordially, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str
) -> None:
    _editor(
        tmp_path, monkeypatch, f"path.write_text(path.read_text().replace({old!r}, '{{{{ x }}}}'))"
    )
    said = _refused(cordially("template", "edit", "_letter"))
    assert "“x” is not defined" in said
    Path(said.rpartition(" kept in ")[2].strip().rstrip(".")).unlink()
    assert not home.exists()


def test_an_editor_that_fails_changes_nothing(
    cordially: Cordially, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "false")
    _refused(cordially("template", "edit", "thank-you"), 78)
    monkeypatch.delenv("EDITOR")
    _refused(cordially("template", "edit", "thank-you"), 2)
    assert not home.exists()


def test_edit_writes_through_a_link(
    cordially: Cordially, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dotfile").write_text(CHILD)
    (own / "thank-you.html.j2").symlink_to(tmp_path / "dotfile")
    _editor(tmp_path, monkeypatch, "path.write_text(path.read_text() + '{# é #}')")
    assert cordially("template", "edit", "thank-you").status == 0
    assert (own / "thank-you.html.j2").is_symlink()
    assert "{# é #}" in (tmp_path / "dotfile").read_text(encoding="utf-8")


def test_every_shipped_note_is_fine(cordially: Cordially) -> None:
    outcome = cordially("template", "check", "--json")
    assert outcome.status == 0
    assert all(each["ok"] for each in outcome.json["templates"])


def test_check_reports_the_broken_and_the_others(cordially: Cordially, own: Path) -> None:
    (own / "a.html.j2").write_text(NOTE + "{% block body %}\n{{ interviewr }}{% endblock %}")
    (own / "b.html.j2").write_bytes(b"\xff")
    before = _tree(own)
    outcome = cordially("template", "check")
    assert outcome.status == 65
    assert "2 of " in outcome.err
    lines = dict(line.split(": ", 1) for line in outcome.out.splitlines())
    assert "line 2: “interviewr” is not defined" in lines["a"]
    assert "“interviewer”, given by --with" in lines["a"]
    assert "--set interviewr=" in lines["a"]
    assert "not UTF-8" in lines["b"]
    assert lines["thank-you"] == "fine"
    assert _tree(own.parent) == {f"templates/{name}": text for name, text in before.items()}


def test_check_gives_ones_own_variables_to_those_that_use_them(
    cordially: Cordially, own: Path
) -> None:
    (own / "a.html.j2").write_text(NOTE + "{% block body %}<p>{{ salary }}</p>{% endblock %}")
    assert cordially("template", "check").status == 65
    assert cordially("template", "check", "--set", "salary=12").status == 0
    outcome = cordially("template", "check", "--set", "salary=12", "--set", "salry=1")
    assert outcome.status == 65
    assert "“salry”" in outcome.err
    assert "12" in cordially("template", "preview", "a", "--set", "salary=12").out
    _refused(cordially("template", "preview", "a", "--set", "salary=12", "--set", "b=1"))


def test_preview_shows_a_letter(cordially: Cordially, home: Path) -> None:
    outcome = cordially("template", "preview", "check-in")
    assert outcome.out.startswith("Subject: ")
    assert "Hi Dana" in outcome.out
    assert set(cordially("template", "preview", "check-in", "--json").json) == {
        "subject",
        "text",
        "html",
    }
    assert not home.exists()


def test_diff_against_the_shipped_one(cordially: Cordially, own: Path) -> None:
    assert cordially("template", "diff", "check-in").out == ""
    assert cordially("template", "diff", "check-in", "--json").json["diff"] == ""
    shipped = cordially("template", "show", "check-in").out
    (own / "check-in.html.j2").write_text(shipped.rstrip("\n") + " mine", encoding="utf-8")
    lines = cordially("template", "diff", "check-in").out.splitlines()
    assert lines[0] == "--- shipped/check-in.html.j2"
    assert [line for line in lines if line[:1] in "+-"][-2:] == [
        "-{% endblock %}",
        "+{% endblock %} mine",
    ]


def test_reset_keeps_the_version_beside_it(cordially: Cordially, own: Path) -> None:
    (own / "check-in.html.j2").write_text(CHILD)
    told = _refused(cordially("template", "reset", "check-in"), 2)
    assert "Go back to the shipped wording, and keep yours as check-in.html.j2~?" in told
    assert "Say --yes." in told
    assert _tree(own) == {"check-in.html.j2": CHILD.encode()}
    kept = cordially("template", "reset", "check-in", "--yes", "--json").json["kept"]
    assert _tree(own) == {"check-in.html.j2~": CHILD.encode()}
    assert Path(kept).name == "check-in.html.j2~"
    for words in ("second", "third"):
        (own / "check-in.html.j2").write_text(words)
        more = cordially("template", "reset", "check-in", "--yes", "--json").json["kept"]
        assert Path(more).read_text() == words
    assert Path(more).name == "check-in.html.j2~3"
    assert Path(kept).exists()
    _refused(cordially("template", "reset", "check-in", "--yes"), 66)


def test_reset_says_of_a_note_of_ones_own_that_it_is_put_away(
    cordially: Cordially, own: Path
) -> None:
    cordially("template", "new", "coffee")
    told = _refused(cordially("template", "reset", "coffee"), 2)
    assert "no terminal to ask on: Put coffee away as coffee.html.j2~? Say --yes." in told
    assert cordially("template", "reset", "coffee", "--yes").status == 0
    assert _tree(own).keys() == {"coffee.html.j2~"}


@pytest.mark.parametrize("verb", ["show", "preview", "check", "edit"])
def test_a_mistyped_template_is_answered_with_the_nearest(cordially: Cordially, verb: str) -> None:
    told = _refused(cordially("template", verb, "thankyou"), 66)
    assert "There is no template thankyou.html.j2. Did you mean thank-you?" in told


def test_a_child_that_overrides_only_the_greeting(cordially: Cordially, own: Path) -> None:
    shipped = cordially("thank-you", *WHOLE, "--dry-run").out
    (own / "thank-you.html.j2").write_text(
        CHILD + "{% block greeting %}Hello {{ greet_as }}!{% endblock %}"
    )
    changed = cordially("thank-you", *WHOLE, "--dry-run").out
    assert changed == shipped.replace("Hi Dana Reyes,", "Hello Dana Reyes!")
    assert changed != shipped


def test_a_given_template(
    cordially: Cordially, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "letter.txt"
    given.write_text(
        "\ufeff<title>{{ company }} at {{ x }}</title><p>Dear {{ greet_as }}</p>"
        '{% include "shipped/_letter.html.j2" ignore missing %}',
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    words = ("thank-you", *WHOLE[2:], "--company", "R&D <Lead>", "--set", "x=a<b", "--dry-run")
    for name in ("letter.txt", str(given), "~/letter.txt"):
        outcome = cordially(*words, "--template", name, "--json")
        assert outcome.json["drafts"][0]["subject"] == "R&D <Lead> at a<b"
        assert "<title>R&amp;D &lt;Lead&gt; at a&lt;b</title>" in outcome.json["drafts"][0]["html"]


def test_a_subject_with_marks_of_html(cordially: Cordially) -> None:
    words = ("thank-you", *WHOLE, "--role", "R&D <Lead>", "--json")
    draft = cordially(*words).json["drafts"][0]
    assert "R&D <Lead>" in draft["subject"]
    assert "R&amp;D &lt;Lead&gt;" in draft["html"]


def test_a_given_template_that_is_not_fit(cordially: Cordially, tmp_path: Path, home: Path) -> None:
    given = tmp_path / "x.html.j2"
    words = ("thank-you", *WHOLE, "--template", str(given))
    _refused(cordially(*words), 66)
    for content, said in (
        (b"{% if role %}\n{{ interviewr }}{% endif %}", f"{given}, line 2: “interviewr”"),
        (b"\n{% if %}", f"{given}, line 2"),
        (b"caf\xe9", "not UTF-8 at byte 3"),
        (b"<title>x</title>\n{{ ''.__class__ }}", f"{given}, line 2: the template reaches"),
        (b"\n{% include '/etc/passwd' %}", f"{given}, line 2: there is no template"),
        (b"<title>x</title>\n{{ topic }}", f"{given}, line 2: a fact"),
        (b"<p>no subject</p>", "gives no subject"),
    ):
        given.write_bytes(content)
        assert said in _refused(cordially(*words))
        assert not home.exists()
    given.write_text("<title>x</title>")
    assert "“y”" in _refused(cordially(*words, "--set", "y=1"))
    text = tmp_path / "x.txt.j2"
    text.write_text("\n{{ interviewr }}")
    assert f"{text}, line 2" in _refused(cordially(*words))
    _refused(cordially("thank-you", *WHOLE, "--template", str(text)), 2)
    assert not home.exists()


def test_a_letter_of_ones_own_becomes_a_note(cordially: Cordially, own: Path) -> None:
    cordially("thank-you", *WHOLE, "--draft")
    letter = own.parent / "letter.txt"
    letter.write_text(
        "Subject: Thank you\n\nHi Dana,\n\nThank you for your time on Friday. I liked hearing"
        " about the move to Iceberg at Acme.\n\nBest wishes,\nAlex Kim\n"
    )
    outcome = cordially("template", "new", "thank-you", "--from-letter", str(letter))
    assert outcome.status == 0, outcome.err
    assert outcome.out.splitlines()[0] == str(own / "thank-you.html.j2")
    assert "on Friday" in outcome.out
    assert "{{ when }}" in (own / "thank-you.html.j2").read_text()
    assert "Best wishes," in cordially("template", "preview", "thank-you").out
    as_json = cordially("template", "new", "mine", "--from-letter", str(letter), "--json").json
    assert {each["fact"] for each in as_json["found"]} >= {"when", "greet_as"}
    _refused(cordially("template", "new", "mine.txt", "--from-letter", str(letter)), 2)
    _refused(cordially("template", "new", "other", "--from-letter", str(own / "none")), 66)


def test_a_template_without_a_title_takes_the_subject_that_is_given(
    cordially: Cordially, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>Dear Dana,</p><p>Thank you for your time.</p>")
    done = cordially(
        "thank-you", *WHOLE, "--template", str(page), "--subject", "Many  thanks", "--dry-run"
    )
    assert done.status == 0, done.err
    assert "Subject: Many thanks\n" in done.out
