"""`python -m cordially`, and the command `cordially`."""

import gc
import sys


def main() -> None:
    """Start the program, and exit with its status."""
    # Start-up makes no garbage, and what a run leaves goes with the process: looking for
    # garbage in either would take a tenth of the time of writing a letter.
    gc.disable()
    from cordially.cli.main import run

    status = run(sys.argv[1:])
    gc.freeze()
    sys.exit(status)


if __name__ == "__main__":
    main()
