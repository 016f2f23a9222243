"""Stand for the editor: add a paragraph by hand."""

import sys
from pathlib import Path

letter = Path(sys.argv[1])
text = letter.read_text(encoding="utf-8")
edited = text.replace("\n\nWith thanks", "\n\nThis I add by hand.\n\nWith thanks")
letter.write_text(edited, encoding="utf-8")
