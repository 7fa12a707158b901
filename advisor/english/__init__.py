"""A courtesy translation under ``/en/``: start, the questions and the answers in short."""
