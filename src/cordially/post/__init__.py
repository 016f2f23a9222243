"""By which way: handing a letter's bytes to a server or a program, and what it answered.

It knows bytes, servers and their replies. It may not look at a letter's words, at the journal or
the settings, and prints nothing.
"""
