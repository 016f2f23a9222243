"""What to say: from a template's source and the facts to one letter with its two parts.

Pure: Jinja in its sandbox, and html2text; sources and compiled code come and go through
functions that are passed in. It may not touch a file, socket or clock, and does not send.
"""
