"""A claim and figure consistency checker."""
