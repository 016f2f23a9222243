"""The face: a file a command, the only Click; `asked` has its questions, `shown` its printing.

A command reads its options, calls one use case of the desk, and shows the result.
"""
