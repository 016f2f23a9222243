"""What only the writer knows: their own sentences, points, reasons, and another offer."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import Cordially

NOTE = (
    *("thank-you", "--company", "Acme", "--when", "2026-11-20", "--from", "Alex Kim <a@k.example>"),
    *("--with", "Dana Reyes <dana@acme.example>"),
)
LI = ("--with", "Li Wei <li@acme.example>")


def drafts(cordially: Cordially, *arguments: str) -> dict[str, str]:
    outcome = cordially(*arguments, "--json")
    assert outcome.status == 0, outcome.err
    return {each["to"]["name"]: each["text"] for each in outcome.json["drafts"]}


def test_a_sentence_of_ones_own_is_set_in_as_it_is(cordially: Cordially) -> None:
    own = "One thing I forgot: the numbers were from <2019> & older."
    texts = drafts(cordially, *NOTE, "--say", own)
    assert f"\n\n{own}\n\n" in texts["Dana Reyes"]


def test_it_stays_with_its_draft_until_it_is_taken_back(cordially: Cordially) -> None:
    drafts(cordially, *NOTE, "--say", "I can start in May.")
    again = drafts(cordially, "thank-you", "acme", "--topic", "Iceberg")
    assert "I can start in May." in again["Dana Reyes"]
    other = drafts(cordially, "check-in", "acme")
    assert "May" not in other["Dana Reyes"]
    replaced = drafts(cordially, "thank-you", "acme", "--say", "I can start in June.")
    assert "May" not in replaced["Dana Reyes"]
    assert "June" in replaced["Dana Reyes"]
    assert "June" not in drafts(cordially, "thank-you", "acme", "--say", "")["Dana Reyes"]
    assert "June" not in drafts(cordially, "thank-you", "acme")["Dana Reyes"]


def test_it_is_not_among_the_facts(cordially: Cordially) -> None:
    drafts(cordially, *NOTE, "--say", "I can start in May.")
    assert "May" not in cordially("export").out


def test_of_several_readers_one_is_named(cordially: Cordially) -> None:
    outcome = cordially(*NOTE, *LI, "--say", "I can start in May.")
    assert outcome.status == 2
    assert "could be for any of Dana Reyes, Li Wei" in outcome.err
    assert '--say "Dana Reyes: I can start in May."' in outcome.err
    texts = drafts(*(cordially, *NOTE, *LI, "--say", "Dana: In May.", "--say", "Li Wei: In June."))
    assert "\nIn May.\n" in texts["Dana Reyes"]
    assert "\nIn June.\n" in texts["Li Wei"]
    assert "June" not in texts["Dana Reyes"]
    assert "May" not in texts["Li Wei"]
    kept = drafts(cordially, "thank-you", "acme", "--say", "Li: In July.")
    assert "In May." in kept["Dana Reyes"]
    assert "In July." in kept["Li Wei"]


def test_it_never_goes_to_somebody_else(cordially: Cordially) -> None:
    drafts(cordially, *NOTE, *LI)
    outcome = cordially("thank-you", "acme", "--to", "Li", "--say", "Dana: in May.")
    assert outcome.status == 2
    assert "is for Dana Reyes, who gets no letter now. The letter goes to Li Wei." in outcome.err


def test_a_mistyped_name_is_none_of_its_words(cordially: Cordially) -> None:
    outcome = cordially(*NOTE, "--say", "Danna: I can start in May.")
    assert outcome.status == 2
    assert "is for nobody known. Did you mean Dana Reyes?" in outcome.err
    said = "One thing more: I can start in May."
    assert said in drafts(cordially, *NOTE, "--say", said)["Dana Reyes"]


def test_a_file_of_several_opportunities_has_no_one_reader(
    cordially: Cordially, tmp_path: Path
) -> None:
    file = tmp_path / "many.toml"
    file.write_text(
        "".join(
            f'[[opportunities]]\ncompany = "{name}"\nfrom = "A K <a@k.example>"\n'
            '[[opportunities.people]]\nname = "D R"\nemail = "d@r.example"\n'
            '[[opportunities.interviews]]\nwhen = "2026-11-20"\n'
            for name in ("Acme", "Bolt")
        )
    )
    outcome = cordially("thank-you", "--details", str(file), "--say", "In May.")
    assert outcome.status == 2
    assert "--say is for one reader" in outcome.err


def test_it_is_reviewed_like_all_else(cordially: Cordially) -> None:
    found = cordially(*NOTE, "--say", "I am still waiting for [DATE].", "--json").json
    assert any("[DATE]" in each["excerpt"] for each in found["drafts"][0]["findings"])


def test_a_template_without_a_place_for_it_is_told(cordially: Cordially, home: Path) -> None:
    (home / "templates").mkdir(parents=True)
    (home / "templates" / "thank-you.html.j2").write_text("<title>T</title><p>Dear Dana,</p>")
    outcome = cordially(*NOTE, "--say", "In May.")
    assert outcome.status == 65
    assert "thank-you.html.j2 has no place for what you say." in outcome.err


@pytest.mark.parametrize("key", ["topics", "points"])
def test_what_is_tied_to_nobody_is_for_all_who_were_met(cordially: Cordially, key: str) -> None:
    option = f"--{key[:-1]}"
    outcome = cordially("add", *NOTE[1:], *LI, option, "the move", "--json")
    said = outcome.json["opportunities"][0]["interviews"][0][key]
    assert said.keys() == {"Dana Reyes", "Li Wei"}
    assert "the move" in str(said["Dana Reyes"])
    assert "the move" in str(said["Li Wei"])


def test_a_point_is_tied_as_a_topic_is(cordially: Cordially) -> None:
    outcome = cordially("add", *NOTE[1:], *LI, "--point", "Li: that it takes time", "--json")
    interview = outcome.json["opportunities"][0]["interviews"][0]
    assert interview["points"] == {"Li Wei": "that it takes time"}
    twice = cordially("add", "acme", "--point", "Li: one", "--point", "two")
    assert twice.status == 2
    assert "There are two points for Li Wei." in twice.err


@pytest.mark.parametrize("option", ["--topic", "--point"])
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Jon: the rota", "is for nobody you met. Did you mean John Oak?"),
        ("Danna Reyes: the rota", "is for nobody you met. Did you mean Dana Reyes?"),
        ("Dana: the rota", "could be for any of Dana Reyes, Dana Wu. Say for whom it is, as in"),
        ("Ana: the rota", "is for Ana Ruiz, who is not among those you met there. If they were"),
    ],
)
def test_a_name_that_is_not_of_one_who_was_met_gets_into_no_letter(
    cordially: Cordially, option: str, text: str, why: str
) -> None:
    met = ("--with", "John Oak <j@acme.example>", "--with", "Dana Wu <w@acme.example>")
    recruiter = ("--recruiter", "Ana Ruiz <ana@acme.example>")
    assert cordially("add", *NOTE[1:], *met, *recruiter).status == 0
    outcome = cordially("thank-you", "acme", option, text)
    assert (outcome.status, outcome.out) == (2, "")
    assert f"{option} “{text}” {why}" in outcome.err


@pytest.mark.parametrize("text", ["Data: who owns it", "Iceberg: the move", "Dana:"])
def test_a_topic_may_have_a_colon(cordially: Cordially, text: str) -> None:
    outcome = cordially("add", *NOTE[1:], "--topic", text, "--json")
    (interview,) = outcome.json["opportunities"][0]["interviews"]
    assert interview["topics"] == {"Dana Reyes": [text]}


def test_letters_that_share_a_topic_are_not_said_to_repeat_each_other(
    cordially: Cordially,
) -> None:
    said = ("--topic", "how the team decides together which reports to keep")
    found = cordially(*NOTE, *LI, *said, "--json").json["drafts"]
    assert [each["rule"] for draft in found for each in draft["findings"]] == []


def test_the_reason_and_the_other_offer_are_kept_with_the_opportunity(
    cordially: Cordially,
) -> None:
    drafts(cordially, *NOTE, "--why", "the data is public", "--offer-by", "2026-12-18")
    (shown,) = cordially("show", "acme", "--json").json["opportunities"]
    assert (shown["why"], shown["offer_by"]) == ("the data is public", "2026-12-18")
    exported = cordially("export", "acme").out
    assert 'why = "the data is public"\noffer_by = "2026-12-18"\n' in exported


def test_what_an_interview_came_to_is_kept(cordially: Cordially) -> None:
    details = (
        'company = "Acme"\n[[interviews]]\nwhen = "2026-11-20"\nstate = "called-off"\n'
        '[[interviews]]\nwhen = "2026-11-21"\nstate = "held"\n'
    )
    assert cordially("add", "--details", "-", stdin=details).status == 0
    assert cordially("export").out.count("state = ") == 2
    wrong = cordially("add", "--details", "-", stdin=details.replace("held", "hold"))
    assert wrong.status == 65
    assert "did you mean “held”?" in wrong.err


def test_a_letter_that_leaves_at_once_says_today(cordially: Cordially, home: Path) -> None:
    home.mkdir()
    (home / "config.toml").write_text('[account]\nsendmail = ["sh", "-c", "cat > /dev/null"]\n')
    when = ("--when", "2026-11-22")
    kept = drafts(cordially, *NOTE, *when)
    assert "on Sunday" in kept["Dana Reyes"]
    sent = drafts(cordially, "thank-you", "acme", "--send", "--yes", "--anyway")
    assert "today" in sent["Dana Reyes"]


@pytest.mark.parametrize(
    ("settings", "zone", "day"),
    [
        ("", "Europe/Madrid", "on 2 November"),
        ("", "America/New_York", "on November 2"),
        ('[drafts]\nlang = "en-US"\n', "Europe/Madrid", "on November 2"),
        ('[drafts]\nlang = "en-GB"\n', "America/New_York", "on 2 November"),
    ],
)
def test_dates_are_written_as_in_the_readers_region(
    cordially: Cordially, home: Path, settings: str, zone: str, day: str
) -> None:
    home.mkdir()
    (home / "config.toml").write_text(settings)
    texts = drafts(cordially, *NOTE, "--when", "2026-11-02", "--time-zone", zone)
    assert day in texts["Dana Reyes"]


def test_a_register_that_is_none_is_told_with_those_there_are(
    cordially: Cordially, home: Path
) -> None:
    home.mkdir()
    (home / "config.toml").write_text('[letters]\nregister = "stiff"\n')
    outcome = cordially(*NOTE)
    assert outcome.status == 78
    assert "letters.register cannot be “stiff”. It is one of warm, plain, formal." in outcome.err


def test_an_offer_may_be_told_of_once_it_is_recorded(cordially: Cordially) -> None:
    cordially(*NOTE, "--say", "I have an offer from another company.")
    said = ("moving-on", "acme", "--say", "I have received another offer.", "--json")
    (untold,) = cordially(*said).json["drafts"]
    assert untold["variant"] == "plain"
    assert "HON-01" in [each["rule"] for each in untold["findings"]]
    (told,) = cordially(*said, "--offer-by", "2026-12-18").json["drafts"]
    assert told["variant"] == "offer"
    assert "HON-01" not in [each["rule"] for each in told["findings"]]
    (past,) = cordially(*said, "--offer-by", "2026-11-21").json["drafts"]
    assert past["variant"] == "plain"


@pytest.mark.parametrize(
    ("relation", "rules"),
    [("hiring-manager", []), ("coordinator", []), ("interviewer", ["ENT-14"])],
)
def test_who_led_a_panel_may_read_of_a_colleague_and_their_topic(
    cordially: Cordially, relation: str, rules: list[str]
) -> None:
    details = (
        'company = "Acme"\nfrom = "A K <a@k.example>"\n'
        f'[[people]]\nname = "Dana Reyes"\nemail = "d@r.example"\nrelation = "{relation}"\n'
        '[[people]]\nname = "Li Wei"\nemail = "l@w.example"\n'
        '[[interviews]]\nwhen = "2026-11-20"\nwith = ["Dana Reyes", "Li Wei"]\n'
        'topics = { "Dana Reyes" = ["Iceberg"], "Li Wei" = ["the winter stops"] }\n'
    )
    assert cordially("add", "--details", "-", stdin=details).status == 0
    own = "Dana: It was good to talk with Li Wei about the winter stops, too."
    found = cordially("thank-you", "acme", "--say", own, "--json").json["drafts"]
    assert [each["rule"] for each in found[0]["findings"]] == rules
