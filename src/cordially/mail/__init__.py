"""As bytes: from a letter and its sender to an RFC 5322 message, proved by reading it back.

Also the calendar's file (RFC 5545). Pure: bytes are returned, and whoever asked keeps or sends
them. It may not touch a file, socket, clock or keyring, and knows nothing of etiquette.
"""
