"""The command line: one file for each command, and no logic. What a command does is in the library."""

from checker.cli.app import main

__all__ = ["main"]
