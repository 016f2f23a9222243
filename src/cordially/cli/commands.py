"""The table of commands: help, completion and “did you mean” read it, and load no command."""

GROUPS = {
    "What to do": {
        "due": ("due", "What to write today, to whom and why; and what comes next."),
        "list": ("opportunities", "The opportunities you are pursuing."),
        "show": ("opportunities", "One opportunity, whole."),
        "calendar": ("calendar", "The dates to come, as a file for your calendar."),
        "review": ("review", "What a reader would wince at, in a draft or any other letter."),
    },
    "What happened": {
        "add": ("add", "Record an interview, its invitation, or a whole file of them."),
        "missed": ("missed", "They agreed a call and did not call: record it."),
        "replied": ("history", "They wrote: record it, and what comes next is counted anew."),
        "wrote": ("history", "You wrote by other means: record it."),
        "close": ("history", "How it ended: an offer, a no, your own choice, or silence."),
        "reopen": ("history", "It goes on after all."),
        "edit": ("opportunities", "Correct the facts of an opportunity in your editor."),
    },
    "Drafts and sending": {
        "drafts": ("drafts", "The drafts: list, show, edit, export, discard, settle."),
        "sync": ("sync", "Ask the mailbox what left, and who answered."),
        "send": ("send_command", "Send drafts by your mail account, each exactly once."),
    },
    "Yours to change": {
        "setup": ("setup", "Who you are, your mail account, its password, a test login."),
        "account": ("account", "Your mail account: show, test, sign-in, set-password, forget."),
        "template": ("template", "The letters' templates: yours over the shipped ones."),
        "doctor": ("doctor", "What works here and what does not; changes nothing."),
        "export": ("opportunities", "All of it, or one opportunity, as a details file."),
        "forget": ("forget", "Remove one opportunity for good."),
        "completion": ("completion", "Let your shell complete commands, names and numbers."),
        "help": ("help", "The manual, a page a topic; or the options of a command."),
    },
}
"""The commands that are no notes, in the groups that help shows: each with module and help line."""

COMMANDS = {name: command for group in GROUPS.values() for name, command in group.items()}
"""The same without the groups."""

FIRST_NOTES = ("thank-you", "check-in", "moving-on")
"""What most people come for, which stands before the other letters."""
