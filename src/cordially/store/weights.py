"""The weights by which a review hears how a sentence sounds; they come with the program."""

from functools import cache
from pathlib import Path

from cordially.review.weighing import Weights

FILE = Path(__file__).parents[1] / "review" / "weights.bin"
"""Where tests/review/learn.py writes them."""


@cache
def load() -> Weights:
    """Return the weights, read once a process."""
    return Weights(FILE.read_bytes())
