"""What is shown to the person: the only printing to stdout."""
