"""The same law for machines: questions, advice, sources, cases and letters as JSON, for whoever builds own pages."""
