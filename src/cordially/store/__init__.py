"""Where it is kept: journal, settings, templates, secrets, files.

It reads and writes what it is given, whole or not at all, and decides nothing. It knows neither
what is sent nor what is typed.
"""
