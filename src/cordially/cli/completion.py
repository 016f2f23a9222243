"""`completion`: the script for each shell, and the answer to the TAB that it passes on.

The scripts run `cordially` itself with the words so far, and _CORDIALLY_COMPLETE set to the
shell's name.  It prints one word a line, with a tab and its meaning where the shell shows
that, or a lone slash where the shell is to complete the name of a file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import click
from click.shell_completion import CompletionItem, ShellComplete

from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen

# The words of bash are split at colons and equals signs as well: the line is not.
_BASH = r"""_cordially_completion() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        if [[ $word == / ]]; then
            compopt -o default 2>/dev/null
        else
            COMPREPLY+=("$word")
        fi
    done < <(_CORDIALLY_COMPLETE=bash "${1/#\~/$HOME}" \
        "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
}
complete -F _cordially_completion cordially
"""

_ZSH = r"""#compdef cordially
_cordially_completion() {
    local line
    local -a found shown
    for line in "${(@f)$(_CORDIALLY_COMPLETE=zsh "${(Q)words[1]/#\~/$HOME}" \
        "${(@Q)words[2,CURRENT-1]}" "${(Q)IPREFIX}${(Q)PREFIX}" 2>/dev/null)}"; do
        if [[ $line == / ]]; then
            compset -P '--*='
            _files
            return
        elif [[ -n $line ]]; then
            found+=("${line%%$'\t'*}")
            shown+=("${line/$'\t'/  -- }")
        fi
    done
    compadd -U -V found -l -d shown -a found
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _cordially_completion "$@"
else
    compdef _cordially_completion cordially
fi
"""

_FISH = r"""function _cordially_completion
    set -l words (commandline -opc)
    set -l found (_CORDIALLY_COMPLETE=fish $words (commandline -ct) 2>/dev/null)
    if test "$found" = /
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $found
    end
end
complete --command cordially --no-files --arguments '(_cordially_completion)'
"""

_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}


@click.command("completion", cls=Command)
@click.argument("shell", type=click.Choice(list(_SCRIPTS)))
@pass_session
def completion_command(session: Session, shell: str) -> None:
    """Print the script by which your shell completes commands, opportunities, people, drafts.

    It takes effect where the shell looks for it. For bash that is the file
    ~/.local/share/bash-completion/completions/cordially; for zsh _cordially in any folder of
    your $fpath; for fish ~/.config/fish/completions/cordially.fish.
    """
    if session.json:
        screen.document({"shell": shell, "script": _SCRIPTS[shell]})
    else:
        screen.write(_SCRIPTS[shell])


def answer(program: click.Command, session: Session, shell: str, words: Sequence[str]) -> str:
    """Return what can stand at the cursor, in the form that the shell's script takes.

    `words` are those up to the cursor, the program's own name left out, the last one as far
    as it is written; but for bash the line up to the cursor, and the characters that part
    its words.
    """
    kept, quote = 0, ""
    if shell == "bash":
        (_, *words), kept, quote = split(*words)
    elif shell == "fish" and words:
        words = [*words[:-1], split(words[-1])[0][-1]]  # the last one as it is typed
    *before, begun = words or [""]
    items = ShellComplete(program, {"obj": session}, "cordially", "").get_completions(before, begun)
    if any(each.type != "plain" for each in items):
        return "/\n"
    name, equals, _ = begun.partition("=")
    option = name + equals if equals and name.startswith("-") else ""
    if shell == "bash":
        return "".join(f"{_quoted((option + each.value)[kept:], quote)}\n" for each in items)
    return "".join(f"{option}{each.value}{_meaning(each)}\n" for each in items)


def split(line: str, breaks: str = "") -> tuple[list[str], int, str]:
    """Return the words of a line of bash without their quotes, and how its last word stands.

    That is: how many of its characters bash keeps when it puts a completion into its place,
    which are those up to the last of `breaks` or up to a quote that is open; and that quote.
    """
    words: list[str] = []
    word, quote, is_escaped, is_begun = "", "", False, False
    kept = kept_before = 0
    for each in line:
        if not (quote or is_escaped) and each.isspace():
            words += [word] if is_begun else []
            word, kept, is_begun = "", 0, False
            continue
        is_begun = True
        if is_escaped:
            # Within double quotes a backslash stands for itself before anything else.
            word += f"\\{each}" if quote and each not in '\\"$`' else each
            is_escaped = False
        elif each == "\\" and quote != "'":
            is_escaped = True
        elif each == quote:
            quote, kept = "", kept_before
        elif not quote and each in "'\"":
            quote, kept, kept_before = each, len(word), kept
        else:
            word += each
            if not quote and each in breaks:
                kept = len(word)
    return [*words, word], kept, quote


def _quoted(text: str, quote: str) -> str:
    """Write a text so that bash takes it for itself behind a quote that is open, or none."""
    if quote == "'":
        return text.replace("'", r"'\''")
    if quote:
        return re.sub(r'([\\"$`])', r"\\\1", text)
    return re.sub(r"([^\w./,+%-])", r"\\\1", text)


def _meaning(item: CompletionItem) -> str:
    return f"\t{' '.join(item.help.split())}" if item.help else ""
