"""What is painted: the pixels of a PNG file, and how far two colours stand apart."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

Colour = tuple[int, int, int]


class Picture:
    """An image of eight bits a channel, red, green and blue, with or without alpha."""

    def __init__(self, content: bytes) -> None:
        """Read a PNG file as ISO/IEC 15948 describes it, as far as Chromium writes it."""
        assert content.startswith(b"\x89PNG\r\n\x1a\n")
        packed, place = b"", 8
        while place < len(content):
            size, kind = struct.unpack(">I4s", content[place : place + 8])
            data = content[place + 8 : place + 8 + size]
            if kind == b"IHDR":
                self.width, self.height, depth, type_, _, _, interlaced = struct.unpack(
                    ">IIBBBBB", data
                )
                assert (depth, interlaced) == (8, 0)
                self._step = {2: 3, 6: 4}[type_]
            elif kind == b"IDAT":
                packed += data
            place += size + 12
        self._rows = self._unfiltered(zlib.decompress(packed))

    def colour(self, x: int, y: int) -> Colour:
        """Return the colour of a pixel."""
        red, green, blue = self._rows[y][x * self._step : x * self._step + 3]
        return red, green, blue

    def _unfiltered(self, data: bytes) -> list[bytearray]:
        """Undo each row's filter, which keeps the differences to its neighbours (section 9)."""
        rows, size, step = [], self.width * self._step, self._step
        above = bytearray(size)
        for start in range(0, len(data), size + 1):
            kind, row = data[start], bytearray(data[start + 1 : start + 1 + size])
            for at in range(size):
                left = row[at - step] if at >= step else 0
                if kind == 1:
                    row[at] = (row[at] + left) & 255
                elif kind == 2:
                    row[at] = (row[at] + above[at]) & 255
                elif kind == 3:
                    row[at] = (row[at] + (left + above[at]) // 2) & 255
                elif kind == 4:
                    corner = above[at - step] if at >= step else 0
                    row[at] = (row[at] + _nearest(left, above[at], corner)) & 255
            rows.append(row)
            above = row
        return rows


def _nearest(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda each: abs(guess - each))


def contrast(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.1)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Sequence[float]) -> float:
    """Return the relative luminance of a colour, from 0 to 1 (WCAG 2.1)."""
    shares = [each / 255 for each in colour[:3]]
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in shares
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
