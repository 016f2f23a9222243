"""The table of commands: help, completion and “did you mean” read it, and load no command."""

COMMANDS = {
    "due": ("due", "What to write today, to whom and why; and what comes next."),
    "add": ("add", "Record an interview, or a whole file of them."),
    "list": ("opportunities", "The opportunities you are pursuing."),
    "show": ("opportunities", "One opportunity, whole."),
    "edit": ("opportunities", "Correct the facts of an opportunity in your editor."),
    "replied": ("history", "They wrote: record it, and what comes next is counted anew."),
    "wrote": ("history", "You wrote by other means: record it."),
    "close": ("history", "How it ended: an offer, a no, your own choice, or silence."),
    "reopen": ("history", "It goes on after all."),
    "calendar": ("calendar", "The dates to come, as a file for your calendar."),
    "export": ("opportunities", "All of it, or one opportunity, as a details file."),
    "forget": ("forget", "Remove one opportunity for good."),
    "review": ("review", "What a reader would wince at, in a draft or any other letter."),
    "send": ("send_command", "Send drafts by your mail account, each exactly once."),
    "drafts": ("drafts", "The drafts: list, show, edit, export, discard; settle what was sent."),
    "template": ("template", "The letters' templates: yours over the shipped ones."),
    "completion": ("completion", "Let your shell complete commands, names and numbers."),
    "setup": ("setup", "Who you are, your mail account, its password, a test login."),
    "account": ("account", "Your mail account: show, test, set-password, forget."),
    "doctor": ("doctor", "What works here and what does not; changes nothing."),
    "help": ("help", "The manual, a page a topic; or the options of a command."),
}
"""The module and the help line of every command that is no note."""
