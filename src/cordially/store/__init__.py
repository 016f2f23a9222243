"""What is kept: journal, settings, templates."""
