"""How a letter reads: its tone, its facts, its days and its shape; pure."""
