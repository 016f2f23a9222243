"""What people call a time zone who do not know its IANA name: for the answer that gives it."""

from __future__ import annotations

import re
from collections.abc import Collection

from cordially import values

_ABBREVIATIONS = {
    **dict.fromkeys(("ET", "EST", "EDT", "EASTERN"), "America/New_York"),
    **dict.fromkeys(("CT", "CDT", "CENTRAL"), "America/Chicago"),
    **dict.fromkeys(("MT", "MST", "MDT", "MOUNTAIN"), "America/Denver"),
    **dict.fromkeys(("PT", "PST", "PDT", "PACIFIC"), "America/Los_Angeles"),
    **dict.fromkeys(("AKST", "AKDT", "ALASKA"), "America/Anchorage"),
    **dict.fromkeys(("HST", "HDT", "HAWAII"), "Pacific/Honolulu"),
    **dict.fromkeys(("NT", "NST", "NDT"), "America/St_Johns"),
    **dict.fromkeys(("AT", "ADT", "ATLANTIC"), "America/Halifax"),
    "AST": "America/Halifax Asia/Riyadh",
    "CST": "America/Chicago Asia/Shanghai",
    "IST": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    **dict.fromkeys(("BST", "UK"), "Europe/London"),
    **dict.fromkeys(("WEST", "WESZ"), "Europe/Lisbon"),
    **dict.fromkeys(
        ("CEST", "MEZ", "MESZ", "HNEC", "HEEC"), "Europe/Paris Europe/Berlin Europe/Madrid"
    ),
    **dict.fromkeys(("EEST", "OEZ", "OESZ"), "Europe/Athens Europe/Helsinki Europe/Bucharest"),
    "IDT": "Asia/Jerusalem",
    **dict.fromkeys(("MSK", "MSD"), "Europe/Moscow"),
    "TRT": "Europe/Istanbul",
    "SAST": "Africa/Johannesburg",
    "WAT": "Africa/Lagos",
    "CAT": "Africa/Maputo",
    "EAT": "Africa/Nairobi",
    "GST": "Asia/Dubai",
    "PKT": "Asia/Karachi",
    "NPT": "Asia/Kathmandu",
    "ICT": "Asia/Bangkok",
    "WIB": "Asia/Jakarta",
    **dict.fromkeys(("PHT", "PHST"), "Asia/Manila"),
    **dict.fromkeys(("SGT", "SST"), "Asia/Singapore"),
    "HKT": "Asia/Hong_Kong",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    "AWST": "Australia/Perth",
    **dict.fromkeys(("ACST", "ACDT"), "Australia/Adelaide Australia/Darwin"),
    **dict.fromkeys(("AEST", "AEDT", "AET"), "Australia/Sydney Australia/Brisbane"),
    **dict.fromkeys(("NZST", "NZDT", "NZT"), "Pacific/Auckland"),
    **dict.fromkeys(("BRT", "BRST"), "America/Sao_Paulo"),
    "ART": "America/Argentina/Buenos_Aires",
    **dict.fromkeys(("CLT", "CLST"), "America/Santiago"),
    "COT": "America/Bogota",
    "PET": "America/Lima",
}
_OFFSET = r"\(?(?:[Uu][Tt][Cc]|[Gg][Mm][Tt]|[Zz])?\s*[+\-−–]\s*\d{1,2}(?:[:.]?\d{2})?\)?"
_MOST = 4


def is_offset(name: str) -> bool:
    """Tell whether a name says how far a clock is from UTC, as GMT+2 does."""
    return re.fullmatch(_OFFSET, name.strip()) is not None


def meant(name: str, known: Collection[str]) -> list[str]:
    """Return the zones among the known ones that may be meant, the likeliest first.

    By what Windows, Outlook and people call them, by their cities, and then by spelling; never
    a fixed offset, the signs of which the IANA has the wrong way round.
    """
    places = {
        each.casefold(): each for each in known if "/" in each and not each.startswith("Etc/")
    }
    name = re.sub(rf"^{_OFFSET}\s+", "", " ".join(name[:200].split()))
    if not name or is_offset(name):
        return []
    bare = re.sub(r"(?i)[\s_-]*\b(?:standard|daylight|summer|winter)?[\s_-]*time\b.*", "", name)
    found = (
        _ABBREVIATIONS.get(name.upper(), "").split()
        or [each for each in (_of_windows(name),) if each]
        or _ABBREVIATIONS.get(bare.upper(), "").split()
        or _by_city(name, places.values())
        or values.near(name, places.values(), 3)
    )
    return [each for each in found if each.casefold() in places][:_MOST]


def _of_windows(name: str) -> str | None:
    """Return the zone of a name that Windows has for it."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    standard = re.sub(r"(?i)\b(?:daylight|summer)(?= time$)", "standard", name).casefold()
    return next(
        (zone for windows, zone in WINDOWS_TO_OLSON.items() if windows.casefold() == standard), None
    )


def _by_city(name: str, places: Collection[str]) -> list[str]:
    """Return the zones that are called by one of the cities that a name lists."""
    cities = [city.strip().replace(" ", "_").casefold() for city in re.split("[,/&]", name)]
    last = {each.rpartition("/")[2].casefold(): each for each in sorted(places, reverse=True)}
    return [last[city] for city in cities if city in last]
