"""Ways out: where a letter goes."""
