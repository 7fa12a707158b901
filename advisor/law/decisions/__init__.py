"""The decision tables: one module per legal question."""
