"""Where the password comes from, and what each keyring's trouble is called."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

import vaults
from cordially.errors import NotAllowedError, SettingsError
from cordially.store import secrets
from cordially.store.secrets import KeyringError, Trouble

PYTHON = sys.executable
SECRET = "hunter2-Ünïcode"  # noqa: S105


@pytest.fixture(autouse=True)
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vaults.FILE, str(tmp_path / "vault.json"))
    monkeypatch.setattr("keyring.core._keyring_backend", vaults.Working())


def use(backend: KeyringBackend) -> None:
    keyring.set_keyring(backend)


def test_what_is_stored_is_read_back_and_forgotten() -> None:
    entry = secrets.entry("alex@example.com", "smtp.example.com")
    assert secrets.from_keyring(entry) is None
    assert secrets.store(entry, SECRET) == "vaults.Working"
    assert secrets.from_keyring(entry) == SECRET
    assert keyring.get_password("cordially", "alex@example.com@smtp.example.com") == SECRET
    assert secrets.forget(entry)
    assert not secrets.forget(entry)
    assert secrets.from_keyring(entry) is None


@pytest.mark.parametrize(
    ("username", "host"),
    [
        ("Alex@example.com", "smtp.example.com"),
        (" Alex@EXAMPLE.com ", "SMTP.example.com."),
        ("Alex@Example.Com", "smtp.example.com "),
    ],
)
def test_an_account_has_one_entry(username: str, host: str) -> None:
    assert secrets.entry(username, host) == "Alex@example.com@smtp.example.com"


def test_an_entry_is_composed_and_keeps_a_bare_name() -> None:
    assert secrets.entry("zoe\u0308@x.example", "h") == secrets.entry("zoë@x.example", "h")
    assert secrets.entry("Alex", "H.example") == "Alex@h.example"


@pytest.mark.parametrize(
    ("backend", "trouble", "words"),
    [
        (fail.Keyring, Trouble.ABSENT, "There is no keyring on this computer."),
        (null.Keyring, Trouble.REFUSED, "is switched off (null)"),
        (vaults.PlaintextKeyring, Trouble.REFUSED, "PlaintextKeyring would keep"),
        (vaults.Locked, Trouble.LOCKED, "The keyring is locked."),
        (vaults.LockedOnTheBus, Trouble.LOCKED, "The keyring is locked."),
        (vaults.Broken, Trouble.BROKEN, "DBusErrorResponse"),
    ],
)
def test_each_trouble_has_its_sentence_and_a_way_out(
    backend: Callable[[], KeyringBackend], trouble: Trouble, words: str
) -> None:
    use(backend())
    for ask in (lambda: secrets.from_keyring("a@h"), secrets.probe, lambda: secrets.forget("a@h")):
        with pytest.raises(KeyringError) as caught:
            ask()
        assert caught.value.trouble is trouble
        assert caught.value.exit_code == 77
        assert words in caught.value.message
        assert "CORDIALLY_PASSWORD" in (caught.value.hint or "")
        assert "password_command" in (caught.value.hint or "")


def test_a_silent_keyring_is_left_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    use(vaults.Silent())
    monkeypatch.setattr(secrets, "KEYRING_SECONDS", 0.2)
    begun = time.monotonic()
    with pytest.raises(KeyringError, match=r"did not answer within 0\.2 seconds") as caught:
        secrets.from_keyring("a@h")
    assert time.monotonic() - begun < 5
    assert caught.value.trouble is Trouble.SILENT


def test_a_silent_keyring_does_not_hold_up_the_exit() -> None:
    code = (
        "from cordially.store import secrets; secrets.KEYRING_SECONDS = 0.2\n"
        "try: secrets.from_keyring('a@h')\n"
        "except secrets.KeyringError as error: print(error.trouble)"
    )
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "vaults.Silent"}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [PYTHON, "-c", code], env=environment, capture_output=True, text=True, timeout=20
    )
    assert (done.stdout, done.stderr, done.returncode) == ("silent\n", "", 0)


@pytest.mark.parametrize("name", ["no_such.Keyring", "keyring.backends.fail.NoSuch", "nonsense"])
def test_a_backend_that_is_not_there_is_said_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(KeyringError) as caught:
        secrets.probe()
    assert caught.value.trouble is Trouble.BROKEN
    assert caught.value.exit_code == 77


def test_a_chain_does_not_fall_through_to_plain_text() -> None:
    use(vaults.Chain())
    assert secrets.store("a@h", SECRET) == "vaults.Working"
    assert secrets.from_keyring("a@h") == SECRET


def test_a_keyring_that_forgets_is_found_out() -> None:
    use(vaults.Forgetful())
    with pytest.raises(KeyringError, match="did not keep the password"):
        secrets.store("a@h", SECRET)


def test_no_error_holds_the_password() -> None:
    use(vaults.Broken())
    with pytest.raises(KeyringError) as caught:
        secrets.store("a@h", SECRET)
    error = caught.value
    assert SECRET not in f"{error!r} {error.message} {error.hint} {error.args}"
    assert error.__suppress_context__
    assert error.__cause__ is None


def test_the_environment_comes_without_its_line_end() -> None:
    assert secrets.from_environment({"CORDIALLY_PASSWORD": " x y \n"}) == " x y "
    assert secrets.from_environment({"CORDIALLY_PASSWORD": ""}) is None
    assert secrets.from_environment({}) is None


def printing(code: str) -> list[str]:
    return [PYTHON, "-c", code]


def test_a_command_gives_its_first_line_and_no_shell_reads_it() -> None:
    command = printing("import sys; print(sys.argv[1]); print('url: x')")
    assert secrets.from_command([*command, "$HOME; `id` *"]) == "$HOME; `id` *"
    assert secrets.from_command(printing("print(' blanks stay ', end='\\r\\n')")) == " blanks stay "
    assert secrets.from_command(printing("import sys; sys.stdout.buffer.write('pä'.encode())"))


def test_a_command_that_fails_is_a_sentence_without_what_it_printed() -> None:
    for code, words in [
        (f"print({SECRET!r}); raise SystemExit(3)", "failed with status 3"),
        ("", "printed nothing"),
        ("print()", "printed nothing"),
        ("import sys; sys.stdout.buffer.write(b'p\\xff')", "no UTF-8"),
    ]:
        with pytest.raises(NotAllowedError, match=words) as caught:
            secrets.from_command(printing(code))
        assert SECRET not in f"{caught.value!r} {caught.value.__cause__}"
        assert caught.value.exit_code == 77


def test_a_command_that_is_not_there_is_a_wrong_setting() -> None:
    with pytest.raises(SettingsError, match="password_command") as caught:
        secrets.from_command(["/no/such/program"])
    assert caught.value.exit_code == 78


def test_a_command_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "COMMAND_SECONDS", 0.5)
    code = f"import time; print({SECRET!r}, flush=True); time.sleep(60)"
    with pytest.raises(NotAllowedError, match="did not end within") as caught:
        secrets.from_command(printing(code))
    assert caught.value.__cause__ is None
    assert SECRET not in repr(caught.value)


def test_a_command_keeps_the_terminal_for_its_questions(tmp_path: Path) -> None:
    code = (
        "from cordially.store import secrets; import sys\n"
        "print(secrets.from_command([sys.executable, '-c', 'print(input())']))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [PYTHON, "-c", code],
        input="typed",
        env=environment,
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert done.stdout == "typed\n"


def test_a_token_command_that_fails_is_quoted_without_what_may_be_a_token() -> None:
    long = "ya29.A0ARrdaM_verylongtokenthatmustnotbeseen"
    code = f"import sys; sys.exit('invalid_grant: {long} has ended')"
    with pytest.raises(NotAllowedError) as caught:
        secrets.token(printing(code), lambda said: "Log in." if "invalid_grant" in said else None)
    assert caught.value.hint == "Log in."
    assert "invalid_grant: … has ended" in caught.value.message
    assert long not in caught.value.message
    assert secrets.token(printing(f"print({long!r})")) == long


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)
def test_a_real_keyring_keeps_a_password(tmp_path: Path) -> None:
    code = (
        "from cordially.store import secrets\n"
        f"print(secrets.store('a@h', {SECRET!r}))\n"
        f"print(secrets.from_keyring('a@h') == {SECRET!r})\n"
        "print(secrets.forget('a@h'), secrets.from_keyring('a@h'))"
    )
    # The daemon says on the bus when it is there; before that nothing would answer.
    script = (
        "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
        f'exec "{PYTHON}" -c "$CODE"'
    )
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {**os.environ, "CODE": code, "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.SecretService.Keyring"
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.split() == [
        *("keyring.backends.SecretService.Keyring", "True", "True", "None")
    ], done.stderr
