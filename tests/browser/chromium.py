"""Headless Chromium, which shows a page, tells its measures, and paints it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from browser.picture import Picture

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_PATIENCE = 60.0
_TRIES = 3  # now and then Chromium hangs, whatever the page
_OPTIONS = (
    *("--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-extensions"),
    *("--hide-scrollbars", "--force-device-scale-factor=1", "--force-color-profile=srgb"),
    # No name is looked up: a page that asks for one could not be told from Chromium itself.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
# Frames paint after their page; in time of its own a page is painted whole.
_SETTLED = ("--virtual-time-budget=2000", "--run-all-compositor-stages-before-draw")
_SCRIPT = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")
_POLICY, _FRAME = "default-src 'none';", ' sandbox srcdoc="'


def program() -> str | None:
    """Return the path of Chromium, or None where it is not installed."""
    return next((found for each in _PROGRAMS if (found := shutil.which(each))), None)


def missing() -> str:
    """Say that Chromium is not installed; nothing when it is."""
    return "" if program() else "Chromium is not installed."


def dom(page: str, *, milliseconds: int = 0) -> str:
    """Return a page as it is once it has loaded, and so much of its own time has passed."""
    waiting = (f"--virtual-time-budget={milliseconds}",) if milliseconds else ()
    return _run(page, "--dump-dom", "--window-size=1600,1200", *waiting).decode()


def measured(page: str, *, width: int = 1600, dark: bool = False) -> Any:
    """Return what measure.js tells of a page in a window of that width.

    It runs in a copy of the page whose frames let the page look into them; they still run
    nothing themselves.
    """
    assert _POLICY in page
    copy = page.replace(_POLICY, f"{_POLICY} script-src 'unsafe-inline';", 1)
    copy = copy.replace(_FRAME, ' sandbox="allow-same-origin" srcdoc="')
    copy = copy.replace("</head>", f"<script>{_SCRIPT}</script></head>", 1)
    options = (f"--window-size={width},1200", *_scheme(dark=dark), "--virtual-time-budget=2000")
    shown = _run(copy, "--dump-dom", *options).decode()
    found = re.findall('<script id="measured"[^>]*>(.*?)</script>', shown, re.S)
    assert found, shown[-2000:]
    return json.loads(found[-1])


def painted(page: str, *, width: int, height: int, dark: bool = False) -> Picture:
    """Return what a page looks like in a window of that size."""
    with tempfile.TemporaryDirectory(prefix="cordially-") as folder:
        file = Path(folder) / "page.png"
        options = (f"--window-size={width},{height}", *_scheme(dark=dark), *_SETTLED)
        _run(page, f"--screenshot={file}", *options)
        return Picture(file.read_bytes())


def _scheme(*, dark: bool) -> tuple[str, ...]:
    return (f"--blink-settings=preferredColorScheme={0 if dark else 1}",)


def _run(page: str, *options: str) -> bytes:
    chromium = program()
    assert chromium
    root = ("--no-sandbox",) if os.name == "posix" and os.geteuid() == 0 else ()
    with tempfile.TemporaryDirectory(prefix="cordially-", ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "page.html"
        file.write_text(page, encoding="utf-8")
        for again in reversed(range(_TRIES)):
            user = f"--user-data-dir={folder}/user-{again}"
            try:
                done = subprocess.run(
                    [chromium, *_OPTIONS, *root, user, *options, file.as_uri()],
                    env={**os.environ, "HOME": folder},
                    capture_output=True,
                    timeout=_PATIENCE,
                    check=False,
                )
                break
            except subprocess.TimeoutExpired:
                if not again:
                    raise
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:]
    return done.stdout
