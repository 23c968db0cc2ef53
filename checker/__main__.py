"""`python -m checker`."""

import sys

if __name__ == "__main__":
    try:
        from checker.cli import main
    except KeyboardInterrupt:  # while it starts: `main` has its own way to end
        sys.exit(130)
    main()
