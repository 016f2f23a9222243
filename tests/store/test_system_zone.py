from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cordially.errors import SettingsError
from cordially.store.system_zone import SystemZone


@pytest.mark.parametrize(
    "name", ["Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Asia/Tokyo", "UTC"]
)
def test_the_systems_zone_is_as_the_zone_of_its_name(
    name: str, system_zone: Callable[[str], None]
) -> None:
    system_zone(name)
    named, here = ZoneInfo(name), SystemZone()
    quarters = (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=15 * n) for n in range(35_100))
    for moment in quarters:
        expected = moment.astimezone(named)
        found = moment.astimezone(here)
        assert (found.isoformat(), found.fold) == (expected.isoformat(), expected.fold)
        for fold in (0, 1):  # and what the clocks skip, or show twice
            wall = moment.replace(tzinfo=None, fold=fold)
            assert wall.replace(tzinfo=here).utcoffset() == wall.replace(tzinfo=named).utcoffset()


def test_the_systems_zone_says_as_little_as_it_knows() -> None:
    noon = datetime(2026, 11, 20, 12, 0, 0, 250_000, tzinfo=SystemZone())
    assert (noon.dst(), noon.tzname(), noon.tzinfo and noon.tzinfo.utcoffset(None)) == (None,) * 3
    assert noon.astimezone(UTC).astimezone(noon.tzinfo).microsecond == 250_000


@pytest.mark.parametrize("name", ["Foo/Bar", "UTC+99", "a", ":/nonsense", "Europe/", "../etc"])
def test_a_tz_that_is_no_zone_is_told(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TZ", name)
    with pytest.raises(SettingsError, match="not a known time zone"):
        SystemZone()


@pytest.mark.parametrize(
    "name", ["", "UTC0", "EST5EDT,M3.2.0,M11.1.0", "<+03>-3", ":Europe/Madrid"]
)
def test_a_tz_that_is_a_zone_is_taken(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TZ", name)
    assert SystemZone()
