"""How fast the site is, beside what it could be and what one would build instead: ``python -m benchmarks``.

A measurement and no test. Nothing in the product knows of it. `docs/bench.md` says how to read what it prints.
"""
