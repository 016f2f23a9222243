"""Servers of one's own: real Postfix, and real Dovecot for its logins and the mailboxes.

An access token lets in whom the tests' own authorization server says it is for.

Everything is in one folder and on the loopback address.  Both need root and run their parts
as other users, so the folder is one that others can reach.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

import trustme

from servers.authorizing import Authorizing, authorizing

HOST = "localhost"
DOMAIN = "example.test"
ALEX, ZOE = f"alex@{DOMAIN}", f"zoë@{DOMAIN}"
DANA, LI = f"dana@{DOMAIN}", f"li@{DOMAIN}"
PASSWORDS = {ALEX: "plain-words-1", ZOE: 'pä ss"w\\rd %{u}-3'}

_DAEMONS = Path("/usr/lib/postfix/sbin")
_QUEUES = (
    *("incoming", "active", "deferred", "hold", "corrupt"),
    *("bounce", "defer", "flush", "saved", "trace"),
)
_PATIENCE = 20.0
_LISTENERS = ("tls", "starttls", "imap tls", "imap starttls")

_DOVECOT = """\
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/tls.pem
ssl_key = <{folder}/tls.pem
first_valid_uid = {uid}
mail_uid = {uid}
mail_gid = {uid}
mail_location = maildir:{folder}/mail/%n
namespace inbox {{
  inbox = yes
  mailbox Entwürfe {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {imap_starttls}
  }}
  inet_listener imaps {{
    port = {imap_tls}
    ssl = yes
  }}
}}
auth_mechanisms = plain login xoauth2 oauthbearer
auth_username_chars =
auth_username_format = %Lu
auth_failure_delay = 0
auth_debug = yes
auth_cache_size = 0
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%Lu {folder}/users
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
userdb {{
  driver = static
  args = uid={uid} gid={uid} home={folder}/mail
}}
service auth {{
  unix_listener {folder}/spool/private/auth {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
# Else a second wrong password from one address has to wait.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""

_OAUTH2 = """\
introspection_mode = post
introspection_url = {url}
tls_ca_cert_file = {folder}/ca.pem
active_attribute = active
active_value = true
username_attribute = username
timeout_msecs = 5000
"""

_MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = {daemons}
maillog_file = {folder}/log/postfix.log
maillog_file_prefixes = {folder}/log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks_style = host
myhostname = localhost
mydomain = {domain}
myorigin = {domain}
mydestination =
local_transport = error:5.1.1 no local users
alias_maps =
alias_database =
smtputf8_enable = yes
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = texthash:{folder}/postfix/mailboxes
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{uid}
virtual_minimum_uid = {uid}
default_transport = error:5.7.1 nothing leaves this machine
relay_transport = error:5.7.1 nothing leaves this machine
disable_dns_lookups = yes
smtpd_peername_lookup = no
smtpd_tls_chain_files = {folder}/tls.pem
smtpd_tls_auth_only = yes
smtpd_tls_received_header = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_authenticated_header = yes
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
in_flow_delay = 0
notify_classes =
biff = no
"""

_SUBMISSION = """\
127.0.0.1:{port} inet n - n - - smtpd
  -o smtpd_tls_{security}
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_recipient_restrictions=reject_unlisted_recipient,permit_sasl_authenticated,reject
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
"""

_MASTER = """\
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
showq     unix n - n - - showq
error     unix - - n - - error
retry     unix - - n - - error
virtual   unix - n n - - virtual
anvil     unix - - n - 1 anvil
tlsmgr    unix - - n 1000? 1 tlsmgr
postlog   unix-dgram n - n - 1 postlogd
"""


class Logins(NamedTuple):
    """How often somebody tried to log in, and how often in vain."""

    tried: int
    failed: int


class Postfix:
    """The running servers: where they are, what they logged, what they delivered."""

    def __init__(self, folder: Path, ports: list[int], issuer: Authorizing) -> None:
        self.issuer = issuer
        self.ca_file = folder / "ca.pem"
        self.stranger_ca_file = folder / "stranger-ca.pem"
        self.configuration = folder / "postfix"
        self.ports = dict(zip(_LISTENERS, ports, strict=True))
        self._folder = folder

    @property
    def log(self) -> str:
        return _text(self._folder / "log/postfix.log")

    def logins(self) -> Logins:
        """Count, once Dovecot, which logs by way of another process, has written all down."""
        log = ""
        while log != (log := _text(self._folder / "log/dovecot.log")):
            time.sleep(0.1)
        lines = log.splitlines()
        tried = sum("client in: AUTH\t" in line for line in lines)
        return Logins(tried, sum("client passdb out: FAIL\t" in line for line in lines))

    def empty(self, recipient: str) -> None:
        shutil.rmtree(self._maildir(recipient), ignore_errors=True)

    def arrived(self, recipient: str, count: int = 1) -> list[bytes]:
        """Return the letters in a mailbox, oldest first, as soon as there are so many."""
        folder = self._maildir(recipient) / "new"

        def there() -> list[Path]:
            return list(folder.glob("*")) if folder.is_dir() else []

        def why() -> str:
            return f"{recipient} has {len(there())} letters\n{self.log}"

        _wait(lambda: len(there()) >= count, why)
        oldest_first = sorted(there(), key=lambda path: path.stat().st_mtime_ns)
        return [path.read_bytes() for path in oldest_first]

    def mailbox(self, owner: str, name: str) -> list[Path]:
        """Return the messages in a mailbox, as files whose names have their flags."""
        folder = self.mailbox_folder(owner, name)
        return [*folder.glob("*"), *(folder.parent / "new").glob("*")]

    def mailbox_folder(self, owner: str, name: str) -> Path:
        """Return where a mailbox has the messages that were seen."""
        return self._maildir(owner) / f".{name}" / "cur"

    def _maildir(self, recipient: str) -> Path:
        return self._folder / "mail" / recipient.partition("@")[0]


def parsed(letter: bytes) -> EmailMessage:
    found = message_from_bytes(letter, policy=policy.default)
    assert isinstance(found, EmailMessage)
    assert not found.defects
    return found


def missing() -> str:
    """Tell what keeps the servers from running here; an empty text when nothing does."""
    if os.name != "posix" or os.geteuid():
        return "Postfix needs root"
    if (
        not shutil.which("dovecot")
        or not Path("/usr/lib/dovecot/imap").exists()
        or not (_DAEMONS / "master").exists()
    ):
        return "Postfix, Dovecot and its IMAP server (dovecot-imapd) are not installed"
    version = subprocess.run(["dovecot", "--version"], capture_output=True, check=True).stdout
    return "" if version.startswith(b"2.3.") else f"Dovecot 2.3 is needed, not {version.decode()}"


@contextmanager
def running() -> Iterator[Postfix]:
    """Run the servers until the block ends, then stop just them."""
    # The names of Unix sockets are short: not pytest's folder.
    folder = Path(tempfile.mkdtemp(prefix="cordially-", dir="/tmp"))
    try:
        *ports, issuer_port = _free_ports(len(_LISTENERS) + 1)
        _configure(folder, ports, issuer_port)
        commands = [
            ["dovecot", "-F", "-c", str(folder / "dovecot.conf")],
            [str(_DAEMONS / "master"), "-c", str(folder / "postfix"), "-d"],
        ]
        login = folder / "spool/private/auth"
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "tls.pem")
        with (
            authorizing(context, host=HOST, port=issuer_port, user=ALEX) as issuer,
            _started(folder, commands) as alive,
        ):
            _wait(
                lambda: all(map(_listens, ports)) and _listens(login),
                lambda: "".join(map(_text, (folder / "log").iterdir())),
                alive,
            )
            yield Postfix(folder, ports, issuer)
    finally:
        shutil.rmtree(folder)


@contextmanager
def _started(folder: Path, commands: list[list[str]]) -> Iterator[Callable[[], bool]]:
    processes: list[subprocess.Popen[bytes]] = []
    try:
        with (folder / "log/start.log").open("ab") as log:
            for command in commands:
                processes.append(
                    subprocess.Popen(
                        command,
                        stdin=subprocess.DEVNULL,
                        stdout=log,
                        stderr=log,
                        start_new_session=True,  # a group, which ends as a whole
                    )
                )
        yield lambda: all(process.poll() is None for process in processes)
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _configure(folder: Path, ports: list[int], issuer_port: int) -> None:
    import pwd

    tls, starttls, imap_tls, imap_starttls = ports
    mail = pwd.getpwnam("mail").pw_uid
    folder.chmod(0o755)
    for name in ("run", "log", "spool", "spool/pid", "postfix"):
        _folder(folder / name, 0o755)
    for name in ("spool/private", *(f"spool/{queue}" for queue in _QUEUES)):
        _folder(folder / name, 0o700, "postfix")
    _folder(folder / "data", 0o700, "postfix", "postfix")
    _folder(folder / "spool/public", 0o710, "postfix", "postdrop")
    _folder(folder / "spool/maildrop", 0o730, "postfix", "postdrop")
    _folder(folder / "mail", 0o755, "mail", "mail")

    authority = trustme.CA()
    certificate = authority.issue_cert(HOST)
    authority.cert_pem.write_to_path(folder / "ca.pem")
    trustme.CA().cert_pem.write_to_path(folder / "stranger-ca.pem")
    (folder / "tls.pem").touch(0o600)
    certificate.private_key_and_cert_chain_pem.write_to_path(folder / "tls.pem")

    users = "".join(f"{name}:{{PLAIN}}{password}\n" for name, password in PASSWORDS.items())
    _write(folder / "users", users)
    shutil.chown(folder / "users", group="dovecot")
    (folder / "users").chmod(0o640)
    dovecot = _DOVECOT.format(
        folder=folder, uid=mail, imap_tls=imap_tls, imap_starttls=imap_starttls
    )
    _write(folder / "dovecot.conf", dovecot)
    url = f"https://{HOST}:{issuer_port}/introspect"
    _write(folder / "oauth2.conf", _OAUTH2.format(folder=folder, url=url))

    mailboxes = "".join(f"{name} {name.partition('@')[0]}/\n" for name in (ALEX, ZOE, DANA, LI))
    _write(folder / "postfix/mailboxes", mailboxes)
    main = _MAIN.format(folder=folder, uid=mail, domain=DOMAIN, daemons=_DAEMONS)
    _write(folder / "postfix/main.cf", main)
    services = _SUBMISSION.format(port=tls, security="wrappermode=yes")
    services += _SUBMISSION.format(port=starttls, security="security_level=encrypt")
    _write(folder / "postfix/master.cf", services + _MASTER)


def _folder(path: Path, mode: int, owner: str = "root", group: str = "root") -> None:
    path.mkdir()
    path.chmod(mode)
    shutil.chown(path, owner, group)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _free_ports(count: int) -> list[int]:
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(listener.getsockname()[1]) for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


def _listens(where: int | Path) -> bool:
    if isinstance(where, Path):
        with socket.socket(socket.AF_UNIX) as trial:
            return trial.connect_ex(str(where)) == 0
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", where)) == 0


def _wait(
    come: Callable[[], bool],
    why: Callable[[], str],
    alive: Callable[[], bool] = lambda: True,
) -> None:
    end = time.monotonic() + _PATIENCE
    while not come():
        if time.monotonic() > end or not alive():
            raise AssertionError(why())
        time.sleep(0.02)
