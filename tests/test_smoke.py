from running import Cordially


def test_a_first_thank_you_is_saved(cordially: Cordially, process: Cordially) -> None:
    words = (
        "thank-you",
        "--company",
        "Acme",
        "--when",
        "yesterday",
        "--from",
        "A K <a@k.example>",
        "--with",
        "Dana Reyes <dana@acme.example>",
    )
    assert cordially(*words).status == 0
    assert process(*words).status == 0
    assert cordially("drafts", "--json").json["drafts"][0]["id"] == 1
