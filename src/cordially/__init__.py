"""Cordially drafts the e-mails that follow a job interview."""

__version__ = "0.1.0"
