"""The rules that come with the checker: one measure in one file."""
