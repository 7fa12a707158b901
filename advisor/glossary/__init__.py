"""Words that not everybody knows: one list, and an explanation on every page where such a word stands."""
