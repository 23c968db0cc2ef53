"""Rules about the weather."""
